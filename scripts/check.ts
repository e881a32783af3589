/** Everything that is checked before a commit: format, lint with types, types, unused code. With --fix the first two mend. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
const fix = process.argv.includes('--fix');

/** The file of a program of node_modules. */
function programFile(packageName: string, name = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  return join(folder, typeof bin === 'string' ? bin : bin[name]!);
}

const steps: readonly (readonly [name: string, file: string, words: readonly string[]])[] = [
  ['format', programFile('oxfmt'), fix ? ['--write'] : ['--check']],
  ['lint', programFile('oxlint'), ['--type-aware', '--deny-warnings', ...(fix ? ['--fix'] : [])]],
  ...(fix
    ? []
    : ([
        ['types', programFile('typescript', 'tsc'), ['-p', '.']],
        ['unused', programFile('knip'), ['--no-progress']],
      ] as const)),
];

let failed = 0;
for (const [name, file, words] of steps) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [file, ...words], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
