import type { Designs } from '../prop/design-family.ts';
import { iceCubes, plainGlass, slice, straw } from './glassware.ts';

/** Cold drinks without alcohol. Centimetres. */
export const softDrinks: Designs = {
  'water-glass': plainGlass('#a9cfdc', { substance: 'water', extras: (work) => iceCubes(work, 3, 9.4, 4, 1.9) }),
  milk: plainGlass('#f6f3ea'),
  juice: plainGlass('#f29a1c', {
    extras: (work) => {
      slice(work, [3.4, 12, 0], 3, '#e8790f', '#f5b04a', [Math.PI / 2, 0.5, 0]);
      straw(work, [-0.6, 2, 0], [-2.6, 17, 0.4], '#d8381e');
    },
  }),
  lemonade: plainGlass('#f0e08a', {
    tall: 14,
    substance: 'water',
    extras: (work) => {
      iceCubes(work, 3, 10.5, 5, 2);
      slice(work, [3.4, 14, 0], 2.8, '#f2cf1d', '#f7e37a', [Math.PI / 2, 0.5, 0]);
      straw(work, [0, 2, 0], [-2, 19, 0.4], '#4a9a3a');
      work.blade('leaf', { long: 3, wide: 1.6, lean: 0.5, curl: 0.5, cup: 0.3 }, { colour: '#4f9a3a', at: [-0.6, 12, 1] });
      work.blade(
        'leaf',
        { long: 2.6, wide: 1.5, lean: 0.6, curl: 0.5, cup: 0.3 },
        { colour: '#3f8a30', turn: [0, 1.8, 0], at: [-0.6, 12, 1] },
      );
    },
  }),
  cola: plainGlass('#2a120a', {
    tall: 14,
    extras: (work) => {
      iceCubes(work, 3, 12.4, 6, 2);
      straw(work, [0, 2, 0], [2.2, 19, -0.4], '#c4201c');
    },
  }),
  'iced-tea': plainGlass('#a85a1c', {
    tall: 14,
    extras: (work) => {
      iceCubes(work, 3, 12.3, 6, 2);
      slice(work, [-3.4, 14, 0], 2.8, '#f2cf1d', '#f7e37a', [Math.PI / 2, -0.5, 0]);
    },
  }),
  smoothie: plainGlass('#d8486a', {
    low: 2.8,
    high: 4,
    tall: 15,
    extras: (work) => {
      work.ball('glaze', [3.6, 1.5, 3.6], { colour: work.colour('#dd5f7c'), at: [0, 13, 0], gloss: 0.4 });
      straw(work, [0, 3, 0], [2.4, 20, 0.4], '#3a9a6a');
      work.ball('peel', [1.2, 1.5, 1.2], { colour: '#cf1420', at: [-1.2, 15, 1] });
      work.round(5, (angle) => work.blade('leaf', { long: 1, wide: 0.5, lean: 1.2 }, { turn: [0, angle, 0], at: [-1.2, 16.4, 1] }));
    },
  }),
  milkshake: plainGlass('#f0b8c8', {
    low: 2.6,
    high: 4.2,
    tall: 17,
    extras: (work) => {
      for (let turn = 0; turn < 4; turn++)
        work.hoop('glaze', 3 - turn * 0.7, 1.15 - turn * 0.1, {
          colour: '#fbf6ee',
          gloss: 0.3,
          at: [0, 15.6 + turn * 1.35, 0],
          turn: [0.1, turn, 0],
          around: 26,
          section: 10,
        });
      work.ball('peel', 1.05, { colour: '#b5101e', gloss: 0.95, at: [0, 20.8, 0] });
      straw(work, [1, 4, 0], [3, 23.5, -0.6], '#e0566a');
    },
  }),
};
