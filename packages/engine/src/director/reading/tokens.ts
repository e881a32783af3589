import type { WinkMethods } from 'wink-nlp';
import type { Tag, Token } from './token.ts';

/** Turns text into words with parts of speech. */
export type Tagger = (text: string) => Token[];

let loading: Promise<Tagger> | undefined;

async function load(): Promise<Tagger> {
  const [{ default: createWink }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
  const wink: WinkMethods = createWink(model, ['sbd', 'pos']);
  const { its } = wink;
  return (text) => {
    const tokens = wink.readDoc(text).tokens();
    const words = tokens.out();
    const tags = tokens.out(its.pos) as Tag[];
    const spaces = tokens.out(its.precedingSpaces) as unknown as string[];
    return joinHyphens(
      words.map((word, index) => ({ text: word, lower: word.toLowerCase(), tag: tags[index] ?? 'X' })),
      spaces,
    );
  };
}

/** Puts `snow`, `-`, `covered` together again and parts a final full stop from its word. */
function joinHyphens(tokens: readonly Token[], spaces: readonly string[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const before = joined.at(-1);
    const after = tokens[index + 1];
    const isTight = (before?.text.length ?? 0) < 40 && token.text === '-' && !spaces[index] && !spaces[index + 1];
    if (isTight && before && after && /\w$/.test(before.text) && /^\w/.test(after.text)) {
      joined.pop();
      const tag: Tag =
        /(lit|ed|ing|en|wn|worn|colou?red)$/.test(after.lower) || after.tag === 'VERB' || after.tag === 'ADJ'
          ? 'ADJ'
          : before.tag === 'ADJ' && after.tag !== 'NOUN'
            ? 'ADJ'
            : after.tag;
      joined.push({ text: `${before.text}-${after.text}`, lower: `${before.lower}-${after.lower}`, tag });
      index++;
    } else if (/^[A-Za-z].*\.$/.test(token.text) && !/^(Mr|Mrs|Dr|St|Ms)\.$/.test(token.text)) {
      joined.push(
        { text: token.text.slice(0, -1), lower: token.lower.slice(0, -1), tag: token.tag },
        { text: '.', lower: '.', tag: 'PUNCT' },
      );
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** Loads the tagger (wink-nlp with its small English model), once. */
export function loadTagger(): Promise<Tagger> {
  loading ??= load();
  return loading;
}
