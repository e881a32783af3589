import type { Feature } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast, matchFeature } from '../lexicon/match-noun.ts';
import type { Reading, Thing } from '../reading/reading.ts';

/** What is done to a window or a door itself: then it is a thing that moves, not a part of the room. */
const handled =
  /^(open|close|shut|break|smash|shatter|clean|wash|wipe|paint|repair|fix|build|install|lock|unlock|slam|knock|bang|push|pull|kick|draw|carry|replace)$/;

const isIndoors = (kind: string): boolean => manifest.settings.find((row) => row.kind === kind)?.family === 'interior';

/** `outside the window`, `in the doorway`: a part that every room has, so that it need not stand there as a thing. */
export function isFixture(thing: Thing, { deeds }: Reading, setting: string, lexicon: Lexicon): boolean {
  const kind = matchFeature(thing.noun, lexicon);
  if (kind?.match !== 'exact' || !/^(window|doorway)$/.test(kind.row.kind) || !isIndoors(setting)) return false;
  return !deeds.some(
    ({ verb, object, subjects }) => (object === thing && handled.test(verb)) || (subjects.includes(thing) && handled.test(verb)),
  );
}

const windows = '(?:\\w+ ){0,2}(?:windows?|windowpanes?|window panes?|blinds|glass)';
/** What the text says is beyond a window: before the word `outside`, or after what one looks through. */
const beyond: readonly RegExp[] = [
  new RegExp(`((?:[\\w'-]+\\s+){1,6})(?:outside|beyond|behind|through|in|seen through|visible through)\\s+(?:of\\s+)?(?:the|a|an|his|her|their|its)\\s+${windows}\\b`, 'gi'), // prettier-ignore
  new RegExp(`\\b${windows}\\s+(?:of (?:a|an|the|his|her|their) [\\w-]+ (?:[\\w-]+ )??)?(?:at|onto|on|to|into|over|overlooking|facing|with (?:a |the )?views? (?:of|over|onto))\\s+((?:[\\w'-]+\\s*){1,6})`, 'gi'), // prettier-ignore
  /\b(?:view (?:of|over)|overlooking)\s+((?:[\w'-]+\s*){1,5})/gi,
];

const stop =
  /\b(?:while|as|and then|then|when|who|with|watch\w*|look\w*|gaz\w*|star(?:es|ing)|sit\w*|stand\w*|sleep\w*|stream\w*|fall\w*|pour\w*|shin\w*)\b/i;

/** Whose light falls in. */
const moonlit = /\bmoon(?:light|lit|beams?)\b|\bmoon\b(?=[^.]*\bwindow)/i;

/** The words for what is seen through the window; none where nothing is said of it. */
export function seenOutside(text: string): string[] {
  if (!new RegExp(`\\b${windows}\\b`, 'i').test(text)) return [];
  const seen = beyond.flatMap(
    (pattern) =>
    [...text.matchAll(pattern)].flatMap(([, words = '']) => words.toLowerCase().split(stop).at(pattern === beyond[0] ? -1 : 0)!.match(/[a-z'-]{3,}/g) ?? []), // prettier-ignore
  );
  return moonlit.test(text) ? [...seen, 'moonlit'] : seen;
}

const scenic =
  /^(?:(?:city|street|town|harbou?r|neon|distant|house) ?(?:lights?|lamps?)|city|skyline|cityscape|street|traffic|town|sea|ocean|waves?|beach|coast|garden|forest|park|trees?|mountains?|landscape|countryside|skyscrapers?|rooftops?|buildings?|sky|clouds?|stars?|earth|planet|field|meadow|lake|river|valley|view|hills?)$/;

/** Whether a thing is only seen through the window: the city's lights, the sea. Who lives out there is still cast. */
export function isOutside(thing: Thing, outside: readonly string[], lexicon: Lexicon): boolean {
  const words = thing.noun.split(' ');
  const isSaid = words.every((word) => outside.some((said) => said === word || said === `${word}s` || said === `${word}es`));
  return isSaid && scenic.test(thing.noun) && !/^(human|quadruped|bird)$/.test(matchCast(thing.noun, lexicon)?.row.family ?? '');
}

const wordsOf = ({ traits }: Feature): string[] => (Array.isArray(traits?.['words']) ? traits['words'].map(String) : []);

/** The room's part, with what is outside among its words. */
export const withOutlook = (feature: Feature, outside: readonly string[]): Feature =>
  outside.length === 0 || !/^(window|doorway)$/.test(feature.kind)
    ? feature
    : { ...feature, traits: { ...feature.traits, words: [...wordsOf(feature), ...outside].slice(0, 16) } };

/** `looks out of the window`, `stands in the doorway`: one is in a room then, whatever else is said; undefined for a house seen from outside. */
export function roomOfFixture({ things, deeds }: Reading, text: string): string | undefined {
  const isPart = ({ noun, prepositions, owner }: Thing): boolean =>
    (/(?:^|\b(?:large|big|small|bay|kitchen|bedroom|open|rainy|attic) )(?:window|windowpane|windowsill|window sill|blinds?|venetian blind)$/.test(
      noun,
    ) &&
      owner === undefined &&
      [...prepositions].some((word) =>
        /^(out-of|outside|through|by|at|near|beside|next-to|on|in|against|onto|to|behind|from|in-front-of|front-of)$/.test(word),
      )) || // prettier-ignore
    (/^(?:doorway|windowsill)$/.test(noun) && prepositions.size > 0);
  if (!things.some(isPart) || things.some(({ noun }) => /^(house|building|cottage|castle|tower|street|alley|shop|store|toy shop|shop window|car|bus|train|plane|airplane)$/.test(noun))) return undefined; // prettier-ignore
  const sleeps = deeds.some(({ verb }) => /^(sleep|dream|wake|snore|nap)$/.test(verb)) || /\b(?:sleeping|asleep|bed|pajamas)\b/i.test(text);
  return sleeps && /\b(?:child|boy|girl|man|woman|baby|kid|couple|person|toddler|son|daughter)\b/i.test(text) ? 'bedroom' : 'living room';
}

/** Whose window it is that somebody looks out of, where that is a vehicle: one is inside it then. */
export function cabinOf({ things, deeds }: Reading, text: string): { readonly place: string; readonly vehicle: Thing } | undefined {
  const vehicle = things.find(
    ({ noun, roles }) => /^(?:\w+ )?(?:train|bus|car|taxi|plane|airplane|tram)$/.test(noun) && !roles.has('subject'),
  );
  if (vehicle === undefined || deeds.some(({ object }) => object === vehicle)) return undefined;
  const said = new RegExp(`\\b(?:(?:look|gaz|star|peer|lean|watch)\\w*\\b[^.]*\\b(?:out of|through|from|by|at)|by|at|beside) (?:the|a|her|his|its) (?:[\\w-]+ )?(?:window (?:seat )?(?:of|in|on) (?:a|an|the|her|his) (?:[\\w-]+ ){0,2}${vehicle.noun.split(' ').at(-1)!}|${vehicle.noun.split(' ').at(-1)!} window)`, 'i'); // prettier-ignore
  if (!said.test(text)) return undefined;
  const kind = vehicle.noun.split(' ').at(-1)!;
  return { vehicle, place: /^(?:car|taxi)$/.test(kind) ? 'car interior' : /^(?:bus|tram)$/.test(kind) ? 'bus interior' : 'train interior' };
}

/** What is found in rooms: with no place named, one is indoors. */
export const householdNoun =
  /^(?:rug|curtain|rocking chair|chair|stool|mirror|wardrobe|dresser|drawer|bookcase|closet|hearth|cradle|cot|lampshade|chest of drawers|fish tank|aquarium|grandfather clock|wall clock|trap door|trapdoor|cupboard|cabinet|doormat|cardboard box|laundry basket|window seat)$/;

const atHome = /^(?:type|knit|sew|crochet|embroider|iron|colou?r|doodle|vacuum|arm-wrestle)$/;
const smallThing =
  /\b(?:shoes?|boots?|watch|clock|jewell?ery|ring|necklace|silver|silverware|nails?|toenails?|letter|essay|diary|homework|puzzle|radio|toy|laptop|computer|phone)$/;

/** Whether what is done is handwork at a table or in the lap: with no place named, it is done in a room. */
export function worksIndoors({ deeds, things }: Reading): boolean {
  const drinks = things.some(({ noun }) => /\b(?:glass|wine|champagne|beer|flute)$/.test(noun));
  return deeds.some(
    ({ verb, object }) =>
      (drinks && /^(?:toast|clink)$/.test(verb)) ||
      atHome.test(verb) ||
      (/^(?:polish|repair|fix|mend|paint|write|clean|assemble)$/.test(verb) && object !== undefined && smallThing.test(object.noun)),
  );
}

/** `opens the door`: with no house in sight, it is opened from within. */
export function opensIndoors(things: readonly Thing[], lexicon: Lexicon): boolean {
  const built = things.some(({ noun }) => /^(building|edifice|monument|car|train|vehicle|aircraft|spacecraft|boat)$/.test(matchCast(noun, lexicon)?.row.family ?? '')); // prettier-ignore
  return !built && things.some(({ noun }) => /^(?:(?:front|wooden|bedroom|kitchen) )?(?:door|window)$/.test(noun));
}
