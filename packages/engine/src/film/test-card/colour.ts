/** A colour as it is stored: luma 16 to 235, blue and red difference 16 to 240, neutral at 128. */
export interface StoredColour {
  readonly luma: number;
  readonly blue: number;
  readonly red: number;
}

/**
 * Converts gamma-encoded red, green and blue from 0 to 1 to BT.709 in limited range with 8 bits (ITU-R BT.709-6, items
 * 3.2 to 3.4 and 4.6).
 */
export function storeColour(red: number, green: number, blue: number): StoredColour {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return {
    luma: Math.round(16 + 219 * luma),
    blue: Math.round(128 + (224 * (blue - luma)) / 1.8556),
    red: Math.round(128 + (224 * (red - luma)) / 1.5748),
  };
}

/**
 * The colour bars, left to right: red, green and blue are 0 or 75 % of full. In the file they are
 *
 * | bar     | luma | blue | red |
 * |---------|------|------|-----|
 * | white   | 180  | 128  | 128 |
 * | yellow  | 168  | 44   | 136 |
 * | cyan    | 145  | 147  | 44  |
 * | green   | 133  | 63   | 52  |
 * | magenta | 63   | 193  | 204 |
 * | red     | 51   | 109  | 212 |
 * | blue    | 28   | 212  | 120 |
 * | black   | 16   | 128  | 128 |
 */
export const bars: readonly { readonly name: string; readonly colour: StoredColour }[] = [
  { name: 'white', colour: storeColour(0.75, 0.75, 0.75) },
  { name: 'yellow', colour: storeColour(0.75, 0.75, 0) },
  { name: 'cyan', colour: storeColour(0, 0.75, 0.75) },
  { name: 'green', colour: storeColour(0, 0.75, 0) },
  { name: 'magenta', colour: storeColour(0.75, 0, 0.75) },
  { name: 'red', colour: storeColour(0.75, 0, 0) },
  { name: 'blue', colour: storeColour(0, 0, 0.75) },
  { name: 'black', colour: storeColour(0, 0, 0) },
];

/** The grey steps, left to right: from black to white in tenths, luma 16, 38, 60 … 235. */
export const greys: readonly StoredColour[] = Array.from({ length: 11 }, (_, step) => storeColour(step / 10, step / 10, step / 10));

/** What the card is painted with. */
export const paint = {
  ground: storeColour(0.05, 0.057, 0.07),
  lane: storeColour(0.085, 0.095, 0.112),
  trail: storeColour(0.4, 0.415, 0.44),
  hairline: storeColour(0.2, 0.215, 0.24),
  quiet: storeColour(0.5, 0.515, 0.54),
  text: storeColour(0.93, 0.92, 0.89),
  amber: storeColour(1, 0.71, 0.27),
  white: storeColour(1, 1, 1),
} as const;
