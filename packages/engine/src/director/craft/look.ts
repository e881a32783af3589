import type { Look, Note } from '@onereel/spec';
import { find } from './craft-words.ts';
import type { FoundTerm } from './terms.ts';
import { colourNamed } from './traits.ts';

/** The look of the film and what had to be decided for it. */
export interface LookDecision {
  readonly look: Look;
  readonly notes: Note[];
}

/** A rainbow is in the air when the rain is over; what has its colours is none. */
const rainbowThings =
  /\brainbow[- ](?:colou?r|flag|trout|hair|umbrella|scarf|hat|stripe|pattern|wig|sock|sweater|hue|light|dress|shirt|mane|kite|fish)/i;

const weatherRank = ['snowstorm', 'sandstorm', 'rainbow', 'storm', 'rain', 'snow', 'fog', 'wind', 'sunny', 'clear', 'cloudy', 'snowy'];

/** `a winter storm`, `rainy night`: the strongest weather wins. */
function strongest(found: readonly FoundTerm[]): string | undefined {
  return weatherRank.find((term) => found.some((item) => item.term === term));
}

/** A time of day is one, except where `day` only counts (`a day later`). */
function timeOfDay(text: string): string | undefined {
  const found = find.timesOfDay(text);
  const hour = /\b(\d{1,2})(?::\d\d)?\s*([ap])\.?m\b/i.exec(text);
  if (found.length === 0 && hour !== null) {
    const late = (Number(hour[1]) % 12) + (hour[2]!.toLowerCase() === 'p' ? 12 : 0);
    return late < 5 || late >= 21
      ? 'night'
      : late < 8
        ? 'sunrise'
        : late < 11
          ? 'morning'
          : late < 14
            ? 'noon'
            : late < 18
              ? 'day'
              : 'sunset';
  }
  return found.find(({ term }) => term !== 'day')?.term ?? found[0]?.term;
}

/** What a mood in the prompt's own word is called in the manifest: `tranquil` is `calm`. */
export function moodTerm(word: string): string {
  return find.moods(word)[0]?.term ?? word;
}

/** `gently` is `gentle`, `peacefully` is `peaceful`. */
const plainMood = (word: string): string => word.replace(/ently$/, 'entle').replace(/(ful|ene)ly$/, '$1');

/** Moods that change neither light nor grade keep the prompt's own word. */
function moodOf(text: string): string | undefined {
  const found = find.moods(text)[0];
  return found === undefined || !/^(calm|magical|energetic)$/.test(found.term) || /\b(?:sea|ocean|lake)\b/i.test(text)
    ? found?.term
    : plainMood(found.words.toLowerCase());
}

/** Fire and lights in the sky are shot in the dark when the prompt names no hour. */
const nightly =
  /\b(?:neon|candle ?light|lamplight|fire ?light|fireworks?|moon(?:light|lit)?|milky way|aurora|northern lights|fireflies|shooting stars?|meteor shower|comets?|falling stars?|constellations?|(?:twinkling|countless|distant) stars|(?:full|crescent|harvest) moon|stars (?:above|overhead|in the sky|(?:slowly )?(?:twinkl|shin|glitter|glimmer|sparkl|appear|come out)\w*))\b/i;

/** `shades of purple and blue`, `a palette of pink and teal`: colours of the whole picture. */
function paletteOf(text: string): string[] {
  const phrase =
    /\b(?:shades|hues|tones|palette|colou?rs?)\s+(?:of|in)\s+([\w\s,-]{3,80})|((?:[\w-]+(?:,\s*|\s+and\s+|\s+)){1,6})(?:tones|hues|palette|colou?r scheme)\b/gi;
  const words = [...text.matchAll(phrase)].flatMap((found) => (found[1] ?? found[2] ?? '').toLowerCase().split(/[\s,]+/));
  return [...new Set(words.map((word) => colourNamed(word)).filter((colour) => colour !== undefined))].slice(0, 16);
}

/** Reads style, time, weather, season and mood from the prompt. `timelapse` and the like are the camera's. */
export function decideLook(text: string): LookDecision {
  const notes: Note[] = [];
  // a vintage car is old, the film is not
  const styles = find
    .styles(text)
    .filter(
      ({ words, end }) =>
        !/^(vintage|retro|minimalist|minimalistic)$/i.test(words) ||
        !/^\s+(?!style|film|look|footage|video|aesthetic|photo|movie|filter|camera|vhs|animation|cartoon)[a-z]/i.test(text.slice(end)),
    );
  const style = styles.find(({ term }) => term !== 'cinematic' && term !== 'photorealistic') ?? styles[0];
  const weathers = find.weathers(text).filter(({ term }) => term !== 'rainbow' || !rainbowThings.test(text));
  const weather = strongest(weathers);
  const season = find.seasons(text)[0]?.term ?? (weather?.startsWith('snow') === true ? 'winter' : undefined);
  const mood = moodOf(text);
  const palette = paletteOf(text);
  let time = timeOfDay(text);
  const dark = nightly.exec(text)?.[0];
  // Outdoors only the night is dim.
  if (
    time === undefined &&
    /\b(?:dim(?:ly)?|dark|poorly)[- ](?:lit\s+)?(?:[\w-]+,?\s+){0,2}(?:alley\w*|streets?|forest|woods|roads?|park)\b/i.test(text)
  )
    time = 'night';
  if (time === undefined && dark !== undefined) {
    time = 'night';
    notes.push({ words: dark, note: `The prompt names no hour; "${dark}" asks for the dark, so the film plays at night.` });
  }
  if (time === undefined && /\b(?:solar|total|sun) eclipse\b|\beclipse of the sun\b/i.test(text)) time = 'dusk';
  const look: Look = {
    style: style?.term ?? 'cinematic',
    timeOfDay: time ?? 'day',
    weather: weather ?? 'clear',
    season: season ?? 'summer',
    mood: mood ?? 'neutral',
    ...(palette.length > 1 ? { palette } : {}),
  };
  if (styles.length > 1) {
    for (const other of styles.slice(0, 4)) {
      if (other.term !== look.style && other.term !== 'cinematic')
        notes.push({ words: other.words, note: `The film has one style, ${look.style}; "${other.words}" was left out.` });
    }
  }
  return { look, notes };
}
