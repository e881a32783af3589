import type { Metres } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { type Linear, linear, mixColour } from '../../../shapes/colour.ts';
import { street } from './street-measure.ts';

/** A house as it shows its face to the street. */
export interface House {
  /** Its lower left corner as one faces it, and how it is turned: 0 faces +z, a quarter faces +x. */
  readonly at: readonly [x: Metres, y: Metres, z: Metres];
  readonly turn: number;
  readonly width: Metres;
  readonly storeys: number;
  readonly storey: Metres;
  readonly wall: Linear;
  readonly trim: Linear;
  readonly brick: boolean;
  /** Windows in a row, and how much of a bay each takes. */
  readonly bays: number;
  readonly opening: number;
  readonly ground: 'shop' | 'entrance';
  readonly awning: Linear | null;
  readonly escape: boolean;
  /** 0 carved in full, 1 flat windows, for what is far away. */
  readonly plain: boolean;
  readonly seed: number;
}

/** Height of a ground floor. */
export const groundFloor: Metres = 4.3;

const walls = ['#6e3b2c', '#7d4a36', '#8a5a44', '#5b4a42', '#8c7a66', '#77726a', '#4d4f55', '#94826c', '#63382e'];
const awnings = ['#7c1f22', '#1f4a3a', '#23395c', '#8a5a1e', '#3c3c40'];

/** Height of a house's wall. */
export function heightOf({ storeys, storey }: Pick<House, 'storeys' | 'storey'>): Metres {
  return groundFloor + (storeys - 1) * storey + 0.9;
}

function house(chance: Chance, at: House['at'], turn: number, width: Metres, storeys: number, plain: boolean): House {
  const wall = linear(chance.pick(walls));
  const narrow = width < 8;
  return {
    at,
    turn,
    width,
    storeys,
    plain,
    storey: chance.between(3.1, 3.6),
    wall,
    trim: mixColour(wall, [0.32, 0.3, 0.27], chance.between(0.35, 0.8)),
    brick: chance.flip(0.7),
    bays: Math.max(2, Math.round(width / chance.between(2.1, 2.8))),
    opening: chance.between(0.44, 0.62),
    ground: chance.flip(0.82) ? 'shop' : 'entrance',
    awning: chance.flip(0.45) ? linear(chance.pick(awnings)) : null,
    escape: !plain && !narrow && chance.flip(0.3),
    seed: chance.whole(0, 999),
  };
}

/** A row of houses side by side: from one place to another along the face. */
function row(
  chance: Chance,
  length: Metres,
  storeys: number,
  put: (along: Metres) => { at: House['at']; plain: boolean },
  turn: number,
): House[] {
  const made: House[] = [];
  let along = 0;
  while (length - along > 0.5) {
    const rest = length - along;
    const width = rest < 13 ? rest : Math.min(chance.between(6.5, 12), rest - 6);
    made.push(house(chance, put(along).at, turn, width, Math.max(2, storeys + chance.whole(-3, 2)), put(along + width / 2).plain));
    along += width;
  }
  return made;
}

/** The row behind the viewer, seen when the camera turns round: its face at `z` looks back to the street. */
export function planNearRow(chance: Chance, storeys: number, z: Metres): House[] {
  return row(chance, 2 * street.reach, storeys, (along) => ({ at: [street.reach - along, street.kerb, z], plain: true }), Math.PI);
}

/** Every house of the street: the far row on both sides of the gap, both sides of the side street, its end. */
export function planHouses(chance: Chance, storeys: number): House[] {
  const [left, right] = street.gap;
  const quarter = Math.PI / 2;
  const deep = street.front - street.depth;
  return [
    ...row(
      chance.spawn('left'),
      left + street.reach,
      storeys,
      (along) => ({ at: [left - (left + street.reach) + along, street.kerb, street.front], plain: along < 30 }),
      0,
    ),
    ...row(
      chance.spawn('right'),
      street.reach - right,
      storeys,
      (along) => ({ at: [right + along, street.kerb, street.front], plain: along > 42 }),
      0,
    ),
    ...row(
      chance.spawn('side left'),
      deep,
      storeys,
      (along) => ({ at: [left, street.kerb, street.front - along], plain: along > 26 }),
      quarter,
    ),
    ...row(
      chance.spawn('side right'),
      deep,
      storeys + 1,
      (along) => ({ at: [right, street.kerb, street.depth + along], plain: along < deep - 26 }),
      -quarter,
    ),
  ];
}
