/** Gives the picture of a frame: I420, BT.709, limited range, planes one after the other. */
export type PictureSource = (frame: number) => Promise<Uint8Array>;

/**
 * Asks for the next frame as soon as one is wanted, so that drawing and encoding overlap. Frames from `first` to before
 * `end` are asked for in order and once each; the result must be read in that order too.
 *
 * Frame n + 2 is asked for only when frame n + 1 is wanted: who is done with the bytes of n by then lets the source
 * make do with two buffers.
 */
export function lookAhead(picture: PictureSource, first: number, end: number): PictureSource {
  const started: Promise<Uint8Array>[] = [];
  let next = first;
  const start = (): void => {
    if (next >= end) return;
    const work = picture(next++);
    // Whoever stops early never awaits the picture that was drawn ahead: its failure is nobody's.
    work.catch(() => undefined);
    started.push(work);
  };
  return async (frame) => {
    if (frame !== next - started.length)
      throw new RangeError(`Pictures are read in order: frame ${next - started.length} is next, got ${frame}.`);
    while (started.length < 2 && next < end) start();
    const work = started.shift();
    if (!work) throw new RangeError(`The film ends before frame ${end}; got ${frame}.`);
    return work;
  };
}
