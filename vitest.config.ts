import { defineConfig } from 'vitest/config';

const conditions = ['@onereel/source', 'node', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    // A graphics driver is chosen by the environment that a process starts with.
    globalSetup: ['tests/choose-driver.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A graphics device and a film at a time: the machine has two cores.
    maxWorkers: 2,
    isolate: true,
    pool: 'forks',
  },
});
