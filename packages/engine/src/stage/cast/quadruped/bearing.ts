import { clamp } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Beast } from './beast.ts';
import { type Doing, doingOf } from './doing.ts';
import { footfalls } from './gaits.ts';

/** What an animal is about, read from the moment: how far it is in its gait, sits, lies, leaps. */
export interface Bearing {
  /** 0 standing to 1 fully in its gait; the gait's name; turns of the cycle in radians. */
  readonly going: number;
  readonly name: string;
  readonly turn: number;
  /** How much of it is gallop. */
  readonly gallop: number;
  /** How much of it is hopping. */
  readonly hop: number;
  /** On its haunches, forelegs on the ground. */
  readonly seated: number;
  /** Low on folded legs: how a rabbit waits. */
  readonly crouch: number;
  readonly lying: number;
  /** How far the trunk stands up (radians), how high the hips then are (withers heights), and how free the forelegs are. */
  readonly rise: number;
  readonly hips: number;
  readonly free: number;
  /** Rolling on its back, and in the water up to its back. */
  readonly rolling: number;
  readonly afloat: number;
  /** Height above the ground while leaping, metres. */
  readonly air: number;
  /** What it does in ways of its own, as far as it does not walk or run. */
  readonly doing: Doing;
  /** The side that the viewer sees: 1 its own left, -1 its right. What it does with one paw or one flank, it does there. */
  readonly near: 1 | -1;
}

/** The time of a hop spent on the ground. */
const hopStance = footfalls['hop']!.duty;

/** How much it sits up because it works or plays with its forepaws. */
function handsNeeded(actions: Moment['actions']): number {
  const busy = [...actions].filter(([name, { motif }]) => name === 'handle' || /^play-(wind|held)$/.test(motif ?? ''));
  return Math.max(0, ...busy.map(([, { weight }]) => weight));
}

/** Reads the bearing from the moment. */
export function bearingOf(beast: Beast, moment: Moment): Bearing {
  const { gait, actions } = moment;
  const { breed } = beast;
  const weight = (name: string): number => actions.get(name)?.weight ?? 0;
  const going = footfalls[gait.name] ? gait.weight : 0;
  const leap = actions.get('jump');
  // Who pounces leaps along a way of its own.
  const jump = leap?.verb?.startsWith('pounce') ? undefined : leap;
  const flight = jump ? clamp((jump.progress - 0.25) / 0.5) : 0;
  const risen = Math.max(0, moment.place[1] - moment.ground(moment.place[0], moment.place[2]));
  const hop = gait.name === 'hop' ? gait.weight : 0;
  const since = (((gait.phase % 1) + 1) % 1) - hopStance;
  const bound = since > 0 ? since / (1 - hopStance) : 0;
  const said = doingOf(moment, breed.feet !== 'paw');
  // On a trunk it goes on all fours, however steep.
  const clings = moment.pitch > 1;
  const rolls = Math.max(weight('roll'), said.roll) * (going > 0.3 ? 0 : 1);
  const lying = Math.max(weight('lie'), said.curl, rolls);
  const still = clings ? 0 : (1 - going) * (1 - lying);
  const doing: Doing = {
    roll: rolls,
    groom: said.groom * still,
    scratch: said.scratch * still,
    dig: said.dig * still,
    beg: said.beg * still,
    curl: said.curl * (1 - going),
    stalk: said.stalk * (1 - lying),
    howl: said.howl,
    butt: said.butt * still,
    box: said.box * still,
    bat: said.bat * still,
    chew: said.chew,
    shake: said.shake * (1 - lying),
    spray: said.spray,
    hang: said.hang * still,
  };
  const paws = breed.feet === 'paw' ? 1 : 0;
  const sits =
    Math.max(
      weight('sit'),
      weight('read') * still,
      Math.max(doing.groom, doing.scratch, doing.beg, doing.howl * 0.9 * still, doing.bat * 0.8) * paws,
      handsNeeded(actions) * still,
      breed.waits === 'sit' ? still * (1 - Math.max(weight('stand'), weight('jump'))) : 0,
    ) *
    (1 - lying);
  const upright = breed.seat === 'upright' ? sits : doing.beg * paws;
  const reared =
    Math.max(weight('dance'), clings ? 0 : weight('climb'), weight('hug'), doing.box * 0.8, doing.hang * 1.4) *
    (1 - lying) *
    (breed.feet === 'column' ? 0 : 1);
  const bolt = breed.stance === 'upright' ? (1 - lying) * (0.8 - 0.3 * hop) : 0;
  const legs = 0.74 - breed.low;
  const rise = Math.max(upright * (breed.leg > 1.3 ? 0.86 : 1), reared * 0.95, bolt);
  const share = rise > 0 ? upright / Math.max(upright, reared, bolt > 0 ? 1 : 0, 1e-6) : 0;
  return {
    going,
    name: gait.name,
    turn: gait.phase * Math.PI * 2,
    gallop: gait.name === 'gallop' ? gait.weight : 0,
    hop,
    seated: sits - upright,
    crouch: Math.max(breed.waits === 'crouch' ? still * (1 - upright) : 0, doing.stalk * 0.85),
    lying,
    rise,
    hips: breed.rump * 0.92 * share + (breed.stance === 'upright' ? legs * 0.62 : legs) * (1 - share),
    free: Math.max(upright, reared, breed.stance === 'upright' ? 1 - lying : 0),
    rolling: rolls,
    afloat: Math.max(weight('swim'), weight('float')),
    air: Math.max(0, flight * (1 - flight) * 4 * 0.5 * beast.size - risen) + hop * bound * (1 - bound) * 4 * 0.2 * beast.size,
    doing,
    near: Math.sin(moment.heading) >= 0 ? -1 : 1,
  };
}
