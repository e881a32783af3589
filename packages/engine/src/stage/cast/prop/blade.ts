import type { Metres, Radians, Unit } from '@onereel/spec';
import { loft } from '../../../shapes/loft.ts';
import type { Shape } from '../../../shapes/shape.ts';
import type { Coat } from '../../../shapes/solids.ts';

/** A leaf or petal. It grows up from the origin; its back is toward −z. */
export interface Blade {
  readonly long: Metres;
  readonly wide: Metres;
  /** How far from straight up it leaves toward +z. */
  readonly lean?: Radians;
  /** How much further it leans by its tip. */
  readonly curl?: Radians;
  /** How far its sides rise against its middle, in its half width; positive toward −z. */
  readonly cup?: number;
  /** Where it is widest, 0 at its foot to 1 at its tip. */
  readonly belly?: Unit;
  /** 1 pointed, 0.5 round. */
  readonly blunt?: number;
  /** How much its rim waves, in its half width. */
  readonly ruffle?: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** The sheet of a leaf or petal. */
export function blade(
  { long, wide, lean = 0, curl = 0, cup = 0, belly = 0.45, blunt = 0.8, ruffle = 0, rows = 8, columns = 4 }: Blade,
  coat: Coat,
): Shape {
  const skew = Math.log(0.5) / Math.log(belly);
  return loft(
    (u, v) => {
      const side = u * 2 - 1;
      const half = (wide / 2) * Math.max(0.02, Math.sin(Math.PI * Math.min(0.995, Math.max(0.004, v)) ** skew) ** blunt);
      const angle = lean + curl * v;
      const middle = lean + curl * v * 0.5;
      const lift = -cup * half * side * side + ruffle * half * side * side * Math.sin(v * 14 + side * 2);
      return [side * half, Math.cos(middle) * long * v - Math.sin(angle) * lift, Math.sin(middle) * long * v + Math.cos(angle) * lift];
    },
    (_u, v) => ({ colour: coat.colour, surface: [(coat.surface?.[0] ?? 1) * (0.7 + 0.3 * v), ...coat.surface!.slice(1)] as never }),
    { columns, rows },
  );
}
