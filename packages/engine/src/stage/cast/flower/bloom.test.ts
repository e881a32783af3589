import { describe, expect, it } from 'vitest';
import { Sculpt } from '../prop/sculpt.ts';
import { bowed } from './bloom.ts';

const form = { kind: 'rose', seed: 1, words: [], preset: {}, extent: [1, 1, 1], colour: null, substance: null } as const;

describe('a bowed head', () => {
  it('turns what was made after the stem about the stem’s end, and nothing else', () => {
    const work = new Sculpt(form as unknown as Sculpt['form']);
    work.ball('leaf', 1);
    const before = work.parts[0]!;
    const stalk = work.parts.length;
    work.ball('petal', 0.5, { at: [0, 12, 0] });
    work.moving('petal', [0, 12, 0], () => work.ball('petal', 0.5, { at: [0, 13, 0] }));
    bowed(work, stalk, [0, 10, 0], Math.PI / 2);
    expect(work.parts[0]).toBe(before);
    const { position } = work.parts[1]!.shape;
    const middle = [0, 1, 2].map((axis) => {
      const along = position.filter((_, at) => at % 3 === axis);
      return (Math.min(...along) + Math.max(...along)) / 2;
    });
    expect(middle[1]).toBeCloseTo(10, 3);
    expect(middle[2]).toBeCloseTo(2, 3);
    const [x, y, z] = work.parts[2]!.pivot!;
    expect([x, y, z].map((one) => Math.round(one * 1000) / 1000)).toEqual([0, 10, 2]);
  });
});
