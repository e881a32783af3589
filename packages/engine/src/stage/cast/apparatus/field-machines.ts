import type { Linear } from '../../../shapes/colour.ts';
import type { Metres, Vector3 } from '@onereel/spec';
import { doing } from '../prop/crafted-family.ts';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/** A mast or jib of four rails and crossed braces, from one end to the other, `half` thick. */
function lattice(work: Sculpt, from: Vector3, to: Vector3, half: Metres, bays: number, colour: Parameters<Sculpt['bar']>[4]): void {
  const upright = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
  const point = (bay: number, corner: number): Vector3 => {
    const [a, b] = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ][corner % 4] as [number, number];
    const along = bay / bays;
    const mid = (axis: 0 | 1 | 2): number => from[axis] + (to[axis] - from[axis]) * along;
    return upright ? [mid(0) + a * half, mid(1), mid(2) + b * half] : [mid(0), mid(1) + a * half, mid(2) + b * half];
  };
  for (let corner = 0; corner < 4; corner++) {
    work.bar('steel', point(0, corner), point(bays, corner), half * 0.13, { ...colour, around: 6 });
    for (let bay = 0; bay < bays; bay++)
      work.bar('steel', point(bay, corner), point(bay + 1, corner + 1), half * 0.07, { ...colour, around: 4 });
  }
}

/** The deck on its wheels with the motor on it. */
function mowerDeck(work: Sculpt, paint: { readonly colour: Linear; readonly gloss: number }): void {
  work.slab(
    'lacquer',
    [
      [-0.24, -0.3],
      [0.24, -0.3],
      [0.27, 0.1],
      [0.18, 0.32],
      [-0.18, 0.32],
      [-0.27, 0.1],
    ],
    0.16,
    { ...paint, lying: true, bevel: 0.03, at: [0, 0.19, 0] },
  );
  work.spun(
    'iron',
    [
      [0, 0],
      [0.13, 0],
      [0.13, 0.08],
      [0.1, 0.13],
      [0, 0.14],
    ],
    { colour: '#1f2024', at: [0, 0.27, 0.02] },
  );
  work.spun(
    'lacquer',
    [
      [0, 0],
      [0.1, 0],
      [0.09, 0.05],
      [0, 0.06],
    ],
    { ...paint, at: [0, 0.4, 0.02] },
  );
  for (const x of [-1, 1])
    for (const z of [-0.24, 0.22]) {
      work.spun(
        'rubber',
        [
          [0, -0.025],
          [0.1, -0.025],
          [0.1, 0.025],
          [0, 0.025],
        ],
        { colour: '#17181a', steps: 1, around: 28, at: [x * 0.29, 0.1, z], turn: [0, 0, Math.PI / 2] },
      );
      work.spun(
        'plastic',
        [
          [0, -0.032],
          [0.06, -0.03],
          [0.06, 0.03],
          [0, 0.032],
        ],
        { colour: '#e8e4da', around: 20, at: [x * 0.29, 0.1, z], turn: [0, 0, Math.PI / 2] },
      );
    }
}

/** Large machines that stand outdoors. Metres. */
export const fieldMachines: Designs = {
  'water-wheel'(work) {
    const wood = { colour: work.colour('#6f4a2a'), gloss: 0.4 };
    const dark = { colour: '#4a3320', gloss: 0.4 };
    const [hub, radius, half] = [2.35, 2.1, 0.5] as const;
    for (const side of [-1, 1]) {
      for (const lean of [-1, 1]) work.bar('wood', [side * 0.95, 0, lean * 0.9], [side * 0.95, hub, 0], 0.1, dark);
      work.block('wood', [0.26, 0.22, 0.5], { ...dark, at: [side * 0.95, hub - 0.05, 0] });
    }
    work.moving('wheel', [0, hub, 0], () => {
      work.bar('wood', [-1.15, hub, 0], [1.15, hub, 0], 0.13, { ...dark, around: 14 });
      for (const side of [-1, 1]) {
        for (const out of [radius, radius - 0.42])
          work.hoop('wood', out, 0.07, { ...wood, at: [side * half, hub, 0], turn: [0, 0, Math.PI / 2], around: 48 });
        work.round(8, (angle) =>
          work.bar('wood', [side * half, hub, 0], [side * half, hub + Math.cos(angle) * radius, Math.sin(angle) * radius], 0.055, wood),
        );
      }
      work.round(20, (angle) =>
        work.block('wood', [half * 2, 0.5, 0.045], {
          ...wood,
          at: [0, hub + Math.cos(angle) * (radius - 0.2), Math.sin(angle) * (radius - 0.2)],
          turn: [angle + 0.35, 0, 0],
          round: 0.01,
        }),
      );
    });
    work.block('wood', [1.15, 0.06, 2.2], { ...dark, at: [0, hub + radius + 0.1, 1.15] });
    for (const side of [-1, 1]) {
      work.block('wood', [0.06, 0.26, 2.2], { ...dark, at: [side * 0.56, hub + radius + 0.2, 1.15] });
      work.bar('wood', [side * 0.5, 0, 2.1], [side * 0.5, hub + radius + 0.1, 2.1], 0.08, dark);
    }
    work.block('water', [1.04, 0.1, 2.2], { colour: '#7ab0c4', at: [0, hub + radius + 0.18, 1.15], round: 0 });
    work.sheet('water', (u, v) => [(u - 0.5) * 1.0, hub + radius + 0.22 - v * v * 2.3, 0.06 - v * 1.6 - 0.5 * v * v], {
      colour: '#a8d0dc',
      columns: 6,
      rows: 14,
    });
    return { pose: ({ seconds }) => ({ wheel: { turn: [-seconds * 0.7, 0, 0] } }) };
  },
  'tower-crane'(work) {
    const yellow = { colour: work.colour('#e8b01e'), gloss: 0.6 };
    const top = 30;
    work.block('concrete', [5, 1, 5], { at: [0, 0.5, 0] });
    lattice(work, [0, 1, 0], [0, top, 0], 0.8, 16, yellow);
    work.moving('jib', [0, top, 0], () => {
      lattice(work, [0.8, top + 1, 0], [24, top + 1, 0], 0.6, 16, yellow);
      lattice(work, [-0.8, top + 1, 0], [-8, top + 1, 0], 0.6, 6, yellow);
      lattice(work, [0, top, 0], [0, top + 6, 0], 0.5, 4, yellow);
      for (const x of [23, 12, -7.5]) work.bar('steel', [0, top + 6, 0], [x, top + 1.6, 0], 0.07, { colour: '#2a2c30', around: 5 });
      for (const x of [-7.4, -6.4, -5.4]) work.block('concrete', [0.8, 2.6, 1.5], { colour: '#8f8c86', at: [x, top - 0.5, 0] });
      work.block('lacquer', [1.6, 2, 1.5], { colour: '#f0f1f2', at: [1.7, top - 0.6, 1.2], round: 0.12 });
      work.block('lacquer', [1.1, 1, 1.56], { colour: '#16242e', gloss: 1, at: [2.02, top - 0.3, 1.2], round: 0.05 });
      work.block('iron', [1.6, 0.5, 1.4], { colour: '#3a3d42', at: [16, top + 0.2, 0] });
      for (const z of [-0.2, 0.2]) work.bar('steel', [16, top, z], [16, top - 12, z], 0.05, { colour: '#2a2c30', around: 5 });
      work.block('iron', [0.6, 1.1, 0.7], { colour: '#e0382a', at: [16, top - 12.4, 0] });
      work.rod(
        'iron',
        [
          [16, top - 12.9, 0],
          [16, top - 13.5, 0],
          [16.35, top - 13.9, 0],
          [16.5, top - 13.5, 0],
        ],
        0.12,
        { colour: '#2a2c30' },
      );
    });
    return {
      pose: (moment) => ({
        jib: { turn: [0, 0.5 + Math.sin(moment.seconds * 0.22) * 0.35 * Math.max(0.6, doing(moment, 'turn', 'work', 'lift')), 0] },
      }),
    };
  },
  'satellite-dish'(work) {
    const white = { colour: work.colour('#e8eaec'), gloss: 0.7 };
    const turn: Vector3 = [0.9, 0, 0];
    const [high, radius, deep] = [1.15, 0.85, 0.26] as const;
    const bowl = Array.from({ length: 10 }, (_, at) => [(at / 9) * radius, (at / 9) ** 2 * deep] as const);
    work.spun(
      'lacquer',
      bowl.map(([out, up]) => [out + 0.001, up - 0.02] as const),
      { ...white, turn, at: [0, high, 0.1], around: 48 },
    );
    work.spun('lacquer', [...bowl].reverse(), { ...white, turn, at: [0, high, 0.1], around: 48 });
    work.hoop('steel', radius, 0.02, { ...white, turn, at: [0, high + Math.cos(0.9) * deep, 0.1 + Math.sin(0.9) * deep], around: 56 });
    const focus: Vector3 = [0, high + Math.cos(0.9) * 0.78, 0.1 + Math.sin(0.9) * 0.78];
    for (let arm = 0; arm < 3; arm++) {
      const angle = arm * 2.0944 + Math.PI;
      const [x, flat] = [Math.sin(angle) * radius, Math.cos(angle) * radius];
      const rim: Vector3 = [x, high + deep * Math.cos(0.9) - flat * Math.sin(0.9), 0.1 + deep * Math.sin(0.9) + flat * Math.cos(0.9)];
      work.bar('steel', rim, focus, 0.014, { colour: '#9a9ea4' });
    }
    work.bar('lacquer', focus, [0, focus[1] - Math.cos(0.9) * 0.14, focus[2] - Math.sin(0.9) * 0.14], (s) => 0.05 + s * 0.02, {
      colour: '#3a3d42',
      around: 16,
    });
    work.bar('steel', [0, 0, -0.12], [0, high - 0.05, -0.12], 0.05, { colour: '#8f9398', around: 14 });
    work.block('iron', [0.16, 0.22, 0.22], { colour: '#6a6e74', at: [0, high - 0.05, -0.04], turn: [0.9, 0, 0] });
    work.spun(
      'concrete',
      [
        [0, 0],
        [0.3, 0],
        [0.3, 0.08],
        [0, 0.08],
      ],
      { at: [0, 0, -0.12], steps: 1 },
    );
  },
  'solar-panel'(work) {
    const lean = 0.62;
    const on = (x: Metres, along: Metres, out: Metres): Vector3 => [
      x,
      0.95 + along * Math.sin(lean) + out * Math.cos(lean),
      -along * Math.cos(lean) + out * Math.sin(lean),
    ];
    const put = (size: Vector3, x: Metres, along: Metres, out: Metres, colour: string, gloss: number): void =>
      void work.block('lacquer', size, { colour, gloss, at: on(x, along, out), turn: [lean, 0, 0], round: 0 });
    for (const x of [-1.03, 0, 1.03]) {
      put([1.0, 0.04, 1.65], x, 0, 0, '#c3c7cb', 0.8);
      for (let column = 0; column < 6; column++)
        for (let row = 0; row < 10; row++)
          put([0.148, 0.01, 0.148], x + (column - 2.5) * 0.158, (row - 4.5) * 0.16, 0.022, (column + row) % 2 ? '#14286a' : '#173078', 1);
    }
    for (const x of [-1.2, 1.2]) {
      work.bar('steel', [x, 0, 0.55], on(x, -0.62, -0.03), 0.03, { colour: '#9a9ea4' });
      work.bar('steel', [x, 0, -0.55], on(x, 0.62, -0.03), 0.03, { colour: '#9a9ea4' });
      work.bar('steel', on(x, -0.8, -0.04), on(x, 0.8, -0.04), 0.03, { colour: '#9a9ea4' });
    }
  },
  catapult(work) {
    const wood = { colour: work.colour('#7a5028'), gloss: 0.3 };
    for (const x of [-0.8, 0.8]) {
      work.block('wood', [0.24, 0.26, 4], { ...wood, at: [x, 0.72, 0] });
      work.block('wood', [0.22, 1.6, 0.24], { ...wood, at: [x, 1.6, 0.7] });
      work.bar('wood', [x, 0.8, -0.5], [x, 2.2, 0.62], 0.09, wood);
      for (const z of [-1.5, 1.5]) {
        work.spun(
          'wood',
          [
            [0, -0.08],
            [0.6, -0.08],
            [0.6, 0.08],
            [0, 0.08],
          ],
          { colour: '#5f3d20', steps: 1, around: 32, at: [x * 1.38, 0.6, z], turn: [0, 0, Math.PI / 2] },
        );
        work.hoop('iron', 0.6, 0.06, { at: [x * 1.38, 0.6, z], turn: [0, 0, Math.PI / 2], around: 36 });
      }
    }
    for (const z of [-1.8, -0.5, 1.8]) work.block('wood', [1.7, 0.2, 0.24], { ...wood, at: [0, 0.72, z] });
    work.block('wood', [1.9, 0.28, 0.3], { ...wood, at: [0, 2.4, 0.72] });
    work.block('leather', [0.5, 0.3, 0.16], { colour: '#4a2c18', at: [0, 2.4, 0.52], round: 0.06 });
    work.bar('cloth', [-0.8, 0.95, 0.3], [0.8, 0.95, 0.3], 0.16, { colour: '#c2a668', around: 14 });
    const pivot: Vector3 = [0, 0.95, 0.3];
    work.moving('arm', pivot, () => {
      work.bar('wood', [0, 0.8, 0.5], [0, 1.35, -2.6], (s) => 0.13 - s * 0.04, { ...wood, around: 12 });
      work.spun(
        'wood',
        [
          [0, 0],
          [0.26, 0.04],
          [0.36, 0.2],
          [0.36, 0.2],
          [0.31, 0.2],
          [0.22, 0.08],
          [0, 0.05],
        ],
        { ...wood, at: [0, 1.38, -2.75] },
      );
      work.ball('stone', 0.27, { colour: '#8a867e', at: [0, 1.66, -2.75] });
    });
    return {
      pose: (moment) => ({
        arm: {
          turn: [
            Math.min(1, (moment.actions.get('launch') ?? moment.actions.get('fire') ?? moment.actions.get('throw'))?.progress ?? 0) ** 3 *
              1.3,
            0,
            0,
          ],
        },
      }),
    };
  },
  'lawn-mower'(work) {
    const paint = { colour: work.colour('#c8281e'), gloss: 0.9 };
    mowerDeck(work, paint);
    for (const x of [-0.2, 0.2])
      work.rod(
        'steel',
        [
          [x, 0.22, -0.26],
          [x, 0.6, -0.56],
          [x, 1.0, -0.86],
        ],
        0.014,
        { colour: '#26282c', steps: 3 },
      );
    work.bar('rubber', [-0.22, 1.0, -0.86], [0.22, 1.0, -0.86], 0.018, { colour: '#17181a' });
    work.ball('cloth', [0.24, 0.17, 0.27], { colour: '#26302a', at: [0, 0.38, -0.46], turn: [0.5, 0, 0] });
    return {
      perches: [
        {
          name: 'grip',
          at: [0, 1.0, -0.86],
          room: [0.3, 0.1],
          hold: 'both',
          grips: [
            [0.15, 1.0, -0.86],
            [-0.15, 1.0, -0.86],
          ],
        },
      ],
    };
  },
};
