import { describe, expect, it } from 'vitest';
import { createChance } from '../chance/chance.ts';
import { openCodecs } from '../host/node/codecs.ts';
import { instrumentOf } from '../sound/instruments.ts';
import type { Heard } from '../sound/mix.ts';
import { perform } from '../sound/perform.ts';
import { certify } from './certify.ts';
import { writeFilm } from '../film/write-film.ts';

const seconds = 2;
const moments = [0.4, 0.9, 1.5];
const noise = createChance(9);

/** A film with a clap, a bell and a step on its moments, `late` seconds after the picture that they belong to, over some noise. */
async function film(late: number): Promise<{ bytes: Uint8Array; heard: Heard[] }> {
  const left = Float32Array.from({ length: seconds * 48000 }, () => (noise.next() - 0.5) * 0.02);
  const heard = moments.map((at, number): Heard => {
    const kind = ['clap', 'bell', 'footstep'][number]!;
    const { samples, onset } = perform(instrumentOf(kind).instrument, { seconds: 0.3 }, createChance(number));
    const start = Math.round((at + late) * 48000) - onset;
    samples.forEach((sample, index) => {
      if (start + index < left.length) left[start + index]! += sample;
    });
    return { kind, who: null, at, samples: samples.slice(0, 12000), onset };
  });
  const codecs = await openCodecs();
  const { bytes } = await writeFilm({
    width: 160,
    height: 96,
    fps: 24,
    frames: seconds * 24,
    quality: 'draft',
    codecs,
    sound: { sampleRate: 48000, left, right: left },
    picture: async () => new Uint8Array(160 * 96 * 1.5).fill(90),
  });
  return { bytes, heard };
}

describe('certify', () => {
  it.each([
    [0, 'undetectable'],
    [0.04, 'undetectable'],
    [-0.06, 'acceptable'],
  ] as const)('finds every sound of a file in which sound is %f s late', async (late, verdict) => {
    const { bytes, heard } = await film(late);
    const certificate = await certify(bytes, heard, { fps: 24, codecs: await openCodecs() });
    expect(certificate.measured).toBe(3);
    for (const { offset } of certificate.events) expect(Math.abs(offset! - late * 1000)).toBeLessThan(0.3);
    expect(certificate.verdict).toBe(verdict);
  });

  it('does not claim what it cannot hear', async () => {
    const { bytes } = await film(0);
    const { samples, onset } = perform(instrumentOf('meow').instrument, { seconds: 0.5 }, createChance(3));
    const certificate = await certify(bytes, [{ kind: 'meow', who: 'cat', at: 1.2, samples, onset }], {
      fps: 24,
      codecs: await openCodecs(),
    });
    expect(certificate).toMatchObject({ measured: 0, verdict: 'nothing-to-measure', events: [{ heard: null, offset: null }] });
  });
});
