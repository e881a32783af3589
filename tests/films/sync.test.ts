import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { filmInChild } from '@onereel/engine/host/node';
import { describe, expect, it } from 'vitest';

/** The meter lives beside the repository and needs ffmpeg; where either is missing, `test-card.test.ts` still checks frames and samples. */
const meter = fileURLToPath(new URL('../../../shared/tools/avsync.mjs', import.meta.url));
const run = promisify(execFile);
const ffmpeg = await run('ffmpeg', ['-version']).then(
  () => true,
  () => false,
);

describe.skipIf(!existsSync(meter) || !ffmpeg)('sync, as an independent meter sees it', () => {
  it('is within 10 ms on the test card, for every event', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onereel-sync-'));
    try {
      const film = join(folder, 'card.mp4');
      await filmInChild({
        source: { model: 'onereel/test-card' },
        width: 640,
        height: 360,
        seconds: 6,
        fps: 24,
        quality: 'standard',
        files: { film },
      });
      const { stdout } = await run(process.execPath, [meter, film, '--json'], { maxBuffer: 1 << 26 });
      const report = JSON.parse(stdout) as { events: { offset_ms: number | null }[]; median_offset_ms: number };
      expect(report.events.length).toBeGreaterThanOrEqual(5);
      expect(report.events.every((event) => event.offset_ms !== null)).toBe(true);
      expect(Math.abs(report.median_offset_ms)).toBeLessThanOrEqual(10);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
