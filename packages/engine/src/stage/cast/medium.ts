import type { Screenplay } from '@onereel/spec';
import type { CastKind, SettingKind } from '../../manifest/entry.ts';

const flights: ReadonlySet<string> = new Set(['fly', 'circle', 'rise']);
const rising: ReadonlySet<string> = new Set(['rise']);
const gliding: ReadonlySet<string> = new Set(['fly', 'circle']);
const swimming: ReadonlySet<string> = new Set(['swim', 'dive']);
const onFeet: ReadonlySet<string> = new Set(['walk', 'run', 'sit', 'stand', 'lie']);

/**
 * A row as this film needs it: who can fly and does so is in the air, with its wings spread; who can swim and is cast where
 * the ground is water is on the water. who flies by nature and can walk is on its feet when it does. Others stay as their row says.
 */
export function inItsMedium(
  kind: CastKind,
  id: string,
  { shots, relations, setting }: Pick<Screenplay, 'shots' | 'relations' | 'setting'>,
  ground: SettingKind['ground'] | undefined,
): CastKind {
  const can = (action: string): boolean => kind.actions?.includes(action) ?? false;
  const does = (which: ReadonlySet<string>): boolean =>
    shots.some(({ beats }) => beats.some((beat) => beat.who === id && which.has(beat.action)));
  // A dragon that walks or sits is on its feet, its wings folded.
  if (kind.medium === 'air' && can('walk') && does(onFeet) && !does(flights))
    return {
      ...kind,
      medium: 'ground',
      extent: [kind.extent[0] * 0.45, kind.extent[1] * 0.88, kind.extent[2] * 0.87],
      preset: { span: kind.extent[0], ...kind.preset },
    };
  // People swim in mid-water, not along the sea bed.
  if (setting.kind === 'underwater' && kind.family === 'human' && does(swimming)) return { ...kind, medium: 'under-water' };
  // What lives under water is at its surface where the film is over it: its back above, or leaping.
  if (kind.medium === 'under-water' && ground === 'water') return { ...kind, medium: 'water-surface' };
  if (kind.medium !== 'ground') return kind;
  const [width, height, length] = kind.extent;
  const span = kind.preset['span'];
  // A rocket rises from its foot.
  const stands = kind.family === 'spacecraft' && height > length * 1.5 && does(rising) && !does(gliding);
  if (can('fly') && does(flights) && !stands)
    return {
      ...kind,
      medium: 'air',
      extent: typeof span === 'number' ? [span, height * 0.6, length * 1.1] : kind.extent,
      preset: { height, ...kind.preset },
    };
  const held = relations.some(({ subject, relation, when }) => subject === id && relation === 'on' && when !== 'end');
  if (can('swim') && ground === 'water' && !held)
    return { ...kind, medium: 'water-surface', extent: [width, height * 0.8, length], preset: { height, ...kind.preset } };
  return kind;
}

/** The tallest that stands upright in a room, metres. */
const underCeiling = 2.6;

/** A row as a room has it: a giant indoors is as tall as the ceiling lets him be. */
export function underRoof(kind: CastKind, indoors: boolean): CastKind {
  const size = underCeiling / kind.extent[1];
  if (!indoors || kind.family !== 'human' || size >= 1) return kind;
  return { ...kind, extent: [kind.extent[0] * size, underCeiling, kind.extent[2] * size] };
}
