import type { Vector3 } from '@onereel/spec';
import { roundedRectangle } from '../../../shapes/prism.ts';
import type { Substance } from '../../matter/substance.ts';
import type { Bench } from '../prop/bench.ts';
import type { Hollow } from '../family.ts';
import { craftedFamily, doing, grip, spot, type Style, tint } from '../prop/crafted-family.ts';
import { hollow, radiusAt, type Turning } from '../prop/profile.ts';
import { formNumber, formWord, type PropForm } from '../prop/prop-form.ts';

/** The outsides of bowls, plates and pans in centimetres. */
const outsides: Readonly<Record<string, Turning>> = {
  bowl: [
    [3.6, 0, 1],
    [3.8, 0.9],
    [4.4, 1.2],
    [6.6, 3],
    [8, 6],
    [8.4, 7.6],
  ],
  'deep-bowl': [
    [4, 0, 1],
    [4.6, 0.6],
    [9, 4],
    [12, 10],
    [12.8, 14, 1],
    [13.2, 14.4],
  ],
  plate: [
    [7, 0, 1],
    [7.6, 0.5],
    [9, 0.9],
    [12.6, 2.1],
    [13.2, 2.4],
  ],
  pan: [
    [11, 0, 1],
    [11.8, 0.4],
    [13, 2.6],
    [14, 4.8],
  ],
  pot: [
    [10.6, 0, 1],
    [11.4, 0.6],
    [11.6, 3],
    [11.6, 13, 1],
    [12, 13.4],
    [11.9, 14],
  ],
  wok: [
    [3, 0, 1],
    [9, 1.6],
    [14.4, 5.2],
    [17.6, 9.4],
  ],
  flowerpot: [
    [5, 0, 1],
    [5.2, 0.4],
    [7.4, 10.6, 1],
    [8.4, 10.6, 1],
    [8.8, 13.4, 1],
    [8.5, 13.8],
  ],
  cauldron: [
    [8, 3],
    [17, 5],
    [23, 13],
    [23.4, 21],
    [19, 30],
    [16.4, 33],
    [17, 36],
    [19.6, 38.6],
  ],
};

function body(
  bench: Bench,
  form: PropForm,
  shape: string,
  usual: Substance,
  wall: number,
): { lip: number; height: number; hollow: Hollow } {
  const outside = outsides[shape]!;
  const substance = form.substance ?? formWord<Substance>(form, 'substance', usual);
  const colour = form.colour ?? (formWord(form, 'colour', '') || null);
  bench.turning(substance, hollow(outside, wall), { colour, around: 40, steps: 4 });
  const rim = formWord(form, 'rim', '');
  const [lip, height] = outside.at(-1)!;
  if (rim) bench.hoop('lacquer', lip - wall / 2, wall * 0.56, { at: [0, height, 0], colour: rim, around: 40 });
  const fill = formWord(form, 'fill', '');
  if (fill) {
    const level = height * formNumber(form, 'level', 0.8);
    const reach = radiusAt(outside, level) - wall;
    bench.on('liquid').turning(
      formWord<Substance>(form, 'fills', 'glaze'),
      [
        [0.001, level - 0.5, 1],
        [reach, level - 0.5, 1],
        [reach, level, 1],
        [0.001, level + 0.2],
      ],
      { colour: fill },
    );
  }
  return { lip, height, hollow: { wall: inside(outside, wall), axis: [0, 0] } };
}

/** The wall from within, from a floor as thick as it. */
function inside(outside: Turning, wall: number): [number, number][] {
  const lip = outside.at(-1)![1];
  return Array.from({ length: 13 }, (_, step) => {
    const height = wall + ((lip - wall) * step) / 12;
    return [Math.max(0.05, radiusAt(outside, height) - wall * 1.25), height];
  });
}

const bowl: Style = (bench, form) => {
  const { lip, height, hollow } = body(bench, form, formWord(form, 'shape', 'bowl'), 'ceramic', formNumber(form, 'wall', 0.5));
  return { perches: [{ ...spot('inside', [0, 0.9, 0], lip), hollow }, grip([0, height * 0.5, 0], 'both')] };
};

const plate: Style = (bench, form) => {
  body(bench, form, 'plate', 'ceramic', 0.35);
  bench.hoop('ceramic', 8.6, 0.14, { at: [0, 0.95, 0], colour: '#cfc8ba', around: 40, section: 6 });
  return { perches: [spot('top', [0, 0.5, 0], 16), grip([0, 1, 0], 'palm')] };
};

/** A long handle to the right. */
function handle(bench: Bench, [x, y]: Vector3, long: number): void {
  bench.pipe(
    'steel',
    [
      [x, y, 0],
      [x + long * 0.22, y + 1.4, 0],
      [x + long * 0.4, y + 2, 0],
    ],
    0.6,
    { flatten: 1.6, up: [0, 1, 0] },
  );
  bench.pipe(
    'rubber',
    [
      [x + long * 0.34, y + 1.9, 0],
      [x + long * 0.6, y + 2.6, 0],
      [x + long, y + 3, 0],
    ],
    (along) => 0.9 + 0.35 * along,
    { colour: '#161617', flatten: 1.5, up: [0, 1, 0] },
  );
}

const pan: Style = (bench, form) => {
  const { lip, height, hollow } = body(bench, form, formWord(form, 'shape', 'pan'), 'iron', 0.45);
  const long = formNumber(form, 'handle', 20);
  handle(bench, [lip - 0.6, height * 0.72, 0], long);
  const held: Vector3 = [lip + long * 0.72, height * 0.72 + 2.4, 0];
  return { perches: [{ ...spot('inside', [0, 0.6, 0], lip * 1.2), hollow }, grip(held)], anchors: { grip: held } };
};

const pot: Style = (bench, form) => {
  const { lip, height, hollow } = body(bench, form, 'pot', 'steel', 0.4);
  for (const side of [-1, 1])
    bench.pipe(
      'iron',
      [
        [side * 11.4, 11, -3],
        [side * 14.4, 11.4, -2.4],
        [side * 14.8, 11.4, 2.4],
        [side * 11.4, 11, 3],
      ],
      0.6,
    );
  if (!form.words.includes('open')) {
    const lid = bench.on('lid', [0, height, 0]);
    lid.turning(
      form.substance ?? 'steel',
      [
        [12.2, height, 1],
        [12.2, height + 0.5],
        [8, height + 2.2],
        [0.001, height + 3],
      ],
      { colour: form.colour },
    );
    lid.turning('rubber', [
      [0.7, height + 2.8, 1],
      [0.8, height + 3.6],
      [2, height + 4.2],
      [1.8, height + 5.2],
      [0.001, height + 5.4],
    ]);
  }
  return {
    perches: [{ ...spot('inside', [0, 0.8, 0], lip * 1.5), hollow }, grip([14, 11.2, 0], 'both')],
    // It boils: the lid clatters.
    pose: (moment) => {
      const lively = doing(moment, 'shake', 'boil');
      const beat = Math.abs(Math.sin(moment.seconds * 17));
      return { lid: { shift: [0, beat * 0.5 * lively, 0], turn: [0, 0, Math.sin(moment.seconds * 23) * 0.05 * lively] } };
    },
  };
};

const tray: Style = (bench, form) => {
  const substance = form.substance ?? 'wood';
  const colour = tint(form, '#7c4a28');
  const flat = [-Math.PI / 2, 0, 0] as const;
  bench.slab(substance, roundedRectangle(42, 28, 4), 0.8, { at: [0, 0.4, 0], turn: flat, colour, bevel: 0.2 });
  bench.slab(substance, roundedRectangle(42, 28, 4, 6), 3.4, {
    at: [0, 1.9, 0],
    turn: flat,
    colour,
    holes: [roundedRectangle(40.4, 26.4, 3.4, 6)],
  });
  for (const side of [-1, 1])
    bench.pipe(
      'brass',
      [
        [side * 20.4, 3, -5],
        [side * 22, 5.6, -3.6],
        [side * 22, 5.6, 3.6],
        [side * 20.4, 3, 5],
      ],
      0.55,
    );
  return { perches: [spot('top', [0, 0.8, 0], 36, 22), grip([21, 4, 0], 'both')] };
};

const cauldron: Style = (bench, form) => {
  const { lip } = body(bench, form, 'cauldron', 'iron', 1.4);
  for (let leg = 0; leg < 3; leg++) {
    const angle = (leg / 3) * Math.PI * 2 + 0.5;
    const [x, z] = [Math.sin(angle), Math.cos(angle)];
    bench.pipe(
      'iron',
      [
        [x * 15, 6, z * 15],
        [x * 18, 2, z * 18],
        [x * 20, -3, z * 20],
      ],
      [2.4, 1.3],
    );
  }
  for (const side of [-1, 1]) bench.hoop('iron', 3.4, 0.8, { at: [side * 22, 27, 0], turn: [Math.PI / 2, 0, 0] });
  for (let bubble = 0; bubble < 7; bubble++)
    bench.ball('glaze', 1 + (bubble % 3) * 0.6, {
      at: [Math.sin(bubble * 2.4) * 3 * Math.sqrt(bubble + 1), 35, Math.cos(bubble * 2.4) * 3 * Math.sqrt(bubble + 1)],
      colour: formWord(form, 'fill', '#3fae3a'),
      around: 12,
    });
  return { perches: [spot('inside', [0, 30, 0], lip * 1.4)] };
};

/** Bowls, plates, pots and pans: what food is cooked in and served on. */
export const crockeryFamily = craftedFamily({ family: 'crockery', styles: { bowl, plate, pan, pot, tray, cauldron } });
