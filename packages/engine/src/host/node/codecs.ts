import type { Codecs } from '../host.ts';
import { OnereelError } from '@onereel/spec';

/**
 * The encoders of this machine: x264 and AAC inside a native module. No global is touched. Throws `OnereelError`
 * `encoder_failed` where that module has no build for this platform.
 */
export async function openCodecs(): Promise<Codecs> {
  try {
    const module = await import('@napi-rs/webcodecs');
    const { VideoDecoder, EncodedVideoChunk, AudioEncoder, AudioDecoder, AudioData, EncodedAudioChunk } = module;
    const VideoEncoder = holdingProcess(module.VideoEncoder);
    const VideoFrame = countedMemory(module.VideoFrame);
    const classes = { VideoEncoder, VideoDecoder, VideoFrame, EncodedVideoChunk, AudioEncoder, AudioDecoder, AudioData, EncodedAudioChunk };
    // The module follows the standard but declares its classes anew, so the compiler sees strangers.
    return classes as unknown as Codecs;
  } catch (cause) {
    throw new OnereelError(
      'encoder_failed',
      `A film needs the native module @napi-rs/webcodecs; it could not be loaded on ${process.platform} ${process.arch} ` +
        `(${cause instanceof Error ? cause.message : String(cause)}); try \`npm install\` again on this machine.`,
      { cause },
    );
  }
}

type NativeVideoEncoder = typeof import('@napi-rs/webcodecs').VideoEncoder;

/** Milliseconds between two looks at whether the encoder is still open. */
const lookEvery = 20;

/**
 * The encoder, holding the process open as an open file does, until it is closed: version 1.3.1 encodes on a thread
 * that Node does not wait for, so a program with nothing else to do would end in the middle of a film.
 */
function holdingProcess(Encoder: NativeVideoEncoder): NativeVideoEncoder {
  return class extends Encoder {
    override configure(...parameters: Parameters<InstanceType<NativeVideoEncoder>['configure']>): void {
      super.configure(...parameters);
      const holding = setInterval(() => {
        if (this.state === 'closed') clearInterval(holding);
      }, lookEvery);
    }
  };
}

type NativeVideoFrame = typeof import('@napi-rs/webcodecs').VideoFrame;

/**
 * The frame, made from a copy of its pixels. Version 1.3.1 frees a frame's memory only when its object is collected,
 * even after `close`, and does not tell the collector how large it is. The copy is garbage that the collector counts, so
 * it comes in time: 400 MB instead of 700 MB for a film of 1920 × 1080.
 */
function countedMemory(Frame: NativeVideoFrame): NativeVideoFrame {
  return class extends Frame {
    constructor(...[source, settings]: ConstructorParameters<NativeVideoFrame>) {
      super(source instanceof Uint8Array ? source.slice() : source, settings);
    }
  };
}
