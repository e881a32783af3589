import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { silence } from '../sample-rate.ts';

/** A number for a generator to start from; never zero. */
function seedOf(chance: Chance): number {
  return chance.whole(1, 0x7fffffff);
}

/** White noise from -1 to 1. One draw seeds a xorshift generator that runs inside the loop: noise is most of what we compute. */
export function white(seconds: Seconds, chance: Chance): Float32Array {
  const samples = silence(seconds);
  let state = seedOf(chance);
  for (let index = 0; index < samples.length; index++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    samples[index] = state / 0x80000000;
  }
  return samples;
}

/** Pink noise (equal energy in every octave), about -1 to 1. Paul Kellet's refined filter. */
export function pink(seconds: Seconds, chance: Chance): Float32Array {
  const samples = silence(seconds);
  let state = seedOf(chance);
  let b0 = 0,
    b1 = 0,
    b2 = 0,
    b3 = 0,
    b4 = 0,
    b5 = 0,
    b6 = 0;
  for (let index = 0; index < samples.length; index++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const draw = state / 0x80000000;
    b0 = 0.99886 * b0 + draw * 0.0555179;
    b1 = 0.99332 * b1 + draw * 0.0750759;
    b2 = 0.969 * b2 + draw * 0.153852;
    b3 = 0.8665 * b3 + draw * 0.3104856;
    b4 = 0.55 * b4 + draw * 0.5329522;
    b5 = -0.7616 * b5 - draw * 0.016898;
    samples[index] = (b0 + b1 + b2 + b3 + b4 + b5 + b6 + draw * 0.5362) * 0.16;
    b6 = draw * 0.115926;
  }
  return samples;
}
