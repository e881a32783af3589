import type { CastMember } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import type { Change, ChangeName } from './changes.ts';

/** What is said of somebody's state before the film begins, and what has become of it then. */
const states: readonly (readonly [words: RegExp, name: ChangeName])[] = [
  [/^(burning|flaming|blazing|ablaze|fiery|on-fire)$/, 'burn'],
  [/^(wet|soaked|soaking|drenched|dripping|rain-soaked)$/, 'wet'],
  [/^(frozen|icy|frosty|frosted|ice-covered|frost-covered)$/, 'freeze'],
  [/^(rusty|rusted|rusting|corroded)$/, 'rust'],
  [/^(rotten|rotting|moldy|mouldy|decaying)$/, 'age'],
  [/^(withered|wilted|wilting|withering)$/, 'wilt'],
  [/^melting$/, 'melt'],
  [/^(glowing|luminous|bioluminescent|luminescent)$/, 'glow'],
];

/** Begun and ended before the film starts; of what still goes on, the part that the film shows. */
const spans: Partial<Record<ChangeName, { readonly from: number; readonly to: number }>> = {
  burn: { from: -6, to: 14 },
  melt: { from: -3, to: 9 },
};
const past = { from: -2, to: -1 };

/** Families whose bodies show such states by themselves, or that are the fire and the ice. */
const ownWay: Partial<Record<ChangeName, RegExp>> = {
  burn: /^(effect|luminary|lamp|dragon|landform)$/,
  glow: /^(effect|luminary|lamp|book|weapon|screen|dragon|neon)$/,
  wet: /^(effect|fish|mollusc)$/,
  freeze: /^(effect|landform|human|sweet)$/,
  rust: /^(human|bird|quadruped|fish)$/,
};

const wicked = /candle|match|fuse|incense|torch/;
/** What is never without flames. */
const everBurning = /^phoenix$/;

/** What a member already is when the film begins: in flames, wet, frozen, rusty, glowing. */
export function standingOf({ traits, noun }: CastMember, { kind, family }: CastKind, alive: boolean): Change[] {
  const listed: unknown = traits['words'];
  const said = [...(Array.isArray(listed) ? listed : []), traits['tone'], traits['state']].filter((word) => typeof word === 'string');
  const changes = states.flatMap(([words, name]): Change[] => {
    const word = said.find((one) => words.test(one));
    if (word === undefined || ownWay[name]?.test(family) || (name === 'burn' && wicked.test(kind))) return [];
    // A "rusty car" that is a kind of its own is rusty as it is.
    if (noun.includes(word) && kind !== noun.split(' ').at(-1)) return [];
    return [{ name, ...(spans[name] ?? past), ...(name === 'burn' && alive ? { unharmed: true } : {}) }];
  });
  if (everBurning.test(kind) && !changes.some(({ name }) => name === 'burn'))
    changes.push({ name: 'burn', ...past, from: -9, unharmed: true });
  return changes;
}
