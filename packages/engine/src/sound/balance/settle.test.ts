import { describe, expect, it } from 'vitest';
import { type Part, settle } from './settle.ts';
import { middles } from './third-octaves.ts';

/** A sound that sends one level in a few bands, at every one of two moments. */
const part = (name: string, role: Part['role'], level: number, bands: readonly number[], moments: readonly number[] = [0, 1]): Part => {
  const energies = [0, 1].map(() => Float64Array.from(middles, (_, band) => (bands.includes(band) ? 10 ** (level / 10) : 1e-12)));
  return { name, role, moments, energies, level: 10 ** (level / 10), isAwaited: role === 'effect' };
};
const gainsOf = (parts: readonly Part[]): Record<string, number> => Object.fromEntries(settle(parts).map(({ name, gain }) => [name, gain]));
const all = middles.map((_, band) => band);

describe('settle', () => {
  it('leaves alone what is heard', () => {
    expect(gainsOf([part('bark', 'effect', -20, [12, 13]), part('park', 'bed', -34, all)])).toEqual({ bark: 0, park: 0 });
  });

  it('leaves alone what is louder elsewhere: a bird above a rumble', () => {
    expect(gainsOf([part('chirp', 'effect', -36, [19, 20]), part('storm', 'bed', -18, [0, 1, 2, 3])])).toEqual({ chirp: 0, storm: 0 });
  });

  it('raises what is masked and turns down what masks it', () => {
    const [step, storm] = settle([part('step', 'effect', -38, [10, 11]), part('storm', 'bed', -24, all)]);
    expect(step!.gain).toBeGreaterThan(3);
    expect(storm!.gain).toBeLessThan(-1);
    expect(step!.margin).toBeGreaterThan(1);
  });

  it('gives up where it would sound unnatural, and says so by the margin', () => {
    const [step] = settle([part('step', 'effect', -80, [10]), part('storm', 'bed', -20, all)]);
    expect(step!.gain).toBeLessThanOrEqual(12);
    expect(step!.margin).toBeLessThan(-10);
  });

  it('keeps what is asked for above -45 dBFS even in quiet', () => {
    expect(gainsOf([part('drip', 'effect', -50, [15])])['drip']).toBeGreaterThan(5);
  });

  it('lays music that nobody asked for 8 dB under what happens, and lets asked music lead', () => {
    const events = part('wing', 'effect', -30, [5, 6, 7]);
    const under = gainsOf([events, part('music', 'underscore', -24, [12, 13, 14])])['music']!;
    expect(under).toBeLessThan(-13);
    expect(under).toBeGreaterThanOrEqual(-18);
    expect(gainsOf([events, part('music', 'featured-music', -24, [12, 13, 14])])['music']).toBeGreaterThan(-3);
  });

  it('does not let dialogue mask what happens, nor turns it down', () => {
    const gains = gainsOf([part('step', 'effect', -34, [10]), part('dialogue', 'dialogue', -10, all)]);
    expect(gains).toEqual({ step: 0, dialogue: 0 });
  });
});
