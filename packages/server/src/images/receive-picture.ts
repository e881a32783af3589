import { checkPictureFile, type GivenPicture, readPictureHead } from '@onereel/engine';
import { isOnereelError } from '@onereel/spec';
import { ApiFailure } from '../api-failure.ts';
import { checkAddress, GuardedRefusal, sendGuarded } from '../security/guarded-request.ts';

/** The largest picture, in bytes. */
export const largestPicture = 20 * 1024 * 1024;

function refuse(param: string, what: string): ApiFailure {
  return new ApiFailure(400, `${param}: ${what}`, {
    code: 'invalid_image',
    param,
    issues: [{ path: [param], code: 'custom', message: what }],
  });
}

/** How a picture is to be put into a film. */
export interface Framing {
  readonly width: number;
  readonly height: number;
  readonly fit: 'cover' | 'contain' | undefined;
}

/** Checks the bytes of a picture by type, size and shape, without decoding it. Throws `ApiFailure` that names `param`. */
export function checkPicture(bytes: Uint8Array, framing: Framing, param: string): GivenPicture {
  const mediaType = bytes.length < 12 ? undefined : readPictureHead(bytes)?.mediaType;
  if (mediaType === undefined) throw refuse(param, 'the picture must be a PNG, JPEG or WebP file, and this is none of them.');
  const picture: GivenPicture = { bytes, mediaType, fit: framing.fit ?? 'exact' };
  try {
    checkPictureFile(picture, framing);
  } catch (cause) {
    if (isOnereelError(cause)) throw refuse(param, cause.message);
    throw cause;
  }
  return picture;
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
    const answer = await sendGuarded({
      url: address,
      method: 'GET',
      headers: { accept: 'image/png,image/jpeg,image/webp' },
      allowedHosts,
      maximumBytes: largestPicture,
      maximumRedirects: 5,
      timeoutMilliseconds: 20_000,
    });
    if (answer.status !== 200) throw new GuardedRefusal(`it answered with status ${answer.status}`);
    return answer.body;
  } catch (cause) {
    if (cause instanceof GuardedRefusal) throw refuse(param, `the picture could not be fetched: ${cause.message}.`);
    throw cause;
  }
}

/** Gets a picture from a data URL, bare Base64 or an address of the public internet. Throws `ApiFailure` that names `param`. */
export async function receivePicture(
  text: string,
  framing: Framing,
  param: string,
  allowedHosts: readonly string[],
): Promise<GivenPicture> {
  if (/^data:/i.test(text)) return checkPicture(readDataUrl(text, param), framing, param);
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return checkPicture(await fetchPicture(text, param, allowedHosts), framing, param);
  const bytes = text.length >= 64 ? decodeBase64(text) : null;
  if (!bytes) throw refuse(param, 'it must be an http(s) address, a data URL or a picture in Base64.');
  return checkPicture(bytes, framing, param);
}
