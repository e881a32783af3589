/** Boxes that hold a creation and a modification date, and those on the way to them. */
const datedBoxes: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd']);
const parentBoxes: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia']);

/**
 * Sets the dates in an MP4 to 0, which means unknown: a film made twice is the same bytes. Works on the bytes given.
 * Layout of the boxes: ISO/IEC 14496-12, 8.2.2 (mvhd), 8.3.2 (tkhd), 8.4.2 (mdhd).
 */
export function settleDates(file: Uint8Array): void {
  settleWithin(file, new DataView(file.buffer, file.byteOffset, file.byteLength), 0, file.length);
}

function settleWithin(file: Uint8Array, view: DataView, start: number, end: number): void {
  for (let at = start; at + 8 <= end;) {
    const short = view.getUint32(at);
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    if (length < 8) return;
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (parentBoxes.has(name)) settleWithin(file, view, at + 8, at + length);
    if (datedBoxes.has(name)) {
      const dateLength = view.getUint8(at + 8) === 1 ? 8 : 4;
      file.fill(0, at + 12, at + 12 + 2 * dateLength);
    }
    at += length;
  }
}
