import type { Vector3 } from '@onereel/spec';
import { capsule, ellipsoidField, limb, turned } from '../../../shapes/distance-field.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { normalise } from '../../../shapes/vector.ts';
import type { Joint } from '../../matter/skin.ts';
import type { Anatomy, Flesh, Numbering } from '../creature/creature-family.ts';
import { bothSides, eye, onSide } from '../creature/parts.ts';
import { billShapes } from './bill.ts';
import { featherPaint, hue } from './colouring.ts';
import { crestSolids, footShapes, webs } from './crest.ts';
import { foldedWing } from './folded-wing.ts';
import { type BirdPlan, type Measures, measure, onNeck } from './measures.ts';
import { wing, wingForms } from './plumage.ts';
import { poseBird } from './pose.ts';
import { tailShape, trainJoints } from './tail.ts';
import { birdWearForm, eyePlace } from './wear-form.ts';

function shoulderOf({ form }: BirdPlan, { centre }: Measures): Vector3 {
  return [form.wide * 0.62, centre[1] + form.deep * 0.42, 0.3];
}

function jointsOf(plan: BirdPlan, at: Measures): Joint[] {
  const { form } = plan;
  const shoulder = shoulderOf(plan, at);
  const half = form.span / 2;
  const middle = onNeck(at, 0.5);
  return [
    { name: 'body', parent: null, at: at.centre },
    { name: 'neck0', parent: 'body', at: at.neck[0]! },
    { name: 'neck1', parent: 'neck0', at: middle },
    { name: 'head', parent: 'neck1', at: [0, at.head[1] - form.head[1] * 0.3, at.head[2] - form.head[2] * 0.5] },
    { name: 'jaw', parent: 'head', at: [0, at.head[1] - form.head[1] * 0.25, at.head[2] + form.head[2] * 0.5] },
    { name: 'level', parent: 'body', at: at.centre },
    { name: 'tail', parent: 'level', at: [0, at.centre[1], -0.36] },
    ...(form.tailForm === 'train'
      ? Array.from({ length: trainJoints }, (_, step): Joint => ({
          name: `train${step}`,
          parent: 'tail',
          at: [0, at.centre[1] + 0.1, -0.36],
        }))
      : []),
    ...bothSides.flatMap(([side, sign]): Joint[] => [
      { name: `inner${side}`, parent: 'level', at: onSide(shoulder, sign) },
      { name: `outer${side}`, parent: `inner${side}`, at: [sign * half * 0.45, shoulder[1] + 0.03, shoulder[2]] },
      { name: `fold${side}`, parent: 'level', at: [sign * form.wide * 0.7, at.centre[1] + form.deep * 0.2, 0.3] },
      { name: `thigh${side}`, parent: 'body', at: onSide(at.hip, sign) },
      { name: `shin${side}`, parent: `thigh${side}`, at: onSide(at.ankle, sign) },
      { name: `foot${side}`, parent: `shin${side}`, at: onSide(at.foot, sign) },
    ]),
  ];
}

function fleshOf({ form }: BirdPlan, at: Measures): Flesh[] {
  const { tilt, deep, wide, head, neckRadius, leg, thick } = form;
  const axis: Vector3 = [1, 0, 0];
  const upright = (centre: Vector3, half: Vector3) => turned(ellipsoidField(centre, half), axis, -tilt, centre);
  const steps = Math.max(2, at.neck.length * 2);
  const bone = (share: number): string => (share < 0.5 ? 'neck0' : 'neck1');
  const neck = Array.from({ length: steps }, (_, step): Flesh => {
    const [from, to] = [step / steps, (step + 1) / steps];
    const radius = (share: number): number => neckRadius[1] + (neckRadius[0] - neckRadius[1]) * (1 - share) ** 1.7;
    return { bone: step === 0 ? 'body' : bone(from + 0.01), field: capsule(onNeck(at, from), onNeck(at, to), radius(from), radius(to)) };
  });
  return [
    { bone: 'body', field: upright(at.stood([0, 0, 0]), [wide, deep, 0.44]) },
    { bone: 'body', field: upright(at.stood([0, -deep * 0.1, 0.16]), [wide * 0.95, deep * 0.92, 0.3]) },
    { bone: 'body', field: capsule(at.stood([0, deep * 0.1, -0.2]), at.stood([0, deep * 0.2, -0.46]), deep * 0.5, deep * 0.16) },
    ...neck,
    { bone: 'head', field: ellipsoidField(at.head, head) },
    ...bothSides.map(([side, sign]): Flesh => ({
      bone: `thigh${side}`,
      field: limb(
        [
          [onSide([at.hip[0] * 0.9, at.hip[1] + deep * 0.2, at.hip[2] + 0.04], sign), Math.min(wide * 0.4, 0.075 + leg * 0.09)],
          [onSide(at.ankle, sign), thick * (leg > 0.6 ? 1.1 : 1.5)],
        ],
        0.03,
      ),
    })),
  ];
}

function eyesOf(plan: BirdPlan, { head }: Measures, number: Numbering): Shape[] {
  const { form } = plan;
  const owl = plan.colours['disc'] !== undefined;
  return bothSides.map(([, sign]) => {
    const at = onSide(eyePlace(plan, head), sign);
    return eye(at, form.eye, {
      iris: hue(plan, 'iris'),
      outward: normalise(owl ? [sign * 0.12, 0, 1] : [sign, 0.1, 0.25]),
      pupil: owl ? 0.6 : 0.68,
      binding: [[number('head'), 1]],
    });
  });
}

/** Moves a shape of the trunk's level space to where the trunk is. */
function lifted(shape: Shape, height: number): Shape {
  const position = Float32Array.from(shape.position);
  for (let offset = 1; offset < position.length; offset += 3) position[offset]! += height;
  return { ...shape, position };
}

/** A bird's anatomy from its plan. */
export function birdAnatomy(plan: BirdPlan): Anatomy {
  const at = measure(plan.form);
  const { form } = plan;
  const wingColours = {
    wing: hue(plan, 'wing', 'back'),
    coverts: hue(plan, 'coverts', 'wing', 'back'),
    tips: hue(plan, 'tips', 'wing', 'back'),
    glow: plan.glow === 0 ? -0.15 : plan.glow,
  };
  return {
    joints: jointsOf(plan, at),
    flesh: fleshOf(plan, at),
    blend: 0.07,
    cell: form.neck.length > 3 || form.leg > 0.9 ? 0.03 : 0.026,
    spread: 0.035,
    paint: featherPaint(plan, at),
    solids: (number) => [
      ...billShapes(plan, at, number),
      ...eyesOf(plan, at, number),
      ...crestSolids(plan, at, number),
      ...footShapes(plan, at, number),
      ...bothSides.map(([side, sign]) => lifted(foldedWing(plan, sign, number(`fold${side}`)), at.centre[1])),
    ],
    sheets: (number) => [
      ...bothSides.map(
        ([side, sign]) =>
          wing(shoulderOf(plan, at), form.span / 2, wingForms[form.wings]!, wingColours, sign, {
            inner: number(`inner${side}`),
            outer: number(`outer${side}`),
          }).shape,
      ),
      lifted(tailShape(plan, number), at.centre[1]),
      ...webs(plan, at, number),
    ],
    texture: { detail: 'fur', repeat: 1.1, relief: 0.45 },
    extent: plan.aloft ? [form.span, at.height * 0.6, 1.4 + form.tail.length] : [form.wide * 2.1, at.height, 1.1 + form.billLength],
    wears: birdWearForm(plan, at),
    pose: (poser, moment) => poseBird(poser, plan, at, moment),
    anchors: {
      head: ['head', at.head],
      face: ['head', at.head],
      eyes: ['head', [0, at.head[1] + form.head[1] * 0.3, at.head[2] + form.head[2] * 0.5]],
      mouth: ['head', [0, at.head[1], at.head[2] + form.head[2] + form.billLength]],
      tail: ['tail'],
      back: ['body', at.stood([0, form.deep, 0])],
    },
  };
}
