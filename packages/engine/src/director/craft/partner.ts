import type { Deed, Thing } from '../reading/reading.ts';
import type { Casting } from './casting.ts';

/** What takes two. */
const together = /^(kiss|hug|embrace|cuddle|fight|wrestle|box|duel|spar|battle|fence|shake hands|high five)$/;

/** `a bride and a groom kiss`: what two do without an object they do to each other. The other one's id; undefined where nobody is. */
export function partnerOf({ verb, object, subjects }: Deed, doer: Thing | undefined, casting: Casting): string | undefined {
  if (object !== undefined || subjects.length !== 2 || !together.test(verb)) return undefined;
  const other = subjects.find((one) => one !== doer);
  return other === undefined || doer === undefined ? undefined : casting.nameOf(other);
}
