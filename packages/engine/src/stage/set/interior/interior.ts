import { BufferAttribute, type BufferGeometry, Mesh, type NodeMaterial, Vector4 } from 'three/webgpu';
import type { Vector3 } from '@onereel/spec';
import { type Linear, scaleColour } from '../../../shapes/colour.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { gradeFor } from '../../light/times-of-day.ts';
import type { Matter } from '../../matter/matter.ts';
import { ground } from '../../matter/ground.ts';
import { geometry, layers, mesh } from '../../matter/mesh.ts';
import { posed } from '../../matter/skin.ts';
import type { Landmark, SetFamily, SetPlan } from '../set.ts';
import { type Portal, RoomLight } from './bake-light.ts';
import { lightShafts } from './beams.ts';
import { ambientOf, type Daylight, daylightOf, lampsOf, lightingIn, moonlit, shadeGlow, sunward } from './daylight.ts';
import { finishesOf } from './finish.ts';
import { withFixtures, withoutDoubles } from './fixtures.ts';
import { Joinery, type Solid } from './joinery.ts';
import { outlookMaterial, outlookMoves } from './outlook.ts';
import type { Piece } from './piece.ts';
import { lying, pieces } from './pieces.ts';
import { type RoomRow, roomOf } from './room.ts';
import { roomMaterials } from './room-shading.ts';
import { rooms } from './rooms/rooms.ts';
import { frontOf, glaze, insideOf, layFloor, raiseShell, wallPlace, windowsAlong } from './shell.ts';
import type { Chance } from '../../../chance/chance.ts';

/** A room's parts before they become meshes. */
interface Furnished {
  readonly joinery: Joinery;
  readonly floor: Joinery;
  readonly landmarks: readonly Landmark[];
}

/** A furnished room, planned. */
export interface InteriorPlan extends SetPlan {
  readonly row: RoomRow;
  readonly daylight: Daylight;
  readonly furnished: Furnished;
  readonly light: RoomLight;
}

/** Furnishes a room: its still things, its floor with what lies on it, what takes up space, and what the action can refer to. */
export function furnish(row: RoomRow, chance: Chance, glow: number): Furnished {
  const joinery = new Joinery();
  const floor = new Joinery();
  raiseShell(joinery, row);
  if (!row.bare) layFloor(floor, row);
  const landmarks: Landmark[] = [];
  row.pieces.forEach(([name, x, z, turn = 0, options = {}], number) => {
    const piece = pieces.get(name) as Piece;
    const before = joinery.solids.length;
    const into = lying.has(name) ? floor : joinery;
    into.inPlace([x, Number(options['y'] ?? 0), z], turn, () =>
      piece.make(into, { options, row, glow, chance: chance.spawn(`${name} ${number}`) }),
    );
    const noun = typeof options['noun'] === 'string' ? options['noun'] : piece.noun;
    if (noun !== undefined) landmarks.push(landmarkOf(noun, x, z, joinery.solids.slice(before)));
  });
  for (const windows of row.windows ?? []) {
    const [x, , z] = wallPlace(row, windows.wall, windowsAlong(windows)[0]!, 0);
    landmarks.push({ noun: 'window', kind: 'window', top: [x, windows.high, z], reach: windows.width / 2, height: windows.high });
  }
  return { joinery, floor, landmarks };
}

function landmarkOf(noun: string, x: number, z: number, solids: readonly Solid[]): Landmark {
  const top = Math.max(0, ...solids.map((solid) => solid.high[1]));
  const reach = Math.max(0.3, ...solids.map((solid) => (solid.high[0] - solid.low[0]) / 2));
  return { noun, kind: noun, top: [x, top, z], reach, height: top };
}

function portalsOf(row: RoomRow, daylight: Daylight): Portal[] {
  const area = (row.windows ?? []).reduce((sum, one) => sum + one.count * one.width * (one.high - one.low), 0);
  // Large glass fronts would drown everything: the eye, too, closes before them.
  const shield = Math.min(1, 9 / Math.max(1, area)) ** 0.65;
  return (row.windows ?? []).flatMap((windows) => {
    const half = windows.width / 2;
    const dim =
      windows.outlook === 'dark'
        ? 0.01
        : windows.outlook === 'stars'
          ? 0.12
          : windows.outlook === 'stained'
            ? 0.7
            : windows.outlook === 'hall'
              ? 0.2
              : 1;
    return windowsAlong(windows).map((middle) => ({
      middle: wallPlace(row, windows.wall, middle, (windows.low + windows.high) / 2, -0.05),
      across: windows.wall === 'back' ? ([half, 0, 0] as const) : ([0, 0, half] as const),
      up: [0, (windows.high - windows.low) / 2, 0] as const,
      inward: windows.wall === 'back' ? ([0, 0, 1] as const) : windows.wall === 'left' ? ([1, 0, 0] as const) : ([-1, 0, 0] as const),
      colour: scaleColour(daylight.sky, dim * shield),
    }));
  });
}

function roomLight(row: RoomRow, daylight: Daylight, solids: readonly Solid[]): RoomLight {
  const ambient = ambientOf(row, daylight);
  return new RoomLight({
    ambient,
    lamps: lampsOf(row, daylight),
    portals: portalsOf(row, daylight),
    sun: sunward(row, daylight) as Vector3,
    solids,
    room: insideOf(row),
  });
}

function lit(shape: Shape, light: RoomLight): BufferGeometry {
  const baked = light.bake(shape);
  const made = geometry(shape);
  made.setAttribute('light', new BufferAttribute(baked, 3));
  return made;
}

function still(shape: BufferGeometry, material: NodeMaterial): Mesh {
  const made = posed(new Mesh(shape, material));
  made.layers.set(layers.still);
  made.castShadow = false;
  return made;
}

interface Panes {
  readonly meshes: readonly Mesh[];
  readonly moment: Vector4;
}

function panesOf(matter: Matter, row: RoomRow, weather: string, daylight: Daylight): Panes {
  const moment = new Vector4();
  const meshes = (row.windows ?? []).map((windows) => {
    const joinery = new Joinery();
    glaze(joinery, row, windows);
    const material = outlookMaterial(matter, windows.outlook, weather, daylight, { seconds: moment, forward: windows.wall === 'back' });
    return mesh(joinery.build(), material, { layer: outlookMoves(windows.outlook, weather) ? 'moving' : 'still', casts: false });
  });
  return { meshes, moment };
}

/** How a photographer would open the lens here: bright rooms less, dark ones more, without making all alike. */
function exposureFor(light: RoomLight): number {
  const spots: readonly Vector3[] = [[0, 1.2, 0], [-1.2, 1.2, -1.4], [1.2, 1.2, -1.4]]; // prettier-ignore
  const bright = spots.map((spot) => {
    const [up, front] = [light.received(spot, [0, 1, 0], false), light.received(spot, [0, 0, 1], false)];
    return (up[0] + front[0]) * 0.15 + (up[1] + front[1]) * 0.3 + (up[2] + front[2]) * 0.05;
  });
  const mean = (bright[0]! + bright[1]! + bright[2]!) / 3;
  return Math.min(1.5, Math.max(0.5, (1.05 / Math.max(0.05, mean)) ** 0.6));
}

/** Where the action is in a room for whoever goes into its water: near the left rim of the pool; null where there is none. */
function poolOf({ pieces: placed }: RoomRow): Pick<SetPlan, 'centre' | 'arena' | 'ground' | 'afloat'> | null {
  const pool = placed.find(([name]) => name === 'pool');
  if (!pool) return null;
  const [, x, z, , options = {}] = pool;
  const [wide, deep] = [Number(options['wide'] ?? 9), Number(options['deep'] ?? 7)];
  const within = (ax: number, az: number): boolean => Math.abs(ax - x) < wide / 2 && Math.abs(az - z) < deep / 2;
  return {
    centre: [x - wide * 0.16, waterline, z + deep * 0.18],
    arena: { side: wide * 0.3, back: deep * 0.5, front: deep * 0.25 },
    ground: (ax, az) => (within(ax, az) ? waterline : 0),
    afloat: true,
  };
}

/** The water of a pool over the floor around it, metres. */
const waterline = 0.03;

/** Rooms, halls, caves and cabins: a shell, what stands in it, and the light that falls into it. */
export const interiorFamily: SetFamily<InteriorPlan> = {
  family: 'interior',
  plan({ kind, setting, look, chance, wet, at, cast = [] }): InteriorPlan {
    const fitted = withFixtures(withoutDoubles(rooms[roomOf(kind)] ?? rooms['living-room']!, cast), setting.features, at);
    const { row } = fitted;
    const hour = daylightOf(look);
    const daylight = hour.night > 0.5 && fitted.isMoonlit ? moonlit(hour) : hour;
    const furnished = furnish(row, chance.spawn('pieces'), shadeGlow(row, daylight));
    const light = roomLight(row, daylight, furnished.joinery.solids);
    const floor = row.groundAt ?? 0;
    const { low, high } = insideOf(row);
    const lamps = lampsOf(row, daylight);
    const grade = gradeFor('day', look.mood);
    const dim = daylight.night > 0.5 || look.mood === 'menacing';
    return {
      kind,
      row,
      daylight,
      furnished,
      light,
      landmarks: [...fitted.landmarks, ...furnished.landmarks],
      ground: () => floor,
      centre: [0, floor, 0],
      arena: row.arena ?? { side: row.side ?? Math.min(2.6, row.width / 2 - 0.9), back: 0.8, front: 3 },
      eyeHeight: row.eyeHeight ?? 1.35,
      ...fitted.stand,
      ...(wet === true ? poolOf(row) : null),
      room: { low: [low[0] + 0.15, floor, low[2] + 0.15], high: [high[0] - 0.15, high[1] - 0.12, frontOf(row)] },
      ...(lamps.length > 0 ? { lamps: lamps.map((lamp) => ({ ...lamp, colour: scaleColour(lamp.colour, 0.7) })) } : {}),
      grade: {
        ...grade,
        exposure: (look.mood === 'menacing' ? 0.8 : 1) * (dim ? 1.12 : 0.98) * exposureFor(light),
        ...(dim ? { shadows: [0.95, 0.98, 1.07] as Linear, highlights: [1.04, 1, 0.95] as Linear } : {}),
      },
    };
  },
  async build({ row, daylight, furnished: { joinery, floor }, light }, brief, { matter }) {
    const [rest, low] = [joinery.build(), floor.build()];
    const materials = roomMaterials(matter, row, daylight, { rest: finishesOf(rest), floor: finishesOf(low) });
    const panes = panesOf(matter, row, brief.look.weather, daylight);
    const shafts = lightShafts(matter, row, daylight);
    const meshes = [
      still(lit(rest, light), materials.rest),
      ...(row.bare ? [] : ground(lit(low, light), materials.floor)),
      ...panes.meshes,
      ...(shafts ? [shafts] : []),
    ];
    return {
      objects: meshes,
      lighting: lightingIn(row, daylight, (at, normal) => light.received(at, normal, false)),
      at(seconds) {
        panes.moment.x = seconds;
      },
      dispose() {
        for (const one of meshes) one.geometry.dispose();
      },
    };
  },
};
