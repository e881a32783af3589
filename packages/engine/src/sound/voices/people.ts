import type { Hertz, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { hold } from '../dsp/envelope.ts';
import type { Curve } from '../dsp/sweep.ts';
import type { Instrument, Part } from '../instrument.ts';
import { samplesIn, silence } from '../sample-rate.ts';
import { type Formant, voiceOf } from './throat.ts';

/** Who: the usual pitch, and how small the mouth is. */
const bodies: Readonly<Record<string, readonly [pitch: Hertz, small: number]>> = { man: [118, 1], woman: [212, 1.16], child: [295, 1.34] };

const who = { default: 'woman', values: Object.keys(bodies) } as const;

/** The first three formants of vowels, for a man (Peterson and Barney 1952). */
const vowels = { a: [730, 1090, 2440], e: [530, 1840, 2480], i: [270, 2290, 3010], o: [570, 840, 2410], u: [300, 870, 2240] } as const;
type Vowel = keyof typeof vowels;

function mouth(vowel: Vowel, small: number): Formant[] {
  const [first, second, third] = vowels[vowel];
  return [
    { hertz: first * small, q: 6, gain: 1 },
    { hertz: second * small, q: 9, gain: 0.7 },
    { hertz: third * small, q: 10, gain: 0.4 },
    { hertz: 3500 * small, q: 8, gain: 0.2 },
  ];
}

interface Syllable {
  readonly seconds: Seconds;
  readonly vowel: Vowel;
  readonly pitch: Curve;
  readonly breath: number;
  readonly roughness: number;
  readonly rise: Seconds;
}

function say(part: Part, { seconds, vowel, pitch, breath, roughness, rise }: Syllable, chance: Chance): Float32Array {
  const [usual, small] = bodies[part.word('voice')];
  const ends = hold(seconds, rise, seconds * 0.5);
  return voiceOf(
    {
      seconds,
      pitch: (at) => usual * pitch(at),
      loudness: ends,
      roughness,
      doubling: roughness * 0.3,
      breath,
      formants: mouth(vowel, small),
      direct: 0.04,
    },
    chance,
  );
}

const person = (kind: string, describe: string, loudness: number, play: Instrument['play']): Instrument => ({
  kind,
  describe,
  parameters: { voice: who },
  curves: [],
  moment: 'start',
  loudness,
  reference: 8,
  play,
});

/** A cry of fear or a shout. */
export const scream = person('scream', 'A person screams or shouts: one long open vowel.', -17, (part, chance) => {
  const seconds = Math.max(0.5, Math.min(3, part.seconds || 1.2));
  const waver = drift(seconds, 8, chance.spawn('waver'), 0.97, 1.03);
  const samples = say(
    part,
    {
      seconds,
      vowel: 'a',
      pitch: (at) => waver(at) * (2.3 + 1.1 * Math.sin(Math.PI * Math.min(1, at / seconds) ** 0.6)),
      breath: 0.4,
      roughness: 0.45,
      rise: 0.05,
    },
    chance,
  );
  return { samples: saturate(levelToPeak(samples), 1.8), onset: 0 };
});

/** Laughter. */
export const laughter = person('laughter', 'A person laughs: a run of falling ha ha.', -22, (part, chance) => {
  const seconds = Math.max(0.8, Math.min(4, part.seconds || 1.5));
  const samples = silence(seconds + 0.3);
  const vowel: Vowel = chance.pick(['a', 'a', 'e', 'o']);
  let number = 0;
  for (let at = 0.004; at < seconds - 0.15; at += chance.between(0.17, 0.23)) {
    const high = 1.7 - 0.6 * (at / seconds) + chance.between(-0.08, 0.08);
    const ha = say(
      part,
      { seconds: 0.15, vowel, pitch: (time) => high * (1.05 - 1.4 * time), breath: 1.1, roughness: 0.25, rise: 0.025 },
      chance.spawn(`ha ${number++}`),
    );
    blend(samples, ha, 1 - 0.5 * (at / seconds), at);
  }
  return { samples, onset: samplesIn(0.004) };
});

/** Sobs. */
export const cry = person('cry', 'A person weeps: sobs that shake and fall.', -25, (part, chance) => {
  const seconds = Math.max(0.8, Math.min(5, part.seconds || 2));
  const samples = silence(seconds + 0.3);
  let number = 0;
  for (let at = 0.004; at < seconds - 0.3;) {
    const length = Math.min(seconds - at, chance.between(0.35, 0.7));
    const shake = (time: Seconds): number => 1 + 0.07 * Math.sin(2 * Math.PI * 7 * time);
    blend(
      samples,
      say(
        part,
        {
          seconds: length,
          vowel: chance.pick(['u', 'o', 'a']),
          pitch: (time) => (1.75 - 0.7 * (time / length)) * shake(time),
          breath: 0.9,
          roughness: 0.3,
          rise: 0.06,
        },
        chance.spawn(`sob ${number++}`),
      ),
      chance.between(0.6, 1),
      at,
    );
    at += length + chance.between(0.08, 0.25);
  }
  return { samples, onset: samplesIn(0.004) };
});

/** A sung phrase. */
export const singing = person('singing', 'A person sings one quiet phrase on open vowels.', -22, (part, chance) => {
  const seconds = Math.max(1, Math.min(8, part.seconds || 2.4));
  const samples = silence(seconds + 0.3);
  const scale = [1, 9 / 8, 5 / 4, 3 / 2, 5 / 3, 2];
  let at = 0.004,
    step = chance.whole(1, 3),
    number = 0;
  while (at < seconds - 0.25) {
    const length = Math.min(seconds - at, chance.between(0.4, 0.9));
    const note = scale[step];
    blend(
      samples,
      say(
        part,
        {
          seconds: length + 0.08,
          vowel: chance.pick(['a', 'o', 'a', 'e']),
          breath: 0.12,
          roughness: 0.03,
          rise: 0.08,
          pitch: (time) => 1.5 * note * (1 + 0.012 * Math.min(1, time * 3) * Math.sin(2 * Math.PI * 5.4 * time)),
        },
        chance.spawn(`note ${number++}`),
      ),
      1,
      at,
    );
    at += length;
    step = Math.max(0, Math.min(scale.length - 1, step + chance.pick([-1, 1, 1, -2])));
  }
  return { samples, onset: samplesIn(0.004) };
});

/** Talk without words. */
export const murmur = person('murmur', 'A person talks, too far off for words to be made out.', -26, (part, chance) => {
  const seconds = Math.max(0.6, Math.min(12, part.seconds || 2));
  const samples = silence(seconds + 0.3);
  let number = 0;
  for (let at = 0.004; at < seconds - 0.12;) {
    const length = chance.between(0.1, 0.24);
    const high = chance.between(0.85, 1.25) * (1.1 - 0.2 * (at / seconds));
    blend(
      samples,
      say(
        part,
        {
          seconds: length,
          vowel: chance.pick(['a', 'e', 'i', 'o', 'u']),
          pitch: (time) => high * (1.03 - 0.3 * time),
          breath: 0.35,
          roughness: 0.1,
          rise: 0.03,
        },
        chance.spawn(`syllable ${number++}`),
      ),
      chance.between(0.4, 1),
      at,
    );
    at += length * 0.9 + (chance.flip(0.16) ? chance.between(0.15, 0.4) : 0.01);
  }
  return { samples, onset: samplesIn(0.004) };
});
