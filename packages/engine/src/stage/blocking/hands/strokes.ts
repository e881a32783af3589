import type { Beat, Seconds, Unit } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';

/** How an action runs in time: strokes that repeat, or one that is done once. The pose and the sounds read the same phase. */
export interface Strokes {
  /** Seconds of one stroke that repeats as long as the action lasts. */
  readonly period?: Seconds;
  /** Seconds of an action that is done once; it keeps its last pose. Held in its only pose when neither is given. */
  readonly span?: Seconds;
  /** How far behind the beat its strokes are, in strokes: two who do it by turns. */
  readonly lag?: Unit;
  /** When in a stroke something is met: the ball is struck, the knife is through. */
  readonly contacts?: readonly Unit[];
  /** The instrument of a contact. */
  readonly sound?: { readonly kind: string; readonly gain?: number; readonly parameters?: Readonly<Record<string, number | string>> };
}

/** What of a beat its strokes depend on. */
type Span = Pick<Beat, 'seconds' | 'manner' | 'repeat'>;

const tempos: Readonly<Record<string, number>> = {
  slowly: 0.7,
  slow: 0.7,
  gently: 0.75,
  leisurely: 0.75,
  calmly: 0.8,
  carefully: 0.75,
  gracefully: 0.8,
  quickly: 1.35,
  fast: 1.35,
  rapidly: 1.5,
  swiftly: 1.4,
  energetically: 1.25,
  vigorously: 1.35,
  furiously: 1.6,
};

function tempo({ manner }: Span): number {
  return tempos[manner ?? ''] ?? 1;
}

/** Something done once begins a little after its beat, if there is time: a moment to see what is there. */
function lead(span: Seconds, { seconds }: Span): Seconds {
  return clamp((seconds - span) * 0.2, 0, 0.4);
}

/** How many strokes are done `since` the beat's beginning, whole at each stroke's end; up to 1 for what is done once. */
export function phaseOf(strokes: Strokes, since: Seconds, beat: Span): number {
  if (strokes.period !== undefined) return Math.max(0, (since * tempo(beat)) / strokes.period - (strokes.lag ?? 0));
  if (strokes.span === undefined) return 0;
  const span = Math.min(strokes.span / tempo(beat), Math.max(0.2, beat.seconds));
  return clamp((since - lead(span, beat)) / span);
}

/** Seconds after the beat's beginning at which a phase of a stroke comes: of the first one, or of the one with `number`. */
export function timeOf(strokes: Strokes, phase: number, beat: Span): Seconds {
  if (strokes.period !== undefined) return ((phase + (strokes.lag ?? 0)) * strokes.period) / tempo(beat);
  if (strokes.span === undefined) return 0;
  const span = Math.min(strokes.span / tempo(beat), Math.max(0.2, beat.seconds));
  return lead(span, beat) + phase * span;
}

/** Every contact of a beat, in seconds of the film, in order. */
export function contactsOf(strokes: Strokes, beat: Span & Pick<Beat, 'start'>): Seconds[] {
  const { contacts = [] } = strokes;
  if (strokes.period === undefined) return contacts.map((contact) => beat.start + timeOf(strokes, contact, beat));
  const found: Seconds[] = [];
  for (let stroke = 0; stroke < 1000; stroke++) {
    const times = contacts.map((contact) => timeOf(strokes, stroke + contact, beat)).filter((time) => time < beat.seconds);
    if (times.length === 0) break;
    found.push(...times.map((time) => beat.start + time));
  }
  return found;
}
