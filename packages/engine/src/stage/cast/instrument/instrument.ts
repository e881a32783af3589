import { type Designs, designFamily } from '../prop/design-family.ts';
import { bells } from './bells.ts';
import { concert } from './concert.ts';
import { keys } from './keys.ts';
import { percussion } from './percussion.ts';
import { strings } from './strings.ts';
import { winds } from './winds.ts';

const designs: Designs = {
  ...bells,
  ...concert,
  ...strings,
  piano(work) {
    const black = work.colour('#18181b');

    work.block('lacquer', [150, 62, 30], { colour: black, gloss: 1, at: [0, 98, -18], round: 1.5 });
    work.block('lacquer', [150, 68, 30], { colour: black, gloss: 1, at: [0, 34, -18], round: 1.5 });
    work.block('lacquer', [154, 3, 36], { colour: black, gloss: 1, at: [0, 130, -17] });

    work.block('lacquer', [150, 6, 34], { colour: black, gloss: 1, at: [0, 64, 12] });
    for (const side of [-1, 1]) {
      work.block('lacquer', [8, 13, 32], { colour: black, gloss: 1, at: [side * 71, 70, 12], round: 2 });
      work.block('lacquer', [6, 62, 7], { colour: black, gloss: 1, at: [side * 69, 31, 24], round: 1.5 });
    }

    work.block('cloth', [134, 1, 3], { colour: '#8f1d28', at: [0, 70, -2.4] });
    work.block('lacquer', [60, 22, 1.6], { colour: black, gloss: 1, at: [0, 90, -1], turn: [-0.2, 0, 0] });
    work.block('paper', [40, 26, 0.3], { at: [0, 94, 1], turn: [-0.2, 0, 0] });

    for (const x of [-5, 0, 5]) work.block('brass', [2.6, 1.4, 9], { at: [x, 4, 0], round: 0.6 });
    const pose = keys(work, { low: 21, high: 108, left: -66.5, y: 69, z: 27, wide: 133 / 52, long: 28 });
    return { pose, perches: [{ name: 'top', at: [0, 131.5, -17], room: [140, 30] }] };
  },
  ...percussion,
  ...winds,
};

/** Musical instruments; their moving parts are named for who plays them: `key-60`, `string-0`, `head-38`, `cymbal-49`. */
export const instrumentFamily = designFamily({ family: 'instrument', designs });
