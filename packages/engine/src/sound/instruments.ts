import { cloth, sailFlap, whoosh, wing } from './foley/air.ts';
import { explosion, lightningCrack, splash, thunder } from './foley/blasts.ts';
import { creak } from './foley/creak.ts';
import { clock, crunch, drip, hiss, paper, phone, pour, scrape, typing } from './foley/household.ts';
import { impact } from './foley/impact.ts';
import { engine, horn, siren, tyres, tyresWet } from './foley/machines.ts';
import { applause, gunshot, roll, train } from './foley/public.ts';
import { beep, bell, clap, click, door, drum, glass, pop } from './foley/small.ts';
import { footstep, hoof, paw } from './foley/steps.ts';
import type { Instrument } from './instrument.ts';
import { bark, chirp, gull, howl, meow, whinny } from './voices/animals.ts';
import { bleat, moo, screech, snort, trumpet } from './voices/farm.ts';
import { growl, roar } from './voices/monsters.ts';
import { cry, laughter, murmur, scream, singing } from './voices/people.ts';

/** Every instrument. What is listed here can be asked for by its kind, is documented and is tested. */
export const instruments: readonly Instrument[] = [
  footstep,
  paw,
  hoof,
  impact,
  roll,
  scrape,
  crunch,
  wing,
  whoosh,
  cloth,
  sailFlap,
  hiss,
  roar,
  growl,
  bark,
  meow,
  whinny,
  howl,
  chirp,
  gull,
  moo,
  bleat,
  snort,
  trumpet,
  screech,
  scream,
  laughter,
  cry,
  singing,
  murmur,
  applause,
  clap,
  engine,
  tyres,
  tyresWet,
  horn,
  siren,
  train,
  creak,
  door,
  splash,
  drip,
  pour,
  thunder,
  lightningCrack,
  explosion,
  gunshot,
  beep,
  click,
  typing,
  clock,
  phone,
  paper,
  bell,
  pop,
  drum,
  glass,
];

const byKind: ReadonlyMap<string, Instrument> = new Map(instruments.map((instrument) => [instrument.kind, instrument]));

/** What to play for a kind that has no instrument of its own, and how. */
interface Substitute {
  readonly kind: string;
  readonly parameters?: Readonly<Record<string, number | string>>;
}

const play = (kind: string, parameters?: Substitute['parameters']): Substitute =>
  parameters === undefined ? { kind } : { kind, parameters };

/** Kinds that have no instrument of their own and what comes nearest. */
const nearest: ReadonlyMap<string, Substitute> = new Map(
  Object.entries({
    step: play('footstep'),
    footsteps: play('footstep'),
    walk: play('footstep'),
    run: play('footstep'),
    land: play('footstep'),
    hooves: play('hoof'),
    gallop: play('hoof'),
    paws: play('paw'),
    bounce: play('impact', { a: 'rubber', b: 'wood' }),
    ball: play('impact', { a: 'rubber', b: 'wood' }),
    metal: play('impact', { a: 'metal', b: 'metal', size: 0.12 }),
    wood: play('impact', { a: 'wood', b: 'wood' }),
    knock: play('impact', { a: 'flesh', b: 'wood' }),
    stone: play('impact', { a: 'stone', b: 'stone' }),
    thud: play('impact', { a: 'flesh', b: 'wood', size: 0.8 }),
    hit: play('impact', { a: 'flesh', b: 'flesh' }),
    punch: play('impact', { a: 'flesh', b: 'flesh' }),
    crash: play('impact', { a: 'metal', b: 'stone', size: 1.5, speed: 14 }),
    fall: play('impact', { a: 'flesh', b: 'wood', size: 1 }),
    drop: play('impact'),
    flap: play('wing'),
    wings: play('wing'),
    flutter: play('wing', { size: 0.5 }),
    swish: play('whoosh'),
    pass: play('whoosh'),
    rustle: play('cloth'),
    sail: play('sail-flap'),
    flag: play('sail-flap'),
    woof: play('bark'),
    purr: play('growl', { size: 0.3 }),
    snarl: play('growl'),
    neigh: play('whinny'),
    bird: play('chirp'),
    tweet: play('chirp'),
    seagull: play('gull'),
    wolf: play('howl'),
    cow: play('moo'),
    sheep: play('bleat'),
    goat: play('bleat'),
    elephant: play('trumpet'),
    hawk: play('screech'),
    eagle: play('screech'),
    squeal: play('screech'),
    skid: play('screech'),
    man: play('scream', { voice: 'man' }),
    woman: play('scream', { voice: 'woman' }),
    child: play('scream', { voice: 'child' }),
    shout: play('scream', { voice: 'man' }),
    yell: play('scream', { voice: 'man' }),
    laugh: play('laughter'),
    sob: play('cry'),
    weep: play('cry'),
    speech: play('murmur'),
    talk: play('murmur'),
    voice: play('murmur'),
    sing: play('singing'),
    song: play('singing'),
    cheer: play('applause', { people: 60 }),
    car: play('engine'),
    motor: play('engine'),
    truck: play('engine', { type: 'truck' }),
    honk: play('horn'),
    alarm: play('siren', { type: 'yelp' }),
    lightning: play('lightning-crack'),
    boom: play('explosion'),
    blast: play('explosion'),
    firework: play('explosion', { size: 2 }),
    ring: play('phone'),
    chime: play('bell', { size: 0.2 }),
    tick: play('clock'),
    switch: play('click'),
    bubble: play('pop'),
    shatter: play('glass'),
    tone: play('beep'),
    water: play('splash'),
    dive: play('splash'),
    squeak: play('creak', { size: 0.5 }),
    steam: play('hiss'),
    keyboard: play('typing'),
    shot: play('gunshot'),
    rain: play('hiss', { pitch: 0.7 }),
    fire: play('hiss', { pitch: 0.5 }),
    wind: play('whoosh', { size: 4 }),
    waves: play('splash', { size: 6 }),
  }),
);

/** The instrument of a kind; for a kind that is not known the nearest one, `exact` false, with parameters that bring it closer. Never fails. */
export function instrumentOf(kind: string): { instrument: Instrument; exact: boolean; parameters: Substitute['parameters'] } {
  const found = byKind.get(kind);
  if (found !== undefined) return { instrument: found, exact: true, parameters: {} };
  for (const word of [kind, ...kind.toLowerCase().split(/[^a-z]+/)]) {
    const substitute = nearest.get(word);
    const near = byKind.get(word) ?? byKind.get(substitute?.kind ?? '');
    if (near !== undefined) return { instrument: near, exact: false, parameters: substitute?.parameters ?? {} };
  }
  return { instrument: whoosh, exact: false, parameters: {} };
}
