import { type CastMember, type Note, OnereelError } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import type { CastKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';
import type { Player } from '../blocking/groups.ts';
import { ableToWear } from './attire/able-to-wear.ts';
import { depictedBy } from './depiction.ts';
import { castFamilies, type FamilyLoader } from './families.ts';
import type { Family, Movement } from './family.ts';

/** A member of the cast with the generator that builds it and what was chosen for it. */
export interface Cast extends Player {
  readonly family: Family<unknown>;
  readonly parameters: unknown;
  /** What tells those of a number apart: people are not copies of each other. The first is `parameters`. */
  /** What it shows, if it is a picture of something. */
  readonly shown?: Cast;
  readonly variants: readonly { readonly parameters: unknown; readonly movement: Movement }[];
}

/** How many different ones there are in a number of them, by family; one for families not listed. */
const differing: Readonly<Record<string, number>> = { human: 7, balloon: 6 };

/**
 * Casts a member of the screenplay: finds its row and its family and draws what was left open. What has no body yet is
 * played by a stand-in, with a note. `fitted` brings the row into this film's medium. Throws `OnereelError` `invalid_screenplay` for a kind that the manifest does not list.
 */
export async function castMember(
  asked: CastMember,
  index: number,
  chance: Chance,
  notes: Note[],
  fitted: (kind: CastKind) => CastKind = (kind) => kind,
): Promise<Cast> {
  const row = manifest.cast.find((one) => one.kind === asked.kind);
  if (!row) {
    throw new OnereelError(
      'invalid_screenplay',
      `The screenplay's cast[${index}].kind must be a kind of the manifest, got "${asked.kind}". Known are ${manifest.cast.map((one) => one.kind).join(', ')}.`,
      { path: `cast[${index}].kind` },
    );
  }
  const member = asToy(undyed(asked, row), row);
  const { kind: found, load } = withFamily(row);
  if (found !== row)
    notes.push({ words: member.noun, note: `There is no body for "${member.kind}" yet; a plain ${found.words[0]} stands in.` });
  const kind = fitted(found);
  const maker = (await ableToWear(await load(), member)) as unknown as Family<unknown>;
  // A double is drawn like the one that it stands for: the same person grown old, the same tree in another season.
  const drawn = typeof member.traits['double'] === 'string' ? member.traits['double'] : member.id;
  const variants = Array.from({ length: Math.min(member.count, differing[maker.family] ?? 1) }, (_, number) => {
    const parameters = maker.choose(chance.spawn(number === 0 ? `cast ${drawn}` : `cast ${drawn} ${number}`), kind, member);
    return { parameters, movement: maker.movement(parameters, kind) };
  });
  const { parameters, movement } = variants[0]!;
  const depicted = depictedBy(member);
  return {
    member,
    kind,
    family: maker,
    parameters,
    variants,
    movement,
    ...(depicted ? { shown: await castMember(depicted, index, chance, notes) } : {}),
    perches: maker.perches?.(parameters, kind) ?? [],
  };
}

/** How long a toy of something is, metres. */
const toyLength = 0.5;

/** A model boat, a toy truck: what is built as the thing itself is as small as a toy, unless a size is asked for. */
function asToy(member: CastMember, row: CastKind): CastMember {
  const words = [member.noun, ...([member.traits['words']].flat() as unknown[])].join(' ');
  const longest = Math.max(...row.extent);
  if (!/\b(toy|model|figurine|lego|origami|rc|remote-controlled)\b/.test(words)) return member;
  if (longest < toyLength * 1.5 || row.family === 'human' || row.words.includes(member.noun) || member.traits['size']) return member;
  return { ...member, traits: { ...member.traits, scale: toyLength / longest } };
}

const seasonal: ReadonlySet<string> = new Set(['tree', 'rock', 'shrub', 'landform']);

/** Growth and land show the season of the film, unless another is asked for them. */
export function inSeason(member: CastMember, season: string): CastMember {
  const row = manifest.cast.find((one) => one.kind === member.kind);
  if (season === 'summer' || !row || !seasonal.has(row.family)) return member;
  return { ...member, traits: { season, ...member.traits } };
}

/** A colour that is part of a name dyes nothing: a red panda, a blue whale, a goldfish have colours of their own. */
function undyed(member: CastMember, row: CastKind): CastMember {
  const word = member.traits['colourWord'];
  if (typeof word !== 'string' || !member.noun.startsWith(`${word} `) || !row.words.includes(member.noun)) return member;
  const { colour: _colour, colourWord: _colourWord, ...traits } = member.traits;
  return { ...member, traits };
}

/** The row's own family, or the plain stand-in of about its size. */
function withFamily(row: CastKind): { kind: CastKind; load: FamilyLoader } {
  const own = castFamilies.get(row.family);
  if (own) return { kind: row, load: own };
  const standIn =
    manifest.cast.find((one) => one.family === 'stand-in' && castFamilies.has('stand-in')) ??
    manifest.cast.find((one) => one.kind === 'ball')!;
  return { kind: { ...standIn, extent: row.extent, medium: row.medium }, load: castFamilies.get(standIn.family)! };
}
