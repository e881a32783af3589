import type { CastMember } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { type Linear, linear, scaleColour } from '../../../shapes/colour.ts';
import type { Accessory } from './clothes/accessories.ts';
import { cutOf, type Legs, type SkirtCut, skirts, type SkirtName, type Top } from './clothes/cuts.ts';
import type { Headwear } from './clothes/headwear.ts';
import type { Pattern, Printed } from './clothes/patterns.ts';
import type { Footwear } from './clothes/shoes.ts';
import type { Garment } from './clothes/wardrobe.ts';
import { type Asked, askedFor, colourIn, garmentOf, layered } from './asked-garments.ts';
import type { Figure } from './figure.ts';

/** A thing that is worn besides clothes. */
export interface Worn {
  readonly what: Accessory;
  readonly colour: Linear;
  readonly second: Linear | null;
}

/** What a person wears, colours in linear light. */
export interface Outfit {
  readonly top: Top;
  readonly topColour: Linear;
  /** What shows at the neck of a coat or jacket. */
  readonly under: Linear;
  /** What covers the legs; null shows skin. */
  readonly legs: Legs | null;
  readonly legsColour: Linear;
  /** A skirt that belongs to no dress. */
  readonly skirt: SkirtCut | null;
  readonly skirtColour: Linear;
  readonly feet: Footwear;
  readonly feetColour: Linear;
  readonly head: Headwear | null;
  readonly headColour: Linear;
  readonly headSecond: Linear | null;
  readonly scarf: Linear | null;
  /** The second colour of a striped scarf. */
  readonly scarfStripe: Linear | null;
  /** A tie in the opening of a suit. */
  readonly tie: Linear | null;
  readonly belt: Linear | null;
  readonly gloves: Linear | null;
  readonly worn: readonly Worn[];
  readonly prints: readonly Printed[];
  /** The number on a jersey. */
  readonly shown: number;
}

type Draft = { -readonly [Key in keyof Outfit]: Outfit[Key] } & { worn: Worn[]; prints: Printed[] };

const cloth = ['#2f3a4a', '#6a5138', '#7a2f2a', '#38583f', '#8a8070', '#474a55', '#a8813a', '#47607f', '#6a3f5a', '#2f6a6e'] as const;
const light = ['#d9d4c8', '#b9cce0', '#e8d0bc', '#b9c8b0', '#d8c2dc', '#e8dfc0'] as const;
const bright = ['#c8452f', '#d8a12e', '#2f6fb0', '#3f8f63', '#b8517f'] as const;
const dark = ['#1c2130', '#2e2a24', '#2a3140', '#4a3a2c', '#24305a', '#5a5a52'] as const;
const ties = ['#7a1f24', '#1f3f75', '#4d2f5f', '#205a3a', '#16171c'] as const;
const leather = ['#1a1613', '#3a2417', '#5a3820', '#181a1e'] as const;

function usual(chance: Chance, { sex, age }: Figure): Draft {
  const child = age === 'child';
  const pick = (list: readonly string[]): Linear => linear(chance.pick(list));
  const choices: readonly Top[] = child
    ? ['tee', 'sweater', sex === 'female' ? 'dress' : 'hoodie']
    : sex === 'female'
      ? ['coat', 'dress', 'shirt', 'sweater', 'tee', 'jacket']
      : ['jacket', 'shirt', 'sweater', 'tee', 'hoodie'];
  const top = chance.pick(choices);
  const skirted = !cutOf(top).skirt && sex === 'female' && !child && top !== 'coat' && chance.flip(0.3);
  return {
    top,
    topColour: pick(child || top === 'tee' ? bright : top === 'shirt' ? light : cloth),
    under: pick(light),
    legs: cutOf(top).skirt || skirted ? null : child && chance.flip(0.4) ? 'shorts' : 'trousers',
    legsColour: pick(dark),
    skirt: skirted ? skirts.plain : null,
    skirtColour: pick(dark),
    feet: top === 'coat' && chance.flip(0.6) ? 'boots' : 'shoes',
    feetColour: pick(leather),
    head: null,
    headColour: pick(dark),
    headSecond: null,
    scarf: null,
    scarfStripe: null,
    tie: null,
    belt: null,
    gloves: null,
    worn: [],
    prints: [],
    shown: Math.floor(chance.spawn('number').between(1, 99)),
  };
}

function put(outfit: Draft, garment: Garment, asked: Linear | null, noun: string, chance: Chance): void {
  // Of overalls the bib and the legs have the colour that is told, not the shirt under them.
  const bibbed = garment.pattern === 'bibbed';
  const own = (bibbed ? asked && linear('#e4dfd4') : asked) ?? (garment.colour ? linear(garment.colour) : null);
  const second = garment.second ? linear(garment.second) : null;
  const print = (layer: Printed['layer']): void => {
    if (garment.pattern && second)
      outfit.prints.push({ pattern: garment.pattern, second: asked && (bibbed || garment.slot === 'pattern') ? asked : second, layer });
  };
  switch (garment.slot) {
    case 'top': {
      const cut = cutOf(garment.cut as Top);
      const dressed = cutOf(outfit.top).skirt !== undefined;
      outfit.top = garment.cut as Top;
      outfit.topColour = own ?? outfit.topColour;
      outfit.prints = outfit.prints.filter(({ layer }) => layer === 'legs');
      if (garment.pattern === 'bandages') print('all');
      else {
        print('top');
        const suit = garment.pattern === 'stripes' && garment.brings?.includes('trousers');
        if (suit || garment.pattern === 'camouflage' || garment.pattern === 'reflective' || garment.pattern === 'plates') print('legs');
      }
      if (cut.skirt) {
        outfit.legs = null;
        outfit.skirt = null;
        if (garment.pattern && garment.pattern !== 'crossed' && garment.pattern !== 'sash') print('skirt');
      } else if (dressed && !outfit.skirt && !outfit.legs) outfit.legs = 'trousers';
      // A white shirt goes with a tie.
      if (garment.brings?.some((name) => name.endsWith('tie'))) outfit.under = linear('#eceae4');
      if (garment.brings?.includes('tie')) outfit.tie = linear(chance.spawn('tie').pick(ties));
      if (garment.brings?.includes('bow tie')) outfit.tie = null;
      if (/trench|belt/.test(noun)) outfit.belt = scaleColour(outfit.topColour, 0.7);
      break;
    }
    case 'legs':
      outfit.legs = garment.cut as Legs;
      outfit.legsColour = own ?? outfit.legsColour;
      outfit.skirt = null;
      if (cutOf(outfit.top).skirt && !['leggings', 'trunks', 'plate', 'baggy'].includes(garment.cut)) outfit.top = 'shirt';
      break;
    case 'skirt':
      outfit.skirt = skirts[garment.cut as SkirtName];
      outfit.skirtColour = own ?? outfit.skirtColour;
      if (outfit.legs !== 'leggings' && outfit.legs !== 'baggy') outfit.legs = null;
      if (cutOf(outfit.top).skirt) outfit.top = 'shirt';
      print('skirt');
      break;
    case 'feet':
      outfit.feet = garment.cut as Footwear;
      outfit.feetColour = own ?? outfit.feetColour;
      break;
    case 'head':
      outfit.head = garment.cut as Headwear;
      outfit.headColour = own ?? outfit.headColour;
      outfit.headSecond = second;
      break;
    case 'scarf':
      outfit.scarf = own ?? outfit.under;
      break;
    case 'tie':
      outfit.tie = own ?? linear(chance.spawn('tie').pick(ties));
      break;
    case 'belt':
      outfit.belt = own ?? linear(leather[1]);
      break;
    case 'gloves':
      outfit.gloves = own ?? outfit.feetColour;
      break;
    case 'wear':
      if (garment.cut === 'bow-tie') outfit.tie = null;
      outfit.worn = [
        ...outfit.worn.filter(({ what }) => what !== garment.cut),
        { what: garment.cut as Accessory, colour: own ?? outfit.headColour, second },
      ];
      break;
    case 'pattern':
      print('top');
      break;
  }
}

/** Patterns by the words that ask for them. */
const patternWords: readonly (readonly [RegExp, Pattern])[] = [
  [/strip/, 'stripes'],
  [/polka|dot|spotted/, 'dots'],
  [/check|chequer|plaid|tartan/, 'checks'],
];

/** A second colour that stands out from a cloth's own: light on dark, dark on light. */
function against(colour: Linear): Linear {
  return colour[0] * 0.3 + colour[1] * 0.6 + colour[2] * 0.1 > 0.35 ? linear('#1f2c55') : linear('#efece4');
}

/** Draws the asked pattern on what a garment covers. */
function printAsked(outfit: Draft, { slot, brings }: Garment, words: string): void {
  const pattern = patternWords.find(([pattern]) => pattern.test(words))?.[1];
  if (!pattern) return;
  if (slot === 'scarf' && outfit.scarf) outfit.scarfStripe = against(outfit.scarf);
  const below = cutOf(outfit.top).skirt ? 'skirt' : brings?.includes('trousers') ? 'legs' : null;
  const layers = slot === 'top' ? (below ? (['top', below] as const) : (['top'] as const)) : [slot];
  for (const layer of layers) {
    if (layer !== 'top' && layer !== 'skirt' && layer !== 'legs') continue;
    const colour =
      layer === 'top' ? outfit.topColour : layer === 'legs' ? outfit.legsColour : outfit.skirt ? outfit.skirtColour : outfit.topColour;
    outfit.prints = [...outfit.prints.filter((one) => one.layer !== layer), { pattern, second: against(colour), layer }];
  }
}

function dress(outfit: Draft, { noun, colour, pattern }: Asked, chance: Chance): void {
  const garment = garmentOf(noun);
  // What is worn and has no cut of its own is taken for something that covers the trunk.
  if (!garment) return;
  put(outfit, garment, colour, noun, chance);
  const own = colour ?? (garment.colour ? linear(garment.colour) : outfit.topColour);
  for (const name of garment.brings ?? []) {
    const brought = garmentOf(name)!;
    if (brought.slot !== 'tie') {
      const same = garment.pattern === 'bibbed' ? colour : null;
      put(outfit, brought, colourIn(name) ?? same ?? (brought.colour ? null : scaleColour(own, 0.92)), name, chance);
    }
  }
  if (pattern) printAsked(outfit, garment, pattern);
}

/**
 * What a member of the cast wears: what it usually does (`usualWear`, a list like `white apron, chef hat`), over that what the
 * screenplay says, and the rest by chance. `tint` colours what covers the trunk where nothing else says its colour.
 */
export function chooseOutfit(
  chance: Chance,
  figure: Figure,
  wears: CastMember['wears'] = [],
  usualWear = '',
  tint: Linear | null = null,
): Outfit {
  const outfit = usual(chance, figure);
  if (tint) outfit.topColour = tint;
  const list = askedFor(wears, usualWear);
  const { outer, under } = layered(list);
  for (const asked of outer) dress(outfit, asked, chance);
  if (under) outfit.under = under.colour ?? linear(light[0]);
  if (tint && !list.some(({ noun, said, colour }) => said && colour && garmentOf(noun)?.slot === 'top')) outfit.topColour = tint;
  return outfit;
}
