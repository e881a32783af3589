import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { fractal } from '../../../../curves/noise.ts';
import { mixColour, scaleColour } from '../../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';
import { add, cross, dot, normalise, scale, subtract } from '../../../../shapes/vector.ts';
import { ball } from './lump.ts';

const fine = ball(2);
const coarse = ball(1);

/** Adds a boulder about `size` metres across: a ball cut by planes as frost cuts stone, half sunk into the ground. `snow` (0 to 1) lies on top of it. */
export function addBoulder(builder: ShapeBuilder, at: Vector3, size: Metres, close: boolean, chance: Chance, snow = 0): void {
  const { points, index } = close ? fine : coarse;
  const cuts = Array.from({ length: 9 }, () => ({
    way: normalise([chance.bell(), chance.bell() * 0.7, chance.bell()]),
    deep: chance.between(0.52, 0.86),
  }));
  const stretch: Vector3 = [size * chance.between(0.55, 0.8), size * chance.between(0.36, 0.52), size * chance.between(0.5, 0.65)];
  const shift = chance.between(-50, 50);
  const tone = chance.between(0.7, 1.2);
  const placed = points.map((point): Vector3 => {
    let chiselled = scale(point, 1 + 0.22 * fractal(point[0] * 1.7 + shift, point[1] * 1.7 + point[2] * 2.1, 3));
    for (const { way, deep } of cuts) {
      const over = dot(chiselled, way) - deep;
      if (over > 0) chiselled = subtract(chiselled, scale(way, over * 0.94));
    }
    return [at[0] + chiselled[0] * stretch[0], at[1] + chiselled[1] * stretch[1] + stretch[1] * 0.35, at[2] + chiselled[2] * stretch[2]];
  });
  const normals: Vector3[] = placed.map(() => [0, 0, 0]);
  for (let corner = 0; corner < index.length; corner += 3) {
    const [a, b, c] = [index[corner]!, index[corner + 1]!, index[corner + 2]!];
    const facing = cross(subtract(placed[b]!, placed[a]!), subtract(placed[c]!, placed[a]!));
    for (const vertex of [a, b, c]) normals[vertex] = add(normals[vertex]!, facing);
  }
  const base = builder.count;
  placed.forEach((position, vertex) => {
    const normal = normalise(normals[vertex]!);
    const rise = Math.min(1, Math.max(0, (position[1] - at[1]) / (stretch[1] * 1.3)));
    const lichen = Math.max(0, fractal(position[0] * 2.3 + shift, position[2] * 2.3, 2)) * rise * Math.max(0, normal[1]);
    const stone = scaleColour([0.092, 0.088, 0.082], tone * (0.45 + 0.55 * rise));
    builder.vertex({
      position,
      normal,
      colour: mixColour(
        mixColour(stone, [0.11, 0.1, 0.05], lichen),
        [0.4, 0.42, 0.45],
        snow * Math.min(1, Math.max(0, normal[1] * 2.6 - 1)),
      ),
      surface: [0.3 + 0.7 * Math.min(1, rise * 1.6), 0.06, 1, 0],
    });
  });
  for (let corner = 0; corner < index.length; corner += 3)
    builder.triangle(base + index[corner]!, base + index[corner + 1]!, base + index[corner + 2]!);
}
