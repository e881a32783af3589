import type { Vector3 } from '@onereel/spec';
import { scaleColour } from '../../../shapes/colour.ts';
import { smooth } from '../../../curves/easing.ts';
import type { Bench } from '../prop/bench.ts';
import { craftedFamily, doing, grip, openness, spot, type Style, tint } from '../prop/crafted-family.ts';
import { formWord } from '../prop/prop-form.ts';

const ink = '#2c2a28';

/** Lines of writing on an upright page that leans back; `kind` of the page decides what else is on it. */
function writing(
  bench: Bench,
  {
    wide,
    high,
    at,
    lean,
    lines,
    picture = false,
  }: { wide: number; high: number; at: Vector3; lean: number; lines: number; picture?: boolean },
): void {
  const up = (y: number, out: number): Vector3 => [
    at[0],
    at[1] + y * Math.cos(lean) + out * Math.sin(-lean),
    at[2] + y * Math.sin(lean) + out,
  ];
  for (let line = 0; line < lines; line++) {
    const y = high * 0.42 - (line / lines) * high * 0.84;
    const short = (line * 37) % 7 === 3 ? 0.6 : 0.92 + ((line * 13) % 5) * 0.016;
    if (picture && line > lines * 0.3 && line < lines * 0.7) continue;
    const [x, yy, z] = up(y, 0.12);
    bench.block('paper', [wide * 0.8 * short, high * 0.012, 0.1], {
      at: [x - wide * 0.4 * (1 - short), yy, z],
      turn: [lean, 0, 0],
      colour: ink,
      round: 0,
    });
  }
}

/** A closed book lying down, its cover lettered in gold; opens by its cover. Centimetres. */
const closed: Style = (bench, form) => {
  const colour = tint(form, formWord(form, 'colour', '#7a1f24'));
  const [w, t, l] = [16, 3.6, 23];
  bench.block('paper', [w - 0.8, t - 0.6, l - 0.8], { at: [0.1, t / 2, 0], colour: '#e8dfc8', round: 0.2 });
  for (let leaf = 1; leaf < 9; leaf++)
    bench.block('paper', [w - 0.7, 0.06, l - 0.7], { at: [0.1, (t * leaf) / 9, 0], colour: '#b8ad92', round: 0 });
  bench.block('leather', [w, 0.4, l], { at: [0, 0.2, 0], colour, round: 0.15 });
  bench.pipe(
    'leather',
    [
      [-w / 2, t / 2, -l / 2],
      [-w / 2, t / 2, l / 2],
    ],
    t / 2,
    { colour, flatten: 0.5, up: [0, 1, 0] },
  );
  const cover = bench.on('cover', [-w / 2, t, 0]);
  cover.block('leather', [w, 0.4, l], { at: [0, t, 0], colour, round: 0.15 });
  for (const [a, b] of [
    [w - 2.4, 0.4],
    [w - 3.4, 0.2],
  ] as const)
    for (const z of [-1, 1]) cover.block('gold', [a, 0.1, b], { at: [0, t + 0.2, (z * (l - 2)) / 2 - (b < 0.3 ? z * 0.7 : 0)], round: 0 });
  for (const x of [-1, 1]) cover.block('gold', [0.4, 0.1, l - 2], { at: [(x * (w - 2.4)) / 2, t + 0.2, 0], round: 0 });
  const printed = !form.words.includes('lettered');
  if (printed)
    for (const [z, long] of [
      [-5.4, 8],
      [-3.6, 6],
      [6.4, 5],
    ] as const)
      cover.block('gold', [long, 0.1, 0.9], { at: [0, t + 0.2, z], round: 0 });
  if (printed)
    cover.turning(
      'gold',
      [
        [0.001, t + 0.2, 1],
        [2.2, t + 0.2],
        [2.1, t + 0.35, 1],
        [0.001, t + 0.3],
      ],
      { at: [0, 0, 1.4] },
    );
  return {
    perches: [spot('top', [0, t + 0.2, 0], 13, 20), grip([8, t / 2, 0], 'palm')],
    pose: (moment) => ({ cover: { turn: [0, 0, 2.9 * openness(moment, form)] } }),
  };
};

/** An open book, its pages arched; pages turn while it is read, played or blown at. */
const opened: Style = (bench, form) => {
  const colour = tint(form, formWord(form, 'colour', '#5a2a18'));
  const glow = form.words.some((word) => word === 'magic' || word === 'magical' || word === 'glowing') ? 0.7 : 0;
  const lean = 0.34;
  const tilt = (x: number, y: number, z: number): Vector3 => [
    x,
    y * Math.cos(lean) - z * Math.sin(lean) + 5,
    y * Math.sin(lean) + z * Math.cos(lean),
  ];
  const page =
    (side: number, lift: number) =>
    (u: number, v: number): Vector3 =>
      tilt(side * u * 16.4, 0.9 + Math.sin(Math.min(1, u * 1.5) * 2.1) * 1.5 * lift + u * 0.2, -(v - 0.5) * 23);
  for (const side of [-1, 1]) {
    bench.block('leather', [17.4, 0.5, 25], { at: tilt(side * 8.8, 0.3, 0), turn: [lean, 0, 0], colour, round: 0.2 });
    for (let leaf = 0; leaf < 5; leaf++)
      bench.sheet('paper', page(side, 0.3 + leaf * 0.175), {
        flip: side < 0,
        columns: 14,
        rows: 2,
        colour: leaf === 4 ? '#f1e8d2' : '#d8cdb2',
        ...(leaf === 4 && glow ? { glow } : {}),
      });
    for (let line = 0; line < 15; line++) {
      if (side > 0 && line > 2 && line < 9) continue;
      const v = 0.9 - line * 0.056;
      const long = line % 6 === 4 ? 0.55 : 0.78;
      const at = page(side, 1);
      bench.sheet(
        'paper',
        (u, w) => {
          const [x, y, z] = at(side > 0 ? 0.14 + u * long : 0.14 + (0.78 - long) + u * long, v + w * 0.014);
          return [x, y + 0.09, z];
        },
        { flip: side < 0, columns: 8, rows: 1, colour: '#4a4438' },
      );
    }
  }
  const shown = page(1, 1);
  bench.sheet(
    'paper',
    (u, v) => {
      const [x, y, z] = shown(0.16 + u * 0.72, 0.44 + v * 0.3);
      return [x, y + 0.1, z];
    },
    {
      columns: 16,
      rows: 10,
      paint: (u, v) => (v > 0.55 + 0.2 * Math.sin(u * 7) ? [0.36, 0.55, 0.72] : v > 0.3 ? [0.2, 0.36, 0.16] : [0.44, 0.3, 0.14]),
    },
  );
  for (let leaf = 0; leaf < 3; leaf++) {
    const turning = bench.on(`leaf${leaf}`, tilt(0, 1, 0));
    turning.sheet('paper', (u, v) => tilt(u * 16, 1 + Math.sin(u * 3.1) * 1.1, -(v - 0.5) * 22.6), {
      columns: 10,
      rows: 2,
      colour: '#efe6d0',
    });
  }
  bench.pipe('lacquer', [tilt(0.4, 1, -12), tilt(0.8, 1.4, 0), tilt(0.6, 0.8, 14)], 0.35, { colour: '#b01824', flatten: 2, up: [0, 1, 0] });
  return {
    perches: [spot('top', tilt(0, 2, 0), 26, 18), grip(tilt(0, 0, 12), 'both')],
    pose: (moment) => {
      const lively = Math.max(0.16, doing(moment, 'open', 'turn', 'read', 'handle', 'wave'));
      return Object.fromEntries(
        [0, 1, 2].map((leaf) => {
          const cycle = (moment.seconds * (0.12 + lively * 0.5) + leaf / 3) % 1;
          return [
            `leaf${leaf}`,
            { turn: [0, 0, smooth(0.55, 1, cycle) * 2.95] as [number, number, number], hidden: leaf > 0 && lively < 0.3 },
          ];
        }),
      );
    },
  };
};

/** What stands on a sheet of its kind. */
function printed(
  bench: Bench,
  kind: string,
  lean: number,
  at: (u: number, v: number, out: number) => Vector3,
  strip: (u0: number, u1: number, v0: number, v1: number, hue: string) => void,
): void {
  if (kind === 'map') {
    for (let dot = 0; dot < 12; dot++)
      strip(
        0.16 + dot * 0.05,
        0.185 + dot * 0.05,
        0.3 + Math.sin(dot * 0.7) * 0.14 + dot * 0.02,
        0.32 + Math.sin(dot * 0.7) * 0.14 + dot * 0.02,
        '#8a1a14',
      );
    for (const turn of [-0.6, 0.6])
      bench.block('paper', [3.6, 0.8, 0.1], { at: at(0.82, 0.66, 0.3), turn: [-lean, 0, turn], colour: '#b01010', round: 0 });
    for (const [a, b] of [
      [5, 0.4],
      [0.4, 5],
    ] as const)
      bench.block('paper', [a, b, 0.1], { at: at(0.16, 0.8, 0.3), turn: [-lean, 0, 0.3], colour: '#3a2410', round: 0 });
  } else if (kind === 'card') {
    bench.slab(
      'paper',
      [
        [0, -2],
        [2.2, 0.6],
        [1.6, 2],
        [0.5, 2],
        [0, 1.1],
        [-0.5, 2],
        [-1.6, 2],
        [-2.2, 0.6],
      ],
      0.1,
      { at: at(0.5, 0.5, 0.3), turn: [-lean, 0, 0], colour: '#c01828' },
    );
    for (const v of [0.88, 0.1])
      bench.slab(
        'paper',
        [
          [0, -0.6],
          [0.7, 0.2],
          [0.4, 0.7],
          [0, 0.4],
          [-0.4, 0.7],
          [-0.7, 0.2],
        ],
        0.1,
        { at: at(v > 0.5 ? 0.14 : 0.86, v, 0.2), turn: [-lean, 0, 0], colour: '#c01828' },
      );
  } else if (kind === 'newspaper') {
    strip(0.08, 0.92, 0.89, 0.96, ink);
    strip(0.08, 0.92, 0.865, 0.87, ink);
    strip(0.08, 0.48, 0.56, 0.83, '#6f6a62');
    strip(0.54, 0.92, 0.78, 0.83, ink);

    for (let line = 0; line < 17; line++) {
      strip(0.08, 0.48, 0.52 - line * 0.028, 0.53 - line * 0.028, '#7a766c');
      if (line < 17) strip(0.54, 0.92, 0.74 - line * 0.028, 0.75 - line * 0.028, '#7a766c');
    }
  } else if (kind !== 'blank') {
    for (let line = 0; line < (kind === 'note' ? 4 : 13); line++)
      strip(
        0.12,
        line % 5 === 4 ? 0.6 : 0.88,
        0.84 - line * (kind === 'note' ? 0.18 : 0.056),
        0.85 - line * (kind === 'note' ? 0.18 : 0.056),
        '#3a4a74',
      );
    if (kind === 'letter') strip(0.6, 0.86, 0.06, 0.08, '#3a4a74');
  }
}

/** A sheet of paper with writing, leaning on nothing but its own curl. */
const sheet: Style = (bench, form) => {
  const kind = formWord<string>(form, 'page', 'letter');
  const [w, h] =
    kind === 'card' ? [9, 13] : kind === 'map' ? [40, 28] : kind === 'poster' ? [42, 58] : kind === 'note' ? [10, 10] : [21, 29];
  const colour = tint(form, kind === 'map' ? '#d8bf8c' : kind === 'note' ? '#f2dc6a' : '#f2ecdc');
  const lean = 0.26;
  const at = (u: number, v: number, out: number): Vector3 => {
    const y = v * h;
    const curl = Math.sin(u * Math.PI) * w * 0.03 + (kind === 'letter' || kind === 'map' ? Math.sin(v * 9.4) * 0.3 : 0);
    return [(u - 0.5) * w, y * Math.cos(lean), -y * Math.sin(lean) + curl + out];
  };
  bench.sheet('paper', (u, v) => at(u, v, 0), {
    columns: 18,
    rows: 18,
    colour,
    paint: (u, v) => {
      if (kind !== 'map') return colour;
      const land = Math.sin(u * 9 + 1) * Math.cos(v * 7) + Math.sin(u * 17 + v * 5) * 0.4;
      return land > 0.25 ? [0.42, 0.36, 0.16] : Math.min(u, v, 1 - u, 1 - v) < 0.05 ? scaleColour(colour, 0.5) : colour;
    },
  });
  const strip = (u0: number, u1: number, v0: number, v1: number, hue: string): void => {
    bench.sheet('paper', (u, v) => at(u0 + u * (u1 - u0), v0 + v * (v1 - v0), 0.1), { columns: 8, rows: 2, colour: hue });
  };
  printed(bench, kind, lean, at, strip);
  return { perches: [grip(at(0.5, 0.2, 0), 'palm')] };
};

/** A scroll half unrolled between two rods. */
const scroll: Style = (bench, form) => {
  const colour = tint(form, '#e0c890');
  bench.sheet('paper', (u, v) => [(u - 0.5) * 24, 3 + v * 30, 2.2 - Math.sin(v * Math.PI) * 1.6 - v * 5], {
    colour,
    columns: 10,
    rows: 14,
  });
  writing(bench, { wide: 24, high: 26, at: [0, 18, -0.6], lean: -0.16, lines: 11 });
  for (const [y, z] of [
    [2.4, 2],
    [33.6, -3.6],
  ] as const) {
    bench.rod('paper', [-12, y, z], [12, y, z], 2.3, { colour: scaleColour(colour, 0.85) });
    bench.rod('wood', [-15, y, z], [15, y, z], 0.9, { colour: '#5a3418' });
    for (const x of [-1, 1]) bench.ball('gold', 1.5, { at: [x * 15.4, y, z], around: 12 });
  }
  return { perches: [grip([15, 33, -3.6])] };
};

const notebook: Style = (bench, form) => {
  const colour = tint(form, '#2d5fa8');
  bench.block('paper', [14.4, 1.2, 20.4], { at: [0, 0.8, 0], round: 0.1 });
  bench.block('lacquer', [15, 0.3, 21], { at: [0, 0.15, 0], colour, round: 0.1 });
  const cover = bench.on('cover', [-7.6, 1.5, 0]);
  cover.block('lacquer', [15, 0.3, 21], { at: [0, 1.6, 0], colour, round: 0.1 });
  cover.block('paper', [8, 0.1, 4.4], { at: [0, 1.78, -4], round: 0 });
  for (const z of [-4.6, -3.6]) cover.block('paper', [6, 0.1, 0.2], { at: [0, 1.84, z], colour: ink, round: 0 });
  for (let coil = 0; coil < 16; coil++)
    bench.hoop('steel', 1.05, 0.14, { at: [-7.5, 0.95, -9.4 + coil * 1.25], turn: [Math.PI / 2, 0, 0], around: 16, section: 6 });
  return {
    perches: [spot('top', [0, 1.8, 0], 12, 18), grip([7, 0.8, 0], 'palm')],
    pose: (moment) => ({ cover: { turn: [0, 0, 2.9 * openness(moment, form)] } }),
  };
};

/** A stack of three. */
const stack: Style = (bench, form) => {
  ['#7a1f24', '#1f3f5c', '#2c5a3c', '#b8862c'].forEach((hue, at) => {
    const turn: [number, number, number] = [0, [0.1, -0.14, 0.22, -0.05][at]!, 0];
    const y = 2 + at * 4.1;
    bench.block('paper', [16, 3, 22], { at: [0.4, y, 0], turn, colour: '#e4dac2', round: 0.2 });
    for (const up of [-1, 1])
      bench.block('leather', [17, 0.5, 23], { at: [0, y + up * 1.75, 0], turn, colour: at === 0 ? tint(form, hue) : hue, round: 0.15 });
    bench.block('leather', [0.8, 4, 23], {
      at: [-8.3 * Math.cos(turn[1]), y, 8.3 * Math.sin(turn[1])],
      turn,
      colour: at === 0 ? tint(form, hue) : hue,
      round: 0.3,
    });
  });
  return { perches: [spot('top', [0, 16.4, 0], 13, 18)] };
};

/** A crane of folded paper: facets like the real folds; its wings beat when it flies or waves. */
const crane: Style = (bench, form) => {
  const colour = tint(form, '#d8443a');
  const face = (to: Bench, a: Vector3, b: Vector3, c: Vector3, shade: number): void => {
    to.sheet(
      'paper',
      (u, v) => [0, 1, 2].map((axis) => a[axis]! * (1 - u) + (b[axis]! * (1 - v) + c[axis]! * v) * u) as unknown as Vector3,
      { columns: 2, rows: 2, colour: scaleColour(colour, shade) },
    );
  };
  for (const side of [-1, 1]) {
    const wing = bench.on(`wing${side}`, [0, 7, 0]);
    face(wing, [side * 13, 12, 0], [0, 7, 4], [0, 7, -4], 1);
    face(wing, [side * 13, 12, 0], [side * 1, 4.6, 0], [0, 7, 4], 0.8);
    face(bench, [0, 9, 0], [side * 2.2, 2, 0.4], [0, 3, 5], 0.75);
    face(bench, [0, 9, 0], [0, 3, -5], [side * 2.2, 2, 0.4], 0.66);
    face(bench, [0, 13, 10.4], [side * 1.1, 3, 3.6], [0, 4.6, 3], 0.9);
    face(bench, [0, 13, 10.4], [0, 1.8, 4], [side * 1.1, 3, 3.6], 0.7);
    face(bench, [0, 13, 10.4], [side * 0.8, 12, 10.6], [0, 10.2, 14], 0.95);
    face(bench, [0, 14, -11], [side * 1.1, 3, -3.6], [0, 1.8, -4], 0.85);
    face(bench, [0, 14, -11], [0, 4.6, -3], [side * 1.1, 3, -3.6], 0.7);
  }
  return {
    perches: [grip([0, 2, 0], 'palm')],
    pose: (moment) => {
      const beat = Math.sin(moment.seconds * 7) * 0.5 * Math.max(doing(moment, 'fly', 'wave', 'flap'), Math.min(1, moment.speed));
      return { 'wing-1': { turn: [0, 0, -beat] }, wing1: { turn: [0, 0, beat] } };
    },
  };
};

const money: Style = (bench, form) => {
  const colour = tint(form, '#5f8a5c');
  for (let note = 0; note < 9; note++)
    bench.block('paper', [16, 0.32, 7], {
      at: [Math.sin(note * 3) * 0.3, 0.2 + note * 0.36, Math.cos(note * 5) * 0.2],
      turn: [0, Math.sin(note * 7) * 0.05, 0],
      colour: scaleColour(colour, note % 2 ? 0.8 : 1),
      round: 0,
    });
  bench.block('paper', [3, 3.5, 7.3], { at: [0, 1.8, 0], colour: '#e8dcc0', round: 0.1 });
  for (const x of [-5, 5])
    bench.turning(
      'paper',
      [
        [0.001, 3.3, 1],
        [1.6, 3.3],
        [1.6, 3.36, 1],
        [0.001, 3.36],
      ],
      { at: [x, 0, 0], colour: '#dfe8d4' },
    );
  return { perches: [grip([0, 1.8, 0], 'palm')] };
};

/** Books, paper and what is folded from it. */
export const bookFamily = craftedFamily({
  family: 'book',
  styles: { closed, opened, sheet, scroll, notebook, stack, crane, money },
});
