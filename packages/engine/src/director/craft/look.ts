import type { Look, Note } from '@onereel/spec';
import { find } from './craft-words.ts';
import type { FoundTerm } from './terms.ts';

/** The look of the film and what had to be decided for it. */
export interface LookDecision {
  readonly look: Look;
  readonly notes: Note[];
}

const weatherRank = ['snowstorm', 'storm', 'rain', 'snow', 'fog', 'wind', 'rainbow', 'clear', 'cloudy'];

/** `a winter storm`, `rainy night`: the strongest weather wins. */
function strongest(found: readonly FoundTerm[]): string | undefined {
  return weatherRank.find((term) => found.some((item) => item.term === term));
}

/** A time of day is one, except where `day` only counts (`a day later`). */
function timeOfDay(text: string): string | undefined {
  const found = find.timesOfDay(text);
  return found.find(({ term }) => term !== 'day')?.term ?? found[0]?.term;
}

/** Reads style, time, weather, season and mood from the prompt. `timelapse` and the like are the camera's. */
export function decideLook(text: string): LookDecision {
  const notes: Note[] = [];
  const styles = find.styles(text);
  const style = styles.find(({ term }) => term !== 'cinematic' && term !== 'photorealistic') ?? styles[0];
  const weathers = find.weathers(text);
  const weather = strongest(weathers);
  const season = find.seasons(text)[0]?.term ?? (weather === 'snow' || weather === 'snowstorm' ? 'winter' : undefined);
  const mood = find.moods(text)[0]?.term;
  let time = timeOfDay(text);
  if (time === undefined && /\bneon\b/i.test(text)) {
    time = 'night';
    notes.push({ words: 'neon', note: 'Neon light asks for the dark, so the film plays at night.' });
  }
  const look: Look = {
    style: style?.term ?? 'cinematic', timeOfDay: time ?? 'day', weather: weather ?? 'clear', season: season ?? 'summer', mood: mood ?? 'neutral',
  };
  if (styles.length > 1) {
    for (const other of styles.slice(0, 4)) {
      if (other.term !== look.style && other.term !== 'cinematic') notes.push({ words: other.words, note: `The film has one style, ${look.style}; "${other.words}" was left out.` });
    }
  }
  return { look, notes };
}
