/** What a request to change a film asks for, sorted. */
export interface Edits {
  /** Words that are no command: what is to be seen or heard besides, in the prompt's own words. */
  readonly wishes: string;
  /** Things that make room for others: `replace the cat with a dog`. */
  readonly replacements: readonly { readonly old: string; readonly wanted: string }[];
  /** Things that are to go: `remove the dog`, `without the dog`. */
  readonly removals: readonly string[];
  /** Where it is to play instead: `move it to the desert`. */
  readonly place: string | undefined;
}

const article = '(?:the|a|an|this|that|these|those|his|her|its|their|all(?: the)?|any)\\s+';
/** A thing in a few words, without its article. */
const thing = `(?:${article})?([\\w'’-]+(?:\\s+[\\w'’-]+){0,3}?)`;
const wanted = "((?:an?|the|some|two|three|four|five|\\d+)?\\s*[\\w'’-]+(?:\\s+[\\w'’-]+){0,5})";
const end = '(?=\\s*(?:$|,|\\s+and\\s+(?=remove|replace|add|make|change|turn|swap|move)))';

const replacing: readonly RegExp[] = [
  new RegExp(`^(?:please\\s+)?(?:replace|swap|exchange|substitute)\\s+${thing}\\s+(?:with|by|for)\\s+${wanted}${end}`, 'i'),
  new RegExp(
    `^(?:please\\s+)?(?:change|turn|make|transform)\\s+${thing}\\s+(?:into|to)\\s+((?:an?|the)\\s+[\\w'’-]+(?:\\s+[\\w'’-]+){0,4})${end}`,
    'i',
  ),
  new RegExp(
    `^(?:please\\s+)?(?:make|have)\\s+(?:the|this|that)\\s+([\\w'’-]+(?:\\s+[\\w'’-]+){0,2}?)\\s+(an?\\s+[\\w'’-]+(?:\\s+[\\w'’-]+){0,4})${end}`,
    'i',
  ),
];
const replacingBackwards = new RegExp(
  `^(?:please\\s+)?(?:use|show|put|have|make it)\\s+${wanted}\\s+(?:instead of|in place of|rather than)\\s+${thing}${end}`,
  'i',
);
const removing = new RegExp(
  `^(?:please\\s+)?(?:remove|delete|drop|take away|take out|get rid of|lose|without|no more|no)\\s+${thing}${end}`,
  'i',
);
const movingPlace = new RegExp(
  `^(?:please\\s+)?(?:(?:move|set|place|put|shift|relocate)\\s+(?:it|this|everything|them|the (?:scene|action|story|film|video|shot))\\s+(?:to|in|into|at|on|by|onto)|(?:change|switch|set)\\s+the\\s+(?:background|setting|location|place|scene|scenery)\\s+(?:to|into))\\s+(.{2,80})$`,
  'i',
);
const trait = new RegExp(
  `^(?:please\\s+)?(?:make|paint|colou?r|dye|turn|change|let)\\s+(?:the\\s+colou?r\\s+of\\s+)?(?:the|this|that)\\s+([\\w'’-]+(?:\\s+[\\w'’-]+){0,2}?)(?:\\s+(?:to be|be|to|look))?\\s+((?:[\\w'’-]+\\s+(?:and\\s+)?)?[\\w'’-]+)$`,
  'i',
);
/** `make it snow`, `the scene should be at night`: what remains is the wish itself. */
const opening =
  /^(?:please\s+)?(?:(?:now\s+)?(?:make|let|have)\s+(?:it|this|everything|the (?:scene|film|video|shot|picture|whole thing))(?:\s+(?:be|look|feel|play|take place|happen))?|(?:it|the (?:scene|film|video))\s+should\s+(?:be|look|feel)|(?:shift|change|switch)\s+(?:it|the (?:style|look|weather|season|time of day|mood|time|light|lighting|music|camera))\s+to|add|include|insert|with|same (?:shot|scene|film|video|thing),?(?: but)?(?: with)?)\s+/i;

/** `make the fox blue` asks for a blue fox, if the film has a fox. */
function traitWish(clause: string, isKnown: (noun: string) => boolean): string | null {
  const found = trait.exec(clause);
  if (!found || !isKnown(found[1]!)) return null;
  return `A ${found[2]!.replace(/\band\b/gi, '')} ${found[1]}`.replace(/\s+/g, ' ');
}

/** The clauses of a request: sentences, and commands that are joined by "and". */
function clausesOf(text: string): string[] {
  return text
    .split(/[.;!\n]+|,?\s+(?:and|then)\s+(?=(?:remove|replace|add|make|change|turn|swap|move|set|paint|delete)\b)/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/**
 * Sorts a request to change a film into commands and wishes. `isKnown` tells whether the film has a thing of that name,
 * so that "make the fox jump" is a deed and "make the fox blue" a trait.
 */
export function readEdits(request: string, isKnown: (noun: string) => boolean, isDescribing: (word: string) => boolean): Edits {
  const replacements: { old: string; wanted: string }[] = [];
  const removals: string[] = [];
  const wishes: string[] = [];
  let place: string | undefined;
  for (const clause of clausesOf(request)) {
    const swap = replacing.map((pattern) => pattern.exec(clause)).find((found) => found !== null && isKnown(found[1]!));
    const backwards = replacingBackwards.exec(clause);
    const removal = removing.exec(clause);
    const move = movingPlace.exec(clause);
    const asTrait = traitWish(clause, isKnown);
    if (swap) replacements.push({ old: swap[1]!, wanted: swap[2]! });
    else if (backwards && isKnown(backwards[2]!)) replacements.push({ old: backwards[2]!, wanted: backwards[1]! });
    else if (removal && (isKnown(removal[1]!) || /^music$/i.test(removal[1]!))) removals.push(removal[1]!.toLowerCase());
    else if (move) place = move[1]!.trim();
    else if (asTrait !== null && isDescribing(trait.exec(clause)![2]!.split(/\s+/).at(-1)!.toLowerCase())) wishes.push(asTrait);
    else wishes.push(clause.replace(/\b(palette|colou?rs|tones) to\b/i, '$1 of').replace(opening, ''));
  }
  return { wishes: wishes.map((wish) => `${wish.charAt(0).toUpperCase()}${wish.slice(1)}.`).join(' '), replacements, removals, place };
}
