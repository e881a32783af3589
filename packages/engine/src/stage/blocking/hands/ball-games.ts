import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { familyOf, fresh, isPerson, memberOf, named, personOf, placeOf, rowOf, type Told, withBeat, withCast } from './telling.ts';

/** The trait of what is there for somebody's game, and stands or flies as that asks: whose. */
export const gameOf = 'gameOf';

/** How small a ball may be to be seen across a court, metres: a smaller one is shown larger. */
const seen = 0.11;

/** What is there for somebody's game, by id, with whose it is. */
export function atGame({ cast }: Pick<Screenplay, 'cast'>): ReadonlyMap<string, string> {
  return new Map(cast.flatMap(({ id, traits }) => (typeof traits[gameOf] === 'string' ? [[id, traits[gameOf]] as const] : [])));
}

/** Actions that only games tell: a rally, a stroke that sends a ball off, a dunk, a shot at a target. */
export const gameActions: readonly string[] = ['rally', 'tee-off', 'bat', 'dunk', 'aim-at', 'cue', 'bounce-down'];

/** The action of what goes down stairs step by step. */
export const bouncesDown = 'bounce-down';

/** A game of two sides: what is between them, with what they strike, and what flies. */
interface Rally {
  readonly words: RegExp;
  readonly between: string;
  readonly ball: string;
  readonly bat?: string;
}

const rallies: readonly Rally[] = [
  { words: /\b(?:table tennis|ping[ -]?pong)/, between: 'ping-pong-table', ball: 'ping-pong-ball', bat: 'ping-pong paddle' },
  { words: /\bbadminton/, between: 'volleyball-net', ball: 'shuttlecock', bat: 'badminton racket' },
  { words: /\btennis/, between: 'tennis-net', ball: 'tennis-ball', bat: 'tennis racket' },
  { words: /\bvolleyball/, between: 'volleyball-net', ball: 'volleyball' },
];

/** A screenplay in which a member is there for somebody's game alone: it has no place and no beats of its own. */
function forGame(screenplay: Screenplay, kind: string, who: string): { readonly screenplay: Screenplay; readonly id: string } {
  const known = screenplay.cast.find((one) => one.kind === kind && one.count === 1);
  const own: CastMember = known ?? fresh(`${who} ${kind}`, kind);
  const size = Math.max(...(rowOf(kind)?.extent ?? [1]));
  const scale =
    (familyOf(own) === 'ball' || kind === 'dart') && size < seen * 2 ? { scale: Math.max(1, kind === 'dart' ? 1.8 : seen / size) } : {};
  const marked: CastMember = { ...own, traits: { ...own.traits, ...scale, [gameOf]: who } };
  const cast = known ? screenplay.cast.map((one) => (one === known ? marked : one)) : [...screenplay.cast, marked];
  const relations = screenplay.relations.filter(({ subject, object }) => subject !== own.id && object !== own.id);
  return { screenplay: { ...screenplay, cast, relations }, id: own.id };
}

const holdsOne = ({ holds = [] }: CastMember, words: RegExp): boolean =>
  holds.some((thing) => words.test(typeof thing === 'string' ? thing : thing.noun));

/** Who plays tennis and its like stands across a net from the other, and the ball goes to and fro. */
const rallied: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!who || who.count > 2 || !/^(swing|play|throw|hit|bounce|toss)$/.test(beat.action)) return screenplay;
  const said = `${named(screenplay, beat.target)} ${beat.verb} ${who.noun} ${named(screenplay, placeOf(beat))}`.replaceAll('-', ' ');
  const game = rallies.find(({ words }) => words.test(said));
  if (!game || !rowOf(game.between) || !/^(play|rally|hit|throw|toss|swing|volley|bounce|pass)$/.test(beat.verb)) return screenplay;
  // The second of two who play has the net and the ball of the first.
  const first = screenplay.shots
    .flatMap(({ beats }) => beats)
    .find((one) => one.action === 'rally' && one.who !== beat.who && isPerson(memberOf(screenplay, one.who)));
  const { to: _to, ...same } = beat;
  const armed: Screenplay =
    game.bat === undefined
      ? screenplay
      : {
          ...screenplay,
          cast: screenplay.cast.map((one) =>
            one.id === who.id && !holdsOne(one, game.ball === 'ping-pong-ball' ? /paddle/ : /rack|racq/)
              ? {
                  ...one,
                  holds: [
                    ...(one.holds ?? []).filter((thing) => !/rack/.test(typeof thing === 'string' ? thing : thing.noun)),
                    { noun: game.bat! },
                  ],
                }
              : one,
          ),
        };
  if (first) return withBeat(armed, beat, { ...same, action: 'rally', target: first.target! });
  const net = forGame(armed, game.between, who.id);
  const ball = forGame(net.screenplay, game.ball, who.id);
  return withBeat(ball.screenplay, beat, { ...same, action: 'rally', target: ball.id });
};

/** A ball that is struck with a club or a bat flies off. */
const struck: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!who || who.count > 1 || !/^(swing|hit|sway|play)$/.test(beat.action)) return screenplay;
  const held = (who.holds ?? []).map((thing) => (typeof thing === 'string' ? thing : thing.noun)).join(' ');
  const said = `${named(screenplay, beat.target)} ${who.noun} ${who.kind} ${held}`.replaceAll('-', ' ');
  const golf = /\bgolf/.test(said);
  const bats = /\b(?:baseball|softball|cricket|batter|home run)/.test(said);
  if (!golf && !bats) return screenplay;
  const club = golf ? 'golf club' : 'baseball bat';
  const has = holdsOne(who, golf ? /club|putter/ : /\bbat\b/) || screenplay.cast.some(({ kind }) => kind === club.replace(' ', '-'));
  const armed: Screenplay = has
    ? screenplay
    : {
        ...screenplay,
        cast: screenplay.cast.map((one) => (one === who ? { ...one, holds: [...(one.holds ?? []), { noun: club }] } : one)),
      };
  const ball = forGame(armed, golf ? 'golf-ball' : 'baseball', who.id);
  const { to: _to, ...same } = beat;
  return withBeat(ball.screenplay, beat, { ...same, action: golf ? 'tee-off' : 'bat', target: ball.id });
};

/** A ball is dunked into a hoop that is there. */
const dunked: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  const thing = memberOf(screenplay, beat.target);
  if (beat.verb !== 'dunk' || !who || who.count > 1 || (thing && familyOf(thing) !== 'ball')) return screenplay;
  const known = screenplay.cast.find(({ kind }) => kind === 'basketball-hoop');
  const ball = forGame(screenplay, 'basketball', who.id);
  const hoop = known ?? fresh(`${who.id} hoop`, 'basketball-hoop');
  const told: Beat = { ...beat, action: 'dunk', target: ball.id, to: { relation: 'in', object: hoop.id } };
  const play = withBeat(ball.screenplay, beat, told);
  const behind = { subject: who.id, relation: 'in-front-of' as const, object: hoop.id };
  const bare: Screenplay = {
    ...play,
    // Who dunks does nothing else meanwhile.
    shots: play.shots.map((shot) => ({
      ...shot,
      beats: shot.beats.filter((one) => one === told || one.who !== who.id || !/^(jump|hold|run|throw)$/.test(one.action)),
    })),
    relations: [...play.relations.filter(({ subject, object }) => subject !== who.id || object !== hoop.id), behind],
  };
  return known ? bare : withCast(bare, hoop);
};

/** An arrow is shot, and a dart thrown, at a target that stands where it can be hit. */
const aimed: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!who || who.count > 1 || !/^(shoot|throw)$/.test(beat.action)) return screenplay;
  const said = `${named(screenplay, beat.target)} ${who.noun} ${named(screenplay, placeOf(beat))}`;
  const arrows = beat.action === 'shoot' && /\b(?:arrows?|archer|bow|target|bull'?s[ -]?eye)\b/.test(said);
  const darts = beat.action === 'throw' && /\bdarts?\b/.test(said);
  const goal = screenplay.cast.find(({ kind, noun }) => /^(dartboard|archery-target)$/.test(kind) && !/^darts?$/.test(noun));
  if (!(darts || (arrows && goal))) return screenplay;
  const shots = screenplay.cast.filter(({ noun, kind }) => (darts ? /^darts?$/.test(noun) : kind === 'arrow'));
  const cleared: Screenplay = {
    ...screenplay,
    cast: screenplay.cast
      .filter((one) => !shots.includes(one))
      .map((one) => (one === goal ? { ...one, kind: darts ? 'dartboard-stand' : 'archery-target', count: 1 } : one)),
  };
  const target = forGame(cleared, darts ? 'dartboard-stand' : 'archery-target', who.id);
  const missile = forGame(target.screenplay, darts ? 'dart' : 'arrow', who.id);
  const { to: _to, ...same } = beat;
  const bow = `${who.id}'s bow`;
  const bare = darts || missile.screenplay.cast.some(({ kind, id }) => kind === 'bow' || id === bow);
  const armed = bare ? missile.screenplay : withCast(missile.screenplay, fresh(bow, 'bow', { [gameOf]: who.id }));
  return withBeat(armed, beat, { ...same, action: 'aim-at', target: missile.id });
};

/** Who plays pool bends over the end of its table, the cue in the hands. */
const cues: Told = (screenplay, beat) => {
  const who = personOf(screenplay, beat.who);
  if (!who || who.count > 1 || !/^(play|hit|break|shoot|swing)$/.test(beat.verb)) return screenplay;
  if (!/\b(?:pool|billiards|snooker)\b(?! party)/.test(`${named(screenplay, beat.target)} ${named(screenplay, placeOf(beat))}`))
    return screenplay;
  const table = forGame(screenplay, 'pool-table', who.id);
  const { to: _to, ...same } = beat;
  return withBeat(table.screenplay, beat, { ...same, action: 'cue', target: table.id });
};

/** What bounces or rolls down stairs does so step by step. */
const descends: Told = (screenplay, beat) => {
  const thing = memberOf(screenplay, beat.who);
  if (!thing || thing.count > 1 || !/^(bounce|roll|fall|tumble|drop|slide|rush)$/.test(beat.action)) return screenplay;
  const within = screenplay.relations.find(({ subject, relation }) => subject === thing.id && /^(on|in)$/.test(relation))?.object;
  const stairs = [beat.target, placeOf(beat), within].map((id) => memberOf(screenplay, id)).find((one) => one?.kind === 'stairs');
  const extent = rowOf(thing.kind)?.extent;
  if (!stairs || !extent || isPerson(thing) || Math.max(...extent) > 0.6) return screenplay;
  const marked: CastMember = { ...thing, traits: { ...thing.traits, scale: Math.max(1, 0.3 / Math.max(...extent)), [gameOf]: stairs.id } };
  const { to: _to, direction: _down, ...same } = beat;
  return {
    ...withBeat(screenplay, beat, { ...same, action: bouncesDown, target: stairs.id }),
    cast: screenplay.cast.map((one) => (one === thing ? marked : one)),
    relations: screenplay.relations.filter(({ subject, object }) => subject !== thing.id && object !== thing.id),
  };
};

/** What is rolled at pins comes to them from beside, and is not among them. */
const bowled: Told = (screenplay, beat) => {
  const ball = memberOf(screenplay, beat.who);
  const into = memberOf(screenplay, placeOf(beat)) ?? memberOf(screenplay, beat.target);
  if (beat.action !== 'roll' || familyOf(ball) !== 'ball' || !into || into === ball || isPerson(into)) return screenplay;
  const among = screenplay.relations.find(
    ({ subject, relation, object }) => subject === ball!.id && relation === 'in' && object === into.id,
  );
  if (!among) return screenplay;
  const beside = screenplay.relations.map((one) => (one === among ? { ...one, relation: 'left-of' as const } : one));
  const told: Beat = { ...beat, verb: 'crash', seconds: beat.seconds * 0.5, to: { relation: 'in', object: into.id } };
  return { ...withBeat(screenplay, beat, told), relations: beside };
};

/** Games with balls and targets, each with what it takes and told as what it is. */
export const ballGames: readonly Told[] = [rallied, struck, dunked, aimed, cues, descends, bowled];
