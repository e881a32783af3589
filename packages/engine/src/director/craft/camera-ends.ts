import type { Casting } from './casting.ts';

/** Where a camera's way begins and where it ends, by the ids of the cast. */
export interface CameraEnds {
  readonly subject: string;
  readonly until: string;
}

/** `the camera pans from … to …`, `panning from … over to …`: both ends are named, each up to a mark or the next word of place. */
const fromTo =
  /\b(?:camera|shot|view|pan|tilt|panning|tilting|dolly)\b[^.;!?]{0,60}?\bfrom (?!(?:left|right|side|above|below|behind|top|bottom|one side|the (?:left|right|top|bottom|side|front|back))\b)([^.;!?]{2,70}?),? (?:over |across |up |down |along |on |back |in)?to (?!(?:the )?(?:left|right|top|bottom|reveal|show)\b)([^.;!?,]{2,70})/i;

const plain = (words: string): string[] => words.toLowerCase().match(/[a-z]+/g) ?? [];

/** The member that words speak of: the first whose noun is in them, in singular or plural. */
function spokenOf(words: string, { cast }: Casting): string | undefined {
  const said = plain(words);
  const at = (noun: string): number => {
    const head = plain(noun).at(-1) ?? '';
    return said.findIndex((word) => word === head || word === `${head}s` || word === `${head}es`);
  };
  return cast.filter(({ noun }) => at(noun) >= 0).toSorted((one, other) => at(one.noun) - at(other.noun))[0]?.id;
}

/** `a zoom-in on a single flower`, `close-up of a frog`, `the camera circles around a statue`: what the words of the craft are said of. */
const aimedAt =
  /\b(?:zoom(?:s|ing)?(?:[- ]in)?|close[- ]?up(?: shot| view)?|push(?:es|ing)?[- ]in|doll(?:y|ies|ying)[- ]in|camera (?:slowly |gently |smoothly )?(?:focus(?:es)?|orbits|circles|follows|tracks|pushes in|moves in|closes in|zooms in|dollies in)) (?:slowly |closely |gently )?(?:(?:in )?on(?:to)?|of|around|into|to|towards?) (?:an? |the |its |his |her )?([^.,;:!?]{2,60})/i;

/** Whom the words of the craft name as what is filmed; undefined where they name nobody of the cast. */
export function readCameraGoal(text: string, casting: Casting): string | undefined {
  const found = aimedAt.exec(text);
  return found ? spokenOf(found[1]!, casting) : undefined;
}

/** Reads whom a camera starts on and whom it comes to; undefined where the text names no two members of the cast for it. */
export function readCameraEnds(text: string, casting: Casting): CameraEnds | undefined {
  const found = fromTo.exec(text);
  if (!found) return undefined;
  const [subject, until] = [spokenOf(found[1]!, casting), spokenOf(found[2]!, casting)];
  return subject === undefined || until === undefined || subject === until ? undefined : { subject, until };
}
