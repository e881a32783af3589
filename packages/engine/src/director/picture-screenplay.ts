import { type Beat, type CameraDirection, type Note, type PictureFit, readScreenplay, type Screenplay, type Seconds } from '@onereel/spec';
import { manifest } from '../manifest/manifest.ts';
import { dataUrl } from '../picture-file/data-url.ts';
import { checkPictureFile, type GivenPicture } from '../picture-file/picture-file.ts';
import { find } from './craft/craft-words.ts';
import { direct } from './direct.ts';
import { takeQuotes } from './reading/quotes.ts';

/** What `pictureScreenplay` may be told. */
export interface PictureOptions {
  /** A whole number from 0 to 4294967295: kept in the screenplay for all later chance. */
  readonly seed: number;
  /** Length of the film, 4 by default, at most 60. */
  readonly seconds?: Seconds;
  /** The film's size in pixels: a picture of another aspect ratio is refused at once, unless its fit says how to put it in. */
  readonly size?: { readonly width: number; readonly height: number };
}

/**
 * Directs a film that opens on a picture: camera, weather, sound, music and speech (as narration) come from the prompt, the
 * place is the picture, and the cast is left out with a note that says so. Throws `OnereelError` `invalid_request`.
 *
 * @example
 * const screenplay = await pictureScreenplay('Slow push in, snow begins to fall.', { bytes, mediaType: 'image/png' }, { seed: 7, size: { width: 1280, height: 720 } });
 */
export async function pictureScreenplay(
  prompt: string,
  picture: GivenPicture,
  { seed, seconds, size }: PictureOptions,
): Promise<Screenplay> {
  const { mediaType } = checkPictureFile(picture, size);
  return ontoPicture(
    await direct(prompt, { seed, ...(seconds === undefined ? {} : { seconds }) }),
    dataUrl(picture.bytes, mediaType),
    picture.fit ?? 'exact',
  );
}

/** A directed screenplay with its place turned into a picture (a data URL) and its cast left out. */
export function ontoPicture(screenplay: Screenplay, image: string, fit: PictureFit): Screenplay {
  const { setting, shots, sound } = screenplay;
  const standsStill = find.moves(takeQuotes(screenplay.prompt).text).some(({ term }) => term === 'static');
  return readScreenplay({
    ...screenplay,
    look: { ...screenplay.look, weather: weatherOf(screenplay) },
    setting: {
      noun: setting.noun,
      kind: 'picture',
      match: 'exact',
      features: [],
      traits: { place: setting.kind },
      picture: { image, fit },
    },
    cast: [],
    relations: [],
    text: [],
    shots: shots.map((shot) => ({
      ...shot,
      camera: cameraOnPicture(shot.camera, standsStill),
      beats: shot.beats.flatMap((beat) => narrated(beat, screenplay)),
    })),
    // What somebody out of the picture would be heard doing is heard all the same: without `who` an effect is played as it stands.
    sound: { ...sound, effects: sound.effects.map(({ at, noun, kind }) => ({ at, noun, kind })) },
    notes: notesOf(screenplay),
  });
}

/** A camera of which the prompt says nothing pushes in slowly; one that is asked to stand still does. */
function cameraOnPicture({ size, angle, move, lens, speed }: CameraDirection, standsStill: boolean): CameraDirection {
  if (move === 'static' && !standsStill) return { size, angle, lens, move: 'push-in', speed: 'slow' };
  return { size, angle, lens, move, ...(speed === undefined ? {} : { speed }) };
}

const motions = new Map(manifest.actions.map((row) => [row.action, row]));

/** Weather that comes ("snow begins to fall") is seen to come, also where the place is already white. */
function weatherOf({ look, shots }: Screenplay): string {
  if (/rain|storm|blizzard|^snow$/.test(look.weather)) return look.weather;
  const actions = shots.flatMap(({ beats }) => beats).map(({ action }) => action);
  return actions.find((action) => action === 'snow' || action === 'rain') ?? look.weather;
}

/** What remains of a beat: speech becomes narration in the speaker's kind of voice, events of the place stay. */
function narrated(beat: Beat, { cast }: Screenplay): Beat[] {
  if (motions.get(beat.action)?.motion === 'event') return [beat];
  if (beat.action !== 'speak' || !beat.line) return [];
  const member = cast.find(({ id }) => id === beat.who);
  const preset = manifest.cast.find(({ kind }) => kind === member?.kind)?.preset ?? {};
  const voice = beat.voice ?? (preset['age'] === 'child' ? 'child' : preset['sex'] === 'female' ? 'woman' : undefined);
  return [
    {
      start: beat.start,
      seconds: beat.seconds,
      who: 'narrator',
      action: 'speak',
      verb: beat.verb,
      match: beat.match,
      line: beat.line,
      ...(voice === undefined ? {} : { voice }),
      ...(beat.emotion === undefined ? {} : { emotion: beat.emotion }),
    },
  ];
}

function notesOf({ shots, cast, text }: Screenplay): Note[] {
  const beats = shots.flatMap((shot) => shot.beats).filter(({ action }) => action !== 'speak' && motions.get(action)?.motion !== 'event');
  const nouns = new Map(cast.map(({ id, noun }) => [id, noun]));
  const deeds = [...new Set(beats.filter(({ who }) => nouns.has(who)).map(({ who, verb }) => `${nouns.get(who)}: ${verb}`))];
  const named = deeds.length > 0 ? deeds.join(', ') : [...new Set(nouns.values())].join(', ');
  const notes: Note[] = [
    {
      words: named,
      note: `The film opens on the given picture and lives by camera, depth, light, weather, particles and sound; things inside the picture are not animated one by one${named === '' ? '' : `, so this is not acted out (${named})`}.`,
    },
  ];
  const back = shots.find(({ camera }) => /\b(?:pull-out|zoom-out)\b/.test(camera.move));
  if (back)
    notes.push({
      words: back.camera.move,
      note: 'The film opens on the whole picture, so there is nothing around it to pull back to; the camera retreats while the lens draws in.',
    });
  if (text.length > 0) notes.push({ words: text.map(({ words }) => words).join(', '), note: 'Writing is not put into a given picture.' });
  return notes;
}
