import type { Chance } from '../../../chance/chance.ts';
import { type Finish, type Paint, paint } from './finish.ts';
import type { Joinery } from './joinery.ts';
import type { RoomRow } from './room.ts';

/** What a piece is made from. */
export interface PieceBrief {
  readonly options: Readonly<Record<string, number | string | boolean>>;
  readonly row: RoomRow;
  /** How far lamps are up, 0 to 1. */
  readonly glow: number;
  readonly chance: Chance;
}

/** One kind of thing that stands in rooms: made around the origin on the floor, its back toward −z. */
export interface Piece {
  readonly make: (joinery: Joinery, brief: PieceBrief) => void;
  /** The noun by which the action may refer to it. */
  readonly noun?: string;
}

/** A piece, for tables of pieces. */
export const piece = (make: Piece['make'], noun?: string): Piece => ({ make, ...(noun === undefined ? {} : { noun }) });

/** A number among a piece's options. */
export function size({ options }: PieceBrief, name: string, usual: number): number {
  const found = options[name];
  return typeof found === 'number' ? found : usual;
}

/** A paint whose colour may be among a piece's options. */
export function painted(
  { options }: PieceBrief,
  name: string,
  usual: string,
  finish: Finish = 'plain',
  look: { gloss?: number; glow?: number } = {},
): Paint {
  const found = options[name];
  return paint(typeof found === 'string' ? found : usual, finish, look);
}

/** Paints that many pieces share. */
export const stock = {
  oak: paint('#9a6a3c', 'grain'),
  walnut: paint('#5a3820', 'grain'),
  pine: paint('#c79a62', 'grain'),
  white: paint('#e8e6e0', 'plain', { gloss: 0.4 }),
  ceramic: paint('#f2f1ec', 'plain', { gloss: 0.85 }),
  steel: paint('#a4a9ad', 'plain', { gloss: 0.8 }),
  iron: paint('#2a2b2e', 'plain', { gloss: 0.45 }),
  brass: paint('#b98d3c', 'plain', { gloss: 0.8 }),
  black: paint('#141416', 'plain', { gloss: 0.5 }),
  grey: paint('#7d8084', 'plain', { gloss: 0.35 }),
  rubber: paint('#202123', 'plain', { gloss: 0.15 }),
  leaf: paint('#3c6b31', 'plain', { gloss: 0.35 }),
  glass: paint('#8fa6a8', 'plain', { gloss: 0.95 }),
} as const;
