import type { Metres, Unit, Vector3 } from '@onereel/spec';
import { mix } from '../../../curves/easing.ts';
import type { Linear } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { type Coat, lathe } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { heightOnHull, hullPoint, type HullForm } from './hull-form.ts';
import { line, shrouds, spar } from './lines.ts';
import { type SquareSail, squareSail } from './sail.ts';

/** A mast with its square sails, from the lowest up. */
export interface Mast {
  readonly name: string;
  readonly z: Metres;
  readonly top: Metres;
  /** Height of the fighting top, where the lower shrouds end. */
  readonly platform: Metres;
  readonly girth: Metres;
  /** Where on the hull's length its shrouds stand. */
  readonly feet: Unit;
  readonly sails: readonly Omit<SquareSail, 'mast'>[];
}

const pine: Coat = { colour: [0.13, 0.075, 0.036], surface: [0.92, 0.35, 0.4, 0] };
const blackened: Coat = { colour: [0.025, 0.02, 0.016], surface: [0.9, 0.35, 0.2, 0] };

/** A yard's end in the vessel's space: `side` 1 or −1, braced by `brace` radians about the mast. */
function yardEnd(mast: Mast, height: Metres, half: Metres, side: number, brace: number): Vector3 {
  return [side * half * Math.cos(brace), height, mast.z + 0.3 - side * half * Math.sin(brace)];
}

/** The mast, its platform and its yards. */
export function mastAndYards(mast: Mast, form: HullForm, brace: number): Shape {
  const builder = new ShapeBuilder();
  const foot = form.deck(mast.feet) - 0.4;
  builder.add(
    spar([0, foot, mast.z], [0, mast.platform + 1.6, mast.z], (at) => mix(mast.girth, mast.girth * 0.8, at), pine, { around: 10 }),
  );
  builder.add(
    spar([0, mast.platform - 0.6, mast.z + 0.35], [0, mast.top, mast.z + 0.15], (at) => mix(mast.girth * 0.62, mast.girth * 0.2, at), pine),
  );
  builder.add(
    place(
      lathe(
        [
          [0.01, -0.35],
          [0.9, -0.1],
          [1.5, 0],
          [1.5, 0.22],
          [1.4, 0.22],
          [0.01, 0.2],
        ],
        blackened,
        14,
      ),
      { at: [0, mast.platform, mast.z], size: [mast.girth * 2.6, 1, mast.girth * 2.6] },
    ),
  );
  for (const sail of mast.sails) {
    const half = sail.headHalf * 1.08;
    const thick = 0.05 + half * 0.022;
    builder.add(
      spar(
        yardEnd(mast, sail.head + 0.12, half, -1, brace),
        yardEnd(mast, sail.head + 0.12, half, 1, brace),
        (at) => thick * (1 - 0.55 * Math.abs(at * 2 - 1) ** 1.5),
        pine,
        { steps: 6, around: 7 },
      ),
    );
  }
  return builder.build();
}

/** The mast's square sails. `bone` gives the bone that a sail hangs on. */
export function sailsOf(mast: Mast, canvas: Linear, brace: number, bone: (index: number, head: Metres) => number): Shape {
  const builder = new ShapeBuilder();
  mast.sails.forEach((sail, index) => {
    const made = squareSail({ ...sail, mast: 0 }, canvas, bone(index, sail.head), index + mast.z);
    builder.add(place(made, { at: [0, 0, mast.z], turn: brace }));
  });
  return builder.build();
}

/** Shrouds, stays, backstays, braces and sheets of all masts. */
export function standingRigging(masts: readonly Mast[], form: HullForm, brace: number): readonly Shape[] {
  const made: Shape[] = [];
  for (const mast of masts) {
    for (const side of [1, -1]) {
      const feet = [0, 1, 2, 3, 4].map((foot): Vector3 => {
        const s = mast.feet - foot * 0.024;
        const point = hullPoint(form, s, heightOnHull(form, s, form.rail(mast.feet) - 0.1), side);
        return [point[0] + side * 0.25, point[1], point[2]];
      });
      made.push(...shrouds(feet, [side * mast.girth * 0.8, mast.platform - 0.1, mast.z], 11, 0.05));
      const rim: Vector3 = [side * mast.girth * 3.4, mast.platform + 0.2, mast.z - 0.5];
      made.push(...shrouds([rim, [rim[0] * 0.9, rim[1], rim[2] - 0.5]], [0, mix(mast.platform, mast.top, 0.52), mast.z + 0.2], 6, 0.035));
      made.push(line(feet[4]!, [0, mix(mast.platform, mast.top, 0.86), mast.z + 0.15], 0.04));
      made.push(...runningRigging(mast, side, brace, masts));
    }
  }
  const ahead: readonly Vector3[] = [
    [0, 9.4, 24.8],
    [0, 5.6, 15.4],
  ];
  masts.forEach((mast, index) => {
    const [high, low] =
      index === 0
        ? ahead
        : ([
            [0, masts[index - 1]!.platform + 0.6, masts[index - 1]!.z],
            [0, form.deck(masts[index - 1]!.feet) + 0.6, masts[index - 1]!.z - 0.5],
          ] as const);
    made.push(line([0, mast.top - 1.2, mast.z], high as Vector3, 0.045), line([0, mast.platform, mast.z], low as Vector3, 0.06));
  });
  return made;
}

function runningRigging(mast: Mast, side: number, brace: number, masts: readonly Mast[]): Shape[] {
  const made: Shape[] = [];
  // Braces lead to the next mast aft; those of the last one lead forward.
  const place = masts.indexOf(mast);
  const other = masts[place + 1] ?? masts[place - 1];
  mast.sails.forEach((sail, index) => {
    const end = yardEnd(mast, sail.head + 0.12, sail.headHalf * 1.05, side, brace);
    const above = mast.sails[index + 1]?.foot ?? mast.top - 0.6;
    // Lifts hold the yard from the mast.
    made.push(line(end, [0, Math.min(mast.top, above + 1.5), mast.z], 0.03));
    if (other) made.push(line(end, [side * 0.25, Math.min(other.top - 1, Math.max(other.platform, sail.head - 2.5)), other.z], 0.03));
    if (index > 0) return;
    const clew: Vector3 = [side * sail.footHalf * Math.cos(brace), sail.foot, mast.z + 0.8 - side * sail.footHalf * Math.sin(brace)];
    made.push(line(clew, [side * 3.9, 4.6, mast.z - 5], 0.035));
  });
  return made;
}
