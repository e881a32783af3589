import type { Vector3 } from '@onereel/spec';
import type { Moment } from '../../blocking/moment.ts';
import type { PartPose } from '../prop/model.ts';
import type { Bench } from '../prop/bench.ts';
import { craftedFamily, grip, type Style, tint } from '../prop/crafted-family.ts';

/** A dial facing forward with its hands as moving parts; gives their pose. */
function dial(bench: Bench, radius: number, [x, y, z]: Vector3, face = '#f4efe2'): (moment: Moment) => Record<string, PartPose> {
  bench.turning(
    'paper',
    [
      [radius, -radius * 0.04, 1],
      [radius, 0, 1],
      [0.001, 0],
    ],
    { at: [x, y, z], turn: [Math.PI / 2, 0, 0], colour: face, around: 40 },
  );
  for (let mark = 0; mark < 60; mark++) {
    const turn = (mark / 60) * Math.PI * 2;
    const hour = mark % 5 === 0;
    const out = radius * (hour ? 0.84 : 0.9);
    bench.block('iron', [radius * (hour ? (mark % 15 ? 0.035 : 0.06) : 0.012), radius * (hour ? 0.17 : 0.06), radius * 0.012], {
      at: [x + Math.sin(turn) * out, y + Math.cos(turn) * out, z + radius * 0.012],
      turn: [0, 0, -turn],
      colour: '#1a1816',
      round: 0,
    });
  }
  const hands = [
    ['hours', 0.5, 0.05, '#141414', 0.03],
    ['minutes', 0.78, 0.035, '#141414', 0.045],
    ['seconds', 0.84, 0.014, '#c01818', 0.06],
  ] as const;
  for (const [name, long, wide, colour, out] of hands) {
    const at: Vector3 = [x, y, z + radius * out];
    bench.on(name, at).slab(
      'iron',
      [
        [-wide * radius, -0.14 * radius],
        [wide * radius, -0.14 * radius],
        [wide * radius * 0.7, long * radius],
        [0, (long + 0.05) * radius],
        [-wide * radius * 0.7, long * radius],
      ],
      radius * 0.012,
      { at, colour },
    );
  }
  bench.turning(
    'brass',
    [
      [radius * 0.06, 0, 1],
      [radius * 0.05, radius * 0.08, 1],
      [0.001, radius * 0.08],
    ],
    { at: [x, y, z], turn: [Math.PI / 2, 0, 0], around: 14 },
  );
  // Ten past ten, as clocks are shown, and running on from there; the second hand steps.
  return (moment) => {
    const fast = moment.actions.has('spin') ? 900 : 1;
    const now = 10 * 3600 + 9 * 60 + 34 + moment.seconds * fast;
    const tick = Math.floor(now) + Math.min(1, (now % 1) * 9);
    return {
      hours: { turn: [0, 0, (-now / 43200) * Math.PI * 2] },
      minutes: { turn: [0, 0, (-now / 3600) * Math.PI * 2] },
      seconds: { turn: [0, 0, (-tick / 60) * Math.PI * 2] },
    };
  };
}

/** A round clock for a wall, standing on its rim. Centimetres. */
const wallClock: Style = (bench, form) => {
  bench.turning(
    'wood',
    [
      [0.001, -3, 1],
      [15, -3, 1],
      [16.6, -1.6],
      [17, 1],
      [16, 2.2],
      [14.6, 1.6, 1],
      [14.4, 0, 1],
    ],
    { at: [0, 17, 0], turn: [Math.PI / 2, 0, 0], colour: tint(form, '#5a2f18'), around: 48 },
  );
  return { pose: dial(bench, 14.6, [0, 17, 0.2]), perches: [grip([0, 2, 0], 'both')] };
};

const alarmClock: Style = (bench, form) => {
  const colour = tint(form, '#b3202a');
  bench.turning(
    'lacquer',
    [
      [0.001, -3, 1],
      [6, -3, 1],
      [6.6, -2],
      [6.6, 1.6],
      [6.2, 2.2],
      [5.8, 1.8, 1],
      [5.7, 1, 1],
    ],
    { at: [0, 9, 0], turn: [Math.PI / 2, 0, 0], colour, around: 40 },
  );
  const pose = dial(bench, 5.8, [0, 9, 1.2]);
  for (const x of [-1, 1]) {
    bench.rod('chrome', [x * 3.4, 4, 0], [x * 5.4, 0.4, 0.6], [0.5, 0.7]);
    bench.turning(
      'chrome',
      [
        [2.9, 0, 1],
        [2.6, 1.3],
        [1.2, 2.1],
        [0.001, 2.3],
      ],
      { at: [x * 4.3, 14.4, 0], turn: [0, 0, -x * 0.5] },
    );
    bench.rod('chrome', [x * 3.4, 14, 0], [x * 4.2, 15, 0], 0.35);
  }
  const hammer = bench.on('hammer', [0, 14, 0]);
  hammer.rod('chrome', [0, 14, 0], [0, 17, 0], 0.25);
  hammer.block('chrome', [1.9, 0.9, 0.9], { at: [0, 17, 0], round: 0.3 });
  bench.pipe(
    'chrome',
    [
      [-2.4, 15.4, -1],
      [-1.4, 18.8, -1],
      [1.4, 18.8, -1],
      [2.4, 15.4, -1],
    ],
    0.3,
    { up: [0, 0, 1] },
  );
  return {
    perches: [grip([0, 9, 0], 'palm')],
    pose: (moment) => ({
      ...pose(moment),
      hammer: { turn: [0, 0, Math.sin(moment.seconds * 90) * 0.32 * (moment.actions.get('ring')?.weight ?? 0)] },
    }),
  };
};

const grandfatherClock: Style = (bench, form) => {
  const wood = tint(form, '#5a2f18');
  bench.block('wood', [56, 44, 34], { at: [0, 22, 0], colour: wood, round: 1.4 });
  for (const x of [-1, 1]) bench.block('wood', [9, 96, 28], { at: [x * 17, 90, 0], colour: wood, round: 0.8 });
  bench.block('wood', [40, 96, 3], { at: [0, 90, -12], colour: '#24140a', round: 0 });
  bench.block('wood', [60, 8, 36], { at: [0, 4, 0], colour: wood, round: 1.6 });
  bench.block('wood', [54, 54, 32], { at: [0, 165, 0], colour: wood, round: 1.2 });
  for (const y of [46, 138, 192]) bench.block('wood', [60, 5, 36], { at: [0, y, 0], colour: wood, round: 1.8 });
  bench.slab(
    'wood',
    [
      [-28, 194],
      [28, 194],
      [27, 202],
      [12, 208],
      [8, 216],
      [-8, 216],
      [-12, 208],
      [-27, 202],
    ],
    24,
    { colour: wood, bevel: 1.4 },
  );
  bench.ball('brass', 4, { at: [0, 219, 0] });
  bench.hoop('brass', 21.4, 1, { at: [0, 165, 16.4], turn: [Math.PI / 2, 0, 0] });
  const pose = dial(bench, 21, [0, 165, 16.6]);
  const bob = bench.on('bob', [0, 132, -2]);
  bob.rod('brass', [0, 132, -2], [0, 70, -2], 0.7);
  bob.turning(
    'gold',
    [
      [0.001, -1.4],
      [6, -1, 1],
      [8, 0],
      [6, 1, 1],
      [0.001, 1.4],
    ],
    { at: [0, 68, -2], turn: [Math.PI / 2, 0, 0] },
  );
  for (const x of [-7, 7]) {
    bench.rod('brass', [x, 136, -6], [x, 104, -6], 0.3);
    bench.rod('brass', [x, 86, -6], [x, 104, -6], 2.2);
  }
  return { pose: (moment) => ({ ...pose(moment), bob: { turn: [0, 0, Math.sin(moment.seconds * Math.PI) * 0.09] } }) };
};

const wristwatch: Style = (bench, form) => {
  const leather = tint(form, '#5a3418');
  bench.turning(
    'steel',
    [
      [0.001, -0.6, 1],
      [1.9, -0.6, 1],
      [2.1, 0],
      [2, 0.45],
      [1.75, 0.4, 1],
      [1.7, 0.2, 1],
    ],
    { at: [0, 3.2, 2.8], turn: [Math.PI / 2, 0, 0], colour: '#c4a35a' },
  );
  const pose = dial(bench, 1.75, [0, 3.2, 3.05]);
  bench.rod('gold', [2, 3.2, 2.8], [2.6, 3.2, 2.8], 0.3);
  bench.sheet(
    'leaf',
    (u, v) => {
      const turn = 0.5 + u * (Math.PI * 2 - 1);
      return [(v - 0.5) * 2, 3.2 + Math.sin(turn) * 3, Math.cos(turn) * 2.7];
    },
    { columns: 36, rows: 2, flip: true, colour: leather, glow: 0, gloss: 0.35 },
  );
  bench.block('gold', [2.3, 0.9, 0.4], { at: [0, 3.2, -2.8], round: 0.1 });
  return { perches: [grip([0, 3, 2], 'palm')], pose };
};

const pocketWatch: Style = (bench, form) => {
  bench.turning(
    'gold',
    [
      [0.001, -0.9],
      [2.2, -0.5],
      [2.5, 0],
      [2.4, 0.5],
      [2.1, 0.4, 1],
      [2.05, 0.2, 1],
    ],
    { at: [0, 2.6, 0], turn: [Math.PI / 2, 0, 0], colour: form.colour, around: 40 },
  );
  const pose = dial(bench, 2.1, [0, 2.6, 0.3]);
  bench.rod('gold', [0, 5, 0], [0, 5.7, 0], 0.32);
  bench.hoop('gold', 0.6, 0.12, { at: [0, 6.2, 0], turn: [Math.PI / 2, 0, 0] });
  for (let link = 0; link < 16; link++)
    bench.hoop('gold', 0.27, 0.08, {
      at: [0.5 + link * 0.34, Math.max(0.2, 6.6 - link * 0.46 - (link > 13 ? 0 : 0)), Math.sin(link * 0.7) * 0.3],
      turn: [link % 2 ? 1.57 : 0, 0, 0.6],
      around: 12,
      section: 5,
    });
  return { perches: [grip([0, 2, 0], 'palm')], pose };
};

const hourglass: Style = (bench, form) => {
  for (const y of [0, 20])
    bench.turning(
      'wood',
      [
        [0.001, y, 1],
        [6, y, 1],
        [6.4, y + 0.7],
        [6, y + 1.6, 1],
        [0.001, y + 1.6],
      ],
      { colour: tint(form, '#6e4020') },
    );
  for (let post = 0; post < 3; post++)
    bench.turning(
      'wood',
      [
        [0.5, 1.4, 1],
        [0.8, 4],
        [0.45, 7],
        [0.9, 10.8],
        [0.45, 14.6],
        [0.8, 17.6],
        [0.5, 20.2],
      ],
      { at: [Math.sin(post * 2.09) * 5.3, 0, Math.cos(post * 2.09) * 5.3], colour: tint(form, '#6e4020'), around: 14 },
    );
  bench.turning(
    'glass',
    [
      [3.4, 1.6, 1],
      [4, 3],
      [3.7, 6.4],
      [1.6, 9.4],
      [0.5, 10.8],
      [1.6, 12.2],
      [3.7, 15.2],
      [4, 18.6],
      [3.4, 20, 1],
    ],
    {},
  );
  const sand = '#d8b46a';
  bench.on('low', [0, 1.7, 0]).turning(
    'straw',
    [
      [3.6, 1.7, 1],
      [3.5, 2.6],
      [1.2, 5.6],
      [0.001, 6.2],
    ],
    { colour: sand },
  );
  bench.on('high', [0, 10.9, 0]).turning(
    'straw',
    [
      [0.3, 10.9, 1],
      [1.5, 12.4],
      [3.3, 15],
      [3.5, 16.4, 1],
      [0.001, 15.6],
    ],
    { colour: sand },
  );
  bench.rod('straw', [0, 2, 0], [0, 11.4, 0], 0.14, { colour: sand, around: 6 });
  return {
    perches: [grip([0, 10, 0])],
    pose: (moment) => {
      const run = Math.min(1, moment.seconds / 60);
      return { low: { size: [1, 0.8 + run * 0.5, 1] }, high: { size: [1 - run * 0.3, 1 - run * 0.6, 1 - run * 0.3] } };
    },
  };
};

const compass: Style = (bench, form) => {
  const turn = [0.62, 0, 0] as const;
  bench.turning(
    'brass',
    [
      [0.001, -1.4, 1],
      [4.6, -1.4, 1],
      [5, -0.4],
      [5, 0.8],
      [4.6, 1.1],
      [4.3, 0.8, 1],
      [4.3, 0, 1],
    ],
    { at: [0, 3.6, 0], turn, colour: form.colour, around: 44 },
  );
  bench.turning(
    'paper',
    [
      [4.3, 0, 1],
      [0.001, 0.02],
    ],
    { at: [0, 3.6, 0], turn, around: 40, steps: 1 },
  );
  const on = (x: number, y: number, out: number): Vector3 => [
    x,
    3.6 + y * Math.sin(0.62) + out * Math.cos(0.62),
    -y * Math.cos(0.62) + out * Math.sin(0.62),
  ];
  for (let mark = 0; mark < 24; mark++) {
    const at = (mark / 24) * Math.PI * 2;
    bench.block('iron', [0.1, mark % 6 ? 0.4 : 0.8, 0.05], {
      at: on(Math.sin(at) * 3.7, Math.cos(at) * 3.7, 0.06),
      turn: [-Math.PI / 2 + 0.62, 0, 0],
      round: 0,
    });
  }
  for (let ray = 0; ray < 8; ray++)
    bench.slab(
      'paper',
      [
        [-0.34, 0],
        [0.34, 0],
        [0, ray % 2 ? 1.8 : 2.9],
      ],
      0.05,
      {
        at: on(0, 0, 0.06),
        turn: [-Math.PI / 2 + 0.62, 0, 0].map((one, axis) => (axis === 2 ? 0 : one)) as [number, number, number],
        colour: '#c8b894',
      },
    );
  const needle = bench.on('needle', on(0, 0, 0.3));
  for (const [side, hue] of [
    [1, '#c01818'],
    [-1, '#2a2c30'],
  ] as const)
    needle.slab(
      'lacquer',
      [
        [-0.45, 0],
        [0.45, 0],
        [0, side * 3.3],
      ],
      0.12,
      { at: on(0, 0, 0.3), turn: [-Math.PI / 2 + 0.62, 0, 0], colour: hue },
    );
  bench.ball('brass', 0.36, { at: on(0, 0, 0.4), around: 10 });
  bench.block('wood', [7, 3, 3], { at: [0, 1.4, -1.8], colour: '#4a2a14' });
  return {
    perches: [grip([0, 2, 0], 'palm')],
    pose: (moment) => {
      const swing = Math.sin(moment.seconds * 2.3) * 0.25 + Math.sin(moment.seconds * 5.1) * 0.07;
      return { needle: { turn: [swing * 0.1, swing * 0.85, 0] } };
    },
  };
};

/** Clocks and what else measures: running from the moment's own seconds. */
export const clockFamily = craftedFamily({
  family: 'clock',
  styles: { wallClock, alarmClock, grandfatherClock, wristwatch, pocketWatch, hourglass, compass },
});
