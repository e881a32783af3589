import { OnereelError } from '../errors.ts';
import { type Screenplay, screenplaySchema, screenplayVersion } from './screenplay.ts';

function pathOf(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>(
    (path, segment) => (typeof segment === 'number' ? `${path}[${segment}]` : path ? `${path}.${String(segment)}` : String(segment)),
    '',
  );
}

/** The checks that reach across fields: shots inside the film and in order, members named once. */
function checkWhole(screenplay: Screenplay): void {
  const ids = new Set<string>();
  screenplay.cast.forEach((member, index) => {
    if (ids.has(member.id)) throw invalid(`cast[${index}].id`, `must be unique, but "${member.id}" stands twice`);
    ids.add(member.id);
  });
  let end = 0;
  screenplay.shots.forEach((shot, index) => {
    if (shot.start + 1e-6 < end)
      throw invalid(`shots[${index}].start`, `must not be before the end of the shot before it (${end} s), got ${shot.start}`);
    end = shot.start + shot.seconds;
    if (end > screenplay.seconds + 1e-3) throw invalid(`shots[${index}]`, `ends at ${end} s, after the film's ${screenplay.seconds} s`);
  });
}

function invalid(path: string, what: string): OnereelError {
  return new OnereelError('invalid_screenplay', `The screenplay's ${path || 'document'} ${what}.`, { path });
}

/**
 * Checks a parsed JSON value and gives the screenplay it is, with defaults filled in.
 * Throws `OnereelError` (`unsupported_version` or `invalid_screenplay`) with the path of the first wrong field.
 */
export function readScreenplay(document: unknown): Screenplay {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new OnereelError('invalid_screenplay', 'A screenplay must be a JSON object.', { path: '' });
  }
  const version = (document as { version?: unknown }).version;
  if (version !== undefined && version !== screenplayVersion) {
    throw new OnereelError(
      'unsupported_version',
      `The screenplay has version ${JSON.stringify(version)}, but this Onereel reads version ${screenplayVersion}.`,
      { path: 'version' },
    );
  }
  const result = screenplaySchema.safeParse(document);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw invalid(pathOf(issue?.path ?? []), `is not valid: ${issue?.message ?? 'unknown problem'}`);
  }
  checkWhole(result.data);
  return result.data;
}
