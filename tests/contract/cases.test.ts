import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractCases, runCase } from './case-runner.ts';
import { startTestServer, type TestServer } from './running-server.ts';
import { openTestStore, type TestStore } from './test-store.ts';

let store: TestStore;
let server: TestServer;

beforeAll(async () => {
  store = await openTestStore();
  server = await startTestServer({ settings: { ...store.settings, ONEREEL_CONCURRENCY: '2' } });
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

describe('the contract of both lost APIs', () => {
  it.each(contractCases.map((contractCase) => [contractCase.name, contractCase] as const))('%s', async (_name, contractCase) => {
    expect(await runCase(server.address, contractCase)).toEqual([]);
  });

  it('left a server that is alive', async () => {
    const minimal = contractCases.find(({ name }) => name === 'a-create-t2v-minimal')!;
    expect(await runCase(server.address, minimal)).toEqual([]);
    expect(server.process.exitCode).toBeNull();
  });
});
