import type { Cue, CueSheet } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import type { Speech } from '../host/host.ts';
import { peakOf } from './dsp/blend.ts';
import { decibelsOf } from './dsp/decibels.ts';
import { integratedLoudness } from './master/loudness.ts';
import { truePeaks } from './master/true-peak.ts';
import { mix as mixAll } from './mix.ts';
import { speechClearance } from './space/clear-speech.ts';
import { samplesIn } from './sample-rate.ts';
import type { Stereo } from './stereo.ts';

const still = (x: number, y: number, z: number): Cue['position'] => [{ at: 0, place: [x, y, z] }];
const cue = (at: number, kind: string, more: Partial<Cue> = {}): Cue => ({
  at,
  kind,
  seconds: 0,
  position: still(0, 0, -4),
  gain: 1,
  ...more,
});
const sheet = (seconds: number, more: Partial<CueSheet> = {}): CueSheet => ({
  version: 1,
  seconds,
  seed: 3,
  listener: [{ at: 0, place: [0, 0, 0], right: [1, 0, 0] }],
  space: 'dry',
  cues: [],
  dialogue: [],
  music: null,
  ambience: [],
  ...more,
});

const mix = async (...told: Parameters<typeof mixAll>): Promise<Stereo> => (await mixAll(...told)).sound;

/** A voice that needs no synthesizer: a tone with syllables. */
const speak = (line: string): Promise<Speech> => {
  const samples = new Float32Array(line.length * 3000);
  for (let index = 0; index < samples.length; index++) samples[index] = 0.2 * Math.sin(index * 0.02) * Math.abs(Math.sin(index / 4000));
  return Promise.resolve({ samples, sampleRate: 48000, phones: [] });
};

const energy = (samples: Float32Array, from: number, to: number): number =>
  samples.subarray(samplesIn(from), samplesIn(to)).reduce((sum, sample) => sum + sample * sample, 0);

function truePeakOf({ left, right }: Stereo): number {
  return decibelsOf(Math.max(...[left, right].map((side) => truePeaks(side).reduce((most, peak) => Math.max(most, peak), 0))));
}

describe('stems', () => {
  const full = sheet(3, {
    space: 'hall',
    ambience: [{ kind: 'storm', gain: 1, at: 0, seconds: 3 }],
    music: { mood: 'epic', tempo: 'fast', instruments: [], hits: [] },
    cues: [cue(0.2, 'explosion'), cue(1, 'clap')],
    dialogue: [
      {
        at: 0.5,
        seconds: 1.6,
        who: 'anna',
        line: 'Listen to me now.',
        voice: { name: 'woman', pitch: 1, rate: 1 },
        position: still(0, 1.6, -3),
        phones: [],
      },
    ],
  });

  it('add up to the mix', async () => {
    const { sound, stems } = await mixAll(full, { speak });
    let most = 0;
    for (let index = 0; index < sound.left.length; index++) {
      const whole = Object.values(stems).reduce((total, { left }) => total + left[index]!, 0);
      most = Math.max(most, Math.abs(whole - sound.left[index]!));
    }
    expect(most).toBeLessThan(1e-5);
    for (const [name, { left }] of Object.entries(stems)) expect(peakOf(left), name).toBeGreaterThan(0.001);
  });

  it('keep a line at least 6 dB above all the rest in its band', async () => {
    const { stems } = await mixAll(full, { speak });
    expect(speechClearance(stems, { from: 0.5, to: 1.5 })).toBeGreaterThan(6);
  });

  it('tell where each contact and line can be found again', async () => {
    const { heard } = await mixAll(full, { speak });
    expect(heard.map(({ kind, at }) => `${kind} ${at.toFixed(1)}`)).toEqual(['explosion 0.2', 'clap 1.0', 'speech 0.5']);
    for (const { samples, onset } of heard) expect(peakOf(samples.subarray(onset))).toBeGreaterThan(0);
  });
});

describe('mix', () => {
  it('hears what is hidden softer and duller', async () => {
    const [open, hidden] = await Promise.all(
      [0, 1].map((occlusion) => mixAll(sheet(1, { cues: [cue(0.2, 'glass', { occlusion })] }), { speak })),
    );
    const treble = (stereo: Stereo): number => stereo.left.reduce((sum, value, at) => sum + (value - (stereo.left[at - 1] ?? 0)) ** 2, 0);
    const whole = (stereo: Stereo): number => energy(stereo.left, 0, 1);
    expect(treble(hidden!.stems.effects) / whole(hidden!.stems.effects)).toBeLessThan(
      (treble(open!.stems.effects) / whole(open!.stems.effects)) * 0.5,
    );
  });

  it('is as long as the film, to the sample', async () => {
    const { left, right, sampleRate } = await mix(sheet(1.25), { speak });
    expect([left.length, right.length, sampleRate]).toEqual([60000, 60000, 48000]);
  });

  it('leaves silence silent', async () => {
    const { left, right } = await mix(sheet(2), { speak });
    expect(peakOf(left) + peakOf(right)).toBe(0);
  });

  it('puts every contact on its sample', async () => {
    const moments = [0.5, 1.237, 2.001];
    for (const kind of ['beep', 'impact', 'click', 'footstep', 'drum']) {
      const { left } = await mix(sheet(3, { cues: moments.map((at) => cue(at, kind)) }), { speak });
      const floor = peakOf(left) * 0.02;
      for (const at of moments) {
        const start = samplesIn(at);
        const before = peakOf(left.subarray(start - 96, start - 1));
        const after = peakOf(left.subarray(start, start + 96));
        expect(after, `${kind} ${at}`).toBeGreaterThan(floor);
        expect(before, `${kind} ${at}`).toBeLessThan(after * 0.12);
      }
    }
  });

  it('gives the same samples twice, and others for another seed', async () => {
    const busy = sheet(2, {
      space: 'city',
      ambience: [{ kind: 'rain', gain: 1, at: 0, seconds: 2 }],
      music: { mood: 'dark', tempo: 'slow', instruments: [], hits: [1] },
      cues: [cue(0.5, 'roar', { seconds: 1 }), cue(1, 'wing')],
    });
    const [one, two, three] = [await mix(busy, { speak }), await mix(busy, { speak }), await mix({ ...busy, seed: 4 }, { speak })];
    expect(two.left).toEqual(one.left);
    expect(two.right).toEqual(one.right);
    expect(three.left).not.toEqual(one.left);
  });

  it('comes to -16 LUFS and stays below -1.2 dBTP', async () => {
    const film = await mix(
      sheet(6, {
        space: 'mountain',
        ambience: [{ kind: 'mountain-wind', gain: 1, at: 0, seconds: 6 }],
        cues: [
          cue(1, 'explosion'),
          cue(2.5, 'roar', { seconds: 2 }),
          ...[3, 3.5, 4, 4.5].map((at) => cue(at, 'impact', { parameters: { a: 'metal' } })),
        ],
      }),
      { speak },
    );
    expect(Math.abs(integratedLoudness(film) + 16)).toBeLessThan(1);
    expect(truePeakOf(film)).toBeLessThan(-1.2);
  });

  it('raises a single click only so far', async () => {
    const film = await mix(sheet(3, { cues: [cue(1, 'click')] }), { speak });
    expect(truePeakOf(film)).toBeLessThan(-1.2);
    expect(integratedLoudness(film)).toBeGreaterThan(-30);
  });

  it('pans by the right hand of the listener and softens with distance', async () => {
    const sides = await mix(
      sheet(2, { cues: [cue(0.5, 'beep', { position: still(-8, 0, 0) }), cue(1.2, 'beep', { position: still(60, 0, 0) })] }),
      { speak },
    );
    expect(energy(sides.left, 0.45, 0.8)).toBeGreaterThan(energy(sides.right, 0.45, 0.8) * 8);
    expect(energy(sides.right, 1.15, 1.5)).toBeGreaterThan(energy(sides.left, 1.15, 1.5) * 8);
    expect(energy(sides.left, 0.45, 0.8)).toBeGreaterThan(energy(sides.right, 1.15, 1.5) * 4);
  });

  it('lowers the pitch of what goes away (Doppler) and keeps its start in place', async () => {
    const tone = (speed: number): CueSheet =>
      sheet(2, {
        cues: [
          cue(0.25, 'beep', {
            seconds: 1.5,
            parameters: { frequency: 1000 },
            position: [
              { at: 0, place: [0, 0, -10] },
              { at: 2, place: [0, 0, -10 - 2 * speed] },
            ],
          }),
        ],
      });
    const crossings = async (speed: number): Promise<number> => {
      const { left } = await mix(tone(speed), { speak });
      let count = 0;
      for (let index = 24000; index < 72000; index++) if (left[index] >= 0 && left[index - 1] < 0) count++;
      return count;
    };
    expect(await crossings(0)).toBeCloseTo(1000, -1);
    expect(Math.abs((await crossings(34.3)) - 1000 / 1.1)).toBeLessThan(6);
  });

  it('ducks the music under speech', async () => {
    const music = { mood: 'calm', tempo: 'medium', instruments: ['strings'], hits: [] };
    const line = {
      at: 3,
      seconds: 1,
      who: 'a',
      line: 'hello there my friend',
      voice: { name: 'man', pitch: 1, rate: 1 },
      position: still(0, 0, -2),
      phones: [],
    };
    const quiet = (): Promise<Speech> => Promise.resolve({ samples: new Float32Array(96000).fill(1e-7), sampleRate: 48000, phones: [] });
    const [without, ducked] = [
      await mix(sheet(8, { music }), { speak }),
      await mix(sheet(8, { music, dialogue: [line] }), { speak: quiet }),
    ];
    const ratio = (film: Stereo): number => energy(film.left, 3.2, 4.8) / energy(film.left, 0.8, 2.4);
    expect(10 * Math.log10(ratio(ducked) / ratio(without))).toBeLessThan(-5);
  });

  it('survives what it does not know', async () => {
    const film = await mix(
      sheet(2, {
        space: 'constructor',
        ambience: [{ kind: 'constructor', gain: 1, at: 0, seconds: 9 }],
        music: { mood: 'constructor', tempo: 'wobbly', instruments: ['theremin'], hits: [-1, 99] },
        cues: [
          cue(-0.5, 'explosion'),
          cue(0.3, 'unheard-of'),
          cue(5, 'clap'),
          cue(0.5, 'footstep', { parameters: { ground: 'lava', weight: Number.NaN } }),
          cue(1, 'engine', { seconds: 1, curves: { speed: [] } }),
        ],
        dialogue: [
          { at: 0, seconds: 1, who: 'a', line: '   ', voice: { name: 'nobody', pitch: 1, rate: 1 }, position: still(0, 0, 0), phones: [] },
        ],
      }),
      { speak },
    );
    expect(film.left.every(Number.isFinite)).toBe(true);
    expect(peakOf(film.left)).toBeGreaterThan(0.01);
  });

  it('takes five hundred cues', async () => {
    const cues = Array.from({ length: 500 }, (_, index) =>
      cue(index * 0.019, index % 3 === 0 ? 'footstep' : index % 3 === 1 ? 'paw' : 'click', { position: still((index % 21) - 10, 0, -3) }),
    );
    const film = await mix(sheet(10, { cues }), { speak });
    expect(Math.abs(integratedLoudness(film) + 16)).toBeLessThan(1.5);
  });

  it('stops when it is cancelled', async () => {
    await expect(mix(sheet(2, { cues: [cue(1, 'clap')] }), { speak, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
