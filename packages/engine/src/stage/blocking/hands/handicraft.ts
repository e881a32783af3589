import type { Beat, CastMember, Relation, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import { workOf } from './worktop.ts';

/** A screenplay in which one beat is told otherwise. */
export type Told = (screenplay: Screenplay, beat: Beat) => Screenplay;

export const rowOf = (kind: string) => manifest.cast.find((row) => row.kind === kind);
export const memberOf = ({ cast }: Screenplay, id: string | undefined): CastMember | undefined => cast.find((one) => one.id === id);
export const placeOf = ({ to }: Beat): string | undefined => (typeof to === 'object' ? to.object : to);
const familyOf = (member: CastMember | undefined): string => (member ? (rowOf(member.kind)?.family ?? '') : '');
const isPerson = (member: CastMember | undefined): boolean => familyOf(member) === 'human';

/** Who does something, if it is people. */
function personOf(screenplay: Screenplay, id: string): CastMember | undefined {
  const found = memberOf(screenplay, id);
  return isPerson(found) ? found : undefined;
}

/** A new member of the cast, of a kind that the manifest has. */
export function fresh(id: string, kind: string, traits: CastMember['traits'] = {}, count = 1): CastMember {
  return { id, noun: kind.replaceAll('-', ' '), kind, match: 'exact', count, traits };
}

/** A screenplay with one beat told otherwise. */
export function withBeat(screenplay: Screenplay, beat: Beat, ...told: readonly Beat[]): Screenplay {
  return {
    ...screenplay,
    shots: screenplay.shots.map((shot) => ({ ...shot, beats: shot.beats.flatMap((one) => (one === beat ? told : [one])) })),
  };
}

/** A screenplay without some of the cast, and all that is said of them. */
export function without(screenplay: Screenplay, gone: ReadonlySet<string>, heir: string): Screenplay {
  return {
    ...screenplay,
    cast: screenplay.cast.filter(({ id }) => !gone.has(id)),
    relations: screenplay.relations.filter(({ subject, object }) => !gone.has(subject) && !gone.has(object)),
    shots: screenplay.shots.map((shot) => ({
      ...shot,
      camera: gone.has(shot.camera.subject ?? '') ? { ...shot.camera, subject: heir } : shot.camera,
      beats: shot.beats.filter(({ who }) => !gone.has(who)),
    })),
  };
}

function withCast(screenplay: Screenplay, ...added: readonly CastMember[]): Screenplay {
  return added.length === 0 ? screenplay : { ...screenplay, cast: [...screenplay.cast, ...added] };
}

/** What is said of a thing as one phrase: its noun, or the name that only the beat has. */
const named = (screenplay: Screenplay, id: string | undefined): string => memberOf(screenplay, id)?.noun ?? (id ?? '').replaceAll('-', ' ');

/** The colour that is said before a noun that is nobody of the cast: `a red scarf`. */
function colourSaid({ prompt }: Screenplay, noun: string): Record<string, string> {
  const said = new RegExp(`\\b(${Object.keys(hues).join('|')}) (?:[\\w-]+ ){0,1}${noun}`, 'i').exec(prompt)?.[1]?.toLowerCase();
  return said === undefined ? {} : { colour: hues[said]!, colourWord: said };
}

const hues: Readonly<Record<string, string>> = {
  red: '#c8242a', blue: '#2f62b8', green: '#2f8a4a', yellow: '#e8bc1c', orange: '#e07a1c', purple: '#7a3fa8', violet: '#7a3fa8', pink: '#e07aa8',
  white: '#f0ece4', black: '#26262a', grey: '#8a8c90', gray: '#8a8c90', brown: '#7a4a2a', turquoise: '#2fa8a8', beige: '#d8c6a0',
}; // prettier-ignore

/** What is knitted hangs on its needles between the hands of somebody who sits, the wool at the feet. */
const knits: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!/^(knit|crochet|embroider|stitch)$/.test(beat.verb) || !who || who.count > 1) return screenplay;
  const target = memberOf(screenplay, beat.target);
  if (target && isPerson(target)) return screenplay;
  const noun = named(screenplay, beat.target);
  const traits = { ...(target?.traits ?? {}), ...colourSaid(screenplay, noun || 'wool') };
  const piece = fresh(`${beat.who} knitting`, 'knitting', { ...traits, [workOf]: beat.who });
  const { to: _to, ...same } = beat;
  const bare: Screenplay = { ...screenplay, cast: screenplay.cast.map((one) => (one === who ? { ...one, holds: [] } : one)) };
  const cleared = target ? without(bare, new Set([target.id]), beat.who) : bare;
  const seated = seat(withCast(withBeat(cleared, beat, { ...same, action: 'make', verb: 'knit', target: piece.id }), piece), beat.who, 'armchair');
  return screenplay.cast.some(({ kind }) => kind === 'yarn')
    ? seated
    : { ...withCast(seated, fresh(`${beat.who} yarn`, 'yarn', traits)), relations: [...seated.relations, { subject: `${beat.who} yarn`, relation: 'near', object: beat.who }] };
}; // prettier-ignore

/** Somebody on a seat, if on none yet. */
function seat(screenplay: Screenplay, who: string, kind: string): Screenplay {
  const sits = screenplay.relations.some(
    (one) => one.subject === who && /^(on|in)$/.test(one.relation) && memberOf(screenplay, one.object),
  );
  if (sits || !rowOf(kind)) return screenplay;
  const chair = fresh(`${who} ${kind}`, kind);
  return { ...withCast(screenplay, chair), relations: [...screenplay.relations, { subject: who, relation: 'on', object: chair.id }] };
}

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

/** Balls for juggling fit a hand. */
const juggles: Told = (screenplay, beat) => {
  const balls = memberOf(screenplay, beat.target);
  if (beat.action !== 'juggle') return screenplay;
  const who = personOf(screenplay, beat.who);
  if (!balls) {
    const own = fresh(`${beat.who} ball`, 'juggling-ball', {}, 3);
    return who?.count === 1 ? withCast(withBeat(screenplay, beat, { ...beat, target: own.id }), own) : screenplay;
  }
  const row = rowOf(balls.kind);
  if (row?.family !== 'ball' || balls.kind !== 'ball') return screenplay;
  return { ...screenplay, cast: screenplay.cast.map((one) => (one === balls ? { ...one, kind: 'juggling-ball' } : one)) };
};

/** What two throw to each other goes from the one to the other and back. */
const tosses: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const thing = memberOf(screenplay, beat.target);
  const game = /\b(back and forth|to each other|to one another|play(?:s|ing)? (?:catch|frisbee|ball)|between them)\b/i.test(
    screenplay.prompt,
  );
  if (!who || who.count !== 2 || beat.to !== undefined || !/^(throw|catch|play)$/.test(beat.action)) return screenplay;
  const balls = thing
    ? familyOf(thing) === 'ball' || /frisbee|disc/.test(thing.noun)
    : /\bcatch\b/.test(screenplay.prompt) && beat.action !== 'throw';
  if (!balls || (beat.action !== 'throw' && !game) || (thing && thing.count > 1)) return screenplay;
  const ball = thing ?? fresh(`${beat.who} ball`, 'baseball');
  return withCast(withBeat(screenplay, beat, { ...beat, action: 'toss', target: ball.id }), ...(thing ? [] : [ball]));
};

/** What is flipped is in a pan that is held. */
const flips: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const thing = memberOf(screenplay, beat.target);
  if (!/^(flip|toss|turn over|turn)$/.test(beat.verb) || !who || !thing || thing === who) return screenplay;
  if (!/pancake|omelet|crepe|egg|burger|pizza|steak|flapjack|vegetable/.test(`${thing.noun} ${thing.kind}`)) return screenplay;
  const pan = screenplay.cast.find(({ kind }) => /^(pan|wok|skillet)$/.test(kind)) ?? fresh(`${beat.who} pan`, 'pan');
  const { to: _to, ...same } = beat;
  const told = withBeat(screenplay, beat, { ...same, action: 'flip-pan' });
  const one: Screenplay = {
    ...told,
    cast: told.cast.map((each) => (each === thing && each.kind === 'pancake' ? { ...each, kind: 'single-pancake', count: 1 } : each)),
    relations: told.relations.filter(({ subject }) => subject !== thing.id && subject !== pan.id),
  };
  return memberOf(screenplay, pan.id) ? one : withCast(one, pan);
};

/** Something is dipped into a cup that is held before the breast, not thrown through a hoop. */
const dips: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const thing = memberOf(screenplay, beat.target);
  if (!/^(dunk|dip)$/.test(beat.verb) || !who || !thing || familyOf(thing) === 'ball' || isPerson(thing)) return screenplay;
  const vessel = screenplay.cast.find(
    (one) => /^(crockery|vessel|drink)$/.test(familyOf(one)) && /cup|mug|glass|bowl|tea|coffee|milk/.test(one.noun),
  );
  const drinks = new Set(
    screenplay.cast.filter((one) => one !== vessel && one.kind !== thing.kind && familyOf(one) === 'drink').map(({ id }) => id),
  );
  const cup = vessel ?? fresh(`${beat.who} cup`, 'cup');
  const { to: _to, ...same } = beat;
  const told = without(withBeat(screenplay, beat, { ...same, action: 'dip' }), drinks, beat.who);
  const clear = { ...told, relations: told.relations.filter(({ subject }) => subject !== thing.id && subject !== cup.id) };
  return vessel ? clear : withCast(clear, cup);
};

/** Who toasts has a glass in the hand, and brings it to the other's. */
const toasts: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const glasses = (one: CastMember): boolean =>
    /glass|flute|goblet|mug|tankard|cup|stein|beer|wine|champagne/.test(`${one.noun} ${one.kind}`);
  const told = /^(toast|clink|cheer)$/.test(beat.verb);
  if (!told || !who || who.count > 6 || (beat.verb === 'cheer' && !/\bcheers\b/.test(screenplay.prompt))) return screenplay;
  const bread = memberOf(screenplay, beat.target);
  if (bread && /bread|marshmallow|bagel|bun/.test(bread.noun)) return screenplay;
  const all = screenplay.cast.filter((one) => !isPerson(one) && glasses(one));
  const text = `${screenplay.prompt} ${all.map(({ noun }) => noun).join(' ')}`;
  const noun = glassFor.find(([words]) => words.test(text))?.[1] ?? 'wine glass';
  const { to: _to, target: _target, ...same } = beat;
  const changed = without(withBeat(screenplay, beat, { ...same, action: 'clink' }), new Set(all.map(({ id }) => id)), beat.who);
  return {
    ...changed,
    cast: changed.cast.map((one) => (one.id === who.id ? { ...one, holds: [{ noun, match: 'exact' as const }] } : one)),
  };
};

/** What is drunk from, by what is said of a toast. */
const glassFor: readonly (readonly [RegExp, string])[] = [
  [/champagne|prosecco|new year/i, 'champagne glass'],
  [/beer|ale|tankard|stein|pub/i, 'beer mug'],
  [/\b(?:tea|coffee|cocoa|mugs?|cups?)\b/i, 'mug'],
  [/goblet/i, 'goblet'],
];

/** Cards are dealt from a deck at a table. */
const deals: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const cards = screenplay.cast.find(({ kind }) => kind === 'playing-cards');
  if (!/^(deal|shuffle)$/.test(beat.verb) || !who || !/\bcards?\b/.test(named(screenplay, beat.target))) return screenplay;
  const deck = cards ? { ...cards, count: 1 } : fresh(`${beat.who} cards`, 'playing-cards');
  const { to: _to, ...same } = beat;
  const told = withBeat(screenplay, beat, { ...same, action: 'deal', target: deck.id });
  return {
    ...told,
    cast: [...told.cast.filter((one) => one !== cards).map((one) => (one === who ? { ...one, holds: [] } : one)), deck],
    relations: told.relations.filter(({ subject }) => subject !== deck.id),
  };
};

/** Cows are milked from a stool beside them, into a bucket. */
const milks: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const beast = memberOf(screenplay, beat.target);
  if (beat.verb !== 'milk' || !who || familyOf(beast) !== 'quadruped') return screenplay;
  const told = withBeat(screenplay, beat, { ...beat, action: 'milk' });
  const bucket = screenplay.cast.some(({ kind }) => kind === 'bucket')
    ? []
    : [fresh(`${beat.who} bucket`, 'bucket', { [workOf]: beat.who })];
  return withCast(told, ...bucket);
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

/** An egg is cracked into something; who does it stays whole. */
const cracks: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const egg = memberOf(screenplay, beat.target);
  if (!/^(crack|break)$/.test(beat.verb) || !who || !egg || !/^egg/.test(egg.kind)) return screenplay;
  const bowl =
    memberOf(screenplay, placeOf(beat)) ??
    screenplay.cast.find(({ kind }) => /^(bowl|pan|mixing-bowl)$/.test(kind)) ??
    fresh(`${beat.who} bowl`, 'bowl');
  const told = withBeat(screenplay, beat, { ...beat, action: 'crack', to: { relation: 'in', object: bowl.id } });
  return memberOf(screenplay, bowl.id) ? told : withCast(told, bowl);
};

/** What a knife cuts off, by what it cuts: the colour inside. */
const inside: readonly (readonly [RegExp, string])[] = [
  [/tomato|watermelon|strawberr|beet/, '#e2503c'], [/cucumber|zucchini|kiwi|lime|celery|pickle/, '#bcd88a'], [/carrot|orange|pumpkin|sweet potato|salmon/, '#ee8a34'],
  [/lemon|pineapple|banana|cheese|corn|butter|potato/, '#f0d880'], [/apple|pear|onion|mushroom|radish|garlic|leek|cauliflower/, '#f2ecd2'],
  [/pepper|chili|paprika/, '#d8402c'], [/eggplant|aubergine/, '#e6dcb8'], [/meat|steak|ham|sausage|salami/, '#b8503c'], [/avocado/, '#c8d070'], [/cabbage|lettuce|broccoli|spinach|herb|parsley|vegetable/, '#7cb04a'],
]; // prettier-ignore

/** What is sliced lies in slices beside the knife, one more with each cut. */
const sliced: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const food = memberOf(screenplay, beat.target);
  if (beat.action !== 'cut' || !who || who.count > 1 || !food) return screenplay;
  if (/^(saw)$/.test(beat.verb)) return screenplay;
  const bread = /bread|loaf|baguette|toast/.test(food.kind);
  const colour = inside.find(([words]) => words.test(`${food.noun} ${food.kind}`))?.[1];
  if (!bread && (colour === undefined || !/^(fruit|vegetable|food|dish|bakery|sweet|meat)/.test(familyOf(food)))) return screenplay;
  const board = screenplay.cast.find(({ kind }) => kind === 'cutting-board') ?? fresh(`${beat.who} board`, 'cutting-board');
  const cut = fresh(`${beat.who} slices`, bread ? 'bread-slices' : 'slices', {
    ...(colour && !bread ? { colour } : {}),
    [workOf]: beat.who,
  });
  const onBoard = (subject: string): Relation => ({ subject, relation: 'on', object: board.id });
  const known = screenplay.relations.some(({ subject, object }) => subject === food.id && object === board.id);
  const added = memberOf(screenplay, board.id) ? [cut] : [board, cut];
  const told = withBeat(screenplay, beat, { ...beat, to: { relation: 'on', object: board.id } });
  return { ...withCast(told, ...added), relations: [...told.relations, ...(known ? [] : [onBoard(food.id)]), onBoard(cut.id)] };
};

/** Hair that is combed is somebody's: who does it stands behind her. */
const grooms: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (beat.action !== 'brush' || !who || !/hair|braid|^$/.test(beat.target ?? '')) return screenplay;
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

/** The trait of who lies on somebody's lap: whose. */
export const onLapOf = 'onLapOf';

/** Handicraft: each with what it takes, and told as what it is. */
export const handicrafts: readonly Told[] = [
  knits, irons, blows, juggles, tosses, flips, dips, toasts, deals, milks, strikes, photographs, cracks, sliced, grooms, laps,
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
];
