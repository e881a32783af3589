import { smooth } from '../../../../curves/easing.ts';
import { box } from '../../../../shapes/solids.ts';
import type { DrawUp } from '../layout.ts';
import { grove, leafColour } from '../pieces/grove.ts';
import { addBush } from '../pieces/plants.ts';
import { bar, block, wire } from '../pieces/street.ts';
import { stripe } from '../zones.ts';
import { rolling } from './park.ts';

/** Railway tracks: away from the viewer, or across when a train runs. */
export const railway: DrawUp = (site) => {
  const across = site.driven;
  const off = across ? 'site.y' : 'site.x';
  return {
    height: (x, z) => rolling(3.8, 40, 80)(x, z) * smooth(7, 60, Math.abs(across ? z : x)),
    cover: 'grass',
    zones: `{ let pebble = landTile(tile, tileSampler, spot.xz * 9.0, texel * 9.0).x; let bed = max(${stripe(`${off}`, '2.0')}, ${stripe(`${off} + 4.6`, '2.0')}); albedo = mix(albedo, vec3f(0.115, 0.107, 0.098) * (1.0 + 0.9 * pebble + 0.3 * fine), bed); normal = normalize(mix(normal, slope + vec3f(pebble * 0.4, 0.0, pebble * 0.3), bed)); }`,
    sward: {
      tall: 0.28,
      tufts: 1500,
      flowers: [
        [0.5, 0.42, 0.05],
        [0.6, 0.6, 0.56],
      ],
      where: (x, z) => {
        const at = across ? z : x;
        return Math.abs(at) > 2.2 && Math.abs(at + 4.6) > 2.2;
      },
    },
    lane: across ? [1, 0, 0] : [0, 0, -1],
    avenue: 0,
    arena: { side: 20, back: 8, front: 7 },
    dress(dressing) {
      const { chance } = site;
      const turn = across ? Math.PI / 2 : 0;
      for (const track of [0, -4.6]) {
        for (let sleeper = 0; sleeper < 150; sleeper++) {
          const along = 10 - sleeper * 0.65 - (across ? -42 : 0);
          dressing.set(
            [block('wood', [2.5, 0.16, 0.26], [0, 0.03, 0], '#41342a')],
            across ? along : track,
            across ? track : along,
            turn,
            1,
            0,
          );
        }
        for (const rail of [-0.72, 0.72]) {
          const [x, z] = across ? [0, track + rail] : [track + rail, -140];
          dressing.set(
            [block('steel', [0.075, 0.16, 300], [0, 0.18, 0], '#4d3a30'), block('steel', [0.06, 0.02, 300], [0, 0.265, 0], '#8d9298')],
            x,
            z,
            turn,
            1,
            0,
          );
        }
      }
      for (let mast = 0; mast < 9; mast++) {
        const along = (across ? 60 : -3) - mast * 18;
        const [x, z] = across ? [along, -8] : [-8, along];
        dressing.set(
          [
            bar('steel', [0, -0.2, 0], [0, 7.4, 0], 0.13, '#6f7476'),
            across ? bar('steel', [0, 6.2, 0], [0, 6.4, 8], 0.05) : bar('steel', [0, 6.2, 0], [8, 6.4, 0], 0.05),
            across ? bar('steel', [0, 7.2, 0], [0, 6.3, 4], 0.03) : bar('steel', [0, 7.2, 0], [4, 6.3, 0], 0.03),
          ],
          x,
          z,
          0,
          1,
          0,
        );
        for (const track of [0, -4.6])
          dressing.add(
            ...(across ? wire([along, 6, track], [along - 18, 6, track], 0.25) : wire([track, 6, along], [track, 6, along - 18], 0.25)),
          );
      }
      dressing.set(
        [
          bar('iron', [0, 0, 0], [0, 4, 0], 0.08),
          block('iron', [0.5, 1.3, 0.25], [0, 3.8, 0], '#14161a'),
          ['light', box([0.22, 0.22, 0.1], { colour: [1, 0.06, 0.03], surface: [1, 0, 0, 4] }, [0, 4.15, 0.13])],
          block('plastic', [0.22, 0.22, 0.08], [0, 3.8, 0.12], '#1c2420'),
          block('plastic', [0.22, 0.22, 0.08], [0, 3.45, 0.12], '#1c2420'),
        ],
        across ? -7 : 2.9,
        across ? -3 + 0.7 : -9,
        0,
        1,
        0,
      );
      for (let at = 0; at < 30; at++) {
        const along = -chance.between(4, 70);
        const side = chance.flip(0.5) ? chance.between(5, 10) : -chance.between(11, 15);
        const [x, z] = across ? [along + 36, -Math.abs(side) - 5] : [side, along];
        addBush(dressing.foliage, [x, dressing.height(x, z), z], chance.between(0.6, 1.3), leafColour(site), chance);
      }
      grove(
        dressing,
        site,
        { count: 110, near: 30, far: 230, tall: [8, 14], conifers: 0.3, fits: (x, z) => (across ? z < -14 : Math.abs(x + 2.3) > 12) },
        chance,
      );
    },
  };
};
