import { Vector3 as Direction } from 'three/webgpu';
import type { NodeMaterial, Vector4 } from 'three/webgpu';
import { attribute, uniform } from 'three/tsl';
import type { Matter } from '../../matter/matter.ts';
import { value } from '../../matter/shader.ts';
import type { Daylight } from './daylight.ts';
import { drops, flakes, scenes } from './outlook-scenes.ts';
import type { Outlook } from './room.ts';

/** Whether a view through a window changes from picture to picture. */
export function outlookMoves(outlook: Outlook, weather: string): boolean {
  return (
    outlook === 'road' ||
    outlook === 'dark' ||
    outlook === 'sea' ||
    (outlook !== 'milk' && outlook !== 'stained' && outlook !== 'stars' && outlook !== 'hall' && /rain|storm|snow|blizzard/.test(weather))
  );
}

/** The material of panes with a view. `seconds` is the moment; `forward` whether one looks along the road. */
export function outlookMaterial(
  matter: Matter,
  outlook: Outlook,
  weather: string,
  daylight: Daylight,
  { seconds, forward }: { seconds: Vector4; forward: boolean },
): NodeMaterial {
  // A camera that shows a room shows the day outside too bright: painted darker it keeps its colours.
  const open = /^(?:garden|city|sea|sky|mountains|road)$/.test(outlook);
  // Snow lies on lawns and trees.
  const white = open && /snow|blizzard/.test(weather);
  const inside = outlook === 'milk' || outlook === 'stained' || outlook === 'stars' || outlook === 'dark' || outlook === 'hall';
  const falls = inside ? '' : /snow|blizzard/.test(weather) ? flakes : /rain|storm/.test(weather) ? drops : '';
  return matter.painted(
    `let look = normalize(place - eye);
     let forward = ${forward ? '1.0' : '0.0'};
     ${scenes[outlook]}
     ${white ? 'let leafy = clamp((colour.g - max(colour.r, colour.b)) * 9.0, 0.0, 1.0); colour = mix(colour, (low * 0.72 + vec3f(0.03)) * (0.55 + 0.45 * smoothstep(-1.0, 1.0, look.y * 6.0)), leafy * 0.86);' : ''}
     ${open ? 'let plain = dot(colour, vec3f(0.3, 0.6, 0.1)); colour = max(vec3f(0.0), mix(vec3f(plain), colour, 1.45)) * mix(0.58, 1.0, night);' : ''}
     ${falls}
     let facing = clamp(dot(-look, normalize(normalIn)), 0.0, 1.0);
     let averted = 1.0 - facing;
     let averted2 = averted * averted;
     colour = mix(colour, skyColour * 0.5 * vertexColour, 0.05 + 0.5 * averted2 * averted2);`,
    {
      inputs: {
        high: value('vec3f', uniform(new Direction(...daylight.high))),
        low: value('vec3f', uniform(new Direction(...daylight.low))),
        night: value('f32', uniform(daylight.night)),
        seconds: value('vec4f', uniform(seconds)),
        vertexColour: value('vec3f', attribute('colour', 'vec3')),
      },
    },
  );
}
