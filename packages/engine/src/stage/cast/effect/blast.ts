import type { Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { mixColour } from '../../../shapes/colour.ts';
import type { Plan } from '../prop/design-family.ts';
import type { Swarm } from '../prop/motes.ts';
import { part } from './cycle.ts';

/** A blast as it stands so many seconds after the action `explode` or `break` began: flash, ball of fire, smoke, flying pieces. Six metres high. */
export function blast(chance: Chance): Required<Pick<Plan, 'swarms' | 'light'>> {
  const own = Array.from({ length: 70 }, () => [chance.bell(), Math.abs(chance.bell()), chance.bell(), chance.next()] as const);
  const age = (moment: Parameters<Swarm['mote']>[0]): number => {
    const act = moment.actions.get('explode') ?? moment.actions.get('break');
    return act ? act.since : moment.actions.size > 0 ? -1 : part(moment.seconds / 3.4 + 0.09) * 3.4 - 0.3;
  };
  const way = ([x, y, z]: readonly [number, number, number, number], far: number): Vector3 => {
    const long = Math.hypot(x, y, z) || 1;
    return [(x / long) * far, 1.2 + (y / long) * far, (z / long) * far];
  };
  return {
    swarms: [
      {
        sprite: 'puff',
        count: 34,
        mote(moment, index) {
          const t = age(moment);
          if (t < 0) return null;
          const mine = own[index]!;
          const grow = 1 - Math.exp(-t * 3);
          const hot = Math.max(0, 1 - t * 0.62 - mine[3] * 0.6);
          const at = way(mine, 2.3 * grow * (0.5 + mine[3] * 0.6));
          return {
            at: [at[0], at[1] + t * 0.9 + 0.4, at[2]],
            size: (0.5 + grow * 1.15) * (0.7 + mine[3] * 0.5),
            colour: mixColour([0.06, 0.055, 0.05], [4.2, 1.5, 0.25], hot ** 1.5),
            cover: Math.min(1, t * 20) * Math.max(0, 1 - t / 4.2) * 0.9,
            shines: hot,
            adds: hot * 0.45,
            own: mine[3],
            turn: mine[0] * 2 + t * 0.3,
          };
        },
      },
      {
        sprite: 'spark',
        count: 36,
        mote(moment, index) {
          const t = age(moment);
          if (t < 0.02 || t > 1.6) return null;
          const mine = own[index + 30]!;
          const speed = 5.5 * (0.5 + mine[3]);
          const at = way(mine, speed * (1 - Math.exp(-t * 1.5)));
          const drop = 2.2 * t * t;
          return {
            at: [at[0], Math.max(0, at[1] - drop), at[2]],
            size: 0.035,
            tall: 9 * Math.max(0.2, 1 - t * 0.5),
            way: [mine[0], mine[1] - t * 0.9, mine[2]],
            colour: [6, 2.8, 0.7],
            cover: 1 - t / 1.6,
            adds: 1,
            shines: 1,
          };
        },
      },
      {
        sprite: 'glow',
        count: 1,
        mote(moment) {
          const t = age(moment);
          return t < 0 || t > 0.5
            ? null
            : { at: [0, 1.4, 0], size: 5, colour: [9, 6.5, 3.5], cover: Math.max(0, 1 - t * 2) ** 2, adds: 1, shines: 1 };
        },
      },
    ],
    light: (moment) => {
      const t = age(moment);
      const power = t < 0 ? 0 : 5 * Math.exp(-t * 2.4);
      return { at: [0, 1.8, 0], colour: [power, power * 0.55, power * 0.2], reach: 30 };
    },
  };
}
