import type { Feature } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { withFixtures, withoutDoubles } from './fixtures.ts';
import { rooms } from './rooms/rooms.ts';

const window: Feature = { noun: 'window', kind: 'window', match: 'exact' };
const looking = (words: string[]): Feature => ({ ...window, traits: { words } });

describe('a room that is asked for a window', () => {
  it.each(['living-room', 'bedroom', 'kitchen', 'bakery', 'cafe', 'library', 'classroom'])(
    'has it in the wall before the viewer: %s',
    (name) => {
      const { row } = withFixtures(rooms[name]!, [window], undefined);
      const [first] = row.windows!;
      expect(first).toMatchObject({ wall: 'back' });
      expect(Math.abs(first!.middle)).toBeLessThan(2.3);
    },
  );

  it('shows what is outside', () => {
    const outlookOf = (words: string[]): string => withFixtures(rooms['bedroom']!, [looking(words)], undefined).row.windows![0]!.outlook;
    expect(outlookOf(['city', 'lights'])).toBe('city');
    expect(outlookOf(['the', 'sea'])).toBe('sea');
    expect(outlookOf(['snowy', 'mountains'])).toBe('mountains');
  });

  it('is left alone by rooms that are asked for nothing', () => {
    const row = rooms['kitchen']!;
    expect(withFixtures(row, [], undefined)).toEqual({ row, landmarks: [] });
  });

  it('has the action before it, with room to sit on its sill, where somebody is at it', () => {
    const row = rooms['living-room']!;
    const { stand, landmarks, row: fitted } = withFixtures(row, [window], { kind: 'window' });
    const [x, , z] = stand!.centre;
    expect(z).toBeLessThan(-row.back + 1.2);
    expect(landmarks[0]!.perches![0]!.at[1]).toBeLessThan(0.7);
    for (const [name, at, deep] of fitted.pieces)
      if (!/rug|runner|edge|pendant|chandelier/.test(name)) expect(Math.abs(at - x) > 0.5 || deep > z + 3.5, name).toBe(true);
  });

  it('stands back for light that falls in', () => {
    const row = rooms['living-room']!;
    const near = withFixtures(row, [window], { kind: 'window' }).stand!.centre[2];
    expect(withFixtures(row, [window], { kind: 'window', isLitBy: true }).stand!.centre[2]).toBeGreaterThan(near);
  });

  it('parts long shelves instead of taking them away', () => {
    const { row } = withFixtures(rooms['library']!, [window], undefined);
    const [{ middle, width } = { middle: 0, width: 0 }] = row.windows!;
    const shelves = row.pieces.filter(([name, , , turn = 0]) => name === 'bookshelf' && turn === 0);
    expect(shelves.length).toBeGreaterThan(1);
    for (const [, x, , , options] of shelves) expect(Math.abs(x - middle)).toBeGreaterThan(width / 2 + Number(options!['wide']) / 2 - 1e-6);
  });
});

describe('a doorway', () => {
  it('is open in the back wall, and one can stand in it', () => {
    const { row, landmarks } = withFixtures(rooms['living-room']!, [{ noun: 'doorway', kind: 'doorway', match: 'exact' }], {
      kind: 'doorway',
    });
    expect(row.windows).toContainEqual(expect.objectContaining({ wall: 'back', low: 0, outlook: 'hall' }));
    expect(landmarks[0]!.perches).toContainEqual(expect.objectContaining({ name: 'inside' }));
  });
});

describe('what the cast brings along', () => {
  it('is not there twice', () => {
    const bedroom = rooms['bedroom']!;
    const names = withoutDoubles(bedroom, [{ kind: 'single-bed', family: 'bed' }]).pieces.map(([name]) => name);
    expect(names).not.toContain('bed');
    expect(names.length).toBe(bedroom.pieces.length - 1);
  });
});
