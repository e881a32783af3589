import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Design, Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { plate } from '../prop/plate.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';

/** Icing that runs down the side of a round cake in tongues. */
function icing(work: Sculpt, radius: Metres, high: Metres, colour: Linear | string, drip: Metres): void {
  work.spun('glaze', [[radius * 1.015, high - drip], [radius * 1.03, high - drip * 0.9], [radius * 1.03, high - 0.3], [radius * 0.96, high + 0.25], [0, high + 0.25]], {
    colour, gloss: 0.6, around: 72, steps: 3,
    bend: ([x, y, z]) => { const a = Math.atan2(x, z); const tongue = 0.5 + 0.3 * Math.sin(a * 9) + 0.25 * Math.sin(a * 14 + 2); return [x, y < high - 0.2 ? high - (high - y) * (0.25 + 0.75 * tongue) : y, z]; },
  }); // prettier-ignore
}

/** A piped rosette of cream. */
function rosette(work: Sculpt, at: Vector3, size: Metres, colour: Linear | string): void {
  work.spun('glaze', [[0, 0], [1, 0], [1.05, 0.35], [0.75, 0.8], [0.35, 1.25], [0, 1.6]], { colour, gloss: 0.35, size, at, around: 18, steps: 2, bend: ([x, y, z]) => { const k = 1 + 0.16 * Math.cos(Math.atan2(x, z) * 6 + y * 3); return [x * k, y, z * k]; } }); // prettier-ignore
}

/** A burning candle; its flame flickers by the name given. */
function candle(work: Sculpt, at: Vector3, high: Metres, colour: string, name: string): void {
  const [x, y, z] = at;
  work.rod('wax', [[x, y, z], [x, y + high, z]], 0.32, { colour, around: 10 });
  for (let turn = 0; turn < 4; turn++) work.hoop('wax', 0.33, 0.07, { colour: '#ffffff', at: [x, y + high * (0.15 + turn * 0.23), z], turn: [0.35, turn, 0], around: 8, section: 4 });
  work.rod('bark', [[x, y + high, z], [x, y + high + 0.5, z]], 0.05, { colour: '#221a14', around: 5 });
  work.moving(name, [x, y + high + 0.45, z], () => work.spun('light', [[0, -0.1], [0.3, 0.35], [0.34, 0.7], [0.16, 1.4], [0, 1.9]], { colour: '#ffb648', glow: 5, at: [x, y + high + 0.35, z], around: 10, steps: 3 }));
} // prettier-ignore

const flicker = (names: readonly string[]) => ({ seconds, actions }: { seconds: number; actions: ReadonlyMap<string, { readonly progress: number }> }) => {
  const out = actions.get('blow-out') ?? actions.get('extinguish');
  return Object.fromEntries(names.map((name, at) => { const beat = Math.sin(seconds * 11 + at * 2.3) * 0.5 + Math.sin(seconds * 17 + at * 4.1) * 0.5; return [name, { size: [1 - beat * 0.08, 1 + beat * 0.18, 1 - beat * 0.08] as const, turn: [beat * 0.1, 0, Math.sin(seconds * 7 + at) * 0.12] as const, hidden: (out?.progress ?? 0) > 0.5 }]; }));
}; // prettier-ignore

const donut =
  (icingColour: string): Design =>
  (work) => {
    const glazed = work.colour(icingColour);
    work.hoop('flesh', 3.6, 2, { at: [0, 1.85, 0], around: 44, section: 18, paint: ([x, y, z], n) => blend(blend('#b06a2a', '#d99a50', mottle([x, y, z], 0.5) * 0.4), '#f0cf94', Math.abs(n[1]) < 0.25 ? 0.6 : 0) });
    work.hoop('glaze', 3.6, 2.08, { at: [0, 1.9, 0], around: 60, section: 22, colour: glazed, gloss: 0.85, bend: ([x, y, z]) => { const a = Math.atan2(x, z); const rim = 0.25 + 0.25 * Math.sin(a * 7) + 0.16 * Math.sin(a * 11 + 1); const r = Math.hypot(x, z); return y < rim ? [x * (1 - (0.03 * (r - 3.6)) / 2), Math.max(y, rim) - 0.1, z * (1 - (0.03 * (r - 3.6)) / 2)] : [x, y, z]; } });
    const sprinkles = ['#ffffff', '#f5d021', '#3aa6dd', '#6abf45', '#f0532d', '#8a4fc0'];
    for (let at = 0; at < 54; at++) { const a = at * 2.39996; const r = 3.6 + Math.sin(at * 7.3) * 1.25; work.ball('plastic', [0.11, 0.1, 0.36], { colour: sprinkles[at % 6]!, turn: [0, at * 1.9, 0], at: [Math.sin(a) * r, 1.95 + Math.sqrt(Math.max(0, 4.3 - (r - 3.6) ** 2)), Math.cos(a) * r], around: 6, down: 5 }); }
  }; // prettier-ignore

/** Sweet baking. Centimetres. */
export const cakes: Designs = {
  cake(work) {
    work.spun('ceramic', [[0, 0], [7, 0], [6, 0.6], [1.6, 1.4], [1.4, 5], [4, 6.4], [14.5, 6.6], [15, 7.2], [14.6, 7.4], [0, 7]], { colour: '#f0ece4', around: 48 });
    work.spun('flesh', [[0, 7.4], [11, 7.4], [11, 7.4], [11, 11], [11, 11]], { colour: '#c98d4e', around: 56, steps: 1 });
    work.spun('glaze', [[11.1, 7.4], [11.15, 11.6], [11.15, 12], [10.6, 17], [10.6, 17], [0, 17.1]], { colour: work.colour('#f6e9e2'), gloss: 0.35, around: 56, steps: 1 });
    const top = work.form.colour ? blend(work.form.colour, '#ffffff', 0.25) : '#d8486a';
    icing(work, 11, 17, top, 4.4);
    work.round(10, (angle) => { rosette(work, [Math.sin(angle) * 8.8, 17.2, Math.cos(angle) * 8.8], 1.6, '#fbf3ea'); work.ball('peel', [0.95, 0.95, 0.95], { colour: '#b5101e', gloss: 0.95, at: [Math.sin(angle) * 8.8, 19.9, Math.cos(angle) * 8.8], around: 12, down: 9 }); });
    work.round(24, (angle) => rosette(work, [Math.sin(angle) * 11.6, 7.4, Math.cos(angle) * 11.6], 1.15, '#fbf3ea'));
    return { perches: [{ name: 'top', at: [0, 17.3, 0], room: [12, 12] }, { name: 'grip', at: [0, 3, 0], room: [3, 3], hold: 'fist' }] };
  },
  'birthday-cake'(work) {
    plate(work, 17);
    work.spun('flesh', [[0, 1.3], [13, 1.3], [13.2, 1.6], [13.2, 9], [12.6, 9.5], [0, 9.5]], { colour: work.colour('#f3c9d4'), around: 60, steps: 2, gloss: 0.35 });
    icing(work, 13.1, 9.4, '#fdf6ee', 3.6);
    work.spun('flesh', [[0, 9.6], [8.6, 9.6], [8.8, 10], [8.8, 15.6], [8.4, 16.1], [0, 16.1]], { colour: work.colour('#a9d4e4'), around: 48, steps: 2, gloss: 0.35 });
    icing(work, 8.7, 16, '#fdf6ee', 2.6);
    work.round(26, (angle) => rosette(work, [Math.sin(angle) * 13.6, 1.4, Math.cos(angle) * 13.6], 1.1, '#fdf6ee'));
    work.round(18, (angle) => rosette(work, [Math.sin(angle) * 9.3, 9.7, Math.cos(angle) * 9.3], 0.95, '#f08aa6'));
    const dots = ['#e8383a', '#f5c021', '#3a9edd', '#5fb548', '#8a4fc0'];
    for (let dot = 0; dot < 40; dot++) { const a = dot * 2.39996; work.ball('plastic', 0.42, { colour: dots[dot % 5]!, at: [Math.sin(a) * 13.2, 3.2 + (dot % 4) * 1, Math.cos(a) * 13.2], around: 8, down: 6 }); }
    const names = ['#e8383a', '#3a9edd', '#f5c021', '#5fb548', '#8a4fc0', '#f07ab0', '#f28a2a'].map((colour, at) => { const a = (at / 6) * Math.PI * 2; candle(work, at === 6 ? [0, 16.2, 0] : [Math.sin(a) * 5.4, 16.2, Math.cos(a) * 5.4], 5, colour, `flame-${at}`); return `flame-${at}`; });
    return { pose: flicker(names), anchors: { flame: [0, 22, 0] } };
  },
  'cake-slice'(work) {
    plate(work, 9);
    const wedge = (radius: number): (readonly [number, number])[] => [[0, -5], ...Array.from({ length: 13 }, (_, k) => { const a = Math.PI / 2 - 0.42 + (k / 12) * 0.84; return [Math.cos(a) * radius, Math.sin(a) * radius - 5] as const; })];
    for (const [low, thick, colour] of [[0.9, 2.4, '#d9a05a'], [3.3, 0.7, '#f8efe2'], [4, 2.4, '#d9a05a'], [6.4, 0.7, '#f8efe2'], [7.1, 2, '#d9a05a']] as const) work.slab('flesh', wedge(11), thick, { lying: true, colour: work.form.colour && thick > 1 ? work.form.colour : colour, at: [0, low + thick / 2, 0], paint: (p) => blend(thick > 1 ? work.colour('#d9a05a') : '#f8efe2', '#8a5a24', thick > 1 ? grains(p, 2.2) ** 4 * 0.5 : 0) });
    work.slab('glaze', wedge(11.4), 0.8, { lying: true, bevel: 0.25, colour: '#f2a6b6', gloss: 0.5, at: [0, 9.5, 0] });
    rosette(work, [0, 9.9, -4], 1.5, '#fdf6ee');
    work.ball('peel', 1, { colour: '#b5101e', gloss: 0.95, at: [0, 12.6, -4] });
  },
  cupcake(work) {
    work.spun('paper', [[0, 0], [2.4, 0], [2.4, 0], [3.5, 3.8]], { colour: '#c9566e', around: 80, steps: 1, bend: ([x, y, z]) => { const k = 1 + 0.045 * Math.sign(Math.cos(Math.atan2(x, z) * 20)); return [x * k, y, z * k]; } });
    work.spun('flesh', [[3.4, 3.6], [3.9, 4.2], [3.4, 4.8], [0, 4.9]], { colour: '#c98d4e' });
    const cream = work.colour('#f5b3c4');
    const spiral = Array.from({ length: 46 }, (_, k): Vector3 => { const share = k / 45; const r = 2.9 * (1 - share) + 0.1; return [Math.sin(share * 22) * r, 5 + share * 5.2, Math.cos(share * 22) * r]; });
    work.rod('glaze', spiral, (along) => 1.15 * (1 - along * 0.72), { colour: cream, gloss: 0.35, around: 12, steps: 2 });
    work.ball('glaze', [2.4, 2.4, 2.4], { colour: cream, gloss: 0.35, at: [0, 6, 0] });
    work.ball('peel', 0.95, { colour: '#b5101e', gloss: 0.95, at: [0, 10.9, 0] });
    work.rod('leaf', [[0, 11.6, 0], [0.2, 12.6, 0], [0.8, 13.4, 0]], 0.07, { colour: '#5a7a2a', around: 5 });
    for (let at = 0; at < 26; at++) { const a = at * 2.4; work.ball('plastic', [0.1, 0.1, 0.3], { colour: ['#f5d021', '#3aa6dd', '#ffffff', '#6abf45'][at % 4]!, turn: [0, at, 0.5], at: [Math.sin(a) * (3.6 - (at / 26) * 2.4), 5.8 + (at / 26) * 4, Math.cos(a) * (3.6 - (at / 26) * 2.4)], around: 6, down: 4 }); }
  },
  muffin(work) {
    work.spun('paper', [[0, 0], [2.5, 0], [2.5, 0], [3.5, 4]], { colour: '#e8dcc4', around: 80, steps: 1, bend: ([x, y, z]) => { const k = 1 + 0.045 * Math.sign(Math.cos(Math.atan2(x, z) * 20)); return [x * k, y, z * k]; } });
    work.spun('flesh', [[3.4, 3.7], [4.5, 4.5], [4.2, 5.9], [2.5, 7.3], [0, 7.7]], { colour: work.colour('#b5742f'), around: 36, bend: ([x, y, z]) => { const k = 1 + (mottle([x, y, z], 0.35) - 0.5) * 0.14; return [x * k, y * (1 + (mottle([x, 3, z], 0.5) - 0.5) * 0.1), z * k]; }, paint: (at) => blend('#b5742f', '#dda860', mottle(at, 0.6) * 0.6) });
    for (let chip = 0; chip < 12; chip++) { const a = chip * 2.4; const r = Math.sqrt(chip / 12) * 3.8; work.ball('glaze', [0.5, 0.35, 0.42], { colour: '#26120a', at: [Math.sin(a) * r, 7.6 - r * r * 0.13, Math.cos(a) * r], around: 8, down: 6 }); }
  },
  donut: donut('#e88aa8'),
  'chocolate-donut': donut('#4a2412'),
  'cinnamon-roll'(work) {
    const spiral = Array.from({ length: 60 }, (_, k): Vector3 => { const share = k / 59; const r = 0.3 + share * 4.2; return [Math.sin(share * 20) * r, 2, Math.cos(share * 20) * r]; });
    work.rod('flesh', spiral, (along) => 0.62 + along * 0.2, { colour: '#c98a44', around: 10, steps: 2, flatten: 1, size: [1, 2.1, 1], at: [0, -2, 0], paint: (_at, n) => blend('#d39a52', '#7a3f14', Math.max(0, n[1]) * 0.35) });
    work.spun('flesh', [[0, 0.6], [4.4, 0.6], [4.5, 2.4], [0, 2.6]], { colour: '#5f2c0e', around: 30 });
    for (let line = 0; line < 7; line++) work.rod('glaze', [[-4.6 + line * 0.3, 3.6, -3 + line], [-1.6, 3.9, -3.4 + line], [1.6, 3.8, -2.6 + line], [4.6 - line * 0.2, 3.5, -3.2 + line]], 0.24, { colour: '#fdf8ee', gloss: 0.7, around: 7 });
  },
  pie(work) {
    work.spun('steel', [[0, 0], [9.5, 0], [9.5, 0], [12.4, 4], [12.9, 4.1], [12.3, 4.2], [9.4, 0.3]], { steps: 1, around: 48 });
    work.spun('glaze', [[11.5, 3.4], [8, 4.1], [0, 4.4]], { colour: work.colour('#8a1f2a'), around: 40 });
    for (let strip = -4; strip <= 4; strip++) for (const turn of [0, Math.PI / 2]) { const long = Math.sqrt(Math.max(1, 125 - (strip * 2.5) ** 2)); const way = [-1, -0.5, 0, 0.5, 1].map((share, at): Vector3 => { const lift = 4.9 + 0.35 * Math.cos((at + strip + (turn ? 1 : 0)) * Math.PI) - Math.abs(share) * 0.5; return turn ? [share * long, lift, strip * 2.5] : [strip * 2.5, lift, share * long]; }); work.rod('flesh', way, 0.4, { flatten: 2.3, around: 8, steps: 4, gloss: 0.5, paint: (at) => blend('#dba050', '#a8621f', mottle(at, 0.4)) }); }
    work.hoop('flesh', 11.9, 1, { at: [0, 4.5, 0], around: 90, section: 10, bend: ([x, y, z]) => { const k = Math.cos(Math.atan2(x, z) * 28) * 0.3; return [x * (1 + k * 0.03), y + k, z * (1 + k * 0.03)]; }, paint: (at) => blend('#dba050', '#a05a1c', mottle(at, 0.4) + at[1] * 0.2) });
  },
  macaron(work) {
    for (const [x, z, colour] of [[0, 0, '#e88aa8'], [5, 1, '#a8cf8a'], [2.2, -4.2, '#e6c05a']] as const) { const tint = work.form.colour ?? colour; for (const high of [0, 2.1]) work.spun('flesh', [[0, 0], [2, 0], [2.35, 0.35], [2.3, 0.9], [1.6, 1.5], [0, 1.65]], { colour: tint, gloss: 0.4, at: high ? [x, 2.1, z] : [x, 1.65, z], turn: [high ? 0 : Math.PI, 0, 0], around: 26 }); work.spun('flesh', [[0, 1.5], [2.2, 1.5], [2.3, 1.85], [2.2, 2.2], [0, 2.2]], { colour: '#fbf3e4', at: [x, 0, z] }); }
  },
  pudding(work) {
    plate(work, 9);
    work.moving('wobble', [0, 0.9, 0], () => { work.spun('glaze', [[0, 0.9], [5.2, 0.9], [5.4, 1.3], [3.8, 6.8], [3.3, 7.3], [0, 7.4]], { colour: work.colour('#f0cf78'), gloss: 0.7, around: 44 }); work.spun('glaze', [[4.1, 5.6], [3.85, 6.9], [3.3, 7.45], [0, 7.55]], { colour: '#5a2508', gloss: 1, around: 60, bend: ([x, y, z]) => { const k = Math.sin(Math.atan2(x, z) * 6) * 0.5 + Math.sin(Math.atan2(x, z) * 10 + 1) * 0.4; return y < 6.2 ? [x, y - k * 0.6, z] : [x, y, z]; } }); });
    work.spun('glaze', [[7, 1.05], [0, 1.2]], { colour: '#6a300c', gloss: 1, steps: 1, around: 40 });
    return { pose: ({ seconds }) => ({ wobble: { turn: [Math.sin(seconds * 9) * 0.02, 0, Math.cos(seconds * 9) * 0.02] } }) };
  },
}; // prettier-ignore
