import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { addBoulder } from '../../terrain/plants/boulder.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { addBush } from '../pieces/plants.ts';

/** Red rock: `canyon` walls on both sides, or a plain with buttes. */
export const canyon: DrawUp = (site) => {
  const wall = (x: number, z: number): number => {
    const middle = 9 * Math.sin(z * 0.013 + 0.3) - 9 * Math.sin(0.3);
    const off =
      Math.abs(x - middle) -
      15 -
      6 * noise(z * 0.03, x > middle ? 2 : 9) -
      5 * fractal(x * 0.05, z * 0.05, 3) +
      Math.max(0, -z - 60) * -0.02;
    let rise = 0;
    for (const [at, tall] of [
      [0, 15],
      [9, 12],
      [20, 20],
      [34, 16],
      [60, 22],
    ] as const)
      rise += tall * smooth(at, at + 3.5, off);
    return rise * smooth(6, 16, -z + 22 + Math.abs(x) * 0.6) + 0.12 * Math.max(0, Math.min(off, 8));
  };
  const buttes = (x: number, z: number): number => {
    const cell =
      1 -
      Math.min(
        1,
        Math.min(
          ...(
            [
              [-60, -150, 34],
              [70, -190, 40],
              [-150, -300, 60],
              [10, -330, 46],
              [180, -360, 70],
            ] as const
          ).map(([bx, bz, size]) => (Math.hypot(x - bx, z - bz) / size) * (1 + 0.3 * noise(x * 0.03, z * 0.03))),
        ),
      );
    return 46 * smooth(0.3, 0.42, cell) + 22 * smooth(0, 0.34, cell) + 6 * smooth(0.5, 0.54, cell);
  };
  const height = (x: number, z: number): number =>
    (site.style === 'butte' ? buttes(x, z) : wall(x, z)) + 0.3 * noise(x * 0.05, z * 0.05) * smooth(4, 30, Math.hypot(x, z));
  return {
    height,
    cover: 'sand',
    zones: `{ let layer = landTile(tile, tileSampler, vec2f(spot.y * 0.9 + broad * 3.0, broad), texel * 0.9).w; let thin = landTile(tile, tileSampler, vec2f(spot.y * 4.5, middling), texel * 4.5).w;
      var stone = mix(vec3f(0.22, 0.075, 0.034), vec3f(0.34, 0.16, 0.078), clamp(0.5 + layer * 0.8 + thin * 0.25, 0.0, 1.0)); stone = mix(stone, vec3f(0.36, 0.24, 0.15), smoothstep(0.5, 0.8, layer));
      let streak = landTile(tile, tileSampler, vec2f(dot(spot.xz, vec2f(0.6, 0.8)) * 0.8, spot.y * 0.06), texel * 0.8).x; stone *= 0.8 + 0.5 * streak + 0.3 * fine;
      let where0 = smoothstep(0.8, 3.0, spot.y + steep * 6.0); albedo = mix(vec3f(0.25, 0.115, 0.06) * (1.0 + 0.4 * fine + 0.3 * middling), stone, where0); normal = normalize(slope + vec3f(streak * 0.5, thin * 0.25, streak * 0.5) * where0); glitter = 0.0; crease = 1.0 - 0.35 * smoothstep(0.2, 0.5, -streak) * where0; }`,
    arena: { side: 8, back: 12, front: 8 },
    dress(dressing) {
      const { chance } = site;
      for (let at = 0; at < 46; at++) {
        const z = 2 - 60 * chance.next();
        const x = (at % 2 ? 1 : -1) * chance.between(3.4, 11);
        stoneBoulder(dressing, x, height(x, z), z, chance.between(0.2, 1.1), chance);
      }
      for (let at = 0; at < 26; at++) {
        const z = 1 - 40 * chance.next();
        const x = (at % 2 ? 1 : -1) * chance.between(2.6, 12);
        addBush(dressing.foliage, [x, height(x, z) - 0.05, z], chance.between(0.2, 0.45), [0.09, 0.095, 0.045], chance);
      }
    },
  };
};

export function stoneBoulder(
  dressing: Dressing,
  x: number,
  y: number,
  z: number,
  size: number,
  chance: Parameters<typeof addBoulder>[4],
): void {
  const first = dressing.of('stone').count;
  addBoulder(dressing.of('stone'), [x, y, z], size, true, chance, 0);
  void first;
}
