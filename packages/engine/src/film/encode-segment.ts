import type { Codecs } from '../host/host.ts';
import type { Halt } from './halt.ts';
import type { EncodedSegment, SegmentPlan, VideoPacket } from './segment.ts';
import type { PictureFormat } from './picture-format.ts';
import type { PictureSource } from './look-ahead.ts';
import { OnereelError } from '@onereel/spec';
import { avcCodec, avcCodecOf, completeDescription } from './avc.ts';
import { checkPicture } from './picture-format.ts';
import { chooseBitRate } from './quality.ts';
import { copyBytes } from './copy-bytes.ts';
import { haltOn } from './halt.ts';
import { tagColours } from './tag-colours.ts';

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

/**
 * Encodes one segment with an encoder of its own, so that it comes out the same whether or not the others are encoded
 * here. The same pictures give the same bytes on machines with the same number of processor cores: x264 cuts a picture
 * into one slice per core, which this version of WebCodecs cannot be told otherwise. Throws `OnereelError`
 * `encoder_failed` or `cancelled`, and what `picture` throws as it is.
 */
export async function encodeSegment(order: SegmentOrder): Promise<EncodedSegment> {
  const { plan, format, picture, codecs } = order;
  const halt = haltOn(order.signal);
  const { encoder, packets, description } = openEncoder(order, halt);
  const encoding = async (work: () => Promise<void>): Promise<void> => {
    try {
      await halt.race(work());
    } catch (cause) {
      throw cause instanceof OnereelError ? cause : encoderFailure(order, cause);
    }
  };
  try {
    for (let within = 0; within < plan.frames; within++) {
      halt.check();
      const pixels = await halt.race(picture(plan.firstFrame + within));
      checkPicture(pixels, format, plan.firstFrame + within);
      await encoding(async () => {
        const still = new codecs.VideoFrame(pixels, stillSettings(format, within));
        encoder.encode(still, { keyFrame: within === 0 });
        still.close();
        await roomIn(encoder);
      });
    }
    await encoding(() => encoder.flush());
  } finally {
    halt.release();
    if (encoder.state !== 'closed') encoder.close();
  }
  const decoder = description();
  if (!decoder || packets.length !== plan.frames || !packets[0]?.key) {
    throw encoderFailure(order, new Error(`${packets.length} packets for ${plan.frames} frames`));
  }
  return { ...plan, format, packets, decoder: { codec: avcCodecOf(decoder), description: completeDescription(tagColours(decoder)) } };
}

/** An encoder whose packets are collected as they come. */
function openEncoder(
  order: SegmentOrder,
  halt: Halt,
): { encoder: VideoEncoder; packets: VideoPacket[]; description: () => Uint8Array | null } {
  const { plan, format, codecs, onFrame } = order;
  const packets: VideoPacket[] = [];
  let description: Uint8Array | null = null;
  const encoder = new codecs.VideoEncoder({
    output(chunk, metadata) {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      const frame = plan.firstFrame + Math.round((chunk.timestamp * format.fps) / 1e6);
      packets.push({ frame, key: chunk.type === 'key', data });
      description ??= copyBytes(metadata?.decoderConfig?.description);
      onFrame?.(frame);
    },
    error: (cause) => halt.fail(encoderFailure(order, cause)),
  });
  try {
    encoder.configure(encoderSettings(format));
  } catch (cause) {
    halt.release();
    throw encoderFailure(order, cause);
  }
  return { encoder, packets, description: () => description };
}

/** How a picture is handed to the encoder. WebCodecs counts time in microseconds; a segment counts from its own start. */
function stillSettings(format: PictureFormat, within: number): VideoFrameBufferInit {
  const [start, end] = [within, within + 1].map((frame) => Math.round((frame * 1e6) / format.fps)) as [number, number];
  return {
    format: 'I420',
    codedWidth: format.width,
    codedHeight: format.height,
    timestamp: start,
    duration: end - start,
    colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
  };
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

function encoderFailure({ plan, format }: SegmentOrder, cause: unknown): OnereelError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OnereelError(
    'encoder_failed',
    `Frames ${plan.firstFrame} to ${plan.firstFrame + plan.frames - 1} at ${format.width} × ${format.height} were to become ` +
      `${avcCodec(format)}, but the encoder gave up: ${reason}; try a smaller size.`,
    { cause },
  );
}
