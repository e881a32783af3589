import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import type { Field } from '../../../../shapes/distance-field.ts';
import { ellipsoidField, limb, roundedBox, smoothUnion } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Binding, Shape } from '../../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../../shapes/solids.ts';
import type { Figure } from '../figure.ts';
import { handLength } from '../hand.ts';
import { mirrorShape } from '../mirror.ts';
import type { Numbering } from '../numbering.ts';
import { type FaceWear } from './face-wear.ts';
import { around, onFront, sheetShape } from './sheets.ts';
import { skirtBinding } from './skirt.ts';
import { bodyBinding } from './trunk.ts';

/** What is worn besides clothes: on the face, before the chest, on the back, at the waist. */
export type Accessory =
  | FaceWear
  | 'bow-tie'
  | 'boxing-gloves'
  | 'apron'
  | 'cape'
  | 'backpack'
  | 'pack'
  | 'tank'
  | 'quiver'
  | 'feather-wings'
  | 'fairy-wings'
  | 'bat-wings'
  | 'pauldrons'
  | 'stethoscope'
  | 'camera'
  | 'badge'
  | 'medal'
  | 'necklace'
  | 'bag'
  | 'fish-tail'
  | 'tail';

/** What accessories are fitted to. */
export interface Wearer {
  readonly figure: Figure;
  /** The trunk with what covers it. */
  readonly trunk: Field;
  readonly bone: Numbering;
  readonly other: (bone: number) => number;
}

/** What is worn on the body besides clothes, in the body's space. */
export function accessoryShapes(
  what: Exclude<Accessory, FaceWear>,
  colour: Linear,
  second: Linear | null,
  wearer: Wearer,
): readonly Shape[] {
  const { figure, trunk, bone, other } = wearer;
  const { height: h, chest, waist, neckBase, shoulder } = figure;
  const onChest: Binding = [[bone('chest'), 1]];
  const coat = (look: Linear, gloss = 0.3, detail = 0.2, binding: Binding = onChest) => ({
    colour: look,
    surface: [0.9, gloss, detail, 0] as const,
    binding,
  });
  const back = around(trunk, chest, Math.PI, 0)[2];
  const pair = (shape: Shape): readonly Shape[] => [shape, mirrorShape(shape, other)];
  const straps = (look: Linear): readonly Shape[] =>
    pair(
      tube(
        Array.from({ length: 15 }, (_, step): Vector3 => {
          const along = step / 14;
          const y = mix(chest - 0.02 * h, neckBase - 0.02 * h, Math.sin(along * Math.PI));
          const z = along < 0.5 ? onFront(trunk, 0.05 * h, y, 0.004)[2] : around(trunk, y, Math.PI - 0.4, 0.004)[2];
          const top = smooth(0.3, 0.5, along) * smooth(0.7, 0.5, along);
          return [mix(0.062, 0.05, Math.sin(along * Math.PI)) * h, y + top * 0.012 * h, mix(z, -0.01 * h, top)];
        }),
        () => 0.011 * h,
        () => coat(look, 0.2),
        { around: 8, flatten: 0.5 },
      ),
    );
  switch (what) {
    case 'bow-tie': {
      const [, y, z] = onFront(trunk, 0, neckBase - 0.022 * h, 0.006);
      return [
        ...[1, -1].map((side) =>
          tube(
            [
              [0.004 * side * h, y, z + 0.004],
              [0.022 * side * h, y, z + 0.006],
              [0.036 * side * h, y, z],
            ],
            (along) => mix(0.005, 0.0165, along) * h,
            () => coat(colour, 0.25),
            { around: 10, flatten: 0.5, up: [0, 1, 0] },
          ),
        ),
        ellipsoid([0.007 * h, 0.008 * h, 0.007 * h], coat(scaleColour(colour, 0.8), 0.25), {
          centre: [0, y, z + 0.005],
          around: 12,
          down: 8,
        }),
      ];
    }
    case 'boxing-gloves': {
      const long = handLength(figure);
      const way: Vector3 = [0, 1, 2].map(
        (axis) => (figure.wrist[axis]! - figure.elbow[axis]!) / Math.hypot(...figure.wrist.map((value, at) => value - figure.elbow[at]!)),
      ) as unknown as Vector3;
      const at = (share: number, z = 0): Vector3 => [
        figure.wrist[0] + way[0] * long * share,
        figure.wrist[1] + way[1] * long * share,
        figure.wrist[2] + way[2] * long * share + z,
      ];
      return pair(
        fieldShape({
          field: smoothUnion(
            [
              limb(
                [
                  [at(-0.28), 0.026 * h],
                  [at(0.05), 0.027 * h],
                  [at(0.5), 0.042 * h],
                  [at(0.7), 0.04 * h],
                ],
                0.02 * h,
              ),
              limb(
                [
                  [at(0.25, 0.02 * h), 0.02 * h],
                  [at(0.55, 0.035 * h), 0.018 * h],
                ],
                0.01 * h,
              ),
            ],
            0.012 * h,
          ),
          cell: 0.011 * h,
          paint: (position, _normal, occlusion) => ({
            colour: Math.hypot(position[0] - at(-0.15)[0], position[1] - at(-0.15)[1]) < 0.03 * h ? [0.7, 0.7, 0.68] : colour,
            surface: [Math.max(0.3, occlusion), 0.6, 0, 0],
            binding: [[bone('handL'), 1]],
          }),
        }),
      );
    }
    case 'apron':
      return apron(colour, wearer);
    case 'cape':
      return [cape(colour, second, wearer)];
    case 'backpack':
      return [
        boulder(
          [
            roundedBox([0, chest - 0.03 * h, back - 0.07 * h], [0.088 * h, 0.125 * h, 0.06 * h], 0.04 * h),
            roundedBox([0, chest - 0.07 * h, back - 0.135 * h], [0.066 * h, 0.06 * h, 0.028 * h], 0.024 * h),
            ellipsoidField([0, chest + 0.11 * h, back - 0.06 * h], [0.085 * h, 0.03 * h, 0.055 * h]),
          ],
          colour,
          0.15,
          wearer,
        ),
        ...straps(scaleColour(colour, 0.55)),
      ];
    case 'pack':
      return [
        boulder(
          [
            roundedBox([0, chest - 0.005 * h, back - 0.06 * h], [0.11 * h, 0.15 * h, 0.062 * h], 0.024 * h),
            roundedBox([0, chest + 0.14 * h, back - 0.05 * h], [0.075 * h, 0.03 * h, 0.045 * h], 0.014 * h),
          ],
          colour,
          0.45,
          wearer,
        ),
        ...straps(scaleColour(colour, 0.75)),
      ];
    case 'tank':
      return [
        ...[1, -1].map((side) =>
          boulder(
            [
              limb(
                [
                  [[0.043 * side * h, chest - 0.13 * h, back - 0.045 * h], 0.04 * h],
                  [[0.043 * side * h, chest + 0.06 * h, back - 0.045 * h], 0.04 * h],
                  [[0.043 * side * h, chest + 0.1 * h, back - 0.045 * h], 0.012 * h],
                ],
                0.01 * h,
              ),
            ],
            colour,
            0.7,
            wearer,
          ),
        ),
        ...straps([0.02, 0.02, 0.022]),
      ];
    case 'quiver':
      return [
        tube(
          [
            [0.07 * h, chest - 0.12 * h, back - 0.03 * h],
            [-0.05 * h, chest + 0.1 * h, back - 0.05 * h],
          ],
          () => 0.028 * h,
          () => coat(colour, 0.25),
        ),
        ...[-1, 0, 1].map((step) =>
          tube(
            [
              [-0.04 * h, chest + 0.08 * h, back - 0.05 * h],
              [(-0.085 + step * 0.012) * h, chest + (0.19 + step * 0.006) * h, back - 0.055 * h],
            ],
            (along) => (along > 0.7 ? 0.011 : 0.003) * h,
            () => coat(linear('#d8d2c0'), 0.1),
          ),
        ),
      ];
    case 'feather-wings':
      return pair(feathers(colour, back, wearer));
    case 'fairy-wings':
      return [
        ...pair(petal(colour, back, [0.36, 0.34], 0.7, wearer)),
        ...pair(petal(mixColour(colour, [0.6, 0.35, 0.65], 0.5), back, [0.24, 0.22], -0.65, wearer)),
      ];
    case 'bat-wings':
      return pair(membrane(colour, back, wearer));
    case 'pauldrons': {
      const binding: Binding = [
        [bone('clavicleL'), 0.55],
        [bone('upperArmL'), 0.45],
      ];
      return [0, 1].flatMap((step) =>
        pair(
          ellipsoid(
            [(0.05 - step * 0.004) * h, (0.034 - step * 0.004) * h, 0.05 * h],
            { colour: scaleColour(colour, 1 - step * 0.15), surface: [0.9, 0.8, 0, 0], binding },
            {
              centre: [shoulder[0] + (0.014 + step * 0.016) * h, shoulder[1] + (0.012 - step * 0.026) * h, shoulder[2]],
              around: 22,
              down: 14,
            },
          ),
        ),
      );
    }
    case 'stethoscope':
    case 'medal':
    case 'necklace':
    case 'camera': {
      const drop = what === 'necklace' ? 0.055 : what === 'stethoscope' ? 0.14 : 0.13;
      const loop = Array.from({ length: 25 }, (_, step): Vector3 => {
        const angle = (step / 24) * Math.PI * 2;
        const front = Math.cos(angle);
        const x = Math.sin(angle) * (front > 0 ? 0.052 * (1 - 0.35 * front) : 0.045) * h;
        const y = neckBase + 0.008 * h - (front > 0 ? front ** 0.8 * drop * h : 0);
        return front > -0.15 && y < neckBase ? onFront(trunk, x, y, 0.006) : [x, y, -0.01 * h + front * 0.045 * h];
      });
      const low = onFront(trunk, 0, neckBase - drop * h, 0.01);
      const cord = tube(
        loop,
        () => (what === 'necklace' ? 0.0065 : what === 'medal' ? 0.007 : 0.0048) * h,
        (along) =>
          coat(
            what === 'medal'
              ? linear('#2a3f9a')
              : what === 'necklace'
                ? scaleColour(colour, 0.8 + 0.4 * Math.sin(along * 200) ** 2)
                : colour,
            what === 'necklace' ? 0.8 : 0.35,
          ),
        { around: 8 },
      );
      if (what === 'necklace') return [cord];
      if (what === 'camera')
        return [
          cord,
          boulder(
            [
              roundedBox([0, low[1] - 0.02 * h, low[2] + 0.018 * h], [0.045 * h, 0.03 * h, 0.018 * h], 0.008 * h),
              limb(
                [
                  [[0, low[1] - 0.02 * h, low[2] + 0.02 * h], 0.022 * h],
                  [[0, low[1] - 0.02 * h, low[2] + 0.055 * h], 0.021 * h],
                ],
                0.004 * h,
              ),
            ],
            [0.014, 0.014, 0.016],
            0.6,
            wearer,
          ),
        ];
      return [
        cord,
        ellipsoid([0.018 * h, 0.018 * h, 0.006 * h], coat(what === 'medal' ? colour : linear('#a8acb0'), 0.85, 0), {
          centre: low,
          around: 18,
          down: 8,
        }),
      ];
    }
    case 'badge': {
      const centre = onFront(trunk, 0.055 * h, chest + 0.055 * h, 0.005);
      return [0, 1, 2, 3, 4].map((step) => {
        const angle = (step / 5) * Math.PI * 2;
        return tube(
          [centre, [centre[0] + Math.sin(angle) * 0.018 * h, centre[1] + Math.cos(angle) * 0.018 * h, centre[2]]],
          (along) => mix(0.008, 0.001, along) * h,
          () => coat(colour, 0.85, 0),
          { around: 8 },
        );
      });
    }
    case 'bag':
      return [
        boulder(
          [roundedBox([-figure.hips[0] - 0.035 * h, figure.hip[1] + 0.01 * h, 0.01 * h], [0.03 * h, 0.06 * h, 0.075 * h], 0.02 * h)],
          colour,
          0.35,
          wearer,
          'pelvis',
        ),
        tube(
          [
            [-figure.hips[0] - 0.02 * h, figure.hip[1] + 0.06 * h, 0.02 * h],
            onFront(trunk, -0.055 * h, waist + 0.06 * h, 0.006),
            onFront(trunk, 0.0, chest + 0.03 * h, 0.008),
            onFront(trunk, 0.05 * h, neckBase - 0.03 * h, 0.008),
            [0.055 * h, neckBase + 0.004 * h, -0.01 * h],
          ],
          () => 0.007 * h,
          () => coat(scaleColour(colour, 0.7), 0.3),
          { around: 8, flatten: 0.6 },
        ),
      ];
    case 'tail':
      return [
        tube(
          [
            [0, figure.pelvis - 0.02 * h, -figure.hips[1] * 0.8],
            [0, figure.pelvis - 0.05 * h, -figure.hips[1] - 0.06 * h],
            [0.02 * h, figure.pelvis - 0.16 * h, -figure.hips[1] - 0.13 * h],
            [0.05 * h, figure.pelvis - 0.26 * h, -figure.hips[1] - 0.12 * h],
            [0.06 * h, figure.pelvis - 0.33 * h, -figure.hips[1] - 0.17 * h],
          ],
          (along) => mix(0.018, 0.012, along) * h * (along > 0.9 ? 0.6 : 1),
          () => coat(colour, 0.2, 0.6, [[bone('pelvis'), 1]]),
        ),
      ];
    case 'fish-tail':
      return fishTail(colour, wearer);
  }
}

function boulder(parts: readonly Field[], colour: Linear, gloss: number, { figure, bone }: Wearer, joint = 'chest'): Shape {
  return fieldShape({
    field: smoothUnion(parts, 0.008 * figure.height),
    cell: 0.011 * figure.height * figure.grain,
    paint: (_position, _normal, occlusion) => ({
      colour,
      surface: [Math.max(0.3, occlusion), gloss, gloss > 0.4 ? 0 : 0.4, 0],
      binding: [[bone(joint), 1]],
    }),
  });
}

function apron(colour: Linear, { figure, trunk, bone }: Wearer): readonly Shape[] {
  const h = figure.height;
  const [top, low] = [figure.chest + 0.035 * h, figure.knee[1] + 0.05 * h];
  const bind = bodyBinding(figure, bone, 0.02 * h);
  const sheet = sheetShape({
    columns: 22,
    rows: 30,
    gloss: 0.05,
    detail: 0.35,
    at: (across, down) => {
      const y = mix(top, low, down);
      const bib = smooth(figure.waist + 0.05 * h, figure.waist + 0.015 * h, y);
      const x = (across * 2 - 1) * mix(0.062 * h, figure.hips[0] * 1.05, bib);
      const held = Math.max(y, figure.hip[1] - 0.01 * h);
      const [px, , pz] = onFront(trunk, Math.sign(x) * Math.min(Math.abs(x), figure.hips[0] * 0.93), held, 0.011);
      const fold = 0.006 * Math.sin(across * 19) * smooth(figure.waist, low, y);
      return [Math.abs(x) > Math.abs(px) ? x : px, y, pz + fold + 0.03 * h * smooth(figure.hip[1], low, y)];
    },
    colour: (_across, down) => scaleColour(colour, Math.abs(down - 0.55) < 0.11 && Math.abs(_across - 0.5) < 0.27 ? 0.9 : 1),
    occlusion: (across) => 0.75 + 0.25 * Math.sin(across * 19) ** 2,
    binding: (position, across) => {
      const down = smooth(figure.waist + 0.02 * h, figure.knee[1], position[1]);
      const limit = smooth(figure.waist - 0.01 * h, figure.waist - 0.05 * h, position[1]);
      if (limit <= 0.02) return bind(position);
      const hang = skirtBinding((across - 0.5) * 1.9 + Math.PI * 2, down, bone);
      return limit > 0.98
        ? hang
        : [...hang.map(([joint, weight]) => [joint, weight * limit] as const), [bone('pelvis'), 1 - limit] as const];
    },
  });
  const strings = [1, -1].map((side) =>
    tube(
      [
        [0.055 * side * h, top - 0.004 * h, onFront(trunk, 0.055 * side * h, top, 0.008)[2]],
        [0.052 * side * h, figure.neckBase - 0.02 * h, onFront(trunk, 0.052 * side * h, figure.neckBase - 0.02 * h, 0.008)[2]],
        [0.045 * side * h, figure.neckBase + 0.006 * h, -0.012 * h],
      ],
      () => 0.006 * h,
      () => ({ colour: scaleColour(colour, 0.85), surface: [0.9, 0.05, 0.3, 0], binding: [[bone('chest'), 1]] }),
      { around: 6, flatten: 0.5 },
    ),
  );
  return [sheet, ...strings];
}

function cape(colour: Linear, lining: Linear | null, { figure, trunk, bone }: Wearer): Shape {
  const h = figure.height;
  const [top, low] = [figure.neckBase - 0.002 * h, figure.ankle[1] + 0.08 * h];
  return sheetShape({
    columns: 40,
    rows: 26,
    gloss: 0.08,
    detail: 0.3,
    at: (across, down) => {
      const shoulders = smooth(0, 0.09, down);
      const span = mix(1.75, 1.3, smooth(0.05, 0.5, down));
      const angle = Math.PI + (0.5 - across) * 2 * span;
      const y = mix(top, low, down);
      const wide = mix(figure.neck * 1.35, shoulderReach(figure), shoulders) * mix(1, 1.28, smooth(0.1, 1, down));
      const body = around(trunk, Math.max(y, figure.waist), angle, 0.02)[2];
      const deep = mix(figure.neck * 1.3, Math.max(0.075 * h, -body), shoulders) + 0.09 * h * smooth(0.1, 1, down);
      const fold = 0.014 * h * Math.sin(across * 34) * smooth(0.08, 0.7, down);
      return [
        Math.sin(angle) * (wide + fold),
        y - 0.012 * h * shoulders * Math.abs(Math.sin(angle)),
        Math.cos(angle) * (deep + fold) - 0.012 * h,
      ];
    },
    colour: (across, down) =>
      lining && (across < 0.05 || across > 0.95 || down < 0.06 || down > 0.96) ? lining : scaleColour(colour, mix(1, 0.85, down)),
    occlusion: (across, down) => 0.72 + 0.28 * (0.5 + 0.5 * Math.sin(across * 34)) * smooth(0.08, 0.7, down) + 0.1 * (1 - down),
    binding: (_position, across, down) => {
      const angle = Math.PI + (0.5 - across) * 2.6;
      const loose = smooth(0.22, 0.62, down);
      if (loose < 0.02) return [[bone('chest'), 1]];
      const hang = skirtBinding(angle + Math.PI * 2, Math.min(1, 0.3 + down * 0.8), bone);
      return [[bone('chest'), 1 - loose], ...hang.map(([joint, weight]) => [joint, weight * loose] as const)].slice(0, 4) as Binding;
    },
  });
}

function shoulderReach(figure: Figure): Metres {
  return figure.shoulder[0] + 0.034 * figure.height;
}

/** A left wing of overlapping feathers in three rows. */
function feathers(colour: Linear, back: Metres, { figure, bone }: Wearer): Shape {
  const h = figure.height;
  return sheetShape({
    columns: 46,
    rows: 18,
    gloss: 0.1,
    detail: 0.3,
    at: (across, down) => {
      // The bone rises from the shoulder blade and bends down; feathers hang from it, longest at the tip.
      const bent = smooth(0, 0.42, across);
      const out = 0.02 + 0.4 * across ** 0.85;
      const rise = 0.17 * Math.sin(Math.min(1, across * 1.25) * Math.PI * 0.75) * bent;
      const long = mix(0.16, 0.46, smooth(0, 0.7, across)) * mix(1, 0.72, smooth(0.85, 1, across));
      const edge = 1 - 0.1 * Math.abs(Math.sin(across * Math.PI * 10)) * smooth(0.6, 1, down);
      const tilt = 0.22 * across * down;
      return [
        (out + tilt) * h,
        figure.chest + (0.05 + rise - long * down * edge) * h,
        back - (0.02 + 0.1 * Math.sin(across * 2) + 0.02 * Math.sin(down * 3) + 0.006 * Math.sin(across * Math.PI * 20)) * h,
      ];
    },
    colour: (across, down) =>
      scaleColour(
        colour,
        0.82 + 0.18 * Math.abs(Math.sin(across * Math.PI * 10)) - (Math.abs(down - 0.33) < 0.03 || Math.abs(down - 0.62) < 0.03 ? 0.22 : 0),
      ),
    occlusion: (across, down) => 0.7 + 0.3 * Math.abs(Math.sin(across * Math.PI * 10)) * Math.min(1, down * 3),
    binding: () => [[bone('chest'), 1]],
  });
}

/** A left wing like a butterfly's, `tilt` radians up. */
function petal(colour: Linear, back: Metres, [long, wide]: readonly [number, number], tilt: number, { figure, bone }: Wearer): Shape {
  const h = figure.height;
  return sheetShape({
    columns: 20,
    rows: 20,
    gloss: 0.5,
    detail: 0,
    at: (across, down) => {
      const along = across;
      const half = Math.sin(Math.PI * along ** 0.75) * wide * 0.5 + 0.01;
      const side = (0.5 - down) * 2 * half;
      const x = Math.cos(tilt) * along * long - Math.sin(tilt) * side;
      const y = Math.sin(tilt) * along * long + Math.cos(tilt) * side;
      return [(0.02 + x) * h, figure.chest + (0.04 + y) * h, back - (0.02 + 0.09 * along) * h];
    },
    colour: (across, down) =>
      Math.abs(Math.sin(across * 8 + Math.abs(down - 0.5) * 5)) < 0.1 || across > 0.93 || down < 0.04 || down > 0.96
        ? scaleColour(colour, 0.35)
        : mixColour(colour, [0.8, 0.85, 0.95], 0.4 * across),
    occlusion: () => 1,
    binding: () => [[bone('chest'), 1]],
  });
}

/** A left wing of skin between fingers. */
function membrane(colour: Linear, back: Metres, { figure, bone }: Wearer): Shape {
  const h = figure.height;
  return sheetShape({
    columns: 40,
    rows: 12,
    gloss: 0.25,
    detail: 0.3,
    at: (across, down) => {
      const finger = Math.abs(Math.sin(across * Math.PI * 3));
      const rise = 0.2 * Math.sin(Math.min(1, across * 1.6) * Math.PI * 0.6) - 0.1 * smooth(0.6, 1, across);
      const long = mix(0.26, 0.34, across) * (1 - 0.3 * finger) * (1 - 0.4 * smooth(0.8, 1, across));
      return [
        (0.02 + 0.46 * across) * h,
        figure.chest + (0.05 + rise - long * down) * h,
        back - (0.03 + 0.08 * Math.sin(across * 2.4) + 0.02 * finger * down) * h,
      ];
    },
    colour: (across, down) => scaleColour(colour, down < 0.06 || Math.abs(Math.sin(across * Math.PI * 3)) < 0.12 ? 0.45 : 1),
    binding: () => [[bone('chest'), 1]],
  });
}

function fishTail(colour: Linear, { figure, bone }: Wearer): readonly Shape[] {
  const h = figure.height;
  const { hip, knee, ankle } = figure;
  const both = (joint: string, weight: number): readonly (readonly [number, number])[] => [
    [bone(`${joint}L`), weight / 2],
    [bone(`${joint}R`), weight / 2],
  ];
  const hang = ([, y]: Vector3): Binding => {
    const thigh = smooth(hip[1] + 0.03 * h, hip[1] - 0.06 * h, y);
    const shin = smooth(knee[1] + 0.06 * h, knee[1] - 0.06 * h, y);
    const foot = smooth(ankle[1] + 0.05 * h, ankle[1], y);
    if (foot > 0) return [...both('shin', 1 - foot), ...both('foot', foot)].filter(([, weight]) => weight > 0);
    return shin > 0
      ? [...both('thigh', 1 - shin), ...both('shin', shin)].filter(([, weight]) => weight > 0)
      : ([[bone('pelvis'), 1 - thigh], ...both('thigh', thigh)] as const).filter(([, weight]) => weight > 0);
  };
  const wide = figure.hips[0];
  const body = fieldShape({
    field: limb(
      [
        [[0, figure.waist - 0.03 * h, 0], wide * 0.74],
        [[0, hip[1] - 0.01 * h, -0.004 * h], wide * 0.98],
        [[0, knee[1] + 0.1 * h, 0], wide * 0.82],
        [[0, knee[1] - 0.04 * h, -0.005 * h], wide * 0.56],
        [[0, ankle[1] + 0.06 * h, -0.01 * h], wide * 0.3],
        [[0, ankle[1] + 0.01 * h, -0.012 * h], wide * 0.2],
      ],
      0.05 * h,
    ),
    cell: 0.012 * h * figure.grain,
    paint: (position, _normal, occlusion) => ({
      colour: mixColour(colour, [0.1, 0.5, 0.55], 0.3 + 0.3 * Math.sin(position[1] * 9)),
      surface: [Math.max(0.35, occlusion), 0.6, 0.24, 0],
      binding: hang(position),
    }),
  });
  const fluke = sheetShape({
    columns: 30,
    rows: 10,
    gloss: 0.4,
    detail: 0,
    at: (across, down) => {
      const side = across * 2 - 1;
      const long = (0.05 + 0.11 * Math.abs(side) ** 0.8) * down;
      return [
        side * (0.02 + 0.2 * down) * h,
        ankle[1] + 0.02 * h - 0.03 * down * h + 0.012 * Math.sin(across * 40) * down * h * 0.4,
        ankle[2] + (0.01 + long) * h,
      ];
    },
    colour: (across, down) => scaleColour(mixColour(colour, [0.2, 0.7, 0.7], 0.5 * down), 0.75 + 0.25 * Math.abs(Math.sin(across * 40))),
    binding: () => both('foot', 1),
  });
  return [body, fluke];
}
