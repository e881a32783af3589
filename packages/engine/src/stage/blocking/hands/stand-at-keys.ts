import type { Vector3 } from '@onereel/spec';
import { add } from '../../../shapes/vector.ts';
import type { Actor } from '../actor.ts';
import type { Draft, Ties } from './ties.ts';
import { playsAt, worktopOf } from './worktop.ts';

/** How a piano is turned from the viewer, so that its keys are seen and the face and hands of who plays it, radians. */
const keysTurn = 1.12;

/** How a drum kit is turned from the viewer, so that who sits behind it is seen. */
const kitTurn = 0.4;

/** Puts who plays a piano before its keys, or behind the drums, on the stool that is there for it. True when somebody plays one. */
export function standAtKeys(ties: Ties, actor: Actor, draft: Draft): boolean {
  const name = actor.member.traits[playsAt];
  const piano = typeof name === 'string' ? ties.actorOf(name) : null;
  if (!piano || actor.number > 0) return false;
  const stool = ties.brief.actors.find(({ member, kind }) => member.traits[worktopOf] === actor.member.id && kind.family === 'chair');
  const hands = draft.seating !== null;
  const middle = piano.track.place(0);
  const kit = piano.kind.kind === 'drum-kit';
  const far = piano.extent[2] / 2 + (kit ? 0.05 : hands ? 0.24 : 0.1);
  // Whoever drums is behind the kit, whose front is to the viewer.
  const side = kit ? kitTurn + Math.PI : keysTurn;
  const before = (high: number): Vector3 => add(middle, [Math.sin(side) * far, high, Math.cos(side) * far]);
  ties.draftOf(piano).post = { place: middle, heading: kit ? kitTurn : keysTurn };
  if (stool) ties.draftOf(stool).post = { place: before(0), heading: side + Math.PI };
  // Who has no hands to sit up with stands on it.
  if (!hands) draft.post = { place: before(stool ? stool.extent[1] : 0), heading: side + Math.PI };
  return true;
}
