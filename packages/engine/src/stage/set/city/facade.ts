import type { Metres } from '@onereel/spec';
import { createChance } from '../../../chance/chance.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { place } from '../../../shapes/transform.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { Carver, stuff } from './carve.ts';
import { groundFloor, heightOf, type House } from './facade-plan.ts';
import { carveGround } from './ground-floor.ts';

const lights: readonly Linear[] = [
  [1.0, 0.62, 0.3],
  [1.0, 0.7, 0.4],
  [0.95, 0.78, 0.55],
  [0.6, 0.72, 0.85],
  [1.0, 0.5, 0.22],
];
const iron: Linear = [0.012, 0.012, 0.014];

/** The light of a room: many are dark. */
function roomLight(next: () => number, share: number): Linear {
  return next() < share ? scaleColour(lights[Math.floor(next() * lights.length)]!, 0.55 + next() * 0.9) : [0.012, 0.013, 0.016];
}

/** A house's face as walls and panes, in the street's space. */
export function carveHouse(house: House): { walls: Shape; panes: Shape } {
  const carver = new Carver();
  const chance = createChance(house.seed * 7919 + 13);
  const material = house.brick ? stuff.brick : stuff.plaster;
  const top = heightOf(house);
  carveGround(carver, house, chance.spawn('ground'));
  const next = (): number => chance.next();
  for (let storey = 1; storey < house.storeys; storey++)
    carveStorey(carver, house, groundFloor + (storey - 1) * house.storey, material, next);
  const last = groundFloor + (house.storeys - 1) * house.storey;
  carver.flat([0, last, house.width, top], 0, house.wall, material);
  crown(carver, house, top);
  carver.sheet(
    [
      [0, top, 0],
      [house.width, top, 0],
      [house.width, top, -13],
      [0, top, -13],
    ],
    [0, 1, 0],
    [0.07, 0.068, 0.066],
    stuff.plaster,
  );
  if (house.escape) fireEscape(carver, house);
  const at = { at: house.at, turn: house.turn };
  return { walls: place(carver.walls.build(), at), panes: place(carver.panes.build(), at) };
}

function carveStorey(carver: Carver, house: House, floor: Metres, material: typeof stuff.brick, next: () => number): void {
  const { width, bays, opening, storey, wall, trim, plain } = house;
  const bay = width / bays;
  const [sill, head] = [floor + 0.8, floor + storey - 0.55];
  carver.flat([0, floor, width, sill], 0, wall, material);
  carver.flat([0, head, width, floor + storey], 0, wall, material);
  for (let number = 0; number < bays; number++) {
    const [left, right] = [bay * (number + 0.5 - opening / 2), bay * (number + 0.5 + opening / 2)];
    carver.flat([bay * number, sill, left, head], 0, wall, material);
    carver.flat([right, sill, bay * (number + 1), head], 0, wall, material);
    const light = roomLight(next, 0.34);
    const room = { left: left - 0.5, floor: floor + 0.1, width: right - left + 1, kind: 0 as const, seed: Math.floor(next() * 63) };
    const back = plain ? -0.06 : -0.2;
    carver.pane([left, sill, right, head], back, light, room);
    carver.reveal([left, sill, right, head], 0, back, mixColour(wall, trim, 0.5));
    if (plain) continue;
    const frame: Linear = scaleColour(trim, 0.55);
    const middle = (sill + head) / 2;
    carver.flat([left, middle - 0.03, right, middle + 0.03], back + 0.03, frame, stuff.painted);
    carver.flat([(left + right) / 2 - 0.022, sill, (left + right) / 2 + 0.022, head], back + 0.025, frame, stuff.painted);
    for (const x of [left, right - 0.05]) carver.flat([x, sill, x + 0.05, head], back + 0.04, frame, stuff.painted);
    carver.block([left - 0.1, sill - 0.11, right + 0.1, sill], -0.04, 0.12, trim, stuff.plaster);
    carver.block([left - 0.12, head, right + 0.12, head + 0.2], -0.02, 0.06, trim, stuff.plaster);
  }
  if (!plain) carver.block([0, floor - 0.06, width, floor + 0.06], -0.02, 0.05, trim, stuff.plaster);
}

function crown(carver: Carver, { width, trim, plain }: House, top: Metres): void {
  carver.block([-0.05, top - 0.12, width + 0.05, top + 0.14], -0.4, 0.38, trim, stuff.plaster);
  if (plain) return;
  carver.block([0, top - 0.3, width, top - 0.12], -0.02, 0.2, trim, stuff.plaster);
  const count = Math.floor(width / 0.6);
  for (let number = 0; number < count; number++)
    carver.block([(number + 0.3) * 0.6, top - 0.42, (number + 0.6) * 0.6, top - 0.12], 0, 0.24, scaleColour(trim, 0.85), stuff.plaster);
}

/** Iron balconies and ladders before two bays, as old houses carry them. */
function fireEscape(carver: Carver, { width, storeys, storey }: House): void {
  const [left, right] = [width * 0.22, width * 0.68];
  for (let number = 1; number < Math.min(storeys, 6); number++) {
    const floor = groundFloor + (number - 1) * storey + 0.55;
    carver.block([left, floor, right, floor + 0.05], 0.05, 0.95, iron);
    carver.block([left, floor + 0.92, right, floor + 0.96], 0.91, 0.95, iron);
    const bars = Math.round((right - left) / 0.22);
    for (let bar = 0; bar <= bars; bar++) {
      const x = left + ((right - left) * bar) / bars;
      carver.block([x - 0.011, floor, x + 0.011, floor + 0.94], 0.92, 0.944, iron);
    }
    if (number < 2) continue;
    for (const side of [0, 0.5]) {
      carver.sheet(
        [
          [left + 0.6, floor - storey, 0.25 + side],
          [left + 0.66, floor - storey, 0.25 + side],
          [right - 0.44, floor, 0.25 + side],
          [right - 0.5, floor, 0.25 + side],
        ],
        [0, 0, 1],
        iron,
      );
    }
    for (let step = 1; step < 10; step++) {
      const share = step / 10;
      const x = right - 0.47 + (left + 0.63 - right + 0.47) * share;
      carver.block([x - 0.12, floor - storey * share, x + 0.12, floor - storey * share + 0.03], 0.25, 0.75, iron);
    }
  }
}
