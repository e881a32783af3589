import { clamp } from '../../../curves/easing.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { coatOf, type Substance } from '../../matter/substance.ts';
import type { Model, Part } from './model.ts';

/** What a whole thing may be asked to be made of, whatever it usually is: a spaceship of cardboard, a car of chocolate. */
const whole: ReadonlySet<Substance> = new Set([
  'cardboard', 'paper', 'wood', 'gold', 'silver', 'copper', 'brass', 'glaze', 'stone', 'marble', 'straw', 'snow', 'ice', 'glass', 'clay', 'wax', 'cloth', 'brick',
]); // prettier-ignore

/** Light, flames and smoke stay what they are, and so does what is clear. */
const kept: ReadonlySet<Substance> = new Set(['light', 'screen', 'flame', 'halo', 'steam', 'water', 'film', 'glass', 'pane']);

/** A shape in the colour of a substance; what was darker or lighter than the rest stays so. */
function recoloured(shape: Shape, substance: Substance): Shape {
  const coat = coatOf(substance, null);
  const colour = new Float32Array(shape.colour.length);
  for (let at = 0; at < colour.length; at += 3) {
    const bright = 0.2126 * shape.colour[at]! + 0.7152 * shape.colour[at + 1]! + 0.0722 * shape.colour[at + 2]!;
    const shade = clamp(0.62 + 0.75 * Math.sqrt(bright), 0.6, 1.2);
    for (let channel = 0; channel < 3; channel++) colour[at + channel] = coat.colour[channel]! * shade;
  }
  const surface = coat.surface
    ? Float32Array.from(shape.surface, (value, at) => (at % 4 === 0 ? value : coat.surface![at % 4]!))
    : shape.surface;
  return { ...shape, colour, surface };
}

/** A model in the substance that is asked for, where its design has no part of it by itself. */
export function madeOf(substance: Substance | null, model: Model): Model {
  if (substance === null || !whole.has(substance) || model.parts.some((part) => part.substance === substance)) return model;
  const changed = (part: Part): Part =>
    kept.has(part.substance) ? part : { ...part, substance, shape: recoloured(part.shape, substance) };
  return { ...model, parts: model.parts.map(changed) };
}
