import type { Metres, Radians } from '@onereel/spec';
import type { SettingKind } from '../../../manifest/entry.ts';
import type { Paint } from './finish.ts';

/** Which wall: the back one faces the viewer. */
export type Wall = 'back' | 'left' | 'right';

/** What is seen through an opening. */
export type Outlook = 'garden' | 'city' | 'sky' | 'road' | 'dark' | 'milk' | 'stained' | 'mountains' | 'stars' | 'sea' | 'hall';

/** A row of equal windows in a wall. */
export interface WindowRow {
  readonly wall: Wall;
  readonly count: number;
  /** Along the wall from its middle (x at the back, z at the sides) to the middle of the row, and from window to window. */
  readonly middle: Metres;
  readonly pitch: Metres;
  readonly width: Metres;
  readonly low: Metres;
  readonly high: Metres;
  /** Panes across and up. */
  readonly panes?: readonly [across: number, up: number];
  readonly outlook: Outlook;
  readonly curtains?: string;
  readonly frame?: string;
  /** How far its sill stands out from the wall: a hand's breadth by default. */
  readonly sill?: Metres;
}

/** A lamp of a room. */
interface RoomLamp {
  readonly at: readonly [Metres, Metres, Metres];
  /** Of the light, sRGB. */
  readonly colour: string;
  readonly power: number;
  readonly reach?: Metres;
}

/** A piece in a room: its name, where it stands, how far it is turned about the upright, what makes it this one. */
export type Placing = readonly [
  piece: string,
  x: Metres,
  z: Metres,
  turn?: Radians,
  options?: Readonly<Record<string, number | string | boolean>>,
];

/** A room as data. The origin is the middle of the action; the back wall stands at −`back`. */
export interface RoomRow {
  readonly width: Metres;
  readonly height: Metres;
  readonly back: Metres;
  /** Where the fourth wall would be. */
  readonly front?: Metres;
  readonly floor: Paint;
  readonly walls: Paint;
  /** Of the lower part of the walls, up to a height. */
  readonly panel?: { readonly paint: Paint; readonly height: Metres };
  readonly backWall?: Paint;
  readonly ceiling: Paint;
  readonly skirting?: string | null;
  readonly cornice?: string;
  readonly beams?: string;
  readonly windows?: readonly WindowRow[];
  readonly pieces: readonly Placing[];
  readonly lamps: readonly RoomLamp[];
  /** What is under no roof of its own (stands, caves) brings its own walls. */
  readonly bare?: boolean;
  /** The cabin of a vehicle: its windows are where they are. By name, the room that shows the place at one of them. */
  readonly cabin?: boolean | string;
  /** How light the air is without lamps and windows, in multiples of the usual. */
  readonly ambient?: number;
  /** Colour of that light. */
  readonly tone?: string;
  /** Lamps burn by day as at night. */
  readonly alwaysLit?: boolean;
  /** How far the light that falls through its windows is seen in the air; 1 by default. */
  readonly shafts?: number;
  /** How thick the air is, per metre. */
  readonly haze?: number;
  /** How high people stand: below 0 where they are seen as if seated. */
  readonly groundAt?: Metres;
  /** Where the floor ends toward the viewer, as a stage's does. */
  readonly floorTo?: Metres;
  readonly side?: Metres;
  readonly arena?: { readonly side: Metres; readonly back: Metres; readonly front: Metres };
  readonly eyeHeight?: Metres;
  /** Beams of light from the ceiling: where they end on the floor. */
  readonly beamsOfLight?: readonly {
    readonly from: readonly [Metres, Metres, Metres];
    readonly to: readonly [Metres, Metres, Metres];
    readonly colour: string;
    readonly radius: Metres;
  }[];
}

/** The setting kinds whose room is `name`. */
export const roomOf = (kind: SettingKind): string => (typeof kind.preset['room'] === 'string' ? kind.preset['room'] : 'living-room');
