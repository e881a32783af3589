import type { CameraDirection, Metres, Screenplay, Shot, Vector3 } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';
import { add, length, scale, subtract } from '../../../shapes/vector.ts';
import { scaledView, viewOf } from '../../camera/lens.ts';
import { around, type Box, corners } from '../../layout/box.ts';
import { project } from '../../layout/fit.ts';
import type { Group } from '../../layout/group.ts';
import type { Layout } from '../../layout/layout.ts';
import type { SetPlan } from '../../set/set.ts';
import { sizeOf } from './crop.ts';
import { finish, type Frame } from './frame.ts';

/** How much of the picture's height the small ones take at most and at least. */
const most = 0.46;
const least = 0.2;
/** How wide the lens is, against the shot's own: what towers over somebody needs a wide one. */
const wider = 1.45;

/** How many times as large as the small ones a giant is. */
const gigantic = 3;

/** Small ones and the giant that they share a picture with. */
export interface SmallAndGiant {
  /** Whose id the giant has. */
  readonly id: string;
  readonly small: readonly Box[];
  readonly giant: Box;
}

/**
 * The giant of a shot and those before it, where the giant does something behind the others: null
 * where sizes are alike, one carries the other, or they are said to be side by side, which is about the whole of both.
 */
export function smallAndGiant(
  ids: readonly string[],
  { beats, camera }: Shot,
  boxOf: (id: string) => Box,
  { relations }: Pick<Screenplay, 'relations'>,
  { supports }: Layout,
): SmallAndGiant | null {
  if (ids.length < 2 || !/^(wide|medium-wide|medium)$/.test(camera.size) || !/^(eye-level|low-angle)$/.test(camera.angle)) return null;
  const bySize = ids.toSorted((one, other) => sizeOf(boxOf(other)) - sizeOf(boxOf(one)));
  const [largest, ...others] = bySize as [string, ...string[]];
  const giant = boxOf(largest);
  const small = others.map(boxOf);
  const tied = others.some((id) => supports.get(id)?.carrier === largest || supports.get(largest)?.carrier === id);
  const beside = relations.some(
    ({ subject, object, relation }) =>
      /^(left-of|right-of|far-from|between|around)$/.test(relation) && [subject, object].includes(largest) && ids.includes(subject),
  );
  if (tied || beside || !beats.some(({ who }) => who === largest)) return null;
  if (small.some((box) => sizeOf(giant) < sizeOf(box) * gigantic)) return null;
  // Who stands before the giant is between it and the camera.
  const edge = giant.high[2] - (giant.high[2] - giant.low[2]) * 0.25;
  const foot = Math.min(...small.map(({ low }) => low[1]));
  // A kite over a boy is seen against the sky: the picture is made for who stands there.
  const before = small.filter((box) => middleOf(box)[2] > edge && box.low[1] < foot + heightOf(giant) * 0.12);
  return before.length > 0 ? { id: largest, small: before, giant } : null;
}

/** Giants that do something behind others, by what is said of places: for them nobody need be brought nearer. */
export function giantsBehind(groups: readonly Group[], { relations, shots }: Pick<Screenplay, 'relations' | 'shots'>): ReadonlySet<string> {
  const high = (id: string): Metres => groups.find((group) => group.id === id)?.body.height ?? 0;
  const acts = (id: string): boolean => shots.some(({ beats }) => beats.some(({ who }) => who === id));
  return new Set(
    relations
      .map(({ subject, relation, object }) =>
        relation === 'behind' ? [subject, object] : relation === 'in-front-of' ? [object, subject] : null,
      )
      .flatMap((pair) => (pair && acts(pair[0]!) && high(pair[1]!) > 0 && high(pair[0]!) > high(pair[1]!) * gigantic ? [pair[0]!] : [])),
  );
}

/**
 * A layout whose giant stands far enough behind the small ones that all of it is seen over them while they stay large. Where
 * they stand on a bridge or a roof it stands no lower: its feet are hidden by that.
 */
export function setBack(
  layout: Layout,
  { id, small, giant }: SmallAndGiant,
  camera: CameraDirection,
  { plan, aspect }: { readonly plan: SetPlan; readonly aspect: number },
): Layout {
  const tangent = Math.tan(scaledView(viewOf(camera.lens, aspect), wider) / 2);
  const near = around(small);
  const mark = layout.marks.get(id);
  if (!mark) return layout;
  const eye = spread(near) / (2 * tangent * 0.36);
  const [wide, high] = [giant.high[0] - giant.low[0], heightOf(giant)];
  const needed = Math.max(high / (tangent * 1.2), wide / (2 * tangent * aspect * 0.86));
  const more = clamp(needed - eye - (middleOf(near)[2] - middleOf(giant)[2]), 0, farthest);
  const [x, y, z] = [mark[0], mark[1], mark[2] - more];
  const level = y + plan.ground(x, z) - plan.ground(x, mark[2]);
  const raised = isOnSomething(near, plan) ? Math.max(level, near.low[1] + (mark[1] - giant.low[1])) : level;
  return { ...layout, marks: new Map(layout.marks).set(id, [x, raised, z]) };
}

/** Whether they stand on a bridge, a wall or a roof, not on the ground. */
function isOnSomething(near: Box, { ground }: SetPlan): boolean {
  const [x, , z] = middleOf(near);
  return near.low[1] > ground(x, z) + 1;
}

/** How far a giant is set back at most, metres. */
const farthest = 40;

/** What the small ones take of a picture's height: their own, or a part of their width where there are many. */
const spread = (near: Box): Metres => Math.max(heightOf(near), (near.high[0] - near.low[0]) / 2.6);

const middleOf = ({ low, high }: Box): Vector3 => scale(add(low, high), 0.5);
const heightOf = ({ low, high }: Box): Metres => high[1] - low[1];

/**
 * Composes a frame of small ones before a giant: the camera low and near the small, who stay large in the foreground, and the
 * giant rising behind them. It steps back until all of the giant is in the picture, or the small would be lost.
 */
export function frameBeforeGiant(
  camera: CameraDirection,
  { small, giant }: Omit<SmallAndGiant, 'id'>,
  plan: SetPlan,
  aspect: number,
): Frame {
  const view = scaledView(viewOf(camera.lens, aspect), wider);
  const tangent = Math.tan(view / 2);
  const near = around(small);
  const people = middleOf(near);
  const foot = near.low[1];
  const height = spread(near);
  // Over the parapet of a bridge or a roof.
  const level = isOnSomething(near, plan) ? 0.95 : 0.42;
  // From the side of the small that is away from the giant, a little aside, so that one does not stand before the other.
  const behind = subtract(middleOf(giant), people);
  const line = clamp(Math.atan2(-behind[0], -behind[2]), -0.5, 0.5);
  const turn = line + (behind[0] > 0.5 ? 0.16 : -0.16);
  let chosen: { eye: Vector3; target: Vector3 } | null = null;
  for (let share = most; share >= least; share *= 0.93) {
    const far = height / (2 * tangent * share);
    const place = add(people, [Math.sin(turn) * far, 0, Math.cos(turn) * far]);
    const eye: Vector3 = [
      place[0],
      Math.max(plan.ground(place[0], place[2]) + clamp(height * 0.9, 0.03, 0.25), foot + height * level),
      place[2],
    ];
    chosen = { eye, target: aim(eye, near, giant, tangent, aspect) };
    const seen = corners(giant).map((corner) => project(corner, { ...chosen!, view, aspect }));
    if (seen.every((one) => one !== null && Math.abs(one[0]) < 0.98 && one[1] < 0.95)) break;
  }
  return finish(chosen!.eye, chosen!.target, view, aspect);
}

/** Turned as far toward the giant as leaves the small in the picture, their feet a little above its lower edge. */
function aim(eye: Vector3, near: Box, giant: Box, tangent: number, aspect: number): Vector3 {
  const bearing = (at: Vector3): number => Math.atan2(at[0] - eye[0], -(at[2] - eye[2]));
  const rise = (at: Vector3): number => Math.atan2(at[1] - eye[1], Math.hypot(at[0] - eye[0], at[2] - eye[2]));
  const sides = corners(near).map(bearing);
  const room = Math.atan(tangent * aspect) * 0.82;
  const wanted = (bearing(middleOf(giant)) * 2 + bearing(middleOf(near))) / 3;
  const turn = clamp(wanted, Math.max(...sides) - room, Math.min(...sides) + room);
  const up = Math.min(...corners(near).map(rise)) + Math.atan(tangent) * 0.86;
  const tops = Math.max(...corners(giant).map(rise)) - Math.atan(tangent) * 0.88;
  // No higher than the giant needs: sky over its head says nothing.
  const pitch = Math.min(up, Math.max(tops, up - 0.12));
  const far = length(subtract(middleOf(near), eye));
  return add(eye, scale([Math.sin(turn) * Math.cos(pitch), Math.sin(pitch), -Math.cos(turn) * Math.cos(pitch)], far));
}
