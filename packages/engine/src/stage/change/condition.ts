import type { Seconds, Unit } from '@onereel/spec';
import { clamp, ramp, smooth } from '../../curves/easing.ts';
import { type Linear, mixColour } from '../../shapes/colour.ts';
import type { Change } from './changes.ts';

/** What state something is in at one moment: the sum of all that has become of it so far. */
export interface Condition {
  readonly tint: { readonly colour: Linear; readonly amount: Unit };
  readonly wet: Unit;
  readonly frost: Unit;
  readonly char: Unit;
  /** How far it stands in flames. */
  readonly flames: Unit;
  readonly rust: Unit;
  readonly age: Unit;
  readonly glow: Unit;
  /** How far its own light is out: lamps, screens. */
  readonly unlit: Unit;
  /** How much of it is gone. */
  readonly dissolved: Unit;
  readonly cracks: Unit;
  /** Seconds since it flew to pieces; 0 while it is whole. */
  readonly burst: Seconds;
  /** How hard it burst: 1 falls apart, 3 bursts. */
  readonly force: number;
  readonly melted: Unit;
  /** How much of its height is burnt away. */
  readonly lowered: Unit;
  readonly wilted: Unit;
  /** How much of it has grown. */
  readonly grown: Unit;
  /** Whether it comes out of the ground as it is instead of growing. */
  readonly raised: boolean;
}

/** Nothing has become of it yet. */
export const sound: Condition = {
  tint: { colour: [1, 1, 1], amount: 0 },
  wet: 0,
  frost: 0,
  char: 0,
  flames: 0,
  rust: 0,
  age: 0,
  glow: 0,
  unlit: 0,
  dissolved: 0,
  cracks: 0,
  burst: 0,
  force: 1,
  melted: 0,
  lowered: 0,
  wilted: 0,
  grown: 1,
  raised: false,
};

/** When something that breaks flies to pieces: at once, or after cracks have run through it. */
export function burstAt({ from, to, sudden }: Change): Seconds {
  return from + Math.min((to - from) * (sudden ? 0.3 : 0.28), sudden ? 1.2 : 1);
}

/** The state of something at a moment. Depends on nothing but its changes and the moment. */
export function conditionAt(changes: readonly Change[], seconds: Seconds): Condition {
  return changes.reduce((state, change) => ({ ...state, ...changed(change, seconds, state, isFirstOf(change, changes)) }), sound);
}

/** Changes that undo each other. */
const pairs: readonly (readonly Change['name'][])[] = [
  ['appear', 'disappear'],
  ['lit', 'unlit'],
];

/** Whether a change is the first of those that it undoes or that undo it: what it was before follows from it. */
function isFirstOf(change: Change, changes: readonly Change[]): boolean {
  const pair = pairs.find((names) => names.includes(change.name)) ?? [];
  return change === changes.find(({ name }) => pair.includes(name));
}

const green: Linear = [0.09, 0.28, 0.03];

function changed(change: Change, seconds: Seconds, state: Condition, isFirst: boolean): Partial<Condition> {
  const { name, from, to } = change;
  const done = smooth(from, to, seconds);
  const even = ramp(from, to, seconds);
  switch (name) {
    case 'tint':
      return { tint: tinted(change, smooth(from + (to - from) * 0.1, to - (to - from) * 0.15, seconds), state) };
    case 'melt':
      return {
        melted: smooth(from - 0.2 * (to - from), to, seconds) * ramp(from, from + 0.3, seconds),
        wet: Math.min(1, even * 4),
        frost: 0,
      };
    case 'break':
      return {
        cracks: change.sudden ? 0 : smooth(from, burstAt(change), seconds),
        burst: Math.max(0, seconds - burstAt(change)),
        force: change.sudden ? 3 : change.gentle ? 0.3 : 1,
      };
    case 'burn':
      if (change.down) return { lowered: even * 0.7 };
      return { char: change.unharmed ? 0 : even * 0.78, flames: smooth(from, from + Math.min(2.4, (to - from) * 0.6), seconds) };
    case 'glow':
      return { glow: done };
    case 'lit':
      return { unlit: isFirst ? 1 - done : Math.min(state.unlit, 1 - done) };
    case 'unlit':
      return { unlit: Math.max(state.unlit, done) };
    case 'freeze':
      return { frost: done };
    case 'rust':
      return { rust: done };
    case 'age':
      return { age: done };
    case 'wilt':
      return { age: done * 0.8, wilted: done };
    case 'wet':
      return { wet: done };
    case 'ripen':
      return { tint: { colour: green, amount: 0.9 * (1 - done) } };
    case 'sprout':
      return { grown: clamp(0.03 + 0.97 * done), raised: change.raised === true };
    case 'appear':
      return { dissolved: isFirst ? 1 - done : Math.min(state.dissolved, 1 - done) };
    case 'disappear':
      return { dissolved: Math.max(state.dissolved, done) };
  }
}

function tinted({ colour = [1, 1, 1], was }: Change, done: Unit, { tint }: Condition): Condition['tint'] {
  const before = was ?? (tint.amount > 0.5 ? tint.colour : null);
  return before ? { colour: mixColour(before, colour, done), amount: 1 } : { colour, amount: done };
}
