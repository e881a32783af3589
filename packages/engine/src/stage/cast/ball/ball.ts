import { Group } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
import { type Linear, linear } from '../../../shapes/colour.ts';
import { ellipsoid } from '../../../shapes/solids.ts';
import { mesh } from '../../matter/mesh.ts';
import { presetNumber, presetWord, sizeFactor, traitColour } from '../traits.ts';
import type { Family } from '../family.ts';
import { markings } from './markings.ts';

/** What a ball is: how big, of what colour, with what pattern. */
export interface Ball {
  readonly radius: Metres;
  readonly colour: Linear;
  readonly pattern: string;
  readonly gloss: number;
}

/** Balls: plain, striped, stitched. Their flight and bounces are the blocking's. */
export const ballFamily: Family<Ball> = {
  family: 'ball',
  choose(_chance, kind, member) {
    const preset = presetWord(kind, 'colour', '#d8d4cc');
    return {
      radius: (kind.extent[1] / 2) * sizeFactor(member),
      colour: traitColour(member.traits) ?? linear(preset),
      pattern: presetWord(kind, 'pattern', 'plain'),
      gloss: presetNumber(kind, 'gloss', 0.55),
    };
  },
  build({ radius, colour, pattern, gloss }, matter) {
    const object = new Group();
    const inner = new Group();
    object.add(inner);
    const shape = ellipsoid([radius, radius, radius], { colour, surface: [1, gloss, 0, 0] }, { around: 48, down: 32 });
    const material = matter.solid({ paint: markings(pattern, radius) });
    const drawn = mesh(shape, material);
    inner.add(drawn);
    return {
      object,
      extent: [radius * 2, radius * 2, radius * 2],
      pose(moment) {
        // It rolls about the axis across its path; a bounce flattens it for an instant.
        inner.position.y = radius;
        inner.rotation.set(moment.travelled / radius + 0.6, 0, 0.35);
        const squash = moment.actions.get('squash')?.weight ?? 0;
        object.scale.y = object.scale.x * (1 - squash * 0.22);
      },
      anchor: () => [0, radius, 0],
      dispose: () => drawn.geometry.dispose(),
    };
  },
  movement: () => ({ gaits: [], speeds: { default: 2.5, roll: 1.6, bounce: 0.35, fall: 4, rise: 1 }, inertia: 0.05, lean: 0 }),
};
