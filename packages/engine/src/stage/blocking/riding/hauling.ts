import type { Beat, CastMember, Relation, Screenplay, Shot } from '@onereel/spec';
import type { CastKind } from '../../../manifest/entry.ts';
import { manifest } from '../../../manifest/manifest.ts';

/** The verb of the beat in which something is drawn along behind another one. */
export const drawnAlong = 'drawn';

/** What is drawn: it rolls, glides or floats, and goes by itself only if it has an engine. */
const drawable = /^(cart|car|train|boat|wheeled-machine|cycle)$/;
const drawers = /^(quadruped|human|car|wheeled-machine|dragon|bird|robot|cart|reptile)$/;
const sleds: ReadonlySet<string> = new Set(['sled', 'horse-sleigh']);
/** What has animals before it wherever it goes, and which. */
const teams: Readonly<Record<string, { readonly noun: string; readonly count: number }>> = {
  carriage: { noun: 'horse', count: 2 },
  'covered-wagon': { noun: 'horse', count: 2 },
  chariot: { noun: 'horse', count: 2 },
  'horse-sleigh': { noun: 'horse', count: 1 },
};
const harnessed = /\b(?:dog ?sled|dog ?sleigh|horse ?cart|ox ?cart|donkey ?cart|horse-drawn (?:cart|wagon|carriage|sleigh))\b/;
const byName: Readonly<Record<string, { readonly noun: string; readonly count: number }>> = {
  dog: { noun: 'husky', count: 4 },
  horse: { noun: 'horse', count: 1 },
  ox: { noun: 'ox', count: 2 },
  donkey: { noun: 'donkey', count: 1 },
};

const pulls = /^(pull|tow|haul|draw|drag|tug)$/;
const travels: ReadonlySet<string> = new Set(['walk', 'run', 'rush', 'drive', 'ride', 'cross', 'pass-by', 'slide', 'roll', 'fly']);

const rowOf = (kind: string | undefined): CastKind | undefined => manifest.cast.find((row) => row.kind === kind);

/** Whether the deeds of a screenplay have a member drawn along behind another. */
function isDrawnIn({ shots }: Screenplay, id: string): boolean {
  return shots.some((shot) => shot.beats.some((beat) => beat.target === id && beat.who !== id && isHauling(beat)));
}

const isHauling = ({ action, verb }: Beat): boolean => action === 'pull' && pulls.test(verb);

function isDrawable(kind: string | undefined): boolean {
  const row = rowOf(kind);
  return row !== undefined && (drawable.test(row.family) || sleds.has(row.kind));
}

/** A sleigh that animals draw is one to sit in, not a toy. */
function grownUp(member: CastMember): CastMember {
  return member.kind === 'sled' && /sleigh/.test(member.noun) && rowOf('horse-sleigh') ? { ...member, kind: 'horse-sleigh' } : member;
}

/** A screenplay in which what animals draw has its animals when it goes: no carriage rolls by itself. */
function withTeams(screenplay: Screenplay): Screenplay {
  const { cast, shots } = screenplay;
  const hasAnimals = cast.some(({ kind }) => rowOf(kind)?.family === 'quadruped');
  const alone = hasAnimals
    ? []
    : cast.flatMap((member) => {
        const named = harnessed.exec(member.noun)?.[0].match(/^(?:dog|horse|ox|donkey)/)?.[0];
        const team = named === undefined ? teams[member.kind] : byName[named];
        const moves = shots.some((shot) =>
          shot.beats.some(({ who, action, target }) => travels.has(action) && (who === member.id || target === member.id)),
        );
        const row = team && manifest.cast.find(({ words }) => words.includes(team.noun));
        return team && row && moves && member.count === 1 && !isDrawnIn(screenplay, member.id) ? [{ member, team, row }] : [];
      });
  if (alone.length === 0) return screenplay;
  const animalsOf = (id: string): string => `animals of ${id}`;
  return {
    ...screenplay,
    cast: [
      ...cast,
      ...alone.map(({ member, team, row }): CastMember => ({
        id: animalsOf(member.id),
        noun: team.noun,
        kind: row.kind,
        match: 'exact',
        count: team.count,
        traits: {},
      })),
    ],
    shots: shots.map((shot) => ({
      ...shot,
      beats: shot.beats.flatMap((beat): Beat[] => {
        const drawn = alone.find(
          ({ member }) => travels.has(beat.action) && (beat.who === member.id || (beat.target === member.id && isRiding(beat))),
        )?.member.id;
        if (drawn === undefined) return [beat];
        const hauls: Beat = { ...beat, who: animalsOf(drawn), action: 'pull', verb: 'pull', target: drawn };
        return beat.who === drawn ? [hauls] : [{ ...beat, action: 'ride' }, hauls];
      }),
    })),
  };
}

const isRiding = ({ action }: Beat): boolean => action === 'ride' || action === 'drive';

/** How those go who draw something. */
function gaitOf(beat: Beat, row: CastKind | undefined): string {
  if (row?.medium === 'air') return 'fly';
  if (row && /^(car|wheeled-machine|cart)$/.test(row.family)) return 'drive';
  return /fast|quick|swift|gallop|race|speed|rush/.test(`${beat.manner ?? ''}`) || (row?.family === 'quadruped' && row.extent[1] < 0.8)
    ? 'run'
    : 'walk';
}

/**
 * A screenplay in which what is pulled goes behind those who pull it: they go their way, it follows in their track, and the camera
 * goes along with both.
 */
export function dealOutHauling(told: Screenplay): Screenplay {
  const screenplay = withTeams(told);
  const drawn = new Map<string, string>();
  const kindOf = (id: string): string | undefined => screenplay.cast.find((member) => member.id === id)?.kind;
  const hauls = (beat: Beat): boolean =>
    isHauling(beat) &&
    beat.target !== undefined &&
    beat.who !== beat.target &&
    isDrawable(kindOf(beat.target)) &&
    drawers.test(rowOf(kindOf(beat.who))?.family ?? '') &&
    fits(rowOf(kindOf(beat.who))!, rowOf(kindOf(beat.target))!);
  const shots = screenplay.shots.map((shot): Shot => {
    if (!shot.beats.some(hauls)) return shot;
    const beats = shot.beats.flatMap((beat): Beat[] => {
      if (!hauls(beat)) return shot.beats.some((one) => hauls(one) && one.target === beat.who && travels.has(beat.action)) ? [] : [beat];
      const { target, to, ...way } = beat;
      drawn.set(target!, beat.who);
      const direction = beat.direction ?? (to === 'camera' ? 'toward-camera' : 'right');
      const puller = rowOf(kindOf(beat.who));
      return [
        { ...way, action: gaitOf(beat, puller), direction },
        { ...way, who: target!, action: 'follow', verb: drawnAlong, target: beat.who, direction },
      ];
    });
    const goesAlong = shot.camera.move === 'static' && !/\b(?:static|fixed|still) (?:camera|shot|frame)/i.test(screenplay.prompt);
    const camera = { ...shot.camera, size: shot.camera.size === 'medium' ? 'wide' : shot.camera.size };
    return { ...shot, beats, camera: goesAlong ? { ...camera, move: 'tracking' } : camera };
  });
  if (drawn.size === 0) return screenplay;
  const seated = ownersOf(screenplay, new Set(drawn.keys()));
  const behind = [...drawn].flatMap(([subject, object]): Relation[] => {
    const first = shots.flatMap((shot) => shot.beats).find((beat) => beat.who === subject && beat.verb === drawnAlong);
    const relation = first?.direction === 'left' ? 'right-of' : /camera/.test(first?.direction ?? '') ? 'behind' : 'left-of';
    return [{ subject, relation, object }];
  });
  return {
    ...screenplay,
    cast: screenplay.cast.map((member) => (drawn.has(member.id) ? grownUp(member) : member)),
    shots,
    relations: [
      ...screenplay.relations.filter(({ subject, object }) => drawn.get(subject) !== object && drawn.get(object) !== subject),
      ...behind,
      ...seated,
    ],
  };
}

/** Who does nothing and is nowhere while something with a seat is drawn sits in it: `Santa's sleigh`. */
function ownersOf({ cast, relations, shots }: Screenplay, drawn: ReadonlySet<string>): Relation[] {
  const beats = shots.flatMap((shot) => shot.beats);
  const [seat] = cast.filter(({ id, kind }) => drawn.has(id) && (rowOf(kind)?.family === 'cart' || sleds.has(kind)));
  if (
    !seat ||
    relations.some(({ object }) => object === seat.id) ||
    beats.some(({ action, target }) => action === 'ride' && target === seat.id)
  )
    return [];
  const owner = cast.find(
    ({ id, kind, count }) =>
      rowOf(kind)?.family === 'human' &&
      count <= 2 &&
      beats.every(({ who, action, target }) => target !== id && (who !== id || action === 'stand' || action === 'sit')) &&
      relations.every(({ subject, object }) => subject !== id && object !== id),
  );
  return owner ? [{ subject: owner.id, relation: 'on', object: seat.id }] : [];
}

/** Nobody on foot draws a car, and a child's sled is drawn by hand. */
function fits(puller: CastKind, pulled: CastKind): boolean {
  return puller.family !== 'human' || pulled.family === 'cart' || sleds.has(pulled.kind);
}

/** Which way those go who draw something together, abreast and one pair behind the other; null for everybody else. */
export function teamOf(id: string, { shots }: Screenplay): 'across' | 'along' | null {
  const draws = shots.flatMap((shot) => shot.beats).find((beat) => beat.verb === drawnAlong && beat.target === id);
  return draws === undefined ? null : /camera/.test(draws.direction ?? '') ? 'along' : 'across';
}
