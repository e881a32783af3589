import type { Screenplay, Seconds } from '@onereel/spec';
import type { Graphics, Host } from './host/host.ts';
import type { FilmSource } from './make-film.ts';
import type { Projector } from './picture/projector.ts';
import type { Quality } from './picture/quality.ts';
import type { Stage } from './stage/stage.ts';

/** What a film is prepared for. */
export interface PrepareOptions {
  readonly host: Host;
  readonly seed?: number | undefined;
  readonly width: number;
  readonly height: number;
  readonly seconds?: Seconds | undefined;
  readonly quality: Quality;
  /** Called when the screenplay is written and staging begins. */
  readonly onWritten?: (screenplay: Screenplay) => void;
  /** Measures a part of the work by its name. */
  readonly time?: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
}

/** All that a film's first picture needs. */
export interface PreparedFilm {
  readonly screenplay: Screenplay;
  readonly graphics: Graphics;
  readonly projector: Projector;
  readonly stage: Stage;
}

/**
 * Everything before a film's first picture: the screenplay, and beside its writing what draws; then the stage. Whoever prepares
 * disposes of projector and stage. Throws `OnereelError`: `invalid_request`, `invalid_screenplay`, `no_driver`, `driver_failed`.
 */
export async function prepareFilm(source: Exclude<FilmSource, { model: string }>, options: PrepareOptions): Promise<PreparedFilm> {
  const { host, time = async (_name, work) => work() } = options;
  const opening = openPicture(source, options);
  // A fault of the director is told first; one of the graphics is told below. While the director reads, what most films need is fetched.
  let isDirecting = true;
  opening
    .then(() => import('./stage/usual-families.ts'))
    .then(
      ({ fetchUsualFamilies }) => fetchUsualFamilies(() => isDirecting),
      () => undefined,
    );
  const screenplay = await time('direct', () => screenplayOf(source, options));
  isDirecting = false;
  options.onWritten?.(screenplay);
  const { graphics, projector, buildStage } = await time('load', () => opening);
  const stage = await time('stage', async () => {
    const built = await buildStage(screenplay, {
      speak: host.speak,
      cache: host.cache,
      decodeImage: host.decodeImage,
      aspect: options.width / options.height,
      shadowMap: projector.shadowTarget.texture,
    });
    await built.prepare?.(projector.renderer);
    return built;
  });
  return { screenplay, graphics, projector, stage };
}

async function openPicture(source: Exclude<FilmSource, { model: string }>, { host, width, height, quality }: PrepareOptions) {
  const [{ Projector }, { buildStage }, graphics] = await Promise.all([
    import('./picture/projector.ts'),
    import('./stage/build-stage.ts'),
    host.graphics(),
  ]);
  const given = 'screenplay' in source ? source.screenplay.setting.picture : source.image;
  // A given picture is shown texel by texel: neither a smaller nor a larger inner picture could open on exactly it.
  return { graphics, projector: await Projector.open(graphics, { width, height, quality: given ? 'standard' : quality }), buildStage };
}

async function screenplayOf(
  source: Exclude<FilmSource, { model: string }>,
  { host, seed, seconds = 4, width, height }: PrepareOptions,
): Promise<Screenplay> {
  if ('screenplay' in source) return { ...source.screenplay, ...(seed === undefined ? {} : { seed }) };
  if (!source.image) return host.direct(source.prompt, { seed: seed ?? 0, seconds });
  const { pictureScreenplay } = await import('./director/picture-screenplay.ts');
  return pictureScreenplay(source.prompt, source.image, { seed: seed ?? 0, seconds, size: { width, height } });
}
