import { afterAll, expect, test } from 'vitest';
import type { Host } from '../host.ts';
import { drawsPicture } from './measure-frame.ts';
import { openNodeHost } from './open-node-host.ts';

let host: Host | null = null;
afterAll(() => host?.close());

const refused: string[] = [];

test('a node host has a device that draws, once, with a name', async () => {
  host = await openNodeHost({ onRefused: (reason) => refused.push(reason) });
  const graphics = await host.graphics();
  expect(await host.graphics()).toBe(graphics);
  expect(graphics.driver).not.toBe('');
  expect(await drawsPicture(graphics.device)).toBe(true);
  expect(graphics.device.limits.maxTextureDimension2D).toBe(graphics.adapter.limits.maxTextureDimension2D);
});

test('has the names that the renderer looks for', () => {
  expect(navigator.gpu).toBeDefined();
  expect(GPUTextureUsage.RENDER_ATTACHMENT).toBe(16);
  expect(typeof requestAnimationFrame).toBe('function');
});

test('tells of a command that the device refuses', async () => {
  const { device } = await host!.graphics();
  device.createTexture({ size: [0, 0], format: 'rgba8unorm', usage: GPUTextureUsage.RENDER_ATTACHMENT });
  await device.queue.onSubmittedWorkDone();
  expect(refused).toHaveLength(1);
});
