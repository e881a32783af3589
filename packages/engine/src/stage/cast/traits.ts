import type { CastMember, Traits } from '@onereel/spec';
import { type Linear, linear } from '../../shapes/colour.ts';
import type { CastKind } from '../../manifest/entry.ts';
import { sizeWords } from '../../manifest/sizes.ts';

const hexPattern = /^#[0-9a-f]{6}$/i;

/** A colour among traits, as linear light; null when there is none that can be read. */
export function traitColour(traits: Traits | undefined, name = 'colour'): Linear | null {
  const value = traits?.[name];
  return typeof value === 'string' && hexPattern.test(value) ? linear(value) : null;
}

/** A word among traits, in lower case; null when there is none. */
export function traitWord(traits: Traits | undefined, name: string): string | null {
  const value = traits?.[name];
  return typeof value === 'string' ? value.toLowerCase() : null;
}

/** How much larger than life the traits make a member: 1 when they say nothing. A number `scale` goes before the words. */
export function sizeFactor(member: CastMember): number {
  const scale = member.traits['scale'];
  if (typeof scale === 'number' && scale > 0) return scale;
  const word = traitWord(member.traits, 'size');
  return word === null ? 1 : (sizeWords[word] ?? 1);
}

/** A preset's number, or `otherwise`. */
export function presetNumber(kind: CastKind, name: string, otherwise: number): number {
  const value = kind.preset[name];
  return typeof value === 'number' ? value : otherwise;
}

/** A preset's word, or `otherwise`. */
export function presetWord(kind: CastKind, name: string, otherwise: string): string {
  const value = kind.preset[name];
  return typeof value === 'string' ? value : otherwise;
}
