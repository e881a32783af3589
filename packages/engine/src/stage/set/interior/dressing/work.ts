import { ellipsoid } from '../../../../shapes/solids.ts';
import { ring } from '../../../../shapes/ring.ts';
import { type Paint, paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';

const coat = { colour: [1, 1, 1] as const };

function screen(joinery: Joinery, [wide, high]: readonly [number, number], at: readonly [number, number, number], look: Paint): void {
  const [x, y, z] = at;
  joinery.box([wide + 0.04, high + 0.04, 0.03], [x, y - 0.02, z - 0.018], stock.black, { bevel: 0.008, solid: false });
  joinery.face([x - wide / 2, y, z], [x + wide / 2, y, z], [x + wide / 2, y + high, z], [x - wide / 2, y + high, z], look, 9);
}

const lit = (hex: string, glow = 1.3): Paint => paint(hex, 'screen', { glow });

function officeDesk(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 1.6);
  joinery.box([wide, 0.035, 0.75], [0, 0.71, 0], painted(brief, 'colour', '#c8a878', 'grain'), { bevel: 0.008 });
  for (const x of [-1, 1]) joinery.box([0.04, 0.71, 0.68], [x * (wide / 2 - 0.05), 0, 0], stock.grey, { solid: false });
  joinery.box([0.38, 0.55, 0.5], [wide / 2 - 0.3, 0.1, 0.02], stock.white, { bevel: 0.008 });
  joinery.block([0, 0.3, 0], [wide, 0.44, 0.75]);
  joinery.inPlace([-0.15, 0.745, -0.12], 0.15, () => {
    joinery.box([0.24, 0.012, 0.18], [0, 0, 0], stock.black, { solid: false });
    joinery.bar([0, 0, 0], [0, 0.2, -0.02], 0.018, stock.black, 6);
    screen(joinery, [0.58, 0.34], [0, 0.14, 0.01], lit('#8fc4e6'));
  });
  joinery.box([0.42, 0.018, 0.14], [-0.15, 0.745, 0.18], stock.black, { solid: false });
  joinery.box([0.24, 0.02, 0.32], [0.45, 0.745, 0.05], paint('#f0ece2'), { solid: false });
  joinery.turn([[0.001, 0], [0.04, 0], [0.042, 0.1], [0.036, 0.1], [0.001, 0.02]], [0.62, 0.745, -0.15], paint('#b5482f', 'plain', { gloss: 0.7 }), 12); // prettier-ignore
}

function officeChair(joinery: Joinery, brief: PieceBrief): void {
  const cloth = painted(brief, 'colour', '#2b3138', 'carpet');
  for (let foot = 0; foot < 5; foot++) {
    const angle = (foot / 5) * 2 * Math.PI;
    joinery.bar([0, 0.1, 0], [Math.sin(angle) * 0.28, 0.06, Math.cos(angle) * 0.28], 0.02, stock.black, 6);
  }
  joinery.bar([0, 0.1, 0], [0, 0.45, 0], 0.03, stock.steel);
  joinery.box([0.5, 0.09, 0.48], [0, 0.45, 0], cloth, { bevel: 0.035 });
  joinery.box([0.46, 0.58, 0.08], [0, 0.6, -0.24], cloth, { bevel: 0.035, solid: false });
  for (const x of [-0.28, 0.28]) joinery.box([0.05, 0.03, 0.28], [x, 0.68, -0.03], stock.black, { solid: false });
  joinery.block([0, 0, 0], [0.55, 1, 0.55]);
}

function cabinet(joinery: Joinery, brief: PieceBrief): void {
  const drawers = size(brief, 'drawers', 4);
  const metal = painted(brief, 'colour', '#8f979b', 'plain', { gloss: 0.45 });
  joinery.box([0.5, drawers * 0.33, 0.6], [0, 0.02, 0], metal, { bevel: 0.01 });
  for (let drawer = 0; drawer < drawers; drawer++) {
    joinery.box([0.46, 0.3, 0.02], [0, 0.04 + drawer * 0.33, 0.305], metal, { bevel: 0.008, solid: false });
    joinery.bar([-0.07, 0.25 + drawer * 0.33, 0.33], [0.07, 0.25 + drawer * 0.33, 0.33], 0.009, stock.steel, 6);
  }
}

function board(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high, low] = [size(brief, 'wide', 3.2), size(brief, 'high', 1.25), size(brief, 'low', 0.95)];
  const look = painted(brief, 'colour', '#25443a', 'carpet');
  const frame = painted(brief, 'frame', '#8a5c30', 'grain');
  joinery.box([wide + 0.12, high + 0.12, 0.03], [0, low - 0.06, 0.015], frame, { solid: false });
  joinery.face([-wide / 2, low, 0.034], [wide / 2, low, 0.034], [wide / 2, low + high, 0.034], [-wide / 2, low + high, 0.034], look);
  joinery.box([wide, 0.03, 0.1], [0, low - 0.07, 0.07], frame, { solid: false });
  const chalk = painted(brief, 'chalk', '#e9eee6', 'plain', { glow: 0.15 });
  const { chance } = brief;
  const line = (points: readonly (readonly [number, number])[]): void => {
    for (let part = 0; part + 1 < points.length; part++) stroke(joinery, points[part]!, points[part + 1]!, low, chalk);
  };
  for (let row = 0; row < 4; row++) {
    let x = -wide * 0.46;
    while (x < -wide * 0.08) {
      const long = chance.between(0.05, 0.2);
      const y = high * (0.84 - row * 0.19);
      const wave = Array.from({ length: 6 }, (_, step) => [x + (long * step) / 5, y + chance.between(-0.028, 0.028)] as const);
      line(wave);
      x += long + 0.06;
    }
  }
  const [cx, cy] = [wide * 0.24, high * 0.45];
  line([[cx - 0.4, cy - 0.3], [cx + 0.4, cy - 0.3], [cx - 0.4, cy + 0.34], [cx - 0.4, cy - 0.3]]); // prettier-ignore
  line(
    Array.from(
      { length: 17 },
      (_, step) => [cx + 0.45 + 0.22 * Math.cos(step * 0.3927), cy + 0.15 + 0.22 * Math.sin(step * 0.3927)] as const,
    ),
  );
}

function stroke(
  joinery: Joinery,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  low: number,
  look: Paint,
): void {
  const far = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [dx, dy] = [((y0 - y1) / far) * 0.008, ((x1 - x0) / far) * 0.008];
  joinery.face(
    [x0 - dx, low + y0 - dy, 0.037],
    [x1 - dx, low + y1 - dy, 0.037],
    [x1 + dx, low + y1 + dy, 0.037],
    [x0 + dx, low + y0 + dy, 0.037],
    look,
    9,
  );
  joinery.face(
    [x0 + dx, low + y0 + dy, 0.037],
    [x1 + dx, low + y1 + dy, 0.037],
    [x1 - dx, low + y1 - dy, 0.037],
    [x0 - dx, low + y0 - dy, 0.037],
    look,
    9,
  );
}

function schoolDesk(joinery: Joinery, brief: PieceBrief): void {
  joinery.box([0.72, 0.03, 0.5], [0, 0.7, 0], stock.pine, { bevel: 0.008 });
  joinery.box([0.6, 0.1, 0.38], [0, 0.59, 0], stock.grey, { solid: false });
  for (const x of [-0.3, 0.3]) joinery.pipe([[x, 0, 0.2], [x, 0.68, 0.18], [x, 0.68, -0.18], [x, 0, -0.2]], 0.016, stock.steel, 6); // prettier-ignore
  joinery.block([0, 0.2, 0], [0.72, 0.52, 0.5]);
  if (brief.chance.flip(0.6))
    joinery.inPlace([brief.chance.between(-0.15, 0.15), 0.73, 0], brief.chance.between(-0.4, 0.4), () =>
      joinery.box([0.2, 0.02, 0.26], [0, 0, 0], paint(brief.chance.pick(['#b5482f', '#2f5a8a', '#e8e2d0', '#3f7a4a'])), { solid: false }),
    );
  joinery.inPlace([0, 0, 0.55], Math.PI, () => {
    joinery.box([0.4, 0.03, 0.38], [0, 0.43, 0], stock.pine, { bevel: 0.01, solid: false });
    joinery.box([0.4, 0.22, 0.02], [0, 0.64, -0.2], stock.pine, { bevel: 0.008, solid: false });
    for (const x of [-0.17, 0.17]) joinery.pipe([[x, 0, 0.17], [x, 0.43, 0.15], [x, 0.43, -0.17], [x, 0.86, -0.22]], 0.014, stock.steel, 6); // prettier-ignore
  });
}

function globe(joinery: Joinery): void {
  joinery.turn([[0.001, 0], [0.11, 0], [0.1, 0.02], [0.02, 0.04], [0.015, 0.1]], [0, 0, 0], stock.walnut); // prettier-ignore
  joinery.inPlace([0, 0.27, 0], 0, () =>
    joinery.add(ellipsoid([0.17, 0.17, 0.17], coat, { around: 18, down: 12 }), paint('#3f7fa8', 'rough', { gloss: 0.6 })),
  );
  for (const [x, y, w] of [[-0.05, 0.33, 0.07], [0.07, 0.26, 0.06], [-0.02, 0.2, 0.05]] as const) joinery.inPlace([x, y, 0.12], 0, () => joinery.add(ellipsoid([w, w * 0.8, 0.045], coat, { around: 8, down: 6 }), paint('#7d8f45'))); // prettier-ignore
}

const liquids = ['#3fb7c9', '#7fc24a', '#e0662b', '#b04ac0', '#e8c53a', '#3f6fd0'];

/** A laboratory bench with flasks, test tubes, a microscope and a burner. */
function labBench(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.6);
  const { chance } = brief;
  joinery.box([wide, 0.84, 0.62], [0, 0.04, 0], stock.white, { bevel: 0.008 });
  joinery.box([wide + 0.08, 0.045, 0.74], [0, 0.88, 0.02], paint('#26292c', 'plain', { gloss: 0.7 }), { bevel: 0.01 });
  const doors = Math.round(wide / 0.55);
  for (let door = 0; door < doors; door++) {
    const x = -wide / 2 + (wide / doors) * (door + 0.5);
    joinery.box([wide / doors - 0.03, 0.74, 0.02], [x, 0.09, 0.315], paint('#b8c4c8', 'plain', { gloss: 0.4 }), {
      bevel: 0.006,
      solid: false,
    });
    joinery.bar([x - 0.07, 0.75, 0.335], [x + 0.07, 0.75, 0.335], 0.008, stock.steel, 6);
  }
  const spots = Math.round(wide / 0.3);
  for (let spot = 0; spot < spots; spot++) {
    const x = -wide / 2 + 0.18 + spot * ((wide - 0.36) / (spots - 1));
    joinery.inPlace([x, 0.925, chance.between(-0.12, 0.12)], 0, () => glassware(joinery, spot % 5, chance.pick(liquids)));
  }
}

function glassware(joinery: Joinery, kind: number, hex: string): void {
  const liquid = paint(hex, 'plain', { gloss: 0.9, glow: 0.25 });
  const glass = paint('#bfd6da', 'plain', { gloss: 1, glow: 0.06 });
  if (kind === 0) {
    joinery.turn([[0.001, 0], [0.1, 0.004], [0.1, 0.02], [0.065, 0.1]], [0, 0, 0], liquid, 16); // prettier-ignore
    joinery.turn([[0.064, 0.1], [0.026, 0.19], [0.026, 0.26], [0.032, 0.27], [0.001, 0.27]], [0, 0, 0], glass, 16); // prettier-ignore
  } else if (kind === 1) {
    joinery.box([0.26, 0.02, 0.08], [0, 0.06, 0], stock.pine, { solid: false });
    joinery.box([0.26, 0.02, 0.08], [0, 0, 0], stock.pine, { solid: false });
    for (let tubeAt = 0; tubeAt < 5; tubeAt++) {
      const x = -0.1 + tubeAt * 0.05;
      joinery.bar([x, 0.02, 0], [x, 0.1, 0], 0.013, paint(liquids[tubeAt]!, 'plain', { gloss: 0.9, glow: 0.25 }), 8);
      joinery.bar([x, 0.1, 0], [x, 0.17, 0], 0.013, glass, 8);
    }
  } else if (kind === 2) {
    joinery.box([0.17, 0.025, 0.2], [0, 0, 0], stock.black, { bevel: 0.008, solid: false });
    joinery.pipe([[0, 0.02, -0.08], [0, 0.16, -0.09], [0, 0.27, -0.03]], 0.022, stock.white); // prettier-ignore
    joinery.bar([0, 0.15, 0.03], [0, 0.36, -0.07], 0.026, stock.white);
    joinery.bar([0, 0.09, 0.055], [0, 0.16, 0.03], 0.014, stock.steel);
    joinery.box([0.12, 0.012, 0.12], [0, 0.08, 0.04], stock.black, { solid: false });
  } else if (kind === 3) {
    joinery.turn([[0.001, 0], [0.055, 0], [0.055, 0.08]], [0, 0, 0], liquid, 14); // prettier-ignore
    joinery.turn([[0.055, 0.08], [0.056, 0.15], [0.06, 0.16]], [0, 0, 0], glass, 14); // prettier-ignore
  } else {
    joinery.bar([-0.07, 0, -0.05], [-0.07, 0.46, -0.05], 0.008, stock.steel, 6);
    joinery.bar([-0.07, 0.3, -0.05], [0.02, 0.3, 0], 0.006, stock.steel, 6);
    joinery.inPlace([0.02, 0.24, 0], 0, () => joinery.add(ellipsoid([0.07, 0.07, 0.07], coat, { around: 14, down: 10 }), liquid));
    joinery.bar([0.02, 0.29, 0], [0.02, 0.42, 0], 0.02, glass, 10);
    joinery.bar([0.02, 0, 0], [0.02, 0.1, 0], 0.018, stock.brass, 8);
    joinery.turn([[0.001, 0], [0.02, 0.02], [0.001, 0.07]], [0.02, 0.1, 0], paint('#5aa8ff', 'plain', { glow: 4 }), 8); // prettier-ignore
  }
}

/** Shelves with bottles and jars. */
function jars(joinery: Joinery, brief: PieceBrief): void {
  const [wide, low, rows] = [size(brief, 'wide', 2), size(brief, 'low', 1.45), size(brief, 'rows', 2)];
  const { chance } = brief;
  for (let row = 0; row < rows; row++) {
    const y = low + row * 0.38;
    joinery.box([wide, 0.03, 0.26], [0, y, 0.13], painted(brief, 'colour', '#d5d9da', 'plain', { gloss: 0.5 }), { solid: false });
    for (let x = -wide / 2 + 0.1; x < wide / 2 - 0.06; x += chance.between(0.11, 0.17)) {
      const [radius, high] = [chance.between(0.032, 0.05), chance.between(0.14, 0.25)];
      const look = paint(
        chance.pick(
          typeof brief.options['contents'] === 'string' ? brief.options['contents'].split(' ') : [...liquids, '#7a4a22', '#e8e2d0'],
        ),
        'plain',
        { gloss: 0.9, glow: 0.1 },
      );
      joinery.turn([[0.001, 0], [radius, 0], [radius, high * 0.68], [radius * 0.4, high * 0.8], [radius * 0.4, high * 0.94], [radius * 0.5, high], [0.001, high]], [x, y + 0.03, 0.13], look, 10); // prettier-ignore
    }
  }
}

function workbench(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.4);
  joinery.box([wide, 0.08, 0.7], [0, 0.82, 0], stock.oak, { bevel: 0.01 });
  for (const x of [-1, 1])
    for (const z of [-0.25, 0.25]) joinery.box([0.1, 0.82, 0.1], [x * (wide / 2 - 0.1), 0, z], stock.oak, { solid: false });
  joinery.box([wide - 0.2, 0.03, 0.55], [0, 0.22, 0], stock.pine, { solid: false });
  joinery.block([0, 0, 0], [wide, 0.9, 0.7]);
  joinery.box([0.5, 0.24, 0.34], [-wide * 0.25, 0.25, 0], paint('#b5281f', 'plain', { gloss: 0.6 }), { bevel: 0.015 });
  joinery.box([0.16, 0.14, 0.2], [wide / 2 - 0.25, 0.9, 0.22], paint('#3e5f86', 'plain', { gloss: 0.5 }), { bevel: 0.02, solid: false });
  joinery.bar([wide / 2 - 0.4, 1, 0.36], [wide / 2 - 0.1, 1, 0.36], 0.012, stock.steel, 6);
  joinery.box([0.3, 0.1, 0.12], [-0.3, 0.9, 0.12], stock.pine, { bevel: 0.01, solid: false });
  joinery.turn([[0.001, 0], [0.06, 0], [0.065, 0.14], [0.055, 0.14], [0.001, 0.02]], [0.35, 0.9, -0.1], stock.steel, 14); // prettier-ignore
}

/** A wall of tools over a bench. */
function tools(joinery: Joinery, brief: PieceBrief): void {
  const [wide, low] = [size(brief, 'wide', 2.4), size(brief, 'low', 1.1)];
  joinery.box([wide, 1, 0.03], [0, low, 0.015], painted(brief, 'colour', '#c9a878', 'grain'), { solid: false });
  const count = Math.floor(wide / 0.2);
  for (let number = 0; number < count; number++) {
    const x = -wide / 2 + 0.12 + number * 0.2;
    const y = low + 0.28 + (number % 2) * 0.08;
    const grip = paint(['#c8321e', '#e0a21e', '#7a4c2a', '#2f5a8a'][number % 4]!, 'plain', { gloss: 0.5 });
    joinery.bar([x, y - 0.15, 0.05], [x, y + 0.1, 0.05], 0.017, grip, 7);
    if (number % 4 === 0) joinery.box([0.15, 0.05, 0.05], [x, y + 0.1, 0.05], stock.iron, { solid: false });
    else if (number % 4 === 1) joinery.bar([x, y + 0.1, 0.05], [x, y + 0.36, 0.05], 0.008, stock.steel, 6);
    else if (number % 4 === 2)
      joinery.face(
        [x - 0.05, y + 0.1, 0.045],
        [x + 0.05, y + 0.1, 0.045],
        [x + 0.03, y + 0.52, 0.045],
        [x - 0.03, y + 0.52, 0.045],
        stock.steel,
      );
    else
      joinery.inPlace([x, y + 0.2, 0.05], Math.PI / 2, () =>
        joinery.inPlace([0, 0, 0], 0, () => joinery.box([0.03, 0.2, 0.06], [0, -0.1, 0], stock.steel, { solid: false })),
      );
  }
}

function crates(joinery: Joinery, brief: PieceBrief): void {
  const [columns, rows] = [size(brief, 'columns', 2), size(brief, 'rows', 2)];
  const { chance } = brief;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < Math.max(1, rows - (column % 2)); row++) {
      const side = 0.72;
      joinery.inPlace([(column - (columns - 1) / 2) * 0.8, row * side, chance.between(-0.05, 0.05)], chance.between(-0.06, 0.06), () => {
        const wood = paint(chance.pick(['#b08a5c', '#9c7546', '#c29a68']), 'grain');
        joinery.box([side - 0.04, side - 0.02, side - 0.04], [0, 0, 0], wood, { bevel: 0.01 });
        for (const y of [0, side - 0.11]) joinery.box([side, 0.09, side], [0, y, 0], wood, { solid: false });
        for (const x of [-1, 1]) joinery.box([0.09, side - 0.05, side], [x * (side / 2 - 0.045), 0, 0], wood, { solid: false });
      });
    }
  }
}

/** Tall storage: steel uprights, orange beams, boxes and pallets. */
function rack(joinery: Joinery, brief: PieceBrief): void {
  const [wide, levels, gap] = [size(brief, 'wide', 2.6), size(brief, 'levels', 4), size(brief, 'gap', 1.15)];
  const { chance } = brief;
  for (const x of [-1, 1])
    for (const z of [-0.4, 0.4])
      joinery.box([0.09, levels * gap + 0.3, 0.09], [(x * wide) / 2, 0, z], paint('#2f4f8a', 'plain', { gloss: 0.5 }), { solid: false });
  for (let level = 0; level < levels; level++) {
    const y = level * gap + 0.1;
    for (const z of [-0.42, 0.42]) joinery.box([wide, 0.12, 0.06], [0, y, z], paint('#d9681e', 'plain', { gloss: 0.5 }), { solid: false });
    joinery.box([wide, 0.03, 0.86], [0, y + 0.1, 0], stock.pine);
    for (let x = -wide / 2 + 0.1; x < wide / 2 - 0.4;) {
      const [w, h] = [chance.between(0.4, 0.75), chance.between(0.4, gap - 0.35)];
      if (x + w > wide / 2) break;
      joinery.box(
        [w - 0.03, h, 0.7],
        [x + w / 2, y + 0.13, 0],
        paint(chance.pick(['#b08a5c', '#a57d4e', '#bf9c70', '#8f8a80', '#5b7a94']), 'carpet'),
        { bevel: 0.008 },
      );
      joinery.box([0.06, h + 0.003, 0.71], [x + w / 2, y + 0.13, 0], paint('#d9c49a'), { solid: false });
      x += w;
    }
  }
}

/** A machine of a works: housing, rollers, pipes, a panel with lights; a belt runs out of it. */
function machine(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.2);
  const body = painted(brief, 'colour', '#3f6b62', 'plain', { gloss: 0.5 });
  joinery.box([wide * 0.55, 1.9, 1.1], [-wide * 0.2, 0, 0], body, { bevel: 0.04 });
  joinery.box([wide * 0.6, 0.2, 1.2], [-wide * 0.2, 1.9, 0], stock.iron, { bevel: 0.03 });
  joinery.box([wide * 0.5, 1.2, 0.9], [wide * 0.28, 0, 0], body, { bevel: 0.04 });
  for (let number = 0; number < 3; number++) {
    joinery.inPlace([-wide * 0.35 + number * 0.34, 1.25, 0.56], 0, () =>
      joinery.box([0.22, 0.22, 0.05], [0, 0, 0], stock.black, { bevel: 0.02, solid: false }),
    );
    joinery.inPlace([-wide * 0.35 + number * 0.34, 1.36, 0.6], 0, () =>
      joinery.add(
        ellipsoid([0.04, 0.04, 0.02], coat, { around: 10, down: 6 }),
        paint(['#ff4a2a', '#ffd23a', '#4aff6a'][number]!, 'plain', { glow: 3 }),
      ),
    );
  }
  joinery.pipe([[wide * 0.3, 1.2, 0], [wide * 0.3, 2.2, 0], [wide * 0.1, 2.5, 0], [wide * 0.1, 4.4, 0]], 0.13, stock.steel, 12); // prettier-ignore
  joinery.inPlace([wide * 0.28, 0.7, 0.48], 0, () => {
    joinery.inPlace([0, 0, 0], 0, () => joinery.bar([0, 0, -0.02], [0, 0, 0.06], 0.28, stock.iron, 18));
    joinery.bar([0, 0, 0.02], [0, 0, 0.09], 0.09, stock.brass, 12);
  });
  joinery.box([0.5, 0.3, 0.04], [-wide * 0.2, 0.7, 0.56], paint('#d9b51e', 'plain', { gloss: 0.5 }), { solid: false });
}

function belt(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 4);
  joinery.box([wide, 0.08, 0.66], [0, 0.72, 0], stock.rubber, { bevel: 0.03 });
  for (const z of [-0.36, 0.36]) joinery.box([wide, 0.16, 0.05], [0, 0.68, z], paint('#d9a01e', 'plain', { gloss: 0.5 }), { solid: false });
  for (let leg = 0; leg <= 4; leg++)
    for (const z of [-0.33, 0.33])
      joinery.box([0.07, 0.7, 0.07], [-wide / 2 + 0.1 + ((wide - 0.2) * leg) / 4, 0, z], stock.iron, { solid: false });
  joinery.block([0, 0.3, 0], [wide, 0.5, 0.7]);
  for (let number = 0; number < wide / 0.7; number++)
    joinery.box([0.36, 0.3, 0.36], [-wide / 2 + 0.4 + number * 0.7, 0.8, 0], paint('#b08a5c', 'carpet'), { bevel: 0.01, solid: false });
}

function tyres(joinery: Joinery, brief: PieceBrief): void {
  for (let number = 0; number < size(brief, 'count', 4); number++)
    joinery.inPlace([0, 0.11 + number * 0.2, 0], 0, () => joinery.add(ring(0.25, 0.1, coat, { around: 22, section: 9 }), stock.rubber));
  joinery.block([0, 0, 0], [0.7, 0.8, 0.7]);
}

/** What work is done with and on. */
export const work: Readonly<Record<string, Piece>> = {
  'office-desk': piece(officeDesk, 'desk'),
  'office-chair': piece(officeChair, 'chair'),
  cabinet: piece(cabinet, 'cabinet'),
  blackboard: piece(board, 'blackboard'),
  'school-desk': piece(schoolDesk, 'desk'),
  globe: piece(globe, 'globe'),
  'lab-bench': piece(labBench, 'bench'),
  jars: piece(jars, 'shelf'),
  workbench: piece(workbench, 'workbench'),
  tools: piece(tools, 'tool'),
  crates: piece(crates, 'crate'),
  rack: piece(rack, 'shelf'),
  machine: piece(machine, 'machine'),
  belt: piece(belt, 'conveyor'),
  tyres: piece(tyres, 'tire'),
  screen: piece((joinery, brief) => {
    const [wide, high, low] = [size(brief, 'wide', 1.6), size(brief, 'high', 0.9), size(brief, 'low', 1.1)];
    screen(joinery, [wide, high], [0, low, 0.06], painted(brief, 'colour', '#7fb8dc', 'screen', { glow: 1.2 }));
  }, 'screen'),
};
