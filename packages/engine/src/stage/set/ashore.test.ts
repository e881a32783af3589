import { describe, expect, it } from 'vitest';
import type { Beat, Relation, Screenplay } from '@onereel/spec';
import { atWatersEdge, breaksOnShore, footingOf, needsShore } from './ashore.ts';

interface Told {
  readonly prompt?: string;
  readonly cast: Readonly<Record<string, string>>;
  readonly beats?: readonly (Partial<Beat> & { readonly who: string; readonly action: string })[];
  readonly relations?: readonly Relation[];
  readonly features?: readonly string[];
}

/** A film at the sea with these members (id to kind), beats and relations. */
const at = ({ prompt = '', cast, beats = [], relations = [], features = [] }: Told): Screenplay =>
  ({
    prompt,
    setting: { noun: 'sea', kind: 'sea', match: 'exact', features: features.map((kind) => ({ noun: kind, kind, match: 'exact' })) },
    cast: Object.entries(cast).map(([id, kind]) => ({ id, noun: id, kind, match: 'exact', count: 1, traits: {} })),
    relations,
    shots: [
      {
        start: 0,
        seconds: 4,
        camera: {},
        beats: beats.map((beat) => ({ start: 0, seconds: 4, verb: beat.action, match: 'exact', ...beat })),
      },
    ],
  }) as unknown as Screenplay;

const inSea = (who: string): Relation => ({ subject: who, relation: 'in', object: 'sea' });
const climb = { who: 'man', action: 'climb', target: 'boat', to: { relation: 'to', object: 'boat' } } as const;

describe('how somebody is to the water', () => {
  it.each<[string, Told, string | null]>([
    ['who stands there is ashore', { cast: { man: 'man' }, beats: [{ who: 'man', action: 'stand' }] }, 'ashore'],
    ['who is said to be at the sea is ashore', { prompt: 'A man at the sea', cast: { man: 'man' }, relations: [inSea('man')] }, 'ashore'],
    ['who is said to be in the sea wades', { prompt: 'A man in the cold sea', cast: { man: 'man' }, relations: [inSea('man')] }, 'wading'],
    ['who wades wades', { cast: { man: 'man' }, beats: [{ who: 'man', action: 'walk', verb: 'wade' }] }, 'wading'],
    ['who swims swims', { cast: { man: 'man' }, beats: [{ who: 'man', action: 'swim' }] }, 'swimming'],
    ['who rows is in the boat', { cast: { man: 'man', boat: 'boat' }, beats: [{ who: 'man', action: 'row', target: 'boat' }] }, 'borne'],
    ['who climbs to a boat stands beside it', { cast: { man: 'man', boat: 'boat' }, beats: [climb] }, 'ashore'],
    ['a boat is afloat', { cast: { man: 'boat' } }, 'afloat'],
    ['a bottle floats by itself', { cast: { man: 'bottle' } }, null],
  ])('%s', (_name, told, footing) => {
    const screenplay = at(told);
    expect(footingOf(screenplay.cast[0]!, screenplay)).toBe(footing);
  });

  it('asks for a shore only where somebody needs ground under the feet', () => {
    expect(needsShore(at({ cast: { woman: 'woman' } }))).toBe(true);
    expect(needsShore(at({ cast: { boat: 'boat', dolphin: 'dolphin' } }))).toBe(false);
    expect(needsShore(at({ cast: { man: 'man' }, beats: [{ who: 'man', action: 'swim' }] }))).toBe(false);
  });

  it('lays a boat at the edge of the water for whoever gets into it', () => {
    const screenplay = at({ cast: { man: 'man', boat: 'boat', other: 'boat' }, beats: [climb] });
    expect(['man', 'boat', 'other'].map((id) => atWatersEdge(id, screenplay))).toEqual([true, true, false]);
  });

  it('sees waves break on rocks from the shore, unless a ship is out there', () => {
    const waves = { beats: [{ who: 'wave', action: 'flow', verb: 'crash' }], features: ['wave', 'rock'] };
    expect(breaksOnShore(at({ cast: {}, ...waves }))).toBe(true);
    expect(breaksOnShore(at({ cast: { boat: 'boat' }, ...waves }))).toBe(false);
  });
});
