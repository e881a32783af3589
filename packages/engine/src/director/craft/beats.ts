import type { Beat, Note } from '@onereel/spec';
import type { ActionKind, CastKind } from '../../manifest/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { actionNamed, matchVerb, type MatchedAction } from '../lexicon/match-verb.ts';
import { isBodyPart } from '../reading/body-parts.ts';
import type { Deed, Reading, Thing } from '../reading/reading.ts';
import type { Casting } from './casting.ts';
import { feelingNamed } from '../reading/feelings.ts';
import { activityAction } from './activities.ts';
import { actionDoneTo } from './done-to.ts';
import { changeOf } from './change.ts';
import { changedBy } from './changed-by.ts';
import { carrierOf } from './carrier-of.ts';
import { rollsAbout } from './rolls-about.ts';
import { impliedDeeds } from './implied.ts';
import { mergeBeats } from './merge-beats.ts';
import { partnerOf } from './partner.ts';
import { relationNamed } from './relation-names.ts';
import { departureOf, directionOf, goalOf, originOf } from './ways.ts';

/** A beat whose time is not decided yet. */
export interface UntimedBeat {
  readonly beat: Omit<Beat, 'start' | 'seconds'>;
  readonly step: number;
  readonly shot: number;
  readonly motion: ActionKind['motion'];
  /** Weather, waves, smoke: it goes on all through the shot and makes nobody wait. */
  readonly isAmbient: boolean;
}

const silentVerbs = new Set([
  'be',
  'have',
  'contain',
  'include',
  'wear',
  'feature',
  'seem',
  'surround',
  'set',
  'create',
  'make',
  'cause',
  'let',
  'add',
  'highlight',
  'base',
  'dress',
  'lose',
  'name',
]);
const emptyVerbs = new Set(['be', 'have', 'wear', 'dress', 'seem', 'set', 'base']);
const withWhom =
  /^(collide|play|fight|dance|talk|interact|wrestle|speak|argue|chat|battle|spar|duel|box|race|compete|meet|struggle|flirt|discuss)$/;
const pathPrepositions =
  /^(against|across|through|along|over|around|past|down|up|into|onto|to|toward|towards|from|under|between|by|in|on|at|behind|before|above|near|beside|out-of|off|to-.*)$/;

/** What people do with each other: where they do it is not whom they do it with. */
const amongThemselves = /^(fight|dance|wrestle|argue|battle|spar|duel|struggle|flirt|compete|meet)$/;
const whereabouts = /^(on|in|at|near|by|under|beside|between|along|across|above)$/;

/** What is done sitting: the seat is where, and nothing is done to it. */
const atRest =
  /^(read|knit|sew|crochet|eat|drink|sip|write|type|sing|talk|chat|play|think|study|draw|smoke|work|cry|laugh|smile|watch|look|purr|yawn|wave)$/;
const seat = /(?:^|[ -])(?:chair|armchair|sofa|couch|stool|bench|bed|throne|cushion|hammock|swing|rocker)s?$/;

function targetOf(deed: Deed, casting: Casting): string | undefined {
  const object = deed.isPassive ? undefined : deed.object;
  if (object !== undefined) return casting.nameOf(object) ?? object.noun;
  if (deed.direction?.to === 'camera') return 'camera';
  // out of what one peeks is no goal of it
  if (/^(peek|peep|pop|poke|stick)$/.test(deed.verb)) return undefined;
  const place = deed.places.find(
    ({ preposition, thing }) =>
      !(atRest.test(deed.verb) && seat.test(thing.noun)) &&
      !(amongThemselves.test(deed.verb) && whereabouts.test(preposition)) &&
      (pathPrepositions.test(preposition) || (preposition === 'with' && withWhom.test(deed.verb))),
  );
  return place === undefined ? undefined : casting.nameOf(place.thing);
}

const familyTravel: Readonly<Record<string, { verbs: RegExp; action: string }>> = {
  car: { verbs: /^(walk|run|rush|fly|slide|drift|drive)$/, action: 'drive' },
  cycle: { verbs: /^(walk|run|rush|fly|slide|ride|drift)$/, action: 'drive' },
  'wheeled-machine': { verbs: /^(walk|run|rush|fly|slide|drift)$/, action: 'drive' },
  train: { verbs: /^(walk|run|rush|fly|slide|climb)$/, action: 'drive' },
  cart: { verbs: /^(walk|run|rush|fly|slide)$/, action: 'drive' },
  aircraft: { verbs: /^(walk|run|drive|slide|sail)$/, action: 'fly' },
  spacecraft: { verbs: /^(walk|run|drive|slide|sail)$/, action: 'fly' },
  boat: { verbs: /^(walk|run|drive|slide|fly|swim|row)$/, action: 'sail' },
  'sailing-ship': { verbs: /^(walk|run|drive|slide|fly|swim|row)$/, action: 'sail' },
  balloon: { verbs: /^(walk|run|fly)$/, action: 'drift' },
  ball: { verbs: /^(walk|run|fly)$/, action: 'roll' },
};

/** A car that races drives; a ship that glides sails. */
function asFamily(matched: MatchedAction, family: string | undefined): MatchedAction {
  const travel = family === undefined ? undefined : familyTravel[family];
  return travel?.verbs.test(matched.row.action) ? { row: actionNamed(travel.action), match: matched.match } : matched;
}

function actionOf(deed: Deed, subject: Thing | undefined, casting: Casting, lexicon: Lexicon, change: Beat['change']): MatchedAction {
  const kind = subject === undefined ? undefined : (casting.kindOf(subject) ?? subject.noun);
  const particle = deed.particle ?? deed.places[0]?.preposition;
  if (deed.object !== undefined && /^(jaw|mouth)$/.test(deed.object.noun) && /^(open|bare)$/.test(deed.verb))
    return { row: actionNamed('open-jaws'), match: 'exact' };
  if (deed.object !== undefined && /^(fang|tooth)$/.test(deed.object.noun) && /^(reveal|show|bare|flash|display)$/.test(deed.verb))
    return { row: actionNamed('open-jaws'), match: 'exact' };
  if (change !== undefined) {
    const sized = change.trait === 'size' ? (/^(small|tiny|short|thin)/.test(String(change.to)) ? 'shrink' : 'grow') : undefined;
    return { row: actionNamed(/^(melt|grow|shrink)$/.test(deed.verb) ? deed.verb : (sized ?? 'transform')), match: 'exact' };
  }
  const activity = activityAction(deed);
  if (activity !== undefined) return { row: actionNamed(activity), match: isWellShown(activity, deed) ? 'exact' : 'broader' };
  const swung = deed.object !== undefined && deed.verb === 'swing' && swingable.test(deed.object.noun);
  if (swung) return { row: actionNamed('swing'), match: 'exact' };
  const row = subject === undefined ? undefined : casting.rows.get(casting.nameOf(subject) ?? '');
  const family = row?.family;
  // "a pig rolls in the mud" stays there; "a ball rolls" goes, and so does what rolls down a hill
  if (family === 'quadruped' && rollsAbout(deed)) return { row: actionNamed('lie'), match: 'exact' };
  const done = actionDoneTo(deed, row);
  if (done !== undefined) return { row: actionNamed(done.action), match: done.isExact ? 'exact' : 'broader' };
  // "a ball is tossed onto the floor": nobody is seen who throws it
  if (deed.isPassive && /^(toss|throw|drop|fling|hurl|chuck)$/.test(deed.verb) && !living.test(family ?? ''))
    return { row: actionNamed('fall'), match: 'exact' };
  const isLeft = /^(get|step|climb|hop)$/.test(deed.verb) && deed.object === undefined && departureOf(deed)?.relation === 'in';
  if (deed.isPassive && deed.verb === 'knock' && /^(down|over|out)$/.test(deed.particle ?? deed.direction?.direction ?? ''))
    return { row: actionNamed('fall'), match: 'broader' };
  if (deed.verb === 'emerge' || isLeft) return emergence(deed, family, living.test(family ?? ''));
  const withObject = deed.object === undefined ? undefined : matchVerb(deed.verb, deed.object.noun, kind, lexicon);
  const plain = matchVerb(deed.verb, particle, kind, lexicon);
  const joined = asFamily(withObject?.match === 'exact' ? withObject : plain, family);
  if (
    joined.row.action === 'walk' &&
    family !== undefined &&
    !living.test(family) &&
    /^(move|go|come|travel|wander|step)$/.test(deed.verb) &&
    immobile.test(family)
  )
    return {
      row: actionNamed(
        swaying.test(subject?.noun ?? '') ? 'sway' : /\b(?:boat|raft|duck|leaf|bottle|log)$/.test(subject?.noun ?? '') ? 'drift' : 'slide',
      ),
      match: joined.match,
    };
  // what has no jaws breaks with a snap
  if (deed.verb === 'snap' && deed.object === undefined && !living.test(family ?? ''))
    return { row: actionNamed('break'), match: 'broader' };
  // weather is made by no one
  if (joined.row.motion === 'event' && joined.row.action !== 'explode' && /^(human|quadruped|bird)$/.test(family ?? ''))
    return { row: actionNamed('stand'), match: 'substitute' };
  // a deed that takes what is not there is carried out as a gesture
  if (
    /^(take|have|get|make|give)$/.test(deed.verb) &&
    deed.object !== undefined &&
    casting.nameOf(deed.object) === undefined &&
    joined.match === 'exact'
  )
    return { row: joined.row, match: 'broader' };
  // a machine that whirs has no voice, and snow is not hit that crunches
  if (joined.match !== 'exact' && isMute(joined.row.action, subject, casting)) return { row: actionNamed('stand'), match: 'broader' };
  if (deed.verb === 'crackle' && /\b(?:fire|campfire|bonfire|fireplace)$/.test(subject?.noun ?? ''))
    return { row: actionNamed('burn'), match: 'exact' };
  // a bell that rings is seen to swing
  if (/^(ring|chime|toll|peal|jingle)$/.test(deed.verb) && deed.object === undefined && /\bbells?$/.test(subject?.noun ?? ''))
    return { row: actionNamed('sway'), match: 'broader' };
  if (deed.verb === 'park' && deed.object === undefined && (deed.isPassive || deed.words.endsWith('ed')))
    return { row: actionNamed('stand'), match: 'exact' };
  if (heardOnly.test(deed.verb) && !living.test(family ?? '') && joined.row.action !== 'break')
    return { row: actionNamed('stand'), match: 'broader' };
  // "crunching through the snow" is done on foot
  if (deed.verb === 'crunch' && deed.object === undefined && living.test(family ?? ''))
    return { row: actionNamed('walk'), match: 'broader' };
  const isPast =
    /^(past|by)$/.test(deed.particle ?? '') ||
    (deed.places.some(({ preposition }) => preposition === 'past') && joined.row.motion === 'travel');
  return isPast && joined.row.motion === 'travel' ? { row: actionNamed('pass-by'), match: 'exact' } : joined;
}

/** Families without legs or wheels. */
const immobile =
  /^(?!creature|robot|monster|skeleton|car|cycle|cart|train|aircraft|boat|sailing-ship|spacecraft|wheeled-machine|spider|mollusc|crustacean|toy-animal|arachnid)/;
/** What is hung up or planted. */
const swaying =
  /\b(?:swing|flag|banner|tree|curtain|branch|leaf|door|grass|flower|lamp|lantern|chandelier|rope|bell|pendulum|hammock|sign|chime|laundry|windmill)$/;

/** What comes out of the water or the ground rises; a train leaves its tunnel on its wheels. */
function emergence(deed: Deed, family: string | undefined, isAlive: boolean): MatchedAction {
  const from = departureOf(deed)?.place.thing.noun ?? '';
  if (
    /\b(water|sea|ocean|lake|river|pond|pool|swamp|ground|earth|soil|sand|snow|mud|egg|grave|lava|cloud|fog|mist|smoke)$/.test(from) ||
    from === ''
  )
    return { row: actionNamed(/\b(fog|mist|smoke|cloud)$/.test(from) ? 'appear' : 'rise'), match: 'exact' };
  const gone = asFamily({ row: actionNamed('walk'), match: 'exact' }, family);
  return isAlive || gone.row.action !== 'walk' ? gone : { row: actionNamed('appear'), match: 'broader' };
}

const living = /^(human|quadruped|bird|dragon|creature|insect|reptile|fish)$/;

/** Verbs that are heard and hardly seen. */
const heardOnly =
  /^(crunch|click|clank|clack|creak|rattle|whir|whirr|hum|rumble|thud|squeak|jingle|clatter|crackle|sizzle|ring|chime|beep)$/;

/** Whether an action of the voice falls to somebody without one. */
function isMute(action: string, subject: Thing | undefined, casting: Casting): boolean {
  if (!/^(roar|bark|meow|sing|laugh|cry|speak)$/.test(action)) return false;
  const row = subject === undefined ? undefined : casting.rows.get(casting.nameOf(subject) ?? '');
  return row !== undefined && (row.voice === undefined || row.voice === 'engine');
}

/** What is swung in the hands; a swing or a lantern sways. */
const swingable =
  /\b(bat|club|racket|racquet|sword|axe|hammer|stick|golf club|mallet|sabre|saber|blade|paddle|lightsaber|katana|pickaxe|whip)$/;

/** Whether an activity looks like its action and not only alike: all exercise is not yoga. */
function isWellShown(action: string, deed: Deed): boolean {
  return /^(exercise|dance|wash|write|brush|paint|swing|fight)$/.test(action)
    ? !/^(yoga|tai chi|pilates|parkour|hockey|polo|lacrosse|judo)$/.test(deed.object?.noun ?? '')
    : false;
}

const manners = (deed: Deed): string | undefined => {
  const words = deed.adverbs.filter(
    (word) => /ly$|^(fast|hard|together|alone|again|back and forth|in the )/.test(word) && !/^(only|nearly|directly|early)$/.test(word),
  );
  return words.length > 0 ? words.join(' ') : undefined;
};

/** The speaker's voice, `woman` or `man`. Children speak with a woman's, which the stage may raise. */
function voiceOf(row: CastKind | undefined): string {
  return row === undefined || row.voice === 'woman' || row.voice === 'child' ? 'woman' : 'man';
}

/** `catches a wave, riding forward` rides the wave. */
function withKnownObject(deed: Deed, before: Deed | undefined): Deed {
  if (
    !/^(ride|steer|dribble|juggle)$/.test(deed.verb) ||
    deed.object !== undefined ||
    before?.object === undefined ||
    before.subjects[0] !== deed.subjects[0]
  )
    return deed;
  return { ...deed, object: before.object };
}

/** Music that plays by itself. */
const heardMusic = /\b(?:music|jazz|techno|reggae|soundtrack|score|melody|song|tune|ragtime)$/;

/** More beats than this are left out of a film. */
const mostBeats = 200;

/** One beat per deed and actor. A part of a body acts through its owner. */
export function decideBeats(
  reading: Reading,
  casting: Casting,
  lexicon: Lexicon,
  quotes: readonly string[],
): { beats: UntimedBeat[]; notes: Note[] } {
  const beats: UntimedBeat[] = [];
  const notes: Note[] = [];
  const firstStep = Math.min(...reading.deeds.map((deed) => deed.step));
  for (const link of reading.links) {
    const who =
      link.deed === undefined && link.step < firstStep && relationNamed(link.preposition) !== undefined
        ? casting.nameOf(link.subject)
        : undefined;
    if (who !== undefined && casting.rows.has(who) && !beats.some(({ beat, step }) => beat.who === who && step === link.step))
      beats.push({
        beat: { who, action: 'stand', verb: 'be', match: 'exact' },
        step: link.step,
        shot: link.shot,
        motion: 'gesture',
        isAmbient: false,
      });
  }
  for (const deed of reading.deeds.map((item, index) => withKnownObject(item, reading.deeds[index - 1]))) {
    if (
      deed.subjects.some((subject) => subject.noun === 'camera') ||
      (emptyVerbs.has(deed.verb) && deed.quote === undefined && deed.subjects[0]?.noun !== 'sun')
    )
      continue;
    if (beats.length >= mostBeats) break;
    // "soft jazz plays" is heard and nothing to be seen
    if (
      deed.subjects.length > 0 &&
      deed.subjects.every(({ noun }) => heardMusic.test(noun)) &&
      /^(play|swell|fade|build|rise|start|begin|fill)$/.test(deed.verb)
    )
      continue;
    if (deed.isNegated) {
      notes.push({ words: deed.words, note: `"${deed.words}" says what does not happen, so it is left out.` });
      continue;
    }
    const actors: (Thing | undefined)[] = deed.subjects.length > 0 ? deed.subjects : [undefined];
    for (const actor of actors) beats.push(...beatOf(deed, actor, reading, casting, lexicon, quotes, notes));
  }
  return { beats: mergeBeats([...beats.slice(0, mostBeats), ...idleBeats(beats, casting)], notes).slice(0, mostBeats), notes };
}

/** A flag waves and a fire burns as long as nothing else is said of them. */
function idleBeats(beats: readonly UntimedBeat[], casting: Casting): UntimedBeat[] {
  return casting.cast.flatMap(({ id, noun }) => {
    const idle = impliedDeeds[noun] ?? impliedDeeds[noun.split(' ').at(-1)!];
    if (idle === undefined || beats.some(({ beat }) => beat.who === id && beat.verb !== 'be')) return [];
    const row = actionNamed(idle.action);
    return [
      {
        beat: {
          who: id,
          action: row.action,
          verb: idle.verb,
          match: /^(flag|banner|campfire|bonfire|kite)$/.test(noun) ? ('exact' as const) : ('broader' as const),
        },
        step: 0,
        shot: casting.shotOf.get(id) ?? 0,
        motion: row.motion,
        isAmbient: true,
      },
    ];
  });
}

/** `riding a horse through snow`: who does it when nobody is named, a person before a thing, and never what it is done to. */
function unnamedActor(deed: Deed, casting: Casting): string {
  const object = deed.object === undefined ? undefined : casting.nameOf(deed.object);
  const able = casting.cast.filter(({ id }) => id !== object);
  return able.find(({ id }) => casting.rows.get(id)?.family === 'human')?.id ?? able[0]?.id ?? casting.cast[0]?.id ?? casting.setting.noun;
}

function beatOf(
  deed: Deed,
  actor: Thing | undefined,
  reading: Reading,
  casting: Casting,
  lexicon: Lexicon,
  quotes: readonly string[],
  notes: Note[],
): UntimedBeat[] {
  // A camera or a light reveals: what it says nothing of how the one who is looked at moves.
  if (/^(reveal|unveil|showcase|highlight|display)$/.test(deed.verb) && deed.object !== undefined && !deed.isPassive) {
    const shown = casting.nameOf(deed.object);
    const isOwn = deed.object.owner !== undefined && deed.object.owner === actor;
    if ((shown === undefined || !casting.rows.has(shown)) && !isBodyPart(deed.object.noun) && !isOwn) return [];
  }
  const isPart = actor !== undefined && isBodyPart(actor.noun);
  const owner = isPart ? (actor.owner ?? reading.things.find((thing) => thing.parts.includes(actor))) : undefined;
  const body = owner ?? actor;
  const whole: Deed = isPart && deed.object === undefined ? { ...deed, object: actor } : deed;
  const by = whole.isPassive ? whole.places.find(({ preposition }) => preposition === 'by')?.thing : undefined;
  const doer = by ?? body;
  const who = doer === undefined ? unnamedActor(whole, casting) : (casting.nameOf(doer) ?? doer.noun);
  const change = changeOf(whole);
  const line = deed.quote === undefined ? undefined : quotes[deed.quote];
  const mount = doer === undefined ? undefined : (casting.mountOf(doer) ?? carrierOf(whole, casting));
  const plain =
    line === undefined ? actionOf(whole, doer, casting, lexicon, change) : { row: actionNamed('speak'), match: 'exact' as const };
  const isRidden = mount !== undefined && plain.row.motion === 'travel' && !/^(fall|jump|appear|disappear|climb)$/.test(plain.row.action);
  const action = isRidden
    ? { ...plain, row: actionNamed(/^(boat|sailing-ship)$/.test(casting.rows.get(mount)?.family ?? '') ? 'row' : 'ride') }
    : plain;
  if (action.match === 'substitute' && !silentVerbs.has(deed.verb))
    notes.push({ words: deed.words, note: `There is no way yet to show "${deed.verb}", so ${who.replaceAll('-', ' ')} stays in place.` });
  const target = whole.isPassive
    ? body === undefined
      ? undefined
      : (casting.nameOf(body) ?? body.noun)
    : isRidden
      ? mount
      : (partnerOf(whole, doer, casting) ?? targetOf(whole, casting));
  const direction = directionOf(whole, action);
  const from = originOf(whole, action, casting);
  const to = change === undefined ? goalOf(whole, casting) : undefined;
  const manner = manners(deed);
  const row = casting.rows.get(who);
  const emotion = deed.emotion ?? [...deed.adverbs, ...(doer?.adjectives ?? [])].map(feelingNamed).find((feeling) => feeling !== undefined);
  const beat: UntimedBeat['beat'] = {
    who,
    action: action.row.action,
    verb: deed.verb,
    match: action.match,
    ...(target === undefined || target === who ? {} : { target }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(direction === undefined ? {} : { direction }),
    ...(manner === undefined ? {} : { manner }),
    ...(change === undefined ? {} : { change }),
    ...(deed.repeat === undefined ? {} : { repeat: Math.min(1000, deed.repeat) }),
    ...(emotion === undefined || row?.family !== 'human' ? {} : { emotion }),
    ...(line === undefined ? {} : { line, voice: voiceOf(row) }),
  };
  const told: UntimedBeat = {
    beat,
    step: deed.step,
    shot: deed.shot,
    motion: action.row.motion,
    isAmbient: !casting.rows.has(who) && !deed.isThen,
  };
  return change === undefined ? [told] : changedBy(whole, told, casting);
}
