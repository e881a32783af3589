/** Colours of a block print: indigo in four depths, paper, straw, clay, moss, grey, a little red. */
export const printColours = [
  '#14284b',
  '#2f5583',
  '#6c93ab',
  '#a9c4c4',
  '#f0e3c4',
  '#dcc494',
  '#b98a55',
  '#7d4f33',
  '#6d7d52',
  '#3c4a35',
  '#94964f',
  '#8f8d83',
  '#b5462f',
  '#2a2622',
];

/** Colours of a comic print. */
export const popColours = [
  '#101018',
  '#ffffff',
  '#ffd400',
  '#e8112d',
  '#0a4fd0',
  '#3fc1f0',
  '#f7a8b8',
  '#f08a1d',
  '#1aa05a',
  '#b6d433',
  '#0b6b3a',
];

/** Colours of an early home computer. */
export const blockColours = [
  '#0d0b1e',
  '#2b2a4c',
  '#5a2a5e',
  '#9b3b4f',
  '#d9573f',
  '#f28c45',
  '#f9c86b',
  '#fdf3c8',
  '#7bbf5a',
  '#3a8a4e',
  '#1f5a4c',
  '#23406e',
  '#3a72b8',
  '#6cb8e0',
  '#c4e6ee',
  '#8a8fa3',
  '#575c74',
  '#6b4630',
  '#a87a4f',
  '#e0b58c',
] as const;
