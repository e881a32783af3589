import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { doing } from '../prop/crafted-family.ts';

/** Clay as wet hands leave it: fine rings, and never quite round. */
const thrown = ([x, y, z]: Vector3): Vector3 => {
  const wet = 1 + 0.012 * Math.sin(y * 420) + 0.012 * Math.sin(Math.atan2(x, z) * 2 + 1);
  return [x * wet, y, z * wet];
};

/** Machines of handicraft. Metres. */
export const workshop: Designs = {
  'potters-wheel'(work) {
    const clay = { colour: work.colour('#a0603c'), gloss: 0.55 };
    const wood = { colour: '#7a5230' };
    for (const x of [-1, 1]) for (const z of [-1, 1]) work.block('wood', [0.07, 0.66, 0.07], { ...wood, at: [x * 0.34, 0.33, z * 0.3] });
    for (const z of [-1, 1]) work.block('wood', [0.68, 0.07, 0.05], { ...wood, at: [0, 0.2, z * 0.3] });
    work.block('wood', [0.8, 0.06, 0.7], { ...wood, at: [0, 0.66, 0], round: 0.015 });
    work.spun(
      'plastic',
      [
        [0, 0],
        [0.27, 0],
        [0.3, 0.02],
        [0.32, 0.12],
        [0.335, 0.12],
        [0.335, 0.12],
        [0.33, 0.13],
        [0.31, 0.13],
        [0.285, 0.03],
        [0, 0.02],
      ],
      { colour: '#d8d4c8', at: [0, 0.69, 0], around: 40 },
    );
    work.moving('wheel', [0, 0.74, 0], () => {
      work.bar('steel', [0, 0.12, 0], [0, 0.78, 0], 0.022);
      work.spun(
        'stone',
        [
          [0, 0.08],
          [0.27, 0.08],
          [0.28, 0.1],
          [0.28, 0.14],
          [0.27, 0.16],
          [0, 0.16],
        ],
        { colour: '#8a8478', around: 40 },
      );
      work.spun(
        'steel',
        [
          [0, 0.77],
          [0.15, 0.77],
          [0.15, 0.77],
          [0.15, 0.79],
          [0.15, 0.79],
          [0, 0.79],
        ],
        { around: 40, steps: 1 },
      );
      work.block('clay', [0.03, 0.02, 0.03], { ...clay, at: [0.12, 0.8, 0.03], round: 0.01 });
    });
    // A pot that rises between the hands.
    work.moving('pot', [0, 0.79, 0], () => {
      work.spun(
        'clay',
        [
          [0, 0.79],
          [0.075, 0.79],
          [0.11, 0.83],
          [0.125, 0.89],
          [0.1, 0.97],
          [0.07, 1.01],
          [0.085, 1.05],
          [0.075, 1.05],
          [0.058, 1],
          [0, 0.96],
        ],
        { ...clay, around: 40, bend: thrown },
      );
      work.block('clay', [0.012, 0.03, 0.03], { ...clay, at: [0.124, 0.89, 0], round: 0.006 });
    });
    work.ball('clay', [0.07, 0.05, 0.07], { ...clay, at: [0.3, 0.72, 0.26] });
    work.block('flesh', [0.07, 0.03, 0.05], { colour: '#e0c060', at: [-0.32, 0.705, 0.28], round: 0.012 });
    return {
      perches: [{ name: 'top', at: [0, 0.79, 0], room: [0.3, 0.3] }],
      pose: ({ seconds, actions }) => {
        const turn = [0, -seconds * 7, 0] as const;
        const high = 0.6 + 0.4 * (actions.get('worked')?.progress ?? 1);
        return { wheel: { turn }, pot: { turn, size: [1.6 - 0.6 * high, high, 1.6 - 0.6 * high] } };
      },
    };
  },
  'clay-pot'(work) {
    const profile = [
      [0, 0],
      [0.085, 0],
      [0.098, 0.01],
      [0.08, 0.04],
      [0.102, 0.11],
      [0.117, 0.17],
      [0.102, 0.23],
      [0.072, 0.28],
      [0.086, 0.32],
      [0.096, 0.326],
      [0.092, 0.33],
      [0.077, 0.32],
      [0.06, 0.28],
      [0.088, 0.22],
      [0.104, 0.17],
      [0.09, 0.11],
      [0, 0.06],
    ] as const;
    work.spun('clay', profile, { colour: work.colour('#a0603c'), gloss: 0.55, around: 56, bend: thrown });
    return {
      perches: [
        { name: 'inside', at: [0, 0.08, 0], room: [0.14, 0.14] },
        { name: 'grip', at: [0, 0.16, 0], room: [0.24, 0.3], hold: 'both' },
      ],
    };
  },
  'spinning-wheel'(work) {
    const wood = { colour: work.colour('#8a5a30'), gloss: 0.5 };
    const dark = { colour: '#5f3b1e', gloss: 0.5 };
    work.block('wood', [0.16, 0.05, 0.8], { ...wood, at: [0, 0.42, 0], turn: [-0.22, 0, 0] });
    for (const [x, z, top] of [
      [-0.14, 0.4, 0.36],
      [0.14, 0.4, 0.36],
      [0, -0.42, 0.5],
    ] as const)
      work.bar('wood', [x, 0, z * 1.15], [x * 0.4, top, z * 0.85], (s) => 0.018 + s * 0.01, dark);
    for (const side of [-1, 1]) work.bar('wood', [side * 0.06, 0.44, -0.2], [side * 0.06, 0.86, -0.2], 0.02, dark);
    const hub: Vector3 = [0, 0.84, -0.2];
    work.moving('wheel', hub, () => {
      work.hoop('wood', 0.32, 0.028, { ...wood, at: hub, turn: [0, 0, Math.PI / 2], around: 56 });
      work.spun(
        'wood',
        [
          [0, -0.05],
          [0.04, -0.04],
          [0.05, 0],
          [0.04, 0.04],
          [0, 0.05],
        ],
        { ...dark, at: hub, turn: [0, 0, Math.PI / 2] },
      );
      work.round(12, (angle) =>
        work.bar(
          'wood',
          hub,
          [0, hub[1] + Math.cos(angle) * 0.31, hub[2] + Math.sin(angle) * 0.31],
          (s) => 0.013 - Math.sin(s * Math.PI) * -0.004,
          dark,
        ),
      );
    });
    for (const x of [-0.05, 0.05]) work.bar('wood', [x, 0.36, 0.33], [x, 0.68, 0.33], 0.014, dark);
    work.bar('steel', [-0.12, 0.66, 0.33], [0.12, 0.66, 0.33], 0.006);
    work.spun(
      'cloth',
      [
        [0.01, -0.05],
        [0.035, -0.03],
        [0.035, 0.03],
        [0.01, 0.05],
      ],
      { colour: '#efe6d2', at: [0, 0.66, 0.33], turn: [0, 0, Math.PI / 2] },
    );
    for (const side of [-1, 1])
      work.bar('cloth', [0, 0.66 + side * 0.03, 0.33], [0, hub[1] + side * 0.32, hub[2]], 0.003, { colour: '#d8cca8', around: 4 });
    work.block('wood', [0.2, 0.025, 0.34], { ...wood, at: [0, 0.08, 0.04], turn: [0.14, 0, 0] });
    work.bar('wood', [0.07, 0.1, -0.1], [0.07, 0.84, -0.2], 0.008, dark);
    work.bar('wood', [-0.05, 0.4, 0.2], [-0.05, 1.06, 0.28], 0.012, dark);
    work.ball('fur', [0.07, 0.14, 0.07], { colour: '#f2ead8', at: [-0.05, 1.08, 0.28] });
    return { pose: ({ seconds }) => ({ wheel: { turn: [seconds * 2.6, 0, 0] } }) };
  },
  anvil(work) {
    const iron = { colour: work.colour('#3a3c40'), gloss: 0.6 };
    work.spun(
      'bark',
      [
        [0, 0],
        [0.25, 0],
        [0.25, 0],
        [0.24, 0.5],
        [0.24, 0.5],
      ],
      { colour: '#5f4630', around: 24 },
    );
    work.spun(
      'wood',
      [
        [0.24, 0.5],
        [0, 0.5],
      ],
      { colour: '#b08a58', around: 24, steps: 1 },
    );
    work.slab(
      'iron',
      [
        [-0.17, 0],
        [0.17, 0],
        [0.16, 0.05],
        [0.08, 0.1],
        [0.08, 0.16],
        [0.19, 0.22],
        [0.19, 0.3],
        [-0.19, 0.3],
        [-0.19, 0.22],
        [-0.08, 0.16],
        [-0.08, 0.1],
        [-0.16, 0.05],
      ],
      0.13,
      { ...iron, bevel: 0.012, at: [0, 0.5, 0] },
    );
    work.rod(
      'iron',
      [
        [-0.17, 0.755, 0],
        [-0.28, 0.77, 0],
        [-0.4, 0.79, 0],
      ],
      (s) => 0.055 * (1 - s * 0.93),
      { ...iron, around: 18 },
    );
    work.block('steel', [0.37, 0.012, 0.128], { colour: '#9a9da2', at: [0, 0.804, 0], round: 0.004 });
    work.bar('wood', [0.26, 0.84, 0.14], [-0.06, 0.83, 0.02], 0.014, { colour: '#a8743e' });
    work.block('iron', [0.05, 0.055, 0.12], { ...iron, at: [-0.06, 0.838, 0.02], turn: [0, 0.35, 0] });
    return { perches: [{ name: 'top', at: [0.08, 0.81, 0], room: [0.2, 0.12] }] };
  },
  loom(work) {
    const wood = { colour: work.colour('#8f6236'), gloss: 0.4 };
    for (const x of [-1, 1]) {
      for (const [z, high] of [
        [-0.5, 1.55],
        [0.5, 0.9],
      ] as const)
        work.block('wood', [0.08, high, 0.08], { ...wood, at: [x * 0.68, high / 2, z] });
      work.block('wood', [0.07, 0.08, 1.1], { ...wood, at: [x * 0.68, 0.82, 0] });
      work.block('wood', [0.07, 0.08, 1.1], { ...wood, at: [x * 0.68, 0.25, 0] });
      work.block('wood', [0.05, 1.0, 0.07], { ...wood, at: [x * 0.6, 1.05, 0] });
    }
    for (const [y, z] of [
      [1.5, -0.5],
      [0.86, 0.5],
      [0.86, -0.5],
    ] as const)
      work.bar('wood', [-0.7, y, z], [0.7, y, z], 0.045, { ...wood, around: 14 });
    for (const y of [1.52, 0.72]) work.block('wood', [1.26, 0.06, 0.05], { ...wood, at: [0, y, 0] });
    for (let thread = 0; thread < 48; thread++) {
      const x = -0.5 + (thread / 47) * 1.0;
      const lift = thread % 2 ? 0.06 : -0.04;
      work.bar('cloth', [x, 0.9, -0.48], [x, 0.9 + lift, 0], 0.0035, { colour: '#f2ead8', around: 4 });
      work.bar('cloth', [x, 0.9 + lift, 0], [x, 0.9, 0.2], 0.0035, { colour: '#f2ead8', around: 4 });
    }
    const bands = ['#b8342a', '#e0b04a', '#2f5a8a', '#f2ead8', '#3f7a4a'];
    for (let band = 0; band < 15; band++)
      work.block('cloth', [1.04, 0.008, 0.021], { colour: bands[(band * 2) % 5]!, at: [0, 0.905, 0.205 + band * 0.02], round: 0 });
    work.moving('batten', [0, 1.5, 0], () => work.block('wood', [1.2, 0.09, 0.03], { ...wood, at: [0, 0.92, 0.08] }));
    work.block('wood', [0.28, 0.025, 0.05], { colour: '#5a3a1e', at: [0.2, 0.93, 0.16], turn: [0, 0.3, 0] });
    return {
      pose: (moment) => ({
        batten: { turn: [Math.sin(moment.seconds * 2.4) * 0.09 * Math.max(0.3, doing(moment, 'weave', 'work')), 0, 0] },
      }),
    };
  },
};
