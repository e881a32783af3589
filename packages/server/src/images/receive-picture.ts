import { ApiFailure } from '../api-failure.ts';
import { checkAddress, GuardedRefusal, sendGuarded } from '../security/guarded-request.ts';
import { readImageHeader } from './image-header.ts';

/** A picture that a film is to open on. */
export interface ReceivedPicture {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/** The largest picture, in bytes. */
export const largestPicture = 20 * 1024 * 1024;
const longestSide = 8192;

function refuse(param: string, what: string): ApiFailure {
  return new ApiFailure(400, `${param}: ${what}`, { code: 'invalid_image', param, issues: [{ path: [param], code: 'custom', message: what }] });
}

/** Checks the bytes of a picture by type and size. Throws `ApiFailure`. */
export function checkPicture(bytes: Uint8Array, param: string): ReceivedPicture {
  if (bytes.length > largestPicture) throw refuse(param, `the picture may have at most 20 MiB, got ${Math.ceil(bytes.length / 1048576)} MiB.`);
  const header = readImageHeader(bytes);
  if (!header) throw refuse(param, 'the picture must be a PNG, JPEG or WebP file, and this is none of them.');
  if (header.width > longestSide || header.height > longestSide)
    throw refuse(param, `the picture's sides may have at most ${longestSide} pixels, got ${header.width}x${header.height}.`);
  return { bytes, ...header };
}

/** Decodes Base64, also as it stands in addresses. `null` if it is none. */
function decodeBase64(text: string): Uint8Array | null {
  const clean = text.replace(/\s+/g, '');
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(clean) ? Buffer.from(clean, 'base64') : null;
}

function readDataUrl(text: string, param: string): Uint8Array {
  const comma = text.indexOf(',');
  const head = text.slice(0, Math.max(0, comma));
  if (comma < 0 || !/^data:image\/(png|jpe?g|webp)(;[\w=.-]+)*;base64$/i.test(head))
    throw refuse(param, 'a data URL must begin with data:image/png;base64, (or jpeg, webp).');
  const bytes = decodeBase64(text.slice(comma + 1));
  if (!bytes) throw refuse(param, 'the data URL is not Base64.');
  return bytes;
}

async function fetchPicture(address: string, param: string, allowedHosts: readonly string[]): Promise<Uint8Array> {
  try {
    checkAddress(address, allowedHosts);
    const answer = await sendGuarded({ url: address, method: 'GET', headers: { accept: 'image/png,image/jpeg,image/webp' }, allowedHosts, maximumBytes: largestPicture, maximumRedirects: 5, timeoutMilliseconds: 20_000 });
    if (answer.status !== 200) throw new GuardedRefusal(`it answered with status ${answer.status}`);
    return answer.body;
  } catch (cause) {
    if (cause instanceof GuardedRefusal) throw refuse(param, `the picture could not be fetched: ${cause.message}.`);
    throw cause;
  }
}

/** Gets a picture from a data URL, bare Base64 or an address of the public internet. Throws `ApiFailure` that names `param`. */
export async function receivePicture(text: string, param: string, allowedHosts: readonly string[]): Promise<ReceivedPicture> {
  if (/^data:/i.test(text)) return checkPicture(readDataUrl(text, param), param);
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return checkPicture(await fetchPicture(text, param, allowedHosts), param);
  const bytes = text.length >= 64 ? decodeBase64(text) : null;
  if (!bytes) throw refuse(param, 'it must be an http(s) address, a data URL or a picture in Base64.');
  return checkPicture(bytes, param);
}

/** Refuses a picture of another shape than the film, unless the request says how to fit it. Throws `ApiFailure`. */
export function checkShape(picture: ReceivedPicture, film: { width: number; height: number }, fit: string | undefined, param: string): void {
  const isSame = Math.abs(picture.width * film.height - picture.height * film.width) <= Math.max(film.width, film.height);
  if (isSame || fit !== undefined) return;
  throw refuse(
    param,
    `Inpaint image must match the requested width and height: the film is ${film.width}x${film.height}, the picture ${picture.width}x${picture.height}. ` +
      `Send one of ${film.width}x${film.height}, or say fit "cover" or "contain".`,
  );
}
