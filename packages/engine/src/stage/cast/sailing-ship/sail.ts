import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { mix } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import type { Shape } from '../../../shapes/shape.ts';
import type { Coat } from '../../../shapes/solids.ts';
import { loft } from '../../../shapes/loft.ts';

/** A square sail between a yard and its sheets: breadths are halves. */
export interface SquareSail {
  readonly mast: Metres;
  readonly head: Metres;
  readonly foot: Metres;
  readonly headHalf: Metres;
  readonly footHalf: Metres;
  /** How far it bellies forward. */
  readonly belly: Metres;
}

/** Canvas: it lets a third of the light through, darker along its seams and toward its edges. */
function canvas(colour: Linear, bone: number, serial: number): (u: number, v: number) => Coat {
  return (u, v) => {
    const edge = Math.min(u, 1 - u, v, 1 - v);
    const shade = (edge < 0.02 ? 0.62 : 1) * (0.93 + 0.14 * noise(u * 5 + serial * 3.7, v * 5));
    return {
      colour: [colour[0] * shade, colour[1] * shade * 0.985, colour[2] * shade * 0.96],
      surface: [0.82 + 0.18 * Math.min(1, edge * 6), 0.12, 0.4, -0.55],
      binding: [[bone, 1]],
    };
  };
}

/** A square sail filled by wind from astern, hanging on `bone`. */
export function squareSail(sail: SquareSail, colour: Linear, bone: number, serial: number): Shape {
  return loft(
    (u, v) => {
      const across = u * 2 - 1;
      const half = mix(sail.headHalf, sail.footHalf, v);
      // The foot is cut hollow; the belly is deepest below the middle and nothing along the yard.
      const y = mix(sail.head, sail.foot, v) + (1 - across * across) * v * v * (sail.head - sail.foot) * 0.1;
      const full = Math.sin(Math.PI * Math.min(1, v ** 0.8 * 0.88)) * Math.max(0, 1 - across * across) ** 0.6;
      const x = across * half * (1 - 0.05 * Math.sin(Math.PI * v));
      return [x, y, sail.mast + 0.3 + full * sail.belly + v * v * sail.belly * 0.22];
    },
    canvas(colour, bone, serial),
    { columns: 14, rows: 10, flip: true },
  );
}

/** A three-cornered sail from `tack` (low, forward) and `head` (high) to `clew` (low, aft), bellied toward +x. */
export function jib(tack: Vector3, head: Vector3, clew: Vector3, belly: Metres, colour: Linear, bone: number, serial: number): Shape {
  return loft(
    (u, v) => {
      // v climbs from the foot to the head, u runs aft from the stay.
      const stay = [0, 1, 2].map((axis) => mix(tack[axis]!, head[axis]!, v));
      const leech = [0, 1, 2].map((axis) => mix(clew[axis]!, head[axis]!, v));
      const full = Math.sin(Math.PI * u ** 0.8) * (1 - v) ** 0.7 * belly * (0.45 + 0.55 * Math.sin(Math.PI * (0.15 + v * 0.85)));
      const foot = (1 - v) ** 6 * Math.sin(Math.PI * u) * belly * -0.3;
      return [mix(stay[0]!, leech[0]!, u) + full, mix(stay[1]!, leech[1]!, u) + foot, mix(stay[2]!, leech[2]!, u)];
    },
    canvas(colour, bone, serial),
    { columns: 8, rows: 12 },
  );
}

/** A four-cornered sail behind a mast, its corners given from the mast's foot around; bellied toward +x. */
export function gaffSail(
  corners: readonly [Vector3, Vector3, Vector3, Vector3],
  belly: Metres,
  colour: Linear,
  bone: number,
  serial: number,
): Shape {
  const [mastFoot, mastHead, peak, clew] = corners;
  return loft(
    (u, v) => {
      const full = Math.sin(Math.PI * u ** 0.8) * Math.sin(Math.PI * (0.1 + 0.8 * v)) * belly;
      const at = (axis: number): number => mix(mix(mastFoot[axis]!, clew[axis]!, u), mix(mastHead[axis]!, peak[axis]!, u), v);
      return [at(0) + full, at(1), at(2)];
    },
    canvas(colour, bone, serial),
    { columns: 10, rows: 10 },
  );
}
