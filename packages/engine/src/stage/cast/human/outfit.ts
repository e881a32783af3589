import type { CastMember } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { type Linear, linear, scaleColour } from '../../../shapes/colour.ts';
import type { Footwear } from './clothes/shoes.ts';
import type { Figure } from './figure.ts';

/** What covers the trunk. */
export type Top = 'coat' | 'jacket' | 'shirt' | 'tee' | 'dress' | 'sweater';
/** What covers the legs; `bare` under a dress or a long coat shows skin. */
export type Bottom = 'trousers' | 'shorts' | 'skirt' | 'bare';
export type Headwear = 'hat' | 'cap' | 'helmet' | 'crown';

/** What a person wears, colours in linear light. */
export interface Outfit {
  readonly top: Top;
  readonly topColour: Linear;
  /** What shows at the neck of a coat or jacket. */
  readonly under: Linear;
  readonly bottom: Bottom;
  readonly bottomColour: Linear;
  readonly feet: Footwear;
  readonly feetColour: Linear;
  readonly head: Headwear | null;
  readonly headColour: Linear;
  readonly scarf: Linear | null;
  /** A tie in the opening of a suit. */
  readonly tie: Linear | null;
  /** A belt around the waist of a coat. */
  readonly belted: boolean;
}

type Slot =
  | readonly ['top', Top]
  | readonly ['bottom', Bottom]
  | readonly ['feet', Footwear]
  | readonly ['head', Headwear]
  | readonly ['scarf', 'scarf'];

/** Garments by noun; what is not listed is looked for by its last word. */
const garments: Readonly<Record<string, Slot>> = {
  coat: ['top', 'coat'],
  overcoat: ['top', 'coat'],
  raincoat: ['top', 'coat'],
  trenchcoat: ['top', 'coat'],
  robe: ['top', 'coat'],
  cloak: ['top', 'coat'],
  cape: ['top', 'coat'],
  parka: ['top', 'coat'],
  kimono: ['top', 'coat'],
  jacket: ['top', 'jacket'],
  blazer: ['top', 'jacket'],
  suit: ['top', 'jacket'],
  uniform: ['top', 'jacket'],
  tuxedo: ['top', 'jacket'],
  vest: ['top', 'jacket'],
  armor: ['top', 'jacket'],
  armour: ['top', 'jacket'],
  shirt: ['top', 'shirt'],
  blouse: ['top', 'shirt'],
  tshirt: ['top', 'tee'],
  't-shirt': ['top', 'tee'],
  tee: ['top', 'tee'],
  top: ['top', 'tee'],
  sweater: ['top', 'sweater'],
  hoodie: ['top', 'sweater'],
  jumper: ['top', 'sweater'],
  pullover: ['top', 'sweater'],
  cardigan: ['top', 'sweater'],
  dress: ['top', 'dress'],
  gown: ['top', 'dress'],
  tutu: ['top', 'dress'],
  sundress: ['top', 'dress'],
  apron: ['top', 'dress'],
  trousers: ['bottom', 'trousers'],
  pants: ['bottom', 'trousers'],
  jeans: ['bottom', 'trousers'],
  slacks: ['bottom', 'trousers'],
  leggings: ['bottom', 'trousers'],
  shorts: ['bottom', 'shorts'],
  skirt: ['bottom', 'skirt'],
  kilt: ['bottom', 'skirt'],
  shoes: ['feet', 'shoes'],
  shoe: ['feet', 'shoes'],
  sneakers: ['feet', 'shoes'],
  sandals: ['feet', 'shoes'],
  slippers: ['feet', 'shoes'],
  heels: ['feet', 'shoes'],
  boots: ['feet', 'boots'],
  boot: ['feet', 'boots'],
  wellingtons: ['feet', 'boots'],
  hat: ['head', 'hat'],
  fedora: ['head', 'hat'],
  cap: ['head', 'cap'],
  beanie: ['head', 'cap'],
  beret: ['head', 'cap'],
  helmet: ['head', 'helmet'],
  crown: ['head', 'crown'],
  scarf: ['scarf', 'scarf'],
  shawl: ['scarf', 'scarf'],
};

const cloth = ['#2f3a4a', '#4a4038', '#5b2a2a', '#33493c', '#6b6256', '#3b3b42', '#7a6a4a', '#47556b'] as const;
const light = ['#d9d4c8', '#c3ccd6', '#e0cfc0', '#b9c4b4', '#cfc2d2'] as const;
const bright = ['#c8452f', '#d8a12e', '#2f6fb0', '#3f8f63', '#b8517f'] as const;
const dark = ['#1c2130', '#26241f', '#2a2f38', '#3a2f28', '#222a3f'] as const;
const ties = ['#5b1f24', '#1f2f55', '#3d2f4f', '#20463a', '#16171c'] as const;
const leather = ['#1a1613', '#3a2417', '#4b3020', '#181a1e'] as const;

function usual(chance: Chance, { sex, age }: Figure): Outfit {
  const child = age === 'child';
  const pick = (list: readonly string[]): Linear => linear(chance.pick(list));
  const tops: readonly Top[] = child
    ? ['tee', 'sweater', sex === 'female' ? 'dress' : 'tee']
    : sex === 'female'
      ? ['coat', 'dress', 'shirt', 'sweater', 'jacket']
      : ['jacket', 'shirt', 'sweater', 'coat'];
  const top = chance.pick(tops);
  const bottom: Bottom =
    top === 'dress'
      ? 'bare'
      : child && chance.flip(0.4)
        ? 'shorts'
        : sex === 'female' && !child && top !== 'coat' && chance.flip(0.3)
          ? 'skirt'
          : 'trousers';
  return {
    top,
    topColour: pick(child ? bright : top === 'shirt' ? light : cloth),
    under: pick(light),
    bottom,
    bottomColour: pick(dark),
    feet: top === 'coat' && chance.flip(0.6) ? 'boots' : 'shoes',
    feetColour: pick(leather),
    head: null,
    headColour: pick(dark),
    scarf: null,
    tie: null,
    belted: false,
  };
}

/** The garment that a noun names, if any: the whole noun or its last word. */
export function garmentOf(noun: string): Slot | null {
  const whole = noun.toLowerCase().trim();
  return garments[whole.replaceAll(' ', '')] ?? garments[whole.split(/[\s-]+/).at(-1)!] ?? null;
}

/** What a member of the cast wears: what the screenplay says, the rest by chance. */
export function chooseOutfit(chance: Chance, figure: Figure, wears: CastMember['wears'] = []): Outfit {
  const outfit: { -readonly [Key in keyof Outfit]: Outfit[Key] } = usual(chance, figure);
  for (const item of wears) {
    const noun = typeof item === 'string' ? item : item.noun;
    const colourText = typeof item === 'string' ? null : (item['colour'] ?? item['color']);
    const colour = typeof colourText === 'string' && /^#[0-9a-f]{6}$/i.test(colourText) ? linear(colourText) : null;
    const slot = garmentOf(noun) ?? (['top', 'jacket'] as const);
    if (slot[0] === 'top') {
      outfit.top = slot[1];
      outfit.belted = slot[1] === 'coat' && /trench|robe|kimono|belt/.test(noun.toLowerCase());
      if (colour) outfit.topColour = colour;
      if (slot[1] === 'dress') outfit.bottom = 'bare';
      else if (outfit.bottom === 'bare') outfit.bottom = 'trousers';
      if (noun.includes('suit') || noun.includes('tuxedo') || noun.includes('uniform')) {
        outfit.bottom = 'trousers';
        outfit.bottomColour = scaleColour(outfit.topColour, 0.9);
        outfit.tie = linear(chance.spawn('tie').pick(ties));
      }
    } else if (slot[0] === 'bottom') {
      outfit.bottom = slot[1];
      if (colour) outfit.bottomColour = colour;
      if (outfit.top === 'dress') outfit.top = 'shirt';
    } else if (slot[0] === 'feet') {
      outfit.feet = slot[1];
      if (colour) outfit.feetColour = colour;
    } else if (slot[0] === 'head') {
      outfit.head = slot[1];
      outfit.headColour = colour ?? outfit.headColour;
    } else outfit.scarf = colour ?? outfit.under;
  }
  return outfit;
}
