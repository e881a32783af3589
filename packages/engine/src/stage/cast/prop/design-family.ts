import type { Metres, Vector3 } from '@onereel/spec';
import type { CastKind } from '../../../manifest/entry.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { place } from '../../../shapes/transform.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Family, Glow, Hollow, Movement, Perch } from '../family.ts';
import { hollowOf } from './hollow-of.ts';
import type { Model, Part, PartPose } from './model.ts';
import type { Mote, Swarm } from './motes.ts';
import { propFamily } from './prop-family.ts';
import { formWord, type PropForm } from './prop-form.ts';
import { Sculpt } from './sculpt.ts';

/** What a design says of a thing besides its pieces, in the same metres. */
export interface Plan {
  readonly anchors?: Readonly<Record<string, Vector3>>;
  readonly perches?: readonly Perch[];
  readonly pose?: (moment: Moment) => Readonly<Record<string, PartPose>>;
  /** Does not touch the ground: its middle is the origin. */
  readonly floats?: boolean;
  /** How large it is where its pieces do not tell: what is made of motes. Corners, lowest and highest. */
  readonly bounds?: { readonly low: Vector3; readonly high: Vector3 };
  readonly swarms?: readonly Swarm[];
  readonly light?: (moment: Moment) => Glow | null;
}

/** Makes the pieces of one thing. */
export type Design = (work: Sculpt, form: PropForm) => Plan | void;

/** Designs by the name that a preset's `design` says; the preset's kind when it says none. */
export type Designs = Readonly<Record<string, Design>>;

interface Fitted {
  readonly model: Model;
  readonly perches: readonly Perch[];
}

/** A family of things of many designs. Each is made at its natural size and fitted to the preset's extent. */
export function designFamily({
  family,
  designs,
  movement,
}: {
  readonly family: string;
  readonly designs: Designs;
  readonly movement?: (form: PropForm, kind: CastKind) => Movement;
}): Family<PropForm> {
  const made = new WeakMap<PropForm, Fitted>();
  const fitted = (form: PropForm): Fitted => {
    const found = made.get(form) ?? fit(form, designOf(designs, form));
    made.set(form, found);
    return found;
  };
  return propFamily({
    family,
    model: (form) => fitted(form).model,
    perches: (form) => fitted(form).perches,
    ...(movement ? { movement } : {}),
  });
}

function designOf(designs: Designs, form: PropForm): Design {
  return designs[formWord(form, 'design', form.kind)] ?? Object.values(designs)[0]!;
}

interface Bounds {
  readonly low: [Metres, Metres, Metres];
  readonly high: [Metres, Metres, Metres];
}

function boundsOf(parts: readonly Part[]): Bounds {
  const low: Bounds['low'] = [Infinity, Infinity, Infinity];
  const high: Bounds['high'] = [-Infinity, -Infinity, -Infinity];
  for (const { shape, pivot = [0, 0, 0] as Vector3, substance } of parts) {
    if (substance === 'steam') continue;
    shape.position.forEach((value, at) => {
      const axis = at % 3;
      low[axis] = Math.min(low[axis]!, value + pivot[axis]!);
      high[axis] = Math.max(high[axis]!, value + pivot[axis]!);
    });
  }
  return { low, high };
}

function fit(form: PropForm, design: Design): Fitted {
  const work = new Sculpt(form);
  const plan = design(work, form) ?? {};
  const { low, high } = plan.bounds ?? boundsOf(work.parts);
  const natural: Vector3 = [high[0] - low[0], high[1] - low[1], high[2] - low[2]];
  const size = Math.max(...form.extent) / Math.max(...natural);
  const sunk = plan.floats ? 0 : low[1];
  const middle = plan.floats ? [0, 0] : [(low[0] + high[0]) / 2, (low[2] + high[2]) / 2];
  const there = ([x, y, z]: Vector3): Vector3 => [(x - middle[0]!) * size, (y - sunk) * size, (z - middle[1]!) * size];
  const parts = work.parts.map((part) => fittedPart(part, size, there, plan.floats ? null : { sunk, high: high[1] }));
  const { pose, light } = plan;
  const held = hollowOf(parts);
  const swarms = (plan.swarms ?? []).map((swarm) => fittedSwarm(swarm, size, there));
  const extent: Model['extent'] = [natural[0] * size, natural[1] * size, natural[2] * size];
  const anchors = Object.fromEntries(Object.entries(plan.anchors ?? {}).map(([name, at]) => [name, there(at)]));
  return {
    model: {
      parts,
      extent,
      anchors: { top: [0, extent[1], 0], ...anchors },
      ...(pose ? { pose: (moment: Moment) => sized(pose(moment), size) } : {}),
      ...(swarms.length > 0 ? { swarms } : {}),
      ...(light ? { light: (moment: Moment) => fittedGlow(light(moment), size, there) } : {}),
    },
    perches: perchesOf(plan, natural, { low: low[1], high: high[1] }, size).map((perch) => ({
      ...withHollow(perch, held),
      at: there(perch.at),
      ...(perch.carries ? { carries: carriedTo(perch.carries, there) } : {}),
      ...(perch.grips ? { grips: [there(perch.grips[0]), there(perch.grips[1])] as const } : {}),
      ...(perch.rests ? { rests: [there(perch.rests[0]), there(perch.rests[1])] as const } : {}),
      ...(perch.crank ? { crank: { at: there(perch.crank.at), arm: perch.crank.arm * size, gear: perch.crank.gear * size } } : {}),
      room: [perch.room[0] * size, perch.room[1] * size],
    })),
  };
}

/** A perch's own motion, in the fitted thing's metres. */
function carriedTo(carries: NonNullable<Perch['carries']>, there: (at: Vector3) => Vector3): NonNullable<Perch['carries']> {
  return (ride) => {
    const found = carries(ride);
    return { ...found, at: there(found.at) };
  };
}

/** A perch with the hollow of what is drunk from it, in the fitted thing's metres. */
function withHollow(perch: Perch, hollow: Hollow | null): Perch {
  return perch.name === 'inside' && hollow ? { ...perch, hollow } : perch;
}

/** The plan's own, its top if it names none, and a palm under what is small enough for a hand. */
function perchesOf({ perches }: Plan, natural: Vector3, { low, high }: { low: Metres; high: Metres }, size: number): readonly Perch[] {
  const named = perches ?? [{ name: 'top', at: [0, high, 0], room: [natural[0] * 0.6, natural[2] * 0.6] } satisfies Perch];
  const small = Math.max(...natural) * size <= 0.35;
  return named.some(({ name }) => name === 'grip') || !small
    ? named
    : [...named, { name: 'grip', at: [0, low, 0], room: [natural[0], natural[2]], hold: 'palm' }];
}

function fittedSwarm({ mote, ...swarm }: Swarm, size: number, there: (at: Vector3) => Vector3): Swarm {
  const fitted = (one: Mote | null): Mote | null => one && { ...one, at: there(one.at), size: one.size * size };
  return { ...swarm, mote: (moment, index) => fitted(mote(moment, index)) };
}

function fittedGlow(glow: Glow | null, size: number, there: (at: Vector3) => Vector3): Glow | null {
  return glow && { ...glow, at: there(glow.at), reach: glow.reach * size };
}

/** A piece at its size, darker below where little light comes to it. */
function fittedPart(part: Part, size: number, there: (at: Vector3) => Vector3, stands: { sunk: Metres; high: Metres } | null): Part {
  const pivot = part.pivot ?? [0, 0, 0];
  const shape = stands ? darkened(part.shape, pivot[1] - stands.sunk, stands.high - stands.sunk) : part.shape;
  if (part.name === undefined) return { ...part, shape: place(shape, { size, at: there([0, 0, 0]) }) };
  return { ...part, shape: place(shape, { size }), pivot: there(pivot) };
}

function darkened(shape: Shape, lift: Metres, height: Metres): Shape {
  const surface = new Float32Array(shape.surface);
  for (let point = 0; point < surface.length / 4; point++) {
    const high = Math.min(1, Math.max(0, (shape.position[point * 3 + 1]! + lift) / (height * 0.45)));
    const down = 0.5 - 0.5 * shape.normal[point * 3 + 1]!;
    surface[point * 4]! *= 1 - 0.55 * down * (1 - high);
  }
  return { ...shape, surface };
}

function sized(poses: Readonly<Record<string, PartPose>>, size: number): Record<string, PartPose> {
  return Object.fromEntries(
    Object.entries(poses).map(([name, pose]) => [
      name,
      pose.shift ? { ...pose, shift: [pose.shift[0] * size, pose.shift[1] * size, pose.shift[2] * size] as const } : pose,
    ]),
  );
}
