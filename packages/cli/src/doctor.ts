import { statfs } from 'node:fs/promises';
import { arch, availableParallelism, release, totalmem } from 'node:os';
import { openCacheFolder, openNodeHost, probeDriver, tryDrivers } from '@onereel/engine/host/node';
import { OnereelError } from '@onereel/spec';
import { type Flag, readArguments } from './arguments.ts';
import { fasterAdvice } from './faster-advice.ts';
import { formatHelp } from './help.ts';

const doctorFlags = {
  json: { help: 'print one JSON object' },
  help: { help: 'print this help' },
} as const satisfies Record<string, Flag>;

interface Finding {
  readonly ok: boolean;
  readonly words: string;
}

async function examineDriver(): Promise<{ finding: Finding; kind: string | null; refused: Finding[] }> {
  const { driver, refused } = await tryDrivers();
  const passed = refused.map(({ kind, problem }) => ({ ok: true, words: `${kind} passed over: ${problem}` }));
  if (!driver) return { finding: { ok: false, words: 'none works' }, kind: null, refused: passed };
  const answer = await probeDriver(driver.variables, true);
  if (typeof answer === 'string')
    return { finding: { ok: false, words: `${driver.name}, but ${answer}` }, kind: driver.kind, refused: passed };
  const words = `${driver.name}; one measured frame at 1920x1080: ${answer.frameMilliseconds?.toFixed(0)} ms`;
  return { finding: { ok: true, words }, kind: driver.kind, refused: passed };
}

async function examineEncoder(): Promise<Finding> {
  try {
    const host = await openNodeHost();
    const { VideoEncoder, AudioEncoder } = await host.codecs();
    const video = await VideoEncoder.isConfigSupported({
      codec: 'avc1.640028',
      width: 1920,
      height: 1080,
      bitrate: 8_000_000,
      framerate: 24,
    });
    const audio = await AudioEncoder.isConfigSupported({ codec: 'mp4a.40.2', sampleRate: 48_000, numberOfChannels: 2, bitrate: 192_000 });
    const missing = [video.supported ? null : 'H.264', audio.supported ? null : 'AAC'].filter((name) => name !== null);
    return missing.length === 0 ? { ok: true, words: 'H.264 and AAC' } : { ok: false, words: `${missing.join(' and ')} missing` };
  } catch (cause) {
    return { ok: false, words: cause instanceof Error ? cause.message : String(cause) };
  }
}

function formatGigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

async function examineFolder(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  return { ok: free > 200e6, words: `${formatGigabytes(free)} free in ${folder}` };
}

async function examineAll(): Promise<{ findings: [name: string, finding: Finding][]; advice: string }> {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const { finding, kind, refused } = await examineDriver();
  const findings: [string, Finding][] = [
    ['node', { ok: major >= 24, words: `${process.versions.node}` }],
    [
      'machine',
      {
        ok: true,
        words: `${process.platform} ${release()} ${arch()}, ${availableParallelism()} processors, ${formatGigabytes(totalmem())} memory`,
      },
    ],
    ['driver', finding],
    ...refused.map((passed): [string, Finding] => ['', passed]),
    ['encoder', await examineEncoder()],
    ['disk', await examineFolder(process.cwd())],
    ['cache', await examineFolder(openCacheFolder())],
  ];
  return { findings, advice: fasterAdvice(kind, process.env['ONEREEL_DRIVER'] || 'auto') };
}

/** `onereel doctor`: tells what this machine films with, how fast it is, and the one command that would make it faster. */
export async function doctor(line: readonly string[]): Promise<void> {
  const { switches } = readArguments(line, doctorFlags);
  if (switches.has('help'))
    return void process.stdout.write(
      formatHelp('onereel doctor', 'Tells what this machine films with, and what would make it faster.', doctorFlags),
    );
  const { findings, advice } = await examineAll();
  if (switches.has('json'))
    process.stdout.write(`${JSON.stringify({ ...Object.fromEntries(findings.filter(([name]) => name !== '')), faster: advice })}\n`);
  else {
    for (const [name, { ok, words }] of findings)
      process.stdout.write(`${(name === '' ? '' : ok ? 'ok' : 'BAD').padEnd(5)}${name.padEnd(9)}${words}\n`);
    process.stdout.write(`\nFaster:       ${advice}\n`);
  }
  const bad = findings.filter(([, { ok }]) => !ok).map(([name, { words }]) => `${name}: ${words}`);
  if (bad.length > 0)
    throw new OnereelError(
      findings.some(([name, { ok }]) => name === 'driver' && !ok) ? 'no_driver' : 'internal',
      `This machine cannot film yet (${bad.join('; ')}).`,
    );
}
