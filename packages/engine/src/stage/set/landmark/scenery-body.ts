import type { Object3D } from 'three/webgpu';
import type { Beat, Note, Seconds, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import type { ActionMoment, Moment } from '../../blocking/moment.ts';
import { silentMouth } from '../../blocking/moment.ts';
import { castMember, inSeason } from '../../cast/casting.ts';
import type { Body } from '../../cast/family.ts';
import { buildTroupe, type Troupe } from '../../cast/troupe.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import type { SetPlan } from '../set.ts';
import { addBoulder } from '../terrain/plants/boulder.ts';
import type { Stand } from './placing.ts';
import type { Scenery } from './scenery.ts';

/** Scenery in three dimensions. */
export interface SceneryBody {
  readonly objects: readonly Object3D[];
  /** Brings sails and wheels to a moment. */
  at(seconds: Seconds): void;
  dispose(): void;
}

/** What building scenery needs. */
export interface SceneryTools {
  readonly matter: Matter;
  readonly chance: Chance;
  readonly notes: Note[];
  readonly plan: SetPlan;
  readonly season: string;
  /** What it does by itself: a windmill turns. */
  readonly beats: readonly Beat[];
}

/** What of a beat tells how something moves. */
type Doing = Pick<Beat, 'action' | 'start' | 'seconds'>;

/** A moment of something that only stands there. */
function momentAt(stand: Stand, seconds: Seconds, beats: readonly Doing[], plan: SetPlan): Moment {
  const actions = beats.map((beat): readonly [string, ActionMoment] => [
    beat.action,
    { progress: 0.5, since: seconds - beat.start, seconds: beat.seconds, weight: 1 },
  ]);
  return {
    seconds,
    place: stand.at,
    heading: stand.heading,
    pitch: 0,
    bank: 0,
    size: stand.size,
    speed: 0,
    travelled: 0,
    gait: { name: 'stand', phase: 0, stride: 1, weight: 0 },
    actions: new Map(actions),
    mouth: silentMouth,
    gaze: null,
    ground: plan.ground,
  };
}

/** A rock that carries what stands in the water. */
function rockUnder({ at, reach }: Stand, matter: Matter, chance: Chance): Object3D {
  const builder = new ShapeBuilder();
  const [x, y, z] = at;
  const around = (turn: number, out: number, size: number): Vector3 => [
    x + Math.cos(turn) * reach * out,
    y - size * 0.4,
    z + Math.sin(turn) * reach * out,
  ];
  addBoulder(builder, around(0, 0, reach * 3), reach * 3, true, chance);
  for (let turn = 0; turn < 7; turn++) {
    const size = reach * chance.between(0.9, 1.6);
    addBoulder(builder, around(turn * 0.9, 1.2, size), size, true, chance);
  }
  return mesh(builder.build(), matter.solid({ detail: 'rough', repeat: 0.4, relief: 1, twoSided: true }), { layer: 'still', casts: false });
}

/** Builds what stands in the place and sets it where it was given a stand. */
export async function buildScenery(
  scenery: readonly Scenery[],
  stands: readonly (readonly Stand[])[],
  { matter, chance, notes, plan, season, beats }: SceneryTools,
): Promise<SceneryBody> {
  const troupes: Troupe[] = [];
  const standing: { body: Body; stand: Stand; beats: readonly Doing[] }[] = [];
  const objects: Object3D[] = [];
  for (const [index, { member, does }] of scenery.entries()) {
    const always = does === undefined ? [] : [{ action: does, start: 0, seconds: 20 }];
    const places = stands[index]!;
    const cast = await castMember(inSeason({ ...member, count: places.length }, season), index, chance, notes);
    const troupe = await buildTroupe(cast, matter);
    troupes.push(troupe);
    places.forEach((stand, number) => {
      const body = troupe.bodies[number % troupe.bodies.length]!;
      const { object } = body;
      object.rotation.order = 'YXZ';
      object.position.set(...(stand.at as [number, number, number]));
      object.rotation.set(0, stand.heading, 0);
      object.scale.setScalar(stand.size);
      objects.push(object);
      if (stand.afloat) objects.push(rockUnder(stand, matter, chance.spawn(`rock ${member.id}`)));
      standing.push({ body, stand, beats: [...always, ...beats.filter(({ who }) => who === member.id)] });
    });
  }
  return {
    objects,
    at(seconds) {
      for (const one of standing) one.body.pose(momentAt(one.stand, seconds, one.beats, plan));
    },
    dispose: () => troupes.forEach((troupe) => troupe.dispose()),
  };
}
