import { notYet } from '../api-failure.ts';
import type { StoredSource } from '../store/tables.ts';

/** Whether the crew can open a film on a given picture. */
const crewOpensOnPictures = false;

/** Refuses a picture that the film could not open on: better no film than one without it. */
export function checkOpening(source: StoredSource, param: string): void {
  if (source.kind === 'prompt' && !crewOpensOnPictures)
    throw notYet(`${param}: films that open on a given picture are not supported yet. The picture itself was fine; leave it out and describe it in the prompt.`, param);
}
