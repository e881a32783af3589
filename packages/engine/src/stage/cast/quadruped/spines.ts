import type { Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { Field } from '../../../shapes/distance-field.ts';
import { mixColour } from '../../../shapes/colour.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { tube } from '../../../shapes/solids.ts';
import { normalise } from '../../../shapes/vector.ts';
import type { Breed } from './breed.ts';
import type { Frame } from './frame.ts';
import type { Coat } from './pelt.ts';
import { comesOut } from './skull.ts';

type Numbering = (joint: string) => number;

/** The spines of a hedgehog or porcupine, over back and flanks, leaning backward; withers 1 high. */
export function spineShapes(breed: Breed, frame: Frame, coat: Coat, solid: Field, bone: Numbering, chance: Chance): readonly Shape[] {
  if (breed.spines <= 0) return [];
  const [from, to] = [frame.hips[2] - breed.rump * 0.9, frame.withers[2] + 0.12];
  const rows = 24;
  const shapes: Shape[] = [];
  for (let row = 0; row < rows; row++) {
    const z = from + ((to - from) * (row + 0.5)) / rows;
    const across = 23;
    for (let column = 0; column < across; column++) {
      const about = ((column + 0.5 * (row % 2)) / (across - 1) - 0.5) * 2 * 1.72 + chance.between(-0.05, 0.05);
      const way: Vector3 = [Math.sin(about), Math.cos(about), 0];
      const centre: Vector3 = [0, 0.72, z + chance.between(-0.02, 0.02)];
      const skin = comesOut(solid, centre, way, 0.5);
      const lean = 0.55 + chance.between(-0.25, 0.25);
      const out = normalise([way[0] + chance.between(-0.2, 0.2), way[1] + chance.between(-0.15, 0.15), -lean]);
      const long = 0.125 * breed.spines * (1 - 0.35 * Math.max(0, (z - frame.withers[2] + 0.1) / 0.3)) * chance.between(0.8, 1.15);
      const at = (share: number): Vector3 => [
        skin[0] + out[0] * long * share - way[0] * 0.02,
        skin[1] + out[1] * long * share - way[1] * 0.02,
        skin[2] + out[2] * long * share,
      ];
      const joint = bone(z > frame.withers[2] - 0.1 ? 'front' : z < frame.hips[2] + 0.1 ? 'rear' : 'body');
      shapes.push(
        tube(
          [at(0), at(0.34), at(0.36), at(0.79), at(0.81), at(1)],
          (along) => 0.0125 * (1 - along * 0.94),
          (along) => ({
            // Banded: dark at the root and the tip, pale between, or all together they look like wool.
            colour: along < 0.35 ? coat.points : along < 0.8 ? coat.under : mixColour(coat.points, coat.under, 0.25),
            surface: [0.45 + 0.55 * along, 0.4, 0, 0],
            binding: [[joint, 1]],
          }),
          { around: 5 },
        ),
      );
    }
  }
  return shapes;
}
