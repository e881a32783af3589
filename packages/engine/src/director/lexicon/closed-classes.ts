const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of the grammar that can be listed in full. */
export const prepositions: ReadonlySet<string> = set(`
  in on at of with by from to into onto over under above below beside behind beneath underneath near around across along
  through between against towards toward inside outside atop down up off out past during for about among amongst amid within
  without alongside beyond before after upon throughout opposite via`);
export const conjunctions: ReadonlySet<string> = set('and or but');
export const subordinators: ReadonlySet<string> = set('while as when whilst because until although though if where whereas once since');
export const copulas: ReadonlySet<string> = set("is are was were be been being am 's 're");
export const personPronouns: ReadonlySet<string> = set('he she it they him her them himself herself itself themselves one theother');
export const possessives: ReadonlySet<string> = set('its their his her my our your');
export const relativePronouns: ReadonlySet<string> = set('that which who whom whose');
export const determiners: ReadonlySet<string> = set(
  'a an the this that these those some several each every another other all both no any many few various numerous multiple',
);
/** Adverbs of place and direction that the tagger often takes for nouns or adjectives. */
export const placeAdverbs: ReadonlySet<string> = set(`
  back forth together alone apart away forward forwards backward backwards left right leftward leftwards rightward rightwards
  upward upwards downward downwards up down then suddenly slowly quickly gently softly gracefully overhead nearby everywhere
  home again finally here there outdoors indoors sideways around past by closer`);
/** `a pair of`, `a group of`: heads that only count or measure what follows. */
export const partitives: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['couple', 2],
  ['trio', 3],
  ['dozen', 12],
  ['group', 5],
  ['herd', 6],
  ['flock', 7],
  ['pack', 5],
  ['school', 9],
  ['swarm', 12],
  ['bunch', 5],
  ['crowd', 12],
  ['team', 5],
  ['row', 5],
  ['line', 5],
  ['pile', 6],
  ['stack', 5],
  ['bouquet', 7],
  ['cluster', 5],
  ['fleet', 5],
  ['piece', 1],
  ['sheet', 1],
  ['scrap', 1],
  ['strip', 1],
  ['loaf', 1],
  ['kind', 1],
  ['type', 1],
  ['sort', 1],
  ['number', 4],
  ['variety', 4],
  ['series', 4],
  ['slice', 1],
  ['bit', 1],
  ['handful', 5],
  ['set', 3],
  ['stream', 1],
  ['sea', 1],
  ['array', 6],
  ['lot', 8],
  ['load', 6],
  ['band', 5],
  ['litter', 5],
  ['pride', 5],
  ['queue', 6],
  ['colony', 8],
  ['gaggle', 6],
  ['pod', 4],
  ['troop', 6],
  ['brood', 5],
  ['convoy', 4],
  ['caravan', 5],
  ['procession', 8],
  ['parade', 8],
  ['gang', 5],
  ['squad', 5],
  ['bundle', 5],
  ['heap', 6],
]);
/** Words for a picture, dropped before `of`. */
export const pictureNouns: ReadonlySet<string> = set(`
  view shot video footage tableau close-up closeup painting watercolor photo photograph picture image animation render scene clip timelapse time-lapse
  flyover fly-over flythrough walkthrough depiction illustration drawing sketch zoom-in zoom-out portrait panorama perspective viewpoint glimpse montage sequence vista snapshot pov`);
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
  ['thousand', 1000],
]);
/** Vague numbers, as the director counts them. */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
  ['several', 4],
  ['few', 3],
  ['many', 8],
  ['some', 3],
  ['various', 4],
  ['numerous', 8],
  ['multiple', 4],
  ['both', 2],
  ['countless', 24],
  ['dozens', 24],
  ['hundreds', 100],
]);
/** Nouns for a side or part of a place, which are no things of their own. */
export const sideNouns: ReadonlySet<string> = set(
  'left right front back top bottom side middle center centre edge rear foreground background distance end corner center-frame frame screen inside outside air way direction direction line position',
);
/** Nouns of thought and talk that nothing can be built for. */
export const idleNouns: ReadonlySet<string> = set(
  'color colour shape shade hue time detail contrast focus concern problem effect sense feeling moment scale quality resolution expanse style mood atmosphere kind way use role life world beauty nature hint touch variety warmth attention experience action motion movement session energy sound noise audio music song voice silence speed pace something anything nothing everything glow gleam shine darkness void vastness splendor splendour majesty depth presence rest remainder kindness movement camera viewer audience we i you us me',
);
