import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Designs, Plan } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { bowl, plate } from '../prop/plate.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';
import { addSteam } from '../prop/steam.ts';

/** The level surface of a soup or sauce in a bowl. */
function broth(work: Sculpt, radius: Metres, high: Metres, colour: Linear | string, gloss = 0.9): void {
  work.spun('glaze', [[radius * 0.55, high - radius * 0.3], [radius, high], [radius, high], [radius * 0.9, high + 0.06], [0, high + 0.08]], { colour, gloss, steps: 1, around: 44 });
} // prettier-ignore

/** Strands that wind about at `high`, in a heap `lift` high. */
function strands(work: Sculpt, count: number, radius: Metres, high: Metres, lift: Metres, thick: Metres, colour: Linear | string): void {
  for (let strand = 0; strand < count; strand++) {
    const start = work.chance.between(0, 6.28);
    const turn = work.chance.between(-2.6, 2.6);
    const wide = radius * work.chance.between(0.15, 0.95);
    const way = Array.from({ length: 6 }, (_, k): Vector3 => { const a = start + (turn * k) / 5; const r = wide + Math.sin(k * 1.9 + strand) * radius * 0.12; const heap = lift * Math.sqrt(Math.max(0, 1 - (r / radius) ** 2)); return [Math.sin(a) * r, high + heap + Math.sin(k * 2.3 + strand * 1.7) * thick * 1.4, Math.cos(a) * r]; });
    work.rod('glaze', way, thick, { colour: blend(colour, '#ffffff', work.chance.between(-0.05, 0.14)), gloss: 0.5, around: 5, steps: 2 });
  }
} // prettier-ignore

/** Half a boiled egg, its yolk up. */
function halfEgg(work: Sculpt, at: Vector3, size: Metres, turn: Vector3): void {
  work.ball('flesh', [size, size * 0.8, size * 1.25], { colour: '#f7f3e8', at, turn, gloss: 0.5, bend: ([x, y, z]) => [x, Math.min(0, y), z] });
  work.spun('flesh', [[1, 0], [0, 0.02]], { steps: 1, size: [size * 0.99, size, size * 1.24], colour: '#fbf8ee', at, turn, gloss: 0.5 });
  work.ball('glaze', [size * 0.55, size * 0.16, size * 0.58], { colour: '#f0a020', at, turn, gloss: 0.8 });
} // prettier-ignore

function chopsticks(work: Sculpt, radius: Metres, high: Metres): void {
  for (const side of [-0.35, 0.35]) work.rod('lacquer', [[radius * 1.5, high + radius * 0.25, -radius * 0.5 + side], [-radius * 0.85, high + 0.35, radius * 0.55 + side * 1.6]], (along) => 0.34 - along * 0.14, { colour: '#5a2418', around: 8 });
} // prettier-ignore

const inBowl = (work: Sculpt, radius: Metres, high: Metres, steam: boolean): Plan => {
  const pose = steam ? addSteam(work, [0, high, 0], radius * 0.9, radius * 1.6) : undefined;
  return { perches: [{ name: 'inside', at: [0, high, 0], room: [radius * 1.4, radius * 1.4] }, { name: 'grip', at: [0, 0, 0], room: [radius * 2, radius * 2], hold: 'palm' }], ...(pose ? { pose } : {}) };
}; // prettier-ignore

/** What is served in bowls and on plates. Centimetres. */
export const hotDishes: Designs = {
  soup(work) {
    const level = bowl(work, 9, 6.6, '#efe9dc');
    broth(work, 8.4, level, work.colour('#d1661c'));
    work.sheet('glaze', (u, v) => { const a = u * 9; const r = 1 + u * 3.4; return [Math.sin(a) * (r + v * 0.7), level + 0.14, Math.cos(a) * (r + v * 0.7)]; }, { columns: 60, rows: 2, flip: false, colour: '#fbf3e2', gloss: 0.6 });
    for (let leaf = 0; leaf < 5; leaf++) work.blade('leaf', { long: 1.7, wide: 1, lean: 1.45, curl: 0.2 }, { colour: '#3f8a2c', turn: [0, leaf * 1.26, 0], at: [Math.sin(leaf) * 0.4, level + 0.2, Math.cos(leaf) * 0.4] });
    return inBowl(work, 9, level, true);
  },
  ramen(work) {
    const level = bowl(work, 10.5, 8, '#26262a');
    work.spun('lacquer', [[10.4, 7.5], [10.62, 8], [10.2, 8.05], [9.9, 7.6]], { colour: '#b0281e', steps: 1, around: 48 });
    broth(work, 9.7, level, work.colour('#b8742c'));
    strands(work, 46, 7.2, level - 0.1, 1.1, 0.34, '#f0d488');
    halfEgg(work, [3.6, level + 1.3, 3.4], 2.1, [0.2, 0.5, -0.2]);
    halfEgg(work, [-0.6, level + 1.4, 5.3], 2.1, [0.25, -0.4, 0.1]);
    for (let cut = 0; cut < 3; cut++) work.spun('flesh', [[0, 0], [3, 0], [3.2, 0.35], [3, 0.7], [0, 0.7]], { at: [-4.6 + cut * 0.7, level + 0.9 + cut * 0.5, -0.5 + cut * 1.5], turn: [0.3, 0, 0.35], paint: ([x, , z]) => blend('#e8c4a8', '#8f4a2a', Math.hypot(x, z) > 2.7 ? 0.9 : 0.3 + 0.6 * (0.5 + 0.5 * Math.sin(Math.hypot(x, z) * 4 + Math.atan2(x, z)))) });
    work.slab('leather', [[-2.6, 0], [2.6, 0], [2.8, 6.4], [-2.4, 6.2]], 0.12, { colour: '#17241c', at: [4.2, level - 0.6, -6.6], turn: [-0.35, -0.5, 0] });
    for (let ring = 0; ring < 22; ring++) { const a = ring * 2.4; const r = Math.sqrt(ring / 22) * 2.6; work.hoop('leaf', 0.42, 0.14, { colour: ring % 2 ? '#7fc04a' : '#4a9a34', at: [0.6 + Math.sin(a) * r, level + 1.6, -3 + Math.cos(a) * r], turn: [ring, 0, ring * 0.7], around: 9, section: 5 }); }
    chopsticks(work, 10.5, 8.2);
    return inBowl(work, 10.5, level, true);
  },
  noodles(work) {
    const level = bowl(work, 9.5, 6.8, '#dfe6ea');
    strands(work, 90, 8, level - 0.4, 2.6, 0.32, work.colour('#d9a848'));
    for (let bit = 0; bit < 16; bit++) { const a = bit * 2.4; const r = Math.sqrt(bit / 16) * 6; const at: Vector3 = [Math.sin(a) * r, level + 2.3 - r * 0.2, Math.cos(a) * r]; if (bit % 3 === 0) work.blade('leaf', { long: 2.4, wide: 1.3, lean: 1.2, curl: 0.6 }, { colour: '#3f8f30', turn: [0, a, 0], at }); else if (bit % 3 === 1) work.block('peel', [0.5, 0.4, 2.4], { colour: '#d8381e', turn: [0.2, a, 0.3], at, round: 0.1 }); else work.ball('flesh', [1.1, 0.9, 1.4], { colour: '#b5743a', turn: [0, a, 0.3], at, around: 10, down: 8 }); }
    chopsticks(work, 9.5, 7.4);
    return inBowl(work, 9.5, level, true);
  },
  spaghetti(work) {
    const floor = plate(work, 13);
    strands(work, 110, 8, floor + 0.4, 3.4, 0.3, work.colour('#dfae4c'));
    work.ball('glaze', [5, 2.2, 4.6], { at: [0, 3.5, 0], around: 34, down: 20, gloss: 0.6, bend: ([x, y, z], n) => { const k = (mottle([x, y, z], 0.6) - 0.5) * 1.5; return [x + n[0] * k * 1.4, y + n[1] * k * 0.6, z + n[2] * k * 1.4]; }, paint: (p) => blend('#a8240f', '#d8562a', grains(p, 1.4) * 0.5) });
    for (const [x, z] of [[0, 0.4], [-2.6, 1.6], [2.4, 1.9], [0.6, -2.6]] as const) work.ball('flesh', 1.55, { at: [x, 5.6 - Math.hypot(x, z) * 0.25, z], around: 18, down: 12, paint: (p) => blend('#5f2c14', '#8f4a22', grains(p, 1.6)), bend: ([a, b, c], n) => { const k = (mottle([a, b, c], 1.2) - 0.5) * 0.4; return [a + n[0] * k, b + n[1] * k, c + n[2] * k]; } });
    for (let leaf = 0; leaf < 4; leaf++) work.blade('leaf', { long: 2.6, wide: 1.6, lean: 0.9, curl: 0.8, cup: 0.3 }, { colour: '#3a8a28', turn: [0, leaf * 1.6, 0], at: [0.2, 7, 0] });
    return { pose: addSteam(work, [0, 5, 0], 7, 11) };
  },
  rice(work) {
    const level = bowl(work, 6.6, 5.4, '#3f5f8a');
    work.spun('flesh', [[6, level - 0.5], [5.4, level + 1], [3.6, level + 2.6], [0, level + 3.2]], { colour: '#efe9dc', open: 0.75 });
    work.spread(260, ([x, y, z], at) => work.ball('flesh', [0.2, 0.17, 0.42], { colour: at % 4 ? '#fbf8f0' : '#eee6d6', gloss: 0.4, turn: [at, at * 2.1, 0], at: [x * 5.6, level + 0.1 + y * 3.2, z * 5.6], around: 5, down: 4 }), 0);
    chopsticks(work, 6.6, 5.8);
    return inBowl(work, 6.6, level, true);
  },
  'fried-rice'(work) {
    const level = bowl(work, 8, 5.4, '#e8e2d4');
    work.spun('flesh', [[7.4, level - 0.5], [6.6, level + 1], [4, level + 2.6], [0, level + 3.2]], { colour: '#d8a850' });
    work.spread(240, ([x, y, z], at) => work.ball('flesh', at % 9 === 0 ? [0.42, 0.42, 0.42] : [0.2, 0.18, 0.42], { colour: at % 9 === 0 ? ['#5d9a34', '#e2701a', '#f2c22e'][Math.floor(at / 9) % 3]! : '#ecc878', turn: [at, at * 2.1, 0], at: [x * 6.8, level + 0.2 + y * 3.2, z * 6.8], around: 5, down: 4 }), 0);
    return inBowl(work, 8, level, true);
  },
  curry(work) {
    const floor = plate(work, 13, '#e8e4da');
    work.spun('glaze', [[9.2, floor + 0.2], [8.6, floor + 1.1], [6, floor + 1.5], [0, floor + 1.5]], { colour: work.colour('#a8581a'), gloss: 0.7, around: 44 });
    work.ball('flesh', [5, 3, 6.4], { at: [-4.6, 2, 0], colour: '#fbf8ee', around: 24, down: 16, bend: ([x, y, z], n) => { const k = (grains([x, y, z], 1.8) - 0.5) * 0.4; return [x + n[0] * k, y + n[1] * k, z + n[2] * k]; } });
    for (let bit = 0; bit < 11; bit++) { const a = bit * 2.4; const r = 1.4 + Math.sqrt(bit / 11) * 4.2; work.block(bit % 2 ? 'flesh' : 'peel', [1.9, 1.6, 1.9], { colour: ['#e2701a', '#e0b860', '#7a3f1c', '#4f8f30'][bit % 4]!, turn: [bit, bit * 1.3, 0], at: [2.6 + Math.sin(a) * r * 0.8, floor + 1.8, Math.cos(a) * r], round: 0.4 }); }
    return { pose: addSteam(work, [0, 3, 0], 8, 11) };
  },
  salad(work) {
    const level = bowl(work, 10, 6.6, '#c9a06a');
    for (let leaf = 0; leaf < 34; leaf++) { const a = leaf * 2.39996; const r = Math.sqrt(leaf / 34) * 7.6; work.blade('leaf', { long: 5.4, wide: 4, lean: 0.4 + (r / 8) * 0.8, curl: 0.9, cup: 0.2, ruffle: 0.35, blunt: 0.6, columns: 7, rows: 6 }, { colour: ['#6aa838', '#86bf4a', '#4a8f2e', '#7a2f4a'][leaf % 9 === 0 ? 3 : leaf % 3]!, turn: [0, a, 0], at: [Math.sin(a) * r * 0.75, level - 1.4, Math.cos(a) * r * 0.75] }); }
    for (let bit = 0; bit < 15; bit++) { const a = bit * 2.39996 + 0.7; const r = Math.sqrt((bit + 0.5) / 15) * 6; const at: Vector3 = [Math.sin(a) * r, level + 2.6 - r * 0.1, Math.cos(a) * r]; if (bit % 3 === 0) work.ball('peel', 1.5, { colour: '#cf2415', gloss: 0.9, at, around: 14, down: 10 }); else if (bit % 3 === 1) { work.spun('peel', [[0, 0], [1.7, 0], [1.7, 0.4], [1.5, 0.42]], { colour: '#3f7a2c', steps: 1, at, turn: [0.5, a, 0.3], around: 20 }); work.spun('flesh', [[1.55, 0.42], [0, 0.46]], { colour: '#d8e8b0', steps: 1, at, turn: [0.5, a, 0.3], around: 20 }); } else work.hoop('glaze', 1.5, 0.2, { colour: '#8a3a6a', at, turn: [0.6, a, 0.4], around: 20, section: 6 }); }
    halfEgg(work, [2.6, level + 2.6, 4], 1.9, [0.4, 0.3, -0.2]);
    return inBowl(work, 10, level, false);
  },
  sushi(work) {
    work.block('wood', [25, 1.4, 14], { colour: '#5f3a20', at: [0, 1.9, 0], round: 0.3 });
    for (const x of [-8, 8]) work.block('wood', [1.8, 1.3, 13], { colour: '#4a2c18', at: [x, 0.65, 0], round: 0.15 });
    const fish: readonly string[] = ['#f08a5a', '#d83a2e', '#f6d8c8', '#f2c22e'];
    fish.forEach((colour, at) => {
      const x = -8.6 + at * 4.2;
      work.ball('flesh', [1.6, 1.2, 3.1], { colour: '#fbf8f0', at: [x, 3.7, -2.9], turn: [0, 0.3, 0], around: 22, down: 16, bend: ([a, b, c], n) => { const k = (grains([a, b, c], 2.6) - 0.5) * 0.2; return [a + n[0] * k, b + n[1] * k, c + n[2] * k]; } });
      work.ball('glaze', [1.75, 0.75, 3.6], { at: [x, 4.75, -2.9], turn: [0, 0.3, 0], gloss: 0.7, bend: ([a, b, c]) => [a, b - a * a * 0.16 - c * c * 0.04, c], paint: ([a, , c]) => blend(colour, '#ffffff', at < 2 ? Math.max(0, Math.sin((c + Math.abs(a) * 0.7) * 3.4)) ** 5 * 0.55 : 0) });
      if (at === 3) work.block('leather', [3.7, 2.9, 0.9], { colour: '#15211a', at: [x, 4.1, -2.9], turn: [0, 0.3, 0] });
    });
    for (let roll = 0; roll < 5; roll++) {
      const x = -9.4 + roll * 3.5;
      work.spun('leather', [[0, 0], [1.55, 0], [1.6, 0.1], [1.6, 2.3], [1.5, 2.4]], { colour: '#142018', steps: 1, at: [x, 2.6, 3.4], around: 24 });
      work.spun('flesh', [[1.5, 2.36], [0, 2.42]], { steps: 1, around: 24, at: [x, 2.6, 3.4], paint: (p) => blend('#fdfaf2', '#d8d0c0', grains(p, 3)) });
      work.block('glaze', [0.75, 0.2, 0.75], { colour: roll % 2 ? '#f08a5a' : '#5d9a34', at: [x - 0.25, 5.06, 3.4], round: 0.1 });
      work.block('glaze', [0.55, 0.2, 0.55], { colour: '#f2c22e', at: [x + 0.4, 5.06, 3.6], round: 0.1 });
    }
    work.ball('flesh', [1.2, 0.9, 1.2], { colour: '#8fb84a', at: [9.4, 3.2, 4] });
    for (let slip = 0; slip < 5; slip++) work.blade('petal', { long: 2.2, wide: 1.7, lean: 0.9, curl: 0.8, ruffle: 0.2 }, { colour: '#f4b8a4', turn: [0, slip * 1.2, 0], at: [9.4, 2.7, -3.6] });
    for (const side of [0, 0.8]) work.rod('lacquer', [[-12, 2.9, 6.2 + side], [11.6, 2.9, 5.9 + side]], (along) => 0.24 + along * 0.12, { colour: '#8f1d18', around: 8 });
  },
  dumplings(work) {
    work.spun('straw', [[0, 0], [10.5, 0], [10.5, 0], [10.8, 3.6], [10.5, 3.8], [10.3, 3.6], [10.1, 0.8], [0, 0.8]], { colour: '#c99a52', steps: 1, around: 48 });
    for (const high of [0.6, 2.9]) work.hoop('straw', 10.75, 0.34, { colour: '#a87838', at: [0, high, 0], around: 48, section: 6 });
    for (let piece = 0; piece < 7; piece++) { const a = (piece / 6) * Math.PI * 2; const at: Vector3 = piece === 6 ? [0, 0.9, 0] : [Math.sin(a) * 6.4, 0.9, Math.cos(a) * 6.4]; work.spun('flesh', [[0, 0], [2.3, 0.1], [2.9, 1.3], [2.3, 2.7], [1, 3.5], [0.5, 4.1], [0.15, 3.8], [0, 3.6]], { colour: '#f3ead6', gloss: 0.45, glow: -0.15, at, around: 42, steps: 3, bend: ([x, y, z]) => { const k = 1 - 0.13 * Math.max(0, (y - 0.8) / 2.6) * (0.5 + 0.5 * Math.cos(Math.atan2(x, z) * 14 + y * 1.3)); return [x * k, y, z * k]; } }); }
    return { pose: addSteam(work, [0, 4, 0], 8, 14) };
  },
  'fried-egg'(work) {
    work.spun('steel', [[0, 0], [10.4, 0], [10.4, 0], [13, 3], [13.3, 3.1], [12.9, 3.2], [10.2, 0.45], [0, 0.4]], { colour: '#26272a', steps: 1, around: 48, gloss: 0.4 });
    work.rod('plastic', [[12.4, 2.6, 0], [17, 4, 0], [29, 5.4, 0]], (along) => 0.85 + 0.45 * along, { colour: '#1c1c1f', around: 10 });
    egg(work, [0, 0.5, 0], 1);
    return { perches: [{ name: 'inside', at: [0, 0.5, 0], room: [18, 18] }, { name: 'grip', at: [24, 5, 0], room: [3, 3], hold: 'fist' }] };
  },
  breakfast(work) {
    const floor = plate(work, 14);
    egg(work, [-3.4, floor, -3], 0.8);
    egg(work, [4.4, floor, -3.6], 0.7);
    for (let strip = 0; strip < 2; strip++) work.sheet('petal', (u, v) => [(u - 0.5) * 14, floor + 0.7 + Math.sin(u * 17 + strip) * 0.5, 3.8 + strip * 2.6 + (v - 0.5) * 2.3], { columns: 40, rows: 4, flip: true, gloss: 0.5, glow: 0, paint: ([, , z]) => (Math.abs(Math.sin(z * 2.4)) > 0.72 ? tone('#e8c0a0') : tone('#8f2c1a')) });
    for (let link = 0; link < 2; link++) work.rod('flesh', [[-10.4 + link * 1.9, floor + 1, -1 + link], [-10.2 + link * 2, floor + 1.1, 2 + link], [-8.6 + link * 2, floor + 1, 5 + link]], (along) => 0.95 * Math.sin(Math.PI * (0.1 + along * 0.8)) ** 0.3, { colour: '#7a3a1a', gloss: 0.6 });
    for (const [x, z] of [[9.4, 0.4], [9, 3.4]] as const) work.ball('peel', [1.9, 1.6, 1.9], { colour: '#cf2415', gloss: 0.9, at: [x, floor + 1, z] });
    return { pose: addSteam(work, [0, 2, 0], 8, 9) };
  },
  steak(work) {
    const floor = plate(work, 14, '#2c2c30');
    work.slab('flesh', Array.from({ length: 40 }, (_, k) => { const a = (k / 40) * Math.PI * 2; const r = 6.4 + Math.sin(a * 2 + 0.6) * 1.4 + Math.sin(a * 3) * 0.6; return [Math.cos(a) * r * 1.18, Math.sin(a) * r * 0.85] as const; }), 2.4, { lying: true, bevel: 0.8, at: [-1.4, floor + 1.2, 0], gloss: 0.55, paint: ([x, y, z], n) => { const band = Math.abs(((x + z) * 0.5) % 1.7) < 0.36 && n[1] > 0.6; return band ? tone('#1c0d08') : blend(n[1] > 0.6 ? '#6a3018' : '#8f4a2c', '#3f1a0c', mottle([x, y, z], 0.7) * 0.6); } });
    work.block('wax', [2, 0.9, 2], { colour: '#f7e08a', at: [-1, floor + 2.8, 0.3], turn: [0, 0.5, 0] });
    for (let spear = 0; spear < 5; spear++) work.rod('flesh', [[6.2 + spear * 1.2, floor + 0.6, -6], [6.6 + spear * 1.1, floor + 0.7, 0], [7 + spear, floor + 0.6, 5.6]], (along) => 0.5 - along * 0.15, { colour: '#4f8a34', around: 8 });
    return { pose: addSteam(work, [0, 3, 0], 7, 10) };
  },
  'roast-chicken'(work) {
    const floor = plate(work, 16);
    const brown = (p: Vector3, n: Vector3): ReturnType<typeof tone> => blend(blend('#b5641c', '#d8943c', mottle(p, 0.3) * 0.6), '#6a2c0a', Math.max(0, n[1]) * 0.45);
    work.ball('flesh', [6, 5.4, 8.2], { at: [0, floor + 4.6, 0], around: 34, down: 24, gloss: 0.75, paint: brown, bend: ([x, y, z]) => [x * (1 - z * 0.02), y * (1 - Math.exp(-x * x) * 0.06 * (y > 0 ? 1 : 0)) + (z < 0 ? z * 0.1 : 0), z] });
    for (const side of [-1, 1]) { work.rod('flesh', [[side * 5, floor + 4, 3], [side * 5.6, floor + 5.8, 6.4], [side * 3.2, floor + 6.2, 11]], (along) => 3.2 * (1 - along) ** 0.8 + 0.75, { around: 16, gloss: 0.75, paint: brown }); for (const knob of [-0.6, 0.6]) work.ball('flesh', 0.8, { colour: '#efe4cc', at: [side * 3 + knob, floor + 6.3, 11.6] }); work.rod('flesh', [[side * 5.4, floor + 5, -3], [side * 7.6, floor + 4, 0], [side * 5.8, floor + 3, 2.6]], (along) => 1.7 - along * 0.7, { around: 12, gloss: 0.75, paint: brown }); }
    work.round(14, (angle, at) => (at % 2 ? work.blade('leaf', { long: 5, wide: 4, lean: 1.2, curl: 0.4, ruffle: 0.4, columns: 7 }, { colour: '#5f9f34', turn: [0, angle, 0], at: [Math.sin(angle) * 8.4, floor, Math.cos(angle) * 8.4] }) : work.ball('flesh', [1.7, 1.4, 1.9], { colour: '#d8a850', turn: [0, angle, 0], at: [Math.sin(angle) * 10.4, floor + 1.3, Math.cos(angle) * 10.4] })));
    return { pose: addSteam(work, [0, 8, 0], 9, 12) };
  },
  'cooked-fish'(work) {
    const floor = plate(work, 15);
    work.ball('flesh', [1.6, 3.2, 9.6], { at: [0, floor + 1.3, 0], turn: [0, 0.9, 0], around: 28, down: 20, gloss: 0.6, size: [1, 1, 1], bend: ([x, y, z]) => [x * 1, y * 0.45, z], paint: ([x, y, z]) => (Math.abs((z % 2.6) - 0.4) < 0.3 && y > 0.4 ? tone('#3f2410') : blend('#b58a4a', '#6a5a4a', mottle([x, y, z], 0.5))) , });
    for (const tilt of [-0.6, 0.6]) work.blade('petal', { long: 4.6, wide: 2.6, lean: 1.5, curl: 0.1, belly: 0.7 }, { colour: '#8a6a3a', glow: 0, turn: [0, 0.9 + Math.PI + tilt, 0], at: [-6.6, floor + 1.4, -5.4] });
    for (let cut = 0; cut < 3; cut++) work.spun('glaze', [[0, 0], [2, 0], [2, 0.5], [0, 0.5]], { colour: '#f5dc52', steps: 1, at: [5 + cut, floor + 0.6 + cut * 0.3, -4 + cut * 2], turn: [0.2, 0, -0.3] });
    return { pose: addSteam(work, [0, 3, 0], 7, 9) };
  },
  stew(work) {
    work.spun('iron', [[0, 0], [10, 0], [10.6, 0.6], [11, 9], [11.6, 9.4], [11, 9.8], [10.4, 9.2], [10, 1], [0, 0.8]], { colour: work.colour('#b03a24'), gloss: 0.7, around: 48, steps: 2 });
    for (const side of [-1, 1]) work.hoop('iron', 2.2, 0.6, { colour: work.colour('#b03a24'), gloss: 0.7, at: [side * 11, 7.6, 0], around: 16, section: 8 });
    broth(work, 10.3, 7.4, '#7a3a16');
    for (let bit = 0; bit < 26; bit++) { const a = bit * 2.4; const r = Math.sqrt(bit / 26) * 8.6; work.block('flesh', [2.2, 1.6, 2], { colour: ['#e2701a', '#e0c07a', '#5a2c16', '#6a3a1c', '#5d9a34'][bit % 5]!, turn: [bit, bit * 1.7, 0], at: [Math.sin(a) * r, 7.6, Math.cos(a) * r], round: 0.5 }); }
    return { pose: addSteam(work, [0, 8, 0], 9, 14), perches: [{ name: 'inside', at: [0, 7.4, 0], room: [14, 14] }, { name: 'grip', at: [0, 7, 0], room: [22, 3], hold: 'both' }] };
  },
}; // prettier-ignore

function egg(work: Sculpt, at: Vector3, size: Metres): void {
  work.slab('glaze', Array.from({ length: 44 }, (_, k) => { const a = (k / 44) * Math.PI * 2; const r = 6.6 + Math.sin(a * 2 + 0.4) * 0.9 + Math.sin(a * 5) * 0.45 + Math.sin(a * 9 + 2) * 0.18; return [Math.cos(a) * r * size, Math.sin(a) * r * size] as const; }), 0.7 * size, { lying: true, bevel: 0.28 * size, at: [at[0], at[1] + 0.4 * size, at[2]], gloss: 0.6, paint: (_at, n) => blend('#fdfbf4', '#d8a860', n[1] > 0.5 ? 0 : 0.45) });
  work.ball('glaze', [2.5 * size, 1.5 * size, 2.5 * size], { colour: '#f5a817', gloss: 1, at: [at[0] + 0.5 * size, at[1] + 0.9 * size, at[2]], around: 28, down: 18 });
} // prettier-ignore
