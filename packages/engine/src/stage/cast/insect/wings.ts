import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { loft } from '../../../shapes/loft.ts';
import type { Shape } from '../../../shapes/shape.ts';
import type { Numbering } from '../creature/creature-family.ts';
import { along, bothSides, onSide, sheet } from '../creature/parts.ts';
import type { InsectForm } from './form.ts';

/** A wing by its root and its outline from the leading to the trailing edge. */
interface Wing {
  readonly root: readonly Vector3[];
  readonly rim: readonly Vector3[];
  readonly pair: 'fore' | 'hind';
}

const butterfly: readonly Wing[] = [
  {
    pair: 'fore',
    root: [
      [0.04, 0.07, 0.3],
      [0.04, 0.07, 0.16],
    ],
    rim: [
      [0.2, 0.075, 0.5],
      [0.62, 0.08, 0.74],
      [0.86, 0.08, 0.7],
      [0.84, 0.08, 0.5],
      [0.72, 0.08, 0.28],
      [0.66, 0.08, 0.14],
      [0.5, 0.075, 0.05],
      [0.3, 0.075, 0.08],
    ],
  },
  {
    pair: 'hind',
    root: [
      [0.04, 0.065, 0.18],
      [0.04, 0.065, 0.04],
    ],
    rim: [
      [0.34, 0.07, 0.12],
      [0.58, 0.07, 0.02],
      [0.66, 0.07, -0.14],
      [0.58, 0.07, -0.34],
      [0.44, 0.07, -0.46],
      [0.26, 0.07, -0.42],
      [0.14, 0.07, -0.24],
      [0.07, 0.07, -0.08],
    ],
  },
];
const clear = (reach: number, chord: number, back: number, at: number, pair: Wing['pair']): Wing => ({
  pair,
  root: [
    [0.09, 0.17, at],
    [0.09, 0.17, at - 0.05],
  ],
  rim: [
    [0.3 * reach, 0.18, at + chord * 0.2 - back * 0.3],
    [0.8 * reach, 0.19, at + chord * 0.2 - back * 0.8],
    [reach, 0.19, at - back],
    [0.95 * reach, 0.19, at - chord * 0.7 - back],
    [0.6 * reach, 0.18, at - chord - back * 0.6],
    [0.25 * reach, 0.18, at - chord * 0.7 - back * 0.25],
  ],
});
const sets: Readonly<Record<InsectForm['wings'], readonly Wing[]>> = {
  none: [],
  butterfly,
  moth: butterfly,
  bee: [clear(0.78, 0.24, 0.32, 0.2, 'fore'), clear(0.5, 0.17, 0.26, 0.1, 'hind')],
  fly: [clear(0.62, 0.26, 0.45, 0.2, 'fore')],
  dragonfly: [clear(0.92, 0.17, -0.02, 0.32, 'fore'), clear(0.88, 0.21, 0.06, 0.18, 'hind')],
  cases: [clear(0.8, 0.3, 0.36, 0.14, 'hind')],
};

function patterned(colours: Readonly<Record<string, Linear>>, across: number, share: number, pair: Wing['pair']): Linear {
  const ground = colours['wing']!;
  const inner = colours['wingRoot'] ?? ground;
  const edge = colours['wingEdge'] ?? scaleColour(ground, 0.2);
  const spots = colours['wingSpot'] ?? [0.85, 0.85, 0.8];
  let colour = mixColour(inner, ground, smooth(0.05, 0.45, across));
  // Dark veins from the root outward, a dark border, pale dots in it.
  const veins = Math.abs(Math.sin(share * Math.PI * (pair === 'fore' ? 5 : 6)));
  colour = mixColour(colour, edge, smooth(0.2, 0.06, veins) * smooth(0.1, 0.3, across) * 0.9);
  const border = pair === 'fore' ? 0.74 + 0.08 * Math.sin(share * 9) : 0.8;
  colour = mixColour(colour, edge, smooth(border - 0.02, border + 0.03, across));
  if (pair === 'fore') colour = mixColour(colour, edge, smooth(0.14, 0.06, share) * smooth(0.1, 0.2, across));
  const dots = Math.hypot((across - 0.9) / 0.05, (((share * 11) % 1) - 0.5) / 0.32);
  colour = mixColour(colour, spots, smooth(1.1, 0.7, dots));
  if (colours['wingEye']) {
    const ring = Math.hypot((across - 0.55) / 0.16, (share - 0.5) / 0.13);
    colour = mixColour(colour, edge, smooth(1.05, 0.9, ring));
    colour = mixColour(colour, colours['wingEye'], smooth(0.75, 0.62, ring));
    colour = mixColour(colour, [0.01, 0.01, 0.02], smooth(0.4, 0.3, ring));
  }
  return colour;
}

/** An insect's wings, spread: patterned ones of butterflies, clear ones with veins. */
export function insectWings(form: InsectForm, colours: Readonly<Record<string, Linear>>, height: number, number: Numbering): Shape[] {
  const broad = form.wings === 'butterfly' || form.wings === 'moth';
  return sets[form.wings].flatMap(({ root, rim, pair }) =>
    bothSides.map(([side, sign]) => {
      const lift = (places: readonly Vector3[]): Vector3[] => places.map(([x, y, z]) => onSide([x, y + height, z], sign));
      return sheet(
        lift(root),
        lift(rim),
        (across, share) => {
          if (broad) return patterned(colours, across, share, pair);
          const veins = Math.min(Math.abs(Math.sin(share * 14)), Math.abs(Math.sin(across * 9 + share * 5)) + 0.12);
          return mixColour(colours['wing'] ?? [0.62, 0.68, 0.7], [0.12, 0.1, 0.08], smooth(0.22, 0.05, veins) * 0.75);
        },
        () => [[number(`${pair}${side}`), 1]],
        { columns: broad ? 26 : 12, rows: broad ? 52 : 26, glow: broad ? -0.35 : -0.6, gloss: broad ? 0.3 : 0.75, detail: 0 },
      );
    }),
  );
}

/** The hard wing cases of a beetle: two halves of a dome that open. */
export function wingCases(form: InsectForm, colours: Readonly<Record<string, Linear>>, height: number, number: Numbering): Shape[] {
  if (form.wings !== 'cases') return [];
  const back = form.lumps.find(({ part }) => part === 'abdomen')!;
  const [hx, hy, hz] = back.half;
  const shell = colours['shell'] ?? colours['abdomen']!;
  const mark = colours['mark'];
  const dots = [
    [0.22, 0.25],
    [0.5, 0.5],
    [0.78, 0.3],
    [0.3, 0.72],
    [0.72, 0.75],
    [0.5, 0.06],
  ] as const;
  return bothSides.map(([side, sign]) =>
    loft(
      (u, v) => {
        const polar = v * Math.PI;
        const turn = u * Math.PI * 0.5;
        return [
          sign * (Math.sin(turn) * Math.sin(polar) * hx * 1.04 + 0.004),
          back.at[1] + height + Math.cos(turn) * Math.sin(polar) * hy * 1.05,
          back.at[2] + Math.cos(polar) * hz * 1.03,
        ];
      },
      (u, v) => {
        let colour = shell;
        if (mark)
          for (const [across, far] of dots)
            colour = mixColour(colour, mark, smooth(1.1, 0.85, Math.hypot((u - across) / 0.15, (v - far) / 0.095)));
        return {
          colour: scaleColour(colour, 1 - 0.6 * smooth(0.03, 0.005, u)),
          surface: [0.85 + 0.15 * (1 - u), 0.85, 0, 0],
          binding: [[number(`case${side}`), 1]],
        };
      },
      { columns: 20, rows: 28, flip: sign < 0 },
    ),
  );
}

/** The sting of a scorpion or the fan of a lobster. */
export function hindPath(form: InsectForm): readonly Vector3[] | null {
  if (form.end !== 'sting') return null;
  return Array.from({ length: 7 }, (_, step) =>
    along(
      [
        [0, 0.02, -0.3],
        [0, 0.1, -0.52],
        [0, 0.36, -0.6],
        [0, 0.56, -0.42],
        [0, 0.56, -0.22],
      ],
      step / 6,
    ),
  );
}
