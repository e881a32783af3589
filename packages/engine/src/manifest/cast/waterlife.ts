import type { CastKind } from '../entry.ts';

/** What swims, crawls and hops: fish, whales, turtles, frogs, snakes, crabs. */
export const waterlife: readonly CastKind[] = [];
