import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Field } from '../../../../shapes/distance-field.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../../shapes/solids.ts';
import type { Figure } from '../figure.ts';
import { mirrorShape } from '../mirror.ts';
import type { Numbering } from '../numbering.ts';
import { opening } from './opening.ts';
import { around, onFront, sheetShape } from './sheets.ts';
import { bodyBinding } from './trunk.ts';

/** Both lapels, laid on the front of the garment. */
export function lapels(figure: Figure, field: Field, colour: Linear, bone: Numbering, other: (bone: number) => number): readonly Shape[] {
  const h = figure.height;
  const { bottom, top, half } = opening(figure);
  const bind = bodyBinding(figure, bone, 0.02 * h);
  const wide = (up: number): number => (up < 0.72 ? mix(0.004, 0.052, smooth(0, 0.72, up)) : mix(0.034, 0.02, (up - 0.72) / 0.28)) * h;
  const left = sheetShape({
    columns: 7,
    rows: 22,
    at: (across, down) => {
      const up = 1 - down;
      const inner = mix(0.002 * h, half, up);
      const x = inner + wide(up) * across;
      const off = 0.004 + 0.01 * Math.sin(Math.min(1, across * 1.3 + 0.15) * Math.PI) * smooth(0, 0.2, up);
      return onFront(field, x - 0.004, mix(bottom, top - 0.004 * h, up), off * (across > 0.98 ? 0.3 : 1));
    },
    colour: () => scaleColour(colour, 1.06),
    occlusion: (across) => 0.75 + 0.25 * Math.sin(across * Math.PI),
    binding: (position) => bind(position),
  });
  return [left, mirrorShape(left, other)];
}

/** A collar that stands around the neck and folds over, open in front. */
export function collar(
  figure: Figure,
  {
    high,
    wide,
    colour,
    open = 0.45,
    radius: share = 1,
    over,
  }: { high: Metres; wide: Metres; colour: Linear; open?: number; radius?: number; over?: Field },
  bone: Numbering,
): Shape {
  const h = figure.height;
  // Around the edge of the cloth, which is cut out a little wider than the neck.
  const radius = figure.neck * 1.12 * share;
  const axis = figure.headCentre[2] - 0.026 * figure.headScale;
  return sheetShape({
    columns: 40,
    rows: 10,
    at: (across, down) => {
      const angle = mix(open, Math.PI * 2 - open, across);
      const up = down < 0.5 ? down * 2 : 1 - (down - 0.5) * 1.9;
      const out = down < 0.5 ? 0.001 : 0.002 + wide * smooth(0.5, 1, down);
      const at = (reach: number): Vector3 => {
        const z = Math.cos(angle) * reach * 1.02;
        return [Math.sin(angle) * reach * 1.05, figure.neckBase + 0.008 * h - Math.cos(angle) * radius * 0.43 + high * up, axis + z];
      };
      let reach = radius + 0.004 * h * (1 - up) + out;
      // What is folded over lies on the cloth, not in it.
      for (let turn = 0; over && down > 0.5 && turn < 4; turn++) reach += Math.max(0, 0.004 - over.at(...at(reach)));
      return at(reach);
    },
    colour: () => colour,
    occlusion: (_across, down) => (down < 0.5 ? 0.5 : 0.7 + 0.3 * smooth(0.5, 0.8, down)),
    binding: () => [
      [bone('chest'), 0.7],
      [bone('neck'), 0.3],
    ],
  });
}

/** A belt around the waist with a buckle. */
export function belt(figure: Figure, field: Field, colour: Linear, bone: Numbering): readonly Shape[] {
  const h = figure.height;
  const y = figure.waist - 0.004 * h;
  const half = 0.013 * h;
  const band = sheetShape({
    columns: 44,
    rows: 4,
    gloss: 0.35,
    detail: 0.3,
    at: (across, down) => around(field, y + half * (1 - down * 2), across * Math.PI * 2, 0.007 * (0.55 + Math.sin(down * Math.PI) * 0.6)),
    colour: () => colour,
    occlusion: (_across, down) => 0.7 + 0.3 * Math.sin(down * Math.PI),
    binding: () => [
      [bone('spine'), 0.55],
      [bone('pelvis'), 0.45],
    ],
  });
  const spot = onFront(field, 0.004, y, 0.008);
  const buckle = ellipsoid(
    [0.013 * h, 0.012 * h, 0.004 * h],
    {
      colour: [0.35, 0.27, 0.13],
      surface: [0.9, 0.75, 0, 0],
      binding: [
        [bone('spine'), 0.55],
        [bone('pelvis'), 0.45],
      ],
    },
    { around: 14, down: 8, centre: spot },
  );
  return [band, buckle];
}

/** Buttons in a row down the front. */
export function buttons(
  figure: Figure,
  field: Field,
  { from, to, count, x }: { from: Metres; to: Metres; count: number; x: Metres },
  colour: Linear,
  bone: Numbering,
): readonly Shape[] {
  const bind = bodyBinding(figure, bone, 0.02 * figure.height);
  return Array.from({ length: count }, (_, step) => {
    const centre = onFront(field, x, mix(from, to, count === 1 ? 0 : step / (count - 1)), 0.002);
    return ellipsoid(
      [0.0062 * figure.height, 0.0062 * figure.height, 0.003 * figure.height],
      { colour, surface: [0.9, 0.6, 0, 0], binding: bind(centre) },
      { around: 10, down: 6, centre },
    );
  });
}

/** A scarf around the neck with one end hanging down the front. */
export function scarf(figure: Figure, field: Field, colour: Linear, stripe: Linear | null, bone: Numbering): readonly Shape[] {
  const h = figure.height;
  const binding = [
    [bone('chest'), 0.6],
    [bone('neck'), 0.4],
  ] as const;
  const dyed = (bands: number): Linear => (stripe && bands % 1 < 0.5 ? stripe : colour);
  const coat = (along: number) => ({
    colour: scaleColour(dyed(along * 9), 0.8 + 0.2 * Math.sin(along * 60) ** 2),
    surface: [0.85, 0.12, 1, 0] as const,
    binding,
  });
  const loop = (lift: number, wide: number, turn: number): Shape => {
    const parts = stripe ? 72 : 32;
    const ring = Array.from({ length: parts + 1 }, (_, step): Vector3 => {
      const angle = (step / parts) * Math.PI * 2 + turn;
      const z = Math.cos(angle) * wide * h - 0.008 * h;
      return [Math.sin(angle) * wide * 1.1 * h, figure.neckBase + lift * h - z * 0.55 + Math.sin(angle * 3) * 0.003 * h, z];
    });
    return tube(ring, (along) => (0.019 + 0.003 * Math.sin(along * 25)) * h, coat, { around: 10, flatten: 0.75 });
  };
  const chestBinding = bodyBinding(figure, bone, 0.03 * h);
  const end = sheetShape({
    columns: 6,
    rows: stripe ? 34 : 14,
    at: (across, down) =>
      onFront(
        field,
        (0.03 + (across - 0.5) * 0.05 + down * 0.012) * h,
        figure.neckBase - 0.005 * h - down * 0.18 * h,
        0.021 + 0.005 * Math.sin(across * 9 + down * 4),
      ),
    colour: (_across, down) => scaleColour(dyed(down * 3.4), 0.85 + 0.15 * Math.sin(down * 40)),
    binding: (position) => chestBinding(position),
  });
  return [loop(0.004, 0.048, 0), loop(0.026, 0.046, 1), end];
}
