import { grip, openness, spot, type Style, tint } from '../prop/crafted-family.ts';
import { arch } from '../prop/joinery.ts';

/** A bin, or a big one on wheels with a sloping lid. */
export const dumpster: Style = (bench, form) => {
  const colour = tint(form, '#2c5a3c');
  bench.slab(
    'painted-wood',
    [
      [-50, 18],
      [50, 18],
      [62, 92],
      [62, 116],
      [-62, 132],
      [-62, 92],
    ],
    176,
    { turn: [0, Math.PI / 2, 0], colour, bevel: 2 },
  );
  for (const x of [-60, -20, 20, 60]) bench.block('painted-wood', [5, 74, 6], { at: [x, 58, 57], turn: [0.16, 0, 0], colour });
  for (const z of [-1, 1]) bench.block('painted-wood', [186, 9, 8], { at: [0, 96, z * 62], colour, round: 2 });
  for (const x of [-1, 1]) {
    const lid = bench.on(`lid${x}`, [0, 134, -62]);
    lid.block('rubber', [86, 4, 130], { at: [x * 44.5, 126, 0], turn: [0.13, 0, 0], colour: '#1b1d1e', round: 1.4 });
    for (const line of [-24, 0, 24])
      lid.block('rubber', [4, 5, 116], { at: [x * 44.5 + line, 128, 0], turn: [0.13, 0, 0], colour: '#232627', round: 1 });
    bench.block('iron', [8, 12, 70], { at: [x * 92, 70, 0] });
    for (const z of [-38, 38])
      bench.turning(
        'rubber',
        [
          [0.001, -4, 1],
          [8, -4, 1],
          [9, 0],
          [8, 4, 1],
          [0.001, 4],
        ],
        { at: [x * 70, 9, z], turn: [0, 0, Math.PI / 2] },
      );
  }
  return {
    perches: [spot('inside', [0, 60, 0], 150, 90)],
    pose: (moment) => ({ 'lid-1': { turn: [-1.9 * openness(moment, form), 0, 0] }, lid1: { turn: [-1.9 * openness(moment, form), 0, 0] } }),
  };
};

/** A rubbish bin: ribbed steel with a domed lid. */
export const bin: Style = (bench, form) => {
  const colour = form.colour;
  bench.turning(
    'steel',
    [
      [19, 0, 1],
      [20, 1.4],
      [24, 58, 1],
      [25, 59],
      [24.6, 60.4, 1],
      [23.4, 60.4, 1],
      [19, 3, 1],
      [0.001, 3],
    ],
    { colour },
  );
  for (let rib = 0; rib < 22; rib++) {
    const angle = (rib / 22) * Math.PI * 2;
    bench.rod('steel', [Math.sin(angle) * 20.2, 5, Math.cos(angle) * 20.2], [Math.sin(angle) * 23.8, 55, Math.cos(angle) * 23.8], 0.9, {
      around: 6,
      colour,
    });
  }
  for (const x of [-1, 1])
    bench.pipe(
      'iron',
      [
        [x * 22.6, 46, -6],
        [x * 27, 44, -5],
        [x * 27, 44, 5],
        [x * 22.6, 46, 6],
      ],
      0.8,
    );
  const lid = bench.on('lid', [0, 60, -25]);
  lid.turning(
    'steel',
    [
      [25.8, 58, 1],
      [26.2, 61],
      [24, 63],
      [14, 66.6],
      [0.001, 67.6],
    ],
    { colour },
  );
  lid.pipe('iron', arch(6, 4.6, [0, 66, 0], 6), 0.9, { steps: 3 });
  return {
    perches: [spot('inside', [0, 3, 0], 34), grip([0, 70, 0])],
    pose: (moment) => ({ lid: { turn: [-1.7 * openness(moment, form), 0, 0] } }),
  };
};
