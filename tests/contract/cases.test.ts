import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractCases, runCase } from './case-runner.ts';
import { startTestServer, type TestServer } from './running-server.ts';
import { openTestStore, type TestStore } from './test-store.ts';

/** `CREW=real` makes every film with the film crew instead of the test card, which takes minutes. */
const crew = process.env['CREW'] === 'real' ? { ONEREEL_STAND_IN: '' } : { ONEREEL_CONCURRENCY: '2' };

let store: TestStore;
let server: TestServer;

beforeAll(async () => {
  store = await openTestStore();
  server = await startTestServer({ settings: { ...store.settings, ...crew } });
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

describe('the contract of both lost APIs', () => {
  it.each(contractCases.map((contractCase) => [contractCase.name, contractCase] as const))(
    '%s',
    async (_name, contractCase) => {
      expect(await runCase(server.address, contractCase)).toEqual([]);
    },
    300_000,
  );

  it('left a server that is alive', async () => {
    const minimal = contractCases.find(({ name }) => name === 'a-create-t2v-minimal')!;
    expect(await runCase(server.address, minimal)).toEqual([]);
    expect(server.process.exitCode).toBeNull();
  });
});
