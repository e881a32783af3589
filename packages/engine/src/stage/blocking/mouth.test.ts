import { describe, expect, it } from 'vitest';
import { createSpeaker } from '../../host/node/speech.ts';
import { mouthAt } from './mouth.ts';

/** The frames of a film at 24 a second. */
const frame = 1 / 24;

describe('mouthAt', () => {
  it.each(['man', 'woman', 'robot', 'giant', 'girl'])('closes within one frame of every p, b and m of a %s', async (name) => {
    const { phones } = await createSpeaker().speak('Maybe Bob put my apple above the empty map.', { name, pitch: 1, rate: 1 });
    const lips = phones.filter(({ phone }) => /^[pbm]$/.test(phone));
    expect(lips.length).toBeGreaterThan(8);
    for (const { at, seconds } of lips) {
      const shown: number[] = [];
      for (let number = Math.ceil((at - frame) / frame); number * frame <= at + seconds + frame; number++)
        shown.push(mouthAt(phones, number * frame).closed);
      expect(Math.max(...shown)).toBeGreaterThan(0.9);
    }
  });

  it('is at rest before the first and after the last phone', async () => {
    const { phones } = await createSpeaker().speak('Oh my.', { name: 'man', pitch: 1, rate: 1 });
    const end = phones.at(-1)!.at + phones.at(-1)!.seconds;
    for (const at of [-0.2, end + 0.2]) expect(mouthAt(phones, at)).toEqual({ open: 0, wide: 0, round: 0, closed: 0 });
  });

  it('opens on vowels and rounds on w', () => {
    const phones = [
      { phone: 'w', at: 0, seconds: 0.15 },
      { phone: 'aa', at: 0.15, seconds: 0.2 },
      { phone: 'm', at: 0.35, seconds: 0.1 },
    ];
    expect(mouthAt(phones, 0.06).round).toBeGreaterThan(0.7);
    expect(mouthAt(phones, 0.24).open).toBeGreaterThan(0.8);
    expect(mouthAt(phones, 0.38).closed).toBeGreaterThan(0.6);
  });
});
