import type { Codecs } from '../host/host.ts';
import { expect, it } from 'vitest';
import { measureAacPriming } from './aac-priming.ts';
import { openCodecs } from '../host/node/codecs.ts';

it('measures the delay of this AAC encoder, once', async () => {
  const codecs = await openCodecs();
  const measuring = measureAacPriming(codecs);
  expect(await measuring).toBe(1024);
  expect(measureAacPriming(codecs)).toBe(measuring);
});

it('refuses a decoder from which the click does not come back', async () => {
  const codecs = await openCodecs();
  class Silence extends codecs.AudioDecoder {
    override decode(): void {}
  }
  const broken: Codecs = { ...codecs, AudioDecoder: Silence };
  await expect(measureAacPriming(broken)).rejects.toMatchObject({
    code: 'encoder_failed',
    message: expect.stringContaining('A click at sample 5000'),
  });
});
