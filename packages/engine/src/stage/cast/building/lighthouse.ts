import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { box, lathe, tube } from '../../../shapes/solids.ts';
import { type Shape, ShapeBuilder, type Surface } from '../../../shapes/shape.ts';

const plaster: Surface = [1, 0.2, 0.5, 0];
const iron = { colour: [0.015, 0.015, 0.017] as Linear, surface: [0.9, 0.4, 0, 0] as Surface };

/** The cap over the lantern with its ball and rod. */
function roofOver(height: number, band: Linear, builder: ShapeBuilder, room: number, glass: number, tall: number): void {
  const roof = room + 0.7 + tall;
  const rest = height - roof;
  builder.add(
    lathe(
      [
        [0.001, roof - 0.01],
        [glass * 1.22, roof],
      ],
      { colour: band, surface: plaster },
      32,
    ),
  );
  builder.add(
    lathe(
      [
        [glass * 1.22, roof],
        [glass * 1.18, roof + rest * 0.12],
        [glass * 0.8, roof + rest * 0.42],
        [glass * 0.2, roof + rest * 0.62],
        [0.09, roof + rest * 0.7],
        [0.09, roof + rest * 0.78],
        [0.03, roof + rest],
        [0.001, height],
      ],
      { colour: band, surface: [1, 0.35, 0, 0] },
      32,
    ),
  );
}

/** The deck around the lantern with its railing. */
function gallery(height: number, builder: ShapeBuilder, neck: number, deck: number, wide: number): void {
  builder.add(
    lathe(
      [
        [neck, deck - height * 0.03],
        [wide, deck],
        [wide, deck + 0.16],
        [0.001, deck + 0.16],
      ],
      { colour: [0.05, 0.05, 0.052], surface: [0.85, 0.3, 0, 0] },
      40,
    ),
  );
  for (const rise of [0.55, 1])
    builder.add(
      tube(
        Array.from({ length: 33 }, (_, step): Vector3 => [
          Math.sin((step / 32) * Math.PI * 2) * wide * 0.96,
          deck + 0.16 + rise,
          Math.cos((step / 32) * Math.PI * 2) * wide * 0.96,
        ]),
        () => 0.03,
        () => iron,
        { around: 5 },
      ),
    );
  for (let post = 0; post < 20; post++) {
    const angle = (post / 20) * Math.PI * 2;
    builder.add(box([0.05, 1, 0.05], iron, [Math.sin(angle) * wide * 0.96, deck + 0.66, Math.cos(angle) * wide * 0.96]));
  }
}

/** Windows up the stair and the door at its foot. */
function openings(height: number, builder: ShapeBuilder, shaft: number, radius: (y: number) => number): void {
  for (let window = 0; window < 4; window++) {
    const y = shaft * (0.16 + window * 0.22);
    const out = radius(y) - 0.12;
    const angle = window % 2 === 0 ? 0.1 : 0.5;
    const at: Vector3 = [Math.sin(angle) * out, y, Math.cos(angle) * out];
    builder.add(box([0.75, 1.25, 0.5], { colour: [0.3, 0.29, 0.26], surface: plaster }, at));
    builder.add(box([0.5, 0.95, 0.56], { colour: [0.02, 0.022, 0.026], surface: [1, 0.8, 0, 0] }, at));
  }
  builder.add(box([1.3, 2.3, 0.5], { colour: [0.3, 0.29, 0.26], surface: plaster }, [0, 1.15 + height * 0.03, radius(1) - 0.1]));
  builder.add(box([0.95, 2, 0.56], { colour: [0.06, 0.02, 0.015], surface: [0.8, 0.4, 0, 0] }, [0, 1 + height * 0.03, radius(1) - 0.1]));
}

/** A lighthouse: a tapering tower in bands, a gallery, a glazed lantern under a dome. */
export function lighthouse(height: Metres, width: Metres, wall: Linear, band: Linear): Shape {
  const builder = new ShapeBuilder();
  const [foot, neck] = [width / 2, width * 0.27];
  const shaft = height * 0.74;
  const radius = (y: number): Metres => neck + (foot * 0.86 - neck) * (1 - y / shaft) ** 1.5;
  builder.add(
    lathe(
      [
        [0.001, 0],
        [foot, 0],
        [foot, height * 0.025],
        [radius(0) + 0.05, height * 0.04],
        [0.001, height * 0.04],
      ],
      { colour: [0.2, 0.19, 0.17], surface: plaster },
      40,
    ),
  );
  const rings = 6;
  for (let ring = 0; ring < rings; ring++) {
    const rows = Array.from({ length: 7 }, (_, row): [number, number] => {
      const y = (shaft * (ring + row / 6)) / rings;
      return [radius(y), y];
    });
    builder.add(lathe(rows, { colour: ring % 2 === 0 ? wall : band, surface: plaster }, 40));
  }
  openings(height, builder, shaft, radius);
  const deck = shaft;
  const wide = neck * 1.55;
  gallery(height, builder, neck, deck, wide);
  const room = deck + 0.16;
  const glass = neck * 0.86;
  const tall = height * 0.115;
  builder.add(
    lathe(
      [
        [glass, room],
        [glass, room + 0.7],
      ],
      { colour: wall, surface: plaster },
      32,
    ),
  );
  builder.add(
    lathe(
      [
        [0.001, room + 0.7],
        [glass * 0.36, room + 0.75],
        [glass * 0.5, room + 0.7 + tall * 0.35],
        [glass * 0.36, room + 0.7 + tall * 0.7],
        [0.001, room + 0.7 + tall * 0.72],
      ],
      { colour: [1, 0.82, 0.5], surface: [1, 0.3, 0, 9] },
      20,
    ),
  );
  for (let bar = 0; bar < 12; bar++) {
    const angle = (bar / 12) * Math.PI * 2;
    builder.add(box([0.06, tall, 0.06], iron, [Math.sin(angle) * glass, room + 0.7 + tall / 2, Math.cos(angle) * glass]));
  }
  roofOver(height, band, builder, room, glass, tall);
  return builder.build();
}
