import { smooth } from '../../../curves/easing.ts';
import type { ActionMoment, Moment } from '../../blocking/moment.ts';

/** Seconds from one bark to the next, and from one call (meow, moo, neigh) to the next. */
export const barkPeriod = 0.5;
export const callPeriod = 1.3;

/** Seconds since the last call of an action that repeats every `period`; long ago after the last that fits. */
function sinceCall({ since, seconds }: ActionMoment, period: number): number {
  const count = Math.max(1, Math.floor((seconds - 0.05) / period));
  return since - period * Math.min(count - 1, Math.floor(Math.max(0, since) / period));
}

/** Rises fast and falls: the jaw in one bark; 60 ms to open, shut after 250 ms. */
function snap(since: number): number {
  return smooth(0, 0.06, since) * (1 - smooth(0.12, 0.25, since));
}

/** How wide the jaw is open and how far the head is thrown up by what it utters, 0 to 1. */
export function voiceOf(moment: Moment): { readonly jaw: number; readonly toss: number } {
  let jaw = moment.mouth.open * 0.8;
  let toss = 0;
  for (const [name, action] of moment.actions) {
    if (name === 'bark') {
      const one = snap(sinceCall(action, barkPeriod));
      jaw = Math.max(jaw, one);
      toss = Math.max(toss, one);
    } else if (name === 'roar' || name === 'open-jaws' || name === 'sing' || name === 'cry') {
      jaw = Math.max(jaw, action.weight * (0.92 + 0.08 * Math.sin(action.since * 31)));
      toss = Math.max(toss, action.weight * 0.75);
    } else if (name === 'meow') {
      const since = sinceCall(action, callPeriod);
      const one = smooth(0, 0.12, since) * (1 - smooth(0.4, 0.8, since));
      jaw = Math.max(jaw, one * 0.55);
      toss = Math.max(toss, one * 0.3);
    } else if (name === 'eat' || name === 'drink') jaw = Math.max(jaw, action.weight * 0.3 * Math.abs(Math.sin(action.since * 7)));
  }
  return { jaw, toss };
}
