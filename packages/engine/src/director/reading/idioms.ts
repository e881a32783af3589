/** Phrases whose words mean nothing one by one, and the plain word for each. */
const idioms: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/\b(?:side by side|hand in hand|arm in arm|shoulder to shoulder)\b/gi, 'together'],
  [/\b(?:again and again|over and over(?: again)?|time and again)\b/gi, 'repeatedly'],
  [/\b(?:all of a sudden|out of nowhere)\b/gi, 'suddenly'],
  [/\b(?:a lot of|lots of|plenty of|loads of|tons of)\b/gi, 'many'],
  [/\bin the middle of nowhere\b/gi, 'in the wilderness'],
  [/\bon horseback\b/gi, 'on horses'],
  [/\b(?:at full speed|as fast as (?:he|she|it|they) can)\b/gi, 'quickly'],
  [/\b(?:at the same time|simultaneously|meanwhile|in the meantime),?/gi, 'while'],
  [/\b(?:after that|after a while|a moment later|moments later|seconds later|as a result),?/gi, 'then'],
  [/\bfirst(?:ly)?,?(?=\s+(?:the|a|an|he|she|it|they|we|there|his|her)\b)/gi, ''],
];

/** A text with its set phrases in plain words: `side by side` is `together`. */
export const plainly = (text: string): string => idioms.reduce((words, [pattern, plain]) => words.replace(pattern, plain), text);
