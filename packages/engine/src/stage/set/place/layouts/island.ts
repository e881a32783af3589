import { noise } from '../../../../curves/noise.ts';
import { addPalm } from '../../../cast/tree/palm.ts';
import { addBoulder } from '../../terrain/plants/boulder.ts';
import type { DrawUp } from '../layout.ts';
import { addBush } from '../pieces/plants.ts';

export const island: DrawUp = (site) => {
  const level = -0.45;
  const height = (x: number, z: number): number => {
    const isle = (cx: number, cz: number, size: number, tall: number): number =>
      (1 - Math.hypot((x - cx) / 1.5, z - cz) / size + 0.18 * noise(x * 0.1, z * 0.1)) * tall;
    return Math.max(
      -3,
      site.afloat ? -3 : Math.min(0.4, isle(0, 6, 13, 2.2)),
      isle(-16, -44, 15, 3.6) + Math.max(0, isle(-16, -46, 9, 2.2)),
      isle(60, -130, 30, 16),
      isle(-110, -210, 44, 26),
    );
  };
  return {
    height,
    cover: 'sand',
    zones: `{ albedo = vec3f(0.33, 0.26, 0.17) * (0.95 + 0.25 * fine); albedo = mix(albedo, vec3f(0.14, 0.11, 0.075), smoothstep(-0.1, -0.42, spot.y)); albedo = mix(albedo, vec3f(0.035, 0.07, 0.02) * (1.0 + fine), smoothstep(1.2, 2.0, spot.y + middling)); }`,
    water: { level, tint: [0.008, 0.1, 0.115], ruffle: 0.55, foam: 0.06, bed: [0.2, 0.34, 0.27] },
    arena: site.afloat ? { side: 18, back: 20, front: 6 } : { side: 6, back: 3, front: 6 },
    landmarks: [{ noun: 'island', kind: 'island', top: [-16, 12, -44], reach: 16, height: 12 }],
    dress(dressing) {
      const { chance } = site;
      for (const [x, z, tall] of [
        [-2.9, -3.6, 5.4],
        [-4.4, -2.6, 6.6],
        [3.6, -3.8, 5.2],
        [-16, -42, 5.5],
        [-19, -44, 6],
        [-12, -45, 5.5],
        [-22, -47, 6],
        [-15, -47, 6.5],
        [-9, -46, 5],
        [-26, -44, 5],
      ] as const)
        if (!site.afloat || z < -10)
          addPalm(
            dressing.foliage,
            [x, height(x, z), z],
            tall,
            chance,
            z > -10 ? { fronds: 17, leaflets: 17 } : { fronds: 13, leaflets: 9 },
          );
      for (let at = 0; at < 24; at++) {
        const x = -16 + chance.bell() * 7;
        const z = -45 + chance.bell() * 4;
        addBush(dressing.foliage, [x, height(x, z), z], chance.between(0.7, 1.6), [0.04, 0.08, 0.022], chance);
      }
      for (let at = 0; at < 16; at++) {
        const x = chance.between(-12, 12);
        if (site.afloat) continue;
        addBoulder(dressing.foliage, [x, height(x, -5) - 0.05, -5], chance.between(0.15, 0.5), true, chance);
      }
    },
  };
};
