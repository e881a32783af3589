import { describe, expect, it } from 'vitest';
import { direct } from './direct.ts';
import { explain } from './explain.ts';

const explanationOf = async (prompt: string): Promise<Record<string, string>> =>
  Object.fromEntries(explain(await direct(prompt, { seed: 1, seconds: 6 })).map(({ heading, lines }) => [heading, lines.join('\n')]));

describe('explain', () => {
  it('answers who, where, when, what and how in plain words', async () => {
    const said = await explanationOf('Three white sheep run across a snowy meadow from left to right at dawn. Slow pan right.');
    expect(said['Who']).toBe('3 × sheep (white)');
    expect(said['Where']).toContain('meadow');
    expect(said['When and how it looks']).toContain('sunrise, snowy, winter');
    expect(said['What happens']).toMatch(/^0 s to 6 s: sheep run .*to the right/);
    expect(said['How it is shot']).toContain('slow pan-right');
    expect(said['What is heard']).toContain('hooves');
  });

  it('says who speaks, what is written and what is not as asked', async () => {
    const said = await explanationOf('A frightened woman shouts "Stop!" at a periscope under a sign that reads "EXIT".');
    expect(said['What happens']).toContain('woman shout');
    expect(said['What happens']).toContain('"Stop!"');
    expect(said['What is written']).toBe('"EXIT" on sign');
    expect(said['What was not understood or is not as asked']).toContain('No periscope can be built yet');
    expect(said['Who']).toContain('which only stands in');
  });

  it('prints no colour codes and no empty headings', async () => {
    const sections = explain(await direct('A green leaf.', { seed: 1 }));
    expect(sections.every(({ lines }) => lines.length > 0)).toBe(true);
    expect(JSON.stringify(sections)).not.toMatch(/#[0-9a-f]{6}/);
  });
});
