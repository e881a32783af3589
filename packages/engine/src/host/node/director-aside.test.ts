import { expect, test } from 'vitest';
import { direct } from '../../director/direct.ts';
import { startDirector } from './director-aside.ts';
import { openNodeHost } from './open-node-host.ts';

const prompt = 'A white ball bounces on a dark floor.';

test('a screenplay written aside is the one that is written here', async () => {
  const host = await openNodeHost({ director: startDirector() });
  const written = await host.direct(prompt, { seed: 7, seconds: 4 });
  expect(written).toEqual(await direct(prompt, { seed: 7, seconds: 4 }));
  // The director that was started before wrote one; the next prompt gets one of its own.
  expect((await host.direct('A red cup.', { seed: 7, seconds: 4 })).cast).toHaveLength(1);
  await host.close();
});

test('what is refused aside is told here, with its field', async () => {
  const host = await openNodeHost();
  await expect(host.direct('  ', { seed: 0, seconds: 4 })).rejects.toMatchObject({ code: 'invalid_request', path: 'prompt' });
  await expect(host.direct(prompt, { seed: -1, seconds: 4 })).rejects.toMatchObject({ code: 'invalid_request', path: 'seed' });
  await host.close();
});
