import type { Feature } from '@onereel/spec';
import type { SetPlan } from '../set.ts';

const shown: Readonly<Record<string, RegExp>> = {
  'village': /^(house|church|building|street-lamp|tree|road|wall)$/,
  'city-street': /^(building|skyscraper|house|street-lamp|sign|neon-sign|road|floor|wall)$/,
  'park': /^(tree|street-lamp|fountain|pine)$/,
  'forest': /^(tree|pine|rock)$/,
  'jungle': /^(tree|palm|rock)$/,
  'beach': /^(palm|rock|cliff)$/,
  'island': /^(palm|tree|rock|island)$/,
  'mountains': /^(mountain|rock|cliff|pine)$/,
  'canyon': /^(cliff|rock)$/,
  'red-desert': /^(cliff|rock)$/,
  'volcano': /^(volcano|rock)$/,
  'western-town': /^(house|building|road|tree)$/,
  'junkyard': /^(wall|floor)$/,
  'ski-slope': /^(mountain|hill|tree|pine)$/,
  'castle-ground': /^(castle|tree|wall)$/,
  'temple': /^(temple|tree)$/,
  'ruins': /^(temple|rock)$/,
  'bridge': /^(bridge|road|skyscraper)$/,
  'great-wall': /^(wall|mountain|hill|tree|stone-wall)$/,
  'city-skyline': /^(skyscraper|building|water|river|street-lamp|tree)$/,
  'city-river': /^(building|house|water|river|street-lamp|tree)$/,
  'venetian-canal': /^(building|house|water|river|street-lamp)$/,
  'harbour': /^(lighthouse|house|building|pier)$/,
  'pier': /^(pier)$/,
  'lake': /^(lake|pier|tree)$/,
  'pond': /^(lake|tree)$/,
  'river': /^(river|rock|tree)$/,
  'stream': /^(river|rock|tree)$/,
  'waterfall': /^(waterfall|river|rock|tree)$/,
  'farm': /^(house|tree|wall)$/,
  'meadow': /^(tree)$/,
  'country-road': /^(road|tree)$/,
  'highway': /^(road|tree|sign)$/,
  'savannah': /^(tree)$/,
  'graveyard': /^(church|tree|wall)$/,
  'stadium': /^(goal)$/,
  'football-field': /^(goal)$/,
  'basketball-court': /^(goal)$/,
}; // prettier-ignore

/** Nouns that say more than the set shows: a barn is not every house, a well-known tower not every building. */
const special =
  /^(barn|farmhouse|cabin|hut|tower|statue|shop|store|palace|fortress|windmill|gate|oak|willow|palm|fence|burj|empire|chrysler|big ben)/;

/** Whether the place shows a feature by itself. */
export function isShownBy({ kind, landmarks }: Pick<SetPlan, 'kind' | 'landmarks'>, { noun, kind: feature }: Feature): boolean {
  if (landmarks.some((one) => one.noun === noun || one.kind === feature)) return true;
  return !special.test(noun) && (shown[kind.kind]?.test(feature) ?? false);
}
