import type { Vector3 } from '@onereel/spec';
import { loft } from '../../../../shapes/loft.ts';
import { tube } from '../../../../shapes/solids.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Piece } from '../dressing.ts';
import { block } from './street.ts';

/** A black gondola along x, moored and empty: a long hull that rises at both ends, red seats, an iron prow. */
export function gondola(): Piece {
  const half = 4.6;
  const rise = (along: number): number => 0.45 + 1.15 * Math.abs(along) ** 3.2;
  const hull = loft(
    (u, v): Vector3 => {
      const along = (u * 2 - 1) * 0.995;
      const beam = 0.72 * Math.sqrt(Math.max(0, 1 - along ** 2)) + 0.03;
      const turn = (v - 0.5) * Math.PI;
      const top = rise(along);
      return [along * half, top - (0.62 + 0.2 * Math.abs(along)) * Math.cos(turn) ** 0.7, Math.sin(turn) * beam];
    },
    () => coatOf('lacquer', '#141418'),
    { columns: 22, rows: 8, flip: true },
  );
  const prow = tube(
    [
      [half - 0.1, rise(0.98) - 0.2, 0],
      [half + 0.15, rise(1) + 0.5, 0],
      [half - 0.05, rise(1) + 0.8, 0],
    ],
    () => 0.06,
    () => coatOf('steel'),
    { around: 6, up: [0, 0, 1] },
  );
  return [
    ['lacquer', hull],
    ['steel', prow],
    block('cloth', [1.1, 0.5, 0.9], [-0.5, 0.5, 0], '#9a1f28'),
    block('cloth', [0.2, 0.7, 0.95], [-1.1, 0.8, 0], '#9a1f28'),
    block('gold', [0.1, 0.12, 1], [-1.2, 1.2, 0]),
    block('wood', [2.4, 0.05, 0.9], [2, 0.42, 0], '#2a2320'),
  ];
}
