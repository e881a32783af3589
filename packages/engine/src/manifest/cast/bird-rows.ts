import type { CastKind } from '../entry.ts';
import { type PresetRow, presets } from './preset.ts';

type Rows = Readonly<Record<string, PresetRow>>;

const actions = ['fly', 'eat', 'sing'] as const;

/** Rows of small birds that perch and hop. */
export function smallBirds(rows: Rows): CastKind[] {
  return presets(
    { family: 'bird', medium: 'ground', extent: [0.08, 0.13, 0.18], voice: 'chirp', actions, preset: { form: 'songbird', span: 0.26 } },
    rows,
  );
}

/** Rows of birds of a crow's size and more that live on land. */
export function landBirds(rows: Rows): CastKind[] {
  return presets({ family: 'bird', medium: 'ground', extent: [0.2, 0.36, 0.46], actions, preset: { form: 'crow' } }, rows);
}

/** Rows of birds of a duck's size and more, most of which swim. */
export function waterBirds(rows: Rows): CastKind[] {
  return presets(
    { family: 'bird', medium: 'ground', extent: [0.24, 0.38, 0.55], actions: ['fly', 'swim', 'eat'], preset: { form: 'duck' } },
    rows,
  );
}
