import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';

function lattice(mason: Mason, from: Vector3, to: Vector3, thick: number, stuff: Stuff): void {
  mason.rod(stuff, [from, to], thick, 4);
}

/** High and slender. Metres. */
export const towers: Designs = {
  'lattice-tower': (work) => {
    const mason = new Mason(work);
    const iron: Stuff = ['iron', work.colour('#7a5c44')];
    const out = (y: number): number => 1.1 + 15.5 * Math.exp(-y / 21) * (1 - y / 130);
    const levels = [0, 6, 12, 17, 21, 26, 32, 38, 45, 52, 60, 68, 76, 84, 92, 100];
    levels.slice(0, -1).forEach((y, at) => {
      const top = levels[at + 1]!;
      const [a, b] = [out(y), out(top)];
      const leg = y < 45;
      for (let side = 0; side < 4; side++)
        mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
          if (leg) {
            for (const x of [-1, 1]) {
              const [wa, wb] = [Math.min(a, 2 + a * 0.16), Math.min(b, 2 + b * 0.16)];
              const [p, q, r, s] = [
                [x * a, y, a],
                [x * (a - wa), y, a],
                [x * b, top, b],
                [x * (b - wb), top, b],
              ] as const;
              lattice(mason, p, r, 0.34, iron);
              lattice(mason, q, s, 0.24, iron);
              lattice(mason, p, s, 0.14, iron);
              lattice(mason, q, r, 0.14, iron);
              lattice(mason, r, s, 0.14, iron);
            }
          } else {
            lattice(mason, [-a, y, a], [-b, top, b], 0.26, iron);
            lattice(mason, [-a, y, a], [b, top, b], 0.14, iron);
            lattice(mason, [a, y, a], [-b, top, b], 0.14, iron);
            lattice(mason, [-b, top, b], [b, top, b], 0.14, iron);
          }
        });
    });
    for (const [y, wide] of [
      [18.6, 2],
      [44, 1.5],
      [99, 1.6],
    ] as const) {
      const size = (out(y) + wide * 0.5) * 2;
      mason.box(iron, [size, 1.3, size], [0, y, 0]);
      mason.box(['iron', '#5f4836'], [size + 0.9, 0.35, size + 0.9], [0, y + 1.3, 0]);
    }
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        const arch = Array.from({ length: 13 }, (_, step): Vector3 => {
          const angle = (step / 12) * Math.PI;
          return [Math.cos(angle) * 11.6, 4 + Math.sin(angle) * 13.4, 15.4 - Math.sin(angle) * 6.4];
        });
        mason.rod(iron, arch, 0.4, 5);
        mason.box('concrete', [4.6, 1.6, 4.6], [out(0) - 1, 0, out(0) - 1]);
      });
    mason.spun(
      iron,
      [
        [1.6, 100],
        [1.5, 103],
        [0.8, 105],
        [0.3, 107],
        [0.14, 114],
        [0.02, 118],
      ],
      [0, 0, 0],
      { around: 10 },
    );
    work.moving('lamp', [0, 104, 0], () => work.ball('light', 0.8, { at: [0, 104, 0], glow: 3, around: 10, down: 8 }));
  },
  'clock-tower': (work, form) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#c8ad7c')];
    mason.box(stone, [9, 44, 9]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        for (const x of [-3.9, -1.3, 1.3, 3.9]) mason.box(['ashlar', '#d8c092'], [0.6, 44, 0.4], [x, 0, 4.5]);
        for (let row = 0; row < 8; row++) {
          mason.box(['ashlar', '#d8c092'], [9.3, 0.35, 0.3], [0, 4 + row * 5, 4.6]);
          for (const x of [-2.6, 0, 2.6])
            addWindow(mason, [x, 5 + row * 5, 4.5], [0.8, 2.8], { arch: 1.6, frame: stone, bars: [0, 1], sill: false, lit: 0.5 });
        }
        mason.box(stone, [10.6, 11, 1], [0, 44, 5]);
        mason.box(['gold', '#c89a3a'], [9.4, 9.4, 0.2], [0, 44.8, 5.5]);
        const disc = (radius: number): (readonly [number, number])[] =>
          Array.from(
            { length: 32 },
            (_, at) => [Math.cos((at / 32) * 6.2832) * radius, 49.5 + Math.sin((at / 32) * 6.2832) * radius] as const,
          );
        mason.slab(['ashlar', '#5a4a34'], disc(4.5), 0.3, 5.6);
        mason.slab(['light', '#fff6dc'], disc(4.1), 0.3, 5.7, [], { glow: 0.55 });
        for (let hour = 0; hour < 12; hour++) {
          const angle = (hour / 12) * 6.2832;
          mason.slab(
            'iron',
            [
              [Math.sin(angle - 0.05) * 3.1, 49.5 + Math.cos(angle - 0.05) * 3.1],
              [Math.sin(angle - 0.04) * 3.9, 49.5 + Math.cos(angle - 0.04) * 3.9],
              [Math.sin(angle + 0.04) * 3.9, 49.5 + Math.cos(angle + 0.04) * 3.9],
              [Math.sin(angle + 0.05) * 3.1, 49.5 + Math.cos(angle + 0.05) * 3.1],
            ],
            0.1,
            5.88,
          );
        }
        for (const [angle, long, wide] of [
          [-1.05, 2.3, 0.3],
          [1.05, 3.5, 0.2],
        ] as const)
          mason.slab(
            'iron',
            [
              [Math.cos(angle) * wide, 49.5 - Math.sin(angle) * wide],
              [Math.sin(angle) * long, 49.5 + Math.cos(angle) * long],
              [-Math.cos(angle) * wide, 49.5 + Math.sin(angle) * wide],
            ],
            0.1,
            5.95,
          );
      });
    mason.box(stone, [10.6, 11, 10.6], [0, 44, 0]);
    mason.box(['gold', '#c89a3a'], [11.6, 0.7, 11.6], [0, 55, 0]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        for (let arch = 0; arch < 6; arch++) mason.slab(['rubber', '#1c1813'], archway(1, 3, (arch - 2.5) * 1.5, 56.4, 1.6), 0.1, 4.8);
      });
    mason.box(stone, [9.5, 4.4, 9.5], [0, 55.7, 0]);
    mason.taper(['tiles', '#3f4a4c'], [10.6, 10.6], [5, 5], 7, [0, 60, 0]);
    mason.box(['gold', '#c89a3a'], [5, 2.4, 5], [0, 67, 0]);
    mason.taper(['tiles', '#3f4a4c'], [5.6, 5.6], [0.1, 0.1], 12, [0, 69.4, 0]);
    mason.rod(
      'gold',
      [
        [0, 81, 0],
        [0, 85, 0],
      ],
      0.16,
    );
    for (const x of [-1, 1])
      for (const z of [-1, 1]) {
        mason.box(stone, [1.2, 4.6, 1.2], [x * 5, 55.6, z * 5]);
        mason.taper(['gold', '#c89a3a'], [1.2, 1.2], [0.04, 0.04], 3.4, [x * 5, 60.2, z * 5]);
      }
    addDoor(mason, [0, 0, 4.6], [2, 3.4], { arch: 1.6, leaf: ['staves', '#4a3020'], frame: stone });
    return { pose: (moment) => doorPose(moment, form) };
  },
  'needle-tower': (work) => {
    const mason = new Mason(work);
    const glass: Stuff = ['glazing', '#c2ccd4'];
    let low = 0;
    [
      [1, 14],
      [0.9, 16],
      [0.8, 18],
      [0.68, 18],
      [0.56, 18],
      [0.44, 18],
      [0.33, 18],
      [0.22, 16],
    ].forEach(([size, high], step) => {
      for (let wing = 0; wing < 3; wing++) {
        const turn = (wing / 3) * 6.2832;
        const cut = step - wing > 0 ? 0.86 : 1;
        mason.facing(turn, [0, low, 0], () => {
          mason.box(glass, [6 * (0.5 + size! * 0.5), high!, 11 * size! * cut], [0, 0, 5.5 * size! * cut]);
          mason.spun(
            glass,
            [
              [3 * (0.5 + size! * 0.5), 0],
              [3 * (0.5 + size! * 0.5), high!],
              [0.01, high!],
            ],
            [0, 0, 11 * size! * cut],
            { around: 14 },
          );
        });
      }
      mason.spun(
        glass,
        [
          [4.4 * (0.4 + size! * 0.6), 0],
          [4.4 * (0.4 + size! * 0.6), high!],
          [0.01, high! + 0.2],
        ],
        [0, low, 0],
        { around: 12 },
      );
      low += high!;
    });
    mason.spun(
      'steel',
      [
        [2.6, 0],
        [2.2, 14],
        [1.2, 15],
        [0.8, 30],
        [0.4, 31],
        [0.2, 46],
        [0.02, 52],
      ],
      [0, low, 0],
      { around: 10 },
    );
  },
  'leaning-tower': (work) => {
    const stone = work.colour('#e6dccb');
    const lean = 0.085;
    const bend = ([x, y, z]: Vector3): Vector3 => [x + y * lean, y - x * lean, z];
    const tower0 = new Mason(work);
    tower0.spun(
      'stone',
      [
        [9, 0],
        [9, 0.5],
        [8.4, 0.5],
        [0.01, 0.55],
      ],
      [0, -0.2, 0],
      { around: 36 },
    );
    let low = 0;
    for (let storey = 0; storey < 8; storey++) {
      const high = storey === 0 ? 9 : storey === 7 ? 6 : 5.6;
      const radius = storey === 7 ? 5 : 7;
      work.spun(
        'ashlar',
        [
          [radius * 0.82, low],
          [radius * 0.82, low + high],
        ],
        { colour: stone, around: 32, steps: 1, bend },
      );
      work.spun(
        'ashlar',
        [
          [radius * 0.8, low + high - 0.9],
          [radius * 1.04, low + high - 0.8],
          [radius * 1.06, low + high - 0.1],
          [radius * 1.06, low + high - 0.1],
          [0.01, low + high],
        ],
        { colour: stone, around: 36, steps: 1, bend },
      );
      const arches = storey === 7 ? 12 : 24;
      for (let column = 0; column < arches; column++) {
        const angle = (column / arches) * 6.2832;
        const [x, z] = [Math.sin(angle) * radius, Math.cos(angle) * radius];
        work.spun(
          'ashlar',
          [
            [0.34, low],
            [0.26, low + 0.3],
            [0.24, low + high * 0.62],
            [0.4, low + high * 0.7],
            [0.3, low + high - 0.8],
          ],
          { colour: stone, around: 7, steps: 1, bend: ([a, b, c]) => bend([a + x, b, c + z]) },
        );
        work.slab('ashlar', [...archway(1.3, high * 0.8, 0, low + 0.2, 1, 6)], 0.1, {
          colour: '#8a7f6e',
          turn: [0, angle, 0],
          bend: (at) => at,
        });
        const last = work.parts.pop()!;
        const [sx, sz] = [Math.sin(angle) * radius * 0.83, Math.cos(angle) * radius * 0.83];
        const position = last.shape.position.map((value, at) => value + [sx, 0, sz][at % 3]!);
        work.add('ashlar', { ...last.shape, position }, { bend });
      }
      low += high;
    }
  },
};
