import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { InsectForm } from './form.ts';

/** Everything that makes one insect besides its size. */
export interface InsectPlan {
  readonly form: InsectForm;
  readonly colours: Readonly<Record<string, Linear>>;
  /** `bands` over the abdomen, `hairy`, or `plain`. */
  readonly pattern: string;
  readonly aloft: boolean;
  readonly size: number;
  readonly rhythm: number;
}

/** Where a leg's joints are: at the body, the knee, the foot. */
export function legPlaces({ legs, height, lumps, end }: InsectForm, pair: number): readonly [Vector3, Vector3, Vector3] {
  const share = legs.pairs === 1 ? 0 : pair / (legs.pairs - 1);
  const turn = (share - 0.5) * 2 * legs.fan;
  const breast = lumps.find(({ part }) => part === 'thorax')!;
  const wide = breast.half[0] * (end === 'none' && breast.half[0] > 0.4 ? 0.85 : 0.75);
  const root: Vector3 = [wide, height + breast.at[1] - breast.half[1] * 0.45, breast.at[2] + breast.half[2] * (0.62 - 1.24 * share)];
  const long = legs.long && pair === legs.pairs - 1 ? 1.5 : 1;
  const way: Vector3 = [Math.cos(turn), 0, -Math.sin(turn)];
  const jump = long > 1;
  const knee: Vector3 = jump
    ? [root[0] + 0.1, height + 0.3, root[2] - 0.34]
    : [root[0] + way[0] * legs.reach * 0.45, root[1] + legs.knee, root[2] + way[2] * legs.reach * 0.45];
  const foot: Vector3 = jump
    ? [root[0] + 0.16, legs.thick, root[2] - 0.52]
    : [root[0] + way[0] * legs.reach, legs.thick * 0.8, root[2] + way[2] * legs.reach];
  return [root, knee, foot];
}
