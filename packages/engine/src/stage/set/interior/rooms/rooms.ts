import type { RoomRow } from '../room.ts';
import { dining } from './dining.ts';
import { dwelling } from './dwelling.ts';
import { exhibition } from './exhibition.ts';
import { great } from './great.ts';
import { trade } from './trade.ts';
import { trades } from './trades.ts';
import { travelling } from './travelling.ts';
import { passing } from './ways.ts';
import { working } from './working.ts';

/** Every room as data, by the name that the manifest's rows use. */
export const rooms: Readonly<Record<string, RoomRow>> = {
  ...dwelling,
  ...working,
  ...dining,
  ...trade,
  ...trades,
  ...exhibition,
  ...travelling,
  ...great,
  ...passing,
};
