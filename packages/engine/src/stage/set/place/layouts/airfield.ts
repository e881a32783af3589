import { smooth } from '../../../../curves/easing.ts';
import { box } from '../../../../shapes/solids.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp, Site } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { bar, block, type Pair } from '../pieces/street.ts';
import { asphalt, dashes, line, stripe } from '../zones.ts';
import { rolling } from './park.ts';

/** A hall for aircraft with its doors open. */
function hangar(colour: string): Pair[] {
  const arch = Array.from({ length: 9 }, (_, at) => (at / 8) * Math.PI);
  return [
    ...arch.slice(0, -1).map((angle, at): Pair => {
      const next = arch[at + 1]!;
      const [x, y] = [(Math.cos(angle) + Math.cos(next)) * 9, (Math.sin(angle) + Math.sin(next)) * 4.5];
      return block('steel', [7.2, 3.9, 24], [x, y - 1.2, -12], at % 2 ? colour : '#b9bec2');
    }),
    block('iron', [15, 7, 0.4], [0, 3.5, -0.3], '#1b2024'),
  ];
}

/** The tower from which the air is watched. */
const tower = (site: Site): Pair[] => [
  bar('concrete', [0, 0, 0], [0, 17, 0], 2.1, '#cfcac0', 12),
  bar('concrete', [0, 16.4, 0], [0, 17.6, 0], 4.2, '#e2ded4', 10),
  [
    'light',
    box(
      [6.6, 2.6, 6.6],
      { colour: site.dark ? [0.5, 0.75, 0.7] : [0.05, 0.09, 0.11], surface: [1, 0.9, 0, site.dark ? 1.4 : 0] },
      [0, 18.9, 0],
    ),
  ],
  block('plastic', [8, 0.6, 8], [0, 20.5, 0], '#e9e6de'),
  bar('steel', [0, 20.8, 0], [0, 25, 0], 0.09),
];

/** The scaffold beside which a rocket stands, with arms that reach out to it. */
function gantry(): Pair[] {
  const tall = 26;
  const legs = [-1.6, 1.6].flatMap((x) => [-1.6, 1.6].map((z) => bar('iron', [x, 0, z], [x, tall, z], 0.17, '#a63a22')));
  const floors = Array.from({ length: 9 }, (_, at) => block('iron', [3.7, 0.14, 3.7], [0, 2.6 + at * 2.8, 0], '#8e3520'));
  const braces = Array.from({ length: 9 }, (_, at) => {
    const [low, high] = [at * 2.8, at * 2.8 + 2.6];
    const way = at % 2 ? 1 : -1;
    return [1.6, -1.6].map((z) => bar('iron', [-1.6 * way, low, z], [1.6 * way, high, z], 0.08, '#a63a22'));
  }).flat();
  const arms = [9, 16, 22].map((y) => block('iron', [4.2, 0.5, 0.8], [3.4, y, 0], '#c9c6bf'));
  return [...legs, ...floors, ...braces, ...arms, bar('steel', [0, tall, 0], [0, tall + 7, 0], 0.12)];
}

function lights(dressing: Dressing, half: number, dark: boolean): void {
  for (let at = 0; at < 26; at++)
    for (const z of [-half, half])
      dressing.set(
        [
          bar('steel', [0, 0, 0], [0, 0.34, 0], 0.05),
          ['light', box([0.2, 0.14, 0.2], { colour: [1, 0.9, 0.6], surface: [1, 0, 0, dark ? 6 : 0.8] }, [0, 0.4, 0])],
        ],
        -110 + at * 9,
        z,
      );
}

/** A runway across the picture with its tower and halls; with the style `launch` the pad of a rocket with its scaffold. */
export const airfield: DrawUp = (site) => {
  const launch = site.style === 'launch';
  const bars = `{ let foot = abs(site.x + 34.0); paint = max(paint, step(foot, 7.0) * ${stripe('(fract(site.y / 2.4) - 0.5) * 2.4', '0.62')} * step(abs(site.y), 9.0)); }`;
  const half = launch ? 13 : 10;
  return {
    height: (x, z) => rolling(2.2, 80, 60)(x, z) * smooth(30, 120, Math.abs(z)),
    cover: launch ? 'sand' : 'grass',
    zones: asphalt(
      launch ? 'max(abs(site.x) * 0.8, abs(site.y))' : 'site.y',
      'site.x',
      half.toFixed(1),
      launch
        ? `paint = max(paint, ${stripe('length(site) - 8.0', '0.22')});`
        : `${dashes('0.0', 9, 18)} ${line('9.4', 0.22)} ${line('-9.4', 0.22)} ${bars}`,
    ),
    sward: { tall: 0.1, tufts: 500, where: (_x, z) => Math.abs(z) > half + 0.6 },
    lane: [1, 0, 0],
    arena: { side: 34, back: 6, front: 8 },
    lamps: site.dark ? [{ place: [0, 7, -16], colour: [4, 3.8, 3.2], reach: 40 }] : [],
    dress(dressing) {
      if (launch) {
        dressing.set(gantry(), -7.5, -6, 0, 1, 0);
        for (const x of [-26, 30])
          dressing.set([bar('steel', [0, 0, 0], [0, 22, 0], 0.3), bar('steel', [0, 22, 0], [0, 30, 0], 0.1)], x, -34);
        dressing.set(
          [block('concrete', [34, 16, 20], [0, 8, 0], '#d6d3cb'), block('iron', [5, 14, 0.3], [-6, 7, 10.1], '#3b4248')],
          70,
          -150,
        );
      } else {
        lights(dressing, half + 0.7, site.dark);
        dressing.set(tower(site), 30, -46).set(hangar('#7f8b93'), -34, -52).set(hangar('#8d8478'), -12, -54);
        dressing.set([bar('steel', [0, 0, 0], [0, 5, 0], 0.08), bar('cloth', [0, 4.9, 0], [1.7, 4.6, 0], 0.24, '#e0641c')], 13, -14);
      }
      grove(dressing, site, { count: 40, near: 90, far: 240, tall: [8, 14] }, site.chance);
    },
  };
};
