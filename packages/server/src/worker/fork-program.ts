import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The runtime's arguments for a child: it reads source where this file is source. */
function childArguments(isSource: boolean): string[] {
  return isSource ? ['--conditions=@onereel/source', '--disable-warning=ExperimentalWarning'] : [];
}

/** What a child process answers: its result, or why there is none. */
export type ChildAnswer<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/**
 * Runs a program of this folder in a process of its own: sends it the order, waits for its one answer. Aborting kills
 * it. Throws `Error` with the child's sentence, its code in `code`.
 */
export async function runProgram<Result>(program: 'finish-child' | 'director-child', order: unknown, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  const isSource = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(`./${program}.${isSource ? 'ts' : 'js'}`, import.meta.url));
  const child = fork(file, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced', execArgv: childArguments(isSource) });
  const kill = (): void => void child.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  process.once('exit', kill);
  try {
    const answer = await listen<Result>(child, order, program);
    signal.throwIfAborted();
    if (answer.kind === 'done') return answer.result;
    throw Object.assign(new Error(answer.message), { code: answer.code });
  } finally {
    signal.removeEventListener('abort', kill);
    process.off('exit', kill);
  }
}

function listen<Result>(child: ChildProcess, order: unknown, program: string): Promise<ChildAnswer<Result>> {
  return new Promise((resolve, reject) => {
    let answer: ChildAnswer<Result> | null = null;
    child.on('message', (message) => (answer = message as ChildAnswer<Result>));
    child.on('error', reject);
    child.on('close', (exitCode, signalName) => {
      if (answer) resolve(answer);
      else
        resolve({
          kind: 'failed',
          code: 'worker_crashed',
          message: `The process "${program}" ended without a word (${signalName ?? `exit code ${exitCode}`}).`,
        });
    });
    child.send(order as object);
  });
}
