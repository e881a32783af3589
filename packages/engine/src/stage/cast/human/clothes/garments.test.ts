import { expect, test } from 'vitest';
import type { Metres } from '@onereel/spec';
import { createChance } from '../../../../chance/chance.ts';
import { manifest } from '../../../../manifest/manifest.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { choosePerson, type Person } from '../person.ts';
import { apron } from './apron.ts';
import { skinLimbs } from './bare-skin.ts';
import { cutOf } from './cuts.ts';
import { hemOf } from './edges.ts';
import { topShape, torsoField, trousersShape } from './garments.ts';
import { skirtPlace } from './skirt.ts';
import { wornSkirts } from './worn-skirt.ts';

const bone = (): number => 0;

function personOf(kind: string): Person {
  const row = manifest.cast.find((one) => one.kind === kind)!;
  return choosePerson(createChance(7), row, { id: 'one', noun: kind, kind, match: 'exact', count: 1, traits: {} });
}

/** Heights of the open edges of a shape, gathered into connected rims: lowest and highest of each, and how far from the middle plane. */
function rims({ position, index }: Shape): { low: Metres; high: Metres; aside: Metres }[] {
  const numbers = new Map<string, number>();
  const same = Array.from({ length: position.length / 3 }, (_, at) => {
    const key = [0, 1, 2].map((axis) => position[at * 3 + axis]!.toFixed(5)).join(' ');
    if (!numbers.has(key)) numbers.set(key, at);
    return numbers.get(key)!;
  });
  const open = new Map<string, [number, number]>();
  for (let at = 0; at < index.length; at += 3)
    for (let side = 0; side < 3; side++) {
      const [from, to] = [same[index[at + side]!]!, same[index[at + ((side + 1) % 3)]!]!];
      if (from !== to && !open.delete(`${to} ${from}`)) open.set(`${from} ${to}`, [from, to]);
    }
  const parent = new Map<number, number>();
  const root = (at: number): number => {
    const up = parent.get(at) ?? at;
    return up === at ? at : root(up);
  };
  for (const [from, to] of open.values()) parent.set(root(from), root(to));
  const found = new Map<number, { low: Metres; high: Metres; aside: Metres }>();
  for (const at of new Set([...open.values()].flat())) {
    const y = position[at * 3 + 1]!;
    const had = found.get(root(at)) ?? { low: y, high: y, aside: 0 };
    found.set(root(at), {
      low: Math.min(had.low, y),
      high: Math.max(had.high, y),
      aside: Math.max(had.aside, Math.abs(position[at * 3]!)),
    });
  }
  return [...found.values()];
}

test.each(['runner', 'rower', 'jockey', 'postman', 'surgeon', 'toddler', 'lifeguard'])(
  'what a %s wears ends in a level hem and has no holes',
  (kind) => {
    const { figure, outfit } = personOf(kind);
    const over = hemOf(figure, cutOf(outfit.top));
    const top = Math.min(figure.waist + 0.01 * figure.height, over + 0.02 * figure.height);
    const trousers = rims(trousersShape(figure, outfit.legs!, [1, 1, 1], { top, over }, bone));
    expect(trousers.length).toBeLessThanOrEqual(3);
    for (const { low, high } of trousers) expect(high - low).toBeLessThan(0.002);
    const hem = rims(topShape(figure, outfit, bone)).filter(({ low }) => low < figure.waist && low > figure.hip[1] - 0.1 * figure.height);
    const trunk = hem.filter(({ aside }) => aside < figure.hips[0] * 1.6);
    expect(trunk).toHaveLength(1);
    expect(trunk[0]!.high - trunk[0]!.low).toBeLessThan(0.002);
  },
);

test.each(['giant', 'samurai'])('no web is between the legs of a %s: each step would stretch it', (kind) => {
  const { figure } = personOf(kind);
  const top = figure.waist;
  const { position, index } = trousersShape(figure, 'baggy', [1, 1, 1], { top, over: top }, bone);
  const below = figure.hip[1] - 0.14 * figure.height;
  const across = (corner: number): number => position[index[corner]! * 3]!;
  const webs = Array.from({ length: index.length / 3 }, (_, triangle) => [0, 1, 2].map((side) => triangle * 3 + side)).filter(
    (corners) =>
      corners.every((corner) => position[index[corner]! * 3 + 1]! < below) &&
      corners.some((corner) => across(corner) > 0) &&
      corners.some((corner) => across(corner) < 0),
  );
  expect(webs).toHaveLength(0);
});

test.each(['vendor', 'waitress', 'blacksmith', 'chef', 'baker'])('the apron of a %s lies outside what is worn under it', (kind) => {
  const { figure, outfit } = personOf(kind);
  const trunk = torsoField(figure, outfit.top);
  const skirt = wornSkirts({ figure, outfit }).at(-1) ?? null;
  const [sheet] = apron([1, 1, 1], null, { figure, trunk, skirt, bone, other: (one) => one });
  const covers = cutOf(outfit.top).skirt ? figure.waist : hemOf(figure, cutOf(outfit.top));
  for (let at = 0; at < sheet!.position.length; at += 3) {
    const [x, y, z] = [sheet!.position[at]!, sheet!.position[at + 1]!, sheet!.position[at + 2]!];
    if (y > covers) expect(trunk.at(x, y, z)).toBeGreaterThan(0.002);
    if (!skirt || y > skirt.top - 0.03) continue;
    const down = (skirt.top - y) / (skirt.top - skirt.hem);
    const nearest = Math.min(
      ...Array.from({ length: 240 }, (_, step) => {
        const [sx, , sz] = skirtPlace(figure, skirt, (step / 240) * Math.PI * 2, down);
        return Math.atan2(x, z + 0.006 * figure.height) - Math.atan2(sx, sz + 0.006 * figure.height) < 0.02 &&
          Math.atan2(x, z + 0.006 * figure.height) - Math.atan2(sx, sz + 0.006 * figure.height) > -0.02
          ? Math.hypot(x, z) - Math.hypot(sx, sz)
          : Infinity;
      }),
    );
    expect(nearest).toBeGreaterThan(0);
  }
});

test.each(['poncho', 'kimono'])('forearms are bare where the wide sleeves of a %s end above the wrist', (worn) => {
  const row = manifest.cast.find((one) => one.kind === 'man')!;
  const wears = [{ noun: worn, match: 'exact' as const }];
  const { figure, outfit } = choosePerson(createChance(7), row, {
    id: 'one',
    noun: 'man',
    kind: 'man',
    match: 'exact',
    count: 1,
    traits: {},
    wears,
  });
  const limbs = skinLimbs(figure, { top: cutOf(outfit.top), legs: null }, [1, 1, 1], bone, (one) => one);
  const near = figure.wrist[0] - 0.02 * figure.height;
  expect(limbs.some(({ position }) => position.some((x, at) => at % 3 === 0 && x > near))).toBe(true);
});
