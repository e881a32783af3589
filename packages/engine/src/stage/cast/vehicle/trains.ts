import { designFamily, type Designs } from '../prop/design-family.ts';
import { track } from './running-gear.ts';
import { figureInside, hull, lamps, type Motions, panes, screen, slab, spaced, together } from './coachwork.ts';
import { vehicleMovement } from './running.ts';
import { railRides } from './rail-rides.ts';
import { steamTrains } from './steam-trains.ts';
import { bogie, boxcar, carriage, coupling, gauge } from './train-cars.ts';

const designs: Designs = {
  train(work) {
    const look = { colour: '#b8bcc0', band: '#b3271e' };
    const parts: Motions[] = [track(work, gauge, -27, 27)];
    parts.push(carriage(work, 4.4, 20.5, look));
    hull(
      work,
      'lacquer',
      [
        [20.3, 1.42, 0.95, 3.75, 7],
        [21.6, 1.4, 0.9, 3.72, 6],
        [23, 1.34, 0.8, 3.4, 4.5],
        [23.9, 1.25, 0.7, 2.5, 3.6],
        [24.3, 1.1, 0.75, 1.7, 3],
      ],
      { colour: look.band, gloss: 0.9, fine: 6 },
    );

    screen(work, 2.1, 1.2, [0, 2.78, 23.28], -0.72);
    lamps(work, [0.85, 1.75, 24.1], 0.14);
    figureInside(work, [0.4, 2.2, 22]);

    parts.push(carriage(work, -12, 3.9, look), carriage(work, -26, -12.5, look));

    coupling(work, 4.15);
    coupling(work, -12.25);

    return { pose: together(...parts) };
  },
  'bullet-train'(work) {
    const look = { colour: '#f0f2f4', band: '#1f4fa8', roof: '#dfe2e6', windows: 10, high: 3.5 };
    const parts: Motions[] = [track(work, gauge, -27, 27), carriage(work, -3, 14.5, look), carriage(work, -21, -3.5, look)];
    hull(
      work,
      'lacquer',
      [
        [14.4, 1.42, 0.9, 3.56, 6],
        [16.5, 1.4, 0.8, 3.5, 4.5],
        [19, 1.28, 0.65, 2.95, 3.2],
        [22, 1.02, 0.5, 1.95, 2.6],
        [24.5, 0.62, 0.5, 1.25, 2.3],
        [25.4, 0.3, 0.62, 0.95, 2],
      ],
      { colour: work.colour('#f0f2f4'), gloss: 0.95, fine: 7 },
    );

    hull(
      work,
      'lacquer',
      [
        [18.2, 0.9, 2.6, 3.34, 3],
        [18.9, 0.88, 2.5, 3.2, 3],
        [20, 0.6, 2.3, 2.76, 2.6],
        [20.5, 0.25, 2.3, 2.5, 2.2],
      ],
      { colour: '#10171f', gloss: 0.98 },
    );
    lamps(work, [0.7, 1.5, 23.3], 0.13);

    for (const s of [-1, 1])
      work.sheet('lacquer', (u, v) => [s * (1.44 - 0.42 * v ** 1.6), 1.66 - 0.5 * v + (u - 0.5) * 0.2, 14.4 + 8 * v], {
        colour: '#1f4fa8',
        columns: 2,
        rows: 10,
        flip: s > 0,
      });

    parts.push(bogie(work, 16.6));
    coupling(work, -3.25);

    return { pose: together(...parts) };
  },
  ...steamTrains,
  subway(work) {
    const look = { colour: '#c3c7cb', band: '#2a5fb0', windows: 6 };
    const parts = [track(work, gauge, -17, 17), carriage(work, 0.3, 15, look), carriage(work, -15.5, -0.3, look)];
    coupling(work, 0);

    work.block('lacquer', [2.8, 2.9, 0.5], { colour: '#26292d', at: [0, 2.4, 15.05], round: 0.18 });
    screen(work, 2.2, 1.2, [0, 2.9, 15.33]);
    slab(work, 'lacquer', [2.8, 0.3, 0.1], [0, 1.7, 15.32], '#2a5fb0', 0.8);
    lamps(work, [0.95, 1.45, 15.34], 0.14);
    slab(work, 'light', [1.2, 0.26, 0.06], [0, 3.66, 15.3], '#ffb43c');

    return { pose: together(...parts) };
  },
  'freight-train'(work) {
    const parts = [track(work, gauge, -28, 28)];
    const paint = work.colour('#d8661e');

    slab(work, 'iron', [2.6, 0.5, 16], [0, 1.25, 18.5], '#26272a');
    slab(work, 'lacquer', [2.2, 2.2, 10.4], [0, 2.6, 16], paint, 0.7);
    slab(work, 'lacquer', [2.24, 0.35, 10.4], [0, 2.0, 16], '#24262a', 0.6);

    hull(
      work,
      'lacquer',
      [
        [21.2, 1.38, 1.5, 4.3, 8],
        [23.6, 1.38, 1.5, 4.3, 8],
        [24, 1.34, 1.5, 4.1, 7],
      ],
      { colour: paint, gloss: 0.8 },
    );
    screen(work, 2.0, 0.7, [0, 3.6, 24.02]);
    panes(work, [22.6], 1.39, 3.55, 1.1, 0.7);
    figureInside(work, [0.5, 3.0, 22.8]);

    work.block('lacquer', [2.0, 1.7, 2.0], { colour: paint, at: [0, 2.3, 25.1], round: 0.15 });
    lamps(work, [0.5, 2.9, 26.12], 0.13);
    slab(work, 'iron', [2.6, 0.7, 0.25], [0, 1.0, 26.5], '#f2c21c');

    for (const z of spaced(12, 20, 5)) {
      work.spun(
        'iron',
        [
          [0.6, 0],
          [0.6, 0.14],
          [0, 0.18],
        ],
        { colour: '#2b2d30', at: [0, 3.7, z], steps: 1, around: 18 },
      );
      for (const s of [-1, 1]) slab(work, 'iron', [0.04, 1.2, 1.4], [s * 1.11, 2.95, z], '#33363a');
    }
    parts.push(bogie(work, 13.4), bogie(work, 23.8));
    const cargo = [
      ['#8c3a22', 'box'],
      ['#c9ccd0', 'tank'],
      ['#b8321e', 'containers'],
      ['#4c4a48', 'open'],
    ] as const;
    cargo.forEach(([hue, kind], index) => parts.push(boxcar(work, 10 - (index + 1) * 9.4 + 0.5, 10 - index * 9.4 - 0.3, hue, kind)));
    return { pose: together(...parts) };
  },
  tram(work) {
    const parts = [track(work, gauge, -8, 8)];
    parts.push(carriage(work, -6.8, 6.8, { colour: '#c8281e', band: '#f0e8d4', windows: 7, roof: '#d9d6cc' }));
    for (const s of [-1, 1]) {
      hull(
        work,
        'lacquer',
        s > 0
          ? [
              [6.7, 1.4, 0.8, 3.7, 6],
              [7.1, 1.3, 0.8, 3.6, 5],
              [7.35, 1.05, 0.85, 3.4, 4],
            ]
          : [
              [-7.35, 1.05, 0.85, 3.4, 4],
              [-7.1, 1.3, 0.8, 3.6, 5],
              [-6.7, 1.4, 0.8, 3.7, 6],
            ],
        { colour: work.colour('#c8281e'), gloss: 0.9 },
      );
      screen(work, 1.7, 1.1, [0, 2.72, s * 7.36]);
      slab(work, 'light', [1.0, 0.24, 0.1], [0, 3.5, s * 7.36], '#ffcf6b');
      lamps(work, [0.62, 1.5, s * 7.4], 0.13);
    }

    work.rod(
      'iron',
      [
        [0, 3.9, -1],
        [0, 4.7, 0.4],
        [0, 5.3, -0.9],
      ],
      0.04,
    );
    for (const x of [-0.5, 0.5])
      work.rod(
        'iron',
        [
          [x * 0.4, 3.9, -1],
          [x, 4.7, 0.4],
          [x, 5.3, -0.9],
        ],
        0.035,
      );
    work.bar('iron', [-0.9, 5.32, -0.9], [0.9, 5.32, -0.9], 0.045);
    figureInside(work, [0, 2.2, 6.4]);

    return { pose: together(...parts) };
  },
  ...railRides,
};

/** Trains of several carriages on rails of their own, trams, roller coasters and cable cars. */
export const trainFamily = designFamily({ family: 'train', designs, movement: vehicleMovement });
