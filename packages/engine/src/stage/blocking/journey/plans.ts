import type { Relation } from '@onereel/spec';
import type { Layout } from '../../layout/layout.ts';
import type { Actor } from '../actor.ts';
import type { FramedShot } from '../block.ts';
import type { Leg } from './path.ts';

/** What is known when an actor's way is planned. */
export interface Plans {
  readonly layout: Layout;
  readonly shots: readonly FramedShot[];
  readonly relations: readonly Relation[];
  /** The ways of those planned before. */
  readonly legs: Map<string, Leg[]>;
  readonly actors: ReadonlyMap<string, readonly Actor[]>;
}
