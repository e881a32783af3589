import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';
import { sizeFactor } from '../cast/traits.ts';
import { heldId } from './hands/ties.ts';
import { withHanging } from './hanging.ts';
import { withPeeking } from './peeking.ts';

const rowOf = (kind: string): CastKind | undefined => manifest.cast.find((row) => row.kind === kind);

const animal = /^(quadruped|bird|reptile|insect|fish|snake|mollusc|dragon)$/;
/** What animals get into. */
const hollow =
  /(^|-)(basket|nest|box|crate|bucket|bathtub|tub|bowl|crib|cradle|wagon|cup|teacup|mug|suitcase|drawer|washbasin|sink|cart|wheelbarrow)$/;
/** How many times larger than life a vessel may get for their sake, and how much smaller they. */
const most = 2.4;
const smallest = 0.4;
/** How much of a vessel's width is room, and how much closer than they stand they lie in it. */
const roomy = 0.75;
const close = 0.62;
/** An instrument is no longer than this, in lengths of the animal that plays it. */
const playable = 0.95;

/** An insect is no smaller than this beside what it is with. */
const speck = 0.1;

/** Who is told to be in it, with how many; null when nobody alive is. */
function occupantsOf({ id }: CastMember, { cast, relations }: Screenplay): CastMember | null {
  const inside = relations.find(({ relation, object, subject }) => relation === 'in' && object === id && subject !== id);
  const occupant = cast.find((one) => one.id === inside?.subject);
  return occupant && animal.test(rowOf(occupant.kind)?.family ?? '') ? occupant : null;
}

/** How much larger a vessel would have to be for all who are in it side by side. */
function wanting(vessel: CastMember, occupant: CastMember): number {
  const [room, body] = [rowOf(vessel.kind)!.extent, rowOf(occupant.kind)!.extent];
  const [own, theirs] = [sizeFactor(vessel), sizeFactor(occupant)];
  const need = Math.sqrt(occupant.count * body[0] * body[2]) * theirs * Math.sqrt(close) * 1.25;
  return need / (Math.sqrt(room[0] * room[2]) * own * roomy);
}

const scaled = (member: CastMember, by: number): CastMember =>
  by === 1 ? member : { ...member, traits: { ...member.traits, scale: sizeFactor(member) * by } };

/** A board is this long for the animal on it, in lengths of its body: no less, no more. */
const ridable = [1.05, 1.7] as const;
const board = /^(skateboard|surfboard|snowboard|sled|scooter)$/;

/** By how much each member's size is changed so that animals and the things they use fit each other. */
function factorsOf(screenplay: Screenplay): ReadonlyMap<string, number> {
  const factors = new Map<string, number>();
  const { cast, shots } = screenplay;
  for (const vessel of cast) {
    const peers = vessel.kind === 'hatch' ? occupantsOf(vessel, screenplay) : null;
    // A hole is no larger than lets those who look out of it be seen.
    if (peers) factors.set(vessel.id, Math.min(1, Math.max(0.4, wanting(vessel, peers) * 2.2)));
    const occupant = hollow.test(vessel.kind) ? occupantsOf(vessel, screenplay) : null;
    if (!occupant) continue;
    const times = wanting(vessel, occupant);
    if (times <= 1) continue;
    const grown = Math.min(times, most);
    factors.set(vessel.id, grown);
    factors.set(occupant.id, Math.max(smallest, Math.min(1, grown / times)));
  }
  const largest = Math.max(...cast.map((one) => Math.max(...(rowOf(one.kind)?.extent ?? [0])) * sizeFactor(one)));
  for (const one of cast) {
    const row = rowOf(one.kind);
    const share = (Math.max(...(row?.extent ?? [1])) * sizeFactor(one)) / Math.min(2, largest);
    // Beside a hive or a house its bees would be specks.
    if (row?.family === 'insect' && share < speck) factors.set(one.id, Math.min(5, speck / share));
  }
  for (const { who, action, target } of shots.flatMap(({ beats }) => beats)) {
    const [player, thing] = [cast.find(({ id }) => id === who), cast.find(({ id, noun }) => id === target || noun === target)];
    const [own, row] = [rowOf(player?.kind ?? ''), rowOf(thing?.kind ?? '')];
    if (!player || !thing || !row || !animal.test(own?.family ?? '')) continue;
    if (board.test(row.kind)) {
      const body = own!.extent[2] * sizeFactor(player);
      const long = row.extent[2] * sizeFactor(thing);
      const wanted = Math.min(ridable[1] * body, Math.max(ridable[0] * body, long));
      if (wanted !== long) factors.set(thing.id, wanted / long);
    }
    if (action !== 'play' || row.family !== 'instrument') continue;
    // What stands on the floor is played on a stool.
    if (/piano|organ|drum-kit/.test(row.kind)) continue;
    const long = Math.max(...row.extent) * sizeFactor(thing);
    const reach = Math.max(...own!.extent) * sizeFactor(player) * playable;
    if (long > reach) factors.set(thing.id, reach / long);
  }
  return factors;
}

/** Insects that carry something are this many times larger than life, and what they carry so many times as long as they are. */
const bearer = 4;
const load = 1.7;

const unaimed = ({ target: _target, ...beat }: Beat): Beat => beat;

/** A screenplay in which insects that carry a leaf or a crumb have it on them, and it is of their own size: else they would not be seen under it. */
function withLoads(screenplay: Screenplay): Screenplay {
  return screenplay.cast.reduce((told, member): Screenplay => {
    const row = rowOf(member.kind);
    const [held] = member.holds ?? [];
    const noun = typeof held === 'string' ? held : held?.noun;
    const found = noun === undefined ? undefined : manifest.cast.find(({ words }) => words.includes(noun));
    if (row?.family !== 'insect' || row.medium === 'air' || noun === undefined || !found || row.extent[2] > 0.03) return told;
    const long = row.extent[2] * sizeFactor(member) * bearer * load;
    const { holds: _holds, ...bare } = scaled(member, bearer);
    const known = told.cast.find(({ id }) => id === heldId(member, noun));
    const carried: CastMember = {
      ...(known ?? { id: heldId(member, noun), noun, kind: found.kind, match: 'exact' }),
      count: 1,
      traits: { ...known?.traits, scale: long / Math.max(...found.extent) },
    };
    const bears = (beat: Beat): Beat => (beat.who === member.id && /^(hold|carry|pick-up)$/.test(beat.action) ? unaimed(beat) : beat);
    return {
      ...told,
      cast: [...told.cast.filter((one) => one !== known).map((one) => (one === member ? bare : one)), carried],
      relations: [...told.relations, { subject: carried.id, relation: 'on', object: member.id }],
      shots: told.shots.map((shot) => ({ ...shot, beats: shot.beats.map(bears) })),
    };
  }, screenplay);
}

/** A screenplay in which animals fit what they are in and look out of it, and instruments fit the animals that play them. */
export function withFittingThings(asked: Screenplay): Screenplay {
  const screenplay = withHanging(withLoads(asked));
  const factors = factorsOf(screenplay);
  return withPeeking(
    factors.size === 0 ? screenplay : { ...screenplay, cast: screenplay.cast.map((one) => scaled(one, factors.get(one.id) ?? 1)) },
  );
}
