import { OnereelError } from '@onereel/spec';
import { openCacheFolder } from './cache-folder.ts';
import type { Driver } from './driver.ts';
import { type DriverCandidate, listDriverCandidates } from './driver-candidates.ts';
import { type DriverKind, driverKind, driverName, mesaVersion } from './driver-name.ts';
import { type ProbeAnswer, probeDriver } from './probe-driver.ts';
import { recallDriver, rememberDriver } from './remember-driver.ts';

/** A driver that was tried and cannot be used, and why. */
export interface RefusedDriver {
  readonly kind: DriverKind;
  readonly problem: string;
}

const choices = ['auto', 'hardware', 'lavapipe', 'swiftshader'] as const;
const oldestMesa = 23;

function readChoice(): (typeof choices)[number] {
  const asked = process.env['ONEREEL_DRIVER'] || 'auto';
  const choice = choices.find((name) => name === asked);
  if (choice) return choice;
  throw new OnereelError('invalid_request', `ONEREEL_DRIVER must be one of ${choices.join(', ')}, got "${asked}".`);
}

/** Why an answer is not the driver that was sought, or `null` if it is. */
function objection(candidate: DriverCandidate, answer: ProbeAnswer | string): string | null {
  // Dawn asks for what lavapipe learned in Mesa 23, and gives no adapter for an older one.
  if (typeof answer === 'string') return candidate.kind === 'lavapipe' ? `${answer}; one of before Mesa ${oldestMesa} is too old` : answer;
  const kind = driverKind(answer.adapter);
  if (process.platform !== 'linux') return null;
  if (candidate.kind === 'hardware' && answer.software) return 'it computes on the CPU';
  if (candidate.kind !== 'hardware' && kind !== candidate.kind) return `it turned out to be ${driverName(answer.adapter)}`;
  const mesa = mesaVersion(answer.adapter);
  if (kind === 'lavapipe' && mesa && Number.parseInt(mesa, 10) < oldestMesa) return `it is of Mesa ${mesa}, older than Mesa ${oldestMesa}`;
  return null;
}

async function tryCandidate(candidate: DriverCandidate, cacheFolder: string): Promise<Driver | RefusedDriver> {
  try {
    const variables = await candidate.variables(cacheFolder);
    const answer = await probeDriver(variables);
    const problem = objection(candidate, answer);
    if (typeof answer === 'string' || problem !== null) return { kind: candidate.kind, problem: problem ?? 'it cannot be used' };
    return { kind: driverKind(answer.adapter), name: driverName(answer.adapter), software: answer.software, variables };
  } catch (cause) {
    return { kind: candidate.kind, problem: cause instanceof Error ? cause.message : String(cause) };
  }
}

/**
 * Tries the drivers of this machine, best first, until one works. Gives it, and those refused before it. The choice can
 * be forced by `ONEREEL_DRIVER` (`auto`, `hardware`, `lavapipe`, `swiftshader`).
 */
export async function tryDrivers(): Promise<{ driver: Driver | null; refused: RefusedDriver[] }> {
  const choice = readChoice();
  const refused: RefusedDriver[] = [];
  for (const candidate of listDriverCandidates()) {
    if (choice !== 'auto' && candidate.kind !== choice) continue;
    const found = await tryCandidate(candidate, openCacheFolder());
    if ('name' in found) return { driver: found, refused };
    refused.push(found);
  }
  return { driver: null, refused };
}

/**
 * Gives the best graphics driver that works on this machine. The first call tries them in processes of their own; the
 * answer is kept until the system's drivers change. Throws `OnereelError` `no_driver` with what was tried.
 */
export async function findDriver(): Promise<Driver> {
  const choice = readChoice();
  const known = await recallDriver();
  if (known) return known;
  const { driver, refused } = await tryDrivers();
  if (driver) {
    await rememberDriver(driver).catch(() => undefined);
    return driver;
  }
  const tried = refused.map(({ kind, problem }) => `${kind}: ${problem}`).join('; ');
  const asked =
    choice === 'auto'
      ? 'A graphics driver is needed to film, but none works here'
      : `ONEREEL_DRIVER asks for ${choice}, but it cannot be used here`;
  throw new OnereelError('no_driver', `${asked} (${tried || 'none is installed'}): "npm run onereel -- doctor" names what to install.`);
}
