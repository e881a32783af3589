import { Mesh } from 'three/webgpu';
import { smooth } from '../../curves/easing.ts';
import { type Linear, mixColour } from '../../shapes/colour.ts';
import { ShapeBuilder } from '../../shapes/shape.ts';
import { geometry, layers } from '../matter/mesh.ts';
import { posed } from '../matter/skin.ts';
import { substanceMaterial } from '../matter/substance.ts';
import type { Trapping, Wearer } from './trapping.ts';

const [around, rows] = [56, 7];

/** A lobed pool of radius 1, its rim rounded, one unit thick in its middle. */
function pool(colour: Linear): ReturnType<ShapeBuilder['build']> {
  const builder = new ShapeBuilder();
  const lobe = (angle: number): number =>
    0.84 + 0.1 * Math.sin(angle * 3 + 0.7) + 0.07 * Math.sin(angle * 5 + 2.1) + 0.03 * Math.sin(angle * 11);
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= around; column++) {
      const [out, angle] = [row / rows, (column / around) * Math.PI * 2];
      const far = lobe(angle) * Math.max(0.004, out);
      const rim = Math.max(0, out - 0.75) / 0.25;
      builder.vertex({
        position: [Math.sin(angle) * far, 1 - rim * rim, Math.cos(angle) * far],
        // Flat as it is, it faces up everywhere.
        normal: [0, 1, 0],
        colour: mixColour(colour, [colour[0] * 0.7, colour[1] * 0.7, colour[2] * 0.7], rim * 0.5),
        // Half shut off: light from behind would wash its colour out.
        surface: [0.35, 0.95, 0, 0],
      });
    }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < around; column++) {
      const corner = row * (around + 1) + column;
      builder.quad(corner + around + 1, corner + around + 2, corner + 1, corner);
    }
  return builder.build();
}

/** The puddle that what melts leaves: in its colour, or of water when `clear`. */
export function puddleUnder({ measures, matter }: Wearer, { colour, clear }: { colour: Linear; clear: boolean }): Trapping {
  const shape = geometry(pool(clear ? [0.36, 0.46, 0.52] : colour));
  const mesh = posed(new Mesh(shape, clear ? substanceMaterial(matter, 'water') : matter.solid()));
  mesh.layers.set(clear ? layers.veil : layers.moving);
  const wide = Math.max(measures.reach, measures.height * 0.4) * (clear ? 1.5 : 1.35);
  return {
    objects: [mesh],
    at({ melted }) {
      const size = wide * (0.25 + 0.75 * smooth(0.08, 1, melted));
      mesh.visible = melted > 0.06;
      mesh.position.set(0, measures.low + measures.height * 0.002, 0);
      mesh.scale.set(size, measures.height * 0.018 * smooth(0.06, 0.6, melted) + 1e-4, size);
    },
    dispose: () => shape.dispose(),
  };
}
