import { OnereelError } from '@onereel/spec';
import { nearestWord } from './nearest.ts';

/** A flag that takes a value, written `--name VALUE`, or one that is there or not. */
export interface Flag {
  /** What stands for the value in the help, such as `N`; absent for a flag without a value. */
  readonly value?: string;
  readonly help: string;
}

/** The words of a command line, sorted: flags by name (without dashes), and what is left in its order. */
export interface Arguments {
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** An error about what was asked. */
export function invalid(message: string): OnereelError {
  return new OnereelError('invalid_request', message);
}

function unknownFlag(name: string, flags: Readonly<Record<string, Flag>>): OnereelError {
  const nearest = nearestWord(name, Object.keys(flags));
  return invalid(`There is no flag --${name}${nearest === null ? '' : `; the nearest is --${nearest}`}. "onereel help" lists them all.`);
}

/** A value is missing if the line ends, or if the next word is a flag: one dash alone begins a number. */
function takeValue(name: string, flag: Flag, next: string | undefined): string {
  if (next === undefined || next.startsWith('--')) throw invalid(`The flag --${name} needs a value: --${name} ${flag.value}.`);
  return next;
}

/**
 * Sorts the words of a command line by the flags that a command knows. `--name VALUE` and `--name=VALUE` are the same,
 * everything after `--` is a word, a flag given twice counts as given last. Throws `OnereelError` `invalid_request`.
 */
export function readArguments(line: readonly string[], flags: Readonly<Record<string, Flag>>): Arguments {
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const words: string[] = [];
  for (let at = 0; at < line.length; at++) {
    const word = line[at]!;
    if (word === '--') {
      words.push(...line.slice(at + 1));
      break;
    }
    if (word === '-h') switches.add('help');
    else if (/^-[a-zA-Z]\w*$/.test(word)) throw unknownFlag(word.slice(1), flags);
    else if (!word.startsWith('--')) words.push(word);
    else {
      const [name = '', ...rest] = word.slice(2).split('=');
      const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
      if (!flag) throw unknownFlag(name, flags);
      if (flag.value === undefined) {
        if (rest.length > 0) throw invalid(`The flag --${name} takes no value, got "${rest.join('=')}".`);
        switches.add(name);
      } else values[name] = rest.length > 0 ? rest.join('=') : takeValue(name, flag, line[++at]);
    }
  }
  return { values, switches, words };
}
