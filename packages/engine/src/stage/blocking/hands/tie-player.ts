import type { Beat } from '@onereel/spec';
import type { Actor } from '../actor.ts';
import type { Deed } from './deed.ts';
import { take } from './handling.ts';
import { heldId, heldNouns, type Ties } from './ties.ts';

/** What is blown: its mouthpiece is at its left end as it is made, the bell at its right. */
const winds = /^(trumpet|flute|saxophone)$/;

/** How an animal does it that plays: upright where it can, the forelegs free. The strokes are those of the music. */
const blows: Deed = { name: 'play-wind', period: 0.9 };
const strums: Deed = { name: 'play-held', period: 0.9 };

/** The instrument of a beat in which something is played. */
function playedIn(ties: Ties, actor: Actor, beat: Beat): Actor | null {
  if (beat.action !== 'play') return null;
  const named = [beat.target, ...heldNouns(actor.member).flatMap((noun) => [heldId(actor.member, noun), noun])];
  return named.map((id) => ties.actorOf(id)).find((one) => one?.kind.family === 'instrument') ?? null;
}

/** Ties an animal to the instrument that it plays: what is blown is at its mouth, all else stands right before it. True when it plays one. */
export function tiePlayer(ties: Ties, actor: Actor): boolean {
  for (const beat of actor.beats) {
    const thing = playedIn(ties, actor, beat);
    if (!thing || ties.draftOf(thing).held.length > 0) continue;
    const draft = ties.draftOf(actor);
    const blown = winds.test(thing.kind.kind);
    draft.deeds.set(beat, blown ? blows : strums);
    draft.things.set(beat, thing.name);
    const place = actor.track.place(0);
    const { eye } = ties.brief;
    const heading = Math.atan2(eye[0] - place[0], eye[2] - place[2]) + 0.75;
    draft.post = { place, heading };
    if (blown) {
      take(ties, actor, thing, { in: 'mouth' }, -1, false);
      return true;
    }
    const far = Math.max(Math.min(0.12, actor.extent[2] * 0.6), actor.extent[2] * 0.32) + thing.extent[2] / 2;
    const [x, z] = [place[0] + Math.sin(heading) * far, place[2] + Math.cos(heading) * far];
    // What has strings is held up between the paws; what is struck stands.
    const strings = /guitar|violin|harp|lute|banjo/.test(thing.kind.kind);
    const lift = strings ? Math.max(0, 0.5 * actor.extent[1] - thing.extent[1] * 0.4) : 0;
    ties.draftOf(thing).post = { place: [x, thing.ground(x, z) + lift, z], heading: strings ? heading : heading + Math.PI };
    return true;
  }
  return false;
}
