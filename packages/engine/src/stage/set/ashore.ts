import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';

/**
 * How somebody is to the water of the place: on dry land, in it to the knees, swimming, afloat by itself, or borne by another
 * (a boat, a raft, an ice floe) that is.
 */
export type Footing = 'ashore' | 'wading' | 'swimming' | 'afloat' | 'borne';

const waters = /\b(water|lake|pond|river|stream|creek|sea|ocean|pool|swamp|bay|lagoon|canal|surf|shallows|waves?|tide|swell)s?\b/;
/** `At the sea` one is beside it, though a screenplay says `in`: the words tell which. */
const inWater =
  /\b(?:in|into|through|amid|inside|under) (?:the |a |an |its |some )?(?:\w+ ){0,2}(?:water|lake|pond|river|stream|creek|sea|ocean|surf|shallows|waves?|tide|bay|lagoon)\b|\b(?:knee|waist|ankle|chest)[- ](?:deep|high)\b/i;
const swims = /^(swim|dive|float|surf|paddle|bathe|drown|sink)$/;
const boats = /^(row|sail|steer|drive|paddle|ride|fish|navigate)$/;
const wades = /^(wade|splash|paddle|ford)$/;
/** Who does this to a boat is beside it, not in it. */
const handles = /^(push|pull|drag|haul|climb|carry|load|paint|repair|board|launch|moor|tie|enter|unload)$/;

/** Alive, or on wheels and legs: what stands on a sea only by mistake. */
const standing =
  /^(human|quadruped|robot|monster|skeleton|bones|reptile|car|cycle|vehicle|motorcycle|tree|shrub|chair|table|bed|building|edifice|barrier|umbrella)$/;
/** Things that are set up on land and nowhere else. */
const setUp = /^(sandcastle|tent|campfire|bonfire|easel|picnic|deck-chair|hammock|telescope|fire)/;

const rowOf = ({ kind }: Pick<CastMember, 'kind'>): CastKind | undefined => manifest.cast.find((row) => row.kind === kind);
const nameOf = (where: Beat['to']): string => (typeof where === 'object' ? where.object : (where ?? ''));

/** Whether a name is the water of the place: said of it, or its own noun. */
function isWater(name: string, { setting, cast }: Screenplay): boolean {
  if (cast.some(({ id }) => id === name)) return false;
  return waters.test(name) || (name === setting.noun && waters.test(setting.kind));
}

/** Whether a member of the cast can carry another over water. */
function carries(id: string, { cast }: Screenplay): boolean {
  const member = cast.find((one) => one.id === id);
  const row = member && rowOf(member);
  return row !== undefined && (row.medium !== 'ground' || /landform|rock|monument|edifice|building/.test(row.family));
}

/** How a member is to the water that the film plays at; null for who flies, lives under water or is a thing that floats. */
export function footingOf(member: CastMember, screenplay: Screenplay): Footing | null {
  const row = rowOf(member);
  if (!row) return null;
  if (row.medium === 'water-surface') return 'afloat';
  if (row.medium !== 'ground') return null;
  const { relations, shots, cast, prompt } = screenplay;
  const beats = shots.flatMap((shot) => shot.beats).filter(({ who }) => who === member.id);
  if (beats.some(({ action, verb }) => swims.test(action) && !wades.test(verb))) return 'swimming';
  const touched = beats.find((beat) => handles.test(beat.action) || handles.test(beat.verb));
  const held = relations.some(
    ({ subject, relation, object, when }) =>
      subject === member.id && /^(in|on)$/.test(relation) && when !== 'end' && cast.some(({ id }) => id === object) && object !== member.id,
  );
  if (held) return 'borne';
  const vessel = cast.some(({ id }) => carries(id, screenplay));
  if (vessel && !touched && beats.some(({ action }) => boats.test(action))) return 'borne';
  // Out of the deep, on its surface by a wonder, or over it in a leap: as it was told.
  if (beats.some(({ action, from }) => /^(rise|appear|jump|fly)$/.test(action) || isWater(nameOf(from), screenplay))) return null;
  // What is thrown goes into the water, and not who throws it.
  const said = inWater.test(prompt) && !beats.some(({ action }) => /^(throw|toss|skip|drop|pour|release|fish)$/.test(action));
  const amid =
    beats.some(({ verb }) => wades.test(verb)) ||
    (said &&
      relations.some(({ subject, relation, object }) => subject === member.id && relation === 'in' && isWater(object, screenplay))) ||
    (said &&
      beats.some(({ to }) => typeof to === 'object' && /^(in|into|through|across)$/.test(to.relation) && isWater(to.object, screenplay)));
  // A great tower stands on the far bank, and tells nothing of where the film is seen from.
  const isAfar = /^(edifice|building|monument)$/.test(row.family) && row.extent[1] > 20;
  const stands = !isAfar && (standing.test(row.family) || setUp.test(row.kind));
  if (amid && stands && !touched) return 'wading';
  if (relations.some(({ subject, relation, object }) => subject === member.id && relation === 'on' && isWater(object, screenplay)))
    return null;
  return stands ? 'ashore' : null;
}

/** Whether somebody is on dry land or has ground under the feet: the film needs a shore. */
export function needsShore(screenplay: Screenplay): boolean {
  return screenplay.cast.some((member) => /^(ashore|wading)$/.test(footingOf(member, screenplay) ?? ''));
}

/** Whether waves break on something that stands at a coast, and nobody is out at sea: the film is seen from the shore. */
export function breaksOnShore({ cast, setting, shots }: Screenplay): boolean {
  const rocky = setting.features.some(({ kind }) => /^(rock|boulder|cliff|stone)$/.test(kind));
  const breakers = shots.some(({ beats }) => beats.some(({ action, verb }) => action === 'flow' || /^(crash|break|roll|lap)$/.test(verb)));
  return rocky && breakers && cast.every((member) => rowOf(member)?.medium !== 'water-surface');
}

/** Who has a boat at the water's edge to do with: it lies where it can be reached. */
export function atWatersEdge(id: string, screenplay: Screenplay): boolean {
  const beats = screenplay.shots.flatMap((shot) => shot.beats);
  const afloat = (name: string): boolean => {
    const member = screenplay.cast.find((one) => one.id === name);
    return member !== undefined && rowOf(member)?.medium === 'water-surface';
  };
  return beats.some(({ who, target, to, action, verb }) => {
    const other = [target ?? '', nameOf(to)].find((name) => name !== who && afloat(name));
    return other !== undefined && (who === id || other === id) && (handles.test(action) || handles.test(verb) || typeof to === 'object');
  });
}
