import { Mesh } from 'three/webgpu';
import { clamp } from '../../curves/easing.ts';
import { lathe } from '../../shapes/solids.ts';
import { geometry, layers } from '../matter/mesh.ts';
import { posed } from '../matter/skin.ts';
import { coatOf } from '../matter/substance.ts';
import { placeOf, pointsOn } from './surface-points.ts';
import { spanOf, type Trapping, type Wearer } from './trapping.ts';

/** Icicles under one frozen body. */
const count = 22;

/** An icicle of length 1 that hangs down from the origin, a little knobbly. */
const icicle = [[0.002, -1], [0.014, -0.86], [0.022, -0.66], [0.034, -0.6], [0.04, -0.42], [0.058, -0.34], [0.066, -0.14], [0.09, 0.02], [0.04, 0.06], [0.001, 0.07]] as const; // prettier-ignore

/** Icicles that grow under what freezes, wherever it overhangs. */
export function iceOn({ object, measures, matter }: Wearer): Trapping {
  const { low, height } = measures;
  const span = spanOf(measures);
  const points = pointsOn(object, count, ({ y }, normal) => (y > low + height * 0.12 ? Math.max(0, -normal.y - 0.15) : 0));
  const shape = geometry(lathe(icicle, coatOf('ice', [0.66, 0.83, 0.94], { gloss: 0.95 }), 9));
  const material = matter.solid();
  const meshes = points.map(() => {
    const mesh = posed(new Mesh(shape, material));
    mesh.layers.set(layers.moving);
    return mesh;
  });
  const lengths = points.map((_, index) => span * (0.05 + 0.13 * (((index + 1) * 0.618) % 1) ** 2));
  return {
    objects: meshes,
    at({ frost, melted }, _moment, inverse) {
      meshes.forEach((mesh, index) => {
        const grown = clamp((frost - 0.3 - 0.3 * ((index * 0.37) % 1)) / 0.4);
        mesh.visible = grown > 0.01 && melted < 0.05;
        if (!mesh.visible) return;
        const place = placeOf(points[index]!, inverse);
        const long = Math.min(lengths[index]!, Math.max(0.01 * span, place.y - low)) * grown;
        mesh.position.copy(place);
        mesh.scale.set(lengths[index]! * (0.4 + 0.6 * grown), long, lengths[index]! * (0.4 + 0.6 * grown));
      });
    },
    dispose: () => shape.dispose(),
  };
}
