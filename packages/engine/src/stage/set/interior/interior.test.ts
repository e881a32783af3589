import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { indoors } from '../../../manifest/settings/indoors.ts';
import { outwardShare } from '../../../shapes/outward.ts';
import type { SetBrief } from '../set.ts';
import { furnish, interiorFamily } from './interior.ts';
import { pieces } from './pieces.ts';
import { roomOf } from './room.ts';
import { rooms } from './rooms/rooms.ts';

const brief = (kind: (typeof indoors)[number], timeOfDay = 'day'): SetBrief => ({
  kind,
  seconds: 4,
  chance: createChance(5),
  setting: { noun: kind.words[0]!, kind: kind.kind, match: 'exact', features: [] },
  look: { style: 'cinematic', timeOfDay, weather: 'clear', season: 'summer', mood: 'neutral' },
});

describe('the rooms of the manifest', () => {
  it('are all there, and so is everything that stands in them', () => {
    for (const kind of indoors) expect(rooms[roomOf(kind)], kind.kind).toBeDefined();
    for (const row of Object.values(rooms)) for (const [name] of row.pieces) expect(pieces.has(name), name).toBe(true);
  });

  it('have words of their own', () => {
    const words = indoors.flatMap((kind) => kind.words);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('a pool', () => {
  const pool = indoors.find(({ kind }) => kind === 'indoor-pool')!;

  it('has its action in the water for whoever goes into it', () => {
    const { centre, ground, room } = interiorFamily.plan({ ...brief(pool), wet: true });
    expect(ground(centre[0], centre[2])).toBeGreaterThan(0);
    expect(ground(centre[0], room!.high[2])).toBe(0);
    expect(interiorFamily.plan(brief(pool)).centre).toEqual([0, 0, 0]);
  });
});

describe.each(indoors.map((kind) => [kind.kind, kind] as const))('the set %s', (_name, kind) => {
  const row = rooms[roomOf(kind)]!;
  const { joinery, floor } = furnish(row, createChance(7), 1);
  const shape = joinery.build();

  it('faces outward, is finite and within its budget', () => {
    expect(outwardShare(shape)).toBeGreaterThan(0.97);
    for (const list of [shape.position, shape.normal, shape.colour, shape.surface]) expect(list.every(Number.isFinite)).toBe(true);
    expect((shape.index.length + floor.build().index.length) / 3).toBeLessThan(80_000);
  });

  it('is the same for the same seed', () => {
    expect(furnish(row, createChance(7), 1).joinery.build().position).toEqual(shape.position);
  });

  it('leaves the marks free of furniture and the camera inside', () => {
    const { centre, room, lamps = [] } = interiorFamily.plan(brief(kind));
    for (const x of [-0.5, 0, 0.5]) {
      const taken = joinery.solids.filter(
        ({ low, high }) => low[0] < x && high[0] > x && low[2] < 0.2 && high[2] > -0.2 && low[1] < 1.5 && high[1] > 0.1,
      );
      if (row.groundAt === undefined) expect(taken).toEqual([]);
    }
    expect(centre[2]).toBeGreaterThan(room!.low[2]);
    expect(room!.high[2]).toBeGreaterThan(centre[2] + 2);
    expect(lamps.length).toBeLessThanOrEqual(4);
  });

  it('is lit more warmly by its lamps at night than by day where it has windows', () => {
    if (!row.windows || row.alwaysLit || row.lamps.length === 0) return;
    const power = (hour: string): number =>
      (interiorFamily.plan(brief(kind, hour)).lamps ?? []).reduce((sum, lamp) => sum + lamp.colour[0], 0);
    expect(power('night')).toBeGreaterThan(power('day'));
  });
});
