import { doing, spot, type Style, tint } from '../prop/crafted-family.ts';

/** A hammock between two posts. */
export const hammock: Style = (bench, form) => {
  const colour = tint(form, '#c8503a');
  const sway = bench.on('sway', [0, 120, 0]);
  sway.sheet(
    'cloth',
    (u, v) => {
      const along = u * 2 - 1;
      return [
        along * 105,
        44 + along * along * 52 + (v - 0.5) ** 2 * 46 * (1 - along * along * 0.7),
        (v - 0.5) * 92 * Math.sqrt(1 - along * along * 0.96),
      ];
    },
    { columns: 36, rows: 14, flip: true, paint: (u) => (Math.floor(u * 24) % 3 === 0 ? [0.86, 0.8, 0.68] : colour) },
  );
  for (const x of [-1, 1]) {
    for (const z of [-9, -3, 3, 9]) sway.rod('straw', [x * 104, 95 + Math.abs(z) * 0.2, z], [x * 128, 116, 0], 0.6, { around: 5 });
    bench.rod('wood', [x * 142, 0, 0], [x * 130, 140, 0], [6, 5], { colour: '#6e4a2a' });
    bench.rod('straw', [x * 128, 116, 0], [x * 133, 119, 0], 1.2);
  }
  bench.rod('wood', [-140, 4, 0], [140, 4, 0], 4, { colour: '#6e4a2a' });
  for (const x of [-1, 1]) bench.rod('wood', [x * 120, 4, -44], [x * 120, 4, 44], 4, { colour: '#6e4a2a' });
  return {
    perches: [spot('seat', [0, 47, 0], 150, 56)],
    pose: (moment) => ({ sway: { turn: [Math.sin(moment.seconds * 1.7) * 0.12, 0, 0] } }),
  };
};

/** A swing on its frame; swings by itself when asked to sway or to swing. */
export const swing: Style = (bench, form) => {
  const frame = tint(form, '#b3302a');
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) bench.rod('lacquer', [x * 96, 0, z * 70], [x * 84, 220, 0], 4, { colour: frame });
    bench.rod('lacquer', [x * 91, 90, -41], [x * 91, 90, 41], 2.6, { colour: frame });
  }
  bench.rod('lacquer', [-88, 220, 0], [88, 220, 0], 4.4, { colour: frame });
  const hung = bench.on('swing', [0, 218, 0]);
  hung.block('wood', [56, 4, 24], { at: [0, 52, 0], colour: '#8a5a30', round: 1.4 });
  for (const x of [-1, 1]) for (const z of [-1, 1]) hung.rod('steel', [x * 25, 52, z * 9], [x * 25, 218, z], 0.9, { around: 6 });
  return {
    perches: [spot('seat', [0, 54, 0], 50, 22)],
    pose: (moment) => ({
      swing: { turn: [Math.sin(moment.seconds * 2.2) * (0.1 + 0.5 * doing(moment, 'sway', 'swing', 'fly', 'play')), 0, 0] },
    }),
  };
};
