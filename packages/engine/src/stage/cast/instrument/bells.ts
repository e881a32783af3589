import type { Designs } from '../prop/design-family.ts';
import { doing } from '../prop/crafted-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/** A cast bell with its mouth down, its crown at `top`, `radius` wide at the lip. */
function cast(work: Sculpt, top: number, radius: number, colour: Parameters<Sculpt['spun']>[2]): void {
  const at = [0, top, 0] as const;
  const [inner, outer] = [
    [
      [0, -0.6],
      [0.46, -0.7],
      [0.55, -1],
      [0.72, -1.5],
      [0.93, -1.82],
    ],
    [
      [1, -1.82],
      [1, -1.75],
      [0.78, -1.45],
      [0.62, -1],
      [0.55, -0.4],
      [0.4, -0.06],
      [0, 0],
    ],
  ].map((side) => side.map(([out, up]) => [out! * radius, up! * radius] as const));
  work.spun('brass', [...inner!, ...outer!], { ...colour, at, around: 48 });
  for (const [y, out] of [
    [0.42, 0.565],
    [1.3, 0.735],
    [1.55, 0.85],
  ] as const)
    work.hoop('brass', radius * out, radius * 0.03, { ...colour, at: [0, top - radius * y, 0], around: 44, section: 6 });
  work.bar('iron', [0, top - radius * 0.2, 0], [0, top - radius * 1.7, 0], radius * 0.05, { colour: '#2a2a2c' });
  work.ball('iron', radius * 0.16, { colour: '#2a2a2c', at: [0, top - radius * 1.74, 0] });
}

/** Bronze that rings. Centimetres. */
export const bells: Designs = {
  bell(work) {
    const wood = { colour: '#5f3d22', gloss: 0.4 };
    for (const side of [-1, 1]) {
      work.block('wood', [9, 112, 9], { ...wood, at: [side * 52, 56, 0] });
      work.block('wood', [9, 9, 60], { ...wood, at: [side * 52, 4.5, 0] });
      for (const z of [-1, 1]) work.bar('wood', [side * 52, 8, z * 26], [side * 52, 62, z * 3], 3.4, wood);
    }
    work.block('wood', [124, 10, 11], { ...wood, at: [0, 115, 0] });
    work.moving('bell', [0, 106, 0], () => {
      work.block('wood', [70, 11, 12], { ...wood, colour: '#4a2e18', at: [0, 104, 0] });
      for (const x of [-11, 0, 11]) work.block('iron', [4, 14, 14], { colour: '#2a2a2c', at: [x, 103, 0], round: 0.6 });
      cast(work, 97, 38, { colour: work.colour('#b8863a') });
    });
    for (const x of [-37, 37]) work.bar('iron', [x, 106, 0], [Math.sign(x) * 50, 106, 0], 2.4, { colour: '#2a2a2c' });
    return {
      pose: (moment) => ({
        bell: { turn: [Math.sin(moment.seconds * 2.9) * 0.5 * doing(moment, 'ring', 'swing', 'play', 'toll', 'strike'), 0, 0] },
      }),
    };
  },
  gong(work) {
    const frame = { colour: '#7a1f1a', gloss: 0.8 };
    for (const side of [-1, 1]) {
      work.block('lacquer', [6, 118, 6], { ...frame, at: [side * 56, 60, 0] });
      work.block('lacquer', [8, 6, 48], { ...frame, at: [side * 56, 3, 0] });
      work.rod(
        'lacquer',
        [
          [side * 56, 119, 0],
          [side * 64, 122, 0],
          [side * 72, 130, 0],
        ],
        (s) => 3.4 - s * 1.6,
        frame,
      );
    }
    work.block('lacquer', [124, 7, 7], { ...frame, at: [0, 118, 0] });
    work.block('lacquer', [112, 4, 5], { ...frame, at: [0, 12, 0] });
    work.moving('disc', [0, 114, 0], () => {
      const bronze = {
        colour: work.colour('#b07a2e'),
        gloss: 0.7,
        turn: [Math.PI / 2, 0, 0] as const,
        at: [0, 62, 0] as const,
        around: 64,
      };
      work.spun(
        'brass',
        [
          [0, -1],
          [38, -2],
          [41, -5],
          [42, -5],
          [42, -1.4],
          [38, 0],
          [26, 0.8],
          [10, 1.4],
          [7, 3.6],
          [0, 4],
        ],
        {
          ...bronze,
          paint: ([x, , z]) => {
            const out = Math.hypot(x, z);
            return out > 37 || out < 9 ? [0.2, 0.11, 0.03] : [0.42 + 0.05 * Math.sin(out * 3), 0.26 + 0.03 * Math.sin(out * 3), 0.07];
          },
        },
      );
      for (const x of [-22, 22]) work.bar('cloth', [x, 98, 0], [x, 115, 0], 0.8, { colour: '#e8dcc0', around: 6 });
    });
    work.bar('wood', [66, 8, 20], [30, 62, 16], 1.5, { colour: '#8a5a30' });
    work.ball('cloth', [6, 6, 7], { colour: '#e8dcc0', at: [28, 65, 16] });
    return {
      pose: (moment) => {
        const struck =
          moment.actions.get('strike') ?? moment.actions.get('ring') ?? moment.actions.get('play') ?? moment.actions.get('hit');
        const ringing = struck ? Math.exp(-(struck.since % 2.5) * 1.1) : 0;
        return { disc: { turn: [Math.sin(moment.seconds * 9) * 0.12 * ringing, 0, 0] } };
      },
    };
  },
  handbell(work) {
    cast(work, 12.5, 5.6, { colour: work.colour('#c8963e') });
    work.spun(
      'wood',
      [
        [0, 0],
        [0.9, 0],
        [1.1, 0.8],
        [0.9, 2],
        [1.5, 5],
        [1.3, 8],
        [1.7, 9.4],
        [0, 10.4],
      ],
      { colour: '#5f3018', gloss: 0.8, at: [0, 12.3, 0] },
    );
    return { perches: [{ name: 'grip', at: [0, 17, 0], room: [3, 8], hold: 'fist' }] };
  },
};
