import { care } from './dressing/care.ts';
import { crafts } from './dressing/crafts.ts';
import { dining } from './dressing/dining.ts';
import { fittings } from './dressing/fittings.ts';
import { halls } from './dressing/halls.ts';
import { home } from './dressing/home.ts';
import { landmarks } from './dressing/landmarks.ts';
import { publicPlaces } from './dressing/public.ts';
import { shelves } from './dressing/shelves.ts';
import { waterRooms } from './dressing/water-rooms.ts';
import { ways } from './dressing/ways.ts';
import { work } from './dressing/work.ts';
import type { Piece } from './piece.ts';

/** Everything that rooms are furnished with, by the name that their rows use. */
export const pieces: ReadonlyMap<string, Piece> = new Map(
  Object.entries({
    ...home,
    ...shelves,
    ...waterRooms,
    ...work,
    ...publicPlaces,
    ...care,
    ...crafts,
    ...dining,
    ...fittings,
    ...halls,
    ...landmarks,
    ...ways,
  }),
);

/** Pieces that lie on the floor: shadows fall on them as on it. */
export const lying: ReadonlySet<string> = new Set(['rug', 'runner', 'edge']);
