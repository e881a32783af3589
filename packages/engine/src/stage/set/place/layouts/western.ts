import { noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { addBush } from '../pieces/plants.ts';
import type { DrawUp } from '../layout.ts';
import { frontierHouse, hitchingRail, waterTower } from '../pieces/frontier.ts';
import { barrel, crate } from '../pieces/street.ts';

const signs = ['SALOON', 'BANK', 'HOTEL', 'SHERIFF', 'STORE', 'STABLE'] as const;

/** How far the fronts stand from the middle of the street, metres. */
const front = 10.5;

/** The dusty street of a frontier town between wooden fronts, table mountains behind. */
export const western: DrawUp = (site) => {
  const mesa = (x: number, z: number): number =>
    [
      [-150, -330, 70],
      [120, -380, 90],
      [10, -460, 60],
      [290, -300, 80],
      [-320, -260, 80],
    ].reduce((sum, [mx, mz, size]) => {
      const near = 1 - (Math.hypot(x - mx!, z - mz!) / size!) * (1 + 0.25 * noise(x * 0.03, z * 0.03));
      return Math.max(sum, 44 * smooth(0.28, 0.4, near) + 18 * smooth(0, 0.34, near));
    }, 0);
  const height = (x: number, z: number): number => mesa(x, z) + 0.25 * noise(x * 0.06, z * 0.06) * smooth(14, 40, Math.hypot(x, z));
  return {
    height,
    cover: 'sand',
    zones: `{ let tread = landTile(tile, tileSampler, spot.xz * vec2f(1.4, 0.5), texel * 1.4).x; albedo = vec3f(0.3, 0.2, 0.12) * (1.0 + 0.32 * fine + 0.28 * middling + 0.25 * tread); glitter = 0.0;
      let rut = smoothstep(0.22, 0.05, abs(abs(site.x - 0.4 * sin(site.y * 0.07)) - 1.0)) * smoothstep(60.0, 10.0, abs(site.y)); albedo *= 1.0 - 0.28 * rut;
      let stone = mix(vec3f(0.26, 0.1, 0.05), vec3f(0.36, 0.18, 0.09), clamp(0.5 + 0.8 * landTile(tile, tileSampler, vec2f(spot.y * 0.5, broad), texel).w, 0.0, 1.0)); albedo = mix(albedo, stone, smoothstep(2.0, 6.0, spot.y)); normal = normalize(slope - vec3f(tread, 0.0, fine) * 0.14); crease = 1.0; }`,
    avenue: 0,
    arena: { side: 9, back: 12, front: 8 },
    lamps: [
      { place: [-7.4, 3, -6], colour: [2.2, 1.3, 0.6], reach: 16 },
      { place: [7.4, 3, -14], colour: [2.2, 1.3, 0.6], reach: 16 },
    ],
    dress(dressing) {
      const { chance } = site;
      let number = 0;
      for (const side of [-1, 1]) {
        let z = side < 0 ? 9 : 5;
        while (z > -76) {
          const wide = chance.between(7.4, 10.5);
          const sign = number % 3 === 2 ? null : signs[(number - Math.floor(number / 3)) % signs.length]!;
          dressing.set(frontierHouse(wide, chance.flip(0.45) ? 2 : 1, sign, site.dark, chance), side * front, z - wide / 2, side < 0 ? Math.PI / 2 : -Math.PI / 2, 1, 0); // prettier-ignore
          if (number % 2 === 0) dressing.set(hitchingRail(), side * (front - 3.4), z - wide / 2, Math.PI / 2, 1, 0);
          z -= wide + (number % 4 === 3 ? 3.2 : 0.5);
          number++;
        }
      }
      // The street ends at a hotel and a church of planks.
      dressing.set(frontierHouse(12, 2, 'HOTEL', site.dark, chance), -6.5, -84, 0, 1, 0);
      dressing.set(frontierHouse(9, 1, 'BANK', site.dark, chance), 5, -86, 0, 1, 0);
      dressing.set(waterTower(), 15, -92, 0.3, 1, 0);
      for (const [x, z] of [[-7.2, -2], [7.3, -5], [-7, -17]] as const) dressing.set(barrel('#6d4a2c'), x, z, z).set(crate(0.8), x + 0.9, z - 1, 0.4); // prettier-ignore
      for (let at = 0; at < 26; at++) {
        const x = (at % 2 ? 1 : -1) * chance.between(24, 60);
        const z = -chance.between(10, 150);
        addBush(dressing.foliage, [x, height(x, z) - 0.05, z], chance.between(0.4, 0.9), [0.11, 0.11, 0.05], chance);
      }
    },
  };
};
