import type { Metres } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { sheetShape } from './sheets.ts';
import { piecesFor, type Wearer } from './wearer.ts';

/** Wings by their kind, spread behind the shoulders. */
export function wingShapes(what: 'feather-wings' | 'fairy-wings' | 'bat-wings', colour: Linear, wearer: Wearer): readonly Shape[] {
  const { back, pair } = piecesFor(wearer);
  if (what === 'feather-wings') return pair(feathers(colour, back, wearer));
  if (what === 'bat-wings') return pair(membrane(colour, back, wearer));
  return [
    ...pair(petal(colour, back, [0.36, 0.34], 0.7, wearer)),
    ...pair(petal(mixColour(colour, [0.6, 0.35, 0.65], 0.5), back, [0.24, 0.22], -0.65, wearer)),
  ];
}

/** A left wing of overlapping feathers in three rows. */
function feathers(colour: Linear, back: Metres, { figure, bone }: Wearer): Shape {
  const h = figure.height;
  return sheetShape({
    columns: 46,
    rows: 18,
    gloss: 0.1,
    detail: 0.3,
    at: (across, down) => {
      // The bone rises from the shoulder blade and bends down; feathers hang from it, longest at the tip.
      const bent = smooth(0, 0.42, across);
      const out = 0.02 + 0.4 * across ** 0.85;
      const rise = 0.17 * Math.sin(Math.min(1, across * 1.25) * Math.PI * 0.75) * bent;
      const long = mix(0.16, 0.46, smooth(0, 0.7, across)) * mix(1, 0.72, smooth(0.85, 1, across));
      const edge = 1 - 0.1 * Math.abs(Math.sin(across * Math.PI * 10)) * smooth(0.6, 1, down);
      const tilt = 0.22 * across * down;
      return [
        (out + tilt) * h,
        figure.chest + (0.05 + rise - long * down * edge) * h,
        back - (0.02 + 0.1 * Math.sin(across * 2) + 0.02 * Math.sin(down * 3) + 0.006 * Math.sin(across * Math.PI * 20)) * h,
      ];
    },
    colour: (across, down) =>
      scaleColour(
        colour,
        0.82 + 0.18 * Math.abs(Math.sin(across * Math.PI * 10)) - (Math.abs(down - 0.33) < 0.03 || Math.abs(down - 0.62) < 0.03 ? 0.22 : 0),
      ),
    occlusion: (across, down) => 0.7 + 0.3 * Math.abs(Math.sin(across * Math.PI * 10)) * Math.min(1, down * 3),
    binding: () => [[bone('chest'), 1]],
  });
}

/** A left wing like a butterfly's, `tilt` radians up. */
function petal(colour: Linear, back: Metres, [long, wide]: readonly [number, number], tilt: number, { figure, bone }: Wearer): Shape {
  const h = figure.height;
  return sheetShape({
    columns: 20,
    rows: 20,
    gloss: 0.5,
    detail: 0,
    at: (across, down) => {
      const along = across;
      const half = Math.sin(Math.PI * along ** 0.75) * wide * 0.5 + 0.01;
      const side = (0.5 - down) * 2 * half;
      const x = Math.cos(tilt) * along * long - Math.sin(tilt) * side;
      const y = Math.sin(tilt) * along * long + Math.cos(tilt) * side;
      return [(0.02 + x) * h, figure.chest + (0.04 + y) * h, back - (0.02 + 0.09 * along) * h];
    },
    colour: (across, down) =>
      Math.abs(Math.sin(across * 8 + Math.abs(down - 0.5) * 5)) < 0.1 || across > 0.93 || down < 0.04 || down > 0.96
        ? scaleColour(colour, 0.35)
        : mixColour(colour, [0.8, 0.85, 0.95], 0.4 * across),
    occlusion: () => 1,
    binding: () => [[bone('chest'), 1]],
  });
}

/** A left wing of skin between fingers. */
function membrane(colour: Linear, back: Metres, { figure, bone }: Wearer): Shape {
  const h = figure.height;
  return sheetShape({
    columns: 40,
    rows: 12,
    gloss: 0.25,
    detail: 0.3,
    at: (across, down) => {
      const finger = Math.abs(Math.sin(across * Math.PI * 3));
      const rise = 0.2 * Math.sin(Math.min(1, across * 1.6) * Math.PI * 0.6) - 0.1 * smooth(0.6, 1, across);
      const long = mix(0.26, 0.34, across) * (1 - 0.3 * finger) * (1 - 0.4 * smooth(0.8, 1, across));
      return [
        (0.02 + 0.46 * across) * h,
        figure.chest + (0.05 + rise - long * down) * h,
        back - (0.03 + 0.08 * Math.sin(across * 2.4) + 0.02 * finger * down) * h,
      ];
    },
    colour: (across, down) => scaleColour(colour, down < 0.06 || Math.abs(Math.sin(across * Math.PI * 3)) < 0.12 ? 0.45 : 1),
    binding: () => [[bone('chest'), 1]],
  });
}
