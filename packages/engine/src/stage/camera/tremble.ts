import type { Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../curves/easing.ts';
import { noise } from '../../curves/noise.ts';
import { add, length, normalise, scale, subtract } from '../../shapes/vector.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { CameraMoment } from './camera-moment.ts';

/** From this height on the steps of what walks are felt. */
const giant = 3.2;

/** How hard the ground shakes at a moment: something large comes fast and near, something bursts, a giant sets its foot down. */
export function tremor(actors: readonly Actor[], subject: Actor | null, eye: Vector3, story: Seconds): Unit {
  let most = subject ? rush(subject, eye, story) * 0.4 : 0;
  for (const actor of actors) most = Math.max(most, burst(actor, story), steps(actor, eye, story));
  return clamp(most);
}

function rush(subject: Actor, eye: Vector3, story: Seconds): Unit {
  if (subject.extent[2] < 4) return 0;
  const moment = momentOf(subject, story);
  return clamp(moment.speed / 40) * smooth(9, 1.2, length(subtract(moment.place, eye)) / subject.extent[2]);
}

function burst({ beats }: Actor, story: Seconds): Unit {
  return beats.reduce((most, beat) => {
    const since = story - beat.start;
    return beat.action === 'explode' && since >= 0 ? Math.max(most, Math.exp(-since * 2.4)) : most;
  }, 0);
}

function steps(actor: Actor, eye: Vector3, story: Seconds): Unit {
  if (actor.extent[1] < giant || actor.kind.medium !== 'ground' || actor.movement.gaits.length === 0 || actor.number > 0) return 0;
  const { gait, place } = momentOf(actor, story);
  if (gait.name === 'stand') return 0;
  const since = (gait.phase * 2) % 1;
  const near = smooth(9, 1.5, length(subtract(place, eye)) / actor.extent[1]);
  return Math.exp(-since * 7) * gait.weight * near * clamp(actor.extent[1] / 12, 0.25, 0.8);
}

/** The camera as a hand holds it, as it is shaken, or as the ground shakes it. Noise is drawn from the film's own time. */
export function trembling(moment: CameraMoment, names: readonly string[], seconds: Seconds, tremble: Unit): CameraMoment {
  const steady = names.includes('steady');
  const hand = names.includes('handheld') && !steady ? 0.011 : 0;
  const shake = (names.includes('shake') ? 0.024 : 0) + tremble * 0.03 * (steady ? 0.4 : 1);
  if (hand + shake < 1e-5) return moment;
  const far = length(subtract(moment.target, moment.place)) * Math.min(1, moment.view / 0.5);
  const at = (rate: number, seed: number): number => noise(seconds * rate + seed * 10, seed);
  const wobble: Vector3 = [at(1.6, 3.3) * hand + at(7, 5.7) * shake, at(1.6, 8.1) * hand + at(7, 9.2) * shake, 0];
  // Breathing lifts a camera that is held in hands.
  const breath: Vector3 = [0, Math.sin(seconds * Math.PI * 0.56) * hand * far * 0.25, 0];
  const lean = at(1.1, 15.5) * hand * 1.4 + at(5, 17.5) * shake * 0.9;
  const [x, y, z] = moment.up;
  return {
    ...moment,
    place: add(moment.place, breath),
    target: add(moment.target, scale(wobble, far)),
    up: normalise([x + lean, y, z]),
  };
}
