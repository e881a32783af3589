import type { Designs } from '../prop/design-family.ts';
import { Mason } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';
import { addSweptRoof } from './roofs.ts';
import { antiquity } from './antiquity.ts';
import { castles } from './castles.ts';
import { sanctuaries } from './sanctuaries.ts';
import { towers } from './towers.ts';

/** Castles, temples and towers that everybody knows. Metres; the tallest are built smaller than life and fitted. */
export const landmarks: Designs = {
  ...castles,
  ...sanctuaries,
  pagoda: (work) => {
    const mason = new Mason(work);
    mason.box('stone', [9, 0.9, 9]);
    for (let step = 0; step < 3; step++) mason.box('stone', [3, 0.9 - step * 0.3, 0.5], [0, 0, 4.7 + step * 0.45]);
    for (let storey = 0; storey < 5; storey++) {
      const wide = 5.6 - storey * 0.75;
      const y = 0.9 + storey * 3.5;
      mason.box(['plaster', '#e9dcc0'], [wide, 2.3, wide], [0, y, 0]);
      for (let side = 0; side < 4; side++)
        mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
          for (let post = 0; post < 4; post++) mason.box(['lacquer', '#a3241c'], [0.22, 2.3, 0.22], [(post / 3 - 0.5) * wide, y, wide / 2]);
          mason.box(['lacquer', '#a3241c'], [wide + 0.6, 0.2, 0.2], [0, y + 2.05, wide / 2]);
          if (storey > 0) {
            mason.box(['lacquer', '#a3241c'], [wide + 0.9, 0.1, 0.1], [0, y + 0.75, wide / 2 + 0.45]);
            mason.box(['wood', '#6a2a1c'], [wide + 1, 0.14, 1], [0, y, wide / 2]);
          }
          addWindow(mason, [0, y + 0.5, wide / 2], [wide * 0.24, 1.3], { frame: ['wood', '#5a2418'], bars: [2, 2], sill: false, lit: 1 });
        });
      addSweptRoof(mason, [wide, wide], y + 2.35, 1.25, 1.45, ['tiles', '#4a5658'], 0.42);
    }
    mason.spun(
      'gold',
      [
        [0.9, 18.2],
        [0.9, 18.5],
        [0.3, 18.9],
        [0.16, 19.2],
        [0.5, 19.5],
        [0.14, 19.7],
        [0.45, 20],
        [0.12, 20.2],
        [0.4, 20.5],
        [0.1, 20.7],
        [0.05, 22.4],
        [0.01, 22.8],
      ],
      [0, 0, 0],
      { around: 14 },
    );
  },
  'eastern-temple': (work, form) => {
    const mason = new Mason(work);
    mason.box(['ashlar', '#c9c2b2'], [20, 1.2, 13]);
    for (let step = 0; step < 4; step++) mason.box(['ashlar', '#b8b0a0'], [5, 1.2 - step * 0.3, 0.6], [0, 0, 6.7 + step * 0.55]);
    mason.box(['plaster', '#a8352a'], [14, 4.6, 8], [0, 1.2, 0]);
    for (let post = 0; post < 7; post++) {
      for (const z of [5.2, -5.2])
        mason.spun(
          ['lacquer', '#a3241c'],
          [
            [0.36, 0],
            [0.3, 0.2],
            [0.28, 4.4],
            [0.4, 4.7],
          ],
          [(post - 3) * 2.6, 1.2, z],
          { around: 12 },
        );
      if (post !== 3)
        mason.facing(0, [(post - 3) * 2.1, 1.2, 4], () =>
          addWindow(mason, [0, 0.8, 0], [1.5, 2.7], { frame: ['wood', '#6a2a1c'], bars: [3, 5], sill: false, lit: 1 }),
        );
    }
    addDoor(mason, [0, 1.2, 4], [1.9, 3], { double: true, leaf: ['staves', '#7a1d14'], frame: ['gold', '#c89a3a'], step: false });
    mason.box(['glaze', '#2a6a5a'], [18, 0.6, 11.6], [0, 5.6, 0]);
    addSweptRoof(mason, [17, 10.6], 6.2, 2.4, 2, ['tiles', work.colour('#c8922a')], 0.5);
    mason.box(['plaster', '#a8352a'], [9, 1.6, 5], [0, 8.2, 0]);
    addSweptRoof(mason, [10, 6], 9.7, 3, 1.7, ['tiles', work.colour('#c8922a')], 0.1);
    mason.box(['tiles', '#a87622'], [6.4, 0.5, 0.5], [0, 12.6, 0]);
    for (const x of [-3.2, 3.2])
      mason.slab(
        ['tiles', '#a87622'],
        [
          [x - 0.5, 12.6],
          [x + 0.5, 12.6],
          [x * 1.15, 13.9],
        ],
        0.4,
      );
    mason.box(['wood', '#1f3a6a'], [2.6, 1, 0.2], [0, 7.2, 6.4]);
    for (let glyph = 0; glyph < 3; glyph++) mason.box('gold', [0.5, 0.6, 0.1], [(glyph - 1) * 0.75, 7.4, 6.52]);
    return { pose: (moment) => doorPose(moment, form) };
  },
  ...antiquity,
  ...towers,
};
