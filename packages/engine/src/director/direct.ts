import {
  type CameraDirection,
  type Note,
  OnereelError,
  readScreenplay,
  type Relation,
  type Screenplay,
  type Seconds,
  type Shot,
} from '@onereel/spec';
import { type UntimedBeat, decideBeats } from './craft/beats.ts';
import { type CameraWish, decideCamera, readCamera } from './craft/camera.ts';
import { readCameraEnds, readCameraGoal } from './craft/camera-ends.ts';
import { castThings, type Casting } from './craft/casting.ts';
import { cover, stagedRelations, type Take } from './craft/coverage.ts';
import { lightBeats, openingHour, takeLightChanges } from './craft/light-changes.ts';
import { decideLook } from './craft/look.ts';
import { calledBurning } from './craft/on-fire.ts';
import { decideRelations, departures } from './craft/relations.ts';
import { decideSound } from './craft/sound.ts';
import { findSoundWords } from './craft/sound-words.ts';
import { stripCraft } from './craft/strip-craft.ts';
import { timeBeats, timeShots } from './craft/timing.ts';
import { readTune } from './craft/tune.ts';
import { type Lexicon, loadLexicon } from './lexicon/lexicon.ts';
import { matchCast, matchFeature, matchSetting } from './lexicon/match-noun.ts';
import { takeQuotes } from './reading/quotes.ts';
import { readTexts } from './reading/read-text.ts';
import type { Reading, Thing } from './reading/reading.ts';
import { plainly } from './reading/idioms.ts';
import { foreignLanguage } from './reading/language.ts';
import { splitShots, type ShotText } from './reading/shots.ts';
import { tidy, withoutAbsences } from './reading/tidy.ts';
import { loadTagger, type Tagger } from './reading/tokens.ts';

/** The longest prompt that is read, in characters. */
export const longestPrompt = 32000;

/** More written words than this are left out of a film. */
const mostWritings = 64;

/** Loads what reading a prompt needs (the tagger and the words), once: `direct` does so by itself, but may be spared the wait. */
export async function loadDirector(): Promise<{ tagger: Tagger; lexicon: Lexicon }> {
  const [tagger, lexicon] = await Promise.all([loadTagger(), loadLexicon()]);
  return { tagger, lexicon };
}

/** What `direct` may be told. */
export interface DirectOptions {
  /** A whole number from 0 to 4294967295: kept in the screenplay for all later chance. */
  readonly seed: number;
  /** Length of the film, 4 by default, at most 60. */
  readonly seconds?: Seconds;
}

/** Refuses an empty or endless prompt, a seed or a length out of range. Throws `OnereelError` `invalid_request`. */
export function checkRequest(prompt: string, seed: number, seconds: Seconds): void {
  if (prompt.trim() === '')
    throw new OnereelError('invalid_request', 'The prompt is empty; say in a sentence what the film should show.', { path: 'prompt' });
  if (prompt.length > longestPrompt)
    throw new OnereelError(
      'invalid_request',
      `The prompt may have at most ${longestPrompt} characters, but it has ${prompt.length}; shorten it or cut it into several films.`,
      { path: 'prompt' },
    );
  if (!Number.isInteger(seed) || seed < 0 || seed > 4294967295)
    throw new OnereelError('invalid_request', `The seed must be a whole number from 0 to 4294967295, got ${seed}.`, { path: 'seed' });
  if (!(seconds > 0 && seconds <= 60))
    throw new OnereelError('invalid_request', `The film may last more than 0 and at most 60 seconds, got ${seconds}.`, { path: 'seconds' });
}

const isCamera = ({ noun }: Thing): boolean => noun === 'camera';

/** The camera of one shot: what was asked, completed by what happens in it. */
function cameraOf(
  wish: CameraWish,
  beats: readonly UntimedBeat[],
  casting: Casting,
  reading: Reading,
  shot: number,
  goal: string | undefined,
): CameraDirection {
  const ids = new Set(casting.cast.map(({ id }) => id));
  const lead = beats.find(({ beat }) => ids.has(beat.who))?.beat;
  const filming = reading.deeds.find((deed) => deed.shot === shot && deed.subjects.some(isCamera));
  const filmed = filming?.object ?? filming?.places.find(({ preposition }) => preposition === 'around' || preposition === 'on')?.thing;
  const subject =
    (filmed === undefined ? undefined : casting.nameOf(filmed)) ??
    goal ??
    lead?.who ??
    casting.cast.find(({ id }) => casting.shotOf.get(id) === shot)?.id ??
    casting.cast[0]?.id ??
    beats[0]?.beat.who;
  const own = beats.filter(({ beat }) => beat.who === subject);
  const row = subject === undefined ? undefined : casting.rows.get(subject);
  return decideCamera(wish, {
    subject,
    isToward: own.some(({ beat }) => beat.direction === 'toward-camera'),
    isTravel: own.some(({ motion }) => motion === 'travel'),
    isCrossing: own.some(({ beat }) => /^(cross|pass-by)$/.test(beat.action) || /^(left|right)$/.test(beat.direction ?? '')),
    isFast:
      row?.medium === 'ground' &&
      own.some(
        ({ beat, motion }) =>
          motion === 'travel' &&
          /^(run|rush|drive|ride|cycle|gallop|skate|ski|race)/.test(beat.action) &&
          beat.direction === undefined &&
          beat.to === undefined,
      ),
    isSpeech: own.some(({ beat }) => beat.action === 'speak'),
    isSmallStill:
      row !== undefined && Math.max(...row.extent) < 1.6 && row.family !== 'human' && own.every(({ motion }) => motion !== 'travel'),
    isPerson: row?.family === 'human',
    isLarge: row !== undefined && Math.max(...row.extent) > 6,
  });
}

/** `cross` without a side is played from left to right, and says so. */
function chooseSides(beats: readonly UntimedBeat[], notes: Note[]): UntimedBeat[] {
  return beats.map((item) => {
    const { beat } = item;
    if (!/^(cross|pass-by)$/.test(beat.action) || beat.direction !== undefined || beat.from !== undefined) return item;
    notes.push({ words: beat.verb, note: `The prompt gives no side for "${beat.verb}", so it goes from left to right.` });
    return { ...item, beat: { ...beat, from: 'left', to: beat.to ?? 'right', direction: 'right' as const } };
  });
}

function titleOf(prompt: string): string {
  const line =
    prompt
      .trim()
      .split(/[.!?\n,:;]/)[0]!
      .trim() || prompt.trim();
  return line.length <= 60 ? line : `${line.slice(0, 57).replace(/\s\S*$/, '')}…`;
}

/** The shots that tell a text, and what is decided about places for their sake. */
interface Telling {
  readonly shots: readonly Shot[];
  readonly relations: readonly Relation[];
}

/** How a shot is taken that comes after others for the sake of somebody of quite another size. */
const viewsOf: Readonly<Record<NonNullable<Take['shows']>, CameraWish>> = {
  giant: { size: 'wide', angle: 'low-angle' },
  detail: { size: 'medium' },
};

function shootAll(
  texts: readonly ShotText[],
  beats: readonly UntimedBeat[],
  casting: Casting,
  reading: Reading,
  { seconds, relations, uncut }: { seconds: Seconds; relations: readonly Relation[]; uncut: (index: number) => boolean },
): Telling[] {
  const lengths = timeShots(
    texts.map(({ text }) => text.split(/\s+/).length),
    seconds,
  );
  return texts.map(({ text, transition }, index) => {
    const { start, seconds: length } = lengths[index]!;
    const own = beats.filter(({ shot }) => shot === index);
    const wish = readCamera(text);
    const cut = wish.transition ?? transition;
    const takes = uncut(index) ? [{ beats: own, seconds: length }] : cover(own, wish, text, length, casting);
    let from = start;
    const shots = takes.map((take: Take, number): Shot => {
      const begins = round(from);
      from += take.seconds;
      const lasts = round((number === takes.length - 1 ? start + length : from) - begins);
      const asked = number === 0 && cut !== undefined ? { transition: cut } : {};
      return {
        start: begins,
        seconds: lasts,
        camera: {
          ...cameraOf(
            take.shows === undefined ? wish : { ...viewsOf[take.shows], ...wish },
            take.beats,
            casting,
            reading,
            index,
            takes.length > 1 ? undefined : readCameraGoal(text, casting),
          ),
          ...readCameraEnds(text, casting),
        },
        beats: timeBeats(take.beats, begins, lasts),
        ...asked,
        ...(wish.time === undefined ? {} : { time: wish.time }),
      };
    });
    return { shots, relations: stagedRelations(takes, relations, casting) };
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Of a text in another language only what we can cast or build is kept: the rest would be stand-ins for little words. */
function onlyKnown(reading: Reading, lexicon: Lexicon): Reading {
  const isKnown = (noun: string): boolean =>
    matchCast(noun, lexicon)?.match === 'exact' ||
    matchFeature(noun, lexicon) !== undefined ||
    matchSetting(noun, lexicon)?.match === 'exact';
  return { ...reading, things: reading.things.filter(({ noun }) => isKnown(noun)) };
}

/**
 * Turns a prompt into a screenplay. The same prompt, seed and seconds give the same screenplay.
 * Throws `OnereelError` `invalid_request` for an empty or too long prompt.
 *
 * @example
 * const screenplay = await direct('A white ball bounces on a dark floor. Static camera.', { seed: 7 });
 */
export async function direct(prompt: string, { seed, seconds = 4 }: DirectOptions): Promise<Screenplay> {
  checkRequest(prompt, seed, seconds);
  const { tagger, lexicon } = await loadDirector();
  const { text, quotes } = takeQuotes(tidy(prompt));
  const shotTexts = splitShots(text);
  const lit = shotTexts.map((shot) => takeLightChanges(shot.text));
  const reading = readTexts(
    lit.map((shot) => plainly(stripCraft(calledBurning(shot.text)))),
    tagger,
    lexicon,
  );
  const language = foreignLanguage(text, lexicon);
  const casting = castThings(
    language === undefined ? reading : onlyKnown(reading, lexicon),
    lexicon,
    text,
    readTune(text, seconds) !== null,
  );
  const { look: asked, notes: lookNotes } = decideLook(withoutAbsences(text));
  const opening = openingHour(
    lit.flatMap(({ changes }) => changes),
    asked.timeOfDay !== 'day' || /\bday(?:light|time)?\b/i.test(text),
  );
  const look = opening === undefined ? asked : { ...asked, timeOfDay: opening };
  const played = decideBeats(reading, casting, lexicon, quotes);
  const foreign: Note[] =
    language === undefined
      ? []
      : [
          {
            words: text.slice(0, 60),
            note: `The prompt seems to be in ${language}. Only English is read; what is shown rests on the few words that both share, so please say it in English.`,
          },
        ];
  const notes: Note[] = [...foreign, ...casting.notes, ...lookNotes, ...played.notes];
  const told = decideRelations(reading, casting);
  const tellings = shootAll(shotTexts, chooseSides(played.beats, notes), casting, reading, {
    seconds,
    relations: told,
    uncut: (index) =>
      lit[index]!.changes.length > 0 || reading.deeds.some(({ shot, subjects }) => shot === index && subjects.some(isCamera)),
  });
  const shots = tellings.flatMap((telling, index) =>
    telling.shots.map((shot) => ({
      ...shot,
      beats: [...shot.beats, ...lightBeats(lit[index]!.changes, shot.start, shot.seconds)],
    })),
  );
  const story = {
    text,
    look,
    shots,
    isPlaceNamed: casting.isPlaceNamed,
    hasLife: casting.cast.some(({ id }) => casting.rows.get(id)?.voice !== undefined),
    seconds,
    cast: casting.cast,
  };
  const sound = decideSound(findSoundWords(reading, shots, casting, text, seconds, lexicon), casting.setting, story);
  const relations = [...told, ...tellings.flatMap((telling) => telling.relations)];
  return readScreenplay({
    version: 1,
    title: titleOf(prompt),
    prompt,
    seed,
    seconds,
    look,
    setting: casting.setting,
    cast: casting.cast,
    relations: [...relations, ...departures(shots, relations, casting)],
    shots,
    sound,
    text: reading.writings
      .slice(0, mostWritings)
      .map(({ quote, on }) => ({ words: quotes[quote] ?? '', where: on === undefined ? 'centre' : (casting.nameOf(on) ?? 'centre') })),
    notes,
  });
}
