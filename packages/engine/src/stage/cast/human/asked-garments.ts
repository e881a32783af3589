import type { CastMember } from '@onereel/spec';
import { colours } from '../../../manifest/colours.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { cutOf, type Top } from './clothes/cuts.ts';
import { type Garment, wardrobe } from './clothes/wardrobe.ts';

/** The garment that a noun names, if any: the whole noun, or ever fewer of its last words. */
export function garmentOf(noun: string): Garment | null {
  const words = noun.toLowerCase().trim().split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    const found =
      wardrobe.get(name) ?? wardrobe.get(name.replaceAll('-', ' ')) ?? wardrobe.get(name.replace(/s$/, '')) ?? wardrobe.get(`${name}s`);
    if (found) return found;
  }
  return null;
}

/** The colour that a word among `text` names: a name of the manifest's or `#rrggbb`; `dark` deepens it, `light` mixes it with white. */
export function colourIn(text: string): Linear | null {
  const words = text.toLowerCase().split(/\s+/);
  const exact = words.find((word) => /^#[0-9a-f]{6}$/.test(word));
  const named = exact ?? words.flatMap((word) => colours.filter((one) => one.words.includes(word)))[0]?.colour;
  if (!named) return null;
  const own = linear(named);
  if (words.some((word) => /^(dark|deep)$/.test(word))) return scaleColour(own, 0.45);
  if (!words.some((word) => /^(light|pale|pastel|baby|sky|powder)$/.test(word))) return own;
  // Light blue is the sky's: white alone would turn it to lilac.
  const white: Linear = own[2] > own[1] * 2 && own[1] > own[0] ? [0.42, 0.72, 0.9] : [0.86, 0.84, 0.82];
  return mixColour(own, white, 0.55);
}

/** A colour as dyers give it to cloth: less loud than its name. */
function muted(colour: Linear | null): Linear | null {
  if (!colour) return null;
  const grey = colour[0] * 0.25 + colour[1] * 0.6 + colour[2] * 0.15;
  return scaleColour(mixColour(colour, [grey, grey, grey], 0.28), grey > 0.6 ? 0.85 : 0.95);
}

/** A garment that is asked for in words. */
export interface Asked {
  readonly noun: string;
  readonly colour: Linear | null;
  /** `striped`, `dotted`, `checked` …, where it is said. */
  readonly pattern: string | null;
  /** The screenplay itself asks for it, not the person's usual look. */
  readonly said: boolean;
}

/** The pattern that words tell of cloth. */
function patternIn(text: string): string | null {
  return (
    /\b(strip(?:ed|es?|y)|polka|dott?ed|dots|spotted|checked|checkered|chequered|plaid|tartan)\b/.exec(text.toLowerCase())?.[0] ?? null
  );
}

/** Garments in words: what is usually worn (`usualWear`, a list like `white apron, chef hat`), then what the screenplay says. */
export function askedFor(wears: CastMember['wears'], usualWear: string): readonly Asked[] {
  const said = (wears ?? []).map((item): Asked => {
    if (typeof item === 'string') return { noun: item.toLowerCase(), colour: colourIn(item), pattern: patternIn(item), said: true };
    const text = item['colour'] ?? item['color'] ?? item['colourWord'];
    const material = typeof item['material'] === 'string' ? item['material'] : '';
    const traits: Readonly<Record<string, unknown>> =
      typeof item['traits'] === 'object' && item['traits'] !== null ? { ...item['traits'] } : {};
    const tone = typeof traits['tone'] === 'string' ? traits['tone'] : '';
    const words = [item['words'], traits['words']]
      .flat()
      .filter((word) => typeof word === 'string')
      .join(' ');
    return {
      noun: `${words} ${material} ${item.noun}`.trim().toLowerCase(),
      colour: (typeof text === 'string' ? colourIn(`${tone} ${words} ${text}`) : null) ?? colourIn(item.noun),
      pattern: patternIn(`${words} ${JSON.stringify(item['traits'] ?? '')} ${item.noun}`),
      said: true,
    };
  });
  const own = usualWear
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Asked => ({ noun: part, colour: muted(colourIn(part)), pattern: null, said: false }));
  return [...own, ...said];
}

/** A top that opens over another: a jacket, a coat. */
function isOuter({ noun }: Asked): boolean {
  const garment = garmentOf(noun);
  return garment?.slot === 'top' && cutOf(garment.cut as Top).front !== undefined;
}

/** A top that is worn under a jacket: a shirt, a sweater. */
function isInner({ noun }: Asked): boolean {
  const garment = garmentOf(noun);
  if (garment?.slot !== 'top') return false;
  const { front, skirt }: { front?: unknown; skirt?: unknown } = cutOf(garment.cut as Top);
  return front === undefined && skirt === undefined;
}

/** Splits what is worn into what is seen whole and what but shows in the opening of a jacket: `a black suit, a white shirt`. */
export function layered(list: readonly Asked[]): { readonly outer: readonly Asked[]; readonly under: Asked | null } {
  const said = list.filter((one) => one.said);
  const group = said.some((one) => isOuter(one) || isInner(one)) ? said : list;
  const inner = group.some(isOuter) ? group.filter(isInner) : [];
  return { outer: list.filter((one) => !inner.includes(one)), under: inner.at(-1) ?? null };
}
