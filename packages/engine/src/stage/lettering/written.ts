import type { CastMember, Note, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { type FaceName, faceOf } from '../../shapes/type/face.ts';
import type { Inscription } from './inscribe.ts';
import type { Title } from './title.ts';

/** Words on the ground or in the sky. */
export interface OpenWords {
  readonly words: string;
  readonly where: 'ground' | 'sky';
}

/** A screenplay whose words have found their places. */
export interface Written {
  /** With carriers cast for words that had none. */
  readonly screenplay: Screenplay;
  readonly titles: readonly Title[];
  readonly open: readonly OpenWords[];
  readonly notes: readonly Note[];
}

/** Nouns that mean the words themselves and nothing that could be built. */
const wordsThemselves =
  /\b(words?|text|caption|subtitle|title|title card|titlecard|credits?|message|phrase|letters|lettering|writing|font|intertitle)$/;
const lowerThird = /subtitle|caption|lower third/;
/** What carries words when the cast has none, as the prompt calls it. */
const carriers =
  /\b(neon sign|billboard|sign ?board|sign|banner|placard|poster|blackboard|chalkboard|whiteboard|screen|monitor|television|tv|laptop|book|cake)\b/i;

/** Gives every text of a screenplay a place: on somebody, on a board of its own, on the ground, in the sky or over the picture. */
export function placeWords(screenplay: Screenplay): Written {
  let { cast } = screenplay;
  let { setting } = screenplay;
  const left = new Set<string>();
  const titles: Title[] = [];
  const open: OpenWords[] = [];
  const notes: Note[] = [];
  for (const { words, where } of screenplay.text) {
    const missing = [...new Set([...words].filter((one) => !/\s/.test(one) && !faceOf('sans').letter(one)))];
    if (missing.length > 0)
      notes.push({ words, note: `There are no letters for ${missing.slice(0, 12).join(' ')}; they are left out. Latin, Greek and Cyrillic can be written.` });
    const asked = where.replaceAll('-', ' ').toLowerCase();
    const said = screenplay.prompt.slice(0, Math.max(0, screenplay.prompt.indexOf(words)));
    const member = carrierOf(cast, where, asked);
    const wearer = !member || wordsThemselves.test(member.noun) || clothes.test(member.noun) ? wearerOf(cast, `${said} ${asked}`) : undefined;
    if (wearer) {
      cast = cast.filter((one) => one !== member).map((one) => (one === wearer ? lettered(one, words, screenplay) : one));
      if (member) left.add(member.id);
      continue;
    }
    if (member && !wordsThemselves.test(member.noun) && !/cloud|sky/.test(asked)) {
      cast = cast.map((one) => (one === member ? lettered(one, words, screenplay) : one));
      continue;
    }
    if (member) {
      cast = cast.filter((one) => one !== member);
      left.add(member.id);
    }
    const noun = member || /title|subtitle|caption|credit/.test(said) ? undefined : [...`${said} ${asked}`.matchAll(new RegExp(carriers, 'gi'))].at(-1)?.[0];
    const inSky = /\b(sky|clouds?|skywriting)\b/.test(asked) || /\b(clouds? (spell|form|shape)|sky ?writ)/i.test(screenplay.prompt);
    if (inSky) {
      open.push({ words, where: 'sky' });
      if (setting.kind === 'studio') setting = { ...setting, kind: 'meadow' };
    } else if (/\b(sand|snow|ground|beach|grass|floor|dust|dirt)\b/.test(`${asked} ${/\b(written|drawn|scratched|carved|writes?|draws?)\b.{0,30}\b(sand|snow|ground|dust|dirt)\b/i.exec(screenplay.prompt)?.[0] ?? ''}`))
      open.push({ words, where: 'ground' });
    else if (noun) {
      const carrier = castCarrier(noun.toLowerCase(), cast);
      cast = carrier ? [...cast, lettered(carrier, words, screenplay)] : cast;
    } else titles.push({ words, from: 0.3, to: screenplay.seconds + 1, where: lowerThird.test(`${asked} ${said}`) ? 'lower' : 'centre' });
  }
  return { screenplay: cast === screenplay.cast && setting === screenplay.setting ? screenplay : without(left, { ...screenplay, cast, setting }), titles, open, notes };
} // prettier-ignore

/** What was only words acts no more and is not looked at. */
function without(left: ReadonlySet<string>, screenplay: Screenplay): Screenplay {
  if (left.size === 0) return screenplay;
  return {
    ...screenplay,
    relations: screenplay.relations.filter(({ subject, object }) => !left.has(subject) && !left.has(object)),
    shots: screenplay.shots.map(({ camera: { subject, ...camera }, ...shot }) => ({
      ...shot,
      camera: { ...camera, ...(subject !== undefined && !left.has(subject) ? { subject } : {}) },
      beats: shot.beats.filter(({ who }) => !left.has(who)),
    })),
  };
}

function carrierOf(cast: readonly CastMember[], where: string, asked: string): CastMember | undefined {
  return (
    cast.find(({ id, noun }) => id === where || noun === asked) ??
    cast.find(({ id, noun }) => id.endsWith(`'s ${asked}`) || noun.endsWith(` ${asked}`) || noun === asked.split(' ').at(-1))
  );
}

const clothes = /\b(t-?shirt|shirt|jersey|hoodie|sweater|jumper|jacket|top|uniform|apron|dress)\b/i;

/** Who wears what is written on. */
function wearerOf(cast: readonly CastMember[], said: string): CastMember | undefined {
  if (!clothes.test(said)) return undefined;
  return cast.find(({ kind }) => manifest.cast.find((row) => row.kind === kind)?.family === 'human');
}

function castCarrier(noun: string, cast: readonly CastMember[]): CastMember | null {
  const row = manifest.cast.find(({ words }) => words.includes(noun)) ?? manifest.cast.find(({ kind }) => kind === 'sign-board')!;
  const id = `${row.kind}-with-words`;
  return cast.some((one) => one.id === id) ? null : { id, noun, kind: row.kind, match: 'exact', count: 1, traits: {} };
}

/** What is there to be read is built for its words; all else is written on. */
function lettered(member: CastMember, words: string, { cast }: Screenplay): CastMember {
  const held =
    member.id.includes("'s ") ||
    cast.some(
      (one) => one !== member && (one.holds ?? []).some((thing) => (typeof thing === 'string' ? thing : thing.noun) === member.noun),
    );
  const kind = /neon/.test(`${member.kind} ${member.noun}`)
    ? 'neon-lettering'
    : member.kind === 'sign' || /^(sign|placard|board|poster)$/.test(member.noun)
      ? held
        ? 'placard'
        : 'sign-board'
      : member.kind;
  // Within an object: among a thing's plain traits `open` would open it.
  return { ...member, kind, traits: { ...member.traits, lettering: { words } } };
}

/** How words stand on a member that is no board of its own; null if it carries none. */
export function inscriptionOf({ kind, noun, traits }: CastMember): Inscription | null {
  const { lettering } = traits;
  if (typeof lettering !== 'object' || lettering === null || !('words' in lettering)) return null;
  const words = String(lettering.words);
  const said = `${kind} ${noun}`;
  const family = manifest.cast.find((row) => row.kind === kind)?.family;
  if (family === 'lettering') return null;
  if (family === 'human') return { words, side: 'front', face: 'sans', within: [0.62, 0.79], steepest: 3, lift: 0.6 };
  const face: FaceName = /cake|cookie|icing|chocolate/.test(said) ? 'script' : 'sans';
  const top = /pizza|pie|rug|carpet|pool|plate|envelope|notebook|map/.test(said);
  const glows = family === 'screen' || /screen|monitor|television|phone|laptop|tablet/.test(said);
  return {
    words,
    ...(top ? { side: 'top' as const } : {}),
    face,
    glows,
    ...(glows ? { colour: [1, 1, 1] as const } : {}),
    steepest: glows || /cake/.test(said) ? 1.2 : 0.6,
  };
}
