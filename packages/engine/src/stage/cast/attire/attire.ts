import type { CastMember } from '@onereel/spec';
import { type Linear, linear } from '../../../shapes/colour.ts';
import { askedFor, garmentOf } from '../human/asked-garments.ts';
import { partsWorn } from '../human/parts-worn.ts';

/** One thing that a creature has on. */
export interface Garment {
  readonly slot: 'top' | 'head' | 'scarf' | 'tie' | 'gloves' | 'feet' | 'belt' | 'wear';
  /** The wardrobe's name of its cut. */
  readonly cut: string;
  readonly colour: Linear;
  readonly second: Linear | null;
  /** Striped, dotted or checked; plain otherwise. */
  readonly pattern: string | null;
}

/** All that a creature has on, in the order in which it was named. */
export type Attire = readonly Garment[];

/** The colour of what has none of its own, by what it is. */
const usual: Readonly<Record<string, Linear>> = {
  top: linear('#b8352c'),
  scarf: linear('#b3181a'),
  tie: linear('#a81e28'),
  head: linear('#2a2d38'),
  feet: linear('#7a1f1a'),
  gloves: linear('#e4e2dc'),
  belt: linear('#3a2417'),
  wear: linear('#a8231e'),
};

const fits: ReadonlySet<string> = new Set(Object.keys(usual));

/** What a member of the cast wears, as far as the wardrobe has it. */
export function attireOf(member: CastMember): Attire {
  const list = [...(member.wears ?? []), ...partsWorn(member)];
  return askedFor(list, '').flatMap(({ noun, colour, pattern }) => {
    const garment = garmentOf(noun);
    if (!garment) return [];
    // Around an animal's neck a bandana is a kerchief.
    const slot = garment.cut === 'bandana' ? 'scarf' : garment.slot;
    const brought = (garment.brings ?? []).flatMap((name) => {
      const more = garmentOf(name);
      return more?.slot === 'tie' ? [{ slot: 'tie' as const, cut: 'tie', colour: usual['tie']!, second: null, pattern: null }] : [];
    });
    // What is drawn on the front of a shirt is a garment of its own here: a vest, a waistcoat.
    const place = slot === 'pattern' ? 'top' : slot;
    if (!fits.has(place)) return brought;
    const own = slot === 'pattern' ? garment.second : garment.colour;
    return [
      {
        slot: place as Garment['slot'],
        cut: slot === 'scarf' ? 'scarf' : slot === 'pattern' ? 'vest' : garment.cut,
        colour: colour ?? (own ? linear(own) : usual[place]!),
        second: garment.second && slot !== 'pattern' ? linear(garment.second) : null,
        pattern: pattern ?? (slot === 'top' ? (garment.pattern ?? null) : null),
      },
      ...brought,
    ];
  });
}
