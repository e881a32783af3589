import type { Metres, Vector3 } from '@onereel/spec';
import { type Box, within } from '../../layout/box.ts';

/** How much of the picture a box takes. */
export function sizeOf({ low, high }: Box): Metres {
  return Math.max(high[1] - low[1], (high[0] - low[0]) / 1.8);
}

/** The part of something large beside which somebody is seen well: the trunk of a tree and the first of its crown. */
export function partOf(box: Box, own: Box): Box {
  const size = sizeOf(own);
  const [low, high]: [Vector3, Vector3] = [
    [own.low[0] - size * 1.3, box.low[1], own.low[2] - size * 0.5],
    [own.high[0] + size * 1.3, own.high[1] + size * 0.8, own.high[2]],
  ];
  return within(box, { low, high }) ?? own;
}

/** The part of something large that is seen of it under who is on it. */
export function standing(box: Box, own: Box): Box {
  const high = own.high[1] - own.low[1];
  const aside = Math.max(high * 0.9, (own.high[0] - own.low[0]) * 0.35);
  const [low, top]: [Vector3, Vector3] = [
    [own.low[0] - aside, own.low[1] - high * 0.25, own.low[2] - aside],
    [own.high[0] + aside, own.high[1] + high * 0.35, own.high[2] + aside],
  ];
  return within(box, { low, high: top }) ?? own;
}

/** The part of what somebody acts on, and which is much larger, that is enough to be seen beside who acts. */
export function beside(box: Box, own: Box): Box {
  const size = sizeOf(own);
  // What is on both sides of who acts, as a goal behind a player, is cut on both; of what is on one side its near part stays.
  const reach = size * 1.7;
  const least = size * 0.5;
  return {
    low: [Math.max(box.low[0], Math.min(own.low[0] - reach, box.high[0] - least)), box.low[1], box.low[2]],
    high: [
      Math.min(box.high[0], Math.max(own.high[0] + reach, box.low[0] + least)),
      Math.min(box.high[1], own.high[1] + size * 0.9),
      box.high[2],
    ],
  };
}
