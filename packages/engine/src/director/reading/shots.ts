/** The text of one shot and how it follows the shot before. */
export interface ShotText {
  readonly text: string;
  readonly transition?: string;
}

const label = /(?:^|(?<=[\s.;\n]))(?:\[?(?:shot|scene|clip)\s*(?:\d{1,2}|one|two|three|four|five|six)\]?\s*[:.\-–—)]\s*)/gi;
const cut =
  /[\s,.;]*\b(?:and\s+)?(?:then\s+)?(?:(?:the\s+)?(?:camera|scene|film|shot|video)\s+)?(?:hard\s+)?(cuts?|dissolves?|cross-?fades?|switches)\s+to\b:?\s*|(?<=[.;!?\n]\s*)(?:but\s+)?(?:meanwhile|elsewhere)\b[\s,:]*/gi;
/** Words that ask for a film without a cut. */
export const unbroken =
  /\b(?:(?:one|single|long|continuous|unbroken|uninterrupted)[- ](?:continuous |unbroken |long |single )?(?:take|shot)|oner|without (?:a |any )?cuts?|no cuts?|uncut|unbroken|uninterrupted)\b/i;

/** Cuts a prompt where it names its shots, says `cut to`, or tells by a sentence of its own what happens meanwhile or elsewhere. */
export function splitShots(prompt: string): ShotText[] {
  const shots: ShotText[] = [];
  for (const part of prompt.split(label)) {
    let transition: string | undefined;
    let from = 0;
    for (const found of unbroken.test(part) ? [] : part.matchAll(cut)) {
      push(part.slice(from, found.index), transition);
      transition = /^d|^cross/i.test(found[1] ?? '') ? 'cross-dissolve' : 'cut';
      from = found.index + found[0].length;
    }
    push(part.slice(from), transition ?? (shots.length > 0 ? 'cut' : undefined));
  }
  function push(text: string, transition: string | undefined): void {
    if (/\w|[^\x00-\x7f]/.test(text))
      shots.push({ text: text.trim(), ...(transition === undefined || shots.length === 0 ? {} : { transition }) });
  }
  return shots.length > 0 ? shots.slice(0, 32) : [{ text: prompt }];
}
