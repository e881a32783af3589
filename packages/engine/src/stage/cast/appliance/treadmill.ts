import { spot, type Style, tint } from '../prop/crafted-family.ts';

/** A treadmill: its belt runs. */
export const treadmill: Style = (bench, form) => {
  bench.block('iron', [70, 14, 160], { at: [0, 10, 0], colour: tint(form, '#2a2c30'), round: 4 });
  bench.block('rubber', [46, 1, 150], { at: [0, 17.4, 2], round: 0.2 });
  for (const x of [-29, 29]) bench.block('steel', [8, 2, 152], { at: [x, 17.6, 0] });

  for (let line = 0; line < 8; line++)
    bench.on('belt', [0, 17, 0]).block('rubber', [46, 0.3, 1], { at: [0, 18, -70 + line * 18], colour: '#4a4c50', round: 0 });

  for (const x of [-1, 1]) {
    bench.pipe(
      'steel',
      [
        [x * 32, 14, -62],
        [x * 32, 70, -70],
        [x * 32, 122, -66],
      ],
      3.4,
    );
    bench.pipe(
      'rubber',
      [
        [x * 32, 106, -68],
        [x * 33, 108, -50],
        [x * 33, 100, -28],
      ],
      2.4,
    );
  }
  bench.block('plastic', [74, 30, 8], { at: [0, 124, -66], turn: [-0.5, 0, 0], colour: '#1a1b1e', round: 3 });
  bench.block('screen', [34, 15, 0.6], { at: [0, 126, -61.6], turn: [-0.5, 0, 0], colour: '#38b0e0', round: 0 });
  bench.rod('rubber', [-32, 104, -60], [32, 104, -60], 2.2);

  return { perches: [spot('top', [0, 18, 10], 44, 120)], pose: (moment) => ({ belt: { shift: [0, 0, (moment.seconds * 160) % 18] } }) };
};
