import { noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import type { Dressing, Piece } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { bar, bench, block, wire } from '../pieces/street.ts';
import { dwelling } from '../pieces/buildings.ts';
import { floodlights, stand } from './grounds.ts';

/** Half the rink's width, where its far and near ends are, and the radius of its corners, metres. */
const rinkSize = { side: 24, back: -15, front: 17, corner: 7.5 } as const;

/** How far inside the boards a place is, metres; below 0 outside. */
function inside(x: number, z: number): number {
  const { side, back, front, corner } = rinkSize;
  const across = Math.abs(x) - side + corner;
  const along = Math.abs(z - (back + front) / 2) - (front - back) / 2 + corner;
  return corner - Math.hypot(Math.max(0, across), Math.max(0, along)) - Math.min(0, Math.max(across, along));
}

/** A skating rink in the open: smooth ice with the marks of blades, boards around it, floodlights, a stand and snowy firs. */
export const rink: DrawUp = (site) => {
  const height = (x: number, z: number): number => {
    const away = Math.hypot(x, z);
    return inside(x, z) > 0 ? -0.3 : -0.05 + 26 * smooth(60, 300, away) * (0.4 + 0.9 * noise(x * 0.009, z * 0.009)) * smooth(-20, -80, z);
  };
  return {
    height,
    floor: (x, z) => (inside(x, z) > 0 ? 0 : height(x, z)),
    cover: 'snow',
    reach: 420,
    water: { level: 0, tint: [0.1, 0.14, 0.16], ruffle: 0.04, trees: 7, ice: 'rink' },
    lamps: [-1, 1].flatMap((side) =>
      [-11, 6].map((z) => ({ place: [side * 15, 9, z] as const, colour: [3, 3.1, 3.3] as const, reach: 34 })),
    ),
    arena: { side: 18, back: 9, front: 9 },
    dress(dressing) {
      const { chance } = site;
      boards(dressing);
      floodlights(dressing, site, [[-26, -18], [-9, -19], [9, -19], [26, -18]]); // prettier-ignore
      stand(dressing, chance, 0, -18.5, 0, 30, 4, { roof: false, full: 0.75 });
      dressing.set(dwelling(chance, [9, 6.4, 7], 1), -30, -26, 0.4).set(dwelling(chance, [10, 6.8, 7], 1), 30, -27, -0.4);
      for (const x of [-20, 20]) dressing.set(bench(), x, -17.4, 0);
      for (let span = -3; span < 3; span++) lights(dressing, span * 8, span * 8 + 8, -15.4);
      grove(
        dressing,
        { ...site, snowy: true },
        { count: 120, near: 48, far: 170, half: 1, tall: [8, 13], fits: (x, z) => inside(x, z) < -6 && z < -22, conifers: 1 },
        chance,
      );
    },
  };
};

/** Boards in white with a red rail and a yellow foot, and the panes over them at the far end. */
function boards(dressing: Dressing): void {
  const { side, back, front, corner } = rinkSize;
  const panel = (long: number, glassy: boolean): Piece => [
    block('plastic', [long + 0.02, 1, 0.12], [0, 0.5, 0], '#f4f6f7'),
    block('plastic', [long + 0.02, 0.2, 0.14], [0, 0.11, 0], '#e6b52a'),
    block('plastic', [long + 0.04, 0.08, 0.2], [0, 1.04, 0], '#c22a2a'),
    ...(glassy ? [block('glass', [long - 0.06, 1.1, 0.03], [0, 1.62, 0]), block('steel', [0.06, 1.2, 0.06], [long / 2, 1.6, 0])] : []),
  ];
  const straight = side - corner;
  const pieces = Math.round((straight * 2) / 3);
  for (let at = 0; at < pieces; at++) {
    const x = -straight + ((at + 0.5) * straight * 2) / pieces;
    dressing.set(panel((straight * 2) / pieces, true), x, back, 0, 1, 0);
  }
  const middle = (back + front) / 2;
  const length = front - back - corner * 2;
  for (const edge of [-1, 1]) {
    for (let at = 0; at < 6; at++)
      dressing.set(panel(length / 6, false), edge * side, middle - length / 2 + ((at + 0.5) * length) / 6, Math.PI / 2, 1, 0);
    for (let at = 0; at < 7; at++) {
      const angle = ((at + 0.5) / 7) * (Math.PI / 2);
      dressing.set(
        panel((corner * Math.PI) / 14, false),
        edge * (straight + Math.sin(angle) * corner),
        back + corner - Math.cos(angle) * corner,
        -edge * angle,
        1,
        0,
      );
    }
  }
  const advertisements = ['#c22a2a', '#1f4f8a', '#1d6b3c', '#e0a51c', '#26282b'];
  for (let at = 0; at < pieces; at += 2)
    dressing.set(
      [block('plastic', [2.5, 0.52, 0.02], [0, 0.58, 0.075], advertisements[(at / 2) % 5]!), block('plastic', [1.5, 0.14, 0.02], [0, 0.58, 0.09], '#f2f2ee')],
      -straight + ((at + 0.5) * straight * 2) / pieces,
      back,
      0,
      1,
      0,
    ); // prettier-ignore
}

/** A string of bulbs between two posts. */
function lights(dressing: Dressing, from: number, to: number, z: number): void {
  dressing.set([bar('steel', [0, 0, 0], [0, 4.6, 0], 0.06)], from, z, 0, 1, 0);
  dressing.add(...wire([from, 4.5, z], [to, 4.5, z], 0.18));
  for (let bulb = 1; bulb < 8; bulb++) {
    const t = bulb / 8;
    const y = 4.5 - 0.72 * 4 * t * (1 - t) * 0.25 - 0.14;
    dressing.add(...block('light', [0.13, 0.17, 0.13], [from + (to - from) * t, y - 0.18 * 4 * t * (1 - t) * 0.75, z], '#ffdf9a'));
  }
}
