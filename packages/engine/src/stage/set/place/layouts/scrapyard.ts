import type { Metres } from '@onereel/spec';
import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import type { Chance } from '../../../../chance/chance.ts';
import { prism } from '../../../../shapes/prism.ts';
import { ring } from '../../../../shapes/ring.ts';
import { place } from '../../../../shapes/transform.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { DrawUp } from '../layout.ts';
import type { Piece } from '../dressing.ts';
import { bar, block, type Pair } from '../pieces/street.ts';

const paints = ['#5c2a1e', '#3e4c54', '#6b5430', '#4c4842', '#55341f', '#6a716d', '#2e4038'] as const;

/** A wrecked car: a body without wheels or glass, its roof pressed in. */
function wreck(colour: string, chance: Chance): Piece {
  const dent = chance.between(0.15, 0.4);
  const body = prism(
    [[-2.1, 0.1], [2.1, 0.1], [2.15, 0.62], [1.15, 0.78], [0.7, 1.28 - dent * 0.5], [-0.9, 1.3 - dent], [-1.4, 0.82], [-2.1, 0.74]],
    1.66,
    coatOf('clay', colour),
  ); // prettier-ignore
  const hole = prism([[0.98, 0.8], [0.6, 1.18 - dent * 0.5], [-0.8, 1.2 - dent], [-1.2, 0.84]], 1.69, coatOf('rubber', '#12110f')); // prettier-ignore
  return [
    ['clay', body],
    ['rubber', hole],
    ...[-1.25, 1.3].flatMap((x): Pair[] => [bar('rubber', [x, 0.32, -0.85], [x, 0.32, 0.85], 0.34, '#15130f', 14), bar('iron', [x, 0.32, -0.87], [x, 0.32, 0.87], 0.17, '#5f4632', 10)]),
    block('iron', [0.1, 0.16, 1.5], [2.16, 0.34, 0], '#6d5a48'),
  ]; // prettier-ignore
}

/** A tyre that lies flat. */
const tyre = (y: Metres): Pair => [
  'rubber',
  place(ring(0.46, 0.16, coatOf('rubber', '#1a1917'), { around: 18, section: 8 }), { at: [0, y + 0.14, 0] }),
];

/** Narrow lanes between heaps of scrap metal and stacks of crushed cars, a crane with a magnet over them. */
export const scrapyard: DrawUp = (site) => {
  const heap = (x: Metres, z: Metres): Metres =>
    7.5 * smooth(9, 22, Math.abs(x) - Math.min(0, z + 6) * 0.12) * (0.6 + 0.5 * noise(x * 0.12, z * 0.12)) * smooth(12, -4, z) +
    9 * smooth(-34, -52, z) * (0.7 + 0.5 * noise(x * 0.08, z * 0.08 + 3));
  const height = (x: Metres, z: Metres): Metres =>
    heap(x, z) * (0.8 + 0.35 * fractal(x * 0.4, z * 0.4, 3)) * smooth(190, 120, Math.hypot(x, z)) + 0.1 * noise(x * 0.3, z * 0.3);
  return {
    height,
    cover: 'sand',
    reach: 480,
    zones: `{ let rust = landTile(tile, tileSampler, spot.xz * 0.9, texel * 0.9); let pile = smoothstep(0.5, 1.6, spot.y); let dice = landHash(floor(spot.xz * 1.7 + vec2f(spot.y * 1.3, 0.0))).xy;
      var junk = mix(vec3f(0.105, 0.062, 0.042), vec3f(0.1, 0.104, 0.108), smoothstep(0.25, 0.75, dice.x)); junk = mix(junk, vec3f(0.07, 0.105, 0.12), step(0.86, dice.y)); junk *= 0.7 + 0.5 * rust.x + 0.5 * fine;
      albedo = mix(vec3f(0.16, 0.125, 0.095) * (1.0 + 0.4 * fine + 0.35 * middling), junk, pile); normal = normalize(slope + vec3f(rust.y, 0.0, rust.z) * (0.2 + 0.7 * pile)); glitter = 0.0; crease = 1.0 - 0.4 * pile * smoothstep(0.1, -0.3, rust.x); }`,
    arena: { side: 8, back: 8, front: 7 },
    lamps: [{ place: [-6, 5, -8], colour: [2, 1.5, 0.9], reach: 22 }],
    dress(dressing) {
      const { chance } = site;
      // Cars in stacks of two and three line the lane.
      for (const [x, z, count] of [[-9.5, -5, 3], [-10.5, -10.5, 2], [-9, -16, 3], [9.2, -4, 2], [10.6, -9.5, 3], [9, -15.5, 3], [-5.2, -24, 2], [1, -26, 3], [6.6, -25, 2]] as const) // prettier-ignore
        for (let level = 0; level < count; level++)
          if (dressing.isFree(x, z)) dressing.set(wreck(chance.pick(paints), chance), x + chance.between(-0.3, 0.3), z, (Math.abs(x) > 8 ? Math.PI / 2 : 0) + chance.between(-0.25, 0.25), 1, height(x, z) * 0.4 + level * 1.02); // prettier-ignore
      for (const [x, z, count] of [[-6.4, -2.5, 5], [-7.1, -3.3, 3], [6.6, -1.6, 4], [7.4, -6.2, 6], [-4.2, -19, 4]] as const) // prettier-ignore
        for (let level = 0; level < count; level++)
          if (dressing.isFree(x, z)) dressing.set([tyre(level * 0.23)], x + chance.between(-0.07, 0.07), z, 0, 1, height(x, z)); // prettier-ignore
      // Loose sheets, beams and drums stick out of the heaps.
      for (let at = 0; at < 150; at++) {
        const z = chance.between(-46, 2);
        const x = (at % 2 ? 1 : -1) * chance.between(11, 30);
        const y = height(x, z);
        const tilt = chance.between(-1, 1);
        if (at % 3 === 0) dressing.add(...bar('iron', [x - 1.2, y - 0.4, z], [x + 1.2, y + 1 + tilt, z + tilt], 0.08, '#5f4330', 6));
        else if (at % 3 === 1)
          dressing.set([block('lacquer', [chance.between(0.6, 1.8), 0.06, chance.between(0.6, 1.5)], [0, 0.1, 0], chance.pick(paints))], x, z, tilt * 3, 1, y + 0.15); // prettier-ignore
        else dressing.add(...bar('lacquer', [x, y, z], [x + 0.3 * tilt, y + 0.85, z + 0.2], 0.32, chance.pick(paints), 12));
      }
      // Small things lie about the lane.
      for (let at = 0; at < 26; at++) {
        const [x, z] = [(at % 2 ? 1 : -1) * chance.between(2.4, 8), chance.between(-12, 3)];
        if (at % 4 === 0) dressing.set([tyre(0)], x, z);
        else if (at % 4 === 1)
          dressing.set([block('clay', [chance.between(0.3, 0.9), 0.05, chance.between(0.3, 0.7)], [0, 0.05, 0], chance.pick(paints))], x, z, at); // prettier-ignore
        else if (at % 4 === 2) dressing.set([bar('iron', [-0.7, 0.06, 0], [0.7, 0.1, 0.1], 0.04, '#5f4330', 6)], x, z, at * 2);
        else dressing.set([bar('clay', [0, 0, 0], [0, 0.85, 0], 0.3, chance.pick(paints), 14)], Math.sign(x) * (Math.abs(x) + 2), z);
      }
      // The crane: a mast, its arm, and a magnet with a wreck under it.
      const [cx, cz] = [-15, -36];
      const arm = [cx + 19, 21, cz + 3] as const;
      dressing.set([block('clay', [5, 3.4, 4], [0, 6.6, 0], '#94701f'), block('iron', [5.6, 6, 4.4], [0, 2.4, 0], '#4a4238')], cx, cz, 0.15, 1, 0); // prettier-ignore
      for (const side of [-0.6, 0.6]) dressing.add(...bar('lacquer', [cx, 8, cz + side], [arm[0], arm[1], arm[2] + side * 0.4], 0.22, '#94701f', 6)); // prettier-ignore
      for (let at = 1; at < 12; at++) {
        const t = at / 12;
        const [x, y, z] = [cx + (arm[0] - cx) * t, 8 + (arm[1] - 8) * t, cz + (arm[2] - cz) * t];
        dressing.add(...bar('lacquer', [x, y, z - 0.55], [x + 1.2, y + 0.9, z + 0.55], 0.09, '#94701f', 5));
      }
      dressing.add(...bar('iron', arm, [arm[0], 12.4, arm[2]], 0.07, '#26231f', 5));
      dressing.add(...bar('iron', [arm[0], 11.8, arm[2]], [arm[0], 12.4, arm[2]], 1.5, '#3a3632', 18));
      dressing.set(wreck('#8a3a26', chance), arm[0], arm[2], 0.5, 1, 10.4);
    },
  };
};
