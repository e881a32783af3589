import type { Feature, Metres, Vector3 } from '@onereel/spec';
import { createChance } from '../../../chance/chance.ts';
import type { Landmark, SetBrief, SetPlan } from '../set.ts';
import { Joinery } from './joinery.ts';
import type { Piece } from './piece.ts';
import { pieces } from './pieces.ts';
import { rooms } from './rooms/rooms.ts';
import type { Outlook, Placing, RoomRow, WindowRow } from './room.ts';

/** What a room has by itself and is asked to show: a window to the world outside, a door that stands open. */
type Fixture = 'window' | 'doorway';

/** Where the action is, if it is at an opening. */
type At = SetBrief['at'];

/** A room with what was asked of it, and where the action is when it is at that. */
interface Fitted {
  readonly row: RoomRow;
  /** In front of the wall, where others can be put about them. */
  readonly landmarks: readonly Landmark[];
  readonly stand?: Pick<SetPlan, 'centre' | 'arena'>;
  /** Whether the moon shines in. */
  readonly isMoonlit?: boolean;
}

/** What is said to be outside, as a view: the first that fits. */
const outlooks: readonly (readonly [RegExp, Outlook])[] = [
  [/\b(?:sea|ocean|beach|coast|harbou?r|waves?|bay|lake)\b/, 'sea'],
  [/\b(?:space|stars?|earth|planet|galaxy|nebula|cosmos)\b/, 'stars'],
  [/\b(?:city|cities|skyline|skyscrapers?|street|traffic|neon|town|buildings?|downtown|rooftops?|manhattan|tokyo|paris|london)\b/, 'city'],
  [/\b(?:mountains?|alps|peaks?|hills?|valley)\b/, 'mountains'],
  [/\b(?:garden|trees?|forest|woods|park|meadow|lawn|field|flowers?|birds?|orchard|jungle)\b/, 'garden'],
  [/\b(?:road|highway|landscape|countryside)\b/, 'road'],
  [/\b(?:sky|clouds?)\b/, 'sky'],
];

const wordsOf = ({ traits }: Feature): string => [traits?.['words']].flat().join(' ');

const outlookOf = (feature: Feature): Outlook | undefined => {
  const words = wordsOf(feature);
  return outlooks.find(([said]) => said.test(words))?.[1];
};

/** Where in the back wall an opening may be, from its middle: seen beside who stands in the middle of the picture. */
const sites: readonly Metres[] = [1.25, -1.25, 1.7, -1.7, 2.2, -2.2];

interface Bounds {
  readonly low: Vector3;
  readonly high: Vector3;
}

/** How far something reaches as it stands in the room. */
function measured(placing: Placing, row: RoomRow): Bounds {
  const [name, x, z, turn = 0, options = {}] = placing;
  const joinery = new Joinery();
  joinery.inPlace([x, Number(options['y'] ?? 0), z], turn, () =>
    (pieces.get(name) as Piece).make(joinery, { options, row, glow: 1, chance: createChance(1) }),
  );
  const { position } = joinery.build();
  const [low, high]: [number[], number[]] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ];
  for (let at = 0; at < position.length; at++) {
    low[at % 3] = Math.min(low[at % 3]!, position[at]!);
    high[at % 3] = Math.max(high[at % 3]!, position[at]!);
  }
  return { low: low as unknown as Vector3, high: high as unknown as Vector3 };
}

const known = new WeakMap<Placing, Bounds>();

/** The same, made once for each piece of the rooms' data. */
function boundsOf(placing: Placing, row: RoomRow): Bounds {
  const found = known.get(placing) ?? measured(placing, row);
  known.set(placing, found);
  return found;
}

/** What is long enough to be parted in two with an opening between. */
const partable = /^(?:bookshelf|goods|jars|lockers|back-bar|rack|kitchen|lab-bench|cafe-counter|bread-shelf|dumbbells)$/;
/** What lies on the floor or hangs from the ceiling hides no wall. */
const apart = /^(?:rug|runner|edge|pendant|chandelier|strips|beams|spots)$/;

interface Opening {
  readonly x: Metres;
  readonly width: Metres;
  readonly low: Metres;
  readonly high: Metres;
}

/** Everything in the room, with what would stand before an opening moved aside, parted or left out; and how much that costs. */
function cleared(row: RoomRow, { x, width, low, high }: Opening, at: boolean): { pieces: Placing[]; cost: number } {
  // Who is at it needs the floor before it; otherwise only what would be seen before it is in the way.
  const [depth, foot, reach] = at ? [4.6, 0.12, Math.max(1.5, width / 2)] : [0.75, low + 0.15, width / 2 + 0.12];
  let cost = 0;
  const kept = row.pieces.flatMap((placing): Placing[] => {
    const [name, , z, turn = 0, options = {}] = placing;
    if (apart.test(name) || z > -row.back + depth + 1) return [placing];
    const bounds = boundsOf(placing, row);
    // Nearer to the camera more of the room's width is before the wall.
    const spread = at && z > -row.back + 1.3 ? reach + 0.8 : reach;
    const [left, right] = [x - spread, x + spread];
    const hides =
      bounds.low[0] < right && bounds.high[0] > left && bounds.low[2] < -row.back + depth && bounds.high[1] > foot && bounds.low[1] < high;
    if (!hides) return [placing];
    if (!partable.test(name) || Math.abs(turn) > 0.1) {
      cost += 1 + (bounds.high[0] - bounds.low[0]) * 0.3;
      return [];
    }
    cost += 0.6;
    const spans = [
      [bounds.low[0], Math.min(left, bounds.high[0])],
      [Math.max(right, bounds.low[0]), bounds.high[0]],
    ] as const;
    return spans.flatMap(([from, to]): Placing[] =>
      to - from < 0.6 ? [] : [[name, (from + to) / 2, z, turn, { ...options, wide: to - from }]],
    );
  });
  return { pieces: kept, cost };
}

/** The place in the wall where an opening costs the room least. */
function siteOf(row: RoomRow, opening: Omit<Opening, 'x'>, at: boolean): { opening: Opening; pieces: Placing[] } {
  const room = row.width / 2 - opening.width / 2 - 0.3;
  const tried = sites
    .filter((x) => Math.abs(x) <= room)
    .map((x) => {
      const own = { ...opening, x };
      const { pieces: left, cost } = cleared(row, own, at);
      return { opening: own, pieces: left, cost: cost + Math.max(0, Math.abs(x) - 1.3) };
    });
  const best = tried.sort((one, other) => one.cost - other.cost)[0];
  return best ?? { opening: { ...opening, x: 0 }, ...cleared(row, { ...opening, x: 0 }, at) };
}

/** What there is but one of in a room: where the prompt has its own, the room's would be a second. */
const single = /^(?:bed|sofa|couch|armchair|fireplace|television|piano|bathtub|sink|desk|fridge|blackboard|throne|altar|aquarium)$/;

/** The room without those of its pieces that the cast brings along. */
export function withoutDoubles(row: RoomRow, cast: readonly { readonly kind: string; readonly family: string }[]): RoomRow {
  const kinds = new Set(cast.map(({ kind, family }) => (family === 'bed' ? 'bed' : kind === 'couch' ? 'sofa' : kind)));
  const isDouble = ([name, , , , options = {}]: Placing): boolean => {
    const noun = String(options['noun'] ?? (name === 'armchair' ? name : (pieces.get(name)?.noun ?? name)));
    return single.test(noun) && kinds.has(noun);
  };
  const kept = row.pieces.filter((placing) => !isDouble(placing));
  return row.pieces.length - kept.length === 1 ? { ...row, pieces: kept } : row;
}

/** Where the action is when it is at an opening: before it, with the wall at its back. */
function standAt(row: RoomRow, x: Metres, at: At): Pick<SetPlan, 'centre' | 'arena'> {
  // Light falls on what is some way before the wall.
  const far = at?.isLitBy ? 1.7 : 0.75;
  const side = Math.max(0.8, Math.min(2.2, row.width / 2 - Math.abs(x) - 0.4));
  return { centre: [x, row.groundAt ?? 0, -row.back + far], arena: { side, back: far - 0.25, front: 2.6 } };
}

/** How deep the sill of a window is on which somebody can sit, from the wall's face. */
const sillDeep = 0.5;

function withWindow(row: RoomRow, feature: Feature, at: At): Fitted {
  const view = outlookOf(feature);
  const rest = (row.windows ?? []).map((one) => (view && !/^(?:dark|milk|stained)$/.test(one.outlook) ? { ...one, outlook: view } : one));
  const back = rest.find((one) => one.wall === 'back' && (one.count > 1 || one.width > 2.5));
  const usual = rest[0];
  const [low, high] = [at ? 0.62 : 0.8, Math.min(2.35, row.height - 0.35)];
  const found = back
    ? {
        opening: { x: back.middle + (back.count % 2 === 0 ? back.pitch / 2 : 0), width: back.width, low: back.low },
        pieces: [...row.pieces],
      }
    : siteOf(row, { width: Math.min(1.8, row.width * 0.4), low, high }, at !== undefined);
  const { x } = found.opening;
  const own: WindowRow = back ?? {
    wall: 'back',
    count: 1,
    middle: x,
    pitch: 2,
    width: found.opening.width,
    low,
    high,
    outlook: view ?? (usual && /^(?:garden|city|sky|mountains)$/.test(usual.outlook) ? usual.outlook : 'garden'),
    ...(usual?.curtains === undefined ? {} : { curtains: usual.curtains }),
    ...(usual?.frame === undefined ? {} : { frame: usual.frame }),
    ...(at ? { sill: sillDeep } : {}),
  };
  const sill = found.opening.low - 0.03;
  const others = rest.filter((one) => one !== back && one.wall !== 'back');
  return {
    row: {
      ...row,
      ...(at?.isLitBy ? { shafts: 3.5 } : {}),
      windows: [own, ...others],
      pieces: back && at ? cleared(row, { ...own, x }, true).pieces : found.pieces,
    },
    landmarks: [
      {
        noun: feature.noun,
        kind: 'window',
        top: [x, sill, -row.back + 0.45],
        reach: 0.42,
        height: sill,
        perches: [{ name: 'top', at: [0, sill, -0.15], room: [own.width * 0.8, sillDeep] }],
      },
    ],
    ...(at ? { stand: standAt(row, x, at) } : {}),
    isMoonlit: wordsOf(feature).includes('moonlit'),
  };
}

function withDoorway(row: RoomRow, feature: Feature, at: At): Fitted {
  const { opening, pieces: left } = siteOf(row, { width: 1.05, low: 0, high: 2.1 }, at !== undefined);
  const door: WindowRow = {
    wall: 'back', count: 1, middle: opening.x, pitch: 2, width: 1.05, low: 0, high: 2.1, panes: [1, 1], outlook: outlookOf(feature) ?? 'hall',
  }; // prettier-ignore
  return {
    row: { ...row, windows: [...(row.windows ?? []).filter((one) => one.wall !== 'back'), door], pieces: left },
    landmarks: [
      {
        noun: feature.noun,
        kind: 'doorway',
        top: [opening.x, 2.1, -row.back + 0.34],
        reach: 0.42,
        height: 2.1,
        perches: [{ name: 'inside', at: [0, 0, 0], room: [0.8, 0.5] }],
      },
    ],
    ...(at ? { stand: standAt(row, opening.x, at) } : {}),
  };
}

/** A place at the window of a train or a bus, with the land going by. */
function atCabinWindow(name: string, features: readonly Feature[]): Fitted {
  const row = rooms[name]!;
  const feature = features.find(({ kind }) => kind === 'window')!;
  const view = outlookOf(feature);
  const windows = row.windows!.map((one) => (view === undefined || /^(?:garden|mountains)$/.test(view) ? one : { ...one, outlook: view }));
  const { low, middle } = windows[0]!;
  return {
    row: { ...row, windows },
    landmarks: [{ noun: feature.noun, kind: 'window', top: [middle + 0.4, low, -row.back + 0.35], reach: 0.3, height: low }],
  };
}

const fitters: Readonly<Record<Fixture, (row: RoomRow, feature: Feature, at: At) => Fitted>> = {
  window: withWindow,
  doorway: withDoorway,
};

/**
 * A room in which the window or the doorway that is spoken of is in the picture, with what is said to be outside; `at` is the
 * kind of the one that somebody is at. Rooms without walls of their own, and vehicles, have the windows they have.
 */
export function withFixtures(row: RoomRow, features: readonly Feature[], at: At): Fitted {
  if (typeof row.cabin === 'string' && features.some(({ kind }) => kind === 'window')) return atCabinWindow(row.cabin, features);
  if (row.bare || row.cabin) return { row, landmarks: [] };
  return features.reduce<Fitted>(
    (fitted, feature) => {
      const fitter = fitters[feature.kind as Fixture];
      if (!fitter || fitted.landmarks.some(({ kind }) => kind === feature.kind))
        return { ...fitted, landmarks: [...fitted.landmarks, ...again(fitted.landmarks, feature)] };
      const {
        row: next,
        landmarks,
        stand = fitted.stand,
        isMoonlit = fitted.isMoonlit,
      } = fitter(fitted.row, feature, feature.kind === at?.kind ? at : undefined);
      return {
        row: next,
        landmarks: [...fitted.landmarks, ...landmarks],
        ...(stand ? { stand } : {}),
        ...(isMoonlit ? { isMoonlit } : {}),
      };
    },
    { row, landmarks: [] },
  );
}

/** The same window by another name: its sill. */
const again = (known: readonly Landmark[], { noun, kind }: Feature): Landmark[] =>
  known.filter((one) => one.kind === kind).slice(0, 1).map((one) => ({ ...one, noun })); // prettier-ignore
