import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import { poseArms } from './arms.ts';
import { poseDrape } from './drape.ts';
import { poseHead } from './expression.ts';
import type { Person } from './person.ts';
import { poseLegs, type Stance, stanceOf } from './stance.ts';

function poseTrunk(poser: Poser, { figure, rhythm }: Person, moment: Moment, stance: Stance): void {
  const { going, running, turn, seated, crouch } = stance;
  const walking = going - running;
  const dance = moment.actions.get('dance')?.weight ?? 0;
  const breath = Math.sin((moment.seconds + rhythm) * 1.55);
  // The shoulders turn against the pelvis.
  const yaw = -going * (walking * 0.15 + running * 0.3) * Math.cos(turn) - dance * 0.3 * Math.sin(moment.seconds * Math.PI * 2);
  const roll = -going * 0.045 * Math.sin(turn + 0.35) - dance * 0.12 * Math.sin(moment.seconds * Math.PI * 2);
  const bow = (moment.actions.get('cry')?.weight ?? 0) * 0.2 + crouch * 0.15 + figure.stoop + running * 0.06 - seated * 0.02;
  poser.bend('spine', bow * 0.5 - 0.01, yaw * 0.5, roll * 0.6);
  poser.bend('chest', bow * 0.5 + 0.012 * breath * (1 - going), yaw * 0.5, roll * 0.4);
  poser.shift('chest', 0, 0.0012 * breath * figure.height * 0.6, 0.0008 * breath * figure.height);
}

/** Sets every joint of a person to a moment. Depends on the moment alone. */
export function posePerson(poser: Poser, person: Person, moment: Moment): void {
  const stance = stanceOf(person.figure, moment);
  poseLegs(poser, person.figure, moment, stance);
  poseTrunk(poser, person, moment, stance);
  poseArms(poser, person.figure, moment, stance);
  poseHead(poser, person, moment, stance);
  poseDrape(poser, moment, stance);
}
