/** What hangs in the sky in a weather. */
export interface CloudKind {
  /** Share of the sky that heaps of cloud cover, 0 to above 1 for a closed sky. */
  readonly cover: number;
  /** Bumps per layer height: small for wide decks. */
  readonly grain: number;
  /** How tall heaps are, in layer heights. */
  readonly depth: number;
  /** How torn they are: 0 soft to 1 stormy. */
  readonly torn: number;
  /** Thin high streaks, 0 to 1. */
  readonly wisps: number;
  /** How dark bellies are, 0 to 1. */
  readonly gloom: number;
}

const fair: CloudKind = { cover: 0.4, grain: 0.5, depth: 0.6, torn: 0.25, wisps: 0.5, gloom: 0.12 };
const closed: CloudKind = { cover: 1.12, grain: 0.42, depth: 0.4, torn: 0.35, wisps: 0, gloom: 0.4 };

const kinds: Readonly<Record<string, CloudKind>> = {
  clear: fair,
  sunny: { ...fair, cover: 0.2 },
  rainbow: { ...fair, cover: 0.55, gloom: 0.3 },
  wind: { ...fair, cover: 0.45, torn: 0.6, wisps: 0.8 },
  cloudy: { ...fair, cover: 0.72, grain: 0.5, gloom: 0.3 },
  overcast: closed,
  rain: { ...closed, gloom: 0.55, torn: 0.5 },
  storm: { ...closed, gloom: 0.8, torn: 1, depth: 0.7, grain: 0.42 },
  snow: { ...closed, gloom: 0.2 },
  fog: { ...closed, gloom: 0.1, torn: 0.1 },
  mist: { ...fair, cover: 0.5 },
  sandstorm: { ...closed, gloom: 0.15, torn: 0.3 },
  blizzard: { ...closed, gloom: 0.25 },
};

const sameKind: Readonly<Record<string, string>> = { thunderstorm: 'storm', snowstorm: 'blizzard' };

const darkMoods: readonly string[] = ['menacing', 'dark', 'scary', 'tense', 'eerie', 'mysterious'];

/** The clouds of a weather; unknown words give a fair sky. A dark mood tears them and darkens their bellies. */
export function cloudKind(weather: string, mood = 'neutral'): CloudKind {
  const kind = kinds[sameKind[weather] ?? weather] ?? fair;
  return darkMoods.includes(mood)
    ? {
        ...kind,
        cover: Math.min(1, kind.cover + 0.12),
        torn: Math.max(0.9, kind.torn),
        gloom: Math.max(0.72, kind.gloom),
        depth: Math.max(0.65, kind.depth),
      }
    : kind;
}
