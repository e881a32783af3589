import type { Vector3 } from '@onereel/spec';
import { craftedFamily, grip, type Style, tint } from '../prop/crafted-family.ts';
import { circle } from '../prop/bench.ts';
import { formNumber } from '../prop/prop-form.ts';
import { tool } from '../hand-tool/lying.ts';
import { mirrored } from '../hand-tool/kitchen.ts';

/** A straight blade with a guard, point up; `long` says how long. Centimetres. */
const sword: Style = (bench, form) => {
  const long = formNumber(form, 'blade', 78);
  return tool('up', { hold: -9, tip: long }, (made) => {
    const half = formNumber(form, 'width', 2.6);
    const blade = form.words.includes('glowing') ? ('screen' as const) : ('steel' as const);
    made.slab(blade, mirrored([[0, half], [long * 0.7, half * 0.8], [long * 0.94, half * 0.62], [long, 0.05]]), 0.9, { bevel: 0.36, colour: form.colour });
    made.slab('iron', mirrored([[2, 0.5], [long * 0.66, 0.34], [long * 0.7, 0.05]]), 0.96, {});
    made.pipe('gold', [[3, -9, 0], [0.6, -6, 0], [0, 0, 0], [0.6, 6, 0], [3, 9, 0]], (along) => 1.1 + 0.4 * Math.abs(along - 0.5), { up: [0, 0, 1] });
    made.ball('lacquer', 1.3, { at: [0, 0, 0.9], colour: '#b01030', around: 14 });
    made.rod('leather', [-15, 0, 0], [-0.5, 0, 0], 1.35);
    for (let wrap = 0; wrap < 8; wrap++) made.hoop('leather', 1.4, 0.22, { at: [-14 + wrap * 1.8, 0, 0], turn: [0, 0, Math.PI / 2 + 0.25], colour: '#3a1f10', around: 14 });
    made.ball('gold', [1.9, 2.3, 2.3], { at: [-16.6, 0, 0] });
  })(bench, form);
}; // prettier-ignore

const katana: Style = tool('up', { hold: -14, tip: 72 }, (bench, form) => {
  const edge = (off: number): (readonly [number, number])[] => Array.from({ length: 13 }, (_, at) => [at * 6, off + (at / 12) ** 2 * 7] as const);
  bench.slab('steel', [...edge(-1.4).slice(0, 12), [74, 8], ...edge(1.6).slice(0, 12).toReversed()], 0.7, { bevel: 0.25 });
  bench.slab('iron', circle(4, 24), 0.9, { at: [-0.6, 0, 0], turn: [0, Math.PI / 2, 0], bevel: 0.2 });
  bench.pipe('cloth', [[-26, -1.6, 0], [-12, -0.6, 0], [-1, 0, 0]], 1.6, { colour: tint(form, '#1c1c24') });
  for (let knot = 0; knot < 8; knot++) bench.block('paper', [1.5, 1.5, 3.4], { at: [-24 + knot * 2.9, -1.4 + knot * 0.16, 0], turn: [0, 0, Math.PI / 4], colour: '#d8cfb8', round: 0.1 });
}); // prettier-ignore

const dagger: Style = tool('up', { hold: -5, tip: 22 }, (bench, form) => {
  bench.slab(
    'steel',
    mirrored([
      [0, 1.9],
      [10, 2.2],
      [18, 1.3],
      [23, 0.05],
    ]),
    0.8,
    { bevel: 0.32, colour: form.colour },
  );
  bench.pipe(
    'gold',
    [
      [-1, -5, 0],
      [0, 0, 0],
      [-1, 5, 0],
    ],
    0.85,
    { up: [0, 0, 1] },
  );
  bench.turning(
    'leather',
    [
      [1, -9, 1],
      [1.25, -6],
      [0.95, -1, 1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: '#2a1a12' },
  );
  bench.ball('gold', 1.5, { at: [-9.6, 0, 0] });
});

const spear: Style = tool('up', { hold: -20, tip: 105 }, (bench, form) => {
  bench.rod('wood', [-100, 0, 0], [80, 0, 0], 1.5, { colour: tint(form, '#8a5a30') });
  bench.slab(
    'steel',
    mirrored([
      [78, 1.6],
      [82, 4.6],
      [88, 4.9],
      [98, 2.6],
      [106, 0.05],
    ]),
    1.6,
    { bevel: 0.6 },
  );
  bench.rod('brass', [74, 0, 0], [81, 0, 0], [1.8, 2.2]);
  for (let hair = 0; hair < 12; hair++) bench.pipe('cloth', [[76, 0, 0], [70, Math.sin(hair) * 3, Math.cos(hair) * 3], [58, Math.sin(hair) * 3.6, Math.cos(hair) * 3.6]], 0.8, { colour: '#b01824', around: 5, steps: 3 }); // prettier-ignore
});

/** A bow with its string; drawn back while it shoots. */
const bow: Style = (bench, form) => {
  bench.pipe('wood', [[-16, 4, 0], [-9, 12, 0], [0, 40, 0], [6, 75, 0], [0, 110, 0], [-9, 138, 0], [-16, 146, 0]], (along) => 0.9 + 1.3 * Math.sin(along * Math.PI), { colour: tint(form, '#7a4420'), up: [0, 0, 1] }); // prettier-ignore
  bench.pipe('leather', [[5.4, 67, 0], [6, 75, 0], [5.4, 83, 0]], 2.6, {});
  bench.rod('cloth', [-14, 6, 0], [-14, 144, 0], 0.3, { colour: '#f0eadc', around: 5 });
  if (form.preset['arrow'] === true) {
    bench.rod('wood', [-16, 75, 1.6], [48, 75, 1.6], 0.55, { colour: '#c09a5c' });
    bench.slab('steel', [[47, 73.4], [56, 75], [47, 76.6]], 0.6, { at: [0, 0, 1.6] });
    for (const side of [-1, 1]) bench.slab('paper', [[-15, 75.4], [-5, 75.4], [-7, 75 + 2.6], [-16, 75 + 2.6]].map(([x, y]) => [x!, 75 + (y! - 75) * side] as const), 0.2, { at: [0, 0, 1.6], colour: '#c81e2e' }); // prettier-ignore
  }
  return { anchors: { grip: [6, 75, 0], tip: [56, 75, 0] }, perches: [grip([6, 75, 0])] };
}; // prettier-ignore

const arrow: Style = tool('flat', { hold: -20, tip: 40 }, (bench, form) => {
  bench.rod('wood', [-36, 0, 0], [34, 0, 0], 0.5, { colour: '#c09a5c' });
  bench.slab(
    'steel',
    mirrored([
      [33, 0.5],
      [32, 2.2],
      [42, 0.05],
    ]),
    0.7,
    { bevel: 0.2 },
  );
  for (let vane = 0; vane < 3; vane++)
    bench.slab('paper', [[-35, 0.4], [-22, 0.4], [-25, 2.8], [-37, 2.8]], 0.16, { turn: [(vane * Math.PI * 2) / 3 + 0.3, 0, 0], colour: tint(form, '#c81e2e') }); // prettier-ignore
});

/** A shield with a rim, a boss and a cross of bands, or a round one. */
const shield: Style = (bench, form) => {
  const colour = tint(form, '#a02028');
  const round = form.preset['round'] === true;
  const edge = round ? circle(34, 40, [0, 40]) : [[-30, 80], [0, 84], [30, 80], [30, 46], [24, 24], [12, 8], [0, 0], [-12, 8], [-24, 24], [-30, 46]] as const; // prettier-ignore
  const centre = round ? 40 : 48;
  const inner = edge.map(([x, y]) => [x * 0.88, centre + (y - centre) * 0.88] as const);
  bench.slab(round ? 'wood' : 'lacquer', edge, 3, { bevel: 0.8, colour });
  bench.slab('steel', edge, 4.6, { holes: [inner] });
  bench.turning('steel', [[9, 0, 1], [8, 2.4], [5, 4.6], [0.001, 5.6]], { at: [0, centre, 1.6], turn: [Math.PI / 2, 0, 0] });
  if (round) for (let stud = 0; stud < 16; stud++) bench.ball('brass', 1.3, { at: [Math.sin(stud * 0.3927) * 32, centre + Math.cos(stud * 0.3927) * 32, 2.2], around: 10 }); // prettier-ignore
  else {
    bench.block('gold', [6, 72, 1], { at: [0, 44, 1.7], round: 0.3 });
    bench.block('gold', [54, 6, 1], { at: [0, 54, 1.7], round: 0.3 });
  }
  bench.pipe('leather', [[-10, centre, -1.4], [-6, centre, -6], [6, centre, -6], [10, centre, -1.4]], 1.2);
  return { perches: [grip([0, centre, -5])] };
}; // prettier-ignore

const gun: Style = (bench, form) => {
  const colour = tint(form, '#2a2c30');
  bench.slab('iron', [[-9, 9], [11, 9], [11, 12.6], [-9.4, 12.6]], 2.6, { bevel: 0.4, colour });
  bench.slab('iron', [[-8, 7], [6, 7], [6, 9.2], [-8, 9.2]], 2.2, { bevel: 0.3, colour });
  bench.slab('rubber', [[-9, 9.4], [-3, 8.6], [-5, 0.4], [-11, 0]], 2.6, { bevel: 0.7, colour: '#3a2a1e' });
  bench.pipe('iron', [[-3, 7.4, 0], [-2, 5, 0], [1.6, 5, 0], [2.4, 7.4, 0]], 0.35, { colour });
  bench.pipe('iron', [[-1, 7.6, 0], [-0.6, 6.4, 0], [0.2, 5.8, 0]], 0.35);
  bench.turning('rubber', [[0.001, 0, 1], [0.75, 0, 1], [0.75, 0.2, 1], [0.001, 0.2]], { at: [11, 10.8, 0], turn: [0, 0, -Math.PI / 2], around: 14, colour: '#060607' });
  for (let groove = 0; groove < 6; groove++) bench.block('rubber', [0.3, 2.6, 2.7], { at: [-8.4 + groove * 0.7, 10.8, 0], round: 0 });
  bench.block('iron', [0.5, 0.8, 0.5], { at: [10, 13, 0], colour });
  return { anchors: { grip: [-7, 5, 0], tip: [11, 10.8, 0] }, perches: [grip([-7, 5, 0])] };
}; // prettier-ignore

const cannon: Style = (bench) => {
  bench.turning('iron', [[0.001, -62, 1], [4, -62], [5, -58], [3, -55], [14, -51, 1], [15, -46], [14, -10, 1], [14.6, -8], [13, -4], [10.6, 56, 1], [13, 62], [13, 66, 1], [7, 66, 1], [7, 20, 1], [0.001, 20]], { at: [0, 48, 0], turn: [Math.PI / 2 - 0.18, 0, 0] }); // prettier-ignore
  for (const x of [-1, 1]) {
    bench.slab('wood', [[-60, 0], [-66, 8], [-20, 40], [24, 48], [28, 36], [6, 18]], 6, { at: [x * 17, 8, 0], turn: [0, -Math.PI / 2, 0], colour: '#5a3418', bevel: 1 });
    bench.hoop('wood', 30, 3, { at: [x * 27, 33, 12], turn: [0, 0, Math.PI / 2], colour: '#4a2a14' });
    bench.hoop('iron', 32.4, 1.5, { at: [x * 27, 33, 12], turn: [0, 0, Math.PI / 2] });
    for (let spoke = 0; spoke < 10; spoke++) { const turn = spoke * 0.628; bench.rod('wood', [x * 27, 33, 12], [x * 27, 33 + Math.sin(turn) * 30, 12 + Math.cos(turn) * 30], 1.7, { colour: '#5a3418', around: 8 }); } // prettier-ignore
    bench.turning('iron', [[0.001, -5, 1], [5, -5], [6, 0], [5, 5, 1], [0.001, 5]], { at: [x * 27, 33, 12], turn: [0, 0, Math.PI / 2] });
  }
  bench.rod('wood', [-27, 33, 12], [27, 33, 12], 3, { colour: '#5a3418' });
  const muzzle: Vector3 = [0, 61, 66];
  return { anchors: { mouth: muzzle, tip: muzzle } };
}; // prettier-ignore

/** Swords, bows, shields and other arms. */
export const weaponFamily = craftedFamily({ family: 'weapon', styles: { sword, katana, dagger, spear, bow, arrow, shield, gun, cannon } });
