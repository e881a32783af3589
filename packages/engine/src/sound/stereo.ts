/** Two channels of samples at 48 kHz, from -1 to 1. */
export interface Stereo {
  readonly sampleRate: 48000;
  readonly left: Float32Array;
  readonly right: Float32Array;
}
