import type { Designs } from '../prop/design-family.ts';
import { grains } from '../prop/mottle.ts';
import { plate } from '../prop/plate.ts';
import { blend } from '../prop/sculpt.ts';
import { candle, flicker, icing, rosette } from './decoration.ts';
import { pastries } from './pastries.ts';

/** Sweet baking. Centimetres. */
export const cakes: Designs = {
  cake(work) {
    work.spun(
      'ceramic',
      [
        [0, 0],
        [7, 0],
        [6, 0.6],
        [1.6, 1.4],
        [1.4, 5],
        [4, 6.4],
        [14.5, 6.6],
        [15, 7.2],
        [14.6, 7.4],
        [0, 7],
      ],
      { colour: '#f0ece4', around: 48 },
    );
    work.spun(
      'flesh',
      [
        [0, 7.4],
        [11, 7.4],
        [11, 7.4],
        [11, 11],
        [11, 11],
      ],
      { colour: '#c98d4e', around: 56, steps: 1 },
    );
    work.spun(
      'glaze',
      [
        [11.1, 7.4],
        [11.15, 11.6],
        [11.15, 12],
        [10.6, 17],
        [10.6, 17],
        [0, 17.1],
      ],
      { colour: work.colour('#f6e9e2'), gloss: 0.35, around: 56, steps: 1 },
    );
    const top = work.form.colour ? blend(work.form.colour, '#ffffff', 0.25) : '#d8486a';
    icing(work, 11, 17, top, 4.4);
    work.round(10, (angle) => {
      rosette(work, [Math.sin(angle) * 8.8, 17.2, Math.cos(angle) * 8.8], 1.6, '#fbf3ea');
      work.ball('peel', [0.95, 0.95, 0.95], {
        colour: '#b5101e',
        gloss: 0.95,
        at: [Math.sin(angle) * 8.8, 19.9, Math.cos(angle) * 8.8],
        around: 12,
        down: 9,
      });
    });
    work.round(24, (angle) => rosette(work, [Math.sin(angle) * 11.6, 7.4, Math.cos(angle) * 11.6], 1.15, '#fbf3ea'));
    return {
      perches: [
        { name: 'top', at: [0, 17.3, 0], room: [12, 12] },
        { name: 'grip', at: [0, 3, 0], room: [3, 3], hold: 'fist' },
      ],
    };
  },
  'birthday-cake'(work) {
    plate(work, 17);
    work.spun(
      'flesh',
      [
        [0, 1.3],
        [13, 1.3],
        [13.2, 1.6],
        [13.2, 9],
        [12.6, 9.5],
        [0, 9.5],
      ],
      { colour: work.colour('#f3c9d4'), around: 60, steps: 2, gloss: 0.35 },
    );
    icing(work, 13.1, 9.4, '#fdf6ee', 3.6);
    work.spun(
      'flesh',
      [
        [0, 9.6],
        [8.6, 9.6],
        [8.8, 10],
        [8.8, 15.6],
        [8.4, 16.1],
        [0, 16.1],
      ],
      { colour: work.colour('#a9d4e4'), around: 48, steps: 2, gloss: 0.35 },
    );
    icing(work, 8.7, 16, '#fdf6ee', 2.6);
    work.round(26, (angle) => rosette(work, [Math.sin(angle) * 13.6, 1.4, Math.cos(angle) * 13.6], 1.1, '#fdf6ee'));
    work.round(18, (angle) => rosette(work, [Math.sin(angle) * 9.3, 9.7, Math.cos(angle) * 9.3], 0.95, '#f08aa6'));
    const dots = ['#e8383a', '#f5c021', '#3a9edd', '#5fb548', '#8a4fc0'];
    for (let dot = 0; dot < 40; dot++) {
      const a = dot * 2.39996;
      work.ball('plastic', 0.42, {
        colour: dots[dot % 5]!,
        at: [Math.sin(a) * 13.2, 3.2 + (dot % 4) * 1, Math.cos(a) * 13.2],
        around: 8,
        down: 6,
      });
    }
    const names = ['#e8383a', '#3a9edd', '#f5c021', '#5fb548', '#8a4fc0', '#f07ab0', '#f28a2a'].map((colour, at) => {
      const a = (at / 6) * Math.PI * 2;
      candle(work, at === 6 ? [0, 16.2, 0] : [Math.sin(a) * 5.4, 16.2, Math.cos(a) * 5.4], 5, colour, `flame-${at}`);
      return `flame-${at}`;
    });
    return { pose: flicker(names), anchors: { flame: [0, 22, 0] } };
  },
  'cake-slice'(work) {
    plate(work, 9);
    const wedge = (radius: number): (readonly [number, number])[] => [
      [0, -5],
      ...Array.from({ length: 13 }, (_, k) => {
        const a = Math.PI / 2 - 0.42 + (k / 12) * 0.84;
        return [Math.cos(a) * radius, Math.sin(a) * radius - 5] as const;
      }),
    ];
    for (const [low, thick, colour] of [
      [0.9, 2.4, '#d9a05a'],
      [3.3, 0.7, '#f8efe2'],
      [4, 2.4, '#d9a05a'],
      [6.4, 0.7, '#f8efe2'],
      [7.1, 2, '#d9a05a'],
    ] as const)
      work.slab('flesh', wedge(11), thick, {
        lying: true,
        colour: work.form.colour && thick > 1 ? work.form.colour : colour,
        at: [0, low + thick / 2, 0],
        paint: (p) => blend(thick > 1 ? work.colour('#d9a05a') : '#f8efe2', '#8a5a24', thick > 1 ? grains(p, 2.2) ** 4 * 0.5 : 0),
      });
    work.slab('glaze', wedge(11.4), 0.8, { lying: true, bevel: 0.25, colour: '#f2a6b6', gloss: 0.5, at: [0, 9.5, 0] });
    rosette(work, [0, 9.9, -4], 1.5, '#fdf6ee');
    work.ball('peel', 1, { colour: '#b5101e', gloss: 0.95, at: [0, 12.6, -4] });
  },
  ...pastries,
};
