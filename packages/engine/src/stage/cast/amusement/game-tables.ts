import type { Metres, Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';

const ballColours = [
  '#e8b41e',
  '#1f4fb0',
  '#c8242a',
  '#5a2a8a',
  '#e06a1e',
  '#1f7a3a',
  '#7a1f22',
  '#141416',
  '#e8b41e',
  '#1f4fb0',
  '#c8242a',
  '#5a2a8a',
  '#e06a1e',
  '#1f7a3a',
  '#7a1f22',
];

/** Four thick legs under the corners of a table. */
function cornerLegs(work: Sculpt, half: readonly [Metres, Metres], high: Metres, thick: Metres, colour: string): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      work.block('wood', [thick, high, thick], { colour, at: [x * half[0], high / 2, z * half[1]], round: thick * 0.2 });
}

/** Tables for games of skill. Metres, the long side along x. */
export const gameTables: Designs = {
  'pool-table'(work) {
    const cloth = work.colour('#1f7a44');
    const [wide, deep, high] = [2.54, 1.4, 0.8];
    const wood = { colour: '#6a3418', gloss: 0.8 };
    work.block('cloth', [wide, 0.05, deep], { colour: cloth, at: [0, high, 0], round: 0 });
    work.block('wood', [wide + 0.1, 0.22, deep + 0.1], { ...wood, at: [0, high - 0.15, 0], round: 0.02 });
    for (const side of [-1, 1]) {
      work.block('wood', [wide + 0.3, 0.1, 0.15], { ...wood, at: [0, high + 0.04, side * (deep / 2 + 0.06)], round: 0.03 });
      work.block('wood', [0.15, 0.1, deep + 0.2], { ...wood, at: [side * (wide / 2 + 0.07), high + 0.04, 0], round: 0.03 });
      work.block('cloth', [wide - 0.1, 0.06, 0.05], { colour: cloth, at: [0, high + 0.05, side * (deep / 2 - 0.02)], round: 0.02 });
      work.block('cloth', [0.05, 0.06, deep - 0.1], { colour: cloth, at: [side * (wide / 2 - 0.02), high + 0.05, 0], round: 0.02 });
    }
    for (const x of [-1, 0, 1])
      for (const z of [-1, 1])
        work.spun(
          'leather',
          [
            [0.09, 0.06],
            [0.085, 0.098],
            [0.062, 0.092],
            [0.062, 0.092],
            [0, 0.092],
          ],
          { colour: '#0c0c0d', at: [x * (wide / 2 - 0.01), high, z * (deep / 2 + 0.02)], around: 20 },
        );
    cornerLegs(work, [wide / 2 - 0.12, deep / 2 - 0.12], high - 0.2, 0.16, '#5a2c14');
    let ball = 0;
    for (let row = 0; row < 5; row++)
      for (let one = 0; one <= row; one++)
        work.ball('lacquer', 0.032, {
          colour: ballColours[ball++]!,
          gloss: 1,
          at: [0.5 + row * 0.056, high + 0.057, (one - row / 2) * 0.065],
          around: 16,
          down: 12,
        });
    work.ball('lacquer', 0.032, { colour: '#f6f2e6', gloss: 1, at: [-0.55, high + 0.057, 0.06], around: 16, down: 12 });
    work.bar('wood', [-0.66, high + 0.07, 0.08], [-1.7, high + 0.2, 0.36], (s) => 0.007 + s * 0.008, { colour: '#d8a860' });
    return { perches: [{ name: 'top', at: [0, high + 0.03, 0], room: [wide * 0.8, deep * 0.7] }] };
  },
  'ping-pong-table'(work) {
    const [wide, deep, high] = [2.74, 1.525, 0.76];
    work.block('lacquer', [wide, 0.03, deep], { colour: work.colour('#1c4f8c'), gloss: 0.4, at: [0, high - 0.015, 0], round: 0.004 });
    const line = (size: Vector3, at: Vector3): void => void work.block('lacquer', size, { colour: '#f2f2ee', at, round: 0 });
    for (const side of [-1, 1]) {
      line([wide, 0.004, 0.03], [0, high + 0.001, side * (deep / 2 - 0.015)]);
      line([0.03, 0.004, deep], [side * (wide / 2 - 0.015), high + 0.001, 0]);
      work.bar('steel', [0, high - 0.05, side * (deep / 2 + 0.1)], [0, high + 0.16, side * (deep / 2 + 0.1)], 0.012, { colour: '#2a2c30' });
      for (const x of [-0.9, 0.9]) {
        work.bar('steel', [x, 0, side * 0.6], [x, high - 0.03, side * 0.6], 0.022, { colour: '#2a2c30' });
        work.bar('steel', [x, 0.3, side * 0.6], [x * 0.3, high - 0.04, side * 0.6], 0.014, { colour: '#2a2c30' });
      }
    }
    line([wide, 0.004, 0.006], [0, high + 0.001, 0]);
    for (let thread = 0; thread < 60; thread++)
      work.block('cloth', [0.003, 0.14, 0.003], { colour: '#2e3236', at: [0, high + 0.08, -deep / 2 + (thread / 59) * deep], round: 0 });
    for (let row = 0; row < 6; row++)
      work.block('cloth', [0.003, 0.003, deep + 0.2], { colour: '#2e3236', at: [0, high + 0.02 + row * 0.023, 0], round: 0 });
    line([0.012, 0.016, deep + 0.2], [0, high + 0.155, 0]);
    for (const [x, z, turn, colour] of [
      [-0.8, 0.25, 0.6, '#b8242a'],
      [0.7, -0.2, -2.4, '#141416'],
    ] as const) {
      work.spun(
        'rubber',
        [
          [0, 0],
          [0.08, 0],
          [0.08, 0.012],
          [0, 0.012],
        ],
        { colour, at: [x, high + 0.004, z], steps: 1, around: 28 },
      );
      work.block('wood', [0.028, 0.02, 0.12], {
        colour: '#c8985a',
        at: [x + Math.sin(turn) * 0.13, high + 0.012, z + Math.cos(turn) * 0.13],
        turn: [0, turn, 0],
      });
    }
    work.ball('plastic', 0.02, { colour: '#f6f2ea', at: [-0.3, high + 0.02, 0.3], around: 14, down: 10 });
    return { perches: [{ name: 'top', at: [0, high, 0], room: [wide * 0.4, deep * 0.8] }] };
  },
  'foosball-table'(work) {
    const [wide, deep, high] = [1.4, 0.75, 0.9];
    const wood = work.colour('#7a4a26');
    work.block('cloth', [wide - 0.06, 0.02, deep - 0.06], { colour: '#2f8a4a', at: [0, high - 0.08, 0], round: 0 });
    work.block('wood', [wide, 0.2, deep], { colour: wood, at: [0, high - 0.24, 0] });
    for (const side of [-1, 1]) {
      work.block('wood', [wide, 0.14, 0.03], { colour: wood, at: [0, high - 0.11, (side * deep) / 2] });
      work.block('wood', [0.03, 0.14, deep], { colour: wood, at: [(side * wide) / 2, high - 0.11, 0] });
    }
    const rows = [1, 2, 3, 5, 5, 3, 2, 1];
    rows.forEach((men, row) => {
      const red = [0, 1, 3, 5].includes(row);
      const x = (row - 3.5) * 0.165;
      const front = red ? 1 : -1;
      work.bar('chrome', [x, high + 0.01, -front * (deep / 2 + 0.06)], [x, high + 0.01, front * (deep / 2 + 0.2)], 0.009);
      work.bar('rubber', [x, high + 0.01, front * (deep / 2 + 0.18)], [x, high + 0.01, front * (deep / 2 + 0.3)], 0.018);
      for (let man = 0; man < men; man++) {
        const z = (man - (men - 1) / 2) * (men > 3 ? 0.12 : 0.2);
        work.block('plastic', [0.024, 0.075, 0.03], { colour: red ? '#c8242a' : '#1f4fb0', at: [x, high - 0.01, z], round: 0.008 });
        work.ball('plastic', 0.016, { colour: '#e8c8a0', at: [x, high + 0.045, z], around: 10, down: 8 });
      }
    });
    work.ball('plastic', 0.018, { colour: '#f6f2ea', at: [0.02, high - 0.055, 0.05], around: 12, down: 10 });
    cornerLegs(work, [wide / 2 - 0.08, deep / 2 - 0.08], high - 0.3, 0.1, '#4a2c16');
  },
  'roulette-wheel'(work) {
    work.spun(
      'wood',
      [
        [0, 0],
        [0.3, 0],
        [0.4, 0.05],
        [0.4, 0.1],
        [0.37, 0.11],
        [0.37, 0.11],
        [0.3, 0.06],
        [0.24, 0.045],
      ],
      { colour: work.colour('#6a3418'), gloss: 0.9, around: 56 },
    );
    work.moving('wheel', [0, 0.05, 0], () => {
      work.spun(
        'lacquer',
        [
          [0.25, 0.05],
          [0.16, 0.04],
          [0.16, 0.04],
          [0.1, 0.045],
          [0.03, 0.07],
          [0, 0.07],
        ],
        {
          around: 148,
          gloss: 0.9,
          paint: ([x, , z]) => {
            if (Math.hypot(x, z) < 0.155) return [0.22, 0.08, 0.03];
            const slot = Math.floor((Math.atan2(x, z) / (Math.PI * 2) + 1) * 37) % 37;
            return slot === 0 ? [0.02, 0.25, 0.08] : slot % 2 ? [0.42, 0.015, 0.02] : [0.012, 0.012, 0.014];
          },
        },
      );
      work.round(37, (angle) =>
        work.block('brass', [0.003, 0.018, 0.05], {
          at: [Math.sin(angle) * 0.19, 0.052, Math.cos(angle) * 0.19],
          turn: [0, angle, 0],
          round: 0,
        }),
      );
      work.spun(
        'brass',
        [
          [0.03, 0.06],
          [0.02, 0.1],
          [0.012, 0.15],
          [0.02, 0.17],
          [0, 0.185],
        ],
        {},
      );
      work.round(4, (angle) => work.bar('brass', [0, 0.12, 0], [Math.sin(angle) * 0.09, 0.13, Math.cos(angle) * 0.09], 0.007));
    });
    work.moving('ball', [0, 0.05, 0], () =>
      work.ball('lacquer', 0.012, { colour: '#f8f4ea', gloss: 1, at: [0.3, 0.075, 0], around: 12, down: 10 }),
    );
    return { pose: ({ seconds }) => ({ wheel: { turn: [0, seconds * 1.4, 0] }, ball: { turn: [0, -seconds * 2.3, 0] } }) };
  },
};
