import type { Metres, Relation } from '@onereel/spec';
import { type Before, leads, ordered } from './order.ts';

/** A box that is put beside others, seen from the front. */
export interface Parcel {
  readonly id: string;
  readonly half: { readonly x: Metres; readonly z: Metres };
  readonly height: Metres;
}

/** Where a parcel's middle is: across the picture, and in depth (toward the viewer). */
export interface Spot {
  readonly x: Metres;
  readonly z: Metres;
}

/** The spots of all parcels, how many rows they make, and the relations that contradict the others. */
export interface Packing {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly rows: number;
  readonly refused: readonly Relation[];
}

interface Rules {
  readonly across: Before[];
  readonly depth: Before[];
  readonly close: readonly Relation[];
  readonly far: readonly Relation[];
  readonly refused: readonly Relation[];
}

const closeness: readonly string[] = ['near', 'facing', 'behind', 'in-front-of', 'between'];

/** Sorts relations into rules of order; what would close a circle is refused, the earlier one stands. */
function rulesOf(relations: readonly Relation[]): Rules {
  const across: Before[] = [];
  const depth: Before[] = [];
  const refused: Relation[] = [];
  const add = (rules: Before[], rule: Before, relation: Relation): void => {
    if (leads(rules, rule.after, rule.first)) refused.push(relation);
    else rules.push(rule);
  };
  for (const relation of relations) {
    const { subject, object } = relation;
    if (relation.relation === 'left-of') add(across, { first: subject, after: object }, relation);
    else if (relation.relation === 'right-of') add(across, { first: object, after: subject }, relation);
    // What is in front comes first.
    else if (relation.relation === 'behind') add(depth, { first: object, after: subject }, relation);
    else if (relation.relation === 'in-front-of') add(depth, { first: subject, after: object }, relation);
  }
  betweens(relations, across, refused);
  return {
    across,
    depth,
    refused,
    close: relations.filter(({ relation }) => closeness.includes(relation)),
    far: relations.filter(({ relation }) => relation === 'far-from'),
  };
}

/** Who is between two others has one on each side. */
function betweens(relations: readonly Relation[], across: Before[], refused: Relation[]): void {
  const between = relations.filter((one) => one.relation === 'between');
  for (const subject of new Set(between.map((one) => one.subject))) {
    const sides = between.filter((one) => one.subject === subject);
    const [one, other] = sides;
    if (!one || !other || one.object === other.object) continue;
    const turned = leads(across, other.object, one.object) || leads(across, subject, one.object) || leads(across, other.object, subject);
    const [left, right] = turned ? [other.object, one.object] : [one.object, other.object];
    if (leads(across, subject, left) || leads(across, right, subject)) refused.push(one);
    else across.push({ first: left, after: subject }, { first: subject, after: right });
  }
}

/** How far apart two edges are that have nothing to do with each other. */
function gapOf(a: Parcel, b: Parcel): Metres {
  return Math.max(Math.min(0.12, (a.half.x + b.half.x) * 0.5), Math.min(a.half.x + b.half.x, 4) * 0.16);
}

/** How far apart across the picture the middles of two must be so that two thirds of the back one are seen. */
function visible(front: Parcel, back: Parcel, depth: Metres): Metres {
  if (back.height > front.height * 2.2) return 0;
  // What is nearer looks wider: from about where a camera stands that sees both.
  const far = Math.max((front.half.x + back.half.x) * 3.4, front.height * 2.4) - front.half.z;
  return front.half.x * (1 + (depth / far) * 0.7) + back.half.x / 6;
}

function separation(a: Parcel, b: Parcel, spotA: Spot, spotB: Spot, far: boolean): Metres {
  const whole = a.half.x + b.half.x;
  const gap = gapOf(a, b);
  if (far) return whole + Math.max(2 * gap, Math.min(12, Math.max(a.half.x, b.half.x) * 4));
  if (Math.abs(spotA.z - spotB.z) + 1e-9 < a.half.z + b.half.z + 0.02) return whole + gap;
  const depth = Math.abs(spotA.z - spotB.z);
  return spotA.z > spotB.z ? visible(a, b, depth) : visible(b, a, depth);
}

/** How many rows keep a crowd of different ones from becoming a line of dots. */
function rowsFor(parcels: readonly Parcel[], widest: Metres): number {
  const whole = parcels.reduce((sum, one) => sum + one.half.x * 2.2, 0);
  const tall = Math.max(...parcels.map((one) => one.height));
  const rows = parcels.length > 4 ? Math.round(Math.sqrt(whole / Math.max(tall, 1e-6) / 4)) : 1;
  return Math.min(Math.ceil(parcels.length / 2), Math.max(1, rows, Math.ceil(whole / widest)));
}

/** Depths by the rules: each row behind the one before it, and whoever is behind somebody behind all of that. */
function depths(parcels: readonly Parcel[], { across, depth }: Rules, rows: number): Map<string, Metres> {
  const result = new Map<string, Metres>();
  const ruled = new Set([...across, ...depth].flatMap((rule) => [rule.first, rule.after]));
  const free = parcels.filter((one) => !ruled.has(one.id)).sort((a, b) => a.height - b.height || parcels.indexOf(a) - parcels.indexOf(b));
  let back = 0;
  for (let row = 0; row < rows; row++) {
    const from = row * Math.ceil(free.length / rows);
    const inRow = rows === 1 ? [] : free.slice(from, from + Math.ceil(free.length / rows));
    const deep = Math.max(0, ...inRow.map((one) => one.half.z));
    if (row > 0) back += deep;
    for (const one of inRow) result.set(one.id, -back);
    back += deep * 1.15 + 0.05;
  }
  const ranked = ordered(
    parcels.map((one) => one.id),
    depth,
    () => false,
  );
  const byId = new Map(parcels.map((one) => [one.id, one]));
  for (const id of ranked) {
    let z = result.get(id) ?? 0;
    for (const rule of depth) {
      if (rule.after !== id) continue;
      const front = byId.get(rule.first)!;
      const own = byId.get(id)!;
      z = Math.min(z, (result.get(rule.first) ?? 0) - front.half.z - own.half.z - Math.max(0.05, (front.half.z + own.half.z) * 0.15));
    }
    result.set(id, z);
  }
  return result;
}

/**
 * Puts parcels beside each other so that all relations hold at once: an order across the picture and one in depth that keep
 * every rule, then each as close to those before it as it may be. Exact, one pass. `widest` is how much room there is.
 */
export function pack(parcels: readonly Parcel[], relations: readonly Relation[], widest: Metres): Packing {
  if (parcels.length === 0) return { spots: new Map(), rows: 1, refused: [] };
  const rules = rulesOf(relations);
  const rows = rowsFor(parcels, widest);
  const deep = depths(parcels, rules, rows);
  const together = (one: string, last: string): boolean =>
    rules.close.some(({ subject, object }) => (subject === one && object === last) || (object === one && subject === last));
  const order = ordered(
    parcels.map((one) => one.id),
    rules.across,
    together,
  );
  const byId = new Map(parcels.map((one) => [one.id, one]));
  const spots = new Map<string, Spot>();
  for (const id of order) {
    const own = byId.get(id)!;
    const z = deep.get(id)!;
    let x = spots.size === 0 ? 0 : -Infinity;
    for (const [other, spot] of spots) {
      const far = rules.far.some(({ subject, object }) => (subject === id && object === other) || (object === id && subject === other));
      const ruled = leads(rules.across, other, id);
      const apart = separation(byId.get(other)!, own, spot, { x: 0, z }, far);
      x = Math.max(x, spot.x + (ruled ? Math.max(apart, byId.get(other)!.half.x + own.half.x + gapOf(byId.get(other)!, own)) : apart));
    }
    spots.set(id, { x, z });
  }
  return { spots: centred(spots, byId), rows, refused: rules.refused };
}

function centred(spots: ReadonlyMap<string, Spot>, byId: ReadonlyMap<string, Parcel>): Map<string, Spot> {
  const edges = [...spots].map(([id, { x, z }]) => {
    const { half } = byId.get(id)!;
    return { left: x - half.x, right: x + half.x, back: z - half.z, front: z + half.z };
  });
  const x = (Math.min(...edges.map((one) => one.left)) + Math.max(...edges.map((one) => one.right))) / 2;
  const fronts = Math.max(...edges.map((one) => one.front));
  const z = (Math.min(...edges.map((one) => one.back)) + fronts) / 2;
  return new Map([...spots].map(([id, spot]) => [id, { x: spot.x - x, z: spot.z - z }]));
}
