import type { CastMember, Feature, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { castFamilies } from '../cast/families.ts';
import type { SetPlan } from '../set/set.ts';
import { landmarkOf } from './relations.ts';

/** What is far above is never put among the actors, whoever walks toward it. */
const ofTheSky = /^(cloud|sun|moon|star|eclipse|meteor-shower|comet|milky-way|sky|rainbow|aurora|planet|wind|fog|mist|rain|snow)$/;

/** The shape of the land is the set's: no hill is set up on a hill. */
const ofTheLand = /^(hill|mountain|volcano|dune|cliff|island)$/;

/**
 * Things of the place that the action refers to and that the set does not provide as landmarks, as members of the cast: the
 * table that a cup is on, the two trees that a ball is between. Those that the cast cannot play are left to the set.
 */
export function extrasOf(screenplay: Screenplay, plan: Pick<SetPlan, 'landmarks' | 'kind' | 'breakers'>): CastMember[] {
  const names = new Set(screenplay.relations.flatMap(({ subject, object }) => [subject, object]));
  for (const { beats } of screenplay.shots)
    for (const { to, from, target } of beats)
      for (const place of [to, from, target]) if (place !== undefined) names.add(typeof place === 'string' ? place : place.object);
  return [...names].flatMap((name) => {
    const feature = screenplay.setting.features.find((one) => one.noun === name || one.kind === name);
    if (
      !feature ||
      ofTheSky.test(feature.kind) ||
      isItself(plan, feature) ||
      (plan.breakers !== undefined && /^(rock|boulder|stone|reef)$/.test(feature.kind) && !isBorne(name, screenplay)) ||
      (feature.kind === 'rock' && isThrown(name, screenplay)) ||
      (ofTheLand.test(feature.kind) && plan.kind.family !== 'studio') ||
      (feature.kind === 'tree' && /forest|jungle|woods/.test(screenplay.setting.kind)) ||
      screenplay.cast.some((member) => member.id === name) ||
      landmarkOf(plan, name)
    )
      return [];
    const row =
      manifest.cast.find(({ kind, words }) => kind === feature.noun || words.includes(feature.noun)) ??
      manifest.cast.find(({ kind, words }) => kind === feature.kind || words.includes(feature.kind));
    if (!row || !castFamilies.has(row.family) || row.family === 'stand-in') return [];
    const member: CastMember = {
      id: name,
      noun: feature.noun,
      kind: row.kind,
      match: feature.match,
      count: feature.count ?? betweenNeeds(name, screenplay),
      traits: feature.traits ?? {},
    };
    return [member];
  });
}

/** Whether somebody of the cast stands on it. Who sits on rocks sits among those of the place. */
const isBorne = (name: string, { relations, cast, shots }: Screenplay): boolean =>
  relations.some(
    ({ subject, relation, object }) =>
      object === name &&
      relation === 'on' &&
      cast.some(({ id }) => id === subject) &&
      !shots.some(({ beats }) => beats.some(({ who, action }) => who === subject && /^(sit|lie|sleep|kneel)$/.test(action))),
  );

/** Whether it is thrown or skipped over water: then it is in the hand, and no boulder. */
const isThrown = (name: string, { shots }: Screenplay): boolean =>
  shots.some(({ beats }) =>
    beats.some(({ action, target }) => target === name && /^(throw|toss|skip|hold|catch|drop|kick|collect|pick)$/.test(action)),
  );

/** On a bridge nobody needs another bridge: the place is what is named. */
const isItself = ({ kind }: Pick<SetPlan, 'kind'>, feature: Feature): boolean =>
  kind.kind === feature.kind || (kind.family !== 'studio' && kind.words.includes(feature.noun) && !/^(tree|table)$/.test(feature.kind));

/** Between one thing nobody can be: there are two of it. */
function betweenNeeds(name: string, { relations }: Screenplay): number {
  const between = relations.filter(({ relation, object }) => relation === 'between' && object === name);
  return between.some(
    ({ subject }) => !relations.some((one) => one.relation === 'between' && one.subject === subject && one.object !== name),
  )
    ? 2
    : 1;
}
