import { isKindOf, matchCast } from '../lexicon/match-noun.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Deed, Reading, Thing } from '../reading/reading.ts';
import { colourNamed } from './traits.ts';
import { impliedThing } from './tune-words.ts';

interface Sport {
  /** What the game is played with, and on what its words of praise rest. */
  readonly ball: string;
  readonly gear?: string;
  /** Words that belong to this game; two of them tell it. */
  readonly words: RegExp;
}

const sports: readonly Sport[] = [
  {
    ball: 'volleyball',
    gear: 'net',
    words: /\b(?:volleyball|serv(?:e|es|ed|ing)|spik(?:e|es|ed|ing)|smash(?:es|ed)?|sets?|blocks?|blocked)\b/gi,
  },
  { ball: 'tennis ball', words: /\b(?:tennis|forehand|backhand|aces?|rackets?|tiebreak|volleys?|deuce|serv(?:e|es|ed))\b/gi },
  {
    ball: 'soccer ball',
    gear: 'soccer goal',
    words: /\b(?:soccer|penalt(?:y|ies)|strikers?|goalkeepers?|goalie|corner kick|free kick|midfield\w*|offside|kick-?off|goals?)\b/gi,
  },
  {
    ball: 'basketball',
    gear: 'basketball hoop',
    words:
      /\b(?:basketball|dunk(?:s|ed)?(?! (?:an?|the|his|her|their) (?:\w+ )?(?:biscuit|cookie|bread|toast|donut|doughnut|croissant|cracker|chip))|three-pointers?|layups?|rebounds?|hoop|free throws?|buzzer)\b/gi,
  },
  { ball: 'american football', words: /\b(?:touchdowns?|quarterbacks?|end zone|fumbles?|linebackers?|super bowl)\b/gi },
  { ball: 'baseball', words: /\b(?:baseball|home runs?|innings?|pitchers?|batters?|strikeouts?|outfield\w*)\b/gi },
  { ball: 'puck', words: /\b(?:hockey|pucks?|power play|face-?off|slapshots?)\b/gi },
];

const isGame = /\b(?:teams?|match|players?|opponents?|championship|tournament|final set|scor(?:e|es|ed|ing))\b/i;

/** Nouns in which a game is told, and nothing that stands on the court. */
const talk =
  /^(?:match|game|set|point|score|lead|serve|smash|spike|block|pass|attack|defense|defence|rally|round|half|quarter|inning|penalty|foul|pressure|rhythm|phase|series|coordination|strategy|tactic|victory|win|loss|side|offense|play|comeback|tie|break|ace|tournament|championship|final|season|opportunity|advantage|momentum|a|b|row)$/;

const teamNoun = /^(?:(?:home|rival|opposing|visiting|other|away) )?(?:team|side|squad)$/;
const teamColours = ['red', 'blue'];

/** Which of the two sides a team is. */
const sideOf = ({ noun, adjectives }: Thing): string =>
  /\b(?:rival|opposing|visiting|other|away|second)\b/.test([...adjectives, noun].join(' ')) ? 'rival' : 'home';

/** The game that a text tells of, by two of its words at least; undefined where none is played. */
export function sportOf(text: string): Sport | undefined {
  if (!isGame.test(text)) return undefined;
  const told = sports
    .map((sport) => ({ sport, words: new Set([...text.matchAll(sport.words)].map(([word]) => word.toLowerCase().slice(0, 4))).size }))
    .sort((one, other) => other.words - one.words)[0]!;
  return told.words >= 2 ? told.sport : undefined;
}

/**
 * A game told as reporters tell it, as it is seen: teams are players in two colours, there is a ball, and of what is told remains who
 * serves, jumps, plays and cheers. Changes the reading; nothing where no team is named.
 */
export function stageSport(reading: Reading, text: string, lexicon: Lexicon): void {
  const sport = sportOf(text);
  const named = reading.things.filter(({ noun }) => teamNoun.test(noun));
  const teams = named.filter((team, index) => named.findIndex((other) => sideOf(other) === sideOf(team)) === index);
  if (sport === undefined || teams.length === 0) return;
  const same = (thing: Thing): Thing =>
    teamNoun.test(thing.noun) ? (teams.find((team) => sideOf(team) === sideOf(thing)) ?? thing) : thing;
  for (const deed of reading.deeds) deed.subjects = [...new Set(deed.subjects.map(same))];
  const isTalk = (thing: Thing): boolean =>
    talk.test(thing.noun.split(' ').at(-1)!) &&
    !(matchCast(thing.noun, lexicon)?.match === 'exact' && isKindOf(thing.noun, 'person', lexicon));
  const gone = new Set(reading.things.filter((thing) => isTalk(thing) || (named.includes(thing) && !teams.includes(thing))));
  reading.things.splice(0, Infinity, ...reading.things.filter((thing) => !gone.has(thing)));
  reading.links.splice(0, Infinity, ...reading.links.filter(({ subject, object }) => !gone.has(subject) && !gone.has(object)));
  const kept = reading.deeds.filter(({ subjects, isPassive }) => !isPassive && subjects.some((subject) => !gone.has(subject)));
  reading.deeds.splice(0, Infinity, ...kept.map((deed) => withoutTalk(deed, gone)));
  teams.forEach((team, index) => {
    const players: Thing = Object.assign(team, { noun: 'player', count: 3, isPlural: true });
    if (!players.adjectives.some((word) => colourNamed(word) !== undefined))
      players.adjectives.splice(0, Infinity, teamColours[index]!, 'team');
  });
  const shot = teams[0]!.shot;
  const ball =
    reading.things.find(({ noun }) => /\b(?:ball|puck|volleyball|basketball|football|baseball)$/.test(noun)) ??
    impliedThing(reading, sport.ball, shot);
  const isThere = reading.things.some(({ noun }) => sport.gear?.endsWith(noun.split(' ').at(-1)!));
  if (sport.gear !== undefined && !isThere) impliedThing(reading, sport.gear, shot);
  const [one, other] = [teams[0]!, teams.at(-1)!];
  const last = Math.max(0, ...reading.deeds.map(({ step }) => step));
  if (/\bserv(?:e|es|ed|ing)\b/i.test(text)) reading.deeds.unshift(deedOf('serve', one, 0, shot, ball));
  if (/\b(?:block|smash|spike|dunk|header|jump)/i.test(text)) reading.deeds.push(deedOf('jump', other, Math.max(0, last - 1), shot));
}

const deedOf = (verb: string, subject: Thing, step: number, shot: number, object?: Thing): Deed => ({
  verb,
  words: verb,
  subjects: [subject],
  ...(object === undefined ? {} : { object }),
  places: [],
  adverbs: [],
  step,
  shot,
  isPassive: false,
  isNegated: false,
});

/** A deed of the game as it is seen: nobody is struck in a fierce fight for a set. */
function withoutTalk(deed: Deed, gone: ReadonlySet<Thing>): Deed {
  const { object, ...rest } = deed;
  const verb = /^(?:fight|battle|compete|struggle|break|lead|take|find|keep|tie|press|score)$/.test(deed.verb) ? 'play' : deed.verb;
  return {
    ...rest,
    verb,
    words: verb,
    subjects: deed.subjects.filter((subject) => !gone.has(subject)),
    ...(object === undefined || gone.has(object) ? {} : { object }),
    places: deed.places.filter(({ thing }) => !gone.has(thing)),
  };
}
