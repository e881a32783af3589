import { manifest } from '../../manifest/manifest.ts';
import { describingWords } from '../lexicon/describing.ts';
import type { Thing } from '../reading/reading.ts';

const colourOf = new Map(manifest.colours.flatMap(({ words, colour }) => words.map((word) => [word, colour] as const)));

/** The `#rrggbb` of a colour word, also as `sky-blue` or `blue-eyed`; undefined for other words. */
export function colourNamed(word: string): string | undefined {
  const whole = colourOf.get(word);
  if (whole !== undefined) return whole;
  const parts = word.split('-');
  if (parts.length < 2) return undefined;
  return colourOf.get(parts.at(-1)!) ?? (/^(colou?red|painted|tinted)$/.test(parts.at(-1)!) ? colourOf.get(parts[0]!) : undefined);
}

const plainMaterial: Readonly<Record<string, string>> = {
  wooden: 'wood',
  woollen: 'wool',
  woolen: 'wool',
  metallic: 'metal',
  golden: 'gold',
};

/** What is said of a thing: colour, size, material … in their own fields, everything else in `words`. */
export function traitsOf(thing: Thing): Record<string, unknown> {
  const traits: Record<string, unknown> = {};
  const words: string[] = [];
  const colourWords: string[] = [];
  for (const adjective of thing.adjectives) {
    const colour = colourNamed(adjective);
    if (colour !== undefined) {
      colourWords.push(adjective);
      if (traits['colour'] === undefined) Object.assign(traits, { colour, colourWord: adjective });
      else traits['secondColour'] ??= colour;
      continue;
    }
    const field = Object.entries(describingWords).find(([, known]) => known.has(adjective))?.[0];
    if (field === undefined || traits[field] !== undefined) words.push(adjective);
    else traits[field] = field === 'material' ? (plainMaterial[adjective] ?? adjective) : adjective;
    if (field === 'material' && plainMaterial[adjective] !== undefined) words.push(adjective);
  }
  if (colourWords.length > 1) traits['colourWords'] = colourWords;
  if (words.length > 0) traits['words'] = [...new Set(words)];
  const named = thing.noun
    .split(' ')
    .slice(0, -1)
    .filter((word) => !words.includes(word) && !thing.adjectives.includes(word));
  if (named.length > 0) traits['words'] = [...new Set([...words, ...named])];
  if (traits['tone'] === 'dark' && traits['colour'] === undefined) traits['colour'] = '#1b1b1f';
  const parts = thing.parts.map((part) => ({ noun: part.noun, ...(part.count > 1 ? { count: part.count } : {}), ...traitsOf(part) }));
  if (parts.length > 0) traits['parts'] = parts;
  return traits;
}
