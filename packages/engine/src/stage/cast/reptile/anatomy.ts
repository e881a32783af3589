import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { mixColour, scaleColour } from '../../../shapes/colour.ts';
import { capsule, ellipsoidField, type Field, limb, moved, smoothUnion } from '../../../shapes/distance-field.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { ellipsoid } from '../../../shapes/solids.ts';
import type { Joint } from '../../matter/skin.ts';
import type { Anatomy, Flesh, Numbering } from '../creature/creature-family.ts';
import { along, bothSides, eye, onSide, sheet, taper } from '../creature/parts.ts';
import type { Leg, Vertebra } from './form.ts';
import { headOf, placeOf, type ReptilePlan, tailJoints } from './plan.ts';
import { poseReptile } from './pose.ts';
import { reptileWearForm } from './wear-form.ts';
import { reptileParts, reptileSheets, shellHeight } from './parts.ts';

function stretched(points: readonly Vertebra[], broad: number): Field {
  const line = limb(
    points.map(([up, forward, radius]) => [[0, up, forward] as Vector3, radius] as const),
    0.05,
  );
  if (broad === 1) return line;
  // The field of a broader trunk: x is measured shorter.
  const [low, high] = [line.low, line.high];
  const squeeze = Math.min(1, 1 / broad);
  const wide = (bound: Vector3): Vector3 => [bound[0] * Math.max(1, broad), bound[1], bound[2]];
  const at = (x: number, y: number, z: number): number =>
    line.at(x / broad, y, z) * (broad > 1 ? 1 : broad) * Math.max(0.75, squeeze ** 0.2);
  const made: Field = { at, low: wide(low), high: wide(high), within: () => made };
  return made;
}

function legFlesh(name: string, leg: Leg, sign: number, side: string): Flesh[] {
  const [root, knee, foot] = [leg.root, leg.knee, leg.foot].map((at) => onSide(at, sign)) as [Vector3, Vector3, Vector3];
  const [top, end] = leg.thick;
  return [
    { bone: `${name}${side}`, field: capsule(root, knee, top, (top + end) / 2) },
    { bone: `${name}Low${side}`, field: capsule(knee, foot, (top + end) / 2.1, end) },
  ];
}

function fleshOf({ form }: ReptilePlan): Flesh[] {
  const head = headOf(form);
  const { long, wide, high, snout, tip } = form.head;
  const tail = form.tail.map(([up, forward, radius]) => [[0, up, forward] as Vector3, radius] as const);
  const rooted = [[placeOf(form.trunk.at(-1)!), form.trunk.at(-1)![2]] as const, ...tail];
  return [
    { bone: 'body', field: stretched(form.trunk, form.broad) },
    ...[0, 1, 2, 3, 4].map((part): Flesh => {
      const count = rooted.length - 1;
      const points = [0, 0.5, 1].map((step): readonly [Vector3, number] => {
        const share = (part + step) / tailJoints;
        const at = share * count;
        const low = Math.min(count - 1, Math.floor(at));
        return [
          along(
            rooted.map(([one]) => one),
            share,
          ),
          rooted[low]![1] + (rooted[low + 1]![1] - rooted[low]![1]) * (at - low),
        ];
      });
      return { bone: `tail${part}`, field: limb(points, 0.02) };
    }),
    {
      bone: 'neck',
      field: limb([[placeOf(form.trunk[0]!), form.trunk[0]![2] * 0.9], ...form.neck.map((one) => [placeOf(one), one[2]] as const)], 0.04),
    },
    { bone: 'head', field: ellipsoidField(head, [wide, high, long]) },
    {
      bone: 'head',
      field: smoothUnion(
        [
          capsule(
            [0, head[1] - high * 0.05, head[2] + long * 0.3],
            [0, head[1] - high * 0.2, head[2] + long * 0.6 + snout],
            high * 0.72,
            tip,
          ),
          ...bothSides.map(([, sign]) =>
            capsule(
              [sign * wide * 0.45, head[1] - high * 0.1, head[2] + long * 0.2],
              [sign * tip * 0.7, head[1] - high * 0.25, head[2] + long * 0.55 + snout],
              high * 0.5,
              tip * 0.85,
            ),
          ),
        ],
        0.04,
      ),
    },
    {
      bone: 'jaw',
      field: limb(
        [
          [[0, head[1] - high * 0.62, head[2] - long * 0.1], high * 0.4],
          [[0, head[1] - high * 0.72, head[2] + long * 0.5], Math.min(high * 0.4, wide * 0.6)],
          [[0, head[1] - high * 0.62 - tip * 0.3, head[2] + long * 0.5 + snout * 0.94], tip * 0.62],
        ],
        0.03,
      ),
    },
    ...(form.eye.bulge
      ? bothSides.map(([, sign]): Flesh => ({
          bone: 'head',
          field: moved(ellipsoidField([0, 0, 0], [form.eye.size * 1.12, form.eye.size * 1.12, form.eye.size * 1.2]), [
            sign * form.eye.at[0] * 0.9,
            head[1] + form.eye.at[1] * 0.88,
            head[2] + form.eye.at[2] - 0.01,
          ]),
        }))
      : []),
    ...bothSides.flatMap(([side, sign]) => [
      ...(form.fore ? legFlesh('fore', form.fore, sign, side) : []),
      ...legFlesh('hind', form.hind, sign, side),
    ]),
  ];
}

function jointsOf({ form }: ReptilePlan): Joint[] {
  const head = headOf(form);
  const middle = form.trunk[Math.floor(form.trunk.length / 2)]!;
  const line = [placeOf(form.trunk.at(-1)!), ...form.tail.map(placeOf)];
  const leg = (name: string, one: Leg): Joint[] =>
    bothSides.flatMap(([side, sign]): Joint[] => [
      { name: `${name}${side}`, parent: 'body', at: onSide(one.root, sign) },
      { name: `${name}Low${side}`, parent: `${name}${side}`, at: onSide(one.knee, sign) },
      { name: `${name}Foot${side}`, parent: `${name}Low${side}`, at: onSide(one.foot, sign) },
    ]);
  return [
    { name: 'body', parent: null, at: placeOf(middle) },
    { name: 'neck', parent: 'body', at: placeOf(form.trunk[0]!) },
    { name: 'head', parent: 'neck', at: [0, head[1], head[2] - form.head.long * 0.6] },
    { name: 'jaw', parent: 'head', at: [0, head[1] - form.head.high * 0.4, head[2] - form.head.long * 0.2] },
    ...Array.from({ length: tailJoints }, (_, part): Joint => ({
      name: `tail${part}`,
      parent: part === 0 ? 'body' : `tail${part - 1}`,
      at: along(line, part / tailJoints),
    })),
    ...(form.fore ? leg('fore', form.fore) : []),
    ...leg('hind', form.hind),
  ];
}

function footShapes({ form, colours }: ReptilePlan, number: Numbering): Shape[] {
  const skin = scaleColour(colours['legs'] ?? colours['back']!, 0.9);
  const claw = colours['claw'] ?? [0.05, 0.04, 0.03];
  return (
    [
      ['fore', form.fore],
      ['hind', form.hind],
    ] as const
  ).flatMap(([name, leg]) => {
    if (!leg || leg.toes === 0) return [];
    return bothSides.flatMap(([side, sign]) => {
      const foot = onSide(leg.foot, sign);
      const binding: Binding = [[number(`${name}Foot${side}`), 1]];
      const reach =
        form.gait === 'hop' ? (name === 'hind' ? 0.24 : 0.12) : leg.thick[1] * (form.gait === 'stride' ? (leg.toes <= 3 ? 2.6 : 1.3) : 3.4);
      return Array.from({ length: leg.toes }, (_, toe) => {
        const turn =
          leg.toes === 1
            ? 0
            : (toe / (leg.toes - 1) - 0.5) * (form.gait === 'stride' ? 1.2 : 1.9) + sign * (form.gait === 'stride' ? 0 : 0.35);
        const free = foot[1] > 0.3;
        const tip: Vector3 = [
          foot[0] + Math.sin(turn) * reach,
          free ? foot[1] - reach * 0.7 : leg.thick[1] * 0.22,
          foot[2] + Math.cos(turn) * reach,
        ];
        const thick = leg.thick[1] * (form.gait === 'stride' ? 0.62 : 0.5);
        return taper(
          [foot, [(foot[0] + tip[0]) / 2, Math.max(tip[1], foot[1] * 0.6 + tip[1] * 0.4), (foot[2] + tip[2]) / 2], tip],
          (t) => (form.gait === 'hop' && t > 0.85 ? thick * 0.75 : thick * (1 - 0.6 * t)),
          (t) => (t > 0.8 && form.gait !== 'hop' ? claw : skin),
          binding,
          { steps: 6, around: 7, gloss: 0.35 },
        );
      });
    });
  });
}

/** A reptile's anatomy from its plan. */
export function reptileAnatomy(plan: ReptilePlan): Anatomy {
  const { form, colours, pattern } = plan;
  const head = headOf(form);
  const back = colours['back']!;
  const belly = colours['belly'] ?? scaleColour(back, 1.4);
  const tailEnd = form.tail.at(-1)!;
  const nose = head[2] + form.head.long * 0.6 + form.head.snout;
  const top = Math.max(
    head[1] + form.head.high,
    ...form.trunk.map(([up, , radius]) => up + radius),
    form.parts.includes('shell') ? shellHeight(form) : 0,
    form.parts.includes('plates') ? 1.2 : 0,
  );
  const wide = Math.max(form.hind.foot[0], form.fore?.foot[0] ?? 0, form.trunk[1]![2] * form.broad) * 2 + 0.08;
  const length = nose - tailEnd[1];
  const texture = form.gait === 'hop' ? 0.12 : 0.8;
  return {
    joints: jointsOf(plan),
    flesh: fleshOf(plan),
    blend: 0.045,
    cell: Math.max(0.018, (length + top) / 110),
    spread: 0.04,
    paint: ([x, y, z], normal) => {
      let colour = mixColour(belly, back, smooth(-0.45, 0.15, normal[1]));
      const mark = colours['mark'] ?? scaleColour(back, 0.4);
      const above = smooth(-0.2, 0.3, normal[1]);
      if (pattern === 'stripes')
        colour = mixColour(colour, mark, above * smooth(0.1, 0.6, Math.sin(z * 26 + noise(x * 8, y * 8) * 1.6)) * 0.8);
      if (pattern === 'spots') colour = mixColour(colour, mark, above * smooth(0.22, 0.36, noise(x * 17 + 4, z * 17 + y * 6)));
      if (pattern === 'mottled') colour = mixColour(colour, mark, above * 0.6 * smooth(-0.1, 0.5, noise(x * 11 + 2, z * 9 + y * 9)));
      if (colours['eyeRing'])
        colour = mixColour(
          colour,
          colours['eyeRing'],
          smooth(
            form.eye.size * 1.9,
            form.eye.size * 1.4,
            Math.hypot(Math.abs(x) - form.eye.at[0], y - head[1] - form.eye.at[1], z - head[2] - form.eye.at[2]),
          ),
        );
      // The line of the mouth.
      const lip = Math.abs(y - (head[1] - form.head.high * 0.42));
      if (z > head[2] - form.head.long * 0.2)
        colour = scaleColour(colour, 1 - 0.65 * smooth(form.head.high * 0.1, form.head.high * 0.03, lip));
      return { colour, gloss: form.gait === 'hop' ? 0.6 : 0.3, detail: texture };
    },
    solids: (number) => [
      ...bothSides.map(([, sign]) =>
        eye([sign * form.eye.at[0], head[1] + form.eye.at[1], head[2] + form.eye.at[2]], form.eye.size, {
          iris: colours['iris'] ?? [0.5, 0.3, 0.04],
          outward: [sign * 0.86, 0.22, 0.46],
          pupil: form.gait === 'hop' ? 0.58 : 0.5,
          slit: 0.6,
          binding: [[number('head'), 1]],
        }),
      ),
      ...footShapes(plan, number),
      ...reptileParts(plan, number),
      ...(form.gait === 'hop' || form.head.snout < 0.05
        ? []
        : bothSides.map(([, sign]) =>
            ellipsoid(
              [form.head.tip * 0.16, form.head.tip * 0.12, form.head.tip * 0.18],
              { colour: [0.01, 0.008, 0.008], surface: [1, 0.2, 0, 0], binding: [[number('head'), 1]] },
              {
                centre: [sign * form.head.tip * 0.5, head[1] - form.head.high * 0.2 + form.head.tip * 0.8, nose - form.head.tip * 0.4],
                around: 8,
                down: 6,
              },
            ),
          )),
    ],
    ...(form.parts.some((part) => part === 'sail' || part === 'crest' || part === 'flippers' || part === 'frill' || part === 'dewlap')
      ? { sheets: (number: Numbering) => reptileSheets(plan, number, sheet) }
      : {}),
    texture: { detail: form.gait === 'hop' ? 'rough' : 'scales', repeat: 2.2, relief: 0.7 },
    extent: [wide, top, length],
    wears: reptileWearForm(plan),
    pose: (poser, moment) => poseReptile(poser, plan, moment),
    anchors: {
      head: ['head', head],
      face: ['head', head],
      eyes: ['head', [0, head[1] + form.eye.at[1], head[2] + form.eye.at[2]]],
      mouth: ['head', [0, head[1] - form.head.high * 0.4, nose]],
      back: ['body', [0, form.trunk[1]![0] + form.trunk[1]![2], 0]],
      tail: ['tail4'],
    },
  };
}
