import type { Beat } from '@onereel/spec';
import type { CastKind, SettingKind } from '../../manifest/entry.ts';
import { actionNamed } from '../lexicon/match-verb.ts';

/** What a deed is heard as: the words for the screenplay and the kind of sound that is played. */
export interface Heard {
  readonly noun: string;
  readonly kind: string;
}

/** Deeds whose sound hangs on the verb alone. The name is what the ear would call it. */
const byVerb: readonly (readonly [verbs: RegExp, name: string, kind: string])[] = [
  [/^(type)$/, 'typing on keys', 'typing'],
  [/^(cut|chop|slice|dice|mince)$/, 'chopping', 'chop'],
  [/^(hammer|nail|forge|pound)$/, 'hammer blows', 'hammer'],
  [/^(saw|sand)$/, 'sawing', 'saw'],
  [/^(drill)$/, 'drilling', 'drill'],
  [/^(carve|knock)$/, 'knocks on wood', 'wood'],
  [/^(stir|whisk)$/, 'stirring', 'stir'],
  [/^(pour|fill)$/, 'liquid being poured', 'pour'],
  [/^(drink|sip|gulp|slurp|swallow)$/, 'gulps', 'gulp'],
  [/^(eat|chew|munch|bite|nibble|feed|gnaw)$/, 'eating, chewing', 'chew'],
  [/^(crunch)$/, 'crunching', 'crunch'],
  [/^(sweep|brush|scrub|scrape|rub|scratch|grind|polish|comb|groom)$/, 'brushing and scraping', 'scrape'],
  [/^(splash|swim|dive|paddle|row|bathe|wash|kayak|surf)$/, 'splashes of water', 'splash'],
  [/^(crash|collide|slam|smash|bang|hit|punch|kick|strike|fall|drop|land|tumble|collapse)$/, 'a thud', 'bounce'],
  [/^(shatter|break|crack)$/, 'breaking glass', 'glass'],
  [/^(explode|erupt|burst|detonate)$/, 'an explosion', 'explosion'],
  [/^(burn|blaze|ignite)$/, 'crackling fire', 'fire'],
  [/^(fry|sizzle|grill|saute|barbecue)$/, 'sizzling', 'sizzle'],
  [/^(boil|bubble|simmer|fizz|gurgle)$/, 'bubbling', 'bubbling'],
  [/^(drip|trickle|leak)$/, 'drips', 'drip'],
  [/^(ring|chime|toll)$/, 'a bell', 'bell'],
  [/^(honk|hoot)$/, 'a horn', 'horn'],
  [/^(tick)$/, 'a ticking clock', 'clock'],
  [/^(creak)$/, 'creaking door', 'door'],
  [/^(clank|clang|clatter|rattle|jingle)$/, 'clanking', 'metal'],
  [/^(click|tap|snap|flip)$/, 'a click', 'click'],
  [/^(clap|applaud|cheer|celebrate)$/, 'cheers and applause', 'applause'],
  [/^(laugh|giggle|chuckle)$/, 'laughter', 'laughter'],
  [/^(cry|sob|weep|wail)$/, 'crying', 'cry'],
  [/^(scream|shout|yell|shriek)$/, 'screaming', 'scream'],
  [/^(whisper|talk|chat|speak|say|discuss|argue|converse|interview|narrate|announce|socialize)$/, 'talk', 'speech'],
  [/^(sing|chant)$/, 'singing', 'singing'],
  [/^(whistle)$/, 'whistling', 'whistle'],
  [/^(whoosh|swoosh)$/, 'a whoosh', 'whoosh'],
  [/^(shoot|fire)$/, 'a gunshot', 'gunshot'],
  [/^(rustle)$/, 'rustling leaves', 'forest'],
  [/^(hum|whir|whirr|drone|buzz|vibrate)$/, 'humming machine', 'machine-hum'],
  [/^(photograph)$/, 'click of a camera shutter', 'shutter'],
  [/^(flap|flutter)$/, 'flapping wings', 'wings'],
  [/^(pop)$/, 'a pop', 'click'],
  [/^(rev|idle|accelerate|roar)$/, 'engine', 'engine'],
  [/^(hiss|spray)$/, 'hiss', 'hiss'],
  [/^(sneeze|sniff)$/, 'a sneeze', 'sneeze'],
  [/^(cough)$/, 'a cough', 'cough'],
  [/^(snore|sleep soundly)$/, 'snoring', 'snore'],
  [/^(sigh|gasp|pant|breathe|exhale|inhale)$/, 'breathing', 'breath'],
  [/^(flush)$/, 'a toilet flush', 'flush'],
  [/^(rumble|quake)$/, 'rumbling', 'rumble'],
  [/^(squelch|squish)$/, 'squelching', 'squelch'],
  [/^(zip|unzip)$/, 'a zipper', 'zipper'],
  [/^(vacuum)$/, 'a vacuum cleaner humming', 'drill'],
  [/^(bounce|dribble)$/, 'ball bouncing', 'bounce'],
];

/** The name of a step on the ground of a place. */
const underfoot: Readonly<Record<SettingKind['ground'], string>> = {
  soil: 'on leaves and soil',
  grass: 'in grass',
  snow: 'crunching in snow',
  sand: 'on sand',
  stone: 'on stone',
  asphalt: 'on pavement',
  wood: 'on the floor',
  water: 'in water',
};

/** What vehicles are heard as when they go. */
const motors: readonly (readonly [noun: RegExp, name: string, kind: string])[] = [
  [/\b(train|locomotive|tram|subway|metro)\b/, '', 'train'],
  [/\b(plane|airplane|aeroplane|aircraft|jet|helicopter|biplane|airliner)\b/, 'engine', 'aircraft'],
  [/\b(drone|quadcopter)\b/, 'propellers', 'drone'],
  [/\b(rocket|spaceship|spacecraft|space shuttle)\b/, 'engine', 'rocket'],
  [/\b(motorcycle|motorbike|moped|dirt bike)\b/, 'engine', 'motorcycle'],
  [/\b(tractor|bulldozer|excavator|tank|truck|lorry|speedboat|motorboat)\b/, 'engine', 'engine'],
];

const wheels = /\b(bicycle|bike|skateboard|skate|roller|scooter|cart|wagon|wheelchair|stroller|rollerblade)\b/;
const feet = /^(walk|run|rush|jump|approach|leave|chase|follow|dance|cross|pass-by|circle|climb)$/;

/** Everything that the sound of a deed depends on. */
export interface HeardDeed {
  readonly beat: Beat;
  /** The actor's noun. */
  readonly noun: string;
  readonly row: CastKind | undefined;
  readonly ground: SettingKind['ground'];
  /** The nouns of what is used or held. */
  readonly tools: string;
}

function stepsOf({ noun, row, ground }: HeardDeed): Heard | undefined {
  if (row?.family === 'human') return { noun: `footsteps ${underfoot[ground]}`, kind: 'footsteps' };
  if (row?.family !== 'quadruped') return undefined;
  const isHoofed = /^(neigh|moo|bleat|snort)$/.test(row.voice ?? '');
  return { noun: `${noun} ${isHoofed ? 'hooves' : 'paws'} ${underfoot[ground]}`, kind: isHoofed ? 'hooves' : 'footsteps' };
}

/** What a deed is heard as, or undefined for a silent one. */
export function heardOf(deed: HeardDeed): Heard | undefined {
  const { beat, noun, row, tools } = deed;
  const action = actionNamed(beat.action);
  // what surrounds or fills something is there and makes no noise of its own
  if (beat.line !== undefined || /^(surround|line|face)$/.test(beat.verb)) return undefined;
  if (beat.verb === 'fill' && /\b(air|sky|room|space|night|street|scene)\b/.test(tools)) return undefined;
  if (wheels.test(`${noun} ${beat.verb} ${tools}`) && action.motion === 'travel') return { noun: 'rolling wheels', kind: 'roll' };
  if (feet.test(beat.action)) {
    const steps = stepsOf(deed);
    if (steps !== undefined) return steps;
  }
  if (action.motion === 'travel') {
    const motor = /\b(?:paper|toy|origami|model)\b/.test(noun) ? undefined : motors.find(([pattern]) => pattern.test(noun));
    if (motor !== undefined) return { noun: `${noun} ${motor[1]}`.trim(), kind: motor[2] };
    if (row !== undefined && /^(car|truck|bus)$/.test(row.family)) return { noun: `${noun} engine`, kind: 'engine' };
  }
  if (row?.family === 'bird' && action.motion === 'travel') return { noun: 'flapping wings', kind: 'wings' };
  if (/\b(wave|sea|ocean|surf|water)$/.test(noun) && /^(crash|hit|break|wash|splash|roll|rush)$/.test(beat.verb))
    return { noun: 'waves splash', kind: 'splash' };
  if (row?.family === 'quadruped' && /^(graze)$/.test(beat.verb)) return { noun: `${noun} in rustling grass`, kind: 'crunch' };
  if (/\b(siren|alarm)$/.test(noun) && /^(wail|blare|sound|scream|howl|ring)$/.test(beat.verb))
    return { noun: `${noun} wailing`, kind: 'siren' };
  if (/\b(door|gate|drawer)\b/.test(`${noun} ${tools}`) && /^(open|close)$/.test(beat.action))
    return { noun: 'creaking door', kind: 'door' };
  if (action.sound === 'voice' && row?.voice !== undefined && row.family !== 'human')
    return { noun: `${noun} ${beat.verb}`, kind: row.voice };
  const isSoft =
    /\b(snow|snowflake|rain|leaf|petal|feather|balloon|light|night|star|confetti|ash|dust|mist|fog|sun|moon|shadow|lightning|bee|butterfly|fly|bird)\b/.test(
      noun,
    ) && /^(fall|drop|land|tumble|hit|strike)$/.test(beat.verb);
  const known = isSoft ? undefined : byVerb.find(([verbs]) => verbs.test(beat.verb));
  return known === undefined ? undefined : { noun: `${noun} ${known[1]}`, kind: known[2] };
}
