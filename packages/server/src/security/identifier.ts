import { randomBytes } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** A random text of letters, digits, `_` and `-`; six bits a character. */
export function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte & 63]).join('');
}

/** A random number in hexadecimal, of so many bytes. */
export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

/** The identifier of a new generation. Both dialects call it by this. */
export function newGenerationId(): string {
  return `video_${randomHex(16)}`;
}
