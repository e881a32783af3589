import type { Beat, Seconds } from '@onereel/spec';

/** A change of light, of the season or of the picture that a text tells, and which part of its shot it takes. */
export interface LightChange {
  /** The sky, the lights, the place, the picture, the season; or a lamp by its noun. */
  readonly who: string;
  readonly verb: string;
  readonly change: NonNullable<Beat['change']>;
  /** Where in the shot it begins and ends, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** What a text says of changing light, and the text without it. */
export interface LitText {
  readonly text: string;
  readonly changes: readonly LightChange[];
}

const hourNames: readonly (readonly [words: RegExp, hour: string])[] = [
  [/^(dawn|sunrise|daybreak|morning)$/, 'sunrise'],
  [/^(day|daytime|daylight|noon|midday|afternoon)$/, 'day'],
  [/^(sunset|evening|golden hour)$/, 'sunset'],
  [/^(dusk|twilight)$/, 'dusk'],
  [/^(night|night-time|nighttime|midnight|darkness)$/, 'night'],
];
const hour =
  '(?:the |a )?(?:bright |dark |late |early |full |starry )?(dawn|sunrise|daybreak|morning|day|daytime|daylight|noon|midday|afternoon|sunset|evening|golden hour|dusk|twilight|night|night-time|nighttime|midnight|darkness)';
const becomes =
  '(?:slowly |gradually |quickly |suddenly )?(?:changes|changing|turns|turning|goes|going|shifts|shifting|transitions|transitioning|transition|fades|fading|passes|passing|moves|moving|gives way|giving way|shift)';
const places =
  'room|hall|hallway|house|kitchen|bedroom|office|stage|scene|place|street|city|sky|forest|landscape|world|cave|corridor|theatre|theater|classroom|restaurant|bar|church|street|town|village';
const lamps =
  '(?:all )?(?:of )?(?:the )?((?:street|city|room|house|stage|neon|window|ceiling|christmas|fairy|town|village|office|kitchen|lamp|hallway|overhead) ?)?(lights|lamps|streetlights|streetlamps|lanterns|power|electricity)';
const manner = '(?:suddenly |slowly |all |then |both |gradually |one by one |abruptly )*';

interface Pattern {
  readonly words: RegExp;
  /** What it tells; null when it is something else after all. */
  readonly tells: (found: RegExpExecArray) => readonly LightChange[] | null;
  /** What stays of the words. */
  readonly leaves: (found: RegExpExecArray) => string;
}

const named = (word: string): string => hourNames.find(([words]) => words.test(word.toLowerCase()))![1];

/** One hour after another over the whole shot. */
function through(...words: readonly (string | undefined)[]): LightChange[] | null {
  const hours = words.filter((word) => word !== undefined).map(named);
  if (hours.length < 2 || hours[0] === hours[1]) return null;
  const steps = hours.length - 1;
  return hours.slice(1).map((to, step) => ({
    who: 'sky',
    verb: 'pass',
    change: { trait: 'hour', from: hours[step]!, to },
    from: step / steps,
    to: (step + 1) / steps,
  }));
}

/** Lamps go on or off in a moment; early when the text begins with it. */
function switched(to: 'on' | 'off', at: number): LightChange[] {
  const from = at < 4 ? 0.3 : 0.5;
  return [{ who: 'lights', verb: `turn ${to}`, change: { trait: 'lamps', from: to === 'on' ? 'off' : 'on', to }, from, to: from + 0.08 }];
}

const bright = (word: string): 'bright' | 'dark' | 'dim' =>
  /dark|black/i.test(word) ? 'dark' : /dim|gloom/i.test(word) ? 'dim' : 'bright';
const toned = (from: string, to: string): LightChange[] => [
  { who: 'place', verb: 'change', change: { trait: 'brightness', from: bright(from), to: bright(to) }, from: 0.1, to: 0.85 },
];

const shining =
  'lamp|lantern|flashlight|torch|light bulb|lightbulb|bulb|candle|tv|television|computer|monitor|spotlight|chandelier|desk lamp|table lamp|floor lamp|headlights?|neon sign|street lamp|street light';

/** One lamp goes on or off. Its noun is the id of the member that plays it. */
function lampSwitched(noun: string, to: string): LightChange[] {
  const on = to.toLowerCase() === 'on';
  const change = { trait: 'lit', from: on ? 'off' : 'on', to: on ? 'on' : 'off' };
  return [{ who: noun.toLowerCase().replace(/ /g, '-'), verb: `turn ${change.to}`, change, from: 0.45, to: 0.49 }];
}

/** What remains of `the street lights` when they are a state of the place: the street. */
function placeOf(word: string | undefined): string {
  const place = /street|city|house|stage|christmas|fairy|town|village|office|kitchen|room|hallway/.exec(word ?? '')?.[0];
  return place === undefined ? '' : /christmas|fairy/.test(place) ? `${place} lights` : `a ${place}`;
}

const patterns: readonly Pattern[] = [
  {
    words: new RegExp(`\\b(?:${becomes} )?from ${hour} (?:through|to|into|till|until) ${hour}(?:,? (?:and )?(?:then )?(?:through |to |into |till )${hour})?\\b`, 'gi'),
    tells: ([, first, second, third]) => through(first, second, third),
    leaves: () => '',
  },
  {
    words: new RegExp(`\\b(?:as |while )?(?:the )?${hour} ${becomes} (?:in)?to ${hour}(?: to ${hour})?\\b`, 'gi'),
    tells: ([, first, second, third]) => through(first, second, third),
    leaves: () => '',
  },
  {
    words: /\b(?:as |while )?(?:the )?(?:dawn|day|daylight|morning) (?:slowly |gently )?(?:breaks|breaking|dawns|arrives|comes|begins)\b(?: (?:over|on|across|in|above|upon))?/gi,
    tells: () => through('dusk', 'sunrise'),
    leaves: () => '',
  },
  {
    words: /\b(?:the )?sun (?:is )?(?:slowly |gently |gradually )?(?:rises|rising|comes up|coming up)\b/gi,
    tells: () => through('dusk', 'sunrise'),
    leaves: ([all]) => all,
  },
  {
    words: /\b(?:the )?sun (?:is )?(?:slowly |gently |gradually )?(?:sets|setting|goes down|going down|sinks|disappears)\b/gi,
    tells: () => through('sunset', 'dusk'),
    leaves: ([all]) => all,
  },
  {
    words: /\b(?:as |while )?(?:the )?(?:night|darkness|evening|dusk|twilight) (?:slowly |gently |gradually )?(?:falls|falling|settles|descends|comes|arrives|sets in)\b(?: (?:over|on|across|in|above|upon))?/gi,
    tells: () => through('sunset', 'night'),
    leaves: () => '',
  },
  {
    words: new RegExp(`\\b${lamps} ${manner}(?:(?:go|goes|going|went) (?:out|off|dark)|(?:turn|turns|turning|switch|switches|shut|shuts) (?:off|out)|(?:are|is) (?:turned|switched) off|fail|fails|die|dies)\\b`, 'gi'),
    tells: ({ index }) => switched('off', index),
    leaves: ([, where]) => placeOf(where),
  },
  {
    words: new RegExp(`\\b${lamps} ${manner}(?:(?:turn|turns|turning|come|comes|coming|go|goes|switch|switches|flick|flicks|flicker|flickers) (?:back )?on|light up|(?:are|is) (?:turned|switched) on)\\b`, 'gi'),
    tells: ({ index }) => switched('on', index),
    leaves: ([, where]) => placeOf(where),
  },
  {
    words: new RegExp(`\\b(?:turn|turns|turning|switch|switches|flick|flicks) (on|off|out) (?:all )?(?:of )?the (?:\\w+ )?(?:lights?|power)\\b|\\b(?:turn|turns|turning|switch|switches|flick|flicks) the (?:\\w+ )?(?:lights?|power) (on|off|out)\\b`, 'gi'),
    tells: ([, first, second]) => switched((first ?? second) === 'on' ? 'on' : 'off', 9),
    leaves: () => 'reaches for the switch',
  },
  {
    words: new RegExp(`\\b(?:turns?|turning|switch|switches|switching|flicks?|clicks?) (on|off) (?:the|a|an|his|her|their) (?:(?:small|old|bright|little|red|green|blue|white|yellow|vintage) )?(${shining})\\b`, 'gi'),
    tells: ([, to, noun]) => lampSwitched(noun!, to!),
    leaves: ([all]) => all,
  },
  {
    words: new RegExp(`\\b(?:the|a|an) (?:(?:small|old|bright|little|red|green|blue|white|yellow|vintage) )?(${shining})(?: (?:on|in|at|by|near|beside) (?:the|a|an|his|her) [a-z]+)? (?:suddenly |then )?(?:(?:turns|switches|goes|comes|clicks) (on|off|out)|(lights up))\\b`, 'gi'),
    tells: ([, noun, to, up]) => lampSwitched(noun!, up === undefined && to !== 'on' ? 'off' : 'on'),
    leaves: ([all]) => all.replace(/ (?:suddenly |then )?(?:turns|switches|goes|comes|clicks|lights) (?:on|off|out|up)$/i, ' stands'),
  },
  {
    words: new RegExp(`\\b${lamps} ${manner}(?:flicker|flickers|flickering|blink|blinks)\\b`, 'gi'),
    tells: () => [{ who: 'lights', verb: 'flicker', change: { trait: 'lamps', from: 'on', to: 'flickering' }, from: 0, to: 1 }],
    leaves: ([, where]) => placeOf(where),
  },
  {
    words: new RegExp(`\\b((?:the |a |an )?(?:[a-z-]+ )?(?:${places})) ${becomes} from (bright|dark|light|dim)(?: light)? (?:in)?to (bright|dark|light|dim)(?:ness)?\\b`, 'gi'),
    tells: ([, , from, to]) => toned(from!, to!),
    leaves: ([, place]) => place!,
  },
  {
    words: new RegExp(`\\b((?:the |a |an )?(?:[a-z-]+ )?(?:${places})) ${manner}(?:(?:goes|turns|gets|becomes|grows|falls) (?:completely |pitch |very |totally )?(dark|darker|black|dim|bright|brighter)|(darkens|dims|brightens|lights up))\\b`, 'gi'),
    tells: ([, , tone, verb]) => {
      const to = /bright|lights/.test(tone ?? verb!) ? 'bright' : /dim/.test(tone ?? verb!) ? 'dim' : 'dark';
      return toned(to === 'bright' ? 'dark' : 'bright', to);
    },
    leaves: ([, place]) => place!,
  },
  {
    words: /\b(?:(?:and |then )*(?:the |a )?(?:screen|picture|image|scene|film|video|camera|view|everything|frame) )?(?:slowly |suddenly |then )*(?:goes|go|fades|fade|fading|cuts|turns) (?:out )?(?:to )?black\b/gi,
    tells: ([all]) => [{ who: 'picture', verb: 'fade', change: { trait: 'picture', from: 'shown', to: 'black' }, from: /cut|sudden/i.test(all) ? 0.75 : 0.5, to: /cut|sudden/i.test(all) ? 0.77 : 0.95 }],
    leaves: () => '',
  },
  {
    words: /\b(?:fades?|fading) (?:in )?from black\b/gi,
    tells: () => [{ who: 'picture', verb: 'fade', change: { trait: 'picture', from: 'black', to: 'shown' }, from: 0, to: 0.4 }],
    leaves: () => '',
  },
  {
    words: /\b(?:(?:changes|changing|turns|goes|going|passes|passing|transforms|transforming|cycles|cycling) )?(?:through|with|during|in|across|over) (?:all )?(?:the )?(?:four|changing|passing|different) seasons\b|\bfrom (?:winter to (?:spring|summer|autumn|fall)|spring to (?:autumn|winter|fall)|summer to (?:winter|autumn|fall)|autumn to (?:winter|spring))\b/gi,
    tells: ([all]) => {
      const [, from = 'spring', to = 'winter'] = /from (\w+) to (\w+)/i.exec(all.toLowerCase()) ?? [];
      const plain = (season: string): string => (season === 'fall' ? 'autumn' : season);
      return [{ who: 'season', verb: 'change', change: { trait: 'season', from: plain(from), to: plain(to) }, from: 0, to: 1 }];
    },
    leaves: () => '',
  },
]; // prettier-ignore

/** Reads what a text tells of changing light and seasons. The same text gives the same changes. */
export function takeLightChanges(text: string): LitText {
  const changes: LightChange[] = [];
  let left = text;
  for (const { words, tells, leaves } of patterns) {
    left = left.replace(words, (...all) => {
      const groups = all.slice(
        0,
        all.findIndex((value) => typeof value === 'number'),
      ) as string[];
      const found = Object.assign(groups, {
        index: all.find((value) => typeof value === 'number') as number,
        input: left,
      }) as RegExpExecArray;
      const told = tells(found);
      if (told === null) return found[0];
      changes.push(...told);
      return leaves(found);
    });
  }
  if (changes.length === 0) return { text, changes };
  const tidied = left.replace(/\s+([.,;])/g, '$1').replace(/([.,;])(?:\s*[.,;])+/g, '$1').replace(/^[\s,.;]+/, '').replace(/\s{2,}/g, ' ').trim(); // prettier-ignore
  return { text: /\w/.test(tidied) ? tidied : '', changes };
}

/** The beats of a shot's changes of light. */
export function lightBeats(changes: readonly LightChange[], start: Seconds, seconds: Seconds): Beat[] {
  return changes.map(({ who, verb, change, from, to }) => ({
    start: start + seconds * from,
    seconds: seconds * (to - from),
    who,
    action: 'change-light',
    verb,
    match: 'exact',
    change,
  }));
}

/** The hour at which a film begins whose light changes; undefined where the changes say nothing of it. */
export function openingHour(changes: readonly LightChange[], hasHour: boolean): string | undefined {
  const first = changes.find(({ change }) => change.trait === 'hour');
  if (first) return String(first.change.from);
  // Lamps are seen to go out where it is dark outside.
  return !hasHour && changes.some(({ change }) => change.trait === 'lamps') ? 'night' : undefined;
}
