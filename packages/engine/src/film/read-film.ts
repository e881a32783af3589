import type { EncodedPacket } from 'mediabunny';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { AudioDecoder, EncodedAudioChunk, EncodedVideoChunk, VideoDecoder } from '@napi-rs/webcodecs';

/** A film as a player reads it. For tests. */
export interface ReadFilm {
  readonly video: { readonly start: number; readonly seconds: number; readonly frames: number; readonly keyFrames: readonly number[] };
  readonly sound: { readonly start: number; readonly seconds: number } | null;
  readonly colours: { readonly [part: string]: string | boolean | null | undefined };
  /** The `avcC` box. */
  readonly description: Uint8Array;
  /** The pictures, I420. */
  readonly pictures: readonly Uint8Array[];
  /** The left channel from time 0 on: what starts earlier is left out. */
  readonly samples: Float32Array;
}

/** Reads and decodes an MP4 whole. For tests. */
export async function readFilm(bytes: Uint8Array): Promise<ReadFilm> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const video = (await input.getPrimaryVideoTrack())!;
  const sound = await input.getPrimaryAudioTrack();
  const packets = await packetsOf(new EncodedPacketSink(video));
  const config = (await video.getDecoderConfig())!;
  return {
    video: {
      start: await video.getFirstTimestamp(),
      seconds: await video.computeDuration(),
      frames: packets.length,
      keyFrames: packets.flatMap((packet, index) => (packet.type === 'key' ? [index] : [])),
    },
    sound: sound && { start: await sound.getFirstTimestamp(), seconds: await sound.computeDuration() },
    colours: { ...(await video.getColorSpace()) },
    description: new Uint8Array(config.description as Uint8Array),
    pictures: await decodePictures(packets, config),
    samples: sound
      ? await decodeSamples(await packetsOf(new EncodedPacketSink(sound)), (await sound.getDecoderConfig())!)
      : new Float32Array(0),
  };
}

async function packetsOf(sink: EncodedPacketSink): Promise<readonly EncodedPacket[]> {
  const packets: EncodedPacket[] = [];
  for await (const packet of sink.packets()) packets.push(packet);
  return packets;
}

function chunkOf({ type, microsecondTimestamp, microsecondDuration, data }: EncodedPacket): {
  type: 'key' | 'delta';
  timestamp: number;
  duration: number;
  data: Uint8Array;
} {
  return { type, timestamp: microsecondTimestamp, duration: microsecondDuration, data };
}

async function decodePictures(packets: readonly EncodedPacket[], config: VideoDecoderConfig): Promise<readonly Uint8Array[]> {
  const copies: Promise<Uint8Array>[] = [];
  let failure: unknown = null;
  const decoder = new VideoDecoder({
    output(still) {
      const pixels = new Uint8Array(still.allocationSize());
      copies.push(still.copyTo(pixels).then(() => (still.close(), pixels)));
    },
    error: (cause) => {
      failure ??= cause;
    },
  });
  decoder.configure({ codec: config.codec, description: config.description as Uint8Array });
  for (const packet of packets) if (!failure) decoder.decode(new EncodedVideoChunk(chunkOf(packet)));
  if (!failure) await decoder.flush();
  if (decoder.state !== 'closed') decoder.close();
  if (failure) throw failure;
  return Promise.all(copies);
}

async function decodeSamples(packets: readonly EncodedPacket[], config: AudioDecoderConfig): Promise<Float32Array> {
  const parts: Float32Array[] = [];
  let failure: unknown = null;
  const decoder = new AudioDecoder({
    output(data) {
      const samples = new Float32Array(data.numberOfFrames);
      data.copyTo(samples, { planeIndex: 0, format: 'f32-planar' });
      parts.push(samples);
      data.close();
    },
    error: (cause) => {
      failure ??= cause;
    },
  });
  decoder.configure({ codec: config.codec, sampleRate: 48000, numberOfChannels: 2, description: config.description as Uint8Array });
  for (const packet of packets) if (!failure) decoder.decode(new EncodedAudioChunk(chunkOf(packet)));
  if (!failure) await decoder.flush();
  if (decoder.state !== 'closed') decoder.close();
  if (failure) throw failure;
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole.subarray(Math.round(-packets[0]!.timestamp * 48000));
}
