import type { Relation, Seconds } from '@onereel/spec';
import { sizeWords } from '../../manifest/sizes.ts';
import { unbroken } from '../reading/shots.ts';
import type { UntimedBeat } from './beats.ts';
import type { CameraWish } from './camera.ts';
import type { Casting } from './casting.ts';

/** One shot of several that tell a text together. */
export interface Take {
  readonly beats: readonly UntimedBeat[];
  readonly seconds: Seconds;
  /** `giant`: it shows somebody much larger than who was seen before; `detail`: somebody much smaller. */
  readonly shows?: 'giant' | 'detail';
}

/** No shot is shorter. */
const shortest: Seconds = 1.2;

/** How many times as large as the other somebody is for whom one picture is not enough. */
const apart = 3.5;

/** Tells of a camera that stays with one picture by its own words. */
const isDirected = ({ size, angle, move, time, transition }: CameraWish): boolean =>
  size !== undefined || angle !== undefined || move !== undefined || time !== undefined || /jump|match/.test(transition ?? '');

/** How large a member is, metres: by its kind, and by what is said of it. */
function sizeOf(id: string, { cast, rows }: Casting): number {
  const row = rows.get(id);
  if (row === undefined) return 0;
  const said = cast.find((one) => one.id === id)?.traits['size'];
  const [width, height, depth] = row.extent;
  return Math.max(height, Math.max(width, depth) / 1.8) * (typeof said === 'string' ? (sizeWords[said] ?? 1) : 1);
}

interface Draft {
  readonly beats: UntimedBeat[];
  readonly members: Set<string>;
  lead: string | undefined;
  shows?: 'giant' | 'detail';
}

/** Puts steps into shots: a new one begins where somebody comes in who is of quite another size than who was followed so far. */
function draftTakes(beats: readonly UntimedBeat[], casting: Casting): Draft[] {
  const steps = [...new Set(beats.map(({ step }) => step))].sort((one, other) => one - other);
  const drafts: Draft[] = [];
  for (const step of steps) {
    const own = beats.filter((item) => item.step === step);
    const lead = own.find(({ beat }) => casting.rows.has(beat.who))?.beat.who;
    const current = drafts.at(-1);
    const shows = lead === undefined || current?.lead === undefined ? undefined : scaleBetween(current, lead, casting);
    const draft = current !== undefined && shows === undefined ? current : { beats: [], members: new Set<string>(), lead };
    if (shows !== undefined) draft.shows = shows;
    if (draft !== current) drafts.push(draft);
    draft.lead ??= lead;
    draft.beats.push(...own);
    for (const { beat } of own)
      for (const id of [beat.who, beat.target]) if (id !== undefined && casting.rows.has(id)) draft.members.add(id);
  }
  return drafts;
}

function scaleBetween(current: Draft, newcomer: string, casting: Casting): 'giant' | 'detail' | undefined {
  if (current.members.has(newcomer)) return undefined;
  const times = sizeOf(newcomer, casting) / Math.max(1e-3, sizeOf(current.lead!, casting));
  return times >= apart ? 'giant' : times <= 1 / apart ? 'detail' : undefined;
}

/**
 * Tells a text in several shots where one picture would not do: small ones act, then somebody huge comes, or the other way
 * around. What is seen first is seen well, then the picture changes. One shot when the text speaks of its camera or asks for a
 * film without a cut, when sizes are alike, or when there is not the time to see each.
 */
export function cover(beats: readonly UntimedBeat[], wish: CameraWish, text: string, seconds: Seconds, casting: Casting): readonly Take[] {
  const whole: readonly Take[] = [{ beats, seconds }];
  if (isDirected(wish) || unbroken.test(text) || seconds < shortest * 2) return whole;
  const acted = beats.filter(({ isAmbient }) => !isAmbient);
  // Who talk with each other are seen together.
  if (acted.some(({ beat }) => beat.line !== undefined)) return whole;
  const drafts = draftTakes(acted, casting);
  if (drafts.length < 2 || drafts.length > Math.max(2, Math.floor(seconds / 1.6))) return whole;
  const weights = drafts.map((draft) => new Set(draft.beats.map(({ step }) => step)).size);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = seconds - shortest * drafts.length;
  const ambient = beats.filter(({ isAmbient }) => isAmbient);
  return drafts.map((draft, index) => ({
    beats: [...draft.beats, ...ambient],
    seconds: shortest + (spare * weights[index]!) / total,
    ...(draft.shows === undefined ? {} : { shows: draft.shows }),
  }));
}

/** Where a giant that comes in has its place when nothing is said of it: behind those who were there before. */
export function stagedRelations(takes: readonly Take[], relations: readonly Relation[], casting: Casting): Relation[] {
  return takes.flatMap(({ shows, beats }, index): Relation[] => {
    const lead = (of: readonly UntimedBeat[]): string | undefined => of.find(({ beat }) => casting.rows.has(beat.who))?.beat.who;
    const [giant, before] = [lead(beats), lead(takes[index - 1]?.beats ?? [])];
    if (shows !== 'giant' || giant === undefined || before === undefined) return [];
    const isPlaced = relations.some(
      ({ subject, object }) => (subject === giant && casting.rows.has(object)) || (object === giant && casting.rows.has(subject)),
    );
    if (isPlaced) return [];
    return [{ subject: giant, relation: 'behind', object: before, when: 'end' }];
  });
}
