import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { mix } from '../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { add, cross, normalise, scale, subtract } from '../../../shapes/vector.ts';

const bark: Linear = [0.16, 0.115, 0.07];
const green: Linear = [0.07, 0.135, 0.03];
const dry: Linear = [0.2, 0.15, 0.06];

/** Adds a coconut palm of `height` metres at `at`: a ringed, leaning trunk and a crown of `fronds` feathered leaves. */
export function addPalm(builder: ShapeBuilder, at: Vector3, height: Metres, chance: Chance, { fronds = 17, leaflets = 15 } = {}): void {
  const lean = chance.between(0.1, 0.28) * height;
  const toward = chance.between(0, Math.PI * 2);
  const trunk = (up: number): Vector3 => [
    at[0] + Math.sin(toward) * lean * up ** 1.7,
    at[1] - 0.3 + (height * 0.82 + 0.3) * up,
    at[2] + Math.cos(toward) * lean * up ** 1.7,
  ];
  const steps = 22;
  builder.add(
    tube(
      Array.from({ length: steps + 1 }, (_, step) => trunk(step / steps)),
      (up) => height * (0.017 + 0.02 * Math.max(0, 1 - up * 5) ** 2 - 0.005 * up) * (1 + 0.06 * ((Math.round(up * steps) % 2) * 2 - 1)),
      (up) => ({ colour: scaleColour(bark, Math.round(up * steps) % 2 === 0 ? 0.8 : 1.1), surface: [mix(0.75, 0.95, up), 0.15, 0.7, 0] }),
      { around: 9 },
    ),
  );
  const crown = trunk(1);
  for (let nut = 0; nut < 5; nut++) {
    const angle = (nut / 5) * Math.PI * 2 + 0.4;
    builder.add(
      ellipsoid(
        [height * 0.017, height * 0.02, height * 0.017],
        { colour: [0.1, 0.07, 0.025], surface: [0.6, 0.4, 0.2, 0] },
        {
          around: 8,
          down: 6,
          centre: [crown[0] + Math.sin(angle) * height * 0.028, crown[1] - height * 0.022, crown[2] + Math.cos(angle) * height * 0.028],
        },
      ),
    );
  }
  for (let leaf = 0; leaf < fronds; leaf++) {
    // The golden angle spreads them; the oldest hang lowest.
    const age = (leaf + 0.5) / fronds;
    frond(builder, crown, {
      angle: leaf * 2.39996 + chance.between(-0.2, 0.2),
      rise: mix(1.25, -0.5, age ** 0.9),
      long: height * chance.between(0.27, 0.34),
      age,
      leaflets,
    });
  }
}

interface Frond {
  readonly angle: number;
  readonly rise: number;
  readonly long: Metres;
  readonly age: number;
  readonly leaflets: number;
}

/** One leaf: a rib that arches over, with leaflets on both sides that droop toward its tip. */
function frond(builder: ShapeBuilder, root: Vector3, { angle, rise, long, age, leaflets }: Frond): void {
  const out: Vector3 = [Math.sin(angle), 0, Math.cos(angle)];
  const rib = (along: number): Vector3 => {
    const bend = rise - along * along * 1.5;
    const middle = rise - along * along * 0.6;
    return [
      root[0] + out[0] * long * along * Math.cos(middle),
      root[1] + long * along * (Math.sin(middle) * 0.8 + Math.sin(bend) * 0.2),
      root[2] + out[2] * long * along * Math.cos(middle),
    ];
  };
  const colour = age > 0.88 ? dry : scaleColour(green, mix(1.25, 0.75, age));
  const shade = mix(1, 0.5, age);
  builder.add(
    tube(
      Array.from({ length: 9 }, (_, step) => rib(step / 8)),
      (along) => long * mix(0.012, 0.003, along),
      () => ({ colour: scaleColour(colour, 1.2), surface: [shade, 0.3, 0, -0.2] }),
      { around: 4 },
    ),
  );
  for (let pair = 0; pair < leaflets; pair++) {
    const along = mix(0.14, 0.985, pair / (leaflets - 1));
    const from = rib(along);
    const ahead = normalise(subtract(rib(Math.min(1, along + 0.04)), rib(along - 0.04)));
    const reach = long * 0.3 * Math.sin(Math.PI * mix(0.2, 0.93, along)) ** 0.8;
    const wide = (long / leaflets) * 0.62;
    for (const side of [1, -1]) {
      const across = scale(normalise(cross(ahead, [0, 1, 0])), side);
      const way = normalise(add(add(across, scale(ahead, 0.75)), [0, -0.42 - age * 0.3, 0]));
      const tip = add(from, scale(way, reach));
      const normal = normalise(cross(ahead, way));
      const up: Vector3 = normal[1] < 0 ? scale(normal, -1) : normal;
      const corner = (place: Vector3, dim: number): number =>
        builder.vertex({ position: place, normal: up, colour, surface: [shade * dim, 0.35, 0, -0.6] });
      const a = corner(subtract(from, scale(ahead, wide / 2)), 0.7);
      const b = corner(add(from, scale(ahead, wide / 2)), 0.7);
      const middle = corner(add(add(from, scale(way, reach * 0.55)), scale(ahead, wide * 0.55)), 1);
      const end = corner(tip, 1);
      const faces = cross(subtract(add(from, scale(ahead, wide / 2)), from), scale(way, reach));
      const over = faces[0] * up[0] + faces[1] * up[1] + faces[2] * up[2] > 0;
      if (over) {
        builder.triangle(a, b, middle);
        builder.triangle(a, middle, end);
      } else {
        builder.triangle(a, middle, b);
        builder.triangle(a, end, middle);
      }
    }
  }
}
