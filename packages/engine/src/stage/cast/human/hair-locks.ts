import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { createChance } from '../../../chance/chance.ts';
import { mix, smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Field } from '../../../shapes/distance-field.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { gradient } from '../../../shapes/surface-nets.ts';
import { add, cross, dot, mixVector, normalise, scale, subtract } from '../../../shapes/vector.ts';
import { hairDepth } from './complexion.ts';
import { hairFlow, type HairStyle, parting } from './hair-styles.ts';

/** One lock: where it runs and which way its outside faces. */
interface Lock {
  readonly path: readonly { readonly at: Vector3; readonly out: Vector3 }[];
  readonly wide: Metres;
  readonly shade: number;
}

/** How many locks lie on the head, how long and how wide they are, by style. */
const manners: Readonly<Record<HairStyle, { readonly count: number; readonly long: Metres; readonly wide: Metres } | null>> = {
  short: { count: 90, long: 0.062, wide: 0.0085 },
  crop: null,
  bald: null,
  afro: null,
  mohawk: null,
  shaven: null,
  curls: null,
  'long-curls': null,
  pigtails: { count: 74, long: 0.16, wide: 0.0095 },
  bob: { count: 80, long: 0.2, wide: 0.0105 },
  long: { count: 68, long: 0.34, wide: 0.0115 },
  ponytail: { count: 78, long: 0.19, wide: 0.0095 },
  bun: { count: 72, long: 0.17, wide: 0.0095 },
};

/** A point drawn onto the surface, `lift` above it. */
function settled(field: Field, point: Vector3, lift: Metres): { at: Vector3; out: Vector3 } {
  let at = point;
  let out: Vector3 = [0, 1, 0];
  for (let turn = 0; turn < 2; turn++) {
    out = gradient(field, at, 0.004);
    const off = Math.max(-0.02, Math.min(0.02, field.at(...at) - lift));
    at = add(at, scale(out, -off));
  }
  return { at, out };
}

/** A lock that follows the lie of the hair from a root. */
function lying(style: HairStyle, field: Field, root: Vector3, { long, wide }: { long: Metres; wide: Metres }, chance: Chance): Lock {
  const steps = style === 'short' ? 6 : 11;
  const lift = chance.between(0.0002, 0.0022);
  const stray = chance.between(-0.16, 0.16);
  const path = [settled(field, root, lift)];
  for (let step = 1; step <= steps; step++) {
    const { at, out } = path.at(-1)!;
    const flow = normalise(hairFlow(style, at));
    const along = normalise(subtract(flow, scale(out, dot(flow, out))));
    const aside = scale(cross(out, along), stray * Math.sin(step * 0.9));
    const next = settled(field, add(at, scale(normalise(add(along, aside)), long / steps)), lift);
    if (dot(subtract(next.at, at), along) < (long / steps) * 0.3) break;
    path.push(next);
  }
  return { path, wide, shade: chance.between(0.72, 1.25) };
}

/** A path with its corners cut (Chaikin, "An algorithm for high-speed curve generation", 1974). */
function rounded(points: readonly Vector3[]): readonly Vector3[] {
  const cut = points.slice(1).flatMap((to, index) => [mixVector(points[index]!, to, 0.25), mixVector(points[index]!, to, 0.75)]);
  return [points[0]!, ...cut.slice(1, -1), points.at(-1)!];
}

/** A lock that hangs free along points; its outside faces away from the middle of the head. */
function loose(points: readonly Vector3[], wide: Metres, chance: Chance): Lock {
  const shift: Vector3 = [chance.between(-0.003, 0.003), chance.between(-0.005, 0.005), chance.between(-0.0015, 0.0025)];
  const path = rounded(rounded(points)).map((at, step, all) => {
    const down = step / (all.length - 1);
    const placed: Vector3 = [at[0] + shift[0] * down, at[1] + shift[1] * down, at[2] + shift[2]];
    return { at: placed, out: normalise([placed[0], placed[1] * 0.25, placed[2] + 0.02]) };
  });
  return { path, wide, shade: chance.between(0.75, 1.25) };
}

/** Fringe and strands that frame the face of hair that is tied back. */
function fringe(chance: Chance): readonly Lock[] {
  const locks: Lock[] = [];
  for (const side of [1, -1]) {
    const x = (value: number): number => parting * 0.5 + value * side;
    for (let turn = 0; turn < 7; turn++) {
      const share = turn / 6;
      // Across the forehead to the temple: the first ends over the brow, the last beside the cheek.
      locks.push(
        loose(
          [
            [x(0.004 + 0.006 * share), mix(0.1, 0.108, share), mix(0.068, 0.05, share)],
            [x(mix(0.018, 0.042, share)), mix(0.074, 0.09, share), mix(0.092, 0.07, share)],
            [x(mix(0.036, 0.066, share)), mix(0.05, 0.058, share), mix(0.092, 0.062, share)],
            [x(mix(0.057, 0.078, share)), mix(0.034, -0.005, share), mix(0.081, 0.046, share)],
            [x(mix(0.071, 0.0765, share)), mix(0.016, -0.048, share), mix(0.066, 0.036, share)],
          ],
          0.0085,
          chance,
        ),
      );
    }
  }
  return locks;
}

/** Roots spread evenly over the part of the scalp where hair grows. */
function roots(count: number): readonly Vector3[] {
  const found: Vector3[] = [];
  for (let number = 0; found.length < count && number < count * 4; number++) {
    const y = 1 - ((number % (count * 2)) + 0.5) / (count * 0.95);
    if (y < -0.6) continue;
    const turn = number * 2.399963;
    const flat = Math.sqrt(Math.max(0, 1 - y * y));
    const point: Vector3 = [Math.cos(turn) * flat * 0.08, 0.032 + y * 0.09, -0.014 + Math.sin(turn) * flat * 0.1];
    if (hairDepth(point[1], point[2]) > 0.004) found.push(point);
  }
  return found;
}

/** Locks along the hairline of the forehead and temples: they hide the edge of the cap. */
function brim(style: HairStyle): readonly Vector3[] {
  if (style === 'bob' || style === 'long')
    return Array.from({ length: 22 }, (_, step): Vector3 => [
      parting + (step % 2 === 0 ? 0.002 : -0.002),
      0.11,
      0.066 - Math.floor(step / 2) * 0.013,
    ]);
  return [1, -1].flatMap((side) =>
    Array.from({ length: 13 }, (_, step): Vector3 => {
      const turn = (step + 0.5) / 13;
      return [
        side * Math.min(0.07, 0.075 * Math.sin(turn * 1.75)),
        mix(0.07, 0.02, smooth(0.55, 1, turn)),
        mix(0.083, 0.022, smooth(0.25, 1, turn)),
      ];
    }),
  );
}

function woven({ path, wide, shade }: Lock, colour: Linear, bind: (point: Vector3) => Binding, builder: ShapeBuilder): void {
  if (path.length < 3) return;
  const columns = 3;
  const first = builder.count;
  const last = path.length - 1;
  path.forEach(({ at, out }, step) => {
    const along = normalise(subtract(path[Math.min(last, step + 1)]!.at, path[Math.max(0, step - 1)]!.at));
    const side = normalise(cross(along, out));
    const share = step / last;
    const half = wide * mix(0.55, 1, smooth(0, 0.3, share)) * mix(1, 0.2, smooth(0.5, 1, share));
    for (let column = 0; column <= columns; column++) {
      const across = (column / columns) * 2 - 1;
      const crest = 1 - across * across;
      const position = add(add(at, scale(side, across * half)), scale(out, (crest * 0.42 - 0.16) * half));
      const tone = mixColour(scaleColour(colour, 0.5), scaleColour(colour, 1.08), crest * 0.6 + share * 0.4);
      builder.vertex({
        position,
        normal: normalise(add(out, scale(side, across * 0.85))),
        colour: scaleColour(tone, shade),
        surface: [0.45 + 0.55 * crest, 0.34, 0.9, 0],
        binding: bind(at),
      });
    }
  });
  for (let step = 0; step < last; step++) {
    for (let column = 0; column < columns; column++) {
      const corner = first + step * (columns + 1) + column;
      builder.quad(corner, corner + 1, corner + columns + 2, corner + columns + 1);
    }
  }
}

/** The locks of a style on its body of hair, or null for hair too short for any. `grain` above 1 lays fewer and wider ones. */
export function locksShape(style: HairStyle, field: Field, colour: Linear, grain: number, bind: (point: Vector3) => Binding): Shape | null {
  const manner = manners[style];
  if (!manner) return null;
  const chance = createChance(77);
  const builder = new ShapeBuilder();
  const wide = manner.wide * Math.sqrt(grain);
  for (const root of [...roots(Math.round(manner.count / grain)), ...brim(style)]) {
    woven(
      lying(style, field, root, { long: manner.long * chance.between(0.75, 1.1), wide: wide * chance.between(0.75, 1.2) }, chance),
      colour,
      bind,
      builder,
    );
  }
  if (style === 'ponytail' || style === 'bun' || style === 'pigtails')
    for (const lock of fringe(chance)) woven(lock, colour, bind, builder);
  return builder.build();
}
