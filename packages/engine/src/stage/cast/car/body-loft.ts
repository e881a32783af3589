import type { Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { type Shape, ShapeBuilder, type Surface } from '../../../shapes/shape.ts';
import { cross, normalise, subtract } from '../../../shapes/vector.ts';
import type { Linear } from '../../../shapes/colour.ts';
import type { CarForm } from './car-form.ts';
import { curve } from './profile.ts';

const sideRows = [0, 0.05, 0.14, 0.28, 0.45, 0.62, 0.74, 0.84, 0.93, 1];
const glassRows = [0, 0.12, 0.4, 0.7, 0.9];
const topRows = [1, 0.985, 0.95, 0.86, 0.7, 0.5, 0.25, 0];
/** How wide the side is between its lower edge (0) and the shoulder (1): tucked in below, a crease above the middle. */
const bulge = curve([
  [0, 0.945],
  [0.12, 0.972],
  [0.4, 0.994],
  [0.66, 1],
  [0.72, 1],
  [0.78, 0.99],
  [1, 0.972],
]);

/** Reads a form's curves. */
export function readForm(form: CarForm): {
  deck: (z: number) => number;
  roof: (z: number) => number;
  wide: (z: number) => number;
  low: (z: number) => number;
} {
  const [deck, roofLine, wide, sill] = [curve(form.deck), curve(form.roof), curve(form.wide), curve(form.sill)];
  const [first, last] = [form.roof[0]![0], form.roof.at(-1)![0]];
  const { axles, arch, radius } = form.wheels;
  return {
    deck,
    wide,
    roof: (z) => (z <= first || z >= last ? deck(z) : Math.max(deck(z), roofLine(z))),
    low: (z) =>
      axles.reduce(
        (low, axle) => (Math.abs(z - axle) < arch ? Math.max(low, radius + Math.sqrt(arch * arch - (z - axle) ** 2)) : low),
        sill(z),
      ),
  };
}

/** Where the body is cut: evenly, and closely at its ends and around the wheels. */
function stations(form: CarForm): number[] {
  const back = form.deck[0]![0];
  const front = form.deck.at(-1)![0];
  const cuts = new Set<number>();
  const even = Math.round((front - back) / 0.13);
  for (let step = 0; step <= even; step++) cuts.add(back + ((front - back) * step) / even);
  for (const end of [0.012, 0.03, 0.06, 0.1, 0.16]) cuts.add(back + end).add(front - end);
  for (const axle of form.wheels.axles)
    for (let step = 0; step <= 16; step++) cuts.add(axle - Math.cos((step / 16) * Math.PI) * form.wheels.arch);
  for (const [z] of form.roof) cuts.add(z);
  const sorted = [...cuts].filter((z) => z >= back && z <= front).sort((a, b) => a - b);
  return sorted.filter((z, index) => index === 0 || z - sorted[index - 1]! > 0.004 || z === front);
}

/** Half a cross-section, from under the sill up to the middle of the roof. */
function section(form: CarForm, lines: ReturnType<typeof readForm>, z: number): Vector3[] {
  const back = form.deck[0]![0];
  const front = form.deck.at(-1)![0];
  const [deck, roof, wide, low] = [lines.deck(z), lines.roof(z), lines.wide(z), Math.min(lines.low(z), lines.deck(z) - 0.06)];
  const whole = low + 0.001;
  const base = Math.min(...form.sill.map(([, y]) => y));
  const tall = Math.max(roof - deck, 0);
  const bowed = (x: number, y: number): Vector3 => {
    const across = Math.min(1, Math.abs(x) / Math.max(wide, 0.01));
    const nose = smooth(front - 0.55, front, z) * form.bow[0] * across ** 3;
    const tail = smooth(back + 0.5, back, z) * form.bow[1] * across ** 3;
    return [x, y, z - nose + tail];
  };
  const points: Vector3[] = [];
  const sideAt = (y: number): number => wide * bulge(clamp((y - base) / Math.max(deck - base, 0.05)));
  points.push(bowed(sideAt(low) - 0.09, low + 0.012));
  for (const row of sideRows) {
    const y = whole + (deck - 0.035 - whole) * row;
    points.push(bowed(sideAt(y), y));
  }
  const edge = sideAt(deck - 0.035);
  points.push(bowed(edge - 0.006, deck - 0.016), bowed(edge - 0.018, deck - 0.004), bowed(edge - 0.034, deck));
  const foot = edge - 0.045;
  const head = foot - form.lean * tall;
  const round = Math.min(0.06, tall * 0.3);
  for (const row of glassRows) points.push(bowed(foot - form.lean * (tall - round) * row, deck + (tall - round) * row));
  const eave = foot - form.lean * (tall - round);
  points.push(bowed(head + (eave - head) * 0.2 - round * 0.12, deck + tall - round * 0.3));
  const crown = 0.055 * smooth(back, back + 0.4, z) * smooth(front, front - 0.4, z);
  // A screen is curved seen from above: its middle is farther out than its sides.
  const steep = clamp((lines.roof(z + 0.03) - lines.roof(z - 0.03)) / 0.06, -1, 1) * smooth(0, 0.12, tall);
  for (const row of topRows) {
    const x = (head - round * 0.55) * row;
    const point = bowed(x, deck + tall + crown * (1 - row * row));
    points.push([point[0], point[1], point[2] - steep * 0.11 * (1 - row * row)]);
  }
  return points;
}

/** How a point of the body looks. */
export type BodyCoat = (position: Vector3) => { colour: Linear; surface: Surface };

/** The body as one skin, with its caps at nose and tail. */
export function bodyLoft(form: CarForm, coat: BodyCoat): Shape {
  const lines = readForm(form);
  const rings = stations(form).map((z) => section(form, lines, z));
  const builder = new ShapeBuilder();
  for (const side of [1, -1] as const) {
    addGrid(builder, rings, { side, turn: side, seam: true }, coat);
    addGrid(builder, cap(rings[0]!), { side, turn: side, seam: false }, coat);
    addGrid(builder, cap(rings.at(-1)!), { side, turn: side === 1 ? -1 : 1, seam: false }, coat);
  }
  return builder.build();
}

/** The flat end of a ring, as a grid from its rim to the middle. */
function cap(ring: readonly Vector3[]): Vector3[][] {
  const outer = ring.slice(1, 1 + sideRows.length + 3);
  const middle = ring.at(-1)![2];
  return [0, 0.25, 0.5, 0.75, 0.92, 1].map((share) =>
    outer.map(([x, y, z]) => [x * share, y, middle + (z - middle) * share ** 3] as Vector3),
  );
}

interface Half {
  /** −1 mirrors it. */
  readonly side: 1 | -1;
  /** Which way it winds. */
  readonly turn: 1 | -1;
  /** Whether its last row is the middle, where both halves meet without a seam. */
  readonly seam: boolean;
}

/** A grid of points with smooth normals. */
function addGrid(builder: ShapeBuilder, rings: readonly (readonly Vector3[])[], half: Half, coat: BodyCoat): void {
  const { side, turn } = half;
  const rows = rings[0]!.length;
  const at = (ring: number, row: number): Vector3 => {
    const [x, y, z] = rings[ring]![row]!;
    return [x * side, y, z];
  };
  const first = builder.count;
  const normals = gridNormals(rings.length, rows, at, half);
  for (let ring = 0; ring < rings.length; ring++) {
    for (let row = 0; row < rows; row++) {
      const position = at(ring, row);
      builder.vertex({ position, normal: normals[ring * rows + row]!, ...coat(position) });
    }
  }
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    for (let row = 0; row + 1 < rows; row++) {
      const a = first + ring * rows + row;
      if (turn > 0) builder.quad(a, a + 1, a + rows + 1, a + rows);
      else builder.quad(a, a + rows, a + rows + 1, a + 1);
    }
  }
}

function gridNormals(count: number, rows: number, at: (ring: number, row: number) => Vector3, { turn, seam }: Half): Vector3[] {
  const sums: [number, number, number][] = Array.from({ length: count * rows }, () => [0, 0, 0]);
  for (let ring = 0; ring + 1 < count; ring++) {
    for (let row = 0; row + 1 < rows; row++) {
      const [a, b, c, d] = [at(ring, row), at(ring, row + 1), at(ring + 1, row + 1), at(ring + 1, row)];
      const face = cross(subtract(c, a), subtract(d, b));
      for (const corner of [ring * rows + row, ring * rows + row + 1, (ring + 1) * rows + row + 1, (ring + 1) * rows + row]) {
        for (let axis = 0; axis < 3; axis++) sums[corner]![axis]! += face[axis]! * turn;
      }
    }
  }
  return sums.map((sum, corner) => normalise(seam && corner % rows === rows - 1 ? [0, sum[1], sum[2]] : (sum as Vector3)));
}
