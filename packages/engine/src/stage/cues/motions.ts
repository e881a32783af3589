import type { Cue, Vector3 } from '@onereel/spec';
import { length, subtract } from '../../shapes/vector.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import { pathOf, spot } from './path-of.ts';

/** Sounds of being there and of going by: engines that follow their speed, timber, and air torn by what rushes past the camera. */
export function motionCues(actors: readonly Actor[], eye: (seconds: number) => Vector3, seconds: number, wet: boolean): Cue[] {
  return actors.flatMap((actor) => [...hums(actor, eye, seconds, wet), ...passes(actor, eye, seconds)]);
}

/** How far a hum of full strength carries, metres; timber that merely creaks is heard a part of the way. */
const earshot = 300;

function hums(actor: Actor, eye: (seconds: number) => Vector3, seconds: number, wet: boolean): Cue[] {
  // The first of many alike ones hums for all: forty engines are one roar anyway.
  if (actor.number > 3) return [];
  const steps = Math.max(8, Math.ceil(seconds * 16));
  const speed = Array.from({ length: steps }, (_, step) => Math.round(actor.track.speed((seconds * step) / (steps - 1)) * 100) / 100);
  const moves = speed.some((one) => one > 0.2);
  const near = Math.min(...[0, 0.25, 0.5, 0.75, 1].map((part) => distanceAt(actor, eye, seconds * part * 0.999)));
  return (actor.movement.hums ?? [])
    .filter((hum) => (moves || !hum.moving) && near < earshot * (hum.gain ?? 1))
    .map((hum) => ({
      at: 0,
      seconds,
      kind: wet && hum.kind === 'tyres' ? 'tyres-wet' : hum.kind,
      who: actor.name,
      position: pathOf((at) => momentOf(actor, at).place, 0, seconds),
      gain: hum.gain ?? 1,
      ...(hum.parameters ? { parameters: { ...hum.parameters } } : {}),
      curves: { speed },
    }));
}

function distanceAt(actor: Actor, eye: (seconds: number) => Vector3, at: number): number {
  return length(subtract(momentOf(actor, at).place, eye(at)));
}

/** When something large and fast is nearest to the camera. */
function passes(actor: Actor, eye: (seconds: number) => Vector3, seconds: number): Cue[] {
  if (!actor.beats.some((beat) => beat.action === 'rush' || beat.action === 'pass-by' || beat.action === 'fly')) return [];
  let best = 0;
  let nearest = Infinity;
  for (let at = 0; at < seconds - 0.05; at += 1 / 60) {
    const far = distanceAt(actor, eye, at);
    if (far < nearest) [nearest, best] = [far, at];
  }
  const speed = actor.track.speed(best);
  if (speed < 4 || nearest > Math.max(25, actor.extent[2] * 3)) return [];
  return [
    {
      at: best,
      seconds: 1.1,
      kind: 'whoosh',
      who: actor.name,
      position: spot(best, momentOf(actor, best).place),
      gain: 0.9,
      parameters: { size: Math.min(20, Math.max(0.3, actor.extent[2] * 0.5)), speed: Math.min(120, Math.round(speed)) },
    },
  ];
}
