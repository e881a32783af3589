import type { Bench } from '../prop/bench.ts';
import type { Vector3 } from '@onereel/spec';
import { roundedRectangle } from '../../../shapes/prism.ts';
import { grip, type Style, tint } from '../prop/crafted-family.ts';
import { pane } from '../screen/glass.ts';

/** A slim phone with a lit screen. */
export const smartphone: Style = (bench, form) => {
  const lean = 0.22;
  bench.block('steel', [7.4, 15.2, 0.8], { at: [0, 7.5, 0], turn: [-lean, 0, 0], colour: tint(form, '#22242a'), round: 0.38 });
  bench.slab('rubber', roundedRectangle(7, 14.8, 0.9), 0.1, { at: [0, 7.6, 0.4], turn: [-lean, 0, 0], colour: '#08090b' });
  pane(bench, 'apps', [6.5, 13.8], [0, 7.6, 0.46], lean);
  for (const [x, y] of [
    [-2, 12.6],
    [-2, 10.8],
  ] as const)
    bench.turning(
      'glass',
      [
        [0.8, 0, 1],
        [0.7, 0.3, 1],
        [0.001, 0.3],
      ],
      { at: [x, y * Math.cos(lean), -y * Math.sin(lean) + 1.2], turn: [-Math.PI / 2 - lean, 0, 0] },
    );
  return { perches: [grip([0, 4, 0], 'palm')] };
};

/** The dial with its ten holes. */
function dial(bench: Bench): void {
  const face = { turn: [Math.PI / 2 - 0.86, 0, 0] as const, at: [0, 6.2, 6.6] as const };
  bench.turning(
    'chrome',
    [
      [6, -0.2, 1],
      [6, 0.6],
      [5.4, 0.9, 1],
      [0.001, 0.9],
    ],
    face,
  );
  bench.turning(
    'paper',
    [
      [2, 0.8, 1],
      [2, 1.1, 1],
      [0.001, 1.1],
    ],
    face,
  );
  for (let hole = 0; hole < 10; hole++) {
    const turn = hole * 0.55 - 1;
    bench.turning(
      'rubber',
      [
        [0.85, 0.8, 1],
        [0.85, 1.06, 1],
        [0.001, 1.06],
      ],
      {
        turn: face.turn,
        at: [Math.sin(turn) * 3.9, 6.2 + Math.cos(turn) * 3.9 * 0.76, 6.6 - Math.cos(turn) * 3.9 * 0.65],
        around: 12,
        colour: '#101010',
      },
    );
  }
}

/** A telephone with a dial and a handset on its fork. */
export const telephone: Style = (bench, form) => {
  const colour = tint(form, '#8a1a1e');
  bench.slab(
    'lacquer',
    [
      [-9, 0],
      [9, 0],
      [9, 2.4],
      [3, 10],
      [-4, 12],
      [-9, 11],
    ],
    19,
    { turn: [0, -Math.PI / 2, 0], colour, bevel: 1.4 },
  );
  dial(bench);
  const set = bench.on('handset', [0, 15, -3]);
  set.pipe(
    'lacquer',
    [
      [-10, 14, -4],
      [-6, 16.6, -4],
      [0, 17, -4],
      [6, 16.6, -4],
      [10, 14, -4],
    ],
    1.5,
    { colour },
  );
  for (const x of [-1, 1]) {
    set.turning(
      'lacquer',
      [
        [2, 0, 1],
        [3.4, 0.8],
        [3.4, 2.4],
        [2, 3.8, 1],
      ],
      { at: [x * 10.4, 11.4, -4], colour },
    );

    bench.block('chrome', [1.2, 4, 1.2], { at: [x * 5.4, 13, -6.6] });
    bench.block('chrome', [1.2, 4, 1.2], { at: [x * 5.4, 13, -1.6] });
  }
  bench.pipe(
    'rubber',
    Array.from({ length: 60 }, (_, at): Vector3 => [
      -11.4 - at * 0.1 + Math.sin(at * 1.4) * 0.7,
      Math.max(1, 11 - at * 0.28) + Math.cos(at * 1.4) * 0.7,
      -4 + at * 0.12,
    ]),
    0.3,
    { steps: 1, around: 5, colour: '#1a1a1a' },
  );
  return {
    perches: [grip([0, 17, -4])],
    pose: (moment) => {
      const ring = moment.actions.get('ring')?.weight ?? 0;
      return {
        handset: {
          turn: [0, 0, Math.sin(moment.seconds * 60) * 0.035 * ring],
          shift: [0, Math.abs(Math.sin(moment.seconds * 47)) * 0.3 * ring, 0],
        },
      };
    },
  };
};
