import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { prism } from '../../../../shapes/prism.ts';
import { box } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Piece } from '../dressing.ts';
import { block, type Pair } from './street.ts';

/** How the houses of a town look. */
export interface TownStyle {
  readonly walls: readonly string[];
  readonly trim: string;
  readonly shutters: readonly string[];
  /** A pointed head over each window; else a flat one. */
  readonly pointed: boolean;
  /** `mansard` grey and steep with dormers; `low` of clay tiles that hang over. */
  readonly roof: 'mansard' | 'low';
  readonly storey: Metres;
  readonly bay: Metres;
}

/** Houses on the water in Venice: plaster in warm colours, pointed windows, green shutters. */
export const venetian: TownStyle = {
  walls: ['#c9694a', '#d9a35e', '#b9503f', '#e3c89a', '#cf8a72', '#d8b98a', '#a8584a'],
  trim: '#efe6d4',
  shutters: ['#2f5a44', '#5a3a2a', '#2c4a58'],
  pointed: true,
  roof: 'low',
  storey: 3.5,
  bay: 2.5,
};

/** Houses of a great old city: pale stone, tall windows, grey roofs with dormers. */
export const parisian: TownStyle = {
  walls: ['#d9ccb2', '#e2d8c4', '#cfc1a4', '#d4c8b4'],
  trim: '#efe8da',
  shutters: [],
  pointed: false,
  roof: 'mansard',
  storey: 3.3,
  bay: 2.6,
};

/** An opening with its pane, frame and sill, facing +z. */
function windowAt(style: TownStyle, at: Vector3, wide: Metres, tall: Metres, lit: boolean, shutter: string | null): Pair[] {
  const [x, y, z] = at;
  const coat = coatOf('pane');
  const dim = { ...coat, surface: [coat.surface![0], coat.surface![1], coat.surface![2], lit ? 1.1 : 0] as const };
  const half = wide / 2;
  const parts: Pair[] = [
    ['pane', box([wide, tall, 0.06], dim, [x, y + tall / 2, z + 0.03])],
    block('painted-wood', [0.07, tall, 0.04], [x, y + tall / 2, z + 0.09], style.trim),
    block('painted-wood', [wide, 0.06, 0.04], [x, y + tall * 0.62, z + 0.09], style.trim),
    block('plaster', [wide + 0.5, 0.14, 0.26], [x, y - 0.07, z + 0.13], style.trim),
  ];
  for (const side of [-1, 1])
    parts.push(block('plaster', [0.16, tall, 0.16], [x + side * (half + 0.08), y + tall / 2, z + 0.08], style.trim));
  if (style.pointed) {
    const head = prism(
      [
        [-half - 0.16, 0],
        [half + 0.16, 0],
        [half * 0.72, wide * 0.45],
        [0, wide * 0.82],
        [-half * 0.72, wide * 0.45],
      ],
      0.16,
      coatOf('plaster', style.trim),
    );
    parts.push(['plaster', place(head, { at: [x, y + tall, z + 0.08] })]);
  } else parts.push(block('plaster', [wide + 0.5, 0.22, 0.2], [x, y + tall + 0.11, z + 0.1], style.trim));
  if (shutter)
    for (const side of [-1, 1])
      parts.push(block('painted-wood', [half * 0.92, tall, 0.08], [x + side * (half * 1.46 + 0.18), y + tall / 2, z + 0.06], shutter));
  return parts;
}

function balcony(x: Metres, y: Metres, z: Metres, wide: Metres, trim: string): Pair[] {
  return [
    block('stone', [wide, 0.16, 0.9], [x, y - 0.12, z + 0.45], trim),
    block('stone', [wide, 0.12, 0.12], [x, y + 0.86, z + 0.84], trim),
    ...Array.from({ length: Math.round(wide / 0.3) + 1 }, (_, at) =>
      block('stone', [0.09, 0.9, 0.09], [x - wide / 2 + (at * wide) / Math.round(wide / 0.3), y + 0.42, z + 0.84], trim),
    ),
  ];
}

function mansard(wide: Metres, deep: Metres, eaves: Metres, { bay, trim }: TownStyle, chance: Chance): Pair[] {
  const slate = coatOf('tiles', '#4b5158');
  const outline = [
    [-deep / 2 - 0.2, eaves],
    [deep / 2 + 0.2, eaves],
    [deep / 2 - 1.1, eaves + 2.6],
    [-deep / 2 + 1.1, eaves + 2.6],
  ] as const;
  const roof = place(prism(outline, wide, slate), { turn: Math.PI / 2 });
  const dormers = Math.max(1, Math.floor(wide / bay) - 1);
  return [
    ['tiles', roof],
    ...Array.from({ length: dormers }, (_, at): Pair[] => {
      const x = ((at + 0.5) / dormers - 0.5) * (wide - 1);
      const coat = coatOf('pane');
      return [
        block('plaster', [1.3, 1.7, 1.4], [x, eaves + 1, deep / 2 - 0.5], trim),
        ['pane', box([0.8, 1.2, 0.06], { ...coat, surface: [1, 0.9, 0, chance.flip(0.4) ? 1 : 0] }, [x, eaves + 1, deep / 2 + 0.23])],
        block('tiles', [1.5, 0.18, 1.5], [x, eaves + 1.93, deep / 2 - 0.5], '#43494f'),
      ];
    }).flat(),
    ...[-0.36, 0.3].map((share) => block('brick', [1.6, 1.9, 0.7], [share * wide, eaves + 3.1, 0], '#8a5640')),
  ];
}

/** A house in a closed row, its front toward +z at z = 0, standing on the ground; `floors` above the one at the street. */
export function townHouse(style: TownStyle, wide: Metres, floors: number, dark: boolean, chance: Chance): Piece {
  const deep = 9;
  const wall = chance.pick(style.walls);
  const shutter = style.shutters.length > 0 && chance.flip(0.7) ? chance.pick(style.shutters) : null;
  const eaves = 3.9 + floors * style.storey;
  const bays = Math.max(2, Math.round(wide / style.bay));
  const pitch = wide / bays;
  const parts: Pair[] = [
    block('plaster', [wide, eaves + 2.4, deep], [0, eaves / 2 - 1.2, -deep / 2], wall),
    block('stone', [wide, 2.4, 0.24], [0, -0.6, 0.02], '#b5ab98'),
    block('plaster', [wide, 0.3, 0.36], [0, 3.72, 0.1], style.trim),
    block('plaster', [wide + 0.1, 0.42, 0.7], [0, eaves - 0.2, 0.25], style.trim),
  ];
  const door = chance.whole(0, bays - 1);
  for (let floor = 0; floor <= floors; floor++)
    for (let bay = 0; bay < bays; bay++) {
      const x = (bay + 0.5 - bays / 2) * pitch;
      const lit = dark && chance.flip(0.5);
      if (floor === 0 && bay === door) {
        parts.push(
          block('wood', [1.5, 2.7, 0.12], [x, 1.35, 0.08], '#4d2f20'),
          block('plaster', [2, 0.3, 0.24], [x, 2.85, 0.12], style.trim),
          block('stone', [2.6, 0.4, 1], [x, -0.2, 0.5], '#b5ab98'),
        );
        continue;
      }
      const low = floor === 0 ? 1 : 3.9 + (floor - 1) * style.storey + 0.6;
      const tall = floor === 0 ? 1.7 : style.storey - (style.pointed ? 1.75 : 1.25);
      parts.push(...windowAt(style, [x, low, 0], pitch * 0.42, tall, lit, floor > 0 ? shutter : null));
    }
  if (floors > 1) parts.push(...balcony(chance.between(-0.15, 0.15) * wide, 4.4, 0, Math.min(wide * 0.62, pitch * 2), style.trim));
  if (style.roof === 'mansard')
    parts.push(
      ...mansard(wide, deep, eaves, style, chance).map(([stuff, shape]): Pair => [stuff, place(shape, { at: [0, 0, -deep / 2] })]),
    );
  else {
    const outline = [
      [-deep / 2 - 0.7, eaves],
      [deep / 2 + 0.7, eaves],
      [deep / 2 + 0.7, eaves + 0.2],
      [0, eaves + 1.9],
      [-deep / 2 - 0.7, eaves + 0.2],
    ] as const;
    parts.push(['tiles', place(prism(outline, wide + 0.3, coatOf('tiles', '#a8583a')), { at: [0, 0, -deep / 2], turn: Math.PI / 2 })]);
    const x = chance.between(-0.3, 0.3) * wide;
    parts.push(
      block('plaster', [0.7, 2.2, 0.7], [x, eaves + 1.6, -2.4], wall),
      block('clay', [1.1, 0.5, 1.1], [x, eaves + 2.9, -2.4], '#a8583a'),
    );
  }
  return parts;
}
