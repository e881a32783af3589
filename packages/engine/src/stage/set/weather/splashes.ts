import { BufferAttribute, BufferGeometry, Mesh, Vector4 } from 'three/webgpu';
import { attribute, cameraPosition, uniform, varying } from 'three/tsl';
import type { Metres, Seconds } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { shader, value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import type { Fan } from '../terrain/fan.ts';

/** Splashes are born at this many places in turn, each once a period. */
const count = 1600;

function splashGeometry(ground: (x: Metres, z: Metres) => Metres, fan: Fan, chance: Chance): BufferGeometry {
  const spot = new Float32Array(count * 16);
  const corner = new Float32Array(count * 8);
  const index = new Uint32Array(count * 6);
  for (let number = 0; number < count; number++) {
    const far = 1.6 * 16 ** chance.next();
    const angle = fan.heading + chance.between(-fan.half, fan.half);
    const x = fan.x + Math.sin(angle) * far;
    const z = fan.z - Math.cos(angle) * far;
    const place = [x, ground(x, z) + 0.004, z, chance.next()];
    for (let at = 0; at < 4; at++) {
      spot.set(place, number * 16 + at * 4);
      corner.set([at === 0 || at === 3 ? -1 : 1, at < 2 ? 0 : 1], number * 8 + at * 2);
    }
    const base = number * 4;
    index.set([base, base + 1, base + 2, base, base + 2, base + 3], number * 6);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 12), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(count * 12), 3));
  geometry.setAttribute('spot', new BufferAttribute(spot, 4));
  geometry.setAttribute('corner', new BufferAttribute(corner, 2));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}

const life = 'let age = fract(clock.x * 1.7 + spot.w * 17.0) * 2.4;';

const placed = `${life}
  let way = spot.xyz - eye; let apart = length(way); let side = normalize(cross(vec3f(0.0, 1.0, 0.0), way));
  let grow = 0.35 + 0.65 * sqrt(min(age, 1.0)); let wide = max(0.03, apart * 0.003) * grow; let tall = max(0.022, apart * 0.0019) * sin(min(age, 1.0) * 2.6 + 0.4);
  let shown = step(age, 1.0);
  return spot.xyz + (side * corner.x * wide + vec3f(0.0, corner.y * tall, 0.0)) * shown;`;

const look = `${life}
  let rise = part.y; let bowl = abs(part.x) - (0.25 + 0.65 * rise);
  let crown = smoothstep(0.5, 0.0, abs(bowl)) * (1.0 - rise) * 0.6 + smoothstep(0.3, 0.0, rise) * 0.7 * smoothstep(1.0, 0.6, abs(part.x));
  var light = skyColour * 1.2 + hazeColour * 0.5 + keyColour * 0.15;
  ${[0, 1, 2, 3].map((lamp) => `{ let toward = lampPlace${lamp}.xyz - place; let near2 = dot(toward, toward); let edge = clamp(1.0 - near2 / (lampPlace${lamp}.w * lampPlace${lamp}.w), 0.0, 1.0); light += lampColour${lamp} * edge * edge / (near2 * 0.06 + 1.0) * 0.35; }`).join('\n')}
  var colour = light; var cover = crown * (1.0 - age) * 0.5 * step(age, 1.0);`;

/** Drops bursting on the ground in front of the camera. */
export function splashes(
  matter: Matter,
  ground: (x: Metres, z: Metres) => Metres,
  fan: Fan,
  chance: Chance,
): { object: Mesh; at(seconds: Seconds): void } {
  const clock = new Vector4();
  const shared = { clock: value('vec4f', uniform(clock)) };
  const material = matter.painted(look, {
    veil: true,
    twoSided: true,
    position: shader(
      {
        ...shared,
        spot: value('vec4f', attribute('spot', 'vec4')),
        corner: value('vec2f', attribute('corner', 'vec2')),
        eye: value('vec3f', cameraPosition),
      },
      placed,
      { result: 'vec3f' },
    ),
    inputs: {
      ...shared,
      spot: value('vec4f', varying(attribute('spot', 'vec4') as never)),
      part: value('vec2f', varying(attribute('corner', 'vec2') as never)),
    },
  });
  const object = posed(new Mesh(splashGeometry(ground, fan, chance), material));
  object.layers.set(layers.veil);
  object.renderOrder = 40;
  return {
    object,
    at(seconds) {
      clock.x = seconds + 3;
    },
  };
}
