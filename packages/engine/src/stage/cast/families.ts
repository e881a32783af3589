import type { AnyFamily } from './family.ts';
import { ballFamily } from './ball/ball.ts';

/** Every generator of bodies by the name that the manifest's rows use. */
export const castFamilies: ReadonlyMap<string, AnyFamily> = new Map(
  [ballFamily].map((family) => [family.family, family as unknown as AnyFamily]),
);
