import { OnereelError, readScreenplay, type Screenplay, type Seconds } from '@onereel/spec';
import { direct } from './direct.ts';
import { mergeCast, renameRelation, renameShot } from './revision/merge-cast.ts';

/** What `extend` may be told. */
export interface ExtendOptions {
  /** How much longer the film gets. */
  readonly seconds: Seconds;
}

/** The longest film. */
const longest: Seconds = 60;

/**
 * Continues a screenplay with new shots from a prompt and gives the whole: the film so far is as it was, the cast goes on
 * in its looks, and the place and its weather stay, with a note where the prompt asks for others. Throws `OnereelError`
 * `invalid_request`.
 *
 * @example
 * const longer = await extend(screenplay, 'The dog lies down and sleeps.', { seconds: 4 });
 */
export async function extend(screenplay: Screenplay, prompt: string, { seconds }: ExtendOptions): Promise<Screenplay> {
  const start = screenplay.seconds;
  if (start + seconds > longest)
    throw new OnereelError(
      'invalid_request',
      `A film may have at most ${longest} seconds; with the extension it would have ${start + seconds}: extend it by less.`,
      { path: 'seconds' },
    );
  const wish = await direct(prompt, { seed: screenplay.seed, seconds });
  const { cast, names } = mergeCast(screenplay.cast, wish.cast);
  const shots = wish.shots.map((shot) => {
    const renamed = renameShot(shot, names);
    return { ...renamed, start: start + shot.start, beats: renamed.beats.map((beat) => ({ ...beat, start: start + beat.start })) };
  });
  const effects = wish.sound.effects.map((effect) => ({
    ...effect,
    at: start + effect.at,
    ...(effect.who === undefined ? {} : { who: names.get(effect.who) ?? effect.who }),
  }));
  return readScreenplay({
    ...screenplay,
    prompt: `${screenplay.prompt}\n${prompt}`.slice(0, 64_000),
    seconds: start + seconds,
    cast,
    relations: [...screenplay.relations, ...wish.relations.map((relation) => renameRelation(relation, names))],
    shots: [...screenplay.shots, ...shots],
    sound: { ...screenplay.sound, effects: [...screenplay.sound.effects, ...effects].slice(0, 256) },
    text: screenplay.text.length > 0 ? screenplay.text : wish.text,
    notes: [
      ...screenplay.notes,
      ...wish.notes.filter(({ note }) => !/names no place|calls for a/.test(note)),
      ...placeNotes(screenplay, wish),
    ],
  });
}

/** A film has one place and one weather: what the continuation asks of another kind is told. */
function placeNotes({ look, setting }: Screenplay, wish: Screenplay): Screenplay['notes'] {
  const isOtherWeather = wish.look.weather !== 'clear' && wish.look.weather !== look.weather;
  const isOtherPlace = wish.setting.kind !== setting.kind && wish.prompt.toLowerCase().includes(wish.setting.noun.toLowerCase());
  return [
    ...(isOtherWeather
      ? [{ words: wish.look.weather, note: `A film has one weather yet, so the continuation stays ${look.weather}.` }]
      : []),
    ...(isOtherPlace
      ? [{ words: wish.setting.noun, note: `A film has one place yet, so the continuation stays in the ${setting.noun}.` }]
      : []),
  ];
}
