import type { Vector3 } from '@onereel/spec';
import { craftedFamily, grip, type Style, tint } from '../prop/crafted-family.ts';
import { camera, filmCamera, polaroidCamera, tripod } from './cameras.ts';
import { drone } from './drone.ts';
import { smartphone, telephone } from './telephones.ts';

const microphone: Style = (bench, form) => {
  bench.turning(
    'iron',
    [
      [0.001, 0, 1],
      [13, 0, 1],
      [13, 1],
      [3, 3, 1],
      [1.2, 4, 1],
      [1.1, 118, 1],
      [1.8, 120, 1],
      [0.001, 120],
    ],
    { colour: '#1c1d20' },
  );
  const lean = 0.9;
  const up = (along: number): Vector3 => [0, 120 + along * Math.cos(lean), along * Math.sin(lean)];
  bench.turning(
    'iron',
    [
      [1.5, -11, 1],
      [1.9, 0],
      [2.4, 8, 1],
    ],
    { at: up(6), turn: [lean, 0, 0], colour: tint(form, '#26282c') },
  );
  bench.turning(
    'steel',
    [
      [2.5, 7.8, 1],
      [3.3, 10],
      [3.3, 13],
      [2.4, 15.6],
      [0.001, 16.6],
    ],
    { at: up(6), turn: [lean, 0, 0] },
  );
  bench.hoop('chrome', 3.35, 0.35, { at: up(17.4), turn: [lean, 0, 0] });
  for (let wire = 0; wire < 8; wire++)
    bench.hoop('iron', 3.1, 0.16, { at: up(18), turn: [lean, 0, 0], size: 1 - Math.abs(wire - 3.5) * 0.001, around: 20 });
  return { perches: [grip(up(2))], anchors: { grip: up(2), mouth: up(22) } };
};

/** A singer's: the head up, a tapering handle below. */
const handMicrophone: Style = (bench, form) => {
  const colour = tint(form, '#1b1c20');
  bench.turning(
    'iron',
    [
      [0.001, 0, 1],
      [1, 0, 1],
      [1.15, 0.6],
      [1.3, 6],
      [1.75, 16, 1],
      [2.1, 17.2],
      [2.1, 18.4, 1],
      [0.001, 18.4],
    ],
    { colour },
  );
  bench.hoop('chrome', 2.3, 0.35, { at: [0, 18.3, 0] });
  bench.turning(
    'steel',
    [
      [1.9, 18, 1],
      [2.7, 19.4],
      [2.95, 21],
      [2.75, 22.6],
      [1.9, 23.8],
      [0.001, 24.3],
    ],
    {},
  );
  for (const [around, at] of [
    [2.72, 19.6],
    [2.95, 21],
    [2.72, 22.4],
  ] as const)
    bench.hoop('iron', around, 0.12, { at: [0, at, 0] });
  return { perches: [grip([0, 10, 0])], anchors: { grip: [0, 10, 0], mouth: [0, 22, 0] } };
};

const headphones: Style = (bench, form) => {
  const colour = tint(form, '#22242a');
  bench.pipe(
    'leather',
    Array.from({ length: 15 }, (_, at): Vector3 => [Math.cos((at / 14) * Math.PI) * 8.6, 9 + Math.sin((at / 14) * Math.PI) * 10, 0]),
    1.1,
    { steps: 2, flatten: 1, colour, up: [0, 0, 1] },
  );
  for (const x of [-1, 1]) {
    bench.rod('chrome', [x * 8.6, 5, 0], [x * 8.6, 10, 0], 0.6);
    bench.turning(
      'plastic',
      [
        [0.001, -0.4],
        [3.4, 0],
        [4.4, 1.6, 1],
        [4.4, 2.6, 1],
        [0.001, 2.6],
      ],
      { at: [x * 11, 5, 0], turn: [0, 0, (x * Math.PI) / 2], colour },
    );
    bench.hoop('leather', 3.5, 1.3, { at: [x * 7.8, 5, 0], turn: [0, 0, Math.PI / 2], colour: '#101114' });
    bench.hoop('chrome', 3.2, 0.22, { at: [x * 11.3, 5, 0], turn: [0, 0, Math.PI / 2] });
  }
  return { perches: [grip([0, 19, 0])] };
};

const remote: Style = (bench, form) => {
  const lean = 0.3;

  bench.block('plastic', [5, 1.8, 19], { at: [0, 3.6, -0.4], turn: [lean, 0, 0], colour: tint(form, '#1c1d20'), round: 0.7 });
  for (let key = 0; key < 18; key++) {
    const z = -6 + Math.floor(key / 3) * 2.2;
    bench.block('plastic', [1, 0.5, 1.1], {
      at: [-1.5 + (key % 3) * 1.5, 4.5 - z * Math.sin(lean), z * Math.cos(lean) - 0.2],
      turn: [lean, 0, 0],
      colour: key === 0 ? '#e02a1a' : key > 14 ? '#3a90e0' : '#c9ccd0',
      round: 0.2,
    });
  }
  bench.block('rubber', [4, 2.4, 2], { at: [0, 1.2, 1], colour: '#101114' });
  bench.block('rubber', [4, 4.6, 2], { at: [0, 2.3, -6], colour: '#101114' });
  return { perches: [grip([0, 3, 4], 'palm')] };
};

const controller: Style = (bench, form) => {
  const colour = tint(form, '#e4e4e2');
  const out = [
    [-7.6, -5],
    [-5, -4.6],
    [-3, -1.4],
    [3, -1.4],
    [5, -4.6],
    [7.6, -5],
    [8.2, -1],
    [7, 3.6],
    [4.6, 4.6],
    [-4.6, 4.6],
    [-7, 3.6],
    [-8.2, -1],
  ] as const;
  const turn = [-Math.PI / 2 + 0.5, 0, 0] as const;
  bench.slab('plastic', out, 3, { turn, at: [0, 3.4, 0], bevel: 1.2, colour });
  const on = (x: number, y: number, lift: number): Vector3 => [
    x,
    3.4 + y * Math.sin(0.5) + lift * Math.cos(0.5),
    -y * Math.cos(0.5) + lift * Math.sin(0.5),
  ];
  for (const x of [-2.6, 2.6]) {
    bench.turning(
      'rubber',
      [
        [0.8, 0, 1],
        [0.7, 1],
        [1.2, 1.3],
        [1.2, 1.8, 1],
        [0.001, 1.6],
      ],
      { at: on(x, 0, 1.3), turn: [0.5, 0, 0], colour: '#1a1b1e' },
    );
  }
  [
    ['#e8503a', 1, 0],
    ['#3fa85a', 0, -1],
    ['#3a90e0', -1, 0],
    ['#e8b83a', 0, 1],
  ].forEach(([hue, x, y]) =>
    bench.turning(
      'lacquer',
      [
        [0.55, 0, 1],
        [0.5, 0.7, 1],
        [0.001, 0.7],
      ],
      { at: on(5.2 + Number(x) * 1.1, 2 + Number(y) * 1.1, 1.3), turn: [0.5, 0, 0], colour: String(hue), around: 14 },
    ),
  );
  for (const [a, b] of [
    [2.8, 0.9],
    [0.9, 2.8],
  ] as const)
    bench.block('rubber', [a, 0.7, b], { at: on(-5.2, 2, 1.6), turn: [0.5, 0, 0], colour: '#1a1b1e', round: 0.2 });
  return { perches: [grip([0, 3, 0], 'both')] };
};

/** Phones, cameras, drones: devices for a hand. */
export const gadgetFamily = craftedFamily({
  family: 'gadget',
  styles: {
    drone,
    smartphone,
    telephone,
    camera,
    'polaroid-camera': polaroidCamera,
    tripod,
    'film-camera': filmCamera,
    microphone,
    handMicrophone,
    headphones,
    remote,
    controller,
  },
  movement: (form) => ({
    gaits: [],
    speeds: { default: form.preset['style'] === 'drone' ? 4 : 1 },
    inertia: 0.5,
    lean: form.preset['style'] === 'drone' ? 0.4 : 0,
  }),
});
