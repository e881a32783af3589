import type { Codecs } from '../host/host.ts';
import type { SoundTrack } from './sound-track.ts';
import { encodeAac } from './encode-aac.ts';
import { measureAacPriming } from './aac-priming.ts';

/** One packet of sound: where it starts and how long it counts, in samples of the film. The first ones start before 0. */
export interface SoundPacket {
  readonly start: number;
  readonly samples: number;
  readonly data: Uint8Array;
}

/** A film's sound in AAC-LC, 48 kHz stereo, placed so that its first sample is heard at time 0. */
export interface EncodedSound {
  readonly packets: readonly SoundPacket[];
  readonly description: Uint8Array;
}

const packetSamples = 1024;

/**
 * Encodes exactly `samples` samples of a sound: a longer one is cut, a shorter one is followed by silence. Throws
 * `OnereelError` `encoder_failed`. `bitrate` in bits per second for both channels; a film's own by default.
 */
export async function encodeSound(sound: SoundTrack, samples: number, codecs: Codecs, bitrate?: number): Promise<EncodedSound> {
  const priming = await measureAacPriming(codecs);
  const { packets, description } = await encodeAac(fitSound(sound, samples), codecs, bitrate);
  const placed: SoundPacket[] = [];
  // The encoder stamps its priming packet 0; here it starts before 0, and the edit list of the file trims it away.
  for (const [index, data] of packets.entries()) {
    const start = index * packetSamples - priming;
    const length = Math.min(packetSamples, samples - start);
    if (length <= 0) break;
    placed.push({ start, samples: length, data });
  }
  return { packets: placed, description };
}

function fitSound(sound: SoundTrack, samples: number): SoundTrack {
  if (sound.left.length === samples && sound.right.length === samples) return sound;
  const fit = (channel: Float32Array): Float32Array => {
    const fitted = new Float32Array(samples);
    fitted.set(channel.subarray(0, samples));
    return fitted;
  };
  return { sampleRate: 48000, left: fit(sound.left), right: fit(sound.right) };
}
