import { Matrix4, type Node, Vector4 } from 'three/webgpu';
import { screenUV, uniform, varying, vec3 } from 'three/tsl';
import { type Inputs, shader, value } from './shader.ts';
import type { Pose } from './skin.ts';

/**
 * Motion as the picture's blur reads it. The camera of the shutter's opening is one for all materials; a stage is drawn
 * by one renderer at a time, which sets it before each frame.
 */
export const shutter: { readonly view: Matrix4; readonly size: Vector4 } = { view: new Matrix4(), size: new Vector4(1, 1, 0, 0) };

const openingView = uniform(shutter.view);
const frameSize = uniform(shutter.size);

/** The longest streak that the alpha channel can tell, in pixels of a 1080-line picture. */
export const longestStreak = 96;

/**
 * A shading node for an opaque surface: runs `body`, which leaves linear light in `colour`, and packs how far the point
 * moved over the screen while the shutter was open into alpha, as a whole number below 1024 (exact in half floats):
 * 32 directions (a streak has no sign) times 32 lengths (square-root scale).
 */
export function withMotion(inputs: Inputs, body: string, pose: Pose): Node {
  const opening = openingView.mul(pose.before as never) as unknown as { x: Node; y: Node; w: Node };
  const before = varying(vec3(opening.x as never, opening.y as never, opening.w as never) as never) as unknown as Node;
  return shader(
    { ...inputs, clipBefore: value('vec3f', before), pixelNow: value('vec2f', screenUV), frameSize: value('vec4f', frameSize) },
    `${body}
    var code = 0.0;
    {
      let moved = (pixelNow - 0.5 - clipBefore.xy / clipBefore.z * vec2f(0.5, -0.5)) * frameSize.xy;
      let streak = length(moved) * frameSize.z;
      // The direction as a place along a diamond's upper half: an arc tangent would cost more than all the rest.
      let across = select(-moved.x, moved.x, moved.y >= 0.0) / max(abs(moved.x) + abs(moved.y), 0.000001);
      let packed = floor((1.0 - across) * 15.999) * 32.0 + min(floor(sqrt(streak / ${longestStreak}.0) * 31.0 + 0.5), 31.0);
      code = select(0.0, packed, streak > 0.5 && clipBefore.z > 0.0);
    }
    return vec4f(max(colour, vec3f(0.0)), code);`,
  );
}
