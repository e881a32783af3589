import type { Linear } from '../../../shapes/colour.ts';
import type { Metres, Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { axles, track, wheels } from './running-gear.ts';
import { figureInside, lamps, type Motions, slab, together } from './coachwork.ts';
import { carriage, coupling, gauge } from './train-cars.ts';

/** Smoke that stays behind as the train moves, and rises where it stands. */
function smoke(work: Sculpt, at: Vector3, wide: Metres, long: Metres, puffs = 10): Motions {
  const turns = Array.from({ length: puffs }, () => work.chance.between(0, 6));
  for (let puff = 0; puff < puffs; puff++)
    work.moving(`smoke-${puff}`, at, () => work.ball('steam', [wide, wide * 0.9, wide], { colour: '#d8d8d6', at, around: 14, down: 10 }));
  return ({ seconds, travelled, speed }) =>
    Object.fromEntries(
      turns.map((turn, puff) => {
        const drift = Math.min(1, speed / 8);
        const way = (((seconds * 0.5 + travelled * 0.02 + puff / puffs) % 1) + 1) % 1;
        const size = (0.5 + way * 2.2) * Math.min(1, (1 - way) * 3, way * 12 + 0.1);
        return [
          `smoke-${puff}`,
          {
            shift: [
              Math.sin(turn + way * 3) * wide * way,
              way * (long * 0.25 + (1 - drift) * long * 0.5),
              -way * way ** 0.2 * long * drift,
            ] as const,
            size: [size, size, size * (1 + drift * 0.5)] as const,
            hidden: size < 0.02,
          },
        ];
      }),
    );
}

/** The tender full of coal, and the cowcatcher in front. */
function tenderAndCatcher(work: Sculpt, paint: Linear, red: string): void {
  work.block('lacquer', [2.6, 1.6, 3.9], { colour: paint, at: [0, 2.2, -2.3], round: 0.08 });
  for (const s of [-1, 1]) slab(work, 'brass', [0.03, 0.06, 3.5], [s * 1.31, 2.75, -2.3]);

  work.ball('stone', [1.15, 0.6, 1.7], { colour: '#131315', at: [0, 3.0, -2.3], around: 18, down: 10 });
  slab(work, 'iron', [2.3, 0.3, 3.9], [0, 1.25, -2.3], '#222326');

  for (let bar = -5; bar <= 5; bar++)
    work.bar('iron', [bar * 0.22, 0.22, 10.1 - Math.abs(bar) * 0.16], [bar * 0.12, 1.25, 9.2], 0.04, { colour: red, around: 6 });
  slab(work, 'iron', [2.5, 0.35, 0.2], [0, 1.4, 9.1], red);
}

/** The roofed stand of the driver. */
function cab(work: Sculpt, paint: Linear): void {
  slab(work, 'lacquer', [2.7, 0.14, 2.4], [0, 4.15, 0.6], '#26282b');
  for (const s of [-1, 1]) {
    slab(work, 'lacquer', [0.08, 1.2, 2.0], [s * 1.28, 2.25, 0.65], paint);
    slab(work, 'lacquer', [0.08, 1.3, 0.3], [s * 1.28, 3.45, -0.2], paint);
    slab(work, 'lacquer', [0.08, 1.3, 0.3], [s * 1.28, 3.45, 1.5], paint);
    slab(work, 'brass', [0.1, 0.05, 2.0], [s * 1.29, 2.85, 0.65]);
  }

  slab(work, 'lacquer', [2.5, 2.4, 0.1], [0, 2.9, 1.6], paint);
  figureInside(work, [0.55, 3.05, 0.7]);

  slab(work, 'iron', [2.5, 0.25, 10.5], [0, 1.55, 4.0], '#222326');
}

/** The boiler with its bands, chimney, domes, bell and lamp. */
function boiler(work: Sculpt, black: string, red: string): void {
  work.spun(
    'lacquer',
    [
      [0, 0],
      [1.0, 0],
      [1.02, 0.05],
      [1.02, 5.6],
      [1.06, 5.62],
      [1.06, 7.3],
      [1.0, 7.4],
      [0.94, 7.42],
      [0.6, 7.5],
      [0, 7.54],
    ],
    { colour: black, gloss: 0.75, at: [0, 2.75, 1.5], turn: [Math.PI / 2, 0, 0], steps: 1, around: 40 },
  );
  for (const z of [2.6, 3.9, 5.2, 6.5])
    work.hoop('brass', 1.03, 0.03, { at: [0, 2.75, z], turn: [Math.PI / 2, 0, 0], around: 40, section: 6 });
  work.spun(
    'iron',
    [
      [0.42, 0],
      [0.3, 0.1],
      [0.27, 0.3],
      [0.26, 0.85],
      [0.34, 1.0],
      [0.42, 1.05],
      [0.42, 1.15],
      [0.3, 1.12],
    ],
    { colour: black, at: [0, 3.7, 8.2], steps: 2 },
  );
  for (const z of [6.3, 4.4])
    work.spun(
      'brass',
      [
        [0.42, 0],
        [0.36, 0.1],
        [0.36, 0.35],
        [0.26, 0.52],
        [0, 0.6],
      ],
      { at: [0, 3.7, z] },
    );
  work.spun(
    'brass',
    [
      [0.02, 0.3],
      [0.14, 0.02],
      [0.2, 0],
      [0.14, -0.02],
    ],
    { at: [0, 4.0, 5.4], turn: [0, 0, 0] },
  );
  lamps(work, [0, 4.05, 8.75], 0.24);
  work.spun(
    'steel',
    [
      [0, 0],
      [0.5, 0],
      [0.5, 0.04],
      [0, 0.08],
    ],
    { colour: red, at: [0, 2.75, 9.02], turn: [Math.PI / 2, 0, 0], steps: 1 },
  );
}

function locomotive(work: Sculpt): Motions {
  const black = '#17181a';
  const paint = work.colour('#1e3a2c');
  const red = '#9c2219';
  const big: Vector3[] = axles(gauge, 0.98, [1.9, 3.75, 5.6]);
  const drivers = wheels(work, big, 0.13, 'rail', 0.8);
  const small = together(
    wheels(work, axles(gauge, 0.62, [7.5, 8.6]), 0.12, 'rail', 0.44),
    wheels(work, axles(gauge, 0.66, [-3.6, -2.2, -0.9]), 0.12, 'rail', 0.48),
  );
  const rod: Vector3 = [0, 0.98, 3.75];
  work.moving('rods', rod, () => {
    for (const s of [-1, 1]) {
      slab(work, 'steel', [0.06, 0.13, 3.9], [s * 0.92, 0.98, 3.75], '#c6c9cd');
      for (const z of [1.9, 3.75, 5.6])
        work.spun(
          'steel',
          [
            [0, -0.06],
            [0.12, -0.06],
            [0.12, 0.06],
            [0, 0.06],
          ],
          { at: [s * 0.93, 0.98, z], turn: [0, 0, Math.PI / 2], steps: 1, around: 14 },
        );
    }
  });
  work.moving('piston', [0, 1.05, 6.5], () => {
    for (const s of [-1, 1]) work.bar('steel', [s * 0.98, 1.02, 4.3], [s * 0.98, 1.06, 7.3], 0.055);
  });
  for (const s of [-1, 1]) {
    work.spun(
      'iron',
      [
        [0, 0],
        [0.33, 0],
        [0.36, 0.05],
        [0.36, 1.15],
        [0.33, 1.2],
        [0, 1.2],
      ],
      { colour: paint, at: [s * 1.02, 1.06, 7.2], turn: [Math.PI / 2, 0, 0], steps: 1 },
    );
    slab(work, 'iron', [0.5, 0.07, 7.6], [s * 1.15, 1.9, 4.4], red);
  }
  boiler(work, black, red);
  // Cab, tender, cowcatcher.
  cab(work, paint);

  tenderAndCatcher(work, paint, red);
  const puffs = smoke(work, [0, 4.9, 8.2], 0.75, 15);
  const rods: Motions = ({ travelled }) => {
    const angle = travelled / 0.8;
    return { rods: { shift: [0, Math.cos(angle) * 0.3, Math.sin(angle) * 0.3] }, piston: { shift: [0, 0, Math.sin(angle) * 0.3] } };
  };
  return together(drivers, small, rods, puffs);
}

/** Drawn by steam. Metres. */
export const steamTrains: Designs = {
  'steam-train'(work) {
    const look = { colour: '#7c2620', band: '#d9b45c', roof: '#3c3e41', windows: 7 };
    const parts = [track(work, gauge, -27, 11.5), locomotive(work), carriage(work, -15.2, -5, look), carriage(work, -26.2, -15.8, look)];
    coupling(work, -15.5);
    return { pose: together(...parts) };
  },
};
