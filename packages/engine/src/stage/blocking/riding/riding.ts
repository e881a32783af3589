import type { Beat, CastMember, Relation, Screenplay } from '@onereel/spec';
import type { CastKind } from '../../../manifest/entry.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { jumpsAlong } from '../journey/leap.ts';
import { dealOutHauling } from './hauling.ts';

/** What is ridden by one who sits or stands on it. */
export const ridingAlong = 'ride-along';

const rides: ReadonlySet<string> = new Set(['ride', 'drive', 'sail', 'row']);
const living = /^(human|bird|building|tree|rock)$/;
const fourLegged = /^(quadruped|horse|dragon|skeleton|bird)$/;
/** Vehicles that whoever is said to go in them drives, animals too. */
const vehicles = /^(car|cart|boat|aircraft|cycle|train|wheeled-machine|spacecraft|toy)$/;
/** What is stood on and goes. */
const boards = /^(skateboard|surfboard|snowboard|sled|scooter)$/;
const goes: ReadonlySet<string> = new Set(['run', 'walk', 'rush', 'move', 'pass-by', 'cross', 'fly', 'roll', ...rides]);
/** Birds from this height on can be ridden, metres. */
const mount = 1.2;

/** The member that a beat's actor rides on or in, if it does. */
function carrierOf(beat: Beat, { cast, relations }: Screenplay): string | null {
  const rider = cast.find((member) => member.id === beat.who);
  if (!rider) return null;
  if (familyOf(rider.kind) !== 'human') return vehicleOf(beat, rider, { cast, relations });
  if (!rides.has(beat.action) && beat.action !== 'jump') return null;
  const place = typeof beat.to === 'object' ? beat.to.object : beat.to;
  const named = [
    beat.target,
    place,
    relations.find((one) => one.subject === beat.who && (one.relation === 'on' || one.relation === 'in'))?.object,
  ];
  const found = named
    .map((name) => cast.find((member) => member.id === name && member.id !== beat.who))
    .find((member) => member !== undefined);
  // Who jumps on a board or a bicycle jumps with it.
  if (beat.action === 'jump' && !(found && isBoarded(found))) return null;
  return found && (!living.test(familyOf(found.kind)) || isMount(found.kind)) ? found.id : null;
}

/** Whether one stands or sits on something with which one can jump. */
function isBoarded({ kind, noun }: CastMember): boolean {
  return familyOf(kind) === 'cycle' || board.test(noun);
}

/** The vehicle that an animal or a robot goes in or on, because it is said to be there. */
function vehicleOf(beat: Beat, { id, kind }: CastMember, { cast, relations }: Pick<Screenplay, 'cast' | 'relations'>): string | null {
  if (!goes.has(beat.action) || vehicles.test(familyOf(kind)) || rowOf(kind)?.medium === 'air') return null;
  const within = relations.find(
    (one) => one.subject === id && (one.relation === 'on' || one.relation === 'in') && one.when !== 'end',
  )?.object;
  const driven = rides.has(beat.action) ? beat.target : undefined;
  const found = cast.find((member) => (member.id === within || member.id === driven) && member.id !== id);
  return found && (vehicles.test(familyOf(found.kind)) || boards.test(found.kind)) ? found.id : null;
}

const rowOf = (kind: string): CastKind | undefined => manifest.cast.find((row) => row.kind === kind);

function isMount(kind: string): boolean {
  const row = rowOf(kind);
  return row?.family === 'bird' && row.extent[1] > mount;
}

function familyOf(kind: string): string {
  return rowOf(kind)?.family ?? '';
}

const small = /^(mini|miniature|tiny|toy|little|small|model)$/;

/** A screenplay in which animals that drive are seen: in an open car, and in a small one that fits them. */
function withFittingCars(screenplay: Screenplay): Screenplay {
  const beats = screenplay.shots.flatMap((shot) => shot.beats);
  const open = rowOf('convertible');
  const cast = screenplay.cast.map((member): CastMember => {
    const rider = screenplay.cast.find(
      ({ id, kind }) => familyOf(kind) !== 'human' && beats.some((beat) => beat.who === id && carrierOf(beat, screenplay) === member.id),
    );
    if (!rider || familyOf(member.kind) !== 'car' || !open) return member;
    const long = Math.max(...(rowOf(rider.kind)?.extent ?? [1]));
    const asked = [member.traits['size'], ...[member.traits['words']].flat()].some((word) => typeof word === 'string' && small.test(word));
    // Two thirds of a car are before and behind its seats.
    const scale = asked && long * 3.4 < open.extent[2] ? { scale: (long * 3.4) / open.extent[2] } : {};
    return { ...member, kind: open.kind, traits: { ...member.traits, ...scale } };
  });
  return { ...screenplay, cast };
}

/** What an animal does when it is ridden. */
function actionOf(beat: Beat, family: string): string {
  // A boat that is rowed goes as one that sails.
  if (!fourLegged.test(family)) return beat.action === 'ride' ? 'drive' : beat.action === 'row' ? 'sail' : beat.action;
  if (family === 'bird' && beat.action === 'ride') return 'run';
  return /gallop|race|run|charge|rush/.test(beat.verb) || /fast|quick|swift/.test(beat.manner ?? '') ? 'run' : 'walk';
}

const journeys: ReadonlySet<string> = new Set(['drive', 'ride', 'sail', 'row', 'pass-by', 'cross', 'approach', 'leave', 'rush', 'turn']);

/** A screenplay in which no bicycle, motorcycle or canoe goes by itself: who is not named rides it. */
function withRiders(screenplay: Screenplay): Screenplay {
  const { cast, relations, shots } = screenplay;
  const beats = shots.flatMap((shot) => shot.beats);
  const alone = cast.filter(({ id, kind, count }) => {
    const row = manifest.cast.find((one) => one.kind === kind);
    if (row?.preset['ridden'] !== true || count > 1) return false;
    const travels = beats.some((beat) => beat.who === id && journeys.has(beat.action));
    const taken = relations.some((one) => one.object === id) || beats.some((beat) => carrierOf(beat, screenplay) === id);
    return travels && !taken;
  });
  if (alone.length === 0 || !manifest.cast.some((row) => row.kind === 'person')) return screenplay;
  const riderOf = (id: string): string => `rider of ${id}`;
  return {
    ...screenplay,
    cast: [
      ...cast,
      ...alone.map(({ id }) => ({ id: riderOf(id), noun: 'person', kind: 'person', match: 'exact' as const, count: 1, traits: {} })),
    ],
    relations: [...relations, ...alone.map(({ id }) => ({ subject: riderOf(id), relation: 'on' as const, object: id }))],
    shots: shots.map((shot) => ({
      ...shot,
      beats: shot.beats.flatMap((beat) =>
        journeys.has(beat.action) && alone.some(({ id }) => id === beat.who)
          ? [beat, { ...beat, who: riderOf(beat.who), action: ridingAlong, target: beat.who }]
          : [beat],
      ),
    })),
  };
}

const board = /^(?:\w+ )?(?:surf|skate|snow|paddle|hover|body|wake|kite|long)?board$|^skis?$/;
const skate = /\b(?:skates?|rollerblades?|roller blades?)$/;

/** Whether somebody with a board or skis goes on them: rides, or is fast without being said to run or walk. */
function goesOnBoard({ action, verb }: Beat): boolean {
  return action === 'ride' || (/^(slide|run|rush|drive|turn|jump)$/.test(action) && !/^(run|jog|sprint|walk|step)$/.test(verb));
}

/** Who has ice skates wears them. */
function shod(member: CastMember, { holds = [], wears = [] }: CastMember): CastMember {
  const onIce = holds.some((thing) => /^(?:ice |figure )?skates?$/.test(typeof thing === 'string' ? thing : thing.noun));
  return onIce && !wears.some((thing) => /skate/.test(typeof thing === 'string' ? thing : thing.noun))
    ? { ...member, wears: [...wears, { noun: 'ice skates' }] }
    : member;
}

/** A screenplay in which the board of whoever surfs or skates is under the feet, not in the hands. */
function withBoards(screenplay: Screenplay): Screenplay {
  const beats = screenplay.shots.flatMap((shot) => shot.beats);
  const cast: CastMember[] = [];
  const boards = new Map<string, string>();
  const skaters = new Set<string>();
  for (const bearer of screenplay.cast) {
    // Skates are on the feet.
    const bare = bearer.holds?.filter((thing) => !skate.test(typeof thing === 'string' ? thing : thing.noun));
    const member = bare && bare.length < bearer.holds!.length ? shod({ ...bearer, holds: bare }, bearer) : bearer;
    if (member !== bearer) skaters.add(member.id);
    const noun = (member.holds ?? []).map((thing) => (typeof thing === 'string' ? thing : thing.noun)).find((name) => board.test(name));
    const stands = beats.some((beat) => beat.who === member.id && goesOnBoard(beat) && carrierOf(beat, screenplay) === null);
    const row = noun === undefined || !stands ? undefined : manifest.cast.find(({ words }) => words.includes(noun));
    if (!row || noun === undefined) {
      cast.push(member);
      continue;
    }
    const id = `${member.id}'s ${noun}`;
    boards.set(member.id, id);
    const holds = member.holds!.filter((thing) => (typeof thing === 'string' ? thing : thing.noun) !== noun);
    cast.push({ ...member, holds }, { id, noun, kind: row.kind, match: 'exact', count: member.count, traits: {} });
  }
  if (boards.size === 0 && skaters.size === 0) return screenplay;
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.flatMap((beat): Beat[] => {
      const own = boards.get(beat.who);
      if (own === undefined)
        return [
          beat.action === 'ride' && skaters.has(beat.who) && carrierOf(beat, screenplay) === null ? { ...beat, action: 'slide' } : beat,
        ];
      // Who goes and jumps meanwhile does so in one way.
      if (beat.action === 'ride' && shot.beats.some((one) => one.who === beat.who && one.action === 'jump')) return [];
      if (goesOnBoard(beat)) return [{ ...beat, action: beat.action === 'jump' ? 'jump' : 'ride', target: own }];
      // A wave is caught by riding it.
      return beat.action === 'catch' && beat.target === 'wave' ? [] : [beat];
    }),
  }));
  return { ...screenplay, cast, shots };
}

/** A screenplay in which who goes down a slide sits on it: the slide carries whoever sits there. */
function withSlides(screenplay: Screenplay): Screenplay {
  const slides = new Set(screenplay.cast.filter(({ kind }) => kind === 'slide').map(({ id }) => id));
  if (slides.size === 0) return screenplay;
  const taken = ({ to, target }: Beat): string | undefined =>
    [target, typeof to === 'object' ? to.object : to].find((name) => slides.has(name ?? ''));
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.map((beat): Beat => {
      const slide = taken(beat);
      const goes = /^(slide|glide|rush|ride|play|go)$/.test(beat.action) || (beat.direction === 'down' && beat.action !== 'climb');
      if (slide === undefined || slides.has(beat.who) || !goes) return beat;
      const { direction: _down, to: _to, ...rest } = beat;
      return { ...rest, action: 'sit', target: slide };
    }),
  }));
  return { ...screenplay, shots };
}

/**
 * Who rides does not go by itself: what carries it does, and it goes along. Gives the screenplay with the beats of riding
 * dealt out to both, and the rider put on what it rides.
 */
export function dealOutRiding(told: Screenplay): Screenplay {
  const screenplay = withFittingCars(withRiders(dealOutHauling(withBoards(withSlides(told)))));
  const added: Relation[] = [];
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.flatMap((beat): Beat[] => {
      const carrier = carrierOf(beat, screenplay);
      if (carrier === null) return [beat];
      const known = [...screenplay.relations, ...added].some(({ subject, object }) => subject === beat.who && object === carrier);
      const family = familyOf(screenplay.cast.find((member) => member.id === carrier)!.kind);
      if (!known) added.push({ subject: beat.who, relation: family === 'car' ? 'in' : 'on', object: carrier });
      const { target: _ridden, line: _line, ...way } = beat;
      const led = shot.beats.some((other) => other.who === carrier && other !== beat);
      return [
        { ...beat, action: ridingAlong, target: carrier },
        ...(led ? [] : [{ ...way, who: carrier, action: actionOf(beat, family), ...(beat.action === 'jump' ? { verb: jumpsAlong } : {}) }]),
      ];
    }),
  }));
  return { ...screenplay, shots, relations: [...screenplay.relations, ...added] };
}
