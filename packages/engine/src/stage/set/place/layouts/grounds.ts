import type { Linear } from '../../../../shapes/colour.ts';
import { smooth } from '../../../../curves/easing.ts';
import type { Chance } from '../../../../chance/chance.ts';
import { addLump } from '../../terrain/plants/lump.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp, Site } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { bar, block } from '../pieces/street.ts';
import { asphalt, lay, line, stripe } from '../zones.ts';
import { rolling } from './park.ts';

const shirts: readonly Linear[] = [
  [0.2, 0.03, 0.03],
  [0.035, 0.06, 0.17],
  [0.26, 0.25, 0.23],
  [0.22, 0.16, 0.04],
  [0.03, 0.09, 0.05],
  [0.04, 0.04, 0.05],
  [0.1, 0.09, 0.085],
];
const faces: readonly Linear[] = [
  [0.5, 0.3, 0.2],
  [0.36, 0.2, 0.12],
  [0.14, 0.075, 0.045],
  [0.58, 0.38, 0.28],
];

/** A stand of rising rows along x with its crowd, its front toward +z. */
export function stand(
  dressing: Dressing,
  chance: Chance,
  x: number,
  z: number,
  turn: number,
  long: number,
  rows: number,
  { roof = true, full = 0.85 } = {},
): void {
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const put = (lx: number, lz: number): readonly [number, number] => [x + lx * cosine + lz * sine, z + lz * cosine - lx * sine];
  for (let row = 0; row < rows; row++) {
    const y = 1.1 + row * 0.55;
    dressing.set(
      [
        block('concrete', [long, y + 0.1, 0.95], [0, y / 2, -row * 0.9 - 0.4], '#8c8a86'),
        block('plastic', [long, 0.08, 0.4], [0, y + 0.4, -row * 0.9 - 0.45], row % 6 < 3 ? '#1f3a66' : '#26457a'),
      ],
      x,
      z,
      turn,
      1,
      0,
    );
    for (let seat = 0; seat < long / 0.72; seat++) {
      if (chance.next() > full) continue;
      const [px, pz] = put((seat + 0.5) * 0.72 - long / 2 + chance.between(-0.08, 0.08), -row * 0.9 - 0.45);
      const shirt = chance.pick(shirts);
      addLump(
        dressing.foliage,
        {
          at: [px, y + 0.68, pz],
          size: [0.25, 0.34, 0.17],
          uneven: 0.1,
          low: [shirt[0] * 0.5, shirt[1] * 0.5, shirt[2] * 0.5],
          high: shirt,
          cuts: 0,
          detail: 0,
        },
        chance,
      );
      addLump(
        dressing.foliage,
        {
          at: [px, y + 1.14, pz + 0.03],
          size: [0.125, 0.16, 0.13],
          uneven: 0,
          low: chance.pick(faces),
          high: [0.03, 0.022, 0.018],
          cuts: 0,
          detail: 0,
        },
        chance,
      );
    }
  }
  dressing.set([block('plastic', [long, 1, 0.08], [0, 0.5, 0.12], '#1f4f8a')], x, z, turn, 1, 0);
  const boards = ['#b8262a', '#e0e0dc', '#1d6b3c', '#e0a51c'];
  for (let board = 0; board < long / 6; board++)
    dressing.set([block('plastic', [5.7, 0.85, 0.06], [board * 6 - long / 2 + 3, 0.48, 0.9], boards[board % 4]!)], x, z, turn, 1, 0);
  if (!roof) return;
  const back = -rows * 0.9 - 0.6;
  const top = 1.1 + rows * 0.55 + 4;
  dressing.set(
    [
      block('steel', [long + 1, 0.25, rows * 0.9 + 2.4], [0, top, back / 2 + 0.4], '#c9ccd0'),
      block('concrete', [long, top, 0.4], [0, top / 2, back], '#9a9894'),
      ...Array.from({ length: Math.round(long / 9) + 1 }, (_, at) =>
        bar('steel', [at * 9 - long / 2, 0, back + 0.4], [at * 9 - long / 2, top, back + 0.4], 0.16),
      ),
    ],
    x,
    z,
    turn,
    1,
    0,
  );
}

/** Masts of lamps over a ground. */
export function floodlights(dressing: Dressing, site: Site, spots: readonly (readonly [number, number])[]): void {
  for (const [x, z] of spots)
    dressing.set(
      [
        bar('steel', [0, 0, 0], [0, 21, 0], 0.3),
        ...[0, 1, 2].flatMap((row) =>
          [-1.5, -0.5, 0.5, 1.5].map(
            (off) =>
              [
                site.dark ? 'light' : 'steel',
                block(site.dark ? 'light' : 'steel', [0.8, 0.7, 0.3], [off, 20.4 + row * 0.9, 0.3], '#fff6e0')[1],
              ] as const,
          ),
        ),
      ],
      x,
      z,
      0,
      1,
      0,
    );
}

/** A soccer goal with its net; `yellow` posts forked make an American one. */
function goal(dressing: Dressing, x: number, z: number, turn = 0): void {
  const net = Array.from({ length: 30 }, (_, at) =>
    bar('paper', [-3.66 + at * 0.252, 2.44, -0.05], [-3.66 + at * 0.252, 0.02, -1.7], 0.012, '#e8e8e8', 3),
  );
  const weft = Array.from({ length: 12 }, (_, at) =>
    bar('paper', [-3.66, 2.44 - at * 0.21, -0.05 - at * 0.142], [3.66, 2.44 - at * 0.21, -0.05 - at * 0.142], 0.012, '#e8e8e8', 3),
  );
  dressing.set(
    [
      bar('lacquer', [-3.66, 0, 0], [-3.66, 2.44, 0], 0.065, '#f2f2f0'),
      bar('lacquer', [3.66, 0, 0], [3.66, 2.44, 0], 0.065, '#f2f2f0'),
      bar('lacquer', [-3.72, 2.44, 0], [3.72, 2.44, 0], 0.065, '#f2f2f0'),
      ...net,
      ...weft,
    ],
    x,
    z,
    turn,
  );
}

const stripes =
  'albedo = vec3f(0.045, 0.088, 0.024) * (1.0 + 0.3 * fine + 0.2 * middling); albedo *= 1.0 + 0.16 * sign(sin(site.y * 0.62)); let wear = 0.0;';

const stadium: DrawUp = (site) => {
  const { style } = site;
  const track = style === 'track';
  const court = style === 'basketball' || style === 'tennis';
  const mark = (where: string): string => lay(where, style === 'basketball' ? 'vec3f(0.5, 0.49, 0.46)' : 'vec3f(0.46, 0.47, 0.44)', 0.1);
  const box = (left: string, right: string, back: string, front: string): string =>
    mark(
      `max(max(${stripe(`site.x - (${left})`, '0.06')}, ${stripe(`site.x - (${right})`, '0.06')}) * step(${back}, site.y) * step(site.y, ${front}), max(${stripe(`site.y - (${back})`, '0.06')}, ${stripe(`site.y - (${front})`, '0.06')}) * step(${left}, site.x) * step(site.x, ${right}))`,
    );
  const zones = track
    ? `${stripes} ${lay(stripe('site.y', '5.2'), 'vec3f(0.27, 0.06, 0.035)', 0.2)} ${[-4.9, -3.68, -2.46, -1.24, -0.02, 1.2, 2.42, 3.64, 4.86].map((lane) => mark(stripe(`site.y - (${lane.toFixed(2)})`, '0.03'))).join(' ')} ${mark(`${stripe('site.x + 5.0', '0.05')} * step(abs(site.y), 4.9)`)}`
    : style === 'basketball'
      ? `albedo = vec3f(0.05, 0.085, 0.13) * (1.0 + 0.2 * fine); ${lay('step(abs(site.x), 8.6) * step(-11.5, site.y)', 'vec3f(0.23, 0.085, 0.045)', 0.2)} ${lay('step(abs(site.x), 2.45) * step(-11.0, site.y) * step(site.y, -5.2)', 'vec3f(0.05, 0.085, 0.16)', 0.2)} ${box('-7.5', '7.5', '-11.0', '12.0')} ${box('-2.45', '2.45', '-11.0', '-5.2')} ${mark(`${stripe('length(site - vec2f(0.0, -9.4)) - 6.75', '0.06')} * step(-11.0, site.y)`)} ${mark(stripe('length(site - vec2f(0.0, -5.2)) - 1.8', '0.05'))}`
      : style === 'tennis'
        ? `albedo = vec3f(0.03, 0.085, 0.06) * (1.0 + 0.2 * fine); ${lay('step(abs(site.x), 7.2) * step(abs(site.y + 9.0), 15.0)', 'vec3f(0.035, 0.09, 0.2)', 0.15)} ${box('-5.49', '5.49', '-21.0', '2.9')} ${box('-4.11', '4.11', '-21.0', '2.9')} ${box('-4.11', '4.11', '-15.4', '-2.6')} ${mark(`${stripe('site.x', '0.05')} * step(-15.4, site.y) * step(site.y, -2.6)`)}`
        : style === 'football'
          ? `${stripes} ${mark(`${stripe('(fract(site.y / 4.57) - 0.5) * 4.57', '0.06')} * step(abs(site.x), 24.0)`)} ${mark(`step(abs(abs(site.x) - 4.0), 0.35) * ${stripe('(fract(site.y / 0.914) - 0.5) * 0.914', '0.05')}`)} ${box('-24.0', '24.0', '-32.0', '60.0')}`
          : style === 'baseball'
            ? `${stripes} ${lay(stripe('length(site - vec2f(0.0, -2.0)) - 0.3 * middling', '2.6'), 'vec3f(0.24, 0.125, 0.07)', 0.3)} ${lay('step(abs(length(site - vec2f(0.0, 14.0)) - 29.0), 6.0)', 'vec3f(0.24, 0.125, 0.07)', 0.3)} ${mark(stripe('abs(site.x) - (18.0 + site.y)', '0.06'))}`
            : `${stripes} ${box('-34.0', '34.0', '-21.0', '70.0')} ${box('-20.0', '20.0', '-21.0', '-4.5')} ${box('-9.2', '9.2', '-21.0', '-15.5')} ${mark(stripe('length(site - vec2f(0.0, -10.0)) - 0.1', '0.1'))} ${mark(`${stripe('length(site - vec2f(0.0, -10.0)) - 9.15', '0.06')} * step(-4.5, site.y)`)}`;
  return {
    height: () => 0,
    cover: 'grass',
    zones,
    ...(court || track ? {} : { sward: { tall: 0.035, tufts: 2600, colour: [0.05, 0.095, 0.025] as Linear } }),
    reach: 260,
    lane: [1, 0, 0],
    arena: { side: 12, back: 8, front: 8 },
    lamps: site.dark
      ? [
          { place: [-14, 18, 8], colour: [26, 26, 24], reach: 90 },
          { place: [14, 18, 6], colour: [26, 26, 24], reach: 90 },
        ]
      : [],
    ...(site.dark
      ? {
          light: (lighting) => ({
            ...lighting,
            key: { direction: [-0.4, 0.8, 0.45] as const, colour: [1.9, 1.95, 1.9] as Linear },
            bounce: [0.14, 0.18, 0.1] as Linear,
            sky: [0.24, 0.26, 0.3] as Linear,
          }),
        }
      : {}),
    dress(dressing) {
      const { chance } = site;
      if (style === 'basketball') {
        dressing.set(hoop(), 0, -11.6);
        stand(dressing, chance, 0, -17, 0, 34, 7, { roof: false });
        for (const side of [-1, 1]) stand(dressing, chance, side * 15, -8, (-side * Math.PI) / 2, 16, 6, { roof: false });
        for (let post = 0; post < 14; post++) dressing.set([bar('steel', [0, 0, 0], [0, 3.6, 0], 0.05)], -19.5 + post * 3, -14.6);
        floodlights(dressing, site, [
          [-20, -26],
          [20, -26],
        ]);
        grove(dressing, site, { count: 30, near: 50, far: 90, tall: [9, 14] }, chance);
        return;
      }
      if (style === 'tennis') {
        dressing.set(
          [
            bar('steel', [-6.4, 0, 0], [-6.4, 1.1, 0], 0.05, '#22303a'),
            bar('steel', [6.4, 0, 0], [6.4, 1.1, 0], 0.05, '#22303a'),
            block('paper', [12.8, 0.09, 0.04], [0, 1.04, 0], '#f0f0ee'),
            ...Array.from({ length: 86 }, (_, at) => bar('paper', [-6.4 + at * 0.15, 0, 0], [-6.4 + at * 0.15, 1, 0], 0.007, '#22262a', 3)),
            ...Array.from({ length: 7 }, (_, at) =>
              bar('paper', [-6.4, 0.14 * at + 0.05, 0], [6.4, 0.14 * at + 0.05, 0], 0.007, '#22262a', 3),
            ),
          ],
          0,
          -9,
        );
        dressing.set(
          [
            bar('wood', [-0.4, 0, 0], [-0.3, 2, 0], 0.05),
            bar('wood', [0.4, 0, 0], [0.3, 2, 0], 0.05),
            block('wood', [0.7, 0.08, 0.6], [0, 1.9, 0.1]),
            block('wood', [0.7, 0.7, 0.08], [0, 2.3, -0.2]),
          ],
          8,
          -9,
          -1.2,
        );
      }
      if (track)
        for (const [x, z] of [
          [-3, 1.8],
          [0.2, -4.3],
          [3, -4.3],
          [6, -4.3],
        ] as const)
          dressing.set(
            [
              bar('lacquer', [-0.5, 0, 0], [-0.5, 1, 0], 0.025, '#d8d8d6'),
              bar('lacquer', [0.5, 0, 0], [0.5, 1, 0], 0.025, '#d8d8d6'),
              block('painted-wood', [1.15, 0.09, 0.04], [0, 1, 0], '#f0f0ee'),
              block('painted-wood', [0.3, 0.092, 0.042], [0, 1, 0], '#20242a'),
            ],
            x,
            z,
            Math.PI / 2,
          );
      if (style === 'football')
        dressing.set(
          [
            bar('lacquer', [0, 0, 0], [0, 3, 0], 0.14, '#e8b81e'),
            bar('lacquer', [-2.8, 3, 0.6], [2.8, 3, 0.6], 0.08, '#e8b81e'),
            bar('lacquer', [-2.8, 3, 0.6], [-2.8, 10, 0.6], 0.07, '#e8b81e'),
            bar('lacquer', [2.8, 3, 0.6], [2.8, 10, 0.6], 0.07, '#e8b81e'),
          ],
          0,
          -33,
        );
      else if (style === 'baseball')
        for (const [x, z] of [
          [-19, -1],
          [0, -20],
          [19, -1],
        ] as const)
          dressing.set([block('plastic', [0.5, 0.1, 0.5], [0, 0.05, 0], '#f0f0ee')], x, z, 0.78);
      else if (!court && !track) goal(dressing, 0, -21);
      const back = style === 'football' ? -40 : style === 'baseball' ? -52 : track ? -11 : court ? -26 : -28;
      stand(dressing, chance, 0, back, 0, 46, track ? 10 : 13);
      for (const side of [-1, 1]) stand(dressing, chance, side * 38, back + 21, -side * 1.1, 30, 11);
      floodlights(dressing, site, [
        [-30, back - 8],
        [30, back - 8],
      ]);
    },
  };
};

function hoop(): Parameters<Dressing['set']>[0] {
  const rim = Array.from({ length: 14 }, (_, at) => {
    const [a, b] = [(at / 14) * Math.PI * 2, ((at + 1) / 14) * Math.PI * 2];
    return bar(
      'lacquer',
      [Math.cos(a) * 0.23, 3.05, 1.55 + Math.sin(a) * 0.23],
      [Math.cos(b) * 0.23, 3.05, 1.55 + Math.sin(b) * 0.23],
      0.018,
      '#e0561c',
      6,
    );
  });
  const net = Array.from({ length: 14 }, (_, at) => {
    const a = (at / 14) * Math.PI * 2;
    return [
      bar(
        'paper',
        [Math.cos(a) * 0.23, 3.04, 1.55 + Math.sin(a) * 0.23],
        [Math.cos(a + 0.45) * 0.14, 2.6, 1.55 + Math.sin(a + 0.45) * 0.14],
        0.009,
        '#f0f0f0',
        3,
      ),
      bar(
        'paper',
        [Math.cos(a) * 0.23, 3.04, 1.55 + Math.sin(a) * 0.23],
        [Math.cos(a - 0.45) * 0.14, 2.6, 1.55 + Math.sin(a - 0.45) * 0.14],
        0.009,
        '#f0f0f0',
        3,
      ),
    ];
  }).flat();
  return [
    bar('iron', [0, 0, 0], [0, 3.3, 0], 0.11),
    bar('iron', [0, 3.2, 0], [0, 3.4, 1.15], 0.08),
    block('plastic', [1.85, 1.1, 0.06], [0, 3.45, 1.2], '#eceeee'),
    block('plastic', [1.9, 0.07, 0.07], [0, 4, 1.2], '#c9302a'),
    block('plastic', [1.9, 0.07, 0.07], [0, 2.92, 1.2], '#c9302a'),
    ...[-0.3, 0.3].map((x) => block('plastic', [0.05, 0.45, 0.02], [x, 3.3, 1.24], '#c9302a')),
    ...[3.08, 3.52].map((y) => block('plastic', [0.65, 0.05, 0.02], [0, y, 1.24], '#c9302a')),
    ...rim,
    ...net,
  ];
}

/** A race track that crosses the picture: kerbs in red and white, barriers, a stand. */
const raceTrack: DrawUp = (site) => ({
  height: (x, z) => rolling(6.1, 60, 40)(x, z) * smooth(30, 90, Math.abs(z)),
  cover: 'grass',
  zones: `${stripes} ${asphalt('site.y', 'site.x', '6.5', `${line('6.1', 0.08)} ${line('-6.1', 0.08)} { let square = sign(sin(site.x * 5.2)) * sign(sin(site.y * 5.2)); paint = max(paint, step(abs(site.x + 2.6), 0.6) * step(0.0, square) * step(abs(site.y), 6.0)); }`)} ${lay(`${stripe('abs(site.y) - 6.9', '0.42')}`, 'mix(vec3f(0.5, 0.48, 0.45), vec3f(0.42, 0.03, 0.025), step(0.0, sin(site.x * 3.6)))', 0.1)}`,
  sward: { tall: 0.08, tufts: 800, where: (_x, z) => Math.abs(z) > 7.6 },
  lane: [1, 0, 0],
  arena: { side: 30, back: 6, front: 8 },
  dress(dressing) {
    const { chance } = site;
    stand(dressing, chance, 6, -17, 0, 52, 10);
    for (let tyre = 0; tyre < 60; tyre++)
      dressing.set([block('plastic', [0.98, 0.9, 0.6], [0, 0.45, 0], tyre % 2 ? '#c8281f' : '#ececea')], -33 + tyre, -10.6);
    for (const x of [-9, 9])
      dressing.set([bar('steel', [0, 0, 0], [0, 7, 0], 0.16)], x - 2.6, -9).set([bar('steel', [0, 0, 0], [0, 7, 0], 0.16)], x - 2.6, -9.6);
    dressing.set(
      [
        block('plastic', [19, 1.6, 0.3], [0, 6.4, 0], '#14181e'),
        ...Array.from({ length: 26 }, (_, at) =>
          block('plastic', [0.7, 0.5, 0.1], [-9.2 + at * 0.74, 6.15 + (at % 2) * 0.5, 0.18], '#f0f0ee'),
        ),
      ],
      -2.6,
      -9,
    );
    floodlights(dressing, site, [
      [-30, -30],
      [34, -30],
    ]);
    grove(dressing, site, { count: 60, near: 70, far: 200, tall: [9, 14] }, chance);
  },
});

/** Where games are played. */
export const groundLayouts: Readonly<Record<string, DrawUp>> = { stadium, 'race-track': raceTrack };
