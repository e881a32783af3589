import { OnereelError } from '@onereel/spec';

/** Bytes at a time: `String.fromCharCode` takes its characters as arguments. */
const stretch = 0x6000;

/** A file as a data URL (RFC 2397), base64. */
export function dataUrl(bytes: Uint8Array, mediaType: string): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += stretch) parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + stretch))));
  return `data:${mediaType};base64,${parts.join('')}`;
}

/** The file that a base64 data URL holds. Throws `OnereelError` `invalid_request` for anything else. */
export function readDataUrl(url: string): { bytes: Uint8Array; mediaType: string } {
  const comma = url.indexOf(',');
  const head = /^data:([\w.+-]+\/[\w.+-]+);base64$/i.exec(url.slice(0, Math.max(0, Math.min(comma, 80))));
  try {
    if (!head) throw new TypeError('not a base64 data URL');
    const binary = atob(url.slice(comma + 1));
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
    return { bytes, mediaType: head[1]!.toLowerCase() };
  } catch (cause) {
    throw new OnereelError(
      'invalid_request',
      'A picture in a screenplay must be a base64 data URL such as data:image/png;base64,…; this one cannot be read.',
      { path: 'setting.picture.image', cause },
    );
  }
}
