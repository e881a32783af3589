import { explain as explainScreenplay, type Explanation } from '@onereel/engine/director';
import { type Flag, readArguments } from './arguments.ts';
import { writeScreenplay } from '@onereel/engine/host/node';
import { readSeconds, readSeed, reelFlags } from './film-options.ts';
import { readPrompt } from './film-source.ts';
import { formatHelp } from './help.ts';

/** The flags of `explain`. */
export const explainFlags = { seconds: reelFlags.seconds, seed: reelFlags.seed, help: reelFlags.help } as const satisfies Record<
  string,
  Flag
>;

/** An explanation as it is printed: headings, and indented lines under them. */
export function formatExplanation(explanation: readonly Explanation[]): string {
  return `${explanation.map(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`;
}

/** `onereel explain`: says in plain words how a prompt is read. Throws `OnereelError`. */
export async function explain(line: readonly string[]): Promise<void> {
  const { values, switches, words } = readArguments(line, explainFlags);
  if (switches.has('help')) {
    process.stdout.write(
      formatHelp(
        'onereel explain "PROMPT" [flags]',
        'Says in plain words who, where, when and what a prompt is read as, how it is shot, and what was not understood.',
        explainFlags,
      ),
    );
    return;
  }
  const screenplay = await writeScreenplay(readPrompt(words), { seed: readSeed(values) ?? 0, seconds: readSeconds(values) ?? 4 });
  process.stdout.write(formatExplanation(explainScreenplay(screenplay)));
}
