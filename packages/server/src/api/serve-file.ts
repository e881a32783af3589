import { ApiFailure } from '../api-failure.ts';
import type { Service } from '../service.ts';
import type { StoredFile } from '../store/tables.ts';
import type { ApiContext } from './context.ts';

const chunkBytes = 1024 * 1024;

/** The bytes of a file from `from` to `to`, both included, a piece at a time. */
function streamFile(service: Service, file: StoredFile, from: number, to: number): ReadableStream<Uint8Array> {
  let at = from;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const end = Math.min(to, at + chunkBytes - 1);
      controller.enqueue(await service.blobs.read(file.key, at, end));
      at = end + 1;
      if (at > to) controller.close();
    },
  });
}

/** The one range of a `Range` header, both ends included; `null`: the whole file; `'unsatisfiable'`: none of it. RFC 9110 §14. */
export function readRange(header: string | undefined, bytes: number): { from: number; to: number } | 'unsatisfiable' | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!parts || (parts[1] === '' && parts[2] === '')) return null;
  if (parts[1] === '') return Number(parts[2]) === 0 ? 'unsatisfiable' : { from: Math.max(0, bytes - Number(parts[2])), to: bytes - 1 };
  const from = Number(parts[1]);
  const to = parts[2] === '' ? bytes - 1 : Math.min(bytes - 1, Number(parts[2]));
  if (parts[2] !== '' && Number(parts[2]) < from) return null;
  return from >= bytes ? 'unsatisfiable' : { from, to };
}

/**
 * Answers with a finished file: whole or a range of it, or that the client's copy still holds. `isPublic`: whether
 * anybody may keep a copy on the way.
 */
export async function serveFile(
  context: ApiContext,
  service: Service,
  file: StoredFile,
  about: { name: string; isPublic: boolean; expiresAt: Date | null; finishedAt: Date | null },
): Promise<Response> {
  const tag = `"${file.hash}"`;
  const age = about.expiresAt === null ? 3600 : Math.max(0, Math.floor((about.expiresAt.getTime() - Date.now()) / 1000));
  context.header('etag', tag);
  context.header('cache-control', `${about.isPublic ? 'public' : 'private'}, max-age=${age}, immutable`);
  context.header('accept-ranges', 'bytes');
  if (about.finishedAt !== null) context.header('last-modified', about.finishedAt.toUTCString());
  const known = context.req.header('if-none-match');
  if (known !== undefined && known.split(',').some((text) => text.trim().replace(/^W\//, '') === tag || text.trim() === '*'))
    return context.body(null, 304);
  context.header('content-type', file.type);
  context.header('x-content-type-options', 'nosniff');
  context.header('content-disposition', `inline; filename="${about.name}"`);
  const condition = context.req.header('if-range');
  const range = condition === undefined || condition === tag ? readRange(context.req.header('range'), file.bytes) : null;
  if (range === 'unsatisfiable')
    throw new ApiFailure(416, `The range must begin before byte ${file.bytes}.`, { headers: { 'content-range': `bytes */${file.bytes}` } });
  const { from, to } = range ?? { from: 0, to: file.bytes - 1 };
  if (range !== null) context.header('content-range', `bytes ${from}-${to}/${file.bytes}`);
  context.header('content-length', String(to - from + 1));
  if (context.req.method === 'HEAD') return context.body(null, range === null ? 200 : 206);
  // Read before the answer begins: a file that is gone must be an error, not a cut stream.
  if (to - from + 1 <= chunkBytes)
    return context.body(new Uint8Array(await service.blobs.read(file.key, from, to)), range === null ? 200 : 206);
  await service.blobs.read(file.key, from, from);
  return context.body(streamFile(service, file, from, to), range === null ? 200 : 206);
}
