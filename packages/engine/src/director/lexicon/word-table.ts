/** Lines of a text that is sorted by the first word of each line, found without being taken apart. */
export interface WordTable {
  /** The rest of the line that begins with a word (`''` for a line of that word alone), or undefined when there is none. */
  find(word: string): string | undefined;
}

/** Answers are kept for this many words. */
const remembered = 20000;

/** Where the line begins that the position `at` lies in. */
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;

/** The word at the beginning of a line, and where its line ends. */
function wordAt(text: string, start: number): { word: string; end: number } {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const space = text.indexOf(' ', start);
  return { word: text.slice(start, space < 0 || space > end ? end : space), end };
}

function search(text: string, word: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = lineStart(text, Math.max(low, ((low + high) >> 1) - 1));
    const line = wordAt(text, start);
    if (line.word === word) return text.slice(start + word.length + 1, line.end);
    if (line.word < word) low = line.end + 1;
    else high = start;
  }
  return undefined;
}

/** A table over a sorted text, searched by halves: nothing is built when it is loaded. */
export function createWordTable(text: string): WordTable {
  const known = new Map<string, string | undefined>();
  return {
    find(word) {
      if (known.has(word)) return known.get(word);
      const found = search(text, word);
      if (known.size < remembered) known.set(word, found);
      return found;
    },
  };
}
