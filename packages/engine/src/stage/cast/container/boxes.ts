import type { Moment } from '../../blocking/moment.ts';
import { circle } from '../prop/bench.ts';
import { grip, openness, spot, type Style, tint } from '../prop/crafted-family.ts';
import { arch, openBox } from '../prop/joinery.ts';
import { formNumber } from '../prop/prop-form.ts';

/** A cardboard box: its four flaps fold out when it opens. Centimetres. */
export const carton: Style = (bench, form) => {
  const [w, h, l] = [40, 30, 32];
  const colour = tint(form, '#b08a5c');
  const substance = form.substance ?? 'cardboard';
  openBox(bench, substance, [w, h, l], 0.6, { colour });
  for (const side of [-1, 1]) {
    bench
      .on(`side${side}`, [(side * w) / 2, h, 0])
      .block(substance, [w / 2, 0.4, l - 0.4], { at: [(side * w) / 4, h + 0.2, 0], colour, round: 0 });
    bench
      .on(`end${side}`, [0, h, (side * l) / 2])
      .block(substance, [w - 0.6, 0.4, l / 2 - 0.4], { at: [0, h - 0.3, (side * l) / 4], colour, round: 0, open: 0.8 });
    bench
      .on(`tape${side}`, [(side * w) / 2, h, 0])
      .block('plastic', [w / 2 - 0.05, 0.1, 5], { at: [(side * w) / 4, h + 0.45, 0], colour: '#d8c08a', round: 0 });
    bench.block('plastic', [0.1, 9, 5], { at: [side * (w / 2 + 0.04), h - 4.5, 0], colour: '#d8c08a', round: 0 });
  }
  bench.block('paper', [9, 6, 0.1], { at: [9, 18, l / 2 + 0.05], round: 0 });
  for (const row of [0, 1, 2])
    bench.block('paper', [6 - row, 0.6, 0.1], { at: [8.4 - row / 2, 19.4 - row * 1.4, l / 2 + 0.12], colour: '#3a3a3a', round: 0 });
  return {
    perches: [
      form.words.includes('open') ? spot('inside', [0, 0.8, 0], w * 0.8, l * 0.8) : spot('top', [0, h + 0.5, 0], w * 0.9, l * 0.9),
      grip([0, h / 2, 0], 'both'),
    ],
    pose: (moment: Moment) => {
      const open = openness(moment, form) * 2.6;
      // Those before and behind hang down, so that who is inside looks over the rim.
      const hung = openness(moment, form) * 4.1;
      return {
        'side-1': { turn: [0, 0, open] },
        'tape-1': { turn: [0, 0, open] },
        side1: { turn: [0, 0, -open] },
        tape1: { turn: [0, 0, -open] },
        'end-1': { turn: [-hung, 0, 0] },
        end1: { turn: [hung, 0, 0] },
      };
    },
  };
};

/** A trap door in the floor: its frame, the dark below, the lid of boards that stands open behind. Centimetres. */
export const hatch: Style = (bench, form) => {
  const colour = tint(form, '#8a6038');
  bench.block('wood', [78, 1, 70], { at: [0, 3.4, 0], colour: '#0d0b0a', round: 0 });
  for (const side of [-1, 1]) {
    bench.block('wood', [8, 5, 86], { at: [side * 43, 2.5, 0], colour, round: 0.6 });
    bench.block('wood', [78, 5, 8], { at: [0, 2.5, side * 39], colour, round: 0.6 });
  }
  const lid = bench.on('lid', [0, 4, -43]);
  for (let board = 0; board < 5; board++) lid.block('wood', [16.4, 3, 78], { at: [-33.6 + board * 16.8, 6, 0], colour, round: 0.5 });
  for (const z of [-24, 24]) lid.block('wood', [80, 3, 9], { at: [0, 8.6, z], colour, round: 0.5 });
  lid.block('iron', [2, 4, 12], { at: [0, 11, 30], round: 0.8 });
  return {
    perches: [spot('inside', [0, 1, 8], 70, 44)],
    pose: (moment: Moment) => ({ lid: { turn: [-Math.max(form.words.includes('closed') ? 0 : 1, openness(moment, form)) * 1.75, 0, 0] } }),
  };
};

/** A present with ribbon and bow; the lid comes off. */
export const gift: Style = (bench, form) => {
  const colour = tint(form, '#b8202e');
  const ribbon = '#e8c65a';
  openBox(bench, 'paper', [24, 18, 24], 0.5, { colour });
  for (const turn of [0, Math.PI / 2]) {
    bench.block('lacquer', [4, 18, 24.3], { at: [0, 9, 0], turn: [0, turn, 0], colour: ribbon, round: 0 });
  }
  const lid = bench.on('lid', [0, 17, -12.5]);
  lid.block('paper', [25.4, 5, 25.4], { at: [0, 17.4, 0], colour, round: 0.4 });
  for (const turn of [0, Math.PI / 2])
    lid.block('lacquer', [4, 5.1, 25.7], { at: [0, 17.45, 0], turn: [0, turn, 0], colour: ribbon, round: 0 });
  for (let loop = 0; loop < 4; loop++) {
    const turn = (loop * Math.PI) / 2 + Math.PI / 4;
    lid.pipe(
      'lacquer',
      [
        [0.6, 20, 0],
        [5, 24.6, 0],
        [8.6, 25, 0],
        [9, 22.4, 0],
        [5, 20.4, 0],
        [0.6, 20.1, 0],
      ],
      0.35,
      { turn: [0, turn, 0], colour: ribbon, flatten: 5.5, up: [0, 1, 0.02], steps: 4, around: 8 },
    );
  }
  lid.ball('lacquer', [1.8, 1.4, 1.8], { at: [0, 21, 0], colour: ribbon });
  // A teddy bear looks out when it is open.
  const bear = bench.on('bear', [0, 12, 0]);
  const fur = '#a8703c';
  bear.ball('fur', [6, 7, 5.4], { at: [0, 13, 0], colour: fur });
  bear.ball('fur', [5.6, 5.2, 5], { at: [0, 23, 0.6], colour: fur });
  bear.ball('fur', [2.5, 2.1, 2.2], { at: [0, 22, 5], colour: '#e0bc8a' });
  bear.ball('lacquer', [1, 0.8, 0.7], { at: [0, 22.9, 7], colour: '#1a1210', around: 10 });
  for (const side of [-1, 1]) {
    bear.ball('fur', [2.2, 2.2, 1.2], { at: [side * 4.6, 27.2, 0], colour: fur, around: 14 });
    bear.ball('lacquer', 0.75, { at: [side * 2.1, 24.4, 5], colour: '#1a1210', around: 10 });
    bear.ball('fur', [2.2, 4.6, 2.2], { at: [side * 6.4, 15, 3], turn: [0.5, 0, side * 0.5], colour: fur, around: 14 });
  }
  return {
    perches: [spot('inside', [0, 0.7, 0], 20), grip([0, 9, 0], 'both')],
    // The lid comes off to the side, so that what is inside is seen, and who opens it.
    pose: (moment) => {
      const open = openness(moment, form);
      return {
        lid: { turn: [0, 0, 0.95 * open], shift: [-27 * open, 12 * Math.sin(Math.PI * open) - 12 * open, 9 * open] },
        bear: open > 0.05 ? { shift: [0, 11 * open - 11, 0] } : { hidden: true },
      };
    },
  };
};

/** A chest of boards with a round lid, bands of iron and a lock; gold inside. */
export const chest: Style = (bench, form) => {
  const colour = tint(form, '#6e421f');
  openBox(bench, 'wood', [80, 34, 46], 3, { colour });
  const half = Array.from({ length: 13 }, (_, at) => [Math.cos((at / 12) * Math.PI) * 23, Math.sin((at / 12) * Math.PI) * 19] as const);
  const inner = Array.from(
    { length: 13 },
    (_, at) => [Math.cos((at / 12) * Math.PI) * 20.4, Math.sin((at / 12) * Math.PI) * 16.4] as const,
  );
  const shell = [...half, ...inner.toReversed()];
  const lid = bench.on('lid', [0, 34, -23]);
  lid.slab('wood', shell, 76, { at: [0, 34, 0], turn: [0, Math.PI / 2, 0], colour });
  for (const side of [-1, 1]) lid.slab('wood', half, 2.4, { at: [side * 38.8, 34, 0], turn: [0, Math.PI / 2, 0], colour });
  for (const x of [-37, -14, 14, 37]) {
    lid.slab(
      'brass',
      [...half.map(([a, b]) => [a * 1.03, b * 1.04] as const), ...half.map(([a, b]) => [a * 0.99, b * 0.99] as const).toReversed()],
      5,
      { at: [x, 34, 0], turn: [0, Math.PI / 2, 0], colour: '#8a6a2c' },
    );
    for (const z of [-1, 1]) bench.block('brass', [5, 34.4, 0.8], { at: [x, 17, z * 23.2], colour: '#8a6a2c' });
  }
  for (const y of [2, 32]) for (const z of [-1, 1]) bench.block('brass', [80.6, 4, 0.7], { at: [0, y, z * 23.1], colour: '#8a6a2c' });
  lid.block('brass', [9, 11, 2], { at: [0, 32, 24], colour: '#c49a45' });
  lid.slab('iron', circle(1.4, 12), 0.6, { at: [0, 32, 25.2] });
  lid.block('iron', [1, 4, 0.6], { at: [0, 30, 25.2] });
  if (form.preset['empty'] !== true) {
    for (let coin = 0; coin < 46; coin++) {
      const [x, z] = [((coin * 37) % 68) - 34, ((coin * 23) % 34) - 17];
      bench.turning(
        'gold',
        [
          [0.001, 0, 1],
          [3, 0, 1],
          [3, 0.7, 1],
          [0.001, 0.7],
        ],
        {
          at: [x, 27 + ((coin * 13) % 7) - (x * x) / 300, z],
          turn: [((coin % 5) - 2) * 0.16, 0, ((coin % 7) - 3) * 0.12],
          around: 12,
          steps: 1,
        },
      );
    }
    bench.block('gold', [72, 2, 38], { at: [0, 25, 0], round: 0, colour: '#b8861e' });
    for (const [x, hue] of [
      [-18, '#c01030'],
      [9, '#1858c8'],
      [24, '#18a050'],
    ] as const)
      bench.ball('lacquer', 2.6, { at: [x, 33, 4], colour: hue, around: 8 });
  }
  return {
    perches: [spot('inside', [0, 30, 0], 66, 34), spot('top', [0, 53, 0], 50, 16), grip([0, 17, 0], 'both')],
    pose: (moment) => ({ lid: { turn: [-1.85 * openness(moment, form), 0, 0] } }),
  };
};

/** A crate of slats. */
export const crate: Style = (bench, form) => {
  const colour = tint(form, '#a9804c');
  const substance = form.substance ?? 'wood';
  bench.block(substance, [56, 2, 38], { at: [0, 1, 0], colour, open: 0.7, round: 0.2 });
  for (const z of [-1, 1]) for (const x of [-1, 1]) bench.block(substance, [4, 36, 4], { at: [x * 26, 18, z * 17], colour, round: 0.4 });
  for (const y of [5, 15, 25, 33]) {
    for (const z of [-1, 1]) bench.block(substance, [60, y === 33 ? 5.4 : 7, 1.6], { at: [0, y, z * 19.8], colour, round: 0.3 });
    for (const x of [-1, 1]) bench.block(substance, [1.6, y === 33 ? 5.4 : 7, 38], { at: [x * 28.8, y, 0], colour, round: 0.3 });
  }
  return { perches: [spot('inside', [0, 2, 0], 50, 32), grip([0, 30, 0], 'both')] };
};

/** A coffin in its six-sided shape, lid ajar when open. */
export const coffin: Style = (bench, form) => {
  const colour = tint(form, '#4a2a16');
  const outline = [
    [-24, -98],
    [24, -98],
    [36, 52],
    [22, 98],
    [-22, 98],
    [-36, 52],
  ] as const;
  const inner = outline.map(([x, y]) => [x * 0.92, y * 0.97] as const);
  const flat = { turn: [-Math.PI / 2, 0, 0] as const, colour };
  bench.slab('wood', outline, 34, { ...flat, at: [0, 18, 0], holes: [inner] });
  bench.slab('wood', outline, 3, { ...flat, at: [0, 2.5, 0] });
  bench.slab('cloth', inner, 3, { ...flat, at: [0, 8, 0], colour: '#d8ccb4' });
  const lid = bench.on('lid', [-36, 36, 0]);
  lid.slab(
    'wood',
    outline.map(([x, y]) => [x * 1.05, y * 1.02] as const),
    4,
    { ...flat, at: [0, 37, 0], bevel: 1 },
  );
  lid.slab(
    'wood',
    outline.map(([x, y]) => [x * 0.8, y * 0.9] as const),
    3,
    { ...flat, at: [0, 40, 0], bevel: 1 },
  );
  lid.block('brass', [4, 1.4, 64], { at: [0, 42, -22] });
  lid.block('brass', [30, 1.4, 4], { at: [0, 42, -34] });
  for (const x of [-1, 1])
    for (const z of [-50, 0, 46])
      bench.pipe(
        'brass',
        [
          [x * 31, 20, z - 8],
          [x * 38, 17, z - 7],
          [x * 38, 17, z + 7],
          [x * 31, 20, z + 8],
        ],
        1.1,
      );
  return {
    perches: [spot('inside', [0, 10, 0], 44, 160), spot('top', [0, 42, 0], 44, 150)],
    pose: (moment) => ({ lid: { turn: [0, 0, 2.1 * openness(moment, form)] } }),
  };
};

/** A box of tools: red steel with a handle and latches. */
export const toolbox: Style = (bench, form) => {
  const colour = tint(form, '#b3202a');
  openBox(bench, 'lacquer', [46, 18, 22], 0.8, { colour });
  const lid = bench.on('lid', [0, 18, -11]);
  lid.slab(
    'lacquer',
    [
      [-11.3, 0],
      [11.3, 0],
      [11.3, 3],
      [6, 8],
      [-6, 8],
      [-11.3, 3],
    ],
    46.6,
    { at: [0, 18, 0], turn: [0, Math.PI / 2, 0], colour, bevel: 0.4 },
  );
  lid.pipe('iron', arch(9, 6, [0, 25.6, 0], 6), 0.8, { steps: 3 });
  lid.block('rubber', [12, 2.4, 2.4], { at: [0, 31.6, 0], round: 1 });
  for (const x of [-15, 15]) lid.block('chrome', [4, 6, 1], { at: [x, 18, 11.6] });
  for (const y of [6, 12]) bench.block('iron', [43, 0.5, 0.4], { at: [0, y, 11.1], round: 0 });
  return {
    perches: [spot('inside', [0, 1, 0], 40, 18), grip([0, 31.6, 0])],
    pose: (moment) => ({ lid: { turn: [-1.7 * openness(moment, form), 0, 0] } }),
  };
};

/** A birdcage: a dome of wires with a ring, a perch and a door. */
export const cage: Style = (bench, form) => {
  const colour = tint(form, '#c49a45');
  bench.turning(
    'brass',
    [
      [0.001, 0, 1],
      [21, 0, 1],
      [22, 1.4],
      [21, 4, 1],
      [20, 4.4, 1],
      [0.001, 4.4],
    ],
    { colour },
  );
  const bars = formNumber(form, 'bars', 26);
  for (let bar = 0; bar < bars; bar++) {
    const angle = (bar / bars) * Math.PI * 2;
    const [x, z] = [Math.sin(angle), Math.cos(angle)];
    bench.pipe(
      'brass',
      [
        [x * 20, 4, z * 20],
        [x * 20, 36, z * 20],
        [x * 17.6, 46, z * 17.6],
        [x * 11, 54, z * 11],
        [0, 58, 0],
      ],
      0.34,
      { colour, around: 5, steps: 3 },
    );
  }
  for (const [y, radius] of [
    [16, 20],
    [36, 20],
    [50, 14.4],
  ] as const)
    bench.hoop('brass', radius, 0.5, { at: [0, y, 0], colour });
  bench.hoop('brass', 3, 0.5, { at: [0, 61, 0], turn: [Math.PI / 2, 0, 0], colour });
  bench.ball('brass', [2, 1.4, 2], { at: [0, 58, 0], colour });
  bench.rod('wood', [-20, 20, 0], [20, 20, 0], 0.8);
  const door = bench.on('door', [-6, 6, 20.6]);
  for (const x of [-6, 6]) door.rod('brass', [x, 6, 20.6], [x, 24, 20.6], 0.6, { colour });
  for (const y of [6, 15, 24]) door.rod('brass', [-6, y, 20.6], [6, y, 20.6], 0.6, { colour });
  return {
    perches: [spot('inside', [0, 20.8, 0], 26), grip([0, 62, 0])],
    pose: (moment) => ({ door: { turn: [0, -1.9 * openness(moment, form), 0] } }),
  };
};
