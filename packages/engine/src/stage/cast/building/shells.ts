import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { Mason } from './mason.ts';

/** One roof of two shells that meet along a ridge: where it stands, how long, wide and tall, and which way (1 or −1 along x) it opens. */
interface Sail {
  readonly at: readonly [x: number, z: number];
  readonly long: number;
  readonly wide: number;
  readonly tall: number;
  readonly opens: 1 | -1;
}

/** Where a sail's shell is: `along` from its back foot (0) to its open mouth (1), `down` from the ridge (0) to its side's foot (1). */
function shellAt({ at, long, wide, tall, opens }: Sail, side: number, along: number, down: number, inward = 0): [number, number, number] {
  const rise = Math.sin((Math.PI / 2) * along ** 0.9);
  const ridge = [(-0.62 + 1.2 * along) * long, tall * rise, 0] as const;
  const foot = [(-0.62 + 0.95 * along) * long, 0, side * (wide / 2) * along ** 0.62] as const;
  const swell = Math.sin(Math.PI * down) * 0.2;
  const x = ridge[0] + (foot[0] - ridge[0]) * down;
  const y = ridge[1] * (1 - down) + swell * tall * rise * 0.62;
  const z = foot[2] * Math.sin((Math.PI / 2) * Math.min(1, down * 1.02)) * (1 - inward) + side * swell * wide * 0.12;
  return [at[0] + opens * x, podium + y * (1 - inward * 0.5), at[1] + z];
}

const podium = 13;

function addSail(work: Sculpt, sail: Sail): void {
  for (const side of [-1, 1]) {
    work.sheet('ceramic', (u, v) => shellAt(sail, side, Math.max(0.002, u), v), {
      columns: 22,
      rows: 12,
      flip: side * sail.opens > 0,
      colour: '#f2efe6',
      gloss: 0.35,
      paint: ([, y]) => {
        const tile = 0.93 + 0.05 * Math.sin(y * 1.7);
        return [0.86 * tile, 0.845 * tile, 0.79 * tile];
      },
    });
    // Inside: the same shell a little smaller, dark, and the wall of glass in the mouth.
    work.sheet('plaster', (u, v) => shellAt(sail, side, Math.max(0.002, u * 0.985), v, 0.04), {
      columns: 14,
      rows: 8,
      flip: side * sail.opens < 0,
      colour: '#8d8373',
    });
    work.sheet('glazing', (u, v) => {
      const [x, y, z] = shellAt(sail, side, 0.9, v, 0.02);
      return [x, podium + (y - podium) * u, sail.at[1] + (z - sail.at[1])];
    }, { columns: 6, rows: 10, flip: side * sail.opens < 0, colour: '#4a3a2a' }); // prettier-ignore
  }
}

const halls: readonly Sail[] = [
  ...[
    { z: -17, size: 1 },
    { z: 20, size: 0.84 },
  ].flatMap(({ z, size }): Sail[] => [
    { at: [46, z], long: 34 * size, wide: 33 * size, tall: 31 * size, opens: 1 },
    { at: [17, z], long: 46 * size, wide: 41 * size, tall: 43 * size, opens: 1 },
    { at: [-16, z], long: 52 * size, wide: 45 * size, tall: 54 * size, opens: 1 },
    { at: [-56, z], long: 36 * size, wide: 35 * size, tall: 30 * size, opens: -1 },
  ]),
  { at: [-76, 42], long: 17, wide: 16, tall: 15, opens: 1 },
  { at: [-88, 42], long: 14, wide: 14, tall: 11, opens: -1 },
];

/** Roofs of shells. Metres. */
export const shells: Designs = {
  'opera-house': (work) => {
    const mason = new Mason(work);
    mason.box(['stone', '#a58a74'], [196, 5, 118], [-4, 0, 4]);
    mason.box(['stone', '#b89c84'], [184, 5, 104], [-5, 5, 3]);
    mason.box(['stone', '#c4a88e'], [170, 3.4, 92], [-6, 10, 2]);
    for (let step = 0; step < 8; step++) mason.box(['stone', '#b0947c'], [3, 12 - step * 1.4, 80], [-98 - step * 2, 0, 2]);
    for (const row of [0, 1]) mason.box(['glazing', '#2e3a42'], [150, 1.6, 0.5], [-4, 6.2 + row * 0.2, 55.2 + row * 0.1]);
    for (const sail of halls) addSail(work, sail);
    return {};
  },
};
