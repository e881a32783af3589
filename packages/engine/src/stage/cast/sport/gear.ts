import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { blend, tone } from '../prop/sculpt.ts';
import { bats } from './bats.ts';
import { gymnasium } from './gymnasium.ts';
import { net } from './net.ts';

/** Gear. Centimetres. */
export const gear: Designs = {
  'basketball-hoop'(work) {
    work.rod(
      'steel',
      [
        [0, 0, -90],
        [0, 240, -90],
        [0, 310, -66],
        [0, 330, -8],
      ],
      7,
      { colour: '#3a3f48', around: 14 },
    );
    work.block('rubber', [90, 14, 70], { colour: '#2a2e36', at: [0, 7, -94], round: 4 });
    work.block('painted-wood', [180, 105, 4], { colour: '#f2f0ea', at: [0, 345, 0], round: 1 });
    for (const [w, h, y, c] of [
      [180, 105, 345, '#c8281e'],
      [59, 45, 330, '#c8281e'],
    ] as const) {
      for (const side of [-1, 1]) {
        work.block('plastic', [w, 5, 0.8], { colour: c, at: [0, y + (side * h) / 2 - side * 2.5, 2.2] });
        work.block('plastic', [5, h, 0.8], { colour: c, at: [(side * w) / 2 - side * 2.5, y, 2.2] });
      }
    }

    work.hoop('iron', 23, 1.6, { colour: '#e0561c', gloss: 0.7, at: [0, 305, 40], around: 40 });
    work.block('iron', [14, 10, 16], { colour: '#e0561c', at: [0, 302, 8] });

    for (let cord = 0; cord < 14; cord++)
      for (const way of [-1, 1]) {
        const at = (s: number): Vector3 => {
          const a = (cord / 14) * 6.2832 + way * s * 1.3;
          const r = 23 - s * 10 + s * s * 2;
          return [Math.sin(a) * r, 304 - s * 42, 40 + Math.cos(a) * r];
        };
        work.rod('cloth', [at(0), at(0.33), at(0.66), at(1)], 0.6, { colour: '#f6f4ee', around: 4, steps: 2 });
      }
    return {
      perches: [
        { name: 'inside', at: [0, 300, 40], room: [30, 30] },
        { name: 'top', at: [0, 305, 40], room: [40, 40] },
      ],
    };
  },
  goal(work) {
    for (const side of [-1, 1]) {
      work.bar('plastic', [side * 366, 0, 0], [side * 366, 244, 0], 6, { colour: '#f6f4ee' });
      work.bar('steel', [side * 366, 244, 0], [side * 366, 236, -80], 3);
      work.bar('steel', [side * 366, 236, -80], [side * 366, 2, -200], 3);
      work.bar('steel', [side * 366, 2, -200], [side * 366, 2, 0], 3);
      net(work, (u, v) => [side * 366, 240 * (1 - v), -(80 + 120 * v) * u], 8, 12, 0.7);
    }
    work.bar('plastic', [-370, 244, 0], [370, 244, 0], 6, { colour: '#f6f4ee' });
    net(
      work,
      (u, v) => [
        -366 + 732 * u,
        v < 0.3 ? 242 - v * 20 : 236 * (1 - (v - 0.3) / 0.7),
        v < 0.3 ? (-80 * v) / 0.3 : -80 - (120 * (v - 0.3)) / 0.7,
      ],
      30,
      14,
      0.7,
    );
    return { perches: [{ name: 'inside', at: [0, 0, -90], room: [600, 150] }] };
  },
  ...bats,
  frisbee(work) {
    const red = work.colour('#e0401c');
    work.moving('disc', [0, 0, 0], () => {
      work.spun(
        'plastic',
        [
          [12.6, 0],
          [13.5, 0.3],
          [13.6, 1.6],
          [12.6, 2.8],
          [9, 3.3],
          [0, 3.4],
        ],
        {
          colour: red,
          gloss: 0.8,
          around: 56,
          steps: 5,
          paint: ([x, , z]) => {
            const r = Math.hypot(x, z);
            return Math.abs(r - 9) < 0.35 || Math.abs(r - 5) < 0.35
              ? tone('#f8f4ea')
              : r < 5 && Math.sin(Math.atan2(x, z) * 5) > 0.2
                ? blend(red, '#f8e020', 0.7)
                : red;
          },
        },
      );
      work.spun(
        'plastic',
        [
          [0, 2.9],
          [12, 2.3],
          [12.6, 0],
        ],
        { colour: blend(red, '#000000', 0.4), steps: 1, around: 40 },
      );
    });
    return {
      pose: ({ seconds, speed, actions }) => ({
        disc: { turn: [0, speed > 0 || actions.has('fly') || actions.has('spin') ? seconds * 22 : 0.4, 0] },
      }),
      perches: [{ name: 'grip', at: [0, 1, 12.6], room: [4, 2], hold: 'fist' }],
    };
  },
  ...gymnasium,
  'bowling-pin': (work) => {
    work.spun(
      'lacquer',
      [
        [0, 0],
        [2.8, 0],
        [3, 0.6],
        [5, 7],
        [6, 11.4],
        [5, 17],
        [2.7, 23],
        [2.2, 26],
        [3, 30.4],
        [3.2, 33.6],
        [2.4, 36.8],
        [0, 38],
      ],
      {
        gloss: 0.9,
        around: 36,
        steps: 6,
        paint: ([, y]) => ((y > 24.4 && y < 25.6) || (y > 27 && y < 28.2) ? tone('#c8201e') : work.colour('#f2eee4')),
      },
    );
  },
  dartboard(work) {
    work.spun(
      'wood',
      [
        [0, -2],
        [22, -2],
        [22.6, -1],
        [22.6, 1],
        [22, 1.6],
      ],
      { colour: '#161618', steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 23, 0], around: 60 },
    );
    work.sheet('paper', (u, v) => [Math.sin(u * 6.2832) * 21 * v, 23 + Math.cos(u * 6.2832) * 21 * v, 1.7], {
      columns: 120,
      rows: 42,
      paint: ([x, y]) => {
        const r = Math.hypot(x, y - 23);
        const slice = Math.floor((Math.atan2(x, y - 23) / 6.2832) * 20 + 20.5) % 2;
        if (r < 1) return tone('#c8201e');
        if (r < 2.2) return tone('#1f7a3a');
        if (r > 17) return tone('#161618');
        if ((r > 16 && r < 17) || (r > 9.6 && r < 10.6)) return tone(slice ? '#c8201e' : '#1f7a3a');
        return tone(slice ? '#161618' : '#ecdcb0');
      },
    });
    for (const [x, y] of [
      [0.3, 23.4],
      [5, 27],
      [-3, 31],
    ] as const) {
      work.bar('steel', [x, y, 1.6], [x + 0.3, y - 0.4, 7], 0.3);
      work.bar('brass', [x + 0.2, y - 0.3, 5.6], [x + 0.5, y - 0.8, 11], 0.6);
      for (let fin = 0; fin < 4; fin++)
        work.blade(
          'paper',
          { long: 3.4, wide: 2.2, blunt: 0.6 },
          { colour: '#c8201e', turn: [Math.PI / 2, 0, fin * 0.785], at: [x + 0.5, y - 0.8, 10.6] },
        );
    }
  },
};
