import { expect, test } from 'vitest';
import { openNodeHost } from '../host/node/open-node-host.ts';
import { prepareFilm } from '../prepare-film.ts';

test('blades that sway before a camera that stands are sharp', async () => {
  const host = await openNodeHost();
  const { projector, stage } = await prepareFilm(
    { prompt: 'A meadow in the wind. Static camera.' },
    { host, seed: 1, seconds: 4, width: 320, height: 180, quality: 'standard' },
  );
  const moment = async (step: number): Promise<Uint8Array> => (await projector.image(stage, 3, step)).slice();
  // A shutter that is open for no time blurs nothing; the blades sway as far at both.
  expect(Buffer.compare(await moment(1 / 24), await moment(0))).toBe(0);
  expect(Buffer.compare(await moment(0), (await projector.image(stage, 2, 0)).slice())).not.toBe(0);
  stage.dispose();
  projector.dispose();
  await host.close();
});
