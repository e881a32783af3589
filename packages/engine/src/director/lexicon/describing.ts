const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a describing word says something about. Words that are in no list go to `words`. */
export const describingWords: Readonly<Record<string, ReadonlySet<string>>> = {
  size: set(`small large big tall vast tiny little giant massive towering huge enormous gigantic colossal miniature mini short long wide
    narrow thick thin deep high low immense mighty great oversized petite`),
  material: set(`glass wooden wood metal metallic sand paper plastic rubber crystal stone leather bamboo chocolate ceramic iron marble
    concrete brick clay cardboard wool woollen woolen velvet porcelain steel diamond silk candy slate cotton denim granite origami fabric
    straw wax ice golden-metal bronze-metal jade linen tin`),
  pattern: set(
    'striped spotted checkered plaid dotted polka-dot floral tabby patterned colorful colourful multicolored multicoloured rainbow-coloured rainbow-colored',
  ),
  age: set('old young elderly ancient baby newborn adult teenage aged middle-aged new vintage retro antique'),
  shape: set('round square flat spherical circular curly rectangular cylindrical curved spiral fluffy furry steep sharp pointed'),
  tone: set('dark light bright pale deep vivid dim glowing shiny translucent transparent shimmering iridescent'),
  mood: set(`menacing evil sinister angry fierce happy joyful sad lonely calm playful gentle friendly scared frightened excited curious
    sleepy proud lazy majestic adorable cute brave mysterious ferocious scary terrifying cheerful sleeping`),
};
