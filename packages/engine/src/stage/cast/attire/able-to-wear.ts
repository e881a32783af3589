import type { CastMember } from '@onereel/spec';
import type { AnyFamily } from '../family.ts';

/** A member's family, able to dress its bodies where the member wears something; people dress themselves. */
export async function ableToWear(family: AnyFamily, { wears = [], traits }: CastMember): Promise<AnyFamily> {
  if (family.family === 'human' || (wears.length === 0 && !Array.isArray(traits['parts']))) return family;
  const { attirable } = await import('./attirable.ts');
  return attirable(family);
}
