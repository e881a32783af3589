import type { Beat, Metres, Screenplay, Seconds } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import { runsInto } from './collision.ts';
import type { Whirl } from './whirl.ts';

/** Seconds from the first tilt to lying, and between one of several and the next. */
const [takes, apart] = [0.62, 0.12];
/** What is taller than this does not topple over from a push, metres. */
const tallest: Metres = 3.2;

const standsFast =
  /^(human|quadruped|bird|building|tree|monument|car|train|boat|aircraft|ball|rock|dragon|fish|insect|reptile|domino|effect|cloth)/;

/** Whether a beat tips something over about its foot, instead of letting it drop. */
export function topples({ action, verb }: Beat): boolean {
  return action === 'fall' && /^(topple|tip|keel)$/.test(verb);
}

/** How a prompt says that something does not stay upright. */
const over = /\b(?:knock|tip|push|topple|bump)\w*\b[^.]{0,40}?\b(?:over|down|off)\b|\btoppl/i;

/** Whether a beat knocks over what it is done to: a push, or what rolls into it. */
function knocked(beat: Beat, prompt: string): string | undefined {
  if (/^(?:push|press|hit)$/.test(beat.action) && /^(?:knock|tip|topple|push|bump)$/.test(beat.verb) && over.test(prompt))
    return beat.target;
  const into = typeof beat.to === 'object' && /^(?:in|into|against)$/.test(beat.to.relation) ? beat.to.object : undefined;
  return beat.action === 'roll' ? into : undefined;
}

/** A screenplay in which what is knocked over topples, as soon as it is met. */
export function withTopples(screenplay: Screenplay): Screenplay {
  const { cast } = screenplay;
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.flatMap((beat): Beat[] => {
      const member = cast.find(({ id }) => id === knocked(beat, screenplay.prompt) && id !== beat.who);
      const row = manifest.cast.find(({ kind }) => kind === member?.kind);
      if (!member || !row || standsFast.test(row.family) || row.extent[1] > tallest || row.extent[1] < row.extent[0] * 0.6) return [beat];
      if (shot.beats.some(({ who, action }) => who === member.id && action === 'fall')) return [beat];
      const met = beat.start + beat.seconds * (runsInto(beat) ? 0.94 : beat.action === 'roll' ? 0.62 : 0.4);
      const { target: _thing, to: _to, direction: _way, line: _line, ...rest } = beat;
      return [
        beat,
        { ...rest, who: member.id, action: 'fall', verb: 'topple', start: met, seconds: Math.max(1.2, beat.start + beat.seconds - met) },
      ];
    }),
  }));
  return { ...screenplay, shots };
}

/** How far something has tipped over at a moment, the first of several first; it stays where it lies. */
export function toppledAt(beat: Beat, seconds: Seconds, number: number, width: Metres): Whirl | null {
  const since = seconds - beat.start - number * apart;
  if (since <= 0) return null;
  const gone = Math.min(1, since / takes);
  const rebound = gone < 1 ? 0 : Math.exp(-(since - takes) * 9) * Math.abs(Math.sin((since - takes) * 22)) * 0.12;
  const bank = (Math.PI / 2) * (gone ** 2.4 - rebound);
  return { heading: number * 0.4 * gone, pitch: 0, bank, shift: [0, (Math.sin(bank) * width) / 2, 0] };
}
