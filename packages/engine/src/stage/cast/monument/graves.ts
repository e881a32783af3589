import { Mason, type Stuff } from '../building/mason.ts';
import type { Designs } from '../prop/design-family.ts';

/** What remembers the dead. Metres. */
export const graves: Designs = {
  gravestone: (work) => {
    work.slab(
      'stone',
      [
        [-0.32, 0],
        [0.32, 0],
        [0.32, 0.72],
        ...Array.from(
          { length: 13 },
          (_, at) => [Math.cos((at / 12) * Math.PI) * 0.32, 0.72 + Math.sin((at / 12) * Math.PI) * 0.3] as const,
        ),
        [-0.32, 0.72],
      ],
      0.14,
      { bevel: 0.02, colour: work.colour('#8b8982') },
    );
    const mason = new Mason(work);
    mason.box('stone', [0.82, 0.12, 0.34]);
    mason.box(['rubber', '#3c3a36'], [0.035, 0.24, 0.01], [0, 0.66, 0.07]);
    mason.box(['rubber', '#3c3a36'], [0.16, 0.035, 0.01], [0, 0.8, 0.07]);
    for (let line = 0; line < 4; line++)
      mason.box(['rubber', '#3c3a36'], [[0.4, 0.3, 0.42, 0.24][line]!, 0.025, 0.01], [0, 0.54 - line * 0.08, 0.07]);
    for (let tuft = 0; tuft < 26; tuft++)
      work.blade(
        'leaf',
        { long: 0.16, wide: 0.03, lean: 0.3, curl: 0.5, rows: 3, columns: 2 },
        { turn: [0, tuft * 2.1, 0], at: [work.chance.between(-0.45, 0.45), 0, work.chance.between(0.16, 0.3)], colour: '#5d7a36' },
      );
  },
  tomb: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#aaa294')];
    mason.box(stone, [2.6, 0.3, 1.5]);
    mason.box(stone, [2.2, 0.8, 1.1], [0, 0.3, 0]);
    mason.box('stone', [2.44, 0.2, 1.34], [0, 1.1, 0]);
    mason.taper('stone', [2.3, 1.2], [2, 0.5], 0.24, [0, 1.3, 0]);
    for (const x of [-0.7, 0, 0.7])
      for (const z of [-1, 1]) {
        mason.box(['stone', '#8d8678'], [0.5, 0.54, 0.06], [x, 0.42, z * 0.55]);
        mason.box(['stone', '#b8b0a0'], [0.08, 0.4, 0.04], [x, 0.48, z * 0.59]);
        mason.box(['stone', '#b8b0a0'], [0.26, 0.08, 0.04], [x, 0.7, z * 0.59]);
      }
    for (const x of [-1.06, 1.06])
      for (const z of [-0.52, 0.52])
        mason.spun(
          'stone',
          [
            [0.1, 0.3],
            [0.07, 0.4],
            [0.07, 1],
            [0.1, 1.1],
          ],
          [x, 0, z],
          { around: 10 },
        );
  },
  cross: (work) => {
    const mason = new Mason(work);
    mason.box('stone', [1.2, 0.4, 1]);
    mason.box(['stone', work.colour('#a8a296')], [0.36, 2.8, 0.26], [0, 0.4, 0]);
    mason.box(['stone', work.colour('#a8a296')], [1.5, 0.36, 0.26], [0, 2.1, 0]);
  },
};
