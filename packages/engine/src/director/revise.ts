import { type Beat, type CastMember, type Note, readScreenplay, type Screenplay, type Setting, type Shot } from '@onereel/spec';
import { readCamera } from './craft/camera.ts';
import { find } from './craft/craft-words.ts';
import { colourNamed } from './craft/traits.ts';
import { direct } from './direct.ts';
import { describingWords } from './lexicon/describing.ts';
import { dropMember, isCalled, mergeCast, renameBeat, renameRelation } from './revision/merge-cast.ts';
import { mergeAmbience, mergeLook } from './revision/merge-look.ts';
import { type Edits, readEdits } from './revision/read-edits.ts';

/** What `revise` may be told. */
export interface ReviseOptions {
  /** A whole number from 0 to 4294967295 for later chance; the screenplay's own if it is not given. */
  readonly seed?: number;
}

const describing = new Set(Object.values(describingWords).flatMap((words) => [...words]));

/** Whether a word describes a thing: a colour, a size, a material. */
function isDescribing(word: string): boolean {
  return colourNamed(word) !== undefined || describing.has(word);
}

/** Another member in the part of an old one: its name, deeds and place stay, what it is changes. */
async function recast(screenplay: Screenplay, { old, wanted }: Edits['replacements'][number]): Promise<Screenplay> {
  const [wish] = (await direct(wanted, { seed: screenplay.seed })).cast;
  const place = screenplay.cast.findIndex((member) => isCalled(member, old));
  if (wish === undefined || place < 0)
    return noted(screenplay, wanted, `There is nothing in the film that "${wanted}" could take the place of.`);
  const part = screenplay.cast[place]!;
  const member: CastMember = { ...wish, id: part.id, count: wish.count > 1 ? wish.count : part.count };
  return { ...screenplay, cast: screenplay.cast.with(place, member) };
}

function noted(screenplay: Screenplay, words: string, note: string): Screenplay {
  return { ...screenplay, notes: [...screenplay.notes, { words, note }] };
}

function withoutThing(screenplay: Screenplay, noun: string): Screenplay {
  if (noun === 'music') return { ...screenplay, sound: { ...screenplay.sound, music: null } };
  const gone = screenplay.cast.filter((member) => isCalled(member, noun));
  const features = screenplay.setting.features.filter((feature) => feature.noun !== noun && feature.kind !== noun);
  return gone.reduce((left, { id }) => dropMember(left, id), { ...screenplay, setting: { ...screenplay.setting, features } });
}

/** Whether the words themselves name the place that was understood. Snow alone is weather, not a field of it. */
function namesPlace(wish: Screenplay, words: string): boolean {
  if (find.weathers(wish.setting.noun).length > 0) return false;
  return words.toLowerCase().includes(wish.setting.noun.toLowerCase()) && !wish.notes.some(({ note }) => note.includes('names no place'));
}

function mergeSetting(old: Setting, wish: Screenplay, words: string): Setting {
  if (old.picture !== undefined) return old;
  if (namesPlace(wish, words)) return wish.setting;
  const known = new Set(old.features.map(({ noun }) => noun));
  const asked = wish.setting.features.filter(({ noun }) => !known.has(noun) && words.toLowerCase().includes(noun.toLowerCase()));
  return { ...old, features: [...old.features, ...asked].slice(0, 64) };
}

/** Beats of the wish that somebody of the cast does, or the sky. What "does" the empty place is a misreading of a command. */
function deedsOf(wish: Screenplay): Beat[] {
  const actors = new Set([...wish.cast.map(({ id }) => id), 'sky', ...wish.setting.features.map(({ noun }) => noun)]);
  return wish.shots.flatMap(({ beats }) => beats).filter(({ who, action }) => actors.has(who) && action !== 'stand');
}

/** New deeds in place of the old ones of the same members, in the shot that their time falls into. */
function mergeBeats(shots: readonly Shot[], deeds: readonly Beat[]): Shot[] {
  const busy = new Set(deeds.map(({ who }) => who));
  return shots.map((shot) => {
    const isIn = (beat: Beat): boolean => beat.start >= shot.start && beat.start < shot.start + shot.seconds;
    return { ...shot, beats: [...shot.beats.filter(({ who }) => !busy.has(who)), ...deeds.filter(isIn)] };
  });
}

function mergeShots(old: readonly Shot[], wish: Screenplay, names: ReadonlyMap<string, string>, words: string): Shot[] {
  const { time: _time, transition: _transition, ...camera } = readCamera(words);
  const shots = mergeBeats(
    old,
    deedsOf(wish).map((beat) => renameBeat(beat, names)),
  );
  return shots.map((shot) => ({ ...shot, camera: { ...shot.camera, ...camera } }));
}

function mergeSound(
  old: Screenplay,
  wish: Screenplay,
  made: Pick<Screenplay, 'setting' | 'look'>,
  names: ReadonlyMap<string, string>,
  words: string,
): Screenplay['sound'] {
  const busy = new Set(deedsOf(wish).map(({ who }) => names.get(who) ?? who));
  const kept = old.sound.effects.filter(({ who }) => who === undefined || !busy.has(who));
  const asked = wish.sound.effects.map((effect) =>
    effect.who === undefined ? effect : { ...effect, who: names.get(effect.who) ?? effect.who },
  );
  const isMusicNamed = /\b(?:music|song|soundtrack|score|melody|tune|beat)\b/i.test(words);
  return {
    ambience: mergeAmbience(old, wish, made),
    effects: [...kept, ...asked].slice(0, 256),
    music: isMusicNamed && wish.sound.music !== null ? wish.sound.music : old.sound.music,
  };
}

/** The words that only say that something was guessed for a prompt on its own say nothing about a change. */
function lastingNotes(wish: Screenplay, isAdding: boolean): Note[] {
  return wish.notes.filter(({ note }) => !/names no place|calls for a/.test(note) && (isAdding || !note.includes('can be built yet')));
}

/**
 * Without the stand-ins: in a change, a noun that cannot be built is mostly a word about the film ("brighter", "the
 * scene"). Only what is added by name gets a plain one.
 */
function withoutStandIns(wish: Screenplay, isAdding: boolean): Screenplay {
  if (isAdding) return wish;
  return wish.cast.filter(({ kind }) => kind === 'stand-in').reduce((left, { id }) => dropMember(left, id), wish);
}

function merge(old: Screenplay, wish: Screenplay, words: string, isAdding: boolean): Screenplay {
  const known = withoutStandIns(wish, isAdding);
  const { cast, names } = mergeCast(old.cast, known.cast);
  const made = { look: mergeLook(old.look, wish.look, words), setting: mergeSetting(old.setting, wish, words) };
  return {
    ...old,
    ...made,
    cast: [...cast],
    relations: [...old.relations, ...known.relations.map((relation) => renameRelation(relation, names))],
    shots: mergeShots(old.shots, known, names, words),
    sound: mergeSound(old, known, made, names, words),
    text: wish.text.length > 0 ? wish.text : old.text,
    notes: [...old.notes, ...lastingNotes(known, isAdding)],
  };
}

/**
 * Edits a screenplay by a prompt: what the prompt names is replaced, described anew, added or removed, and all else stays
 * as it was, down to the seed. Throws `OnereelError` `invalid_request` for a prompt that `direct` refuses.
 *
 * @example
 * const inSnow = await revise(screenplay, 'Make it snow, and replace the cat with a dog.');
 */
export async function revise(screenplay: Screenplay, prompt: string, { seed = screenplay.seed }: ReviseOptions = {}): Promise<Screenplay> {
  const isKnown = (noun: string): boolean =>
    screenplay.cast.some((member) => isCalled(member, noun)) ||
    screenplay.setting.features.some((feature) => feature.noun === noun.toLowerCase());
  const edits = readEdits(prompt, isKnown, isDescribing);
  let made: Screenplay = { ...screenplay, seed };
  for (const removal of edits.removals) made = withoutThing(made, removal);
  for (const replacement of edits.replacements) made = await recast(made, replacement);
  const words = [edits.place === undefined ? '' : `It is in ${edits.place}.`, edits.wishes].filter((part) => part !== '').join(' ');
  if (words !== '') {
    const wish = await direct(words, { seed, seconds: screenplay.seconds });
    const isAdding = /\b(?:add|include|insert|put an?)\b/i.test(prompt);
    made = merge(made, wish, words, isAdding);
  }
  const isSame = JSON.stringify({ ...made, notes: [] }) === JSON.stringify({ ...screenplay, seed, notes: [] });
  if (isSame)
    made = noted(made, prompt.slice(0, 200), 'This names nothing in the film that can be changed yet, so the film stays as it was.');
  return readScreenplay({ ...made, prompt: `${screenplay.prompt}\n${prompt}`.slice(0, 64_000) });
}
