import type { Flag } from './arguments.ts';

/** The help of a command: how it is called, what it does, its flags in two columns. */
export function formatHelp(usage: string, about: string, flags: Readonly<Record<string, Flag>>): string {
  const rows = Object.entries(flags).map(
    ([name, flag]) => [`--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`, flag.help] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  return [`Usage: ${usage}`, '', about, '', ...lines, ''].join('\n');
}

/** The help of the whole command line. */
export function generalHelp(): string {
  return [
    'Usage: onereel [reel] "PROMPT" [flags]      film a prompt: reel.mp4, reel.screenplay.json, reel.cues.json',
    '       onereel reel --screenplay FILE.json  film an edited screenplay',
    '       onereel direct "PROMPT"              print the screenplay of a prompt',
    '       onereel direct --batch FILE.jsonl    print the screenplays of many prompts',
    '       onereel serve                        answer the video APIs on this machine',
    '       onereel worker                       make films for servers elsewhere',
    '       onereel keys create --name NAME      make an API key; also keys list, keys revoke',
    '       onereel explain "PROMPT"             say in plain words how a prompt is read',
    '       onereel doctor                       tell what this machine films with, and what would make it faster',
    '       onereel version',
    '',
    'In a clone of the repository: npm run reel -- "PROMPT", npm run -s direct -- "PROMPT", npm run onereel -- doctor.',
    '"onereel reel --help" and "onereel direct --help" list the flags.',
    '',
  ].join('\n');
}
