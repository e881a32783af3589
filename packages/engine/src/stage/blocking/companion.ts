import type { Beat, CastMember, Screenplay, Shot } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';

/** What its neighbour plays on, instead of standing beside it. */
const instruments = /piano|drum/;

/**
 * A screenplay in which somebody who is alone before a plain backdrop has by them what they are told by (`near` in their row):
 * a house at a giant's knee, a car beside its driver, a piano that the pianist plays.
 */
export function withCompanion(screenplay: Screenplay): Screenplay {
  const [only, ...others] = screenplay.cast;
  const near = manifest.cast.find((row) => row.kind === only?.kind)?.preset['near'];
  if (!only || only.count > 1 || others.length > 0 || typeof near !== 'string' || screenplay.setting.kind !== 'studio') return screenplay;
  const beside: CastMember = {
    id: `${only.id}'s ${near}`,
    noun: near.replaceAll('-', ' '),
    kind: near,
    match: 'exact',
    count: 1,
    traits: {},
  };
  const accompanied = { ...screenplay, cast: [only, beside] };
  if (!instruments.test(near))
    return { ...accompanied, relations: [...screenplay.relations, { subject: beside.id, relation: 'right-of', object: only.id }] };
  const free = screenplay.shots.every(({ beats }) => beats.length === 0);
  return free ? { ...accompanied, shots: screenplay.shots.map((shot) => ({ ...shot, beats: [playing(only, beside, shot)] })) } : screenplay;
}

function playing({ id }: CastMember, { id: target }: CastMember, { seconds }: Shot): Beat {
  return { start: 0, seconds, who: id, action: 'play', verb: 'play', match: 'exact', target };
}
