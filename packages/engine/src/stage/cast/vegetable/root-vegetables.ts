import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';

const lobes =
  (count: number, depth: number) =>
  ([x, y, z]: Vector3): Vector3 => {
    const amount = 1 - depth * Math.abs(Math.cos((Math.atan2(x, z) * count) / 2)) ** 6;
    return [x * amount, y, z * amount];
  };

/** Feathery greens that lean out from `at`. */
function greens(work: Sculpt, at: Vector3, count: number, long: number, colour: string): void {
  for (let leaf = 0; leaf < count; leaf++) {
    const angle = leaf * 2.39996;
    const lean = 0.15 + 0.5 * (leaf / count);
    const tip = (share: number): Vector3 => [
      at[0] + Math.sin(angle) * Math.sin(lean * (0.5 + share)) * long * share,
      at[1] + Math.cos(lean * share) * long * share,
      at[2] + Math.cos(angle) * Math.sin(lean * (0.5 + share)) * long * share,
    ];
    work.rod('leaf', [tip(0), tip(0.5), tip(1)], (along) => long * (0.022 - 0.014 * along), { colour: '#7aa548', around: 5, steps: 3 });
    for (let pair = 0; pair < 6; pair++)
      for (const side of [-1, 1])
        work.blade(
          'leaf',
          { long: long * (0.3 - pair * 0.028), wide: long * 0.085, lean: 1, curl: 0.3, blunt: 0.7, rows: 3, columns: 2 },
          { colour, turn: [0, angle + side * 1.1, 0], at: tip(0.35 + pair * 0.13) },
        );
  }
}

/** A hand's cut: a hollow lying tube with a closed round end. Roots, fruits of the vine and pods. Centimetres. */
export const rootVegetables: Designs = {
  carrot(work) {
    const skin = work.colour('#e2701a');
    work.spun('flesh', [[0, 0], [0.12, 0.1], [0.5, 2.2], [1.2, 8], [1.75, 14], [1.9, 16.4], [1.3, 17.3], [0.5, 17.1], [0, 17.1]], {
      colour: skin, gloss: 0.4, around: 28, steps: 7, turn: [Math.PI / 2, 0, 0], at: [0, 1.9, -10],
      bend: ([x, y, z]) => { const k = 1 - 0.035 * Math.max(0, Math.sin(y * 4.1 + Math.sin(y * 1.7) * 2 + Math.atan2(x, z))) ** 4; return [x * k + Math.sin(y * 0.2) * 0.25, y, z * k]; },
      paint: ([x, y, z]) => blend(skin, '#8a3f0c', Math.max(0, Math.sin(y * 4.1 + Math.sin(y * 1.7) * 2 + Math.atan2(x, z))) ** 8 * 0.4 + Math.max(0, y - 16.6) * 0.3),
    });
    const before = work.parts.length;
    greens(work, [0, 0, 0], 7, 11, '#4f9132');
    const made = work.parts.splice(before);
    for (const part of made) work.add(part.substance, part.shape, { turn: [Math.PI / 2 - 0.2, 0, 0], at: [0.3, 1.9, 6.8] });
  },
  pumpkin(work) {
    const skin = work.colour('#d96c14');
    work.spun('peel', [[0, 1.6], [3, 0.2], [8, 0.6], [13.5, 5], [14.5, 9.5], [12.5, 15], [7, 18.6], [3, 18], [1.5, 16.8], [0, 16.6]], { colour: skin, around: 80, steps: 5, gloss: 0.4, bend: lobes(11, 0.13), paint: (at) => blend(skin, '#8f3d08', Math.abs(Math.cos((Math.atan2(at[0], at[2]) * 11) / 2)) ** 10 * 0.65 + mottle(at, 0.1) * 0.15) });
    work.rod('bark', [[0, 16.4, 0], [0, 19, 0], [0.8, 21, 0.4], [2.4, 22.8, 1]], (along) => 2.3 - 2.6 * along + 1.5 * along * along, { colour: '#5f6a30', around: 10, bend: lobes(5, 0.2) });
    if (work.form.preset['face'] === true) face(work);
  },
  onion(work) {
    const skin = work.colour('#b8702c');
    work.spun('peel', [[0, 0.3], [0.8, 0.1], [2.6, 0.9], [3.9, 3], [3.6, 4.9], [2.1, 6.4], [0.85, 7.4], [0.45, 8.6], [0.6, 9.6]], { colour: skin, gloss: 0.65, around: 48, steps: 5, paint: (at) => blend(skin, '#6e3a14', (0.5 + 0.5 * Math.sin(Math.atan2(at[0], at[2]) * 26)) ** 5 * 0.55 + Math.max(0, at[1] - 7) * 0.1) });
    for (let hair = 0; hair < 12; hair++) work.rod('straw', [[Math.sin(hair) * 0.4, 0.3, Math.cos(hair * 1.4) * 0.4], [Math.sin(hair * 2.4) * 1.1, -0.1, Math.cos(hair * 2.4) * 1.1]], 0.04, { colour: '#d9c190', around: 4 });
    for (let wisp = 0; wisp < 4; wisp++) work.blade('paper', { long: 1.8, wide: 0.6, lean: 0.15 + wisp * 0.1, curl: 0.4, blunt: 0.9 }, { colour: '#c98d4a', turn: [0, wisp * 1.7, 0], at: [0, 9.2, 0] });
  },
  garlic(work) {
    const skin = work.colour('#efe6d8');
    work.spun('peel', [[0, 0.4], [1.4, 0], [2.5, 0.9], [2.6, 2.2], [1.7, 3.7], [0.75, 4.7], [0.4, 6.2], [0.38, 7.2], [0, 7.2]], { colour: skin, gloss: 0.2, around: 60, bend: lobes(9, 0.16), paint: (at) => blend(skin, '#a98aa0', (0.5 + 0.5 * Math.sin(Math.atan2(at[0], at[2]) * 31)) ** 4 * 0.45) });
  },
  potato(work) {
    const skin = work.colour('#b08a52');
    work.ball('flesh', [5.4, 3.4, 3.9], { at: [0, 3.3, 0], around: 36, down: 26, gloss: 0.15, bend: ([x, y, z]) => { const k = 1 + (mottle([x, y, z], 0.16) - 0.5) * 0.32; return [x * k, y * k, z * k]; }, paint: (at) => blend(skin, '#6a4c26', grains(at, 1.1) ** 14 * 0.8 + mottle(at, 0.5) * 0.25) });
  },
  beetroot(work) {
    work.spun('flesh', [[0, 0], [0.2, 1], [1.2, 3], [3.6, 5], [3.9, 7.5], [2.2, 9.6], [0.8, 10]], { colour: work.colour('#6b1533'), gloss: 0.35, around: 32 });
    for (let leaf = 0; leaf < 6; leaf++) { work.blade('leaf', { long: 11, wide: 4, lean: 0.1 + leaf * 0.09, curl: 0.6, belly: 0.65, blunt: 0.8, ruffle: 0.15, columns: 6 }, { colour: '#3f7430', turn: [0, leaf * 2.4, 0], at: [0, 10, 0] }); }
  },
  radish(work) {
    work.spun('peel', [[0, 0], [0.1, 0.8], [0.4, 1.5], [1.5, 2.6], [1.7, 3.8], [0.9, 4.9], [0.3, 5]], { colour: work.colour('#c4164a'), gloss: 0.7, paint: ([, y]) => blend('#f6eef0', '#c4164a', (y - 1.1) * 1.4) });
    for (let leaf = 0; leaf < 5; leaf++) work.blade('leaf', { long: 6, wide: 2, lean: 0.15 + leaf * 0.1, curl: 0.6, belly: 0.68, ruffle: 0.2 }, { colour: '#4a8a34', turn: [0, leaf * 2.4, 0], at: [0, 4.9, 0] });
  },
  cucumber(work) {
    const skin = work.colour('#2f5f26');
    const way: Vector3[] = [[-9.6, 2.3, 0.6], [-9, 2.2, 0.5], [-5, 2, 0.1], [0, 2, -0.2], [5, 2, 0], [9, 2.1, 0.5], [9.7, 2.2, 0.7]];
    work.rod('peel', way, (along) => 2 * Math.min(1, Math.sin(Math.PI * (0.035 + along * 0.93)) * 3.2) ** 0.6, { colour: skin, around: 24, steps: 6, paint: (at) => blend(skin, '#7aa84c', (0.5 + 0.5 * Math.sin(Math.atan2(at[1] - 2, at[2]) * 9)) ** 6 * 0.45 + grains(at, 2) ** 10 * 0.4) });
    for (let slice = 0; slice < 3; slice++) {
      work.spun('peel', [[0, 0], [1.9, 0], [1.95, 0.25], [1.9, 0.5], [1.75, 0.5]], { colour: skin, steps: 1, at: [-4 + slice * 2.8, 0.25 + slice * 0.12, 4], turn: [0.12, 0, -0.25] });
      work.spun('flesh', [[1.78, 0.5], [0, 0.52]], { steps: 1, gloss: 0.5, colour: '#cfe0a4', at: [-4 + slice * 2.8, 0.25 + slice * 0.12, 4], turn: [0.12, 0, -0.25] });
      work.spun('flesh', [[1.1, 0.53], [0, 0.56]], { steps: 1, gloss: 0.6, colour: '#a9c878', at: [-4 + slice * 2.8, 0.25 + slice * 0.12, 4], turn: [0.12, 0, -0.25] });
    }
  },
  courgette(work) {
    work.rod('peel', [[-8, 2, 0], [-4, 2, 0], [2, 2, 0.2], [7.6, 2, 0.4]], (along) => 1.9 * Math.min(1, Math.sin(Math.PI * (0.1 + along * 0.86)) * 2.4) ** 0.6, { colour: work.colour('#3d6b28'), around: 20, paint: (at) => blend('#3d6b28', '#8fb55a', grains(at, 2.6) ** 5 * 0.5) });
    work.rod('leaf', [[-7.8, 2, 0], [-9.6, 2.2, 0]], 0.9, { colour: '#7d9a50', around: 7 });
  },
  eggplant(work) {
    work.spun('peel', [[0, 0.1], [2, 0.2], [4, 2.4], [4.2, 5], [3, 9.5], [2.1, 13.5], [1.4, 15.4], [0, 15.9]], { colour: work.colour('#2b0f33'), gloss: 0.95, around: 32, turn: [0, 0, 1.2], at: [7.5, 4.2, 0] });
    work.round(5, (angle) => work.blade('leaf', { long: 3.6, wide: 1.7, lean: 2.2, curl: 0.55, cup: 0.4, blunt: 1 }, { colour: '#4f7a34', turn: [0, angle, 0], at: [0, 0, 0] }));
    const cap = work.parts.splice(-5);
    for (const part of cap) work.add(part.substance, part.shape, { turn: [0, 0, 1.2], at: [-7, 9.9, 0] });
    work.rod('leaf', [[-6.9, 9.8, 0], [-8.6, 10.8, 0], [-9.8, 12.2, 0.3]], 0.6, { colour: '#557f38', around: 8 });
  },
  pepper(work) {
    const skin = work.colour('#c01a14');
    work.spun('peel', [[0, 0.9], [1.5, 0], [3, 0.8], [3.6, 3], [4.1, 6], [4, 8.2], [2.6, 9.6], [1, 8.9], [0, 8.4]], { colour: skin, gloss: 0.95, around: 56, bend: (at) => { const [x, y, z] = lobes(4, 0.2)(at); return [x, y + Math.cos(Math.atan2(x, z) * 4) * -0.25 * Math.max(0, 1 - y / 3), z]; } });
    work.spun('leaf', [[1.3, 8.8], [0.9, 9.2], [0.5, 9.6], [0.45, 11], [0.6, 12]], { colour: '#4d8a2f', around: 12, bend: ([x, y, z]) => [x + Math.max(0, y - 9.5) ** 2 * 0.16, y, z] });
  },
  chilli(work) {
    work.rod('peel', [[-5.5, 1.1, 0], [-3, 0.9, 0.2], [0, 0.8, 0.1], [3, 1, -0.4], [5.6, 1.9, -1.3]], (along) => 0.95 * (1 - along) ** 0.62 + 0.03, { colour: work.colour('#c4120e'), gloss: 0.95, around: 18 });
    work.ball('leaf', [0.5, 0.95, 0.95], { colour: '#4a8430', at: [-5.5, 1.1, 0] });
    work.rod('leaf', [[-5.7, 1.1, 0], [-7, 1.4, 0.2], [-8, 2.4, 0.3]], (along) => 0.28 - 0.08 * along, { colour: '#5c9440', around: 8 });
  },
  bean(work) {
    for (const [z, turn] of [[0, 0], [1.6, 0.5], [-1.5, -0.35]] as const) work.rod('peel', [[-6, 0.8, 0], [-3, 0.6, 0.3], [0, 0.6, 0.5], [3, 0.6, 0.3], [6, 1, -0.4]], (along) => 0.48 * Math.min(1, Math.sin(Math.PI * (0.03 + along * 0.94)) * 3) * (1 + 0.12 * Math.sin(along * 42)), { colour: work.colour('#4f8a34'), at: [0, 0, z], turn: [0, turn, 0], around: 12, steps: 9 });
  },
  pea(work) {
    work.sheet('leaf', (u, v) => { const x = (u - 0.5) * 9; const half = 1.1 * Math.sin(Math.PI * u) ** 0.55; const a = (v - 0.5) * 3.4; return [x, 1.1 - Math.cos(a) * half, Math.sin(a) * half]; }, { colour: work.colour('#5f9a35'), columns: 24, rows: 10 });
    for (let pea = 0; pea < 7; pea++) work.ball('peel', 0.56 - Math.abs(pea - 3) * 0.05, { colour: '#7fb83f', at: [(pea - 3) * 1.08, 0.85, 0], around: 14, down: 10 });
  },
}; // prettier-ignore

/** The carved face of a lantern, lit from inside. */
function face(work: Sculpt): void {
  const front = (points: readonly (readonly [number, number])[]): void => {
    work.slab('light', points, 3.2, { colour: '#ffb02e', glow: 2.4, at: [0, 0, 13.2], turn: [0, 0, 0] });
  };
  for (const side of [-1, 1]) front([[side * 2.2, 11], [side * 6.4, 11.6], [side * 4.2, 14.6]]);
  front([[-0.9, 8.6], [0.9, 8.6], [0, 10.6]]);
  front([[-7, 7.8], [-5, 5.6], [-3.4, 5], [-3.2, 6], [-1.8, 6], [-1.6, 4.6], [1.6, 4.6], [1.8, 6], [3.2, 6], [3.4, 5], [5, 5.6], [7, 7.8], [4, 7], [0, 6.7], [-4, 7]]);
} // prettier-ignore
