import { craftVocabulary, find } from './craft-words.ts';
import type { FoundTerm } from './terms.ts';

const isCraft = (words: string): boolean =>
  words
    .split(/[\s-]+/)
    .filter(Boolean)
    .every((word) => craftVocabulary.has(word.toLowerCase().replace(/['’]s$/, '')));

/** `in the style of Hokusai`, `by Hokusai`, `in slow motion`, `at sunset`: phrases whose noun is a word of the craft. */
function stripPhrases(text: string): string {
  const found: FoundTerm[] = [
    ...find.styles(text),
    ...find.timesOfDay(text),
    ...find.times(text),
    ...find.focuses(text),
    ...find.lenses(text),
    ...find.sizes(text),
    ...find.seasons(text),
  ];
  let stripped = text;
  for (const { start, end } of found.sort((one, other) => other.start - one.start)) {
    if (end > stripped.length) continue;
    const before = stripped.slice(0, start);
    const lead =
      /(?:^|[\s,])(?:in|from|with|at|during|by|on|of|as|shot in|filmed in|under)\s+(?:the\s+|an?\s+)?(?:(?:style|manner|look)\s+of\s+)?(?:the\s+)?(?:(?:early|late|beautiful|rainy|dark|stormy|cold|warm|sunny|clear|quiet|golden|extreme|bright|moonlit|starry|snowy|winter|summer)\s+)*$/i.exec(
        before,
      );
    if (lead === null) continue;
    const after = /^(?:['’]s)?(?:\s+(?:style|art style|art|painting|shot|view|light|lighting|aesthetic|film|colou?rs?|film shot))*/i.exec(
      stripped.slice(end),
    )![0];
    const rest = stripped.slice(end + after.length);
    if (
      !/^\s*(?:[.,;:!?)]|$|as\b|while\b|and\b|then\b|with\b|in\b|on\b|at\b|to\b|from\b|when\b|near\b|by\b|over\b|under\b|for\b|toward|along|across|through)/i.test(
        rest,
      )
    )
      continue;
    stripped = `${before.slice(0, lead.index)}${rest.startsWith(' ') || rest === '' ? '' : ''}${rest}`;
  }
  return stripped;
}

/** `Zoom out from an eye`: an order to the camera at the beginning goes, what it is about stays. */
function stripOrder(segment: string): string {
  return segment.replace(
    /^(\s*)(?:slowly\s+|then\s+)?(?:zoom|tilt|pan|dolly|crane|track|push|pull|orbit|truck)(?:s|ing)?(?:\s+(?:slowly|gently|smoothly|in|out|up|down|left|right|back|away|close))*\s+(?:from|on|onto|to|into|across|over|past|along|around|through|towards?)\s+(?=\S)/i,
    '$1',
  );
}

/** A style right before a noun: `a pixel art knight`. */
const styleBefore =
  /(\b(?:an?|the)\s+|^\s*)(?:pixel[- ]art|anime|stop[- ]motion|low[- ]poly|claymation|cyberpunk|steampunk)(?:[- ]style)?\s+(?!style|painting|art|film|video|look|aesthetic)(?=[a-z])/gi;

/** `Extreme close up of a woman`: the picture words before `of` go, the woman stays. */
function stripLead(segment: string): string {
  const lead =
    /^(\s*)((?:[\w'’-]+\s+){0,8}?(?:shot|view|video|film|movie|clip|footage|up|close-up|closeup|timelapse|time-lapse|hyperlapse|tableau|angle|macro|pov|vista|panorama|zoom|zoom-in)\s+)(?:of|on|showing|following|featuring|from)\s+(?=\S)/i.exec(
      segment,
    );
  if (lead === null || !isCraft(lead[2]!)) return segment;
  return lead[1]! + segment.slice(lead[0].length);
}

/** Leaves out what speaks only of camera, style and time of day, so that the grammar reads only the scene. */
export function stripCraft(text: string): string {
  const stripped = stripAll(text);
  return /\w/.test(stripped) ? stripped : text;
}

function stripAll(text: string): string {
  return stripPhrases(text)
    .split(/((?:[,;:!?\n]+|\.(?=\s|$)))/)
    .map((segment, index, all) => {
      if (index % 2 === 1) return segment;
      if (segment.trim() !== '' && isCraft(segment)) {
        // "the camera continues forward, entering a galaxy": who goes on is the camera
        const goesOn = all[index + 1]?.startsWith(',') === true && /^\s*(?:slowly\s+|gently\s+)?\w+ing\b/.test(all[index + 2] ?? '');
        return goesOn && /\bcamera\b/i.test(segment) ? segment : '';
      }
      return stripOrder(stripLead(segment)).replace(styleBefore, '$1');
    })
    .join('')
    .replace(/(?:\s*,)+\s*(?=[.;!?]|$)/g, '')
    .replace(/^[\s,.;:]+/, '');
}
