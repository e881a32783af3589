import type { Relation, Screenplay, Vector3 } from '@onereel/spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChance } from '../../chance/chance.ts';
import { manifest } from '../../manifest/manifest.ts';
import type { Perch } from '../cast/family.ts';
import { floats } from '../layout/group.ts';
import { project } from '../layout/fit.ts';
import type { SetPlan } from '../set/set.ts';
import { type Actor, momentOf } from './actor.ts';
import { block, type Blocking } from './block.ts';
import { groupOf } from './group-of.ts';
import type { Player } from './groups.ts';

const studio = manifest.settings.find((row) => row.kind === 'studio')!;
const field: SetPlan = {
  kind: studio,
  ground: () => 0,
  landmarks: [],
  centre: [0, 0, 0],
  arena: { side: 30, back: 30, front: 8 },
  eyeHeight: 1.5,
};
const still = { gaits: [], speeds: { default: 1 }, inertia: 0.3, lean: 0 };

interface Asked {
  readonly kind: string;
  readonly count?: number;
  readonly extent?: readonly [number, number, number];
  readonly perches?: readonly Perch[];
  readonly medium?: 'ground' | 'air';
}

function play(
  cast: Readonly<Record<string, Asked>>,
  relations: readonly Relation[],
  { plan = field, beats = [], size = 'medium' }: { plan?: SetPlan; beats?: Screenplay['shots'][number]['beats']; size?: string } = {},
): { blocking: Blocking; screenplay: Screenplay; players: Player[] } {
  const screenplay: Screenplay = {
    version: 1,
    title: '',
    prompt: '',
    seed: 1,
    seconds: 2,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
    cast: Object.entries(cast).map(([id, { kind, count = 1 }]) => ({ id, noun: kind, kind, match: 'exact' as const, count, traits: {} })),
    relations: [...relations],
    shots: [{ start: 0, seconds: 2, camera: { size, angle: 'eye-level', move: 'static', lens: '35mm' }, beats }],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  };
  const players = screenplay.cast.map((member): Player => {
    const { extent, perches, medium } = cast[member.id]!;
    const row = manifest.cast.find((one) => one.kind === member.kind)!;
    return {
      member,
      kind: { ...row, ...(extent ? { extent } : {}), ...(medium ? { medium } : {}) },
      movement: still,
      ...(perches ? { perches } : {}),
    };
  });
  const blocking = block({ screenplay, plan, players, dialogue: [], aspect: 16 / 9, chance: createChance(1) });
  return { blocking, screenplay, players };
}

interface Body {
  readonly actor: Actor;
  readonly low: Vector3;
  readonly high: Vector3;
}

function bodies({ blocking, screenplay, players }: ReturnType<typeof play>): Body[] {
  return blocking.actors.map((actor) => {
    const { body, medium } = groupOf(
      players.find((one) => one.member === actor.member)!,
      screenplay,
    );
    const [x, y, z] = momentOf(actor, 0).place;
    const base = floats({ medium }) ? y - body.height / 2 : y;
    return {
      actor,
      low: [x - body.width / 2, base, z - body.depth / 2],
      high: [x + body.width / 2, base + body.height, z + body.depth / 2],
    };
  });
}

const overlap = (a: Body, b: Body): number =>
  Math.min(...[0, 1, 2].map((axis) => Math.min(a.high[axis]!, b.high[axis]!) - Math.max(a.low[axis]!, b.low[axis]!)));

/** The rectangle of a body in the picture, −1 to 1. */
function seen(body: Body, { blocking }: ReturnType<typeof play>): { left: number; right: number; low: number; high: number } {
  const { frame } = blocking.shots[0]!;
  const points = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
    project([bits & 1 ? body.high[0] : body.low[0], bits & 2 ? body.high[1] : body.low[1], bits & 4 ? body.high[2] : body.low[2]], frame),
  );
  expect(points.every((point) => point !== null)).toBe(true);
  const xs = points.map((point) => point![0]);
  const ys = points.map((point) => point![1]);
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
}

/** The same of its middle plane: what covers and is covered. */
function facingBox(body: Body, film: ReturnType<typeof play>): ReturnType<typeof seen> {
  const z = (body.low[2] + body.high[2]) / 2;
  return seen({ ...body, low: [body.low[0], body.low[1], z], high: [body.high[0], body.high[1], z] }, film);
}

const middleOf = (body: Body, film: ReturnType<typeof play>): readonly [number, number] => {
  const box = seen(body, film);
  return [(box.left + box.right) / 2, (box.low + box.high) / 2];
};

const kinds = fc.constantFrom('ball', 'dog', 'cat', 'woman', 'man', 'car', 'horse', 'tree', 'house', 'balloon');
const counts = fc.constantFrom(1, 1, 1, 2, 3, 7, 12);

describe('layout', () => {
  test('nobody is inside another, and everybody is in the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, counts), { minLength: 1, maxLength: 5 }), (asked) => {
        const film = play(Object.fromEntries(asked.map(([kind, count], index) => [`m${index}`, { kind, count }])), []);
        const all = bodies(film);
        expect(all).toHaveLength(asked.reduce((sum, [, count]) => sum + count, 0));
        all.forEach((one, index) => all.slice(index + 1).forEach((other) => expect(overlap(one, other)).toBeLessThan(0.005)));
        if (asked.length > 1)
          for (const one of all) {
            const box = seen(one, film);
            expect(Math.max(-box.left, box.right, -box.low, box.high), one.actor.name).toBeLessThan(1.02);
          }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('left and right hold in the picture for any consistent set of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(kinds, fc.constantFrom(1, 1, 3)), { minLength: 2, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        (asked, coins) => {
          const relations: Relation[] = [];
          asked.forEach((_, index) => {
            if (index === 0) return;
            // A chain in which each stands to one side of the one before it is always consistent.
            relations.push({ subject: `m${index}`, relation: coins[index] ? 'left-of' : 'right-of', object: `m${index - 1}` });
          });
          const film = play(Object.fromEntries(asked.map(([kind, count], index) => [`m${index}`, { kind, count }])), relations);
          expect(film.blocking.notes).toEqual([]);
          const all = bodies(film);
          for (const { subject, relation, object } of relations)
            for (const a of all.filter((one) => one.actor.member.id === subject))
              for (const b of all.filter((one) => one.actor.member.id === object)) {
                const [x, other] = [middleOf(a, film)[0], middleOf(b, film)[0]];
                expect(relation === 'left-of' ? other - x : x - other).toBeGreaterThan(0);
              }
          all.forEach((one, index) => all.slice(index + 1).forEach((other) => expect(overlap(one, other)).toBeLessThan(0.005)));
        },
      ),
      { numRuns: 150, seed: 8 },
    );
  });

  test('any relations at all, contradictory ones too, give a film with finite places', () => {
    const names = ['m0', 'm1', 'm2', 'm3', 'nobody'];
    const relation = fc.record({
      subject: fc.constantFrom(...names),
      relation: fc.constantFrom(
        'left-of',
        'right-of',
        'above',
        'below',
        'on',
        'in',
        'under',
        'behind',
        'in-front-of',
        'near',
        'far-from',
        'between',
        'around',
        'facing',
      ) as fc.Arbitrary<Relation['relation']>,
      object: fc.constantFrom(...names),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(kinds, counts), { minLength: 4, maxLength: 4 }),
        fc.array(relation, { maxLength: 8 }),
        (asked, relations) => {
          const film = play(Object.fromEntries(asked.map(([kind, count], index) => [`m${index}`, { kind, count }])), relations);
          for (const body of bodies(film)) expect([...body.low, ...body.high].every(Number.isFinite)).toBe(true);
          const { frame } = film.blocking.shots[0]!;
          expect([...frame.eye, ...frame.target, frame.view].every(Number.isFinite)).toBe(true);
          expect(frame.eye[1]).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400, seed: 9 },
    );
  });

  test('a hundred are shown, each by two thirds at least', () => {
    for (const kind of ['woman', 'ball', 'balloon', 'dog'])
      for (const count of [7, 12, 30, 50, 100]) {
        const film = play({ crowd: { kind, count } }, []);
        const all = bodies(film).map((body) => ({ body, box: facingBox(body, film) }));
        expect(all).toHaveLength(count);
        const eye = film.blocking.shots[0]!.frame.eye;
        const far = ({ body }: (typeof all)[number]): number =>
          Math.hypot(body.low[0] - eye[0], body.low[1] - eye[1], body.low[2] - eye[2]);
        for (const one of all) {
          expect(Math.max(-one.box.left, one.box.right, -one.box.low, one.box.high)).toBeLessThan(1.02);
          const area = (one.box.right - one.box.left) * (one.box.high - one.box.low);
          const most = Math.max(
            0,
            ...all
              .filter((other) => other !== one && far(other) < far(one))
              .map(
                ({ box }) =>
                  Math.max(0, Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left)) *
                  Math.max(0, Math.min(box.high, one.box.high) - Math.max(box.low, one.box.low)),
              ),
          );
          expect(most / area, `${count} ${kind}`).toBeLessThan(0.36);
        }
      }
  });

  test('things are on their perch, side by side, and in the picture', () => {
    const table: Asked = { kind: 'ball', extent: [1.6, 0.75, 0.9], perches: [{ name: 'top', at: [0, 0.75, 0], room: [1.5, 0.8] }] };
    for (const count of [1, 3, 7, 12]) {
      const film = play(
        { apple: { kind: 'ball', count, extent: [0.08, 0.08, 0.08] }, cup: { kind: 'ball', extent: [0.09, 0.1, 0.09] }, table },
        [
          { subject: 'apple', relation: 'on', object: 'table' },
          { subject: 'cup', relation: 'on', object: 'table' },
          { subject: 'cup', relation: 'right-of', object: 'apple' },
        ],
      );
      expect(film.blocking.notes).toEqual([]);
      const all = bodies(film);
      for (const one of all) {
        if (one.actor.member.id === 'table') continue;
        expect(one.low[1]).toBeCloseTo(0.75, 6);
        expect(Math.hypot((one.low[0] + one.high[0]) / 2, (one.low[2] + one.high[2]) / 2)).toBeLessThan(0.86);
        const box = seen(one, film);
        expect(Math.max(-box.left, box.right, -box.low, box.high)).toBeLessThan(1.02);
      }
      const cup = all.find((one) => one.actor.member.id === 'cup')!;
      for (const one of all.filter((other) => other.actor.member.id === 'apple')) {
        expect(middleOf(one, film)[0]).toBeLessThan(middleOf(cup, film)[0]);
        expect(overlap(one, cup)).toBeLessThan(0.002);
      }
    }
  });

  test('who is behind is seen, who is between has one on each side, what is above is higher', () => {
    const behind = play({ cat: { kind: 'cat' }, dog: { kind: 'dog' } }, [{ subject: 'cat', relation: 'behind', object: 'dog' }]);
    const [cat, dog] = bodies(behind);
    expect(cat!.high[2]).toBeLessThanOrEqual(dog!.low[2]);
    const [a, b] = [facingBox(cat!, behind), facingBox(dog!, behind)];
    const hidden = Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) / (a.right - a.left);
    expect(hidden).toBeLessThan(0.55);
    const between = play({ ball: { kind: 'ball' }, tree: { kind: 'tree', count: 2 } }, [
      { subject: 'ball', relation: 'between', object: 'tree' },
    ]);
    const [ball, ...trees] = bodies(between);
    expect(trees.map((tree) => Math.sign(middleOf(tree, between)[0] - middleOf(ball!, between)[0])).sort((a, b) => a - b)).toEqual([-1, 1]);
    const above = play({ bird: { kind: 'bird' }, house: { kind: 'house' } }, [{ subject: 'bird', relation: 'above', object: 'house' }]);
    const [bird, house] = bodies(above);
    expect(seen(bird!, above).low).toBeGreaterThan(seen(house!, above).high);
  });

  test('a mouse beside an elephant is brought near, not made larger', () => {
    const film = play({ mouse: { kind: 'cat', extent: [0.04, 0.06, 0.1] }, elephant: { kind: 'horse', extent: [2, 3.2, 5] } }, [
      { subject: 'mouse', relation: 'left-of', object: 'elephant' },
    ]);
    const [mouse, elephant] = bodies(film);
    expect(momentOf(mouse!.actor, 0).size).toBe(1);
    const [small, large] = [seen(mouse!, film), seen(elephant!, film)];
    expect(small.high - small.low).toBeGreaterThan(0.12);
    expect(middleOf(mouse!, film)[0]).toBeLessThan(middleOf(elephant!, film)[0]);
    for (const box of [small, large]) expect(Math.max(-box.left, box.right, -box.low, box.high)).toBeLessThan(1.02);
  });

  test('camera and marks stay in a room', () => {
    const room = { low: [-2.5, 0, -2.5] as Vector3, high: [2.5, 2.6, 2.5] as Vector3 };
    const film = play({ man: { kind: 'man' }, woman: { kind: 'woman' }, dog: { kind: 'dog', count: 3 } }, [], {
      plan: { ...field, room, arena: { side: 2.2, back: 2, front: 2 } },
    });
    const { eye } = film.blocking.shots[0]!.frame;
    eye.forEach((value, axis) => {
      expect(value).toBeGreaterThan(room.low[axis]!);
      expect(value).toBeLessThan(room.high[axis]!);
    });
    for (const { actor } of bodies(film)) expect(Math.abs(momentOf(actor, 0).place[0])).toBeLessThan(2.5);
  });

  test('a relation to itself and one that contradicts another are told in a note', () => {
    const film = play({ a: { kind: 'ball' }, b: { kind: 'cat' } }, [
      { subject: 'a', relation: 'left-of', object: 'a' },
      { subject: 'a', relation: 'left-of', object: 'b' },
      { subject: 'b', relation: 'left-of', object: 'a' },
      { subject: 'a', relation: 'on', object: 'ghost' },
    ]);
    expect(film.blocking.notes.map(({ note }) => note)).toHaveLength(3);
    const [a, b] = bodies(film);
    expect(middleOf(a!, film)[0]).toBeLessThan(middleOf(b!, film)[0]);
  });
});
