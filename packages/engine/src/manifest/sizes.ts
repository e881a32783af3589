/** How many times as large as its kind something is of which a word of size is said. */
export const sizeWords: Readonly<Record<string, number>> = {
  microscopic: 0.25,
  minuscule: 0.35,
  tiny: 0.45,
  mini: 0.45,
  miniature: 0.3,
  little: 0.7,
  small: 0.7,
  large: 1.4,
  big: 1.4,
  tall: 1.25,
  huge: 2,
  enormous: 2.4,
  massive: 2.2,
  giant: 2.6,
  gigantic: 3,
  colossal: 3.5,
};
