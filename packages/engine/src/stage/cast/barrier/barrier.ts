import { designFamily, type Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from '../building/mason.ts';
import { addWindow, doorPose, opened } from '../building/openings.ts';
import { white } from '../building/stuffs.ts';
import { fences } from './fences.ts';
import { stairs } from './stairs.ts';

const designs: Designs = {
  ...fences,
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
  ...stairs,
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
