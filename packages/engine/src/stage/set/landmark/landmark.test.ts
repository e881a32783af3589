import { readScreenplay, type Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { project } from '../../layout/fit.ts';
import { setFamilies } from '../families.ts';
import type { CameraSample, SetBrief, SetPlan } from '../set.ts';
import { clearingFor } from './clearing.ts';
import { placeScenery } from './placing.ts';
import { amidGrowth, isGreatWork, sceneryOf, unbuilt, withoutScenery } from './scenery.ts';

type Part = Partial<Pick<Screenplay, 'cast' | 'relations' | 'shots'>> & { readonly features?: readonly string[] };

const member = (id: string, kind = id): Screenplay['cast'][number] => ({ id, noun: id, kind, match: 'exact', count: 1, traits: {} });

function screenplay(kind: string, { features = [], ...part }: Part): Screenplay {
  return readScreenplay({
    version: 1,
    title: 'x',
    prompt: 'x',
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: kind, kind, match: 'exact', features: features.map((noun) => ({ noun, kind: noun, match: 'exact' })) },
    cast: [],
    relations: [],
    shots: [{ start: 0, seconds: 4, camera: { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm' }, beats: [] }],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    ...part,
  });
}

async function planOf({ setting, look }: Screenplay): Promise<SetPlan> {
  const kind = manifest.settings.find((row) => row.kind === setting.kind)!;
  const brief: SetBrief = { kind, setting, look, chance: createChance(2), seconds: 4 };
  return (await setFamilies.get(kind.family)!()).plan(brief);
}

const camera: readonly CameraSample[] = [0, 2, 4].map((at) => ({ at, place: [0, 1.6, 6], target: [0, 1.2, 0], view: 0.66 }));
const actor = { at: [0, 0, 0] as const, reach: 0.4, height: 1.8 };

describe('scenery', () => {
  it('is what a screenplay names and nobody touches', async () => {
    const told = screenplay('meadow', { features: ['lighthouse', 'fence', 'tree', 'moon', 'hill'], cast: [member('man')] });
    const found = sceneryOf(told, await planOf(told));
    expect(found.map(({ kind }) => kind.kind)).toEqual(['lighthouse', 'wooden-fence']);
  });

  it('is a tower of the cast that only stands behind a boat, which then is framed alone', async () => {
    const told = screenplay('river', { cast: [member('boat'), member('eiffel-tower')] });
    const found = sceneryOf(told, await planOf(told));
    expect(found.map(({ member: { id } }) => id)).toEqual(['eiffel-tower']);
    expect(withoutScenery(told, found, 'river').cast.map(({ id }) => id)).toEqual(['boat']);
  });

  it('is what towers over whoever is under it', async () => {
    const relations: Screenplay['relations'] = [{ subject: 'woman', relation: 'under', object: 'eiffel-tower' }];
    const told = screenplay('park', { cast: [member('woman'), member('eiffel-tower')], relations });
    expect(sceneryOf(told, await planOf(told)).map(({ member: { id } }) => id)).toEqual(['eiffel-tower']);
  });

  it('is a great work only where the place is named for one', () => {
    const paris = screenplay('city-street', { cast: [member('woman'), member('eiffel-tower')] });
    expect(isGreatWork({ noun: 'eiffel tower' }, paris)).toBe(true);
    expect(isGreatWork({ noun: 'city' }, paris)).toBe(false);
    expect(isGreatWork({ noun: 'city skyline' }, paris)).toBe(false);
  });

  it('is never what somebody is on', async () => {
    const relations: Screenplay['relations'] = [{ subject: 'man', relation: 'on', object: 'bridge', when: 'start' }];
    const told = screenplay('meadow', { features: ['bridge'], cast: [member('man')], relations });
    expect(sceneryOf(told, await planOf(told))).toEqual([]);
  });

  it('is not set up where the place shows it by itself', async () => {
    const told = screenplay('village', { features: ['church', 'house', 'windmill'] });
    expect(sceneryOf(told, await planOf(told)).map(({ kind }) => kind.kind)).toEqual(['windmill']);
  });

  it('leaves reeds to the lake, and knows who stands in them', () => {
    const relations: Screenplay['relations'] = [{ subject: 'heron', relation: 'in', object: 'reed', when: 'start' }];
    const told = screenplay('lake', { cast: [member('heron'), member('reed', 'grass')], relations });
    expect(withoutScenery(told, [], 'lake').cast.map(({ id }) => id)).toEqual(['heron']);
    expect([...amidGrowth(told, 'lake')]).toEqual(['heron']);
  });
});

describe('the land', () => {
  it('says what it could not be given, and nothing of what it was', async () => {
    const village = screenplay('village', { features: ['river', 'mountain', 'road', 'moon'] });
    expect(unbuilt(village, await planOf(village))).toEqual([]);
    const stadium = screenplay('race-track', { features: ['waterfall'] });
    expect(unbuilt(stadium, await planOf(stadium)).map(({ words }) => words)).toEqual(['waterfall']);
  });
});

describe('placing', () => {
  const kinds = ['lighthouse', 'windmill', 'castle', 'pyramid', 'church', 'fountain', 'goal', 'eiffel tower'];
  const places = ['meadow', 'park', 'desert', 'village', 'beach', 'sea', 'farm', 'snow-field', 'lake'];

  it.each(places)('%s: each landmark is in the picture, neither tiny nor cut off, and does not hide who acts', async (place) => {
    for (const noun of kinds) {
      const told = screenplay(place, { features: [noun], cast: [member('man')] });
      const plan = await planOf(told);
      const scenery = sceneryOf(told, plan);
      if (scenery.length === 0) continue;
      const [[stand]] = placeScenery(scenery, { plan, camera, aspect: 16 / 9, seen: camera.map(() => [actor]), sight: Infinity }) as [
        [NonNullable<ReturnType<typeof placeScenery>[0][0]>],
      ];
      const [x, y, z] = stand.at;
      const frame = { eye: camera[0]!.place, target: camera[0]!.target, view: camera[0]!.view, aspect: 16 / 9 };
      const [foot, top] = [project([x, y, z], frame)!, project([x, y + stand.height, z], frame)!];
      const share = (top[1] - foot[1]) / 2;
      expect(share, `${noun} in ${place}`).toBeGreaterThan(0.1);
      expect(share, `${noun} in ${place}`).toBeLessThan(0.65);
      expect(Math.abs(foot[0]), `${noun} in ${place}`).toBeLessThan(1);
      expect(z, `${noun} in ${place}`).toBeLessThan(0);
    }
  });

  it('keeps free the ground under a landmark, the view of it, and the view of who acts', () => {
    const stand = { at: [30, 0, -60] as const, heading: 0, size: 1, reach: 4, height: 12, afloat: false };
    const taken = clearingFor([stand], camera, [actor]);
    expect(taken(30, -58)).toBe(true);
    expect(taken(15, -27)).toBe(true);
    expect(taken(0, 3)).toBe(true);
    expect(taken(-20, -40)).toBe(false);
    expect(taken(6, 3)).toBe(false);
  });
});
