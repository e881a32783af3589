import type { Metres, Relation } from '@onereel/spec';
import type { Box } from '../../layout/box.ts';
import type { Group } from '../../layout/group.ts';
import type { Layout } from '../../layout/layout.ts';
import type { BlockBrief } from '../block.ts';

/** What shots are composed from. */
export interface Work {
  readonly brief: BlockBrief;
  readonly groups: ReadonlyMap<string, Group>;
  readonly relations: readonly Relation[];
}

const sits = /^(ride-along|sit|ride|drive|row|sail|steer|sleep)$/;

const upright = /^(stand|dance|jump|walk|run|climb)$/;

/** How much lower than who stands there a person on a seat is, as a part of the height: the seat is at the hips, not at the feet. */
const seated = 0.47;

/** How much lower a member is than if it stood where it is. */
function loweringOf(id: string, { supports, formations }: Layout, { brief }: Work): Metres {
  const support = supports.get(id);
  const family = brief.players.find((one) => one.member.id === id)?.kind.family ?? '';
  if (!/^(human|robot|skeleton|bones)$/.test(family) || !support || support.hold === 'above') return 0;
  // On boards and skis one stands.
  if (support.at[1] < 0.25) return 0;
  const seats = brief.players.find(({ member }) => member.id === support.carrier)?.kind.family === 'chair';
  const stands = brief.screenplay.shots.some((shot) => shot.beats.some((beat) => beat.who === id && upright.test(beat.action)));
  if (seats && !stands) return formations.get(id)!.high * seated;
  const down = brief.screenplay.shots.some((shot) => shot.beats.some((beat) => beat.who === id && sits.test(beat.action)));
  return down ? formations.get(id)!.high * seated : 0;
}

/** The box around all of a group on its mark. */
export function boxOf(id: string, layout: Layout, work: Work): Box {
  const { groups } = work;
  const mark = layout.marks.get(id)!;
  const { half, low, high, offsets } = layout.formations.get(id)!;
  const [x, z] = [mark[0], mark[2]];
  const y = mark[1] - loweringOf(id, layout, work);
  const body = groups.get(id)!.body;
  const reach = (axis: 0 | 2, size: Metres): Metres => Math.max(...offsets.map((one) => Math.abs(one[axis]))) + size / 2;
  const [hx, hz] = [Math.min(half.x, reach(0, body.width)) || half.x, Math.min(half.z, reach(2, body.depth)) || half.z];
  return { low: [x - hx, y + low, z - hz], high: [x + hx, y + high, z + hz] };
}

/** The boxes of each one in a group that stands in depth: the corners of a box around all would be empty. */
export function membersOf(id: string, layout: Layout, work: Work): Box[] {
  const { offsets, rows } = layout.formations.get(id)!;
  if (rows < 2) return [boxOf(id, layout, work)];
  const [x, y, z] = layout.marks.get(id)!;
  const { width, height, depth } = work.groups.get(id)!.body;
  return offsets.map((at) => ({
    low: [x + at[0] - width / 2, y + at[1], z + at[2] - depth / 2],
    high: [x + at[0] + width / 2, y + at[1] + height, z + at[2] + depth / 2],
  }));
}
