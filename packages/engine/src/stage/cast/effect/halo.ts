import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Swarm } from '../prop/motes.ts';

/** Soft light around a thing that shines. */
export const halo = (size: number, colour: Linear, cover: number, at: Vector3 = [0, 0, 0]): Swarm => ({
  sprite: 'glow',
  count: 1,
  mote: ({ seconds }) => ({ at, size: size * (1 + 0.02 * Math.sin(seconds * 2)), colour, cover, adds: 1, shines: 1 }),
});
