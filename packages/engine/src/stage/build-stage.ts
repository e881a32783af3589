import { PerspectiveCamera, Scene, type Texture, type WebGPURenderer } from 'three/webgpu';
import { type CastMember, type Look, type Note, OnereelError, type Screenplay, type Seconds, type Vector3 } from '@onereel/spec';
import { type Chance, createChance } from '../chance/chance.ts';
import type { CastKind, SettingKind } from '../manifest/entry.ts';
import { manifest } from '../manifest/manifest.ts';
import type { Cache, Host } from '../host/host.ts';
import { type Actor, momentOf } from './blocking/actor.ts';
import { block, type Blocking, mostAlike, type Player } from './blocking/block.ts';
import { type CameraTrack, planCamera } from './camera/camera-track.ts';
import { castFamilies } from './cast/families.ts';
import type { AnyFamily, Body, Family } from './cast/family.ts';
import { speakLines } from './cues/dialogue.ts';
import { writeCueSheet } from './cues/write-cue-sheet.ts';
import { LightRig } from './light/light-rig.ts';
import type { Lighting } from './light/lighting.ts';
import { lookInMood } from './light/mood.ts';
import { gradeFor, lightingFor } from './light/times-of-day.ts';
import { Matter } from './matter/matter.ts';
import { setFamilies } from './set/families.ts';
import type { CameraSample, SetBody, SetBrief, SetPlan } from './set/set.ts';
import type { ShadowStage, Stage } from './stage.ts';

/** What staging needs from its runtime. */
export interface StageTools {
  readonly speak: Host['speak'];
  readonly cache: Cache;
  /** Width over height of the picture. */
  readonly aspect: number;
  /** The picture of cast shadows that materials read. */
  readonly shadowMap: Texture;
}

interface Cast extends Player {
  readonly family: Family<unknown>;
  readonly parameters: unknown;
}

/** Stages a screenplay: a scene that can be seen at any moment, and the cue sheet of what is heard. */
export async function buildStage(screenplay: Screenplay, tools: StageTools): Promise<Stage> {
  const chance = createChance(screenplay.seed);
  const notes: Note[] = [];
  const brief = setBrief(screenplay, chance, notes);
  const family = setFamilies.get(brief.kind.family)!;
  const plan = family.plan(brief);
  const cast = screenplay.cast.map((member, index) => castMember(member, index, chance, notes));
  const mouthPlaces = new Map<string, Vector3>();
  const { dialogue, notes: lineNotes } = await speakLines(screenplay, cast, tools.speak, (who) => mouthPlaces.get(who) ?? plan.centre);
  notes.push(...lineNotes);
  const blocking = block({ screenplay, plan, players: cast, dialogue, aspect: tools.aspect, chance: chance.spawn('blocking') });
  const camera = planCamera(blocking.shots, blocking.actors, plan);
  const cueSheet = writeCueSheet({ screenplay, plan, blocking, camera, dialogue, events: [] });
  const scene = new Scene();
  const light = new LightRig(tools.shadowMap);
  const matter = new Matter(light);
  const lighting = lightingFor(brief.kind.family === 'studio' ? 'studio' : brief.look.timeOfDay, brief.look.weather);
  const set = await family.build(plan, brief, { matter, camera: sampleCamera(camera, screenplay.seconds), aspect: tools.aspect, lighting, cache: tools.cache });
  scene.add(...set.objects);
  const bodies = blocking.actors.map((actor) => ({ actor, body: bodyOf(actor, cast, matter) }));
  for (const { body } of bodies) scene.add(body.object);
  return new BuiltStage({ screenplay, cueSheet, notes, scene, light, matter, lightingAt: () => lighting, plan, set, bodies, camera, blocking, look: brief.look });
}

function setBrief(screenplay: Screenplay, chance: Chance, notes: Note[]): SetBrief {
  const asked = manifest.settings.find((row) => row.kind === screenplay.setting.kind);
  const kind: SettingKind = asked && setFamilies.has(asked.family) ? asked : manifest.settings.find((row) => row.kind === 'studio')!;
  if (kind !== asked) notes.push({ words: screenplay.setting.noun, note: `There is no set "${screenplay.setting.kind}"; the film plays on a plain floor.` });
  return { kind, setting: screenplay.setting, look: lookInMood(screenplay.look), chance: chance.spawn('set'), seconds: screenplay.seconds };
}

function castMember(member: CastMember, index: number, chance: Chance, notes: Note[]): Cast {
  const row = manifest.cast.find((one) => one.kind === member.kind);
  if (!row) {
    throw new OnereelError('invalid_screenplay', `The screenplay's cast[${index}].kind must be a kind of the manifest, got "${member.kind}". Known are ${manifest.cast.map((one) => one.kind).join(', ')}.`, { path: `cast[${index}].kind` });
  }
  const { kind, family } = withFamily(row);
  if (kind !== row) notes.push({ words: member.noun, note: `There is no body for "${member.kind}" yet; a plain ${kind.words[0]} stands in.` });
  if (member.count > mostAlike) notes.push({ words: member.noun, note: `${member.count} were asked for; ${mostAlike} are shown.` });
  const parameters = (family as unknown as Family<unknown>).choose(chance.spawn(`cast ${member.id}`), kind, member);
  return { member, kind, family: family as unknown as Family<unknown>, parameters, movement: (family as unknown as Family<unknown>).movement(parameters, kind) };
}

/** The row's own family, or the plain stand-in of about its size. */
function withFamily(row: CastKind): { kind: CastKind; family: AnyFamily } {
  const own = castFamilies.get(row.family);
  if (own) return { kind: row, family: own };
  const standIn = manifest.cast.find((one) => one.family === 'stand-in' && castFamilies.has('stand-in')) ?? manifest.cast.find((one) => one.kind === 'ball')!;
  return { kind: { ...standIn, extent: row.extent, medium: row.medium }, family: castFamilies.get(standIn.family)! };
}

function bodyOf(actor: Actor, cast: readonly Cast[], matter: Matter): Body {
  const player = cast.find((one) => one.member.id === actor.member.id)!;
  return player.family.build(player.parameters, matter);
}

function sampleCamera(camera: CameraTrack, seconds: Seconds): CameraSample[] {
  const steps = Math.max(2, Math.ceil(seconds * 6));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = (seconds * step) / steps;
    const { place, target, view } = camera(Math.min(at, seconds - 1e-4));
    return { at, place, target, view };
  });
}

interface StageParts {
  readonly screenplay: Screenplay;
  readonly cueSheet: Stage['cueSheet'];
  readonly notes: readonly Note[];
  readonly scene: Scene;
  readonly light: LightRig;
  readonly matter: Matter;
  readonly lightingAt: (seconds: Seconds) => Lighting;
  readonly plan: SetPlan;
  readonly look: Look;
  readonly set: SetBody;
  readonly bodies: readonly { readonly actor: Actor; readonly body: Body }[];
  readonly camera: CameraTrack;
  readonly blocking: Blocking;
}

/** A staged film: see `Stage`. */
class BuiltStage implements Stage {
  readonly #parts: StageParts;
  readonly camera: PerspectiveCamera;
  readonly grade: Stage['grade'];
  shadow: ShadowStage | null = null;
  stillKey = '';

  constructor(parts: StageParts) {
    this.#parts = parts;
    const first = parts.camera(0);
    const { aspect } = parts.blocking.shots[0]!.frame;
    this.camera = new PerspectiveCamera((first.view * 180) / Math.PI, aspect, 0.1, 9000);
    this.grade = gradeFor(parts.plan.kind.family === 'studio' ? 'studio' : parts.look.timeOfDay, parts.look.mood);
  }

  get screenplay(): Screenplay {
    return this.#parts.screenplay;
  }
  get cueSheet(): Stage['cueSheet'] {
    return this.#parts.cueSheet;
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
  get light(): LightRig {
    return this.#parts.light;
  }

  async prepare(renderer: WebGPURenderer): Promise<void> {
    await this.#parts.set.prepare?.(renderer);
  }

  at(seconds: Seconds): void {
    const { bodies, set, light, lightingAt } = this.#parts;
    const lighting = lightingAt(seconds);
    light.set(lighting);
    for (const { actor, body } of bodies) poseBody(actor, body, seconds);
    this.#aim(seconds);
    this.shadow = this.#shadowAt(lighting);
    this.stillKey = `${lighting.key.colour.join()}|${lighting.sky.join()}|${lighting.lamps.map((lamp) => lamp.colour.join()).join()}|${this.shadow ? 'moving' : 'none'}`;
    set.at(seconds, lighting, this.#parts.camera(seconds).place);
  }

  #aim(seconds: Seconds): void {
    const { place, target, up, view } = this.#parts.camera(Math.min(seconds, this.seconds - 1e-6));
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
    const middle = places.reduce((sum, place) => [sum[0] + place.x / places.length, 0, sum[2] + place.z / places.length] as const, [0, 0, 0] as readonly [number, number, number]);
    const reach = Math.max(...near.map(({ actor, body }, index) => Math.hypot(places[index]!.x - middle[0], places[index]!.z - middle[2]) + Math.max(...actor.extent) * body.object.scale.x * 1.5));
    const ground = this.#parts.plan.ground(middle[0], middle[2]);
    return { centre: [middle[0], ground, middle[2]], reach: Math.min(90, Math.max(1, reach)), direction: lighting.key.direction };
  }

  dispose(): void {
    for (const { body } of this.#parts.bodies) body.dispose();
    this.#parts.set.dispose();
    this.#parts.matter.dispose();
  }
}

function poseBody(actor: Actor, body: Body, seconds: Seconds): void {
  const moment = momentOf(actor, seconds);
  const { object } = body;
  object.rotation.order = 'YXZ';
  object.position.set(...(moment.place as [number, number, number]));
  object.rotation.set(-moment.pitch, moment.heading, -moment.bank);
  object.scale.setScalar(moment.size);
  body.pose(moment);
}

