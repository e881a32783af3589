import type { EncodedSegment, VideoPacket } from './segment.ts';
import type { EncodedSound, SoundPacket } from './encode-sound.ts';
import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny';
import { OnereelError } from '@onereel/spec';
import { settleDates } from './settle-dates.ts';

/**
 * Joins segments and sound to an MP4 whose index comes first, so that it plays while it loads. Both tracks start at 0.
 * Throws `OnereelError` `internal` when the segments do not follow one another or were encoded differently.
 */
export async function mux(segments: readonly EncodedSegment[], sound: EncodedSound | null): Promise<Uint8Array> {
  const { format, decoder } = checkSegments(segments);
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const video = new EncodedVideoPacketSource('avc');
  const audio = sound && new EncodedAudioPacketSource('aac');
  output.addVideoTrack(video, { frameRate: format.fps });
  if (audio) output.addAudioTrack(audio);
  await output.start();

  const videoMetadata: EncodedVideoChunkMetadata = {
    decoderConfig: {
      ...decoder,
      codedWidth: format.width,
      codedHeight: format.height,
      colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
    },
  };
  const soundMetadata: EncodedAudioChunkMetadata | null = sound && {
    decoderConfig: { codec: 'mp4a.40.2', sampleRate: 48000, numberOfChannels: 2, description: sound.description },
  };
  for (const packet of interleave(segments, sound)) {
    if ('frame' in packet) {
      const { frame, key, data } = packet;
      await video.add(new EncodedPacket(data, key ? 'key' : 'delta', frame / format.fps, 1 / format.fps), videoMetadata);
    } else if (soundMetadata) {
      const { start, samples, data } = packet;
      await audio?.add(new EncodedPacket(data, 'key', start / 48000, samples / 48000), soundMetadata);
    }
  }
  await output.finalize();
  const bytes = new Uint8Array(target.buffer!);
  settleDates(bytes);
  return bytes;
}

/** All packets in the order in which a player wants them: a frame comes after the sound that is heard up to it. */
function* interleave(segments: readonly EncodedSegment[], sound: EncodedSound | null): Generator<VideoPacket | SoundPacket> {
  const rest = sound?.packets ?? [];
  const fps = segments[0]!.format.fps;
  let next = 0;
  for (const segment of segments) {
    for (const packet of segment.packets) {
      while (next < rest.length && rest[next]!.start / 48000 <= packet.frame / fps) yield rest[next++]!;
      yield packet;
    }
  }
  yield* rest.slice(next);
}

/** The first segment, once all are known to be one film. */
function checkSegments(segments: readonly EncodedSegment[]): EncodedSegment {
  const [first] = segments;
  if (!first) throw new OnereelError('internal', 'A film is joined from one or more segments; got none.');
  let expected = 0;
  for (const segment of segments) {
    if (segment.firstFrame !== expected) {
      throw new OnereelError(
        'internal',
        `Segment ${segment.index} was to start at frame ${expected}; it starts at frame ${segment.firstFrame}; ` +
          'put the segments in order and leave none out.',
      );
    }
    if (segment.decoder.description.join() !== first.decoder.description.join()) {
      throw new OnereelError(
        'internal',
        `All segments of a film are encoded with the same settings; segment ${segment.index} differs from the first; ` +
          'encode it again with this version.',
      );
    }
    expected += segment.frames;
  }
  return first;
}
