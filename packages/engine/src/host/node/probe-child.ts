/** A process of its own that tries the graphics driver of its environment and tells its parent what it found. */
import { isOnereelError } from '@onereel/spec';
import { openGraphics } from './graphics.ts';
import { drawsPicture, measureFrame } from './measure-frame.ts';
import type { ProbeAnswer } from './probe-driver.ts';

async function probe(measure: boolean): Promise<ProbeAnswer> {
  const { adapter, device, driver, software } = await openGraphics().catch((cause: unknown) => {
    throw isOnereelError(cause) && cause.code === 'no_driver' ? new Error('Dawn found no adapter in it') : cause;
  });
  if (!(await drawsPicture(device))) throw new Error(`${driver} draws no picture`);
  const { vendor, architecture, device: model, description } = adapter.info;
  const answer = { adapter: { vendor, architecture, device: model, description }, software };
  return measure ? { ...answer, frameMilliseconds: await measureFrame(device) } : answer;
}

function answer(message: ProbeAnswer | { problem: string }): void {
  // Dawn's threads would keep the process alive.
  process.send?.(message, undefined, undefined, () => process.exit(0));
}

probe(process.argv.includes('--measure')).then(answer, (problem: unknown) =>
  answer({ problem: problem instanceof Error ? problem.message : String(problem) }),
);
