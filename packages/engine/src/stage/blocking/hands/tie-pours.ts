import type { Beat, Unit, Vector3 } from '@onereel/spec';
import type { Hollow, Perch } from '../../cast/family.ts';
import { contents } from '../../pouring/cast-pours.ts';
import { type Mouth, overflows, type Pour, runOf, type Tipping } from '../../pouring/pour.ts';
import { type Stuff, stuffOf } from '../../pouring/stuff.ts';
import type { Actor } from '../actor.ts';
import type { Ties } from './ties.ts';

/** Ties who pours to what is poured from and into. See `withPours`, which casts them. */
export function tiePours(ties: Ties): void {
  for (const actor of ties.brief.actors) {
    if (actor.number > 0) continue;
    for (const beat of actor.beats) {
      const pour = beat.action === 'pour' ? pourOf(ties, actor, beat) : null;
      if (!pour) continue;
      for (const name of new Set([pour.source, pour.target, actor.name])) if (name !== null) ties.draftNamed(name).pours.push(pour);
    }
  }
}

function contentsOf({ member }: Actor): Stuff | null {
  const said = member.traits[contents];
  return typeof said === 'string' && said !== '' ? stuffOf(said) : null;
}

function pourOf(ties: Ties, actor: Actor, beat: Beat): Pour | null {
  const own = contentsOf(actor) !== null;
  const source = own ? actor : ties.actorOf(beat.target);
  const stuff = source && contentsOf(source);
  if (!source || !stuff) return null;
  const target = typeof beat.to === 'object' ? ties.actorOf(beat.to.object) : null;
  const carrier = own ? null : actor.name;
  const well = target ? hollowOf(ties.perchesOf(target)) : null;
  const before = target && contentsOf(target);
  const tipping: Tipping = carrier !== null ? 'held' : /faucet|sink/.test(source.kind.kind) ? 'runs' : target ? 'hovers' : 'falls';
  return {
    beat,
    stuff,
    tipping,
    source: source.name,
    target: target?.name ?? null,
    carrier,
    before,
    ...runOf(beat),
    mouth: mouthOf(source, ties.perchesOf(source)),
    well,
    emptied: tipping === 'falls' ? [0.8, 0.04] : [0.8, 0.35],
    filled: overflows({ beat }) ? [0.3, 0.99] : filledBy(stuff, before),
  };
}

/** How full what is poured into is, before and after. A little powder hardly raises what it falls into. */
function filledBy(stuff: Stuff, before: Stuff | null): readonly [Unit, Unit] {
  if (before) return stuff.body === 'grains' ? [0.5, 0.56] : [0.5, 0.82];
  return [0, stuff.froth > 0 ? 0.7 : 0.8];
}

function hollowOf(perches: readonly Perch[]): Hollow | null {
  return perches.find((one) => one.name === 'inside' && one.hollow)?.hollow ?? null;
}

const level = ([x, , z]: Vector3): Vector3 => {
  const size = Math.hypot(x, z);
  return size < 1e-4 ? [1, 0, 0] : [x / size, 0, z / size];
};

/** Where a vessel pours: at its spout, or over the rim that is opposite to the hand. */
function mouthOf({ extent }: Actor, perches: readonly Perch[]): Mouth {
  const hollow = perches.find((one) => one.hollow)?.hollow ?? null;
  const grip = perches.find(({ name }) => name === 'grip')?.at ?? [0, extent[1] * 0.45, 0];
  if (!hollow) return { lip: [extent[0] / 2, extent[1] * 0.9, 0], out: [1, 0, 0], grip, lean: 1.2, radius: 0.02, hollow };
  const [x, z] = hollow.axis;
  const [rim, high] = hollow.wall.at(-1)!;
  const widest = Math.max(...hollow.wall.map(([radius]) => radius));
  if (hollow.spout) return { lip: hollow.spout, out: level(hollow.spout), grip, lean: 0.72, radius: 0.008, hollow };
  const away: Vector3 = [x - grip[0], 0, z - grip[2]];
  const out = Math.hypot(away[0], away[2]) > rim * 0.6 ? level(away) : ([1, 0, 0] as const);
  const neck = rim < widest * 0.6;
  return { lip: [x + out[0] * rim, high, z + out[2] * rim], out, grip, lean: neck ? 1.72 : 1.25, radius: rim, hollow };
}
