import { along } from '../../../../shapes/turned.ts';
import { ring } from '../../../../shapes/ring.ts';
import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';
import { disc } from './home.ts';

/** Lines of light along the ceiling. */
function strips(joinery: Joinery, brief: PieceBrief): void {
  const look = paint('#f6faff', 'plain', { glow: 0.6 + 3 * brief.glow });
  const wide = Math.min(3.4, brief.row.width * 0.22);
  for (const x of [-wide, 0, wide])
    for (const z of [-2.4, 0.2, 2.8]) joinery.box([0.22, 0.05, 1.3], [x, brief.row.height - 0.055, z], look, { solid: false });
}

function clock(joinery: Joinery, brief: PieceBrief): void {
  const at = size(brief, 'at', 2.2);
  joinery.inPlace([0, at, 0.03], 0, () => {
    joinery.add(along(ring(0.17, 0.02, { colour: [1, 1, 1] }, { around: 24, section: 6 }), 'z'), stock.black);
    disc(joinery, 0.165, '#f4f2ea');
    joinery.bar([0, 0, 0.01], [0.05, 0.08, 0.01], 0.008, stock.black, 5);
    joinery.bar([0, 0, 0.012], [-0.09, 0.09, 0.012], 0.006, stock.black, 5);
  });
}

function planks(joinery: Joinery): void {
  for (let board = 0; board < 5; board++)
    joinery.inPlace([-0.3 + board * 0.15, 0, 0.1 * board], 0, () =>
      joinery.pipe(
        [
          [0, 0, 0.3],
          [0.1, 2.3 - board * 0.12, -0.3],
        ],
        0.05,
        board % 2 ? stock.pine : stock.oak,
        4,
      ),
    );
}

/** A door of slats that rolls up. */
function roller(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high] = [size(brief, 'wide', 3.2), size(brief, 'high', 2.4)];
  const look = painted(brief, 'colour', '#c3c6c6', 'plain', { gloss: 0.5 });
  for (let slat = 0; slat < high / 0.16; slat++)
    joinery.box([wide, 0.15, 0.05], [0, slat * 0.16, 0.02], look, { bevel: 0.02, solid: false });
  for (const x of [-1, 1]) joinery.box([0.14, high + 0.1, 0.12], [x * (wide / 2 + 0.05), 0, 0.03], stock.iron, { solid: false });
  joinery.box([wide + 0.3, 0.28, 0.3], [0, high, 0.1], stock.iron, { bevel: 0.05, solid: false });
  for (let band = 0; band < 12; band++)
    joinery.box([wide / 12, 0.12, 0.01], [-wide / 2 + (wide / 12) * (band + 0.5), 0.2, 0.06], paint(band % 2 ? '#e0b51e' : '#1c1c1e'), {
      bevel: 0,
      solid: false,
    });
}

/** A window into the next room, where a microphone hangs in warm light. */
function glazing(joinery: Joinery, brief: PieceBrief): void {
  const [wide, low, high] = [size(brief, 'wide', 2.4), size(brief, 'low', 1.1), size(brief, 'high', 1)];
  joinery.box([wide + 0.16, high + 0.16, 0.08], [0, low - 0.08, 0], stock.walnut, { solid: false });
  joinery.face(
    [-wide / 2, low, 0.045],
    [wide / 2, low, 0.045],
    [wide / 2, low + high, 0.045],
    [-wide / 2, low + high, 0.045],
    paint('#c98a4a', 'plain', { gloss: 0.9, glow: 0.35 }),
  );
  joinery.bar([0.3, low + high, 0.05], [0.3, low + high * 0.62, 0.05], 0.012, stock.black, 6);
  joinery.bar([0.3, low + high * 0.62, 0.05], [0.3, low + high * 0.4, 0.05], 0.05, stock.black, 10);
  joinery.box([0.02, high, 0.02], [-wide * 0.25, low, 0.05], stock.walnut, { solid: false });
}

function stand(joinery: Joinery): void {
  joinery.box([0.4, 0.04, 0.4], [0, 0, 0], stock.black, { solid: false });
  joinery.box([0.12, 0.88, 0.12], [0, 0, 0], stock.black, { solid: false });
}

/** The strip over a hospital bed: sockets, gas, a reading lamp. */
function panelStrip(joinery: Joinery, brief: PieceBrief): void {
  joinery.box([1.9, 0.22, 0.06], [0, 1.45, 0.03], paint('#e6eae8', 'plain', { gloss: 0.5 }), { bevel: 0.015, solid: false });
  for (let socket = 0; socket < 7; socket++)
    joinery.box([0.08, 0.08, 0.01], [-0.75 + socket * 0.25, 1.52, 0.064], paint(socket % 3 ? '#c8d0d0' : '#4a9a8a'), {
      bevel: 0.004,
      solid: false,
    });
  joinery.box([0.9, 0.1, 0.12], [0, 1.85, 0.06], paint('#f4f8ff', 'plain', { glow: 0.5 + 2 * brief.glow }), { bevel: 0.02, solid: false });
}

/** Gold frames in rows, as galleries hang them; see `picture` for one. */
function lamp(joinery: Joinery, brief: PieceBrief): void {
  const at = size(brief, 'at', 2.2);
  joinery.box([0.1, 0.3, 0.1], [0, at, 0.05], stock.brass, { bevel: 0.02, solid: false });
  joinery.turn(
    [
      [0.05, 0],
      [0.11, 0.05],
      [0.13, 0.24],
      [0.12, 0.24],
    ],
    [0, at + 0.06, 0.16],
    painted(brief, 'shade', '#ffe0b0', 'plain', { glow: 0.4 + 3 * brief.glow }),
    14,
  );
}

/** Fittings of ceilings and walls. */
export const fittings: Readonly<Record<string, Piece>> = {
  strips: piece(strips),
  clock: piece(clock, 'clock'),
  planks: piece(planks),
  roller: piece(roller, 'door'),
  glazing: piece(glazing),
  'plain-stand': piece(stand),
  'panel-strip': piece(panelStrip),
  'wall-lamp': piece(lamp, 'lamp'),
};
