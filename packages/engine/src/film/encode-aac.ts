import type { Codecs } from '../host/host.ts';
import type { SoundTrack } from './sound-track.ts';
import { copyBytes } from './copy-bytes.ts';
import { OnereelError } from '@onereel/spec';

/** AAC-LC as the encoder gives it: packets of 1024 samples, and what a decoder must be told (AudioSpecificConfig). */
export interface AacStream {
  readonly packets: readonly Uint8Array[];
  readonly description: Uint8Array;
}

/** Bits per second for both channels. */
const bitRate = 192_000;

/** Samples that are handed over at a time. */
const blockSamples = 48_000;

/** Silence after the end, so that the encoder's delay does not cost the last samples. */
const trailingSamples = 4096;

/** Encodes a sound to AAC-LC, 48 kHz stereo. Throws `OnereelError` `encoder_failed`. */
export async function encodeAac(sound: SoundTrack, codecs: Codecs, bitrate = bitRate): Promise<AacStream> {
  const packets: Uint8Array[] = [];
  let description: Uint8Array | null = null;
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  const encoder = new codecs.AudioEncoder({
    output(chunk, metadata) {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      packets.push(data);
      description ??= copyBytes(metadata?.decoderConfig?.description);
    },
    error: reject,
  });
  try {
    encoder.configure({ codec: 'mp4a.40.2', sampleRate: 48000, numberOfChannels: 2, bitrate });
    for (const data of audioBlocks(sound, codecs)) {
      encoder.encode(data);
      data.close();
    }
    await Promise.race([failed, encoder.flush()]);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OnereelError(
      'encoder_failed',
      `The sound was to become AAC at 48 kHz in stereo, but the encoder gave up: ${reason}; ` + 'try to install the codecs again.',
      { cause },
    );
  } finally {
    if (encoder.state !== 'closed') encoder.close();
  }
  if (!description) {
    throw new OnereelError(
      'encoder_failed',
      'An AAC encoder describes its stream with the first packet; this one did not; try to install the codecs again.',
    );
  }
  return { packets, description };
}

/** The sound and its trailing silence, cut into blocks. */
function* audioBlocks(sound: SoundTrack, codecs: Codecs): Generator<AudioData> {
  const total = sound.left.length + trailingSamples;
  for (let start = 0; start < total; start += blockSamples) {
    const frames = Math.min(blockSamples, total - start);
    const planes = new Float32Array(frames * 2);
    planes.set(sound.left.subarray(start, start + frames), 0);
    planes.set(sound.right.subarray(start, start + frames), frames);
    const timestamp = Math.round((start * 1e6) / 48000);
    yield new codecs.AudioData({
      format: 'f32-planar',
      sampleRate: 48000,
      numberOfChannels: 2,
      numberOfFrames: frames,
      timestamp,
      data: planes,
    });
  }
}
