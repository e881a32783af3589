import { describe, expect, it } from 'vitest';
import { bedOf } from '../sound/ambience/beds.ts';
import { instrumentOf } from '../sound/instruments.ts';
import { castFamilies } from '../stage/cast/families.ts';
import { setFamilies } from '../stage/set/families.ts';
import { garmentOf } from '../stage/cast/human/asked-garments.ts';
import { clothes, clothesAlike } from './clothes.ts';
import { manifest } from './manifest.ts';

/** What stands in more than one row, with the rows: `plant: fern/herb`. */
function shared(rows: readonly { readonly name: string; readonly words: readonly string[] }[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { name, words } of rows) for (const word of words) owners.set(word, [...(owners.get(word) ?? []), name]);
  return [...owners].filter(([, names]) => names.length > 1).map(([word, names]) => `${word}: ${names.join('/')}`);
}

const named = (rows: readonly { readonly kind: string; readonly words: readonly string[] }[]) =>
  rows.map(({ kind, words }) => ({ name: kind, words }));
const kinds = (rows: readonly { readonly kind: string }[]) =>
  shared(rows.map(({ kind }, index) => ({ name: String(index), words: [kind] })));

describe('the manifest', () => {
  it('has every kind and every noun of the cast, the places and the landmarks once', () => {
    for (const rows of [manifest.cast, manifest.settings, manifest.features, manifest.sounds]) {
      expect(kinds(rows)).toEqual([]);
      expect(shared(named(rows))).toEqual([]);
    }
  });

  it('has every action once', () => {
    expect(shared(manifest.actions.map(({ action }) => ({ name: action, words: [action] })))).toEqual([]);
  });

  it('says nouns in small letters and in the singular form that a reader looks up', () => {
    const odd = [...manifest.cast, ...manifest.settings, ...manifest.features].flatMap(({ words }) =>
      words.filter((word) => word !== word.trim().toLowerCase() || word.includes('  ')),
    );
    expect(odd).toEqual([]);
  });

  it('has a generator for every family', () => {
    expect([...new Set(manifest.cast.map(({ family }) => family))].filter((family) => !castFamilies.has(family))).toEqual([]);
    expect([...new Set(manifest.settings.map(({ family }) => family))].filter((family) => !setFamilies.has(family))).toEqual([]);
  });

  it('has a bed for every ambience', () => {
    const silent = manifest.settings.flatMap(({ kind, ambience }) =>
      ambience
        .filter((name) => name !== 'room-tone' && !bedOf(name).exact && bedOf(name).bed.kind === 'room')
        .map((name) => `${kind}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('knows the instrument of every voice and of every sound that can be asked for', () => {
    const spoken = new Set(['woman', 'man', 'child']);
    const voices = manifest.cast.flatMap(({ voice }) => (voice === undefined || spoken.has(voice) ? [] : [voice]));
    const effects = manifest.sounds.filter(({ role }) => role === 'effect').map(({ kind }) => kind);
    const isKnown = (name: string): boolean =>
      instrumentOf(name).exact || instrumentOf(name).instrument.kind !== 'whoosh' || name === 'whoosh';
    expect([...new Set([...voices, ...effects])].filter((name) => !isKnown(name))).toEqual([]);
  });

  it('names only clothes that the wardrobe has', () => {
    expect([...clothes, ...clothesAlike].filter((noun) => garmentOf(noun) === null)).toEqual([]);
  });

  it('gives landmarks places that exist', () => {
    const places = new Set(manifest.settings.map(({ kind }) => kind));
    expect(
      manifest.features.flatMap(({ kind, settings }) => settings.filter((place) => !places.has(place)).map((place) => `${kind}: ${place}`)),
    ).toEqual([]);
  });

  it('gives everything a size and every row a name', () => {
    expect(manifest.cast.filter(({ extent }) => extent.some((size) => !(size > 0 && size < 1000))).map(({ kind }) => kind)).toEqual([]);
    expect(manifest.cast.filter(({ kind, words }) => words.length === 0 && kind !== 'stand-in').map(({ kind }) => kind)).toEqual([]);
  });

  it('knows by which name the picture makes each effect heard', () => {
    for (const { kind, role, cue } of manifest.sounds) {
      const { instrument, exact, parameters } = instrumentOf(kind);
      const isAlias = role === 'effect' && !exact && instrument.kind !== 'whoosh' && Object.keys(parameters ?? {}).length === 0;
      expect([kind, cue]).toEqual([kind, isAlias ? instrument.kind : undefined]);
    }
  });
});
