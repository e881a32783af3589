/** A copy of bytes in whichever shape WebCodecs gives them. Null stays null. */
export function copyBytes(source: AllowSharedBufferSource | null | undefined): Uint8Array | null {
  if (!source) return null;
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice()
    : new Uint8Array(source).slice();
}
