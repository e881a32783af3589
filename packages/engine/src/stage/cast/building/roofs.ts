import type { Metres } from '@onereel/spec';
import { loft } from '../../../shapes/loft.ts';
import type { Outline } from '../../../shapes/prism.ts';
import type { Mason, Stuff } from './mason.ts';

/** A roof's form. */
export interface RoofLook {
  readonly kind: 'gable' | 'gambrel' | 'hip' | 'pyramid' | 'mansard' | 'flat' | 'shed' | 'none';
  readonly rise?: Metres;
  readonly over?: Metres;
  readonly stuff?: Stuff;
  /** The ridge runs from side to side. */
  readonly across?: boolean;
}

/** A roof over a block `wide` by `long` whose walls end at `y`; `wall` closes the gables. */
export function addRoof(
  mason: Mason,
  [wide, long]: readonly [Metres, Metres],
  y: Metres,
  { kind, rise = wide * 0.4, over = 0.4, stuff = 'tiles', across = false }: RoofLook,
  wall: Stuff,
): void {
  if (kind === 'none') return;
  if (across) {
    mason.facing(Math.PI / 2, [0, 0, 0], () => addRoof(mason, [long, wide], y, { kind, rise, over, stuff }, wall));
    return;
  }
  if (kind === 'gable' || kind === 'gambrel' || kind === 'shed') {
    const line = ridgeLine(kind, wide / 2, rise);
    mason.slab(wall, [[-wide / 2, y], [wide / 2, y], ...[...line].reverse().map(([x, up]) => [x, y + up] as const)], long - 0.02);
    const thick = 0.18;
    const first = line[0]!;
    const last = line.at(-1)!;
    const slope = (a: readonly [number, number], b: readonly [number, number]): number => (b[1] - a[1]) / (b[0] - a[0] || 1);
    const out: Outline = [
      [first[0] - over, first[1] - slope(first, line[1]!) * over],
      ...line.slice(1, -1),
      [last[0] + over, last[1] + slope(line.at(-2)!, last) * over],
    ];
    mason.slab(
      stuff,
      [...out.map(([x, up]) => [x, y + up + 0.02] as const), ...[...out].reverse().map(([x, up]) => [x, y + up + thick + 0.06] as const)],
      long + over * 2,
    );
    return;
  }
  if (kind === 'flat') {
    mason.box(stuff, [wide - 0.3, 0.12, long - 0.3], [0, y - 0.02, 0]);
    for (const side of [-1, 1]) {
      mason.box(wall, [0.3, rise, long], [side * (wide / 2 - 0.15), y, 0]);
      mason.box(wall, [wide, rise, 0.3], [0, y, side * (long / 2 - 0.15)]);
    }
    return;
  }
  mason.box(stuff, [wide + over * 2, 0.16, long + over * 2], [0, y - 0.02, 0]);
  const foot = [wide + over * 2, long + over * 2] as const;
  if (kind === 'pyramid') mason.taper(stuff, foot, [0.05, 0.05], rise, [0, y + 0.14, 0]);
  else if (kind === 'mansard') {
    mason.taper(stuff, foot, [wide * 0.78, long - wide * 0.22], rise, [0, y + 0.14, 0]);
    mason.taper(stuff, [wide * 0.78, long - wide * 0.22], [0.1, Math.max(0.1, long - wide)], rise * 0.25, [0, y + 0.14 + rise, 0]);
  } else mason.taper(stuff, foot, [Math.max(0.05, wide - long), Math.max(0.05, long - wide)], rise, [0, y + 0.14, 0]);
}

function ridgeLine(kind: RoofLook['kind'], half: Metres, rise: Metres): Outline {
  if (kind === 'shed')
    return [
      [-half, 0],
      [0, rise / 2],
      [half, rise],
    ];
  if (kind === 'gambrel')
    return [
      [-half, 0],
      [-half * 0.62, rise * 0.66],
      [0, rise],
      [half * 0.62, rise * 0.66],
      [half, 0],
    ];
  return [
    [-half, 0],
    [0, rise],
    [half, 0],
  ];
}

/** A sweeping eastern roof with raised corners over a square or oblong, from `y` to its ridge; gives nothing but its pieces. */
export function addSweptRoof(
  mason: Mason,
  [wide, long]: readonly [Metres, Metres],
  y: Metres,
  rise: Metres,
  over: Metres,
  stuff: Stuff,
  top = 0.12,
): void {
  const [halfWide, halfLong] = [wide / 2 + over, long / 2 + over];
  const ridge = Math.max(0, halfLong > halfWide ? halfLong - halfWide : halfWide - halfLong);
  const surface = (u: number, v: number): readonly [number, number, number] => {
    const turn = u * 4;
    const side = Math.min(3, Math.floor(turn));
    const along = (turn - side) * 2 - 1;
    const shrink = 1 - v * (1 - top);
    const up = rise * v ** 1.7 + over * 0.55 * Math.abs(along) ** 4 * (1 - v) ** 2;
    const [x, z] = (
      [
        [along, 1],
        [1, -along],
        [-along, -1],
        [-1, along],
      ] as const
    )[side]!;
    const keepWide = halfWide > halfLong ? ridge : 0;
    const keepLong = halfLong > halfWide ? ridge : 0;
    return [
      x * (keepWide * 0.8 + (halfWide - keepWide * 0.8) * shrink),
      y + up,
      z * (keepLong * 0.8 + (halfLong - keepLong * 0.8) * shrink),
    ];
  };
  mason.put(stuff, (coat) => loft(surface, () => coat, { columns: 32, rows: 7 }));
  mason.put(['wood', '#6a2a1c'], (coat) =>
    loft(
      (u, v) => {
        const [x, at, z] = surface(u, 0);
        return [x * (1 - v * 0.6), at - 0.12 - v * 0.02, z * (1 - v * 0.6)];
      },
      () => coat,
      { columns: 32, rows: 1, flip: true },
    ),
  );
  mason.put(stuff, (coat) =>
    loft(
      (u, v) => {
        const [x, at, z] = surface(u, 0);
        return [x, at - 0.12 + v * 0.12, z];
      },
      () => coat,
      { columns: 32, rows: 1 },
    ),
  );
}
