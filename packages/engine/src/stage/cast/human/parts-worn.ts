import type { CastMember } from '@onereel/spec';
import { garmentOf } from './asked-garments.ts';

/** What words that tell of somebody say they wear: `a barefoot girl`, `a hooded figure`. */
const told: readonly (readonly [word: RegExp, garment: string])[] = [
  [/\bbarefoot(?:ed)?\b/, 'barefoot'],
  [/\b(?:shirtless|bare-chested|topless)\b/, 'bare chest'],
  [/\bhooded\b/, 'hood'],
  [/\bmasked\b/, 'domino mask'],
  [/\b(?:bespectacled|bespectacle)\b/, 'glasses'],
  [/\bhelmeted\b/, 'helmet'],
  [/\bturbaned\b/, 'turban'],
  [/\bveiled\b/, 'veil'],
];

/** What a member of the cast wears by what is said of it and of its parts: `a man with a hat`, `a barefoot girl`. */
export function partsWorn(member: CastMember): NonNullable<CastMember['wears']> {
  const parts = Array.isArray(member.traits['parts']) ? (member.traits['parts'] as NonNullable<CastMember['wears']>) : [];
  const words = [member.traits['words'], member.traits['tone']]
    .flat()
    .filter((word) => typeof word === 'string')
    .join(' ');
  return [
    ...parts.filter((part) => typeof part !== 'string' && garmentOf(part.noun) !== null),
    ...told.filter(([word]) => word.test(words)).map(([, garment]) => garment),
  ];
}
