import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size } from '../piece.ts';

const bindings = [
  '#6e2b24',
  '#2e4a3f',
  '#27364f',
  '#8a6a35',
  '#4a2f3d',
  '#b39a6b',
  '#7a3b22',
  '#39454a',
  '#963f2e',
  '#c9b88f',
  '#54602f',
  '#1f2a33',
].map((hex) => paint(hex, 'plain', { gloss: 0.3 }));

/** A row of books from `left` to `right` on a board at `y`, spines toward +z: four faces each. */
function books(joinery: Joinery, { chance }: PieceBrief, left: number, right: number, y: number, room: number, deep: number): void {
  let x = left;
  const usual = chance.between(0.62, 0.82);
  while (x < right - 0.02) {
    if (chance.flip(0.045)) x += chance.between(0.03, 0.14);
    const wide = Math.min(right - x, chance.between(0.022, 0.06));
    if (wide < 0.015) break;
    const high = room * Math.min(0.95, usual + chance.between(-0.12, 0.16));
    const z = deep + chance.between(-0.03, 0);
    const look = chance.pick(bindings);
    const [l, r, t] = [x + 0.001, x + wide - 0.001, y + high];
    joinery.face([l, y, z], [r, y, z], [r, t, z], [l, t, z], look, 9);
    joinery.face([l, t, z], [r, t, z], [r, t, z - 0.16], [l, t, z - 0.16], paint('#d8cdb4'), 9);
    joinery.face([r, y, z], [r, y, z - 0.16], [r, t, z - 0.16], [r, t, z], look, 9);
    joinery.face([l, y, z - 0.16], [l, y, z], [l, t, z], [l, t, z - 0.16], look, 9);
    x += wide;
  }
}

function bookshelf(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high, deep] = [size(brief, 'wide', 1.2), size(brief, 'high', 2), size(brief, 'deep', 0.32)];
  const wood = painted(brief, 'colour', '#5f3d22', 'grain');
  const boards = size(brief, 'boards', Math.max(2, Math.round(high / 0.37)));
  const room = (high - 0.12) / boards;
  for (const side of [-1, 1]) joinery.box([0.035, high, deep], [side * (wide / 2 - 0.017), 0, 0], wood, { solid: false });
  joinery.face(
    [-wide / 2, 0, -deep / 2 + 0.01],
    [wide / 2, 0, -deep / 2 + 0.01],
    [wide / 2, high, -deep / 2 + 0.01],
    [-wide / 2, high, -deep / 2 + 0.01],
    painted(brief, 'backing', '#3a2616', 'grain'),
  );
  joinery.box([wide, 0.1, deep], [0, 0, 0], wood, { solid: false });
  joinery.box([wide + 0.06, 0.05, deep + 0.05], [0, high - 0.02, 0.01], wood, { solid: false, bevel: 0.015 });
  for (let board = 0; board < boards; board++) {
    const y = 0.1 + board * room;
    if (board > 0) joinery.box([wide - 0.06, 0.026, deep - 0.02], [0, y - 0.026, 0], wood, { solid: false });
    books(joinery, brief, -wide / 2 + 0.045, wide / 2 - 0.045, y, room - 0.03, deep / 2 - 0.03);
  }
  joinery.block([0, 0, -0.02], [wide, high, deep - 0.1]);
}

function ladder(joinery: Joinery, brief: PieceBrief): void {
  const high = size(brief, 'high', 2.9);
  const wood = painted(brief, 'colour', '#8a5c30', 'grain');
  for (const x of [-0.22, 0.22]) joinery.bar([x, 0, 0.55], [x, high, 0], 0.024, wood, 6);
  for (let rung = 1; rung < 10; rung++) {
    const part = rung / 10;
    joinery.bar([-0.22, high * part, 0.55 * (1 - part)], [0.22, high * part, 0.55 * (1 - part)], 0.017, wood, 6);
  }
}

/** A pile of books on something. */
function pile(joinery: Joinery, brief: PieceBrief): void {
  let y = 0;
  for (let number = 0; number < size(brief, 'count', 4); number++) {
    const look = brief.chance.pick(bindings);
    const high = brief.chance.between(0.025, 0.05);
    joinery.inPlace([0, y, 0], brief.chance.between(-0.3, 0.3), () =>
      joinery.box([0.24, high, 0.17], [0, 0, 0], look, { bevel: 0.004, solid: false }),
    );
    y += high;
  }
}

/** Shelves and what stands in them. */
export const shelves: Readonly<Record<string, Piece>> = {
  bookshelf: piece(bookshelf, 'bookshelf'),
  ladder: piece(ladder, 'ladder'),
  books: piece(pile, 'book'),
};
