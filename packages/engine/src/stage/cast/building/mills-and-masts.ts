import type { Sculpt } from '../prop/sculpt.ts';
import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';
import { white } from './stuffs.ts';

/** Four latticed sails, which turn by that name. */
function sails(work: Sculpt): void {
  work.moving('sails', [0, 10, 3.6], () => {
    for (let sail = 0; sail < 4; sail++) {
      const turn: Vector3 = [0, 0, (sail / 4) * Math.PI * 2];
      const arm = (size: Vector3, at: Vector3, substance: 'wood' | 'cloth', colour: string): void => {
        const angle = turn[2];
        work.block(substance, size, {
          turn,
          colour,
          round: 0.02,
          at: [at[0] * Math.cos(angle) - at[1] * Math.sin(angle), 10 + at[0] * Math.sin(angle) + at[1] * Math.cos(angle), 3.6 + at[2]],
        });
      };
      arm([0.2, 7.4, 0.16], [0, 3.7, 0], 'wood', '#5a3c26');
      arm([1.5, 5.7, 0.03], [0.85, 4.4, 0.02], 'cloth', '#f0e8d6');
      for (let lath = 0; lath < 8; lath++) arm([1.6, 0.07, 0.08], [0.82, 1.6 + lath * 0.79, 0.04], 'wood', '#5a3c26');
      for (const x of [0.82, 1.6]) arm([0.07, 5.7, 0.08], [x, 4.4, 0.04], 'wood', '#5a3c26');
    }
    work.ball('iron', 0.4, { at: [0, 10, 3.7], around: 12, down: 8 });
  });
}

/** Six legs with their cross braces. */
function stilts(mason: Mason): void {
  for (let leg = 0; leg < 6; leg++) {
    const [x, z] = [Math.sin(leg * 1.0472), Math.cos(leg * 1.0472)];
    const [nx, nz] = [Math.sin((leg + 1) * 1.0472), Math.cos((leg + 1) * 1.0472)];
    mason.rod(
      'steel',
      [
        [x * 3.6, 0, z * 3.6],
        [x * 2.5, 9, z * 2.5],
      ],
      0.14,
    );
    for (const y of [0.02, 0.5]) {
      const [a, b] = [3.6 - y * 1.1, 3.6 - (y + 0.48) * 1.1];
      mason.rod(
        'steel',
        [
          [x * a, y * 9, z * a],
          [nx * b, (y + 0.48) * 9, nz * b],
        ],
        0.06,
        5,
      );
      mason.rod(
        'steel',
        [
          [x * b, (y + 0.48) * 9, z * b],
          [nx * b, (y + 0.48) * 9, nz * b],
        ],
        0.07,
        5,
      );
    }
  }
}

/** What stands high for its work. Metres. */
export const millsAndMasts: Designs = {
  windmill: (work, form) => {
    const mason = new Mason(work);
    mason.spun(
      ['boards', form.colour ?? '#e6dfd0'],
      [
        [3.6, 0],
        [3.4, 0.4],
        [2.2, 9],
      ],
      [0, 0, 0],
      { around: 8 },
    );
    mason.spun(
      ['stone', '#8f867a'],
      [
        [3.9, 0],
        [3.8, 1.2],
        [3.6, 1.3],
      ],
      [0, 0, 0],
      { around: 8 },
    );
    mason.box(['boards', '#6b4a30'], [8.4, 0.2, 8.4], [0, 3.2, 0]);
    for (let post = 0; post < 20; post++)
      mason.facing((post / 20) * 6.2832, [0, 0, 0], () => {
        mason.box(['wood', '#6b4a30'], [0.1, 0.9, 0.1], [0, 3.4, 4]);
        mason.box(['wood', '#6b4a30'], [1.3, 0.09, 0.09], [0, 4.25, 4]);
      });
    mason.spun(
      ['tiles', '#5a3a2c'],
      [
        [2.6, 8.9],
        [2.5, 9.3],
        [2, 10.6],
        [1, 11.5],
        [0.01, 11.8],
      ],
      [0, 0, 0],
      { around: 16 },
    );
    for (const [y, z] of [
      [1.7, 3.35],
      [5, 2.8],
      [7, 2.45],
    ] as const)
      addWindow(mason, [0, y, z], [0.8, 1], { frame: white });
    addDoor(mason, [-1.4, 0, 3.3], [1, 2], { leaf: ['staves', '#2f5a3a'] });
    mason.rod(
      ['wood', '#4a3220'],
      [
        [0, 10, 0],
        [0, 10, 3.7],
      ],
      0.28,
      8,
    );
    sails(work);
    return { pose: (moment) => ({ sails: { turn: [0, 0, -moment.seconds * 0.8] }, ...doorPose(moment, form) }) };
  },
  'wind-turbine': (work) => {
    const mason = new Mason(work);
    const shell: Stuff = ['plastic', work.colour('#f0f2f3')];
    mason.spun(
      shell,
      [
        [2.2, 0],
        [2, 4],
        [1.2, 60],
        [1.1, 78],
      ],
      [0, 0, 0],
      { around: 20 },
    );
    mason.spun(
      'concrete',
      [
        [4, 0],
        [3.4, 0.8],
        [0.01, 0.8],
      ],
      [0, 0, 0],
      { around: 20 },
    );
    work.ball('plastic', [1.9, 1.9, 5.2], { at: [0, 79.4, -1], colour: work.colour('#f0f2f3') });
    mason.rod(
      ['light', '#ff3020'],
      [
        [0, 81, -3],
        [0, 81.8, -3],
      ],
      0.3,
    );
    work.moving('rotor', [0, 79.4, 5], () => {
      work.ball('plastic', [1.5, 1.5, 2], { at: [0, 79.4, 4.8], colour: '#f0f2f3' });
      for (let one = 0; one < 3; one++)
        work.blade(
          'plastic',
          { long: 44, wide: 3.6, belly: 0.22, blunt: 0.7, rows: 14, columns: 4, curl: 0.05, cup: 0.35 },
          { colour: '#f0f2f3', turn: [0, 0, (one / 3) * 6.2832], at: [0, 79.4, 5] },
        );
      for (let one = 0; one < 3; one++)
        work.blade(
          'plastic',
          { long: 44, wide: 3.6, belly: 0.22, blunt: 0.7, rows: 14, columns: 4, curl: -0.05, cup: 0.35 },
          { colour: '#f0f2f3', turn: [0, Math.PI, (one / 3) * 6.2832], at: [0, 79.4, 4.9] },
        );
    });
    return { pose: ({ seconds }) => ({ rotor: { turn: [0, 0, -seconds * 1.5] } }) };
  },
  'water-tower': (work) => {
    const mason = new Mason(work);
    stilts(mason);
    mason.spun(
      ['boards', work.colour('#8c6a4a')],
      [
        [0.01, 9],
        [3, 9],
        [3, 9],
        [3.1, 14],
        [3.1, 14],
      ],
      [0, 0, 0],
      { around: 28 },
    );
    mason.spun(
      ['steel', '#7a8288'],
      [
        [3.5, 13.8],
        [3.5, 14],
        [1.8, 15.6],
        [0.2, 16.6],
        [0.01, 16.9],
      ],
      [0, 0, 0],
      { around: 28 },
    );
    for (const y of [9.5, 11, 12.5]) work.hoop('iron', 3.08, 0.07, { at: [0, y, 0] });
    mason.rod(
      'steel',
      [
        [0, 0, 0],
        [0, 9, 0],
      ],
      0.25,
      8,
    );
    for (const x of [-0.25, 0.25])
      mason.rod(
        'iron',
        [
          [x, 0, 3.7],
          [x, 14, 3.3],
        ],
        0.05,
        5,
      );
    for (let rung = 0; rung < 28; rung++) mason.box('iron', [0.5, 0.05, 0.05], [0, rung * 0.5, 3.7 - rung * 0.0143]);
  },
  'tv-tower': (work) => {
    const mason = new Mason(work);
    mason.spun(
      'concrete',
      [
        [9, 0],
        [5, 20],
        [3.4, 60],
        [2.6, 150],
      ],
      [0, 0, 0],
      { around: 18, steps: 2 },
    );
    mason.spun(
      'glazing',
      [
        [3, 144],
        [9, 150],
        [10, 152],
        [10, 156],
        [8, 161],
        [3.4, 164],
      ],
      [0, 0, 0],
      { around: 32 },
    );
    work.hoop('light', 10, 0.5, { at: [0, 154, 0], colour: '#ff4a3a', glow: 1 });
    mason.spun(
      ['plastic', '#e8e8e8'],
      [
        [2.2, 160],
        [1.8, 186],
        [3, 187],
        [3, 190],
        [1.2, 191],
        [0.8, 215],
        [0.1, 240],
      ],
      [0, 0, 0],
      { around: 14 },
    );
  },
  'control-tower': (work) => {
    const mason = new Mason(work);
    mason.spun(
      ['plaster', '#e4e6e6'],
      [
        [3.6, 0],
        [2.4, 3],
        [2.2, 18],
        [4, 22],
      ],
      [0, 0, 0],
      { around: 16 },
    );
    mason.box('concrete', [12, 4, 9], [0, 0, -2]);
    mason.spun(
      'glazing',
      [
        [3.9, 22],
        [5, 25.6],
      ],
      [0, 0, 0],
      { around: 12 },
    );
    mason.spun(
      ['plaster', '#e4e6e6'],
      [
        [4.3, 21.6],
        [4.4, 22.2],
        [3.9, 22.3],
      ],
      [0, 0, 0],
      { around: 12 },
    );
    mason.spun(
      ['concrete', '#6a7074'],
      [
        [5.4, 25.5],
        [5.5, 26.1],
        [2, 26.8],
        [0.01, 26.9],
      ],
      [0, 0, 0],
      { around: 12 },
    );
    for (const x of [-1, 1])
      mason.rod(
        'steel',
        [
          [x, 26.6, 0],
          [x, 30, 0],
        ],
        0.06,
      );
  },
  observatory: (work) => {
    const mason = new Mason(work);
    mason.spun(
      ['plaster', '#e8e6e0'],
      [
        [5, 0],
        [5, 5],
        [5.3, 5.2],
        [5.3, 5.5],
      ],
      [0, 0, 0],
      { around: 32 },
    );
    mason.spun(
      ['steel', '#c4c9cc'],
      [
        [5, 5.5],
        [4.9, 6.8],
        [4.2, 8.6],
        [2.8, 10],
        [1, 10.6],
        [0.01, 10.7],
      ],
      [0, 0, 0],
      { around: 36, steps: 2 },
    );
    for (let step = 0; step < 9; step++) {
      const angle = 0.15 + step * 0.16;
      work.block('rubber', [1.6, 0.9, 0.2], {
        colour: '#14161a',
        turn: [-angle, 0, 0],
        at: [0, 5.6 + Math.sin(angle) * 5, Math.cos(angle) * 5],
      });
    }
    work.bar('plastic', [0, 7, 1], [0, 9.4, 5.4], 0.55, { colour: '#f2f2f0', around: 16 });
    addDoor(mason, [0, 0.1, 5], [1.2, 2.2], { leaf: ['staves', '#41505a'] });
    for (const turn of [0.7, -0.7, 1.4, -1.4])
      mason.facing(turn, [0, 0, 0], () => addWindow(mason, [0, 1.6, 4.95], [1, 1.5], { frame: white }));
  },
};
