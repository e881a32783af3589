import type { Cue, Seconds, Vector3 } from '@onereel/spec';
import type { Actor } from '../blocking/actor.ts';
import { momentOf } from '../blocking/actor.ts';
import { pathOf, spot } from '../cues/path-of.ts';
import { burstAt } from './condition.ts';
import { type Change, changesOf } from './changes.ts';

/** What is heard of what becomes of things: glass that shatters in the moment in which it flies to pieces, flames while something burns. */
export function changeCues(actors: readonly Actor[], seconds: Seconds): Cue[] {
  return actors.flatMap((actor) =>
    actor.number > 3 || actor.kind.family === 'effect'
      ? []
      : changesOf(actor.member, actor.kind, actor.beats).flatMap((change) => cuesOf(actor, change, seconds)),
  );
}

const brittle = /glass|vase|window|mirror|bottle|bulb|cup|mug|plate|bowl|lamp|jar|egg|ice|crystal/;

function cuesOf(actor: Actor, change: Change, seconds: Seconds): Cue[] {
  const middle = (at: Seconds): Vector3 => {
    const [x, y, z] = momentOf(actor, Math.min(at, seconds)).place;
    return [x, y + actor.extent[1] * 0.5, z];
  };
  const { name, to } = change;
  // What it already was when the film begins is heard only if it goes on.
  if (change.from < 0 && !/^(burn|wet|melt)$/.test(name)) return [];
  const from = Math.max(0, change.from);
  const long = Math.max(0.3, Math.min(seconds, to) - from);
  const size = Math.min(4, Math.max(0.05, actor.extent[1]));
  const lasting = (kind: string, gain: number): Cue => ({ at: from, seconds: long, kind, who: actor.name, position: pathOf(middle, from, from + long), gain });
  const once = (at: Seconds, kind: string, gain: number, parameters?: Cue['parameters']): Cue => ({
    at,
    seconds: 0.9,
    kind,
    who: actor.name,
    position: spot(at, middle(at)),
    gain,
    ...(parameters ? { parameters } : {}),
  });
  switch (name) {
    case 'break': {
      const at = burstAt(change);
      if (change.sudden) return [once(at, /balloon|bubble/.test(actor.kind.kind) ? 'pop' : 'explosion', 1)];
      const broken = brittle.test(`${actor.kind.kind} ${actor.member.noun}`) ? 'glass' : 'impact';
      return [once(at, broken, 1, broken === 'impact' ? { a: 'wood', b: 'wood', size, speed: 5 } : undefined)];
    }
    case 'burn':
      // The flames outlast the beat: what burns goes on burning.
      return [{ ...lasting('flames', change.down ? 0.25 : 0.8), seconds: Math.max(long, seconds - from) }];
    case 'wet':
    case 'melt':
      return Array.from({ length: Math.min(12, Math.floor(long / 0.6)) }, (_, number) =>
        once(from + 0.4 + number * 0.6 + ((number * 0.37) % 0.23), 'drip', 0.5),
      );
    case 'freeze':
      return [lasting('crunch', 0.3)];
    case 'appear':
    case 'disappear':
      return [{ ...once(from, 'whoosh', 0.5, { size: Math.min(2, size), speed: 6 }), seconds: Math.min(1.2, long) }];
    default:
      return [];
  }
} // prettier-ignore
