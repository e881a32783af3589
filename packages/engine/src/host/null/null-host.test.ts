import { expect, test } from 'vitest';
import { openNullHost } from './null-host.ts';

test('says what it has not, and remembers', async () => {
  const host = openNullHost();
  await expect(host.graphics()).rejects.toThrow('The null host has no graphics');
  await expect(host.codecs()).rejects.toThrow('The null host has no encoders');
  await host.cache.write('sky', new Uint8Array([1]));
  expect(await host.cache.read('sky')).toEqual(new Uint8Array([1]));
  expect(await host.cache.read('sea')).toBeNull();
});
