import type { Dialogue, Note, Screenplay, Shot, Vector3 } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { sharedPlaces } from '../change/succession.ts';
import { apparentSizes } from '../layout/deepen.ts';
import type { Group } from '../layout/group.ts';
import { layOut, type Layout } from '../layout/layout.ts';
import type { SetPlan } from '../set/set.ts';
import type { Actor } from './actor.ts';
import { atRest, isBackdrop } from './framing/backdrop.ts';
import { giantsBehind } from './framing/before-giant.ts';
import { awayIn } from './framing/presence.ts';
import { borneBy, layBorne } from './riding/borne.ts';
import { actorsOf } from './cast-actors.ts';
import { composeShots } from './framing/compose.ts';
import type { Frame } from './framing/frame.ts';
import { groupOf } from './group-of.ts';
import { type Player, stanceOf } from './groups.ts';
import type { Leg } from './journey/path.ts';
import { tie } from './hands/tie.ts';
import { isOffing, waterline } from './waterline.ts';
import { landmarksAsGroups, refusals, relationsOf } from './relations.ts';

/** A shot with the frame it was composed in. */
export interface FramedShot {
  readonly shot: Shot;
  readonly frame: Frame;
  /** Whom the camera keeps in the picture. */
  readonly subject: string | null;
  /** Others belong into the picture as well: the camera does not turn away from them. */
  readonly shared?: boolean;
  /** The picture that the camera comes to in the course of the shot, where that ends on somebody else. */
  readonly until?: Frame;
  /** Where the subject stands in the picture as it was composed. */
  readonly mark?: Vector3;
  /** Members who are not on the scene in this shot, with all that they hold and wear. */
  readonly away?: readonly string[];
}

/** Who is where, when, and how each shot is composed: the staging of a film as pure data. */
export interface Blocking {
  readonly actors: readonly Actor[];
  readonly shots: readonly FramedShot[];
  /** Everybody's place before anybody moves. */
  readonly layout: Layout;
  /** What could not be as it was asked. */
  readonly notes: readonly Note[];
}

/** Everything a block is made from. */
export interface BlockBrief {
  readonly screenplay: Screenplay;
  readonly plan: SetPlan;
  readonly players: readonly Player[];
  /** Who has members that need no place of their own: in the hands, on the head, before them on a bench. */
  readonly bearers?: ReadonlyMap<string, string>;
  readonly dialogue: readonly Dialogue[];
  readonly aspect: number;
  readonly chance: Chance;
}

/** Works out where everybody is during the whole film, and composes the shots. */
export function block(asked: BlockBrief): Blocking {
  const { screenplay, plan } = asked;
  const players = asked.players.map((player) => ({ ...player, kind: atRest(player.kind, player.member.id, screenplay) }));
  const brief = { ...asked, players };
  const borne = new Map([...sharedPlaces(screenplay), ...borneBy(screenplay, players)]);
  const free = players.filter((player) => !borne.has(player.member.id));
  const groups = [...free.map((player) => groupOf(player, screenplay)), ...landmarksAsGroups(brief)];
  const { relations, notes } = relationsOf(brief, groups);
  const first = layAll(groups, relations, brief);
  const { shots: composed, layout: laid } = composeShots({ ...brief, players: free, bearers: borne }, groups, relations, first);
  const shots = composed.map((framed, index) => {
    const mark = framed.subject === null ? undefined : laid.marks.get(framed.subject);
    const gone = awayIn(screenplay, index);
    const borneAway = [...borne].filter(([, carrier]) => gone.includes(carrier)).map(([id]) => id);
    return { ...framed, ...(mark ? { mark } : {}), ...(gone.length > 0 ? { away: [...gone, ...borneAway] } : {}) };
  });
  const layout = layBorne(laid, borne, players);
  const legs = new Map<string, Leg[]>();
  const actors = new Map<string, readonly Actor[]>();
  for (const player of inOrder(screenplay, players, layout))
    actors.set(player.member.id, actorsOf(player, brief, { layout, shots, legs, relations, actors }));
  return {
    actors: tie({
      screenplay,
      players,
      actors: players.flatMap((player) => actors.get(player.member.id)!),
      eye: shots[0]!.frame.eye,
      supportOf: (id) => layout.supports.get(id)?.carrier ?? null,
    }),
    shots,
    layout,
    notes: [...notes, ...refusals(layout.refused, screenplay), ...crowding(groups, layout, plan)],
  };
}

function layAll(groups: readonly Group[], relations: Screenplay['relations'], { screenplay, plan, players, chance }: BlockBrief): Layout {
  // Who comes into the film later has pictures of its own, and a giant behind others is seen over them.
  const latecomers = awayIn(screenplay, 0);
  const looming = giantsBehind(groups, screenplay);
  // What is only acted on may be cut by the picture: nobody need look larger for its sake.
  const offing = new Set(players.filter((player) => isOffing(player, screenplay)).map(({ member }) => member.id));
  const along = waterline(screenplay, plan, players);
  const apparent = apparentSizes(
    groups.filter(({ id }) => !isBackdrop(id, screenplay) && !offing.has(id) && !latecomers.includes(id) && !looming.has(id)),
    relations,
  );
  const stances = new Map(players.map((player) => [player.member.id, stanceOf(player)]));
  return layOut(groups, relations, {
    centre: plan.centre,
    arena: plan.arena,
    ground: plan.ground,
    stance: (id) => stances.get(id) ?? 0,
    // In a room there is no stepping back from one so near.
    apparent: (id) => Math.min(apparent.get(id) ?? 1, plan.room ? 2.4 : Infinity),
    chance: chance.spawn('marks'),
    ...(along ? { along } : {}),
  });
}

function crowding(groups: readonly Group[], layout: Layout, { arena }: SetPlan): Note[] {
  const beyond = groups.some((group) => {
    const half = layout.formations.get(group.id)!.half.x;
    return !group.fixed && half > arena.side * 1.5;
  });
  return beyond ? [{ words: '', note: 'There is less room in the place than so many need; some stand beyond its edge.' }] : [];
}

/** Whoever is pursued, or carries somebody, is planned before who depends on it. */
function inOrder(screenplay: Screenplay, players: readonly Player[], layout: Layout): Player[] {
  const depth = (id: string, seen: readonly string[]): number => {
    if (seen.includes(id)) return 0;
    const support = layout.supports.get(id);
    const pursued = screenplay.shots
      .flatMap((shot) => shot.beats)
      .find((beat) => beat.who === id && (beat.action === 'chase' || beat.action === 'follow'))?.target;
    return Math.max(support ? depth(support.carrier, [...seen, id]) + 1 : 0, pursued === undefined ? 0 : depth(pursued, [...seen, id]) + 1);
  };
  return [...players].sort((a, b) => depth(a.member.id, []) - depth(b.member.id, []));
}
