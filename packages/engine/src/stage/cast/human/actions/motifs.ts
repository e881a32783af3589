import type { Motif } from '../motif.ts';
import { company } from './company.ts';
import { dances } from './dances.ts';
import { devices } from './devices.ts';
import { everyday } from './everyday.ts';
import { exercises } from './exercises.ts';
import { games } from './games.ts';
import { gestures } from './gestures.ts';
import { handling } from './hands.ts';
import { moves } from './moves.ts';
import { music } from './music.ts';
import { postures } from './postures.ts';
import { sports } from './sports.ts';
import { carriages } from './carriages.ts';
import { deskWork } from './desk-work.ts';
import { forces } from './forces.ts';
import { handicraft } from './handicraft.ts';
import { kitchenWork } from './kitchen-work.ts';
import { meals } from './meals.ts';
import { toolWork } from './tool-work.ts';
import { washing } from './washing.ts';

/** Everything that people know how to do, one row each. */
export const motifs: readonly Motif[] = [
  ...handicraft,
  ...postures,
  ...moves,
  ...gestures,
  ...company,
  ...everyday,
  ...dances,
  ...exercises,
  ...devices,
  ...carriages,
  ...handling,
  ...meals,
  ...forces,
  ...kitchenWork,
  ...toolWork,
  ...washing,
  ...deskWork,
  ...music,
  ...sports,
  ...games,
];

const byName: ReadonlyMap<string, Motif> = new Map(motifs.map((motif) => [motif.name, motif]));

/** A motif by its name; null for a name that nobody knows. */
export function motifNamed(name: string): Motif | null {
  return byName.get(name) ?? null;
}

/**
 * The motif of an action for what is said of it (the verb, the thing, the tool): one whose words fit, before one that does
 * the action in general; null when the action needs none.
 */
export function motifFor(action: string, said: string): Motif | null {
  const rows = motifs.flatMap((motif) => motif.does.filter((does) => does.action === action).map((does) => ({ motif, words: does.words })));
  return (rows.find(({ words }) => words?.test(said)) ?? rows.find(({ words }) => !words))?.motif ?? null;
}
