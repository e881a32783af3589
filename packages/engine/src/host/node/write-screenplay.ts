import { direct, directWithModel, readModelSettings } from '../../director/index.ts';
import type { Screenplay } from '@onereel/spec';

/** What a screenplay is written for. */
export interface ScreenplayRequest {
  readonly seed: number;
  readonly seconds: number;
}

/**
 * Writes a screenplay with the language model that the environment names (`ONEREEL_DIRECTOR_URL`, `_MODEL`, `_KEY`, `_TIMEOUT`), or
 * with the built-in director when it names none. Throws `OnereelError` `invalid_request`.
 */
export async function writeScreenplay(prompt: string, request: ScreenplayRequest): Promise<Screenplay> {
  const settings = readModelSettings(process.env);
  if (settings === undefined) return direct(prompt, request);
  return directWithModel(prompt, { ...request, settings, deadline: AbortSignal.timeout(settings.timeout * 1000) });
}

/** Whether the environment names a language model that writes the screenplays. Throws `OnereelError` for settings that are off. */
export function modelWrites(): boolean {
  return readModelSettings(process.env) !== undefined;
}
