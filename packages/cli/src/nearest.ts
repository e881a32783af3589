/** How many letters must be added, removed or changed to turn one word into the other (Levenshtein's distance). */
export function wordDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let column = 1; column <= other.length; column++) {
      const change = row[column - 1]! + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The known word nearest to the one that was written, or `null` if there is none. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const ranked = known.map((word) => ({ word, distance: wordDistance(written.toLowerCase(), word) }));
  return ranked.toSorted((one, other) => one.distance - other.distance)[0]?.word ?? null;
}
