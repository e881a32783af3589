import { cloth, sailFlap, whoosh, wing } from './foley/air.ts';
import { explosion, lightningCrack, splash, thunder } from './foley/blasts.ts';
import { impact } from './foley/impact.ts';
import { creak, engine, horn, siren, tyres, tyresWet } from './foley/machines.ts';
import { beep, bell, clap, click, door, drum, glass, pop } from './foley/small.ts';
import { footstep, hoof, paw } from './foley/steps.ts';
import type { Instrument } from './instrument.ts';
import { bark, chirp, gull, howl, meow, whinny } from './voices/animals.ts';
import { growl, roar } from './voices/monsters.ts';

/** Every instrument. What is listed here can be asked for by its kind, is documented and is tested. */
export const instruments: readonly Instrument[] = [
  footstep, paw, hoof, impact,
  wing, whoosh, cloth, sailFlap,
  roar, growl, bark, meow, whinny, howl, chirp, gull,
  engine, tyres, tyresWet, horn, siren, creak,
  splash, thunder, lightningCrack, explosion,
  clap, beep, click, door, bell, pop, drum, glass,
];

const byKind: ReadonlyMap<string, Instrument> = new Map(instruments.map((instrument) => [instrument.kind, instrument]));

/** Kinds that have no instrument of their own and what comes nearest. */
const nearest: Readonly<Record<string, string>> = {
  step: 'footstep', footsteps: 'footstep', walk: 'footstep', run: 'footstep', land: 'footstep', hooves: 'hoof', gallop: 'hoof', paws: 'paw',
  bounce: 'impact', thud: 'impact', hit: 'impact', knock: 'impact', crash: 'impact', ball: 'impact', fall: 'impact',
  flap: 'wing', wings: 'wing', flutter: 'wing', swish: 'whoosh', pass: 'whoosh', rustle: 'cloth', sail: 'sail-flap', flag: 'sail-flap',
  woof: 'bark', purr: 'growl', snarl: 'growl', moo: 'growl', neigh: 'whinny', bird: 'chirp', tweet: 'chirp', song: 'chirp', seagull: 'gull', cry: 'gull', shriek: 'gull', scream: 'roar', hiss: 'tyres-wet',
  car: 'engine', motor: 'engine', train: 'engine', honk: 'horn', alarm: 'siren', lightning: 'lightning-crack', boom: 'explosion', blast: 'explosion', gunshot: 'explosion',
  ring: 'bell', chime: 'bell', applause: 'clap', tick: 'click', switch: 'click', bubble: 'pop', shatter: 'glass', tone: 'beep', water: 'splash', dive: 'splash', squeak: 'creak', wood: 'creak',
};

/** The instrument of a kind; for a kind that is not known the nearest one, `exact` false. Never fails. */
export function instrumentOf(kind: string): { instrument: Instrument; exact: boolean } {
  const found = byKind.get(kind);
  if (found !== undefined) return { instrument: found, exact: true };
  for (const word of kind.toLowerCase().split(/[^a-z]+/)) {
    const near = byKind.get(word) ?? byKind.get(nearest[word] ?? '');
    if (near !== undefined) return { instrument: near, exact: false };
  }
  return { instrument: whoosh, exact: false };
}
