import type { Beat, CastMember, Metres, Radians, Screenplay } from '@onereel/spec';
import type { CastKind } from '../../../manifest/entry.ts';
import { manifest } from '../../../manifest/manifest.ts';
import type { Perch } from '../../cast/family.ts';
import { isTravel } from './is-travel.ts';

const rowOf = (kind: string | undefined): CastKind | undefined => manifest.cast.find((row) => row.kind === kind);
const placeOf = ({ to }: Beat): string | undefined => (typeof to === 'object' ? to.object : to);

const climber = /^(quadruped|reptile|insect|bird)$/;
const crawler = /^(insect|mollusc|snake|reptile)$/;
const trunk = /\b(?:tree|trunk|oak|pine|birch|maple|willow|palm|palm tree|fir|eucalyptus)s?$/;
const pecking = /^(peck|hammer|drum|drill|tap|knock)$/;
/** What is done with a thing and not on it. */
const away = /^(hold|carry|eat|give|throw|pull|push|pick-up|look|approach)$/;

/** What animals hold on to with their bellies. */
type Surface = 'bark' | 'sheet';

function surfaceOf(member: CastMember | undefined): Surface | null {
  const row = rowOf(member?.kind);
  if (row?.family === 'tree' && !/log|stump/.test(String(row.preset['habit'] ?? ''))) return 'bark';
  return /^(leaf|autumn-leaf|spider-web)$/.test(row?.kind ?? '') ? 'sheet' : null;
}

/** Whether a beat is done on the bark of a tree. */
function isOnBark({ action, verb }: Beat, family: string): boolean {
  return climber.test(family) && (family === 'bird' ? pecking.test(verb) : action === 'climb');
}

/** Where on a surface one clings: how the viewer sees it, and how steeply, nose up. */
const sides: Readonly<Record<Surface, Radians>> = { bark: -0.8, sheet: 0.3 };

interface Held {
  readonly who: string;
  readonly surface: CastMember;
  readonly beat: Beat;
}

/** What a beat's actor clings to in it, cast or thought of; null if nothing. */
function heldIn(beat: Beat, { cast, relations }: Screenplay): Held | null {
  const who = cast.find(({ id }) => id === beat.who);
  const family = rowOf(who?.kind)?.family ?? '';
  if (!who || who.count > 1) return null;
  const names = [beat.target, placeOf(beat)];
  const known = cast.find((one) => names.includes(one.id) && one.id !== who.id);
  const on = cast.find(({ id }) => relations.some((one) => one.subject === who.id && /^(on|in)$/.test(one.relation) && one.object === id));
  const sheet = [known, on].find((one) => surfaceOf(one) === 'sheet');
  if (sheet && crawler.test(family) && rowOf(who.kind)!.medium !== 'air' && !away.test(beat.action))
    return { who: who.id, surface: sheet, beat };
  if (!isOnBark(beat, family)) return null;
  if (known) return surfaceOf(known) === 'bark' ? { who: who.id, surface: known, beat } : null;
  const said = names.find((name) => name !== undefined && trunk.test(name));
  if (said === undefined) return null;
  const row = manifest.cast.find((one) => one.family === 'tree' && one.words.includes(said)) ?? rowOf('tree')!;
  return { who: who.id, surface: { id: said, noun: 'tree', kind: row.kind, match: 'exact', count: 1, traits: {} }, beat };
}

/** A screenplay in which what an animal climbs or crawls on is there, and the animal on it: on the trunk of a tree, on a leaf, in a web. */
export function withClimbs(screenplay: Screenplay): Screenplay {
  const all = screenplay.shots.flatMap(({ beats }) => beats).flatMap((beat) => heldIn(beat, screenplay) ?? []);
  if (all.length === 0) return screenplay;
  let { cast, relations } = screenplay;
  for (const { who, surface } of all) {
    if (!cast.some(({ id }) => id === surface.id)) cast = [...cast, surface];
    const isPlace = (name: string): boolean => !cast.some(({ id }) => id === name);
    const others = relations.filter(
      ({ subject, object }) =>
        !(subject === who && (object === surface.id || isPlace(object))) && !(subject === surface.id && isPlace(object)),
    );
    relations = [...others, { subject: who, relation: 'on', object: surface.id }];
  }
  const told = (beat: Beat): Beat => {
    const held = all.find((one) => one.beat === beat);
    if (!held || !isTravel(beat)) return beat;
    const { to: _to, ...climbs } = beat;
    return { ...climbs, target: held.surface.id, direction: beat.direction === 'down' ? 'down' : 'up' };
  };
  return { ...screenplay, cast, relations, shots: screenplay.shots.map((shot) => ({ ...shot, beats: shot.beats.map(told) })) };
}

/** How a member that clings to something is turned and how steeply it holds on, nose up; null for who does not. */
export function clinging(id: string, screenplay: Screenplay): { readonly heading: Radians; readonly pitch: Radians } | null {
  const held = screenplay.shots
    .flatMap(({ beats }) => beats)
    .filter(({ who }) => who === id)
    .map((beat) => heldIn(beat, screenplay))
    .find((one) => one !== null && screenplay.relations.some(({ subject, object }) => subject === id && object === one.surface.id));
  if (!held) return null;
  const bird = rowOf(screenplay.cast.find((one) => one.id === id)?.kind)?.family === 'bird';
  return { heading: sides[surfaceOf(held.surface)!] + Math.PI, pitch: bird ? 0.55 : Math.PI / 2 };
}

/** The place on a member where somebody clings to it; null when nobody does. */
export function clungPerch(
  member: CastMember,
  [, height, length]: readonly [Metres, Metres, Metres],
  screenplay: Screenplay,
): Perch | null {
  const surface = surfaceOf(member);
  const clung = screenplay.relations.some(({ subject, object }) => object === member.id && clinging(subject, screenplay) !== null);
  if (!clung || surface === null) return null;
  if (surface === 'sheet') return { name: 'top', at: [0, height * 0.45, length * 0.2], room: [height, height] };
  // A trunk is about a fortieth of the height thick from its middle to its bark, low down.
  const radius = height * 0.026;
  return { name: 'top', at: [Math.sin(sides.bark) * radius, height * 0.13, Math.cos(sides.bark) * radius], room: [0.6, 0.6] };
}
