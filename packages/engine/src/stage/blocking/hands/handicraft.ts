import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { clothesAndMetal } from './clothes-and-metal.ts';
import { playAndFood } from './play-and-food.ts';
import {
  type Told,
  rowOf,
  memberOf,
  familyOf,
  isPerson,
  personOf,
  fresh,
  withBeat,
  without,
  withCast,
  named,
  colourSaid,
  seat,
} from './telling.ts';
import { onLapOf, workOf, worktopOf } from './worktop.ts';

/** What is knitted hangs on its needles between the hands of somebody who sits. */
const knits: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!/^(knit|crochet|embroider|stitch)$/.test(beat.verb) || !who || who.count > 1) return screenplay;
  const target = memberOf(screenplay, beat.target);
  if (target && isPerson(target)) return screenplay;
  // Of who knits by the fireplace the fire is no wool.
  const wool =
    target && Math.max(...(rowOf(target.kind)?.extent ?? [0])) > 0.75 && !/^(attire|textile|stand-in)$/.test(familyOf(target))
      ? undefined
      : target;
  const noun = target && !wool ? '' : named(screenplay, beat.target);
  const traits = { ...wool?.traits, ...colourSaid(screenplay, noun || 'wool') };
  const piece = fresh(`${beat.who} knitting`, 'knitting', { ...traits, [workOf]: beat.who });
  const { to: _to, ...same } = beat;
  const bare: Screenplay = { ...screenplay, cast: screenplay.cast.map((one) => (one === who ? { ...one, holds: [] } : one)) };
  const cleared = wool ? without(bare, new Set([wool.id]), beat.who) : bare;
  const seated = seat(
    withCast(withBeat(cleared, beat, { ...same, action: 'make', verb: 'knit', target: piece.id }), piece),
    beat.who,
    'armchair',
  );
  return seated;
};

/** Clothes are ironed lying on a board, with an iron. */
const irons: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (beat.verb !== 'iron' || !who || who.count > 1) return screenplay;
  const target = memberOf(screenplay, beat.target);
  const noun = named(screenplay, beat.target);
  const board = screenplay.cast.find(({ noun: one }) => one === 'ironing board');
  const piece = fresh(`${beat.who} laundry`, 'laundry', { ...target?.traits, ...colourSaid(screenplay, noun), [workOf]: beat.who });
  const iron = screenplay.cast.find(({ kind }) => kind === 'iron');
  const bare: Screenplay = {
    ...screenplay,
    cast: screenplay.cast.map((one) => (one === board ? { ...one, kind: 'ironing-board' } : one === who ? undressed(one) : one)),
  };
  const cleared = target && target !== iron && target !== board ? without(bare, new Set([target.id]), beat.who) : bare;
  const { to: _to, ...same } = beat;
  const told = withBeat(cleared, beat, { ...same, action: 'wash', verb: 'iron', target: piece.id });
  return withCast(
    told,
    piece,
    ...(iron ? [] : [fresh(`${beat.who} iron`, 'iron')]),
    ...(board ? [] : [fresh('ironing board', 'ironing-board')]),
  );
};

/** The colour of what lies before somebody is not what he wears. */
function undressed(who: CastMember): CastMember {
  const { colour: _colour, colourWord: _word, ...traits } = who.traits;
  return { ...who, traits };
}

/** Soap bubbles come out of a ring that is held before the mouth; balloons are blown up at it. */
const blows: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const target = memberOf(screenplay, beat.target);
  if (!/^(blow|blow up|inflate|puff)$/.test(beat.verb) || !who) return screenplay;
  const { to: _to, ...same } = beat;
  if (/\bbubbles?\b/.test(`${named(screenplay, beat.target)} ${target?.kind ?? ''}`)) {
    const wand = fresh(`${beat.who} bubble-wand`, 'bubble-wand', {}, who.count);
    const told = withBeat(screenplay, beat, { ...same, action: 'blow-bubbles', target: wand.id });
    return withCast(target ? without(told, new Set([target.id]), beat.who) : told, wand);
  }
  if (target?.kind !== 'balloon' || !/\b(?:blow(?:s|ing)? up|blow(?:s|ing)? (?:\w+ ){1,4}up|inflat)/i.test(screenplay.prompt))
    return screenplay;
  const fills: Beat = { start: beat.start, seconds: beat.seconds, who: target.id, action: 'grow', verb: 'inflate', match: beat.match };
  return withBeat(screenplay, beat, { ...same, action: 'inflate' }, fills);
};

/** Cows are milked from a stool beside them, into a bucket. */
const milks: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const beast = memberOf(screenplay, beat.target);
  if (beat.verb !== 'milk' || !who || !beast || familyOf(beast) !== 'quadruped') return screenplay;
  const told = withBeat(screenplay, beat, { ...beat, action: 'milk' });
  const bucket = screenplay.cast.some(({ kind }) => kind === 'bucket')
    ? []
    : [fresh(`${beat.who} bucket`, 'bucket', { [workOf]: beat.who })];
  // The barn is where it is, not what is looked at.
  const own = new Set([beat.who, beast.id]);
  const relations = told.relations.filter(({ subject, object }) => !own.has(subject) || memberOf(told, object) !== undefined);
  return withCast({ ...told, relations }, ...bucket);
};

/** A match is struck and lit: it is no game. */
const strikes: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const thing = memberOf(screenplay, beat.target);
  if (!/^(light|strike|ignite|burn)$/.test(beat.verb) || !who) return screenplay;
  const isMatch = /^match(es|stick)?$/.test(named(screenplay, beat.target));
  const goal = thing && /^(candle|lantern|fireplace|campfire|birthday-cake)$/.test(thing.kind) ? thing : undefined;
  if (!isMatch && !goal) return screenplay;
  const matchstick = fresh(`${beat.who} match`, 'match', { [workOf]: beat.who });
  const { to: _to, ...same } = beat;
  const told = withBeat(screenplay, beat, { ...same, action: 'light', ...(isMatch ? { target: matchstick.id } : {}) });
  return withCast(isMatch && thing ? without(told, new Set([thing.id]), beat.who) : told, matchstick);
};

/** A photograph is taken with a camera; the picture is not there yet. */
const photographs: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (beat.action !== 'photograph' || !who || who.count > 3 || beat.verb === 'selfie') return screenplay;
  const pictures = new Set(
    screenplay.cast.filter(({ noun }) => /^(photo|photograph|picture|snapshot|shot|photos|pictures)$/.test(noun)).map(({ id }) => id),
  );
  const cleared = without(screenplay, pictures, beat.who);
  const has = cleared.cast.some(({ kind }) => /camera|phone|camcorder/.test(kind)) || (who.holds ?? []).length > 0;
  return has ? cleared : withCast(cleared, fresh(`${beat.who} camera`, 'camera', {}, who.count));
};

/** Who paints a picture and is at no table has it before him on an easel. */
function atEasel(screenplay: Screenplay, beat: Beat, picture: CastMember | undefined, easel: CastMember | undefined): Screenplay {
  if (!picture) return screenplay;
  const words = picture.traits['words'];
  const own: CastMember = { ...fresh(`${beat.who} easel`, 'easel', words ? { words } : {}), noun: picture.noun };
  const { to: _to, ...same } = beat;
  const cleared = without(
    withBeat(screenplay, beat, { ...same, target: own.id }),
    new Set([picture.id, ...(easel ? [easel.id] : [])]),
    beat.who,
  );
  return withCast(cleared, own);
}

/** A picture that is drawn is a sheet of paper before who draws it, a line more with each stroke. */
const draws: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const thing = memberOf(screenplay, beat.target);
  const paints = beat.action === 'paint' && /^(paint|create|make|finish)$/.test(beat.verb);
  if (!(paints || /^(draw|sketch|doodle|color|colour|scribble)$/.test(beat.verb)) || !who || who.count > 1) return screenplay;
  const isPicture = (one: CastMember): boolean =>
    /^(painting|abstract-painting|picture|drawing|sketch|paper|portrait|frame)$/.test(one.kind) && !/\bmural$/.test(one.noun);
  const easel = screenplay.cast.find(({ kind }) => /easel|blackboard|whiteboard/.test(kind));
  if (thing ? !isPicture(thing) : easel || (paints && beat.target !== undefined)) return screenplay;
  if (paints && !screenplay.cast.some(({ noun }) => /\b(table|desk|counter)$/.test(noun))) return atEasel(screenplay, beat, thing, easel);
  const shown = thing ? { noun: thing.noun, words: thing.traits['words'] ?? [] } : {};
  const blank = fresh(`${beat.who} drawing`, 'drawing', { [workOf]: beat.who, ...('words' in shown ? { words: shown.words } : {}) });
  const sheet = { ...blank, noun: shown.noun ?? blank.noun };
  const { to: _to, ...same } = beat;
  const told = withBeat(screenplay, beat, { ...same, action: 'write', target: sheet.id });
  return withCast(thing ? without(told, new Set([thing.id]), beat.who) : told, sheet);
};

/** Clay on a potter's wheel turns between the hands of who sits at it. */
const throwsPots: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!who || who.count > 1 || !/^(shape|throw|mold|mould|make|spin|form|craft|work|turn|create|sculpt)$/.test(beat.verb))
    return screenplay;
  const named = screenplay.cast.filter((one) => /\b(clay|pottery|wheel|pot|vase|bowl)\b/.test(one.noun) && !isPerson(one));
  if (!/\b(?:potter|pottery|clay)\b/i.test(screenplay.prompt) || !/\b(?:wheel|potter|pottery)\b/i.test(screenplay.prompt))
    return screenplay;
  const wheel = fresh(`${beat.who} wheel`, 'potters-wheel', { [workOf]: beat.who, [worktopOf]: beat.who });
  const stool = fresh(`${beat.who} stool`, 'stool', { [worktopOf]: beat.who });
  const { to: _to, ...same } = beat;
  const bare = { ...screenplay, cast: screenplay.cast.map((one) => (one === who ? { ...one, holds: [] } : one)) };
  const told = without(
    withBeat(bare, beat, { ...same, action: 'make', verb: 'throw pot', target: wheel.id }),
    new Set(named.map(({ id }) => id)),
    beat.who,
  );
  const seated = withCast(told, wheel, stool);
  return { ...seated, relations: [...seated.relations, { subject: beat.who, relation: 'on', object: stool.id }] };
};

/** What is planted comes out of the ground before who plants it. */
const plants: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const thing = memberOf(screenplay, beat.target);
  if (beat.verb !== 'plant' || !who || who.count > 1 || (thing && isPerson(thing))) return screenplay;
  const tree = /tree|sapling|oak|pine|apple/.test(`${thing?.noun ?? ''} ${beat.target ?? ''}`);
  const flower = thing && familyOf(thing) === 'flower' ? thing : undefined;
  const sprout: CastMember = {
    ...(flower ? { ...flower, count: 1 } : fresh(`${beat.who} sprout`, 'sprout')),
    traits: { ...flower?.traits, ...(tree ? { size: 'large' } : {}), [worktopOf]: beat.who },
  };
  const late = Math.min(1.2, beat.seconds * 0.3);
  const grows: Beat = {
    start: beat.start + late,
    seconds: beat.seconds - late,
    who: sprout.id,
    action: 'grow',
    verb: 'sprout',
    match: beat.match,
  };
  const { to: _to, ...same } = beat;
  const told = withBeat(screenplay, beat, { ...same, action: 'dig', target: sprout.id }, grows);
  const cleared = thing
    ? without({ ...told, relations: told.relations }, new Set([thing.id].filter((id) => id !== sprout.id)), beat.who)
    : told;
  return {
    ...cleared,
    cast: [...cleared.cast.filter(({ id }) => id !== sprout.id), sprout],
    relations: cleared.relations.filter(({ subject }) => subject !== sprout.id),
  };
};

/** Water out of a hose is sprayed, not poured. */
const hoses: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!who || who.count > 3 || !/^(water|spray|hose|hose down|sprinkle|wash|extinguish)$/.test(beat.verb)) return screenplay;
  const hose = screenplay.cast.find(({ kind }) => kind === 'hose');
  const holds = (who.holds ?? []).some((one) => /\bhose\b/.test(typeof one === 'string' ? one : one.noun));
  if (!hose && !holds && !beat.verb.startsWith('hose')) return screenplay;
  const own = fresh(`${beat.who} hose`, 'garden-hose', {}, who.count);
  const bare: Screenplay = { ...screenplay, cast: screenplay.cast.map((one) => (one === who ? { ...one, holds: [] } : one)) };
  const told = withBeat(bare, beat, { ...beat, action: 'spray', verb: 'spray' });
  return withCast(hose ? without(told, new Set([hose.id]), beat.who) : told, { ...own, noun: 'hose' });
};

/** A lid lifts when the hand is at it. */
const opens: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const thing = memberOf(screenplay, beat.target);
  if (!/^(open|close)$/.test(beat.action) || !who || !thing || !rowOf(thing.kind)) return screenplay;
  if (!/^(container|cabinet|appliance|book|case)$/.test(familyOf(thing)) && thing.kind !== 'gift') return screenplay;
  if (screenplay.shots.some(({ beats }) => beats.some((one) => one.who === thing.id && one.action === beat.action))) return screenplay;
  const late = Math.min(0.6, beat.seconds * 0.25);
  const moves: Beat = {
    start: beat.start + late,
    seconds: beat.seconds - late,
    who: thing.id,
    action: beat.action,
    verb: beat.verb,
    match: beat.match,
  };
  return withBeat(screenplay, beat, beat, moves);
};

/** Who digs has a hole before the feet, deeper with each stroke. */
const digs: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const thing = memberOf(screenplay, beat.target);
  if (!/^(dig|excavate|shovel)$/.test(beat.verb) || !who || who.count > 1) return screenplay;
  if (thing && !/^(hole|pit|grave|trench|ditch|ground|soil|earth|dirt|sand|garden)$/.test(thing.noun)) return screenplay;
  if (!thing && beat.target !== undefined && !/hole|pit|grave|trench|ditch|ground|soil|earth|dirt|sand/.test(beat.target))
    return screenplay;
  const { to: _to, ...same } = beat;
  const hole = fresh(`${beat.who} hole`, 'dug-hole', { [workOf]: beat.who, [worktopOf]: beat.who });
  const told = withBeat(screenplay, beat, { ...same, target: hole.id });
  return withCast(thing ? without(told, new Set([thing.id]), beat.who) : told, hole);
};

/** Hair that is combed is somebody's: who does it stands behind her. */
const grooms: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!/^(brush|cut)$/.test(beat.action) || !who || !/hair|braid|^$/.test(beat.target ?? '')) return screenplay;
  if (!new RegExp(`\\b(?:comb|brush|braid|cut|style|curl|dr)\\w* (?:[\\w']+ ){1,3}hair|\\bhair of\\b`, 'i').test(screenplay.prompt))
    return screenplay;
  const acting = new Set(screenplay.shots.flatMap(({ beats }) => beats.map((one) => one.who)));
  const other = screenplay.cast.find((one) => one !== who && isPerson(one) && !acting.has(one.id) && one.count === 1);
  if (!other) return screenplay;
  const { to: _to, ...same } = beat;
  return withBeat(screenplay, beat, { ...same, action: 'groom', target: other.id });
};

/** Somebody's lap is there when she sits; what is on it lies there. */
const laps: Told = (screenplay, beat) => {
  const on = screenplay.relations.find(
    ({ subject, relation, object }) =>
      relation === 'on' && isPerson(memberOf(screenplay, object)) && /^(quadruped|toy)$/.test(familyOf(memberOf(screenplay, subject))),
  );
  if (!on || !/\blaps?\b/i.test(screenplay.prompt) || on.object !== beat.who) return screenplay;
  const outdoors = /^(meadow|park|garden|beach|forest|playground|farm|lake)$/.test(screenplay.setting.kind);
  const cleared: Screenplay = {
    ...screenplay,
    cast: screenplay.cast.map((one) => (one.id === on.subject ? { ...one, traits: { ...one.traits, [onLapOf]: on.object } } : one)),
    relations: screenplay.relations.filter((one) => one !== on),
  };
  const lies = cleared.shots.some(({ beats }) => beats.some(({ who }) => who === on.subject));
  const rests: Beat = { start: beat.start, seconds: beat.seconds, who: on.subject, action: 'lie', verb: 'lie', match: 'exact' };
  const { to: _to, ...same } = beat;
  return seat(withBeat(cleared, beat, same, ...(lies ? [] : [rests])), on.object, outdoors ? 'bench' : 'armchair');
};

/** Handicraft: each with what it takes, and told as what it is. */
export const handicrafts: readonly Told[] = [
  ...clothesAndMetal, hoses, knits, irons, blows, milks, strikes, photographs, ...playAndFood, grooms, draws, throwsPots, plants, opens, digs, laps,
]; // prettier-ignore

/** Actions that only these tell. */
export const craftActions: readonly string[] = [
  'blow-bubbles',
  'inflate',
  'toss',
  'flip-pan',
  'dip',
  'clink',
  'deal',
  'milk',
  'light',
  'crack',
  'groom',
  'spray',
  'arm-wrestle',
];
