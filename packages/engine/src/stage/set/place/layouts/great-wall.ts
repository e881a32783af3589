import type { Metres, Vector3 } from '@onereel/spec';
import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { box } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { cross, normalise, subtract } from '../../../../shapes/vector.ts';
import { coatOf } from '../../../matter/substance.ts';
import { addBoulder } from '../../terrain/plants/boulder.ts';
import type { Dressing, Piece } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { block } from '../pieces/street.ts';

/** Half the width of the walk on top, and how high that is over the ridge it runs along, metres. */
const wall = { half: 2.7, high: 5.2 } as const;

/** Where the wall runs: straight under the action, then from ridge to ridge. */
const middle = (z: Metres): Metres => {
  const far = smooth(-14, -120, z);
  return far * (26 * Math.sin((z + 14) * 0.024) + 10 * Math.sin((z + 14) * 0.051 + 1)) + 34 * smooth(-60, -420, z);
};

/** How high the walk is: level under the action, climbing from tower to tower beyond. */
const walk = (z: Metres): Metres => {
  const far = Math.max(0, -14 - z);
  return far * 0.085 + 5.5 * smooth(10, 70, far) * Math.sin(far * 0.041) + 10 * smooth(60, 300, far) * Math.sin(far * 0.019 + 2);
};

/** Where along it its towers stand. */
const towers = [-46, -112, -196, -300, -420] as const;

/** The Great Wall: one stands on its walk, and it winds from tower to tower over wooded ridges into the distance. */
export const greatWall: DrawUp = (site) => {
  const height = (x: Metres, z: Metres): Metres => {
    const away = Math.abs(x - middle(z));
    const ridge = walk(z) - wall.high;
    const fall = Math.max(0, away - wall.half - 1);
    const slope = ridge - 0.62 * fall + 0.0016 * Math.min(fall, 190) ** 2 - 3 * smooth(0, 30, fall);
    const hills =
      60 * fractal(x * 0.006, z * 0.006 + 2, 4) * smooth(24, 140, fall) +
      120 * smooth(140, 620, fall) * (0.45 + fractal(x * 0.0035 + 5, z * 0.0035, 4));
    return slope + hills + 0.5 * noise(x * 0.2, z * 0.2) * smooth(0, 4, fall);
  };
  const onWall = (x: Metres, z: Metres): boolean => Math.abs(x - middle(z)) < wall.half + 0.6 && z < 30;
  return {
    height,
    floor: (x, z) => (onWall(x, z) ? walk(z) : height(x, z)),
    cover: 'grass',
    zones: `{ let crag = landTile(tile, tileSampler, spot.xz * 0.3, texel * 0.3).x; let bare = smoothstep(0.42, 0.62, steep + fine * 0.15); albedo = mix(albedo, vec3f(0.11, 0.1, 0.085) * (1.0 + 0.9 * crag), bare); let grove2 = smoothstep(-0.12, 0.1, middling + broad * 0.7) * (1.0 - bare) * smoothstep(26.0, 70.0, length(site)); let crown2 = landTile(tile, tileSampler, spot.xz * 0.16, texel * 0.16).x; albedo = mix(albedo, season.xyz * mix(0.22, 0.75, smoothstep(-0.3, 0.4, crown2)), grove2 * 0.9); normal = normalize(mix(normal, vec3f(crown2 * 0.9, 1.0, crown2 * 0.6), grove2 * 0.5)); }`,
    arena: { side: 2, back: 16, front: 7 },
    avenue: 0,
    eyeHeight: 1.9,
    dress(dressing) {
      const { chance } = site;
      ribbon(dressing);
      for (const [at, z] of towers.entries()) {
        const turn = Math.atan2(middle(z - 4) - middle(z + 4), -8);
        dressing.set(tower(), middle(z), z, turn, at < 2 ? 1 : 1.15, walk(z) - wall.high - 1);
      }
      const fits = (x: Metres, z: Metres): boolean => Math.abs(x - middle(z)) > 9;
      grove(dressing, site, { count: 100, near: 22, far: 210, half: 0.95, tall: [5, 9], fits, conifers: 0.45 }, chance);
      for (let at = 0; at < 26; at++) {
        const z = -4 - at * 7;
        const x = middle(z) + (at % 2 ? 1 : -1) * chance.between(7, 18);
        addBoulder(dressing.foliage, [x, height(x, z), z], chance.between(0.6, 2), false, chance, site.snowy ? 0.7 : 0);
      }
    },
  };
};

/** The wall itself: its faces, its walk, and the battlements on both sides. */
function ribbon(dressing: Dressing): void {
  const builder = dressing.of('ashlar');
  const stone = coatOf('ashlar', '#b5a58a');
  const paving = coatOf('ashlar', '#a3957e');
  const quad = (corners: readonly Vector3[], coat: typeof stone): void => {
    const normal = normalise(cross(subtract(corners[1]!, corners[0]!), subtract(corners[2]!, corners[0]!)));
    const [a, b, c, d] = corners.map((position) =>
      builder.vertex({ position, normal, colour: coat.colour, surface: coat.surface ?? [1, 0.1, 0, 0] }),
    );
    builder.quad(a!, b!, c!, d!);
  };
  const at = (z: Metres, side: number, over: Metres): Vector3 => [middle(z) + side, walk(z) + over, z];
  for (let z = 26; z > -520;) {
    const next = z - (z > -120 ? 2.2 : 4.4);
    const strip = (s0: number, y0: number, s1: number, y1: number, coat = stone): void =>
      quad([at(z, s0, y0), at(z, s1, y1), at(next, s1, y1), at(next, s0, y0)], coat);
    const { half, high } = wall;
    strip(-half, 0, half, 0, paving);
    strip(-half - 0.9, -high - 2.5, -half - 0.5, 0.75);
    strip(half + 0.5, 0.75, half + 0.9, -high - 2.5);
    for (const side of [-1, 1]) {
      const [inner, outer] = [side * half, side * (half + 0.5)];
      if (side > 0) {
        strip(inner, 0, inner, 0.75);
        strip(inner, 0.75, outer, 0.75);
      } else {
        strip(outer, 0.75, inner, 0.75);
        strip(inner, 0.75, inner, 0);
      }
      const turn = Math.atan2(middle(z) - middle(next), z - next);
      const long = (z - next) * 0.62;
      const merlon = box([0.5, 0.85, long], stone, [0, 0.42, 0]);
      const [x, y, mz] = at((z + next) / 2, side * (half + 0.25), 0.72);
      dressing.add('ashlar', place(merlon, { at: [x, y, mz], turn }));
    }
    z = next;
  }
}

/** A watch tower astride the wall. */
function tower(): Piece {
  const stone = '#b0a084';
  const openings = [-2, 0, 2].flatMap((off) => [
    block('rubber', [1, 1.7, 8.7], [off, 8.6, 0], '#1d1812'),
    block('rubber', [8.7, 1.7, 1], [0, 8.6, off], '#1d1812'),
  ]);
  return [
    block('ashlar', [8.6, 12, 8.6], [0, 5.4, 0], stone),
    block('rubber', [1.8, 2.7, 8.7], [0, 7.4, 0], '#1d1812'),
    ...openings,
    block('ashlar', [9.1, 0.4, 9.1], [0, 11.4, 0], '#c0b294'),
    ...[-3.6, -1.2, 1.2, 3.6].flatMap((off) =>
      [-4.2, 4.2].flatMap((edge) => [
        block('ashlar', [1.3, 1.2, 0.5], [off, 12.2, edge], stone),
        block('ashlar', [0.5, 1.2, 1.3], [edge, 12.2, off], stone),
      ]),
    ),
    block('plaster', [4.6, 2.4, 4], [0, 12.6, 0], '#a8452f'),
    block('tiles', [6, 0.5, 5.4], [0, 14, 0], '#5a5e60'),
    block('tiles', [4.4, 0.6, 3], [0, 14.5, 0], '#5a5e60'),
    block('tiles', [3.6, 0.5, 0.7], [0, 15, 0], '#4c5052'),
  ];
}
