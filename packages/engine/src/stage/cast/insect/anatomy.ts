import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { ellipsoidField } from '../../../shapes/distance-field.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { ellipsoid } from '../../../shapes/solids.ts';
import type { Joint } from '../../matter/skin.ts';
import type { Anatomy, Numbering } from '../creature/creature-family.ts';
import { bothSides, eye, onSide, sheet, taper } from '../creature/parts.ts';
import { type InsectPlan, legPlaces } from './plan.ts';
import { poseInsect } from './pose.ts';
import { insectWearForm } from './wear-form.ts';
import { hindPath, insectWings, wingCases } from './wings.ts';

function jointsOf({ form }: InsectPlan): Joint[] {
  const { height } = form;
  return [
    { name: 'body', parent: null, at: [0, height, 0.1] },
    { name: 'head', parent: 'body', at: [0, height, 0.28] },
    { name: 'abdomen', parent: 'body', at: [0, height, -0.05] },
    ...bothSides.flatMap(([side, sign]): Joint[] => [
      { name: `fore${side}`, parent: 'body', at: [sign * 0.05, height + 0.08, 0.22] },
      { name: `hind${side}`, parent: 'body', at: [sign * 0.05, height + 0.07, 0.1] },
      { name: `case${side}`, parent: 'body', at: [sign * 0.05, height + 0.15, 0.2] },
      { name: `claw${side}`, parent: 'body', at: onSide([0.14, height, 0.26], sign) },
      { name: `feeler${side}`, parent: 'head', at: [sign * 0.04, height + 0.05, 0.42] },
      ...Array.from({ length: form.legs.pairs }, (_, pair): Joint[] => {
        const [root, knee] = legPlaces(form, pair);
        return [
          { name: `leg${pair}${side}`, parent: 'body', at: onSide(root, sign) },
          { name: `shin${pair}${side}`, parent: `leg${pair}${side}`, at: onSide(knee, sign) },
        ];
      }).flat(),
    ]),
  ];
}

function legShapes({ form, colours }: InsectPlan, number: Numbering): Shape[] {
  const { legs } = form;
  const skin = colours['legs'] ?? colours['thorax']!;
  return bothSides.flatMap(([side, sign]) =>
    Array.from({ length: legs.pairs }, (_, pair) => {
      const [root, knee, foot] = legPlaces(form, pair).map((at) => onSide(at, sign)) as [Vector3, Vector3, Vector3];
      const thigh = legs.long && pair === legs.pairs - 1 ? 2.4 : 1.15;
      const middle: Vector3 = [
        (knee[0] + foot[0]) / 2 + sign * legs.reach * 0.06,
        (knee[1] + foot[1]) / 2 + legs.knee * 0.22,
        (knee[2] + foot[2]) / 2,
      ];
      const joint = (share: number): Linear =>
        colours['joint'] ? mixColour(colours['joint'], skin, smooth(0.05, 0.25, Math.abs(share - 0.5) * 2)) : skin;
      return [
        taper(
          [root, knee],
          (t) => legs.thick * (0.85 + (thigh - 0.85) * Math.sin(Math.PI * Math.min(1, t + 0.15))),
          joint,
          [[number(`leg${pair}${side}`), 1]],
          { steps: 6, around: 7 },
        ),
        taper([knee, middle, foot], (t) => legs.thick * (0.95 - 0.7 * t), joint, [[number(`shin${pair}${side}`), 1]], {
          steps: 7,
          around: 7,
        }),
      ];
    }).flat(),
  );
}

function clawShapes({ form, colours }: InsectPlan, number: Numbering): Shape[] {
  if (form.claws === 0) return [];
  const skin = colours['claw'] ?? colours['thorax']!;
  const breast = form.lumps.find(({ part }) => part === 'thorax')!;
  const c = form.claws;
  return bothSides.flatMap(([side, sign]) => {
    const binding: Binding = [[number(`claw${side}`), 1]];
    const y = form.height + breast.at[1];
    const base: Vector3 = onSide([breast.half[0] * 0.7, y, breast.at[2] + breast.half[2] * 0.75], sign);
    const elbow: Vector3 = onSide([breast.half[0] * 0.75 + 0.22 * c, y + 0.06, breast.at[2] + breast.half[2] + 0.16 * c], sign);
    const wrist: Vector3 = onSide([breast.half[0] * 0.6 + 0.16 * c, y + 0.04, breast.at[2] + breast.half[2] + 0.34 * c], sign);
    const look = { gloss: 0.55, steps: 8, around: 10 };
    const finger = (turn: number, thick: number): Shape =>
      taper(
        [
          wrist,
          [wrist[0] + sign * (turn * 0.16 - 0.03) * c, wrist[1] + 0.02, wrist[2] + 0.14 * c],
          [wrist[0] + sign * (turn * 0.07 - 0.08) * c, wrist[1], wrist[2] + 0.32 * c],
        ],
        (t) => thick * c * (0.75 + 0.7 * Math.sin(Math.PI * Math.min(1, t * 1.2))) * (1 - t * 0.9) + 0.004,
        (t) => (t > 0.85 ? scaleColour(skin, 0.4) : skin),
        binding,
        look,
      );
    return [
      taper(
        [base, elbow],
        () => 0.045 * c + 0.008,
        () => skin,
        binding,
        look,
      ),
      taper(
        [elbow, wrist],
        (t) => (0.05 + 0.03 * t) * c,
        () => skin,
        binding,
        look,
      ),
      finger(0.55, 0.11),
      finger(-0.35, 0.075),
    ];
  });
}

function headShapes({ form, colours }: InsectPlan, number: Numbering): Shape[] {
  const { eyes, feelers, height } = form;
  const head: Binding = [[number('head'), 1]];
  const shapes: Shape[] = bothSides.flatMap(([, sign]) =>
    Array.from({ length: (eyes.count ?? 2) / 2 }, (_, row) => {
      const at = onSide([eyes.at[0] + row * 0.055, eyes.at[1] + height - row * 0.02, eyes.at[2] - row * 0.03], sign);
      return eyes.size < 0.045 || eyes.count
        ? eye(at, eyes.size, { iris: colours['iris'] ?? [0.02, 0.02, 0.02], outward: [sign * 0.6, 0.3, 0.74], pupil: 0.75, binding: head })
        : ellipsoid(
            [eyes.size * 0.75, eyes.size * 1.1, eyes.size],
            { colour: colours['iris'] ?? [0.03, 0.015, 0.01], surface: [1, 0.95, 0, 0.0], binding: head },
            { centre: at, around: 18, down: 12 },
          );
    }),
  );
  if (form.eyes.at[1] > 0.2 && form.claws === 1)
    shapes.push(
      ...bothSides.map(([, sign]) =>
        taper(
          [onSide([0.11, height + 0.08, 0.24], sign), onSide([eyes.at[0], height + eyes.at[1], eyes.at[2]], sign)],
          () => 0.024,
          () => colours['thorax']!,
          head,
        ),
      ),
    );
  if (feelers)
    shapes.push(
      ...bothSides.flatMap(([side, sign]) => {
        const from = onSide([0.035, height + form.lumps.find(({ part }) => part === 'head')!.at[1] + 0.06, eyes.at[2] + 0.02], sign);
        const tip: Vector3 = [
          from[0] + sign * feelers.length * 0.45,
          from[1] + feelers.length * feelers.rise,
          from[2] + feelers.length * 0.75,
        ];
        const binding: Binding = [[number(`feeler${side}`), 1]];
        const wire = taper(
          [from, [(from[0] + tip[0]) / 2, (from[1] + tip[1]) / 2 + feelers.length * 0.12, (from[2] + tip[2]) / 2], tip],
          (t) => 0.012 - 0.006 * t,
          () => colours['legs'] ?? [0.02, 0.02, 0.02],
          binding,
          { around: 6 },
        );
        return feelers.club
          ? [
              wire,
              ellipsoid(
                [0.018, 0.018, 0.03],
                { colour: colours['legs'] ?? [0.02, 0.02, 0.02], surface: [1, 0.3, 0, 0], binding },
                { centre: tip, around: 8, down: 6 },
              ),
            ]
          : [wire];
      }),
    );
  return shapes;
}

function endShapes({ form, colours }: InsectPlan, number: Numbering): Shape[] {
  const path = hindPath(form);
  const binding: Binding = [[number('abdomen'), 1]];
  if (!path) return [];
  const high = path.map(([x, y, z]): Vector3 => [x, y + form.height, z]);
  const tip = high.at(-1)!;
  return [
    taper(
      high,
      (t) => (0.052 - 0.014 * t) * (0.82 + 0.26 * Math.abs(Math.sin(t * Math.PI * 5.5))),
      () => colours['abdomen']!,
      binding,
      { steps: 40, around: 12 },
    ),
    ellipsoid([0.05, 0.055, 0.07], { colour: colours['abdomen']!, surface: [1, 0.6, 0, 0], binding }, { centre: tip }),
    taper(
      [tip, [0, tip[1] + 0.02, tip[2] + 0.1], [0, tip[1] - 0.08, tip[2] + 0.15]],
      (t) => 0.024 * (1 - t) + 0.002,
      () => [0.02, 0.012, 0.01],
      binding,
    ),
  ];
}

/** An insect's anatomy from its plan. */
export function insectAnatomy(plan: InsectPlan): Anatomy {
  const { form, colours, pattern } = plan;
  const { height } = form;
  const body = colours['thorax']!;
  const bone = { head: 'head', thorax: 'body', abdomen: 'abdomen', tail: 'abdomen' } as const;
  const wide =
    form.wings === 'butterfly' || form.wings === 'moth' || form.wings === 'dragonfly' ? 1.75 : Math.max(0.6, form.legs.reach * 2 + 0.3);
  const top = Math.max(...form.lumps.map(({ at, half }) => at[1] + half[1]), form.end === 'sting' ? 0.56 : 0, form.legs.knee * 0.8);
  return {
    joints: jointsOf(plan),
    flesh: form.lumps.map(({ part, at, half }) => ({ bone: bone[part], field: ellipsoidField([at[0], at[1] + height, at[2]], half) })),
    blend: form.blend,
    cell: form.wings === 'butterfly' ? 0.014 : form.legs.reach > 0.5 && form.claws === 1 ? 0.03 : 0.018,
    spread: 0.03,
    paint: ([x, y, z], normal) => {
      const lumps = form.lumps.map(({ part, at, half }) => ({
        part,
        off: Math.hypot((x - at[0]) / half[0], (y - height - at[1]) / half[1], (z - at[2]) / half[2]),
      }));
      const nearest = lumps.reduce((best, one) => (one.off < best.off ? one : best));
      let colour = colours[nearest.part] ?? (nearest.part === 'tail' ? colours['abdomen'] : undefined) ?? body;
      const hind = nearest.part === 'abdomen' || nearest.part === 'tail';
      if (pattern === 'bands' && hind)
        colour = mixColour(colour, colours['mark'] ?? [0.01, 0.01, 0.01], smooth(-0.1, 0.25, Math.sin(z * 48)));
      if (pattern === 'rings' && hind) colour = scaleColour(colour, 0.7 + 0.3 * smooth(-0.9, -0.4, Math.sin(z * 60)));
      if (pattern === 'collar' && nearest.part === 'thorax' && colours['mark'])
        colour = mixColour(colour, colours['mark'], smooth(0.1, 0.16, Math.abs(x)) * smooth(0.3, 0.5, normal[1]));
      const glow = form.end === 'lamp' && z < -0.26 ? 2.2 : 0;
      if (glow > 0) colour = colours['lamp'] ?? [0.8, 0.95, 0.2];
      const fur = pattern === 'bands' || pattern === 'hairy' ? 1 : 0.2;
      return { colour: scaleColour(colour, 0.72 + 0.28 * smooth(-0.6, 0.5, normal[1])), gloss: fur === 1 ? 0.15 : 0.6, detail: fur, glow };
    },
    solids: (number) => [
      ...legShapes(plan, number),
      ...clawShapes(plan, number),
      ...headShapes(plan, number),
      ...endShapes(plan, number),
      ...wingCases(form, colours, height, number),
    ],
    ...(form.wings === 'none' && form.end !== 'fan'
      ? {}
      : {
          sheets: (number: Numbering) => [
            ...insectWings(form, colours, height, number),
            ...(form.end === 'fan'
              ? [-2, -1, 0, 1, 2].map((blade) => {
                  const turn = blade * 0.42;
                  return sheet(
                    [
                      [blade * 0.012 - 0.02, height - 0.02, -0.5],
                      [blade * 0.012 + 0.02, height - 0.02, -0.5],
                    ],
                    [-0.2, -0.07, 0.07, 0.2].map((off): Vector3 => [
                      Math.sin(turn + off) * 0.24,
                      height - 0.035,
                      -0.5 - Math.cos(turn + off) * 0.24,
                    ]),
                    () => colours['abdomen']!,
                    () => [[number('abdomen'), 1]],
                    { columns: 5, rows: 6, glow: -0.1, gloss: 0.5 },
                  );
                })
              : []),
          ],
        }),
    texture: { detail: pattern === 'bands' || pattern === 'hairy' ? 'fur' : 'rough', repeat: 2, relief: 0.6 },
    extent: [wide, height + top, form.end === 'fan' ? 1.5 : 1.05],
    wears: insectWearForm(form),
    pose: (poser, moment) => poseInsect(poser, plan, moment),
    anchors: {
      head: ['head', [0, height, 0.36]],
      face: ['head', [0, height, 0.42]],
      eyes: ['head', [0, height + form.eyes.at[1], form.eyes.at[2]]],
      mouth: ['head', [0, height - 0.05, 0.48]],
      back: ['body', [0, height + 0.15, 0]],
    },
  };
}
