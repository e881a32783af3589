import { isBodyPart } from '../reading/body-parts.ts';
import type { Reading } from '../reading/reading.ts';
import { colourNamed } from './traits.ts';

const paints = /^(paint|polish|dye|color|colour|lacquer|tint|varnish|bleach|manicure)$/;

/** `paints her nails red`: the nails are red, not who paints them. */
export function paintParts({ deeds }: Reading, text: string): void {
  for (const { verb, object, subjects } of deeds) {
    if (object === undefined || !isBodyPart(object.noun) || !paints.test(verb.split(' ')[0]!)) continue;
    const after = new RegExp(`\\b${object.noun}s?\\s+(?:(?:bright|dark|light|deep|pale|hot|a|an|in|shade|of)\\s+)*([a-z-]+)`, 'i').exec(
      text,
    );
    const colour = after?.[1]?.toLowerCase();
    if (colour === undefined || colourNamed(colour) === undefined) continue;
    for (const one of [...subjects, ...(object.owner ? [object.owner] : [])]) {
      const at = one.adjectives.indexOf(colour);
      if (at >= 0) one.adjectives.splice(at, 1);
    }
    if (!object.adjectives.includes(colour)) object.adjectives.push(colour);
  }
}
