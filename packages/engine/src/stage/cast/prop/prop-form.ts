import type { CastMember, Metres } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { CastKind } from '../../../manifest/entry.ts';
import type { Linear } from '../../../shapes/colour.ts';
import { type Substance, substanceWords } from '../../matter/substance.ts';
import { sizeFactor, traitColour, traitWord } from '../traits.ts';

/** What a thing is to be: the same form gives the same thing. Plain data. */
export interface PropForm {
  readonly kind: string;
  /** The preset's numbers and words. */
  readonly preset: CastKind['preset'];
  /** Metres, with the asked size in them. */
  readonly extent: readonly [width: Metres, height: Metres, length: Metres];
  /** The asked colour, linear light. */
  readonly colour: Linear | null;
  /** The asked material. */
  readonly substance: Substance | null;
  /**
   * Words said of it that a family may heed: `striped`, `open`, `old`, `broken`, `full`; `lettered` when words come to stand on it, so
   * that its own print is left out.
   */
  readonly words: readonly string[];
  /** For what chance decides: seeds a `Chance` of its own. */
  readonly seed: number;
}

/** Reads off a member of the cast what it is to be. */
export function propForm(chance: Chance, kind: CastKind, member: CastMember): PropForm {
  const size = sizeFactor(member);
  const material = traitWord(member.traits, 'material');
  return {
    kind: kind.kind,
    preset: kind.preset,
    extent: [kind.extent[0] * size, kind.extent[1] * size, kind.extent[2] * size],
    colour: traitColour(member.traits),
    substance: (material ? substanceWords[material] : undefined) ?? null,
    words: Object.values(member.traits)
      .flat()
      .filter((value): value is string => typeof value === 'string' && !value.startsWith('#'))
      .map((value) => value.toLowerCase())
      .concat(member.traits['lettering'] ? ['lettered'] : []),
    seed: chance.whole(0, 0x7fffffff),
  };
}

/** A number of the form's preset, or `otherwise`. */
export function formNumber(form: PropForm, name: string, otherwise: number): number {
  const found = form.preset[name];
  return typeof found === 'number' ? found : otherwise;
}

/** A word of the form's preset, or `otherwise`. */
export function formWord<Word extends string>(form: PropForm, name: string, otherwise: Word): Word {
  const found = form.preset[name];
  return (typeof found === 'string' ? found : otherwise) as Word;
}
