import type { CastKind } from '../../manifest/entry.ts';
import type { Deed } from '../reading/reading.ts';

const waters = /\b(?:water|sea|ocean|lake|river|pond|pool|stream|canal|lagoon|moat|bay|fjord|marsh|swamp|fountain|wave)$/;
const waterfowl = /swan|duck|goose|mallard|gosling|pelican|loon|grebe|coot|moorhen|cygnet/;
const itself = /^(itself|himself|herself|themselves|body|fur|coat|head|mane|water)$/;

/**
 * What an animal is seen doing where its verb means something else for others: what glides on a pond swims there, and a dog that
 * shakes itself is in no wind. Undefined where the verb means what it always means.
 */
export function animalAction(deed: Deed, row: CastKind | undefined): string | undefined {
  if (row === undefined || deed.isPassive) return undefined;
  const object = deed.object?.noun ?? '';
  const onWater = deed.places.some(({ preposition, thing }) => /^(on|upon|across|along|through|in)$/.test(preposition) && waters.test(thing.noun)); // prettier-ignore
  if (waterfowl.test(row.kind) && onWater && /^(glide|slide|sail|move|drift|float|cruise|skim|go|travel|rest|sit)$/.test(deed.verb))
    return 'swim';
  if (row.family !== 'quadruped') return undefined;
  if (deed.verb.startsWith('pounce') && (deed.places.length > 0 || object !== '')) return 'jump';
  if (deed.verb === 'shake' && (object === '' || itself.test(object))) return 'sway';
  const blows = /^(spray|squirt|spout|shower)$/.test(deed.verb) || (/^(blow|splash|shoot)$/.test(deed.verb) && object === 'water');
  return blows && /elephant|mammoth/.test(row.kind) ? 'throw' : undefined;
}
