import type { Direction, Metres } from '@onereel/spec';

/** Where something moves or rests by nature. */
export type Medium = 'ground' | 'air' | 'water-surface' | 'under-water';

/** One thing that can be cast: a preset (row) of a family (generator). */
export interface CastKind {
  readonly kind: string;
  /** The generator in `stage/cast/` that builds it. */
  readonly family: string;
  /** The nouns that mean exactly this, in the singular. The first is the usual one. */
  readonly words: readonly string[];
  /** WordNet nouns whose other members this kind may stand for, `match: 'broader'`. */
  readonly standsFor?: readonly string[];
  /** WordNet nouns whose members this kind stands in for when nothing comes closer, `match: 'substitute'`. */
  readonly standsInFor?: readonly string[];
  readonly medium: Medium;
  /** Width (side to side), height, length (front to back) as it stands, true to life. */
  readonly extent: readonly [width: Metres, height: Metres, length: Metres];
  /** The family's parameters that make this preset. */
  readonly preset: Readonly<Record<string, number | string | boolean>>;
  /** Actions beyond those that its medium gives to everything. */
  readonly actions?: readonly string[];
  /** The instrument of its voice (bark, roar …), if it has one. */
  readonly voice?: string;
}

/** One place that can be built. */
export interface SettingKind {
  readonly kind: string;
  /** The generator in `stage/set/` that builds it. */
  readonly family: string;
  readonly words: readonly string[];
  readonly standsFor?: readonly string[];
  readonly preset: Readonly<Record<string, number | string | boolean>>;
  /** The bed of sound of the place. */
  readonly ambience: readonly string[];
  /** What answers to sound there. */
  readonly space: 'outdoor' | 'mountain' | 'city' | 'hall' | 'room' | 'dry';
  /** The ground that feet and balls meet: an instrument parameter. */
  readonly ground: 'soil' | 'grass' | 'snow' | 'sand' | 'stone' | 'asphalt' | 'wood' | 'water';
}

/** A landmark that a setting can carry: mountain, lighthouse, moon … */
export interface FeatureKind {
  readonly kind: string;
  readonly words: readonly string[];
  readonly standsFor?: readonly string[];
  /** Setting kinds that imply it or are implied by it when no place is named. */
  readonly settings: readonly string[];
}

/**
 * How an action moves its actor:
 * `travel` along a path, `gesture` in place, `contact` repeated meetings with the ground (bounce), `speech`,
 * `state` a change of a trait, `event` of the place itself (lightning, rain).
 */
export type Motion = 'travel' | 'gesture' | 'contact' | 'speech' | 'state' | 'event';

/** One thing that can be done. */
export interface ActionKind {
  readonly action: string;
  readonly motion: Motion;
  /** Verbs that mean exactly this, in the base form; with a particle as `take off`. */
  readonly words: readonly string[];
  /** Verbs that this stands for, `match: 'broader'`. */
  readonly standsFor?: readonly string[];
  /** Metres per second for a body of human size; families scale it. */
  readonly speed?: number;
  /** What direction the verb itself says: `rise` is up. */
  readonly direction?: Direction;
  /** The voice or foley instrument the action makes heard, `voice` for the actor's own. */
  readonly sound?: string;
}

/** One sound that can be asked for by name. */
export interface SoundKind {
  readonly kind: string;
  readonly words: readonly string[];
  readonly role: 'effect' | 'ambience' | 'instrument';
  /** The kind of cue by which the picture makes the same sound heard, where that has another name. */
  readonly cue?: string;
}

/** A word of the craft and what it means: camera sizes, angles, moves, lenses; styles; times; weathers; moods. */
export interface Term {
  readonly term: string;
  readonly words: readonly string[];
}
