import type { Outline } from '../../../shapes/prism.ts';

/** The outline of a waisted body: lower bout, waist and upper bout half widths over its length, from its foot up. */
export const waisted = (lower: number, waist: number, upper: number, long: number): Outline => {
  const half = Array.from({ length: 25 }, (_, k): readonly [number, number] => {
    const s = k / 24;
    const wide =
      s < 0.5
        ? lower + (waist - lower) * Math.sin(Math.max(0, (s - 0.22) / 0.28) * 1.5708) ** 2
        : waist + (upper - waist) * Math.sin(((s - 0.5) / 0.28) * 1.5708) ** 2;
    const cap =
      s < 0.22 ? Math.sqrt(Math.max(0, 1 - ((0.22 - s) / 0.22) ** 2)) : s > 0.78 ? Math.sqrt(Math.max(0, 1 - ((s - 0.78) / 0.22) ** 2)) : 1;
    return [wide * cap, s * long];
  });
  return [
    ...half,
    ...half
      .slice(1, -1)
      .reverse()
      .map(([x, y]) => [-x, y] as const),
  ];
};
