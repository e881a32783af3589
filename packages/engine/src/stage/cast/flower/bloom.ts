import type { Radians, Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { PartPose } from '../prop/model.ts';
import type { Linear } from '../../../shapes/colour.ts';
import { place } from '../../../shapes/transform.ts';
import { turned } from '../../../shapes/turned.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';

/** A ring of petals around a flower's heart. */
export interface Whorl {
  readonly count: number;
  readonly long: number;
  readonly wide: number;
  /** How far they stand off the stem when open, and shut. */
  readonly open: number;
  readonly shut?: number;
  readonly curl?: number;
  readonly cup?: number;
  readonly belly?: number;
  readonly blunt?: number;
  readonly ruffle?: number;
  readonly lift?: number;
  readonly twist?: number;
  readonly inner?: Linear | string;
}

/**
 * Adds whorls of petals that open around `at`; gives how they stand at a moment. Petals turn about the flower's heart. `nod` is how far
 * the head is bowed afterwards by `bowed`, so that the petals keep opening away from it.
 */
export function addPetals(
  work: Sculpt,
  at: Vector3,
  colour: Linear | string,
  whorls: readonly Whorl[],
  { radius = 0, nod = 0 }: { readonly radius?: number; readonly nod?: Radians } = {},
): (moment: Moment) => Record<string, PartPose> {
  const hinges: { name: string; angle: number; swing: number }[] = [];
  whorls.forEach((whorl, ring) => {
    const {
      count,
      long,
      wide,
      open,
      shut = 0.08,
      curl = 0.3,
      cup = 0.3,
      belly = 0.6,
      blunt = 0.6,
      ruffle = 0,
      lift = 0,
      twist = ring * 0.5,
      inner,
    } = whorl;
    work.round(count, (turn, petal) => {
      const angle = turn + twist;
      const name = `petal-${ring}-${petal}`;
      const foot: Vector3 = [at[0] + Math.sin(angle) * radius, at[1] + lift, at[2] + Math.cos(angle) * radius];
      hinges.push({ name, angle, swing: shut - open });
      work.moving(name, foot, () =>
        work.blade(
          'petal',
          { long, wide, lean: open, curl, cup, belly, blunt, ruffle, columns: 5, rows: 7 },
          {
            turn: [0, angle, 0],
            at: foot,
            paint: ([, y, z]) =>
              blend(
                inner ?? blend(colour, '#ffffff', 0.25),
                blend(colour, '#000000', (petal % 2) * 0.06),
                Math.hypot(y, z) / (long * 0.55),
              ),
          },
        ),
      );
    });
  });
  return ({ actions, seconds }) => {
    const grown = actions.get('bloom') ?? actions.get('grow') ?? actions.get('open');
    const wilted = actions.get('wilt') ?? actions.get('close');
    const closed = grown ? 1 - smooth(0.05, 0.95, grown.progress) : wilted ? smooth(0.05, 0.95, wilted.progress) : 0;
    return Object.fromEntries(
      hinges.map(({ name, angle, swing }, number) => {
        const sway = swing * closed + Math.sin(seconds * 1.4 + number) * 0.012;
        const size = 1 - closed * 0.35;
        return [name, { turn: tipped(angle, sway, nod), size }];
      }),
    );
  };
}

/** Euler angles (x, then y, then z as three applies them) of a tilt by `way` outward toward `angle`, on a head bowed by `nod` about x. */
function tipped(angle: Radians, way: Radians, nod: Radians): readonly [Radians, Radians, Radians] {
  // The axis lies across the petal, level before the head was bowed. As a matrix by Rodrigues, then read off in the order XYZ.
  const [x, y, z] = [Math.cos(angle), Math.sin(angle) * Math.sin(nod), -Math.sin(angle) * Math.cos(nod)];
  const [c, s] = [Math.cos(way), Math.sin(way)];
  const d = 1 - c;
  const [m11, m12, m13] = [c + x * x * d, x * y * d - z * s, x * z * d + y * s];
  const [m22, m23, m32, m33] = [c + y * y * d, y * z * d - x * s, y * z * d + x * s, c + z * z * d];
  const second = Math.asin(Math.min(1, Math.max(-1, m13)));
  return Math.abs(m13) < 0.99999 ? [Math.atan2(-m23, m33), second, Math.atan2(-m12, m11)] : [Math.atan2(m32, m22), second, 0];
}

/** Bows the parts made since there were `from` of them about `at`, toward +z: a flower shows its face. */
export function bowed(work: Sculpt, from: number, at: Vector3, nod: Radians): void {
  const [cosine, sine] = [Math.cos(nod), Math.sin(nod)];
  const about = ([x, y, z]: Vector3, [, oy, oz]: Vector3): Vector3 => [
    x,
    oy + (y - oy) * cosine - (z - oz) * sine,
    oz + (y - oy) * sine + (z - oz) * cosine,
  ];
  const made = work.parts.splice(from).map((part) => {
    if (part.pivot) return { ...part, shape: turned(part.shape, [1, 0, 0], nod), pivot: about(part.pivot, at) };
    const home = place(turned(place(part.shape, { at: [-at[0], -at[1], -at[2]] }), [1, 0, 0], nod), { at });
    return { ...part, shape: home };
  });
  work.parts.push(...made);
}

/** A stem with leaves from the ground to `top`, which it reaches bowed by `nod`. */
export function addStem(
  work: Sculpt,
  top: Vector3,
  {
    thick = 0.35,
    leaves = 2,
    long = 8,
    wide = 2.4,
    colour = '#4f8a34',
    low = 0.15,
    nod = 0,
  }: { nod?: Radians; thick?: number; leaves?: number; long?: number; wide?: number; colour?: string; low?: number } = {},
): void {
  const bend = nod * top[1] * 0.05;
  const neck: Vector3 = [top[0] * 0.8, top[1] * 0.8 + bend * 2.4, top[2] * 0.8 - bend];
  work.rod('leaf', [[0, 0, 0], [top[0] * 0.2 + 0.3, top[1] * 0.4, top[2] * 0.2], neck, top], (along) => thick * (1.15 - along * 0.3), {
    colour,
    around: 8,
    glow: -0.1,
  });
  for (let leaf = 0; leaf < leaves; leaf++)
    work.blade(
      'leaf',
      { long: long * (1 - leaf * 0.1), wide, lean: 0.35 + (leaf % 2) * 0.15, curl: 0.8, cup: 0.35, belly: 0.4, rows: 9 },
      { colour: blend(colour, '#2f6a2a', (leaf % 3) * 0.3), turn: [0, leaf * 2.4 + 0.5, 0], at: [0.2, top[1] * (low + leaf * 0.14), 0] },
    );
}
