import type { Moment } from '../../blocking/moment.ts';
import { phaseOf } from '../../blocking/hands/strokes.ts';
import { motifFor, motifNamed } from './actions/motifs.ts';
import type { Doing } from './motif.ts';

/** Everything that is done at a moment: how the body stands first, then what it does on top of that. */
export function doingsOf(moment: Moment): Doing[] {
  const doings: Doing[] = [];
  for (const [name, action] of moment.actions) {
    const motif = action.motif === undefined ? (motifFor(name, '') ?? motifNamed(name)) : motifNamed(action.motif);
    if (!motif || action.weight <= 0) continue;
    const { manner } = action;
    doings.push({
      name,
      motif,
      phase: action.phase ?? phaseOf(motif, action.since, { seconds: action.seconds, ...(manner ? { manner } : {}) }),
      weight: action.weight,
      since: action.since,
    });
  }
  const ordered = doings.sort((a, b) => Number(b.motif.posture ?? false) - Number(a.motif.posture ?? false));
  const motif = moment.carriage && motifNamed(moment.carriage.motif);
  if (!motif) return ordered;
  const since = moment.seconds;
  const phase = phaseOf(motif, since, { seconds: 1000 });
  return [{ name: 'hold', motif, phase, weight: moment.carriage!.weight, since }, ...ordered];
}

/** The same for the lower body: who walks keeps walking while the hands do something. */
export function belowWaist(doings: readonly Doing[], going: number): Doing[] {
  return doings.map((doing) => (doing.motif.posture ? doing : { ...doing, weight: doing.weight * (1 - going) }));
}
