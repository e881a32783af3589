import { designFamily, type Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from '../building/mason.ts';
import { addWindow, doorPose, opened } from '../building/openings.ts';

const white: Stuff = ['painted-wood', '#efece4'];

const designs: Designs = {
  'wooden-fence': (work) => {
    const mason = new Mason(work);
    const wood: Stuff = ['wood', work.colour('#8a6844')];
    for (let post = 0; post < 4; post++) {
      const x = (post - 1.5) * 1.5;
      mason.box(wood, [0.14, 1.25, 0.14], [x, 0, 0]);
      mason.taper(wood, [0.16, 0.16], [0.04, 0.04], 0.08, [x, 1.25, 0]);
    }
    for (const y of [0.3, 0.65, 1]) mason.box(wood, [4.7, 0.13, 0.06], [0, y, 0.09]);
  },
  'picket-fence': (work) => {
    const mason = new Mason(work);
    const paint: Stuff = ['painted-wood', work.colour('#f2f0ea')];
    for (let picket = 0; picket < 24; picket++) {
      const x = (picket - 11.5) * 0.16;
      mason.slab(
        paint,
        [
          [x - 0.05, 0.08],
          [x + 0.05, 0.08],
          [x + 0.05, 0.9],
          [x, 1.02],
          [x - 0.05, 0.9],
        ],
        0.025,
        0.05,
      );
    }
    for (const y of [0.25, 0.7]) mason.box(paint, [3.84, 0.09, 0.05], [0, y, 0]);
    for (const x of [-1.9, 0, 1.9]) {
      mason.box(paint, [0.12, 1.1, 0.12], [x, 0, -0.06]);
      mason.taper(paint, [0.16, 0.16], [0.02, 0.02], 0.1, [x, 1.1, -0.06]);
    }
  },
  'iron-fence': (work) => {
    const mason = new Mason(work);
    for (let bar = 0; bar < 25; bar++) {
      const x = (bar - 12) * 0.15;
      mason.rod(
        'iron',
        [
          [x, 0.1, 0],
          [x, 1.6, 0],
        ],
        0.014,
        6,
      );
      mason.taper('iron', [0.06, 0.03], [0.005, 0.005], 0.14, [x, 1.6, 0]);
    }
    for (const y of [0.2, 1.42]) mason.box('iron', [3.8, 0.05, 0.04], [0, y, 0]);
    for (const x of [-1.9, 1.9]) {
      mason.box('ashlar', [0.36, 1.7, 0.36], [x, 0, 0]);
      mason.box('stone', [0.46, 0.1, 0.46], [x, 1.7, 0]);
      work.ball('stone', 0.16, { at: [x, 1.95, 0] });
    }
  },
  'chain-fence': (work) => {
    const mason = new Mason(work);
    for (const x of [-2, 0, 2])
      mason.rod(
        'steel',
        [
          [x, 0, 0],
          [x, 2.1, 0],
        ],
        0.04,
        8,
      );
    for (const y of [0.1, 2.05])
      mason.rod(
        'steel',
        [
          [-2, y, 0],
          [2, y, 0],
        ],
        0.025,
        6,
      );
    for (let wire = -16; wire < 32; wire++)
      for (const way of [-1, 1]) {
        const x0 = -2 + wire * 0.125;
        const [a, b] = way > 0 ? [x0, x0 + 1.95] : [x0 + 1.95, x0];
        const cut = (at: number): number => Math.max(-2, Math.min(2, at));
        if (cut(a) === cut(b)) continue;
        const y = (at: number): number => 0.1 + ((at - a) / (b - a)) * 1.95;
        mason.rod(
          'steel',
          [
            [cut(a), y(cut(a)), 0],
            [cut(b), y(cut(b)), 0],
          ],
          0.006,
          3,
        );
      }
  },
  'stone-wall': (work) => {
    for (let row = 0; row < 5; row++)
      for (let stone = 0; stone < 11; stone++) {
        const x = (stone - 5 + (row % 2) * 0.5) * 0.36;
        work.block('stone', [0.36 * work.chance.between(0.85, 1.02), 0.22, 0.5 * work.chance.between(0.85, 1.05)], {
          at: [x, 0.11 + row * 0.215, 0],
          turn: [0, work.chance.between(-0.06, 0.06), work.chance.between(-0.03, 0.03)],
          colour: ['#8a8378', '#9c9488', '#777066', '#a39c8c'][work.chance.whole(0, 3)]!,
          round: 0.05,
        });
      }
    for (let cap = 0; cap < 8; cap++)
      work.block('stone', [0.48, 0.12, 0.58], {
        at: [(cap - 3.5) * 0.5, 1.15, 0],
        turn: [0, 0, work.chance.between(-0.05, 0.05)],
        round: 0.04,
      });
  },
  'brick-wall': (work) => {
    const mason = new Mason(work);
    mason.box(['concrete', '#b5ada0'], [3.96, 1.96, 0.2], [0, 0, 0]);
    for (let row = 0; row < 20; row++)
      for (let brick = 0; brick < 16; brick++) {
        const shift = row % 2 ? 0.125 : 0;
        const x = (brick - 7.75) * 0.25 + shift;
        mason.box(
          ['brick', ['#9c4a34', '#8a3f2c', '#ab5a40', '#7c3a2a'][work.chance.whole(0, 3)]!],
          [0.236, 0.086, 0.24],
          [x - 0.06, row * 0.1, 0],
        );
      }
    mason.box('concrete', [4.15, 0.1, 0.36], [0, 2, 0]);
  },
  gate: (work, form) => {
    const mason = new Mason(work);
    for (const x of [-1.6, 1.6]) {
      mason.box('ashlar', [0.5, 2.2, 0.5], [x, 0, 0]);
      mason.box('stone', [0.64, 0.14, 0.64], [x, 2.2, 0]);
      work.ball('stone', 0.2, { at: [x, 2.5, 0] });
    }
    for (const side of [-1, 1] as const)
      work.moving(side < 0 ? 'door' : 'door-other', [side * 1.33, 0, 0], () => {
        for (let bar = 0; bar < 9; bar++) {
          const x = side * (1.3 - bar * 0.158);
          const top = 1.7 + 0.45 * Math.sin((bar / 8) * 1.57);
          mason.rod(
            'iron',
            [
              [x, 0.1, 0],
              [x, top, 0],
            ],
            0.016,
            6,
          );
          mason.taper('iron', [0.07, 0.03], [0.005, 0.005], 0.14, [x, top, 0]);
        }
        for (const y of [0.15, 0.75, 1.55]) mason.box('iron', [1.27, 0.05, 0.04], [side * 0.665, y, 0]);
        work.hoop('iron', 0.2, 0.018, { at: [side * 0.66, 1.15, 0], turn: [Math.PI / 2, 0, 0], around: 20, section: 6 });
      });
    return { pose: (moment) => doorPose(moment, form) };
  },
  'farm-gate': (work, form) => {
    const mason = new Mason(work);
    const wood: Stuff = ['wood', work.colour('#8a6844')];
    for (const x of [-1.65, 1.65]) mason.box(wood, [0.2, 1.5, 0.2], [x, 0, 0]);
    work.moving('door', [-1.5, 0, 0], () => {
      for (const y of [0.2, 0.45, 0.7, 0.95, 1.2]) mason.box(wood, [3, 0.1, 0.05], [0, y, 0]);
      for (const x of [-1.45, 0, 1.45]) mason.box(wood, [0.1, 1.2, 0.07], [x, 0.15, 0.03]);
      mason.slab(
        wood,
        [
          [-1.45, 0.2],
          [-1.33, 0.2],
          [1.45, 1.28],
          [1.33, 1.28],
        ],
        0.05,
        0.06,
      );
    });
    return { pose: (moment) => ({ door: { turn: [0, -opened(moment, form) * 1.5, 0] } }) };
  },
  door: (work, form) => {
    const mason = new Mason(work);
    const leaf: Stuff = ['painted-wood', work.colour('#2f5a6a')];
    for (const x of [-0.56, 0.56]) mason.box(white, [0.14, 2.2, 0.2], [x, 0, 0]);
    mason.box(white, [1.26, 0.14, 0.2], [0, 2.2, 0]);
    mason.box(white, [1.4, 0.08, 0.26], [0, 2.34, 0]);
    mason.box(['wood', '#6b4a2c'], [1, 0.04, 0.2], [0, 0, 0]);
    work.moving('door', [-0.48, 0, 0.04], () => {
      mason.box(leaf, [0.96, 2.12, 0.05], [0, 0.05, 0.02]);
      for (const [y, high] of [
        [0.2, 0.55],
        [0.9, 0.5],
        [1.52, 0.5],
      ] as const)
        for (const x of [-0.22, 0.22]) {
          mason.box(leaf, [0.34, high, 0.08], [x, y, 0.02]);
          mason.box(leaf, [0.26, high - 0.08, 0.1], [x, y + 0.04, 0.02]);
        }
      mason.box('brass', [0.06, 0.2, 0.08], [0.4, 0.96, 0.03]);
      work.ball('brass', 0.04, { at: [0.4, 1.06, 0.11], around: 12, down: 8 });
      work.ball('brass', 0.04, { at: [0.4, 1.06, -0.07], around: 12, down: 8 });
    });
    return { pose: (moment) => doorPose(moment, form) };
  },
  'arched-door': (work, form) => {
    const mason = new Mason(work);
    mason.slab(['ashlar', '#8f8678'], archway(2.2, 3.1, 0, 0, 1, 14), 0.5, 0, [archway(1.5, 2.6, 0, 0.001, 1, 14)]);
    for (const side of [-1, 1] as const)
      work.moving(side < 0 ? 'door' : 'door-other', [side * 0.75, 0, 0], () => {
        mason.slab(
          ['staves', work.colour('#6a4426')],
          archway(1.5, 2.6, 0, 0, 1, 14).map(([x, y]) => [side < 0 ? Math.min(x, -0.008) : Math.max(x, 0.008), y] as const),
          0.1,
          0.05,
        );
        for (const y of [0.45, 1.4]) {
          mason.box('iron', [0.62, 0.08, 0.03], [side * 0.42, y, 0.11]);
          for (let nail = 0; nail < 4; nail++)
            work.ball('iron', 0.03, { at: [side * (0.2 + nail * 0.15), y + 0.04, 0.13], around: 8, down: 6 });
        }
        work.hoop('iron', 0.09, 0.015, { at: [side * 0.14, 1.2, 0.13], turn: [Math.PI / 2, 0, 0], around: 16, section: 6 });
      });
    return { pose: (moment) => doorPose(moment, form) };
  },
  'garden-window': (work, form) => {
    const mason = new Mason(work);
    const paint: Stuff = ['painted-wood', work.colour('#f0ede4')];
    for (const x of [-0.62, 0.62]) mason.box(paint, [0.1, 1.5, 0.16], [x, 0, 0]);
    for (const y of [0, 1.42]) mason.box(paint, [1.34, 0.1, 0.16], [0, y, 0]);
    mason.box(paint, [1.56, 0.07, 0.36], [0, -0.04, 0.1]);
    for (const side of [-1, 1] as const)
      work.moving(side < 0 ? 'door' : 'door-other', [side * 0.57, 0, 0.05], () => {
        for (const x of [0.03, 0.54]) mason.box(paint, [0.07, 1.32, 0.05], [side * x, 0.1, 0.05]);
        for (const y of [0.1, 0.73, 1.36]) mason.box(paint, [0.57, 0.06, 0.05], [side * 0.285, y, 0.05]);
        mason.box('glass', [0.5, 1.28, 0.01], [side * 0.285, 0.12, 0.05]);
      });
    return { pose: (moment) => doorPose(moment, form) };
  },
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
    const mason = new Mason(work);
    mason.rod(
      'iron',
      [
        [0, 0, 0],
        [0, 4.2, 0],
      ],
      0.09,
      12,
    );
    for (let step = 0; step < 18; step++) {
      const turn = step * 0.36;
      const y = (step + 1) * 0.19;
      mason.facing(turn, [0, 0, 0], () => {
        mason.slab(
          ['wood', work.colour('#8a5a34')],
          [
            [-0.06, 0],
            [0.06, 0],
            [0.28, 0.01],
            [-0.28, 0.01],
          ],
          0.01,
          -90,
        );
      });
      work.slab(
        'wood',
        [
          [-0.05, 0.08],
          [0.05, 0.08],
          [0.3, 1.05],
          [-0.3, 1.05],
        ],
        0.05,
        { turn: [Math.PI / 2, turn, 0], at: [0, y, 0], colour: work.colour('#8a5a34') },
      );
      mason.rod(
        'iron',
        [
          [Math.sin(turn), y, Math.cos(turn)],
          [Math.sin(turn), y + 0.85, Math.cos(turn)],
        ],
        0.016,
        6,
      );
    }
    mason.rod(
      'iron',
      Array.from({ length: 36 }, (_, at) => [Math.sin(at * 0.175), 1.04 + at * 0.0925, Math.cos(at * 0.175)] as const),
      0.03,
      7,
    );
    work.parts.splice(0, work.parts.length, ...work.parts.filter(({ shape }) => shape.position[2]! > -50));
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
  chimney: (work) => {
    const mason = new Mason(work);
    mason.box(['brick', work.colour('#8f4a36')], [1, 2.4, 0.8]);
    mason.box('concrete', [1.25, 0.14, 1.05], [0, 2.4, 0]);
    for (const x of [-0.25, 0.25])
      mason.spun(
        'clay',
        [
          [0.15, 2.5],
          [0.17, 2.6],
          [0.13, 2.9],
          [0.17, 3],
          [0.12, 3.02],
          [0.1, 2.7],
        ],
        [x, 0, 0],
        { around: 14 },
      );
  },
  balcony: (work) => {
    const mason = new Mason(work);
    mason.box(['plaster', '#e3dccd'], [3.6, 3.2, 0.3], [0, 0, -0.7]);
    mason.box('concrete', [3, 0.16, 1.3], [0, 0.3, 0.05]);
    addWindow(mason, [0, 0.5, -0.55], [1.5, 2.1], { frame: white, bars: [1, 2], sill: false });
    for (let bar = 0; bar <= 20; bar++)
      mason.rod(
        'iron',
        [
          [(bar / 20 - 0.5) * 2.9, 0.46, 0.65],
          [(bar / 20 - 0.5) * 2.9, 1.4, 0.65],
        ],
        0.013,
        5,
      );
    for (const x of [-1.45, 1.45]) {
      for (let bar = 0; bar < 8; bar++)
        mason.rod(
          'iron',
          [
            [x, 0.46, -0.5 + bar * 0.165],
            [x, 1.4, -0.5 + bar * 0.165],
          ],
          0.013,
          5,
        );
      mason.box('iron', [0.06, 0.06, 1.2], [x, 1.38, 0.05]);
      mason.side(
        'stone',
        [
          [-0.5, 0.3],
          [0.55, 0.3],
          [0.55, -0.0],
        ],
        0.16,
        x * 0.8,
      );
    }
    mason.box('iron', [2.96, 0.06, 0.06], [0, 1.38, 0.65]);
    for (let pot = 0; pot < 8; pot++) {
      work.ball('leaf', 0.16, { at: [(pot - 3.5) * 0.34, 1.32, 0.8], colour: '#4c7a36', around: 8, down: 6 });
      work.ball('petal', 0.06, {
        at: [(pot - 3.5) * 0.34 + 0.06, 1.44, 0.9],
        colour: ['#d8486a', '#e8e4f2'][pot % 2]!,
        around: 7,
        down: 5,
      });
    }
  },
  roof: (work) => {
    const mason = new Mason(work);
    mason.slab(
      ['plaster', '#e3dccd'],
      [
        [-2.6, 0],
        [2.6, 0],
        [0, 2],
      ],
      5,
    );
    mason.slab(
      ['tiles', work.colour('#9a4a34')],
      [
        [-3.1, -0.35],
        [0, 2.05],
        [3.1, -0.35],
        [3.1, -0.1],
        [0, 2.34],
        [-3.1, -0.1],
      ],
      5.8,
    );
    mason.box('brick', [0.7, 1.6, 0.7], [1.3, 1, -1.2]);
    mason.box('concrete', [0.85, 0.12, 0.85], [1.3, 2.6, -1.2]);
    return { perches: [{ name: 'top', at: [0, 2.35, 0], room: [0.4, 5] }] };
  },
};

/** Fences, walls, gates, doors, stairs: what closes off and lets through. */
export const barrierFamily = designFamily({ family: 'barrier', designs });
