import type { Match } from '@onereel/spec';
import type { CastKind, FeatureKind, SettingKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';
import type { Lexicon } from './lexicon.ts';
import { modernPeople } from './modern-people.ts';
import { placeNameIn } from './named-places.ts';
import { isTrueName } from './true-names.ts';

/** A row of the manifest and how close it comes to the noun that was asked for. */
export interface Matched<Row> {
  readonly row: Row;
  readonly match: Match;
}

interface NounRow {
  readonly kind: string;
  readonly words: readonly string[];
  readonly standsFor?: readonly string[];
  readonly standsInFor?: readonly string[];
}

interface NounIndex<Row> {
  readonly exact: ReadonlyMap<string, Row>;
  readonly broader: ReadonlyMap<string, Row>;
  readonly substitute: ReadonlyMap<string, Row>;
}

/**
 * Senses so wide that a row under them is a like thing at best, never a broader kind of what was asked: a weapon need not be a sword.
 * Asked for by this very name, the row is a fair example of it.
 */
const wide = new Set(
  `artifact container tool hand_tool power_tool weapon furniture machine mechanism musical_instrument food meal dish vegetation timer
  device art fabric invertebrate arthropod motor_vehicle self-propelled_vehicle public_transport vehicle animal mammal structure`.split(
    /\s+/,
  ),
);

/** Wider still: nothing in common to be seen. */
const boundless = new Set(['artifact', 'device', 'structure', 'vehicle', 'manipulator']);

/** The first row that claims a word keeps it. */
function indexRows<Row extends NounRow>(rows: readonly Row[]): NounIndex<Row> {
  const exact = new Map<string, Row>();
  const broader = new Map<string, Row>();
  const substitute = new Map<string, Row>();
  for (const row of rows) {
    for (const word of row.standsInFor ?? []) if (!substitute.has(word)) substitute.set(word, row);
    for (const word of row.words) if (!exact.has(word)) exact.set(word, row);
    for (const word of row.standsFor ?? []) if (!broader.has(word)) broader.set(word, row);
  }
  return { exact, broader, substitute };
}

/** The rows of the cast, where the wide senses only lend a stand-in. */
function indexCast(rows: readonly CastKind[]): NounIndex<CastKind> {
  return indexRows(
    rows.map((row) => ({
      ...row,
      standsFor: (row.standsFor ?? []).filter((word) => !wide.has(word)),
      standsInFor: [...(row.standsInFor ?? []), ...(row.standsFor ?? []).filter((word) => wide.has(word))].filter(
        (word) => !boundless.has(word),
      ),
    })),
  );
}

const castIndex = indexCast(manifest.cast);
const settingIndex = indexRows<SettingKind>(manifest.settings);
const featureIndex = indexRows<FeatureKind>(manifest.features);

/** Words whose first sense in WordNet is not what prompts mean, and a word that is. */
const meant: Readonly<Record<string, string>> = {
  mug: 'cup',
  chess: 'board',
  drone: 'aircraft',
  dummy: 'doll',
  turtle: 'tortoise',
  chameleon: 'lizard',
  jersey: 'shirt',
  tart: 'pie',
  dish: 'plate',
  crane: 'machine',
  mouse: 'rodent',
  diner: 'restaurant',
  burger: 'sandwich',
  coffee: 'beverage',
  cheese: 'food',
  lemon: 'fruit',
  cherry: 'fruit',
  olive: 'fruit',
  mango: 'fruit',
  cocoa: 'beverage',
  pepper: 'food',
  corn: 'food',
  mint: 'candy',
  ginger: 'food',
  cotton: 'fabric',
  cork: 'stopper',
  pitcher: 'jug',
  tie: 'garment',
  boxer: 'fighter',
  star: 'star',
};

/**
 * The paths of broader senses of a noun, likeliest first: animals come before people (a tiger is rarely a person). Each
 * step has only the words whose own first sense it is, so that `tower` is a building and not a tugboat.
 */
function sensePaths(noun: string, lexicon: Lexicon): string[][][] {
  const { nouns } = lexicon.wordNet;
  const paths = nouns
    .senses((meant[noun] ?? noun).replaceAll(' ', '_'))
    .slice(0, 4)
    .map((sense) => nouns.path(sense).map((step) => [...nouns.words(step)]));
  const appliance = paths.findIndex((path) => path.some((words) => words.includes('home_appliance')));
  if (appliance > 0) return [paths[appliance]!, ...paths.filter((_, index) => index !== appliance)];
  const isAnimal = (path: string[][]): boolean => path.some((words) => words.includes('animal'));
  const animal = paths.slice(0, 3).findIndex(isAnimal);
  if (animal <= 0 || /(er|or|ist|man)$/.test(noun)) return paths;
  return [paths[animal]!, ...paths.filter((_, index) => index !== animal)];
}

/** A rarer sense never makes a person or a plant of a thing: a toaster is not somebody who proposes toasts. */
function broaderRow<Row>(noun: string, broader: ReadonlyMap<string, Row>, lexicon: Lexicon, senses: number): Row | undefined {
  for (const [rank, path] of sensePaths(noun, lexicon).slice(0, senses).entries()) {
    if (rank > 0 && path.some((words) => words.includes('person') || words.includes('plant'))) continue;
    for (const words of path)
      for (const word of words) {
        const row = broader.get(word);
        if (row !== undefined) return row;
      }
  }
  return undefined;
}

/** Whether WordNet has a noun of several words under its own head: a `vampire bat` under `bat`. */
function isUnder(noun: string, head: string, lexicon: Lexicon): boolean {
  return sensePaths(noun, lexicon)
    .slice(0, 1)
    .some((path) => path.slice(1).some((words) => words.includes(head)));
}

/** The row for the last words of a noun, as many of them as have one: a toy police car is a police car, not any car. */
function longestTail<Row>(noun: string, exact: ReadonlyMap<string, Row>): Row | undefined {
  const words = noun.split(' ');
  for (let from = 1; from < words.length; from++) {
    const row = exact.get(words.slice(from).join(' '));
    if (row !== undefined) return row;
  }
  return exact.get(noun);
}

function findRow<Row>(noun: string, index: NounIndex<Row>, lexicon: Lexicon, senses: number): Matched<Row> | undefined {
  // "burj khalifa skyscraper": what has a name of its own is that one, and no skyscraper like others
  const whole = index.exact.get(noun) ?? index.exact.get(placeNameIn(noun) ?? '');
  if (whole !== undefined) return { row: whole, match: 'exact' };
  const head = noun.split(' ').at(-1)!;
  // "a wooden spoon" is a spoon, whatever prize goes by that name
  const isOneThing = head !== noun && lexicon.isCompound(noun) && !(noun.startsWith('wooden ') && index.exact.has(head));
  const byHead = isOneThing ? undefined : longestTail(noun, index.exact);
  if (byHead !== undefined) return { row: byHead, match: 'exact' };
  const name = isOneThing ? noun : head;
  // A vampire bat is no row of ours, but it is a bat; a hot dog is no dog.
  const wider = isOneThing && isUnder(noun, head, lexicon) ? index.exact.get(head) : undefined;
  if (wider !== undefined) return { row: wider, match: 'broader' };
  const near = broaderRow(name, index.broader, lexicon, senses);
  if (near !== undefined) return { row: near, match: 'broader' };
  // A train station is no row of ours, but it is a station.
  const place = index.substitute.size === 0 && isOneThing ? index.exact.get(head) : undefined;
  if (place !== undefined) return { row: place, match: 'broader' };
  const row = index.substitute.size === 0 ? undefined : broaderRow(name, index.substitute, lexicon, 1);
  return row === undefined ? undefined : { row, match: wide.has(noun) ? 'broader' : 'substitute' };
}

/** The cast row for a noun (singular), if one is exact, broader or a stand-in of like shape. */
export function matchCast(noun: string, lexicon: Lexicon): Matched<CastKind> | undefined {
  const found = findRow(noun, castIndex, lexicon, 2);
  if (found === undefined && modernPeople.has(noun.split(' ').at(-1)!)) return { row: castIndex.exact.get('person')!, match: 'broader' };
  if (found?.match !== 'exact') return found;
  const named = [noun, placeNameIn(noun) ?? ''].find((name) => castIndex.exact.get(name) === found.row) ?? noun.split(' ').at(-1)!;
  return isTrueName(named, found.row, lexicon.wordNet) ? found : { row: found.row, match: 'broader' };
}

/** Places that have no row of their own, and where they would be looked for. */
const placesAlike: Readonly<Record<string, string>> = {
  water: 'lake',
  'bus stop': 'street',
  dealership: 'parking lot',
  'car dealership': 'parking lot',
  'car lot': 'parking lot',
  'street market': 'market',
  balcony: 'rooftop',
  patio: 'backyard',
  terrace: 'rooftop',
  porch: 'driveway',
  zoo: 'park',
  runway: 'airport',
  greenhouse: 'garden',
  deck: 'pier',
  campfire: 'campsite',
  'skate park': 'parking lot',
  skatepark: 'parking lot',
  hangar: 'warehouse',
  barn: 'farm',
  stable: 'farm',
  treehouse: 'forest',
  windowsill: 'living room',
  'bus shelter': 'street',
  'town square': 'village',
  plaza: 'village',
  courtyard: 'village',
};

/** Whether a noun is a place that another one is shown for: `porch`. */
export const isPlaceAlike = (noun: string): boolean => placesAlike[noun] !== undefined;

/** The setting row for a noun (as written or singular), if one is exact or broader. */
export function matchSetting(noun: string, lexicon: Lexicon): Matched<SettingKind> | undefined {
  const like = settingIndex.exact.has(noun) ? undefined : settingIndex.exact.get(placesAlike[noun] ?? '');
  if (like !== undefined) return { row: like, match: 'broader' };
  return findRow(noun, settingIndex, lexicon, 1);
}

/** The feature row for a noun (singular), if one is exact or broader. */
export function matchFeature(noun: string, lexicon: Lexicon): Matched<FeatureKind> | undefined {
  return findRow(noun, featureIndex, lexicon, 1);
}

/** Whether a noun has a sense under the given WordNet noun, among its first senses. */
export function isKindOf(noun: string, broader: string, lexicon: Lexicon, senses = 1): boolean {
  const head = lexicon.isCompound(noun) ? noun : noun.split(' ').at(-1)!;
  return sensePaths(head, lexicon)
    .slice(0, senses)
    .some((path) => path.some((words) => words.includes(broader)));
}

/** The row that stands in when nothing comes close. */
export const standInRow: CastKind = manifest.cast.at(-1)!;
