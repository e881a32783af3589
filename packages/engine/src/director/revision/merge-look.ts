import type { Look, Setting, SoundDirection } from '@onereel/spec';
import { find } from '../craft/craft-words.ts';
import { decideSound } from '../craft/sound.ts';

/** The look with what the words name replaced, and all else as it was. `wish` is the look that the words alone give. */
export function mergeLook(old: Look, wish: Look, words: string): Look {
  const isNamed = {
    style: find.styles(words).length > 0,
    timeOfDay: find.timesOfDay(words).length > 0 || wish.timeOfDay !== 'day',
    weather: find.weathers(words).length > 0,
    season: find.seasons(words).length > 0 || wish.season !== 'summer',
    mood: find.moods(words).length > 0,
  };
  return {
    ...old,
    ...(isNamed.style ? { style: wish.style } : {}),
    ...(isNamed.timeOfDay ? { timeOfDay: wish.timeOfDay } : {}),
    ...(isNamed.weather ? { weather: wish.weather } : {}),
    ...(isNamed.season ? { season: wish.season } : {}),
    ...(isNamed.mood ? { mood: wish.mood } : {}),
    ...(wish.palette === undefined ? {} : { palette: wish.palette }),
  };
}

/** The sound bed that a place under a look has of itself. */
function bedOf(setting: Setting, look: Look): readonly string[] {
  return decideSound([], setting, { text: '', look, shots: [], isPlaceNamed: false, hasLife: false, seconds: 4, cast: [] }).ambience;
}

/** The beds of the changed film: its place's own, what the old film had besides, and what the words ask for. */
export function mergeAmbience(
  old: { readonly setting: Setting; readonly look: Look; readonly sound: SoundDirection },
  wish: { readonly setting: Setting; readonly look: Look; readonly sound: SoundDirection },
  made: { readonly setting: Setting; readonly look: Look },
): string[] {
  const oldBed = bedOf(old.setting, old.look);
  const wishBed = bedOf(wish.setting, wish.look);
  const besides = old.sound.ambience.filter((kind) => !oldBed.includes(kind));
  const asked = wish.sound.ambience.filter((kind) => !wishBed.includes(kind));
  const isUntouched = JSON.stringify([old.setting, old.look]) === JSON.stringify([made.setting, made.look]);
  const bed = isUntouched ? old.sound.ambience : bedOf(made.setting, made.look);
  return [...new Set([...bed, ...besides, ...asked])].slice(0, 16);
}
