import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input, type InputVideoTrack } from 'mediabunny';
import { EncodedVideoChunk, VideoDecoder } from '@napi-rs/webcodecs';

/** A picture of a film: RGBA, four bytes a pixel. */
export interface Still {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** How many pictures of a film are chosen, at most. */
async function readPackets(track: InputVideoTrack) {
  const packets = [];
  for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
  return packets;
}

/**
 * Decodes chosen pictures of an MP4. `choose` is given the number of pictures and gives the places of those that are
 * wanted, in order. Every picture is decoded, only the chosen ones are kept.
 */
export async function decodeStills(bytes: Uint8Array, choose: (count: number) => readonly number[]): Promise<readonly Still[]> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  const config = await track?.getDecoderConfig();
  if (!track || !config) throw new Error('The film has no picture track.');
  const packets = await readPackets(track);
  const wanted = new Set(choose(packets.length));
  const copies: Promise<Still>[] = [];
  let place = 0;
  let failure: unknown = null;
  const decoder = new VideoDecoder({
    output(frame) {
      if (wanted.has(place++)) {
        const { displayWidth: width, displayHeight: height } = frame;
        const pixels = new Uint8Array(frame.allocationSize({ format: 'RGBA' }));
        copies.push(frame.copyTo(pixels, { format: 'RGBA' }).then(() => (frame.close(), { width, height, pixels })));
      } else frame.close();
    },
    error: (cause) => {
      failure ??= cause;
    },
  });
  decoder.configure({ codec: config.codec, description: config.description as Uint8Array });
  for (const { type, microsecondTimestamp, microsecondDuration, data } of packets)
    if (!failure) decoder.decode(new EncodedVideoChunk({ type, timestamp: microsecondTimestamp, duration: microsecondDuration, data }));
  if (!failure) await decoder.flush();
  if (decoder.state !== 'closed') decoder.close();
  if (failure) throw failure;
  return Promise.all(copies);
}
