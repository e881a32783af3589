import type { Metres, Vector3 } from '@onereel/spec';
import type { SurfaceOf } from '../../../shapes/loft.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Substance } from '../../matter/substance.ts';
import type { Sculpt, Style } from '../prop/sculpt.ts';
import type { Motions } from './coachwork.ts';

/** A thin ribbon of surface, for wings and fins: an outline seen from above ([across, along]) and its thickness. */
export function wing(
  work: Sculpt,
  substance: Substance,
  root: readonly [y: Metres, z: Metres, chord: Metres],
  tip: readonly [x: Metres, y: Metres, z: Metres, chord: Metres],
  thick: Metres,
  style: Style = {},
  from = 0,
): void {
  for (const side of [-1, 1]) {
    const surface: SurfaceOf = (u, v) => {
      const across = from + (tip[0] - from) * v;
      const chord = root[2] + (tip[3] - root[2]) * v;
      const middle = root[1] + (tip[2] - root[1]) * v;
      const lift = root[0] + (tip[1] - root[0]) * v;
      const angle = u * Math.PI * 2;
      const high = Math.sin(angle) * (thick / 2) * (1 - v * 0.55) * (0.65 + 0.45 * Math.cos(angle - 0.6));
      return [side * across, lift + high, middle + (Math.cos(angle) * chord) / 2];
    };
    work.sheet(substance, surface, { ...style, columns: 20, rows: 6, flip: side > 0 });
    const cap: SurfaceOf = (u, v) => {
      const [x, y, z] = surface(u, 1);
      return [x, tip[1] + (y - tip[1]) * v, tip[2] + (z - tip[2]) * v];
    };
    work.sheet(substance, cap, { ...style, columns: 20, rows: 1, flip: side < 0 });
  }
}

/** An upright fin: [z, chord] at its root and its tip, between two heights. */
export function fin(
  work: Sculpt,
  substance: Substance,
  low: readonly [y: Metres, z: Metres, chord: Metres],
  high: readonly [y: Metres, z: Metres, chord: Metres],
  thick: Metres,
  style: Style & { x?: Metres } = {},
): void {
  const [bottomBack, bottomFront, topFront, topBack] = [
    low[1] - low[2] / 2,
    low[1] + low[2] / 2,
    high[1] + high[2] / 2,
    high[1] - high[2] / 2,
  ];
  const { x = 0, ...rest } = style;
  work.slab(
    substance,
    [
      [-bottomFront, low[0]],
      [-bottomBack, low[0]],
      [-topBack, high[0]],
      [-topFront, high[0]],
    ],
    thick,
    { ...rest, bevel: thick * 0.35, turn: [0, Math.PI / 2, 0], at: [x, 0, 0] },
  );
}

/** A flame out of a nozzle that points to `way` (−1 down the y axis, or back along z); it burns during the named actions or always. */
export function jet(
  work: Sculpt,
  name: string,
  at: Vector3,
  radius: Metres,
  long: Metres,
  axis: 'down' | 'back',
  when: (moment: Moment) => number,
): Motions {
  const turn: Vector3 = axis === 'down' ? [Math.PI, 0, 0] : [-Math.PI / 2, 0, 0];
  work.moving(name, at, () => {
    for (const [wide, far, colour, glow] of [
      [1, 1, '#ff7a1e', 1.6],
      [0.72, 0.72, '#ffc04a', 3],
      [0.42, 0.45, '#fff4d8', 5],
    ] as const)
      work.spun(
        'flame',
        [
          [0, 0],
          [radius * wide * 0.9, 0.01],
          [radius * wide * 1.15, long * far * 0.2],
          [radius * wide * 0.7, long * far * 0.6],
          [0.001, long * far],
        ],
        { colour, glow, at, turn, around: 18 },
      );
  });
  return (moment) => {
    const burns = when(moment);
    const flicker = 1 + 0.12 * Math.sin(moment.seconds * 47) + 0.08 * Math.sin(moment.seconds * 81 + 1);
    const size = axis === 'down' ? ([1, flicker * burns, 1] as const) : ([1, 1, flicker * burns] as const);
    return { [name]: burns < 0.02 ? { hidden: true } : { size } };
  };
}
