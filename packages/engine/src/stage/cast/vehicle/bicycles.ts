import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { lamps, together } from './coachwork.ts';
import { wheels } from './running-gear.ts';
import { type Frame, arm, crank, frame, gear, guards, racing, riding, sporty, upright } from './cycle-frame.ts';

function bicycle(form: Frame, colour: string, fitted: 'town' | 'mountain' | 'road'): Designs[string] {
  return (work) => {
    const rolling = wheels(
      work,
      [
        [0, form.radius, form.front],
        [0, form.radius, form.back],
      ],
      form.width,
      fitted === 'mountain' ? 'wire' : 'wire',
    );
    if (fitted === 'mountain')
      for (const z of [form.front, form.back])
        work.hoop('rubber', form.radius - 0.012, 0.034, {
          colour: '#1b1b1d',
          at: [0, form.radius, z],
          turn: [0, 0, Math.PI / 2],
          around: 40,
        });
    const pedalling = frame(work, form, colour, false);
    if (fitted === 'town') {
      guards(work, form, colour);
      lamps(work, [0, form.head[0] - 0.02, form.head[1] + 0.1], 0.04);
      for (const x of [-0.06, 0.06]) work.bar('steel', [x, 0.74, -0.32], [x, 0.74, -0.72], 0.007);
      for (const z of [-0.4, -0.52, -0.64, -0.72]) work.bar('steel', [-0.06, 0.74, z], [0.06, 0.74, z], 0.006);
      for (const x of [-0.06, 0.06]) work.bar('steel', [x, 0.74, -0.6], [x, form.radius, form.back], 0.006);
      work.ball('light', 0.025, { colour: '#ff2a1c', glow: 0.6, at: [0, 0.72, -0.75], around: 10, down: 8 });
    }
    const {
      at: [y, z],
      half,
      shape,
    } = form.bar;
    const grip: Vector3 = shape === 'drop' ? [half, y + 0.03, z + 0.05] : [half * 0.93, y, z - (shape === 'swept' ? 0.16 : 0.03)];
    return {
      pose: together(rolling, pedalling),
      perches: [riding([0, form.seat[0], form.seat[1]], grip, { crank: { at: [0.14, form.crank[0] + 0.012, form.crank[1]], arm, gear } })],
      anchors: { top: [0, y, z] },
    };
  };
}

/** Cycles that are trodden. Metres. */
export const bicycles: Designs = {
  bicycle: bicycle(upright, '#2f6e5a', 'town'),
  'mountain-bike': bicycle(sporty, '#c8401e', 'mountain'),
  'road-bike': bicycle(racing, '#1f4f9c', 'road'),
  tricycle(work) {
    const paint = { colour: work.colour('#d2281e'), gloss: 0.9 };
    const rolling = together(
      wheels(work, [[0, 0.22, 0.36]], 0.045, 'wire'),
      wheels(
        work,
        [
          [-0.24, 0.14, -0.3],
          [0.24, 0.14, -0.3],
        ],
        0.045,
        'wire',
      ),
    );
    work.rod(
      'lacquer',
      [
        [0, 0.5, 0.26],
        [0, 0.42, 0.16],
        [0, 0.3, -0.1],
        [0, 0.24, -0.28],
      ],
      0.022,
      paint,
    );
    work.bar('lacquer', [-0.24, 0.14, -0.3], [0.24, 0.14, -0.3], 0.016, paint);
    work.bar('lacquer', [0, 0.24, -0.28], [0, 0.14, -0.3], 0.02, paint);
    for (const s of [-1, 1]) {
      work.rod(
        'lacquer',
        [
          [s * 0.045, 0.22, 0.36],
          [s * 0.045, 0.44, 0.29],
          [0, 0.5, 0.27],
        ],
        0.013,
        paint,
      );
      work.rod(
        'chrome',
        [
          [0, 0.56, 0.25],
          [s * 0.12, 0.62, 0.24],
          [s * 0.22, 0.6, 0.14],
        ],
        0.012,
      );
      work.bar('rubber', [s * 0.19, 0.61, 0.17], [s * 0.235, 0.6, 0.11], 0.019, { colour: '#f2e9d0' });
      for (let strand = 0; strand < 4; strand++)
        work.bar('cloth', [s * 0.235, 0.6, 0.11], [s * (0.25 + strand * 0.012), 0.5, 0.06 - strand * 0.012], 0.004, {
          colour: ['#f2c21c', '#2f7fd0', '#ffffff', '#d2281e'][strand]!,
        });
    }
    work.bar('chrome', [0, 0.5, 0.27], [0, 0.57, 0.25], 0.014);
    work.block('lacquer', [0.36, 0.02, 0.14], { ...paint, at: [0, 0.17, -0.42], round: 0.01 });

    work.bar('chrome', [0, 0.26, -0.2], [0, 0.36, -0.2], 0.014);
    work.ball('leather', [0.11, 0.03, 0.11], { colour: '#1a1a1c', at: [0, 0.37, -0.2], around: 18, down: 10 });

    const pedalling = crank(work, [0.22, 0.36], 0.09, 1.38);
    return {
      pose: together(rolling, pedalling),
      perches: [riding([0, 0.39, -0.2], [0.21, 0.6, 0.14], { crank: { at: [0.14, 0.23, 0.36], arm: 0.09, gear: 1.38 } })],
    };
  },
  'penny-farthing'(work) {
    const rolling = together(wheels(work, [[0, 0.66, 0.2]], 0.03, 'wire'), wheels(work, [[0, 0.22, -0.72]], 0.03, 'wire'));
    const paint = { colour: work.colour('#1d1d20'), gloss: 0.9 };
    work.rod(
      'iron',
      [
        [0, 1.4, 0.18],
        [0, 1.3, -0.12],
        [0, 1.0, -0.46],
        [0, 0.6, -0.66],
        [0, 0.24, -0.72],
      ],
      0.02,
      paint,
    );
    for (const s of [-1, 1]) {
      work.bar('iron', [s * 0.05, 0.66, 0.2], [s * 0.04, 1.38, 0.18], 0.014, paint);
      work.rod(
        'iron',
        [
          [0, 1.45, 0.18],
          [s * 0.2, 1.45, 0.16],
          [s * 0.32, 1.38, 0.06],
        ],
        0.011,
        paint,
      );
      work.ball('wood', 0.024, { colour: '#5a2f18', at: [s * 0.33, 1.37, 0.05], around: 10, down: 8 });
    }
    work.ball('leather', [0.1, 0.03, 0.15], { colour: '#5a2f18', at: [0, 1.39, -0.05], around: 16, down: 10 });
    const pedalling = crank(work, [0.66, 0.2], 0.14, 4.15);
    return {
      pose: together(rolling, pedalling),
      perches: [riding([0, 1.42, -0.05], [0.3, 1.39, 0.08], { crank: { at: [0.14, 0.67, 0.2], arm: 0.14, gear: 4.15 } })],
    };
  },
  unicycle(work) {
    const rolling = wheels(work, [[0, 0.26, 0]], 0.05, 'wire');
    work.hoop('rubber', 0.24, 0.026, { colour: '#1b1b1d', at: [0, 0.26, 0], turn: [0, 0, Math.PI / 2] });
    for (const s of [-1, 1])
      work.rod(
        'chrome',
        [
          [s * 0.05, 0.26, 0],
          [s * 0.05, 0.54, 0],
          [0, 0.58, 0],
        ],
        0.014,
      );

    work.bar('chrome', [0, 0.56, 0], [0, 0.82, 0], 0.016);
    work.ball('leather', [0.075, 0.05, 0.16], {
      colour: work.colour('#c8281e'),
      at: [0, 0.85, 0],
      around: 18,
      down: 10,
      bend: ([x, y, z]) => [x * (1 - z), y + z * z * 2, z],
    });

    const pedalling = crank(work, [0.26, 0], 0.13, 1.63);
    return {
      pose: together(rolling, pedalling),
      perches: [{ name: 'seat', at: [0, 0.87, -0.01], room: [0.2, 0.2], crank: { at: [0.14, 0.27, 0], arm: 0.13, gear: 1.63 } }],
    };
  },
};
