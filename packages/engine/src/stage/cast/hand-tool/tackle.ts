import type { Vector3 } from '@onereel/spec';
import { scaleColour } from '../../../shapes/colour.ts';
import { grip, type Style, tint } from '../prop/crafted-family.ts';

/** A rod with its reel, line and float. */
export const fishingRod: Style = (bench) => {
  const line: Vector3[] = [
    [-70, 40, 0],
    [-20, 96, 0],
    [40, 160, 0],
    [80, 190, 0],
  ];
  bench.pipe('lacquer', line, [1, 0.25], { colour: '#1e3a5c' });
  bench.pipe(
    'flesh',
    [
      [-86, 22, 0],
      [-70, 40, 0],
      [-56, 56, 0],
    ],
    1.8,
    { colour: '#b98a58' },
  );
  bench.turning(
    'chrome',
    [
      [0.001, -2.6, 1],
      [4, -2.6, 1],
      [2.6, -1.6],
      [2.6, 1.6],
      [4, 2.6, 1],
      [0.001, 2.6],
    ],
    { at: [-54, 50, 0], turn: [Math.PI / 2, 0, 0], around: 20 },
  );
  bench.pipe(
    'chrome',
    [
      [-54, 50, 3],
      [-58, 46, 4.4],
      [-58, 46, 7],
    ],
    0.5,
  );
  for (const share of [0.25, 0.5, 0.72, 1])
    bench.hoop('chrome', 1.1, 0.2, { at: [-70 + share * 150, 40 + share * 152 - (share > 0.9 ? 2 : 0), 0], turn: [0, 0, 0.8], around: 14 });
  bench.pipe(
    'plastic',
    [
      [80, 190, 0],
      [81, 120, 0],
      [82, 24, 0],
    ],
    0.16,
    { around: 4 },
  );
  bench.ball('lacquer', [3, 3.4, 3], { at: [82, 20, 0], colour: '#d82020' });
  bench.ball('lacquer', [2.8, 2.8, 2.8], { at: [82, 18.6, 0], colour: '#f4f2ee' });
  bench.pipe(
    'steel',
    [
      [82, 16, 0],
      [82, 5, 0],
      [84, 1.4, 0],
      [86.4, 3, 0],
      [86, 6, 0],
    ],
    0.3,
  );
  return { anchors: { grip: [-70, 40, 0], tip: [80, 190, 0] }, perches: [grip([-70, 40, 0])] };
};

/** A coil of rope. */
export const rope: Style = (bench, form) => {
  const colour = tint(form, '#b98d52');
  const strands = 3;
  for (let strand = 0; strand < strands; strand++) {
    const line = Array.from({ length: 330 }, (_, at): Vector3 => {
      const turn = at * 0.13;
      const lap = turn / (Math.PI * 2);
      const twist = at * 0.62 + (strand * Math.PI * 2) / strands;
      const out = 14 + Math.sin(lap * 5) * 0.8 + Math.cos(twist) * 0.85 + (at > 310 ? (at - 310) * 0.6 : 0);
      const up = Math.min(lap, 6.4) * 1.75 + 1.6 + Math.sin(twist) * 0.85 - (at > 300 ? (at - 300) * 0.36 : 0);
      return [Math.sin(turn) * out, Math.max(1, up), Math.cos(turn) * out];
    });
    bench.pipe('straw', line, 1, { steps: 1, around: 4, colour: strand === 1 ? scaleColour(colour, 0.8) : colour });
  }
  return { perches: [grip([14, 6, 0])] };
};

/** A chain of links lying in an easy curve. */
export const chain: Style = (bench, form) => {
  for (let link = 0; link < 13; link++) {
    const x = (link - 6) * 6.4;
    const z = Math.sin(link * 0.6) * 9;
    bench.hoop(form.substance ?? 'steel', 3.1, 0.85, {
      size: [1.45, 1, 1],
      turn: [link % 2 ? Math.PI / 2 : 0.3, -Math.cos(link * 0.6) * 0.75, 0],
      at: [x, link % 2 ? 3.2 : 1.6, z],
      colour: form.colour,
      around: 18,
    });
  }
  return { perches: [grip([-38, 3, 0])] };
};

/** An iron anchor with its ring and two flukes. */
export const anchor: Style = (bench, form) => {
  const substance = form.substance ?? 'iron';
  const colour = form.colour;
  bench.rod(substance, [0, 10, 0], [0, 96, 0], [5, 3.6], { colour });
  bench.hoop(substance, 7, 1.8, { at: [0, 103, 0], turn: [Math.PI / 2, 0, 0], colour });
  bench.rod(substance, [-26, 84, 0], [26, 84, 0], 2.8, { colour });
  for (const side of [-1, 1]) {
    bench.ball(substance, 4, { at: [side * 27, 84, 0], colour, around: 14 });
    bench.pipe(
      substance,
      [
        [0, 8, 0],
        [side * 18, 10, 0],
        [side * 36, 24, 0],
        [side * 42, 42, 0],
      ],
      [5.4, 3],
      { colour, up: [0, 0, 1] },
    );
    bench.slab(
      substance,
      (
        [
          [30, 34],
          [44, 54],
          [50, 30],
        ] as const
      ).map(([x, y]) => [x * side, y] as const),
      4,
      { bevel: 1, colour },
    );
  }
  return { perches: [grip([0, 103, 0])] };
};
