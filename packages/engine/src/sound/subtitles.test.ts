import type { Dialogue } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { subtitlesOf } from './subtitles.ts';

const line = (at: number, seconds: number, who: string, text: string): Dialogue => ({
  at,
  seconds,
  who,
  line: text,
  voice: { name: 'man', pitch: 1, rate: 1 },
  position: [{ at: 0, place: [0, 0, 0] }],
  phones: [],
});

describe('subtitlesOf', () => {
  it('is null where nothing is said', () => {
    expect(subtitlesOf({ dialogue: [], seconds: 4 })).toBeNull();
    expect(subtitlesOf({ dialogue: [line(0, 1, 'a', '  ')], seconds: 4 })).toBeNull();
  });

  it('says who says what and when, in order, without markup of its own', () => {
    expect(subtitlesOf({ dialogue: [line(2, 1.5, 'cat', 'Fish & <chips>?'), line(0.25, 1, 'dog', 'Good\nmorning.')], seconds: 4 })).toBe(
      'WEBVTT\n\n00:00:00.250 --> 00:00:01.250\n<v dog>Good morning.\n\n00:00:02.000 --> 00:00:03.500\n<v cat>Fish &amp; &lt;chips&gt;?\n',
    );
  });

  it('breaks a long line into pieces of two rows that follow each other and end with the film', () => {
    const text = subtitlesOf({ dialogue: [line(0, 9, 'a', 'one two three four five six seven eight nine ten '.repeat(8))], seconds: 8 })!;
    const cues = text.split('\n\n').slice(1);
    expect(cues.length).toBeGreaterThan(3);
    for (const cue of cues) {
      const rows = cue.trim().split('\n').slice(1);
      expect(rows.length).toBeLessThanOrEqual(2);
      for (const row of rows) expect(row.replace('<v a>', '').length).toBeLessThanOrEqual(42);
    }
    expect(text).toContain('--> 00:00:08.000');
  });
});
