import type { Look, Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { Linear } from '../../../shapes/colour.ts';
import type { Lamp, Lighting } from '../../light/lighting.ts';
import type { Landmark, SetPlan } from '../set.ts';
import type { Cover } from '../terrain/covers.ts';
import type { Dressing } from './dressing.ts';

/** Height of the land, metres. */
export type Height = (x: Metres, z: Metres) => Metres;

/** What a layout knows when it is drawn up. */
export interface Site {
  readonly look: Look;
  readonly chance: Chance;
  /** Whether lamps are lit. */
  readonly dark: boolean;
  readonly snowy: boolean;
  /** Whether a vehicle plays: roads then run across the picture. */
  readonly driven: boolean;
  /** Whether the main part floats: then the action is on the water. */
  readonly afloat: boolean;
  /** Whether it lies in a wood. */
  readonly wooded: boolean;
  /** Which kinds play: a volcano that erupts is the one there is. */
  readonly players: ReadonlySet<string>;
  /** The preset's word `style`. */
  readonly style: string;
}

/** Standing or running water. */
export interface WaterLay {
  readonly level: Metres;
  /** The colour that comes up from inside. */
  readonly tint: Linear;
  /** How rough: 0.1 a pond, 1 a lively stream. */
  readonly ruffle: number;
  /** WGSL that sets `flow` (metres along x, y) from `at` (vec2f, place) and `moment`; still water by default. */
  readonly flow?: string;
  /** How white it breaks: 0 never, 1 rapids. */
  readonly foam?: number;
  /** Whether it is frozen over, so that one stands on it: as a lake in winter, or smooth and cut by blades as a rink. */
  readonly ice?: 'wild' | 'rink' | undefined;
  /** The bed seen through shallow water. */
  readonly bed?: Linear;
  /** A waterfall: the middle of its foot, how wide and how tall. */
  readonly fall?: { readonly x: Metres; readonly z: Metres; readonly wide: Metres; readonly tall: Metres };
  /** How tall what stands on the far shore is taken in the mirror image, metres. */
  readonly trees?: Metres;
}

/** A place on the ground as data: relief, cover, zones, water, and what stands on it. */
export interface Layout {
  readonly height: Height;
  /** What feet stand on, where that is not the land: a deck, a pier. */
  readonly floor?: Height;
  readonly cover: Cover;
  /** WGSL after the cover: may change `albedo`, `normal`, `crease`, `glitter`; reads `site` (vec2f), `spot`, `texel`, `fine`, `middling`, `broad`. */
  readonly zones?: string;
  /** The grass in the foreground: how tall, how many tufts, which flowers, and where not. */
  readonly sward?: {
    readonly tall: Metres;
    readonly tufts?: number;
    readonly flowers?: readonly Linear[];
    readonly where?: (x: Metres, z: Metres) => boolean;
    readonly colour?: Linear;
    readonly dry?: number;
  };
  readonly water?: WaterLay;
  /** Far the land is drawn; 780 by default. */
  readonly reach?: Metres;
  readonly arena?: SetPlan['arena'];
  readonly eyeHeight?: Metres;
  readonly lane?: Vector3;
  readonly avenue?: Metres;
  readonly lamps?: readonly Lamp[];
  readonly landmarks?: readonly Landmark[];
  readonly prospect?: SetPlan['prospect'];
  /** Where what is large is seen best, by half its width and its height; anywhere where there is none. */
  readonly sites?: NonNullable<SetPlan['sites']>;
  /** Changes the hour's light: inside canyons, on the moon. */
  light?(lighting: Lighting): Lighting;
  readonly backdrop?: 'sky' | 'space' | 'none';
  /** Sets up what stands there. */
  dress?(dressing: Dressing): void;
}

/** Draws up a place. */
export type DrawUp = (site: Site) => Layout;
