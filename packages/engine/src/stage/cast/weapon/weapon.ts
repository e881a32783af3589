import { craftedFamily, grip, type Style, tint } from '../prop/crafted-family.ts';
import { circle } from '../prop/bench.ts';
import { tool } from '../hand-tool/lying.ts';
import { mirrored } from '../hand-tool/kitchen.ts';
import { dagger, katana, spear, sword } from './blades.ts';
import { cannon, gun } from './firearms.ts';

/** A bow with its string; drawn back while it shoots. */
const bow: Style = (bench, form) => {
  bench.pipe(
    'wood',
    [
      [-16, 4, 0],
      [-9, 12, 0],
      [0, 40, 0],
      [6, 75, 0],
      [0, 110, 0],
      [-9, 138, 0],
      [-16, 146, 0],
    ],
    (along) => 0.9 + 1.3 * Math.sin(along * Math.PI),
    { colour: tint(form, '#7a4420'), up: [0, 0, 1] },
  );
  bench.pipe(
    'leather',
    [
      [5.4, 67, 0],
      [6, 75, 0],
      [5.4, 83, 0],
    ],
    2.6,
    {},
  );
  bench.rod('cloth', [-14, 6, 0], [-14, 144, 0], 0.3, { colour: '#f0eadc', around: 5 });
  if (form.preset['arrow'] === true) {
    bench.rod('wood', [-16, 75, 1.6], [48, 75, 1.6], 0.55, { colour: '#c09a5c' });
    bench.slab(
      'steel',
      [
        [47, 73.4],
        [56, 75],
        [47, 76.6],
      ],
      0.6,
      { at: [0, 0, 1.6] },
    );
    for (const side of [-1, 1])
      bench.slab(
        'paper',
        [
          [-15, 75.4],
          [-5, 75.4],
          [-7, 75 + 2.6],
          [-16, 75 + 2.6],
        ].map(([x, y]) => [x!, 75 + (y! - 75) * side] as const),
        0.2,
        { at: [0, 0, 1.6], colour: '#c81e2e' },
      );
  }
  return { anchors: { grip: [6, 75, 0], tip: [56, 75, 0] }, perches: [grip([6, 75, 0])] };
};

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
    bench.slab(
      'paper',
      [
        [-35, 0.4],
        [-22, 0.4],
        [-25, 2.8],
        [-37, 2.8],
      ],
      0.16,
      { turn: [(vane * Math.PI * 2) / 3 + 0.3, 0, 0], colour: tint(form, '#c81e2e') },
    );
});

/** A shield with a rim, a boss and a cross of bands, or a round one. */
const shield: Style = (bench, form) => {
  const colour = tint(form, '#a02028');
  const round = form.preset['round'] === true;
  const edge = round
    ? circle(34, 40, [0, 40])
    : ([
        [-30, 80],
        [0, 84],
        [30, 80],
        [30, 46],
        [24, 24],
        [12, 8],
        [0, 0],
        [-12, 8],
        [-24, 24],
        [-30, 46],
      ] as const);
  const centre = round ? 40 : 48;
  const inner = edge.map(([x, y]) => [x * 0.88, centre + (y - centre) * 0.88] as const);
  bench.slab(round ? 'wood' : 'lacquer', edge, 3, { bevel: 0.8, colour });
  bench.slab('steel', edge, 4.6, { holes: [inner] });
  bench.turning(
    'steel',
    [
      [9, 0, 1],
      [8, 2.4],
      [5, 4.6],
      [0.001, 5.6],
    ],
    { at: [0, centre, 1.6], turn: [Math.PI / 2, 0, 0] },
  );
  if (round)
    for (let stud = 0; stud < 16; stud++)
      bench.ball('brass', 1.3, { at: [Math.sin(stud * 0.3927) * 32, centre + Math.cos(stud * 0.3927) * 32, 2.2], around: 10 });
  else {
    bench.block('gold', [6, 72, 1], { at: [0, 44, 1.7], round: 0.3 });
    bench.block('gold', [54, 6, 1], { at: [0, 54, 1.7], round: 0.3 });
  }
  bench.pipe(
    'leather',
    [
      [-10, centre, -1.4],
      [-6, centre, -6],
      [6, centre, -6],
      [10, centre, -1.4],
    ],
    1.2,
  );
  return { perches: [grip([0, centre, -5])] };
};

/** Swords, bows, shields and other arms. */
export const weaponFamily = craftedFamily({ family: 'weapon', styles: { sword, katana, dagger, spear, bow, arrow, shield, gun, cannon } });
