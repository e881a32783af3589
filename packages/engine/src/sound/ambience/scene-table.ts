import type { Decibels, Seconds } from '@onereel/spec';

/** Something that is heard now and then in a place, from somewhere else each time. */
export interface Now {
  readonly kind: string;
  readonly parameters?: Readonly<Record<string, number | string>>;
  /** Seconds from one to the next, on average. */
  readonly every: Seconds;
  readonly seconds?: Seconds;
  /** 1 is as loud as the instrument; most are far away. */
  readonly gain: number;
  /** Above this nothing is left of it, hertz: walls and distance. */
  readonly dull?: number;
}

/** A place as it sounds: what is always there, and what is heard now and then. */
export interface Scene {
  readonly kind: string;
  readonly describe: string;
  readonly loudness: Decibels;
  /** The simple beds that lie under it, by how loud they are in it. */
  readonly under: Readonly<Record<string, number>>;
  readonly over: readonly Now[];
}

/** The places that are put together of simpler beds and of instruments. */
export const scenes: readonly Scene[] = [
  {
    kind: 'park',
    describe: 'A park: birds, a breeze, children far off, somebody walks by.',
    loudness: -34,
    under: { forest: 0.7, city: 0.12 },
    over: [
      { kind: 'laughter', parameters: { voice: 'child' }, every: 5, seconds: 1.2, gain: 0.05, dull: 3200 },
      { kind: 'bark', every: 7, gain: 0.04, dull: 2600 },
      { kind: 'footstep', every: 2.4, gain: 0.12, dull: 4000 },
    ],
  },
  {
    kind: 'river',
    describe: 'A river flows between its banks; birds.',
    loudness: -30,
    under: { stream: 1, forest: 0.3 },
    over: [{ kind: 'splash', parameters: { size: 0.12 }, every: 4, gain: 0.06 }],
  },
  {
    kind: 'waterfall',
    describe: 'Water falls and thunders into a pool.',
    loudness: -25,
    under: { stream: 0.8, rain: 1, 'storm-sea': 0.4 },
    over: [],
  },
  {
    kind: 'lake',
    describe: 'Small waves lap at a shore; reeds, a duck now and then.',
    loudness: -35,
    under: { stream: 0.35, meadow: 0.7 },
    over: [
      { kind: 'quack', every: 6, seconds: 0.8, gain: 0.05, dull: 3600 },
      { kind: 'splash', parameters: { size: 0.06 }, every: 3, gain: 0.08 },
      { kind: 'croak', every: 8, seconds: 0.7, gain: 0.04 },
    ],
  },
  {
    kind: 'village',
    describe: 'A village: a rooster, a bell, a door, birds.',
    loudness: -35,
    under: { meadow: 0.8 },
    over: [
      { kind: 'crow-of-rooster', every: 9, seconds: 1.5, gain: 0.04, dull: 2800 },
      { kind: 'bell', parameters: { size: 1.2 }, every: 6, gain: 0.05, dull: 2400 },
      { kind: 'door', every: 7, gain: 0.06, dull: 2600 },
      { kind: 'bark', every: 6, gain: 0.04, dull: 2400 },
    ],
  },
  {
    kind: 'road',
    describe: 'A road: cars come and go.',
    loudness: -32,
    under: { wind: 0.5, city: 0.5 },
    over: [{ kind: 'tyres', parameters: { speed: 24 }, every: 2.2, seconds: 2.4, gain: 0.16, dull: 5200 }],
  },
  {
    kind: 'farm',
    describe: 'A farm: hens, a cow, a pig, insects.',
    loudness: -34,
    under: { meadow: 0.9 },
    over: [
      { kind: 'cluck', every: 2.4, seconds: 0.9, gain: 0.12, dull: 5000 },
      { kind: 'moo', every: 7, seconds: 1.7, gain: 0.05, dull: 2400 },
      { kind: 'oink', every: 6, seconds: 0.9, gain: 0.07, dull: 3000 },
    ],
  },
  {
    kind: 'jungle',
    describe: 'A jungle: insects, strange birds, a monkey, drips.',
    loudness: -31,
    under: { insects: 1, forest: 0.7 },
    over: [
      { kind: 'monkey', every: 5, seconds: 1, gain: 0.05, dull: 3600 },
      { kind: 'chirp', parameters: { notes: 3, pitch: 0.6 }, every: 1.6, seconds: 0.8, gain: 0.14 },
      { kind: 'screech', every: 7, seconds: 0.6, gain: 0.03, dull: 3400 },
      { kind: 'drip', every: 1.2, gain: 0.12 },
    ],
  },
  {
    kind: 'swamp',
    describe: 'A swamp: frogs, insects, bubbles.',
    loudness: -33,
    under: { 'night-crickets': 0.8, insects: 0.5 },
    over: [
      { kind: 'croak', every: 1.1, seconds: 0.7, gain: 0.16, dull: 4200 },
      { kind: 'bubbling', parameters: { rate: 8 }, every: 3, seconds: 1.2, gain: 0.1 },
    ],
  },
  {
    kind: 'stadium',
    describe: 'Thousands watch: a roar that rises and falls, whistles.',
    loudness: -27,
    under: { crowd: 1 },
    over: [
      { kind: 'applause', parameters: { people: 200 }, every: 2.6, seconds: 4, gain: 0.3, dull: 5200 },
      { kind: 'whistle', parameters: { type: 'pea' }, every: 6, seconds: 0.6, gain: 0.08, dull: 4200 },
    ],
  },
  {
    kind: 'harbour',
    describe: 'A harbour: water at the quay, gulls, a ship’s horn, ropes.',
    loudness: -32,
    under: { sea: 0.6, stream: 0.25 },
    over: [
      { kind: 'gull', every: 3.2, seconds: 1.6, gain: 0.1 },
      { kind: 'horn', parameters: { type: 'ship' }, every: 9, seconds: 1.6, gain: 0.05, dull: 1400 },
      { kind: 'creak', every: 2.6, seconds: 1, gain: 0.12 },
    ],
  },
  {
    kind: 'underwater',
    describe: 'Under water: a deep pressure, bubbles, a whale far away.',
    loudness: -33,
    under: { 'storm-sea': 0.6 },
    over: [
      { kind: 'bubbling', parameters: { size: 2, rate: 14 }, every: 2.1, seconds: 1.6, gain: 0.3, dull: 1600 },
      { kind: 'whale-song', every: 8, seconds: 3, gain: 0.06, dull: 1200 },
    ],
  },
  {
    kind: 'space',
    describe: 'Space as films have it: a deep, slowly turning hum.',
    loudness: -38,
    under: { 'machine-hum': 0.5, wind: 0.5 },
    over: [],
  },
  {
    kind: 'spaceship',
    describe: 'Inside a spaceship: hum, air, a console that answers.',
    loudness: -34,
    under: { 'machine-hum': 1 },
    over: [
      { kind: 'beep', parameters: { frequency: 1320 }, every: 2.7, gain: 0.02 },
      { kind: 'hiss', every: 6, seconds: 0.7, gain: 0.06 },
    ],
  },
  {
    kind: 'scifi-city',
    describe: 'A city of the future at night: hum of neon, engines overhead, rain on metal.',
    loudness: -31,
    under: { city: 0.7, 'machine-hum': 0.6 },
    over: [
      { kind: 'aircraft', parameters: { type: 'drone' }, every: 3.4, seconds: 2.2, gain: 0.07, dull: 4200 },
      { kind: 'siren', parameters: { type: 'two-tone' }, every: 9, seconds: 1.8, gain: 0.03, dull: 1800 },
    ],
  },
  {
    kind: 'railway',
    describe: 'A railway line: wind in the wires, a train far away.',
    loudness: -34,
    under: { wind: 0.9 },
    over: [{ kind: 'train', every: 7, seconds: 4, gain: 0.06, dull: 1600 }],
  },
  {
    kind: 'kitchen',
    describe: 'A kitchen: a refrigerator, dishes, something on the stove.',
    loudness: -38,
    under: { 'machine-hum': 0.6 },
    over: [
      { kind: 'glass', parameters: { size: 0.6 }, every: 5, gain: 0.03 },
      { kind: 'bubbling', every: 3, seconds: 2.4, gain: 0.12 },
      { kind: 'click', every: 3, gain: 0.1 },
    ],
  },
  {
    kind: 'office',
    describe: 'An office: ventilation, keyboards, a telephone far away.',
    loudness: -39,
    under: { 'machine-hum': 0.8, room: 1 },
    over: [
      { kind: 'typing', every: 1.7, seconds: 1, gain: 0.18, dull: 5000 },
      { kind: 'phone', every: 9, seconds: 1.6, gain: 0.03, dull: 2600 },
      { kind: 'paper', every: 5, seconds: 0.6, gain: 0.12 },
    ],
  },
  {
    kind: 'restaurant',
    describe: 'A restaurant: talk at many tables, cutlery, glasses.',
    loudness: -31,
    under: { crowd: 0.9 },
    over: [
      { kind: 'stir', every: 1.3, seconds: 0.7, gain: 0.16, dull: 7000 },
      { kind: 'glass', parameters: { size: 0.4 }, every: 4, gain: 0.02 },
      { kind: 'laughter', parameters: { voice: 'woman' }, every: 6, seconds: 1, gain: 0.06, dull: 3600 },
    ],
  },
  {
    kind: 'classroom',
    describe: 'A classroom: pages, pencils, a chair, children outside.',
    loudness: -40,
    under: { room: 1, crowd: 0.12 },
    over: [
      { kind: 'paper', every: 2.6, seconds: 0.6, gain: 0.16 },
      { kind: 'scrape', parameters: { size: 0.3 }, every: 4, seconds: 0.4, gain: 0.08 },
      { kind: 'cough', every: 8, gain: 0.05, dull: 3200 },
    ],
  },
  {
    kind: 'station',
    describe: 'A station hall: people, steps, an announcement nobody understands, trains.',
    loudness: -31,
    under: { crowd: 0.7 },
    over: [
      { kind: 'footstep', parameters: { shoe: 'hard', ground: 'stone' }, every: 0.7, gain: 0.14, dull: 4200 },
      { kind: 'radio', every: 6, seconds: 2.6, gain: 0.08, dull: 2400 },
      { kind: 'train', every: 8, seconds: 4, gain: 0.06, dull: 1400 },
    ],
  },
  {
    kind: 'shop',
    describe: 'A shop or a market: talk, tills, trolleys.',
    loudness: -33,
    under: { crowd: 0.7, 'machine-hum': 0.4 },
    over: [
      { kind: 'beep', parameters: { frequency: 2100 }, every: 3.6, gain: 0.02 },
      { kind: 'roll', every: 4, seconds: 1.6, gain: 0.08, dull: 3000 },
    ],
  },
  {
    kind: 'museum',
    describe: 'A museum: a large quiet, slow steps, a whisper.',
    loudness: -41,
    under: { room: 1 },
    over: [
      { kind: 'footstep', parameters: { shoe: 'hard', ground: 'wood' }, every: 1.5, gain: 0.1, dull: 3000 },
      { kind: 'murmur', every: 6, seconds: 1.2, gain: 0.04, dull: 2200 },
    ],
  },
  {
    kind: 'gym',
    describe: 'A gymnasium: shoes that squeak, balls, weights.',
    loudness: -34,
    under: { room: 1, 'machine-hum': 0.5 },
    over: [
      { kind: 'impact', parameters: { a: 'rubber', b: 'wood' }, every: 1.4, gain: 0.08, dull: 3200 },
      { kind: 'squeak', every: 3, seconds: 0.2, gain: 0.05 },
      { kind: 'impact', parameters: { a: 'metal', b: 'metal', size: 0.3 }, every: 4, gain: 0.05, dull: 3600 },
    ],
  },
  {
    kind: 'stage',
    describe: 'A theatre before the first note: an audience that breathes, a cough, a chair.',
    loudness: -40,
    under: { room: 1, crowd: 0.22 },
    over: [
      { kind: 'cough', every: 5, gain: 0.04, dull: 2600 },
      { kind: 'creak', every: 5, seconds: 0.6, gain: 0.06 },
    ],
  },
  {
    kind: 'bath',
    describe: 'A bathroom: drips and a pipe.',
    loudness: -40,
    under: { room: 1 },
    over: [{ kind: 'drip', every: 1.3, gain: 0.3 }],
  },
  {
    kind: 'pool',
    describe: 'A swimming pool: splashes and voices under a hard roof.',
    loudness: -33,
    under: { crowd: 0.5, stream: 0.3 },
    over: [
      { kind: 'splash', parameters: { size: 0.5 }, every: 2.3, gain: 0.1, dull: 5200 },
      { kind: 'scream', parameters: { voice: 'child' }, every: 7, seconds: 0.7, gain: 0.03, dull: 3000 },
    ],
  },
  {
    kind: 'cave',
    describe: 'A cave: drops that fall into the dark, air that moves.',
    loudness: -39,
    under: { 'mountain-wind': 0.4 },
    over: [
      { kind: 'drip', every: 1.1, gain: 0.4 },
      { kind: 'impact', parameters: { a: 'stone', b: 'stone', size: 0.06 }, every: 7, gain: 0.03 },
    ],
  },
  {
    kind: 'vehicle',
    describe: 'Inside a car or a train: engine, road, a rattle.',
    loudness: -30,
    under: { 'machine-hum': 1, wind: 0.9 },
    over: [
      { kind: 'tyres', parameters: { speed: 18 }, every: 1.5, seconds: 3, gain: 0.14, dull: 900 },
      { kind: 'engine', every: 1.8, seconds: 3.6, gain: 0.08, dull: 700 },
    ],
  },
  {
    kind: 'city-night',
    describe: 'A city at night: a far roar, one car, a siren streets away.',
    loudness: -36,
    under: { city: 0.6 },
    over: [
      { kind: 'siren', every: 9, seconds: 2.4, gain: 0.03, dull: 1500 },
      { kind: 'tyres', every: 5, seconds: 2.4, gain: 0.1, dull: 2600 },
    ],
  },
  {
    kind: 'snow-quiet',
    describe: 'A snow-covered land without wind: nearly nothing.',
    loudness: -43,
    under: { wind: 0.6, room: 0.6 },
    over: [],
  },
  {
    kind: 'workshop',
    describe: 'A workshop or a factory: machines, metal, a saw somewhere.',
    loudness: -31,
    under: { 'machine-hum': 1 },
    over: [
      { kind: 'hammer', every: 2.3, gain: 0.08, dull: 4200 },
      { kind: 'saw', every: 6, seconds: 1.4, gain: 0.08, dull: 3600 },
      { kind: 'drill', every: 7, seconds: 1.2, gain: 0.06, dull: 3600 },
    ],
  },
  {
    kind: 'hospital',
    describe: 'A hospital: monitors, steps in a corridor, ventilation.',
    loudness: -39,
    under: { 'machine-hum': 0.7, room: 1 },
    over: [
      { kind: 'beep', parameters: { frequency: 880 }, every: 1.1, gain: 0.03 },
      { kind: 'footstep', every: 2.4, gain: 0.08, dull: 2600 },
    ],
  },
  {
    kind: 'church',
    describe: 'A church or a temple: a great quiet that answers.',
    loudness: -42,
    under: { room: 1, wind: 0.25 },
    over: [
      { kind: 'bell', parameters: { size: 1.6 }, every: 8, gain: 0.03, dull: 2200 },
      { kind: 'footstep', parameters: { ground: 'stone', shoe: 'hard' }, every: 3, gain: 0.06, dull: 2400 },
    ],
  },
  {
    kind: 'playground',
    describe: 'A playground: children, a swing that creaks.',
    loudness: -33,
    under: { meadow: 0.6 },
    over: [
      { kind: 'laughter', parameters: { voice: 'child' }, every: 1.6, seconds: 1.2, gain: 0.12, dull: 4600 },
      { kind: 'scream', parameters: { voice: 'child' }, every: 5, seconds: 0.7, gain: 0.03, dull: 3600 },
      { kind: 'creak', every: 1.9, seconds: 0.7, gain: 0.12 },
    ],
  },
];
