import type { Vector3 } from '@onereel/spec';
import type { Sculpt } from '../prop/sculpt.ts';
import { figureInside, slab } from './coachwork.ts';

/** A driver's cab of posts, panes and a roof, between two places. */
export function cabin(work: Sculpt, [x, y, z]: Vector3, [wide, high, long]: Vector3, colour: string): void {
  slab(work, 'lacquer', [wide + 0.12, 0.09, long + 0.16], [x, y + high, z], work.colour(colour), 0.8);
  for (const s of [-1, 1]) {
    for (const e of [-1, 1]) slab(work, 'lacquer', [0.08, high, 0.08], [x + (s * wide) / 2, y + high / 2, z + (e * long) / 2], '#1d1e20');
    work.sheet('glass', (u, v) => [x + (s * wide) / 2, y + v * high, z + (u - 0.5) * long], { columns: 1, rows: 1, flip: s > 0 });
  }
  for (const e of [-1, 1])
    work.sheet('glass', (u, v) => [x + (u - 0.5) * wide, y + v * high, z + (e * long) / 2], { columns: 1, rows: 1, flip: e < 0 });

  work.block('leather', [0.5, 0.12, 0.5], { colour: '#1a1a1c', at: [x, y + 0.12, z - long * 0.15] });
  work.block('leather', [0.5, 0.55, 0.12], { colour: '#1a1a1c', at: [x, y + 0.4, z - long * 0.32] });

  figureInside(work, [x, y + 0.5, z - long * 0.12], '#c8641c');
}
