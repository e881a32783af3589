import type { Metres, Vector3 } from '@onereel/spec';
import { loft } from '../../../../shapes/loft.ts';
import { tube } from '../../../../shapes/solids.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Piece } from '../dressing.ts';
import { bar, block, type Pair } from './street.ts';

/** Half the beam of a rowing boat, its sheer and its keel, by how far along it is: −1 stern, 1 bow. */
function hullAt(along: number): { readonly half: Metres; readonly top: Metres; readonly keel: Metres } {
  const bow = Math.max(0, along);
  const stern = Math.max(0, -along);
  return {
    half: 0.72 * Math.sqrt(Math.max(0, 1 - bow ** 2.6)) * (1 - 0.3 * stern ** 2),
    top: 0.5 + 0.3 * bow ** 2 + 0.1 * stern ** 2,
    keel: -0.08 + 0.42 * bow ** 3 + 0.06 * stern ** 2,
  };
}

/** A rowing boat along x: planked hull, open inside, thwarts, gunwale and a pair of oars. */
export function rowBoat(colour = '#2f5d73'): Piece {
  const long = 1.9;
  const shell =
    (inner: number) =>
    (u: number, v: number): Vector3 => {
      const along = u * 2 - 1;
      const { half, top, keel } = hullAt(along * 0.995);
      const turn = (v - 0.5) * Math.PI;
      const across = Math.sin(turn);
      const deep = Math.cos(turn) ** 0.6;
      return [along * long * (1 - inner * 0.015), top - (top - keel - inner * 0.05) * deep, across * Math.max(0.012, half - inner * 0.035)];
    };
  const outside = coatOf('painted-wood', colour);
  const inside = coatOf('wood', '#8f7350');
  const size = { columns: 22, rows: 14 };
  const rim = [-1, 1].map((side) =>
    tube(
      Array.from({ length: 17 }, (_, step): Vector3 => {
        const along = (step / 8 - 1) * 0.995;
        const { half, top } = hullAt(along);
        return [along * long, top, side * half];
      }),
      () => 0.032,
      () => coatOf('wood', '#6f5335'),
      { around: 6, up: [0, 1, 0.01] },
    ),
  );
  const { half, top, keel } = hullAt(-0.995);
  return [
    ['painted-wood', loft(shell(0), () => outside, { ...size, flip: true })],
    ['wood', loft(shell(1), () => inside, size)],
    ...rim.map((shape): Pair => ['wood', shape]),
    block('painted-wood', [0.05, top - keel - 0.1, half * 1.7], [-long * 0.985, (top + keel) / 2 + 0.03, 0], colour),
    ...[-1.1, -0.1, 0.85].map((x): Pair => block('wood', [0.26, 0.045, 2 * hullAt(x / long).half * 0.94], [x, 0.36, 0], '#a58760')),
    ...[-1, 1].flatMap((side): Pair[] => [
      bar('wood', [-1.2, 0.44, side * 0.22], [1.05, 0.5, side * 0.3], 0.026, '#b59a6e', 7),
      block('wood', [0.5, 0.03, 0.14], [1.25, 0.51, side * 0.31], '#b59a6e'),
    ]),
  ];
}
