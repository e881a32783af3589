import type { Designs, Plan } from '../prop/design-family.ts';
import type { blend, Sculpt } from '../prop/sculpt.ts';

/** Skins give and cymbals tilt with the notes that are heard; a part's name ends with its note. */
function struck(names: readonly string[]): NonNullable<Plan['pose']> {
  return ({ keys: sounding, seconds }) =>
    Object.fromEntries(
      names.map((name) => {
        const amount = sounding?.get(Number(name.split('-')[1])) ?? 0;
        return [
          name,
          name.startsWith('cymbal')
            ? { turn: [amount * 0.16 * Math.cos(seconds * 40), 0, amount * 0.1] as const }
            : { shift: [0, -0.7 * amount, 0] as const },
        ];
      }),
    );
}

/** A drum lying on its side or standing, its head named for who drives it. */
function drum(
  work: Sculpt,
  name: string,
  [x, y, z]: readonly [number, number, number],
  radius: number,
  high: number,
  colour: Parameters<typeof blend>[0],
): void {
  work.spun(
    'lacquer',
    [
      [radius, 0],
      [radius, high],
    ],
    { colour, gloss: 0.9, steps: 1, at: [x, y, z], around: 40 },
  );
  for (const rim of [0, high]) work.hoop('chrome', radius + 0.4, 0.8, { at: [x, y + rim, z], around: 40, section: 8 });
  work.round(8, (angle) =>
    work.bar(
      'chrome',
      [x + Math.sin(angle) * (radius + 0.9), y + high * 0.06, z + Math.cos(angle) * (radius + 0.9)],
      [x + Math.sin(angle) * (radius + 0.9), y + high * 0.94, z + Math.cos(angle) * (radius + 0.9)],
      0.5,
      { around: 6 },
    ),
  );
  work.moving(name, [x, y + high, z], () =>
    work.spun(
      'paper',
      [
        [radius, high],
        [0, high + 0.3],
      ],
      { colour: '#f0ece0', steps: 1, at: [x, y, z], around: 40 },
    ),
  );
}

/** Struck with sticks. Centimetres. */
export const percussion: Designs = {
  drum(work) {
    drum(work, 'head-38', [0, 0, 0], 18, 30, work.colour('#b8201e'));
    for (const side of [-1, 1]) {
      work.bar('wood', [side * 4, 32.6, 2], [side * 16, 35.6, 22], 0.8, { colour: '#d9b27a' });
      work.ball('wood', 1.2, { colour: '#d9b27a', at: [side * 4, 32.6, 2] });
    }
    return { pose: struck(['head-38']), anchors: { head: [0, 30, 0] }, perches: [{ name: 'top', at: [0, 30.4, 0], room: [30, 30] }] };
  },
  'drum-kit'(work) {
    const red = work.colour('#b8201e');
    drum(work, 'head-36', [0, 0, 0], 28, 40, red);
    for (const part of work.parts.splice(0))
      work.add(part.substance, part.shape, { turn: [Math.PI / 2, 0, 0], at: [0, 29 + (part.name ? 0 : 0), part.name ? 20 : -20] });

    drum(work, 'head-38', [-42, 44, -26], 18, 15, red);
    drum(work, 'head-48', [-17, 66, -8], 15, 19, red);
    drum(work, 'head-45', [17, 66, -8], 16, 20, red);
    drum(work, 'head-41', [46, 16, -26], 22, 40, red);

    for (const [name, x, y, z, r] of [
      ['cymbal-42', -66, 76, -20, 18],
      ['cymbal-49', -44, 108, 8, 22],
      ['cymbal-51', 50, 104, 6, 25],
    ] as const) {
      work.bar('chrome', [x, 0, z], [x, y + 4, z], 1.2);
      for (let leg = 0; leg < 3; leg++)
        work.bar('chrome', [x, 24, z], [x + Math.sin(leg * 2.1) * 20, 0, z + Math.cos(leg * 2.1) * 20], 0.9);
      work.moving(name, [x, y, z], () =>
        work.spun(
          'brass',
          [
            [r, 0],
            [r * 0.3, 2.2],
            [r * 0.24, 4],
            [0, 5],
          ],
          { steps: 3, around: 44, turn: [-0.14, 0, 0], at: [x, y, z] },
        ),
      );
      work.spun(
        'brass',
        [
          [0, -0.4],
          [r, -0.2],
        ],
        { steps: 1, around: 40, turn: [Math.PI - 0.14, 0, 0], at: [x, y - 0.5, z], colour: '#8a6a2c' },
      );
    }
    for (const x of [-42, 46])
      for (let leg = 0; leg < 3; leg++)
        work.bar('chrome', [x, 46, -26], [x + Math.sin(leg * 2.1) * 20, 0, -26 + Math.cos(leg * 2.1) * 20], 1);

    work.spun(
      'leather',
      [
        [0, 48],
        [16, 48],
        [17, 50],
        [16, 54],
        [0, 55],
      ],
      { colour: '#1c1c20', at: [0, 0, -66] },
    );
    work.bar('chrome', [0, 0, -66], [0, 48, -66], 2.4);

    return {
      pose: struck(['head-36', 'head-38', 'head-41', 'head-45', 'head-48', 'cymbal-42', 'cymbal-49', 'cymbal-51']),
      perches: [{ name: 'seat', at: [0, 55, -66], room: [30, 30] }],
    };
  },
  xylophone(work) {
    for (const side of [-1, 1]) work.bar('wood', [-22, 3, side * 9], [22, 3, side * 5], 1.2, { colour: '#b5844a' });
    ['#d8281e', '#f07a1c', '#f2c22e', '#3f9a44', '#2fa0b8', '#2f5ab0', '#7a4fb0', '#d8486a'].forEach((colour, at) => {
      const x = at * 5.6 - 19.6;
      const note = [60, 62, 64, 65, 67, 69, 71, 72][at]!;
      work.moving(`key-${note}`, [x, 4.6, 0], () => {
        work.block('lacquer', [4.6, 1, 27 - at * 1.6], { colour, at: [x, 4.7, 0], round: 0.3 });
        for (const side of [-1, 1]) work.ball('chrome', 0.5, { at: [x, 5.2, side * (9 - at * 0.5)], around: 8, down: 6 });
      });
    });
    for (const side of [-1, 1]) {
      work.bar('wood', [side * 6, 6.6, 2], [side * 16, 9, 20], 0.4, { colour: '#d9b27a' });
      work.ball('rubber', 1.3, { colour: '#d8281e', at: [side * 6, 6.8, 2] });
    }
    return { pose: struck([60, 62, 64, 65, 67, 69, 71, 72].map((note) => `key-${note}`)) };
  },
};
