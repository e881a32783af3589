import type { Metres, Radians, Vector3 } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';
import { project } from '../../layout/fit.ts';
import type { CameraSample, SetPlan } from '../set.ts';
import type { Scenery } from './scenery.ts';

/** Where something stands in the place. */
export interface Stand {
  readonly at: Vector3;
  readonly heading: Radians;
  /** 1 true to life; what would tower out of the picture is a model of itself. */
  readonly size: number;
  /** Half its width, metres, as it stands. */
  readonly reach: Metres;
  readonly height: Metres;
  /** Whether there is only water where it stands: then it needs a rock under it. */
  readonly afloat: boolean;
}

/** Somebody who is not to be hidden, at a moment. */
export interface Seen {
  readonly at: Vector3;
  readonly reach: Metres;
  readonly height: Metres;
}

/** What placing scenery needs to know of the film. */
export interface PlacingBrief {
  readonly plan: SetPlan;
  readonly camera: readonly CameraSample[];
  readonly aspect: number;
  /** Who is in the picture at each of the camera's samples. */
  readonly seen: readonly (readonly Seen[])[];
  /** How far one can see through the weather, metres. */
  readonly sight: Metres;
}

/** How much of the picture's height something takes, by its own height in metres: small things more than they would by themselves. */
function shareOf(height: Metres): number {
  return height > 60 ? 0.56 : height > 14 ? 0.46 : height > 5 ? 0.34 : height > 2 ? 0.26 : 0.2;
}

/** No landmark takes more of the picture's width. */
const widest = 0.42;

/** Behind what is long and far from the camera it would be lost: it is built so much larger, at most, that it takes this share. */
const [largest, leastShare] = [2.2, 0.17];

/** Where across the picture it may stand, from its middle (0) to its edge (1), best first. */
const offsets = [0.52, 0.36, 0.68, 0.22, 0.8, 0.1];

/** Farther than this land is too rough a picture of itself to stand on. */
const farthest: Readonly<Record<string, Metres>> = { sea: 620, terrain: 520, place: 330, city: 190, beach: 420, forest: 60 };

interface Candidate {
  readonly stand: Stand;
  readonly off: number;
}

/** How far one can see in a weather, metres. */
export function sightIn(weather: string): Metres {
  if (/fog|mist|blizzard|snowstorm|sandstorm/.test(weather)) return 55;
  return /snow|storm|rain/.test(weather) ? 140 : Infinity;
}

/** How far the nearest of whoever acts is to keep from it, along the view. */
function behind({ seen }: PlacingBrief, eye: Vector3, way: readonly [number, number], reach: Metres): Metres {
  const depths = seen.flat().map(({ at, reach: round }) => (at[0] - eye[0]) * way[0] + (at[2] - eye[2]) * way[1] + round);
  return Math.max(2, ...depths) + reach + 2;
}

/** How much of the picture's height lies above the horizon: what stands on the ground rises from that, and has the rest to itself. */
function skyOf({ place: eye, target, view }: CameraSample): number {
  const horizon = Math.tan(Math.atan2(target[1] - eye[1], Math.hypot(target[0] - eye[0], target[2] - eye[2]))) / Math.tan(view / 2);
  return clamp((1 + horizon) / 2, 0.16, 1);
}

function candidates({ kind, member, side, goal }: Scenery, brief: PlacingBrief): Candidate[] {
  const { plan, camera, aspect, sight } = brief;
  const first = camera[0]!;
  const last = camera[Math.floor(camera.length * 0.6)]!;
  const many = member.count;
  const [width, height, length] = kind.extent;
  const reach = Math.max(width, length) / 2;
  const result: Candidate[] = [];
  const sites = plan.sites?.(reach, height) ?? [];
  for (const sample of sites.length > 0 ? [] : [first, last]) {
    const { place: eye, target, view } = sample;
    const heading = Math.atan2(target[0] - eye[0], -(target[2] - eye[2]));
    const half = Math.atan(Math.tan(view / 2) * aspect);
    const sky = skyOf(sample);
    const tall = height / (2 * Math.tan(view / 2) * Math.min(shareOf(height), sky * 0.88));
    const broad = (width * (1 + (many - 1) * (many > 3 ? 0.5 : 0.8))) / (2 * Math.tan(view / 2) * aspect * (many > 3 ? 0.9 : widest));
    const wanted = Math.max(tall, broad);
    for (const share of goal ? [0.16, ...offsets] : offsets)
      for (const sign of side === 'left' ? [-1] : side === 'right' ? [1] : [1, -1]) {
        const bearing = heading + sign * share * half;
        const way = [Math.sin(bearing), -Math.cos(bearing)] as const;
        const nearest = behind(brief, eye, way, reach);
        const most = Math.max(nearest, Math.min(sight, farthest[plan.kind.family] ?? 300));
        // Nearer by, as a smaller one, it may stand before what would hide it.
        for (const [farther, model] of [
          [1, 1],
          [1.45, 1],
          [0.5, 0.5],
          [0.22, 0.22],
        ] as const) {
          const far = clamp(wanted * farther, nearest, most);
          const size = Math.max(
            0.06,
            Math.min(model, (far * model) / (wanted * farther)),
            model === 1 ? Math.min(largest, (leastShare * far) / (tall * shareOf(height))) : 0,
          );
          const [x, z] = [eye[0] + way[0] * far, eye[2] + way[1] * far];
          result.push({ off: sign * share, stand: lifted(standAt(x, z, eye, size, kind.extent, plan), sample, plan) });
        }
      }
  }
  for (const [x, z] of sites) {
    const far = Math.hypot(x - first.place[0], z - first.place[2]);
    const room = plan.kind.family === 'city' && z < -60 ? 0.06 * far : Infinity;
    const seen = 2 * far * Math.tan(first.view / 2);
    const size = Math.min(1, room / reach, (seen * Math.min(0.66, skyOf(first) * 0.96)) / height, (seen * aspect * 0.8) / width);
    result.push({
      off: 0.3,
      stand: { ...standAt(x, z, first.place, size, kind.extent, plan), at: [x, plan.ground(x, z), z], afloat: false },
    });
  }
  return result;
}

function standAt(x: Metres, z: Metres, eye: Vector3, size: number, extent: readonly [number, number, number], plan: SetPlan): Stand {
  const reach = (Math.max(extent[0], extent[2]) / 2) * size;
  const foot = [0, 1, 2, 3].map((corner) =>
    plan.ground(x + Math.cos(corner * 1.571) * reach * 0.7, z + Math.sin(corner * 1.571) * reach * 0.7),
  );
  const afloat = plan.stands ? !plan.stands(x, z, reach) : false;
  const y = afloat ? plan.ground(x, z) + 0.4 * reach + 0.3 : Math.min(plan.ground(x, z), ...foot) + 0.02;
  // Its face to the viewer, a little turned so that it is seen to be solid.
  const heading = Math.atan2(eye[0] - x, eye[2] - z) + (x > eye[0] ? 0.3 : -0.3);
  return { at: [x, y, z], heading, size, reach, height: extent[1] * size, afloat };
}

/** Whether one is seen before the other, as good as hiding it. */
function overlaps(one: Stand, other: Stand, { place: eye }: CameraSample): boolean {
  const [a, b] = [one, other].map(({ at, reach }) => {
    const far = Math.hypot(at[0] - eye[0], at[2] - eye[2]);
    return { bearing: Math.atan2(at[0] - eye[0], eye[2] - at[2]), half: Math.atan(reach / Math.max(1, far)) };
  });
  return Math.abs(a!.bearing - b!.bearing) < (a!.half + b!.half) * 0.7;
}

/** How well a stand shows what stands there, 0 not at all. */
function worth({ stand, off }: Candidate, placed: readonly Stand[], { camera, aspect, seen, plan }: PlacingBrief): number {
  const { at, reach, height, afloat, size } = stand;
  if (placed.some((other) => Math.hypot(other.at[0] - at[0], other.at[2] - at[2]) < other.reach + reach + 1)) return -1;
  let sum = 0;
  const crowded = placed.some((other) => overlaps(other, stand, camera[0]!));
  camera.forEach((sample, moment) => {
    const frame = { eye: sample.place, target: sample.target, view: sample.view, aspect };
    const foot = project(at, frame);
    const top = project([at[0], at[1] + height, at[2]], frame);
    if (!foot || !top) return;
    const far = Math.hypot(at[0] - sample.place[0], at[2] - sample.place[2]);
    const half = reach / (far * Math.tan(sample.view / 2) * aspect);
    const across = Math.min(1, Math.max(0, (0.98 - Math.abs(foot[0]) + half) / (2 * half + 1e-3)));
    const up = Math.min(1, Math.max(0, (0.98 - foot[1]) / Math.max(0.05, top[1] - foot[1])));
    const low = (top[1] + 1) / Math.max(0.05, top[1] - foot[1]);
    let open = Math.min(across, up, Math.max(0, low));
    for (const one of seen[moment] ?? []) {
      const middle = project([one.at[0], one.at[1] + one.height / 2, one.at[2]], frame);
      if (!middle) continue;
      const near = Math.hypot(one.at[0] - sample.place[0], one.at[2] - sample.place[2]);
      const wide = one.reach / (near * Math.tan(sample.view / 2) * aspect);
      const crossing = Math.min(middle[0] + wide, foot[0] + half) - Math.max(middle[0] - wide, foot[0] - half);
      const headsOver = one.height / (near * 2 * Math.tan(sample.view / 2)) / Math.max(0.02, (top[1] - foot[1]) / 2);
      if (crossing > 0) open -= Math.min(1, crossing / Math.max(0.02, 2 * half)) * Math.min(1, headsOver) * 0.9;
    }
    sum += Math.max(0, open) * clearOfLand(stand, sample, plan);
  });
  const seenFor = sum / Math.max(1, camera.length);
  return seenFor * (afloat ? 0.35 : 1) * (crowded ? 0.4 : 1) * (0.6 + 0.4 * Math.min(1, size * 1.5)) - Math.abs(Math.abs(off) - 0.5) * 0.12;
}

/** How much of something the land before it may hide. */
const mayHide = 0.15;

/** Behind a rise of the land it stands on one of its own, so that its foot alone is hidden. */
function lifted(stand: Stand, sample: CameraSample, plan: SetPlan): Stand {
  const lack = 1 - clearOfLand(stand, sample, plan) - mayHide;
  const [x, y, z] = stand.at;
  return lack > 0 ? { ...stand, at: [x, y + lack * stand.height, z] } : stand;
}

/** How much of it rises over the land between it and the eye, 0 to 1. */
function clearOfLand({ at, height }: Stand, { place }: CameraSample, plan: SetPlan): number {
  let hidden = 0;
  for (let step = 1; step < 40; step++) {
    const part = step / 40;
    const [x, z] = [place[0] + (at[0] - place[0]) * part, place[2] + (at[2] - place[2]) * part];
    const over = (plan.ground(x, z) - place[1] * (1 - part)) / part - at[1];
    hidden = Math.max(hidden, over / Math.max(0.1, height));
  }
  return 1 - Math.min(1, Math.max(0, hidden));
}

/** Finds a place for each piece of scenery where the camera sees it, beside and behind whoever acts. */
export function placeScenery(scenery: readonly Scenery[], brief: PlacingBrief): Stand[][] {
  const placed: Stand[] = [];
  return scenery.map((one) => {
    const best = candidates(one, brief)
      .map((candidate) => ({ candidate, worth: worth(candidate, placed, brief) }))
      .reduce((best, next) => (next.worth > best.worth ? next : best)).candidate.stand;
    const stands = rowOf(best, one, brief.plan);
    placed.push(...stands);
    return stands;
  });
}

/** How tall the towers of a skyline are beside its tallest. */
const heights = [0.55, 0.8, 0.66, 1, 0.72, 0.9, 0.6];

/** Several alike stand beside each other; of a fence or a wall there is never just one length. */
function rowOf(stand: Stand, { kind, member }: Scenery, plan: SetPlan): Stand[] {
  const barrier = kind.family === 'barrier' && kind.extent[0] > 3;
  const count = barrier ? 9 : member.count;
  if (count === 1) return [stand];
  const [x, , z] = stand.at;
  const turn = barrier ? stand.heading * 0.35 : stand.heading;
  const skyline = count > 3 && kind.extent[1] > 60;
  const gap = kind.extent[0] * stand.size * (barrier ? 0.985 : skyline ? 1.15 : 1.5);
  return Array.from({ length: count }, (_, number) => {
    const along = (number - (count - 1) / 2) * gap;
    const [px, pz] = [x + Math.cos(turn) * along, z - Math.sin(turn) * along + (barrier ? 0 : (number % 2) * gap * 0.4)];
    const y = plan.ground(px, pz);
    const share = skyline ? heights[number % heights.length]! : 1;
    return {
      ...stand,
      at: [px, stand.afloat ? stand.at[1] : y, pz],
      size: stand.size * share,
      heading: barrier ? turn : stand.heading + number * 0.9,
    };
  });
}
