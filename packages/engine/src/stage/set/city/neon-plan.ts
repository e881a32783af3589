import type { Metres } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { Linear } from '../../../shapes/colour.ts';
import { groundFloor, heightOf, type House } from './facade-plan.ts';
import { street } from './street-measure.ts';

/** A sign of glass tubes. */
export interface NeonSign {
  readonly word: string;
  /** Height of a letter. */
  readonly letter: Metres;
  readonly stacked: boolean;
  readonly colour: Linear;
  readonly frame: Linear | null;
  /** Its middle, and how it is turned about y: 0 faces +z. */
  readonly at: readonly [Metres, Metres, Metres];
  readonly turn: number;
  /** Hangs out from a wall on arms; then it has a back plate. */
  readonly blade: boolean;
  readonly flickers: boolean;
}

const pink: Linear = [1, 0.07, 0.36];
const cyan: Linear = [0.05, 0.72, 1];
const amber: Linear = [1, 0.36, 0.04];
const violet: Linear = [0.42, 0.12, 1];
const green: Linear = [0.08, 1, 0.42];
const red: Linear = [1, 0.05, 0.06];
const tints: readonly Linear[] = [pink, cyan, amber, pink, cyan, violet, red, green];
const across = [
  'LUNA BAR',
  'NOODLES',
  'ORBIT',
  'JAZZ CLUB',
  'VELVET',
  'NOVA',
  'ARCADE',
  'KOI',
  'DINER',
  'MIRAGE',
  'RADIO',
  'LOTUS',
  'CAFE',
];
const stacked = ['HOTEL', 'RAMEN', 'BAR', 'NOVA', 'DISCO', 'SUSHI', 'LOTUS', 'VIOLET', 'KINO', 'CLUB', 'TEA', 'ORBIT'];

/** The signs of a street: over shop windows of the far row, and hung out from the walls of the side street. */
export function planSigns(chance: Chance, houses: readonly House[], plenty: boolean): NeonSign[] {
  const words = { across: [...across], stacked: [...stacked] };
  const take = (kind: 'across' | 'stacked'): string => {
    if (words[kind].length === 0) words[kind].push(...(kind === 'across' ? across : stacked));
    return words[kind].splice(chance.whole(0, words[kind].length - 1), 1)[0]!;
  };
  let tint = chance.whole(0, tints.length - 1);
  const next = (): Linear => tints[tint++ % tints.length]!;
  const front = houses.filter((house) => house.turn === 0 && house.ground === 'shop' && house.at[0] > -34 && house.at[0] < 32);
  const flat = front
    .filter((house, index) => (plenty ? Math.abs(house.at[0]) < 24 || index % 2 === 0 : index % 3 === 0))
    .map((house): NeonSign => {
      const word = take('across');
      const letter = Math.min(0.85, (house.width - 2.2) / (word.length * 0.82));
      const colour = next();
      return {
        word,
        letter,
        stacked: false,
        colour,
        frame: chance.flip(0.5) ? next() : null,
        at: [house.at[0] + house.width / 2, groundFloor + 0.52, street.front + 0.42],
        turn: 0,
        blade: false,
        flickers: false,
      };
    });
  const hung = houses
    .filter((house) => house.turn !== 0 && house.at[2] > -66)
    .flatMap((house): NeonSign[] => {
      const inward = house.turn > 0 ? 1 : -1;
      const count = plenty ? (house.plain ? 1 : 2) : house.plain ? 0 : 1;
      return Array.from({ length: count }, (_, number) => {
        const upright = chance.flip(0.72);
        const word = take(upright ? 'stacked' : 'across');
        const letter = upright ? chance.between(0.5, 0.72) : chance.between(0.34, 0.42);
        const wide = upright ? letter * 0.66 : word.length * letter * 0.8;
        const along = house.width * (0.25 + 0.5 * number) * inward;
        const low = 3.6 + chance.between(0, 1.6) + number * 1.2;
        const tall = upright ? word.length * letter * 1.3 : letter;
        const high = Math.min(heightOf(house) - 0.6, low + tall);
        return {
          word,
          letter,
          stacked: upright,
          colour: next(),
          frame: chance.flip(0.6) ? next() : null,
          at: [house.at[0] + inward * (0.55 + wide / 2), (low + high) / 2, house.at[2] - along],
          turn: 0,
          blade: true,
          flickers: false,
        };
      });
    });
  const signs = [...flat, ...hung];
  const broken = signs.findIndex((sign) => sign.blade && sign.at[2] < -20);
  return signs.map((sign, index) => (index === broken ? { ...sign, flickers: true } : sign));
}
