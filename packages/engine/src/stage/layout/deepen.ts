import type { Metres, Relation, Vector3 } from '@onereel/spec';
import { clamp } from '../../curves/easing.ts';
import { attach, type Attachment, rootOf } from './attach.ts';
import type { Group } from './group.ts';

/** How large the smallest is to be seen beside the largest: a fifth of it; less where it belongs under the other. */
const leastShare = 0.2;
const leastUnder = 0.13;

/** How much of the picture one body takes by its size. */
function sizeOf({ body }: Group): Metres {
  return Math.max(body.height, body.width / 1.8);
}

/** What has its place by another without touching it may come nearer to the camera by itself. */
function loose(id: string, byChild: ReadonlyMap<string, Attachment>): boolean {
  const own = byChild.get(id);
  return own !== undefined && ['above', 'amid', 'under'].includes(own.hold) && ![...byChild.values()].some((one) => one.carrier === id);
}

/** How many times larger than who is before it something is of which the part behind them is enough. */
const muchLarger = 4;

/** Whether it is a house or a castle that all the others are said to be in front of: it need not be seen whole. */
function isBackground(id: string, sizes: ReadonlyMap<string, { size: Metres }>, relations: readonly Relation[]): boolean {
  const before = relations.flatMap(({ subject, object, relation }) =>
    relation === 'in-front-of' && object === id ? [subject] : relation === 'behind' && subject === id ? [object] : [],
  );
  return before.length > 0 && before.every((one) => (sizes.get(one)?.size ?? 0) * muchLarger < sizes.get(id)!.size);
}

/**
 * How many times larger than life each must look so that it is seen beside the largest: a mouse beside an elephant, a bird
 * above a house. It gets that by being nearer to the camera, never by growing; 1 for whom size does not ask for it, and for
 * who has to be behind another.
 */
export function apparentSizes(groups: readonly Group[], relations: readonly Relation[]): ReadonlyMap<string, number> {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const sound = relations.filter(({ subject, object }) => subject !== object && byId.has(subject) && byId.has(object));
  const { byChild } = attach(byId, sound);
  const tops = new Map<string, { size: Metres; count: number }>();
  for (const group of groups) {
    const top = loose(group.id, byChild) ? group.id : rootOf(group.id, byChild);
    const known = tops.get(top);
    tops.set(top, { size: Math.max(known?.size ?? 0, sizeOf(group)), count: Math.max(known?.count ?? 0, group.count) });
  }
  const largest = Math.max(...[...tops].filter(([id]) => !isBackground(id, tops, sound)).map(([, { size }]) => size), 0);
  // Who is to be behind another cannot come before it.
  const bound = (id: string): boolean =>
    sound.some(({ subject, object, relation }) => {
      const back = relation === 'behind' ? subject : relation === 'in-front-of' ? object : null;
      return back !== null && rootOf(back, byChild) === id;
    });
  return new Map(
    [...tops].map(([id, { size, count }]) => {
      const share = byChild.get(id)?.hold === 'under' ? leastUnder : leastShare;
      const wanted = (share * largest) / Math.max(size, 1e-6) / (count > 3 ? 2 : 1);
      return [id, wanted < 1.4 || bound(id) || byId.get(id)!.fixed ? 1 : clamp(wanted, 1, 80)];
    }),
  );
}

/** A place brought toward the eye until it looks `times` as large. What stands on the ground stays on it. */
export function brought(mark: Vector3, eye: Vector3, times: number, lift: Metres, ground: (x: Metres, z: Metres) => Metres): Vector3 {
  const [x, z] = [eye[0] + (mark[0] - eye[0]) / times, eye[2] + (mark[2] - eye[2]) / times];
  return [x, lift > 0 ? eye[1] + (mark[1] - eye[1]) / times : ground(x, z), z];
}
