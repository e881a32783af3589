import type { CastMember, Metres, Screenplay, Vector3 } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import type { Perch } from '../cast/family.ts';

/** Parts of a person that something alights on, each with its place in heights: x to the left, z ahead. */
const parts: readonly (readonly [words: RegExp, grown: Vector3, small: Vector3, hand: boolean])[] = [
  [/\bshoulders?$/, [0.105, 0.825, -0.012], [0.1, 0.765, -0.012], false],
  [/\b(?:nose|face|cheek|forehead)$/, [0, 0.925, 0.062], [0, 0.905, 0.075], false],
  [/\b(?:hand|finger|fingertip|arm|forearm|fist|glove|palm|wrist|fingers|hands)$/, [0.2, 0.7, 0.2], [0.2, 0.62, 0.2], true],
];

const rowOf = (kind: string) => manifest.cast.find((row) => row.kind === kind);

/** On which part of a person somebody small is told to be; null when on none. */
function partOf(member: CastMember, screenplay: Screenplay): (typeof parts)[number] | null {
  if (rowOf(member.kind)?.family !== 'human' || member.count > 1) return null;
  for (const { subject, relation, object } of screenplay.relations) {
    if (relation !== 'on' || object !== member.id) continue;
    const beats = screenplay.shots.flatMap((shot) => shot.beats).filter(({ who }) => who === subject);
    const said = beats.flatMap(({ target, to }) => [target, typeof to === 'object' ? to.object : to]);
    const own = [member.traits['parts']]
      .flat()
      .map((part) => (typeof part === 'object' && part !== null && 'noun' in part ? String(part.noun) : ''));
    const words = [...said, ...own].filter((word) => word !== undefined);
    const found = parts.find(([part]) => words.some((word) => part.test(word)));
    if (found) return found;
  }
  return null;
}

const young = /child|boy|girl|baby|toddler/;

const placeOn = ([, grown, small]: (typeof parts)[number], { kind }: CastMember, tall: Metres): Vector3 => {
  const [x, y, z] = young.test(kind) ? small : grown;
  return [x * tall, y * tall, z * tall];
};

/** The place on a person where a bird, a butterfly or a kitten is told to be; null when nobody is on him. */
export function personPerch(member: CastMember, [, tall]: readonly [Metres, Metres, Metres], screenplay: Screenplay): Perch | null {
  const part = partOf(member, screenplay);
  return part && { name: 'top', at: placeOn(part, member, tall), room: [tall * 0.1, tall * 0.1] };
}

/** Where a person holds the left hand for somebody who is on it, in the body's own space; null when nobody is. */
export function offeredHand(member: CastMember, tall: Metres, screenplay: Screenplay): Vector3 | null {
  const part = partOf(member, screenplay);
  if (!part?.[3]) return null;
  const [x, y, z] = placeOn(part, member, tall);
  return [x, y - tall * 0.022, z];
}
