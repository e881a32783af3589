import type { Chance } from '../../../chance/chance.ts';
import type { Metres } from '@onereel/spec';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { type Carver, stuff } from './carve.ts';
import { groundFloor, type House } from './facade-plan.ts';

const timbers = ['#1e2b2a', '#2c1f1c', '#242733', '#3a2416', '#15181b', '#2f3a2c'];
const shopLights: readonly Linear[] = [
  [1.25, 0.92, 0.58],
  [1.1, 0.98, 0.82],
  [1.3, 0.8, 0.42],
  [0.95, 1.02, 1.05],
];
const dim: Linear = [0.03, 0.03, 0.034];

/** The ground floor: a shop with its windows, door, sign board and awning, or the entrance of the flats above. */
export function carveGround(carver: Carver, house: House, chance: Chance): void {
  const { width, wall, trim, brick } = house;
  const material = brick ? stuff.brick : stuff.plaster;
  const timber = linear(chance.pick(timbers));
  const pier = 0.55;
  for (const left of [0, width - pier]) {
    carver.flat([left, 0, left + pier, groundFloor], 0, wall, material);
    carver.block([left + 0.04, 0, left + pier - 0.04, 3.25], -0.05, 0.1, trim, stuff.plaster);
    carver.block([left, 0, left + pier, 0.35], -0.05, 0.14, scaleColour(trim, 0.8), stuff.plaster);
  }
  if (house.ground === 'shop') shop(carver, house, timber, pier, chance);
  else entrance(carver, house, timber, pier, chance);
  carver.block([0, groundFloor - 0.32, width, groundFloor - 0.1], -0.05, 0.3, trim, stuff.plaster);
  carver.flat([0, groundFloor - 0.32, width, groundFloor], 0.001, wall, material);
}

function shop(carver: Carver, { width, awning, plain }: House, timber: Linear, pier: Metres, chance: Chance): void {
  const [left, right] = [pier, width - pier];
  const doorWide = 1.15;
  const doorAt = left + (right - left - doorWide) * chance.pick([0.08, 0.45, 0.5, 0.92]);
  const light = chance.flip(0.86) ? chance.pick(shopLights) : dim;
  const back = -0.28;
  const room = { left: left - 0.2, floor: 0, width: right - left + 0.4, kind: 1 as const, seed: chance.whole(0, 63) };
  const stall = (from: Metres, to: Metres): void => {
    if (to - from < 0.3) return;
    carver.block([from, 0, to, 0.55], back - 0.02, -0.03, timber);
    carver.block([from, 0.55, to, 0.62], back - 0.02, 0.02, mixColour(timber, [0.1, 0.1, 0.1], 0.3));
    carver.pane([from, 0.62, to, 2.95], back, light, room);
    const bars = Math.max(1, Math.round((to - from) / 1.5));
    for (let bar = 0; bar <= bars; bar++) {
      const x = from + ((to - from) * bar) / bars;
      carver.block([x - 0.035, 0.62, x + 0.035, 2.95], back, back + 0.1, timber);
    }
    carver.block([from, 2.38, to, 2.44], back, back + 0.09, timber);
  };
  stall(left, doorAt);
  stall(doorAt + doorWide, right);
  door(carver, doorAt, doorWide, back - 0.25, timber, light, room);
  carver.reveal([left, 0, right, 2.95], 0, back, timber);
  const board = mixColour(timber, [0.04, 0.03, 0.03], 0.4);
  carver.block([left - 0.05, 2.95, right + 0.05, 3.72], -0.1, 0.1, board);
  carver.block([left - 0.1, 3.72, right + 0.1, 3.84], -0.1, 0.22, timber);
  carver.flat([left, 3.84, right, groundFloor - 0.32], 0, timber, stuff.painted);
  if (awning && !plain) canopy(carver, left, right, awning);
}

function door(
  carver: Carver,
  at: Metres,
  wide: Metres,
  back: Metres,
  timber: Linear,
  light: Linear,
  room: { left: Metres; floor: Metres; width: Metres; kind: 0 | 1; seed: number },
): void {
  carver.pane([at + 0.14, 0.32, at + wide - 0.14, 2.18], back + 0.02, light, room);
  carver.pane([at + 0.05, 2.34, at + wide - 0.05, 2.95], back + 0.02, light, room);
  for (const [x, low, toX, high] of [
    [at, 0, at + 0.14, 2.34],
    [at + wide - 0.14, 0, at + wide, 2.34],
    [at, 0, at + wide, 0.32],
    [at, 2.18, at + wide, 2.34],
  ] as const)
    carver.block([x, low, toX, high], back - 0.04, back + 0.06, timber);
  carver.block([at + 0.17, 0.9, at + 0.2, 1.35], back + 0.06, back + 0.11, [0.4, 0.36, 0.24]);
  for (const side of [at, at + wide]) carver.block([side - 0.04, 0, side + 0.04, 2.95], back, -0.03, timber);
}

function entrance(carver: Carver, { width, wall, trim, brick, bays }: House, timber: Linear, pier: Metres, chance: Chance): void {
  const material = brick ? stuff.brick : stuff.plaster;
  const middle = width / 2;
  const half = 0.75;
  const light = chance.pick(shopLights);
  const room = { left: middle - 1.4, floor: 0, width: 2.8, kind: 0 as const, seed: chance.whole(0, 63) };
  door(carver, middle - half, half * 2, -0.4, timber, scaleColour(light, 0.7), room);
  carver.reveal([middle - half, 0, middle + half, 2.95], 0, -0.4, trim);
  carver.block([middle - half - 0.3, 2.95, middle + half + 0.3, 3.2], -0.1, 0.45, trim, stuff.plaster);
  for (const side of [-1, 1])
    carver.block([middle + side * (half + 0.15) - 0.13, 0, middle + side * (half + 0.15) + 0.13, 2.95], -0.05, 0.2, trim, stuff.plaster);
  for (const [from, to] of [
    [pier, middle - half],
    [middle + half, width - pier],
  ] as const) {
    const count = Math.max(1, Math.round(((to - from) / width) * bays));
    carver.flat([from, 0, to, 1], 0, wall, material);
    carver.flat([from, 2.9, to, groundFloor - 0.32], 0, wall, material);
    for (let number = 0; number < count; number++) {
      const bay = (to - from) / count;
      const [left, right] = [from + bay * (number + 0.25), from + bay * (number + 0.75)];
      carver.flat([from + bay * number, 1, left, 2.9], 0, wall, material);
      carver.flat([right, 1, from + bay * (number + 1), 2.9], 0, wall, material);
      carver.pane([left, 1, right, 2.9], -0.2, chance.flip(0.5) ? scaleColour(light, 0.8) : dim, {
        left: left - 0.4,
        floor: 0.1,
        width: right - left + 0.8,
        kind: 0,
        seed: chance.whole(0, 63),
      });
      carver.reveal([left, 1, right, 2.9], 0, -0.2, trim);
      carver.block([left - 0.1, 0.88, right + 0.1, 1], -0.04, 0.12, trim, stuff.plaster);
    }
  }
  carver.flat([middle - half, 3.2, middle + half, groundFloor - 0.32], 0, wall, material);
}

/** A striped awning on its frame. */
function canopy(carver: Carver, left: Metres, right: Metres, colour: Linear): void {
  const stripes = Math.max(3, Math.round((right - left) / 0.4));
  const pale = mixColour(colour, [0.6, 0.57, 0.5], 0.75);
  for (let stripe = 0; stripe < stripes; stripe++) {
    const [from, to] = [left + ((right - left) * stripe) / stripes, left + ((right - left) * (stripe + 1)) / stripes];
    const tone = stripe % 2 === 0 ? colour : pale;
    carver.sheet(
      [
        [from, 2.62, 1.35],
        [to, 2.62, 1.35],
        [to, 3.3, 0.1],
        [from, 3.3, 0.1],
      ],
      [0, 0.878, 0.478],
      tone,
      [1, 0.2, 0, 0],
    );
    carver.sheet(
      [
        [from, 2.4, 1.35],
        [to, 2.4, 1.35],
        [to, 2.62, 1.35],
        [from, 2.62, 1.35],
      ],
      [0, 0, 1],
      tone,
      [0.9, 0.2, 0, 0],
    );
    carver.sheet(
      [
        [from, 3.29, 0.1],
        [to, 3.29, 0.1],
        [to, 2.61, 1.34],
        [from, 2.61, 1.34],
      ],
      [0, -0.878, -0.478],
      scaleColour(tone, 0.6),
      [0.5, 0.1, 0, 0.12],
    );
  }
  for (const x of [left, right])
    carver.sheet(
      x === left
        ? [
            [x, 2.62, 1.35],
            [x, 3.3, 0.1],
            [x, 2.62, 0.1],
            [x, 2.61, 0.1],
          ]
        : [
            [x, 2.62, 1.35],
            [x, 2.62, 0.1],
            [x, 3.3, 0.1],
            [x, 3.31, 0.1],
          ],
      [x === left ? -1 : 1, 0, 0],
      colour,
      [0.8, 0.2, 0, 0],
    );
}
