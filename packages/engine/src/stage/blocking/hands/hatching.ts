import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import { sizeFactor } from '../../cast/traits.ts';

const highOf = (member: CastMember): number =>
  (manifest.cast.find(({ kind }) => kind === member.kind)?.extent[1] ?? 0.1) * sizeFactor(member);
const isEgg = ({ kind }: CastMember): boolean => /(^|-)egg$/.test(kind);

/** The egg and who comes out of it, in a beat of hatching; who or what is not cast yet is thought of. */
function pairOf({ who, target, from, to }: Beat, { cast }: Screenplay): { egg: CastMember; young: CastMember } | null {
  const hatched = cast.find(({ id }) => id === who);
  if (!hatched) return null;
  const named = [target, typeof from === 'object' ? from.object : from, typeof to === 'object' ? to.object : to];
  const fresh = (kind: string): CastMember => ({
    id: `${who}'s ${kind}`,
    noun: kind,
    kind,
    match: 'exact',
    count: hatched.count,
    traits: {},
  });
  const known = (egg: boolean): CastMember | undefined =>
    cast.find((one) => isEgg(one) === egg && one.id !== who && named.includes(one.id));
  return isEgg(hatched)
    ? { egg: hatched, young: known(false) ?? fresh('chick') }
    : { egg: known(true) ?? cast.find(isEgg) ?? fresh('egg'), young: hatched };
}

/** A screenplay in which who hatches is in the egg first, which is as large as it has to be for that, and breaks. */
export function withHatching(screenplay: Screenplay): Screenplay {
  let { cast, relations } = screenplay;
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.flatMap((beat): Beat[] => {
      const pair = /^(hatch|hatch out)$/.test(beat.verb) ? pairOf(beat, screenplay) : null;
      if (!pair) return [beat];
      const { egg, young } = pair;
      const roomy: CastMember = {
        ...egg,
        traits: { ...egg.traits, scale: Math.max(sizeFactor(egg), (highOf(young) * 1.05 * sizeFactor(egg)) / highOf(egg)) },
      };
      cast = [...cast.filter(({ id }) => id !== egg.id && id !== young.id), young, roomy];
      relations = relations.filter(({ subject, object }) => ![subject, object].includes(egg.id) || ![subject, object].includes(young.id));
      const { from: _from, to: _to, target: _target, direction: _way, ...same } = beat;
      return [
        {
          ...same,
          who: egg.id,
          action: 'transform',
          match: 'exact',
          target: young.id,
          change: { trait: 'form', from: egg.noun, to: young.noun },
        },
        { ...same, who: egg.id, action: 'break', match: 'exact', start: beat.start + beat.seconds * 0.25, seconds: beat.seconds * 0.5 },
      ];
    }),
  }));
  return cast === screenplay.cast ? screenplay : { ...screenplay, cast, relations, shots };
}
