import type { RoomRow } from '../room.ts';
import { dwelling } from './dwelling.ts';
import { great } from './great.ts';
import { meeting } from './public.ts';
import { passing } from './ways.ts';
import { working } from './working.ts';

/** Every room as data, by the name that the manifest's rows use. */
export const rooms: Readonly<Record<string, RoomRow>> = { ...dwelling, ...working, ...meeting, ...great, ...passing };
