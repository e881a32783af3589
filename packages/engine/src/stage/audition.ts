import { PerspectiveCamera, Scene, type Texture } from 'three/webgpu';
import { OnereelError, type CastMember, type Vector3 } from '@onereel/spec';
import { createChance } from '../chance/chance.ts';
import { manifest } from '../manifest/manifest.ts';
import { smooth } from '../curves/easing.ts';
import { ableToWear } from './cast/attire/able-to-wear.ts';
import { castFamilies } from './cast/families.ts';
import type { Body, Movement } from './cast/family.ts';
import { type ActionMoment, type Moment, silentMouth } from './blocking/moment.ts';
import { gradeFor, lightingFor } from './light/times-of-day.ts';
import { LightRig } from './light/light-rig.ts';
import { Matter } from './matter/matter.ts';
import { studioFamily } from './set/studio/studio.ts';
import type { Stage } from './stage.ts';

/** What an audition shows: one member of the cast alone, doing one thing. */
export interface AuditionCall {
  readonly kind: string;
  readonly traits?: CastMember['traits'];
  readonly wears?: CastMember['wears'];
  /** Actions that run all the time, by name. */
  readonly actions?: readonly string[];
  /** Metres per second; it moves on the spot and the gait runs. */
  readonly speed?: number;
  /** Radians: how far it is turned from facing the viewer; `turntable` turns it once during the audition. */
  readonly heading?: number | 'turntable';
  readonly timeOfDay?: string;
  readonly seconds?: number;
  /** How many times its largest extent the camera stands away. */
  readonly distance?: number;
  /** Height of the camera as a multiple of the body's height. */
  readonly eye?: number;
  /** What the camera looks at: an anchor's name. */
  readonly look?: string;
}

function gaitAt(movement: Movement, speed: number, seconds: number): Moment['gait'] {
  const gait = [...movement.gaits].reverse().find((one) => speed >= one.from) ?? movement.gaits[0];
  if (!gait || speed <= 0) return { name: 'stand', phase: 0, stride: 1, weight: 0 };
  const stride = gait.stride(speed);
  return { name: gait.name, phase: (speed * seconds) / stride, stride, weight: 1 };
}

function actionsAt(names: readonly string[], seconds: number, whole: number): Map<string, ActionMoment> {
  return new Map(
    names.map((name) => [
      name,
      {
        progress: seconds / whole,
        since: seconds,
        seconds: whole,
        weight: smooth(0, 0.4, seconds) * (1 - smooth(whole - 0.4, whole, seconds)),
      },
    ]),
  );
}

/** A stage with one member of the cast on a plain floor. Throws `OnereelError` for an unknown kind. */
export async function auditionStage(
  call: AuditionCall,
  { shadowMap, aspect }: { shadowMap: Texture; aspect: number },
): Promise<Stage & { body: Body }> {
  const kind = manifest.cast.find((row) => row.kind === call.kind);
  const own = await (kind && castFamilies.get(kind.family))?.();
  if (!kind || !own)
    throw new OnereelError(
      'invalid_request',
      `There is no "${call.kind}" in the cast; known are ${manifest.cast.map((row) => row.kind).join(', ')}.`,
    );
  const member: CastMember = {
    id: 'one',
    noun: kind.words[0]!,
    kind: kind.kind,
    match: 'exact',
    count: 1,
    traits: call.traits ?? {},
    ...(call.wears ? { wears: call.wears } : {}),
  };
  const family = await ableToWear(own, member);
  const seconds = call.seconds ?? 4;
  const light = new LightRig(shadowMap);
  const matter = new Matter(light);
  const lighting = lightingFor(call.timeOfDay ?? 'studio', 'clear');
  const parameters = family.choose(createChance(1), kind, member);
  const body = family.build(parameters, matter);
  const movement = family.movement(parameters, kind);
  const scene = new Scene();
  scene.add(body.object);
  const studio = manifest.settings.find((row) => row.kind === 'studio')!;
  const brief = {
    kind: studio,
    setting: { noun: 'studio', kind: 'studio', match: 'exact' as const, features: [] },
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    chance: createChance(1),
    seconds,
  };
  const far = Math.max(...body.extent) * (call.distance ?? 2.6);
  const set = await studioFamily.build(studioFamily.plan(brief), brief, {
    matter,
    camera: [{ at: 0, place: [0, body.extent[1], far], target: [0, body.extent[1] / 2, 0], view: Math.PI / 6 }],
    aspect,
    lighting,
    cache: { read: async () => null, write: async () => {} },
  });
  scene.add(...set.objects);
  await matter.texels.fill();
  const camera = new PerspectiveCamera(30, aspect, 0.05, 4000);
  const middle: Vector3 = [0, body.extent[1] / 2, 0];
  const stage: Stage & { body: Body } = {
    body,
    scene,
    camera,
    light,
    seconds,
    notes: [],
    stillKey: '',
    grade: gradeFor('studio', 'neutral'),
    screenplay: {} as Stage['screenplay'],
    cueSheet: {} as Stage['cueSheet'],
    shadow: { centre: [0, 0, 0], reach: Math.max(...body.extent) * 1.6, direction: lighting.key.direction },
    at(now) {
      light.set(lighting);
      const heading = call.heading === 'turntable' ? (now / seconds) * Math.PI * 2 : (call.heading ?? 0.6);
      const speed = call.speed ?? 0;
      body.object.rotation.set(0, heading, 0);
      body.object.position.set(0, kind.medium === 'air' ? body.extent[1] * 0.7 : 0, 0);
      body.pose({
        seconds: now,
        place: [0, 0, 0],
        heading,
        pitch: 0,
        bank: 0,
        size: 1,
        speed,
        travelled: speed * now,
        gait: gaitAt(movement, speed, now),
        actions: actionsAt(call.actions ?? [], now, seconds),
        mouth: silentMouth,
        gaze: null,
        ground: () => 0,
      });
      body.object.updateMatrixWorld(true);
      const target = call.look
        ? body.object.localToWorld(body.object.position.clone().set(...(body.anchor(call.look) as [number, number, number])))
        : body.object.position.clone().add({ x: middle[0], y: kind.medium === 'air' ? 0 : middle[1], z: 0 });
      camera.position.set(0, Math.max(0.08, body.extent[1] * (call.eye ?? 0.8)) + (kind.medium === 'air' ? body.extent[1] * 0.4 : 0), far);
      camera.lookAt(target);
    },
    dispose() {
      body.dispose();
      set.dispose();
      matter.dispose();
    },
  };
  return stage;
}
