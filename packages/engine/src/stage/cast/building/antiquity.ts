import type { Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { addColumn } from './column.ts';

/** What the ancients left. Metres. */
export const antiquity: Designs = {
  parthenon: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#dfd2b8')];
    const [wide, long] = [15, 30];
    for (let step = 0; step < 3; step++) mason.box(stone, [wide + 3 - step * 0.9, 0.45, long + 3 - step * 0.9], [0, step * 0.45, 0]);
    for (let column = 0; column < 8; column++)
      for (const z of [-1, 1]) addColumn(mason, stone, [(column / 7 - 0.5) * wide, 1.35, (z * long) / 2], 8.4, 0.66, 14);
    for (let column = 1; column < 14; column++)
      for (const x of [-1, 1]) addColumn(mason, stone, [(x * wide) / 2, 1.35, (column / 14 - 0.5) * long], 8.4, 0.66, 10);
    mason.box(stone, [9, 8.4, 22], [0, 1.35, 0]);
    mason.box(['rubber', '#2a241c'], [3, 6, 0.2], [0, 1.35, 11]);
    mason.box(stone, [wide + 1.8, 0.9, long + 1.8], [0, 9.75, 0]);
    mason.box(['ashlar', '#cbbd9f'], [wide + 1.6, 0.9, long + 1.6], [0, 10.65, 0]);
    for (let glyph = 0; glyph < 15; glyph++)
      for (const z of [-1, 1]) mason.box(stone, [0.55, 0.9, 0.2], [(glyph / 14 - 0.5) * (wide + 1), 10.65, (z * (long + 1.7)) / 2]);
    mason.box(stone, [wide + 2.6, 0.4, long + 2.6], [0, 11.55, 0]);
    mason.slab(
      ['tiles', '#c9b48e'],
      [
        [-wide / 2 - 1.3, 11.95],
        [wide / 2 + 1.3, 11.95],
        [0, 15.2],
      ],
      long + 1.4,
    );
    for (const z of [-1, 1]) {
      mason.slab(
        stone,
        [
          [-wide / 2 - 1.4, 11.95],
          [wide / 2 + 1.4, 11.95],
          [0, 15.5],
        ],
        0.5,
        (z * (long + 2)) / 2,
      );
      mason.slab(
        ['ashlar', '#b9a988'],
        [
          [-wide / 2 + 0.6, 12.3],
          [wide / 2 - 0.6, 12.3],
          [0, 14.9],
        ],
        0.06,
        z * (long / 2 + 1.24),
      );
    }
  },
  pyramid: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#d2b47e')];
    const tiers = 34;
    for (let tier = 0; tier < tiers; tier++) {
      const wide = 44 * (1 - tier / tiers);
      mason.taper(stone, [wide, wide], [wide - 0.3, wide - 0.3], 28 / tiers + 0.02, [0, (tier * 28) / tiers, 0]);
    }
    mason.box(['ashlar', '#8a744c'], [2.2, 2.6, 1], [0, 2, 20.6]);
    mason.box(['rubber', '#161009'], [1.4, 1.9, 1.2], [0, 2, 20.7]);
  },
  'step-pyramid': (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#9c9480')];
    for (let tier = 0; tier < 9; tier++) {
      const wide = 30 - tier * 2.9;
      mason.taper(stone, [wide, wide], [wide - 0.9, wide - 0.9], 2, [0, tier * 2, 0]);
      mason.box(['ashlar', '#827a66'], [wide - 0.6, 0.3, wide - 0.6], [0, tier * 2 + 1.75, 0]);
    }
    mason.box(stone, [5, 3, 5], [0, 18, 0]);
    mason.box(stone, [5.6, 0.6, 5.6], [0, 21, 0]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        for (let step = 0; step < 36; step++) mason.box(['ashlar', '#b0a890'], [3.4, 0.5, 0.75], [0, step * 0.5, 15.6 - step * 0.365]);
        for (const x of [-2, 2])
          mason.side(
            ['ashlar', '#827a66'],
            [
              [-16.4, 0],
              [-3, 18.4],
              [-3, 17.2],
              [-15.4, 0],
            ],
            0.6,
            x,
          );
        mason.box(['rubber', '#14110c'], [1.4, 2.2, 0.1], [0, 18, 2.5]);
      });
  },
  colosseum: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#cdb894')];
    const bays = 30;
    const [rx, rz] = [24, 20];
    for (let bay = 0; bay < bays; bay++) {
      const angle = ((bay + 0.5) / bays) * Math.PI * 2;
      const broken = bay >= 3 && bay <= 11;
      const [x, z] = [Math.sin(angle) * rx, Math.cos(angle) * rz];
      const turn = Math.atan2(Math.sin(angle) / rx, Math.cos(angle) / rz);
      const wide = 4.75;
      mason.facing(turn, [x, 0, z], () => {
        for (let storey = 0; storey < (broken ? 2 : 3); storey++) {
          const y = storey * 4.6;
          mason.slab(
            stone,
            [
              [-wide / 2, y],
              [wide / 2, y],
              [wide / 2, y + 4.6],
              [-wide / 2, y + 4.6],
            ],
            1.4,
            0,
            [archway(2.9, 3.5, 0, y + 0.25, 1, 8)],
          );
          mason.box(['ashlar', '#dccaa8'], [wide, 0.36, 1.9], [0, y + 4.3, 0]);
          mason.spun(
            stone,
            [
              [0.36, 0],
              [0.28, 4.3],
            ],
            [wide / 2, y, 0.75],
            { around: 7 },
          );
        }
        if (!broken) {
          mason.box(stone, [wide, 4.4, 1.4], [0, 13.8, 0]);
          mason.box(['rubber', '#3a3024'], [0.9, 1, 0.1], [0, 15.4, 0.68]);
          mason.box(['ashlar', '#dccaa8'], [wide, 0.5, 2], [0, 18.2, 0]);
        }
      });
    }
    for (let ring = 0; ring < 6; ring++) {
      const factor = 0.93 - ring * 0.085;
      const profile = [
        [factor, 8.4 - ring * 1.4 - 1.6],
        [factor, 8.4 - ring * 1.4],
        [factor - 0.085, 8.4 - ring * 1.4],
      ] as const;
      work.spun('ashlar', profile.map(([r, y]) => [r * rx, Math.max(0.05, y)] as const).reverse(), {
        colour: ring % 2 ? '#b9a47e' : '#c6b28c',
        around: 40,
        steps: 1,
        bend: ([x, y, z]) => [x, y, (z * rz) / rx],
      });
    }
    work.spun(
      'plaster',
      [
        [10.4, 0.1],
        [0.01, 0.12],
      ],
      { colour: '#d8c08c', around: 32, steps: 1 },
    );
  },
};
