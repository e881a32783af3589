import { familyOf, isPerson, memberOf, type Told } from '../hands/telling.ts';

/** Who waits for a train stands on this side of it, where it does not hide them. */
export const awaited: Told = (screenplay, beat) => {
  const train = memberOf(screenplay, beat.who);
  if (familyOf(train) !== 'train' || !/^(approach|pass-by|drive|rush|stop|leave)$/.test(beat.action)) return screenplay;
  const waiting = screenplay.cast.filter(
    (one) =>
      isPerson(one) &&
      !screenplay.relations.some(
        ({ subject, object }) => (subject === one.id && object === train!.id) || (subject === train!.id && object === one.id),
      ),
  );
  const stays = waiting.filter(({ id }) =>
    screenplay.shots.some(({ beats }) => beats.some(({ who, action }) => who === id && /^(stand|wait|wave|look)$/.test(action))),
  );
  if (stays.length === 0) return screenplay;
  return {
    ...screenplay,
    relations: [...screenplay.relations, ...stays.map(({ id }) => ({ subject: id, relation: 'in-front-of' as const, object: train!.id }))],
  };
};
