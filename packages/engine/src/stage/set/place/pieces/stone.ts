import type { Metres } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { prism } from '../../../../shapes/prism.ts';
import { box, lathe } from '../../../../shapes/solids.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Piece } from '../dressing.ts';
import { block } from './street.ts';

/** A gravestone: a rounded slab, a cross or an obelisk. */
export function gravestone(chance: Chance): Piece {
  const colour = chance.pick(['#77756f', '#8b887e', '#686c6a', '#7f7a70']);
  const coat = coatOf('stone', colour);
  const kind = chance.whole(0, 3);
  const base = block('stone', [0.85, 0.16, 0.4], [0, 0.08, 0], colour);
  if (kind === 0)
    return [base, block('stone', [0.18, 1.35, 0.16], [0, 0.75, 0], colour), block('stone', [0.75, 0.18, 0.16], [0, 1.05, 0], colour)];
  if (kind === 1)
    return [
      base,
      [
        'stone',
        lathe(
          [
            [0.001, 0.1],
            [0.3, 0.1],
            [0.28, 0.4],
            [0.2, 0.42],
            [0.14, 1.5],
            [0.001, 1.75],
          ],
          coat,
          4,
        ),
      ],
    ];
  const arch = Array.from(
    { length: 9 },
    (_, step) => [0.34 * Math.cos((step / 8) * Math.PI), 0.72 + 0.3 * Math.sin((step / 8) * Math.PI)] as const,
  );
  return [
    base,
    ['stone', prism([[-0.34, 0.1], [0.34, 0.1], ...arch], 0.14, coat, { bevel: 0.02 })],
    ...[0.72, 0.6, 0.48].map((y) => block('stone', [0.36, 0.025, 0.02], [0, y, 0.075], '#4b4a46')),
  ];
}

/** A plate of drifting ice, ragged in outline. */
export function iceFloe(chance: Chance, size: Metres, thick: Metres): Piece {
  const corners = chance.whole(6, 10);
  const outline = Array.from({ length: corners }, (_, at) => {
    const angle = (at / corners) * Math.PI * 2;
    const out = size * chance.between(0.7, 1.15);
    return [Math.cos(angle) * out, Math.sin(angle) * out] as const;
  });
  const flat = prism(outline, thick, coatOf('snow', '#b9c8d2'), { side: coatOf('snow', '#5f9cb6') });
  const lay = (array: Float32Array): Float32Array => {
    const out = new Float32Array(array.length);
    for (let at = 0; at < array.length; at += 3) out.set([array[at]!, array[at + 2]!, -array[at + 1]!], at);
    return out;
  };
  return [
    ['snow', { ...flat, position: lay(flat.position).map((part, at) => part + (at % 3 === 1 ? thick / 2 : 0)), normal: lay(flat.normal) }],
  ];
}

/** A dripstone that stands; turned over, it hangs. */
export function stalactite(tall: Metres, chance: Chance): Piece {
  const wide = tall * chance.between(0.12, 0.2);
  return [
    [
      'stone',
      lathe(
        [
          [0.001, -0.2],
          [wide, -0.2],
          [wide * 0.8, tall * 0.12],
          [wide * 0.55, tall * 0.3],
          [wide * 0.42, tall * 0.5],
          [wide * 0.22, tall * 0.78],
          [0.012, tall],
          [0.001, tall],
        ],
        coatOf('stone', '#8c7a64'),
        10,
      ),
    ],
  ];
}

/** A block of a ruin, worn. */
export function ashlar(wide: Metres, tall: Metres, deep: Metres, colour = '#c4b797'): Piece {
  return [['stone', box([wide, tall, deep], coatOf('stone', colour), [0, tall / 2, 0])]];
}
