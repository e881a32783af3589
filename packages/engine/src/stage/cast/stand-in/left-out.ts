import type { CastMember, Note, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

const blanks: ReadonlySet<string> = new Set(manifest.cast.filter(({ family }) => family === 'stand-in').map(({ kind }) => kind));

const growth = /^(foliage|greenery|vegetation|undergrowth|underbrush|flora|shrubbery|canopy|plant|tree|bush)$/;
const grown = /forest|jungle|garden|park|meadow|swamp|wood|countryside|savannah|river|lake|mountain/;

/** Whether a member is what its place is full of anyway, and does nothing there: the foliage of a forest. */
function isOfThePlace({ id, noun, count }: CastMember, { setting, shots }: Screenplay): boolean {
  if (!growth.test(noun) || !grown.test(setting.kind)) return false;
  if (/^(tree|bush|plant)$/.test(noun) && count < 3) return false;
  return !shots.some(({ beats }) => beats.some(({ who, target }) => who === id || target === id));
}

/**
 * The screenplay without the plain stand-ins that nobody came to see: a blank body tells a viewer nothing and draws the eye from those
 * who can be built. It stays only where the film would be empty or without its lead. What the place is full of anyway is left to the place. The notes say what is left out.
 */
export function withoutBlanks(screenplay: Screenplay): { screenplay: Screenplay; notes: Note[] } {
  const lead = screenplay.cast[0]?.id;
  const acts = screenplay.shots.some(({ beats }) => beats.some(({ who }) => who !== lead));
  const isBlank = ({ id, kind }: CastMember): boolean =>
    blanks.has(kind) && (id !== lead || (acts && !screenplay.shots.some(({ beats }) => beats.some(({ who }) => who === lead))));
  const left = new Set(screenplay.cast.filter((member) => isBlank(member) || isOfThePlace(member, screenplay)).map(({ id }) => id));
  if (left.size === 0) return { screenplay, notes: [] };
  return {
    screenplay: {
      ...screenplay,
      cast: screenplay.cast.filter(({ id }) => !left.has(id)),
      relations: screenplay.relations.filter(({ subject, object }) => !left.has(subject) && !left.has(object)),
      shots: screenplay.shots.map((shot) => {
        const { subject, ...camera } = shot.camera;
        return {
          ...shot,
          camera: subject === undefined || left.has(subject) ? camera : shot.camera,
          beats: shot.beats.filter(({ who }) => !left.has(who)),
        };
      }),
    },
    notes: screenplay.cast
      .filter((member) => left.has(member.id) && isBlank(member))
      .map(({ noun }) => ({ words: noun, note: `The film shows no ${noun}: a plain stand-in would only draw the eye from the rest.` })),
  };
}
