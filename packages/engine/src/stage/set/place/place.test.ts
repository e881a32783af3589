import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { setFamilies } from '../families.ts';
import type { SetBrief } from '../set.ts';
import { Dressing, type Stuff } from './dressing.ts';
import { layouts } from './layouts/layouts.ts';
import { placeFamily } from './place.ts';

const rows = manifest.settings.filter(({ family }) => family === 'place');

const brief = (kind: string, look: Partial<SetBrief['look']> = {}, cast: SetBrief['cast'] = []): SetBrief => ({
  kind: rows.find((row) => row.kind === kind)!,
  setting: { noun: kind, kind, match: 'exact', features: [] },
  look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral', ...look },
  chance: createChance(3),
  seconds: 4,
  cast,
});

/** The triangles of all stuffs, and every number of them. */
function built(kind: string, look: Partial<SetBrief['look']> = {}): { triangles: number; finite: boolean; sum: number } {
  const { layout } = placeFamily.plan(brief(kind, look));
  const dressing = new Dressing(layout.height);
  layout.dress?.(dressing);
  let [triangles, sum, finite] = [0, 0, true];
  for (const stuff of dressing.stuffs as readonly Stuff[]) {
    const shape = dressing.of(stuff).build();
    triangles += shape.index.length / 3;
    for (const part of shape.position) {
      sum += part;
      if (!Number.isFinite(part)) finite = false;
    }
  }
  return { triangles, finite, sum };
}

describe('places', () => {
  it('every row names a layout and a family that there are', () => {
    for (const { preset } of rows) expect(layouts.has(String(preset['layout']))).toBe(true);
    for (const { family } of manifest.settings) expect(setFamilies.has(family)).toBe(true);
  });

  it.each(rows.map(({ kind }) => kind))('%s: level where the action starts, finite all around', (kind) => {
    for (const cast of [[], [{ kind: 'car', family: 'car', medium: 'ground' as const }]]) {
      const plan = placeFamily.plan(brief(kind, {}, cast));
      for (const [x, z] of [[0, 0], [2, 0], [-2, 1], [0, 4]] as const) expect(Math.abs(plan.ground(x, z) - plan.centre[1])).toBeLessThan(1.2); // prettier-ignore
      for (let step = 0; step < 80; step++) expect(Number.isFinite(plan.ground(step * 17 - 600, 60 - step * 9))).toBe(true);
    }
  });

  it.each(rows.map(({ kind }) => kind))('%s: dressed within its budget, alike each time', (kind) => {
    const made = built(kind);
    expect(made.finite).toBe(true);
    expect(made.triangles).toBeLessThan(150_000);
    expect(built(kind).sum).toBe(made.sum);
  });

  it('puts what floats on the water', () => {
    for (const kind of ['lake', 'river', 'harbour']) {
      const plan = placeFamily.plan(brief(kind, {}, [{ kind: 'boat', family: 'boat', medium: 'water-surface' }]));
      expect(plan.layout.height(0, 0)).toBeLessThan(plan.layout.water!.level);
      expect(plan.swell!(0, 0, 1, 3).height).toBeCloseTo(plan.layout.water!.level, 1);
    }
  });

  it('is dressed for winter and for night too', () => {
    for (const kind of ['park', 'village', 'river']) expect(built(kind, { season: 'winter', timeOfDay: 'night' }).finite).toBe(true);
  });
});
