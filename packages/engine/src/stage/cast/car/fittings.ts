import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { box, ellipsoid, tube } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { type Shape, ShapeBuilder, type Surface } from '../../../shapes/shape.ts';
import { readForm } from './body-loft.ts';
import type { CarForm } from './car-form.ts';
import type { Livery } from './livery.ts';

const black: Linear = [0.008, 0.008, 0.009];
const chrome: Linear = [0.45, 0.46, 0.48];
const open: Surface = [0.9, 0.6, 0, 0];
const buried: Surface = [0.25, 0.05, 0, 0];

/** What closes the body below and behind the wheels, so that nobody looks through it. */
function underside(form: CarForm): Shape[] {
  const [back, front] = [form.deck[0]![0], form.deck.at(-1)![0]];
  const inner = Math.min(...form.wide.map(([, half]) => half)) - form.wheels.width * 0.5 - 0.1;
  const low = Math.min(...form.sill.map(([, y]) => y));
  const lines = readForm(form);
  const high = form.wheels.radius + form.wheels.arch + 0.06;
  const floor = Math.min(high, lines.deck(front - 0.3) - 0.12, lines.deck(back + 0.3) - 0.12);
  const well = form.wheels.axles.map((axle) =>
    box([form.extent[0] - 0.3, 0.02, form.wheels.arch * 2.3], { colour: black, surface: buried }, [0, high - 0.02, axle]),
  );
  return [
    box([inner * 2, floor - low, front - back - 0.5], { colour: black, surface: buried }, [
      0,
      (floor + low) / 2 + 0.02,
      (front + back) / 2,
    ]),
    ...well,
  ];
}

function mirrors(form: CarForm, paint: Linear): Shape[] {
  const z = form.glass.front[0] - 0.12;
  const half = readForm(form).wide(z);
  const large = form.extent[1] > 2;
  const y = form.glass.low + (large ? 0.25 : 0.03);
  return [1, -1].flatMap((side) => [
    ellipsoid(
      large ? [0.06, 0.19, 0.06] : [0.1, 0.068, 0.055],
      { colour: large ? black : paint, surface: open },
      { around: 14, down: 10, centre: [side * (half + 0.1), y + 0.02, z] },
    ),
    box([0.14, 0.03, 0.04], { colour: black, surface: open }, [side * (half + 0.01), y - 0.02, z]),
  ]);
}

function handles(form: CarForm): Shape[] {
  const { wide } = readForm(form);
  return form.doors
    .slice(1)
    .flatMap((door) =>
      [1, -1].map((side) =>
        box([0.03, 0.026, 0.17], { colour: chrome, surface: [0.9, 0.8, 0, 0] }, [
          side * (wide(door + 0.14) + 0.004),
          form.glass.low - 0.155,
          door + 0.14,
        ]),
      ),
    );
}

function arches(form: CarForm): Shape[] {
  const { wide } = readForm(form);
  const { axles, arch, radius } = form.wheels;
  return axles.flatMap((axle) =>
    [1, -1].map((side) => {
      const path = Array.from({ length: 17 }, (_, step): Vector3 => {
        const angle = (step / 16) * Math.PI;
        const z = axle - Math.cos(angle) * arch;
        return [side * (wide(z) * 0.985 - 0.012), radius + Math.sin(angle) * arch, z];
      });
      return tube(
        path,
        () => 0.016,
        () => ({ colour: black, surface: open }),
        { around: 6, up: [1, 0.01, 0.02] },
      );
    }),
  );
}

function wipers(form: CarForm): Shape[] {
  const { deck } = readForm(form);
  const z = form.roof.at(-2)![0] - 0.1;
  return [-0.05, 0.5].map((x) =>
    tube(
      [
        [x, deck(z) + 0.075, z],
        [x - 0.24, deck(z) + 0.09, z],
        [x - 0.5, deck(z) + 0.075, z - 0.02],
      ],
      () => 0.009,
      () => ({ colour: black, surface: open }),
      { around: 5 },
    ),
  );
}

/** A load box with a ribbed frame and a bumper below it. */
function load([from, to, high]: readonly [Metres, Metres, Metres], wide: Metres, paint: Linear): Shape[] {
  const low = 0.95;
  const frame: Linear = [0.3, 0.3, 0.31];
  const shapes = [
    box([wide, high - low, to - from], { colour: paint, surface: [0.95, 0.4, 0, 0] }, [0, (high + low) / 2, (from + to) / 2]),
    box([wide * 0.5, 0.3, to - from], { colour: black, surface: buried }, [0, low - 0.2, (from + to) / 2]),
    box([wide * 0.92, 0.1, 0.1], { colour: black, surface: open }, [0, 0.55, from + 0.05]),
  ];
  for (const y of [low, high])
    for (const side of [1, -1])
      shapes.push(box([0.05, 0.09, to - from + 0.02], { colour: frame, surface: open }, [side * (wide / 2), y, (from + to) / 2]));
  for (const z of [from, to])
    for (const side of [1, -1])
      shapes.push(box([0.07, high - low, 0.07], { colour: frame, surface: open }, [side * (wide / 2 - 0.01), (high + low) / 2, z]));
  return shapes;
}

function beacon(form: CarForm): Shape[] {
  const { roof } = readForm(form);
  const y = roof(-0.1) + 0.1;
  const bar = (x: number, colour: Linear): Shape => box([0.52, 0.1, 0.22], { colour, surface: [1, 0.8, 0, 1.2] }, [x, y, -0.1]);
  return [
    bar(0.3, [0.7, 0.01, 0.02]),
    bar(-0.3, [0.01, 0.06, 0.8]),
    box([1.14, 0.03, 0.26], { colour: black, surface: open }, [0, y - 0.06, -0.1]),
  ];
}

/** Everything on the body that is not its skin: mirrors, handles, arches, wipers, what it carries. */
export function fittings(form: CarForm, livery: Livery, paint: Linear): Shape {
  const builder = new ShapeBuilder();
  const shapes = [...underside(form), ...mirrors(form, paint), ...handles(form), ...arches(form), ...wipers(form)];
  if (form.box) shapes.push(...load(form.box, form.extent[0], [0.55, 0.55, 0.53]));
  if (livery.sign === 'police') shapes.push(...beacon(form));
  for (const shape of shapes) builder.add(shape);
  return builder.build();
}

/** The lit box on a cab's roof, around the origin: 0.86 m along the car. */
export function roofSign(): Shape {
  const builder = new ShapeBuilder();
  builder.add(box([0.26, 0.24, 0.86], { colour: [0.9, 0.86, 0.7], surface: [1, 0.5, 0, 1] }, [0, 0.15, 0]));
  builder.add(place(box([0.32, 0.04, 0.94], { colour: black, surface: open }), { at: [0, 0.015, 0] }));
  return builder.build();
}
