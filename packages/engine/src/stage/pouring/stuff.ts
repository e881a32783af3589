import type { Metres, Unit } from '@onereel/spec';

/** How something that flows looks and behaves. */
export interface Stuff {
  readonly name: string;
  /** sRGB. */
  readonly colour: string;
  /** `clear` is seen through; `thick` flows slowly and piles up; `grains` are many small pieces. */
  readonly body: 'clear' | 'opaque' | 'thick' | 'grains';
  /** How much it foams by itself when it falls into something. */
  readonly froth: Unit;
  /** It fizzes up with whatever is of the other sort: soda with acid. */
  readonly reacts?: 'acid' | 'soda';
  /** Fog that comes off it: cold fog rolls over the rim and down, hot fumes rise. */
  readonly fumes?: 'cold' | 'hot';
  /** The kind of thing that it is usually poured from, and into. */
  readonly from: string;
  readonly into: string;
}

const flows = (colour: string, told: Partial<Stuff> = {}): Omit<Stuff, 'name'> => ({
  colour,
  body: 'opaque',
  froth: 0,
  from: 'pitcher',
  into: 'glass',
  ...told,
});
const grains = (colour: string, told: Partial<Stuff> = {}): Omit<Stuff, 'name'> =>
  flows(colour, { body: 'grains', from: 'cup', into: 'bowl', ...told });
const thick = (colour: string, told: Partial<Stuff> = {}): Omit<Stuff, 'name'> => flows(colour, { body: 'thick', into: 'bowl', ...told });

/** What is poured, by the noun people write. */
const table: Readonly<Record<string, Omit<Stuff, 'name'>>> = {
  water: flows('#a9d3e8', { body: 'clear' }),
  vinegar: flows('#e6d9a8', { body: 'clear', reacts: 'acid', from: 'bottle' }),
  'lemon juice': flows('#efe6a0', { body: 'clear', reacts: 'acid' }),
  tea: flows('#a8521a', { from: 'teapot', into: 'teacup' }),
  'green tea': flows('#9aac48', { from: 'teapot', into: 'teacup' }),
  coffee: flows('#2c1608', { from: 'teapot', into: 'cup' }),
  espresso: flows('#2c1608', { from: 'teapot', into: 'cup' }),
  latte: flows('#b98a5c', { into: 'cup' }),
  cappuccino: flows('#c09468', { into: 'cup', froth: 0.3 }),
  mocha: flows('#7a4a2c', { into: 'cup' }),
  milk: flows('#f6f3ea'),
  cream: flows('#f8f0dc'),
  'hot chocolate': flows('#5a2c14', { into: 'mug' }),
  cocoa: flows('#5a2c14', { into: 'mug' }),
  juice: flows('#f29a1c'),
  'orange juice': flows('#f29a1c'),
  'apple juice': flows('#d9a52c', { body: 'clear' }),
  lemonade: flows('#f0e08a', { body: 'clear' }),
  'iced tea': flows('#a85a1c', { body: 'clear' }),
  smoothie: thick('#d8486a', { into: 'glass' }),
  wine: flows('#5a0c1c', { from: 'wine-bottle', into: 'wine-glass' }),
  'red wine': flows('#5a0c1c', { from: 'wine-bottle', into: 'wine-glass' }),
  'white wine': flows('#e6d88a', { body: 'clear', from: 'wine-bottle', into: 'wine-glass' }),
  champagne: flows('#e6c368', { body: 'clear', froth: 0.5, from: 'wine-bottle', into: 'champagne-flute' }),
  beer: flows('#d8920c', { froth: 0.8, from: 'beer-bottle', into: 'glass' }),
  cola: flows('#2a120a', { froth: 0.5, from: 'bottle' }),
  soda: flows('#e8c070', { body: 'clear', froth: 0.5, from: 'bottle' }),
  whiskey: flows('#b5651c', { body: 'clear', from: 'decanter' }),
  whisky: flows('#b5651c', { body: 'clear', from: 'decanter' }),
  oil: flows('#d8b63c', { body: 'clear', from: 'bottle', into: 'bowl' }),
  'olive oil': flows('#b8ac34', { body: 'clear', from: 'bottle', into: 'bowl' }),
  soup: flows('#c8742c', { from: 'pot', into: 'bowl' }),
  potion: flows('#8a3fd0', { froth: 0.3, from: 'flask' }),
  acid: flows('#a8e03c', { body: 'clear', froth: 0.4, from: 'beaker', into: 'beaker' }),
  ink: flows('#10141f'),
  blood: flows('#7a0a0c'),
  paint: thick('#2f6ad8', { from: 'bucket', into: 'bucket' }),
  lava: thick('#ff6a1c', { from: 'bucket', into: 'bowl', fumes: 'hot' }),
  'liquid nitrogen': flows('#dfeef8', { body: 'clear', from: 'flask', into: 'beaker', fumes: 'cold' }),
  nitrogen: flows('#dfeef8', { body: 'clear', from: 'flask', into: 'beaker', fumes: 'cold' }),
  'liquid oxygen': flows('#bfdcf6', { body: 'clear', from: 'flask', into: 'beaker', fumes: 'cold' }),
  'liquid helium': flows('#e6eef6', { body: 'clear', from: 'flask', into: 'beaker', fumes: 'cold' }),
  'dry ice': grains('#f4f8fc', { from: 'bucket', into: 'bowl', fumes: 'cold' }),
  'molten metal': flows('#ff7a1c', { from: 'pot', into: 'bowl', fumes: 'hot' }),
  'molten iron': flows('#ff6a14', { from: 'pot', into: 'bowl', fumes: 'hot' }),
  'molten steel': flows('#ff8a2c', { from: 'pot', into: 'bowl', fumes: 'hot' }),
  'molten gold': flows('#ffb02c', { from: 'pot', into: 'bowl', fumes: 'hot' }),
  'molten glass': thick('#ff8a3c', { from: 'pot', into: 'bowl', fumes: 'hot' }),
  'molten lava': thick('#ff6a1c', { from: 'bucket', into: 'bowl', fumes: 'hot' }),
  'molten chocolate': thick('#4a220e'),
  chemical: flows('#5fd08a', { body: 'clear', from: 'beaker', into: 'beaker' }),
  slime: thick('#6ad02c'),
  mercury: flows('#c8ccd2', { from: 'flask', into: 'beaker' }),
  plaster: thick('#f0ece4', { from: 'bucket', into: 'bucket' }),
  concrete: thick('#8b8a86', { from: 'bucket', into: 'bucket' }),
  yogurt: thick('#f8f4ec'),
  shampoo: thick('#a8d8e8', { from: 'bottle' }),
  'melted butter': flows('#f2cc58'),
  honey: thick('#d88a12', { from: 'honey-jar' }),
  syrup: thick('#8a4a12'),
  'maple syrup': thick('#8a4a12'),
  caramel: thick('#b8641c'),
  chocolate: thick('#4a220e'),
  'melted chocolate': thick('#4a220e'),
  sauce: thick('#b8321c'),
  gravy: thick('#6a3c1c'),
  ketchup: thick('#b8161a', { from: 'bottle' }),
  custard: thick('#f2d468'),
  batter: thick('#f0dca4'),
  dressing: thick('#e6d29a'),
  cement: thick('#8b8a86', { from: 'bucket', into: 'bucket' }),
  'baking soda': grains('#fbfbf8', { reacts: 'soda' }),
  'baking powder': grains('#fbfbf8', { reacts: 'soda' }),
  powder: grains('#f4f4f0'),
  salt: grains('#ffffff'),
  sugar: grains('#ffffff'),
  flour: grains('#f8f4ea'),
  pepper: grains('#3a332c'),
  spice: grains('#b8641c'),
  rice: grains('#f4ecd8'),
  beans: grains('#5a3018'),
  seeds: grains('#c8a468'),
  grain: grains('#d8b060'),
  corn: grains('#f0c83c'),
  cereal: grains('#d89c4c'),
  sand: grains('#d9bd8a', { from: 'bucket', into: 'bucket' }),
  gravel: grains('#8b8780', { from: 'bucket', into: 'bucket' }),
  soil: grains('#4a3222', { from: 'bucket', into: 'flowerpot' }),
  dirt: grains('#4a3222', { from: 'bucket', into: 'flowerpot' }),
  snow: grains('#f4f8fc', { from: 'bucket', into: 'bucket' }),
  glitter: grains('#e8c860'),
};

/** The stuff that a noun names; null for what does not flow. The last words decide: `cold orange juice`. */
export function stuffOf(noun: string): Stuff | null {
  const words = noun.toLowerCase().replaceAll('-', ' ').split(' ');
  for (let first = 0; first < words.length; first++) {
    const name = words.slice(first).join(' ');
    const singular = name.replace(/s$/, '');
    for (const one of [name, singular]) {
      const found = Object.hasOwn(table, one) ? table[one] : undefined;
      if (found) return { name: one, ...found };
    }
  }
  return null;
}

/** Half the thickness of a stream where it leaves what it is poured from. */
export function streamRadius({ body }: Stuff, mouth: Metres): Metres {
  const share = body === 'thick' ? 0.16 : body === 'grains' ? 0.3 : 0.24;
  return Math.min(0.012, Math.max(0.0022, mouth * share));
}
