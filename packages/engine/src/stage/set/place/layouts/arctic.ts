import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { lathe } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { coatOf } from '../../../matter/substance.ts';
import { addBoulder } from '../../terrain/plants/boulder.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { iceFloe } from '../pieces/stone.ts';

/** Sea ice and floes before icebergs. */
export const arctic: DrawUp = (site) => {
  const level = -0.5;
  const shelf = (x: number): number => -5.5 + 1.6 * noise(x * 0.12, 4) + 0.8 * noise(x * 0.5, 9);
  const height = (x: number, z: number): number =>
    (z > shelf(x) ? 0.08 * noise(x * 0.3, z * 0.3) * smooth(1, 5, Math.hypot(x, z)) : -3) +
    (z < -380 ? 120 * smooth(-380, -700, z) * (0.3 + fractal(x * 0.006, z * 0.006, 4)) : 0);
  return {
    height,
    cover: 'snow',
    zones: 'albedo *= vec3f(0.94, 0.98, 1.03);',
    water: { level, tint: [0.008, 0.05, 0.075], ruffle: 0.3, bed: [0.2, 0.4, 0.46] },
    arena: { side: 10, back: 3, front: 8 },
    dress(dressing) {
      const { chance } = site;
      for (let floe = 0; floe < 64; floe++) {
        const far = 9 * 26 ** chance.next();
        const x = chance.bell() * far * 0.75;
        dressing.set(iceFloe(chance, chance.between(0.8, 2.6) * (0.6 + far * 0.02), 0.42), x, -far, chance.between(0, 6), 1, level - 0.22);
      }
      for (const [x, z, size, tall] of [
        [-30, -78, 15, 15],
        [26, -110, 20, 24],
        [-70, -170, 34, 30],
        [78, -210, 30, 22],
        [6, -230, 26, 16],
        [-14, -46, 5, 4],
      ] as const)
        addIceberg(dressing, x, z, size, tall, level, chance);
      for (let lump = 0; lump < 24; lump++) {
        const x = chance.between(-16, 16);
        const z = shelf(x) + chance.between(0.2, 1.4);
        addBoulder(dressing.of('snow'), [x, 0, z], chance.between(0.25, 0.8), true, chance, 1);
      }
    },
  };
};

function addIceberg(
  dressing: Dressing,
  x: number,
  z: number,
  size: number,
  tall: number,
  level: number,
  chance: Parameters<typeof addBoulder>[4],
): void {
  const around = 22;
  const rings = 9;
  const seed = chance.between(-40, 40);
  const shape = lathe(
    Array.from(
      { length: rings },
      (_, ring) => [Math.max(0.01, size * (1 - (ring / (rings - 1)) ** 1.8)), -1 + (tall + 1) * (ring / (rings - 1))] as const,
    ),
    coatOf('snow', '#dcecf6'),
    around,
  );
  for (let at = 0; at < shape.position.length; at += 3) {
    const [px, py, pz] = [shape.position[at]!, shape.position[at + 1]!, shape.position[at + 2]!];
    const swell = 1 + 0.9 * fractal(px * (1.6 / size) + seed, pz * (1.6 / size) + py * (0.7 / size), 3);
    shape.position[at] = px * swell;
    shape.position[at + 2] = pz * swell;
    shape.position[at + 1] = py * (0.65 + 0.8 * Math.abs(fractal(px * (1.3 / size) - seed, pz * (1.3 / size), 3) + 0.4));
    const blue = Math.max(0, 1 - py / (tall * 0.5));
    shape.colour[at] = 0.4 - 0.26 * blue;
    shape.colour[at + 1] = 0.47 - 0.12 * blue;
    shape.colour[at + 2] = 0.54 - 0.06 * blue;
  }
  dressing.add('snow', place(shape, { at: [x, level, z], turn: seed }));
}
