import type { SettingKind } from '../entry.ts';
import { everydayRooms } from './everyday-rooms.ts';
import { publicRooms } from './public-rooms.ts';
import { roomsApart } from './rooms-apart.ts';

/** Rooms, halls and other places under a roof. */
export const indoors: readonly SettingKind[] = [...everydayRooms, ...publicRooms, ...roomsApart];
