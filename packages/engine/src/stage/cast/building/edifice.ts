import type { Metres, Vector3 } from '@onereel/spec';
import type { Moment } from '../../blocking/moment.ts';
import type { Swarm } from '../prop/motes.ts';
import { addSmoke } from '../prop/smoke.ts';
import type { Design } from '../prop/design-family.ts';
import { Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, type DoorLook, doorPose, type WindowLook } from './openings.ts';
import { addRoof, type RoofLook } from './roofs.ts';

/** One wing of a building: four walls with windows under a roof. Metres, about its own middle on the ground. */
export interface Wing {
  readonly at?: Vector3;
  readonly turn?: number;
  readonly size: readonly [wide: Metres, eaves: Metres, long: Metres];
  readonly wall: Stuff;
  readonly roof: RoofLook;
  readonly storeys?: number;
  /** Windows in a row: at the front and at the sides. */
  readonly bays?: readonly [number, number];
  readonly window?: WindowLook & { readonly size?: readonly [Metres, Metres] };
  readonly door?: DoorLook & { readonly size?: readonly [Metres, Metres]; readonly x?: Metres };
  /** Bands between storeys, corner stones. */
  readonly trim?: Stuff;
  readonly base?: Stuff;
}

/** A building put together of wings. */
export interface Edifice {
  readonly wings: readonly Wing[];
  /** Chimneys that smoke: where they stand, how thick and high. */
  readonly chimneys?: readonly {
    readonly at: Vector3;
    readonly size: readonly [Metres, Metres];
    readonly stuff?: Stuff;
    readonly round?: boolean;
  }[];
  /** What this one has besides. */
  readonly extras?: (mason: Mason) => void;
}

function addWing(
  mason: Mason,
  { at = [0, 0, 0], turn = 0, size: [wide, eaves, long], wall, roof, storeys = 1, bays = [0, 0], window = {}, door, trim, base }: Wing,
  number: number,
): void {
  mason.facing(turn, at, () => {
    mason.box(wall, [wide, eaves, long]);
    if (base) mason.box(base, [wide + 0.14, Math.min(0.6, eaves * 0.12), long + 0.14]);
    if (trim) {
      for (let storey = 1; storey <= storeys; storey++)
        mason.box(trim, [wide + 0.2, 0.16, long + 0.2], [0, (eaves * storey) / storeys - 0.16, 0]);
      for (const x of [-1, 1]) for (const z of [-1, 1]) mason.box(trim, [0.3, eaves, 0.3], [x * (wide / 2 - 0.1), 0, z * (long / 2 - 0.1)]);
    }
    addRoof(mason, [wide, long], eaves, roof, wall);
    for (let side = 0; side < 4; side++) {
      const [across, out] = side % 2 === 0 ? [wide, long / 2] : [long, wide / 2];
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () =>
        addBays(mason, { across, out, eaves, storeys, count: bays[side % 2]!, window, ...(side === 0 && door ? { door, number } : {}) }),
      );
    }
  });
}

function addBays(
  mason: Mason,
  {
    across,
    out,
    eaves,
    storeys,
    count,
    window,
    door,
    number = 0,
  }: {
    across: Metres;
    out: Metres;
    eaves: Metres;
    storeys: number;
    count: number;
    window: NonNullable<Wing['window']>;
    door?: NonNullable<Wing['door']>;
    number?: number;
  },
): void {
  const storey = eaves / storeys;
  const [wide, high] = window.size ?? [1, Math.min(1.5, storey * 0.5)];
  const doorSize = door?.size ?? [1.1, 2.15];
  const doorX = door?.x ?? 0;
  for (let floor = 0; floor < storeys; floor++) {
    for (let bay = 0; bay < count; bay++) {
      const x = ((bay + 0.5) / count - 0.5) * across;
      if (door && floor === 0 && Math.abs(x - doorX) < (wide + doorSize[0]) / 2 + 0.3) continue;
      addWindow(mason, [x, floor * storey + (storey - high) * 0.52, out], [wide, high], window);
    }
  }
  if (door) addDoor(mason, [doorX, 0.12, out], doorSize, { ...door, name: `door${number}` });
}

/** A design from what a building is put together of. */
export function edifice({ wings, chimneys = [], extras }: Edifice): Design {
  return (work, form) => {
    const mason = new Mason(work);
    // The asked colour is that of the walls of all wings.
    const tinted = (stuff: Stuff): Stuff => (form.colour ? [typeof stuff === 'string' ? stuff : stuff[0], form.colour] : stuff);
    wings.forEach((wing, number) => addWing(mason, { ...wing, wall: tinted(wing.wall) }, number));
    const swarms: Swarm[] = [];
    for (const {
      at,
      size: [wide, high],
      stuff = 'brick',
      round = false,
    } of chimneys) {
      if (round)
        mason.spun(
          stuff,
          [
            [wide * 0.6, 0],
            [wide * 0.42, high * 0.96],
            [wide * 0.42, high * 0.96],
            [wide * 0.5, high * 0.965],
            [wide * 0.5, high],
            [wide * 0.5, high],
            [0.01, high],
          ],
          at,
          { around: 16 },
        );
      else {
        mason.box(stuff, [wide, high, wide], at);
        mason.box('concrete', [wide * 1.25, 0.14, wide * 1.25], [at[0], at[1] + high, at[2]]);
      }
      swarms.push(addSmoke(work.chance, [at[0], at[1] + high, at[2]], wide * 0.5, round ? wide * 9 : wide * 8));
    }
    extras?.(mason);
    return {
      swarms,
      pose: (moment: Moment) =>
        Object.assign({}, ...wings.map((wing, number) => (wing.door ? doorPose(moment, form, `door${number}`) : {}))),
    };
  };
}
