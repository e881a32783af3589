import type { Beat } from '@onereel/spec';
import type { Actor } from '../actor.ts';
import type { Deed, Use } from './deed.ts';
import { feedFromVessel } from './feeding.ts';
import { standAtGame, tieDescents } from './games.ts';
import { handle, take } from './handling.ts';
import { stand } from './post.ts';
import { tiePours } from './tie-pours.ts';
import { offeredHand } from '../person-perch.ts';
import { ridingAlong } from '../riding/riding.ts';
import { tieCourses } from './courses.ts';
import { seatingOf } from './seating.ts';
import { standAtKeys } from './stand-at-keys.ts';
import { standAtWorktop } from './stand-at-worktop.ts';
import { tiePlayer } from './tie-player.ts';
import { onLapOf, workOf } from './worktop.ts';
import { type Draft, emptyDraft, heldId, heldNouns, type TieBrief, Ties } from './ties.ts';

/** Ties everybody to what they hold, ride, sit on and work with: the same actors with their bonds. */
export function tie(brief: TieBrief): Actor[] {
  const drafts = new Map<string, Draft>(brief.actors.map((actor) => [actor.name, emptyDraft()]));
  const ties = new Ties(brief, drafts);
  for (const actor of brief.actors) lieOnLap(ties, actor);
  for (const actor of brief.actors) {
    if (actor.movement.deed) tieActor(ties, actor);
    else if (actor.movement.gaits.length > 0) tieMouth(ties, actor);
  }
  tiePours(ties);
  for (const actor of brief.actors) {
    tieCourses(ties, actor);
    tieDescents(ties, actor);
  }
  const tied = new Map<string, Actor>();
  for (const actor of brief.actors)
    tied.set(actor.name, {
      ...actor,
      bonds: {
        ...drafts.get(actor.name)!,
        offers: offeredHand(actor.member, actor.extent[1], brief.screenplay),
        company: (name) => tied.get(name),
      },
    });
  return [...tied.values()];
}

/** Where somebody's lap is, in heights from the shoulders. */
const lap = { in: 'chest', at: [0, -0.07, 0.245], turn: [0, Math.PI / 2, 0] } as const;

/** Who lies on a lap goes along with whose lap it is. */
function lieOnLap(ties: Ties, actor: Actor): void {
  const whose = actor.member.traits[onLapOf];
  const carrier = typeof whose === 'string' ? ties.actorOf(whose) : null;
  if (carrier && actor.number === 0) take(ties, carrier, actor, lap, -1, false);
}

function tieActor(ties: Ties, actor: Actor): void {
  const draft = ties.draftOf(actor);
  draft.seating = seatingOf(ties, actor);
  // Nobody behind dark glass is seen from outside.
  if (draft.seating?.perch.closed) draft.unseen = true;
  const beats = [...actor.beats].sort((a, b) => a.start - b.start);
  for (const beat of beats) {
    const deed = deedOf(ties, actor, beat);
    if (!deed) continue;
    draft.deeds.set(beat, deed.turns && actor.number % 2 === 1 ? { ...deed, lag: 0.5 } : deed);
    const thing = ties.actorOf(beat.target);
    if (thing) draft.things.set(beat, thing.name);
    if (actor.number === 0) for (const one of workedOn(ties, actor, thing)) ties.draftOf(one).worked.push({ beat, deed });
  }
  if (!standAtGame(ties, actor, draft) && !standAtKeys(ties, actor, draft) && !standAtWorktop(ties, actor, draft))
    stand(ties, actor, draft);
  for (const [beat, deed] of draft.deeds) handle(ties, actor, beat, deed);
  for (const noun of heldNouns(actor.member)) {
    const thing = ties.actorOf(heldId(actor.member, noun), actor.number);
    if (thing && ties.draftOf(thing).held.length === 0) take(ties, actor, thing, slung(actor, noun) ?? { in: 'hand' }, -1, false);
  }
}

/** What work changes: the thing that it is done to, and what else is there for its sake. */
function workedOn(ties: Ties, { member }: Actor, thing: Actor | null): readonly Actor[] {
  return ties.brief.actors.filter(
    (one) => (one === thing || one.member.traits[workOf] === member.id) && one.movement.gaits.length === 0 && one.kind.family !== 'human',
  );
}

/** How a thing hangs before the body of somebody who does not play it now: a guitar on its strap, but no violin, which a hand has to hold. */
function slung(actor: Actor, noun: string): Use | null {
  const played = actor.movement.deed!('play', `play ${noun}`)?.target;
  return played?.in === 'chest' && played.at[1] < -0.1 ? played : null;
}

/** All that is said of a beat: the verb, what it is done to and with, and on what its actor is. */
function said(ties: Ties, actor: Actor, beat: Beat): string {
  const named = (id: string | undefined): string => {
    const found = ties.actorOf(id);
    return found ? `${found.member.noun} ${found.kind.kind.replaceAll('-', ' ')}` : (id ?? '');
  };
  const { seating } = ties.draftOf(actor);
  const place = typeof beat.to === 'object' ? beat.to.object : beat.to;
  const holds = heldNouns(actor.member).join(' ');
  const lies = ties.actorOf(beat.target)?.member.traits[onLapOf] === actor.member.id;
  const high = lies ? 'in-lap' : beat.target && ties.brief.supportOf(beat.target) ? 'at-hand' : '';
  const second = actor.number % 2 === 1 || leads(ties, actor, beat) ? 'second' : '';
  return `${second} ${beat.verb} ${named(beat.target)} ${named(place)} ${holds} ${beat.manner ?? ''} ${high} ${seating ? `on-${seating.perch.name} ${named(seating.carrier)}` : ''}`;
}

/** Whether somebody else who is named before does the same: of two who dance it is the other one who leads. */
function leads({ brief }: Ties, actor: Actor, beat: Beat): boolean {
  const first = brief.actors.find(
    ({ beats, movement }) =>
      movement.deed && beats.some(({ action, start }) => action === beat.action && Math.abs(start - beat.start) < 0.5),
  );
  return first !== undefined && first.member.id !== actor.member.id;
}

function deedOf(ties: Ties, actor: Actor, beat: Beat): Deed | null {
  const { seating } = ties.draftOf(actor);
  const rides = beat.action === ridingAlong ? 'ride' : beat.action;
  const action = seating?.stands === false && beat.action === 'stand' ? 'sit' : rides;
  return actor.movement.deed!(action, said(ties, actor, beat));
}

/** What is said to be in its mouth: a ball beside a dog that runs `with a ball in its mouth`. */
function relationsIn(ties: Ties, actor: Actor): { thing: Actor | null; beat: null }[] {
  const { cast, prompt } = ties.brief.screenplay;
  if (
    !/\bin (?:its|his|her|the) (?:mouth|beak|jaws|teeth|trunk|snout|bill|paws?|claws?|talons)\b|\bbetween (?:its|his|her) (?:teeth|jaws|paws)\b/.test(
      prompt,
    )
  )
    return [];
  const said =
    /\b(?:with|carrying|holding|carries|holds|has) (?:an?|the|its|his|her) ((?:[\w-]+ ){1,4}?)(?:in|between) /.exec(prompt)?.[1]?.trim() ??
    '';
  return cast
    .filter(({ id, noun }) => id !== actor.member.id && said !== '' && (said.endsWith(noun) || noun.endsWith(said)))
    .map(({ id }) => ({ thing: ties.actorOf(id), beat: null }));
}

/** Who has no hands carries in the mouth, the beak or with the trunk. */
function tieMouth(ties: Ties, actor: Actor): void {
  const draft = ties.draftOf(actor);
  if (feedFromVessel(ties, actor)) return;
  if (actor.number > 0 || standAtKeys(ties, actor, draft) || standAtWorktop(ties, actor, draft) || tiePlayer(ties, actor)) return;
  const carried = actor.beats.filter(({ action }) => /^(hold|carry|pick-up|lift|catch|eat|give|rise|pull)$/.test(action));
  const things = [
    ...carried.map((beat) => ({ thing: ties.actorOf(beat.target), beat })),
    ...heldNouns(actor.member).map((noun) => ({ thing: ties.actorOf(heldId(actor.member, noun)) ?? ties.actorOf(noun), beat: null })),
    ...relationsIn(ties, actor),
  ];
  for (const { thing, beat } of things) {
    if (!thing || thing === actor || thing.kind.family === 'human' || ties.draftOf(thing).held.length > 0) continue;
    if (Math.max(...thing.extent) > Math.max(...actor.extent) * 1.7) continue;
    const late = beat !== null && beat.start > 0.3;
    take(ties, actor, thing, { in: 'mouth', eaten: beat?.action === 'eat' }, late ? beat.start : -1, false);
    return;
  }
}
