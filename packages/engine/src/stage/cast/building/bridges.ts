import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from './mason.ts';

/** What leads over water. Metres. */
export const bridges: Designs = {
  'stone-bridge': (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#9a9080')];
    const deck = (x: number): number => 4.6 - (x / 12) ** 2 * 2;
    const top = Array.from({ length: 17 }, (_, at) => {
      const x = 12 - at * 1.5;
      return [x, deck(x)] as const;
    });
    mason.slab(stone, [[-12, 0], [12, 0], ...top], 4, 0, [
      archway(6.4, 3.5, 0, 0.001, 1, 14),
      archway(4, 2.2, -7, 0.001, 1, 10),
      archway(4, 2.2, 7, 0.001, 1, 10),
    ]);
    for (const z of [-1.9, 1.9]) {
      mason.slab(stone, [...top.map(([x, y]) => [x, y] as const), ...[...top].reverse().map(([x, y]) => [x, y + 0.85] as const)], 0.36, z);
      mason.slab(
        ['ashlar', '#b3a995'],
        [...top.map(([x, y]) => [x, y + 0.85] as const), ...[...top].reverse().map(([x, y]) => [x, y + 1] as const)],
        0.5,
        z,
      );
    }
    mason.slab(
      ['stone', '#7a7266'],
      [...top.map(([x, y]) => [x, y] as const), ...[...top].reverse().map(([x, y]) => [x, y + 0.05] as const)],
      3.6,
    );
    for (const x of [-4.1, 4.1]) for (const z of [-1, 1]) mason.taper(stone, [1.6, 1.4], [1.2, 0.1], 2.4, [x, 0, z * 2.3]);
    const ring = (wide: number, high: number, x: number): void => {
      for (const z of [-1, 1])
        mason.slab(['ashlar', '#b3a995'], archway(wide + 0.9, high + 0.45, x, 0, 1, 14), 0.12, z * 2.02, [
          archway(wide, high, x, 0.001, 1, 14),
        ]);
    };
    ring(6.4, 3.5, 0);
    ring(4, 2.2, -7);
    ring(4, 2.2, 7);
    return { perches: [{ name: 'top', at: [0, 4.65, 0], room: [14, 3] }] };
  },
  'suspension-bridge': (work) => {
    const mason = new Mason(work);
    const red: Stuff = ['painted-wood', work.colour('#b8402a')];
    mason.box(red, [150, 1.6, 9], [0, 14, 0]);
    mason.box(['concrete', '#4a4c50'], [150, 0.2, 8], [0, 15.6, 0]);
    for (const x of [-44, 44]) {
      for (const z of [-4.6, 4.6]) {
        mason.taper(red, [3, 2.4], [2, 1.6], 52, [x, 0, z]);
      }
      for (const y of [6, 24, 34, 44, 50]) mason.box(red, [1.8, 2, 9], [x, y, 0]);
      mason.box('concrete', [8, 4, 15], [x, 0, 0]);
    }
    const cable = (x: number): number => (Math.abs(x) <= 44 ? 18 + (x / 44) ** 2 * 34 : 52 - ((Math.abs(x) - 44) / 31) * 36);
    for (const z of [-4.6, 4.6]) {
      mason.rod(
        red,
        Array.from({ length: 41 }, (_, at): Vector3 => [(at / 40 - 0.5) * 150, cable((at / 40 - 0.5) * 150), z]),
        0.45,
        6,
      );
      for (let rope = 1; rope < 48; rope++) {
        const x = (rope / 48 - 0.5) * 150;
        mason.box(red, [0.18, Math.max(0.1, cable(x) - 15.6), 0.18], [x, 15.6, z]);
      }
    }
    return { perches: [{ name: 'top', at: [0, 15.8, 0], room: [60, 7] }] };
  },
  'wooden-bridge': (work) => {
    const mason = new Mason(work);
    const arc = (x: number): number => 0.5 + 0.9 * (1 - (x / 4) ** 2);
    for (let board = 0; board < 34; board++) {
      const x = (board / 33 - 0.5) * 8;
      mason.box(['wood', ['#8a5c36', '#7b5030', '#94663e'][board % 3]!], [0.21, 0.09, 2], [x, arc(x), 0]);
    }
    for (const z of [-1, 1]) {
      for (const lift of [-0.18, 1, 0.55])
        mason.rod(
          ['wood', work.colour('#7a4a2a')],
          Array.from({ length: 15 }, (_, at): Vector3 => [(at / 14 - 0.5) * 8.2, arc((at / 14 - 0.5) * 8.2) + lift, z * 0.95]),
          lift < 0 ? 0.14 : 0.055,
          7,
        );
      for (let post = 0; post < 7; post++) {
        const x = (post / 6 - 0.5) * 8;
        mason.box(
          ['wood', work.colour('#7a4a2a')],
          [0.13, 1.3 + (post % 3 === 0 ? arc(x) : 0), 0.13],
          [x, post % 3 === 0 ? 0 : arc(x) - 0.1, z * 0.95],
        );
      }
    }
    return { perches: [{ name: 'top', at: [0, 1.5, 0], room: [5, 1.6] }] };
  },
  pier: (work) => {
    const mason = new Mason(work);
    for (let board = 0; board < 50; board++)
      mason.box(['wood', ['#8a7458', '#7d684e', '#96805f'][board % 3]!], [2.6, 0.1, 0.26], [0, 1.1, (board - 24.5) * 0.29]);
    for (let post = 0; post < 7; post++)
      for (const x of [-1.25, 1.25]) {
        const z = (post - 3) * 2.3;
        mason.rod(
          ['wood', '#5c4a38'],
          [
            [x, 0, z],
            [x, post % 2 ? 1.15 : 2.1, z],
          ],
          0.14,
          9,
        );
        if (post < 6)
          mason.rod(
            ['straw', '#b39a6a'],
            [
              [x, 1.9, z],
              [x, 1.55, z + 1.15],
              [x, 1.9, z + 2.3],
            ],
            0.035,
            5,
          );
      }
    return { perches: [{ name: 'top', at: [0, 1.2, 0], room: [2.2, 13] }] };
  },
};
