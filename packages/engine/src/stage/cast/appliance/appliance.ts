import { circle } from '../prop/bench.ts';
import { craftedFamily, doing, grip, openness, spot, type Style, tint } from '../prop/crafted-family.ts';

/** A cooker: four rings, knobs, an oven door with a lit window. Centimetres. */
const oven: Style = (bench, form) => {
  const colour = tint(form, '#e6e4e0');
  bench.block('lacquer', [60, 84, 58], { at: [0, 44, 0], colour, round: 1 }); bench.block('rubber', [61, 2, 60], { at: [0, 87, 0], colour: '#141517', round: 0.6 });
  for (const [x, z, r] of [[-14, -13, 8], [14, -13, 10], [-14, 13, 10], [14, 13, 8]] as const) for (const s of [1, 0.66, 0.34]) bench.hoop('light', r * s, 0.6, { at: [x, 88.4, z], colour: '#c83a18', glow: 0.5, around: 28, section: 6 });
  for (let knob = 0; knob < 5; knob++) bench.turning('rubber', [[2.4, 0, 1], [2, 2.6, 1], [0.001, 2.6]], { at: [-22 + knob * 11, 79, 29], turn: [Math.PI / 2, 0, 0] });
  bench.block('lacquer', [60, 14, 3], { at: [0, 96, -29], colour }); bench.block('screen', [14, 5, 0.5], { at: [0, 97, -27.3], colour: '#3ae0a0', round: 0 });
  const door = bench.on('door', [0, 12, 29]);
  door.block('lacquer', [57, 58, 3], { at: [0, 42, 30], colour, round: 1 }); door.block('rubber', [44, 32, 0.6], { at: [0, 40, 31.6], colour: '#0c0c0d', round: 0.2 }); door.block('screen', [38, 26, 0.4], { at: [0, 40, 32], colour: '#d87a2a', glow: 0.6, round: 0 });
  door.rod('chrome', [-24, 66, 34], [24, 66, 34], 1.5); for (const x of [-22, 22]) door.rod('chrome', [x, 66, 31], [x, 66, 34], 1.2);
  return { perches: [spot('top', [0, 89, 0], 50)], pose: (moment) => ({ door: { turn: [1.4 * openness(moment, form), 0, 0] } }) };
}; // prettier-ignore

const microwave: Style = (bench, form) => {
  bench.block('plastic', [48, 28, 34], { at: [0, 15, 0], colour: tint(form, '#d8dadc'), round: 1.4 });
  const door = bench.on('door', [-23, 15, 17]);
  door.block('rubber', [33, 25, 1.6], { at: [-6.4, 15, 17.4], colour: '#16171a', round: 0.6 }); door.block('screen', [24, 16, 0.4], { at: [-7.4, 15, 18.3], colour: '#6a4a20', glow: 0.4, round: 0 }); door.rod('chrome', [8.4, 6, 19.6], [8.4, 24, 19.6], 0.8);
  bench.block('screen', [9, 3.6, 0.5], { at: [17, 25, 17.2], colour: '#38e0a0', round: 0 });
  for (let key = 0; key < 12; key++) bench.block('plastic', [2.6, 2, 0.7], { at: [13.6 + (key % 3) * 3.4, 20 - Math.floor(key / 3) * 3.2, 17.2], colour: '#8a8e94', round: 0.3 });
  for (const x of [-20, 20]) bench.block('rubber', [4, 1.4, 20], { at: [x, 0.7, 0] });
  return { perches: [spot('inside', [-6, 4, 0], 28, 26), spot('top', [0, 29, 0], 42, 30)], pose: (moment) => ({ door: { turn: [0, -1.8 * openness(moment, form), 0] } }) };
}; // prettier-ignore

/** A toaster; its slices jump when it is done. */
const toaster: Style = (bench, form) => {
  bench.block('chrome', [28, 17, 16], { at: [0, 10, 0], round: 4.4, colour: form.colour }); bench.block('rubber', [29, 3, 17], { at: [0, 1.8, 0], round: 1 });
  for (const z of [-3.4, 3.4]) {
    bench.block('rubber', [19, 0.6, 3.4], { at: [0, 18.5, z], colour: '#0a0a0b', round: 0.2 });
    bench.on('toast', [0, 14, 0]).slab('flesh', [[-7, 12], [7, 12], [7, 20], [8, 22], [6.6, 24.6], [0, 25], [-6.6, 24.6], [-8, 22], [-7, 20]], 1.8, { at: [0, 0, z], colour: '#b87a34', bevel: 0.4 });
  }
  bench.block('rubber', [1, 9, 1.6], { at: [14.2, 11, 0] }); bench.block('rubber', [3, 2, 5], { at: [15.6, 13, 0], round: 0.8 });
  bench.turning('rubber', [[1.8, 0, 1], [1.6, 1.4, 1], [0.001, 1.4]], { at: [8, 6, 8], turn: [Math.PI / 2, 0, 0] });
  return { perches: [spot('top', [0, 18.6, 0], 20, 8)], pose: (moment) => ({ toast: { shift: [0, Math.abs(Math.sin(moment.seconds * 2)) * 7 * doing(moment, 'jump', 'pop', 'bounce'), 0] } }) };
}; // prettier-ignore

const refrigerator: Style = (bench, form) => {
  const colour = tint(form, '#dfe2e4');
  bench.block('lacquer', [70, 172, 62], { at: [0, 90, 0], colour, round: 2 }); bench.block('rubber', [68, 6, 58], { at: [0, 3, 0] });
  for (const [name, y, h] of [['door0', 60, 106], ['door1', 146, 58]] as const) {
    const door = bench.on(name, [-35, y, 31]);
    door.block('lacquer', [70, h, 6], { at: [0, y, 34.6], colour, round: 2.4 }); door.rod('chrome', [28, y - h * 0.26, 40], [28, y + h * 0.3, 40], 1.4); for (const at of [-0.26, 0.3]) door.rod('chrome', [28, y + h * at, 36], [28, y + h * at, 40], 1.2);
    if (name === 'door1') door.block('paper', [12, 15, 0.3], { at: [-8, y, 37.8], colour: '#f2dc6a', round: 0 });
  }
  bench.block('screen', [60, 96, 0.6], { at: [0, 60, 31.1], colour: '#dfeef4', glow: 0.5, round: 0 });
  for (const y of [38, 62, 86]) { bench.block('glass', [60, 1, 4], { at: [0, y, 33] }); for (let jar = 0; jar < 4; jar++) bench.turning('lacquer', [[4, 0, 1], [4, 10], [2.6, 13, 1], [0.001, 13]], { at: [-22 + jar * 14, y, 30], around: 12, colour: ['#c8402a', '#e8c23a', '#4fa05a', '#f0ece0'][(jar + y) % 4]! }); }
  return { perches: [spot('top', [0, 176, 0], 60, 50)], pose: (moment) => ({ door0: { turn: [0, -1.8 * openness(moment, form), 0] } }) };
}; // prettier-ignore

const washingMachine: Style = (bench, form) => {
  bench.block('lacquer', [60, 84, 58], { at: [0, 43, 0], colour: tint(form, '#eceae6'), round: 1.6 });
  bench.block('plastic', [58, 13, 1.4], { at: [0, 77, 29], colour: '#c4c8cc', round: 0.4 }); bench.turning('chrome', [[4, 0, 1], [3.4, 3, 1], [0.001, 3]], { at: [4, 77, 29.6], turn: [Math.PI / 2, 0, 0] }); bench.block('screen', [13, 5, 0.4], { at: [18, 77, 29.9], colour: '#3ab8e0', round: 0 }); bench.block('plastic', [17, 9, 1], { at: [-18, 77, 29.6] });
  const drum = bench.on('drum', [0, 40, 29]);
  drum.slab('iron', circle(17, 36), 0.6, { at: [0, 40, 29.3], colour: '#1c2228' });
  for (let cloth = 0; cloth < 7; cloth++) drum.ball('cloth', [6, 4.4, 1.6], { at: [Math.sin(cloth * 0.9) * 9, 40 + Math.cos(cloth * 0.9) * 9, 30], turn: [0, 0, cloth], colour: ['#c8503a', '#3a7ab8', '#e8d8b0'][cloth % 3]!, around: 12 });
  bench.hoop('chrome', 19, 2.6, { at: [0, 40, 30], turn: [Math.PI / 2, 0, 0] }); bench.turning('glass', [[17, 0, 1], [12, 3], [0.001, 4]], { at: [0, 40, 30], turn: [Math.PI / 2, 0, 0] });
  return { perches: [spot('top', [0, 85, 0], 54)], pose: (moment) => ({ drum: { turn: [0, 0, moment.seconds * 5] } }) };
}; // prettier-ignore

/** A fan on a foot: its blades turn, its head looks from side to side. */
const fan: Style = (bench, form) => {
  const colour = tint(form, '#dfe4e6');
  bench.turning('plastic', [[0.001, 0, 1], [14, 0, 1], [13, 2.4], [4, 4, 1], [2, 5, 1], [1.8, 34, 1]], { colour });
  const head = [0, 46, 3] as const;
  bench.turning('plastic', [[0.001, -12], [5, -10], [6, -2], [5, 0, 1]], { at: head, turn: [Math.PI / 2, 0, 0], colour }); bench.rod('plastic', [0, 32, 0], [0, 44, -2], 3, { colour });
  const blades = bench.on('blades', [0, 46, 6]);
  for (let blade = 0; blade < 4; blade++) blades.slab('plastic', [[-1.6, 2], [1.6, 2], [8, 12], [6, 17], [-1, 18], [-5, 12]], 0.5, { at: [0, 46, 6], turn: [0.22, 0, blade * 1.571], colour: '#5aa8c8' });
  blades.turning('plastic', [[3.4, 0, 1], [2.6, 2.4], [0.001, 3.4]], { at: [0, 46, 6], turn: [Math.PI / 2, 0, 0], colour });
  for (const [r, z] of [[20, 6], [19, 9.4], [19, 2.6], [10, 10.6]] as const) bench.hoop('chrome', r, 0.36, { at: [0, 46, z], turn: [Math.PI / 2, 0, 0], around: 40, section: 6 });
  for (let wire = 0; wire < 28; wire++) { const [x, y] = [Math.sin(wire * 0.2244), Math.cos(wire * 0.2244)]; bench.pipe('chrome', [[x * 3, 46 + y * 3, 11], [x * 12, 46 + y * 12, 10.6], [x * 20, 46 + y * 20, 6], [x * 12, 46 + y * 12, 1], [x * 5, 46 + y * 5, 0]], 0.2, { around: 4, steps: 2 }); }
  return { perches: [grip([0, 30, 0])], pose: (moment) => ({ blades: { turn: [0, 0, moment.seconds * 26] } }) };
}; // prettier-ignore

const hairDryer: Style = (bench, form) => {
  const colour = tint(form, '#c83a6a');
  bench.turning('plastic', [[0.001, -9], [4.6, -8.6], [5.2, -5], [4.6, 2], [3.2, 8, 1], [3.2, 12, 1], [2.8, 12, 1], [0.001, 9]], { at: [0, 18, 0], turn: [0, 0, -Math.PI / 2], colour }); bench.turning('rubber', [[3.3, 9, 1], [3.6, 9.4], [3.6, 13, 1], [3, 13, 1], [2.8, 10]], { at: [0, 18, 0], turn: [0, 0, -Math.PI / 2] });
  for (const r of [1.2, 2.4, 3.6]) bench.hoop('rubber', r, 0.24, { at: [-8.6, 18, 0], turn: [0, 0, Math.PI / 2], around: 24 });
  bench.pipe('plastic', [[-3, 15, 0], [-2, 9, 0], [-2.6, 1.6, 0]], [2.4, 1.8], { colour, flatten: 0.8 }); bench.block('rubber', [0.8, 3, 1.4], { at: [-0.1, 10, 0] }); bench.pipe('rubber', [[-2.6, 2, 0], [-3, 0.6, 0], [-9, 0.4, 3], [-14, 0.4, -2], [-19, 0.4, 1]], 0.4);
  return { anchors: { grip: [-2, 8, 0], tip: [13, 18, 0] }, perches: [grip([-2, 8, 0])] };
}; // prettier-ignore

const vacuum: Style = (bench, form) => {
  const colour = tint(form, '#c8282e');
  bench.ball('lacquer', [14, 12, 20], { at: [20, 13, -8], colour, around: 28 }); bench.block('rubber', [22, 4, 30], { at: [20, 8, -8], round: 1.8 }); for (const z of [-18, 2]) for (const x of [6, 34]) bench.turning('rubber', [[0.001, -2, 1], [6, -2], [6, 2, 1], [0.001, 2]], { at: [x, 6, z], turn: [0, 0, Math.PI / 2] });
  bench.pipe('rubber', [[14, 20, 8], [4, 40, 16], [-18, 74, 8], [-30, 92, -2], [-34, 84, 4]], 2.2); bench.rod('chrome', [-34, 86, 2], [-26, 8, 40], 1.8); bench.block('rubber', [30, 5, 11], { at: [-25, 3, 43], round: 2 }); bench.pipe('rubber', [[-33, 78, 6], [-37, 88, 0], [-36, 98, -8]], 2.2, { colour });
  return { perches: [grip([-36, 92, -3])], anchors: { grip: [-36, 92, -3], tip: [-25, 3, 43] } };
}; // prettier-ignore

const iron: Style = (bench, form) => {
  const sole = [[-13, -6], [-12, 6], [0, 5.4], [9, 3], [14, 0], [9, -3], [0, -5.4], [-12, -6]] as const;
  const flat = [-Math.PI / 2, 0, 0] as const;
  bench.slab('chrome', sole, 1.4, { at: [0, 0.7, 0], turn: flat, bevel: 0.3 }); bench.slab('plastic', sole.map(([x, y]) => [x * 0.92 - 0.4, y * 0.86] as const), 5, { at: [0, 3.6, 0], turn: flat, bevel: 1.6, colour: tint(form, '#2f7fb8') });
  bench.pipe('rubber', [[8, 5.6, 0], [7, 10.4, 0], [-2, 12, 0], [-10, 11, 0], [-11, 5, 0]], 1.7, { up: [0, 0, 1] }); bench.turning('plastic', [[2, 0, 1], [1.8, 1.2, 1], [0.001, 1.2]], { at: [0, 6, 0] }); bench.pipe('rubber', [[-11, 9, 0], [-17, 8, 2], [-22, 0.6, 5], [-30, 0.5, 0]], 0.45);
  return { perches: [grip([-2, 12, 0])], anchors: { grip: [-2, 12, 0], tip: [14, 1, 0] } };
}; // prettier-ignore

const sewingMachine: Style = (bench, form) => {
  const colour = tint(form, '#1c1d20');
  bench.block('wood', [48, 5, 22], { at: [0, 2.5, 0], round: 1 }); bench.block('lacquer', [42, 3, 15], { at: [0, 6.4, 0], colour }); bench.slab('lacquer', [[13, 7], [20, 7], [20, 26], [16, 32], [-14, 31], [-19, 28], [-19, 18], [-14, 18], [-12, 23], [9, 23], [13, 18]], 8, { bevel: 2, colour });
  for (const x of [-6, 0, 6]) bench.block('gold', [4, 0.7, 0.3], { at: [x, 27, 4.1], round: 0 }); const wheel = bench.on('wheel', [22, 24, 0]); wheel.hoop('chrome', 6, 1.1, { at: [22, 24, 0], turn: [0, 0, Math.PI / 2] }); for (const turn of [0, 1.05, 2.1]) wheel.rod('chrome', [22, 24 - Math.cos(turn) * 6, -Math.sin(turn) * 6], [22, 24 + Math.cos(turn) * 6, Math.sin(turn) * 6], 0.6);
  const needle = bench.on('needle', [-16.5, 18, 0]); needle.rod('chrome', [-16.5, 19, 0], [-16.5, 9.4, 0], [0.5, 0.16]); bench.rod('chrome', [-15.4, 18, 0], [-15.4, 9, 0], 0.4); bench.turning('cloth', [[1.8, 0, 1], [1.6, 4, 1], [0.001, 4]], { at: [6, 32, 0], colour: '#c01838' }); bench.block('cloth', [22, 0.4, 20], { at: [-15, 8.2, 3], colour: '#5a8ac0', round: 0 });
  return { perches: [spot('top', [4, 8, 0], 14)], pose: (moment) => ({ needle: { shift: [0, Math.sin(moment.seconds * 22) * 1.1, 0] }, wheel: { turn: [moment.seconds * 22, 0, 0] } }) };
}; // prettier-ignore

const grill: Style = (bench, form) => {
  bench.turning('lacquer', [[0.001, 44], [16, 47], [25, 56], [27, 64, 1], [25.6, 64, 1], [0.001, 58]], { colour: tint(form, '#b3202a') }); for (let leg = 0; leg < 3; leg++) bench.rod('steel', [Math.sin(leg * 2.094) * 26, 0, Math.cos(leg * 2.094) * 26], [Math.sin(leg * 2.094) * 13, 50, Math.cos(leg * 2.094) * 13], 1.4);
  bench.turning('light', [[24, 61, 1], [0.001, 61.4]], { colour: '#e0501a', glow: 0.9 }); for (let coal = 0; coal < 30; coal++) bench.ball('bark', 2.6, { at: [Math.sin(coal * 2.4) * 22 * Math.sqrt(coal / 30), 61, Math.cos(coal * 2.4) * 22 * Math.sqrt(coal / 30)], colour: '#241c1a', around: 6 });
  for (let bar = -9; bar <= 9; bar++) { const half = Math.sqrt(27 * 27 - bar * bar * 8); bench.rod('steel', [-half, 65, bar * 2.8], [half, 65, bar * 2.8], 0.5, { around: 5 }); } bench.hoop('steel', 26.6, 0.8, { at: [0, 65, 0] });
  for (const [x, z] of [[-10, 4], [8, -6]] as const) bench.ball('glaze', [7, 2, 6], { at: [x, 67, z], colour: '#5a2c16', around: 14 });
  return { perches: [spot('top', [0, 65.6, 0], 40)] };
}; // prettier-ignore

const fireplace: Style = (bench) => {
  for (const x of [-1, 1]) bench.block('brick', [34, 96, 44], { at: [x * 58, 48, 0], round: 0.6 }); bench.block('brick', [150, 32, 44], { at: [0, 112, 0], round: 0.6 }); bench.block('brick', [86, 96, 6], { at: [0, 48, -20], colour: '#3a2018', round: 0 }); bench.block('stone', [170, 9, 58], { at: [0, 132, 4], round: 2 }); bench.block('stone', [160, 8, 74], { at: [0, 4, 14], round: 2 });
  for (const [x, y, z, turn] of [[-2, 14, 4, 0.1], [2, 14, -6, -0.15], [0, 22, -1, 0.5]] as const) bench.rod('bark', [x - Math.cos(turn) * 28, y, z - Math.sin(turn) * 12], [x + Math.cos(turn) * 28, y, z + Math.sin(turn) * 12], 5.4);
  for (let flame = 0; flame < 7; flame++) { const [x, high] = [(flame - 3) * 8, 30 - Math.abs(flame - 3) * 5 + (flame % 2) * 7]; bench.on(`flame${flame}`, [x, 18, 0]).turning('flame', [[0.001, 0], [high * 0.22, high * 0.16], [high * 0.24, high * 0.34], [high * 0.1, high * 0.74], [0.001, high]], { at: [x, 18, (flame % 3) * 4 - 4], around: 12, colour: flame % 2 ? '#ff8a2a' : '#ffc04a' }); }
  bench.ball('halo', 80, { at: [0, 34, 12], colour: '#ff8a3a' });
  return { perches: [spot('top', [0, 137, 4], 150, 40)], pose: (moment) => Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`flame${at}`, { size: [1, 1 + 0.22 * Math.sin(moment.seconds * 9 + at * 2.1) + 0.1 * Math.sin(moment.seconds * 17 + at), 1] as const, turn: [0, 0, Math.sin(moment.seconds * 4 + at * 1.7) * 0.1] as const }])) };
}; // prettier-ignore

const blender: Style = (bench, form) => {
  bench.turning('chrome', [[9, 0, 1], [9.4, 2], [7.4, 13], [6, 15, 1], [0.001, 15]], { colour: form.colour }); bench.turning('rubber', [[2, 0, 1], [1.8, 1.4, 1], [0.001, 1.4]], { at: [0, 6, 8.2], turn: [Math.PI / 2, 0, 0] });
  bench.turning('lacquer', [[0.001, 16, 1], [5, 16], [7, 31, 1], [0.001, 31]], { colour: '#d85a7a' }); bench.turning('glass', [[5.4, 15, 1], [6, 17], [8.2, 40, 1]]); bench.turning('rubber', [[8.4, 39.6, 1], [8.4, 42], [4, 43, 1], [4, 45, 1], [0.001, 45]]); bench.pipe('glass', [[7.4, 36, 0], [13, 34, 0], [12, 22, 0], [6.4, 20, 0]], 1);
  return { perches: [grip([12, 28, 0])] };
}; // prettier-ignore

const coffeeMachine: Style = (bench, form) => {
  const colour = tint(form, '#b3202a');
  bench.block('lacquer', [30, 36, 16], { at: [0, 18, -9], colour, round: 2.4 }); bench.block('lacquer', [30, 11, 32], { at: [0, 32, -1], colour, round: 2.4 }); bench.block('chrome', [30, 4, 32], { at: [0, 2, 0], round: 0.8 }); for (let slit = 0; slit < 9; slit++) bench.block('rubber', [20, 0.5, 0.9], { at: [0, 4.1, -1 + slit * 1.7], round: 0 });
  bench.turning('chrome', [[4.4, 0, 1], [4.4, 4, 1], [0.001, 4]], { at: [0, 23, 7] }); bench.pipe('rubber', [[0, 24, 10], [0, 23.6, 20]], 1.3); bench.turning('chrome', [[4, 0, 1], [3.8, 1.4, 1], [0.001, 1.4]], { at: [8, 33, 15], turn: [Math.PI / 2, 0, 0] }); bench.block('light', [1.4, 1.4, 0.4], { at: [-9, 33, 15.2], colour: '#ff8a2a', round: 0 }); bench.pipe('chrome', [[-10, 27, 12], [-12, 20, 14], [-12, 10, 15]], 0.5);
  bench.turning('ceramic', [[2.2, 4, 1], [3, 6], [3.6, 11, 1], [3.2, 11, 1], [0.001, 10]], { at: [0, 0, 7] }); bench.turning('glaze', [[3.2, 10.4, 1], [0.001, 10.5]], { at: [0, 0, 7], colour: '#2c150a' });
  return { perches: [spot('top', [0, 37.6, -2], 24)], anchors: { spout: [0, 22, 7] } };
}; // prettier-ignore

const treadmill: Style = (bench, form) => {
  bench.block('iron', [70, 14, 160], { at: [0, 10, 0], colour: tint(form, '#2a2c30'), round: 4 }); bench.block('rubber', [46, 1, 150], { at: [0, 17.4, 2], round: 0.2 }); for (const x of [-29, 29]) bench.block('steel', [8, 2, 152], { at: [x, 17.6, 0] });
  for (let line = 0; line < 8; line++) bench.on('belt', [0, 17, 0]).block('rubber', [46, 0.3, 1], { at: [0, 18, -70 + line * 18], colour: '#4a4c50', round: 0 });
  for (const x of [-1, 1]) { bench.pipe('steel', [[x * 32, 14, -62], [x * 32, 70, -70], [x * 32, 122, -66]], 3.4); bench.pipe('rubber', [[x * 32, 106, -68], [x * 33, 108, -50], [x * 33, 100, -28]], 2.4); } bench.block('plastic', [74, 30, 8], { at: [0, 124, -66], turn: [-0.5, 0, 0], colour: '#1a1b1e', round: 3 }); bench.block('screen', [34, 15, 0.6], { at: [0, 126, -61.6], turn: [-0.5, 0, 0], colour: '#38b0e0', round: 0 }); bench.rod('rubber', [-32, 104, -60], [32, 104, -60], 2.2);
  return { perches: [spot('top', [0, 18, 10], 44, 120)], pose: (moment) => ({ belt: { shift: [0, 0, (moment.seconds * 160) % 18] } }) };
}; // prettier-ignore

/** The machines of kitchen and house. */
export const applianceFamily = craftedFamily({
  family: 'appliance',
  styles: {
    oven,
    microwave,
    toaster,
    refrigerator,
    washingMachine,
    fan,
    hairDryer,
    vacuum,
    iron,
    sewingMachine,
    grill,
    fireplace,
    blender,
    coffeeMachine,
    treadmill,
  },
});
