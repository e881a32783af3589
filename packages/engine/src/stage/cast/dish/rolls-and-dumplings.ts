import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains, uneven } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { addSteam } from '../prop/steam.ts';

/** Rolls of rice in seaweed, a filling in their middle. */
function riceRolls(work: Sculpt): void {
  for (let roll = 0; roll < 5; roll++) {
    const x = -9.4 + roll * 3.5;
    work.spun(
      'leather',
      [
        [0, 0],
        [1.55, 0],
        [1.6, 0.1],
        [1.6, 2.3],
        [1.5, 2.4],
      ],
      { colour: '#142018', steps: 1, at: [x, 2.6, 3.4], around: 24 },
    );
    work.spun(
      'flesh',
      [
        [1.5, 2.36],
        [0, 2.42],
      ],
      { steps: 1, around: 24, at: [x, 2.6, 3.4], paint: (p) => blend('#fdfaf2', '#d8d0c0', grains(p, 3)) },
    );
    work.block('glaze', [0.75, 0.2, 0.75], { colour: roll % 2 ? '#f08a5a' : '#5d9a34', at: [x - 0.25, 5.06, 3.4], round: 0.1 });
    work.block('glaze', [0.55, 0.2, 0.55], { colour: '#f2c22e', at: [x + 0.4, 5.06, 3.6], round: 0.1 });
  }
}

/** A row of rice balls with fish on them. */
function fishOnRice(work: Sculpt): void {
  const fish: readonly string[] = ['#f08a5a', '#d83a2e', '#f6d8c8', '#f2c22e'];
  fish.forEach((colour, at) => {
    const x = -8.6 + at * 4.2;
    work.ball('flesh', [1.6, 1.2, 3.1], {
      colour: '#fbf8f0',
      at: [x, 3.7, -2.9],
      turn: [0, 0.3, 0],
      around: 22,
      down: 16,
      bend: uneven(grains, 2.6, 0.2),
    });
    work.ball('glaze', [1.75, 0.75, 3.6], {
      at: [x, 4.75, -2.9],
      turn: [0, 0.3, 0],
      gloss: 0.7,
      bend: ([a, b, c]) => [a, b - a * a * 0.16 - c * c * 0.04, c],
      paint: ([a, , c]) => blend(colour, '#ffffff', at < 2 ? Math.max(0, Math.sin((c + Math.abs(a) * 0.7) * 3.4)) ** 5 * 0.55 : 0),
    });
    if (at === 3) work.block('leather', [3.7, 2.9, 0.9], { colour: '#15211a', at: [x, 4.1, -2.9], turn: [0, 0.3, 0] });
  });
}

/** Morsels one takes up with chopsticks. Centimetres. */
export const rollsAndDumplings: Designs = {
  sushi(work) {
    work.block('wood', [25, 1.4, 14], { colour: '#5f3a20', at: [0, 1.9, 0], round: 0.3 });
    for (const x of [-8, 8]) work.block('wood', [1.8, 1.3, 13], { colour: '#4a2c18', at: [x, 0.65, 0], round: 0.15 });
    fishOnRice(work);
    riceRolls(work);
    work.ball('flesh', [1.2, 0.9, 1.2], { colour: '#8fb84a', at: [9.4, 3.2, 4] });
    for (let slip = 0; slip < 5; slip++)
      work.blade(
        'petal',
        { long: 2.2, wide: 1.7, lean: 0.9, curl: 0.8, ruffle: 0.2 },
        { colour: '#f4b8a4', turn: [0, slip * 1.2, 0], at: [9.4, 2.7, -3.6] },
      );
    for (const side of [0, 0.8])
      work.rod(
        'lacquer',
        [
          [-12, 2.9, 6.2 + side],
          [11.6, 2.9, 5.9 + side],
        ],
        (along) => 0.24 + along * 0.12,
        { colour: '#8f1d18', around: 8 },
      );
  },
  dumplings(work) {
    work.spun(
      'straw',
      [
        [0, 0],
        [10.5, 0],
        [10.5, 0],
        [10.8, 3.6],
        [10.5, 3.8],
        [10.3, 3.6],
        [10.1, 0.8],
        [0, 0.8],
      ],
      { colour: '#c99a52', steps: 1, around: 48 },
    );
    for (const high of [0.6, 2.9]) work.hoop('straw', 10.75, 0.34, { colour: '#a87838', at: [0, high, 0], around: 48, section: 6 });
    for (let piece = 0; piece < 7; piece++) {
      const a = (piece / 6) * Math.PI * 2;
      const at: Vector3 = piece === 6 ? [0, 0.9, 0] : [Math.sin(a) * 6.4, 0.9, Math.cos(a) * 6.4];
      work.spun(
        'flesh',
        [
          [0, 0],
          [2.3, 0.1],
          [2.9, 1.3],
          [2.3, 2.7],
          [1, 3.5],
          [0.5, 4.1],
          [0.15, 3.8],
          [0, 3.6],
        ],
        {
          colour: '#f3ead6',
          gloss: 0.45,
          glow: -0.15,
          at,
          around: 42,
          steps: 3,
          bend: ([x, y, z]) => {
            const k = 1 - 0.13 * Math.max(0, (y - 0.8) / 2.6) * (0.5 + 0.5 * Math.cos(Math.atan2(x, z) * 14 + y * 1.3));
            return [x * k, y, z * k];
          },
        },
      );
    }
    return { pose: addSteam(work, [0, 4, 0], 8, 14) };
  },
};
