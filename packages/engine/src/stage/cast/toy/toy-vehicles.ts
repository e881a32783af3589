import type { Designs } from '../prop/design-family.ts';
import { rolling, wheel } from './toy-parts.ts';

/** Toys on wheels. Centimetres. */
export const toyVehicles: Designs = {
  'toy-car'(work) {
    const red = work.colour('#c81e1e');
    work.slab(
      'lacquer',
      [
        [-9, 2.4],
        [9, 2.4],
        [9.4, 4],
        [9, 5.6],
        [5.4, 6.2],
        [3, 9.6],
        [-4, 9.8],
        [-6.6, 6.6],
        [-9.2, 6],
      ],
      8,
      { bevel: 1.2, colour: red, turn: [0, -Math.PI / 2, 0] },
    );
    work.slab(
      'glaze',
      [
        [4.4, 6.4],
        [2.6, 9],
        [-0.4, 9.1],
        [-0.4, 6.4],
      ],
      8.12,
      { colour: '#20303c', gloss: 1, turn: [0, -Math.PI / 2, 0] },
    );
    work.slab(
      'glaze',
      [
        [-1.2, 6.4],
        [-1.2, 9.1],
        [-3.6, 9.1],
        [-5.4, 6.6],
      ],
      8.12,
      { colour: '#20303c', gloss: 1, turn: [0, -Math.PI / 2, 0] },
    );
    for (const side of [-1, 1]) {
      work.ball('light', [0.9, 0.9, 0.4], { colour: '#fff4d0', glow: 0.6, at: [side * 2.6, 4.8, 9.2] });
      work.ball('lacquer', [0.7, 0.6, 0.4], { colour: '#7a0c0c', at: [side * 2.6, 5, -9.1] });
    }
    work.block('chrome', [7, 0.9, 0.8], { at: [0, 3, 9.3] });
    work.block('lacquer', [2, 0.2, 18], { colour: '#f4f0e8', at: [0, 6.2, 0], size: 1 });
    const names = ['a', 'b', 'c', 'd'].map((name, at) => {
      wheel(work, `wheel-${name}`, [(at % 2 ? 1 : -1) * 4, 2.2, at < 2 ? 5.4 : -5.4], 2.2, 1.8);
      return `wheel-${name}`;
    });
    return { pose: rolling(names, 2.2), perches: [{ name: 'top', at: [0, 9.8, 0], room: [6, 6] }] };
  },
  'toy-train'(work) {
    const green = work.colour('#2f6a4a');
    const names: string[] = [];
    const axle = (z: number, r: number): void =>
      [-1, 1].forEach((side) => {
        const name = `wheel-${names.length}`;
        names.push(name);
        wheel(work, name, [side * 3.6, r, z], r, 1, '#b8241e', '#f2c22e');
      });
    work.block('wood', [6, 1.6, 17], { colour: '#3a3a40', at: [0, 3.2, 8] });
    work.spun(
      'lacquer',
      [
        [0, -5.4],
        [2.9, -5.4],
        [3, -5],
        [3, 5],
        [2.9, 5.4],
        [0, 5.4],
      ],
      { colour: green, steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 6.8, 11] },
    );
    for (const z of [7.6, 11, 14.4]) work.hoop('brass', 3.02, 0.25, { turn: [Math.PI / 2, 0, 0], at: [0, 6.8, z], section: 6 });
    work.spun(
      'lacquer',
      [
        [0, 0],
        [0.9, 0],
        [0.9, 2.4],
        [1.7, 4],
        [1.7, 4.4],
        [1, 4.4],
      ],
      { colour: '#26262a', at: [0, 9.4, 14], steps: 1 },
    );
    work.ball('brass', [1.2, 1.5, 1.2], { at: [0, 9.8, 9.6] });
    work.block('lacquer', [6.4, 8, 6], { colour: '#b8241e', at: [0, 8, 2.8], round: 0.4 });
    for (const side of [-1, 1]) work.block('glaze', [0.2, 2.6, 2.8], { colour: '#f4e6b0', at: [side * 3.2, 9.6, 2.8] });
    work.block('lacquer', [7.6, 0.9, 7.2], { colour: '#26262a', at: [0, 12.4, 2.8], round: 0.4 });
    work.ball('light', [0.9, 0.9, 0.5], { colour: '#fff0b0', glow: 1.5, at: [0, 6.8, 16.5] });
    for (const [z, r] of [
      [2, 2.4],
      [7.6, 1.9],
      [12.4, 1.9],
    ] as const)
      axle(z, r);
    for (const [from, colour] of [
      [-9, '#2f5f9a'],
      [-20, '#e0a020'],
    ] as const) {
      work.block('wood', [6.2, 1.2, 9.4], { colour: '#3a3a40', at: [0, 3, from], round: 0.2 });
      work.block('lacquer', [6.4, 4.4, 9], { colour, at: [0, 5.6, from], round: 0.4 });
      for (let load = 0; load < 5; load++)
        work.ball('wood', 1.6, { colour: '#a8763f', at: [Math.sin(load * 2.4) * 1.4, 8, from + (load - 2) * 1.7] });
      axle(from - 2.8, 1.7);
      axle(from + 2.8, 1.7);
      work.bar('iron', [0, 3, from + 4.6], [0, 3, from + 6.4], 0.4);
    }
    const steam = [0, 1, 2].map((puff) => {
      work.moving(`puff-${puff}`, [0, 14, 14], () => work.ball('steam', 1.6, { at: [0, 14, 14] }));
      return puff;
    });
    return {
      pose: (moment) => ({
        ...rolling(names, 2)(moment),
        ...Object.fromEntries(
          steam.map((puff) => {
            const way = (moment.seconds * 0.8 + puff / 3) % 1;
            return [`puff-${puff}`, { shift: [0, way * 8, -way * 6] as const, size: (0.5 + way) * Math.sin(Math.PI * way) + 0.01 }];
          }),
        ),
      }),
    };
  },
};
