import { Mesh, PlaneGeometry } from 'three/webgpu';
import type { Linear } from '../../../shapes/colour.ts';
import { castShadow } from '../../light/shading.ts';
import { value } from '../../matter/shader.ts';
import { ground, groundMaterials } from '../../matter/ground.ts';
import { layers } from '../../matter/mesh.ts';
import { posed } from '../../matter/skin.ts';
import { traitColour, traitWord } from '../../cast/traits.ts';
import { vec3 } from 'three/tsl';
import type { CameraSample, SetFamily, SetPlan } from '../set.ts';

const tones: Readonly<Record<string, Linear>> = {
  dark: [0.022, 0.024, 0.028],
  white: [0.5, 0.5, 0.49],
  black: [0.008, 0.008, 0.009],
  light: [0.5, 0.5, 0.48],
  neutral: [0.16, 0.16, 0.165],
};

/** The colour of the floor that the screenplay asks for, among the setting's and its features' traits. */
function floorColour(brief: Parameters<SetFamily['plan']>[0]): Linear {
  const described = [brief.setting.traits, ...brief.setting.features.map((feature) => feature.traits)];
  for (const traits of described) {
    const colour = traitColour(traits);
    if (colour) return colour;
    const word = traitWord(traits, 'brightness') ?? traitWord(traits, 'tone') ?? traitWord(traits, 'shade');
    if (word && tones[word]) return tones[word];
  }
  return tones['neutral']!;
}

/** WGSL: the backdrop's colour at a height and a distance from its middle: a soft light on it behind the action. */
function backdropAt(rise: string, across: string): string {
  return `((hazeColour * 0.7 + min(floorColour * 2.2, vec3f(0.8))) * (0.25 + 0.95 * exp(-(${across}) * (${across}) / 420.0) * exp(-max(${rise} - 2.0, 0.0) / 16.0)))`;
}

/** How many times larger than usual it is: a tower needs a larger studio than a cup. The camera never leaves it. */
function studioScale(camera: readonly CameraSample[]): number {
  const farthest = Math.max(0, ...camera.flatMap(({ place, target }) => [Math.hypot(place[0], place[2]), place[1], target[1] * 2]));
  return Math.max(1, farthest / 40);
}

/** A floor that runs smoothly up into a backdrop, with a pool of light: for things that name no place. */
export const studioFamily: SetFamily = {
  family: 'studio',
  plan: ({ kind }): SetPlan => ({
    kind,
    ground: () => 0,
    landmarks: [],
    centre: [0, 0, 0],
    arena: { side: 2.2, back: 2, front: 2 },
    eyeHeight: 0.75,
  }),
  async build(_plan, brief, { matter, camera }) {
    const scale = studioScale(camera);
    const size = scale.toFixed(3);
    const colour = floorColour(brief);
    const floorInputs = { floorColour: value('vec3f', vec3(...(colour as [number, number, number]))) };
    const plane = new PlaneGeometry(120 * scale, 120 * scale, 1, 1).rotateX(-Math.PI / 2);
    const floor = ground(
      plane,
      groundMaterials(
        matter,
        `${castShadow}
          let view = normalize(eye - place); let far = length(place.xz - vec2f(0.0, -0.4)) / ${size};
          let pool = 0.16 + 0.84 / (1.0 + far * far * 0.06);
          let grain = fract(sin(dot(floor(place.xz * 240.0), vec2f(12.9898, 78.233))) * 43758.5453) - 0.5;
          let fresnel = pow(1.0 - clamp(view.y, 0.0, 1.0), 4.0);
          let shine = pow(max(dot(normalize(keyDirection + view), vec3f(0.0, 1.0, 0.0)), 0.0), 60.0);
          var colour = (floorColour + 0.006) * (1.0 + grain * 0.05) * (keyColour * max(keyDirection.y, 0.0) * lit + skyColour * (0.35 + 0.65 * lit)) * pool;
          colour += (hazeColour * fresnel * 0.8 + keyColour * shine * 0.012) * pool * (0.45 + 0.55 * lit);
          // As white as paper, never so bright that it veils what stands on it.
          colour = min(colour, vec3f(0.78));
          let fade = 1.0 - exp(-far * far * 0.0035);
          colour = mix(colour, ${backdropAt('0.0', `(place.x / ${size})`)}, fade);`,
        floorInputs,
      ),
    );
    const wall = posed(
      new Mesh(
        new PlaneGeometry(400 * scale, 200 * scale),
        matter.painted(`var colour = ${backdropAt(`(place.y / ${size})`, `(place.x / ${size})`)};`, { inputs: floorInputs }),
      ),
    );
    wall.position.set(0, 90 * scale, -58 * scale);
    wall.layers.set(layers.still);
    return {
      objects: [...floor, wall],
      at() {},
      dispose: () => {
        plane.dispose();
        wall.geometry.dispose();
      },
    };
  },
};
