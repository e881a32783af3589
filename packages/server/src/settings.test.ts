import { describe, expect, it } from 'vitest';
import { readSettings, settingsHelp, settingTable } from './settings.ts';

describe('the settings', () => {
  it('have a standard for all that must be known', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      PORT: 8080,
      HOST: '127.0.0.1',
      DATABASE_URL: null,
      PUBLIC_URL: null,
      ONEREEL_API_KEYS: [],
      ONEREEL_RETENTION_HOURS: 24,
    });
    expect(settings.ONEREEL_DATA_DIR).toMatch(/\/data$/);
  });

  it('read keys with and without a limit', () => {
    expect(readSettings({ ONEREEL_API_KEYS: 'one:sk-a, two:sk-b:60' }).ONEREEL_API_KEYS).toEqual([
      { name: 'one', key: 'sk-a', requestsPerMinute: null },
      { name: 'two', key: 'sk-b', requestsPerMinute: 60 },
    ]);
  });

  it.each([
    [{ PORT: 'abc' }, /PORT must be a whole number, got "abc"/],
    [{ PORT: '70000' }, /PORT must be from 0 to 65535/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must be an address such as postgres/],
    [{ ONEREEL_API_KEYS: 'justakey' }, /must be written as name:key/],
    [{ ONEREEL_STORAGE: 's3' }, /needs ONEREEL_S3_BUCKET/],
  ])('tell in a sentence what is wrong with %j', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  it('never repeat a secret', () => {
    expect(() => readSettings({ ONEREEL_API_KEYS: 'mysecretkey' })).toThrow(
      expect.not.stringContaining('mysecretkey') as unknown as string,
    );
  });

  it('are all in the help', () => {
    for (const name of Object.keys(settingTable)) expect(settingsHelp()).toContain(name);
  });
});
