import type { CastMember, Screenplay } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';
import { sizeFactor } from '../cast/traits.ts';

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

/** A screenplay in which animals fit what they are in, and instruments fit the animals that play them. */
export function withFittingThings(screenplay: Screenplay): Screenplay {
  const factors = factorsOf(screenplay);
  return factors.size === 0 ? screenplay : { ...screenplay, cast: screenplay.cast.map((one) => scaled(one, factors.get(one.id) ?? 1)) };
}
