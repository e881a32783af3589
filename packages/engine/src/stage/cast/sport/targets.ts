import type { Designs } from '../prop/design-family.ts';
import { type Sculpt, tone } from '../prop/sculpt.ts';

const archery = ['#e8c020', '#c8241e', '#2a62b8', '#1c1c20', '#f2efe6'] as const;

/** A board of straw with a face of coloured rings, by its middle and half its width. */
function face(work: Sculpt, middle: number, half: number, z: number, colourOf: (out: number, angle: number) => string): void {
  work.sheet('paper', (u, v) => [Math.sin(u * Math.PI * 2) * half * v, middle + Math.cos(u * Math.PI * 2) * half * v, z], {
    columns: 120,
    rows: 40,
    paint: ([x, y]) => tone(colourOf(Math.hypot(x, y - middle) / half, Math.atan2(x, y - middle))),
  });
}

/** Targets that stand by themselves, what flies into them, and what is leapt over. Centimetres. */
export const targets: Designs = {
  'archery-target'(work) {
    for (const side of [-1, 1]) work.bar('wood', [side * 58, 0, 12], [side * 14, 186, -6], 3.4, { colour: '#8a5a2c' });
    work.bar('wood', [0, 0, -70], [0, 180, -8], 3.4, { colour: '#7a4c24' });
    work.bar('wood', [-46, 62, 9], [46, 62, 9], 3, { colour: '#8a5a2c' });
    work.spun(
      'straw',
      [
        [0, -9],
        [58, -9],
        [61, -7],
        [61, 3],
        [58, 5],
        [0, 5],
      ],
      { colour: '#c8a45c', steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 126, 12], around: 60 },
    );
    face(work, 126, 56, 17.4, (out) => (out > 0.99 ? '#f2efe6' : archery[Math.floor(out * 5)]!));
    return { perches: [{ name: 'top', at: [0, 126, 17], room: [20, 20] }] };
  },
  'dartboard-stand'(work) {
    work.block('wood', [92, 172, 4], { colour: '#4a2e1c', at: [0, 116, -4], round: 1 });
    for (const side of [-1, 1]) {
      work.bar('wood', [side * 40, 0, 20], [side * 40, 196, -6], 3, { colour: '#38220f' });
      work.bar('wood', [side * 40, 0, -46], [side * 40, 190, -8], 3, { colour: '#38220f' });
    }
    work.spun(
      'wood',
      [
        [0, -2],
        [33, -2],
        [34, -1],
        [34, 2],
        [33, 3],
        [0, 3],
      ],
      { colour: '#161618', steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 158, 0], around: 60 },
    );
    face(work, 158, 32, 3.4, (out, angle) => {
      const odd = Math.floor((angle / (Math.PI * 2)) * 20 + 20.5) % 2 === 1;
      if (out < 0.06) return '#c8201e';
      if (out < 0.12) return '#1f7a3a';
      if (out > 0.86) return '#161618';
      if (out > 0.78 || (out > 0.46 && out < 0.53)) return odd ? '#c8201e' : '#1f7a3a';
      return odd ? '#161618' : '#ecdcb0';
    });
    return { perches: [{ name: 'top', at: [0, 158, 4], room: [20, 20] }] };
  },
  hurdle(work) {
    work.block('painted-wood', [120, 8, 2], { colour: '#f4f2ec', at: [0, 91, 0], round: 0.6 });
    for (const x of [-45, -15, 15, 45])
      work.block('painted-wood', [14, 8.2, 2.3], { colour: work.colour('#c8241e'), at: [x, 91, 0], round: 0.5 });
    for (const side of [-1, 1]) {
      work.bar('steel', [side * 52, 3, 0], [side * 52, 88, 0], 1.8, { colour: '#d8dade' });
      work.bar('steel', [side * 52, 3, -2], [side * 52, 3, 62], 2.2, { colour: '#3a4a6a' });
    }
    return { perches: [{ name: 'top', at: [0, 95, 0], room: [100, 3] }] };
  },
  /** Lies along x, its point first. */
  dart(work) {
    work.bar('steel', [4, 2, 0], [10, 2, 0], 0.14, { colour: '#b8bcc2' });
    work.bar('brass', [-1, 2, 0], [4.4, 2, 0], 0.5);
    work.bar('plastic', [-6, 2, 0], [-1, 2, 0], 0.25, { colour: '#26262a' });
    for (const [y, z] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      for (const flip of [true, false])
        work.sheet('paper', (u, v) => [-10 + u * 5 + v * 0.8, 2 + y * v * 2, z * v * 2], {
          colour: work.colour('#d8241e'),
          columns: 4,
          rows: 3,
          flip,
        });
    return { perches: [{ name: 'grip', at: [1, 2, 0], room: [3, 1], hold: 'fist' }] };
  },
  'ping-pong-paddle'(work) {
    work.bar('wood', [0, 0, 0], [0, 10.5, 0], 1.4, { colour: '#c89a5c', flatten: 0.75 });
    work.spun(
      'wood',
      [
        [0, -0.5],
        [7.6, -0.5],
        [7.8, 0],
        [7.6, 0.5],
        [0, 0.5],
      ],
      { colour: '#c89a5c', steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 17, 0], around: 40 },
    );
    for (const [side, colour] of [
      [1, work.colour('#d0201c')],
      [-1, '#1c1c20'],
    ] as const)
      work.spun(
        'rubber',
        [
          [0, 0.4],
          [7.4, 0.4],
          [7.5, 0.7],
          [7.4, 0.9],
          [0, 0.9],
        ],
        { colour, steps: 1, turn: [(side * Math.PI) / 2, 0, 0], at: [0, 17.3, 0], around: 40 },
      );
    return { perches: [{ name: 'grip', at: [0, 5, 0], room: [3, 10], hold: 'fist' }] };
  },
};
