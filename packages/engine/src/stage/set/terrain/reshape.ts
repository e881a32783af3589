import type { Metres, Setting, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { noise, ridged } from '../../../curves/noise.ts';
import type { Landmark } from '../set.ts';

/** Height of land, metres. */
type Height = (x: Metres, z: Metres) => Metres;

/** Water that a place was given. */
export interface Course {
  readonly level: Metres;
  readonly ruffle: number;
  readonly flows: boolean;
}

/** Land with the hills, mountains, waters and paths that the screenplay names for it. */
export interface Reshaped {
  readonly height: Height;
  readonly course: Course | null;
  /** WGSL after the cover: rock on what was raised, the bed's sand, a trodden path. */
  readonly zones: string;
  /** Whether the land there is under water or trodden: nothing grows on it. */
  readonly bare: (x: Metres, z: Metres) => boolean;
  readonly landmarks: readonly Landmark[];
}

/** What the place may be given: a place with a road keeps its ground level. */
export interface Reshaping {
  readonly setting: Pick<Setting, 'noun' | 'features'>;
  /** Whether land may be raised where the action is. */
  readonly hill: boolean;
  readonly mountains: boolean;
  readonly water: boolean;
  readonly path: boolean;
}

const paths = /^(road|path|trail|track|footpath|dirt road|country road|street|lane)$/;

/** How high mountains behind a place rise, and how far they begin. */
const range = { from: 230, to: 760, height: 175 } as const;

/** A hill under the action: low enough to be walked up, high enough to stand before the sky. */
const mound = { height: 7, reach: 19 } as const;

/** Where a river runs that crosses the picture behind the action. */
const riverAt = (x: Metres): Metres => -15.5 + 2.6 * Math.sin(x * 0.045 + 0.6) + 0.004 * x * x * (x < 0 ? 0.5 : 0.25);

/** How far a place is from the water's edge, positive on land. */
function edgeOf(kind: string): (x: Metres, z: Metres) => Metres {
  if (kind === 'lake') return (x, z) => (Math.hypot((x - 10) / 1.9, z + 36) - 19 - 2.4 * noise(x * 0.07, z * 0.07)) * 0.9;
  if (kind === 'pond') return (x, z) => (Math.hypot((x - 3) / 1.7, z + 14) - 6.2 - 1.1 * noise(x * 0.16, z * 0.16)) * 0.9;
  const half = kind === 'stream' ? 2.2 : 7.5;
  return (x, z) => Math.abs(z - riverAt(x)) - half * (1 + 0.16 * noise(x * 0.08, 4));
}

function landmarkAt(noun: string, kind: string, top: Vector3): Landmark {
  // Wider than any arena: part of the land, never one among those who are laid out.
  return { noun, kind, top, reach: 900, height: Math.max(1, top[1]) };
}

/** Gives land what the screenplay names for it. */
export function reshape(land: Height, { setting, hill, mountains, water, path }: Reshaping): Reshaped {
  const named = (kind: RegExp): Setting['features'][number] | undefined =>
    setting.features.find((feature) => kind.test(feature.kind) || kind.test(feature.noun));
  let height = land;
  let zones = '';
  const landmarks: Landmark[] = [];
  const [high, raised] = [mountains ? named(/^(mountain|volcano|cliff)$/) : undefined, hill ? named(/^(hill|dune)$/) : undefined];
  const way = path ? named(paths) : undefined;
  const wet = water ? named(/^(river|lake|stream|pond|creek|brook|canal)$/) : undefined;
  if (raised) {
    const before = height;
    height = (x, z) => before(x, z) + mound.height * Math.exp(-((Math.hypot(x, z) / mound.reach) ** 2.4));
    landmarks.push(landmarkAt(raised.noun, raised.kind, [0, height(0, 0), 0]));
  }
  if (high) {
    const before = height;
    const rise = (x: Metres, z: Metres): Metres =>
      range.height *
      smooth(range.from, range.to, Math.hypot(x * 0.8, z) - 0.25 * Math.abs(x)) *
      ridged(x * 0.0034 + 5, z * 0.0034 + 2, 5) ** 1.25 *
      1.5;
    height = (x, z) => before(x, z) + rise(x, z);
    const top = [-300, -220, -140, -60, 40, 120, 200, 300]
      .map((x): Vector3 => [x, height(x, -560), -560])
      .reduce((best, one) => (one[1] > best[1] ? one : best));
    landmarks.push(landmarkAt(high.noun, high.kind, top));
    zones += `{ let lift = smoothstep(34.0, 80.0, spot.y + 30.0 * broad + 14.0 * middling); let crag = landTile(tile, tileSampler, spot.xz * 0.05 + spot.y * 0.02, texel * 0.05).x;
      albedo = mix(albedo, vec3f(0.085, 0.082, 0.08) * (1.0 + 0.9 * crag + 0.4 * middling), lift * smoothstep(0.08, 0.3, steep + crag * 0.12));
      let white = smoothstep(105.0, 140.0, spot.y + 40.0 * broad + 20.0 * crag) * smoothstep(0.55, 0.3, steep); albedo = mix(albedo, vec3f(0.46, 0.485, 0.52), white); }`;
  }
  let bare: Reshaped['bare'] = () => false;
  let course: Course | null = null;
  if (wet) {
    const kind = /^(stream|creek|brook)$/.test(wet.noun) ? 'stream' : wet.noun === 'pond' ? 'pond' : wet.kind === 'lake' ? 'lake' : 'river';
    const edge = edgeOf(kind);
    const before = height;
    const level = before(0, riverAt(0)) - (kind === 'stream' ? 0.45 : 0.7);
    height = (x, z) => {
      const away = edge(x, z);
      const bank = mix(before(x, z), level + 0.42, smooth(9, 1.2, away));
      const bed = mix(bank, level - (kind === 'stream' ? 0.5 : 1.5), smooth(1.6, -1.4, away));
      return away > 1.7 ? Math.max(bed, level + 0.15) : bed;
    };
    bare = (x, z) => edge(x, z) < 1.1;
    course = { level, ruffle: kind === 'river' || kind === 'stream' ? 0.6 : 0.2, flows: kind === 'river' || kind === 'stream' };
    landmarks.push(landmarkAt(wet.noun, wet.kind, [0, level, riverAt(0)]));
    zones += `{ let beach = smoothstep(${(level + 0.36).toFixed(2)}, ${(level + 0.08).toFixed(2)}, spot.y + 0.1 * middling); albedo = mix(albedo, vec3f(0.15, 0.13, 0.1) * (1.0 + 0.6 * fine), beach * smoothstep(60.0, 40.0, length(spot.xz))); }`;
  }
  if (way) {
    const middle = (z: Metres): Metres => 2.3 + 1.9 * Math.sin(z * 0.075 + 0.4) - 0.05 * z;
    const before = bare;
    bare = (x, z) => before(x, z) || Math.abs(x - middle(z)) < 1.15;
    zones += `{ let off = abs(spot.x - 2.3 - 1.9 * sin(spot.z * 0.075 + 0.4) + 0.05 * spot.z) + 0.25 * middling; let pebble = landTile(tile, tileSampler, spot.xz * 6.0, texel * 6.0).x;
      albedo = mix(albedo, vec3f(0.19, 0.15, 0.105) * (0.9 + 0.35 * pebble + 0.3 * fine), smoothstep(1.3, 0.95, off) * smoothstep(170.0, 120.0, length(spot.xz))); }`;
    landmarks.push(landmarkAt(way.noun, way.kind, [2, height(2, -30), -30]));
  }
  return { height, course, zones, bare, landmarks };
}
