import type { Metres, Radians, Relation, Vector3 } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { type Attachment, attach, rootOf } from './attach.ts';
import { bunch, cluster, formation, heap, isStem, litter, nestles, parted, ring, swarm } from './formation.ts';
import { floats, type Formation, type Group } from './group.ts';
import type { Box } from './box.ts';
import { pack, type Parcel } from './pack.ts';
import { surfaceOf, turnedBy } from './perch-of.ts';

/** Where a layout has to find its place. */
export interface Stand {
  /** The middle of the action. */
  readonly centre: Vector3;
  readonly arena: { readonly side: Metres; readonly back: Metres; readonly front: Metres };
  ground(x: Metres, z: Metres): Metres;
  /** How a group is turned toward the viewer while it does nothing. */
  stance(id: string): Radians;
  /** How many times larger than life it counts while the picture is divided: see `apparentSizes`. */
  apparent(id: string): number;
  readonly chance: Chance;
  /** Where along the view a group must be, when a shore says it: `z` by default. */
  along?(id: string, x: Metres, z: Metres): Metres;
}

/** On what something stands that does not stand on the ground. */
export interface Support {
  readonly carrier: string;
  readonly hold: Attachment['hold'];
  /** From the carrier's mark to the middle of the surface, as the carrier stands. */
  readonly at: Vector3;
  /** Room across and along. */
  readonly room: readonly [Metres, Metres];
}

/** What hangs together: each one's place from the mark of the lowest, and on what it is. */
export type Pile = ReadonlyMap<string, { readonly from: Vector3; readonly support: Support | null; readonly grounded: boolean }>;

/** Everybody's place: exact, the same for the same question. */
export interface Layout {
  /** The middle of each group: on what it stands, or of its bodies in the air. */
  readonly marks: ReadonlyMap<string, Vector3>;
  readonly formations: ReadonlyMap<string, Formation>;
  readonly supports: ReadonlyMap<string, Support>;
  /** Those who stand for themselves, each with what hangs on it. */
  readonly piles: ReadonlyMap<string, Pile>;
  /** The box of each pile as the picture was divided, larger than life where `apparent` says so. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** How many times larger each is to look than where it was put: more than 1 must be brought toward the camera. */
  readonly apparent: ReadonlyMap<string, number>;
  /** How many rows there are, one behind the other. */
  readonly rows: number;
  /** Relations that contradict others or for which there is no room. */
  readonly refused: readonly Relation[];
}

interface Work {
  readonly groups: ReadonlyMap<string, Group>;
  readonly byChild: ReadonlyMap<string, Attachment>;
  readonly beside: readonly Relation[];
  readonly stand: Stand;
  readonly formations: Map<string, Formation>;
  readonly refused: Relation[];
}

/** Lays out groups so that all their relations hold at once, as far as they do not contradict each other. */
export function layOut(groups: readonly Group[], relations: readonly Relation[], stand: Stand): Layout {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const sound = relations.filter(({ subject, object }) => subject !== object && byId.has(subject) && byId.has(object));
  const { byChild, beside, refused } = attach(byId, sound);
  const work: Work = { groups: byId, byChild, beside, stand, formations: new Map(), refused: [...refused] };
  for (const group of groups) work.formations.set(group.id, formation(group, stand.chance.spawn(`group ${group.id}`)));
  const roots = groups.filter((group) => !byChild.has(group.id));
  const piles = new Map(roots.map((root) => [root.id, pileUp(root.id, work)]));
  const parcels = roots.map((root) => parcelOf(root.id, piles.get(root.id)!, work));
  const {
    spots,
    rows,
    refused: crossed,
  } = pack(
    parcels.map(({ parcel }) => parcel),
    betweenRoots(work),
    stand.arena.side * 2,
  );
  const shift = settle(roots, spots, stand);
  const rootMarks = new Map<string, Vector3>();
  const boxes = new Map<string, Box>();
  roots.forEach((root, index) => {
    const spot = spots.get(root.id)!;
    const { middle, parcel } = parcels[index]!;
    const x = root.fixed?.[0] ?? shift[0] + spot.x - middle[0];
    const spotted = shift[2] + spot.z - middle[2];
    const z = root.fixed?.[2] ?? stand.along?.(root.id, x, spotted) ?? spotted;
    const ground = stand.ground(x, z);
    rootMarks.set(root.id, [x, ground + lift(root, work), z]);
    const low = floats(root) ? ground + lift(root, work) + work.formations.get(root.id)!.low * stand.apparent(root.id) : ground;
    const [px, pz] = [x + middle[0], z + middle[2]];
    boxes.set(root.id, {
      low: [px - parcel.half.x, low, pz - parcel.half.z],
      high: [px + parcel.half.x, low + parcel.height, pz + parcel.half.z],
    });
  });
  const rowsOfAll = Math.max(rows, ...[...work.formations.values()].map((one) => one.rows));
  const { marks, supports } = place(piles, rootMarks, stand);
  const apparent = new Map(groups.map(({ id }) => [id, stand.apparent(id)]));
  return { marks, supports, piles, boxes, apparent, formations: work.formations, rows: rowsOfAll, refused: [...work.refused, ...crossed] };
}

/** Marks and supports of all, from where the lowest of each pile stand. */
export function place(
  piles: Layout['piles'],
  roots: ReadonlyMap<string, Vector3>,
  { ground }: Pick<Stand, 'ground'>,
): Pick<Layout, 'marks' | 'supports'> {
  const marks = new Map<string, Vector3>();
  const supports = new Map<string, Support>();
  for (const [root, pile] of piles) {
    const mark = roots.get(root)!;
    for (const [id, { from, support, grounded }] of pile) {
      const at: Vector3 = [mark[0] + from[0], mark[1] + from[1], mark[2] + from[2]];
      marks.set(id, grounded ? [at[0], ground(at[0], at[2]), at[2]] : at);
      if (support) supports.set(id, support);
    }
  }
  return { marks, supports };
}

/** Where the middle of the whole is: in the middle of the arena, or so that what cannot move is where it is. */
function settle(roots: readonly Group[], spots: ReadonlyMap<string, { x: Metres; z: Metres }>, { centre }: Stand): Vector3 {
  const fixed = roots.find((root) => root.fixed);
  if (!fixed) return [centre[0], 0, centre[2]];
  const spot = spots.get(fixed.id)!;
  return [fixed.fixed![0] - spot.x, 0, fixed.fixed![2] - spot.z];
}

/** How high the mark of what floats by itself is above the ground. */
function lift(group: Group, { formations, groups }: Work): Metres {
  if (!floats(group)) return 0;
  const { body } = group;
  const below = Math.max(0, ...[...groups.values()].filter((one) => !floats(one)).map((one) => one.body.height));
  // With what is small on the ground it keeps company: from a person's height that would be lost.
  if (below > 0 && below < 0.4 && Math.max(body.width, body.height) < 1)
    return Math.max(body.height * 1.4, below * 2.4, body.width * 0.9) - (formations.get(group.id)!.low + body.height / 2);
  // What has wings is given the sky behind it; a balloon starts within reach.
  const wings = body.width > body.height * 1.5 ? Math.min(body.width * 3, 9) : 0;
  return Math.max(body.height * 1.4, 1.2, wings) - (formations.get(group.id)!.low + body.height / 2);
}

/** Relations of those on different piles, said of what they stand on. */
function betweenRoots({ beside, byChild }: Work): Relation[] {
  return beside
    .map((relation) => ({ ...relation, subject: rootOf(relation.subject, byChild), object: rootOf(relation.object, byChild) }))
    .filter(({ subject, object }) => subject !== object);
}

/** The box around a pile, seen from its root's mark. */
function parcelOf(root: string, pile: Pile, { formations, groups, stand }: Work): { parcel: Parcel; middle: Vector3 } {
  let [left, right, back, front, high] = [Infinity, -Infinity, Infinity, -Infinity, 0];
  for (const [id, { from }] of pile) {
    const { half, high: top } = formations.get(id)!;
    const times = id === root ? 1 : stand.apparent(id);
    left = Math.min(left, from[0] - half.x * times);
    right = Math.max(right, from[0] + half.x * times);
    back = Math.min(back, from[2] - half.z * times);
    front = Math.max(front, from[2] + half.z * times);
    high = Math.max(high, from[1] + top * times);
  }
  const size = stand.apparent(root);
  const low = floats(groups.get(root)!) ? formations.get(root)!.low : 0;
  return {
    parcel: { id: root, half: { x: ((right - left) / 2) * size, z: ((front - back) / 2) * size }, height: (high - low) * size },
    middle: [((left + right) / 2) * size, 0, ((back + front) / 2) * size],
  };
}

/** Everything that hangs on one root, from its mark. */
function pileUp(root: string, work: Work): Pile {
  const pile = new Map<string, { from: Vector3; support: Support | null; grounded: boolean }>([
    [root, { from: [0, 0, 0], support: null, grounded: false }],
  ]);
  const open = [root];
  while (open.length > 0) {
    const carrier = open.pop()!;
    const held = [...work.byChild.values()].filter((one) => one.carrier === carrier);
    for (const hold of ['amid', 'on', 'in', 'above', 'under', 'around'] as const) {
      const those = held.filter((one) => one.hold === hold);
      if (those.length === 0) continue;
      const { at, turn, room } = seat(carrier, hold, those, pile, work);
      const origin = pile.get(carrier)!.from;
      for (const [id, place] of spread(those, room, hold, work, at[1])) {
        const turned = turnedBy(place, turn);
        const child = work.groups.get(id)!;
        const rise = floats(child) && hold !== 'above' ? child.body.height * (child.alights ? 0.14 : 0.5) : 0;
        const support = hold === 'on' || hold === 'in' || hold === 'above' ? { carrier, hold, at, room } : null;
        const stands = hold === 'under' || hold === 'around' || hold === 'amid';
        pile.set(id, {
          from: [origin[0] + at[0] + turned[0], origin[1] + at[1] + turned[1] + rise, origin[2] + at[2] + turned[2]],
          support,
          grounded: stands && !floats(work.groups.get(id)!) && !floats(work.groups.get(root)!) && pile.get(carrier)!.from[1] === 0,
        });
        if (turn !== 0) turnFormation(id, turn, work);
        open.push(id);
      }
    }
  }
  return pile;
}

function turnFormation(id: string, turn: Radians, { formations }: Work): void {
  const own = formations.get(id)!;
  formations.set(id, { ...own, offsets: own.offsets.map((one) => turnedBy(one, turn)) });
}

/** How far whoever is alive is raised in what is deeper, so that head and shoulders are seen over its rim; sunk into a hole in the floor. */
function peeking({ rim, perches }: Group, { alive, body }: Group, floor: Metres): Metres {
  if (!alive || rim === undefined || !perches.some(({ name }) => name === 'inside')) return 0;
  const isHole = rim < 0.1;
  const lift = rim - body.height * (isHole ? 0.9 : 0.3) - floor;
  return isHole ? lift : Math.max(0, lift);
}

/** Where those that hang on a carrier in one way have their room, from its mark. */
function seat(
  carrier: string,
  hold: Attachment['hold'],
  held: readonly Attachment[],
  pile: Pile,
  { groups, formations, stand, refused }: Work,
): { at: Vector3; turn: Radians; room: readonly [Metres, Metres] } {
  const own = groups.get(carrier)!;
  const { half, high, low } = formations.get(carrier)!;
  const child = groups.get(held[0]!.child)!;
  const everywhere = [half.x * 2, half.z * 2] as const;
  switch (hold) {
    case 'on':
    case 'in': {
      // A group of carriers carries on its first one.
      const surface = surfaceOf(own, hold, stand.stance(carrier));
      const [first] = formations.get(carrier)!.offsets;
      const lift = hold === 'in' ? peeking(own, child, surface.at[1]) : 0;
      return { ...surface, at: [surface.at[0] + first![0], surface.at[1] + first![1] + lift, surface.at[2] + first![2]] };
    }
    case 'above': {
      const crown = Math.max(
        high,
        ...[...pile]
          .filter(([id]) => id !== carrier)
          .map(([id, { from }]) => from[1] - pile.get(carrier)!.from[1] + formations.get(id)!.high),
      );
      const below = formations.get(child.id)!.low * stand.apparent(child.id);
      // Seen from below, the near edge of a roof hides what is above its middle.
      const forward = stand.apparent(child.id) > 1 ? half.z : 0;
      return {
        at: [0, crown + Math.max(0.12, Math.min(child.body.height * 0.7 + high * 0.12, 2.5)) - below, forward],
        turn: 0,
        room: [Infinity, Infinity],
      };
    }
    case 'under': {
      const clear = !own.solid && child.body.height < high * 0.85;
      if (clear) return { at: [half.x * 0.12, floats(own) ? low : 0, half.z * 0.4], turn: 0, room: everywhere };
      refused.push(held[0]!.relation);
      return { at: [0, 0, half.z + formations.get(child.id)!.half.z + 0.08], turn: 0, room: everywhere };
    }
    case 'around':
      formations.set(
        child.id,
        floats(child) && !floats(own)
          ? swarm(child, { ...half, high: own.body.height }, stand.chance.spawn(`swarm ${child.id}`))
          : ring(child, half),
      );
      return { at: [0, floats(own) ? -own.body.height / 2 : 0, 0], turn: 0, room: [Infinity, Infinity] };
    case 'amid':
      formations.set(
        carrier,
        parted(own, formations.get(child.id)!.half.x * 2 * stand.apparent(child.id) + Math.max(own.body.width, child.body.width) * 0.35),
      );
      return { at: [0, 0, 0], turn: 0, room: [Infinity, Infinity] };
  }
}

/** Whether those in something deep look out over its rim: side by side, so that none is behind another. */
function peers(carrier: string, id: string, { groups }: Work): boolean {
  return groups.get(carrier)!.rim !== undefined && groups.get(id)!.alive === true;
}

/** Several in a vessel: flowers lean apart, animals lie together or look out of it, things are heaped. */
function hollow(group: Group, room: readonly [Metres, Metres], rim: Metres, peer: boolean): Formation {
  if (isStem(group)) return bunch(group, room, rim);
  // Sitting up they are half as long as they stand.
  if (peer) return cluster({ ...group, body: { ...group.body, depth: group.body.depth * 0.5 } }, room);
  return nestles(group) ? litter(group, room) : heap(group, room);
}

/** How high the mouth of a vessel is: a handle over it is not its rim. */
function mouthOf({ top, body, perches }: Group): Metres {
  const high = top ?? body.height;
  return perches.some(({ name, at }) => name === 'grip' && at[1] > high * 0.85) ? high * 0.52 : high;
}

/** How high the mouth of a vessel is over its floor. */
function rimOf(carrier: string, floor: Metres, { groups }: Work): Metres {
  return Math.max(0, mouthOf(groups.get(carrier)!) - floor);
}

/** Those that share a surface, beside each other as their own relations ask. */
function spread(
  held: readonly Attachment[],
  room: readonly [Metres, Metres],
  hold: Attachment['hold'],
  work: Work,
  floor: Metres,
): Map<string, Vector3> {
  const ids = held.map((one) => one.child);
  if (Number.isFinite(room[0]) && (hold === 'on' || hold === 'in')) {
    const whole = ids.reduce((sum, id) => sum + work.groups.get(id)!.body.width * Math.sqrt(work.groups.get(id)!.count), 0);
    for (const id of ids) {
      const group = work.groups.get(id)!;
      const part = (group.body.width * Math.sqrt(group.count)) / whole;
      // A bowl is about twice as wide at its mouth as at its bottom.
      const wide = hold === 'in' ? (nestles(group) ? 1.35 : 2.2) : 0.92;
      const share = [room[0] * wide * part, room[1] * wide] as const;
      if (group.count > 1)
        work.formations.set(
          id,
          hold !== 'in'
            ? cluster(group, share)
            : hollow(group, share, rimOf(held[0]!.carrier, floor, work), peers(held[0]!.carrier, id, work)),
        );
    }
  }
  const among = work.beside.filter(({ subject, object }) => ids.includes(subject) && ids.includes(object));
  const parcels = ids.map((id): Parcel => ({ id, half: work.formations.get(id)!.half, height: work.formations.get(id)!.high }));
  const { spots, refused } = pack(parcels, among, Number.isFinite(room[0]) ? room[0] : 1e6);
  work.refused.push(...refused);
  // What is wider together than the surface is drawn together as far as nobody is inside another.
  return new Map(ids.map((id) => [id, [spots.get(id)!.x, 0, spots.get(id)!.z]]));
}
