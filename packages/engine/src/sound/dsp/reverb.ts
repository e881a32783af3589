import type { Hertz, Seconds } from '@onereel/spec';
import { sampleRate, samplesIn } from '../sample-rate.ts';

/** How a place answers. */
export interface Reverb {
  /** Time for the answer to fall by 60 dB. */
  readonly seconds: Seconds;
  /** Before the first reflection is heard. */
  readonly delay: Seconds;
  /** Above this the answer dies sooner. */
  readonly dull: Hertz;
  /** Longer lines for a larger place, 1 = a hall. */
  readonly size: number;
  /** Single echoes: after how long, how loud, and on which side from -1 to 1. */
  readonly echoes: readonly (readonly [after: Seconds, gain: number, side: number])[];
}

const lengths = [1499, 1889, 2381, 2999, 3631, 4217, 4889, 5557];

/** The answer to a mono send, added to the two channels in place: eight feedback delay lines with a Householder matrix (Jot). */
export function reverberate(send: Float32Array, left: Float32Array, right: Float32Array, reverb: Reverb): void {
  for (const [after, gain, side] of reverb.echoes) addEcho(send, left, right, after, gain, side, reverb.dull);
  if (reverb.seconds <= 0) return;
  const lines = lengths.map((length) => new Float32Array(Math.max(64, Math.round(length * reverb.size))));
  const feedback = Float64Array.from(lines, (line) => 10 ** ((-3 * line.length) / (reverb.seconds * sampleRate)));
  const smooth = 1 - Math.exp((-2 * Math.PI * reverb.dull) / sampleRate);
  const places = new Int32Array(8);
  const state = new Float64Array(8);
  const delay = samplesIn(reverb.delay);
  for (let index = delay; index < left.length; index++) {
    const input = send[index - delay] * 0.35;
    let sum = 0;
    for (let line = 0; line < 8; line++) {
      state[line] += smooth * (lines[line][places[line]] - state[line]);
      sum += state[line];
    }
    const shared = sum * 0.25;
    left[index] += state[0] - state[2] + state[4] - state[6];
    right[index] += state[1] - state[3] + state[5] - state[7];
    for (let line = 0; line < 8; line++) {
      const buffer = lines[line];
      buffer[places[line]] = (state[line] - shared) * feedback[line] + (line & 1 ? -input : input);
      places[line] = places[line] + 1 === buffer.length ? 0 : places[line] + 1;
    }
  }
}

function addEcho(
  send: Float32Array,
  left: Float32Array,
  right: Float32Array,
  after: Seconds,
  gain: number,
  side: number,
  dull: Hertz,
): void {
  const delay = samplesIn(after);
  const angle = ((side + 1) * Math.PI) / 4;
  const toLeft = gain * Math.cos(angle),
    toRight = gain * Math.sin(angle);
  const smooth = 1 - Math.exp((-2 * Math.PI * dull) / sampleRate);
  let state = 0;
  for (let index = delay; index < left.length; index++) {
    state += smooth * (send[index - delay] - state);
    left[index] += state * toLeft;
    right[index] += state * toRight;
  }
}
