/** Linear light in red, green and blue, 0 to 1 for surfaces and without limit for lights. */
export type Linear = readonly [red: number, green: number, blue: number];

/** One channel of sRGB, 0 to 1, as linear light (IEC 61966-2-1). */
export const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** `#rrggbb` in sRGB (IEC 61966-2-1) as linear light. Throws `TypeError` for anything else. */
export function linear(hex: string): Linear {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) throw new TypeError(`A colour must look like #c81e1e, got "${hex}".`);
  return [1, 2, 3].map((group) => toLinear(Number.parseInt(match[group]!, 16) / 255)) as unknown as Linear;
}

/** One colour turning into another, in linear light. */
export function mixColour(a: Linear, b: Linear, amount: number): Linear {
  return [a[0] + (b[0] - a[0]) * amount, a[1] + (b[1] - a[1]) * amount, a[2] + (b[2] - a[2]) * amount];
}

/** A colour made brighter or darker. */
export function scaleColour(a: Linear, factor: number): Linear {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}
