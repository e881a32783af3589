import { Matrix4, type Node, Vector4 } from 'three/webgpu';
import { cameraProjectionMatrix, cameraViewMatrix, uniform, varying, vec4 } from 'three/tsl';
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
  const before = varying(openingView.mul(pose.before as never)) as unknown as Node;
  const now = varying(cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(inputs['place']!.node as never, 1))) as unknown as Node;
  return shader(
    { ...inputs, clipBefore: value('vec4f', before), clipNow: value('vec4f', now), frameSize: value('vec4f', frameSize) },
    `${body}
    let moved = (clipNow.xy / clipNow.w - clipBefore.xy / clipBefore.w) * vec2f(0.5, -0.5) * frameSize.xy;
    let streak = length(moved) * frameSize.z;
    var code = 0.0;
    if (streak > 0.5 && clipBefore.w > 0.0) {
      let turn = fract(atan2(moved.y, moved.x) / 3.14159265 + 1.0);
      code = floor(turn * 31.999) * 32.0 + clamp(floor(sqrt(streak / ${longestStreak}.0) * 31.0 + 0.5), 0.0, 31.0);
    }
    return vec4f(max(colour, vec3f(0.0)), code);`,
  );
}
