/** From a prompt to an MP4. @module */
export { type Chance, createChance } from './chance/chance.ts';
export type { Cache, Codecs, Graphics, Host, Speech, Voice } from './host/host.ts';
export { type Film, type FilmOptions, type FilmProgress, type FilmSource, makeFilm } from './make-film.ts';
export { checkPictureFile, type GivenPicture, pictureMediaTypes, type PictureHead, readPictureHead } from './picture-file/picture-file.ts';
export { manifest } from './manifest/manifest.ts';
export type { Quality } from './picture/quality.ts';
