import type { Metres } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { lathe } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { coatOf } from '../../matter/substance.ts';
import type { Dressing, Piece } from './dressing.ts';
import { castleTower, column } from './pieces/buildings.ts';
import { block } from './pieces/street.ts';

/** Names of places under water that people built. */
export const isSunkenCity = (noun: string): boolean => /\b(city|town|ruins?|temple|atlantis|palace|kingdom|castle)\b/.test(noun);

/** Stone that has been under water for long. */
const stone = '#a9b5a2';

/** A hall with a dome on a ring of columns. */
function domed(radius: Metres): Piece {
  const dome = lathe(
    Array.from({ length: 12 }, (_, at) => {
      const turn = (at / 11) * (Math.PI / 2);
      return [Math.max(0.001, Math.cos(turn) * radius * 0.94), 7.4 + Math.sin(turn) * radius * 0.9] as const;
    }),
    coatOf('stone', '#8fae9f'),
    28,
  );
  const columns = Array.from({ length: 10 }, (_, at) => (at / 10) * Math.PI * 2).flatMap((turn) =>
    column(5.8, false, stone).map(([stuff, shape]): Piece[number] => [
      stuff,
      place(shape, { at: [Math.sin(turn) * radius * 0.86, 0.8, Math.cos(turn) * radius * 0.86] }),
    ]),
  );
  const drum = (low: Metres, high: Metres, out: Metres): Piece[number] => [
    'stone',
    lathe([[0.001, low], [out, low], [out, low], [out, high], [out, high], [0.001, high]], coatOf('stone', stone), 28),
  ]; // prettier-ignore
  return [drum(-1, 0.4, radius * 1.12), drum(0.4, 0.8, radius), ...columns, drum(6.6, 7.4, radius), ['stone', dome]];
}

/** The gable end of a temple: steps, six columns, a beam and its pediment. */
function templeFront(): Piece {
  return [
    block('stone', [15, 1.6, 6], [0, 0, 0], stone),
    ...[-5.5, -3.3, -1.1, 1.1, 3.3, 5.5].flatMap((x, at) =>
      column(at === 4 ? 3.4 : 6.4, at === 4, stone).map(([stuff, shape]): Piece[number] => [stuff, place(shape, { at: [x, 0.8, 0] })]),
    ),
    block('stone', [13.4, 1.1, 3], [0, 7.7, 0], stone),
    block('stone', [11, 0.8, 2.6], [0, 8.6, 0], stone),
    block('stone', [7.4, 0.8, 2.4], [0, 9.4, 0], stone),
    block('stone', [3.6, 0.7, 2.2], [0, 10.1, 0], stone),
  ];
}

/** Temples, towers and domes of a sunken city along a street over the sea's floor. */
export function addSunkenCity(dressing: Dressing, floor: (x: Metres, z: Metres) => Metres, chance: Chance): void {
  const stand = (piece: Piece, x: Metres, z: Metres, turn = 0, size = 1): void =>
    void dressing.set(piece, x, z, turn, size, floor(x, z) - 0.3);
  stand(templeFront(), -9, -17, 0.35, 0.9);
  stand(domed(6), 10.5, -20, 0, 0.9);
  for (const [x, z, tall, roof] of [
    [-19, -27, 15, '#5f8a80'],
    [3, -31, 18, '#5f8a80'],
    [22, -30, 13, '#5f8a80'],
    [-5, -38, 22, '#5f8a80'],
  ] as const)
    // prettier-ignore
    stand(castleTower(2.6, tall, roof, '#8f9f92'), x, z);
  for (const [x, z, tall] of [
    [-4.4, -6, 4.2],
    [4.6, -7, 4.2],
    [-4.8, -11, 4.2],
    [5, -12, 4.2],
    [5.2, -3.4, 1.6],
    [-6, -2.6, 2],
  ] as const)
    // prettier-ignore
    stand(column(tall, tall < 3 || chance.flip(0.3), stone), x, z);
}
