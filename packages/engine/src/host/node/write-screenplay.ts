import { readModelSettings } from '../../director/model/model-settings.ts';
import type { Screenplay } from '@onereel/spec';

/** What a screenplay is written for. */
export interface ScreenplayRequest {
  readonly seed: number;
  readonly seconds: number;
}

/** Loads what writing will need, before there is anything to write. */
export async function makeReady(): Promise<void> {
  // Settings that are off are told with the first screenplay.
  if (process.env['ONEREEL_DIRECTOR_URL']) return;
  await (await import('../../director/direct.ts')).loadDirector();
}

/**
 * Writes a screenplay with the language model that the environment names (`ONEREEL_DIRECTOR_URL`, `_MODEL`, `_KEY`, `_TIMEOUT`), or
 * with the built-in director when it names none; the one that writes is loaded then. Throws `OnereelError` `invalid_request`.
 */
export async function writeScreenplay(prompt: string, request: ScreenplayRequest): Promise<Screenplay> {
  const settings = readModelSettings(process.env);
  if (settings === undefined) return (await import('../../director/direct.ts')).direct(prompt, request);
  const { directWithModel } = await import('../../director/model/direct-with-model.ts');
  return directWithModel(prompt, { ...request, settings, deadline: AbortSignal.timeout(settings.timeout * 1000) });
}
