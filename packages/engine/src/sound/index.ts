/** From a cue sheet to stereo sound. @module */
export { bedOf, beds } from './ambience/beds.ts';
export type { Bed, Pair } from './ambience/bed.ts';
export type { Choice, Instrument, Part, Range, Sound } from './instrument.ts';
export { instrumentOf, instruments } from './instruments.ts';
export { integratedLoudness } from './master/loudness.ts';
export { mix, type MixOptions } from './mix.ts';
export { composeMusic } from './music/compose-music.ts';
export { moods } from './music/moods.ts';
export type { Stereo } from './stereo.ts';
