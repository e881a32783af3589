import type { Metres, Vector3 } from '@onereel/spec';
import type { Substance } from '../../matter/substance.ts';
import type { Bench, Setting } from './bench.ts';

/** An open box of boards: floor and four walls, standing on y = `base` over the origin. */
export function openBox(
  bench: Bench,
  substance: Substance,
  [width, height, length]: Vector3,
  wall: Metres,
  { base = 0, ...setting }: Setting & { base?: Metres } = {},
): void {
  const middle = base + height / 2;
  const inside = { ...setting, round: wall * 0.2 };
  bench.block(substance, [width - wall, wall, length - wall], { ...inside, at: [0, base + wall / 2, 0], open: 0.6 });
  for (const side of [-1, 1]) {
    bench.block(substance, [wall, height, length], { ...inside, at: [(side * (width - wall)) / 2, middle, 0] });
    bench.block(substance, [width - wall * 2, height, wall], { ...inside, at: [0, middle, (side * (length - wall)) / 2] });
  }
}

/** Four legs under a seat or a top, splayed outward by `splay`. */
export function legs(
  bench: Bench,
  substance: Substance,
  {
    width,
    length,
    height,
    thick,
    splay = 0,
    round = true,
    ...setting
  }: Setting & {
    width: Metres;
    length: Metres;
    height: Metres;
    thick: Metres;
    splay?: Metres;
    round?: boolean;
  },
): void {
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      const head: Vector3 = [x * (width / 2 - thick), height, z * (length / 2 - thick)];
      const foot: Vector3 = [head[0] + x * splay, 0, head[2] + z * splay];
      if (round) bench.rod(substance, foot, head, [thick * 0.62, thick], setting);
      else bench.block(substance, [thick * 2, height, thick * 2], { ...setting, at: [head[0], height / 2, head[2]], round: thick * 0.3 });
    }
  }
}

/** Points on a half circle from −x over the top to +x: handles and arches. */
export function arch(wide: Metres, high: Metres, [x, y, z]: Vector3 = [0, 0, 0], steps = 10): Vector3[] {
  return Array.from({ length: steps + 1 }, (_, step): Vector3 => {
    const angle = Math.PI * (1 - step / steps);
    return [x + Math.cos(angle) * wide, y + Math.sin(angle) * high, z];
  });
}
