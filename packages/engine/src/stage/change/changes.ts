import type { Beat, CastMember, Seconds } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import { type Linear, linear } from '../../shapes/colour.ts';
import { standingOf } from './standing.ts';
import { becomingTimes, isBecoming } from './succession.ts';

/** What can become of anybody's surface and shape. */
export type ChangeName =
  | 'tint'
  | 'melt'
  | 'break'
  | 'burn'
  | 'glow'
  | 'lit'
  | 'unlit'
  | 'freeze'
  | 'rust'
  | 'age'
  | 'wet'
  | 'ripen'
  | 'appear'
  | 'disappear'
  | 'wilt'
  | 'sprout';

/** One change of one member: what becomes of it, and when. */
export interface Change {
  readonly name: ChangeName;
  readonly from: Seconds;
  readonly to: Seconds;
  /** Colours of a tint, linear light; `was` null when it has its own colour before. */
  readonly colour?: Linear;
  readonly was?: Linear | null;
  /** All at once and far apart: a balloon, a bomb. */
  readonly sudden?: boolean;
  /** Falls apart where it is: what cracks. */
  readonly gentle?: boolean;
  /** Gets shorter from the top: a candle. */
  readonly down?: boolean;
  /** Comes out of the ground as it is: what is built. */
  readonly raised?: boolean;
  /** Is in flames but not charred: what lives. */
  readonly unharmed?: boolean;
}

/** Verbs that say more than the action they are cast as. */
const byVerb: Readonly<Record<string, ChangeName>> = {
  rust: 'rust', corrode: 'rust', tarnish: 'rust', age: 'age', rot: 'age', decay: 'age', wither: 'wilt', wilt: 'wilt', droop: 'wilt', dry: 'age', fade: 'age',
  freeze: 'freeze', frost: 'freeze', ripen: 'ripen', soak: 'wet', drench: 'wet', dissolve: 'disappear', vanish: 'disappear', evaporate: 'disappear',
  materialise: 'appear', materialize: 'appear', crumble: 'break', sprout: 'sprout', thaw: 'melt', scorch: 'burn', char: 'burn', ignite: 'burn',
  redden: 'tint', shatter: 'break', explode: 'break', burst: 'break', pop: 'break', crack: 'break', smash: 'break',
}; // prettier-ignore

const byAction: Readonly<Record<string, ChangeName>> = {
  melt: 'melt', break: 'break', burn: 'burn', glow: 'glow', freeze: 'freeze', rust: 'rust', wilt: 'wilt', appear: 'appear', disappear: 'disappear',
}; // prettier-ignore

/** Families of the living: they freeze by standing still, they crack jokes, they pop up. */
const living = /^(human|quadruped|bird|fish|insect|reptile|snake|dragon|mollusc)$/;
/** Whether it lives: then it is not charred, and neither cracks nor rusts. */
export const isAlive = ({ family }: Pick<CastKind, 'family'>): boolean => living.test(family);
/** What bursts instead of cracking. */
const bursting = /balloon|bubble|bomb|firework/;
/** What has a flame at its top and is eaten up from there. */
const wicked = /candle|match|fuse|incense/;
/** What grows from the ground instead of swelling. */
const planted = /^(tree|flower|shrub|vegetable|building|edifice|monument|landform|barrier|sign)$/;

/** A member's changes, read off its beats, in the order in which they begin. */
export function changesOf(member: CastMember, kind: CastKind, beats: readonly Beat[]): Change[] {
  const become = beats.flatMap((beat) => changeOf(beat, member, kind) ?? []);
  const standing = standingOf(member, kind, isAlive(kind)).filter(({ name }) => !become.some((one) => one.name === name));
  return [...standing, ...become].sort((a, b) => a.from - b.from);
}

function changeOf(beat: Beat, member: CastMember, kind: CastKind): Change | null {
  const [from, to] = [beat.start, beat.start + beat.seconds];
  const { change } = beat;
  if (change?.trait === 'colour' && hex(change.to)) {
    const was = hex(change.from) && change.from !== member.traits['colour'] ? linear(change.from) : null;
    return { name: 'tint', from, to, colour: linear(change.to), was };
  }
  if (change?.trait === 'lit') return { name: change.to === 'off' ? 'unlit' : 'lit', from, to };
  if (change?.trait === 'tone' && change.to === 'dark' && glowing.test(kind.family))
    return { name: 'unlit', from, to: Math.min(to, from + 1) };
  const name = nameOf(beat, kind);
  switch (name) {
    case null:
    case 'tint':
      return null;
    case 'break':
      return {
        name,
        from,
        to,
        sudden: bursting.test(kind.kind) || /pop|burst|explode/.test(beat.verb),
        gentle: /^(crack|crumble|collapse|fall|disintegrate)/.test(beat.verb),
      };
    case 'burn':
      return { name, from, to, down: wicked.test(kind.kind), ...(isAlive(kind) ? { unharmed: true } : {}) };
    case 'disappear':
    case 'appear':
      if (isBecoming(beat)) return { name, ...becomingTimes(beat) };
      return beat.to !== undefined ? null : { name, from, to: Math.min(to, from + 1.6) };
    case 'sprout':
      return { name, from, to, raised: built.test(kind.family) };
    default:
      return { name, from, to };
  }
}

function nameOf(beat: Beat, kind: CastKind): ChangeName | null {
  const { verb, action } = beat;
  if (isBecoming(beat)) return 'disappear';
  const alive = isAlive(kind);
  const name = (action === 'jump' || action === 'speak' ? undefined : byVerb[verb]) ?? byAction[action] ?? null;
  if (action === 'grow') return growsUp(beat, kind) === 'sprout' ? 'sprout' : null;
  if (alive && (name === 'freeze' || name === 'break' || name === 'rust')) return null;
  if (kind.family === 'dragon' && name === 'burn') return null;
  return name;
}

/** What has a light of its own that may go out. */
const glowing = /^(luminary|lamp|screen|gadget|appliance|machine|apparatus|sign|edifice|building|car|robot|spacecraft)$/;

/** What comes out of the ground whole. */
const built = /^(building|edifice|monument|landform|barrier|sign)$/;

/** How something grows: what is planted grows from the ground, blossoms only open, all else swells. */
export function growsUp({ verb }: Pick<Beat, 'verb'>, { family }: Pick<CastKind, 'family'>): 'sprout' | 'open' | 'swell' {
  if (!planted.test(family)) return 'swell';
  return /bloom|blossom|unfold|open/.test(verb) ? 'open' : 'sprout';
}

function hex(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}
