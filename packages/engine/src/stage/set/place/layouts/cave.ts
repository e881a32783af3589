import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { addBoulder } from '../../terrain/plants/boulder.ts';
import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { stalactite } from '../pieces/stone.ts';
import { lantern } from '../pieces/street.ts';

/** The inside of a cave, light falling in from its mouth. */
export const cave: DrawUp = (site) => {
  const height = (x: number, z: number): number =>
    0.18 * noise(x * 0.3, z * 0.3) * smooth(1.6, 5, Math.hypot(x, z)) +
    7 * smooth(6, 11, Math.abs(x) + 1.2 * noise(z * 0.2, x > 0 ? 3 : 8)) +
    (z > 14 ? 5 : 0);
  return {
    height,
    reach: 300,
    cover: 'rock',
    zones:
      'albedo = vec3f(0.105, 0.09, 0.075) * (0.8 + 0.8 * fine + 0.4 * middling); glitter = 0.15; crease = 1.0 - 0.4 * smoothstep(0.0, 0.4, -fine);',
    arena: { side: 4, back: 6, front: 5 },
    lamps: [],
    backdrop: 'sky',
    light: (lighting) => ({
      ...lighting,
      key: { direction: [0.1, 0.35, -0.93], colour: [2.1, 1.95, 1.6] },
      sky: [0.1, 0.12, 0.15],
      bounce: [0.07, 0.06, 0.05],
      fill: { direction: [0.35, 0.35, 0.85], colour: [0.42, 0.3, 0.2] },
      haze: { colour: [0.2, 0.22, 0.24], glow: [0.9, 0.82, 0.66], density: 0.012, fall: 0.02 },
      lamps: [{ place: [-3.2, 1.6, -2.4], colour: [2.6, 1.3, 0.5], reach: 14 }],
    }),
    dress(dressing) {
      const { chance } = site;
      const stone = dressing.of('stone');
      // A vault of rock: arches of uneven rings, narrowing to the mouth.
      const rings = 26;
      const around = 30;
      const first = stone.count;
      for (let ring = 0; ring <= rings; ring++) {
        const z = 13 - (ring / rings) * 40;
        const wide = ring > rings - 3 ? 5.2 - (ring - rings + 3) * 0.35 : 8.6 - ring * 0.1 + 1.1 * noise(ring * 0.5, 3);
        const tall = ring > rings - 3 ? 5 : 6.2 + 1.2 * noise(ring * 0.4, 7);
        for (let side = 0; side <= around; side++) {
          const angle = (side / around) * Math.PI * 1.16 - Math.PI * 0.08;
          const swell = 1 + 0.26 * fractal(side * 0.4 + 3, z * 0.24, 4);
          const [x, y] = [Math.cos(angle) * wide * swell, Math.sin(angle) * tall * swell];
          const tone = 0.7 + 0.5 * fractal(side * 0.7, z * 0.6, 3);
          stone.vertex({
            position: [x, y, z],
            normal: [-Math.cos(angle + 0.5 * fractal(side, z, 2)), -Math.sin(angle), 0.35 * noise(side * 0.8, z)],
            colour: [0.1 * tone, 0.088 * tone, 0.074 * tone],
            surface: [0.55, 0.25, 1, 0],
          });
        }
      }
      for (let ring = 0; ring < rings; ring++)
        for (let side = 0; side < around; side++) {
          const corner = first + ring * (around + 1) + side;
          stone.quad(corner, corner + around + 1, corner + around + 2, corner + 1);
        }
      for (let at = 0; at < 34; at++) {
        const z = 2 - 24 * chance.next();
        const x = chance.between(-5.6, 5.6);
        const roof = 5.1 * Math.sqrt(Math.max(0.1, 1 - (x / 8) ** 2));
        dressing.set(stalactite(chance.between(0.8, 2.4), chance), x, z, 0, [1, -1, 1], roof + 0.7);
      }
      for (let at = 0; at < 22; at++) {
        const z = 1 - 22 * chance.next();
        const x = (at % 2 ? 1 : -1) * chance.between(3.4, 6.4);
        dressing.set(stalactite(chance.between(0.5, 1.7), chance), x, z);
      }
      for (let at = 0; at < 26; at++) {
        const z = 2 - 26 * chance.next();
        const x = (at % 2 ? 1 : -1) * chance.between(2.8, 6.5);
        addBoulder(stone, [x, height(x, z), z], chance.between(0.2, 0.9), true, chance);
      }
      dressing.set(lantern(true, 1.2), -3.4, -2.6);
      dressing.pool(-3.4, -2.6, 4, [0.5, 0.25, 0.08]);
      grove(dressing, site, { count: 30, near: 52, far: 110, half: 0.3, tall: [8, 12] }, chance);
    },
  };
};
