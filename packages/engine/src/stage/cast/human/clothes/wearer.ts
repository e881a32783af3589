import type { Metres } from '@onereel/spec';
import { type Linear } from '../../../../shapes/colour.ts';
import { type Field, smoothUnion } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Binding, Shape, Surface } from '../../../../shapes/shape.ts';
import type { Figure } from '../figure.ts';
import { mirrorShape } from '../mirror.ts';
import type { Numbering } from '../numbering.ts';
import { around } from './sheets.ts';
import type { Skirt } from './skirt.ts';

/** What accessories are fitted to. */
export interface Wearer {
  readonly figure: Figure;
  /** The trunk with what covers it. */
  readonly trunk: Field;
  /** The outermost skirt, where one is worn. */
  readonly skirt?: Skirt | null;
  readonly bone: Numbering;
  readonly other: (bone: number) => number;
}

/** How the pieces for a wearer look and hang. */
export interface Pieces {
  /** The wearer's height, which everything is measured by. */
  readonly h: Metres;
  /** Where the back is at the height of the chest. */
  readonly back: Metres;
  /** A look on the chest, or on what `binding` says. */
  coat(look: Linear, gloss?: number, detail?: number, binding?: Binding): { colour: Linear; surface: Surface; binding: Binding };
  /** A shape on the left and its mirror image. */
  pair(shape: Shape): readonly Shape[];
}

/** What accessories are made with. */
export function piecesFor({ figure, trunk, bone, other }: Wearer): Pieces {
  const onChest: Binding = [[bone('chest'), 1]];
  return {
    h: figure.height,
    back: around(trunk, figure.chest, Math.PI, 0)[2],
    coat: (look, gloss = 0.3, detail = 0.2, binding = onChest) => ({ colour: look, surface: [0.9, gloss, detail, 0], binding }),
    pair: (shape) => [shape, mirrorShape(shape, other)],
  };
}

/** A rounded lump of several fields, hung on one joint. */
export function lump(parts: readonly Field[], colour: Linear, gloss: number, { figure, bone }: Wearer, joint = 'chest'): Shape {
  return fieldShape({
    field: smoothUnion(parts, 0.008 * figure.height),
    cell: 0.011 * figure.height * figure.grain,
    paint: (_position, _normal, occlusion) => ({
      colour,
      surface: [Math.max(0.3, occlusion), gloss, gloss > 0.4 ? 0 : 0.4, 0],
      binding: [[bone(joint), 1]],
    }),
  });
}
