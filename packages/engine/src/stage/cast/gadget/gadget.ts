import type { Vector3 } from '@onereel/spec';
import { roundedRectangle } from '../../../shapes/prism.ts';
import { circle, type Bench } from '../prop/bench.ts';
import { craftedFamily, grip, spot, type Style, tint } from '../prop/crafted-family.ts';
import { pane } from '../screen/glass.ts';

/** A quadcopter: a body with a camera, four arms, rotors that turn, skids. Centimetres. */
const drone: Style = (bench, form) => {
  const colour = tint(form, '#d8dade');
  bench.ball('plastic', [7, 3.4, 11], { at: [0, 10, 0], colour, around: 28 });
  bench.block('plastic', [9, 1.6, 12], { at: [0, 12.4, -1], colour: '#2a2c30', round: 0.7 });
  bench.block('light', [3, 0.6, 0.4], { at: [0, 10.4, 10.6], colour: '#40ff70', round: 0 });
  const poses: Record<string, number> = {};
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      const end: Vector3 = [x * 17, 12, z * 16];
      bench.pipe('plastic', [[x * 4, 10.4, z * 5], [x * 11, 11.6, z * 11], end], [1.5, 1], { colour });
      bench.turning(
        'iron',
        [
          [1.6, -1.6, 1],
          [1.9, 0],
          [1.6, 1.6, 1],
          [0.001, 1.8],
        ],
        { at: end },
      );
      const name = `rotor${x}${z}`;
      poses[name] = x * z;
      const rotor = bench.on(name, [end[0], 14, end[2]]);
      for (const turn of [0, Math.PI]) rotor.slab('rubber', [[0, -0.5], [4, -1.1], [11.6, -0.4], [11.8, 0.3], [4, 0.6], [0, 0.5]], 0.24, { at: [end[0], 14.2, end[2]], turn: [-Math.PI / 2, turn + 0.4, 0] }); // prettier-ignore
      rotor.ball('chrome', [0.9, 0.7, 0.9], { at: [end[0], 14.4, end[2]], around: 10 });
      rotor.turning(
        'glass',
        [
          [0.001, 0],
          [11.8, 0, 1],
          [11.8, 0.06],
          [0.001, 0.08],
        ],
        { at: [end[0], 14.2, end[2]], around: 24, steps: 1 },
      );
      bench.pipe(
        'plastic',
        [
          [x * 5, 8, z * 6],
          [x * 8, 3, z * 8],
          [x * 8.4, 0.6, z * 10],
        ],
        0.6,
        { colour: '#2a2c30' },
      );
      bench.ball('light', 0.6, { at: [x * 17, 11, z * 17.6], colour: z > 0 ? '#ff3020' : '#40ff70', around: 8 });
    }
    bench.rod('plastic', [x * 8.4, 0.6, -11], [x * 8.4, 0.6, 11], 0.6, { colour: '#2a2c30' });
  }
  bench.ball('rubber', 2.6, { at: [0, 6, 8.6], colour: '#1a1b1e' });
  bench.turning(
    'glass',
    [
      [1.6, 0, 1],
      [1.2, 0.6],
      [0.001, 0.8],
    ],
    { at: [0, 6, 11], turn: [Math.PI / 2, 0, 0] },
  );
  return { perches: [spot('top', [0, 13, 0], 7, 10), grip([0, 10, 0], 'both')], pose: (moment) => Object.fromEntries(Object.entries(poses).map(([name, way]) => [name, { turn: [0, way * moment.seconds * 37, 0] as [number, number, number] }])) }; // prettier-ignore
};

const smartphone: Style = (bench, form) => {
  const lean = 0.22;
  bench.block('steel', [7.4, 15.2, 0.8], { at: [0, 7.5, 0], turn: [-lean, 0, 0], colour: tint(form, '#22242a'), round: 0.38 });
  bench.slab('rubber', roundedRectangle(7, 14.8, 0.9), 0.1, { at: [0, 7.6, 0.4], turn: [-lean, 0, 0], colour: '#08090b' });
  pane(bench, 'apps', [6.5, 13.8], [0, 7.6, 0.46], lean);
  for (const [x, y] of [[-2, 12.6], [-2, 10.8]] as const) bench.turning('glass', [[0.8, 0, 1], [0.7, 0.3, 1], [0.001, 0.3]], { at: [x, y * Math.cos(lean), -y * Math.sin(lean) + 1.2], turn: [-Math.PI / 2 - lean, 0, 0] });
  return { perches: [grip([0, 4, 0], 'palm')] };
}; // prettier-ignore

/** A telephone with a dial and a handset on its fork. */
const telephone: Style = (bench, form) => {
  const colour = tint(form, '#8a1a1e');
  bench.slab('lacquer', [[-9, 0], [9, 0], [9, 2.4], [3, 10], [-4, 12], [-9, 11]], 19, { turn: [0, -Math.PI / 2, 0], colour, bevel: 1.4 });
  const face = { turn: [Math.PI / 2 - 0.86, 0, 0] as const, at: [0, 6.2, 6.6] as const };
  bench.turning('chrome', [[6, -0.2, 1], [6, 0.6], [5.4, 0.9, 1], [0.001, 0.9]], face);
  bench.turning('paper', [[2, 0.8, 1], [2, 1.1, 1], [0.001, 1.1]], face);
  for (let hole = 0; hole < 10; hole++) { const turn = hole * 0.55 - 1; bench.turning('rubber', [[0.85, 0.8, 1], [0.85, 1.06, 1], [0.001, 1.06]], { turn: face.turn, at: [Math.sin(turn) * 3.9, 6.2 + Math.cos(turn) * 3.9 * 0.76, 6.6 - Math.cos(turn) * 3.9 * 0.65], around: 12, colour: '#101010' }); }
  const set = bench.on('handset', [0, 15, -3]);
  set.pipe('lacquer', [[-10, 14, -4], [-6, 16.6, -4], [0, 17, -4], [6, 16.6, -4], [10, 14, -4]], 1.5, { colour });
  for (const x of [-1, 1]) {
    set.turning('lacquer', [[2, 0, 1], [3.4, 0.8], [3.4, 2.4], [2, 3.8, 1]], { at: [x * 10.4, 11.4, -4], colour });
    bench.block('chrome', [1.2, 4, 1.2], { at: [x * 5.4, 13, -6.6] }); bench.block('chrome', [1.2, 4, 1.2], { at: [x * 5.4, 13, -1.6] });
  }
  bench.pipe('rubber', Array.from({ length: 60 }, (_, at): Vector3 => [-11.4 - at * 0.1 + Math.sin(at * 1.4) * 0.7, Math.max(1, 11 - at * 0.28) + Math.cos(at * 1.4) * 0.7, -4 + at * 0.12]), 0.3, { steps: 1, around: 5, colour: '#1a1a1a' });
  return { perches: [grip([0, 17, -4])], pose: (moment) => { const ring = moment.actions.get('ring')?.weight ?? 0; return { handset: { turn: [0, 0, Math.sin(moment.seconds * 60) * 0.035 * ring], shift: [0, Math.abs(Math.sin(moment.seconds * 47)) * 0.3 * ring, 0] } }; } };
}; // prettier-ignore

/** The tube of a lens pointing forward. */
function lens(bench: Bench, [x, y, z]: Vector3, radius: number, long: number): void {
  bench.turning('rubber', [[radius * 1.05, 0, 1], [radius * 1.05, long * 0.3, 1], [radius * 0.95, long * 0.34], [radius * 0.95, long * 0.6], [radius, long * 0.64, 1], [radius, long, 1], [radius * 0.8, long, 1], [radius * 0.7, long * 0.8, 1], [0.001, long * 0.78]], { at: [x, y, z], turn: [Math.PI / 2, 0, 0], colour: '#141518', around: 28 }); // prettier-ignore
  bench.turning(
    'lacquer',
    [
      [radius * 0.7, long * 0.8, 1],
      [radius * 0.4, long * 0.88],
      [0.001, long * 0.92],
    ],
    { at: [x, y, z], turn: [Math.PI / 2, 0, 0], colour: '#241a4a' },
  );
  bench.hoop('steel', radius * 1.02, radius * 0.05, { at: [x, y, z + long * 0.62], turn: [Math.PI / 2, 0, 0] });
}

const camera: Style = (bench, form) => {
  const colour = tint(form, '#1c1d20');
  bench.block('leather', [13, 7.6, 4.4], { at: [0, 3.9, 0], colour, round: 1 });
  bench.block('steel', [13, 1.8, 4.4], { at: [0, 8, 0], round: 0.6 });
  bench.slab('steel', [[-3, 8.6], [3, 8.6], [1.8, 11], [-1.8, 11]], 4, { bevel: 0.4 });
  lens(bench, [0, 4.6, 2], 2.9, 5.4);
  bench.turning('chrome', [[0.8, 0, 1], [0.8, 0.8, 1], [0.001, 0.8]], { at: [-4.6, 8.9, 0] });
  bench.turning('steel', [[1.3, 0, 1], [1.3, 0.9, 1], [0.001, 0.9]], { at: [4.6, 8.9, 0] });
  bench.block('light', [1.6, 1, 0.2], { at: [4.6, 7.9, 2.2], colour: '#dfeaf4', round: 0, glow: 0.3 });
  bench.pipe('leather', [[-6.6, 8, 0], [-9, 4, -3], [-7, 0.5, -7], [2, 0.4, -9], [8, 0.6, -6], [9, 4, -2], [6.6, 8, 0]], 0.4, { flatten: 2, colour: '#5a3418' });
  return { perches: [grip([5, 4, 0], 'both')] };
}; // prettier-ignore

const polaroidCamera: Style = (bench, form) => {
  bench.slab('plastic', [[-5, 0], [7, 0], [7, 3.4], [3.4, 5], [3.4, 10.4], [-5, 11]], 12, { turn: [0, -Math.PI / 2, 0], colour: tint(form, '#ece8e0'), bevel: 0.9 });
  bench.block('rubber', [8.6, 0.5, 0.6], { at: [0, 1.8, 7] , round: 0.1 });
  bench.slab('paper', roundedRectangle(8, 5, 0.1), 0.14, { at: [0, 1.9, 9], turn: [Math.PI / 2, 0, 0] });
  lens(bench, [0, 7.4, 3], 2.7, 2);
  for (const [x, hue] of [[-1.6, '#e03a2a'], [-0.8, '#f0a02a'], [0, '#e8d84a'], [0.8, '#3fa85a'], [1.6, '#2f7fd0']] as const) bench.block('plastic', [0.8, 0.16, 3.4], { at: [x, 4.35, 5.3], turn: [0.42, 0, 0], colour: hue, round: 0 });
  bench.block('light', [3, 1.4, 0.3], { at: [3.6, 9.4, 3.5], colour: '#f4f8fb', glow: 0.3, round: 0 });
  bench.turning('lacquer', [[0.8, 0, 1], [0.7, 0.6, 1], [0.001, 0.6]], { at: [-4.2, 6.4, 3.4], turn: [Math.PI / 2, 0, 0], colour: '#d82a20' });
  return { perches: [grip([0, 4, 0], 'both')] };
}; // prettier-ignore

/** Three legs; with a camera on top when the preset says so. */
function standOn(bench: Bench, high: number): void {
  for (let leg = 0; leg < 3; leg++) {
    const [x, z] = [Math.sin(leg * 2.094 + 0.5), Math.cos(leg * 2.094 + 0.5)];
    bench.rod('iron', [x * 4, high, z * 4], [x * high * 0.22, high * 0.5, z * high * 0.22], 1.9, { colour: '#26282c' });
    bench.rod('steel', [x * high * 0.21, high * 0.52, z * high * 0.21], [x * high * 0.42, 2, z * high * 0.42], 1.3);
    bench.ball('rubber', [2.4, 2, 2.4], { at: [x * high * 0.42, 2, z * high * 0.42], around: 10 });
  }
  bench.turning(
    'iron',
    [
      [5, high - 3, 1],
      [5.6, high],
      [4, high + 3],
      [3, high + 8, 1],
      [0.001, high + 8],
    ],
    { colour: '#26282c' },
  );
}

const tripod: Style = (bench) => {
  standOn(bench, 120);
  bench.block('iron', [10, 3, 12], { at: [0, 130, 0] });
  bench.rod('iron', [0, 129, -5], [10, 118, -26], 1, {});
  return { perches: [spot('top', [0, 131.5, 0], 10)] };
};

/** A camera for films: a body, two reels, a long lens, on three legs. */
const filmCamera: Style = (bench, form) => {
  standOn(bench, 110);
  const colour = tint(form, '#24262a');
  bench.block('iron', [20, 28, 40], { at: [0, 134, 0], colour, round: 2 });
  for (const [z, name] of [[-13, 'reel0'], [14, 'reel1']] as const) {
    const reel = bench.on(name, [0, 164, z]);
    reel.slab('iron', circle(16, 32), 6, { at: [0, 164, z], turn: [0, Math.PI / 2, 0], bevel: 1, colour });
    for (let hole = 0; hole < 5; hole++) for (const x of [-3.3, 3.3]) reel.slab('steel', circle(3.4, 14), 0.6, { at: [x, 164 + Math.sin(hole * 1.2566) * 9.6, z + Math.cos(hole * 1.2566) * 9.6], turn: [0, Math.PI / 2, 0] });
  }
  bench.turning('rubber', [[6, 0, 1], [6, 12], [4.4, 13, 1], [4.4, 20, 1], [9, 26, 1], [8, 26, 1], [4, 20, 1], [0.001, 19]], { at: [0, 136, 20], turn: [Math.PI / 2, 0, 0], colour: '#101114' });
  bench.block('rubber', [6, 7, 10], { at: [-12, 142, -14], round: 1.6 });
  bench.block('light', [1.6, 1.6, 0.6], { at: [7, 144, 20.2], colour: '#ff2a1a', round: 0.4 });
  return { perches: [grip([0, 126, -24], 'both')], pose: (moment) => ({ reel0: { turn: [moment.seconds * 3, 0, 0] }, reel1: { turn: [moment.seconds * 3, 0, 0] } }) };
}; // prettier-ignore

const microphone: Style = (bench, form) => {
  bench.turning('iron', [[0.001, 0, 1], [13, 0, 1], [13, 1], [3, 3, 1], [1.2, 4, 1], [1.1, 118, 1], [1.8, 120, 1], [0.001, 120]], { colour: '#1c1d20' });
  const lean = 0.9;
  const up = (along: number): Vector3 => [0, 120 + along * Math.cos(lean), along * Math.sin(lean)];
  bench.turning('iron', [[1.5, -11, 1], [1.9, 0], [2.4, 8, 1]], { at: up(6), turn: [lean, 0, 0], colour: tint(form, '#26282c') });
  bench.turning('steel', [[2.5, 7.8, 1], [3.3, 10], [3.3, 13], [2.4, 15.6], [0.001, 16.6]], { at: up(6), turn: [lean, 0, 0] });
  bench.hoop('chrome', 3.35, 0.35, { at: up(17.4), turn: [lean, 0, 0] });
  for (let wire = 0; wire < 8; wire++) bench.hoop('iron', 3.1, 0.16, { at: up(18), turn: [lean, 0, 0], size: 1 - Math.abs(wire - 3.5) * 0.001, around: 20 });
  return { perches: [grip(up(2))], anchors: { grip: up(2), mouth: up(22) } };
}; // prettier-ignore

const headphones: Style = (bench, form) => {
  const colour = tint(form, '#22242a');
  bench.pipe('leather', Array.from({ length: 15 }, (_, at): Vector3 => [Math.cos((at / 14) * Math.PI) * 8.6, 9 + Math.sin((at / 14) * Math.PI) * 10, 0]), 1.1, { steps: 2, flatten: 1, colour, up: [0, 0, 1] });
  for (const x of [-1, 1]) {
    bench.rod('chrome', [x * 8.6, 5, 0], [x * 8.6, 10, 0], 0.6);
    bench.turning('plastic', [[0.001, -0.4], [3.4, 0], [4.4, 1.6, 1], [4.4, 2.6, 1], [0.001, 2.6]], { at: [x * 11, 5, 0], turn: [0, 0, (x * Math.PI) / 2], colour });
    bench.hoop('leather', 3.5, 1.3, { at: [x * 7.8, 5, 0], turn: [0, 0, Math.PI / 2], colour: '#101114' });
    bench.hoop('chrome', 3.2, 0.22, { at: [x * 11.3, 5, 0], turn: [0, 0, Math.PI / 2] });
  }
  return { perches: [grip([0, 19, 0])] };
}; // prettier-ignore

const remote: Style = (bench, form) => {
  const lean = 0.3;

  bench.block('plastic', [5, 1.8, 19], { at: [0, 3.6, -0.4], turn: [lean, 0, 0], colour: tint(form, '#1c1d20'), round: 0.7 });
  for (let key = 0; key < 18; key++) { const z = -6 + Math.floor(key / 3) * 2.2; bench.block('plastic', [1, 0.5, 1.1], { at: [-1.5 + (key % 3) * 1.5, 4.5 - z * Math.sin(lean), z * Math.cos(lean) - 0.2], turn: [lean, 0, 0], colour: key === 0 ? '#e02a1a' : key > 14 ? '#3a90e0' : '#c9ccd0', round: 0.2 }); }
  bench.block('rubber', [4, 2.4, 2], { at: [0, 1.2, 1], colour: '#101114' });
  bench.block('rubber', [4, 4.6, 2], { at: [0, 2.3, -6], colour: '#101114' });
  return { perches: [grip([0, 3, 4], 'palm')] };
}; // prettier-ignore

const controller: Style = (bench, form) => {
  const colour = tint(form, '#e4e4e2');
  const out = [[-7.6, -5], [-5, -4.6], [-3, -1.4], [3, -1.4], [5, -4.6], [7.6, -5], [8.2, -1], [7, 3.6], [4.6, 4.6], [-4.6, 4.6], [-7, 3.6], [-8.2, -1]] as const;
  const turn = [-Math.PI / 2 + 0.5, 0, 0] as const;
  bench.slab('plastic', out, 3, { turn, at: [0, 3.4, 0], bevel: 1.2, colour });
  const on = (x: number, y: number, lift: number): Vector3 => [x, 3.4 + y * Math.sin(0.5) + lift * Math.cos(0.5), -y * Math.cos(0.5) + lift * Math.sin(0.5)];
  for (const x of [-2.6, 2.6]) { bench.turning('rubber', [[0.8, 0, 1], [0.7, 1], [1.2, 1.3], [1.2, 1.8, 1], [0.001, 1.6]], { at: on(x, 0, 1.3), turn: [0.5, 0, 0], colour: '#1a1b1e' }); }
  [['#e8503a', 1, 0], ['#3fa85a', 0, -1], ['#3a90e0', -1, 0], ['#e8b83a', 0, 1]].forEach(([hue, x, y]) => bench.turning('lacquer', [[0.55, 0, 1], [0.5, 0.7, 1], [0.001, 0.7]], { at: on(5.2 + Number(x) * 1.1, 2 + Number(y) * 1.1, 1.3), turn: [0.5, 0, 0], colour: String(hue), around: 14 }));
  for (const [a, b] of [[2.8, 0.9], [0.9, 2.8]] as const) bench.block('rubber', [a, 0.7, b], { at: on(-5.2, 2, 1.6), turn: [0.5, 0, 0], colour: '#1a1b1e', round: 0.2 });
  return { perches: [grip([0, 3, 0], 'both')] };
}; // prettier-ignore

/** Phones, cameras, drones: devices for a hand. */
export const gadgetFamily = craftedFamily({
  family: 'gadget',
  styles: { drone, smartphone, telephone, camera, 'polaroid-camera': polaroidCamera, tripod, 'film-camera': filmCamera, microphone, headphones, remote, controller },
  movement: (form) => ({ gaits: [], speeds: { default: form.preset['style'] === 'drone' ? 4 : 1 }, inertia: 0.5, lean: form.preset['style'] === 'drone' ? 0.4 : 0 }),
}); // prettier-ignore
