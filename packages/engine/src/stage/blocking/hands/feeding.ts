import type { Metres, Radians, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import type { Actor } from '../actor.ts';
import type { Ties } from './ties.ts';

/** What animals eat and drink from. */
const vessels = /\b(?:bowl|dish|saucer|plate|trough|bucket|basin|tray|pan|pot|manger|feeder|pail)\b/;
/** How the one who feeds is turned from the viewer: nearly in profile, the face still seen, radians. */
const profile: Radians = 1.25;
/** How far before the middle of a body its lowered mouth is, in lengths of the body. */
const mouthAhead = 0.5;

/** What is put into a bowl, when no more is said of it. */
const fodder = /^(?:food|feed|fodder|kibble|meal|dinner|breakfast|supper|treats?|snacks?)$/;

/** A screenplay in which the food that an animal eats out of a bowl is the bowl: no dish of ours stands beside it. */
export function withFeeding(screenplay: Screenplay): Screenplay {
  const gone = new Map(
    screenplay.relations
      .filter(
        ({ subject, relation, object }) =>
          relation === 'in' && isFodder(subject, screenplay) && isEaten([subject, object], screenplay) && vessels.test(object),
      )
      .map(({ subject, object }) => [subject, object]),
  );
  if (gone.size === 0) return screenplay;
  return {
    ...screenplay,
    cast: screenplay.cast.filter(({ id }) => !gone.has(id)),
    relations: screenplay.relations.filter(({ subject, object }) => !gone.has(subject) && !gone.has(object)),
    shots: screenplay.shots.map((shot) => ({
      ...shot,
      beats: shot.beats.map((beat) => (gone.has(beat.target ?? '') ? { ...beat, target: gone.get(beat.target!)! } : beat)),
    })),
  };
}

const isFodder = (id: string, { cast }: Screenplay): boolean => fodder.test(cast.find((one) => one.id === id)?.noun ?? '');

/** Whether an animal eats one of these; people have theirs on the table. */
const isEaten = (ids: readonly string[], { shots, cast }: Screenplay): boolean =>
  shots.some(({ beats }) =>
    beats.some(({ who, action, target }) => {
      const kind = cast.find((one) => one.id === who)?.kind;
      return ids.includes(target ?? '') && action === 'eat' && manifest.cast.find((row) => row.kind === kind)?.family !== 'human';
    }),
  );

/** What an animal eats or drinks from in this film, if it does. */
function vesselOf(ties: Ties, actor: Actor): Actor | null {
  const feeds = actor.beats.find(({ action }) => action === 'eat' || action === 'drink');
  if (!feeds) return null;
  const target = ties.actorOf(feeds.target);
  if (target && vessels.test(`${target.member.noun} ${target.kind.kind.replaceAll('-', ' ')}`)) return target;
  const place = typeof feeds.to === 'object' ? ties.actorOf(feeds.to.object) : null;
  const holder = ties.brief.screenplay.relations.find(({ subject, relation }) => subject === feeds.target && relation === 'in');
  const named = place ?? (holder ? ties.actorOf(holder.object) : null);
  return named && vessels.test(`${named.member.noun} ${named.kind.kind.replaceAll('-', ' ')}`) ? named : null;
}

/** Where the bowl stands: among several it is in their middle, one goes to where it is. */
function spotOf(ties: Ties, actor: Actor, vessel: Actor): readonly [x: Metres, z: Metres] {
  const own = vessel.track.place(0);
  if (actor.member.count === 1) return [own[0], own[2]];
  const herd = ties.brief.actors.filter(({ member }) => member.id === actor.member.id).map(({ track }) => track.place(0));
  const mean = (axis: 0 | 2): Metres => herd.reduce((sum, place) => sum + place[axis], 0) / herd.length;
  const [x, z] = [mean(0), mean(2)];
  ties.draftOf(vessel).post = { place: [x, vessel.ground(x, z), z], heading: 0 };
  return [x, z];
}

/**
 * Puts an animal before the bowl that it eats or drinks from, its mouth over it when it bends down. True when there is such a
 * bowl. Whoever has a table's bowl before it is not meant: a bowl that something carries stays there.
 */
export function feedFromVessel(ties: Ties, actor: Actor): boolean {
  const vessel = vesselOf(ties, actor);
  if (!vessel || vessel.number > 0 || ties.brief.supportOf(vessel.member.id)) return false;
  const { eye } = ties.brief;
  const [x, z] = spotOf(ties, actor, vessel);
  // One comes from the side where it stands anyway; several share the far half of the ring, so that none hides the bowl.
  const home = actor.track.place(0);
  const { count } = actor.member;
  const side = home[0] <= x ? 1 : -1;
  const toViewer = Math.atan2(eye[0] - x, eye[2] - z);
  const heading = toViewer + (count === 1 ? side : 1 - (2 * actor.number) / (count - 1)) * profile;
  const far = actor.extent[2] * mouthAhead;
  const place = [x - Math.sin(heading) * far, z - Math.cos(heading) * far] as const;
  ties.draftOf(actor).post = { place: [place[0], actor.ground(...place), place[1]], heading };
  return true;
}
