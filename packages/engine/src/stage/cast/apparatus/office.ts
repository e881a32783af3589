import type { Metres, Vector3 } from '@onereel/spec';
import { doing } from '../prop/crafted-family.ts';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/** Rows of round keys on stalks, stepping up to the back. */
function roundKeys(
  work: Sculpt,
  rows: number,
  [y, z]: readonly [Metres, Metres],
  [rise, back]: readonly [Metres, Metres],
  pitch: Metres,
  colours: readonly [string, string],
): void {
  for (let row = 0; row < rows; row++)
    for (let key = 0; key < 10; key++) {
      const at: Vector3 = [(key - 4.5) * pitch + ((row % 2) * pitch) / 2 - pitch / 4, y + row * rise, z - row * back];
      work.bar('steel', [at[0], at[1] - 0.022, at[2] - 0.006], at, 0.002, { around: 5 });
      work.spun(
        'lacquer',
        [
          [0.0072, 0],
          [0.0072, 0.004],
          [0, 0.005],
        ],
        { colour: colours[0], gloss: 0.9, at, turn: [0.2, 0, 0], around: 12, steps: 1 },
      );
      work.hoop('chrome', 0.0076, 0.0012, {
        at: [at[0], at[1] + 0.003, at[2]],
        turn: [0.2, 0, 0],
        around: 14,
        section: 5,
        colour: colours[1],
      });
    }
}

/** Machines of the desk and the counter. Metres. */
export const office: Designs = {
  typewriter(work) {
    const paint = { colour: work.colour('#1d2226'), gloss: 0.95 };
    const side = [
      [-0.15, 0],
      [0.16, 0],
      [0.16, 0.035],
      [0.06, 0.075],
      [0.02, 0.125],
      [-0.15, 0.135],
    ] as const;
    for (const x of [-0.15, 0.15]) work.slab('lacquer', side, 0.03, { ...paint, bevel: 0.008, turn: [0, -Math.PI / 2, 0], at: [x, 0, 0] });
    work.block('lacquer', [0.3, 0.03, 0.3], { ...paint, at: [0, 0.02, 0.005] });
    work.block('lacquer', [0.3, 0.1, 0.13], { ...paint, at: [0, 0.075, -0.08], round: 0.015 });
    work.block('gold', [0.09, 0.012, 0.002], { at: [0, 0.062, -0.013], round: 0 });
    roundKeys(work, 4, [0.06, 0.125], [0.011, 0.026], 0.026, ['#f2ead8', '#c8ccd0']);
    work.bar('lacquer', [-0.08, 0.046, 0.15], [0.08, 0.046, 0.15], 0.006, paint);
    for (let type = 0; type < 24; type++) {
      const angle = (type / 23 - 0.5) * 2.2;
      work.bar('steel', [Math.sin(angle) * 0.075, 0.118, 0.03 - Math.cos(angle) * 0.03], [Math.sin(angle) * 0.02, 0.132, -0.03], 0.0016, {
        around: 4,
      });
    }
    for (const s of [-1, 1])
      work.spun(
        'lacquer',
        [
          [0, 0],
          [0.045, 0],
          [0.045, 0.006],
          [0, 0.006],
        ],
        { colour: '#2a2c30', steps: 1, at: [s * 0.09, 0.138, -0.06] },
      );
    work.moving('carriage', [0, 0.16, -0.1], () => {
      work.block('steel', [0.36, 0.02, 0.06], { colour: '#8a8e94', at: [0, 0.142, -0.1] });
      work.bar('rubber', [-0.17, 0.165, -0.1], [0.17, 0.165, -0.1], 0.019, { colour: '#141416', around: 20 });
      for (const s of [-1, 1]) work.bar('lacquer', [s * 0.18, 0.165, -0.1], [s * 0.21, 0.165, -0.1], 0.017, { ...paint, around: 18 });
      work.rod(
        'chrome',
        [
          [-0.2, 0.165, -0.09],
          [-0.23, 0.18, -0.05],
          [-0.24, 0.19, 0.0],
        ],
        0.005,
      );
      for (const flip of [true, false])
        work.sheet('paper', (u, v) => [(u - 0.5) * 0.21, 0.172 + v * 0.19, -0.117 - v * 0.05 + 0.02 * Math.sin(v * 2.4)], {
          colour: '#f8f5ec',
          columns: 2,
          rows: 10,
          flip,
        });
      for (let line = 0; line < 6; line++)
        work.block('paper', [0.15 - (line % 3) * 0.02, 0.003, 0.001], {
          colour: '#3a3c40',
          at: [-0.01 - (line % 3) * 0.01, 0.335 - line * 0.016, -0.1275 - (0.335 - line * 0.016 - 0.335) * 0.2 + 0.0],
          turn: [-0.2, 0, 0],
          round: 0,
        });
      work.bar('chrome', [-0.15, 0.186, -0.085], [0.15, 0.186, -0.085], 0.003);
    });
    return {
      perches: [{ name: 'top', at: [0, 0.1, 0.09], room: [0.26, 0.1] }],
      pose: (moment) => ({
        carriage: { shift: [-0.05 * doing(moment, 'type', 'write', 'work') * (((moment.seconds * 0.4) % 1) * 2 - 1), 0, 0] },
      }),
    };
  },
  'cash-register'(work) {
    const brass = { colour: work.colour('#b8863a'), gloss: 0.8 };
    work.block('wood', [0.46, 0.13, 0.42], { colour: '#6a3c1e', at: [0, 0.065, 0], round: 0.01 });
    work.moving('drawer', [0, 0.065, 0.2], () => {
      work.block('wood', [0.42, 0.09, 0.02], { colour: '#8a5228', at: [0, 0.065, 0.215] });
      work.block('iron', [0.4, 0.07, 0.3], { colour: '#1c1c1e', at: [0, 0.06, 0.05], round: 0 });
      work.ball('brass', 0.014, { at: [0, 0.065, 0.232] });
      for (let note = 0; note < 4; note++)
        work.block('paper', [0.08, 0.012, 0.17], { colour: '#6a9a6a', at: [-0.15 + note * 0.1, 0.1, 0.06] });
    });
    work.slab(
      'brass',
      [
        [-0.18, 0.13],
        [0.2, 0.13],
        [0.19, 0.2],
        [0.02, 0.33],
        [-0.02, 0.4],
        [-0.18, 0.4],
      ],
      0.42,
      { ...brass, bevel: 0.015, turn: [0, -Math.PI / 2, 0] },
    );
    work.block('lacquer', [0.34, 0.12, 0.06], { colour: '#14161a', at: [0, 0.48, -0.1], round: 0.01 });
    work.block('brass', [0.38, 0.16, 0.05], { ...brass, at: [0, 0.48, -0.115], round: 0.03 });
    for (const [index, sign] of ['#c8242a', '#f4efe0', '#f4efe0', '#c8242a'].entries())
      work.block('paper', [0.06, 0.08, 0.005], { colour: sign, at: [-0.12 + index * 0.08, 0.48, -0.066], round: 0 });
    for (let row = 0; row < 4; row++)
      for (let key = 0; key < 7; key++) {
        const at: Vector3 = [(key - 3) * 0.05, 0.232 + row * 0.032, 0.168 - row * 0.042];
        work.bar('steel', [at[0], at[1] - 0.03, at[2] - 0.03], at, 0.004, { around: 6 });
        work.spun(
          'lacquer',
          [
            [0.015, 0],
            [0.015, 0.005],
            [0, 0.008],
          ],
          { colour: key > 4 ? '#c8242a' : '#f4efe0', at, turn: [0.75, 0, 0], around: 14 },
        );
      }
    work.rod(
      'iron',
      [
        [0.215, 0.26, 0],
        [0.27, 0.26, 0],
        [0.27, 0.34, 0.08],
      ],
      0.009,
    );
    work.ball('lacquer', 0.022, { colour: '#14161a', at: [0.27, 0.35, 0.09] });
    return { pose: (moment) => ({ drawer: { shift: [0, 0, 0.16 * Math.max(doing(moment, 'open'), doing(moment, 'ring'))] } }) };
  },
  printer(work) {
    const shell = { colour: work.colour('#e4e6e8'), gloss: 0.6 };
    work.block('plastic', [0.44, 0.17, 0.34], { ...shell, at: [0, 0.1, 0], round: 0.03 });
    work.block('plastic', [0.4, 0.03, 0.3], { colour: '#3a3d42', at: [0, 0.19, -0.01], round: 0.012 });
    work.block('plastic', [0.34, 0.05, 0.03], { colour: '#17181a', at: [0, 0.1, 0.162], round: 0.004 });
    for (const flip of [true, false]) {
      work.sheet('paper', (u, v) => [(u - 0.5) * 0.22, 0.2 + v * 0.2, -0.1 - v * 0.09], { colour: '#fbfaf6', columns: 2, rows: 4, flip });
      work.sheet('paper', (u, v) => [(u - 0.5) * 0.22, 0.09 - v * v * 0.035, 0.15 + v * 0.17], {
        colour: '#fbfaf6',
        columns: 2,
        rows: 8,
        flip,
      });
    }
    work.block('plastic', [0.26, 0.17, 0.01], { colour: '#3a3d42', at: [0, 0.27, -0.15], turn: [-0.42, 0, 0] });
    work.block('plastic', [0.26, 0.012, 0.16], { colour: '#3a3d42', at: [0, 0.045, 0.24] });
    for (const [line, wide] of [0.16, 0.12, 0.15].entries())
      work.block('paper', [wide, 0.001, 0.008], {
        colour: '#3a5a8a',
        at: [0, 0.085 - line * 0.007, 0.21 + line * 0.024],
        turn: [0.2, 0, 0],
        round: 0,
      });
    work.block('screen', [0.07, 0.03, 0.004], { colour: '#4ab0e8', glow: 0.7, at: [-0.13, 0.165, 0.169], turn: [-0.2, 0, 0], round: 0 });
    for (const [index, colour] of ['#4ac85a', '#e8c23a', '#d8dce0'].entries())
      work.ball('light', 0.006, { colour, glow: 0.6, at: [0.08 + index * 0.03, 0.165, 0.17], around: 8, down: 6 });
  },
  calculator(work) {
    work.block('plastic', [0.09, 0.016, 0.15], { colour: work.colour('#2a2d33'), at: [0, 0.008, 0], round: 0.005 });
    work.block('screen', [0.074, 0.003, 0.03], { colour: '#b8c8a8', glow: 0.25, at: [0, 0.0165, -0.05], round: 0 });
    for (const [digit, x] of [0.004, 0.014, 0.024].entries())
      work.block('rubber', [0.006, 0.001, 0.014 - digit * 0.001], { colour: '#1c241c', at: [x, 0.0185, -0.05], round: 0 });
    for (let row = 0; row < 5; row++)
      for (let key = 0; key < 4; key++)
        work.block('plastic', [0.014, 0.007, 0.011], {
          colour: key === 3 ? '#e08a2a' : row === 0 ? '#8a9098' : '#f2f2ee',
          at: [(key - 1.5) * 0.0195, 0.018, -0.022 + row * 0.0195],
          round: 0.003,
        });
  },
};
