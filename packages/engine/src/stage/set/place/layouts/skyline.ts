import { box } from '../../../../shapes/solids.ts';
import type { Dressing } from '../dressing.ts';
import type { Site } from '../layout.ts';

/** Towers at the horizon, lit at night. */
export function skyline(dressing: Dressing, site: Site, z: number, low: number, count: number, base: number, wide = 13): void {
  const { chance } = site;
  for (let at = 0; at < count; at++) {
    const x = (at - (count - 1) / 2) * wide + chance.between(-4, 4);
    const tall = low * chance.between(0.5, 1.6) * (1 + 0.9 * Math.exp(-((x / 90) ** 2)));
    const size = chance.between(wide * 0.7, wide * 1.1);
    const deep = z - chance.between(0, 70);
    const tone = chance.between(0.1, 0.26);
    const coat = { colour: [tone, tone * 0.98, tone * 0.95] as const, surface: [1, 0, 0, chance.whole(0, 30)] as const };
    dressing.add('tower', box([size, tall, size * 0.8], coat, [x, base + tall / 2, deep]));
    if (chance.flip(0.5)) dressing.add('tower', box([size * 0.6, tall * 0.22, size * 0.5], coat, [x, base + tall * 1.1, deep]));
    if (chance.flip(0.25)) dressing.add('tower', box([size * 0.06, tall * 0.3, size * 0.06], coat, [x, base + tall * 1.3, deep]));
  }
}
