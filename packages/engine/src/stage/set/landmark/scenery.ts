import type { Beat, CastMember, Feature, Metres, Note, Screenplay } from '@onereel/spec';
import type { CastKind } from '../../../manifest/entry.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { castFamilies } from '../../cast/families.ts';
import type { Landmark, SetPlan } from '../set.ts';
import { isShownBy } from './shown.ts';

/** Something that stands in the place without taking part: a lighthouse in the distance, a fence, a goal. */
export interface Scenery {
  readonly member: CastMember;
  readonly kind: CastKind;
  /** The side of the picture that it is said to be on. */
  readonly side: 'left' | 'right' | null;
  /** Whether somebody goes toward it: then it is where that way leads. */
  readonly goal: boolean;
  /** What it does by itself all the time: a great wheel turns. */
  readonly does?: string;
}

/** What hangs in the sky, lies on the ground or fills the air: never a body of its own in a place under the sky. */
const ofThePlace =
  /^(cloud|sun|moon|star|eclipse|meteor-shower|comet|milky-way|sky|rainbow|aurora|planet|lightning|wind|fog|rain|snow|firework|floor|grass|flower|leaf|wave|water|sand|road|river|lake|waterfall|hill|mountain|volcano|dune|fire|neon-sign|island)$/;

/** Places with a sky and a ground to stand on. */
const open = /^(terrain|forest|place|city|beach|sea)$/;

/** Families of what is built or grown and keeps its place. */
const rooted = /^(edifice|building|monument|landform|tree|barrier|amusement)$/;

/** What turns where it is built. */
const turning = /^(ferris-wheel|carousel|rollercoaster)$/;

/** Larger than this, metres, something stands in the distance when nobody touches it. */
const large = 8;

/** Towers on the horizon, and how many of them make one: whatever is said of it, it stays there. */
const skyline = /skyline|cityscape/;
const towers = 7;

/** Beats in which nothing is done but being there. */
const idle = /^(stand|spin|glow|shine|rest|loom|sway|lie|appear)$/;

/** What is done about something without touching it: going by, looking. */
const beside =
  /^(photograph|film|draw|paint|visit|approach|circle|pass-by|walk|run|ride|drive|sail|fly|cross|move|look|watch|stand|point|face|admire|rush|wave|sing|roar|speak)$/;

/** Ways to be at something without touching it. */
const apart = /^(to|toward|towards|past|near|behind|beside|by|at|in-front-of|left-of|right-of|far-from|from|away-from|facing|across|with)$/;

const longest = ({ extent }: CastKind): number => Math.max(...extent);
const named = (where: Beat['to']): string | undefined => (typeof where === 'object' ? where.object : where);

/** The row of the cast that plays a feature, if one does. */
export function playerOf({ noun, kind }: Pick<Feature, 'noun' | 'kind'>): CastKind | null {
  const row =
    manifest.cast.find((one) => one.kind === noun || one.words.includes(noun)) ??
    manifest.cast.find((one) => one.kind === kind || one.words.includes(kind));
  return row && castFamilies.has(row.family) && row.family !== 'stand-in' ? row : null;
}

/** Higher than this, metres, something is never at hand: who is under it is at its foot, with all of it behind. */
const towering = 60;

/** Whether somebody of the cast is on it, in it or goes through it: then it has to be among the actors. */
function isTouched(names: readonly string[], { relations, shots, cast }: Screenplay, height: Metres = 0): boolean {
  // "In the distance" is never at hand.
  if (relations.some(({ subject, relation }) => names.includes(subject) && relation === 'far-from')) return false;
  const acts = (id: string): boolean => cast.some((member) => member.id === id) && !names.includes(id);
  const held = relations.some(
    ({ subject, relation, object }) =>
      (names.includes(object) && acts(subject) && !apart.test(relation) && !(height > towering && /^(under|below)$/.test(relation))) ||
      (names.includes(subject) && acts(object) && /^(on|in|under|around|between|above|below)$/.test(relation)),
  );
  const entered = shots.some(({ beats }) =>
    beats.some(
      ({ who, to, from, target, action }) =>
        !names.includes(who) &&
        ((names.includes(target ?? '') && !beside.test(action) && height <= towering) ||
          [to, from].some(
            (one) =>
              one !== undefined &&
              names.includes(named(one)!) &&
              typeof one === 'object' &&
              !apart.test(one.relation) &&
              !(height > towering && /^(under|below)$/.test(one.relation)),
          )),
    ),
  );
  return held || entered;
}

/** Places that are known by one great work: it is seen from the green before it, not from between the houses of a street. */
export function isGreatWork({ noun }: Pick<Feature, 'noun'>, { cast, setting }: Pick<Screenplay, 'cast' | 'setting'>): boolean {
  if (/skyline|cityscape|skyscraper|building|high.?rise|block/.test(noun)) return false;
  return [...cast, ...setting.features].some(({ kind }) => {
    const row = manifest.cast.find((one) => one.kind === kind);
    return row !== undefined && /^(edifice|monument)$/.test(row.family) && row.extent[1] > 20 && row.words.includes(noun);
  });
}

const isNamed = (names: readonly string[], { relations, shots }: Screenplay): boolean =>
  relations.some(({ subject, object }) => names.includes(subject) || names.includes(object)) ||
  shots.some(({ beats }) =>
    beats.some(({ to, from, target }) => [named(to), named(from), target].some((one) => names.includes(one ?? ''))),
  );

function sideOf(names: readonly string[], { relations }: Screenplay): Scenery['side'] {
  for (const { subject, relation, object } of relations) {
    if (relation !== 'left-of' && relation !== 'right-of') continue;
    if (names.includes(subject)) return relation === 'left-of' ? 'left' : 'right';
    if (names.includes(object)) return relation === 'left-of' ? 'right' : 'left';
  }
  return null;
}

const isGoal = (names: readonly string[], { shots }: Screenplay): boolean =>
  shots.some(({ beats }) =>
    beats.some(({ to }) => names.includes(named(to) ?? '') && (typeof to !== 'object' || to.relation.startsWith('to'))),
  );

/** Growth that a place has by itself: named for it, it is not set up again as a plant in a pot would be. */
const grownHere: readonly (readonly [place: RegExp, growth: RegExp])[] = [
  [/^(lake|pond|river|stream|swamp|waterfall)$/, /^(reeds?|rush(es)?|cattails?|sedge|grass|tall grass)$/],
  [/^(meadow|savannah|park|farm|wheat-field|garden|country-road|village)$/, /^(grass|tall grass|lawn|wheat|wildflowers?)$/],
  [/^(forest|jungle)$/, /^(undergrowth|fern|foliage|grass)$/],
];

/** Members of the cast that the place grows by itself and that do nothing. */
function grownMembers({ cast, shots }: Screenplay, place: string): CastMember[] {
  const growth = grownHere.filter(([kind]) => kind.test(place)).map(([, noun]) => noun);
  const beats = shots.flatMap((shot) => shot.beats);
  return cast.filter(
    ({ id, noun, kind }) =>
      cast.length > 1 &&
      manifest.cast.some((row) => row.kind === kind && /^(shrub|flower|tree)$/.test(row.family)) &&
      growth.some((one) => one.test(noun)) &&
      beats.every(({ who, action }) => who !== id || idle.test(action)) &&
      shots.every(({ camera }) => camera.subject !== id && camera.until !== id),
  );
}

/** Members of the cast that only stand there, far larger than whoever acts: the tower behind a boat. */
function idleMembers(screenplay: Screenplay, hasView: boolean): Scenery[] {
  const { cast, shots } = screenplay;
  const rowOf = ({ kind }: CastMember): CastKind | undefined => manifest.cast.find((row) => row.kind === kind);
  const beats = shots.flatMap((shot) => shot.beats);
  const isIdle = (member: CastMember): boolean => {
    const row = rowOf(member);
    return (
      row !== undefined &&
      (rooted.test(row.family) || turning.test(row.kind)) &&
      castFamilies.has(row.family) &&
      longest(row) >= large &&
      beats.every(({ who, action }) => who !== member.id || idle.test(action) || skyline.test(member.noun)) &&
      !isTouched([member.id], screenplay, row.extent[1])
    );
  };
  const acting = cast.filter((member) => !isIdle(member));
  const biggest = Math.max(0, ...acting.map((member) => longest(rowOf(member) ?? ({ extent: [0, 0, 0] } as never))));
  // Before a skyline even the tallest tower is part of the view.
  if (acting.length === 0 && !hasView && !skyline.test(screenplay.setting.noun)) return [];
  return cast.flatMap((member) => {
    const row = rowOf(member);
    if (!row || acting.includes(member) || longest(row) < biggest * 2 || member.count > 5) return [];
    const isSkyline = skyline.test(member.noun);
    if (!isSkyline && acting.length > 0 && shots.some(({ camera }) => camera.subject === member.id || camera.until === member.id))
      return [];
    const count = isSkyline ? towers : member.count;
    return [{ member: { ...member, count }, kind: row, side: sideOf([member.id], screenplay), goal: isGoal([member.id], screenplay) }];
  });
}

/**
 * What the screenplay names that stands in the place without taking part: its landmarks, and members of the cast that only
 * stand there and are far larger than whoever acts. What somebody touches stays among the actors; what the set shows by
 * itself is not set up twice.
 */
export function sceneryOf(screenplay: Screenplay, plan: Pick<SetPlan, 'kind' | 'landmarks' | 'room' | 'prospect'>): Scenery[] {
  if (plan.room || !open.test(plan.kind.family)) return [];
  const idleOnes = idleMembers(screenplay, plan.prospect !== undefined);
  const taken = new Set(screenplay.cast.map(({ kind }) => kind));
  const features = screenplay.setting.features.flatMap((feature): Scenery[] => {
    const names = [feature.noun, feature.kind];
    const row = ofThePlace.test(feature.kind) ? null : playerOf(feature);
    if (!row || taken.has(row.kind) || isShownBy(plan, feature)) return [];
    if (isTouched(names, screenplay) || (isNamed(names, screenplay) && longest(row) < large && screenplay.cast.length > 0)) return [];
    taken.add(row.kind);
    const member: CastMember = {
      id: feature.noun,
      noun: feature.noun,
      kind: row.kind,
      match: feature.match,
      count: skyline.test(feature.noun) ? towers : Math.min(5, feature.count ?? 1),
      traits: feature.traits ?? {},
    };
    return [{ member, kind: row, side: sideOf(names, screenplay), goal: isGoal(names, screenplay) }];
  });
  const own = (ofItself[plan.kind.kind] ?? []).flatMap(([kind, does]): Scenery[] => {
    const row = manifest.cast.find((one) => one.kind === kind);
    if (!row || taken.has(kind)) return [];
    return [{ member: { id: kind, noun: kind, kind, match: 'exact', count: 1, traits: {} }, kind: row, side: null, goal: false, does }];
  });
  return [...idleOnes, ...features, ...own];
}

/** What is part of a place without being named, and what it does there. */
const ofItself: Readonly<Record<string, readonly (readonly [kind: string, does: string])[]>> = {
  fairground: [
    ['ferris-wheel', 'spin'],
    ['carousel', 'spin'],
  ],
};

/** Who is in or at what the place grows by itself: it then grows about them. */
export function amidGrowth(screenplay: Screenplay, place: string): ReadonlySet<string> {
  const ids = new Set(grownMembers(screenplay, place).map(({ id }) => id));
  const of = (one: Beat['to']): boolean => ids.has(named(one) ?? '');
  return new Set([
    ...screenplay.relations.filter(({ object }) => ids.has(object)).map(({ subject }) => subject),
    ...screenplay.shots.flatMap(({ beats }) => beats.filter(({ from, to }) => of(from) || of(to)).map(({ who }) => who)),
  ]);
}

/** The screenplay without those of its cast who are scenery or grow at `place` by themselves: what is blocked and framed is whoever acts. */
export function withoutScenery(screenplay: Screenplay, scenery: readonly Scenery[], place: string): Screenplay {
  const all = [...scenery.map(({ member }) => member), ...grownMembers(screenplay, place)];
  const ids = new Set(all.map(({ id }) => id).filter((id) => screenplay.cast.some((one) => one.id === id)));
  if (ids.size === 0) return screenplay;
  return {
    ...screenplay,
    cast: screenplay.cast.filter(({ id }) => !ids.has(id)),
    relations: screenplay.relations.filter(({ subject, object }) => !ids.has(subject) && !ids.has(object)),
    shots: screenplay.shots.map((shot) => ({
      ...shot,
      // A view without anybody in it is composed for the place.
      camera: ids.size === screenplay.cast.length ? { ...shot.camera, subject: undefined } : shot.camera,
      beats: shot.beats.filter(({ who }) => !ids.has(who)),
    })),
  };
}

/** Large things that the place shows by itself and nobody touches: the action may refer to them, and no second one is set up. */
function ownScenery(screenplay: Screenplay, plan: SetPlan): Scenery[] {
  if (plan.room || !open.test(plan.kind.family)) return [];
  return screenplay.setting.features.flatMap((feature): Scenery[] => {
    const row = playerOf(feature);
    const names = [feature.noun, feature.kind];
    const isKnown = plan.landmarks.some(({ noun, kind }) => names.includes(noun) || names.includes(kind));
    if (!row || longest(row) < large || feature.kind === 'tree' || isKnown) return [];
    if (!isShownBy(plan, feature) || isTouched(names, screenplay)) return [];
    return [
      {
        member: { id: feature.noun, noun: feature.noun, kind: row.kind, match: feature.match, count: 1, traits: {} },
        kind: row,
        side: null,
        goal: false,
      },
    ];
  });
}

/** Parts of the land itself. */
const ofTheLand = /^(mountain|hill|cliff|volcano|dune|river|lake|waterfall|road|island)$/;

/** A note for each part of the land that a screenplay names and the place could not be given. */
export function unbuilt({ setting }: Screenplay, plan: SetPlan): Note[] {
  if (plan.room || !open.test(plan.kind.family)) return [];
  const { kind, lane, avenue } = plan;
  const isThere = (feature: Feature): boolean =>
    isShownBy(plan, feature) ||
    kind.kind === feature.kind ||
    kind.words.includes(feature.noun) ||
    (feature.kind === 'road' && (lane !== undefined || avenue !== undefined));
  return setting.features
    .filter((feature) => ofTheLand.test(feature.kind) && !isThere(feature))
    .map(({ noun }) => ({
      words: noun,
      note: `There is no ${noun} in the picture: the ${kind.kind.replaceAll('-', ' ')} set has no room for one.`,
    }));
}

/**
 * The plan with its scenery among the landmarks, before anybody knows where the camera stands: the action can refer to it.
 */
export function announced<Plan extends SetPlan>(plan: Plan, scenery: readonly Scenery[], screenplay: Screenplay): Plan {
  const landmarks = [...scenery, ...ownScenery(screenplay, plan)].map(({ member, kind, side }, index): Landmark => {
    const [width, height, length] = kind.extent;
    const far = Math.max(plan.arena.back + 30, height * 2.4);
    const [x, z] = [far * 0.3 * (side === 'left' || (side === null && index % 2 === 1) ? -1 : 1), plan.centre[2] - far];
    return { noun: member.id, kind: kind.kind, top: [x, plan.ground(x, z) + height, z], reach: Math.max(width, length) / 2, height };
  });
  return landmarks.length === 0 ? plan : { ...plan, landmarks: [...plan.landmarks, ...landmarks] };
}
