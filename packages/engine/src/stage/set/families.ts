import type { SetFamily } from './set.ts';

const loaders = {
  beach: async () => (await import('./beach/beach.ts')).beachFamily,
  city: async () => (await import('./city/city.ts')).cityFamily,
  forest: async () => (await import('./terrain/terrain.ts')).forestFamily,
  interior: async () => (await import('./interior/interior.ts')).interiorFamily,
  picture: async () => (await import('./given-picture/given-picture.ts')).pictureFamily,
  place: async () => (await import('./place/place.ts')).placeFamily,
  sea: async () => (await import('./sea/sea.ts')).seaFamily,
  sky: async () => (await import('./sky/sky-set.ts')).skyFamily,
  space: async () => (await import('./place/space.ts')).spaceFamily,
  studio: async () => (await import('./studio/studio.ts')).studioFamily,
  terrain: async () => (await import('./terrain/terrain.ts')).terrainFamily,
  underwater: async () => (await import('./place/underwater.ts')).underwaterFamily,
} satisfies Record<string, () => Promise<{ readonly family: string }>>;

/**
 * Every generator of places by the name that the manifest's rows use, to be fetched: its source is read when it is first
 * needed, for a film plays in one place.
 */
export const setFamilies: ReadonlyMap<string, () => Promise<SetFamily>> = new Map(
  Object.entries(loaders as unknown as Record<string, () => Promise<SetFamily>>),
);
