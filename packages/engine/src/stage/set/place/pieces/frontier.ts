import type { Metres } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { prism } from '../../../../shapes/prism.ts';
import { place } from '../../../../shapes/transform.ts';
import { coatOf } from '../../../matter/substance.ts';
import { writeWord } from '../../city/lettering.ts';
import type { Piece } from '../dressing.ts';
import { bar, barrel, block, type Pair } from './street.ts';

const walls = ['#8a6a48', '#a07c56', '#75583e', '#93795c', '#7c3f2e', '#5f6a5c'] as const;

/** A word painted on a board around the origin, in strokes of wood. */
function painted(word: string, tall: Metres, colour: string, thick = tall * 0.09): Pair[] {
  return writeWord(word, tall, false).lines.flatMap((line) =>
    line.slice(1).map(([x, y], at) => bar('painted-wood', [line[at]![0], line[at]![1], 0], [x, y, 0], thick, colour, 5)),
  );
}

/** A wooden house of a frontier town, its false front and its porch toward +z, `wide` metres; its ground floor is 3.4 m high. */
export function frontierHouse(wide: Metres, floors: number, sign: string | null, lit: boolean, chance: Chance): Piece {
  const wall = chance.pick(walls);
  const trim = chance.pick(['#d9c9a8', '#4a3626', '#c8b48c']);
  const deep = 9;
  const eaves = 3.4 + (floors - 1) * 3;
  const top = eaves + chance.between(1.1, 1.7);
  const half = wide / 2;
  const stepped = chance.flip(0.6);
  const window = (x: Metres, y: Metres): Pair[] => [
    block('painted-wood', [1.15, 1.5, 0.1], [x, y, 0.02], trim),
    block(lit ? 'light' : 'rubber', [0.92, 1.26, 0.1], [x, y, 0.05], lit ? '#c98a3c' : '#1d2226'),
    block('painted-wood', [0.06, 1.26, 0.12], [x, y, 0.06], trim),
    block('painted-wood', [0.92, 0.06, 0.12], [x, y, 0.06], trim),
  ];
  const boards = Array.from({ length: Math.floor(top / 0.34) }, (_, row) =>
    block('wood', [wide + 0.02, 0.03, 0.06], [0, 0.34 + row * 0.34, 0.01], '#3c2c1e'),
  );
  const count = Math.max(2, Math.floor(wide / 2.4));
  return [
    block('wood', [wide, eaves, deep], [0, eaves / 2, -deep / 2], wall),
    ['wood', place(prism([[-half, eaves], [half, eaves], [0, eaves + wide * 0.12]], deep, coatOf('wood', '#4d3d30')), { at: [0, 0, -deep / 2] })],
    block('wood', [wide, top, 0.22], [0, top / 2, -0.11], wall),
    ...boards,
    block('painted-wood', [wide + 0.36, 0.2, 0.42], [0, top + 0.06, -0.08], trim),
    ...(stepped ? [block('wood', [wide * 0.5, 0.9, 0.22], [0, top + 0.5, -0.11], wall), block('painted-wood', [wide * 0.54, 0.16, 0.36], [0, top + 1, -0.08], trim)] : []),
    // The boardwalk, its posts and its roof.
    block('wood', [wide, 0.3, 2.3], [0, 0.15, 1.15], '#8d7252'),
    block('wood', [wide + 0.3, 0.1, 2.6], [0, 3.1, 1.2], '#6a5540'),
    ...Array.from({ length: count + 1 }, (_, at) => block('painted-wood', [0.16, 2.9, 0.16], [-half + 0.12 + ((wide - 0.24) * at) / count, 1.6, 2.2], trim)),
    block('painted-wood', [wide, 0.1, 0.1], [0, 1.05, 2.2], trim),
    // The door stands open in the rail's gap.
    block('rubber', [1.5, 2.3, 0.1], [0, 1.45, 0.03], '#14110e'),
    ...[-1, 1].map((side) => block('painted-wood', [0.64, 1.1, 0.07], [side * 0.36, 1.5, 0.12], '#7a4a28')),
    ...(half > 3 ? [-1, 1] : []).flatMap((side) => window(side * half * 0.6, 1.75)),
    ...(floors > 1 ? Array.from({ length: count }, (_, at) => window(-half + (wide * (at + 0.5)) / count, 4.9)).flat() : []),
    ...(sign === null
      ? []
      : [
          block('painted-wood', [Math.min(wide * 0.86, sign.length * 0.62 + 0.9), 1.02, 0.12], [0, eaves - (floors > 1 ? -0.55 : -0.35), 0.1], '#e6d6b0'),
          ...painted(sign, 0.62, '#3a1c12').map(([stuff, shape]): Pair => [stuff, place(shape, { at: [0, eaves + (floors > 1 ? 0.55 : 0.35), 0.17] })]),
        ]),
    ...barrel('#6d4a2c').map(([stuff, shape]): Pair => [stuff, place(shape, { at: [half - 0.7, 0.3, 1.7] })]),
  ]; // prettier-ignore
}

/** A rail to tie horses to, and a trough. */
export function hitchingRail(): Piece {
  return [
    ...[-1.5, 1.5].map((x) => bar('wood', [x, 0, 0], [x, 1.15, 0], 0.08, '#5d4630', 7)),
    bar('wood', [-1.8, 1.05, 0], [1.8, 1.05, 0], 0.07, '#6a5038', 7),
    block('wood', [1.9, 0.5, 0.6], [0, 0.25, -0.6], '#5f4a34'),
    block('glazing', [1.7, 0.06, 0.45], [0, 0.48, -0.6], '#3c5058'),
  ];
}

/** A wooden water tank on tall legs. */
export function waterTower(): Piece {
  return [
    ...[-1, 1].flatMap((x) => [-1, 1].map((z) => bar('wood', [x * 1.9, 0, z * 1.9], [x * 1.5, 6, z * 1.5], 0.16, '#4d3b2c', 6))),
    ...[-1, 1].flatMap((z) => [bar('wood', [-1.8, 1, z * 1.8], [1.6, 5.4, z * 1.6], 0.08, '#4d3b2c', 5)]),
    bar('wood', [0, 6, 0], [0, 9.4, 0], 2.3, '#7d5f42', 24),
    ...[6.6, 7.6, 8.6].map((y) => bar('iron', [0, y, 0], [0, y + 0.08, 0], 2.34, '#2a2622', 24)),
    bar('wood', [0, 9.4, 0], [0, 9.6, 0], 2.5, '#4d3d30', 24),
  ];
}
