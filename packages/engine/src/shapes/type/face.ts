import { interBold } from './inter-bold.ts';
import { pacifico } from './pacifico.ts';

/** One round of a letter's outline, in thousandths of the type size, y up from the baseline. */
export type Contour = readonly (readonly [x: number, y: number])[];

/** A letter of a face. */
export interface Letter {
  /** How far the next letter stands, in thousandths of the type size. */
  readonly advance: number;
  readonly contours: readonly Contour[];
}

/** A typeface: letters by character. */
export interface Face {
  /** Heights above and below the baseline in thousandths of the type size: of capitals, of the tallest, of the deepest. */
  readonly capital: number;
  readonly ascent: number;
  readonly descent: number;
  /** The letter of a character; null for one that the face lacks. Read when first asked for. */
  letter(character: string): Letter | null;
}

interface FaceData {
  readonly capital: number;
  readonly ascent: number;
  readonly descent: number;
  readonly glyphs: string;
}

/** Straight pieces that a curve is drawn with. */
const pieces = 5;

/** The names of the faces that this project ships. */
export type FaceName = 'sans' | 'script';

const data: Readonly<Record<FaceName, FaceData>> = { sans: interBold, script: pacifico };
const read = new Map<FaceName, Face>();

/** A face by name: `sans` for signs and titles, `script` for icing and handwriting. */
export function faceOf(name: FaceName): Face {
  const known = read.get(name);
  if (known) return known;
  const { capital, ascent, descent, glyphs } = data[name];
  const lines = new Map(glyphs.split('\n').map((line) => [String.fromCodePoint(line.codePointAt(0)!), line]));
  const letters = new Map<string, Letter | null>();
  const face: Face = {
    capital,
    ascent,
    descent,
    letter(character) {
      const held = letters.get(character);
      if (held !== undefined) return held;
      const line = lines.get(character);
      const letter = line === undefined ? null : letterOf(line.slice(character.length));
      letters.set(character, letter);
      return letter;
    },
  };
  read.set(name, face);
  return face;
}

function letterOf(line: string): Letter {
  const space = line.indexOf(' ');
  return { advance: Number(line.slice(0, space)), contours: contoursOf(line.slice(space + 1)) };
}

function contoursOf(path: string): Contour[] {
  const contours: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of path.matchAll(/([mlqc])([-\d ]+)/g)) {
    const numbers = rest!.match(/-?\d+/g)!.map(Number);
    const points = Array.from({ length: numbers.length / 2 }, (_, at) => [x + numbers[at * 2]!, y + numbers[at * 2 + 1]!] as const);
    const end = points.at(-1)!;
    if (command === 'm') contours.push([[...end]]);
    else {
      const last = contours.at(-1)!;
      const steps = command === 'l' ? 1 : pieces;
      if (end[0] !== x || end[1] !== y)
        for (let step = 1; step <= steps; step++) last.push(step === steps ? [...end] : along([[x, y], ...points], step / steps));
    }
    [x, y] = end;
  }
  return contours.map(closed).filter((contour) => contour.length > 2);
}

/** A point of a Bézier curve (de Casteljau). */
function along(points: readonly (readonly [number, number])[], t: number): [number, number] {
  if (points.length === 1) return [...points[0]!];
  return along(
    points.slice(1).map(([x, y], at) => [points[at]![0] * (1 - t) + x * t, points[at]![1] * (1 - t) + y * t] as const),
    t,
  );
}

function closed(contour: [number, number][]): Contour {
  const [first, last] = [contour[0]!, contour.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? contour.slice(0, -1) : contour;
}
