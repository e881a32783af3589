import { describe, expect, it } from 'vitest';
import { motifs } from '../../cast/human/actions/motifs.ts';
import { contactsOf, phaseOf } from './strokes.ts';

describe('strokes', () => {
  it.each(motifs.filter(({ contacts }) => contacts?.length).map((motif) => [motif.name, motif] as const))(
    '%s: its contacts are heard exactly when the pose is there',
    (_name, motif) => {
      for (const manner of [undefined, 'slowly', 'quickly']) {
        const beat = { start: 0.37, seconds: 12, ...(manner ? { manner } : {}) };
        const times = contactsOf(motif, beat);
        expect(times.length).toBeGreaterThan(0);
        for (const at of times) {
          const phase = phaseOf(motif, at - beat.start, beat);
          const own = motif.period === undefined ? phase : phase - Math.floor(phase + 1e-9);
          expect(Math.min(...motif.contacts!.map((contact) => Math.abs(contact - own)))).toBeLessThan(1e-6);
        }
      }
    },
  );

  it('fits what is done once into its beat', () => {
    const throwing = motifs.find(({ name }) => name === 'throw')!;
    for (const seconds of [0.8, 1.5, 4, 10]) for (const at of contactsOf(throwing, { start: 0, seconds })) expect(at).toBeLessThan(seconds);
  });
});
