import type { Unit, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { scaleColour } from '../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { sheetShape } from '../human/clothes/sheets.ts';
import { skirtBinding } from '../human/clothes/skirt.ts';
import type { Figure } from '../human/figure.ts';
import { likenessFamily, type Workbench } from '../human/likeness.ts';

/** Where the sheet hangs from and ends, metres over the ground. */
function hang({ headCentre, headScale, height }: Figure): readonly [top: number, low: number] {
  return [headCentre[1] + 0.135 * headScale, 0.08 * height];
}

/** How far the sheet stands from the middle so far down it, 0 at the crown to 1 at the hem: over the head, the shoulders, then wider. */
function reachOf(figure: Figure): (down: Unit) => number {
  const { height: h, shoulder, neckBase, headCentre } = figure;
  const [top, low] = hang(figure);
  return (down) => {
    const y = mix(top, low, down);
    const head = 0.098 * figure.headScale;
    const crown = Math.sqrt(Math.max(0, 1 - Math.max(0, (y - headCentre[1]) / (top - headCentre[1])) ** 2));
    const trunk = mix(head * 1.02, shoulder[0] * 1.06, smooth(neckBase + 0.035 * h, neckBase - 0.05 * h, y));
    return Math.max(0.002, y > headCentre[1] ? head * crown : trunk + 0.085 * h * smooth(neckBase - 0.1 * h, low, y));
  };
}

/** What carries the sheet: the head, the chest, and below the hips the legs as they carry a skirt. */
function bindingOf({ figure, bone }: Workbench): (position: Vector3, across: Unit, down: Unit) => Binding {
  const { height: h, neckBase } = figure;
  const [top, low] = hang(figure);
  return (_position, across, down) => {
    const y = mix(top, low, down);
    const head = smooth(neckBase, neckBase + 0.05 * h, y);
    const loose = smooth(figure.chest, figure.hip[1], y);
    if (head > 0)
      return [
        [bone('head'), head],
        [bone('chest'), 1 - head],
      ];
    const hang = skirtBinding(across * Math.PI * 2, Math.min(1, loose * 0.3 + down * 0.6), bone);
    return loose < 0.02
      ? [[bone('chest'), 1]]
      : ([[bone('chest'), 1 - loose], ...hang.slice(0, 3).map(([joint, weight]) => [joint, weight * loose] as const)] as Binding);
  };
}

/** The sheet: over the head and the shoulders, wavy and torn at the hem. */
function cloth(workbench: Workbench): Shape {
  const { likeness, figure } = workbench;
  const h = figure.height;
  const [top, low] = hang(figure);
  const radius = reachOf(figure);
  const fold = (angle: number, down: number): number => Math.sin(angle * 7 + Math.sin(angle * 3) * 1.4) * 0.022 * h * smooth(0.3, 1, down);
  return sheetShape({
    columns: 72,
    rows: 44,
    gloss: 0.06,
    detail: 0.3,
    at: (across, down) => {
      const angle = across * Math.PI * 2;
      const reach = radius(down) + fold(angle, down);
      const torn = 0.05 * h * (0.5 + 0.5 * Math.sin(angle * 9 + 1)) * smooth(0.85, 1, down);
      return [Math.sin(angle) * reach, mix(top, low, down) + torn, Math.cos(angle) * reach * (down > 0.2 ? 0.82 : 0.95) + 0.01 * h];
    },
    colour: (_across, down) => scaleColour(likeness.colour, mix(1, 0.72, down)),
    occlusion: (across, down) =>
      0.7 + 0.3 * (0.5 + 0.5 * Math.sin(across * Math.PI * 14)) * smooth(0.3, 0.8, down) + (down < 0.4 ? 0.2 : 0),
    binding: bindingOf(workbench),
  });
}

/** A sleeve of the sheet over an arm. */
function sleeve({ likeness, figure, bone }: Workbench): Shape {
  const { height: h, shoulder, elbow, wrist } = figure;
  return tube(
    [
      shoulder,
      [0, 1, 2].map((axis) => (shoulder[axis]! + elbow[axis]!) / 2) as unknown as Vector3,
      elbow,
      wrist,
      [wrist[0] + (wrist[0] - elbow[0]) * 0.4, wrist[1] + (wrist[1] - elbow[1]) * 0.4, wrist[2]],
    ],
    (along) => mix(0.05, 0.038, along) * h * (along > 0.9 ? 0.75 : 1),
    (along) => ({
      colour: scaleColour(likeness.colour, 0.92),
      surface: [0.9, 0.06, 0.3, 0],
      binding:
        along < 0.1
          ? [[bone('clavicleL'), 1]]
          : along < 0.45
            ? [[bone('upperArmL'), 1]]
            : along < 0.6
              ? [
                  [bone('upperArmL'), 0.5],
                  [bone('forearmL'), 0.5],
                ]
              : [[bone(along > 0.8 ? 'handL' : 'forearmL'), 1]],
    }),
    { around: 18 },
  );
}

/** Two dark eyes and a dark mouth. */
function face({ likeness, figure, bone, ofHead }: Workbench): readonly Shape[] {
  const scale = figure.headScale;
  const dark = { colour: likeness.second, surface: [1, 0.25, 0, 0] as const, binding: [[bone('head'), 1]] as const };
  return [
    ...[1, -1].map((side) =>
      ellipsoid([0.02 * scale, 0.03 * scale, 0.02 * scale], dark, { centre: ofHead([0.034 * side, 0.002, 0.079]), around: 22, down: 16 }),
    ),
    ellipsoid(
      [0.02 * scale, 0.024 * scale, 0.02 * scale],
      { ...dark, binding: [[bone('jaw'), 1]] },
      { centre: ofHead([0, -0.07, 0.082]), around: 22, down: 16 },
    ),
  ];
}

/** Ghosts: a sheet that hovers, with two dark eyes. */
export const ghostFamily = likenessFamily({
  family: 'ghost',
  surfaces: () => [
    {
      name: 'ghost sheet',
      matter: {
        detail: 'cloth',
        repeat: 6,
        relief: 0.4,
        twoSided: true,
        paint:
          'glow += 0.22; let rim = 1.0 - abs(dot(normalize(normalIn), view)); albedo = mix(albedo, vec3f(0.62, 0.78, 0.95), rim * 0.45);',
      },
      shapes: (workbench) => [cloth(workbench), ...workbench.pair(sleeve(workbench))],
    },
    { name: 'ghost face', matter: {}, shapes: face },
  ],
});
