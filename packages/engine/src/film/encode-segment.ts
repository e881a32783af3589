import type { Codecs } from '../host/host.ts';
import type { EncodedSegment, SegmentPlan, VideoPacket } from './segment.ts';
import type { PictureFormat } from './picture-format.ts';
import type { PictureSource } from './look-ahead.ts';
import { OnereelError } from '@onereel/spec';
import { avcCodec, avcCodecOf } from './avc.ts';
import { checkPicture } from './picture-format.ts';
import { chooseBitRate } from './quality.ts';
import { haltOn } from './halt.ts';

/** What `encodeSegment` is told. */
export interface SegmentOrder {
  readonly plan: SegmentPlan;
  readonly format: PictureFormat;
  /** Asked for the plan's frames in order, each when the encoder has room. */
  readonly picture: PictureSource;
  readonly codecs: Codecs;
  readonly signal?: AbortSignal | undefined;
  /** Told the frame that was encoded. */
  readonly onFrame?: ((frame: number) => void) | undefined;
}

/** Pictures that may wait before the encoder: enough to keep it busy, few enough to keep memory flat. */
const waitingPictures = 3;

/** Microseconds, the unit of WebCodecs. */
const microseconds = (frame: number, fps: number): number => Math.round((frame * 1e6) / fps);

/**
 * Encodes one segment with an encoder of its own, so that it comes out the same whether or not the others are encoded
 * here. Throws `OnereelError` `encoder_failed` or `cancelled`.
 */
export async function encodeSegment({ plan, format, picture, codecs, signal, onFrame }: SegmentOrder): Promise<EncodedSegment> {
  const halt = haltOn(signal);
  const packets: VideoPacket[] = [];
  let description: Uint8Array | null = null;
  const encoder = new codecs.VideoEncoder({
    output(chunk, metadata) {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      const within = Math.round((chunk.timestamp * format.fps) / 1e6);
      packets.push({ frame: plan.firstFrame + within, key: chunk.type === 'key', data });
      description ??= copyDescription(metadata?.decoderConfig?.description);
      onFrame?.(plan.firstFrame + within);
    },
    error: (cause) => halt.fail(encoderFailure(plan, format, cause)),
  });
  try {
    encoder.configure(encoderSettings(format));
    for (let within = 0; within < plan.frames; within++) {
      const frame = plan.firstFrame + within;
      const pixels = await halt.race(picture(frame));
      checkPicture(pixels, format, frame);
      const start = microseconds(within, format.fps);
      const still = new codecs.VideoFrame(pixels, {
        format: 'I420',
        codedWidth: format.width,
        codedHeight: format.height,
        timestamp: start,
        duration: microseconds(within + 1, format.fps) - start,
        colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
      });
      encoder.encode(still, { keyFrame: within === 0 });
      still.close();
      await halt.race(roomIn(encoder));
    }
    await halt.race(encoder.flush());
  } catch (cause) {
    throw cause instanceof OnereelError ? cause : encoderFailure(plan, format, cause);
  } finally {
    halt.release();
    if (encoder.state !== 'closed') encoder.close();
  }
  if (!description || packets.length !== plan.frames || !packets[0]?.key) {
    throw encoderFailure(plan, format, new Error(`${packets.length} packets for ${plan.frames} frames`));
  }
  return { ...plan, format, packets, decoder: { codec: avcCodecOf(description), description } };
}

function encoderSettings(format: PictureFormat): VideoEncoderConfig {
  return {
    codec: avcCodec(format),
    width: format.width,
    height: format.height,
    framerate: format.fps,
    bitrate: chooseBitRate(format),
    bitrateMode: 'variable',
    latencyMode: 'quality',
    // The same bytes everywhere matter more than speed here.
    hardwareAcceleration: 'prefer-software',
    avc: { format: 'avc' },
  };
}

/** Waits until the encoder can take another picture. */
function roomIn(encoder: VideoEncoder): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (encoder.encodeQueueSize > waitingPictures) return;
      encoder.ondequeue = null;
      resolve();
    };
    encoder.ondequeue = look;
    look();
  });
}

function copyDescription(source: AllowSharedBufferSource | undefined): Uint8Array | null {
  if (!source) return null;
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice()
    : new Uint8Array(source).slice();
}

function encoderFailure(plan: SegmentPlan, format: PictureFormat, cause: unknown): OnereelError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OnereelError(
    'encoder_failed',
    `Frames ${plan.firstFrame} to ${plan.firstFrame + plan.frames - 1} at ${format.width} × ${format.height} were to become ` +
      `${avcCodec(format)}, but the encoder gave up: ${reason}; try a smaller size.`,
    { cause },
  );
}
