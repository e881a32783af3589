import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { mix } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { add, cross, normalise, scale } from '../../../shapes/vector.ts';
import { addConifer } from '../../set/terrain/plants/conifer.ts';

const bark: Linear = [0.085, 0.06, 0.04];
const pale: Linear = [0.5, 0.34, 0.19];
const ring: Linear = [0.27, 0.16, 0.08];

/** The cut end of a trunk: pale wood with the rings of its years, closed by bark. */
function addCut(builder: ShapeBuilder, centre: Vector3, facing: Vector3, radius: Metres): void {
  const u = normalise(cross(Math.abs(facing[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0], facing));
  const v = cross(facing, u);
  const around = 32;
  const rings = 18;
  const base = builder.count;
  for (let step = 0; step <= rings; step++) {
    const out = (step / rings) * radius;
    const dark = step >= rings - 1 ? bark : mixColour(pale, ring, step % 2 === 0 ? 0.75 : 0.05);
    for (let side = 0; side < around; side++) {
      const angle = (side / around) * Math.PI * 2;
      const uneven = out * (1 + 0.035 * Math.sin(angle * 3 + 1));
      const spot = add(centre, add(scale(u, Math.cos(angle) * uneven), scale(v, Math.sin(angle) * uneven)));
      builder.vertex({ position: spot, normal: facing, colour: dark, surface: [1, 0.15, 0.15, 0] });
    }
  }
  for (let step = 0; step < rings; step++) {
    for (let side = 0; side < around; side++) {
      const a = base + step * around + side;
      const b = base + step * around + ((side + 1) % around);
      builder.quad(a, a + around, b + around, b);
    }
  }
}

const furrowed = (angle: number, along: number): Linear =>
  scaleColour(bark, 0.65 + 0.6 * Math.sin(angle * 9 + Math.sin(along * 14) * 1.3) ** 2);

/** Adds a felled trunk that lies across the view, `thick` metres through, with the stubs of its branches. */
export function addLog(builder: ShapeBuilder, thick: Metres, chance: Chance): void {
  const half = thick * 2.4;
  const radius = thick / 2;
  const points = Array.from({ length: 11 }, (_, step): Vector3 => [mix(-half, half, step / 10), radius, 0]);
  builder.add(
    tube(
      points,
      (along) => radius * (0.96 + 0.04 * Math.sin(along * 23)),
      (along, angle) => ({ colour: furrowed(angle, along), surface: [0.85, 0, 1, 0] }),
      { around: 40 },
    ),
  );
  for (const side of [-1, 1]) addCut(builder, [side * (half + 0.004), radius, 0], [side, 0, 0], radius * 0.98);
  for (const [x, turn] of [
    [-0.45, 0.7],
    [0.35, -0.5],
    [0.7, 1.1],
  ] as const) {
    const from: Vector3 = [half * x, radius, 0];
    const way: Vector3 = [0.35, Math.cos(turn), Math.sin(turn)];
    const tip = add(from, scale(way, radius * chance.between(1.5, 1.8)));
    builder.add(
      tube(
        [from, tip],
        (along) => radius * mix(0.3, 0.24, along),
        (along) => ({ colour: along > 0.98 ? pale : bark, surface: [0.85, 0, 1, 0] }),
        { around: 10 },
      ),
    );
    addCut(builder, add(tip, scale(normalise(way), 0.004)), normalise(way), radius * 0.24);
  }
}

/** Adds the stump of a felled tree, `tall` metres high: roots that flare into the ground, and the rings of its years on top. */
export function addStump(builder: ShapeBuilder, tall: Metres, chance: Chance): void {
  const radius = tall * 0.62;
  const flare = (along: number): number => radius * (1 + 0.42 * (1 - along) ** 2.4);
  const points = Array.from({ length: 9 }, (_, step): Vector3 => [0, mix(-0.08 * tall, tall, step / 8), 0]);
  builder.add(
    tube(points, flare, (along, angle) => ({ colour: furrowed(angle, along), surface: [mix(0.6, 1, along), 0, 1, 0] }), { around: 40 }),
  );
  addCut(builder, [0, tall + 0.003, 0], [0, 1, 0], radius * 0.985);
  for (let root = 0; root < 6; root++) {
    const angle = (root / 6) * Math.PI * 2 + chance.between(-0.25, 0.25);
    const reach = chance.between(1.75, 2.2);
    const out = (far: number, up: number): Vector3 => [Math.sin(angle) * radius * far, up * tall, Math.cos(angle) * radius * far];
    builder.add(
      tube(
        [out(0.7, 0.42), out(1.15, 0.2), out(1.5, 0.08), out(reach, -0.06)],
        (along) => radius * mix(0.34, 0.12, along),
        (along, turn) => ({ colour: furrowed(turn, along), surface: [0.7, 0, 1, 0] }),
        { around: 8 },
      ),
    );
  }
}

/** How much wider a tree of the living room is than a fir of the wood. */
const bushy = 1.75;

const baubles: readonly Linear[] = [
  [0.62, 0.02, 0.03],
  [0.75, 0.42, 0.06],
  [0.06, 0.16, 0.6],
  [0.7, 0.72, 0.75],
];

/** Adds a decorated fir `height` metres tall: baubles, strings of lamps that wind around it, and a star at its tip. */
export function addFestive(builder: ShapeBuilder, height: Metres, chance: Chance): void {
  const fir = new ShapeBuilder();
  addConifer(fir, { at: [0, 0, 0], height: height * 0.95, snow: 0, tiers: 22, spokes: 17 }, chance);
  builder.add(place(fir.build(), { at: [0, 0, 0], size: [bushy, 1, bushy] }));
  // The skirts end where the fir's own outline does: its reach falls with the power 0.82 of what is left above.
  const rim = (up: number): Metres => ((1 - up) ** 0.82 * 0.205 + 0.012) * height * bushy;
  const spot = (up: number, angle: number, out = 1): Vector3 => [
    Math.sin(angle) * rim(up) * out,
    height * (0.03 + up * 0.9),
    Math.cos(angle) * rim(up) * out,
  ];
  for (let number = 0; number < 70; number++) {
    const up = mix(0.03, 0.9, (number + 0.5) / 70);
    const size = height * 0.017 * mix(1.15, 0.7, up);
    builder.add(
      ellipsoid(
        [size, size, size],
        { colour: baubles[number % 4]!, surface: [1, 0.9, 0, 0.12] },
        { around: 10, down: 8, centre: spot(up, number * 2.39996, 0.93) },
      ),
    );
  }
  const turns = 8;
  for (let lamp = 0; lamp < 190; lamp++) {
    const up = 0.02 + 0.93 * (1 - Math.sqrt(1 - lamp / 190));
    const size = height * 0.0062;
    builder.add(
      ellipsoid(
        [size, size, size],
        { colour: [1, 0.6, 0.16], surface: [1, 0.2, 0, 1.3] },
        { around: 5, down: 4, centre: spot(up, Math.sqrt(lamp / 190) * turns * Math.PI * 2, 0.96) },
      ),
    );
  }
  addStar(builder, [0, height * 0.955, 0], height * 0.05);
}

/** A five-pointed star that faces the viewer, thick in its middle. */
function addStar(builder: ShapeBuilder, centre: Vector3, radius: Metres): void {
  const point = (step: number): Vector3 => {
    const far = radius * (step % 2 === 0 ? 1 : 0.42);
    const angle = (step / 10) * Math.PI * 2;
    return [Math.sin(angle) * far, Math.cos(angle) * far, 0];
  };
  for (const side of [1, -1]) {
    for (let step = 0; step < 10; step++) {
      const corners = [[0, 0, side * radius * 0.28] as Vector3, point(side > 0 ? step + 1 : step), point(side > 0 ? step : step + 1)];
      const normal = normalise([corners[1]![0] + corners[2]![0], corners[1]![1] + corners[2]![1], side * radius * 1.6]);
      const numbers = corners.map((place) =>
        builder.vertex({ position: add(centre, place), normal, colour: [1, 0.66, 0.12], surface: [1, 0.7, 0, 0.9] }),
      );
      builder.triangle(numbers[0]!, numbers[1]!, numbers[2]!);
    }
  }
}
