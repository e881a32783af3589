import type { CameraDirection, Metres, Radians, Vector3 } from '@onereel/spec';
import { add, scale, subtract } from '../../../shapes/vector.ts';
import { distanceFor, halfHeight, scaledView, viewOf } from '../../camera/lens.ts';
import { type Box, corners, inside } from '../../layout/box.ts';
import { fit, project } from '../../layout/fit.ts';
import type { Landmark, SetPlan } from '../../set/set.ts';

/** A shot's picture before anybody moves: where the camera stands, what it looks at, how much it sees. */
export interface Frame {
  readonly eye: Vector3;
  readonly target: Vector3;
  readonly view: Radians;
  readonly aspect: number;
  /** Metres from the eye to the target. */
  readonly distance: Metres;
  /** Half of what is seen at the target, across and up. */
  readonly half: { readonly width: Metres; readonly height: Metres };
}

/** What a frame is composed for. */
export interface Subject {
  readonly width: Metres;
  readonly height: Metres;
  /** Its middle at home. */
  readonly middle: Vector3;
  /** People are framed by the part of the body that a size names. */
  readonly upright: boolean;
  readonly inAir: boolean;
  /** Works at a table: the camera looks down on what the hands do. */
  readonly atTable?: boolean;
}

/** How much of the picture a subject takes, by shot size. */
const shares: Readonly<Record<string, number>> = {
  'extreme-wide': 0.1,
  wide: 0.5,
  'medium-wide': 0.56,
  medium: 0.6,
  'medium-close-up': 0.9,
  'close-up': 1.25,
  'extreme-close-up': 2.2,
};
/** The same for people, whose heights the sizes are defined by: whole body, waist, chest, face. */
const uprightShares: Readonly<Record<string, number>> = {
  'extreme-wide': 0.14,
  wide: 0.55,
  'medium-wide': 0.72,
  medium: 1.12,
  'medium-close-up': 2.4,
  'close-up': 3.6,
  'extreme-close-up': 6,
};
/** What the camera looks at on a person, as a fraction of the height. */
const uprightAim: Readonly<Record<string, number>> = { medium: 0.66, 'medium-close-up': 0.8, 'close-up': 0.9, 'extreme-close-up': 0.93 };

/** How steeply the camera looks down, by angle. */
const angles: Readonly<Record<string, Radians>> = {
  'low-angle': -0.34,
  'worms-eye': -0.62,
  'high-angle': 0.58,
  'top-down': 1.5,
  aerial: 0.62,
  'over-the-shoulder': 0.1,
};

/** How steeply the camera looks down on what somebody does at a table: its top is seen, and a face that is bent over it. */
const overTable: Radians = 0.2;

/** How much nearer, with a lens so much wider, the camera goes when it looks up: what towers over it then really does. */
const towering: Readonly<Record<string, number>> = { 'low-angle': 0.72, 'worms-eye': 0.55 };

/** The lens of a shot; one that looks up is wider. */
function viewFrom({ lens, angle }: CameraDirection, aspect: number): Radians {
  const view = viewOf(lens, aspect);
  return scaledView(view, 1 / (towering[angle] ?? 1));
}

/** How far a shot's camera stands around its subject from where it would: see `composeShots`. */
export type TurnedCamera = CameraDirection & { readonly turn?: Radians };

function elevation(angle: string): Radians {
  return angles[angle] ?? 0.06;
}

function azimuth({ angle, turn = 0 }: TurnedCamera): Radians {
  return turn + (angle === 'side' ? 1.35 : angle === 'back' || angle === 'over-the-shoulder' ? Math.PI * 0.9 : 0);
}

/** How steeply at most the camera looks down on what is small, to keep off the ground: a share of how far away it is. */
const lookDown = 0.34;

/** How high the camera must be above the ground, however low it looks from. */
function floorUnder(eye: Vector3, distance: Metres, angle: string, plan: SetPlan): Metres {
  if (angle === 'worms-eye') return plan.ground(eye[0], eye[2]) + Math.min(0.06 + distance * 0.03, plan.eyeHeight);
  if (angle === 'low-angle') return plan.ground(eye[0], eye[2]) + Math.min(0.22 + distance * 0.035, plan.eyeHeight);
  // A mouse is met near its own height: from a hand's height over it, only its back would be seen.
  return plan.ground(eye[0], eye[2]) + Math.min(0.35 + distance * 0.012, Math.max(0.02, distance * lookDown), plan.eyeHeight);
}

/** Higher than this a building is looked up to from the street, metres: from as far as would show it level, its city is an island. */
const tower = 60;

/** All of a tower by a wide lens from the ground before it, its top near the upper edge. */
function frameTower({ height, width, middle }: Subject, plan: SetPlan, aspect: number): Frame {
  const view = 1.05;
  // One that is wider than tall is seen from before its walls, not from within.
  const far = Math.max(height * 0.95, width * 1.1);
  const foot = middle[1] - height / 2;
  const place: Vector3 = [middle[0] + far * 0.12, 0, middle[2] + far];
  const eye: Vector3 = [place[0], Math.max(plan.ground(place[0], place[2]), foot) + plan.eyeHeight, place[2]];
  return finish(eye, [middle[0], foot + height * 0.42, middle[2]], view, aspect);
}

/** Composes a frame for a subject on its mark. */
export function frameSubject(camera: TurnedCamera, subject: Subject, plan: SetPlan, aspect: number): Frame {
  const view = viewFrom(camera, aspect);
  const share = (subject.upright ? uprightShares : shares)[camera.size] ?? 0.4;
  // Of a face in close-up the shoulders may leave the picture.
  const width = subject.upright && share > 3 ? subject.width * 0.3 : subject.width;
  const distance = distanceFor({ width, height: subject.height, share, view, aspect });
  const lift = subject.upright ? ((uprightAim[camera.size] ?? 0.5) - 0.5) * subject.height : 0;
  const target: Vector3 = add(subject.middle, [0, lift, 0]);
  // What flies is looked up to: it belongs before the sky.
  const up =
    camera.angle !== 'eye-level' ? elevation(camera.angle) : subject.inAir ? -0.1 : subject.atTable ? overTable : elevation(camera.angle);
  const side = azimuth(camera);
  const away: Vector3 = [Math.sin(side) * Math.cos(up) * distance, Math.sin(up) * distance, Math.cos(side) * Math.cos(up) * distance];
  let eye = add(target, away);
  const floor = floorUnder(eye, distance, camera.angle, plan);
  if (eye[1] < floor) eye = [eye[0], floor, eye[2]];
  return roomy({ eye, target, view, aspect }, [], plan);
}

/** Composes a frame that holds everything in `boxes` with room around it; `share` may ask for more distance than that. */
export function frameBoxes(
  camera: TurnedCamera,
  boxes: readonly Box[],
  asked: { readonly nearest: Metres; readonly elevation: Radians; readonly share?: Subject | undefined; readonly passing?: boolean },
  plan: SetPlan,
  aspect: number,
): Frame {
  const { share } = asked;
  if (share && share.height > tower && camera.angle === 'eye-level' && !plan.room) return frameTower(share, plan, aspect);
  const view = viewFrom(camera, aspect);
  const wanted = share ? ((share.upright ? uprightShares : shares)[camera.size] ?? 0.4) : (shares[camera.size] ?? 0.4);
  const size = share ?? null;
  const nearest = size
    ? Math.max(asked.nearest, distanceFor({ width: size.width, height: size.height, share: Math.min(wanted, 0.9), view, aspect }))
    : asked.nearest;
  const outlook = {
    azimuth: azimuth(camera),
    elevation: camera.angle === 'eye-level' || !(camera.angle in angles) ? asked.elevation : elevation(camera.angle),
    view,
    aspect,
  };
  // A long way off is asked for by name.
  const room = camera.size === 'extreme-wide' ? 2.6 : camera.size === 'wide' ? 1.12 : 1;
  // Who crosses the picture needs room to be seen coming and going.
  const pull = size ? (room > 2 ? room : 1) : asked.passing ? Math.max(room, 1.45) : room;
  let found = fit(boxes, outlook, nearest);
  // So many times as far as would hold it, or as its share of the picture asks: not both at once, or it is a dot.
  if (pull > 1) found = fit(boxes, outlook, Math.max(nearest, fit(boxes, outlook, asked.nearest).distance * pull));
  // A camera under the ground is lifted, and looks down so much the more.
  for (let round = 0; round < 4; round++) {
    const floor = floorUnder(found.eye, found.distance, camera.angle, plan);
    if (found.eye[1] >= floor - 1e-3) break;
    const rise = Math.asin(Math.min(0.95, Math.max(-0.95, (floor - found.target[1]) / found.distance)));
    found = fit(boxes, { ...outlook, elevation: rise }, Math.max(nearest, pull > 1 ? found.distance : 0));
  }
  const floor = floorUnder(found.eye, found.distance, camera.angle, plan);
  const eye: Vector3 = [found.eye[0], Math.max(floor, found.eye[1]), found.eye[2]];
  return roomy({ eye, target: found.target, view, aspect }, boxes, plan);
}

/** The frame from a given place, turned to the middle of what is to be seen, and whether it holds all of that. */
export function frameFrom(
  camera: CameraDirection,
  eye: Vector3,
  boxes: readonly Box[],
  plan: SetPlan,
  aspect: number,
): { readonly frame: Frame; readonly holds: boolean } {
  const view = viewOf(camera.lens, aspect);
  const bounds = anglesOf(boxes, eye);
  const way: Vector3 = [
    Math.sin(bounds.bearing) * Math.cos(bounds.rise),
    Math.sin(bounds.rise),
    -Math.cos(bounds.bearing) * Math.cos(bounds.rise),
  ];
  const target = add(eye, scale(way, Math.hypot(...subtract(plan.centre, eye))));
  const holds = boxes.flatMap(corners).every((corner) => {
    const seen = project(corner, { eye, target, view, aspect });
    return seen !== null && Math.abs(seen[0]) < 0.93 && Math.abs(seen[1]) < 0.93;
  });
  return { frame: roomy({ eye, target, view, aspect }, boxes, plan), holds };
}

function anglesOf(boxes: readonly Box[], eye: Vector3): { bearing: Radians; rise: Radians } {
  const ways = boxes.flatMap(corners).map((corner) => subtract(corner, eye));
  const bearings = ways.map((way) => Math.atan2(way[0], -way[2]));
  const rises = ways.map((way) => Math.atan2(way[1], Math.hypot(way[0], way[2])));
  const [left, right, low, high] = [Math.min(...bearings), Math.max(...bearings), Math.min(...rises), Math.max(...rises)];
  return { bearing: (left + right) / 2, rise: (low + high) / 2 };
}

/** How near to its walls a camera may stand, metres. */
const wallGap = 0.3;
/** The widest view: beyond that straight walls look bent. */
const widestView = 1.35;

/** The frame with its camera inside the room: what it cannot step back for it sees by a wider lens. */
function roomy(asked: Pick<Frame, 'eye' | 'target' | 'view' | 'aspect'>, boxes: readonly Box[], plan: SetPlan): Frame {
  const within = plan.room ? inside(asked.eye, plan.room, wallGap) : asked.eye;
  // The floor is no wall: what is small on it is met at its own height.
  const eye: Vector3 = [within[0], Math.min(within[1], Math.max(asked.eye[1], within[1] - wallGap)), within[2]];
  const moved = Math.hypot(...subtract(eye, asked.eye));
  if (moved < 1e-6) return finish(asked.eye, asked.target, asked.view, asked.aspect);
  const before = Math.hypot(...subtract(asked.target, asked.eye));
  const after = Math.max(0.2, Math.hypot(...subtract(asked.target, eye)));
  const wider = 2 * Math.atan(Math.tan(asked.view / 2) * Math.max(1, before / after));
  const needed = boxes.length === 0 ? wider : viewFor(boxes, eye, asked.target, asked.aspect);
  return finish(eye, asked.target, Math.min(widestView, Math.max(asked.view, boxes.length === 0 ? wider : needed)), asked.aspect);
}

/** The vertical view that holds all boxes from an eye toward a target. */
function viewFor(boxes: readonly Box[], eye: Vector3, target: Vector3, aspect: number): Radians {
  const reach = boxes.flatMap(corners).map((corner) => {
    const seen = project(corner, { eye, target, view: Math.PI / 2, aspect });
    return seen ? Math.max(Math.abs(seen[0]), Math.abs(seen[1])) : 1;
  });
  return 2 * Math.atan(Math.max(...reach) * 1.12);
}

/** Whom an over-the-shoulder shot looks past, and at what. */
export interface Shoulder {
  /** Over whose: the middle of the body on its mark, and its size. */
  readonly near: Box;
  readonly far: Box;
}

/** Composes a frame past the shoulder of the near one to the face of the far one: both are in it, the near one at its edge. */
export function frameShoulder(camera: TurnedCamera, { near, far }: Shoulder, plan: SetPlan, aspect: number): Frame {
  const view = viewOf(camera.lens, aspect);
  const point = ({ low, high }: Box, up: number): Vector3 => [
    (low[0] + high[0]) / 2,
    low[1] + (high[1] - low[1]) * up,
    (low[2] + high[2]) / 2,
  ];
  const [from, to] = [point(near, 0.92), point(far, far.high[1] - far.low[1] > 0.9 ? 0.86 : 0.5)];
  const flat = Math.max(0.2, Math.hypot(to[0] - from[0], to[2] - from[2]));
  const way: Vector3 = [(to[0] - from[0]) / flat, 0, (to[2] - from[2]) / flat];
  const broad = Math.max(0.2, Math.min(near.high[0] - near.low[0], near.high[2] - near.low[2]));
  // On the side that is nearer to the viewer, so that a pair keeps its sides from cut to cut.
  const side = way[0] > 0 ? 1 : -1;
  const back = broad * 1.5 + 0.35 / Math.tan(view / 2) / 2;
  const aside = broad * 0.62;
  const eye: Vector3 = [
    from[0] - way[0] * back - way[2] * side * aside,
    from[1] + broad * 0.12,
    from[2] - way[2] * back + way[0] * side * aside,
  ];
  return roomy({ eye, target: to, view, aspect }, [near, far], plan);
}

/** Composes a frame that holds a landmark and what appears beside it: the camera on the ground, the landmark's top in the upper third. */
export function frameLandmark(camera: CameraDirection, landmark: Landmark, plan: SetPlan, aspect: number): Frame {
  const view = viewOf(camera.lens === '50mm' ? '35mm' : camera.lens, aspect);
  const x = plan.centre[0];
  const z = plan.centre[2] + plan.arena.front;
  const eye: Vector3 = [x, plan.ground(x, z) + plan.eyeHeight, z];
  const way = subtract(landmark.top, eye);
  const flat = Math.hypot(way[0], way[2]);
  const rise = Math.atan2(way[1], flat) - view * 0.2;
  const bearing = Math.atan2(way[0], -way[2]) * 0.8;
  const direction: Vector3 = [Math.sin(bearing) * Math.cos(rise), Math.sin(rise), -Math.cos(bearing) * Math.cos(rise)];
  return finish(eye, add(eye, scale(direction, flat)), view, aspect);
}

/** A frame from where its camera stands and what it looks at. */
export function finish(eye: Vector3, target: Vector3, view: Radians, aspect: number): Frame {
  const distance = Math.hypot(...subtract(target, eye));
  const height = halfHeight(view, distance);
  return { eye, target, view, aspect, distance, half: { width: height * aspect, height } };
}
