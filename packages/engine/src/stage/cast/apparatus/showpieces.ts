import type { Vector3 } from '@onereel/spec';
import { capsule, ellipsoidField, smoothUnion } from '../../../shapes/distance-field.ts';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/** A small fish that swims its rounds by the name given; its nose to +x. */
function smallFish(work: Sculpt, name: string, [x, y, z]: Vector3, size: number, colour: string, band: string): void {
  work.moving(name, [0, y, 0], () => {
    work.ball('peel', [size, size * 0.62, size * 0.3], { colour, gloss: 0.8, at: [x, y, z], around: 18, down: 12 });
    work.ball('peel', [size * 0.16, size * 0.61, size * 0.31], {
      colour: band,
      gloss: 0.8,
      at: [x + size * 0.32, y, z],
      around: 14,
      down: 10,
    });
    work.ball('petal', [size * 0.34, size * 0.5, size * 0.06], { colour, at: [x - size * 1.15, y, z], around: 10, down: 8 });
    work.ball('petal', [size * 0.4, size * 0.3, size * 0.05], { colour, at: [x - size * 0.1, y + size * 0.6, z], around: 10, down: 8 });
    for (const side of [-1, 1])
      work.ball('lacquer', size * 0.11, {
        colour: '#0c0c0e',
        gloss: 1,
        at: [x + size * 0.66, y + size * 0.14, z + side * size * 0.2],
        around: 8,
        down: 6,
      });
  });
}

const shoal = [
  ['#f0781e', '#ffffff', 0.36, 0.055],
  ['#f2c81e', '#1c2a6a', 0.48, 0.045],
  ['#2f6fd8', '#f2d83a', 0.28, 0.04],
  ['#f0781e', '#ffffff', 0.55, 0.038],
] as const;

/** What stands in rooms and gardens to be looked at or read from. Metres. */
export const showpieces: Designs = {
  aquarium(work) {
    const [wide, high, deep, foot] = [1.0, 0.56, 0.42, 0.62] as const;
    work.block('wood', [wide + 0.06, foot, deep + 0.06], { colour: '#3a2a20', at: [0, foot / 2, 0], round: 0.01 });
    for (const x of [-0.26, 0.26])
      work.block('wood', [0.48, foot - 0.1, 0.02], { colour: '#4a3628', at: [x, foot / 2, deep / 2 + 0.03], round: 0.006 });
    work.block('stone', [wide - 0.03, 0.06, deep - 0.03], { colour: '#d8c49a', at: [0, foot + 0.04, 0], round: 0.02 });
    for (let stone = 0; stone < 14; stone++)
      work.ball('stone', [0.03 + (stone % 3) * 0.016, 0.025, 0.03], {
        colour: ['#8a8478', '#6a6a72', '#b8a888'][stone % 3]!,
        at: [Math.sin(stone * 2.4) * 0.4, foot + 0.07, Math.cos(stone * 3.7) * 0.15],
        around: 10,
        down: 7,
      });
    for (let plant = 0; plant < 22; plant++) {
      const x = (plant % 2 ? 1 : -1) * (0.22 + ((plant * 7) % 10) * 0.024);
      work.blade(
        'leaf',
        { long: 0.2 + (plant % 4) * 0.06, wide: 0.03, lean: 0.1, curl: 0.5, blunt: 0.9 },
        { colour: plant % 3 ? '#2f8a3a' : '#6aa83a', turn: [0, plant * 1.9, 0], at: [x, foot + 0.06, -0.1 + (plant % 5) * 0.045] },
      );
    }
    shoal.forEach(([colour, band, up, size], index) =>
      smallFish(work, `fish-${index}`, [(index % 2 ? -1 : 1) * 0.06, foot + up * 0.8, 0.1 - index * 0.06], size, colour, band),
    );
    for (const [at, size] of [
      [
        [0, foot + 0.01, 0],
        [wide, 0.02, deep],
      ],
      [
        [0, foot + high, 0],
        [wide + 0.02, 0.03, deep + 0.02],
      ],
    ] as const)
      work.block('lacquer', size, { colour: '#17181a', at, round: 0.004 });
    work.block('light', [wide * 0.8, 0.012, 0.1], { colour: '#dff4ff', glow: 1, at: [0, foot + high - 0.02, 0], round: 0 });
    work.block('water', [wide - 0.02, high - 0.08, deep - 0.02], {
      colour: '#8ad0e8',
      at: [0, foot + (high - 0.08) / 2 + 0.02, 0],
      round: 0,
    });
    return {
      light: () => ({ at: [0, foot + 0.4, 0.4], colour: [0.3, 0.5, 0.6], reach: 2 }),
      pose: ({ seconds }) =>
        Object.fromEntries(
          shoal.map((_, index) => [
            `fish-${index}`,
            {
              shift: [Math.sin(seconds * (0.5 + index * 0.13) + index * 2) * 0.3, Math.sin(seconds * 1.1 + index) * 0.02, 0] as const,
              turn: [0, Math.cos(seconds * (0.5 + index * 0.13) + index * 2) > 0 ? 0 : Math.PI, 0] as const,
            },
          ]),
        ),
    };
  },
  mannequin(work) {
    const cloth = work.colour('#d8cbb4');
    const torso = smoothUnion(
      [
        ellipsoidField([0, 1.36, 0], [0.2, 0.16, 0.125]),
        ellipsoidField([0, 1.08, 0], [0.145, 0.2, 0.1]),
        ellipsoidField([0, 0.9, -0.01], [0.19, 0.16, 0.14]),
        capsule([-0.16, 1.44, 0], [0.16, 1.44, 0], 0.06, 0.06),
        capsule([0, 1.46, 0], [0, 1.6, 0.01], 0.062, 0.056),
        ellipsoidField([-0.085, 1.33, 0.09], [0.075, 0.075, 0.06]),
        ellipsoidField([0.085, 1.33, 0.09], [0.075, 0.075, 0.06]),
      ],
      0.06,
    );
    work.clay('cloth', torso, 0.016, { colour: cloth });
    work.spun(
      'wood',
      [
        [0.06, 0],
        [0.06, 0.012],
        [0.03, 0.02],
        [0.02, 0.04],
        [0, 0.05],
      ],
      { colour: '#5f3b1e', gloss: 0.7, at: [0, 1.6, 0.01] },
    );
    work.bar('wood', [0, 0.1, 0], [0, 0.82, 0], 0.022, { colour: '#5f3b1e', around: 14 });
    work.spun(
      'wood',
      [
        [0.05, 0.08],
        [0.03, 0.14],
        [0.05, 0.22],
        [0.02, 0.3],
      ],
      { colour: '#5f3b1e' },
    );
    for (let leg = 0; leg < 3; leg++) {
      const angle = leg * 2.0944 + 0.3;
      work.rod(
        'wood',
        [
          [0, 0.16, 0],
          [Math.sin(angle) * 0.14, 0.12, Math.cos(angle) * 0.14],
          [Math.sin(angle) * 0.26, 0.02, Math.cos(angle) * 0.26],
        ],
        0.02,
        { colour: '#5f3b1e' },
      );
    }
    work.rod(
      'paper',
      [
        [-0.06, 1.56, 0.03],
        [-0.11, 1.44, 0.11],
        [-0.1, 1.2, 0.14],
        [-0.09, 1.0, 0.12],
      ],
      0.012,
      { colour: '#f2d23a', flatten: 2 },
    );
  },
  sundial(work) {
    const stone = { colour: work.colour('#b8b0a0') };
    work.spun(
      'stone',
      [
        [0, 0],
        [0.3, 0],
        [0.3, 0],
        [0.3, 0.08],
        [0.22, 0.12],
        [0.14, 0.2],
        [0.11, 0.5],
        [0.14, 0.78],
        [0.22, 0.86],
        [0.3, 0.9],
        [0.3, 0.9],
        [0.3, 0.96],
        [0.3, 0.96],
        [0, 0.96],
      ],
      { ...stone, around: 40 },
    );
    work.spun(
      'brass',
      [
        [0.26, 0.96],
        [0.25, 0.98],
        [0, 0.985],
      ],
      { colour: '#a8823a', around: 48, steps: 1 },
    );
    work.slab(
      'brass',
      [
        [-0.14, 0],
        [0.17, 0],
        [0.17, 0.03],
        [0.16, 0.22],
      ],
      0.014,
      { colour: '#8a6a2a', turn: [0, -Math.PI / 2, 0], at: [0, 0.98, 0] },
    );
    for (let hour = 0; hour < 13; hour++) {
      const angle = (hour / 12 - 0.5) * Math.PI * 1.15;
      work.block('iron', [0.008, 0.004, hour % 3 ? 0.035 : 0.06], {
        colour: '#2a2014',
        at: [Math.sin(angle) * 0.2, 0.984, Math.cos(angle) * 0.2],
        turn: [0, angle, 0],
        round: 0,
      });
    }
  },
  lectern(work) {
    const wood = { colour: work.colour('#7a4a26'), gloss: 0.6 };
    work.block('wood', [0.56, 0.07, 0.44], { ...wood, at: [0, 0.035, 0] });
    work.slab(
      'wood',
      [
        [-0.2, 0],
        [0.2, 0],
        [0.27, 1.02],
        [-0.27, 1.02],
      ],
      0.3,
      { ...wood, bevel: 0.01, at: [0, 0.06, 0] },
    );
    for (const y of [0.36, 0.76]) work.block('wood', [0.3, 0.28, 0.02], { colour: '#8f5a30', at: [0, y, 0.155], round: 0.008 });
    work.block('wood', [0.66, 0.04, 0.5], { ...wood, at: [0, 1.12, -0.02], turn: [-0.32, 0, 0] });
    work.block('wood', [0.6, 0.035, 0.03], { ...wood, at: [0, 1.06, -0.25], turn: [-0.32, 0, 0] });
    for (const side of [-1, 1])
      work.block('paper', [0.2, 0.012, 0.28], {
        colour: '#f8f4e8',
        at: [side * 0.105, 1.146, -0.02],
        turn: [-0.32, 0, side * 0.05],
        round: 0,
      });
    work.rod(
      'steel',
      [
        [0.2, 1.1, 0.16],
        [0.19, 1.34, 0.12],
        [0.12, 1.42, 0.0],
      ],
      0.006,
      { colour: '#2a2c30' },
    );
    work.ball('iron', [0.02, 0.02, 0.035], { colour: '#141416', at: [0.115, 1.425, -0.02] });
    return { perches: [{ name: 'top', at: [0, 1.15, -0.02], room: [0.5, 0.36] }] };
  },
  'music-stand'(work) {
    const black = { colour: work.colour('#1f2024') };
    work.bar('steel', [0, 0.14, 0], [0, 1.1, 0], 0.014, { ...black, around: 12 });
    for (let leg = 0; leg < 3; leg++) {
      const angle = leg * 2.0944;
      work.bar('steel', [0, 0.3, 0], [Math.sin(angle) * 0.28, 0.01, Math.cos(angle) * 0.28], 0.011, black);
    }
    work.block('iron', [0.5, 0.34, 0.01], { ...black, at: [0, 1.24, -0.02], turn: [-0.35, 0, 0] });
    work.block('iron', [0.5, 0.012, 0.05], { ...black, at: [0, 1.08, 0.06], turn: [-0.35, 0, 0] });
    for (const side of [-1, 1]) {
      work.block('paper', [0.2, 0.28, 0.004], {
        colour: '#faf7ee',
        at: [side * 0.104, 1.24, -0.008],
        turn: [-0.35, side * 0.06, 0],
        round: 0,
      });
      for (let line = 0; line < 6; line++)
        work.block('paper', [0.17, 0.012, 0.002], {
          colour: '#4a4a50',
          at: [side * 0.104, 1.33 - line * 0.036, -0.006 - (0.09 - line * 0.036) * 0.365 + 0.002],
          turn: [-0.35, side * 0.06, 0],
          round: 0,
        });
    }
  },
};
