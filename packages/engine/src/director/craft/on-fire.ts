/** What stands in flames is called so before its noun: `a house on fire` is a burning house. What is set on fire is left as it is. */
export function calledBurning(text: string): string {
  return text.replace(
    /\b(an?|the|this|that|his|her|their|its|my|two|three|some)\s+((?:(?!(?:an?|the|this|that|his|her|their|its|my)\b)[a-z-]+\s+){0,3}?)([a-z-]+)\s+(?:that\s+is\s+|which\s+is\s+|fully\s+|completely\s+|all\s+|engulfed\s+|covered\s+|wreathed\s+|wrapped\s+)*(?:on fire|in flames|in fire|ablaze)\b/gi,
    (all: string, article: string, words: string, noun: string, at: number) => {
      const before = text.slice(0, at).trimEnd();
      if (/\b(?:set|sets|setting|light|lights|lighting|put|puts|sit|sits|cook|cooks)$/i.test(before) || /^(?:is|are|was|stands?|catch(?:es)?|bursts?|goes|falls|set|sets|up|down)$/i.test(noun))
        return all;
      if (/\b(?:is|are|was|stands?|catch(?:es)?|bursts?|goes|on|in|with|by|of|and)\b/i.test(words)) return all;
      return `${/^an?$/i.test(article) ? article.slice(0, 1) : article} burning ${words}${noun}`;
    },
  ); // prettier-ignore
}
