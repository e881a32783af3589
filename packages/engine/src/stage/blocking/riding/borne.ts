import { type CastMember, type Screenplay, type Traits, type Vector3 } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Actor } from '../actor.ts';
import { beatsOf, extentOf, type Player } from '../groups.ts';
import { tie } from '../hands/tie.ts';
import { atGame } from '../hands/ball-games.ts';
import { heldId } from '../hands/ties.ts';
import { atWork } from '../hands/worktop.ts';

/** A screenplay in which everything that somebody holds has a body: what is not cast yet is, if the manifest knows the noun. */
export function castHeldThings(bare: Screenplay): Screenplay {
  const screenplay = armUsualBearers(bare);
  // A net is no racket, though both are gear of one family.
  const gear = atGame(screenplay);
  const added = screenplay.cast.flatMap((member) =>
    (member.holds ?? []).flatMap((held): CastMember[] => {
      const thing = typeof held === 'string' ? { noun: held } : held;
      const { noun } = thing;
      const last = noun.split(' ').at(-1)!;
      if (screenplay.cast.some((one) => one !== member && (one.noun === noun || one.noun.endsWith(last)))) return [];
      const row =
        manifest.cast.find((one) => one.words.includes(`hand-held ${noun}`)) ??
        manifest.cast.find((one) => one.words.includes(noun)) ??
        manifest.cast.find((one) => one.words.includes(last)) ??
        manifest.cast.find((one) => one.standsFor?.includes(last));
      if (!row || row.family === 'stand-in' || Math.max(...row.extent) > 2.2) return [];
      // "drinks from a red mug": the mug is there, no cup need be thought up.
      if (
        screenplay.cast.some(
          (one) => one !== member && !gear.has(one.id) && manifest.cast.find((other) => other.kind === one.kind)?.family === row.family,
        )
      )
        return [];
      return [{ id: heldId(member, noun), noun, kind: row.kind, match: 'exact', count: ownEach(member), traits: traitsOf(thing) }];
    }),
  );
  return added.length === 0 ? screenplay : { ...screenplay, cast: [...screenplay.cast, ...added] };
}

/** How many of what they hold a number of people have: each their own, unless they are a crowd. */
function ownEach({ kind, count }: CastMember): number {
  const people = manifest.cast.find((row) => row.kind === kind)?.family === 'human';
  return people && count <= 12 ? count : 1;
}

/** What is said of a thing that is held: its `traits`, a bare `colour` beside them where there is one. */
function traitsOf({ traits, colour }: { readonly noun: string; readonly traits?: unknown; readonly colour?: unknown }): Traits {
  return { ...(colour === undefined ? {} : { colour }), ...(typeof traits === 'object' ? traits : {}) };
}

/** Gives those whose kind usually holds something that thing, when the screenplay leaves their hands and their time free. */
function armUsualBearers(screenplay: Screenplay): Screenplay {
  const busy =
    /^(hold|carry|pick-up|put|play|eat|drink|clap|climb|swim|crawl|hug|read|write|throw|catch|push|pull|dance|ride|pour|cut|cook|type|give|wash|sweep|shake-hands|paint|hammer|make|open|photograph|juggle|toss|dig|blow-bubbles|inflate|spray|flip-pan|dip|clink|deal|milk|light|crack|groom|cook|brush|handle|phone|point|wave|swing|shoot|fight)$/;
  const beats = screenplay.shots.flatMap((shot) => shot.beats);
  let changed = false;
  const cast = screenplay.cast.map((member): CastMember => {
    const usual = manifest.cast.find((row) => row.kind === member.kind)?.preset['holds'];
    if (typeof usual !== 'string' || member.count > 3 || (member.holds?.length ?? 0) > 0) return member;
    if (beats.some((beat) => beat.who === member.id && busy.test(beat.action))) return member;
    // Whose board is under the feet has none in the hands.
    if (screenplay.cast.some(({ id }) => id === `${member.id}'s ${usual}`)) return member;
    // A child is nobody's tool: parents of whom nothing else is told have theirs in their arms.
    if (usual === 'baby' && screenplay.cast.length > 1) return member;
    changed = true;
    return { ...member, holds: [{ noun: usual }] };
  });
  return changed ? { ...screenplay, cast } : screenplay;
}

/** Which members somebody carries from the beginning, or has before the feet: they need no room of their own. By id, with who has them. */
export function borneBy(screenplay: Screenplay, players: readonly Player[]): ReadonlyMap<string, string> {
  const actors = players.map((player) => stillActor(player, screenplay));
  const tied = tie({
    screenplay,
    players,
    actors,
    eye: [0, 1, 5],
    supportOf: (id) =>
      screenplay.relations.find((one) => one.subject === id && (one.relation === 'on' || one.relation === 'in'))?.object ?? null,
  });
  const borne = new Map<string, string>([...atWork(screenplay), ...atGame(screenplay)]);
  for (const { member, bonds } of tied) {
    const first = bonds!.held[0];
    const carrier = first?.carrier ?? tied.find((one) => [...one.bonds!.things.values()].includes(member.id))?.member.id;
    const waits =
      bonds!.rests.some((rest) => rest.from < 0) || bonds!.flights.some((flight) => flight.start !== null) || bonds!.course !== null;
    if (carrier !== undefined && ((first && first.from < 0.5) || waits || bonds!.unseen)) borne.set(member.id, carrier);
  }
  return borne;
}

function stillActor(player: Player, screenplay: Screenplay): Actor {
  const nowhere: Vector3 = [0, 0, 0];
  return {
    name: player.member.id,
    member: player.member,
    kind: player.kind,
    number: 0,
    movement: player.movement,
    extent: extentOf(player),
    beats: beatsOf(screenplay, player.member.id),
    track: {
      seconds: screenplay.seconds,
      place: () => nowhere,
      heading: () => 0,
      pitch: () => 0,
      bank: () => 0,
      speed: () => 0,
      travelled: () => 0,
      gait: () => ({ name: 'stand', phase: 0, stride: 1, weight: 0 }),
      landings: [],
    },
    bounces: null,
    legible: null,
    lines: [],
    ground: () => 0,
    swell: null,
    gaze: () => null,
  };
}

/** A layout in which the borne are where those are who bear them. */
export function layBorne(layout: Layout, borne: ReadonlyMap<string, string>, players: readonly Player[]): Layout {
  const marks = new Map(layout.marks);
  const formations = new Map(layout.formations);
  for (const [id, carrier] of borne) {
    const player = players.find((one) => one.member.id === id)!;
    const [width, height, depth] = extentOf(player);
    marks.set(id, layout.marks.get(carrier) ?? [0, 0, 0]);
    const offsets = Array.from({ length: player.member.count }, (): Vector3 => [0, 0, 0]);
    formations.set(id, { offsets, half: { x: width / 2, z: depth / 2 }, low: 0, high: height, rows: 1 });
  }
  return { ...layout, marks, formations };
}

/** What needs the whole body to be seen: feet that kick, hands that reach the ground. */
const wholeBody =
  /^(pick-up|put|kick|sit|lie|kneel|crouch|crawl|climb|fall|exercise|dance|swim|ride|ride-along|spin|slide|skate|dig|sweep|toss|milk|throw|catch|swing|juggle|shoot|fight|bow|push|pull|rally|tee-off|bat|dunk|aim-at|cue)$/;

/** What sends a ball on its way: there has to be room for it. */
const flung = /^(kick|throw|catch|shoot|swing|juggle|rally|tee-off|bat|aim-at)$/;

/** A screenplay whose shots are wide enough for what is done in them, unless the prompt itself asks for nearer ones. */
export function widenShots(screenplay: Screenplay): Screenplay {
  if (/\b(medium|mid|close)[ -]?(shot|up|close)/i.test(screenplay.prompt)) return screenplay;
  const people = new Set(
    screenplay.cast.filter((member) => manifest.cast.find((row) => row.kind === member.kind)?.family === 'human').map(({ id }) => id),
  );
  return {
    ...screenplay,
    shots: screenplay.shots.map((shot) =>
      shot.camera.size === 'medium' &&
      shot.beats.some(
        (beat) => people.has(beat.who) && (wholeBody.test(beat.action) || /in the air|overhead|aloft/.test(beat.manner ?? '')),
      )
        ? {
            ...shot,
            camera: {
              ...shot.camera,
              size: shot.beats.some(({ who, action }) => people.has(who) && flung.test(action)) ? 'wide' : 'medium-wide',
            },
          }
        : shot,
    ),
  };
}
