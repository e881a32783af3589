import { BufferSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import type { Codecs } from '../host/host.ts';

/**
 * The sound of a finished film as a player hears it, both channels together, from the film's time 0 on at 48 kHz: the edit list
 * is honoured. Null for a silent film.
 */
export async function decodeSound(bytes: Uint8Array, { AudioDecoder, EncodedAudioChunk }: Codecs): Promise<Float32Array | null> {
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4] });
  const track = await input.getPrimaryAudioTrack();
  const config = await track?.getDecoderConfig();
  if (!track || !config) return null;
  const parts: Float32Array[] = [];
  let failure: unknown = null;
  const decoder = new AudioDecoder({
    output(data) {
      const [left, right] = [new Float32Array(data.numberOfFrames), new Float32Array(data.numberOfFrames)];
      data.copyTo(left, { planeIndex: 0, format: 'f32-planar' });
      data.copyTo(right, { planeIndex: 1, format: 'f32-planar' });
      parts.push(left.map((value, at) => (value + right[at]!) / 2));
      data.close();
    },
    error: (cause) => {
      failure ??= cause;
    },
  });
  decoder.configure({
    codec: config.codec,
    sampleRate: 48000,
    numberOfChannels: 2,
    ...(config.description ? { description: config.description } : {}),
  });
  let first: number | null = null;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    first ??= packet.timestamp;
    if (failure) break;
    decoder.decode(
      new EncodedAudioChunk({
        type: packet.type,
        timestamp: packet.microsecondTimestamp,
        duration: packet.microsecondDuration,
        data: packet.data,
      }),
    );
  }
  if (!failure) await decoder.flush();
  if (decoder.state !== 'closed') decoder.close();
  if (failure) throw failure;
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole.subarray(Math.round(-(first ?? 0) * 48000));
}
