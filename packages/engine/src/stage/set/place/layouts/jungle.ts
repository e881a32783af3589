import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { addPalm } from '../../../cast/tree/palm.ts';
import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { addBamboo, addGreatLeaves, addJungleTree } from '../pieces/jungle-plants.ts';
import { addBareTree, addReeds } from '../pieces/plants.ts';
import { bar } from '../pieces/street.ts';
import { lay, stripe } from '../zones.ts';

/** Ground that is level but for small swells: how uneven, and where from. */
export const flat =
  (seed: number, hills: number): ((x: number, z: number) => number) =>
  (x, z) => {
    const far = Math.hypot(x, z);
    return (
      0.35 * noise(x * 0.06 + seed, z * 0.06) * smooth(4, 24, far) +
      hills * smooth(140, 700, far) * (0.4 + 1.2 * fractal(x * 0.003 + seed, z * 0.003, 4))
    );
  };

/** Rain forest about a clearing; in the style `bamboo` a grove of canes. */
export const jungle: DrawUp = (site) => {
  const height = flat(3.3, 80);
  const bamboo = site.style === 'bamboo';
  return {
    height,
    cover: 'grass',
    zones: `albedo = mix(vec3f(0.03, 0.034, 0.014), vec3f(0.055, 0.04, 0.024), smoothstep(-0.2, 0.3, fine + middling)) * (1.0 + 0.5 * fine); ${lay(stripe('site.x + 1.4 * sin(site.y * 0.12)', '1.3'), 'vec3f(0.085, 0.06, 0.036)', 0.5)}`,
    sward: { tall: 0.2, tufts: 700, colour: [0.035, 0.07, 0.016], where: (x, z) => Math.abs(x + 1.4 * Math.sin(z * 0.12)) > 1.4 },
    arena: { side: 6, back: 8, front: 6 },
    avenue: 0,
    light: (lighting) => ({
      ...lighting,
      key: { ...lighting.key, colour: [lighting.key.colour[0] * 0.8, lighting.key.colour[1] * 0.85, lighting.key.colour[2] * 0.6] },
      haze: {
        ...lighting.haze,
        density: lighting.haze.density * 5,
        colour: [lighting.haze.colour[0] * 0.62, lighting.haze.colour[1] * 0.82, lighting.haze.colour[2] * 0.55],
      },
    }),
    dress(dressing) {
      const { chance, look } = site;
      void look;
      const free = (x: number, z: number): boolean => Math.abs(x + 1.4 * Math.sin(z * 0.12)) > 1.9 && z < 2.5;
      if (bamboo) {
        for (let cane = 0; cane < 420; cane++) {
          const z = 2 - 34 * chance.next() ** 0.9;
          const x = (chance.flip(0.5) ? 1 : -1) * (1.7 + chance.next() * (5 - z * 0.42)) - 1.4 * Math.sin(z * 0.12);
          addBamboo(dressing.foliage, [x, height(x, z), z], chance.between(9, 14), chance);
        }
        return;
      }
      for (let at = 0; at < 34; at++) {
        const z = -5 - 60 * chance.next();
        const x = (at % 2 ? 1 : -1) * chance.between(3.4, 9 - z * 0.5);
        addJungleTree(dressing.foliage, [x, height(x, z), z], chance.between(15, 26), chance);
        dressing.shades.push({ at: [x, height(x, z), z], wide: 4, tall: 16 });
      }
      for (let at = 0; at < 70; at++) {
        const z = 1.5 - 30 * chance.next();
        const x = (chance.flip(0.5) ? 1 : -1) * chance.between(2.2, 7 - z * 0.4);
        if (free(x, z))
          addGreatLeaves(
            dressing.foliage,
            [x, height(x, z), z],
            chance.between(1.2, 2.6),
            9,
            [0.04, 0.088, 0.018],
            chance,
            chance.pick([0.15, 0.07, 0.2]),
            chance.between(1.1, 1.9),
          );
      }
      for (let at = 0; at < 60; at++) {
        const z = 2 - 26 * chance.next();
        const x = (chance.flip(0.5) ? 1 : -1) * chance.between(2, 6 - z * 0.4);
        if (free(x, z))
          addGreatLeaves(dressing.foliage, [x, height(x, z), z], chance.between(0.5, 1), 10, [0.05, 0.1, 0.02], chance, 0.06, 0.8);
      }
      for (const [x, z] of [
        [-6, -8],
        [7, -12],
        [-10, -19],
        [12, -24],
      ] as const)
        addPalm(dressing.foliage, [x, height(x, z), z], chance.between(8, 11), chance, { fronds: 15, leaflets: 12 });
    },
  };
};

/** Dead trees and reeds in standing water. */
export const swamp: DrawUp = (site) => {
  const level = -0.12;
  const height = (x: number, z: number): number => {
    const island = 1 - smooth(2.2, 5, Math.hypot(x * 0.7, z - 0.5));
    return -0.55 + 0.62 * island + 0.75 * Math.max(0, fractal(x * 0.09 + 3, z * 0.09, 3)) + 4 * smooth(70, 200, Math.hypot(x, z));
  };
  return {
    height,
    cover: 'grass',
    zones:
      'albedo = mix(vec3f(0.05, 0.045, 0.024), vec3f(0.055, 0.07, 0.022), smoothstep(-0.05, 0.25, spot.y + 0.2 * middling)) * (1.0 + 0.5 * fine);',
    sward: { tall: 0.34, tufts: 1100, colour: [0.06, 0.08, 0.024], dry: 0.4, where: (x, z) => height(x, z) > level + 0.03 },
    water: { level, tint: [0.022, 0.03, 0.012], ruffle: 0.1, trees: 9, bed: [0.05, 0.05, 0.02] },
    arena: { side: 5, back: 3, front: 6 },
    light: (lighting) => ({
      ...lighting,
      key: { ...lighting.key, colour: [lighting.key.colour[0] * 0.7, lighting.key.colour[1] * 0.74, lighting.key.colour[2] * 0.6] },
      haze: {
        ...lighting.haze,
        density: lighting.haze.density * 7 + 0.004,
        colour: [lighting.haze.colour[0] * 0.72, lighting.haze.colour[1] * 0.78, lighting.haze.colour[2] * 0.6],
      },
    }),
    dress(dressing) {
      const { chance } = site;
      for (let at = 0; at < 22; at++) {
        const z = -6 - 44 * chance.next();
        const x = (at % 2 ? 1 : -1) * chance.between(1.6, 8 - z * 0.5);
        addBareTree(dressing.foliage, [x, height(x, z), z], chance.between(7, 13), chance, { moss: true, colour: [0.06, 0.054, 0.045] });
        for (let root = 0; root < 4; root++) {
          const angle = root * 1.6 + at;
          dressing.foliage.add(
            bar('bark', [x, level + 0.7, z], [x + Math.sin(angle) * 0.8, level - 0.3, z + Math.cos(angle) * 0.8], 0.09, '#4a4238', 5)[1],
          );
        }
      }
      for (let at = 0; at < 26; at++) {
        const x = chance.between(-14, 14);
        const z = -chance.between(3.4, 24);
        addReeds(
          dressing.foliage,
          [x, Math.max(level - 0.2, height(x, z)), z],
          chance.between(0.8, 1.5),
          20,
          0.5,
          [0.07, 0.085, 0.028],
          chance,
          chance.flip(0.4) ? [0.075, 0.04, 0.018] : null,
        );
      }
      for (const [x, z, turn] of [
        [4.2, -6.5, 0.6],
        [-5, -5, -0.9],
      ] as const)
        dressing.foliage.add(
          bar(
            'bark',
            [x - Math.cos(turn) * 1.6, level + 0.05, z - Math.sin(turn) * 1.6],
            [x + Math.cos(turn) * 1.6, level + 0.3, z + Math.sin(turn) * 1.6],
            0.22,
            '#4d463a',
            9,
          )[1],
        );
      grove(dressing, site, { count: 90, near: 55, far: 130, tall: [8, 14], half: 0.9 }, chance);
    },
  };
};
