import type { Metres } from '@onereel/spec';
import { linear } from '../../../shapes/colour.ts';
import { prism, roundedRectangle } from '../../../shapes/prism.ts';
import { type FaceName, faceOf } from '../../../shapes/type/face.ts';
import { areasOf } from '../../../shapes/type/outlines.ts';
import { typeset } from '../../../shapes/type/typeset.ts';
import { coatOf, type Substance } from '../../matter/substance.ts';
import type { Family } from '../family.ts';
import type { Bench } from '../prop/bench.ts';
import { craftedFamily, grip, spot, type Style, tint } from '../prop/crafted-family.ts';
import { formWord, type PropForm } from '../prop/prop-form.ts';
import { writeWord } from '../../set/city/lettering.ts';

const wordsOf = (form: PropForm): string => formWord(form, 'lettering', 'SIGN');

/** Raised letters in the plane of x and y around a point, as large as the room allows. */
function write(
  bench: Bench,
  form: PropForm,
  [width, height]: readonly [Metres, Metres],
  {
    at,
    colour,
    substance = 'lacquer',
    face = 'sans',
    thick,
  }: { at: readonly [number, number, number]; colour: string; substance?: Substance; face?: FaceName; thick: Metres },
): void {
  const text = typeset(wordsOf(form), faceOf(face), width, height);
  for (const { outline, holes } of areasOf(text)) bench.add(substance, prism(outline, thick, coatOf(substance, colour), { holes }), { at });
}

/** How wide a board must be for its words, for a board of height 1. */
function aspectOf(form: PropForm, least: number, most: number): number {
  const length = [...wordsOf(form)].length;
  return Math.min(most, Math.max(least, 0.6 + length * (length > 14 ? 0.13 : 0.27)));
}

/** A board on two posts with raised letters. Centimetres. */
const board: Style = (bench, form) => {
  const [high, wide] = [58, 58 * aspectOf(form, 1.3, 3.2)];
  const colour = tint(form, '#f3efe4');
  const dark = colour[0] + colour[1] + colour[2] < 0.75;
  for (const x of [-1, 1]) bench.rod('wood', [x * wide * 0.38, 0, -3], [x * wide * 0.38, 148, -3], 4.2, { colour: '#5d3c22' });
  bench.slab('painted-wood', roundedRectangle(wide, high, 3), 4, { at: [0, 122, 1], colour: '#2d2a26', bevel: 0.8 });
  bench.slab('painted-wood', roundedRectangle(wide - 5, high - 5, 2), 1.2, { at: [0, 122, 3.2], colour, bevel: 0.3 });
  write(bench, form, [wide - 15, high - 17], { at: [0, 122, 4.2], colour: dark ? '#f6f2e6' : '#1b1d22', thick: 0.9 });
  return { perches: [spot('top', [0, 151, 0], wide * 0.8, 4)] };
};

/** A board of card that hands hold up. Centimetres. */
const placard: Style = (bench, form) => {
  const [high, wide] = [36, 36 * aspectOf(form, 1.25, 1.9)];
  bench.slab('cardboard', roundedRectangle(wide, high, 0.8), 0.7, { at: [0, high / 2, 0], colour: '#caa777' });
  bench.slab('paper', roundedRectangle(wide - 0.6, high - 0.6, 0.6), 0.3, { at: [0, high / 2, 0.5], colour: tint(form, '#fbf9f2') });
  write(bench, form, [wide - 6, high - 10], { at: [0, high / 2, 0.8], colour: '#15171c', thick: 0.3, substance: 'paper' });
  return { perches: [grip([0, high * 0.2, 0], 'both')] };
};

/** Tubes of light before a dark board that hangs from two wires. Centimetres. */
const neon: Style = (bench, form) => {
  const words = wordsOf(form).toUpperCase();
  const colour = form.colour ?? linear('#ff2f6a');
  const lines = words.length > 12 ? words.split(/\s+/) : [words];
  const written = lines.map((line) => writeWord(line, 24, false));
  const wide = Math.max(...written.map(({ width }) => width)) + 26;
  const high = lines.length * 34 + 16;
  const low = 100;
  bench.slab('iron', roundedRectangle(wide, high, 6), 3, { at: [0, low + high / 2, -3], colour: '#0d0d11', bevel: 0.8 });
  for (const x of [-1, 1]) bench.rod('iron', [x * wide * 0.4, 0, -4], [x * wide * 0.4, low + high * 0.3, -4], 1.6, { colour: '#15151a' });
  const frame = [...roundedRectangle(wide - 8, high - 8, 5, 5)].map(([x, y]) => [x, y + low + high / 2, 1] as const);
  bench.pipe('light', [...frame, frame[0]!], 0.7, { colour: '#38c8ff', glow: 2.6, steps: 2, around: 8 });
  written.forEach(({ lines: strokes }, row) => {
    const y = low + high / 2 + ((lines.length - 1) / 2 - row) * 34;
    for (const stroke of strokes) {
      const points = stroke.map(([px, py]) => [px, py + y, 2] as const);
      const line = points.length > 1 ? points : [points[0]!, [points[0]![0], points[0]![1] + 0.4, 2] as const];
      bench.pipe('light', line, 1.25, { colour, glow: 3.4, steps: 1, around: 8 });
      for (const point of [line[0]!, line.at(-1)!]) bench.ball('light', 1.25, { at: point, colour, glow: 3.4, around: 8 });
    }
  });
  return {};
};

/** Letters that stand or float by themselves. Centimetres. */
const letters: Style = (bench, form) => {
  const words = wordsOf(form);
  const long = Math.min(420, [...words].length * 42);
  write(bench, form, [long, 120], { at: [0, 60, 0], colour: '#f4f4f2', thick: 9 });
  return {};
};

const crafted = craftedFamily({ family: 'lettering', styles: { board, placard, neon, letters } });

/** Things that are there to be read: sign boards, placards, neon signs, standing letters. Their words are the trait `lettering`. */
export const letteringFamily: Family<PropForm> = {
  ...crafted,
  choose(chance, kind, member) {
    const { lettering } = member.traits;
    const words = typeof lettering === 'object' && lettering !== null && 'words' in lettering ? String(lettering.words) : kind.words[0]!;
    return crafted.choose(chance, { ...kind, preset: { ...kind.preset, lettering: words } }, member);
  },
};
