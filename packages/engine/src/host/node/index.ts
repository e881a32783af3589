/** The host for Node: graphics through Dawn, encoders, a voice and a cache on disk; and films in a process of their own. @module */
export { openCacheFolder } from './cache-folder.ts';
export { openDiskCache } from './disk-cache.ts';
export { filmInChild } from './film-in-child.ts';
export type { FilmFiles, FilmReceipt, FilmRequest } from './film-request.ts';
export type { Driver } from './driver.ts';
export { findDriver, type RefusedDriver, tryDrivers } from './find-driver.ts';
export { openNodeHost } from './open-node-host.ts';
export { type ProbeAnswer, probeDriver } from './probe-driver.ts';
export { type ScreenplayRequest, writeScreenplay } from './write-screenplay.ts';
