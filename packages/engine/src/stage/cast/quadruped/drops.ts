import type { Object3D } from 'three/webgpu';
import type { Vector3 } from '@onereel/spec';
import { add, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Matter } from '../../matter/matter.ts';
import { type Mote, type Swarm, swarmMesh } from '../prop/motes.ts';
import type { Poser } from '../skeleton/poser.ts';
import type { Beast } from './beast.ts';
import { trunkJoints } from './frame.ts';
import { doingOf } from './doing.ts';

/** Water that comes off a beast: posed after its body. */
export interface Drops {
  readonly object: Object3D;
  pose(moment: Moment): void;
  dispose(): void;
}

const gravity = 9.81;
const water = [0.74, 0.85, 0.95] as const;
const part = (index: number, times: number): number => ((index + 1) * times * 0.6180339887) % 1;

/** Where a drop is `age` seconds after it came off; null once it is below the ground. */
function falling(from: Vector3, way: Vector3, age: number): Pick<Mote, 'at' | 'way'> | null {
  const at: Vector3 = add(from, [way[0] * age, way[1] * age - (gravity / 2) * age * age, way[2] * age]);
  return at[1] < 0 ? null : { at, way: [way[0], way[1] - gravity * age, way[2]] };
}

/** What flies off a coat that is shaken: to all sides of the trunk, away from its axis. */
function offCoat({ breed, size }: Beast): Swarm {
  const [middle, around] = [0.78 - breed.low, Math.max(breed.chest[0], breed.waist[0]) * size];
  return {
    sprite: 'drop',
    count: 90,
    mote({ seconds }, index) {
      const [a, b, c] = [part(index, 1), part(index, 2.31), part(index, 3.77)];
      const age = ((seconds * 1.9 + a * 7) % 1) / 1.9;
      const angle = b * Math.PI * 1.5 - Math.PI * 0.75;
      const from: Vector3 = [Math.sin(angle) * around, middle * size + Math.cos(angle) * around, (c - 0.42) * breed.length * 1.25 * size];
      const fast = (1.6 + 1.5 * part(index, 5.13)) * Math.sqrt(size);
      const seen = falling(from, [Math.sin(angle) * fast, (Math.cos(angle) * 0.8 + 0.35) * fast, (c - 0.5) * fast * 0.5], age);
      return seen && { ...seen, size: (0.008 + 0.008 * a) * Math.sqrt(size), tall: 2.6, colour: water, cover: 0.9 };
    },
  };
}

/** What is blown out of a trunk: a jet that widens and falls. */
function outOfTrunk({ size }: Beast, poser: Poser): Swarm {
  return {
    sprite: 'drop',
    count: 150,
    mote({ seconds }, index) {
      const [a, b, c] = [part(index, 1), part(index, 2.31), part(index, 3.77)];
      const age = ((seconds * 0.9 + a * 7) % 1) / 0.9;
      const end = poser.where(`trunk${trunkJoints - 1}`);
      const way = normalise(subtract(end, poser.where(`trunk${trunkJoints - 2}`)));
      const fast = Math.sqrt(size) * (2.3 + 0.4 * b);
      const spread = 0.16 * fast;
      const seen = falling(end, add(scale(way, fast), [(b - 0.5) * spread, (c - 0.5) * spread + 0.5, (a - 0.5) * spread]), age);
      return seen && { ...seen, size: (0.012 + 0.014 * c) * Math.sqrt(size), tall: 2.8, colour: water, cover: 0.85 };
    },
  };
}

/** Makes the water that a beast can throw: out of its coat, or out of its trunk. */
export function dropsOf(beast: Beast, poser: Poser, matter: Matter): Drops {
  const { breed } = beast;
  const { object, pose } = swarmMesh(breed.trunk ? outOfTrunk(beast, poser) : offCoat(beast), matter);
  object.visible = false;
  return {
    object,
    pose(moment) {
      const { shake, spray } = doingOf(moment, breed.feet !== 'paw');
      object.visible = (breed.trunk ? spray : shake) > 0.5;
      if (object.visible) pose(moment);
    },
    dispose: () => object.geometry.dispose(),
  };
}
