import { expect, it } from 'vitest';
import { createChance } from '../../../../chance/chance.ts';
import { manifest } from '../../../../manifest/manifest.ts';
import { choosePerson, type Person } from '../person.ts';
import { skinLimbs } from './bare-skin.ts';
import { cutOf } from './cuts.ts';
import { openIn } from './edges.ts';
import { topField } from './garments.ts';

const bone = (): number => 0;

function personOf(kind: string, wears: string[]): Person {
  const row = manifest.cast.find((one) => one.kind === kind)!;
  return choosePerson(createChance(7), row, { id: 'one', noun: kind, kind, match: 'exact', count: 1, traits: {}, wears });
}

it.each([
  ['man', 't-shirt'],
  ['woman', 'tank top'],
  ['woman', 'evening dress'],
  ['girl', 'sweater'],
  ['woman', 'bikini'],
  ['wrestler', 'tank top'],
] as const)('a %s has no skin under a %s but a rim that dives beneath its edge', (kind, wear) => {
  const { figure, outfit } = personOf(kind, [wear]);
  const cut = cutOf(outfit.top);
  const open = openIn(figure, cut);
  const cloth = topField(figure, outfit.top);
  const h = figure.height;
  let [rim, through] = [0, 0];
  for (const { position, index } of skinLimbs(figure, { top: cut, legs: null }, [1, 1, 1], bone, bone)) {
    expect(index.length).toBeGreaterThan(0);
    for (const corner of new Set(index)) {
      const [x, y, z] = [position[corner * 3]!, position[corner * 3 + 1]!, position[corner * 3 + 2]!];
      const covered = -open(x, y, z);
      expect(covered).toBeLessThan(0.034 * h);
      if (covered > 0.012 * h) {
        rim++;
        if (cloth.at(x, y, z) > -0.002) through++;
      }
    }
  }
  expect(rim).toBeGreaterThan(20);
  expect(through / rim).toBeLessThan(0.02);
});
