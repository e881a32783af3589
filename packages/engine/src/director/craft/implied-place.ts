import { manifest } from '../../manifest/manifest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast, matchSetting } from '../lexicon/match-noun.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { isOutside, roomOfFixture, seenOutside } from './fixtures.ts';
import { impliedPlaces, placeOfDeed } from './implied-places.ts';

/** Whether a row of the settings has the noun itself. */
const isSetting = (noun: string): boolean => manifest.settings.some(({ words }) => words.includes(noun));

/** `a laboratory workstation`: a place inside the name of a thing. */
function placeInName(things: readonly Thing[], lexicon: Lexicon): string | undefined {
  const whole = things.find(({ noun }) => noun.includes(' ') && matchCast(noun, lexicon) === undefined && isSetting(noun));
  if (whole) return whole.noun;
  // "church bells in the distance" are heard elsewhere
  const words = things
    .filter(({ noun }) => !/\bbell$/.test(noun))
    .flatMap((thing) => [...thing.noun.split(' ').slice(0, -1), ...thing.adjectives]);
  return words.find(
    (word) =>
      !/^(table|stage|floor|plain|background|bar|field|square|wood|sand|snow|ice|air|court|hall|ridge|peak|canyon|volcano|space|flat|room|studio)$/.test(
        word,
      ) && matchSetting(word, lexicon)?.match === 'exact',
  );
}

/** What is eaten, cooked or bought calls for no place where it lives. */
const isMeal = (thing: Thing, { deeds }: Reading): boolean =>
  thing.adjectives.some((word) =>
    /^(frozen|grilled|fried|raw|fresh|cooked|smoked|roasted|roast|canned|baked|dried|sliced|boiled|dead)$/.test(word),
  ) ||
  deeds.some(
    (deed) => deed.object === thing && /^(eat|cook|fry|grill|bake|cut|slice|chop|buy|sell|taste|serve|hold|draw|paint)$/.test(deed.verb),
  );

const lives = /\b(?:fish|shark|octopus|squid|eel|jellyfish|salmon|tuna|koi|goldfish|crab|lobster|starfish)$/;

/** Whether the one who is told of first lives on land, so that a fish beside it is no reason to dive. */
function isOfDryLand(lead: Thing | undefined, lexicon: Lexicon, other: Thing): boolean {
  if (lead === undefined || lead === other) return false;
  const row = matchCast(lead.noun, lexicon)?.row;
  return row?.medium === 'ground' && /^(human|quadruped|bird)$/.test(row.family) && !/diver|swimmer|snorkel|mermaid/.test(lead.noun);
}

/** A toy bear does not live in the forest. */
const isToy = /^(toy|stuffed|teddy|plush|model|dummy|paper|plastic) /;

/** What a picture shows is not there. */
const isPicture = /(?:^|\s)(?:painting|picture|drawing|photo|photograph|portrait|sketch|poster|mural|postcard)$/;

/** Where the game or the trade has its place, when the prompt names none. */
export function impliedPlace(reading: Reading, things: readonly Thing[], lexicon: Lexicon, text: string): string | undefined {
  const outside = seenOutside(text);
  const isBrought = (thing: Thing): boolean => lives.test(thing.noun) && isOfDryLand(reading.things[0], lexicon, thing);
  const keys = [
    ...reading.deeds.map(({ object }) => (object === undefined || isBrought(object) || isPicture.test(object.noun) ? '' : object.noun)),
    ...reading.things
      .filter((thing) => !isMeal(thing, reading) && !isBrought(thing))
      .filter((thing) => !isPicture.test(thing.noun))
      .flatMap((thing) => (isToy.test(thing.noun) ? [thing.noun] : [thing.noun, ...thing.adjectives, ...thing.noun.split(' ')])),
    ...reading.deeds
      .map((deed) => deed.verb)
      .filter((verb) => !/^(sink|tap|iron|fish|groom|judge|duck|bear|seal|crane|monkey|bug|dog|spider)$/.test(verb)),
  ];
  const named =
    placeInName(things, lexicon) ??
    placeInName(
      reading.things.filter((thing) => !isOutside(thing, outside, lexicon)),
      lexicon,
    ) ??
    placeOfDeed(reading) ??
    keys.map((key) => impliedPlaces[key]).find((place) => place !== undefined);
  const room = roomOfFixture(reading, text);
  const isRoom = named !== undefined && matchSetting(named, lexicon)?.row.family === 'interior';
  return isRoom ? named : (room ?? named);
}
