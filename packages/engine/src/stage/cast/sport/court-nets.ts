import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { net } from './net.ts';

interface CourtNet {
  readonly half: number;
  /** Where its tape hangs at the posts and in the middle. */
  readonly top: number;
  readonly middle: number;
  readonly low: number;
  readonly meshes: readonly [across: number, down: number];
  readonly cord: string;
}

/** A net under a white tape between two posts that stand on round feet. */
function strungAcross(work: Sculpt, { half, top, middle, low, meshes, cord }: CourtNet): void {
  const sag = (x: number): number => middle + (top - middle) * (x / half) ** 2;
  const posts = { colour: work.colour('#2c3a4a') };
  for (const side of [-1, 1]) {
    const x = side * (half + 14);
    work.bar('steel', [x, 0, 0], [x, top + 6, 0], 4.5, { ...posts, around: 18 });
    work.ball('steel', [5.5, 4, 5.5], { ...posts, at: [x, top + 6, 0] });
    work.spun(
      'rubber',
      [
        [34, 0],
        [34, 2],
        [20, 6],
        [0, 6],
      ],
      { colour: '#1c1d20', at: [x, 0, 0], around: 32, steps: 1 },
    );
    for (const y of [top - 3, low + 3]) work.bar('cloth', [x, y, 0], [side * half, y, 0], 0.9, { colour: '#e8e4da', around: 5 });
  }
  net(work, (u, v) => [(u - 0.5) * 2 * half, low + (sag((u - 0.5) * 2 * half) - low) * (1 - v), 0], meshes[0], meshes[1], 0.55, cord);
  for (const lift of [0, low > 20 ? low - middle : 0])
    for (const flip of [true, false])
      work.sheet('cloth', (u, v) => [(u - 0.5) * 2 * half, sag((u - 0.5) * 2 * half) + lift - 6 + v * 7, flip ? -0.4 : 0.4], {
        colour: '#f6f4ee',
        columns: 24,
        rows: 1,
        flip,
      });
}

/** Nets that part a court. Centimetres. */
export const courtNets: Designs = {
  'volleyball-net'(work) {
    strungAcross(work, { half: 475, top: 243, middle: 240, low: 143, meshes: [76, 9], cord: '#2a2c30' });
    for (const x of [-450, 450]) {
      work.bar('plastic', [x, 143, 0.8], [x, 323, 0.8], 1.6, { colour: '#f4f2ec', around: 8 });
      for (let band = 0; band < 5; band++)
        work.bar('plastic', [x, 250 + band * 16, 0.8], [x, 258 + band * 16, 0.8], 1.8, { colour: '#d8242a', around: 8 });
    }
  },
  'tennis-net'(work) {
    strungAcross(work, { half: 600, top: 107, middle: 91.4, low: 4, meshes: [110, 12], cord: '#26282c' });
    for (const z of [-0.9, 0.9]) work.block('cloth', [5, 90, 0.5], { colour: '#f6f4ee', at: [0, 45, z], round: 0 });
  },
};
