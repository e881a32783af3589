import type { Designs } from '../prop/design-family.ts';
import { axles, wheels } from './running-gear.ts';
import { slab, spaced, together } from './coachwork.ts';

/** What people push before them. Metres. */
export const pushCarts: Designs = {
  wheelbarrow(work) {
    work.sheet(
      'lacquer',
      (u, v) => {
        const a = u * Math.PI * 2;
        const out = 0.7 + v * 0.3;
        return [Math.cos(a) * 0.36 * out, 0.4 + v * 0.3, 0.05 + Math.sin(a) * 0.52 * out + v * 0.06];
      },
      { colour: work.colour('#2f6f4a'), columns: 28, rows: 4, flip: true },
    );
    work.sheet(
      'lacquer',
      (u, v) => {
        const a = u * Math.PI * 2;
        const out = 0.69 + v * 0.3;
        return [Math.cos(a) * 0.35 * out, 0.41 + v * 0.3, 0.05 + Math.sin(a) * 0.51 * out + v * 0.06];
      },
      { colour: '#3a3b3c', columns: 28, rows: 4 },
    );
    slab(work, 'lacquer', [0.46, 0.03, 0.66], [0, 0.41, 0.05], work.colour('#2f6f4a'));
    work.ball('stone', [0.3, 0.14, 0.42], { colour: '#4c3826', at: [0, 0.66, 0.1], around: 18, down: 10 });
    for (const s of [-1, 1]) {
      work.rod(
        'wood',
        [
          [s * 0.07, 0.2, 0.76],
          [s * 0.2, 0.37, 0.1],
          [s * 0.27, 0.52, -0.5],
          [s * 0.3, 0.62, -0.95],
        ],
        0.024,
        { colour: '#b5834a' },
      );
      work.bar('rubber', [s * 0.29, 0.6, -0.82], [s * 0.302, 0.635, -1.0], 0.03);
      work.bar('iron', [s * 0.22, 0.4, -0.3], [s * 0.24, 0.02, -0.42], 0.018);
    }
    return {
      pose: wheels(work, [[0, 0.19, 0.76]], 0.09, 'caster'),
      perches: [
        { name: 'inside', at: [0, 0.72, 0.05], room: [0.5, 0.7] },
        { name: 'grip', at: [0, 0.63, -0.95], room: [0.6, 0.1], hold: 'both' },
      ],
    };
  },
  stroller(work) {
    const cloth = work.colour('#2a4a6e');
    work.sheet(
      'cloth',
      (u, v) => {
        const a = 0.1 + u * 2.0;
        return [(v - 0.5) * 0.46, 0.72 + Math.sin(a) * 0.34, -0.12 - Math.cos(a) * 0.34 + 0.02];
      },
      { colour: cloth, columns: 14, rows: 6 },
    );
    work.block('cloth', [0.42, 0.1, 0.42], { colour: cloth, at: [0, 0.5, 0.02], round: 0.05 });
    work.block('cloth', [0.42, 0.5, 0.1], { colour: cloth, at: [0, 0.72, -0.28], turn: [-0.35, 0, 0], round: 0.05 });
    work.block('cloth', [0.4, 0.05, 0.24], { colour: '#1c2a3a', at: [0, 0.36, 0.28], round: 0.02 });
    for (const s of [-1, 1]) {
      work.rod(
        'steel',
        [
          [s * 0.25, 0.14, 0.42],
          [s * 0.24, 0.55, 0.05],
          [s * 0.24, 0.95, -0.42],
          [s * 0.22, 1.05, -0.55],
        ],
        0.014,
      );
      work.rod(
        'steel',
        [
          [s * 0.25, 0.16, -0.4],
          [s * 0.24, 0.5, 0.1],
          [s * 0.24, 0.6, 0.22],
        ],
        0.014,
      );
    }
    work.bar('rubber', [-0.24, 1.05, -0.55], [0.24, 1.05, -0.55], 0.02);
    work.bar('steel', [-0.24, 0.62, 0.24], [0.24, 0.62, 0.24], 0.018);
    work.ball('cloth', [0.13, 0.1, 0.2], { colour: '#f2e3d0', at: [0, 0.6, -0.06] });
    work.ball('skin', [0.085, 0.09, 0.08], { at: [0, 0.74, -0.16] });
    slab(work, 'cloth', [0.4, 0.1, 0.4], [0, 0.22, -0.1], '#1c2a3a');
    return {
      pose: together(wheels(work, axles(0.27, 0.13, [0.42]), 0.045, 'caster'), wheels(work, axles(0.28, 0.16, [-0.4]), 0.045, 'caster')),
      perches: [
        { name: 'seat', at: [0, 0.55, 0], room: [0.4, 0.4] },
        { name: 'grip', at: [0, 1.05, -0.55], room: [0.45, 0.05], hold: 'both' },
      ],
    };
  },
  wheelchair(work) {
    const black = '#1a1a1d';
    work.block('cloth', [0.44, 0.06, 0.44], { colour: work.colour('#26303c'), at: [0, 0.5, 0], round: 0.02 });
    work.block('cloth', [0.44, 0.46, 0.04], { colour: work.colour('#26303c'), at: [0, 0.76, -0.24], turn: [-0.1, 0, 0], round: 0.015 });
    for (const s of [-1, 1]) {
      work.rod(
        'chrome',
        [
          [s * 0.23, 0.16, 0.36],
          [s * 0.23, 0.46, 0.22],
          [s * 0.23, 0.46, -0.22],
          [s * 0.23, 0.92, -0.28],
          [s * 0.23, 0.96, -0.4],
        ],
        0.013,
        { steps: 3 },
      );
      work.bar('rubber', [s * 0.23, 0.95, -0.34], [s * 0.23, 0.96, -0.44], 0.018);
      work.rod(
        'chrome',
        [
          [s * 0.24, 0.5, 0.2],
          [s * 0.24, 0.7, 0.16],
          [s * 0.24, 0.72, -0.22],
        ],
        0.012,
      );
      work.block('leather', [0.06, 0.04, 0.3], { colour: black, at: [s * 0.24, 0.735, -0.02] });
      work.bar('chrome', [s * 0.2, 0.46, 0.22], [s * 0.18, 0.14, 0.48], 0.013);
      work.block('plastic', [0.15, 0.02, 0.18], { colour: black, at: [s * 0.12, 0.12, 0.52], turn: [-0.15, 0, 0] });
      work.hoop('chrome', 0.27, 0.01, { at: [s * 0.35, 0.31, -0.1], turn: [0, 0, Math.PI / 2], around: 36, section: 6 });
    }
    return {
      pose: together(wheels(work, axles(0.3, 0.31, [-0.1]), 0.03, 'wire'), wheels(work, axles(0.23, 0.09, [0.34]), 0.035, 'caster')),
      perches: [
        {
          name: 'seat',
          at: [0, 0.53, 0.0],
          room: [0.42, 0.42],
          grips: [
            [0.24, 0.78, 0.06],
            [-0.24, 0.78, 0.06],
          ],
          rests: [
            [0.12, 0.14, 0.5],
            [-0.12, 0.14, 0.5],
          ],
        },
      ],
    };
  },
  'shopping-cart'(work) {
    const wire = { colour: '#c3c7cb', around: 4 };
    for (const s of [-1, 1]) {
      for (const at of spaced(0, 1, 12)) {
        const z = -0.42 + at * 0.84;
        work.bar('chrome', [s * (0.26 - at * 0.05), 0.48 + at * 0.06, z], [s * (0.29 - at * 0.05), 0.92 - at * 0.04, z], 0.005, wire);
      }
      for (const y of [0, 0.33, 0.66, 1])
        work.bar('chrome', [s * 0.28, 0.5 + y * 0.42, -0.42], [s * 0.23, 0.54 + y * 0.34, 0.42], y === 1 ? 0.012 : 0.006, wire);
      work.rod(
        'chrome',
        [
          [s * 0.27, 0.92, -0.42],
          [s * 0.25, 0.5, -0.4],
          [s * 0.22, 0.2, 0.3],
          [s * 0.22, 0.16, 0.4],
        ],
        0.013,
      );
      work.bar('chrome', [s * 0.25, 0.3, -0.34], [s * 0.26, 0.15, -0.42], 0.013);
      work.bar('chrome', [s * 0.22, 0.2, 0.35], [s * 0.26, 0.22, -0.42], 0.012);
      work.bar('chrome', [s * 0.28, 0.92, -0.42], [s * 0.28, 1.0, -0.54], 0.012);
    }
    for (const at of spaced(-0.24, 0.24, 9)) {
      work.bar('chrome', [at, 0.5, -0.42], [at * 0.85, 0.55, 0.42], 0.005, wire);
      work.bar('chrome', [at * 0.85, 0.55, 0.42], [at * 0.95, 0.9, 0.43], 0.005, wire);
    }
    for (const y of [0.55, 0.72, 0.9]) work.bar('chrome', [-0.22, y, 0.43], [0.22, y, 0.43], 0.007, wire);
    work.bar('plastic', [-0.3, 1.0, -0.55], [0.3, 1.0, -0.55], 0.02, { colour: work.colour('#c8281e') });
    return {
      pose: together(wheels(work, axles(0.24, 0.065, [0.4]), 0.03, 'caster'), wheels(work, axles(0.27, 0.065, [-0.42]), 0.03, 'caster')),
      perches: [
        { name: 'inside', at: [0, 0.55, 0], room: [0.42, 0.7] },
        { name: 'grip', at: [0, 1.0, -0.55], room: [0.5, 0.05], hold: 'both' },
      ],
    };
  },
};
