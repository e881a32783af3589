import { fractal, noise } from '../../../../curves/noise.ts';
import { addBoulder } from '../../terrain/plants/boulder.ts';
import type { DrawUp } from '../layout.ts';

/** The ground of a moon or a dry planet under a black sky. */
const moon: DrawUp = (site) => {
  const alien = site.style === 'alien';
  const red = alien || site.style === 'mars';
  const seeds = Array.from({ length: 46 }, () => ({
    x: site.chance.between(-130, 130),
    z: -site.chance.between(-10, 190),
    size: site.chance.between(1.5, 16),
  })).filter(({ x, z, size }) => Math.hypot(x, z) > size + 3);
  const height = (x: number, z: number): number => {
    let sum =
      0.5 * noise(x * 0.06, z * 0.06) +
      70 * Math.max(0, (Math.hypot(x, z) - 150) / 600) * Math.max(0, 0.3 + fractal(x * 0.004, z * 0.004 + 7, 4));
    for (const { x: cx, z: cz, size } of seeds) {
      const far = Math.hypot(x - cx, z - cz) / size;
      if (far < 2) sum += size * (far < 1 ? -0.24 * (1 - far * far) + 0.07 * far ** 6 : 0.07 * Math.max(0, 2 - far) ** 2.4);
    }
    return sum - 0.5 * noise(0, 0);
  };
  const tone = alien
    ? 'mix(vec3f(0.05, 0.1, 0.13), vec3f(0.15, 0.07, 0.19), smoothstep(-0.3, 0.4, broad))'
    : red
      ? 'vec3f(0.26, 0.105, 0.055)'
      : 'vec3f(0.085, 0.084, 0.083)';
  return {
    height,
    cover: 'sand',
    zones: `albedo = ${tone} * (1.0 + 0.35 * middling + 0.4 * fine + 0.25 * broad); glitter = 0.0; crease = 1.0; { let dust = landTile(tile, tileSampler, spot.xz * 1.3, texel * 1.3); normal = normalize(slope - vec3f(dust.y, 0.0, dust.z) * 0.16); }`,
    backdrop: red ? 'sky' : 'space',
    arena: { side: 10, back: 10, front: 8 },
    light: (lighting) =>
      red
        ? {
            ...lighting,
            haze: alien
              ? { colour: [0.26, 0.3, 0.42], glow: [0.62, 0.42, 0.6], density: 0.003, fall: 0.008 }
              : { colour: [0.5, 0.3, 0.19], glow: [0.75, 0.5, 0.33], density: 0.004, fall: 0.008 },
            sky: alien ? [0.24, 0.3, 0.5] : [0.46, 0.3, 0.2],
            bounce: alien ? [0.1, 0.08, 0.14] : [0.22, 0.1, 0.06],
          }
        : {
            ...lighting,
            key: { direction: [-0.62, 0.42, 0.64], colour: [4.4, 4.3, 4.1] },
            sky: [0.03, 0.035, 0.05],
            bounce: [0.1, 0.1, 0.1],
            fill: { direction: [0.35, 0.35, 0.85], colour: [0.12, 0.13, 0.15] },
            rim: [0.2, 0.2, 0.2],
            haze: { colour: [0, 0, 0], glow: [0, 0, 0], density: 0, fall: 0 },
            shadow: 0.9,
          },
    dress(dressing) {
      const { chance } = site;
      for (let at = 0; at < 60; at++) {
        const far = 3 * 20 ** chance.next();
        const angle = chance.between(-0.9, 0.9);
        const x = Math.sin(angle) * far;
        const z = 4 - Math.cos(angle) * far;
        if (Math.hypot(x, z) > 2.4)
          addBoulder(
            dressing.of(red ? 'clay' : 'stone'),
            [x, height(x, z), z],
            chance.between(0.1, 0.5) * (1 + far * 0.02),
            far < 20,
            chance,
          );
      }
    },
  };
};

/** Places off the Earth. */
export const beyondLayouts: Readonly<Record<string, DrawUp>> = { moon };
