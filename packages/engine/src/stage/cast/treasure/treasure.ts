import type { Sculpt } from '../prop/sculpt.ts';
import { type Designs, designFamily } from '../prop/design-family.ts';
import { gems } from './gems.ts';
import { golden } from './gold.ts';
import { prizes } from './prizes.ts';

/** A red house and a fir in the snow. */
function winterScene(work: Sculpt): void {
  work.spun(
    'snow',
    [
      [4.4, 3.2],
      [4.9, 4.6],
      [3, 5.2],
      [0, 5.4],
    ],
    { around: 30 },
  );

  work.block('painted-wood', [2.2, 1.9, 2], { colour: '#b8342a', at: [1.2, 6.2, 0], round: 0.1 });
  work.slab(
    'snow',
    [
      [-1.6, 0],
      [1.6, 0],
      [0, 1.6],
    ],
    2.4,
    { at: [1.2, 7.1, 0] },
  );
  work.block('light', [0.6, 0.6, 0.1], { colour: '#ffd070', glow: 2, at: [1.2, 6.3, 1.02] });

  for (let tier = 0; tier < 3; tier++)
    work.spun(
      'leaf',
      [
        [1.3 - tier * 0.3, 0],
        [0, 1.7],
      ],
      { colour: '#2f6a34', glow: 0, at: [-1.6, 5.5 + tier * 1, 0.2], steps: 1, around: 14 },
    );
}

const designs: Designs = {
  ...gems,
  ...golden,
  ...prizes,
  relic(work) {
    work.block('stone', [9, 4, 9], { colour: '#7a7468', at: [0, 2, 0], round: 0.6 });
    work.spun(
      'gold',
      [
        [0, 4],
        [2.6, 4],
        [2.2, 5],
        [2.6, 7],
        [3.4, 10],
        [2.6, 12.6],
        [2.2, 13],
        [0, 13],
      ],
      { around: 32 },
    );
    work.block('gold', [7, 7.4, 6], { at: [0, 16, 0], round: 1.6 });
    for (const side of [-1, 1]) {
      work.ball('glaze', [1.1, 0.9, 0.5], { colour: '#1fa08a', gloss: 1, glow: 0.4, at: [side * 1.7, 17, 3] });
      work.rod(
        'gold',
        [
          [side * 2.8, 11.6, 0],
          [side * 4.6, 9.6, 1],
          [side * 2.4, 8, 3],
        ],
        0.9,
      );
      work.block('gold', [1, 3.4, 2], { at: [side * 3.9, 16, 0], round: 0.4 });
    }
    work.block('gold', [3.4, 0.9, 0.6], { colour: '#8a5a14', at: [0, 14, 3], round: 0.2 });
    for (let plume = -2; plume <= 2; plume++)
      work.ball('gold', [0.9, 2.6, 0.6], { at: [plume * 1.5, 20.4 - Math.abs(plume) * 0.5, 0], turn: [0, 0, -plume * 0.2] });
  },
  'snow-globe'(work) {
    work.spun(
      'wood',
      [
        [0, 0],
        [5.6, 0],
        [5.8, 0.6],
        [5, 2],
        [4.6, 3.2],
        [0, 3.2],
      ],
      { colour: work.colour('#7a3a24'), around: 40, steps: 2 },
    );
    winterScene(work);
    work.spun(
      'glass',
      [
        [3.4, 3.2],
        [4.9, 5],
        [5.2, 7.6],
        [4.2, 10.8],
        [2, 12.6],
        [0, 13],
      ],
      { around: 40 },
    );
    for (let flake = 0; flake < 26; flake++)
      work.moving(`flake-${flake}`, [0, 7.6, 0], () => {
        const a = flake * 2.39996;
        const h = 1 - ((flake + 0.5) / 26) * 1.6;
        const r = Math.sqrt(Math.max(0, 1 - h * h)) * 3.9;
        work.ball('light', 0.13, {
          colour: '#ffffff',
          glow: 0.5,
          at: [Math.sin(a) * r, 7.8 + h * 3.6, Math.cos(a) * r],
          around: 6,
          down: 4,
        });
      });
    return {
      pose: ({ seconds }) =>
        Object.fromEntries(
          Array.from({ length: 26 }, (_, flake) => [
            `flake-${flake}`,
            { turn: [0, seconds * (0.3 + (flake % 5) * 0.1), Math.sin(seconds * 0.7 + flake) * 0.3] as const },
          ]),
        ),
    };
  },
  snowman(work) {
    work.ball('snow', [42, 38, 42], { at: [0, 34, 0], around: 36, down: 26 });
    work.ball('snow', [30, 28, 30], { at: [0, 84, 0], around: 32, down: 22 });
    work.ball('snow', [22, 21, 22], { at: [0, 122, 0], around: 30, down: 20 });

    work.spun(
      'flesh',
      [
        [0, 0],
        [3.4, 0.2],
        [2, 9],
        [0, 20],
      ],
      { colour: '#e8701a', turn: [Math.PI / 2, 0, 0], at: [0, 121, 20] },
    );
    for (const side of [-1, 1]) {
      work.ball('stone', 2.8, { colour: '#141416', at: [side * 7.4, 128, 19.6], around: 10, down: 8 });
      work.rod(
        'bark',
        [
          [side * 27, 92, 0],
          [side * 48, 104, 4],
          [side * 66, 118, 4],
        ],
        (s) => 2 - s * 1.2,
      );
      work.bar('bark', [side * 54, 108, 4], [side * 60, 120, 8], 0.9);
      work.bar('bark', [side * 56, 110, 4], [side * 68, 106, 8], 0.8);
    }
    for (let dot = 0; dot < 5; dot++) {
      const a = (dot - 2) * 0.28;
      work.ball('stone', 1.7, {
        colour: '#141416',
        at: [Math.sin(a) * 17, 113.4 + Math.abs(dot - 2) ** 1.6 * 1.1, 19.6 - Math.abs(dot - 2) * 1.4],
        around: 8,
        down: 6,
      });
    }
    for (const high of [72, 84, 96])
      work.ball('stone', 2.8, { colour: '#141416', at: [0, high, 30 - Math.abs(high - 84) * 0.24], around: 10, down: 8 });

    const red = work.colour('#b8241e');
    work.hoop('cloth', 19, 5, { colour: red, at: [0, 104, 0], around: 40 });
    work.rod(
      'cloth',
      [
        [10, 103, 17],
        [13, 90, 27],
        [14, 74, 31],
      ],
      4.4,
      { colour: red, flatten: 1.3 },
    );

    work.spun(
      'cloth',
      [
        [25, 137],
        [25, 139],
        [25, 139],
        [16, 139.5],
        [15, 141],
        [15, 141],
        [15.6, 163],
        [15.6, 163],
        [0, 163.5],
      ],
      { colour: '#1c1c20', steps: 1, around: 40 },
    );
    work.hoop('cloth', 15.4, 1.6, { colour: red, at: [0, 143.5, 0], size: [1, 2, 1] });

    return { anchors: { head: [0, 122, 0] } };
  },
};

/** Coins, jewels and other precious things. Centimetres. */
export const treasureFamily = designFamily({ family: 'treasure', designs });
