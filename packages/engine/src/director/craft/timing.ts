import type { Beat, Seconds } from '@onereel/spec';
import type { UntimedBeat } from './beats.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** How long a line takes to say: a breath and 85 ms a character. */
export function secondsToSay(line: string): Seconds {
  return 0.4 + 0.085 * line.length;
}

/** What a beat asks for: `fixed` seconds, or a `weight` in what is left. */
function needOf({ beat }: UntimedBeat): { fixed: Seconds; weight: number } {
  if (beat.line !== undefined) return { fixed: secondsToSay(beat.line), weight: 0 };
  if (beat.action === 'stop') return { fixed: 0.3, weight: 0 };
  if (beat.action === 'appear' || beat.action === 'disappear' || beat.action === 'turn') return { fixed: 0, weight: 1.2 };
  return { fixed: 0, weight: 2 };
}

/** No step is shorter than this on average: a long tale in a short film is told in fewer, fuller steps. */
const shortestStep = 0.5;

/** Puts neighbouring steps together until each has time to be seen. */
function gatherSteps(untimed: readonly UntimedBeat[], seconds: Seconds): readonly UntimedBeat[] {
  const steps = [...new Set(untimed.map(({ step }) => step))].sort((one, other) => one - other);
  const limit = Math.max(1, Math.floor(seconds / shortestStep));
  if (steps.length <= limit) return untimed;
  const order = new Map(steps.map((step, index) => [step, Math.floor((index * limit) / steps.length)]));
  return untimed.map((item) => ({ ...item, step: order.get(item.step) ?? 0 }));
}

/** Shares the seconds of a shot among its steps: lines take what they need, the rest is shared by weight. */
export function timeBeats(given: readonly UntimedBeat[], start: Seconds, seconds: Seconds): Beat[] {
  const untimed = gatherSteps(given, seconds);
  const acted = untimed.some(({ isAmbient }) => !isAmbient) ? untimed.filter(({ isAmbient }) => !isAmbient) : untimed;
  const steps = [...new Set(acted.map(({ step }) => step))].sort((one, other) => one - other);
  const needs = steps.map((step) => {
    const all = acted.filter((item) => item.step === step).map(needOf);
    return { fixed: Math.max(...all.map(({ fixed }) => fixed)), weight: Math.max(...all.map(({ weight }) => weight)) };
  });
  const flexible = needs.filter(({ fixed }) => fixed === 0);
  const totalWeight = flexible.reduce((sum, { weight }) => sum + weight, 0);
  const totalFixed = needs.reduce((sum, { fixed }) => sum + fixed, 0);
  const floor = flexible.length > 0 ? Math.min(0.4, seconds / (2 * steps.length)) * flexible.length : 0;
  const squeeze = totalFixed > 0 ? Math.min(1, (seconds - floor) / totalFixed) : 1;
  const spare = flexible.length > 0 ? seconds - totalFixed * squeeze : 0;
  const stretch = flexible.length > 0 || totalFixed === 0 ? squeeze : seconds / totalFixed;
  const lengths = needs.map(({ fixed, weight }) => (fixed > 0 ? fixed * stretch : (spare * weight) / totalWeight));
  const starts = lengths.map((_, index) => start + lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
  return untimed.map(({ beat, step, isAmbient }) => {
    const at = steps.indexOf(step);
    if (at < 0 || (isAmbient && acted !== untimed)) return { ...beat, start: round(start), seconds: round(seconds) };
    const own = beat.line === undefined ? lengths[at]! : Math.min(lengths[at]!, secondsToSay(beat.line));
    const from = round(starts[at]!);
    return { ...beat, start: from, seconds: Math.max(0, round(Math.min(starts[at]! + own, start + seconds) - from)) };
  });
}

/** Shares the film among its shots by the number of their words, at least half a fair share each. */
export function timeShots(words: readonly number[], seconds: Seconds): { start: Seconds; seconds: Seconds }[] {
  const fair = 1 / words.length;
  const total = words.reduce((sum, count) => sum + count, 0) || 1;
  const shares = words.map((count) => 0.5 * fair + 0.5 * (count / total));
  let start = 0;
  return shares.map((share, index) => {
    const end = index === shares.length - 1 ? seconds : round(start + share * seconds);
    const shot = { start, seconds: round(end - start) };
    start = end;
    return shot;
  });
}
