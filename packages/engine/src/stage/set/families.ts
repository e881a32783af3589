import type { SetFamily } from './set.ts';
import { cityFamily } from './city/city.ts';
import { beachFamily } from './beach/beach.ts';
import { interiorFamily } from './interior/interior.ts';
import { spaceFamily } from './place/space.ts';
import { underwaterFamily } from './place/underwater.ts';
import { placeFamily } from './place/place.ts';
import { pictureFamily } from './given-picture/given-picture.ts';
import { seaFamily } from './sea/sea.ts';
import { skyFamily } from './sky/sky-set.ts';
import { forestFamily, terrainFamily } from './terrain/terrain.ts';
import { studioFamily } from './studio/studio.ts';

/** Every generator of places by the name that the manifest's rows use. */
export const setFamilies: ReadonlyMap<string, SetFamily> = new Map(
  (
    [
      studioFamily,
      cityFamily,
      skyFamily,
      terrainFamily,
      forestFamily,
      seaFamily,
      beachFamily,
      interiorFamily,
      placeFamily,
      spaceFamily,
      underwaterFamily,
      pictureFamily,
    ] as SetFamily[]
  ).map((family) => [family.family, family]),
);
