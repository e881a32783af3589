import type { CastMember, Match, Note, Setting } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast, matchFeature, standInRow } from '../lexicon/match-noun.ts';
import { isBodyPart } from '../reading/body-parts.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { carried, impliedHolds } from './carried.ts';
import { isNothing } from './nothing.ts';
import { decideSetting, featureOf, placeScore } from './setting.ts';
import { traitsOf } from './traits.ts';

/** Everything in front of the camera, and how things of the prompt are called in the screenplay. */
export interface Casting {
  readonly cast: CastMember[];
  readonly setting: Setting;
  readonly notes: Note[];
  readonly rows: ReadonlyMap<string, CastKind>;
  /** The shot that names a cast member first, by id. */
  readonly shotOf: ReadonlyMap<string, number>;
  /** The id of a cast member, the noun of a feature or of the setting, `camera`; undefined when the thing is not in the film. */
  nameOf(thing: Thing): string | undefined;
  /** The manifest kind behind a thing. */
  kindOf(thing: Thing): string | undefined;
}

const landmarkFamilies = new Set(['tree', 'building', 'rock', 'lamp']);
const slug = (noun: string): string => noun.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'thing';

function countOf(thing: Thing, row: CastKind): number {
  if (thing.count > 0) return Math.min(thing.count, 10000);
  return row.kind === 'person' && /^(people|crowd)$/.test(thing.words) ? 4 : 3;
}

/** Decides who is cast, what is landmark, what is the place, and what stands in for what cannot be built. */
export function castThings(reading: Reading, lexicon: Lexicon, text: string): Casting {
  const notes: Note[] = [];
  const names = new Map<Thing, string>();
  const kinds = new Map<Thing, string>();
  const rows = new Map<string, CastKind>();
  const shotOf = new Map<string, number>();
  const belongings = new Set(reading.things.flatMap((thing) => [...thing.wears, ...thing.holds, ...thing.parts]));
  const parts = reading.things.filter((thing) => isBodyPart(thing.noun) && (thing.owner !== undefined || belongings.has(thing)));
  for (const part of parts) if (part.owner !== undefined && !part.owner.parts.includes(part)) part.owner.parts.push(part);
  const things = reading.things.filter((thing) => !isNothing(thing, lexicon) && !belongings.has(thing) && !parts.includes(thing));
  const scored = things.map((thing) => ({ thing, score: placeScore(thing, reading, lexicon) })).filter(({ score }) => score > 0);
  const chosen = scored.sort((one, other) => other.score - one.score || one.thing.id - other.thing.id)[0]?.thing;
  const setting = decideSetting(chosen, things.filter((thing) => thing !== chosen), reading, lexicon, notes, text);
  if (chosen !== undefined) {
    names.set(chosen, setting.noun);
    kinds.set(chosen, setting.kind);
  }
  const cast: CastMember[] = [];
  const ids = new Set<string>();
  for (const thing of things) {
    if (thing === chosen) {
      const feature = matchFeature(thing.noun, lexicon);
      if (feature?.match === 'exact' && (thing.superlative !== undefined || /^(mountain|floor|hill|wave)$/.test(feature.row.kind))) setting.features.push(featureOf(thing, feature.row.kind, feature.match));
      continue;
    }
    const row = matchCast(thing.noun, lexicon);
    const feature = matchFeature(thing.noun, lexicon);
    const acts = reading.deeds.some((deed) => deed.subjects.includes(thing)) || (thing.roles.has('subject') && cast.length === 0);
    const isLandmark = row !== undefined && landmarkFamilies.has(row.row.family) && !acts;
    if (feature !== undefined && (row === undefined || isLandmark || (feature.match === 'exact' && row.match !== 'exact'))) {
      setting.features.push(featureOf(thing, feature.row.kind, feature.match));
      names.set(thing, thing.noun);
      kinds.set(thing, feature.row.kind);
      if (feature.match !== 'exact') notes.push({ words: thing.words, note: `The ${thing.noun} is shown as ${feature.row.kind.replace('-', ' ')}, a broader kind of it.` });
      continue;
    }
    if (cast.length >= 64) continue;
    const match: Match = row?.match ?? 'substitute';
    const kind = row?.row ?? standInRow;
    let id = slug(thing.noun);
    for (let copy = 2; ids.has(id); copy++) id = `${slug(thing.noun)}-${copy}`;
    ids.add(id);
    names.set(thing, id);
    kinds.set(thing, kind.kind);
    rows.set(id, kind);
    shotOf.set(id, thing.shot);
    const wears = carried(thing.wears);
    const holds = [...carried(thing.holds), ...impliedHolds(thing, reading)];
    cast.push({ id, noun: thing.noun, kind: kind.kind, match, count: countOf(thing, kind), traits: traitsOf(thing), ...(wears.length > 0 ? { wears } : {}), ...(holds.length > 0 ? { holds } : {}) });
    if (match === 'broader') notes.push({ words: thing.words, note: `The ${thing.noun} is played by the ${kind.kind.replaceAll('-', ' ')}, the nearest that can be cast.` });
    if (match === 'substitute') notes.push({ words: thing.words, note: `No ${thing.noun} can be built yet; a ${kind === standInRow ? 'plain stand-in' : kind.kind.replaceAll('-', ' ')} takes its place.` });
  }
  if (/\bneon\b/i.test(text) && !setting.features.some(({ kind }) => kind === 'neon-sign') && setting.kind === 'city-street') setting.features.push({ noun: 'neon sign', kind: 'neon-sign', match: 'exact' });
  setting.features.splice(64);
  return { cast, setting, notes, rows, shotOf, nameOf: (thing) => (thing.noun === 'camera' ? 'camera' : names.get(thing) ?? nameOfPart(thing, parts, belongings)), kindOf: (thing) => kinds.get(thing) };
}

const nameOfPart = (thing: Thing, parts: readonly Thing[], belongings: ReadonlySet<Thing>): string | undefined => (parts.includes(thing) || belongings.has(thing) ? thing.noun : undefined);


}
