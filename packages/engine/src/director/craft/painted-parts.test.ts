import { describe, expect, it } from 'vitest';
import { direct } from '../direct.ts';

describe('what is coloured by what is done', () => {
  it('paint on nails colours the nails', async () => {
    const { cast } = await direct('A bride paints her nails purple.', { seed: 3, seconds: 4 });
    expect(cast[0]!.traits['colour']).toBeUndefined();
    expect(cast[0]!.traits['parts']).toMatchObject([{ noun: 'nail', colourWord: 'purple' }]);
  });

  it('who makes a garment has it in the hands, not on', async () => {
    const { cast } = await direct('A nurse crochets a yellow hat.', { seed: 3, seconds: 4 });
    expect(JSON.stringify(cast[0]!.wears ?? [])).not.toMatch(/hat/);
  });

  it('what a picture shows is no place', async () => {
    const { setting } = await direct('A boy paints a picture of a canoe.', { seed: 3, seconds: 4 });
    expect(setting.kind).not.toBe('sea');
  });
});
