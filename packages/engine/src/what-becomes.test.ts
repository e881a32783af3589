import { describe, expect, it } from 'vitest';
import type { Screenplay } from '@onereel/spec';
import { direct } from './director/direct.ts';
import { manifest } from './manifest/manifest.ts';
import { changesOf } from './stage/change/changes.ts';
import { withFlames } from './stage/change/kindling.ts';
import { withRaising } from './stage/change/raising.ts';
import { seasonsFrom, withSeasons } from './stage/change/seasons.ts';
import { withSpectacles } from './stage/change/spectacles.ts';
import { withSuccessors } from './stage/change/succession.ts';

const of = (prompt: string): Promise<Screenplay> => direct(prompt, { seed: 1 });
const kinds = ({ cast }: Screenplay): string[] => cast.map(({ kind }) => kind);

function namesOf(screenplay: Screenplay, id: string): string[] {
  const member = screenplay.cast.find((one) => one.id === id)!;
  const kind = manifest.cast.find((row) => row.kind === member.kind)!;
  const beats = screenplay.shots.flatMap((shot) => shot.beats).filter(({ who }) => who === id);
  return changesOf(member, kind, beats).map(({ name }) => name);
}

describe('withFlames', () => {
  it('lets what is on fire burn by itself, without a fire beside it', async () => {
    for (const prompt of ['a house on fire', 'a burning house', 'a house in flames at night']) {
      const shown = withFlames(await of(prompt));
      expect(kinds(shown), prompt).toEqual(['house']);
      expect(namesOf(shown, 'house'), prompt).toContain('burn');
    }
  });

  it('drops the fire that something catches, and keeps its own beat', async () => {
    const shown = withFlames(await of('a car catches fire on the road'));
    expect(kinds(shown)).not.toContain('fire');
    expect(namesOf(shown, 'car')).toEqual(['burn']);
  });

  it('leaves fires that are there for their own sake', async () => {
    const asked = await of('a campfire burns in front of a tent');
    expect(withFlames(asked)).toBe(asked);
  });
});

describe('standing states', () => {
  it('are read from what is said of a member', async () => {
    expect(namesOf(await of('a wet dog in a meadow'), 'dog')).toEqual(['wet']);
    expect(namesOf(await of('a glowing crystal in a cave'), 'crystal')).toEqual(['glow']);
    expect(namesOf(await of('a dog in a meadow'), 'dog')).toEqual([]);
  });

  it('do not char what lives', async () => {
    const phoenix = await of('a phoenix flies over the sea');
    const kind = manifest.cast.find((row) => row.kind === 'phoenix')!;
    expect(changesOf(phoenix.cast[0]!, kind, [])).toEqual([expect.objectContaining({ name: 'burn', unharmed: true })]);
  });
});

describe('withRaising', () => {
  it('lets a building come out of the ground instead of flying up', async () => {
    const shown = withRaising(await of('a building rises from the ground'));
    expect(shown.shots[0]!.beats.map(({ action }) => action)).toEqual(['grow']);
    const [change] = changesOf(
      shown.cast[0]!,
      manifest.cast.find((row) => row.kind === shown.cast[0]!.kind)!,
      shown.shots[0]!.beats,
    );
    expect(change).toMatchObject({ name: 'sprout', raised: true });
  });

  it('leaves a balloon to rise', async () => {
    const shown = withRaising(await of('a balloon rises into the sky'));
    expect(shown.shots[0]!.beats.some(({ action }) => action === 'grow')).toBe(false);
  });
});

describe('withSeasons', () => {
  it('goes through the year in its order', () => {
    expect(seasonsFrom('spring', 'winter')).toEqual(['spring', 'summer', 'autumn', 'winter']);
    expect(seasonsFrom('autumn', 'spring')).toEqual(['autumn', 'winter', 'spring']);
  });

  it('shows one tree in each of them, at one place, in the same shape', async () => {
    const shown = withSuccessors(withSeasons(await of('a tree changes through the four seasons')));
    expect(shown.cast.map(({ traits }) => traits['season'])).toEqual(['spring', 'summer', 'autumn', 'winter']);
    expect(new Set(shown.cast.map(({ traits }) => traits['double']))).toEqual(new Set(['tree']));
  });
});

describe('withSuccessors', () => {
  it('makes an old man of a man who grows old', async () => {
    const shown = withSuccessors(await of('a man grows old'));
    expect(kinds(shown)).toEqual(['man', 'old-man']);
  });
});

describe('withSpectacles', () => {
  it('puts an aurora into the sky and a volcano that erupts before the eye', async () => {
    const aurora = withSpectacles(await of('aurora borealis over snowy mountains'));
    expect(aurora.look.weather).toBe('aurora');
    expect(kinds(aurora)).not.toContain('aurora');
    expect(kinds(withSpectacles(await of('a volcano erupts')))).toContain('volcano');
  });
});
