import type { Mesh, Object3D } from 'three/webgpu';
import type { Beat, Seconds, Vector3 } from '@onereel/spec';
import { add } from '../../shapes/vector.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import { resting } from '../blocking/hands/bonds.ts';
import type { Deed, Leaving } from '../blocking/hands/deed.ts';
import { contactsOf } from '../blocking/hands/strokes.ts';
import type { Moment } from '../blocking/moment.ts';
import { type Mote, swarmMesh } from '../cast/prop/motes.ts';
import type { Placed } from '../hand-over.ts';
import type { Matter } from '../matter/matter.ts';
import { leavingKinds } from './kinds.ts';

/** More than this of one work are not seen apart. */
const mostBursts = 40;

/** What one contact of a work leaves: when, from where, and in which turn. */
interface Burst {
  readonly at: Seconds;
  readonly place: Vector3;
  readonly heading: number;
  /** Metres above the ground. */
  readonly fall: number;
  /** As large as who works, by a grown-up. */
  readonly size: number;
}

/** Draws what work leaves in the air and on the ground: soil that is dug, suds, steam, soap bubbles, each from its contact on. */
export class Leavings {
  readonly objects: readonly Object3D[];
  readonly #swarms: readonly { readonly actor: Actor; readonly object: Mesh; pose(moment: Moment): void }[];

  constructor(placed: readonly Placed[], matter: Matter) {
    this.#swarms = placed.flatMap(({ actor }) =>
      actor.number > 3 ? [] : [...(actor.bonds?.deeds ?? [])].flatMap(([beat, deed]) => swarmOf(actor, beat, deed, matter)),
    );
    this.objects = this.#swarms.map(({ object }) => object);
  }

  /** Brings all to a moment. */
  at(seconds: Seconds): void {
    for (const { actor, pose } of this.#swarms) pose(momentOf(actor, seconds));
  }

  dispose(): void {
    for (const { object } of this.#swarms) object.geometry.dispose();
  }
}

function swarmOf(actor: Actor, beat: Beat, deed: Deed, matter: Matter): { actor: Actor; object: Mesh; pose(moment: Moment): void }[] {
  if (!deed.leaves) return [];
  const { sprite, count, life, mote } = leavingKinds[deed.leaves.what];
  const bursts = contactsOf(deed, beat)
    .slice(0, mostBursts)
    .flatMap((at) => burstOf(actor, beat, deed.leaves!, at) ?? []);
  if (bursts.length === 0) return [];
  const drawn = (moment: Moment, index: number): Mote | null => {
    const burst = bursts[Math.floor(index / count)]!;
    const age = moment.seconds - burst.at;
    if (age < 0 || age > life) return null;
    const part = (times: number): number => (((index + 1) * times + beat.start) * 0.6180339887) % 1;
    const one = mote(age, [part(1), part(2.31), part(3.77), part(5.13)], burst.fall / burst.size);
    return one && { ...one, at: add(burst.place, turned(one.at, burst)), size: one.size * burst.size, ...(one.way ? { way: turned(one.way, burst) } : {}) };
  };
  return [{ actor, ...swarmMesh({ sprite, count: count * bursts.length, mote: drawn }, matter) }];
} // prettier-ignore

/** Where a contact leaves something; null when what is worked on is not there. */
function burstOf(actor: Actor, beat: Beat, { from, of }: Leaving, at: Seconds): Burst | null {
  const { place, heading, size: grown } = momentOf(actor, at);
  const high = actor.extent[1] * grown;
  const size = high / 1.7;
  const name = actor.bonds!.things.get(beat);
  const thing = of === 'thing' && name !== undefined ? actor.bonds!.company(name) : undefined;
  const base = thing ? add(resting(thing, at), [0, thing.extent[1], 0]) : place;
  const there = add(base, turned(from, { heading, size: high }));
  return { at, place: there, heading, size, fall: Math.max(0, thing ? from[1] * high : there[1] - actor.ground(there[0], there[2])) };
}

function turned([x, y, z]: Vector3, { heading, size }: { readonly heading: number; readonly size: number }): Vector3 {
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  return [(x * cos + z * sin) * size, y * size, (z * cos - x * sin) * size];
}
