import type { Seconds } from '@onereel/spec';

/** How long a flash and its beep last. */
export const flashSeconds: Seconds = 0.08;

/** Whether the picture of this frame is lit: those that are shown first within 80 ms after a whole second. */
export function isFlashing(frame: number, fps: number): boolean {
  // In frames, not seconds, with a billionth to spare: 1.08 - 1 is not 0.08 in floating point.
  const second = Math.floor(frame / fps + 1e-9);
  return frame - second * fps < flashSeconds * fps - 1e-9;
}
