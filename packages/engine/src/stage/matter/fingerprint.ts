/**
 * A short text that tells data apart from other data (two 32-bit sums after Fowler, Noll and Vo, with different primes).
 * For names in a cache, not for secrets.
 */
export function fingerprint(data: Float32Array | Uint32Array): string {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length);
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let at = 0; at < words.length; at++) {
    one = Math.imul(one ^ words[at]!, 0x01000193);
    other = Math.imul((other << 5) ^ (other >>> 27) ^ words[at]!, 0x85ebca6b);
  }
  return `${words.length} ${(one >>> 0).toString(16)} ${(other >>> 0).toString(16)}`;
}
