import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { ballGames, gameActions } from './ball-games.ts';
import { awaited } from '../riding/awaited.ts';
import { craftActions, handicrafts } from './handicraft.ts';
import { fresh, memberOf, placeOf, rowOf, type Told, withBeat, without } from './telling.ts';
import { worktopOf } from './worktop.ts';

/** Actions that no screenplay asks for by name: the staging tells everyday doings by them. */
export const everydayActions: ReadonlySet<string> = new Set(['blow-out', 'put-on', ...craftActions, ...gameActions]);

/** Candles are blown out on the cake that they are for: it has them, and their flames go out. */
const blown: Told = (screenplay, beat) => {
  if (!/^(blow|blow out|extinguish|snuff|puff)$/.test(beat.verb)) return screenplay;
  const named = [memberOf(screenplay, beat.target), memberOf(screenplay, placeOf(beat))];
  if (!named.some((one) => one && /^(candle|cake|birthday-cake|cupcake)$/.test(one.kind))) return screenplay;
  const cake = screenplay.cast.find(({ kind }) => /^(birthday-)?cake$/.test(kind));
  const goal = cake ?? named.find((one) => one !== undefined)!;
  const candles = cake ? screenplay.cast.filter(({ kind }) => kind === 'candle').map(({ id }) => id) : [];
  const { to: _where, ...same } = beat;
  const told: Beat = { ...same, action: 'blow-out', target: goal.id };
  const goes: Beat = { start: beat.start, seconds: beat.seconds, who: goal.id, action: 'blow-out', verb: 'go out', match: beat.match };
  const changed: Screenplay = {
    ...screenplay,
    cast: screenplay.cast.map((one) => (one === cake ? { ...one, kind: 'birthday-cake' } : one)),
    // What burns does not burn on.
    shots: screenplay.shots.map((shot) => ({
      ...shot,
      beats: shot.beats.flatMap((one) => (one === beat ? [told, goes] : one.who === goal.id && one.action === 'glow' ? [] : [one])),
    })),
  };
  return without(changed, new Set(candles), goal.id);
};

/** A goal is shot with a ball that is kicked. */
const goals: Told = (screenplay, beat) => {
  const goal = memberOf(screenplay, beat.target) ?? memberOf(screenplay, placeOf(beat));
  const shoots = /^(shoot|kick|throw)$/.test(beat.action) || /^(score|shoot|kick)$/.test(beat.verb);
  if (!shoots || goal?.kind !== 'goal' || goal.id === beat.who) return screenplay;
  const known = screenplay.cast.find(({ kind }) => rowOf(kind)?.family === 'ball');
  const ball = known ?? fresh(`${beat.who} ball`, 'football');
  const told: Beat = { ...beat, action: 'kick', verb: 'kick', target: ball.id, to: { relation: 'in', object: goal.id } };
  return withBeat(known ? screenplay : { ...screenplay, cast: [...screenplay.cast, ball] }, beat, told);
};

/** A selfie is no thing: it is taken with a phone at arm's length. */
const selfies: Told = (screenplay, beat) => {
  if (!/\bselfies?\b/.test(`${beat.target ?? ''} ${beat.verb}`)) return screenplay;
  const known = screenplay.cast.find(({ kind }) => kind === 'phone');
  const phone = known ?? fresh(`${beat.who} phone`, 'phone');
  const { to: _where, ...same } = beat;
  const told: Beat = { ...same, action: 'photograph', verb: 'selfie', target: phone.id };
  const changed = withBeat(known ? screenplay : { ...screenplay, cast: [...screenplay.cast, phone] }, beat, told);
  return without(changed, new Set(screenplay.cast.filter(({ noun }) => /^selfies?$/.test(noun)).map(({ id }) => id)), beat.who);
};

/** A hat is put on the head, not on the ground; it is worn as what is worn is. */
const wears: Told = (screenplay, beat) => {
  const worn = /\b(hat|cap|helmet|crown|glasses|sunglasses|goggles|scarf|mask|tiara|beanie|headphones)$/;
  const bare = beat.action === 'put' && beat.to === undefined && worn.test(beat.target ?? '');
  const member = memberOf(screenplay, beat.target);
  if (!bare || (member && rowOf(member.kind)?.family !== 'stand-in')) return screenplay;
  const { target: _hat, ...same } = beat;
  const changed = withBeat(screenplay, beat, { ...same, action: 'put-on' });
  return member ? without(changed, new Set([member.id]), beat.who) : changed;
};

/** "The drums" of somebody who plays them are a kit. */
const drums: Told = (screenplay, beat) => {
  const drum = memberOf(screenplay, beat.target);
  if (beat.action !== 'play' || drum?.kind !== 'drum' || !/\bdrums\b/i.test(screenplay.prompt) || screenplay.cast.length > 6)
    return screenplay;
  return { ...screenplay, cast: screenplay.cast.map((one) => (one === drum ? { ...one, kind: 'drum-kit', count: 1 } : one)) };
};

/** Dishes are washed one by one, in the hand. */
const dishes: Told = (screenplay, beat) => {
  const dish = memberOf(screenplay, beat.target);
  if (beat.action !== 'wash' || !dish || dish.count > 6 || !/^(crockery|vessel)$/.test(rowOf(dish.kind)?.family ?? '')) return screenplay;
  const sink = screenplay.cast.find(({ kind, count }) => kind === 'sink' && count === 1);
  const whose = (one: CastMember): CastMember =>
    one === dish ? { ...one, count: 1 } : one === sink ? { ...one, traits: { ...one.traits, [worktopOf]: beat.who } } : one;
  return {
    ...screenplay,
    cast: screenplay.cast.map(whose),
    // It is in the hand of who stands at the sink.
    relations: screenplay.relations.filter(
      ({ subject, object }) => !sink || object !== sink.id || (subject !== dish.id && subject !== beat.who),
    ),
  };
};

/** Experiments are made with what stands about: beakers, test tubes. */
const experiments: Told = (screenplay, beat) => {
  if (!/^(experiment|test|conduct|analy[sz]e)$/.test(beat.verb) || memberOf(screenplay, beat.target)) return screenplay;
  const vessels = screenplay.cast.filter(({ kind }) => /^(vessel|apparatus)$/.test(rowOf(kind)?.family ?? ''));
  const small = vessels.filter(({ kind }) => Math.max(...rowOf(kind)!.extent) < 0.62);
  if (small.length === 0) return screenplay;
  const { to: _where, ...same } = beat;
  const first = small[0]!;
  const changed = withBeat(screenplay, beat, { ...same, action: 'handle', target: first.id });
  const others = small.slice(1).filter(({ id }) => !screenplay.relations.some(({ subject }) => subject === id));
  return {
    ...changed,
    relations: [...changed.relations, ...others.map(({ id }) => ({ subject: id, relation: 'near' as const, object: first.id }))],
  };
};

/** What is always done with a tool, where none is named. */
const tools: readonly {
  readonly action: RegExp;
  readonly verb?: RegExp;
  readonly on: RegExp;
  readonly kind: string;
  readonly words: RegExp;
}[] = [
  { action: /^brush$/, on: /teeth|tooth/, kind: 'toothbrush', words: /toothbrush/ },
  { action: /^brush$/, on: /horse|pony|dog|cat|cow|donkey|poodle|llama/, kind: 'brush', words: /brush|comb/ },
  { action: /^groom$/, verb: /^(cut|trim)/, on: /^/, kind: 'scissors', words: /scissors|clippers|razor/ },
  { action: /^groom$/, on: /^/, kind: 'comb', words: /comb|brush|scissors|dryer/ },
  { action: /^brush$/, on: /hair/, kind: 'brush', words: /brush|comb/ },
  {
    action: /^feed$/,
    on: /horse|pony|donkey|cow|goat|sheep|deer|rabbit|llama|camel|giraffe|elephant/,
    kind: 'carrot',
    words: /carrot|apple|hay|grass|bread|bottle|food/,
  },
  { action: /^sweep$/, verb: /^mop/, on: /^/, kind: 'mop', words: /mop/ },
  { action: /^sweep$/, verb: /^(vacuum|hoover)/, on: /^/, kind: 'vacuum-cleaner', words: /vacuum|hoover/ },
  { action: /^sweep$/, on: /^/, kind: 'broom', words: /broom|brush|mop|vacuum|hoover/ },
  { action: /^dig$/, verb: /^rake/, on: /^/, kind: 'rake', words: /rake/ },
  { action: /^cut$/, verb: /^saw/, on: /^/, kind: 'saw', words: /saw/ },
  { action: /^cook$/, verb: /^roll/, on: /^/, kind: 'rolling-pin', words: /rolling pin/ },
  { action: /^play$/, on: /drum/, kind: 'drumstick', words: /drumstick/ },
  { action: /^paint$/, on: /^(?!.*nail)/, kind: 'paintbrush', words: /brush|roller|spray|crayon|chalk|finger/ },
  { action: /^dig$/, verb: /^(?!plant)/, on: /^/, kind: 'shovel', words: /shovel|spade|pick|hoe|fork|rake|plough|plow|tractor/ },
  { action: /^wash$/, on: /dish|plate|car|window|pan|pot|cup|glass/, kind: 'sponge', words: /sponge|cloth|rag|towel|brush|hose/ },
];

const usualTool: Told = (screenplay, beat) => {
  const who = memberOf(screenplay, beat.who);
  const tool = tools.find(
    ({ action, verb, on }) => action.test(beat.action) && (verb?.test(beat.verb) ?? true) && on.test(beat.target ?? ''),
  );
  if (!tool || !who || who.count > 1 || rowOf(who.kind)?.family !== 'human' || !rowOf(tool.kind)) return screenplay;
  const held = (who.holds ?? []).map((one) => (typeof one === 'string' ? one : one.noun));
  if ([...held, ...screenplay.cast.map(({ noun }) => noun)].some((noun) => tool.words.test(noun))) return screenplay;
  // A stick for each hand.
  const count = tool.kind === 'drumstick' ? 2 : 1;
  return { ...screenplay, cast: [...screenplay.cast, fresh(`${beat.who} ${tool.kind}`, tool.kind, {}, count)] };
};

/**
 * A screenplay in which everyday doings have what they are done with and are done as people do them: candles are blown out on a cake,
 * a goal is shot with a ball, a selfie is taken with a phone, teeth are brushed with a brush.
 */
export function withEverydayDoings(asked: Screenplay): Screenplay {
  return [blown, awaited, ...ballGames, goals, selfies, wears, drums, experiments, dishes, ...handicrafts, usualTool].reduce(
    (screenplay, told) =>
      screenplay.shots
        .flatMap(({ beats }) => beats)
        .reduce((now, beat) => (now.shots.some((shot) => shot.beats.includes(beat)) ? told(now, beat) : now), screenplay),
    asked,
  );
}
