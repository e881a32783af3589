import type { Vector3 } from '@onereel/spec';
import type { Bench } from '../prop/bench.ts';

/** What a screen shows. */
export type Shown = 'desktop' | 'code' | 'film' | 'apps' | 'chart' | 'off';

/** A lit pane of the given size, upright at `at`, leaning back by `lean`, with something on it. */
export function pane(bench: Bench, shown: Shown, [w, h]: readonly [number, number], at: Vector3, lean = 0): void {
  const put = (x: number, y: number, wide: number, high: number, colour: string, out: number, glow = 0.75): void => {
    bench.block('screen', [wide * w, high * h, w * 0.002], {
      at: [
        at[0] + x * w,
        at[1] + y * h * Math.cos(lean) + out * w * 0.003 * Math.sin(lean),
        at[2] - y * h * Math.sin(lean) + out * w * 0.003 * Math.cos(lean),
      ],
      turn: [-lean, 0, 0],
      colour,
      round: 0,
      glow,
    });
  };
  put(
    0,
    0,
    1,
    1,
    { desktop: '#2f6fa8', code: '#14181f', film: '#1c3250', apps: '#274a7a', chart: '#10161e', off: '#08090b' }[shown],
    1,
    shown === 'off' ? 0 : shown === 'code' || shown === 'chart' ? 0.35 : 0.7,
  );
  if (shown === 'desktop') {
    put(0, -0.46, 1, 0.08, '#dfe6ec', 2);
    put(0.08, 0.06, 0.62, 0.66, '#f2f4f6', 2);
    put(0.08, 0.36, 0.62, 0.07, '#5a6a78', 3);

    for (let line = 0; line < 6; line++) put(-0.02 + (line % 2) * 0.02, 0.24 - line * 0.08, 0.34 - (line % 3) * 0.05, 0.03, '#8a96a2', 3);
    put(0.27, 0.02, 0.16, 0.36, '#e0803a', 3);
    for (let icon = 0; icon < 4; icon++) put(-0.4, 0.34 - icon * 0.19, 0.07, 0.11, ['#e8c23a', '#4fb85a', '#e0503a', '#c9d6e0'][icon]!, 2);
  } else if (shown === 'code') {
    for (let line = 0; line < 13; line++) {
      const indent = [0, 1, 2, 2, 3, 3, 2, 1, 0, 0, 1, 2, 1][line]! * 0.06;
      put(-0.4 + indent, 0.4 - line * 0.064, 0.1, 0.028, '#c678dd', 2, 1.2);
      put(
        -0.24 + indent + (line % 3) * 0.03,
        0.4 - line * 0.064,
        0.16 + ((line * 7) % 5) * 0.05,
        0.028,
        line % 2 ? '#61afef' : '#98c379',
        2,
        1.2,
      );
    }
  } else if (shown === 'film') {
    put(0, 0.26, 1, 0.48, '#e08a4c', 2);
    put(0, 0.06, 1, 0.16, '#c8566a', 2);
    put(0.2, 0.1, 0.14, 0.2, '#ffe9a8', 3, 1.6);

    put(0, -0.28, 1, 0.44, '#16364c', 3);
    for (let ray = 0; ray < 5; ray++) put(0.2, -0.1 - ray * 0.07, 0.2 - ray * 0.03, 0.02, '#f0b070', 4, 1);

    put(-0.28, -0.02, 0.34, 0.18, '#1a2430', 4, 0.4);
    put(-0.34, 0.1, 0.16, 0.1, '#1a2430', 4, 0.4);
  } else if (shown === 'apps') {
    for (let icon = 0; icon < 20; icon++)
      put(
        -0.33 + (icon % 4) * 0.22,
        0.34 - Math.floor(icon / 4) * 0.15,
        0.14,
        0.14 * (w / h) * 1,
        ['#e8553a', '#f0b23a', '#4fb85a', '#3aa0e8', '#b05ad8', '#eef2f4'][(icon * 5) % 6]!,
        2,
      );
    put(0, -0.43, 0.9, 0.09, '#8fb0d8', 2);
  } else if (shown === 'chart') {
    for (let bar = 0; bar < 10; bar++) {
      const high = 0.16 + 0.5 * Math.abs(Math.sin(bar * 1.3));
      put(-0.4 + bar * 0.088, -0.4 + high / 2, 0.055, high, bar % 3 ? '#38c878' : '#e0b83a', 2, 1.2);
    }
    put(0, 0.4, 0.86, 0.05, '#38a0e0', 2);
  }
}
