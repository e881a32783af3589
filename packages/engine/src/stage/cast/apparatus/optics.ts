import type { Linear } from '../../../shapes/colour.ts';
import type { Metres, Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/** A stepped tube that lies along z around the origin, from its eyepiece to its lens: [along, radius]. */
function scope(
  work: Sculpt,
  steps: readonly (readonly [along: Metres, radius: Metres])[],
  turn: Vector3,
  at: Vector3,
  colour: Parameters<Sculpt['spun']>[2],
): void {
  const profile = steps.flatMap(([along, radius]) => [[radius, along] as const, [radius, along] as const]);
  work.spun('brass', [[0, steps[0]![0]], ...profile, [0, steps.at(-1)![0]]], {
    ...colour,
    steps: 1,
    around: 32,
    turn: [turn[0] + Math.PI / 2, turn[1], 0],
    at,
  });
}

/** The turret of lenses, the head and its two eyepieces, the knobs. */
function microscopeTube(
  work: Sculpt,
  body: { readonly colour: Linear; readonly gloss: number },
  black: { readonly colour: string; readonly gloss: number },
): void {
  work.spun(
    'chrome',
    [
      [0, -0.02],
      [0.034, -0.016],
      [0.04, 0.004],
      [0, 0.02],
    ],
    { at: [0, 0.255, 0.02] },
  );
  for (const [angle, long] of [
    [0, 0.07],
    [1.9, 0.05],
    [-1.9, 0.045],
  ] as const) {
    const lean = angle === 0 ? 0 : 0.6;
    const foot: Vector3 = [Math.sin(angle) * lean * 0.09, 0.245 - long, 0.02 - (angle === 0 ? 0 : 0.05)];
    work.bar('chrome', [Math.sin(angle) * 0.014, 0.25, 0.02], foot, (s) => 0.014 - s * 0.005, { around: 14 });
  }
  work.spun(
    'lacquer',
    [
      [0, 0],
      [0.036, 0],
      [0.036, 0],
      [0.036, 0.05],
      [0.03, 0.08],
      [0, 0.08],
    ],
    { ...body, at: [0, 0.26, 0.02] },
  );
  for (const side of [-1, 1]) {
    work.bar('lacquer', [side * 0.018, 0.32, 0.01], [side * 0.033, 0.4, -0.07], 0.017, { ...black, around: 16 });
    work.bar('lacquer', [side * 0.033, 0.4, -0.07], [side * 0.036, 0.418, -0.088], 0.02, { ...black, around: 16 });
    for (const [y, radius] of [
      [0.09, 0.026],
      [0.11, 0.016],
    ] as const)
      work.spun(
        'rubber',
        [
          [0, 0],
          [radius, 0],
          [radius, 0.022],
          [0, 0.022],
        ],
        { colour: '#17181a', steps: 1, at: [side * 0.045, y, -0.09], turn: [0, 0, (-side * Math.PI) / 2] },
      );
  }
}

/** What makes the far near and the small large. Metres. */
export const optics: Designs = {
  telescope(work) {
    const white = { colour: work.colour('#f0f1f3'), gloss: 0.9 };
    const [high, lean] = [1.35, -0.5];
    const along = (z: Metres, up = 0): Vector3 => [
      0,
      high + 0.14 + z * Math.sin(-lean) + up * Math.cos(lean),
      z * Math.cos(lean) + up * Math.sin(lean),
    ];
    scope(
      work,
      [
        [-0.42, 0.07],
        [0.5, 0.07],
      ],
      [lean, 0, 0],
      [0, high + 0.14, 0],
      white,
    );
    scope(
      work,
      [
        [0.48, 0.088],
        [0.72, 0.088],
      ],
      [lean, 0, 0],
      [0, high + 0.14, 0],
      { colour: '#1c1e22', gloss: 0.5 },
    );
    work.ball('glass', [0.08, 0.08, 0.02], { colour: '#9ab8d8', at: along(0.71), turn: [lean, 0, 0] });
    scope(
      work,
      [
        [-0.58, 0.036],
        [-0.4, 0.036],
      ],
      [lean, 0, 0],
      [0, high + 0.14, 0],
      { colour: '#9a9ea4' },
    );
    work.bar('rubber', along(-0.58), along(-0.56, 0.14), 0.03, { colour: '#17181a' });
    work.bar('rubber', along(-0.12, 0.12), along(0.16, 0.12), 0.022, { colour: '#17181a' });
    for (const z of [-0.06, 0.1]) work.bar('steel', along(z, 0.05), along(z, 0.12), 0.01, { colour: '#17181a' });
    for (const z of [-0.1, 0.12]) work.hoop('steel', 0.078, 0.014, { colour: '#2f6fb0', at: along(z), turn: [lean + Math.PI / 2, 0, 0] });
    work.block('iron', [0.12, 0.14, 0.14], { colour: '#26282c', at: [0, high + 0.02, 0], round: 0.03 });
    work.bar('steel', [0, high + 0.02, 0], [0.26, high - 0.12, 0], 0.013);
    work.spun(
      'iron',
      [
        [0, -0.05],
        [0.055, -0.05],
        [0.055, 0.05],
        [0, 0.05],
      ],
      { colour: '#26282c', steps: 1, at: [0.27, high - 0.13, 0], turn: [0, 0, 1.07] },
    );
    for (let leg = 0; leg < 3; leg++) {
      const angle = leg * 2.0944 + 0.5;
      const foot: Vector3 = [Math.sin(angle) * 0.52, 0, Math.cos(angle) * 0.52];
      work.bar('wood', [Math.sin(angle) * 0.06, high - 0.05, Math.cos(angle) * 0.06], foot, (s) => 0.028 - s * 0.008, {
        colour: '#a8743e',
      });
      work.bar('steel', [0, 0.62, 0], [foot[0] * 0.55, 0.62, foot[2] * 0.55], 0.008);
    }
    return { anchors: { eye: along(-0.58, 0.14) } };
  },
  microscope(work) {
    const body = { colour: work.colour('#e6e8ea'), gloss: 0.8 };
    const black = { colour: '#1c1d20', gloss: 0.6 };
    work.slab(
      'lacquer',
      [
        [-0.09, -0.11],
        [0.09, -0.11],
        [0.09, 0.06],
        [0.05, 0.12],
        [-0.05, 0.12],
        [-0.09, 0.06],
      ],
      0.035,
      { ...body, lying: true, bevel: 0.008, at: [0, 0.018, 0] },
    );
    work.rod(
      'lacquer',
      [
        [0, 0.03, -0.085],
        [0, 0.14, -0.1],
        [0, 0.26, -0.075],
        [0, 0.325, -0.02],
      ],
      (s) => 0.03 - s * 0.004,
      { ...body, around: 16, flatten: 0.8 },
    );
    work.block('lacquer', [0.14, 0.016, 0.13], { ...black, at: [0, 0.145, 0.02] });
    work.block('glass', [0.024, 0.003, 0.076], { colour: '#cfe6ff', at: [0, 0.155, 0.02], turn: [0, Math.PI / 2, 0] });
    work.ball('light', [0.02, 0.006, 0.02], { colour: '#fff4d0', glow: 1.2, at: [0, 0.05, 0.02] });
    work.spun(
      'lacquer',
      [
        [0, 0],
        [0.03, 0],
        [0.03, 0.02],
        [0, 0.02],
      ],
      { ...black, at: [0, 0.04, 0.02], steps: 1 },
    );
    microscopeTube(work, body, black);
    return { anchors: { eye: [0, 0.42, -0.09] } };
  },
  binoculars(work) {
    const grip = { colour: work.colour('#1d1e20'), gloss: 0.35 };
    for (const side of [-1, 1]) {
      const turn: Vector3 = [Math.PI / 2, 0, 0];
      work.spun(
        'rubber',
        [
          [0, -0.075],
          [0.017, -0.075],
          [0.017, -0.05],
          [0.02, -0.045],
          [0.02, -0.045],
          [0.022, 0],
          [0.029, 0.02],
          [0.028, 0.072],
          [0.024, 0.075],
          [0, 0.075],
        ],
        { ...grip, turn, at: [side * 0.036, 0.03, 0] },
      );
      work.hoop('steel', 0.0275, 0.003, { at: [side * 0.036, 0.03, 0.072], turn });
      work.ball('glass', [0.025, 0.025, 0.006], { colour: '#5a3a8a', gloss: 1, at: [side * 0.036, 0.03, 0.072] });
    }
    work.bar('iron', [0, 0.03, -0.045], [0, 0.03, 0.03], 0.009, { colour: '#26282c' });
    work.bar('rubber', [0, 0.038, -0.04], [0, 0.038, -0.012], 0.013, { colour: '#2c2e32', around: 14 });
    for (const z of [-0.03, 0.02]) work.bar('iron', [-0.036, 0.034, z], [0.036, 0.034, z], 0.008, { colour: '#26282c' });
    work.rod(
      'leather',
      [
        [-0.06, 0.03, -0.02],
        [-0.1, 0.012, -0.06],
        [-0.05, 0.004, -0.12],
        [0.05, 0.004, -0.12],
        [0.1, 0.012, -0.06],
        [0.06, 0.03, -0.02],
      ],
      0.0035,
      { colour: '#17181a', flatten: 2 },
    );
    return { perches: [{ name: 'grip', at: [0, 0.03, 0], room: [0.1, 0.15], hold: 'both' }] };
  },
};
