import type { Metres, Unit } from '@onereel/spec';
import { smooth, wrap } from '../../../curves/easing.ts';

/** Where a foot is in its cycle. */
export interface Step {
  /** Metres before (+) or behind (−) the place under the middle of its stance. */
  readonly forward: Metres;
  /** 0 on the ground; 1 at the top of the swing. */
  readonly lift: Unit;
  /** How far through the stance, 0 at landing to 1 at leaving; held at 1 in the swing. */
  readonly stance: Unit;
  /** How far through the swing, 0 at leaving to 1 at landing; 0 in the stance. */
  readonly swing: Unit;
}

/**
 * A foot that does not slide: on the ground it goes back through the body's space exactly as fast as the body goes
 * forward (`stride` metres a cycle), in the air it comes back along a Hermite curve whose ends have the same speed.
 * `phase` counts cycles, `landing` is when in the cycle the foot lands, `duty` the share of the cycle on the ground.
 */
export function step(phase: number, landing: Unit, duty: Unit, stride: Metres): Step {
  const since = wrap(phase - landing, 1);
  const reach = (duty * stride) / 2;
  if (since < duty) return { forward: reach - since * stride, lift: 0, stance: since / duty, swing: 0 };
  const swing = (since - duty) / (1 - duty);
  const slope = -stride * (1 - duty) * 0.75;
  const s2 = swing * swing;
  const s3 = s2 * swing;
  const forward = (2 * s3 - 3 * s2 + 1) * -reach + (s3 - 2 * s2 + swing) * slope + (3 * s2 - 2 * s3) * reach + (s3 - s2) * slope;
  return { forward, lift: Math.sin(Math.PI * swing) * (1 - 0.35 * smooth(0.5, 1, swing)), stance: 1, swing };
}
