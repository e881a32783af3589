import type { Deed } from '../reading/reading.ts';

/** Whether an animal rolls where it lies, in the mud or in the grass, and goes nowhere. */
export function rollsAbout({ verb, object, places, direction, particle }: Deed): boolean {
  const stays = places.every(({ preposition }) => /^(in|on|inside|at|near|around)$/.test(preposition));
  const goes = (direction !== undefined && direction.direction !== 'back') || /^(down|along|away|past|off)$/.test(particle ?? '');
  return verb === 'roll' && object === undefined && stays && !goes;
}
