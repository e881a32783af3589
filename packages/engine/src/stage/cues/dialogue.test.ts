import type { Beat, Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { createSpeaker } from '../../host/node/speech.ts';
import { manifest } from '../../manifest/manifest.ts';
import type { Player } from '../blocking/groups.ts';
import { chooseVoice } from './choose-voice.ts';
import { speakLines } from './dialogue.ts';

const speaker = createSpeaker();
const beat = (start: number, line: string, more: Partial<Beat> = {}): Beat => ({
  start,
  seconds: 2,
  who: 'narrator',
  action: 'speak',
  verb: 'say',
  match: 'exact',
  line,
  ...more,
});
const play = (seconds: number, beats: Beat[]) => ({ seconds, shots: [{ start: 0, seconds, camera: {}, beats }] }) as unknown as Screenplay;
const player = (kind: string, traits: Record<string, unknown> = {}, noun = kind) =>
  ({
    member: { id: kind, noun, kind, match: 'exact', count: 1, traits },
    kind: manifest.cast.find((row) => row.kind === kind)!,
  }) as unknown as Player;

describe('chooseVoice', () => {
  it.each([
    ['man', {}, {}, 'man'],
    ['woman', {}, { verb: 'whisper' }, 'woman whisper'],
    ['boy', {}, { verb: 'shout', voice: 'woman' }, 'boy shout'],
    ['girl', {}, { voice: 'woman', emotion: 'happy' }, 'girl happy'],
    ['child', {}, { voice: 'woman' }, 'child'],
    ['old-man', {}, { emotion: 'sad' }, 'old-man sad'],
    ['old-woman', {}, { voice: 'woman' }, 'old-woman'],
    ['woman', { age: 'old' }, { voice: 'woman' }, 'old-woman'],
    ['man', { size: 'giant' }, {}, 'giant'],
    ['dragon', {}, {}, 'dragon'],
    ['mouse', {}, {}, 'tiny'],
  ])('gives a %s with %o and %o the voice %s', (kind, traits, more, voice) => {
    expect(chooseVoice(player(kind, traits), beat(0, 'Hi.', more)).name).toBe(voice);
  });

  it('lets a narrator speak from nowhere, and a substitute as what it stands for', () => {
    expect(chooseVoice(undefined, beat(0, 'Once.', { voice: 'woman' })).name).toBe('woman narrator');
    expect(chooseVoice(player('man', {}, 'robot'), beat(0, 'Hi.')).name).toBe('robot');
  });
});

describe('speakLines', () => {
  it('speaks a line of 2,000 characters as far as the film goes, and writes what it speaks', async () => {
    const line = 'There is a house at the end of the road. '.repeat(50).slice(0, 2000);
    const { dialogue, notes } = await speakLines(play(5, [beat(1, line)]), [], speaker.speak);
    expect(dialogue).toHaveLength(1);
    const [one] = dialogue;
    expect(one!.at + one!.seconds).toBeLessThanOrEqual(5);
    expect(one!.seconds).toBeGreaterThan(2.5);
    expect(one!.line.length).toBeLessThan(160);
    expect(line.startsWith(one!.line.replace(/…$/, ''))).toBe(true);
    expect(notes).toMatchObject([{ note: expect.stringContaining('as far as it goes') }]);
    const spoken = await speaker.speak(one!.line, one!.voice);
    expect(spoken.samples.length / 48000).toBeCloseTo(one!.seconds, 2);
  });

  it('lets nobody speak two lines at once, tells two men apart, and passes over what is empty', async () => {
    const beats = [
      beat(0, 'Hello there my friend.'),
      beat(0.3, 'And hello again.'),
      beat(0.3, 'I am here too.', { who: 'other' }),
      beat(1, ' '),
    ];
    const { dialogue, notes } = await speakLines(play(8, beats), [], speaker.speak);
    expect(notes).toEqual([]);
    const own = dialogue.filter(({ who }) => who === 'narrator');
    expect(own).toHaveLength(2);
    expect(own[1]!.at).toBeGreaterThan(own[0]!.at + own[0]!.seconds);
    const other = dialogue.find(({ who }) => who === 'other')!;
    expect(other.at).toBe(0.3);
    expect(other.voice.pitch).not.toBe(own[0]!.voice.pitch);
  });

  it('says what it cannot say', async () => {
    const beats = [beat(0, '你好世界'), beat(1, 'Привет my friend'), beat(3.95, 'Too late.', { who: 'other' })];
    const { dialogue, notes } = await speakLines(play(4, beats), [], speaker.speak);
    expect(dialogue).toHaveLength(1);
    expect(notes.map(({ note }) => note)).toEqual([
      expect.stringContaining('English only'),
      expect.stringContaining('left out'),
      expect.stringContaining('film ends before'),
    ]);
  });
});
