const badge = /\b(?:4k|8k|2k|1080p|720p|60\s?fps|30\s?fps|24\s?fps|hdr|uhd|hd)\b/gi;
const listMark = /^[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+/gm;

/** Whether a text is all in capitals, so that they say nothing about names. */
function isShouted(text: string): boolean {
  const letters = text.match(/[A-Za-z]/g) ?? [];
  return letters.length >= 8 && letters.filter((letter) => letter < 'a').length > letters.length * 0.8;
}

/**
 * A prompt as it is read: runs of spaces are one, marks of lists go and their lines end with a stop, capitals that are everywhere
 * are lowered, badges such as `4K` go, and words of absurd length are cut so that nothing costs more than its length.
 */
export function tidy(prompt: string): string {
  const lines = prompt
    .replace(/[^\S\n]+/g, ' ')
    .replace(listMark, '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const text = lines.map((line, index) => (index < lines.length - 1 && !/[.!?:;,]["”']?$/.test(line) ? `${line}.` : line)).join('\n');
  const cut = text.replace(/[^\s"“”«»]{80,}/g, (word) => word.slice(0, 80)).trim();
  const plain = isShouted(cut) ? cut.toLowerCase() : cut;
  const unbadged = plain.replace(badge, '').replace(/ {2,}/g, ' ').trim();
  return unbadged === '' ? plain : unbadged;
}

/** A text without what it says is not there: `no clouds`, `without a hat`. */
export function withoutAbsences(text: string): string {
  return text.replace(/\b(?:no|without(?:\s+an?|\s+any)?|not\s+an?y?|free\s+of)\s+(?!longer\b)[\w-]+/gi, '');
}
