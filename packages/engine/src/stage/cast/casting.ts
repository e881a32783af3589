import { type CastMember, type Note, OnereelError } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import type { CastKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';
import { mostAlike, type Player } from '../blocking/block.ts';
import { castFamilies } from './families.ts';
import type { AnyFamily, Family } from './family.ts';

/** A member of the cast with the generator that builds it and what was chosen for it. */
export interface Cast extends Player {
  readonly family: Family<unknown>;
  readonly parameters: unknown;
}

/**
 * Casts a member of the screenplay: finds its row and its family and draws what was left open. What has no body yet is
 * played by a stand-in, with a note. Throws `OnereelError` `invalid_screenplay` for a kind that the manifest does not list.
 */
export function castMember(member: CastMember, index: number, chance: Chance, notes: Note[]): Cast {
  const row = manifest.cast.find((one) => one.kind === member.kind);
  if (!row) {
    throw new OnereelError(
      'invalid_screenplay',
      `The screenplay's cast[${index}].kind must be a kind of the manifest, got "${member.kind}". Known are ${manifest.cast.map((one) => one.kind).join(', ')}.`,
      { path: `cast[${index}].kind` },
    );
  }
  const { kind, family } = withFamily(row);
  if (kind !== row)
    notes.push({ words: member.noun, note: `There is no body for "${member.kind}" yet; a plain ${kind.words[0]} stands in.` });
  if (member.count > mostAlike) notes.push({ words: member.noun, note: `${member.count} were asked for; ${mostAlike} are shown.` });
  const parameters = (family as unknown as Family<unknown>).choose(chance.spawn(`cast ${member.id}`), kind, member);
  return {
    member,
    kind,
    family: family as unknown as Family<unknown>,
    parameters,
    movement: (family as unknown as Family<unknown>).movement(parameters, kind),
  };
}

/** The row's own family, or the plain stand-in of about its size. */
function withFamily(row: CastKind): { kind: CastKind; family: AnyFamily } {
  const own = castFamilies.get(row.family);
  if (own) return { kind: row, family: own };
  const standIn =
    manifest.cast.find((one) => one.family === 'stand-in' && castFamilies.has('stand-in')) ??
    manifest.cast.find((one) => one.kind === 'ball')!;
  return { kind: { ...standIn, extent: row.extent, medium: row.medium }, family: castFamilies.get(standIn.family)! };
}
