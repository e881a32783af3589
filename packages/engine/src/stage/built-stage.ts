import { PerspectiveCamera, type Scene, type WebGPURenderer } from 'three/webgpu';
import type { Look, Note, Screenplay, Seconds } from '@onereel/spec';
import type { Actor } from './blocking/actor.ts';
import type { Blocking } from './blocking/block.ts';
import { AtRest } from './at-rest.ts';
import { type Changing, ChangingCast } from './change/changing-cast.ts';
import type { CameraMoment, CameraTrack } from './camera/camera-track.ts';
import { fadeAt } from './camera/fade.ts';
import type { Body } from './cast/family.ts';
import type { Troupe } from './cast/troupe.ts';
import { HandOver, type Placed } from './hand-over.ts';
import type { TitleCard } from './lettering/title.ts';
import type { LightRig } from './light/light-rig.ts';
import { withBodyLight } from './light/body-light.ts';
import type { Lighting } from './light/lighting.ts';
import { gradeInStyle } from './light/style-light.ts';
import { gradeFor } from './light/times-of-day.ts';
import type { Matter } from './matter/matter.ts';
import type { Leavings } from './leavings/leavings.ts';
import type { Pouring } from './pouring/pouring.ts';
import type { SceneryBody } from './set/landmark/scenery-body.ts';
import type { SetBody, SetPlan } from './set/set.ts';
import type { createSpray } from './set/sea/spray.ts';
import type { Weather } from './set/weather/weather.ts';
import type { TimeMap } from './time/time-map.ts';
import type { ShadowStage, Stage } from './stage.ts';

/** All that a stage is put together from. */
export interface StageParts {
  readonly screenplay: Screenplay;
  readonly cueSheet: Stage['cueSheet'];
  readonly notes: readonly Note[];
  readonly scene: Scene;
  readonly light: LightRig;
  readonly matter: Matter;
  /** The light at a moment of the film, and how much longer than at its start the picture is exposed. */
  readonly lightingAt: (seconds: Seconds) => { readonly lighting: Lighting; readonly exposure: number };
  readonly time: TimeMap;
  readonly plan: SetPlan;
  readonly look: Look;
  readonly set: SetBody;
  /** What stands in the place without taking part. */
  readonly scenery: SceneryBody;
  readonly weather: Weather | null;
  /** Water thrown up by breakers and by who breaks the surface. */
  readonly spray: ReturnType<typeof createSpray>;
  readonly bodies: readonly { readonly actor: Actor; readonly body: Body }[];
  /** What flows between them. */
  readonly pouring: Pouring;
  /** What their work leaves. */
  readonly leavings: Leavings;
  /** Words over the picture. */
  readonly titles: readonly TitleCard[];
  /** Of whom something becomes. */
  readonly changing: ReadonlyMap<string, Changing>;
  /** Whose bodies they are. */
  readonly troupes: readonly Troupe[];
  readonly camera: CameraTrack;
  readonly blocking: Blocking;
}

/** A staged film: see `Stage`. */
export class BuiltStage implements Stage {
  readonly #parts: StageParts;
  readonly #handOver: HandOver;
  readonly #hidden = new Set<Body>();
  readonly #changing: ChangingCast;
  readonly camera: PerspectiveCamera;
  readonly grade: Stage['grade'];
  shadow: ShadowStage | null = null;
  exposure = 1;
  focus: NonNullable<Stage['focus']> | null = null;
  #lightKey = '';
  readonly #atRest: AtRest;

  constructor(parts: StageParts) {
    this.#parts = parts;
    this.#handOver = new HandOver(parts.bodies);
    this.#changing = new ChangingCast(parts.changing, parts.bodies, parts.matter);
    const first = parts.camera(0);
    const { aspect } = parts.blocking.shots[0]!.frame;
    this.camera = new PerspectiveCamera((first.view * 180) / Math.PI, aspect, 0.1, 9000);
    const hour = parts.plan.kind.family === 'studio' ? 'studio' : parts.look.timeOfDay;
    this.grade = gradeInStyle(parts.plan.grade ?? gradeFor(hour, parts.look.mood), parts.look.style);
    this.#atRest = new AtRest(parts.scene, this.seconds, (moment) => this.at(moment));
  }

  get screenplay(): Screenplay {
    return this.#parts.screenplay;
  }
  get cueSheet(): Stage['cueSheet'] {
    return this.#parts.cueSheet;
  }
  get stillKey(): string {
    return `${this.#lightKey}|${this.#atRest.key()}`;
  }
  get notes(): readonly Note[] {
    return this.#parts.notes;
  }
  get seconds(): Seconds {
    return this.#parts.screenplay.seconds;
  }
  get scene(): Scene {
    return this.#parts.scene;
  }
  /** Everybody with their bodies, as they stand at the moment last asked for: for those who measure. */
  get placed(): readonly Placed[] {
    return this.#parts.bodies;
  }
  get light(): LightRig {
    return this.#parts.light;
  }

  async prepare(renderer: WebGPURenderer): Promise<void> {
    await this.#parts.set.prepare?.(renderer);
  }

  at(seconds: Seconds): void {
    const { set, light, lightingAt, weather, time, bodies, camera } = this.#parts;
    const within = Math.min(seconds, this.seconds - 1e-6);
    const story = time.plain ? seconds : time.story(within);
    const seen = camera(within);
    this.#handOver.at(story);
    this.#parts.pouring.at(story);
    this.#parts.leavings.at(story);
    for (const body of this.#hidden) body.object.visible = true;
    this.#changing.at(story);
    this.#hide(seen);
    this.#aim(seen);
    for (const title of this.#parts.titles) title.at(seconds, this.camera);
    const { lighting: lit, exposure } = lightingAt(seconds);
    const lighting = withBodyLight(lit, [...this.#changing.dimmed(bodies), ...this.#changing.shining], story, seen.target);
    this.exposure = exposure * fadeAt(this.screenplay.shots, seconds);
    this.focus = seen.focus ?? null;
    light.set(lighting);
    this.shadow = this.#shadowAt(lighting);
    this.#lightKey = `${lighting.key.colour.join()}|${lighting.key.direction.join()}|${lighting.heavens ?? ''}|${lighting.sky.join()}|${lighting.haze.colour.join()}|${lighting.lampsOn ?? ''}|${lighting.lamps.map((lamp) => `${lamp.colour.join()},${lamp.place.join()}`).join()}|${this.shadow ? 'moving' : 'none'}`;
    weather?.at(story);
    this.#parts.spray?.at(story);
    this.#parts.scenery.at(story);
    set.at(story, lighting, seen.place);
  }

  /** Through whose eyes is seen is not seen, nor who is not on the scene. */
  #hide({ hidden, away }: CameraMoment): void {
    this.#hidden.clear();
    for (const { actor, body } of this.#parts.bodies) {
      const { id } = actor.member;
      if (!away?.includes(id) && (actor.number > 0 || id !== hidden)) continue;
      body.object.visible = false;
      this.#hidden.add(body);
    }
  }

  #aim({ place, target, up, view }: CameraMoment): void {
    const { camera } = this;
    camera.fov = (view * 180) / Math.PI;
    camera.up.set(...(up as [number, number, number]));
    camera.position.set(...(place as [number, number, number]));
    camera.lookAt(...(target as [number, number, number]));
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld(true);
  }

  /** Shadows are wanted where the nearest large bodies are. */
  #shadowAt(lighting: Lighting): ShadowStage | null {
    const { bodies } = this.#parts;
    const near = bodies.filter(({ actor }) => actor.kind.medium !== 'water-surface');
    if (near.length === 0 || lighting.shadow <= 0.02) return null;
    const places = near.map(({ body }) => body.object.position);
    const middle = places.reduce((sum, place) => [sum[0] + place.x / places.length, 0, sum[2] + place.z / places.length] as const, [
      0, 0, 0,
    ] as readonly [number, number, number]);
    const reach = Math.max(
      ...near.map(
        ({ actor, body }, index) =>
          Math.hypot(places[index]!.x - middle[0], places[index]!.z - middle[2]) + Math.max(...actor.extent) * body.object.scale.x * 1.5,
      ),
    );
    const ground = this.#parts.plan.ground(middle[0], middle[2]);
    return { centre: [middle[0], ground, middle[2]], reach: Math.min(90, Math.max(1, reach)), direction: lighting.key.direction };
  }

  dispose(): void {
    this.#changing.dispose();
    for (const troupe of this.#parts.troupes) troupe.dispose();
    this.#parts.pouring.dispose();
    this.#parts.leavings.dispose();
    this.#parts.weather?.dispose();
    this.#parts.spray?.dispose();
    for (const title of this.#parts.titles) title.dispose();
    this.#parts.scenery.dispose();
    this.#parts.set.dispose();
    this.#parts.matter.dispose();
  }
}
