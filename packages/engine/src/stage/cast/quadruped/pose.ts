import { clamp, smooth } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import type { Beast } from './beast.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import { poseBeastHead } from './expression.ts';
import { grazing } from './grazing.ts';
import { tailJoints, trunkJoints } from './frame.ts';
import { poseBeastLegs } from './legs.ts';
import { shaking } from './shaking.ts';

function poseTrunk(poser: Poser, { breed, size, rhythm }: Beast, moment: Moment, bearing: Bearing): void {
  const { going, name, turn, gallop, hop, seated, lying, air, rise, rolling, afloat, doing, near } = bearing;
  const seconds = moment.seconds + rhythm;
  const breath = Math.sin(seconds * 2.1) * (1 - going);
  const trot = name === 'trot' ? going : 0;
  const walk = name === 'walk' ? going : 0;
  // Gallop: gathered when the hind feet land, stretched when the fore feet do.
  const gather = gallop * Math.cos(turn - Math.PI * 2 * 0.9);
  const bob =
    trot * 0.022 * -Math.cos(2 * turn - 2.4) +
    walk * 0.006 * Math.cos(2 * turn) +
    gallop * (-0.026 * Math.cos(2 * (turn - Math.PI * 2 * 0.19)) - 0.035) -
    going * 0.028;
  const graze = grazing(moment, bearing) * (1 - bearing.free);
  const bow = graze * clamp(0.52 - breed.neck.long, 0, breed.trunk ? 0 : 0.2) * (1 - seated) * (1 - lying);
  const wriggle = rolling * Math.sin(seconds * 5.2);
  const pitch =
    gallop * -0.08 * Math.cos(turn - Math.PI * 2 * 0.19) +
    hop * -0.16 * Math.sin(turn - Math.PI * 0.8) +
    seated * -0.62 -
    rise +
    bow +
    doing.dig * 0.3 +
    doing.butt * (0.1 + 0.06 * Math.sin(seconds * 4.4)) -
    afloat * 0.08;
  // On four legs the trunk sinks; upright it stands over the hips.
  const level =
    bob +
    0.003 * breath -
    seated * 0.215 * (1 - breed.low) -
    bearing.crouch * (0.5 - breed.low) * 0.62 -
    (lying - rolling) * (0.47 - breed.low * 0.85) -
    rolling * (0.62 - breed.low) -
    bow * 0.3 -
    doing.dig * (0.12 + 0.012 * Math.sin(seconds * 22)) -
    doing.butt * 0.05 -
    doing.curl * 0.25;
  const half = breed.length * 0.37;
  const over = half * Math.sin(rise) + bearing.hips - (0.78 - breed.low);
  const up = clamp(rise / 0.5);
  const turned = rolling * Math.PI * 0.92 + wriggle * 0.18 + doing.shake * shaking(moment.seconds, 0) * 0.34;
  poser.shift(
    'body',
    walk * 0.012 * size * Math.sin(turn),
    (level * (1 - up) + (over + 0.004 * breath) * up - afloat * (0.62 - breed.low * 0.8) + rolling * 0.06) * size + air,
    (doing.butt * shove(seconds) * 0.16 - seated * 0.06 + (half * Math.cos(rise) - half * 0.8) * up * 0.6) * size,
  );
  poser.bend(
    'body',
    pitch,
    walk * 0.03 * Math.cos(turn) + wriggle * 0.15,
    walk * 0.025 * Math.sin(turn) + turned + near * doing.curl * 0.3,
  );
  const flex = gather * 0.2;
  poser.bend(
    'rear',
    bearing.crouch * 0.16 - flex * 1.1 - seated * 0.25,
    -walk * 0.06 * Math.cos(turn) - trot * 0.03 * Math.cos(turn) - near * doing.curl * 0.8,
    walk * 0.03 * Math.sin(turn) + doing.shake * shaking(moment.seconds, 0.9) * 0.3,
  );
  poser.bend(
    'front',
    flex * 0.55 + seated * 0.22 + doing.groom * 0.12,
    walk * 0.045 * Math.cos(turn) + near * doing.curl * 0.75,
    -walk * 0.02 * Math.sin(turn) + doing.shake * shaking(moment.seconds, -0.6) * 0.25,
  );
}

/** How far a fighter pushes ahead: it draws back and comes on, -1 to 1. */
function shove(seconds: number): number {
  return Math.sin(seconds * 4.4) * 0.7 + Math.sin(seconds * 8.8 + 0.6) * 0.3;
}

function poseTail(poser: Poser, { breed, rhythm }: Beast, moment: Moment, bearing: Bearing): void {
  const seconds = moment.seconds + rhythm;
  const { going, gallop, turn } = bearing;
  const glad = breed.tail === 'plume' ? 1 : 0;
  const asked = Math.max(
    moment.actions.get('sway')?.weight ?? 0,
    moment.actions.get('wag')?.weight ?? 0,
    (moment.actions.get('bark')?.weight ?? 0) * glad,
    (1 - going) * glad * 0.8,
  );
  const wag =
    asked * Math.sin(seconds * Math.PI * 2 * 2.4) * 0.26 +
    (1 - asked) * 0.13 * Math.sin(seconds * 1.15) +
    going * 0.06 * Math.sin(turn - 0.8);
  for (let part = 0; part < tailJoints; part++) {
    const lag = part * 0.55;
    const swish = asked * Math.sin(seconds * Math.PI * 2 * 2.4 - lag) * 0.2 + (1 - asked) * 0.14 * Math.sin(seconds * 1.15 - lag);
    const stream =
      gallop * (part === 0 ? (breed.tailRise < 0 ? 0.55 + breed.tailRise * -0.35 : -0.15) : 0.1 * Math.sin(turn - lag)) +
      going * 0.04 * Math.sin(2 * turn - lag);
    // Upright, the tail lies back on the ground (or up along the back).
    const lay = breed.tail === 'over' ? (part === 0 ? bearing.rise * 0.35 : 0) : bearing.rise * (part === 0 ? 0.5 : 0.14);
    const flat = Math.max(0, -breed.tailRise - 0.2) * (bearing.lying * 1.15 + bearing.seated * 0.9);
    const lowered = part > 0 ? 0 : breed.tailRise > -0.2 ? bearing.lying * -0.5 : flat;
    // Rolled up, it is laid around the feet toward the nose.
    const around = bearing.near * bearing.doing.curl * (part === 0 ? 1.2 : 0.4);
    const whipped = bearing.doing.shake * shaking(moment.seconds, 1.6 + part * 0.7) * 0.32;
    const down = bearing.doing.curl * (part === 0 ? -0.25 - Math.max(0, breed.tailRise) * 0.8 : 0);
    poser.bend(`tail${part}`, stream + lay + lowered + down, (part === 0 ? wag : swish) * (1 - bearing.doing.curl) - around + whipped, 0);
  }
  if (breed.trunk)
    for (let part = 0; part < trunkJoints; part++) {
      const act = (name: string): number => moment.actions.get(name)?.weight ?? 0;
      const lift = Math.max(act('roar'), act('meow'), act('wave'), act('throw'), bearing.afloat, bearing.doing.spray);
      // To the mouth and back to the ground, once in three seconds.
      const feed = Math.max(act('eat'), act('drink')) * (0.5 - 0.5 * Math.cos(seconds * 2.1));
      const fetch = Math.max(act('eat'), act('drink'), act('hold')) - feed;
      // What it lifts goes up before it.
      const bears = Math.max(act('pick-up'), act('lift')) * smooth(0.2, 1.6, moment.actions.get('pick-up')?.since ?? 2);
      poser.bend(
        `trunk${part}`,
        0.1 * Math.sin(seconds * 0.9 - part * 0.6) -
          lift * (part === 0 ? 1.25 : 0.32) +
          feed * (part > 0 ? 0.62 : -0.25) -
          fetch * (part > 2 ? 0.25 : 0.02) -
          bears * (part === 0 ? 0.5 : 0.34),
        0,
        0.06 * Math.sin(seconds * 0.7 - part * 0.5),
      );
    }
}

/** Sets every joint of an animal to a moment. Depends on the moment alone. */
export function poseBeast(poser: Poser, beast: Beast, moment: Moment): void {
  const bearing = bearingOf(beast, moment);
  poseTrunk(poser, beast, moment, bearing);
  poseBeastLegs(poser, beast, moment, bearing);
  poseBeastHead(poser, beast, moment, bearing);
  poseTail(poser, beast, moment, bearing);
}
