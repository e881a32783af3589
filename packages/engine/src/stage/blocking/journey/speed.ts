import type { Beat } from '@onereel/spec';
import type { Movement } from '../../cast/family.ts';

const manners: Readonly<Record<string, number>> = {
  slowly: 0.6,
  slow: 0.6,
  gently: 0.65,
  leisurely: 0.7,
  gracefully: 0.8,
  lazily: 0.6,
  calmly: 0.75,
  quickly: 1.4,
  fast: 1.4,
  rapidly: 1.5,
  swiftly: 1.4,
  hastily: 1.4,
  furiously: 1.6,
};

/** Metres per second that a beat asks for. */
export function speedOf(beat: Beat, movement: Movement): number {
  const base = movement.speeds[beat.action] ?? movement.speeds.default;
  return base * (manners[beat.manner ?? ''] ?? 1);
}
