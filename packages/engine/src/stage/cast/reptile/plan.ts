import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { ReptileForm, Vertebra } from './form.ts';

/** Everything that makes one reptile besides its size. */
export interface ReptilePlan {
  readonly form: ReptileForm;
  readonly colours: Readonly<Record<string, Linear>>;
  /** `plain`, `stripes`, `spots` or `mottled`. */
  readonly pattern: string;
  readonly afloat: boolean;
  readonly size: number;
  readonly rhythm: number;
}

/** Joints along the tail. */
export const tailJoints = 5;
/** A vertebra's place in its own space. */
export const placeOf = ([up, forward]: Vertebra): Vector3 => [0, up, forward];

/** Where the head's middle is. */
export function headOf({ neck }: ReptileForm): Vector3 {
  return placeOf(neck.at(-1)!);
}
