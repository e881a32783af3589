import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { Mason, type Stuff } from '../building/mason.ts';
import { white } from '../building/stuffs.ts';

/** What is climbed, with what one holds on to. Metres. */
export const stairs: Designs = {
  stairs: (work) => {
    const mason = new Mason(work);
    for (let step = 0; step < 10; step++) {
      mason.box(['ashlar', '#b0a796'], [1.6, (step + 1) * 0.18, 0.3], [0, 0, 1.35 - step * 0.3]);
      mason.box(['wood', work.colour('#8a5a34')], [1.66, 0.045, 0.34], [0, (step + 1) * 0.18, 1.37 - step * 0.3]);
      for (const x of [-0.77, 0.77])
        mason.rod(
          white,
          [
            [x, (step + 1) * 0.18, 1.35 - step * 0.3],
            [x, (step + 1) * 0.18 + 0.85, 1.35 - step * 0.3],
          ],
          0.024,
          6,
        );
    }
    for (const x of [-0.77, 0.77]) {
      mason.rod(
        ['wood', '#6b3f22'],
        [
          [x, 0.98, 1.6],
          [x, 2.72, -1.35],
        ],
        0.045,
        8,
      );
      mason.box(['wood', '#6b3f22'], [0.13, 1.15, 0.13], [x, 0, 1.55]);
      work.ball('wood', 0.09, { at: [x, 1.22, 1.55], colour: '#6b3f22', around: 12, down: 8 });
    }
    return { perches: [{ name: 'top', at: [0, 1.85, -1.35], room: [1.4, 0.3] }] };
  },
  'spiral-stairs': (work) => {
    const wood = { colour: work.colour('#9a6a3c'), gloss: 0.4 };
    const iron = { colour: '#1f2023' };
    const [steps, rise, sweep, radius] = [20, 0.19, 0.36, 1.05] as const;
    const out = (turn: number, y: number, far: number = radius): Vector3 => [Math.sin(turn) * far, y, Math.cos(turn) * far];
    work.bar('iron', [0, 0, 0], [0, steps * rise + 1, 0], 0.08, { ...iron, around: 18 });
    work.ball('iron', 0.12, { ...iron, at: [0, steps * rise + 1.05, 0] });
    const tread = Array.from({ length: 7 }, (_, at): readonly [number, number] => {
      const angle = (at / 6 - 0.5) * sweep * 1.12;
      return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
    });
    for (let step = 0; step < steps; step++) {
      const [turn, y] = [step * sweep, (step + 1) * rise];
      work.slab('wood', [[0.03, -0.05], [-0.03, -0.05], ...tread], 0.05, { ...wood, lying: true, turn: [0, turn, 0], at: [0, y, 0] });
      work.bar('iron', out(turn, y - 0.09, 0.06), out(turn, y - 0.05, radius * 0.94), 0.02, { ...iron, around: 6 });
      for (const along of [0, 0.5]) {
        const at = turn + (along - 0.25) * sweep;
        work.bar('iron', out(at, y + 0.02, radius * 0.96), out(at, y + 0.9 + along * rise, radius * 0.96), 0.013, { ...iron, around: 6 });
      }
    }
    const rail = Array.from({ length: steps * 3 }, (_, at) => out((at / 3 - 0.25) * sweep, (at / 3 + 1) * rise + 0.92, radius * 0.96));
    work.rod('wood', rail, 0.032, { colour: '#5f3b1e', gloss: 0.6, around: 8, steps: 1 });
  },
  railing: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['stone', work.colour('#d8d0c0')];
    mason.box(stone, [3, 0.16, 0.3]);
    mason.box(stone, [3, 0.14, 0.34], [0, 0.86, 0]);
    for (let post = 0; post < 11; post++)
      mason.spun(
        stone,
        [
          [0.09, 0.16],
          [0.09, 0.22],
          [0.05, 0.26],
          [0.1, 0.42],
          [0.05, 0.66],
          [0.07, 0.74],
          [0.09, 0.8],
          [0.09, 0.86],
        ],
        [(post - 5) * 0.25, 0, 0],
        { around: 10, steps: 2 },
      );
    for (const x of [-1.5, 1.5]) {
      mason.box(stone, [0.36, 1.1, 0.36], [x, 0, 0]);
      mason.box(stone, [0.46, 0.1, 0.46], [x, 1.1, 0]);
    }
  },
};
