import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, linear, scaleColour } from '../../../../shapes/colour.ts';
import { limb, roundedBox } from '../../../../shapes/distance-field.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../../shapes/solids.ts';
import { add, scale } from '../../../../shapes/vector.ts';
import { onFront, sheetShape } from './sheets.ts';
import { bodyBinding } from './trunk.ts';
import { lump, piecesFor, type Wearer } from './wearer.ts';

/** A bow tie at the collar. */
export function bowTie(colour: Linear, wearer: Wearer): readonly Shape[] {
  const {
    figure: { neckBase },
    trunk,
  } = wearer;
  const { h, coat } = piecesFor(wearer);
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

/** A band close around the neck. */
export function choker(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { figure, bone } = wearer;
  const { h, coat } = piecesFor(wearer);
  const ring = Array.from({ length: 25 }, (_, step): Vector3 => {
    const angle = (step / 24) * Math.PI * 2;
    const z = Math.cos(angle) * figure.neck * 1.04;
    return [
      Math.sin(angle) * figure.neck * 1.06,
      figure.neckBase + 0.024 * h - z * 0.4,
      figure.headCentre[2] - 0.026 * figure.headScale + z,
    ];
  });
  return [
    tube(
      ring,
      () => 0.0075 * h,
      () => coat(colour, 0.4, 0.2, [[bone('neck'), 1]]),
      { around: 8, flatten: 0.5, up: [0, 1, 0] },
    ),
  ];
}

/** A boa of feathers over the shoulders, its ends down to the hips: tufts that stand out all round. */
export function featherBoa(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { figure, trunk } = wearer;
  const { h, coat } = piecesFor(wearer);
  const { neckBase, waist } = figure;
  const count = 56;
  const plumes = 7;
  return Array.from({ length: count * plumes }, (_, number) => {
    const step = Math.floor(number / plumes);
    const along = (step / (count - 1)) * 2 - 1;
    const down = smooth(0.3, 1, Math.abs(along));
    const side = Math.sign(along) || 1;
    const angle = (1 - Math.min(1, Math.abs(along) / 0.34)) * Math.PI * 0.5;
    const y = neckBase - 0.012 * h - (neckBase - waist + (side > 0 ? 0.1 : 0.05) * h) * down;
    const root: Vector3 =
      Math.abs(along) < 0.34
        ? [side * Math.cos(angle) * 0.066 * h, neckBase + 0.006 * h, -0.012 * h - Math.sin(angle) * 0.05 * h]
        : onFront(trunk, side * (0.06 + 0.012 * Math.sin(along * 11)) * h, y, 0.012 * h);
    const turn = step * 1.9 + (number % plumes) * ((Math.PI * 2) / plumes);
    const far = (0.032 + 0.008 * Math.sin(number * 5.3)) * h;
    const out: Vector3 = [Math.cos(turn) * far, Math.sin(number * 4.1) * far * 0.35, Math.sin(turn) * far * 0.7 + 0.006 * h];
    return tube(
      [root, add(root, scale(out, 0.6)), add(add(root, out), [0, -0.012 * h, 0])],
      (reach) => (0.012 - 0.008 * reach) * h,
      () => coat(scaleColour(colour, 0.8 + 0.2 * Math.sin(number * 1.7)), 0.05, 1),
      { around: 5, flatten: 0.5 },
    );
  });
}

/** A tie down the front of what is not cut open there. */
export function neckTie(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { figure, trunk } = wearer;
  const { h, coat } = piecesFor(wearer);
  const { neckBase, waist } = figure;
  const bind = bodyBinding(figure, wearer.bone, 0.02 * h);
  const [top, low] = [neckBase - 0.008 * h, waist - 0.012 * h];
  const half = (down: number): number =>
    (down < 0.9 ? mix(0.009, 0.0235, smooth(0, 0.9, down)) : mix(0.0235, 0.001, (down - 0.9) / 0.1)) * h;
  return [
    sheetShape({
      columns: 6,
      rows: 26,
      gloss: 0.2,
      at: (across, down) => onFront(trunk, (across * 2 - 1) * half(down), mix(top, low, down), 0.006 + 0.003 * Math.sin(across * Math.PI)),
      colour: (_across, down) => scaleColour(colour, 0.9 + 0.1 * Math.sin(down * 60)),
      binding: bind,
    }),
    ellipsoid([0.0125 * h, 0.013 * h, 0.009 * h], coat(colour, 0.2), {
      centre: onFront(trunk, 0, top + 0.004 * h, 0.006),
      around: 14,
      down: 10,
    }),
  ];
}

/** What hangs around the neck: a necklace, a heavy chain, a ribbon with a medal, a camera, a stethoscope. */
export function aroundNeck(
  what: 'stethoscope' | 'medal' | 'necklace' | 'chain' | 'camera',
  colour: Linear,
  wearer: Wearer,
): readonly Shape[] {
  const {
    figure: { neckBase },
    trunk,
  } = wearer;
  const { h, coat } = piecesFor(wearer);
  const drop = what === 'necklace' ? 0.055 : what === 'chain' ? 0.115 : what === 'stethoscope' ? 0.14 : 0.13;
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
    (along) =>
      (what === 'chain' ? 0.0075 + 0.0025 * Math.sin(along * 260) : what === 'necklace' ? 0.0065 : what === 'medal' ? 0.007 : 0.0048) * h,
    (along) =>
      coat(
        what === 'medal'
          ? linear('#2a3f9a')
          : what === 'necklace' || what === 'chain'
            ? scaleColour(colour, 0.8 + 0.4 * Math.sin(along * 200) ** 2)
            : colour,
        what === 'necklace' || what === 'chain' ? 0.8 : 0.35,
      ),
    { around: 8 },
  );
  if (what === 'necklace') return [cord];
  if (what === 'camera')
    return [
      cord,
      lump(
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
    ellipsoid(
      what === 'chain' ? [0.026 * h, 0.026 * h, 0.007 * h] : [0.018 * h, 0.018 * h, 0.006 * h],
      coat(what === 'medal' || what === 'chain' ? colour : linear('#a8acb0'), 0.85, 0),
      {
        centre: low,
        around: 18,
        down: 8,
      },
    ),
  ];
}

/** A star on the breast. */
export function badge(colour: Linear, wearer: Wearer): readonly Shape[] {
  const {
    figure: { chest },
    trunk,
  } = wearer;
  const { h, coat } = piecesFor(wearer);
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
