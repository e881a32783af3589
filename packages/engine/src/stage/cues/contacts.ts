import type { Cue, Vector3 } from '@onereel/spec';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { SetPlan } from '../set/set.ts';
import { spot } from './path-of.ts';

/** The sounds of everything that meets something: feet and wings in their gaits, bouncing balls. */
export function contactCues(actors: readonly Actor[], plan: SetPlan): Cue[] {
  return actors.flatMap((actor) => [...landingCues(actor, plan), ...bounceCues(actor, plan), ...clapCues(actor)]);
}

function landingCues(actor: Actor, plan: SetPlan): Cue[] {
  return actor.track.landings.flatMap(({ at, gait, speed, offset }): Cue[] => {
    if (!gait.sound) return [];
    const { place, heading } = momentOf(actor, at);
    const foot: Vector3 = [
      place[0] - Math.cos(heading) * offset[0] + Math.sin(heading) * offset[1],
      place[1],
      place[2] + Math.sin(heading) * offset[0] + Math.cos(heading) * offset[1],
    ];
    const onGround = gait.sound.kind === 'wing' ? {} : { ground: plan.kind.ground };
    return [
      {
        at,
        seconds: 0.3,
        kind: gait.sound.kind,
        who: actor.name,
        position: spot(at, foot),
        gain: (gait.sound.gain ?? 1) * Math.min(1.3, 0.75 + speed * 0.06),
        parameters: { ...onGround, ...gait.sound.parameters },
      },
    ];
  });
}

/** What a ball is made of decides how it sounds; what it falls on as well. */
const floors: Readonly<Record<string, string>> = {
  wood: 'wood',
  stone: 'stone',
  asphalt: 'stone',
  snow: 'flesh',
  sand: 'flesh',
  grass: 'flesh',
  soil: 'flesh',
  water: 'flesh',
};

function bounceCues(actor: Actor, plan: SetPlan): Cue[] {
  return (actor.bounces?.contacts ?? []).map(({ at, speed }) => ({
    at,
    seconds: 0.4,
    kind: 'impact',
    who: actor.name,
    position: spot(at, momentOf(actor, at).place),
    gain: Math.min(1.2, 0.35 + speed / 8),
    parameters: { a: 'rubber', b: floors[plan.kind.ground] ?? 'wood', size: actor.extent[1], speed: Math.round(speed * 100) / 100 },
  }));
}

/** Two claps a second while somebody claps, as the pose does it. */
export const clapsPerSecond = 2;

function clapCues(actor: Actor): Cue[] {
  return actor.beats
    .filter((beat) => beat.action === 'clap')
    .flatMap((beat) =>
      Array.from({ length: Math.max(1, Math.floor(beat.seconds * clapsPerSecond)) }, (_, number): Cue => {
        const at = beat.start + (number + 0.5) / clapsPerSecond;
        return { at, seconds: 0.2, kind: 'clap', who: actor.name, position: spot(at, momentOf(actor, at).place), gain: 1 };
      }),
    );
}
