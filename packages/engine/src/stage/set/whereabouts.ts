import type { Beat, Screenplay } from '@onereel/spec';
import type { SetBrief } from './set.ts';

/** The feature that somebody stands, sits or looks at, or through which light falls. */
export function whereabouts({ setting, cast, relations, shots }: Screenplay): Pick<SetBrief, 'at'> {
  const acts = (id: string): boolean => cast.some((member) => member.id === id);
  const beats = shots.flatMap((shot) => shot.beats);
  const goals = (some: readonly Beat[]): (string | undefined)[] =>
    some.flatMap(({ target, to }) => [target, typeof to === 'object' ? to.object : to]);
  const touched = [
    ...relations.filter(({ subject, relation }) => relation !== 'far-from' && acts(subject)).map(({ object }) => object),
    ...goals(beats.filter(({ who }) => acts(who))),
  ];
  const lit = goals(beats.filter(({ who }) => /light|sunbeam|sunshine|^sun$|^ray|rays$/.test(who)));
  const near = setting.features.find(({ noun }) => touched.includes(noun));
  const far = setting.features.find(({ noun }) => lit.includes(noun));
  return near ? { at: { kind: near.kind } } : far ? { at: { kind: far.kind, isLitBy: true } } : {};
}
