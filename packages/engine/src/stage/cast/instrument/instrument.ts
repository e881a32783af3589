import { type Designs, designFamily, type Plan } from '../prop/design-family.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { concert } from './concert.ts';
import { keys } from './keys.ts';
import { waisted } from './waisted.ts';

/** Neck, head, strings and bridge of a plucked instrument whose body is `long` high and `deep`. */
function strung(work: Sculpt, { long, neck, deep, strings, bridge, wide }: { long: number; neck: number; deep: number; strings: number; bridge: number; wide: number }): void {
  const front = deep / 2;
  work.block('wood', [wide, neck + long * 0.2, 1.6], { colour: '#2e1a10', at: [0, long + neck / 2 - long * 0.1, front + 0.3], round: 0.4 });
  for (let fret = 1; fret < 15; fret++) work.block('brass', [wide, 0.2, 0.2], { at: [0, long + neck - neck * (1 - 0.944 ** fret) * 1.5, front + 1.2], round: 0.05 });
  work.block('wood', [wide * 1.5, neck * 0.28, 1.4], { colour: '#5a3218', at: [0, long + neck * 1.13, front - 0.4], turn: [-0.12, 0, 0], round: 0.5 });
  for (let peg = 0; peg < strings; peg++) { const side = peg % 2 ? 1 : -1; work.ball('chrome', [wide * 0.26, 0.7, 0.7], { at: [side * wide * 0.98, long + neck * (1.05 + 0.17 * (Math.floor(peg / 2) / Math.max(1, strings / 2 - 1))), front - 0.4], around: 8, down: 6 }); }
  work.block('wood', [wide * 2.2, 1.6, 1], { colour: '#2e1a10', at: [0, bridge, front + 0.5], round: 0.3 });
  for (let string = 0; string < strings; string++) { const x = (string / (strings - 1) - 0.5) * wide * 0.8; const top = long + neck * 1.02; work.moving(`string-${string}`, [x, bridge, front + 1.5], () => work.rod('steel', [[x, bridge, front + 1.5], [x, top, front + 1.4]], 0.1, { around: 4 })); }
} // prettier-ignore

/** How much a string swings: each note sounds on the highest open string at or below it (guitar tuning, E2 A2 D3 G3 B3 E4). */
function stringDown(sounding: ReadonlyMap<number, number> | undefined, string: number, strings: number): number {
  const open = strings === 4 ? [67, 60, 64, 69] : [40, 45, 50, 55, 59, 64];
  let most = 0;
  for (const [key, amount] of sounding ?? []) {
    const own = open.reduce((best, low, at) => (low <= key && (low > (open[best] ?? 0) || (open[best] ?? 0) > key) ? at : best), 0);
    if (own === string) most = Math.max(most, amount);
  }
  return most;
}

const plucked = (strings: number, neck: number, long: number): Plan => ({
  perches: [{ name: 'grip', at: [0, long + neck * 0.7, 0], room: [5, 8], hold: 'fist' }],
  anchors: { strings: [0, long * 0.5, 5] },
  pose: ({ keys: sounding, seconds }) => Object.fromEntries(Array.from({ length: strings }, (_, string) => [`string-${string}`, { shift: [Math.sin(seconds * 61 + string * 2) * 0.12 * stringDown(sounding, string, strings), 0, 0] as const }])),
}); // prettier-ignore

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
function drum(work: Sculpt, name: string, [x, y, z]: readonly [number, number, number], radius: number, high: number, colour: Parameters<typeof blend>[0]): void {
  work.spun('lacquer', [[radius, 0], [radius, high]], { colour, gloss: 0.9, steps: 1, at: [x, y, z], around: 40 });
  for (const rim of [0, high]) work.hoop('chrome', radius + 0.4, 0.8, { at: [x, y + rim, z], around: 40, section: 8 });
  work.round(8, (angle) => work.rod('chrome', [[x + Math.sin(angle) * (radius + 0.9), y + high * 0.06, z + Math.cos(angle) * (radius + 0.9)], [x + Math.sin(angle) * (radius + 0.9), y + high * 0.94, z + Math.cos(angle) * (radius + 0.9)]], 0.5, { around: 6 }));
  work.moving(name, [x, y + high, z], () => work.spun('paper', [[radius, high], [0, high + 0.3]], { colour: '#f0ece0', steps: 1, at: [x, y, z], around: 40 }));
} // prettier-ignore

const designs: Designs = {
  ...concert,
  guitar(work) {
    const top = work.colour('#d09a50');
    work.slab('wood', waisted(19, 12.4, 14.4, 49), 10, { bevel: 0.6, colour: blend(top, '#4a2410', 0.6) });
    work.slab('wood', waisted(18.5, 12, 14, 48), 0.6, { colour: top, at: [0, 0.5, 5] });
    work.spun('wood', [[5.4, 0], [0, 0.05]], { colour: '#1a0e08', steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 31, 5.35] });
    work.hoop('wood', 5.7, 0.45, { colour: '#5a2c14', turn: [Math.PI / 2, 0, 0], at: [0, 31, 5.35] });
    strung(work, { long: 49, neck: 36, deep: 10, strings: 6, bridge: 13, wide: 5 });
    return plucked(6, 36, 49);
  },
  ukulele(work) {
    const top = work.colour('#c98a4a');
    work.slab('wood', waisted(9, 6, 7, 24), 6, { bevel: 0.4, colour: blend(top, '#4a2410', 0.4) });
    work.slab('wood', waisted(8.7, 5.8, 6.8, 23.5), 0.4, { colour: top, at: [0, 0.3, 3] });
    work.spun('wood', [[2.6, 0], [0, 0.05]], { colour: '#1a0e08', steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 15.4, 3.25] });
    strung(work, { long: 24, neck: 19, deep: 6, strings: 4, bridge: 6.4, wide: 3.6 });
    return plucked(4, 19, 24);
  },
  'electric-guitar'(work) {
    const red = work.colour('#b8181c');
    work.slab('lacquer', [[0, 0], [10, 1], [16, 7], [15.4, 15], [11, 21], [11.6, 28], [15, 35], [13, 38.4], [8.4, 35], [5, 31], [0, 31], [-5, 31], [-9, 37], [-13.4, 42], [-16, 39], [-13, 29], [-11.4, 21], [-15.6, 14], [-16, 7], [-10, 1]], 4.4, { bevel: 0.9, colour: red, gloss: 1 });
    work.slab('plastic', [[2, 4], [11, 8], [9, 18], [8, 28], [-6, 28], [-6, 16], [-3, 8]], 0.3, { colour: '#f2eee4', at: [0, 0, 2.3] });
    for (const y of [13, 19, 25]) work.block('plastic', [7, 1.8, 1], { colour: '#1a1a1e', at: [0, y, 2.6] });
    for (const [x, y] of [[8, 9], [10, 12.4], [10, 16]] as const) work.ball('chrome', [1, 1, 0.8], { at: [x, y, 2.8], around: 12, down: 8 });
    strung(work, { long: 31, neck: 45, deep: 4.4, strings: 6, bridge: 9, wide: 4.6 });
    return plucked(6, 45, 31);
  },
  violin(work) {
    const brown = work.colour('#8f4318');
    work.slab('lacquer', waisted(10.3, 5.6, 8.4, 35.6), 4, { bevel: 1.1, colour: brown, gloss: 0.9 });
    for (const side of [-1, 1]) { work.rod('lacquer', [[side * 4.4, 12.4, 2.1], [side * 3.4, 15, 2.1], [side * 4.4, 17.6, 2.1], [side * 3.4, 20.4, 2.1]], 0.28, { colour: '#120804', around: 6 }); work.rod('wood', [[side * 2.2, 50.6 + side, 2.4], [side * -2, 50.6 + side, 2.4]], 0.4, { colour: '#1c100a' }); }
    work.block('wood', [2.6, 28, 1], { colour: '#16100c', at: [0, 37, 3], round: 0.3 }); work.slab('wood', [[-1.6, 4], [1.6, 4], [2.2, 12], [-2.2, 12]], 0.8, { colour: '#16100c', at: [0, 0, 2.7] }); work.block('wood', [4.4, 0.5, 2], { colour: '#d9a860', at: [0, 16.4, 3] });
    work.ball('wood', [1.6, 1.8, 2], { colour: brown, at: [0, 55, 2] }); work.rod('wood', [[0, 50, 2.4], [0, 54, 1.6]], 1.2, { colour: brown }); work.ball('wood', [3, 2, 1.4], { colour: '#16100c', at: [-3.6, 2, 2.6] });
    for (let string = 0; string < 4; string++) { const x = (string - 1.5) * 0.62; work.moving(`string-${string}`, [x, 12, 3.6], () => work.rod('steel', [[x, 12, 3.2], [x, 16.4, 4.1], [x * 0.8, 51, 3.6]], 0.06, { around: 4 })); }
    work.moving('bow', [5, 17, 5], () => { work.rod('wood', [[-28, 21, 5.6], [0, 20, 6.6], [34, 17.4, 5.6]], 0.4, { colour: '#6a3014' }); work.rod('paper', [[-28, 20, 5], [34, 15.8, 5]], 0.3, { colour: '#f2ecdc', flatten: 1.6, around: 6 }); work.block('wood', [4, 2, 1], { colour: '#16100c', at: [31, 16.6, 5.2] }); });
    return { pose: ({ actions, keys: sounding, seconds }) => ({ bow: { shift: [sounding?.size || (!sounding && actions.has('play')) ? Math.sin(seconds * 3.4) * 14 : 0, 0, 0] as const } }), perches: [{ name: 'grip', at: [0, 42, 2], room: [3, 8], hold: 'fist' }] };
  },
  piano(work) {
    const black = work.colour('#18181b');
    work.block('lacquer', [150, 62, 30], { colour: black, gloss: 1, at: [0, 98, -18], round: 1.5 }); work.block('lacquer', [150, 68, 30], { colour: black, gloss: 1, at: [0, 34, -18], round: 1.5 }); work.block('lacquer', [154, 3, 36], { colour: black, gloss: 1, at: [0, 130, -17] });
    work.block('lacquer', [150, 6, 34], { colour: black, gloss: 1, at: [0, 64, 12] });
    for (const side of [-1, 1]) { work.block('lacquer', [8, 13, 32], { colour: black, gloss: 1, at: [side * 71, 70, 12], round: 2 }); work.block('lacquer', [6, 62, 7], { colour: black, gloss: 1, at: [side * 69, 31, 24], round: 1.5 }); }
    work.block('cloth', [134, 1, 3], { colour: '#8f1d28', at: [0, 70, -2.4] }); work.block('lacquer', [60, 22, 1.6], { colour: black, gloss: 1, at: [0, 90, -1], turn: [-0.2, 0, 0] }); work.block('paper', [40, 26, 0.3], { at: [0, 94, 1], turn: [-0.2, 0, 0] });
    for (const x of [-5, 0, 5]) work.block('brass', [2.6, 1.4, 9], { at: [x, 4, 0], round: 0.6 });
    const pose = keys(work, { low: 21, high: 108, left: -66.5, y: 69, z: 27, wide: 133 / 52, long: 28 });
    return { pose, perches: [{ name: 'top', at: [0, 131.5, -17], room: [140, 30] }] };
  },
  drum(work) { drum(work, 'head-38', [0, 0, 0], 18, 30, work.colour('#b8201e')); for (const side of [-1, 1]) { work.rod('wood', [[side * 4, 32.6, 2], [side * 16, 35.6, 22]], 0.8, { colour: '#d9b27a' }); work.ball('wood', 1.2, { colour: '#d9b27a', at: [side * 4, 32.6, 2] }); } return { pose: struck(['head-38']), anchors: { head: [0, 30, 0] }, perches: [{ name: 'top', at: [0, 30.4, 0], room: [30, 30] }] }; },
  'drum-kit'(work) {
    const red = work.colour('#b8201e');
    drum(work, 'head-36', [0, 0, 0], 28, 40, red);
    for (const part of work.parts.splice(0)) work.add(part.substance, part.shape, { turn: [Math.PI / 2, 0, 0], at: [0, 29 + (part.name ? 0 : 0), part.name ? 20 : -20] });
    drum(work, 'head-38', [-42, 44, -26], 18, 15, red); drum(work, 'head-48', [-17, 66, -8], 15, 19, red); drum(work, 'head-45', [17, 66, -8], 16, 20, red); drum(work, 'head-41', [46, 16, -26], 22, 40, red);
    for (const [name, x, y, z, r] of [['cymbal-42', -66, 76, -20, 18], ['cymbal-49', -44, 108, 8, 22], ['cymbal-51', 50, 104, 6, 25]] as const) { work.rod('chrome', [[x, 0, z], [x, y + 4, z]], 1.2); for (let leg = 0; leg < 3; leg++) work.rod('chrome', [[x, 24, z], [x + Math.sin(leg * 2.1) * 20, 0, z + Math.cos(leg * 2.1) * 20]], 0.9); work.moving(name, [x, y, z], () => work.spun('brass', [[r, 0], [r * 0.3, 2.2], [r * 0.24, 4], [0, 5]], { steps: 3, around: 44, turn: [-0.14, 0, 0], at: [x, y, z] })); work.spun('brass', [[0, -0.4], [r, -0.2]], { steps: 1, around: 40, turn: [Math.PI - 0.14, 0, 0], at: [x, y - 0.5, z], colour: '#8a6a2c' }); }
    for (const x of [-42, 46]) for (let leg = 0; leg < 3; leg++) work.rod('chrome', [[x, 46, -26], [x + Math.sin(leg * 2.1) * 20, 0, -26 + Math.cos(leg * 2.1) * 20]], 1);
    work.spun('leather', [[0, 48], [16, 48], [17, 50], [16, 54], [0, 55]], { colour: '#1c1c20', at: [0, 0, -66] }); work.rod('chrome', [[0, 0, -66], [0, 48, -66]], 2.4);
    return { pose: struck(['head-36', 'head-38', 'head-41', 'head-45', 'head-48', 'cymbal-42', 'cymbal-49', 'cymbal-51']), perches: [{ name: 'seat', at: [0, 55, -66], room: [30, 30] }] };
  },
  trumpet(work) {
    work.rod('brass', [[-26, 8, 0], [-10, 8, 0], [14, 8, 0], [20, 5, 0], [14, 1.5, 0], [-8, 1.5, 0], [-13, 4.6, 0], [-8, 8, 1.4], [22, 8, 1.4]], 0.8, { steps: 6 }); work.spun('brass', [[0.8, 0], [1, 8], [1.8, 14], [3.4, 17.4], [6, 19.4], [6.1, 19.6]], { turn: [0, 0, -Math.PI / 2], at: [18, 8, 1.4], around: 40 }); work.spun('brass', [[5.9, 19.5], [3.2, 17.3], [1.6, 14], [0, 9]], { turn: [0, 0, -Math.PI / 2], at: [18, 8, 1.4], around: 40, colour: '#6a4a18' });
    for (const x of [-3, 0, 3]) { work.rod('brass', [[x, -1, 0.7], [x, 10.5, 0.7]], 1.3); work.moving(`valve-${x / 3 + 1}`, [x, 10, 0.7], () => { work.rod('chrome', [[x, 10, 0.7], [x, 13, 0.7]], 0.35); work.spun('ceramic', [[0, 0], [1, 0], [1, 0.5], [0, 0.5]], { steps: 1, at: [x, 13, 0.7] }); }); }
    work.spun('brass', [[0.5, 0], [0.6, 3], [1.3, 5], [1.4, 5.4], [1, 5.2], [0, 4]], { turn: [0, 0, Math.PI / 2], at: [-26, 8, 0] });
    return { pose: ({ actions, seconds }) => Object.fromEntries([0, 1, 2].map((valve) => [`valve-${valve}`, { shift: [0, actions.has('play') && Math.floor(seconds * 5 + valve * 1.7) % 2 ? -1.6 : 0, 0] as const }])), perches: [{ name: 'grip', at: [0, 5, 0], room: [6, 4], hold: 'fist' }] };
  },
  flute(work) {
    work.rod('silver', [[-33, 1.2, 0], [33, 1.2, 0]], 0.95, { around: 16 }); work.ball('silver', [1.6, 0.5, 1.2], { at: [-25, 2.2, 0] }); work.ball('iron', [0.6, 0.2, 0.5], { colour: '#0c0c0e', at: [-25, 2.6, 0] });
    for (let key = 0; key < 14; key++) work.spun('silver', [[0, 0], [0.85, 0], [0.9, 0.25], [0.6, 0.4], [0, 0.35]], { steps: 1, at: [-12 + key * 2.9, 2.1, 0], around: 16 }); for (const x of [-33, -18, 16, 32]) work.hoop('gold', 1, 0.2, { turn: [0, 0, Math.PI / 2], at: [x, 1.2, 0], around: 20, section: 6 }); work.rod('silver', [[-14, 1.8, -1], [28, 1.8, -1]], 0.25);
    return { perches: [{ name: 'grip', at: [6, 1.2, 0], room: [20, 2], hold: 'both' }] };
  },
  xylophone(work) {
    for (const side of [-1, 1]) work.rod('wood', [[-22, 3, side * 9], [22, 3, side * 5]], 1.2, { colour: '#b5844a' });
    ['#d8281e', '#f07a1c', '#f2c22e', '#3f9a44', '#2fa0b8', '#2f5ab0', '#7a4fb0', '#d8486a'].forEach((colour, at) => { const x = at * 5.6 - 19.6; const note = [60, 62, 64, 65, 67, 69, 71, 72][at]!; work.moving(`key-${note}`, [x, 4.6, 0], () => { work.block('lacquer', [4.6, 1, 27 - at * 1.6], { colour, at: [x, 4.7, 0], round: 0.3 }); for (const side of [-1, 1]) work.ball('chrome', 0.5, { at: [x, 5.2, side * (9 - at * 0.5)], around: 8, down: 6 }); }); });
    for (const side of [-1, 1]) { work.rod('wood', [[side * 6, 6.6, 2], [side * 16, 9, 20]], 0.4, { colour: '#d9b27a' }); work.ball('rubber', 1.3, { colour: '#d8281e', at: [side * 6, 6.8, 2] }); }
    return { pose: struck([60, 62, 64, 65, 67, 69, 71, 72].map((note) => `key-${note}`)) };
  },
}; // prettier-ignore

/** Musical instruments; their moving parts are named for who plays them: `key-60`, `string-0`, `head-38`, `cymbal-49`. */
export const instrumentFamily = designFamily({ family: 'instrument', designs });
