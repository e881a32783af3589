import type { Codecs } from '../host/host.ts';
import type { EncodedSegment } from './segment.ts';
import type { PictureFormat } from './picture-format.ts';
import type { PictureSource } from './look-ahead.ts';
import type { Seconds } from '@onereel/spec';
import type { SoundTrack } from './sound-track.ts';
import { OnereelError } from '@onereel/spec';
import { checkPictureFormat } from './picture-format.ts';
import { encodeSegment } from './encode-segment.ts';
import { encodeSound } from './encode-sound.ts';
import { lookAhead } from './look-ahead.ts';
import { mux } from './mux.ts';
import { planSegments } from './segment.ts';

/** What `writeFilm` is told. */
export interface FilmOrder extends PictureFormat {
  /** How many frames the film has. */
  readonly frames: number;
  /**
   * Asked for frames 0, 1, 2 … in order, one ahead of the encoder. Frame n + 2 is asked for when the bytes of frame n
   * have been taken over, so two buffers are enough.
   */
  readonly picture: PictureSource;
  /** Cut or followed by silence to the length of the pictures. Null makes a silent film without a sound track. */
  readonly sound: SoundTrack | null;
  readonly codecs: Codecs;
  readonly signal?: AbortSignal | undefined;
  /** Told how many frames are encoded. */
  readonly onProgress?: ((framesDone: number) => void) | undefined;
}

/** A finished film: an MP4 in memory. */
export interface WrittenFilm {
  readonly bytes: Uint8Array;
  readonly frames: number;
  readonly seconds: Seconds;
}

/**
 * Turns pictures and sound into an MP4: H.264 High with BT.709 colours and AAC-LC at 48 kHz, index first, both tracks
 * from 0 to exactly `frames / fps`. Throws `OnereelError` `invalid_request`, `encoder_failed` or `cancelled`.
 */
export async function writeFilm({ frames, picture, sound, codecs, signal, onProgress, ...rest }: FilmOrder): Promise<WrittenFilm> {
  const format: PictureFormat = { width: rest.width, height: rest.height, fps: rest.fps, quality: rest.quality };
  checkPictureFormat(format);
  if (!Number.isInteger(frames) || frames < 1) {
    throw new OnereelError(
      'invalid_request',
      `A film has a whole number of frames, one or more; got ${frames}; try ${Math.round(4 * format.fps)}.`,
    );
  }
  const seconds = frames / format.fps;
  const encodedSound = sound && (await encodeSound(sound, Math.round(seconds * 48000), codecs));
  const ahead = lookAhead(picture, 0, frames);
  const segments: EncodedSegment[] = [];
  let done = 0;
  const onFrame = (): void => onProgress?.(++done);
  for (const plan of planSegments(frames, format.fps)) {
    segments.push(await encodeSegment({ plan, format, picture: ahead, codecs, signal, onFrame }));
  }
  return { bytes: await mux(segments, encodedSound), frames, seconds };
}
