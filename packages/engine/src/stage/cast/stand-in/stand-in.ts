import { Group } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
import { linear } from '../../../shapes/colour.ts';
import { ellipsoid, lathe } from '../../../shapes/solids.ts';
import { mesh } from '../../matter/mesh.ts';
import type { Family } from '../family.ts';
import { sizeFactor } from '../traits.ts';

/** How large what is missing would be, and whether it stands on the ground. */
export interface StandIn {
  readonly extent: readonly [Metres, Metres, Metres];
  readonly standing: boolean;
}

/**
 * A sculptor's blank for what cannot be built yet: a smooth body of plaster with measuring lines, on a round plinth.
 * It is of the right size and says plainly that it is not the thing.
 */
export const standInFamily: Family<StandIn> = {
  family: 'stand-in',
  choose(_chance, kind, member) {
    const size = sizeFactor(member);
    return { extent: [kind.extent[0] * size, kind.extent[1] * size, kind.extent[2] * size], standing: kind.medium === 'ground' };
  },
  build({ extent, standing }, matter) {
    const [width, height, length] = extent;
    const plinth = standing ? Math.min(height * 0.12, 0.5) : 0;
    const reach = Math.max(width, length) * 0.5;
    const line = Math.max(width, height, length);
    const lines = `let band = abs(fract(rest / ${(line / 9).toFixed(4)}) - 0.5); let off = length(eye - place) * 0.0012 / ${(line / 9).toFixed(4)};
      let near = min(band.x, min(band.y, band.z)); albedo *= mix(0.55, 1.0, smoothstep(0.012, 0.016 + off, near) );`;
    const body = mesh(
      ellipsoid(
        [width / 2, (height - plinth) / 2, length / 2],
        { colour: linear('#c9c3b8'), surface: [1, 0.25, 0, 0] },
        { around: 48, down: 32 },
      ),
      matter.solid({ paint: lines }),
    );
    body.position.y = standing ? plinth + (height - plinth) / 2 : 0;
    const object = new Group();
    object.add(body);
    if (plinth > 0)
      object.add(
        mesh(
          lathe(
            [
              [0.001, 0],
              [reach * 0.86, 0],
              [reach * 0.86, plinth * 0.7],
              [reach * 0.8, plinth * 0.8],
              [reach * 0.62, plinth],
              [0.001, plinth],
            ],
            { colour: linear('#4a4641'), surface: [0.9, 0.35, 0, 0] },
            48,
          ),
          matter.solid(),
        ),
      );
    return {
      object,
      extent,
      pose() {},
      anchor: (name) => [0, standing ? (name === 'head' || name === 'top' ? height : height / 2) : 0, 0],
      dispose: () => object.traverse((part) => (part as typeof body).geometry?.dispose()),
    };
  },
  movement: () => ({ gaits: [], speeds: { default: 1.4 }, inertia: 0.4, lean: 0 }),
};
