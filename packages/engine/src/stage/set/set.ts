import type { Look, Metres, Seconds, Setting, Vector3 } from '@onereel/spec';
import type { Object3D, WebGPURenderer } from 'three/webgpu';
import type { Chance } from '../../chance/chance.ts';
import type { Cache, Host } from '../../host/host.ts';
import type { CastKind, SettingKind } from '../../manifest/entry.ts';
import type { Perch } from '../cast/family.ts';
import type { FramedShot } from '../blocking/block.ts';
import type { CameraTrack } from '../camera/camera-track.ts';
import type { Burst } from '../cues/bursts.ts';
import type { Grade, Lamp, Lighting } from '../light/lighting.ts';
import type { Matter } from '../matter/matter.ts';
import type { Clearing } from './landmark/clearing.ts';
import type { Stand } from './landmark/placing.ts';

/** Something of the set that the action can refer to: the tallest mountain, the moon, a house. */
export interface Landmark {
  /** The noun as the screenplay has it. */
  readonly noun: string;
  readonly kind: string;
  /** Its top in the middle, metres. */
  readonly top: Vector3;
  /** Half its width, metres. */
  readonly reach: Metres;
  readonly height: Metres;
  /** Where others can be on and in it, from the ground under it: the sill of a window. */
  readonly perches?: readonly Perch[];
}

/** Where the set lets the action take place. The camera starts on the +z side and looks toward −z. */
export interface SetPlan {
  readonly kind: SettingKind;
  /** Height of what feet stand on or ships float on. */
  ground(x: Metres, z: Metres): Metres;
  readonly landmarks: readonly Landmark[];
  /** The middle of the action on the ground. */
  readonly centre: Vector3;
  /** How far left and right of the centre, and how far toward −z and +z, somebody may move. */
  readonly arena: { readonly side: Metres; readonly back: Metres; readonly front: Metres };
  /** Inside of a place with walls: camera, marks and travel stay between these corners. No weather falls here. */
  readonly room?: { readonly low: Vector3; readonly high: Vector3 };
  /** How the camera likes to stand here: height above ground for an eye-level shot. */
  readonly eyeHeight: Metres;
  /** The direction (unit, on the ground) of a lane that traffic follows; viewers' left to right by default. */
  readonly lane?: Vector3;
  /** Where (x) a street leads away from the camera: what approaches or leaves goes along it. */
  readonly avenue?: Metres;
  /** Lamps of the place itself: signs, lanterns, windows. At most four count at a moment; lightning takes the first. */
  readonly lamps?: readonly Lamp[];
  /** The same lamps when they flicker. */
  lampsAt?(seconds: Seconds): readonly Lamp[];
  /** The camera of the whole film, for places that can be seen in one way only. */
  shoot?(shots: readonly FramedShot[]): CameraTrack;
  /** What a film without a cast is framed for here: the towers across the water. The middle of the action by default. */
  readonly prospect?: { readonly middle: Vector3; readonly width: Metres; readonly height: Metres };
  /** How the picture is developed here, instead of by hour and mood. */
  readonly grade?: Grade;
  /** Over how many seconds from the start the weather comes up; at once by default. */
  readonly weatherRise?: Seconds;
  /** Whether the action is on the water of a place that has shores too. */
  readonly afloat?: boolean;
  /** How deep the calm water is at a place with a shore, metres; below 0 how high the land is above it. */
  depth?(x: Metres, z: Metres): Metres;
  /** Whether something of that half width has ground under it there; everywhere by default. */
  stands?(x: Metres, z: Metres, reach: Metres): boolean;
  /** Where scenery of that half width and height is seen best in a place that hides most of it: x and z. */
  sites?(reach: Metres, height: Metres): readonly (readonly [x: Metres, z: Metres])[];
  /** Where waves break on something of the place, and when. */
  breakers?(seconds: Seconds): readonly Burst[];
  /** Heave, pitch and roll of what floats at a place and moment (sea sets). */
  swell?(x: Metres, z: Metres, seconds: Seconds, length: Metres): { height: Metres; pitch: number; roll: number };
}

/** What a set is told when it plans and builds. */
export interface SetBrief {
  readonly kind: SettingKind;
  readonly setting: Setting;
  readonly look: Look;
  readonly chance: Chance;
  readonly seconds: Seconds;
  /** Who plays there: a place may turn its road or its water toward them. */
  readonly cast?: readonly (Pick<CastKind, 'kind' | 'family' | 'medium'> & Partial<Pick<CastKind, 'extent'>>)[];
  /** Whether somebody goes into the water: then the action is there and not ashore. */
  readonly wet?: boolean;
  /** Whether somebody has ground under the feet: then the place has a shore, and the action is there. */
  readonly ashore?: boolean;
  /** The kind of the feature that the action is at: somebody is there, or only its light falls on what is before it. */
  readonly at?: { readonly kind: string; readonly isLitBy?: boolean };
}

/** Where the camera is during the film: sets may spend their detail where it looks. Sampled; the last entry is the end. */
export interface CameraSample {
  readonly at: Seconds;
  readonly place: Vector3;
  readonly target: Vector3;
  /** Vertical field of view, radians. */
  readonly view: number;
}

/** Something flat on the ground: its middle, and half its width and length. */
export interface Laid {
  readonly at: Vector3;
  readonly half: readonly [Metres, Metres];
}

/** Whether a place is under none of what lies flat on the ground. */
export function isUncovered(laid: readonly Laid[], x: Metres, z: Metres): boolean {
  return laid.every(({ at, half }) => ((x - at[0]) / half[0]) ** 2 + ((z - at[2]) / half[1]) ** 2 > 1);
}

/** What a set has at hand while it builds. */
export interface SetTools {
  readonly matter: Matter;
  readonly camera: readonly CameraSample[];
  /** Width over height of the picture. */
  readonly aspect: number;
  /** The light at the film's start. */
  readonly lighting: Lighting;
  readonly cache: Cache;
  /** Where room is left for scenery, and for the view of it and of whoever acts. */
  readonly clearing?: Clearing;
  /** What stands there besides the place's own, for its shade on the ground. */
  readonly stands?: readonly Stand[];
  /** Where somebody is amid what grows there: a heron in the reeds. */
  readonly amid?: readonly Vector3[];
  /** What lies flat on the ground, a puddle or a blanket: no grass comes up through it. */
  readonly laid?: readonly Laid[];
  /** Absent where no set asks for pictures. */
  readonly decodeImage?: Host['decodeImage'];
}

/** A set in three dimensions. */
export interface SetBody {
  /** Put into the scene as they are. Meshes say by their layer whether they are still, moving or a veil. */
  readonly objects: readonly Object3D[];
  /** The light that the set brings itself, instead of the hour's and the weather's. */
  readonly lighting?: Lighting;
  /** Brings waves, grass, clouds and signs to a moment. */
  at(seconds: Seconds, lighting: Lighting, eye: Vector3): void;
  /** Bakes what is baked on the graphics device, once before the first picture. */
  prepare?(renderer: WebGPURenderer): Promise<void>;
  dispose(): void;
}

/** A generator of places. */
export interface SetFamily<Plan extends SetPlan = SetPlan> {
  readonly family: string;
  plan(brief: SetBrief): Plan;
  build(plan: Plan, brief: SetBrief, tools: SetTools): Promise<SetBody>;
}
