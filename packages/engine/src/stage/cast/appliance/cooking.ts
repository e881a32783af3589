import { openness, spot, type Style, tint } from '../prop/crafted-family.ts';

/** A cooker: four rings, knobs, an oven door with a lit window. Centimetres. */
export const oven: Style = (bench, form) => {
  const colour = tint(form, '#e6e4e0');

  bench.block('lacquer', [60, 84, 58], { at: [0, 44, 0], colour, round: 1 });
  bench.block('rubber', [61, 2, 60], { at: [0, 87, 0], colour: '#141517', round: 0.6 });

  for (const [x, z, r] of [
    [-14, -13, 8],
    [14, -13, 10],
    [-14, 13, 10],
    [14, 13, 8],
  ] as const)
    for (const s of [1, 0.66, 0.34])
      bench.hoop('light', r * s, 0.6, { at: [x, 88.4, z], colour: '#c83a18', glow: 0.5, around: 28, section: 6 });
  for (let knob = 0; knob < 5; knob++)
    bench.turning(
      'rubber',
      [
        [2.4, 0, 1],
        [2, 2.6, 1],
        [0.001, 2.6],
      ],
      { at: [-22 + knob * 11, 79, 29], turn: [Math.PI / 2, 0, 0] },
    );

  bench.block('lacquer', [60, 14, 3], { at: [0, 96, -29], colour });
  bench.block('screen', [14, 5, 0.5], { at: [0, 97, -27.3], colour: '#3ae0a0', round: 0 });

  const door = bench.on('door', [0, 12, 29]);

  door.block('lacquer', [57, 58, 3], { at: [0, 42, 30], colour, round: 1 });
  door.block('rubber', [44, 32, 0.6], { at: [0, 40, 31.6], colour: '#0c0c0d', round: 0.2 });
  door.block('screen', [38, 26, 0.4], { at: [0, 40, 32], colour: '#d87a2a', glow: 0.6, round: 0 });

  door.rod('chrome', [-24, 66, 34], [24, 66, 34], 1.5);
  for (const x of [-22, 22]) door.rod('chrome', [x, 66, 31], [x, 66, 34], 1.2);

  return { perches: [spot('top', [0, 89, 0], 50)], pose: (moment) => ({ door: { turn: [1.4 * openness(moment, form), 0, 0] } }) };
};

/** A microwave oven: its door swings, its keys stand beside it. */
export const microwave: Style = (bench, form) => {
  bench.block('plastic', [48, 28, 34], { at: [0, 15, 0], colour: tint(form, '#d8dadc'), round: 1.4 });
  const door = bench.on('door', [-23, 15, 17]);

  door.block('rubber', [33, 25, 1.6], { at: [-6.4, 15, 17.4], colour: '#16171a', round: 0.6 });
  door.block('screen', [24, 16, 0.4], { at: [-7.4, 15, 18.3], colour: '#6a4a20', glow: 0.4, round: 0 });
  door.rod('chrome', [8.4, 6, 19.6], [8.4, 24, 19.6], 0.8);

  bench.block('screen', [9, 3.6, 0.5], { at: [17, 25, 17.2], colour: '#38e0a0', round: 0 });
  for (let key = 0; key < 12; key++)
    bench.block('plastic', [2.6, 2, 0.7], {
      at: [13.6 + (key % 3) * 3.4, 20 - Math.floor(key / 3) * 3.2, 17.2],
      colour: '#8a8e94',
      round: 0.3,
    });
  for (const x of [-20, 20]) bench.block('rubber', [4, 1.4, 20], { at: [x, 0.7, 0] });
  return {
    perches: [spot('inside', [-6, 4, 0], 28, 26), spot('top', [0, 29, 0], 42, 30)],
    pose: (moment) => ({ door: { turn: [0, -1.8 * openness(moment, form), 0] } }),
  };
};

/** A round grill on three legs over glowing coals. */
export const grill: Style = (bench, form) => {
  bench.turning(
    'lacquer',
    [
      [0.001, 44],
      [16, 47],
      [25, 56],
      [27, 64, 1],
      [25.6, 64, 1],
      [0.001, 58],
    ],
    { colour: tint(form, '#b3202a') },
  );
  for (let leg = 0; leg < 3; leg++)
    bench.rod(
      'steel',
      [Math.sin(leg * 2.094) * 26, 0, Math.cos(leg * 2.094) * 26],
      [Math.sin(leg * 2.094) * 13, 50, Math.cos(leg * 2.094) * 13],
      1.4,
    );

  bench.turning(
    'light',
    [
      [24, 61, 1],
      [0.001, 61.4],
    ],
    { colour: '#e0501a', glow: 0.9 },
  );
  for (let coal = 0; coal < 30; coal++)
    bench.ball('bark', 2.6, {
      at: [Math.sin(coal * 2.4) * 22 * Math.sqrt(coal / 30), 61, Math.cos(coal * 2.4) * 22 * Math.sqrt(coal / 30)],
      colour: '#241c1a',
      around: 6,
    });

  for (let bar = -9; bar <= 9; bar++) {
    const half = Math.sqrt(27 * 27 - bar * bar * 8);
    bench.rod('steel', [-half, 65, bar * 2.8], [half, 65, bar * 2.8], 0.5, { around: 5 });
  }
  bench.hoop('steel', 26.6, 0.8, { at: [0, 65, 0] });

  for (const [x, z] of [
    [-10, 4],
    [8, -6],
  ] as const)
    bench.ball('glaze', [7, 2, 6], { at: [x, 67, z], colour: '#5a2c16', around: 14 });
  return { perches: [spot('top', [0, 65.6, 0], 40)] };
};

/** A brick fireplace with logs that burn. */
export const fireplace: Style = (bench) => {
  for (const x of [-1, 1]) bench.block('brick', [34, 96, 44], { at: [x * 58, 48, 0], round: 0.6 });
  bench.block('brick', [150, 32, 44], { at: [0, 112, 0], round: 0.6 });
  bench.block('brick', [86, 96, 6], { at: [0, 48, -20], colour: '#3a2018', round: 0 });
  bench.block('stone', [170, 9, 58], { at: [0, 132, 4], round: 2 });
  bench.block('stone', [160, 8, 74], { at: [0, 4, 14], round: 2 });

  for (const [x, y, z, turn] of [
    [-2, 14, 4, 0.1],
    [2, 14, -6, -0.15],
    [0, 22, -1, 0.5],
  ] as const)
    bench.rod('bark', [x - Math.cos(turn) * 28, y, z - Math.sin(turn) * 12], [x + Math.cos(turn) * 28, y, z + Math.sin(turn) * 12], 5.4);
  for (let flame = 0; flame < 7; flame++) {
    const [x, high] = [(flame - 3) * 8, 30 - Math.abs(flame - 3) * 5 + (flame % 2) * 7];
    bench.on(`flame${flame}`, [x, 18, 0]).turning(
      'flame',
      [
        [0.001, 0],
        [high * 0.22, high * 0.16],
        [high * 0.24, high * 0.34],
        [high * 0.1, high * 0.74],
        [0.001, high],
      ],
      { at: [x, 18, (flame % 3) * 4 - 4], around: 12, colour: flame % 2 ? '#ff8a2a' : '#ffc04a' },
    );
  }
  bench.ball('halo', 80, { at: [0, 34, 12], colour: '#ff8a3a' });
  return {
    perches: [spot('top', [0, 137, 4], 150, 40)],
    pose: (moment) =>
      Object.fromEntries(
        Array.from({ length: 7 }, (_, at) => [
          `flame${at}`,
          {
            size: [1, 1 + 0.22 * Math.sin(moment.seconds * 9 + at * 2.1) + 0.1 * Math.sin(moment.seconds * 17 + at), 1] as const,
            turn: [0, 0, Math.sin(moment.seconds * 4 + at * 1.7) * 0.1] as const,
          },
        ]),
      ),
  };
};
