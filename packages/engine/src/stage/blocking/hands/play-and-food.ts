import type { CastMember, Relation, Screenplay } from '@onereel/spec';
import { type Told, rowOf, memberOf, placeOf, familyOf, isPerson, personOf, fresh, withBeat, without, withCast, named } from './telling.ts';
import { workOf } from './worktop.ts';

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

/** An egg is cracked into something; who does it stays whole. */
const cracks: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const egg = memberOf(screenplay, beat.target);
  if (!/^(crack|break)$/.test(beat.verb) || !who || who.count > 1 || !egg || !egg.kind.startsWith('egg')) return screenplay;
  const bowl =
    memberOf(screenplay, placeOf(beat)) ??
    screenplay.cast.find(({ kind }) => /^(bowl|pan|mixing-bowl)$/.test(kind)) ??
    fresh(`${beat.who} bowl`, 'bowl');
  const cracked = fresh(`${beat.who} egg`, 'cracked-egg', { [workOf]: beat.who });
  const inBowl = fresh(`${beat.who} yolks`, 'yolks', { [workOf]: beat.who });
  const told = withBeat(screenplay, beat, { ...beat, action: 'crack', target: cracked.id, to: { relation: 'in', object: bowl.id } });
  const laid = withCast(without(told, new Set([egg.id]), beat.who), ...(memberOf(screenplay, bowl.id) ? [] : [bowl]), cracked, inBowl);
  return { ...laid, relations: [...laid.relations, { subject: inBowl.id, relation: 'in', object: bowl.id }] };
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

/** Birds that are fed pick up what is thrown before them. */
const feeds: Told = (screenplay, beat) => {
  const birds = memberOf(screenplay, beat.target);
  if (beat.action !== 'feed' || !personOf(screenplay, beat.who) || !birds || familyOf(birds) !== 'bird') return screenplay;
  if (screenplay.shots.some(({ beats }) => beats.some(({ who }) => who === birds.id))) return screenplay;
  const late = Math.min(0.6, beat.seconds * 0.2);
  const pecks = { start: beat.start + late, seconds: beat.seconds - late, who: birds.id, action: 'eat', verb: 'peck', match: beat.match };
  return withBeat(screenplay, beat, beat, pecks);
};

/** Cakes are decorated where they stand. */
const decorates: Told = (screenplay, beat) => {
  const food = memberOf(screenplay, beat.target);
  if (!/^(decorate|frost|ice|glaze|garnish|sprinkle)$/.test(beat.verb) || !personOf(screenplay, beat.who) || !food) return screenplay;
  if (!/^(bakery|sweet|dish|food|fruit)$/.test(familyOf(food)) || food.count > 3) return screenplay;
  const { to: _to, ...same } = beat;
  return withBeat(screenplay, beat, { ...same, action: 'make' });
};

/** What is done with food, cups and balls. */
export const playAndFood: readonly Told[] = [decorates, feeds, juggles, tosses, flips, dips, toasts, deals, cracks, sliced];
