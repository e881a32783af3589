import type { Seconds, Vector3 } from '@onereel/spec';
import { linear } from '../../shapes/colour.ts';
import type { Mote, Swarm } from '../cast/prop/motes.ts';
import { fallen, fallTime, type Pour } from './pour.ts';
import { streamRadius } from './stuff.ts';

/** The fall at a moment, in the world: what is in the air left the lip between `from` and `to` seconds ago. */
export interface Fall {
  readonly lip: Vector3;
  readonly way: Vector3;
  readonly seconds: Seconds;
  /** Where it comes down. */
  readonly ground: Vector3;
  readonly from: Seconds;
  readonly to: Seconds;
}

/** A number from 0 to 1 that is one's own, another for each turn. */
function own(index: number, turn: number): number {
  const value = Math.sin(index * 127.1 + turn * 311.7) * 43758.5453;
  return value - Math.floor(value);
}

/** Grains on their way, or the drops that spring up where a stream meets a surface. */
export function dropsOf(pour: Pour, fallNow: () => Fall): Swarm {
  const { body } = pour.stuff;
  if (body === 'grains') return { sprite: 'drop', count: 220, mote: (_moment, index) => grainAt(pour, fallNow(), index) };
  return {
    sprite: 'drop',
    count: body === 'thick' ? 1 : 36,
    mote: (_moment, index) => (body === 'thick' ? null : splashAt(pour, fallNow(), index)),
  };
}

/** A grain in the air: they fall apart on their way. */
function grainAt(pour: Pour, { lip, way, seconds, ground, from, to }: Fall, index: number): Mote | null {
  const radius = streamRadius(pour.stuff, pour.mouth.radius);
  const span = Math.max(0.05, fallTime(pour, lip[1] - ground[1]));
  const run = seconds + own(index, 1) * span * 7;
  const age = run % span;
  if (age < from || age > to) return null;
  const [x, y, z] = fallen(pour, way, age);
  const wide = radius * (0.5 + age * 2.2);
  const spread = (turn: number): number => (own(index, turn + Math.floor(run / span)) - 0.5) * 2 * wide;
  return {
    at: [lip[0] + x + spread(2), lip[1] + y, lip[2] + z + spread(3)],
    size: radius * (0.16 + 0.2 * own(index, 4)),
    colour: linear(pour.stuff.colour),
    cover: 1,
  };
}

/** How long a drop is in the air, seconds. */
const life = 0.22;

/** A drop that springs up; none before the stream comes down, and after it has ended. */
function splashAt(pour: Pour, { ground, from, to, lip, seconds }: Fall, index: number): Mote | null {
  const radius = streamRadius(pour.stuff, pour.mouth.radius);
  if (to < fallTime(pour, lip[1] - ground[1]) - 0.01 || from > 0) return null;
  const round = seconds / life + own(index, 1);
  const turn = Math.floor(round);
  const age = (round - turn) * life;
  const angle = own(index, turn + 2) * Math.PI * 2;
  const out = radius * (1 + own(index, turn + 3) * 3) + age * (0.05 + 0.12 * own(index, turn + 5));
  const high = (0.25 + 0.45 * own(index, turn + 4)) * age - 4.9 * age * age;
  if (high < 0) return null;
  return {
    at: [ground[0] + Math.cos(angle) * out, ground[1] + high, ground[2] + Math.sin(angle) * out],
    size: radius * (0.18 + 0.2 * own(index, turn + 6)),
    colour: linear(pour.stuff.colour),
    cover: 0.85,
  };
}
