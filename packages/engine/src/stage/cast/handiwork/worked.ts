import type { Unit } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';

/** How far the work on a thing is: strokes done so far, and the share of the whole; nothing is done before it begins. */
interface Work {
  readonly phase: number;
  readonly progress: Unit;
  /** How it is worked on. */
  readonly motif: string;
}

/** The work that is done on a thing at a moment. */
export function workOf({ actions }: Moment): Work {
  const worked = actions.get('worked');
  return { phase: worked?.phase ?? 0, progress: worked?.progress ?? 0, motif: worked?.motif ?? '' };
}

/** How many strokes have been done, the one that is under way in part; some were done before the film began. */
export function strokesOf(moment: Moment): number {
  const { phase, motif } = workOf(moment);
  return motif === '' ? 3 : phase + 1.5;
}

/** From 0 to 1 softly, held at both ends. */
export function curve(amount: number): Unit {
  return smooth(0, 1, amount);
}
