import { type Logger, pino } from 'pino';

/** A logger of JSON lines on standard error. Anything that could be a key is blotted out. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (name) => ({ level: name }) },
      redact: { paths: ['authorization', '*.authorization', 'key', '*.key', 'secret', '*.secret'], censor: '[hidden]' },
    },
    process.stderr,
  );
}
