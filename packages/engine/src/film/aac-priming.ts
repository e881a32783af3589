import type { Codecs } from '../host/host.ts';
import { OnereelError } from '@onereel/spec';
import { encodeAac } from './encode-aac.ts';

/** Where the click is in the test sound: far from both ends and no multiple of a packet. */
const clickAt = 5000;
const testSamples = 12_000;

/** Measured at most once per set of codecs. */
const measured = new WeakMap<Codecs, Promise<number>>();

/**
 * How many samples of silence this AAC encoder puts before the sound: 1024 for the one in ffmpeg, 2112 for Apple's. It
 * is measured by encoding and decoding a click, because encoders do not tell, and a film that trusts the wrong number is
 * 21 ms out of sync. Throws `OnereelError` `encoder_failed` when the click is not found where it could be.
 */
export function measureAacPriming(codecs: Codecs): Promise<number> {
  let priming = measured.get(codecs);
  if (!priming) {
    priming = measure(codecs);
    measured.set(codecs, priming);
  }
  return priming;
}

async function measure(codecs: Codecs): Promise<number> {
  const click = new Float32Array(testSamples);
  click[clickAt] = 0.9;
  const { packets, description } = await encodeAac({ sampleRate: 48000, left: click, right: click }, codecs);
  const decoded = await decodeFirstChannel(packets, description, codecs);
  const { position, height } = findPeak(decoded);
  const priming = position - clickAt;
  if (height < 0.1 || priming < 0 || priming > 8192) {
    throw new OnereelError(
      'encoder_failed',
      `A click at sample ${clickAt} was encoded to AAC to learn the encoder's delay, which is from 0 to 8192 samples; ` +
        `it came back at sample ${position} with height ${height.toFixed(3)}; try the encoder version that this package names.`,
    );
  }
  return priming;
}

/** The first channel of the decoded packets, one after the other, with nothing trimmed. */
async function decodeFirstChannel(packets: readonly Uint8Array[], description: Uint8Array, codecs: Codecs): Promise<Float32Array> {
  const parts: Float32Array[] = [];
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  const decoder = new codecs.AudioDecoder({
    output(data) {
      const samples = new Float32Array(data.numberOfFrames);
      data.copyTo(samples, { planeIndex: 0, format: 'f32-planar' });
      data.close();
      parts.push(samples);
    },
    error: reject,
  });
  try {
    decoder.configure({ codec: 'mp4a.40.2', sampleRate: 48000, numberOfChannels: 2, description });
    packets.forEach((data, index) => {
      const timestamp = Math.round((index * 1024 * 1e6) / 48000);
      decoder.decode(new codecs.EncodedAudioChunk({ type: 'key', timestamp, duration: Math.round((1024 * 1e6) / 48000), data }));
    });
    await Promise.race([failed, decoder.flush()]);
  } catch (cause) {
    throw new OnereelError(
      'encoder_failed',
      `The AAC of this machine was to be checked, but its decoder gave up: ${String(cause)}; try to install the codecs again.`,
      { cause },
    );
  } finally {
    if (decoder.state !== 'closed') decoder.close();
  }
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

function findPeak(samples: Float32Array): { position: number; height: number } {
  let position = 0;
  samples.forEach((sample, index) => {
    if (Math.abs(sample) > Math.abs(samples[position]!)) position = index;
  });
  return { position, height: Math.abs(samples[position] ?? 0) };
}
