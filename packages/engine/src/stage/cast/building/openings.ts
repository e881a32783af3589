import type { Metres, Vector3 } from '@onereel/spec';
import type { Moment } from '../../blocking/moment.ts';
import { openBy } from '../../blocking/opening.ts';
import type { PartPose } from '../prop/model.ts';
import type { PropForm } from '../prop/prop-form.ts';
import { archway, type Mason, type Stuff } from './mason.ts';

/** How windows look. */
export interface WindowLook {
  /** 0 flat, 1 round, more for a pointed head. */
  readonly arch?: number;
  readonly frame?: Stuff;
  /** Bars across and up. */
  readonly bars?: readonly [number, number];
  readonly shutters?: Stuff;
  readonly sill?: boolean;
  /** How many of them are lit at night, 0 to 1. */
  readonly lit?: number;
}

/** A window in the wall at z: its middle at x, its foot at y. */
export function addWindow(
  mason: Mason,
  [x, y, z]: Vector3,
  [wide, high]: readonly [Metres, Metres],
  { arch = 0, frame = ['painted-wood', '#e8e4da'], bars = [1, 1], shutters, sill = true, lit = 0.7 }: WindowLook = {},
): void {
  const rim = Math.min(0.12, wide * 0.12);
  const { chance } = mason.work;
  const glow = chance.flip(lit) ? chance.between(0.6, 1.2) : 0;
  mason.slab(frame, archway(wide + rim * 2, high + rim * 2, x, y - rim, arch), 0.14, z);
  mason.slab('pane', archway(wide, high, x, y, arch), 0.03, z + 0.07, [], { glow });
  const upright = high * (arch > 0 ? 0.97 : 1);
  for (let bar = 1; bar <= bars[0]; bar++)
    mason.box(frame, [rim * 0.5, upright, 0.03], [x - wide / 2 + (wide * bar) / (bars[0] + 1), y, z + 0.085]);
  for (let bar = 1; bar <= bars[1]; bar++) mason.box(frame, [wide, rim * 0.5, 0.03], [x, y + (high * bar) / (bars[1] + 1), z + 0.085]);
  if (sill) mason.box(frame, [wide + rim * 4, 0.09, 0.3], [x, y - rim - 0.09, z + 0.06]);
  if (!shutters) return;
  for (const side of [-1, 1]) mason.box(shutters, [wide * 0.48, high + rim, 0.06], [x + side * (wide * 0.76 + rim), y - rim / 2, z + 0.05]);
}

/** How a door looks. */
export interface DoorLook {
  readonly leaf?: Stuff;
  readonly frame?: Stuff;
  /** Two leaves. */
  readonly double?: boolean;
  readonly arch?: number;
  readonly step?: boolean;
  /** The name that it opens by; none for one that stays shut. */
  readonly name?: string;
}

/** A door in the wall at z that turns on its hinges (see `doorPose`): its middle at x, its foot at y. */
export function addDoor(
  mason: Mason,
  [x, y, z]: Vector3,
  [wide, high]: readonly [Metres, Metres],
  {
    leaf = ['staves', '#6a3a22'],
    frame = ['painted-wood', '#e8e4da'],
    double = false,
    arch = 0,
    step = true,
    name = 'door',
  }: DoorLook = {},
): void {
  mason.slab(frame, archway(wide + 0.36, high + 0.2, x, y, arch), 0.2, z);
  mason.slab(['rubber', '#0c0a09'], archway(wide, high, x, y, arch), 0.02, z + 0.1);
  if (step) mason.box(['concrete', '#8f8a82'], [wide + 0.8, Math.max(0.12, y), 0.9], [x, 0, z + 0.45]);
  for (const side of double ? ([-1, 1] as const) : ([-1] as const)) {
    const hinge: Vector3 = [x + (side * wide) / 2, y, z + 0.14];
    mason.work.moving(side < 0 ? name : `${name}-other`, hinge, () => {
      const half = archway(wide, high, x, y, arch);
      const shape = double ? half.map(([at, up]) => [side < 0 ? Math.min(at, x - 0.01) : Math.max(at, x + 0.01), up] as const) : half;
      mason.slab(leaf, shape, 0.07, z + 0.15);
      const reach = double ? x + side * 0.12 : x + wide * 0.38;
      mason.box('brass', [0.06, 0.16, 0.08], [reach, y + Math.min(1, high * 0.45), z + 0.2]);
    });
  }
}

/** How far a thing stands open: what is said of it, or the actions `open` and `close`. */
export function opened(moment: Moment, form: PropForm): number {
  const moved = openBy(moment);
  if (moved !== null) return moved;
  return form.words.includes('open') ? 1 : 0;
}

/** Doors by the name they were made with, as far open as the moment has them. */
export function doorPose(moment: Moment, form: PropForm, name = 'door'): Record<string, PartPose> {
  const turn = opened(moment, form) * 1.9;
  return { [name]: { turn: [0, -turn, 0] }, [`${name}-other`]: { turn: [0, turn, 0] } };
}
