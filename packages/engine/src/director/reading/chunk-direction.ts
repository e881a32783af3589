import type { DirectionPhrase } from './chunk.ts';
import type { Taken } from './chunk-noun.ts';
import type { Token } from './token.ts';

const sides = 'left|right|top|bottom|front|back';
const side = `(?:the )?(?:${sides}|up|down)(?: (?:side|edge|part))?(?: of (?:the )?(?:screen|frame|image|picture))?`;
const camera = '(?:the )?(?:camera|viewer|lens|screen|us|audience|viewers)';

interface Pattern {
  readonly pattern: RegExp;
  read(found: RegExpExecArray): Omit<DirectionPhrase, 'words'>;
}

const bare = (words: string | undefined): string => new RegExp(`${sides}|up|down`).exec(words ?? '')?.[0] ?? '';
const directionTo: Readonly<Record<string, string>> = {
  left: 'left',
  right: 'right',
  top: 'up',
  bottom: 'down',
  front: 'forward',
  back: 'back',
  up: 'up',
  down: 'down',
};

const patterns: readonly Pattern[] = [
  {
    pattern: new RegExp(`^(?:from )?(${side}) to (${side})(?! of)(?= |$)`),
    read: (found) => ({ from: bare(found[1]), to: bare(found[2]), direction: directionTo[bare(found[2])]! }),
  },
  {
    pattern: new RegExp(`^(?:straight |directly |right )?(?:toward|towards|up to|closer to|at) ${camera}(?= |$)(?! ?')`),
    read: (found) => (/at /.test(found[0]) ? { to: 'camera' } : { to: 'camera', direction: 'toward-camera' }),
  },
  { pattern: new RegExp(`^(?:away )?from ${camera}(?= |$)`), read: () => ({ direction: 'away-from-camera' }) },
  {
    pattern: /^(?:to|toward|towards) the (left|right)(?: side)?(?! (?:of|side of|hand))(?= |$)/,
    read: (found) => ({ direction: directionTo[found[1]!]!, to: found[1]! }),
  },
  { pattern: /^from (?:the )?(left|right|top|bottom)(?: side)?(?! of)(?= |$)/, read: (found) => ({ from: found[1]! }) },
  { pattern: /^(left|right)wards?(?= |$)/, read: (found) => ({ direction: found[1]! }) },
  {
    pattern: /^(up|down|for|back)wards?(?= |$)/,
    read: (found) => ({ direction: { up: 'up', down: 'down', for: 'forward', back: 'back' }[found[1]!]! }),
  },
  { pattern: /^(?:away|off) into the distance(?= |$)/, read: () => ({ direction: 'away-from-camera' }) },
];

/** Reads a direction phrase that begins at `start`. `lowers` is the whole sentence's words joined by single spaces from `start` on. */
export function takeDirection(tokens: readonly Token[], start: number): Taken<DirectionPhrase> | undefined {
  if (
    !/^(from|left|right|top|bottom|the|toward|towards|up|closer|to|at|straight|directly|away|off|leftwards?|rightwards?|upwards?|downwards?|forwards?|backwards?)$/.test(
      tokens[start]!.lower,
    )
  )
    return undefined;
  const text = tokens
    .slice(start, start + 16)
    .map((token) => token.lower)
    .join(' ');
  for (const { pattern, read } of patterns) {
    const found = pattern.exec(text);
    if (found === null || found[0] === '') continue;
    const count = found[0].trim().split(' ').length;
    return {
      value: {
        ...read(found),
        words: tokens
          .slice(start, start + count)
          .map((token) => token.text)
          .join(' '),
      },
      end: start + count,
    };
  }
  return undefined;
}
