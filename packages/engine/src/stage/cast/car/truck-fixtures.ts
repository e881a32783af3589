import { hull, slab, spaced, together } from '../vehicle/coachwork.ts';
import { wheels } from '../vehicle/running-gear.ts';
import { doing } from '../prop/crafted-family.ts';
import { smooth } from '../../../curves/easing.ts';
import { type Fixture, beacons, chassis, stripe } from './fixture-parts.ts';

/** What working trucks carry behind the cab. */
export const truckFixtures: Readonly<Record<string, Fixture>> = {
  'fire-engine'(work) {
    const red = work.colour('#c01c14');
    const rolling = chassis(work);

    slab(work, 'lacquer', [2.38, 1.9, 4.5], [0, 1.75, -1.45], red, 0.9);
    stripe(work, 1.2, 1.28, 0.22, -3.7, 3.3, '#f2efe6');

    for (const side of [-1, 1]) {
      for (const z of [-3.0, -2.0, -1.0, 0.0]) {
        slab(work, 'steel', [0.03, 0.9, 0.85], [side * 1.2, 2.0, z], '#9a9da2');
        for (const y of spaced(1.65, 2.35, 7)) slab(work, 'steel', [0.04, 0.02, 0.83], [side * 1.205, y, z], '#6f7276');
      }
      slab(work, 'chrome', [0.05, 0.08, 4.4], [side * 1.2, 2.68, -1.45]);
    }
    work.hoop('cloth', 0.3, 0.09, { colour: '#d9b22e', at: [0, 2.2, -3.75], turn: [Math.PI / 2, 0, 0] });
    const pivot = [0, 3.0, -2.9] as const;
    work.block('steel', [0.9, 0.3, 0.9], { colour: '#8f9296', at: [0, 2.85, -2.9] });
    work.moving('ladder', pivot, () => {
      for (const s of [-1, 1]) {
        slab(work, 'steel', [0.07, 0.16, 6.4], [s * 0.34, 3.1, 0.2], '#c9ccd0');
        slab(work, 'steel', [0.04, 0.05, 6.4], [s * 0.34, 3.36, 0.2], '#c9ccd0');
      }
      for (const z of spaced(-2.9, 3.3, 17)) {
        slab(work, 'steel', [0.68, 0.05, 0.06], [0, 3.1, z], '#b5b8bc');
        for (const s of [-1, 1]) slab(work, 'steel', [0.03, 0.26, 0.04], [s * 0.34, 3.24, z], '#c9ccd0');
      }
    });
    return together(rolling, beacons(work, 2.62, 2.3, 0.85, ['#d8141c', '#1a4fe0']), (moment) => {
      const up = smooth(0, 1, Math.max(doing(moment, 'rise', 'open', 'raise')));
      return { ladder: { turn: [-up * 0.8, 0, 0] } };
    });
  },
  garbage(work) {
    const green = work.colour('#3c6f3a');
    const rolling = chassis(work);

    hull(
      work,
      'lacquer',
      [
        [-3.0, 1.15, 0.95, 3.0, 6],
        [0.5, 1.18, 0.95, 3.0, 6],
        [0.7, 1.1, 1.0, 2.9, 6],
      ],
      { colour: green, gloss: 0.6 },
    );
    for (const s of [-1, 1])
      for (const z of spaced(-2.6, 0.2, 5)) slab(work, 'lacquer', [0.08, 1.7, 0.12], [s * 1.18, 1.95, z], green, 0.6);

    work.slab(
      'lacquer',
      [
        [3.0, 3.0],
        [3.0, 1.0],
        [3.9, 0.8],
        [4.1, 1.7],
        [3.6, 2.9],
      ],
      2.2,
      { colour: green, turn: [0, Math.PI / 2, 0], at: [0, 0, 0] },
    );
    slab(work, 'iron', [1.9, 0.9, 0.05], [0, 1.6, -4.05], '#141414');
    for (let bag = 0; bag < 5; bag++)
      work.ball('plastic', [0.24, 0.22, 0.22], {
        colour: bag % 2 ? '#18181a' : '#2f6f8f',
        at: [-0.7 + bag * 0.35, 1.3 + (bag % 2) * 0.16, -4.0],
        around: 12,
        down: 8,
      });
    stripe(work, 1.19, 1.35, 0.14, -3, 0.6, '#f2e05c');

    return together(rolling, beacons(work, 2.62, 2.3, 0.3, ['#f29a1c', '#f29a1c']));
  },
  tow(work) {
    const rolling = chassis(work);

    slab(work, 'lacquer', [2.3, 0.5, 4.6], [0, 1.15, -1.4], work.colour('#e0a01c'), 0.8);
    slab(work, 'iron', [2.1, 0.06, 4.4], [0, 1.42, -1.4], '#3a3b3e');
    slab(work, 'lacquer', [2.2, 0.9, 0.4], [0, 1.8, 0.6], '#26282b');

    for (const s of [-1, 1]) {
      work.bar('lacquer', [s * 0.5, 1.4, -0.4], [s * 0.12, 3.0, -3.9], 0.11, { colour: '#d8281e' });
      work.bar('lacquer', [s * 0.7, 1.4, -2.6], [s * 0.2, 2.5, -2.7], 0.08, { colour: '#d8281e' });
    }
    work.bar('steel', [0, 3.0, -3.9], [0, 1.25, -4.1], 0.025, { colour: '#1a1a1a' });
    work.hoop('steel', 0.14, 0.05, { arc: 4.6, at: [0, 1.1, -4.1], turn: [0, 0, Math.PI / 2] });
    work.spun(
      'steel',
      [
        [0.25, -0.4],
        [0.25, -0.36],
        [0.12, -0.34],
        [0.12, 0.34],
        [0.25, 0.36],
        [0.25, 0.4],
      ],
      { at: [0, 1.65, -0.3], turn: [0, 0, Math.PI / 2], steps: 1 },
    );

    return together(rolling, beacons(work, 2.62, 2.3, 0.7, ['#f29a1c', '#f29a1c']));
  },
  tipper(work) {
    const rolling = chassis(work);
    const paint = work.colour('#d8901c');
    work.moving('tray', [0, 1.1, -3.6], () => {
      for (const s of [-1, 1]) {
        slab(work, 'lacquer', [0.1, 1.2, 4.5], [s * 1.15, 1.8, -1.45], paint, 0.6);
        for (const z of spaced(-3.5, 0.6, 6)) slab(work, 'lacquer', [0.1, 1.2, 0.14], [s * 1.22, 1.8, z], paint, 0.6);
      }
      slab(work, 'lacquer', [2.3, 1.2, 0.1], [0, 1.8, -3.7], paint, 0.6);
      slab(work, 'lacquer', [2.3, 1.5, 0.1], [0, 1.95, 0.8], paint, 0.6);
      slab(work, 'lacquer', [2.3, 0.1, 4.5], [0, 1.2, -1.45], paint, 0.6);
      work.slab(
        'lacquer',
        [
          [0, 0],
          [1.0, 0.1],
          [1.0, 0.2],
          [0, 0.12],
        ],
        2.3,
        { colour: paint, at: [0, 2.6, 0.8], turn: [0, -Math.PI / 2, 0] },
      );
      work.ball('stone', [1.05, 0.75, 2.05], {
        colour: '#7a5f44',
        at: [0, 2.05, -1.45],
        around: 22,
        down: 14,
        bend: ([x, y, z]) => [x, y + 0.08 * Math.sin(x * 7) * Math.sin(z * 5), z],
      });
    });
    return together(rolling, (moment) => ({ tray: { turn: [-smooth(0, 1, doing(moment, 'open', 'rise')) * 0.7, 0, 0] } }));
  },
  mixer(work) {
    const rolling = chassis(work);
    slab(work, 'iron', [2.2, 0.2, 4.5], [0, 1.05, -1.4], '#3a3b3e');

    work.moving('drum', [0, 2.1, -1.5], () =>
      work.spun(
        'lacquer',
        [
          [0.5, -2.3],
          [0.75, -2.1],
          [1.15, -0.6],
          [1.15, 0.5],
          [0.7, 1.7],
          [0.3, 1.9],
          [0, 1.9],
        ],
        {
          colour: '#e8e4da',
          gloss: 0.7,
          at: [0, 2.1, -1.5],
          turn: [Math.PI / 2 - 0.0, 0, 0],
          paint: ([x, y, z]) =>
            ((Math.atan2(z, x) / Math.PI / 2 + y * 0.28 + 10) * 2) % 1 < 0.3 ? work.colour('#c8321e') : [0.8, 0.78, 0.72],
          around: 40,
          steps: 8,
        },
      ),
    );
    for (const s of [-1, 1]) {
      slab(work, 'iron', [0.12, 1.3, 0.2], [s * 0.8, 1.6, -3.3], '#3a3b3e');
      slab(work, 'iron', [0.12, 1.2, 0.2], [s * 0.8, 1.5, 0.3], '#3a3b3e');
    }
    work.slab(
      'steel',
      [
        [-0.3, 0],
        [0.3, 0],
        [0.4, 0.8],
        [-0.4, 0.8],
      ],
      0.06,
      { at: [0, 1.5, -4.0], turn: [0.5, 0, 0], colour: '#8f9296' },
    );

    return together(rolling, ({ seconds }) => ({ drum: { turn: [0, 0, seconds * 1.6] } }));
  },
  plow(work) {
    const rolling = chassis(work);

    for (const s of [-1, 1]) slab(work, 'lacquer', [0.1, 1.0, 4.5], [s * 1.15, 1.65, -1.45], work.colour('#e07a1c'), 0.6);
    slab(work, 'lacquer', [2.3, 1.0, 0.1], [0, 1.65, -3.7], work.colour('#e07a1c'), 0.6);
    work.ball('snow', [1.05, 0.5, 2.0], { at: [0, 1.95, -1.45], around: 20, down: 12 });

    work.sheet('lacquer', (u, v) => [(u - 0.5) * 3.3, 0.05 + v * 1.15, 4.5 + (u - 0.5) * 0.7 - Math.sin(v * Math.PI) * 0.25 + v * 0.12], {
      colour: '#e8b21c',
      columns: 10,
      rows: 8,
    });
    work.sheet('lacquer', (u, v) => [(u - 0.5) * 3.3, 0.05 + v * 1.15, 4.46 + (u - 0.5) * 0.7 - Math.sin(v * Math.PI) * 0.25 + v * 0.12], {
      colour: '#2a2a2c',
      columns: 10,
      rows: 8,
      flip: true,
    });
    for (const x of [-0.6, 0.6]) work.bar('iron', [x, 0.6, 3.5], [x, 0.5, 4.3], 0.1);
    for (let lump = 0; lump < 16; lump++)
      work.ball('snow', work.chance.between(0.14, 0.3), {
        at: [work.chance.between(-1.7, 1.7), 0.15, 4.8 + work.chance.between(0, 0.6)],
        around: 10,
        down: 7,
      });

    return together(rolling, beacons(work, 2.62, 2.3, 0.5, ['#f29a1c', '#f29a1c']));
  },
  trailer(work) {
    const rolling = together(
      wheels(
        work,
        [
          [-0.98, 0.5, 0.2],
          [0.98, 0.5, 0.2],
          [-0.98, 0.5, -1.0],
          [0.98, 0.5, -1.0],
        ],
        0.34,
        'truck',
      ),
      wheels(
        work,
        [-8.2, -9.4, -10.6].flatMap(
          (z) =>
            [
              [-1.0, 0.5, z],
              [1.0, 0.5, z],
            ] as const,
        ),
        0.34,
        'truck',
      ),
    );

    slab(work, 'iron', [1.1, 0.3, 12], [0, 0.95, -5], '#1c1c1e');
    slab(work, 'lacquer', [2.5, 2.9, 12.4], [0, 2.65, -5.3], work.colour('#e8e9ea'), 0.5);
    for (const s of [-1, 1]) {
      for (const z of spaced(-11.2, 0.6, 13)) slab(work, 'steel', [0.03, 2.7, 0.06], [s * 1.26, 2.65, z], '#b0b4b8');
      slab(work, 'lacquer', [0.04, 0.5, 12.3], [s * 1.265, 2.1, -5.3], '#c8281e', 0.6);
      work.bar('chrome', [s * 1.05, 1.2, 1.0], [s * 1.05, 3.3, 1.0], 0.09);
      slab(work, 'iron', [0.06, 0.5, 4], [s * 1.15, 0.8, -4.5], '#9a9da2');
    }

    slab(work, 'lacquer', [0.18, 0.1, 0.05], [1.1, 1.05, -11.52], '#d8141c');
    return rolling;
  },
};
