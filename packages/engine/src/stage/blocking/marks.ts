import type { Relation, Vector3 } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import type { Medium } from '../../manifest/entry.ts';
import type { SetPlan } from '../set/set.ts';

/** One who needs a mark: how wide and high, where it lives. */
export interface Standing {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly medium: Medium;
  readonly count: number;
}

/** A mark for each, by id: the middle of its group on the ground, or of its body in the air. */
export type Marks = ReadonlyMap<string, Vector3>;

type Spot = { x: number; y: number; z: number; fixedX: boolean; fixedZ: boolean };

const apart = (a: Standing, b: Standing): number => (spread(a) + spread(b)) / 2 + Math.max(0.25, (a.width + b.width) * 0.2);

/** How wide a group of alike ones stands. */
export function spread({ width, count }: Pick<Standing, 'width' | 'count'>): number {
  return count === 1 ? width : Math.min(count, Math.ceil(Math.sqrt(count * 2.2))) * width * 1.7;
}

function relate(relation: Relation, a: Standing, b: Standing, spotA: Spot, spotB: Spot): void {
  switch (relation.relation) {
    case 'left-of':
      spotA.x = spotB.x - apart(a, b);
      break;
    case 'right-of':
      spotA.x = spotB.x + apart(a, b);
      break;
    case 'behind':
      spotA.z = spotB.z - (a.depth + b.depth) * 0.75 - 0.3;
      spotA.x = spotB.x + b.width * 0.45;
      break;
    case 'in-front-of':
      spotA.z = spotB.z + (a.depth + b.depth) * 0.75 + 0.3;
      spotA.x = spotB.x - b.width * 0.35;
      break;
    case 'on':
      spotA.x = spotB.x;
      spotA.z = spotB.z;
      spotA.y = spotB.y + b.height;
      break;
    case 'above':
      spotA.x = spotB.x;
      spotA.z = spotB.z;
      spotA.y = spotB.y + b.height + a.height * 0.6 + 0.4;
      break;
    case 'below':
    case 'under':
      spotB.y = spotA.y + a.height + b.height * 0.6 + 0.2;
      spotB.x = spotA.x;
      break;
    case 'near':
    case 'facing':
      spotA.x = spotB.x + apart(a, b) * (spotA.x < spotB.x ? -1 : 1);
      break;
    case 'far-from':
      spotA.x = spotB.x + apart(a, b) * 2.5 * (spotA.x < spotB.x ? -1 : 1);
      break;
    case 'between':
    case 'around':
    case 'in':
      break;
  }
}

/** Gives everyone a mark: side by side by default, then as the relations say, each later one over the earlier. */
export function setMarks(standing: readonly Standing[], relations: readonly Relation[], plan: SetPlan, chance: Chance): Marks {
  const whole = standing.reduce((sum, one) => sum + spread(one), 0) + Math.max(0, standing.length - 1) * 0.4;
  let x = -whole / 2;
  const spots = new Map<string, Spot>();
  standing.forEach((one, index) => {
    const wide = spread(one);
    const draw = chance.spawn(one.id);
    spots.set(one.id, {
      x: standing.length === 1 ? 0 : x + wide / 2,
      y: 0,
      z: index % 2 === 0 ? 0 : -one.depth * 0.4 * draw.next(),
      fixedX: false,
      fixedZ: false,
    });
    x += wide + 0.4;
  });
  for (const relation of relations) {
    const a = standing.find((one) => one.id === relation.subject);
    const b = standing.find((one) => one.id === relation.object);
    if (a && b && a !== b) relate(relation, a, b, spots.get(a.id)!, spots.get(b.id)!);
  }
  return new Map(
    standing.map((one) => {
      const spot = spots.get(one.id)!;
      const px = plan.centre[0] + spot.x;
      const pz = plan.centre[2] + spot.z;
      // What has wings is given the sky behind it; a balloon starts within reach.
      const wings = one.width > one.height * 1.5 ? Math.min(one.width * 3, 9) : 0;
      const lift = one.medium === 'air' && spot.y === 0 ? Math.max(one.height * 1.4, 1.2, wings) : 0;
      return [one.id, [px, plan.ground(px, pz) + spot.y + lift, pz] as Vector3];
    }),
  );
}

/** Where each of a group stands from the group's mark: loose rows, nobody inside another. */
export function formation(one: Standing, number: number, chance: Chance): Vector3 {
  if (one.count === 1) return [0, 0, 0];
  const columns = Math.min(one.count, Math.ceil(Math.sqrt(one.count * 2.2)));
  const row = Math.floor(number / columns);
  const inRow = Math.min(columns, one.count - row * columns);
  const gap = one.width * (one.medium === 'air' ? 2.1 : 1.7);
  const draw = chance.spawn(`place ${number}`);
  const x = ((number % columns) - (inRow - 1) / 2) * gap + draw.between(-0.12, 0.12) * gap;
  const z = -row * Math.max(one.depth, one.width) * 1.5 + draw.between(-0.15, 0.15) * one.depth + (row % 2) * 0.2;
  const y = one.medium === 'air' ? draw.between(-0.9, 0.9) * one.height * (one.count > 2 ? 1 : 0.6) : 0;
  return [x + (row % 2) * gap * 0.5, y, z];
}
