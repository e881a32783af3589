import type { Look } from '@onereel/spec';

/** The hour and weather that a mood asks for when the prompt names neither: drama does not happen under a postcard sky. */
const moods: Readonly<Record<string, Partial<Pick<Look, 'timeOfDay' | 'weather'>>>> = {
  menacing: { timeOfDay: 'sunset', weather: 'cloudy' },
  eerie: { timeOfDay: 'night', weather: 'mist' },
  tense: { timeOfDay: 'sunset', weather: 'cloudy' },
  mysterious: { timeOfDay: 'dusk', weather: 'mist' },
  epic: { timeOfDay: 'sunset' },
  romantic: { timeOfDay: 'sunset' },
  magical: { timeOfDay: 'dusk' },
  sad: { weather: 'overcast' },
};

/** The look as it is lit: a mood chooses the hour and the weather where the screenplay has only the plain ones. */
export function lookInMood(look: Look): Look {
  const asked = moods[look.mood];
  if (!asked || look.timeOfDay !== 'day' || look.weather !== 'clear') return look;
  return { ...look, ...asked };
}
