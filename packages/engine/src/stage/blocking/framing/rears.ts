import type { Shot } from '@onereel/spec';
import type { Player } from '../groups.ts';
import { looksOut } from '../peeking.ts';

/** Whether an animal stands up on its hind legs for what it does. */
export function rears({ kind }: Player, beats: Shot['beats']): boolean {
  const [, height, length] = kind.extent;
  return (
    kind.family === 'quadruped' &&
    height < length * 1.2 &&
    beats.some(({ action, verb }) => /^(dance|hug|fight)$/.test(action) || verb === looksOut)
  );
}
