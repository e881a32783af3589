/** A colour word and the sRGB colour that it stands for. */
export interface ColourTerm {
  readonly words: readonly string[];
  readonly colour: string;
}

/** Colours by name, chosen to read as that colour on screen. */
export const colours: readonly ColourTerm[] = [
  { words: ['red'], colour: '#d0201e' },
  { words: ['crimson', 'scarlet', 'ruby'], colour: '#b3122a' },
  { words: ['maroon', 'burgundy'], colour: '#7a1424' },
  { words: ['orange', 'ginger', 'amber'], colour: '#e8761a' },
  { words: ['yellow'], colour: '#f2c418' },
  { words: ['gold', 'golden'], colour: '#d9a520' },
  { words: ['blond', 'blonde', 'beige', 'tan', 'khaki'], colour: '#d9c9a0' },
  { words: ['cream', 'ivory'], colour: '#efe5c8' },
  { words: ['green'], colour: '#2f9e3f' },
  { words: ['lime'], colour: '#8fd11f' },
  { words: ['olive'], colour: '#7a7f2a' },
  { words: ['emerald'], colour: '#12915a' },
  { words: ['turquoise', 'teal', 'cyan', 'aqua'], colour: '#1fb2b8' },
  { words: ['blue'], colour: '#1f4fc4' },
  { words: ['azure'], colour: '#2f86e0' },
  { words: ['navy', 'indigo'], colour: '#1c2a6b' },
  { words: ['purple', 'violet'], colour: '#7a35b8' },
  { words: ['lilac', 'lavender'], colour: '#b595dc' },
  { words: ['pink', 'rose'], colour: '#ee6fa8' },
  { words: ['magenta'], colour: '#d01f88' },
  { words: ['brown', 'chestnut'], colour: '#6f4422' },
  { words: ['white', 'snow-white'], colour: '#f5f5f2' },
  { words: ['grey', 'gray'], colour: '#84868a' },
  { words: ['silver'], colour: '#b9bec4' },
  { words: ['black', 'jet-black'], colour: '#141416' },
  { words: ['bronze', 'copper'], colour: '#a8642c' },
];
