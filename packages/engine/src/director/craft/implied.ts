/** `value: key, key` lines as a table from key to value. */
export const table = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [value = '', keys = ''] = line.split(':');
        return keys
          .trim()
          .split(/\s*,\s*/)
          .map((key) => [key, value.trim()]);
      }),
  );

/** What people of a trade or a sport carry, where the prompt leaves it unsaid. */
export const impliedProps: Readonly<Record<string, string>> = table(`
  surfboard: surfer
  skateboard: skateboarder
  snowboard: snowboarder
  skis: skier
  ice skate: skater, ice skater, figure skater
  roller skate: roller skater
  golf club: golfer
  bow: archer
  sword: swordsman, fencer
  camera: photographer
  tennis racket: tennis player
  basketball: basketball player
  football: football player
  soccer ball: soccer player, footballer
  baseball bat: baseball player
  baton: conductor
  fishing rod: fisherman, angler
  paintbrush: painter
  electric guitar: band, rock band, guitar band
  trumpet: brass band, marching band
  saxophone: jazz band
  violin: orchestra, string quartet
`);

/** What a deed needs, where the prompt leaves it unsaid: the object's or the verb's own tool. */
export const impliedTools: Readonly<Record<string, string>> = table(`
  golf club: golf
  tennis racket: tennis
  badminton racket: badminton
  baseball bat: baseball
  hockey stick: hockey
  chessboard: chess
  cards: poker, card
  skateboard: skateboarding, skateboard
  surfboard: surf
  skis: ski
  snowboard: snowboard
  ice skate: skate, ice skate, skating
  roller skate: roller skate, roller skating, rollerblade
  book: read, story, bedtime story
  cup: drink, sip
  keyboard: type
  pen: write, scribble
  pencil: sketch
  paintbrush: paint
  broom: sweep
  needle: sew
  knitting needles: knit
  knife: slice, chop, carve
  microphone: interview
  camera: photograph
  shovel: dig
  hammer: hammer
  fishing rod: fish, angle
  umbrella: shelter
  paddle: kayak, canoe, paddle
`);

/** What people ride where the prompt leaves it unsaid: by what they are called, or by what they do. */
export const impliedMounts: Readonly<Record<string, string>> = table(`
  bicycle: cyclist, bicyclist, cycle, pedal, bike
  motorcycle: motorcyclist, biker, motorcycle rider
  horse: jockey, horseman, horsewoman, equestrian, cavalryman
  boat: rower, row
  kayak: kayaker, kayak
  canoe: canoeist, canoe
`);

/** What an adjective of place puts into it: `starry` a sky full of stars, `rocky` rocks. */
export const impliedFeatures: Readonly<Record<string, { readonly noun: string; readonly kind: string }>> = {
  starry: { noun: 'star', kind: 'star' },
  starlit: { noun: 'star', kind: 'star' },
  rocky: { noun: 'rock', kind: 'rock' },
  stony: { noun: 'stone', kind: 'rock' },
  moonlit: { noun: 'moon', kind: 'moon' },
  grassy: { noun: 'grass', kind: 'grass' },
  cloudy: { noun: 'cloud', kind: 'cloud' },
  flowery: { noun: 'flower', kind: 'flower' },
  leafy: { noun: 'leaf', kind: 'leaf' },
  sandy: { noun: 'sand', kind: 'sand' },
  fiery: { noun: 'fire', kind: 'fire' },
  snowy: { noun: 'snow', kind: 'snow' },
  wooded: { noun: 'tree', kind: 'tree' },
  'tree-lined': { noun: 'tree', kind: 'tree' },
  foggy: { noun: 'fog', kind: 'fog' },
  misty: { noun: 'mist', kind: 'fog' },
};

/** What some things do as long as they are there, when the prompt says nothing of it: a flag waves. */
export const impliedDeeds: Readonly<Record<string, { readonly verb: string; readonly action: string }>> = {
  flag: { verb: 'wave', action: 'sway' },
  banner: { verb: 'flutter', action: 'sway' },
  windmill: { verb: 'turn', action: 'spin' },
  candle: { verb: 'burn', action: 'glow' },
  campfire: { verb: 'burn', action: 'burn' },
  bonfire: { verb: 'burn', action: 'burn' },
  waterfall: { verb: 'fall', action: 'flow' },
  firework: { verb: 'explode', action: 'explode' },
  kite: { verb: 'fly', action: 'fly' },
  'ferris wheel': { verb: 'turn', action: 'spin' },
  carousel: { verb: 'turn', action: 'spin' },
  runner: { verb: 'run', action: 'run' },
  jogger: { verb: 'jog', action: 'run' },
  sprinter: { verb: 'sprint', action: 'run' },
  dancer: { verb: 'dance', action: 'dance' },
  swimmer: { verb: 'swim', action: 'swim' },
  boxer: { verb: 'box', action: 'fight' },
  wrestler: { verb: 'wrestle', action: 'fight' },
  fencer: { verb: 'fence', action: 'fight' },
};

/** The number of people in a word for several. */
export const peopleIn: Readonly<Record<string, number>> = {
  couple: 2,
  duo: 2,
  pair: 2,
  trio: 3,
  family: 4,
  band: 4,
  team: 5,
  crew: 5,
  orchestra: 8,
  group: 5,
  everyone: 4,
  everybody: 4,
  audience: 12,
  crowd: 12,
  class: 6,
};
