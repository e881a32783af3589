import { describe, expect, it } from 'vitest';
import type { Voice } from '../host.ts';
import { voiceNames } from '../../sound/speech/character.ts';
import { createSpeaker } from './speech.ts';
import { readPhones } from './speech-phones.ts';

const speaker = createSpeaker();
const voice = (name: string, more: Partial<Voice> = {}): Voice => ({ name, pitch: 1, rate: 1, ...more });

/** The strongest period between 60 and 160 Hz over the loudest part, by autocorrelation. */
function pitchOf(samples: Float32Array): number {
  const size = 9600;
  let from = 0,
    most = 0;
  for (let start = 0; start + size * 2 < samples.length; start += 2400) {
    let sum = 0;
    for (let index = start; index < start + size; index++) sum += samples[index] ** 2;
    if (sum > most) [from, most] = [start, sum];
  }
  let best = 0,
    strongest = 0;
  for (let lag = 300; lag < 800; lag++) {
    let sum = 0;
    for (let index = from; index < from + size; index += 2) sum += samples[index] * samples[index + lag];
    if (sum > strongest) [best, strongest] = [lag, sum];
  }
  return 48000 / best;
}

describe('createSpeaker', () => {
  it.each(['man', 'woman', 'scottish-man'])('speaks as a %s, with phones that end with the sound', async (name) => {
    const { samples, phones } = await speaker.speak('Hello there. The weather is very cold today!', voice(name));
    expect(samples.length).toBeGreaterThan(48000);
    const last = phones[phones.length - 1];
    expect(Math.abs(last.at + last.seconds - samples.length / 48000)).toBeLessThan(0.01);
    for (const [index, phone] of phones.entries()) {
      expect(phone.seconds).toBeGreaterThan(0);
      if (index > 0) expect(phone.at).toBeCloseTo(phones[index - 1].at + phones[index - 1].seconds, 6);
    }
    expect(phones.map(({ phone }) => phone).join(' ')).toContain('hh ');
  });

  it('puts the silence of pauses where the sound is silent', async () => {
    const { samples, phones } = await speaker.speak('Stop. Go. Wait! What? Yes, I think so. No.', voice('man'));
    const energyIn = (at: number, seconds: number): number => {
      let sum = 0;
      const [from, to] = [Math.round((at + seconds * 0.25) * 48000), Math.round((at + seconds * 0.75) * 48000)];
      for (let index = from; index < to; index++) sum += samples[index] ** 2;
      return sum / Math.max(1, to - from);
    };
    const pauses = phones.filter(({ phone, seconds }) => phone === 'pau' && seconds > 0.04);
    const vowels = phones.filter(({ phone }) => /^(aa|ae|ah|ao|ay|eh|ey|iy|ow)$/.test(phone));
    expect(pauses.length).toBeGreaterThan(2);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(pauses.map(({ at, seconds }) => energyIn(at, seconds)))).toBeLessThan(
      mean(vowels.map(({ at, seconds }) => energyIn(at, seconds))) * 0.02,
    );
  });

  it('says the same thing the same way', async () => {
    const [one, two] = [await createSpeaker().speak('Over here.', voice('woman')), await speaker.speak('Over here.', voice('woman'))];
    expect(two.samples).toEqual(one.samples);
    expect(two.phones).toEqual(one.phones);
  });

  it('follows pitch and rate', async () => {
    const line = 'Where are we going now my dear';
    const [plain, deep, fast] = [
      await speaker.speak(line, voice('man')),
      await speaker.speak(line, voice('man', { pitch: 0.75 })),
      await speaker.speak(line, voice('man', { rate: 1.4 })),
    ];
    expect(pitchOf(deep.samples) / pitchOf(plain.samples)).toBeLessThan(0.9);
    expect(fast.samples.length / plain.samples.length).toBeLessThan(0.85);
  });

  it.each(['', '   ', '你好世界', '🎬🎬', '...', '—'])('gives silence for %j', async (line) => {
    expect(await speaker.speak(line, voice('man'))).toMatchObject({ sampleRate: 48000, phones: [] });
  });

  it.each([
    'Zdravstvuyte',
    "L'été est arrivé à la plage",
    'xkcdqwrtz 8:45 $3.50 & 100%',
    '-voice kal',
    'a'.repeat(400),
    'He said: "run!" <b>\n\nnow',
  ])('survives %j', async (line) => {
    const { samples, phones } = await speaker.speak(line, voice('constructor', { pitch: Number.NaN, rate: 99 }));
    expect(samples.length).toBeGreaterThan(0);
    expect(phones.length).toBeGreaterThan(0);
  });
});

describe('readPhones', () => {
  it('adds up utterances whose times start anew', () => {
    const phones = readPhones('pau:0.2 hh:0.3 ow:0.5\npau:0.1 y:0.25 pau:0.4\n', 0.9);
    expect(phones.map(({ at }) => Number(at.toFixed(3)))).toEqual([0, 0.2, 0.3, 0.5, 0.6, 0.75]);
    expect(phones[5]).toMatchObject({ phone: 'pau' });
    expect(phones[5].at + phones[5].seconds).toBeCloseTo(0.9, 9);
  });
});

describe('every voice', () => {
  it.each([...voiceNames, 'man whisper', 'woman shout', 'man sad', 'woman happy', 'man narrator'])(
    'of a %s sounds, and its phones end with it',
    async (name) => {
      const { samples, phones } = await speaker.speak('Good morning.', { name, pitch: 1, rate: 1 });
      const last = phones.at(-1)!;
      expect(Math.abs(last.at + last.seconds - samples.length / 48000)).toBeLessThan(0.012);
      expect(samples.every((value) => Number.isFinite(value))).toBe(true);
      expect(samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0)).toBeGreaterThan(0.05);
    },
  );
});
