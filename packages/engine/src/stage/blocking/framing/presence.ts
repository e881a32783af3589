import type { Beat, Relation, Screenplay, Shot } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import { alive } from './backdrop.ts';

const isNamed = (named: Beat['to'], id: string): boolean => named === id || (typeof named === 'object' && named.object === id);

/** Whether a member acts in a shot, is acted on in it, or is what its camera is on or comes to. */
export function takesPart({ beats, camera }: Shot, id: string): boolean {
  return (
    camera.subject === id ||
    camera.until === id ||
    beats.some((beat) => beat.who === id || beat.target === id || isNamed(beat.to, id) || isNamed(beat.from, id))
  );
}

type Told = Pick<Screenplay, 'cast' | 'shots' | 'relations'>;

/**
 * Who is not on the scene in a shot, by its number. Who is first heard of in a later shot has not come yet: the dragon that lands in the
 * second shot does not stand there in the first. And a cut that is asked for leads elsewhere: of those it leaves behind,
 * only who has to do with somebody there is there too. A film of one shot has everybody in it.
 */
export function awayIn({ cast, shots, relations }: Told, index: number): readonly string[] {
  const shot = shots[index];
  if (shots.length < 2 || !shot) return [];
  return cast
    .filter(({ id, kind }) => {
      const parts = shots.flatMap((one, number) => (takesPart(one, id) ? [number] : []));
      const [first, last] = [parts[0], parts.at(-1)];
      if (first === undefined || last === undefined || parts.includes(index)) return false;
      if (first > index) return !awaited(id, shots.slice(0, index + 1), relations);
      const family = manifest.cast.find((row) => row.kind === kind)?.family ?? '';
      const isLeft = shots.slice(last + 1, index + 1).some(({ transition }) => transition === 'cut');
      return isLeft && alive.test(family) && !isWith(id, shot, relations);
    })
    .map(({ id }) => id);
}

/** Whether somebody who acts already has a place by what is said of this one: a table that is sat at, and later falls. */
function awaited(id: string, shots: readonly Shot[], relations: readonly Relation[]): boolean {
  const acting = new Set(shots.flatMap(({ beats }) => beats.map(({ who }) => who)));
  return relations.some(({ subject, object, when }) => object === id && when !== 'end' && acting.has(subject));
}

/** Whether a member has its place by somebody who takes part in a shot. */
function isWith(id: string, shot: Shot, relations: readonly Relation[]): boolean {
  return relations.some(
    ({ subject, object }) => (subject === id && takesPart(shot, object)) || (object === id && takesPart(shot, subject)),
  );
}
