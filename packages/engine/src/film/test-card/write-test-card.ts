import type { Codecs } from '../../host/host.ts';
import type { Quality } from '../quality.ts';
import type { TestCardFormat } from './test-card.ts';
import type { WrittenFilm } from '../write-film.ts';
import { testCardPicture } from './test-card.ts';
import { testCardSound } from './test-card-sound.ts';
import { writeFilm } from '../write-film.ts';

/** What `writeTestCard` is told. */
export interface TestCardOrder extends TestCardFormat {
  readonly codecs: Codecs;
  readonly quality?: Quality;
  /** Whether it is heard; default true. */
  readonly audio?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((framesDone: number) => void) | undefined;
}

/** Makes the film `onereel/test-card` whole: pictures and beeps. Throws what `writeFilm` throws. */
export function writeTestCard({
  width,
  height,
  fps,
  seconds,
  quality = 'standard',
  audio = true,
  codecs,
  signal,
  onProgress,
}: TestCardOrder): Promise<WrittenFilm> {
  const frames = Math.max(1, Math.round(seconds * fps));
  return writeFilm({
    width,
    height,
    fps,
    frames,
    quality,
    codecs,
    signal,
    onProgress,
    picture: testCardPicture({ width, height, fps, seconds }),
    sound: audio ? testCardSound(frames / fps) : null,
  });
}
