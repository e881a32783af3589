import type { Metres, Vector3 } from '@onereel/spec';
import type { Moment } from '../../blocking/moment.ts';
import type { PartPose } from './model.ts';
import type { Sculpt } from './sculpt.ts';

const puffs = 6;

/** Adds steam that rises from a disc around `at`; gives how it stands at a moment. `high` is how far it rises. */
export function addSteam(work: Sculpt, at: Vector3, wide: Metres, high: Metres): (moment: Moment) => Record<string, PartPose> {
  const turns = Array.from({ length: puffs }, () => work.chance.between(0, Math.PI * 2));
  for (let puff = 0; puff < puffs; puff++) {
    work.moving(`steam-${puff}`, at, () => work.ball('steam', [wide * 0.5, wide * 0.6, wide * 0.5], { at, around: 14, down: 10 }));
  }
  return ({ seconds }) =>
    Object.fromEntries(
      turns.map((turn, puff) => {
        const way = (seconds * 0.32 + puff / puffs) % 1;
        const sway = Math.sin(seconds * 1.3 + turn + way * 4) * wide * 0.3 * way;
        const grown = Math.sin(Math.PI * Math.min(1, way * 1.15)) ** 0.7 * (0.5 + way * 0.9);
        return [
          `steam-${puff}`,
          {
            shift: [Math.sin(turn) * wide * 0.18 + sway, way * high + wide * 0.2, Math.cos(turn) * wide * 0.18] as const,
            size: [grown, grown * (1 + way), grown] as const,
            hidden: grown < 0.02,
          },
        ];
      }),
    );
}
