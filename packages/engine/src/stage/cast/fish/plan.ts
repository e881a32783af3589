import type { Linear } from '../../../shapes/colour.ts';
import type { FishForm } from './form.ts';

/** Everything that makes one swimmer besides its size. */
export interface FishPlan {
  readonly form: FishForm;
  readonly colours: Readonly<Record<string, Linear>>;
  /** `plain`, `bands`, `patches`, `stripes`, `spots`, `orca` or `grooves`. */
  readonly pattern: string;
  /** A special part: `lure`, `tusk`, `tusks`, `spines`, `whiskers` or none. */
  readonly part: string;
  readonly size: number;
  readonly rhythm: number;
  readonly beached: boolean;
}

/** Joints along the spine. */
export const spineJoints = 7;

/** How high its middle is above what its extent stands on. */
export function middleOf({ form, beached }: Pick<FishPlan, 'form' | 'beached'>): number {
  const most = Math.max(...form.high.map((high, step) => high - form.line[step]!));
  return beached ? most : most + 0.16;
}
