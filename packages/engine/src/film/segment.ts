import type { PictureFormat } from './picture-format.ts';
import type { Seconds } from '@onereel/spec';

/** A stretch of a film that is encoded on its own: frames `firstFrame` to before `firstFrame + frames`. */
export interface SegmentPlan {
  readonly index: number;
  readonly firstFrame: number;
  readonly frames: number;
}

/** One encoded frame, in decoding order. */
export interface VideoPacket {
  /** The frame of the film that it shows. */
  readonly frame: number;
  readonly key: boolean;
  readonly data: Uint8Array;
}

/** What a decoder must be told before the first packet: the `avcC` box, and the codec string that it amounts to. */
export interface VideoDecoderDescription {
  /** Such as `avc1.640028`. */
  readonly codec: string;
  readonly description: Uint8Array;
}

/** A closed group of pictures: it starts with a key frame and refers to nothing outside itself. */
export interface EncodedSegment extends SegmentPlan {
  readonly format: PictureFormat;
  readonly packets: readonly VideoPacket[];
  readonly decoder: VideoDecoderDescription;
}

/** How long a segment is, short enough to be lost and done again, long enough that its key frame costs little. */
const segmentSeconds: Seconds = 2;

/** Cuts a film into segments of two seconds; a rest shorter than half of that goes to the last one. */
export function planSegments(frames: number, fps: number): readonly SegmentPlan[] {
  const length = Math.max(1, Math.round(segmentSeconds * fps));
  const count = Math.max(1, Math.round(frames / length));
  return Array.from({ length: count }, (_, index) => {
    const firstFrame = index * length;
    return { index, firstFrame, frames: (index === count - 1 ? frames : firstFrame + length) - firstFrame };
  });
}
