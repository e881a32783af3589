import type { Match } from '@onereel/spec';
import type { CastKind, FeatureKind, SettingKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';
import type { Lexicon } from './lexicon.ts';

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

const castIndex = indexRows<CastKind>(manifest.cast);
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

/** A rarer sense never makes a person of a thing: a toaster is not somebody who proposes toasts. */
function broaderRow<Row>(noun: string, broader: ReadonlyMap<string, Row>, lexicon: Lexicon, senses: number): Row | undefined {
  for (const [rank, path] of sensePaths(noun, lexicon).slice(0, senses).entries()) {
    if (rank > 0 && path.some((words) => words.includes('person'))) continue;
    for (const words of path)
      for (const word of words) {
        const row = broader.get(word);
        if (row !== undefined) return row;
      }
  }
  return undefined;
}

function findRow<Row>(noun: string, index: NounIndex<Row>, lexicon: Lexicon, senses: number): Matched<Row> | undefined {
  const whole = index.exact.get(noun);
  if (whole !== undefined) return { row: whole, match: 'exact' };
  const head = noun.split(' ').at(-1)!;
  const isOneThing = head !== noun && lexicon.isCompound(noun);
  const byHead = isOneThing ? undefined : index.exact.get(head);
  if (byHead !== undefined) return { row: byHead, match: 'exact' };
  const name = isOneThing ? noun : head;
  const near = broaderRow(name, index.broader, lexicon, senses);
  if (near !== undefined) return { row: near, match: 'broader' };
  // A train station is no row of ours, but it is a station.
  const place = index.substitute.size === 0 && isOneThing ? index.exact.get(head) : undefined;
  if (place !== undefined) return { row: place, match: 'broader' };
  const row = index.substitute.size === 0 ? undefined : broaderRow(name, index.substitute, lexicon, 1);
  return row === undefined ? undefined : { row, match: 'substitute' };
}

/** The cast row for a noun (singular), if one is exact, broader or a stand-in of like shape. */
export function matchCast(noun: string, lexicon: Lexicon): Matched<CastKind> | undefined {
  return findRow(noun, castIndex, lexicon, 2);
}

/** The setting row for a noun (as written or singular), if one is exact or broader. */
export function matchSetting(noun: string, lexicon: Lexicon): Matched<SettingKind> | undefined {
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
