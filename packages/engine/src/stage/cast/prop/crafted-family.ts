import type { Metres, Radians, Vector3 } from '@onereel/spec';
import { type Linear, linear } from '../../../shapes/colour.ts';
import type { Moment } from '../../blocking/moment.ts';
import { openBy } from '../../blocking/opening.ts';
import { type Family, fittedHollow, type Glow, type Movement, type Perch } from '../family.ts';
import { Bench } from './bench.ts';
import type { Model, Part, PartPose } from './model.ts';
import { propFamily } from './prop-family.ts';
import { formWord, type PropForm } from './prop-form.ts';

/** What a style says of a thing besides its parts, in the units in which it made them. */
export interface Finish {
  readonly pose?: (moment: Moment) => Readonly<Record<string, PartPose>>;
  readonly perches?: readonly Perch[];
  readonly anchors?: Readonly<Record<string, Vector3>>;
  /** The light it throws around itself, its place and reach in the bench's unit. */
  readonly light?: (moment: Moment) => Glow | null;
}

/** Makes one style of a family on the bench, in any unit: the whole is fitted to the form's extent afterwards. */
export type Style = (bench: Bench, form: PropForm) => Finish | void;

/** A family whose presets name one of several styles (`preset.style`); each style makes its thing on a bench. */
export function craftedFamily(design: {
  readonly family: string;
  readonly styles: Readonly<Record<string, Style>>;
  movement?(form: PropForm): Movement;
}): Family<PropForm> {
  const styles = Object.keys(design.styles);
  const make = (form: PropForm): Model & { perches: readonly Perch[] } => {
    const style = design.styles[formWord(form, 'style', styles[0]!)];
    if (!style) throw new RangeError(`The family "${design.family}" has the styles ${styles.join(', ')}, not that of "${form.kind}".`);
    const bench = new Bench();
    const finish = style(bench, form) ?? {};
    return fitted(bench.parts, finish, form);
  };
  return propFamily({
    family: design.family,
    model: make,
    perches: (form) => make(form).perches,
    ...(design.movement ? { movement: (form: PropForm) => design.movement!(form) } : {}),
  });
}

/** Scales a thing evenly until it just fits its extent, and sets it down with its middle over the origin. */
function fitted(parts: readonly Part[], finish: Finish, form: PropForm): Model & { perches: readonly Perch[] } {
  const [low, high] = bounds(parts);
  const span = [0, 1, 2].map((axis) => Math.max(1e-6, high[axis]! - low[axis]!)) as [number, number, number];
  const scale = Math.min(...span.map((one, axis) => form.extent[axis]! / one));
  const origin: Vector3 = [(low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2];
  const moved = ([x, y, z]: Vector3): Vector3 => [(x - origin[0]) * scale, (y - origin[1]) * scale, (z - origin[2]) * scale];
  const { pose, perches = [], anchors = {}, light } = finish;
  const extent: [Metres, Metres, Metres] = [span[0] * scale, span[1] * scale, span[2] * scale];
  const top: Perch = { name: 'top', at: [0, extent[1], 0], room: [extent[0] * 0.7, extent[2] * 0.7] };
  return {
    parts: parts.map((part) => scaledPart(part, scale, moved)),
    extent,
    anchors: Object.fromEntries(Object.entries(anchors).map(([name, at]) => [name, moved(at)])),
    perches: perches.length
      ? perches.map((perch) => ({
          ...perch,
          at: moved(perch.at),
          room: [perch.room[0] * scale, perch.room[1] * scale],
          ...(perch.hollow ? { hollow: fittedHollow(perch.hollow, scale, moved) } : {}),
        }))
      : [top],
    ...(pose ? { pose: (moment: Moment) => scaledPoses(pose(moment), scale) } : {}),
    ...(light
      ? {
          light: (moment: Moment) => {
            const glow = light(moment);
            return glow && { ...glow, at: moved(glow.at), reach: glow.reach * scale };
          },
        }
      : {}),
  };
}

function bounds(parts: readonly Part[]): [Vector3, Vector3] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { substance, shape, pivot = [0, 0, 0] } of parts) {
    if (substance === 'halo') continue;
    shape.position.forEach((value, at) => {
      const axis = at % 3;
      low[axis] = Math.min(low[axis]!, value + pivot[axis]!);
      high[axis] = Math.max(high[axis]!, value + pivot[axis]!);
    });
  }
  return [low as unknown as Vector3, high as unknown as Vector3];
}

/** Still parts are moved whole; moving ones keep their shape around the pivot and the pivot moves. */
function scaledPart(part: Part, scale: number, moved: (at: Vector3) => Vector3): Part {
  const still = part.name === undefined;
  const shift = still ? moved([0, 0, 0]) : ([0, 0, 0] as const);
  const position = part.shape.position.map((value, at) => value * scale + shift[at % 3]!);
  return { ...part, shape: { ...part.shape, position }, ...(still ? {} : { pivot: moved(part.pivot ?? [0, 0, 0]) }) };
}

function scaledPoses(poses: Readonly<Record<string, PartPose>>, scale: number): Record<string, PartPose> {
  return Object.fromEntries(
    Object.entries(poses).map(([name, one]) => [
      name,
      one.shift ? { ...one, shift: [one.shift[0] * scale, one.shift[1] * scale, one.shift[2] * scale] as const } : one,
    ]),
  );
}

/** The asked colour, or the usual one. */
export const tint = (form: PropForm, usual: string): Linear => form.colour ?? linear(usual);

/** How far something stands open, 0 to 1: by what is said of it, and by the actions `open` and `close`. */
export function openness(moment: Moment, form: PropForm): number {
  const moved = openBy(moment);
  if (moved !== null) return moved;
  return form.words.includes('open') || form.preset['open'] === true ? 1 : 0;
}

/** How much one of these actions shows now, 0 to 1. */
export function doing(moment: Moment, ...names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => moment.actions.get(name)?.weight ?? 0));
}

/** The place a hand closes around. */
export const grip = (at: Vector3, hold: NonNullable<Perch['hold']> = 'fist'): Perch => ({ name: 'grip', at, room: [0.1, 0.1], hold });

/** Where a picture is painted: its middle, its size, and how far it leans back. */
export const canvasAt = (at: Vector3, width: Metres, height: Metres, lean: Radians): Perch => ({
  name: 'canvas',
  at,
  room: [width, height],
  lean,
});

/** A flat place, a seat or an inside, with its room. */
export const spot = (name: 'top' | 'seat' | 'inside' | 'back', at: Vector3, width: Metres, length = width): Perch => ({
  name,
  at,
  room: [width, length],
});
