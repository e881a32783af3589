import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { blend } from '../prop/sculpt.ts';

/** Folded and blown. Centimetres. */
export const paperToys: Designs = {
  kite(work) {
    const red = work.colour('#d8281e');
    work.moving('kite', [0, 0, 0], () => {
      const corners: readonly (readonly [number, number])[] = [
        [0, 52],
        [40, 12],
        [0, -52],
        [-40, 12],
      ];
      corners.forEach(([x, y], at) => {
        const [nx, ny] = corners[(at + 1) % 4]!;
        work.sheet(
          'cloth',
          (u, v) => {
            const px = (x + (nx - x) * u) * v;
            const py = 12 + (y - 12 + (ny - y) * u) * v;
            return [px, py, (Math.abs(px) / 40) * -7 + 4 + Math.sin(v * 3.1) * 2];
          },
          { columns: 8, rows: 8, glow: -0.5, colour: at % 2 ? '#f2c22e' : red },
        );
      });
      work.bar('wood', [0, 52, 3], [0, -52, 3], 0.6, { colour: '#c9a26a' });
      work.rod(
        'wood',
        [
          [-40, 12, -3],
          [0, 12, 4],
          [40, 12, -3],
        ],
        0.6,
        { colour: '#c9a26a' },
      );
    });
    for (let piece = 0; piece < 8; piece++)
      work.moving(`tail-${piece}`, [0, -52 - piece * 14, 0], () => {
        const y = -52 - piece * 14;
        work.bar('cloth', [0, y, 0], [0, y - 14, 0], 0.3, { colour: '#e8e4da', around: 4 });
        for (const side of [-1, 1])
          work.blade(
            'cloth',
            { long: 10, wide: 8, lean: 0.1, blunt: 0.5, belly: 0.75 },
            { colour: ['#2f6ab0', '#f2c22e', '#3f9a44', '#d8281e'][piece % 4]!, turn: [0, 0, side * -1.4], at: [0, y - 8, 0] },
          );
      });
    work.rod(
      'cloth',
      [
        [0, 12, 4],
        [0, -20, 60],
        [0, -90, 140],
      ],
      0.15,
      { colour: '#e8e4da', around: 4 },
    );
    return {
      floats: true,
      perches: [{ name: 'grip', at: [0, -90, 140], room: [2, 2], hold: 'fist' }],
      pose: ({ seconds }) => ({
        kite: { turn: [-0.45 + Math.sin(seconds * 1.3) * 0.06, 0, Math.sin(seconds * 1.1) * 0.16] },
        ...Object.fromEntries(
          Array.from({ length: 8 }, (_, piece) => [
            `tail-${piece}`,
            {
              shift: [
                Math.sin(seconds * 3 - piece * 0.8) * piece * 2.4,
                0,
                Math.cos(seconds * 2.3 - piece * 0.6) * piece * 1.6 - piece * 3,
              ] as const,
              turn: [0, 0, Math.cos(seconds * 3 - piece * 0.8) * 0.3] as const,
            },
          ]),
        ),
      }),
    };
  },
  pinwheel(work) {
    work.bar('wood', [0, 0, 0], [0, 24, 0], 0.4, { colour: '#e8e0d0' });
    work.moving('wheel', [0, 24, 0.8], () => {
      for (let vane = 0; vane < 4; vane++)
        work.sheet(
          'lacquer',
          (u, v) => {
            const a = u * 1.5708;
            const r = v * 10 * (1 - 0.45 * u);
            return [Math.cos(a) * r, 24 + Math.sin(a) * r, 1 + Math.sin(u * 2.6) * 2.6 * v];
          },
          {
            columns: 10,
            rows: 8,
            turn: [0, 0, 0],
            colour: ['#d8281e', '#2f6ab0', '#f2c22e', '#3f9a44'][vane]!,
            bend: ([x, y, z]) => {
              const a = vane * 1.5708;
              return [x * Math.cos(a) - (y - 24) * Math.sin(a), 24 + x * Math.sin(a) + (y - 24) * Math.cos(a), z];
            },
            size: 1,
          },
        );
      for (let vane = 0; vane < 4; vane++)
        work.sheet(
          'lacquer',
          (u, v) => {
            const a = u * 1.5708;
            const r = v * 10 * (1 - 0.45 * u);
            const q = vane * 1.5708;
            const [x, y] = [Math.cos(a) * r, Math.sin(a) * r];
            return [x * Math.cos(q) - y * Math.sin(q), 24 + x * Math.sin(q) + y * Math.cos(q), 0.96 + Math.sin(u * 2.6) * 2.6 * v];
          },
          { columns: 10, rows: 8, flip: true, colour: blend(['#d8281e', '#2f6ab0', '#f2c22e', '#3f9a44'][vane]!, '#ffffff', 0.4) },
        );
      work.ball('brass', 0.9, { at: [0, 24, 3] });
    });
    return {
      pose: ({ seconds }) => ({ wheel: { turn: [0, 0, seconds * 5] } }),
      perches: [{ name: 'grip', at: [0, 7, 0], room: [1, 6], hold: 'fist' }],
    };
  },
  'paper-boat'(work) {
    const white = work.colour('#f1ece0');
    const fold = (points: readonly Vector3[]): void => {
      const [a, b, c, d] = points as [Vector3, Vector3, Vector3, Vector3];
      work.sheet(
        'paper',
        (u, v) => [0, 1, 2].map((k) => (a[k]! * (1 - u) + b[k]! * u) * (1 - v) + (d[k]! * (1 - u) + c[k]! * u) * v) as unknown as Vector3,
        { columns: 4, rows: 4, colour: white },
      );
    };
    for (const side of [-1, 1]) {
      fold([
        [-6, 0, 0],
        [6, 0, 0],
        [13, 7.4, 0.1],
        [0, 5, side * 4.4],
      ]);
      fold([
        [-13, 7.4, -0.1],
        [-6, 0, 0],
        [0, 5, side * 4.4],
        [-6, 6, side * 2.4],
      ]);
      fold([
        [-6, 0, 0],
        [6, 0, 0],
        [6.4, 5.4, side * 2.6],
        [-6.4, 5.4, side * 2.6],
      ]);
      fold([
        [-5.6, 3.2, side * 0.9],
        [5.6, 3.2, side * 0.9],
        [0.1, 11.4, 0],
        [-0.1, 11.4, 0],
      ]);
    }
  },
  'paper-plane'(work) {
    const white = work.colour('#f1ece0');
    for (const side of [-1, 1]) {
      work.sheet('paper', (u, v) => [side * (0.4 + v * 7 * (1 - u)), 2.4 + v * 0.9 * (1 - u), -8 + u * 18], {
        columns: 8,
        rows: 4,
        colour: white,
      });
      work.sheet('paper', (u, v) => [side * (0.4 * v), 2.4 * v + (1 - v) * u * 2.2, -8 + u * 18], {
        columns: 8,
        rows: 3,
        colour: blend(white, '#000000', 0.12),
      });
    }
    return { floats: true };
  },
};
