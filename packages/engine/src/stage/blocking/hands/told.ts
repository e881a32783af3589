import { readScreenplay, type Screenplay } from '@onereel/spec';

/** One thing that is done, as tests tell it. */
export type ToldBeat = Partial<Screenplay['shots'][number]['beats'][number]>;

/** For tests: a film of one shot in a studio with these members, who do these things; the first does what names nobody. */
export function told(
  cast: readonly (readonly [id: string, kind: string, count?: number])[],
  beats: ToldBeat | readonly ToldBeat[],
  more: Partial<Screenplay> = {},
): Screenplay {
  const all = Array.isArray(beats) ? (beats as readonly ToldBeat[]) : [beats as ToldBeat];
  return readScreenplay({
    version: 1,
    title: 'told',
    prompt: 'told',
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
    cast: cast.map(([id, kind, count = 1]) => ({ id, noun: id, kind, match: 'exact', count, traits: {} })),
    relations: [],
    shots: [
      {
        start: 0,
        seconds: 4,
        camera: {},
        beats: all.map((beat) => ({ start: 0, seconds: 4, who: cast[0]![0], verb: beat.action, match: 'exact', ...beat })),
      },
    ],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
    ...more,
  });
}
