import { Mesh, BufferAttribute, BufferGeometry } from 'three/webgpu';
import { attribute, uniform } from 'three/tsl';
import { Vector3 as Direction } from 'three/webgpu';
import type { Vector3 } from '@onereel/spec';
import { linear } from '../../../shapes/colour.ts';
import { add, cross, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import { type Daylight, sunward } from './daylight.ts';
import type { RoomRow } from './room.ts';
import { wallPlace, windowsAlong } from './shell.ts';

/** A ribbon of lit air: its two ends' middles and half its breadth there. */
interface Ray {
  readonly from: Vector3;
  readonly to: Vector3;
  readonly side: Vector3;
  readonly wide: readonly [number, number];
  readonly colour: readonly [number, number, number];
}

function sunRays(row: RoomRow, daylight: Daylight): Ray[] {
  const first = row.windows?.[0];
  const strong = Math.max(...daylight.sun);
  if (!first || strong < 0.5 || ['dark', 'road', 'stars', 'milk'].includes(first.outlook)) return [];
  const sun = sunward(row, daylight);
  const steps = 4;
  return windowsAlong(first).flatMap((middle) =>
    Array.from({ length: steps }, (_, step): Ray => {
      const height = first.low + ((first.high - first.low) * (step + 0.5)) / steps;
      const from = wallPlace(row, first.wall, middle, height);
      const long = Math.min(7, height / Math.max(0.2, sun[1]));
      const side: Vector3 = first.wall === 'back' ? [1, 0, 0] : [0, 0, 1];
      const power = 0.011 * Math.min(1.6, first.width);
      return {
        from,
        to: add(from, scale(sun, -long)),
        side,
        wide: [first.width / 2, first.width / 2],
        colour: scale(daylight.sun as Vector3, power),
      };
    }),
  );
}

function lampRays(row: RoomRow): Ray[] {
  return (row.beamsOfLight ?? []).map(({ from, to, colour, radius }) => {
    const way = subtract(to, from);
    return { from, to, side: normalise(cross(way, [0, 0, 1])), wide: [0.12, radius], colour: scale(linear(colour) as Vector3, 0.5) };
  });
}

/** Shafts of light in the air of a room: of the sun through its windows, of its spotlights. Null where there are none. */
export function lightShafts(matter: Matter, row: RoomRow, daylight: Daylight): Mesh | null {
  const rays = [...sunRays(row, daylight), ...lampRays(row)];
  if (rays.length === 0) return null;
  const [places, colours, spans, index]: [number[], number[], number[], number[]] = [[], [], [], []];
  rays.forEach(({ from, to, side, wide, colour }, number) => {
    for (const [at, place] of [from, to].entries()) {
      for (const edge of [-1, 1]) {
        places.push(...add(place, scale(side, edge * wide[at]!)));
        colours.push(...colour);
        spans.push(edge, at);
      }
    }
    const base = number * 4;
    index.push(base, base + 1, base + 3, base, base + 3, base + 2);
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(places), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(places.length).fill(0.577), 3));
  geometry.setAttribute('shaft', new BufferAttribute(new Float32Array(spans), 2));
  geometry.setAttribute('tint', new BufferAttribute(new Float32Array(colours), 3));
  geometry.setIndex(index);
  const material = matter.painted(
    `let across = 1.0 - abs(shaft.x); let soft = across * across * (3.0 - 2.0 * across); let fade = (1.0 - shaft.y) * smoothstep(0.0, 0.06, shaft.y);
     var colour = tint * 14.0; let cover = soft * (fade * 0.8 + 0.06 * smoothstep(0.0, 0.1, shaft.y) * (1.0 - shaft.y)) * strength.x;`,
    {
      veil: true,
      twoSided: true,
      inputs: {
        shaft: value('vec2f', attribute('shaft', 'vec2')),
        tint: value('vec3f', attribute('tint', 'vec3')),
        strength: value('vec3f', uniform(new Direction(0.1 * (row.shafts ?? 1), 0, 0))),
      },
    },
  );
  const mesh = posed(new Mesh(geometry, material));
  mesh.layers.set(layers.veil);
  mesh.frustumCulled = false;
  return mesh;
}
