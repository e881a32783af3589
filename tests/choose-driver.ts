import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

// Setup files are resolved without our source condition, hence a process of its own.
const program = `
  import { findDriver } from '@onereel/engine/host/node';
  const tell = (answer) => console.log(JSON.stringify(answer));
  await findDriver().then(tell, (cause) => tell({ problem: cause.message }));
`;

type Answer = { name: string; variables: Record<string, string> } | { problem: string };

/**
 * Before the tests: puts what the best graphics driver of this machine needs into the environment, which the tests'
 * processes inherit, as films' processes do. Without a driver the tests that draw fail and say so; the others run.
 */
export function setup(): void {
  const words = ['--conditions=@onereel/source', '--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: dirname(import.meta.dirname), encoding: 'utf8' });
  if (stdout === '') throw new Error(`The driver for the tests could not be chosen: ${stderr}`);
  const answer = JSON.parse(stdout) as Answer;
  if ('problem' in answer) return console.error(answer.problem);
  Object.assign(process.env, answer.variables);
  console.log(`Drawing with ${answer.name}.`);
}
