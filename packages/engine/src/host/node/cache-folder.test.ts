import { expect, test } from 'vitest';
import { cacheFolderName } from './cache-folder.ts';

test.each([
  [{ ONEREEL_CACHE_DIR: '/somewhere' }, 'linux', '/somewhere'],
  [{ XDG_CACHE_HOME: '/var/cache/ada' }, 'linux', '/var/cache/ada/onereel'],
  [{ XDG_CACHE_HOME: '' }, 'linux', '/home/ada/.cache/onereel'],
  [{}, 'darwin', '/home/ada/Library/Caches/onereel'],
] as const)('%j on %s is %s', (environment, platform, folder) => {
  expect(cacheFolderName(environment, platform, '/home/ada')).toBe(folder);
});
