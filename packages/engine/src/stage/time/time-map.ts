import type { Seconds, Shot, Unit } from '@onereel/spec';
import { clamp, mix, smooth } from '../../curves/easing.ts';

/**
 * How the time of the film, by which frames are counted, and the time of the story, by which bodies, weather and water move,
 * belong together. Slow motion shows little story in much film; in a freeze the story stands; in reverse it runs back.
 */
export interface TimeMap {
  /** Whether both run alike all the time. */
  readonly plain: boolean;
  /** How long the story is. */
  readonly seconds: Seconds;
  /** The moment of the story that the film shows at `film`. */
  story(film: Seconds): Seconds;
  /** The first moment of the film that shows `story`; `Infinity` for what time stopped before, or never showed. */
  film(story: Seconds): Seconds;
  /** Where in the story something belongs that a screenplay plans for `film`: even within a shot, whatever time does in it. */
  planned(film: Seconds): Seconds;
  /** Whether hours pass at `film`: the sun moves and clouds rush. */
  hours(film: Seconds): boolean;
}

/** Story seconds in a second of film, by word. */
const paces: Readonly<Record<string, number>> = { 'slow-motion': 0.35, 'super-slow-motion': 0.18, 'fast-motion': 2.5, timelapse: 8 };

const rate = 240;

interface Stretch {
  readonly start: Seconds;
  readonly seconds: Seconds;
  /** Where its story begins and how much of it there is. */
  readonly from: Seconds;
  readonly span: Seconds;
  readonly hours: boolean;
  /** Story seconds since `from` after `film` seconds of the shot. */
  readonly shown: (film: Seconds) => Seconds;
  /** The first moment of the shot that shows it. */
  readonly seen: (story: Seconds) => Seconds;
}

type Shown = Pick<Stretch, 'span' | 'shown' | 'seen'>;

function even(seconds: Seconds, pace: number): Shown {
  return { span: seconds * pace, shown: (film) => film * pace, seen: (story) => story / pace };
}

function backward(seconds: Seconds): Shown {
  return { span: seconds, shown: (film) => seconds - film, seen: (story) => seconds - story };
}

/** Time at a pace that changes over the shot: summed up once, read both ways. */
function changing(seconds: Seconds, pace: (part: Unit) => number, span?: Seconds): Shown {
  const count = Math.ceil(seconds * rate);
  const table = [0];
  for (let step = 0; step < count; step++) table.push(table[step]! + (pace((step + 0.5) / count) * seconds) / count);
  const shown = (film: Seconds): Seconds => {
    const at = clamp((film / seconds) * count, 0, count - 1e-9);
    const step = Math.floor(at);
    return mix(table[step]!, table[step + 1]!, at - step);
  };
  const seen = (story: Seconds): Seconds => {
    if (story <= 0) return 0;
    const step = table.findIndex((value) => value >= story - 1e-9);
    if (step < 0) return Infinity;
    if (step === 0) return 0;
    const [before, after] = [table[step - 1]!, table[step]!];
    return ((step - 1 + clamp((story - before) / Math.max(1e-12, after - before))) * seconds) / count;
  };
  return { span: span ?? table[count]!, shown, seen };
}

/** When time stops: in the midst of the last thing that somebody begins, when it is at its height. */
function stopOf({ start, seconds, beats }: Shot): Unit {
  const last = beats
    .filter((beat) => beat.start < start + seconds - 0.1)
    .sort((a, b) => a.start - b.start)
    .at(-1);
  return last ? clamp((last.start - start + Math.min(last.seconds, seconds) * 0.42) / seconds, 0.12, 0.7) : 0.4;
}

/** What crosses the picture once would be gone in a blink where hours pass: it only hurries. */
const crossing = 2.5;

function crosses({ beats }: Shot): boolean {
  return beats.some((beat) => beat.from !== undefined || beat.direction !== undefined);
}

function shownBy(shot: Shot): Shown {
  const { seconds, time = '' } = shot;
  const ease = Math.min(0.1, 0.15 / seconds);
  switch (time) {
    case 'reverse':
      return backward(seconds);
    case 'freeze': {
      const stop = stopOf(shot);
      return changing(seconds, (part) => 1 - smooth(stop - ease, stop + ease, part), seconds);
    }
    case 'bullet-time': {
      const stop = Math.min(0.35, stopOf(shot));
      return changing(seconds, (part) => 1 - smooth(stop - ease * 2, stop + ease, part) * (1 - smooth(0.9, 0.95, part)), seconds);
    }
    case 'speed-ramp':
      return changing(seconds, (part) => 1 - 0.78 * smooth(0.25, 0.38, part) * (1 - smooth(0.68, 0.82, part)));
    default:
      return even(seconds, time === 'timelapse' && crosses(shot) ? crossing : (paces[time] ?? 1));
  }
}

/** The time map of a film's shots, each with its own word for time: `slow-motion`, `timelapse`, `freeze`, `reverse` … */
export function timeMapOf(shots: readonly Shot[]): TimeMap {
  const stretches: Stretch[] = [];
  let from = shots[0]?.start ?? 0;
  for (const shot of shots) {
    const shown = shownBy(shot);
    stretches.push({ ...shown, start: shot.start, seconds: shot.seconds, from, hours: shot.time === 'timelapse' });
    from += shown.span;
  }
  const stretchAt = (film: Seconds): Stretch => {
    let current = stretches[0]!;
    for (const one of stretches) if (one.start <= film + 1e-9) current = one;
    return current;
  };
  return {
    plain: shots.every(({ time }) => time === undefined || !(time in paces || /^(reverse|freeze|bullet-time|speed-ramp)$/.test(time))),
    seconds: from,
    hours: (film) => stretchAt(film).hours,
    story(film) {
      const { start, seconds, from, shown } = stretchAt(film);
      return from + shown(clamp(film - start, 0, seconds));
    },
    film(story) {
      const { start, from, seen } = stretches.findLast((one) => one.from <= story + 1e-9) ?? stretches[0]!;
      return start + seen(Math.max(0, story - from));
    },
    planned(film) {
      const { start, seconds, from, span } = stretchAt(film);
      return from + ((film - start) * span) / seconds;
    },
  };
}
