import type { Unit, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { cross, normalise } from '../../../shapes/vector.ts';
import { sheetShape } from '../human/clothes/sheets.ts';
import { beside, frameAt, putInto, sum } from './frames.ts';
import type { SkinRays } from './skin-rays.ts';
import type { WearForm } from './wear-form.ts';

/** How a piece of cloth is dyed: `along` it, 0 to 1. */
export type Dye = (along: Unit, across: Unit) => Linear;

/** A way around a neck, laid on the skin: places and their outward ways, from the front over the left side. */
export interface NeckRing {
  readonly at: readonly Vector3[];
  readonly out: readonly Vector3[];
  readonly binding: readonly Binding[];
  /** Out of the throat. */
  readonly front: Vector3;
  readonly up: Vector3;
  readonly radius: number;
}

const steps = 28;

/** Measures a neck, `lift` neck radii nearer to the head than where a collar sits. */
export function neckRing({ neck }: WearForm, skin: SkinRays, lift = 0): NeckRing {
  const up = normalise(neck.up);
  const front = beside([0, -0.62, 0.78], up, [0, 0, 1]);
  const left = normalise(cross(up, front));
  const middle = sum([neck.at, 1], [up, lift * neck.radius]);
  const reach = neck.radius * 2.1;
  const measured = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * Math.PI * 2;
    const way = sum([front, Math.cos(angle)], [left, Math.sin(angle)]);
    const met = skin.meet(sum([middle, 1], [way, reach]), sum([way, -1]), reach);
    return { way, far: met ? reach - met.far : neck.radius, binding: met?.binding ?? null };
  });
  // Tufts and folds are bridged over: cloth is stretched from ridge to ridge.
  const bridged = measured.map((one, step) => {
    const near = [-2, -1, 0, 1, 2].map((off) => measured[(step + off + steps) % steps]!.far);
    return Math.max(one.far * 0.6, near.reduce((all, far) => all + far, 0) / near.length, (near[1]! + near[3]!) / 2);
  });
  const known = measured.find(({ binding }) => binding)?.binding ?? [[0, 1]];
  return {
    at: measured.map(({ way }, step) => sum([middle, 1], [way, bridged[step]!])),
    out: measured.map(({ way }) => way),
    binding: measured.map(({ binding }) => binding ?? known),
    front,
    up,
    radius: bridged.reduce((all, far) => all + far, 0) / steps,
  };
}

/** A band around the neck, `thick` neck radii. */
export function band(ring: NeckRing, thick: number, dye: Dye, { gloss = 0.12, flatten = 0.6, detail = 0.8, sway = 0 } = {}): Shape {
  const size = thick * ring.radius;
  const points = Array.from({ length: steps + 1 }, (_, step): Vector3 => {
    const at = step % steps;
    return sum([ring.at[at]!, 1], [ring.out[at]!, size * flatten * 0.75], [ring.up, Math.sin((at / steps) * Math.PI * 6) * sway * size]);
  });
  return tube(
    points,
    () => size,
    (along) => ({
      colour: dye(along, 0.5),
      surface: [0.88, gloss, detail, 0],
      binding: ring.binding[Math.round(along * steps) % steps]!,
    }),
    { around: 10, flatten, up: ring.up },
  );
}

/** A strip that hangs from the front of the neck and lies on the chest where there is one; lengths in neck radii. */
export function hanging(
  ring: NeckRing,
  skin: SkinRays,
  { side, long, wide, dye, off = 0.1 }: { side: number; long: number; wide: (down: Unit) => number; dye: Dye; off?: number },
): Shape {
  const r = ring.radius;
  const step = (Math.round((Math.asin(Math.min(0.9, side)) / (Math.PI * 2)) * steps) + steps) % steps;
  const first = sum([ring.at[step]!, 1], [ring.out[step]!, off * r]);
  const ahead = beside(ring.out[step]!, [0, 1, 0], [0, 0, 1]);
  const across = normalise(cross([0, 1, 0], ahead));
  const rows = 12;
  let out = 0;
  const line = Array.from({ length: rows + 1 }, (_, row) => {
    const low = sum([first, 1], [[0, -1, 0], (row / rows) * long * r]);
    const from = sum([low, 1], [ahead, r * 2]);
    const met = skin.meet(from, sum([ahead, -1]), r * 4);
    // Hangs straight down from the furthest point so far, and falls back no faster than cloth does.
    out = Math.max(met ? r * 2 - met.far + off * r : -1e9, out - (r * 0.4) / rows);
    return sum([low, 1], [ahead, Math.max(out, -r * 0.2)]);
  });
  const hung = ring.binding[step]!;
  return sheetShape({
    columns: 6,
    rows,
    at: (over, down) => {
      const row = Math.min(rows - 1, Math.floor(down * rows));
      const share = down * rows - row;
      const middle = sum([line[row]!, 1 - share], [line[row + 1]!, share]);
      return sum([middle, 1], [across, (over - 0.5) * wide(down) * r], [ahead, 0.05 * r * Math.cos((over - 0.5) * Math.PI)]);
    },
    colour: (over, down) => dye(down, over),
    occlusion: (over) => 0.8 + 0.2 * Math.cos((over - 0.5) * Math.PI),
    gloss: 0.12,
    detail: 0.8,
    binding: () => hung,
  });
}

/** A scarf: wound twice, one end down the chest. */
export function scarfShapes(form: WearForm, skin: SkinRays, dye: Dye, colour: Linear): readonly Shape[] {
  const low = neckRing(form, skin, -0.1);
  const high = neckRing(form, skin, 0.32);
  const ribbed: Dye = (along) => scaleColour(dye(along, 0), 0.85 + 0.15 * Math.sin(along * 90) ** 2);
  const fringe = scaleColour(colour, 0.75);
  return [
    band(low, 0.3, ribbed, { sway: 0.15, detail: 1 }),
    band(high, 0.26, ribbed, { sway: -0.2, detail: 1 }),
    hanging(low, skin, {
      side: 0.42,
      long: 2.1,
      wide: () => 0.62,
      off: 0.3,
      dye: (down, across) => (down > 0.9 && Math.sin(across * 40) > 0 ? fringe : dye(down * 0.6, across)),
    }),
  ];
}

/** A tie with its knot. */
export function tieShapes(form: WearForm, skin: SkinRays, dye: Dye, colour: Linear): readonly Shape[] {
  const ring = neckRing(form, skin, 0);
  const knot = sum([ring.at[0]!, 1], [ring.out[0]!, ring.radius * 0.14]);
  return [
    band(ring, 0.1, () => scaleColour(colour, 0.85), { flatten: 0.4 }),
    ellipsoid(
      [ring.radius * 0.19, ring.radius * 0.2, ring.radius * 0.15],
      { colour, surface: [0.95, 0.2, 0.4, 0], binding: ring.binding[0]! },
      { centre: knot, around: 14, down: 10 },
    ),
    hanging(ring, skin, {
      side: 0,
      long: 2.2,
      off: 0.12,
      wide: (down) => (down < 0.86 ? mix(0.22, 0.56, smooth(0, 0.86, down)) : mix(0.56, 0.02, (down - 0.86) / 0.14)),
      dye,
    }),
  ];
}

/** A bow tie on a band. */
export function bowTieShapes(form: WearForm, skin: SkinRays, colour: Linear): readonly Shape[] {
  const ring = neckRing(form, skin, 0);
  const r = Math.max(ring.radius, form.head.half * 0.62);
  // Seen from the front even where the throat faces down.
  const faces = normalise(sum([ring.front, 0.45], [[0, 0, 1], 0.75]));
  const frame = frameAt(
    sum([ring.at[0]!, 1], [ring.out[0]!, ring.radius * 0.16], [faces, r * 0.14]),
    beside([0, 1, 0], faces, ring.up),
    faces,
  );
  const coat = (look: Linear) => ({ colour: look, surface: [0.92, 0.25, 0.4, 0] as const });
  const wing = (side: number): Shape =>
    tube(
      [
        [0.04 * side, 0, 0.04],
        [0.3 * side, 0, 0.08],
        [0.62 * side, 0, -0.06],
      ],
      (along) => mix(0.09, 0.32, smooth(0, 0.9, along)),
      (along) => coat(scaleColour(colour, 0.72 + 0.28 * smooth(0, 0.4, along))),
      { around: 12, flatten: 0.4, up: [0, 1, 0] },
    );
  return [
    band(ring, 0.09, () => scaleColour(colour, 0.8), { flatten: 0.4 }),
    ...[1, -1].map((side) => putInto(wing(side), frame, [r, r, r], ring.binding[0])),
    putInto(
      ellipsoid([0.14, 0.17, 0.14], coat(scaleColour(colour, 0.85)), { centre: [0, 0, 0.06], around: 12, down: 8 }),
      frame,
      [r, r, r],
      ring.binding[0],
    ),
  ];
}

/** A collar with a tag, a necklace, a ribbon with a medal, by name. */
export function collarShapes(form: WearForm, skin: SkinRays, cut: string, colour: Linear): readonly Shape[] {
  const ring = neckRing(form, skin, cut === 'collar' ? 0 : -0.15);
  const r = ring.radius;
  const gold: Linear = [0.75, 0.5, 0.12];
  const tag = (size: number, down: number, look: Linear): Shape =>
    ellipsoid(
      [size * r, size * r, size * r * 0.45],
      { colour: look, surface: [0.95, 0.85, 0, 0], binding: ring.binding[0]! },
      { centre: sum([ring.at[0]!, 1], [ring.out[0]!, r * 0.2], [[0, -1, 0], r * down]), around: 14, down: 10 },
    );
  if (cut === 'collar') return [band(ring, 0.16, () => colour, { gloss: 0.35, flatten: 0.45, detail: 0.2 }), tag(0.2, 0.28, gold)];
  const beads: Dye = (along) => scaleColour(colour, 0.7 + 0.5 * Math.sin(along * 120) ** 2);
  if (cut === 'necklace')
    return [band(ring, 0.1, beads, { gloss: 0.75, flatten: 1, detail: 0 }), tag(0.14, 0.2, mixColour(colour, gold, 0.5))];
  return [band(ring, 0.07, () => [0.02, 0.05, 0.3], { detail: 0.4 }), tag(0.32, 0.6, colour)];
}
