import type { CastMember, Unit } from '@onereel/spec';
import type { CastKind } from '../../../manifest/entry.ts';
import { type Linear, linear } from '../../../shapes/colour.ts';
import type { Moment } from '../../blocking/moment.ts';

/** The colours of a preset that are written as `#rrggbb`, as linear light, by their names. */
export function presetColours(kind: CastKind): Record<string, Linear> {
  const found: Record<string, Linear> = {};
  for (const [name, value] of Object.entries(kind.preset))
    if (typeof value === 'string' && value.startsWith('#')) found[name] = linear(value);
  return found;
}

/** How coarse one of many may be: 1 alone. */
export function grainOf({ count }: CastMember): number {
  return count > 6 ? 1.9 : count > 2 ? 1.4 : 1;
}

/** How much any of some actions shows, 0 to 1. */
export function weightOf({ actions }: Moment, ...names: readonly string[]): Unit {
  return names.reduce((most, name) => Math.max(most, actions.get(name)?.weight ?? 0), 0);
}

/** How far a mouth is open by what is spoken (its phones), uttered or eaten, 0 to 1. */
export function gapeOf(moment: Moment): Unit {
  const calling = weightOf(moment, 'sing', 'meow', 'roar', 'bark', 'cry', 'open-jaws', 'laugh');
  const eating = weightOf(moment, 'eat', 'drink');
  const beat = 0.55 + 0.45 * Math.sin(moment.seconds * 17) * Math.sin(moment.seconds * 5.3);
  return Math.min(1, Math.max(calling * beat, eating * 0.5 * Math.abs(Math.sin(moment.seconds * 6)), moment.mouth.open));
}

/** Where the head should turn to see what it looks at: about the vertical and up, radians; nothing for what is behind. */
export function gazeOf({ gaze, place, heading }: Moment, eyeHeight: number): { readonly yaw: number; readonly pitch: number } {
  if (!gaze) return { yaw: 0, pitch: 0 };
  const [x, y, z] = [gaze[0] - place[0], gaze[1] - place[1] - eyeHeight, gaze[2] - place[2]];
  const turn = Math.atan2(x, z) - heading;
  const yaw = Math.atan2(Math.sin(turn), Math.cos(turn));
  const seen = Math.abs(yaw) > 2.2 ? 0 : 1;
  return { yaw: Math.max(-0.8, Math.min(0.8, yaw)) * seen, pitch: Math.max(-0.5, Math.min(0.5, Math.atan2(y, Math.hypot(x, z)))) * seen };
}
