import type { Radians, Unit, Vector3 } from '@onereel/spec';
import type { Strokes } from './strokes.ts';

/** How a thing is had. Places are in heights of the one who has it. */
export type Use =
  /** In a hand or between both; as its size and grip ask for when none is named. */
  | { readonly in: 'hand'; readonly hand?: 'left' | 'right' | 'both' }
  /** At the trunk, from its shoulders' middle, turned by angles about x, y, z: a guitar. */
  | { readonly in: 'chest'; readonly at: Vector3; readonly turn: Vector3 }
  /** Between the jaws, in the beak, with the trunk. */
  | { readonly in: 'mouth'; /** By its end, the rest of it seen before the mouth. */ readonly eaten?: boolean }
  /** Where it stands, no farther than this from it. */
  | { readonly in: 'reach'; readonly far: number };

/** What each contact of a work leaves in the air or on the ground, and where that comes from. */
export interface Leaving {
  readonly what:
    | 'soil'
    | 'snow'
    | 'leaves'
    | 'dust'
    | 'wet'
    | 'flour'
    | 'shavings'
    | 'crumbs'
    | 'suds'
    | 'steam'
    | 'bubbles'
    | 'sparks'
    | 'flash'
    | 'feed'
    | 'cards'
    | 'spray';
  /** In heights from the ground under the body, +x to its left; or from the middle of the top of what is worked on. */
  readonly from: Vector3;
  readonly of?: 'body' | 'thing';
}

/** One way of doing something, as far as the blocking has to know it: when what is met, held and let go. */
export interface Deed extends Strokes {
  readonly name: string;
  /** It sets how the whole body stands, lies or sits: other deeds come on top of it. */
  readonly posture?: boolean;
  /** Two who do it together do it by turns. */
  readonly turns?: boolean;
  /** On which kind of perch it is done. */
  readonly seat?: 'seat' | 'back' | 'top';
  /** How the body is turned from facing the viewer. */
  readonly turn?: Radians;
  /** What the beat's target is to it. */
  readonly target?: Use;
  /** What else of the cast it is done with. */
  readonly tool?: {
    readonly words: RegExp;
    readonly use: Use;
    /** It comes out of the fist below the little finger: a spoon that stirs. */ readonly down?: boolean;
    /** It goes on where the fingers point: a drumstick, a saw. */ readonly ahead?: boolean;
    /** A second one is in the other hand. */ readonly pair?: boolean;
  };
  /** When in the stroke the hand closes around the target; it is in the hand from the beginning when absent. */
  readonly grasp?: Unit;
  /** When it lets go, and what becomes of the thing then. */
  readonly release?: { readonly at: Unit; readonly into: 'fly' | 'put' | 'drop' | 'give' };
  /** How far from each other stand who does it and to whom, face to face, in heights. */
  readonly meets?: number;
  /** Two who do it together go around each other, radians per second. */
  readonly whirls?: number;
  /** What the beat is done to is within this reach: who pours stands by what is filled, in heights. */
  readonly over?: number;
  /** What comes off the work with each contact: see `stage/leavings`. */
  readonly leaves?: Leaving;
  /** When in the stroke a thing on the ground is sent off: kicked. */
  readonly sends?: Unit;
}
