import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { box, ellipsoid, lathe, tube } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { type Shape, ShapeBuilder, type Surface } from '../../../shapes/shape.ts';
import { street } from './street-measure.ts';

/** Distance between street lamps, and where one of them stands along x. */
export const lampRow = { pitch: 13.2, first: -5, z: street.farKerb - 0.45, height: 5.7, arm: 1.5 } as const;

const iron: Linear = [0.016, 0.018, 0.02];
const painted: Surface = [0.9, 0.45, 0, 0];

/** Where the lamps stand along the street. */
export function lampPlaces(): Metres[] {
  const made: Metres[] = [];
  for (let number = -5; number <= 5; number++) made.push(lampRow.first + number * lampRow.pitch);
  return made;
}

/** A lamp post with an arm over the road. */
export function lampPost(): Shape {
  const { height, arm } = lampRow;
  const builder = new ShapeBuilder();
  builder.add(
    lathe(
      [
        [0.001, 0],
        [0.17, 0],
        [0.17, 0.12],
        [0.11, 0.2],
        [0.1, 0.9],
        [0.065, 1.05],
        [0.055, height - 0.5],
        [0.001, height - 0.48],
      ],
      { colour: iron, surface: painted },
      12,
    ),
  );
  const bend = Array.from({ length: 9 }, (_, step): Vector3 => {
    const t = step / 8;
    return [0, height - 0.52 + Math.sin(t * Math.PI * 0.5) * 0.55, t * t * arm];
  });
  builder.add(
    tube(
      bend,
      () => 0.035,
      () => ({ colour: iron, surface: painted }),
      { around: 7, up: [1, 0.02, 0.01] },
    ),
  );
  builder.add(
    ellipsoid([0.15, 0.075, 0.34], { colour: iron, surface: painted }, { around: 14, down: 8, centre: [0, height + 0.04, arm + 0.2] }),
  );
  builder.add(
    ellipsoid(
      [0.11, 0.045, 0.27],
      { colour: [1, 0.66, 0.36], surface: [1, 0, 0, 7] },
      { around: 14, down: 8, centre: [0, height - 0.01, arm + 0.2] },
    ),
  );
  return builder.build();
}

/** A litter bin, a hydrant and a letter box: what stands about on a pavement. */
function bin(): Shape {
  return lathe(
    [
      [0.001, 0],
      [0.24, 0],
      [0.27, 0.8],
      [0.29, 0.84],
      [0.29, 0.9],
      [0.2, 0.98],
      [0.001, 1],
    ],
    { colour: [0.02, 0.035, 0.03], surface: painted },
    14,
  );
}

function hydrant(): Shape {
  const red = { colour: [0.32, 0.02, 0.015] as Linear, surface: painted };
  const builder = new ShapeBuilder();
  builder.add(
    lathe(
      [
        [0.001, 0],
        [0.16, 0],
        [0.16, 0.06],
        [0.11, 0.1],
        [0.11, 0.55],
        [0.15, 0.58],
        [0.14, 0.66],
        [0.07, 0.76],
        [0.001, 0.78],
      ],
      red,
      12,
    ),
  );
  builder.add(box([0.4, 0.1, 0.1], red, [0, 0.44, 0]));
  builder.add(box([0.1, 0.1, 0.2], red, [0, 0.44, 0.08]));
  return builder.build();
}

function letterBox(): Shape {
  const builder = new ShapeBuilder();
  builder.add(box([0.5, 0.9, 0.45], { colour: [0.02, 0.05, 0.16], surface: painted }, [0, 0.65, 0]));
  builder.add(
    ellipsoid([0.25, 0.16, 0.225], { colour: [0.02, 0.05, 0.16], surface: painted }, { around: 14, down: 8, centre: [0, 1.1, 0] }),
  );
  for (const x of [-0.2, 0.2]) builder.add(box([0.06, 0.22, 0.4], { colour: iron, surface: painted }, [x, 0.11, 0]));
  return builder.build();
}

/** A cable that hangs between two points. */
function cable(from: Vector3, to: Vector3, sag: Metres): Shape {
  const path = Array.from({ length: 15 }, (_, step): Vector3 => {
    const t = step / 14;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t - sag * 4 * t * (1 - t), from[2] + (to[2] - from[2]) * t];
  });
  return tube(
    path,
    () => 0.014,
    () => ({ colour: [0.006, 0.006, 0.007], surface: [0.8, 0.1, 0, 0] }),
    { around: 4, up: [0.1, 1, 0.2] },
  );
}

/** Lamps, bins, boxes and cables of the street, in its space. */
export function streetFurniture(): Shape {
  const builder = new ShapeBuilder();
  const post = lampPost();
  for (const x of lampPlaces()) builder.add(place(post, { at: [x, street.kerb, lampRow.z] }));
  for (const x of [-15.4, -2.9, 9.6, 23]) builder.add(place(bin(), { at: [x, street.kerb, lampRow.z - 0.1] }));
  for (const x of [-8.6, 14.8]) builder.add(place(hydrant(), { at: [x, street.kerb, lampRow.z + 0.05] }));
  for (const x of [-11.2, 11.6]) builder.add(place(letterBox(), { at: [x, street.kerb, lampRow.z - 0.2] }));
  const [left, right] = street.gap;
  builder.add(cable([left, 7.4, street.front - 2], [right, 6.9, street.front - 4], 0.5));
  builder.add(cable([left, 9.6, street.front - 9], [right, 9.9, street.front - 8], 0.6));
  builder.add(cable([left, 8.2, street.front - 18], [right, 8.8, street.front - 22], 0.6));
  builder.add(cable([left, 11.2, street.front - 30], [right, 11.5, street.front - 31], 0.6));
  builder.add(cable([-30, 7.9, street.front + 0.3], [left, 7.5, street.front + 0.3], 0.3));
  return builder.build();
}
