import type { Metres } from '@onereel/spec';
import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import { poseArms } from './arms.ts';
import { belowWaist, doingsOf } from './doing.ts';
import { poseDrape } from './drape.ts';
import { poseHead } from './expression.ts';
import { type Doing, layered } from './motif.ts';
import type { Person } from './person.ts';
import { poseLegs, type Stance, stanceOf } from './stance.ts';

function poseTrunk(
  poser: Poser,
  { figure, rhythm }: Person,
  moment: Moment,
  stance: Stance,
  doings: readonly Doing[],
  stoop: Metres,
): void {
  const { going, running, turn, crouch } = stance;
  const walking = going - running;
  const breath = Math.sin((moment.seconds + rhythm) * 1.55);
  const [forward, twist, over] = layered(doings, (key) => key.back);
  // The shoulders turn against the pelvis.
  const yaw = -going * (walking * 0.15 + running * 0.3) * Math.cos(turn) + twist;
  const roll = -going * 0.045 * Math.sin(turn + 0.35) + over;
  const bow = crouch * 0.15 + figure.stoop + running * 0.06 + forward + (stoop / figure.height) * 1.5;
  poser.bend('spine', bow * 0.5 - 0.01, yaw * 0.5, roll * 0.6);
  poser.bend('chest', bow * 0.5 + 0.012 * breath * (1 - going), yaw * 0.5, roll * 0.4);
  poser.shift('chest', 0, 0.0012 * breath * figure.height * 0.6, 0.0008 * breath * figure.height);
}

/** Sets every joint of a person to a moment. Depends on the moment alone. */
export function posePerson(poser: Poser, person: Person, moment: Moment): void {
  const stance = stanceOf(person.figure, moment);
  const doings = doingsOf(moment);
  // Who has to grasp something bends until the hand is there.
  let stoop = 0;
  for (let turn = 0; turn < 6; turn++) {
    if (turn > 0) poser.rig.rest();
    poseLegs(poser, person.figure, moment, stance, belowWaist(doings, stance.going), stoop);
    poseTrunk(poser, person, moment, stance, doings, stoop);
    poseHead(
      poser,
      person,
      moment,
      stance,
      layered(doings, (key) => key.head),
    );
    const short = poseArms(poser, person.figure, moment, stance, doings);
    if (short < 0.002) break;
    stoop = Math.min(0.5 * person.figure.height, stoop + short * 1.15);
  }
  poseDrape(poser, moment, stance);
}
