import type { Metres } from '@onereel/spec';
import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { addBranching } from '../../terrain/plants/branching.ts';
import { growthOf, lighter } from '../../terrain/plants/habits.ts';
import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { addReeds } from '../pieces/plants.ts';

/** How high the lone mountain rises over the lake, and where it stands, metres. */
const cone = { high: 136, x: 34, z: -680, reach: 430 } as const;

/** Cherry blossoms, linear. */
const blossom = [0.72, 0.36, 0.42] as const;

/** A lone snow-capped cone beyond a lake, cherry trees on the near shore: how Mount Fuji is pictured. */
export const peak: DrawUp = (site) => {
  const [ox, oz] = site.afloat ? [0, -36] : [0, 0];
  const mountain = (x: Metres, z: Metres): Metres => {
    const [dx, dz] = [x - cone.x, z - cone.z];
    const far = Math.hypot(dx, dz);
    const slope = Math.max(0, 1 - far / cone.reach);
    const gully = 1 + 0.05 * Math.sin(Math.atan2(dz, dx) * 13 + 2 * noise(far * 0.01, 1)) * smooth(0.1, 0.5, slope) * smooth(1, 0.8, slope);
    return Math.min(cone.high * (0.95 + 0.02 * noise(dx * 0.05, dz * 0.05)), cone.high * 1.12 * slope ** 2.15 * gully);
  };
  const land = (x: Metres, z: Metres): Metres => {
    const shore = -6.5 + 1.2 * Math.sin(x * 0.11) + 0.6 * Math.sin(x * 0.29);
    const inland = z - shore;
    const beyond = -z - 190 - 14 * noise(x * 0.012, 3.3);
    if (inland > 0) return Math.min(0.3, inland * 0.1) + 0.08 * noise(x * 0.2, z * 0.2) * smooth(2, 6, inland);
    return beyond > 0
      ? 3 * smooth(0, 16, beyond) + 16 * smooth(10, 120, beyond) * (0.3 + fractal(x * 0.006, z * 0.006, 4)) + mountain(x, z)
      : Math.max(-2.5, inland * 0.2);
  };
  const height = (x: Metres, z: Metres): Metres => land(x + ox, z + oz);
  return {
    height,
    cover: 'grass',
    reach: 1150,
    zones: `{ let aside = site + vec2f(${ox.toFixed(1)}, ${oz.toFixed(1)}) - vec2f(${cone.x.toFixed(1)}, ${cone.z.toFixed(1)}); let off = length(aside); let turn = atan2(aside.y, aside.x);
      let rise = smoothstep(20.0, 40.0, spot.y) * smoothstep(${cone.reach.toFixed(1)}, ${(cone.reach * 0.8).toFixed(1)}, off); albedo = mix(albedo, vec3f(0.055, 0.062, 0.075) * (1.0 + 0.3 * broad), rise); crease = mix(crease, 1.0, rise);
      let tongue = 12.0 * sin(turn * 17.0 + 2.0 * sin(turn * 5.0)) + 6.0 * sin(turn * 41.0 + 1.0) + 12.0 * middling; let snow = smoothstep(74.0, 81.0, spot.y + tongue) * rise; albedo = mix(albedo, vec3f(0.62, 0.65, 0.7), snow); normal = normalize(mix(normal, slope, rise * 0.7)); }
      { let beach = smoothstep(0.05, -0.3, spot.y + 0.05 * middling); albedo = mix(albedo, vec3f(0.16, 0.135, 0.095) * (1.0 + 0.6 * fine), beach); }`,
    sward: { tall: 0.22, tufts: 1500, flowers: [[0.55, 0.3, 0.38], [0.55, 0.55, 0.52]], where: (x, z) => height(x, z) > -0.02 }, // prettier-ignore
    water: { level: -0.3, tint: [0.02, 0.06, 0.085], ruffle: 0.12, trees: 8 },
    arena: site.afloat ? { side: 24, back: 26, front: 12 } : { side: 9, back: 4, front: 7 },
    landmarks: [{ noun: 'mountain', kind: 'mountain', top: [cone.x - ox, cone.high, cone.z - oz], reach: 900, height: cone.high }],
    light: (lighting) => ({ ...lighting, haze: { ...lighting.haze, density: lighting.haze.density * 0.55 } }),
    dress(dressing) {
      const { chance } = site;
      const pink = /winter/.test(site.look.season) ? null : site.look.season === 'autumn' ? null : blossom;
      const growth = lighter(growthOf('blossom', site.look.season, pink));
      if (!site.afloat)
        for (const [x, z, tall] of [
          [-7.6, -4, 6.4],
          [-12.5, -1.5, 7],
          [9.6, -4.6, 5.6],
          [14, -2, 7],
        ] as const) {
          // prettier-ignore
          if (!dressing.isFree(x, z)) continue;
          addBranching(dressing.foliage, [x, height(x, z), z], tall, growth, chance);
        }
      for (const [x, z] of [
        [-4.4, -7.4],
        [5, -7.2],
        [-15, -8],
        [17, -9],
      ] as const)
        // prettier-ignore
        addReeds(dressing.foliage, [x - ox, -0.5, z - oz], 1, 40, 0.8, [0.07, 0.1, 0.03], chance, [0.075, 0.04, 0.018]);
      grove(dressing, site, { count: 260, near: 190, far: 330, half: 0.95, tall: [9, 16], fits: (x, z) => height(x, z) > 0.6 }, chance);
    },
  };
};
