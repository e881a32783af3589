import type { Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { tube } from '../../../shapes/solids.ts';
import { dot, normalise } from '../../../shapes/vector.ts';
import { accessoryShapes, type BodyWear } from '../human/clothes/accessories.ts';
import { clipShape } from '../human/clothes/clip.ts';
import { torsoField } from '../human/clothes/garments.ts';
import { around, sheetShape } from '../human/clothes/sheets.ts';
import { figureOf } from '../human/figure.ts';
import type { Garment } from './attire.ts';
import { beside, type Frame, putInto, sum } from './frames.ts';
import type { SkinRays } from './skin-rays.ts';
import type { WearForm } from './wear-form.ts';

/** The trunk's axis: from the shoulders to the rump, how long it is, which way is the back. */
interface Axis {
  readonly from: Vector3;
  readonly way: Vector3;
  readonly long: number;
  readonly back: Vector3;
}

function axisOf({ trunk }: WearForm): Axis {
  const whole = sum([trunk.to, 1], [trunk.from, -1]);
  const way = normalise(whole);
  return { from: trunk.from, way, long: Math.hypot(...whole), back: beside([0, 0.72, -0.69], way, [0, 1, 0]) };
}

/** How far along the trunk a place is (0 shoulders, 1 rump), how far from its axis, and how far round from the back (0) to the front (1). */
function onAxis({ from, way, long, back }: Axis, at: Vector3): { share: number; far: number; round: number } {
  const off = sum([at, 1], [from, -1]);
  const share = dot(off, way);
  const aside = sum([off, 1], [way, -share]);
  const far = Math.hypot(...aside);
  return { share: share / long, far, round: far < 1e-6 ? 0 : (1 - dot(aside, back) / far) / 2 };
}

/** A skin moved outward along its normals, in new colours. */
function layer(skin: Shape, off: number, paint: (at: Vector3) => Linear, gloss: number): Shape {
  const position = new Float32Array(skin.position.length);
  const colour = new Float32Array(skin.colour.length);
  const surface = new Float32Array(skin.surface.length);
  for (let corner = 0; corner < position.length / 3; corner++) {
    const at: Vector3 = [skin.position[corner * 3]!, skin.position[corner * 3 + 1]!, skin.position[corner * 3 + 2]!];
    for (let axis = 0; axis < 3; axis++) position[corner * 3 + axis] = at[axis]! + skin.normal[corner * 3 + axis]! * off;
    colour.set(paint(at), corner * 3);
    surface.set([Math.max(0.45, skin.surface[corner * 4]!), gloss, 0.9, 0], corner * 4);
  }
  return { ...skin, position, colour, surface };
}

/** A skin cut to where `beyond` is not positive, as a garment over it. */
function cutFrom(skin: Shape, beyond: (at: Vector3) => number, off: number, paint: (at: Vector3) => Linear, gloss = 0.08): Shape {
  return layer(compact(clipShape(skin, (x, y, z) => beyond([x, y, z]))), off, paint, gloss);
}

/** Only the corners that triangles use. */
function compact(shape: Shape): Shape {
  const numbers = new Map<number, number>();
  const index = shape.index.map((corner) => {
    const known = numbers.get(corner) ?? numbers.size;
    numbers.set(corner, known);
    return known;
  });
  const taken = <Kind extends Float32Array | Uint16Array>(from: Kind, wide: number, make: (length: number) => Kind): Kind => {
    const to = make(numbers.size * wide);
    for (const [old, fresh] of numbers) for (let part = 0; part < wide; part++) to[fresh * wide + part] = from[old * wide + part]!;
    return to;
  };
  const floats = (length: number): Float32Array => new Float32Array(length);
  return {
    index,
    position: taken(shape.position, 3, floats),
    normal: taken(shape.normal, 3, floats),
    colour: taken(shape.colour, 3, floats),
    surface: taken(shape.surface, 4, floats),
    ...(shape.bones && shape.weights
      ? { bones: taken(shape.bones, 4, (length) => new Uint16Array(length)), weights: taken(shape.weights, 4, floats) }
      : {}),
  };
}

/** What covers the trunk: a sweater, a jacket, a vest, a dress, cut from the skin itself. */
export function topShape(form: WearForm, skin: Shape, { cut, colour, second, pattern }: Garment): Shape {
  const axis = axisOf(form);
  const { girth } = form.trunk;
  const upright = Math.abs(axis.way[1]) > 0.6;
  const long = /gown|robe|coat|dress|habit|toga/.test(cut);
  const end = (cut === 'vest' || cut === 'tank' ? 0.58 : long ? 0.95 : 0.74) * (upright ? 1 : 0.84);
  const dark = second ?? scaleColour(colour, 0.55);
  const white: Linear = [0.78, 0.77, 0.74];
  const bib = cut === 'jacket';
  const beyond = (at: Vector3): number => {
    const { share, far } = onAxis(axis, at);
    return Math.max(-0.06 - share, share - end, (far / girth - 1) * 0.5);
  };
  const paint = (at: Vector3): Linear => {
    const { share, round } = onAxis(axis, at);
    const hem = smooth(end - 0.05, end - 0.04, share);
    let look = colour;
    if (/strip|bars/.test(pattern ?? '')) look = mixColour(look, second ?? white, Number(Math.sin(share * 42) > 0.1));
    if (/check|plaid|tartan/.test(pattern ?? ''))
      look = mixColour(look, dark, 0.5 * (Number(Math.sin(share * 40) > 0) + Number(Math.sin(round * 40) > 0)));
    if (/dot|spot/.test(pattern ?? ''))
      look = mixColour(look, second ?? white, smooth(0.72, 0.8, Math.sin(share * 38) * Math.sin(round * 34)));
    if (bib) look = mixColour(look, white, smooth(0.86, 0.9, round) * smooth(0.5, 0.45, share));
    return mixColour(look, scaleColour(look, 0.72), hem);
  };
  return cutFrom(skin, beyond, girth * 0.05, paint);
}

/** Boots: the feet themselves, in leather. */
export function bootShape(form: WearForm, skin: Shape, colour: Linear): Shape | null {
  const high = form.boots;
  if (high === undefined) return null;
  const paint = ([, y]: Vector3): Linear =>
    y < high * 0.12 ? scaleColour(colour, 0.35) : y > high * 0.86 ? scaleColour(colour, 0.7) : colour;
  return cutFrom(skin, ([, y]) => y - high, high * 0.06, paint, 0.5);
}

/** A belt around the trunk. */
export function beltShape(form: WearForm, rays: SkinRays, colour: Linear, share = 0.6): Shape {
  const axis = axisOf(form);
  const points = girdle(form, axis, rays, share);
  return tube(
    [...points.map(({ at }) => at), points[0]!.at],
    () => form.trunk.girth * 0.09,
    (along) => ({ colour, surface: [0.9, 0.35, 0.3, 0], binding: points[Math.round(along * points.length) % points.length]!.binding }),
    { around: 8, flatten: 0.35, up: axis.way },
  );
}

interface Spot {
  readonly at: Vector3;
  readonly binding: Binding;
}

/** Places around the trunk at a share of its length. */
function girdle(form: WearForm, axis: Axis, rays: SkinRays, share: number, count = 24): readonly Spot[] {
  const left = normalise([
    axis.way[1] * axis.back[2] - axis.way[2] * axis.back[1],
    axis.way[2] * axis.back[0] - axis.way[0] * axis.back[2],
    axis.way[0] * axis.back[1] - axis.way[1] * axis.back[0],
  ]);
  return Array.from({ length: count }, (_, step) => {
    const angle = (step / count) * Math.PI * 2;
    return spotAt(form, axis, rays, share, sum([axis.back, Math.cos(angle)], [left, Math.sin(angle)]));
  });
}

function spotAt({ trunk }: WearForm, { from, way, long }: Axis, rays: SkinRays, share: number, out: Vector3): Spot {
  const reach = trunk.girth * 1.5;
  const middle = sum([from, 1], [way, share * long]);
  const met = rays.meet(sum([middle, 1], [out, reach]), sum([out, -1]), reach);
  return { at: met?.at ?? sum([middle, 1], [out, trunk.girth * 0.6]), binding: met?.binding ?? [[0, 1]] };
}

/** A cape: from the neck over the back, wider toward its hem, off the skin at its sides. */
export function capeShape(form: WearForm, rays: SkinRays, colour: Linear, lining: Linear | null): Shape {
  const axis = axisOf(form);
  const { girth } = form.trunk;
  const upright = Math.abs(axis.way[1]) > 0.6;
  const [columns, rows] = [16, 14];
  const spots = Array.from({ length: rows + 1 }, (_, row) => {
    const share = -0.08 + (row / rows) * (upright ? 1.25 : 1.02);
    return Array.from({ length: columns + 1 }, (__, column) => {
      const angle = (column / columns - 0.5) * 2 * (upright ? 1.75 : 1.5);
      const out = sum([axis.back, Math.cos(angle)], [[1, 0, 0], Math.sin(angle)]);
      const spot = spotAt(form, axis, rays, clamp(share, 0, 0.85), out);
      const beyond = sum([axis.way, (share - clamp(share, 0, 0.85)) * axis.long]);
      const down = row / rows;
      const fold = girth * (0.12 + 0.05 * down * Math.sin(angle * 7 + 0.6));
      const flare = girth * down * (upright ? 0.32 : 0.06 + 0.3 * Math.sin(angle) ** 2);
      const trail = upright ? axis.back : ([0, 0.1, -0.3] as const);
      return { at: sum([spot.at, 1], [beyond, 1], [out, fold + flare], [trail, girth * 0.25 * down ** 2]), binding: spot.binding };
    });
  });
  // No fold cuts into the back: each row stands off at least as far as the one before it.
  for (let row = 1; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const [one, before] = [spots[row]![column]!, spots[row - 1]![column]!];
      const [here, there] = [onAxis(axis, one.at).far, onAxis(axis, before.at).far];
      if (here >= there * 0.97) continue;
      const middle = sum([axis.from, 1], [axis.way, onAxis(axis, one.at).share * axis.long]);
      const out = normalise(sum([one.at, 1], [middle, -1]));
      spots[row]![column] = { ...one, at: sum([one.at, 1], [out, there * 0.97 - here]) };
    }
  const near = (across: number, down: number): Spot => spots[Math.round(down * rows)]![Math.round(across * columns)]!;
  const smoothAt = (across: number, down: number): Vector3 => {
    const [x, y] = [clamp(across * columns, 0, columns - 1e-6), clamp(down * rows, 0, rows - 1e-6)];
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [x - column, y - row];
    return sum(
      [spots[row]![column]!.at, (1 - u) * (1 - v)],
      [spots[row]![column + 1]!.at, u * (1 - v)],
      [spots[row + 1]![column]!.at, (1 - u) * v],
      [spots[row + 1]![column + 1]!.at, u * v],
    );
  };
  return sheetShape({
    columns: columns * 2,
    rows: rows * 2,
    at: (across, down) => smoothAt(1 - across, down),
    colour: (across, down) =>
      lining && (down > 0.94 || across < 0.04 || across > 0.96) ? lining : scaleColour(colour, 0.82 + 0.18 * Math.cos((across - 0.5) * 9)),
    occlusion: (_across, down) => 0.75 + 0.25 * down,
    gloss: 0.1,
    detail: 0.3,
    binding: (_at, across, down) => near(1 - across, down).binding,
  });
}

/** What people wear on the back and creatures can too, and how many of its shapes are the thing itself without straps. */
const onBack: Readonly<Partial<Record<BodyWear, number>>> = {
  backpack: 1,
  pack: 1,
  tank: 2,
  quiver: 9,
  'feather-wings': 99,
  'fairy-wings': 99,
  'bat-wings': 99,
};

/** Whether something is worn on the back. */
export function isBackWear(cut: string): cut is BodyWear {
  return cut in onBack;
}

/** What people wear on the back, scaled to another back and set on it. */
export function backShapes(form: WearForm, rays: SkinRays, { cut, colour, second }: Garment): readonly Shape[] {
  if (!isBackWear(cut)) return [];
  const figure = figureOf('neutral', 'adult', 1.7, 0.45);
  const trunk = torsoField(figure, 'sweater');
  const made = accessoryShapes(cut, colour, second, { figure, trunk, bone: () => 0, other: () => 0 }).slice(0, onBack[cut]);
  const anchor = around(trunk, figure.chest, Math.PI, 0);
  const axis = axisOf(form);
  const upright = Math.abs(axis.way[1]) > 0.6;
  const winged = cut.endsWith('wings');
  const spot = spotAt(form, axis, rays, winged ? 0.18 : 0.3, axis.back);
  const scale = (upright ? (winged ? 1.1 : 1) : winged ? 0.42 : 0.6) * clamp(axis.long / (figure.neckBase - figure.pelvis), 1e-3, 1e3);
  // Wings stand up, whichever way the back runs; a pack lies along it.
  const toHead = sum([axis.way, -1]);
  const [up, out]: readonly [Vector3, Vector3] = winged && !upright ? [axis.back, axis.way] : [toHead, axis.back];
  const frame: Frame = { at: spot.at, side: [1, 0, 0], up, forward: sum([out, -1]) };
  const placed = made.map((shape) => putInto(moved(shape, anchor), frame, [scale, scale, scale], spot.binding));
  return winged
    ? placed
    : [...placed, beltShape(form, rays, scaleColour(colour, 0.5), 0.12), beltShape(form, rays, scaleColour(colour, 0.5), 0.46)];
}

/** A shape seen from another origin. */
function moved(shape: Shape, [x, y, z]: Vector3): Shape {
  const position = shape.position.map((value, at) => value - [x, y, z][at % 3]!);
  return { ...shape, position };
}
