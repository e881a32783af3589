import type { CastMember } from '@onereel/spec';
import { garmentOf } from './asked-garments.ts';

/** What a member of the cast wears by what is said of its parts: `a man with a hat`. */
export function partsWorn(member: CastMember): NonNullable<CastMember['wears']> {
  const parts = Array.isArray(member.traits['parts']) ? (member.traits['parts'] as NonNullable<CastMember['wears']>) : [];
  return parts.filter((part) => typeof part !== 'string' && garmentOf(part.noun) !== null);
}
