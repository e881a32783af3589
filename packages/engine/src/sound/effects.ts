import type { Cue, CueSheet, Seconds } from '@onereel/spec';
import type { Chance } from '../chance/chance.ts';
import type { Instrument } from './instrument.ts';
import { instrumentOf } from './instruments.ts';
import { perform } from './perform.ts';
import { duck, type Spoken } from './space/duck.ts';
import type { Placement } from './space/place.ts';

/** A cue that has been played and waits to be placed. */
export interface Played {
  readonly kind: string;
  readonly who: string | null;
  readonly at: Seconds;
  readonly moment: Instrument['moment'];
  readonly placement: Placement;
}

/** Plays every cue of a sheet that is heard, each by itself. `stopIfAborted` is asked before each. */
export function playCues(sheet: CueSheet, spoken: readonly Spoken[], chance: Chance, stopIfAborted: () => void): Played[] {
  const underSpeech = duck(spoken, -4);
  return sheet.cues.flatMap((cue, index): Played[] => {
    if (cue.gain === 0 || cue.at >= sheet.seconds) return [];
    stopIfAborted();
    const { instrument, parameters } = instrumentOf(cue.kind);
    // Named by what it is and when, so that one more cue changes no other; the index parts true twins.
    const name = `${cue.kind} ${cue.who ?? ''} ${cue.at.toFixed(4)}`;
    const twin =
      sheet.cues.findIndex((other) => other.kind === cue.kind && other.who === cue.who && other.at === cue.at) === index ? '' : ` ${index}`;
    const { samples, onset } = perform(instrument, { ...cue, parameters: { ...parameters, ...cue.parameters } }, chance.spawn(name + twin));
    const placement: Placement = {
      samples,
      onset,
      at: cue.at,
      gain: cue.gain * underSpeech(cue.at),
      position: cue.position,
      ...occlusionOf(cue),
      reference: instrument.reference,
    };
    return [{ kind: cue.kind, who: cue.who ?? null, at: cue.at, moment: instrument.moment, placement }];
  });
}

/** What lies between: one number, or a curve over the length of the cue for what goes behind something and comes out again. */
function occlusionOf({ at, seconds, occlusion, curves }: Cue): Pick<Placement, 'occlusion'> {
  const values = curves?.['occlusion'];
  if (!values || values.length === 0) return occlusion === undefined ? {} : { occlusion: () => occlusion };
  return {
    occlusion(time) {
      const place = Math.max(0, Math.min(values.length - 1, ((time - at) / Math.max(1e-6, seconds)) * (values.length - 1)));
      const index = Math.min(values.length - 1, Math.floor(place));
      const next = values[Math.min(values.length - 1, index + 1)]!;
      return values[index]! + (next - values[index]!) * (place - index);
    },
  };
}
