import type { Designs } from '../prop/design-family.ts';
import { Mason, type Stuff } from '../building/mason.ts';

/** What is put around land. Metres. */
export const fences: Designs = {
  'wooden-fence': (work) => {
    const mason = new Mason(work);
    const wood: Stuff = ['wood', work.colour('#8a6844')];
    for (let post = 0; post < 4; post++) {
      const x = (post - 1.5) * 1.5;
      mason.box(wood, [0.14, 1.25, 0.14], [x, 0, 0]);
      mason.taper(wood, [0.16, 0.16], [0.04, 0.04], 0.08, [x, 1.25, 0]);
    }
    for (const y of [0.3, 0.65, 1]) mason.box(wood, [4.7, 0.13, 0.06], [0, y, 0.09]);
  },
  'picket-fence': (work) => {
    const mason = new Mason(work);
    const paint: Stuff = ['painted-wood', work.colour('#f2f0ea')];
    for (let picket = 0; picket < 24; picket++) {
      const x = (picket - 11.5) * 0.16;
      mason.slab(
        paint,
        [
          [x - 0.05, 0.08],
          [x + 0.05, 0.08],
          [x + 0.05, 0.9],
          [x, 1.02],
          [x - 0.05, 0.9],
        ],
        0.025,
        0.05,
      );
    }
    for (const y of [0.25, 0.7]) mason.box(paint, [3.84, 0.09, 0.05], [0, y, 0]);
    for (const x of [-1.9, 0, 1.9]) {
      mason.box(paint, [0.12, 1.1, 0.12], [x, 0, -0.06]);
      mason.taper(paint, [0.16, 0.16], [0.02, 0.02], 0.1, [x, 1.1, -0.06]);
    }
  },
  'iron-fence': (work) => {
    const mason = new Mason(work);
    for (let bar = 0; bar < 25; bar++) {
      const x = (bar - 12) * 0.15;
      mason.rod(
        'iron',
        [
          [x, 0.1, 0],
          [x, 1.6, 0],
        ],
        0.014,
        6,
      );
      mason.taper('iron', [0.06, 0.03], [0.005, 0.005], 0.14, [x, 1.6, 0]);
    }
    for (const y of [0.2, 1.42]) mason.box('iron', [3.8, 0.05, 0.04], [0, y, 0]);
    for (const x of [-1.9, 1.9]) {
      mason.box('ashlar', [0.36, 1.7, 0.36], [x, 0, 0]);
      mason.box('stone', [0.46, 0.1, 0.46], [x, 1.7, 0]);
      work.ball('stone', 0.16, { at: [x, 1.95, 0] });
    }
  },
  'chain-fence': (work) => {
    const mason = new Mason(work);
    for (const x of [-2, 0, 2])
      mason.rod(
        'steel',
        [
          [x, 0, 0],
          [x, 2.1, 0],
        ],
        0.04,
        8,
      );
    for (const y of [0.1, 2.05])
      mason.rod(
        'steel',
        [
          [-2, y, 0],
          [2, y, 0],
        ],
        0.025,
        6,
      );
    for (let wire = -16; wire < 32; wire++)
      for (const way of [-1, 1]) {
        const x0 = -2 + wire * 0.125;
        const [a, b] = way > 0 ? [x0, x0 + 1.95] : [x0 + 1.95, x0];
        const cut = (at: number): number => Math.max(-2, Math.min(2, at));
        if (cut(a) === cut(b)) continue;
        const y = (at: number): number => 0.1 + ((at - a) / (b - a)) * 1.95;
        mason.rod(
          'steel',
          [
            [cut(a), y(cut(a)), 0],
            [cut(b), y(cut(b)), 0],
          ],
          0.006,
          3,
        );
      }
  },
  'stone-wall': (work) => {
    for (let row = 0; row < 5; row++)
      for (let stone = 0; stone < 11; stone++) {
        const x = (stone - 5 + (row % 2) * 0.5) * 0.36;
        work.block('stone', [0.36 * work.chance.between(0.85, 1.02), 0.22, 0.5 * work.chance.between(0.85, 1.05)], {
          at: [x, 0.11 + row * 0.215, 0],
          turn: [0, work.chance.between(-0.06, 0.06), work.chance.between(-0.03, 0.03)],
          colour: ['#8a8378', '#9c9488', '#777066', '#a39c8c'][work.chance.whole(0, 3)]!,
          round: 0.05,
        });
      }
    for (let cap = 0; cap < 8; cap++)
      work.block('stone', [0.48, 0.12, 0.58], {
        at: [(cap - 3.5) * 0.5, 1.15, 0],
        turn: [0, 0, work.chance.between(-0.05, 0.05)],
        round: 0.04,
      });
  },
  'brick-wall': (work) => {
    const mason = new Mason(work);
    mason.box(['concrete', '#b5ada0'], [3.96, 1.96, 0.2], [0, 0, 0]);
    for (let row = 0; row < 20; row++)
      for (let brick = 0; brick < 16; brick++) {
        const shift = row % 2 ? 0.125 : 0;
        const x = (brick - 7.75) * 0.25 + shift;
        mason.box(
          ['brick', ['#9c4a34', '#8a3f2c', '#ab5a40', '#7c3a2a'][work.chance.whole(0, 3)]!],
          [0.236, 0.086, 0.24],
          [x - 0.06, row * 0.1, 0],
        );
      }
    mason.box('concrete', [4.15, 0.1, 0.36], [0, 2, 0]);
  },
};
