import type { Seconds, Unit, Vector3 } from '@onereel/spec';
import type { Mote, Swarm } from '../cast/prop/motes.ts';
import type { Pour } from './pour.ts';

/** Where fumes come from at a moment, in the world: the rim, how wide it is and how high over the ground; how thick they are. */
export interface Vent {
  readonly rim: Vector3;
  readonly radius: number;
  readonly drop: number;
  readonly thick: Unit;
  readonly seconds: Seconds;
}

const count = 90;
/** Seconds from the surface to where a puff is gone. */
const life = 2.4;

function own(index: number, turn: number): number {
  const value = Math.sin(index * 91.7 + turn * 217.3) * 43758.5453;
  return value - Math.floor(value);
}

/** The fumes of what is poured: cold ones well up, roll over the rim and down, and creep over what is below; hot ones rise and thin. */
export function fumesOf({ stuff }: Pour, ventNow: () => Vent | null): Swarm {
  return { sprite: 'puff', count: stuff.fumes === undefined ? 1 : count, mote: (_moment, index) => puff(stuff.fumes, ventNow(), index) };
}

function puff(fumes: 'cold' | 'hot' | undefined, vent: Vent | null, index: number): Mote | null {
  if (!vent || fumes === undefined || vent.thick < 0.02) return null;
  const { rim, radius, drop, thick, seconds } = vent;
  const age = (seconds / life + own(index, 1)) % 1;
  const angle = own(index, 2) * Math.PI * 2 + age * (own(index, 3) - 0.5);
  const fade = Math.min(1, age * 6) * (1 - age) ** 0.8;
  const size = radius * (0.45 + 0.5 * own(index, 4)) * (0.6 + age * (fumes === 'cold' ? 1.1 : 1.6));
  // Over the rim first, then down along the wall, then out over the ground.
  const out = fumes === 'cold' ? 0.35 + Math.min(1, age * 3) * 0.75 + Math.max(0, age - 0.45) * 3.2 : 0.5 + age * 0.4;
  const sunk = fumes === 'cold' ? Math.min(1, Math.max(0, age - 0.18) / 0.4) ** 1.4 * drop - radius * 0.12 : -age * radius * 5;
  return {
    at: [rim[0] + Math.cos(angle) * radius * out, rim[1] - sunk + size * 0.25, rim[2] + Math.sin(angle) * radius * out],
    size,
    colour: fumes === 'cold' ? [0.9, 0.94, 1] : [0.5, 0.46, 0.44],
    cover: fade * thick * (fumes === 'cold' ? 0.42 : 0.22),
    own: own(index, 5),
    turn: own(index, 6) * 6 + seconds * 0.4,
  };
}
