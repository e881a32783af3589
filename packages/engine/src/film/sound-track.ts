/** What a film is to sound like: two channels of samples at 48 kHz, from -1 to 1. */
export interface SoundTrack {
  readonly sampleRate: 48000;
  readonly left: Float32Array;
  readonly right: Float32Array;
}
