import { describe, expect, it } from 'vitest';
import { readTune } from './tune.ts';

const keys = (text: string, seconds = 4): number[] | undefined => readTune(text, seconds)?.map(({ key }) => key);

describe('readTune', () => {
  it.each([
    ['A pianist plays a C major triad', [60, 64, 67]],
    ['an A minor chord on a piano', [69, 72, 76]],
    ['A piano plays a G7 chord', [67, 71, 74, 77]],
    ['the note A4 repeated four times on a violin', [69, 69, 69, 69]],
    ['a rising C major scale on a flute', [60, 62, 64, 65, 67, 69, 71, 72]],
    ['a descending D minor scale', [74, 72, 70, 69, 67, 65, 64, 62]],
    ['a C major arpeggio on a harp', [60, 64, 67, 72]],
    ['A guitar plays the notes E4, G4, B4 and E5', [64, 67, 71, 76]],
    ['a man plays the notes C D E C on a xylophone', [60, 62, 64, 60]],
    ['A trumpet holds middle C', [60]],
    ['a perfect fifth from C4 on a cello', [60, 67]],
    ['the chords C - G - Am - F on a guitar', [60, 64, 67, 67, 71, 74, 69, 72, 76, 65, 69, 72]],
    ['a chromatic scale on a piano', [60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72]],
    ['F#4 played on a saxophone', [66]],
    ['a B flat major scale', [70, 72, 74, 75, 77, 79, 81, 82]],
    ['A pentatonic scale up and down', [69, 71, 73, 76, 78, 81, 78, 76, 73, 71, 69]],
  ])('reads "%s"', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    'A woman plays the piano',
    'a cat and a dog play',
    'Calm piano music',
    'A man in a suit plays a guitar',
    'plan B fails and a boy goes to bed',
    'A scale model of a ship',
    'the fish has a silver scale',
  ])('leaves "%s" alone', (text) => {
    expect(keys(text)).toBeUndefined();
  });

  it('keeps the tempo that is asked for, and everything within the film', () => {
    const notes = readTune('a C major scale at 120 bpm', 8)!;
    expect(notes[1]!.at - notes[0]!.at).toBeCloseTo(0.5, 3);
    for (const { at, seconds } of readTune('a chromatic scale repeated 5 times', 4)!) expect(at + seconds).toBeLessThanOrEqual(4);
  });
});
