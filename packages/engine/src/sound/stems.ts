import { sampleRate, samplesIn } from './sample-rate.ts';
import type { Bus } from './space/place.ts';
import type { Stereo } from './stereo.ts';

/** The buses of a mix, which can be had one by one. */
export const stemNames = ['dialogue', 'effects', 'ambience', 'music'] as const;
/** The name of one of them. */
export type StemName = (typeof stemNames)[number];

/** The parts of a mix. Added up they are the mix. */
export type Stems = Readonly<Record<StemName, Stereo>>;

/** A silent bus of a length. */
export function emptyBus(seconds: number): Bus {
  const length = samplesIn(seconds);
  return { left: new Float32Array(length), right: new Float32Array(length), send: new Float32Array(length) };
}

/** Two channels of a bus. */
export function stereoOf({ left, right }: Pick<Bus, 'left' | 'right'>): Stereo {
  return { sampleRate, left, right };
}

/** Everything together. */
export function sum(stems: Stems): Stereo {
  const [first, ...others] = stemNames.map((name) => stems[name]);
  const whole = { sampleRate, left: first!.left.slice(), right: first!.right.slice() } as const;
  for (const { left, right } of others) {
    for (let index = 0; index < left.length; index++) {
      whole.left[index] += left[index];
      whole.right[index] += right[index];
    }
  }
  return whole;
}

/** Multiplies both channels by a gain for each sample, in place. */
export function applyGains({ left, right }: Stereo, gains: Float32Array): void {
  for (let index = 0; index < left.length; index++) {
    left[index] *= gains[index];
    right[index] *= gains[index];
  }
}
