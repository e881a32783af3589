import { ApiFailure } from '../api-failure.ts';
import type { Service } from '../service.ts';
import { findWholeGeneration, type Generation, type ToldGeneration } from '../store/generations.ts';

function unknown(id: string): ApiFailure {
  return new ApiFailure(404, `Video with id '${id.slice(0, 200)}' not found.`);
}

/** Whether a text could be an id of ours. Others are not looked for. */
function isPossible(id: string): boolean {
  return /^video_[\w-]{1,100}$/.test(id);
}

/** A generation of the caller. Throws `ApiFailure` 404. */
export async function requireGeneration(service: Service, keyId: string, id: string): Promise<ToldGeneration> {
  const found = isPossible(id) ? await service.find(keyId, id) : undefined;
  if (!found) throw unknown(id);
  return found;
}

/** A generation of the caller with its long documents. Throws `ApiFailure` 404. */
export async function requireWholeGeneration(service: Service, keyId: string, id: string): Promise<Generation> {
  const found = isPossible(id) ? await findWholeGeneration(service.database.tables, keyId, id) : undefined;
  if (!found) throw unknown(id);
  return found;
}
