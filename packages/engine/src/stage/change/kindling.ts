import type { CastMember, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';

const isFire = ({ kind, noun }: CastMember): boolean => /^(fire|flame|blue-flame)$/.test(kind) || /^(flames?|fire|blaze)\b/.test(noun);

/** Families of what is put on a fire to be cooked, and of what is a fire itself. */
const aloof = /^(effect|landform|crockery|dish|drink|vessel|container|bakery|lettering)$/;

/**
 * A screenplay in which what is "on fire" or "in flames", or "catches fire", burns by itself: the fire is no member of its own that
 * stands beside it.
 */
export function withFlames(screenplay: Screenplay): Screenplay {
  const { cast, relations, shots } = screenplay;
  const fires = new Map(cast.filter(isFire).map((member) => [member.id, member]));
  if (fires.size === 0) return screenplay;
  const beats = shots.flatMap((shot) => shot.beats);
  const burns = (id: string): boolean => {
    const member = cast.find((one) => one.id === id);
    const family = manifest.cast.find(({ kind }) => kind === member?.kind)?.family;
    return member !== undefined && !fires.has(id) && family !== undefined && !aloof.test(family);
  };
  const idle = (fire: string): boolean => beats.every(({ who, action }) => who !== fire || /^(stand|burn)$/.test(action));
  const kindled = new Map<string, string>();
  for (const { subject, relation, object } of relations)
    if (/^(on|in)$/.test(relation) && fires.has(object) && burns(subject) && idle(object)) kindled.set(subject, object);
  const caught = new Map(
    beats
      .filter(({ action, who, target }) => action === 'burn' && target !== undefined && fires.has(target) && burns(who) && idle(target))
      .map(({ who, target }) => [who, target!]),
  );
  const spent = new Set([...kindled.values(), ...caught.values()]);
  if (spent.size === 0) return screenplay;
  return {
    ...screenplay,
    cast: cast
      .filter(({ id }) => !spent.has(id))
      .map((member) => (kindled.has(member.id) && !caught.has(member.id) ? inFlames(member) : member)),
    relations: relations.filter(({ subject, object }) => !spent.has(subject) && !spent.has(object)),
    shots: shots.map((shot) => ({
      ...shot,
      camera: spent.has(shot.camera.subject ?? '')
        ? { ...shot.camera, subject: ownerOf(shot.camera.subject!, kindled, caught) }
        : shot.camera,
      beats: shot.beats
        .filter(({ who }) => !spent.has(who))
        .map(({ target, ...beat }) => (target === undefined || spent.has(target) ? beat : { ...beat, target })),
    })),
  };
}

function ownerOf(fire: string, ...owners: readonly ReadonlyMap<string, string>[]): string {
  return owners.flatMap((one) => [...one]).find(([, its]) => its === fire)![0];
}

function inFlames(member: CastMember): CastMember {
  const words: unknown = member.traits['words'];
  return { ...member, traits: { ...member.traits, words: [...(Array.isArray(words) ? words : []), 'burning'] } };
}
