import type { Cue, Vector3 } from '@onereel/spec';
import { type Actor, momentOf } from '../blocking/actor.ts';
import { contactsOf } from '../blocking/hands/strokes.ts';
import { fizzes } from '../pouring/froth.ts';
import { fallTime } from '../pouring/pour.ts';
import type { SetPlan } from '../set/set.ts';
import { spot } from './path-of.ts';

/** The sounds of everything that meets something: feet and wings in their gaits, bouncing balls, tools and hands in their strokes. */
export function contactCues(actors: readonly Actor[], plan: SetPlan): Cue[] {
  return actors.flatMap((actor) => [
    ...landingCues(actor, plan),
    ...bounceCues(actor, plan),
    ...deedCues(actor),
    ...landingOfThings(actor, plan),
    ...pourCues(actor),
  ]);
}

function landingCues(actor: Actor, plan: SetPlan): Cue[] {
  return actor.track.landings.flatMap(({ at, gait, speed, offset }): Cue[] => {
    if (!gait.sound || !treads(actor, at)) return [];
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

/** What a thing is made of, as an impact hears it, by its family. */
const bodies: Readonly<Record<string, string>> = {
  ball: 'rubber',
  rock: 'stone',
  vessel: 'glass',
  crockery: 'glass',
  drink: 'glass',
  'hand-tool': 'metal',
  weapon: 'metal',
  treasure: 'metal',
  machine: 'metal',
  gadget: 'metal',
  appliance: 'metal',
  car: 'metal',
  fruit: 'flesh',
  vegetable: 'flesh',
  bakery: 'flesh',
  dish: 'flesh',
  sweet: 'flesh',
  bed: 'flesh',
  textile: 'flesh',
};

function bounceCues(actor: Actor, plan: SetPlan): Cue[] {
  return (actor.bounces?.contacts ?? []).map(({ at, speed }) => {
    const sinks = actor.bounces!.height(at + 0.1) < 0;
    const told = { size: actor.extent[1], speed: Math.round(speed * 100) / 100 };
    return {
      at,
      seconds: 0.4,
      kind: sinks ? 'splash' : 'impact',
      who: actor.name,
      position: spot(at, momentOf(actor, at).place),
      gain: Math.min(1.2, 0.35 + speed / 8),
      parameters: sinks
        ? { size: Math.max(0.05, actor.extent[1]) }
        : { a: bodies[actor.kind.family] ?? 'wood', b: floors[plan.kind.ground] ?? 'wood', ...told },
    };
  });
}

/** The strokes of what is done: each contact that the pose makes, in its very moment. */
function deedCues(actor: Actor): Cue[] {
  if (!actor.bonds) return [];
  return [...actor.bonds.deeds].flatMap(([beat, deed]) => {
    const { sound } = deed;
    // A drum kit is heard by its notes, of which the sticks make only some.
    // What flows is heard as long as it is seen to.
    if (beat.verb === 'receive') return [];
    if (sound?.kind === 'pour' && actor.bonds!.pours.some((pour) => pour.beat === beat)) return [];
    if (!sound || actor.number > 5 || (sound.kind === 'drum' && /kit/.test(beat.target ?? ''))) return [];
    return contactsOf(deed, beat).map((at): Cue => {
      const { place } = momentOf(actor, Math.min(at, actor.track.seconds));
      return {
        at,
        seconds: sound.kind === 'pour' ? Math.max(0.5, Math.min(2.2, beat.start + beat.seconds - at)) : 0.3,
        kind: sound.kind,
        who: actor.name,
        position: spot(at, [place[0], place[1] + actor.extent[1] * 0.6, place[2]]),
        gain: sound.gain ?? 1,
        ...(sound.parameters ? { parameters: { ...sound.parameters } } : {}),
      };
    });
  });
}

/** What is poured is heard from where it first meets what it falls into until the last of it has; a small vessel sounds high. */
function pourCues(actor: Actor): Cue[] {
  return (actor.bonds?.pours ?? [])
    .filter(({ source, stuff }) => source === actor.name && stuff.body !== 'thick')
    .flatMap((pour): Cue[] => {
      const at = pour.from + fallTime(pour, 0.12);
      const { place } = momentOf(actor, Math.min(at, actor.track.seconds));
      const position = spot(at, [place[0], place[1] + actor.extent[1] * 0.5, place[2]]);
      const seconds = Math.max(0.3, pour.to - pour.from);
      const size = Math.min(6, Math.max(0.3, (pour.well?.wall.at(-1)?.[0] ?? 0.08) / 0.045));
      const falls: Cue = {
        at,
        seconds,
        kind: 'pour',
        who: actor.name,
        position,
        gain: pour.stuff.body === 'grains' ? 0.55 : 0.9,
        parameters: { size },
      };
      return fizzes(pour) || pour.stuff.froth > 0.3
        ? [
            falls,
            {
              at: at + 0.1,
              seconds: Math.max(0.5, actor.track.seconds - at - 0.1),
              kind: 'hiss',
              who: actor.name,
              position,
              gain: fizzes(pour) ? 0.9 : 0.4,
            },
          ]
        : [falls];
    });
}

/** Where something thrown, dropped or put down comes to rest. */
function landingOfThings(actor: Actor, plan: SetPlan): Cue[] {
  return (actor.bonds?.flights ?? [])
    .filter(({ start, rolls }) => start === null && !rolls)
    .map(({ to, end }) => ({
      at: to,
      seconds: 0.4,
      kind: 'impact',
      who: actor.name,
      position: spot(to, end),
      gain: 0.5,
      parameters: {
        a: actor.kind.family === 'ball' ? 'rubber' : 'wood',
        b: floors[plan.kind.ground] ?? 'wood',
        size: actor.extent[1],
        speed: 4,
      },
    }));
}

/** Whether somebody walks at a moment, and does not crawl, swim or ride. */
function treads({ bonds }: Actor, at: number): boolean {
  if (!bonds) return true;
  if (bonds.seating) return false;
  return ![...bonds.deeds].some(([beat, deed]) => deed.posture && at >= beat.start && at <= beat.start + beat.seconds);
}
