import type { Beat, Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { dealOutHauling, drawnAlong, teamOf } from './hauling.ts';

const film = (
  prompt: string,
  cast: Readonly<Record<string, string>>,
  beat: Pick<Beat, 'who' | 'action' | 'verb' | 'target'>,
): Screenplay => ({
  version: 1,
  title: '',
  prompt,
  seed: 1,
  seconds: 4,
  look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
  setting: { noun: 'meadow', kind: 'meadow', match: 'exact', features: [] },
  cast: Object.entries(cast).map(([id, kind]) => ({ id, noun: id, kind, match: 'exact', count: 1, traits: {} })),
  relations: [],
  shots: [
    {
      start: 0,
      seconds: 4,
      camera: { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm' },
      beats: [{ start: 0, seconds: 4, match: 'exact', ...beat }],
    },
  ],
  sound: { ambience: [], effects: [], music: null },
  text: [],
  notes: [],
});

const kinds = ({ cast }: Screenplay): string[] => cast.map(({ kind }) => kind);

describe('what is drawn by others', () => {
  it('goes behind those who draw it, and the camera goes along', () => {
    const told = dealOutHauling(
      film('', { donkey: 'donkey', cart: 'cart' }, { who: 'donkey', action: 'pull', verb: 'pull', target: 'cart' }),
    );
    const drawn = told.shots[0]!.beats.find(({ verb }) => verb === drawnAlong);
    expect(drawn).toMatchObject({ who: 'cart', target: 'donkey', action: 'follow' });
    expect(told.relations).toContainEqual({ subject: 'cart', relation: 'left-of', object: 'donkey' });
    expect(told.shots[0]!.camera.move).toBe('tracking');
    expect(teamOf('donkey', told)).toBe('across');
  });
  it('has its animals where the prompt is silent of them, when it goes', () => {
    const carriage = (action: string): Screenplay => film('', { carriage: 'carriage' }, { who: 'carriage', action, verb: action });
    expect(kinds(dealOutHauling(carriage('drive')))).toContain('horse');
    expect(kinds(dealOutHauling(carriage('stand')))).not.toContain('horse');
  });
  it('seats its owner, and is large enough for that', () => {
    const told = dealOutHauling(
      film(
        '',
        { santa: 'santa', sleigh: 'sled', reindeer: 'reindeer' },
        { who: 'reindeer', action: 'pull', verb: 'pull', target: 'sleigh' },
      ),
    );
    expect(kinds(told)).toContain('horse-sleigh');
    expect(told.relations).toContainEqual({ subject: 'santa', relation: 'on', object: 'sleigh' });
  });
});
