import { addColumn } from '../building/column.ts';
import { Mason } from '../building/mason.ts';
import { designFamily, type Designs } from '../prop/design-family.ts';
import { ancientStones } from './ancient-stones.ts';
import { figures } from './figures.ts';
import { fountain } from './fountain.ts';
import { graves } from './graves.ts';

const designs: Designs = {
  ...figures,
  ...fountain,
  column: (work) => addColumn(new Mason(work), ['ashlar', work.colour('#e0d8c6')], [0, 0, 0], 5, 0.4, 20),
  ...ancientStones,
  ...graves,
  globe: (work) => {
    work.ball('plaster', 0.15, {
      at: [0, 0.28, 0],
      around: 40,
      down: 28,
      gloss: 0.7,
      paint: ([x, y, z]) => {
        const n = Math.sin(x * 17 + Math.sin(z * 21) * 1.6) * Math.sin(z * 15 + Math.sin(y * 13) * 2) + 0.4 * Math.sin(y * 31 + x * 22);
        return n > 0.18 ? (n > 0.6 ? [0.5, 0.4, 0.16] : [0.14, 0.32, 0.1]) : [0.04, 0.2, 0.46];
      },
    });
    work.hoop('brass', 0.168, 0.008, { at: [0, 0.28, 0], turn: [Math.PI / 2, 0, 0.41 + 1.57], arc: Math.PI });
    work.bar('brass', [-0.07, 0.435, 0], [0.07, 0.125, 0], 0.004);
    work.spun(
      'wood',
      [
        [0.1, 0],
        [0.11, 0.015],
        [0.05, 0.03],
        [0.02, 0.05],
        [0.018, 0.11],
        [0.03, 0.12],
        [0.01, 0.125],
      ],
      { colour: '#5a3018', steps: 3 },
    );
  },
};

/** Statues, fountains, columns, graves: what is put up to be looked at. */
export const monumentFamily = designFamily({
  family: 'monument',
  designs,
  movement: ({ kind }) => ({
    gaits: [],
    speeds: { default: 0.5 },
    inertia: 1,
    lean: 0,
    ...(kind === 'fountain' ? { hums: [{ kind: 'splash', gain: 0.5 }] } : {}),
  }),
});
