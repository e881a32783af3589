import {
  beatSchema,
  type Beat,
  type CastMember,
  castMemberSchema,
  type Feature,
  featureSchema,
  type Match,
  type Note,
  noteSchema,
  OnereelError,
  readScreenplay,
  relationSchema,
  type Screenplay,
  type Seconds,
  type Setting,
  type Shot,
} from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { actionNamed, matchVerb } from '../lexicon/match-verb.ts';
import { matchCast, matchFeature, matchSetting, standInRow } from '../lexicon/match-noun.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** What the request itself says of the screenplay, whatever the model wrote. */
export interface Request {
  readonly prompt: string;
  readonly seed: number;
  readonly seconds: Seconds;
}

type Row = Record<string, unknown>;
interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false };
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
const rowOf = (value: unknown): Row => (isRow(value) ? value : {});
const round = (value: number): number => Math.round(value * 1000) / 1000;
const textOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);
const numberOr = (value: unknown, other: number): number => (typeof value === 'number' && Number.isFinite(value) ? value : other);

/** The items of a list that fit the schema; each of the others is a note. */
function keep<Value>(
  value: unknown,
  schema: Schema<Value>,
  name: string,
  notes: Note[],
  prepare: (row: Row) => Row = (row) => row,
): Value[] {
  return rowsOf(value).flatMap((row) => {
    const read = schema.safeParse(prepare(row));
    if (read.success) return [read.data];
    notes.push({ words: '', note: `A ${name} of the language model's screenplay could not be read and was left out.` });
    return [];
  });
}

/** The kind that is really built and how close it comes: judged here, not by the model. */
function rekind<Found extends { kind: string }>(
  noun: string,
  asked: string,
  known: readonly Found[],
  found: { row: Found; match: Match } | undefined,
): { kind: string; match: Match } | undefined {
  if (found !== undefined && (found.row.kind === asked || !known.some(({ kind }) => kind === asked)))
    return { kind: found.row.kind, match: found.match };
  return known.some(({ kind }) => kind === asked) ? { kind: asked, match: asked === noun ? 'exact' : 'broader' } : undefined;
}

function repairMember(member: CastMember, lexicon: Lexicon): CastMember {
  const found = rekind(member.noun, member.kind, manifest.cast, matchCast(member.noun, lexicon));
  return found === undefined || found.kind === standInRow.kind
    ? { ...member, kind: standInRow.kind, match: 'substitute' }
    : { ...member, ...found };
}

function repairSetting(value: unknown, lexicon: Lexicon, notes: Note[]): Setting {
  const setting = rowOf(value);
  const noun = typeof setting['noun'] === 'string' && setting['noun'] !== '' ? setting['noun'] : 'studio';
  const found = rekind(noun, textOr(setting['kind'], ''), manifest.settings, matchSetting(noun, lexicon)) ?? {
    kind: 'studio',
    match: 'substitute' as const,
  };
  const features = keep(setting['features'], featureSchema, 'landmark', notes).flatMap((feature): Feature[] => {
    const built = rekind(feature.noun, feature.kind, manifest.features, matchFeature(feature.noun, lexicon));
    return built === undefined ? [] : [{ ...feature, ...built }];
  });
  return { noun, ...found, features: features.slice(0, 64) };
}

function repairBeat(beat: Beat, shot: { start: Seconds; seconds: Seconds }, lexicon: Lexicon): Beat {
  const isKnown = manifest.actions.some(({ action }) => action === beat.action);
  const matched = matchVerb(beat.verb || beat.action, undefined, undefined, lexicon);
  const row = isKnown ? actionNamed(beat.action) : matched.row;
  const match: Match = !isKnown || matched.row.action === beat.action ? matched.match : 'broader';
  const start = Math.min(Math.max(beat.start, shot.start), shot.start + shot.seconds);
  return {
    ...beat,
    action: row.action,
    match,
    start: round(start),
    seconds: round(Math.max(0, Math.min(beat.seconds, shot.start + shot.seconds - start))),
  };
}

/** Shots one after another over the whole film, in the proportions that the model gave them. */
function repairShots(value: unknown, { seconds }: Request, whos: ReadonlySet<string>, lexicon: Lexicon, notes: Note[]): Shot[] {
  const rows = rowsOf(value).slice(0, 32);
  const given = (rows.length > 0 ? rows : [{}]).map((row): Row => row);
  const lengths = given.map((row) => Math.max(0.1, numberOr(row['seconds'], 1)));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let start = 0;
  return given.map((row, index) => {
    const end = index === given.length - 1 ? seconds : round(start + (lengths[index]! / total) * seconds);
    const shot = { start, seconds: round(end - start) };
    start = end;
    const beats = keep(row['beats'], beatSchema, 'beat', notes, (beat) => ({
      ...beat,
      start: Math.max(0, numberOr(beat['start'], shot.start)),
      seconds: Math.max(0, numberOr(beat['seconds'], shot.seconds)),
      verb: beat['verb'] ?? beat['action'],
    }));
    const known = beats.filter(({ who }) => whos.has(who));
    if (known.length < beats.length) notes.push({ words: '', note: 'A beat of somebody who is not in the cast was left out.' });
    const words = Object.entries(rowOf(row['camera'])).filter(([, word]) => typeof word === 'string');
    return {
      ...shot,
      camera: { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm', ...Object.fromEntries(words) },
      beats: known.slice(0, 64).map((beat) => repairBeat(beat, shot, lexicon)),
      ...(typeof row['time'] === 'string' ? { time: row['time'] } : {}),
      ...(typeof row['transition'] === 'string' ? { transition: row['transition'] } : {}),
    };
  });
}

/**
 * Makes a screenplay of what a model wrote: what the request says stands, kinds and matches are judged anew, times are brought into
 * the film, parts that cannot be read go with a note. Throws `OnereelError` `invalid_screenplay` when nothing usable is left.
 */
export function repairScreenplay(document: Row, request: Request, lexicon: Lexicon): Screenplay {
  const notes: Note[] = keep(document['notes'], noteSchema, 'note', []);
  const members = keep(document['cast'], castMemberSchema, 'member of the cast', notes, (row) => ({
    ...row,
    count: Math.max(1, Math.round(numberOr(row['count'], 1))),
  }));
  const cast = members
    .filter(({ id }, index) => members.findIndex((other) => other.id === id) === index)
    .slice(0, 64)
    .map((member) => repairMember(member, lexicon));
  const setting = repairSetting(document['setting'], lexicon, notes);
  const names = new Set([
    ...cast.map(({ id }) => id),
    ...setting.features.flatMap(({ noun, kind }) => [noun, kind]),
    setting.noun,
    'camera',
  ]);
  if (cast.length === 0 && setting.features.length === 0 && document['setting'] === undefined)
    throw new OnereelError('invalid_screenplay', 'The language model wrote nobody into the cast and no place.', { path: 'cast' });
  const sound = rowOf(document['sound']);
  return readScreenplay({
    version: 1,
    title: textOr(document['title'], request.prompt.slice(0, 60)),
    ...request,
    look: Object.fromEntries(Object.entries(rowOf(document['look'])).filter(([, word]) => typeof word === 'string')),
    setting,
    cast,
    relations: keep(document['relations'], relationSchema, 'relation', notes).filter(
      ({ subject, object }) => names.has(subject) && names.has(object),
    ),
    shots: repairShots(document['shots'], request, names, lexicon, notes),
    sound: {
      ambience: Array.isArray(sound['ambience']) ? sound['ambience'].filter((bed) => typeof bed === 'string').slice(0, 16) : [],
      effects: rowsOf(sound['effects'])
        .filter(
          ({ at, noun, kind }) =>
            typeof at === 'number' && at >= 0 && at < request.seconds && typeof noun === 'string' && typeof kind === 'string',
        )
        .slice(0, 256),
      music:
        isRow(sound['music']) && typeof sound['music']['mood'] === 'string'
          ? {
              mood: sound['music']['mood'],
              tempo: 'medium',
              instruments: Array.isArray(sound['music']['instruments'])
                ? sound['music']['instruments'].filter((one) => typeof one === 'string').slice(0, 16)
                : [],
            }
          : null,
    },
    text: rowsOf(document['text'])
      .filter(({ words, where }) => typeof words === 'string' && typeof where === 'string')
      .slice(0, 64),
    notes,
  });
}
