import { screenUV, uniform } from 'three/tsl';
import { Vector3, Vector4 } from 'three/webgpu';
import type { Vector3 as Triple } from '@onereel/spec';
import { shader, value } from '../../matter/shader.ts';
import { Bake } from '../bake.ts';
import type { CloudKind } from './cloud-kinds.ts';
import { noiseFunctions } from './shader-noise.ts';
import { directionAt } from './sky-map.ts';

/** Steps through the cloud layer. */
const steps = 9;

const body = `
  ${directionAt}
  let low = rise + 0.05;
  let across = look.xz / low;
  let torn = kind.w;
  var hides = 1.0; var light = 0.0; var seen = 0.0;
  // Far away a step spans many bumps: only their average matters there.
  let far = length(across);
  let octaves = select(select(3, 4, far < 14.0), 6, far < 7.0);
  let warpAt = across * kind.y * 0.8 + origin.xy + 31.0;
  let warp = vec2f(landNoise(warpAt), landNoise(warpAt + 57.0)) * (0.25 + torn * 0.5);
  for (var step = 0; step < ${steps}; step++) {
    let height = (f32(step) + 0.5) / ${steps}.0;
    let at = across * (1.0 + height * kind.z) * kind.y + origin.xy + warp;
    let bump = landFractal(at, octaves) + 0.34 * landNoise(at * 0.37 + 11.0);
    let fill = bump - (0.5 - kind.x) * 0.85 - height * height * 0.55 - (1.0 - height) * (1.0 - height) * 0.05;
    let dense = smoothstep(0.0, 0.2 - torn * 0.07, fill);
    if (dense > 0.002) {
      let toward = at + sun.xz * kind.y * 0.42;
      let behind = landFractal(toward, 3) + 0.34 * landNoise(toward * 0.37 + 11.0);
      let bright = clamp(0.46 + (bump - behind) * (0.85 + sun.w * 0.2) + height * 0.5 - fill * (0.30 + bellies * 1.1), 0.0, 1.0);
      let part = dense * 0.5 * hides; light += bright * part; seen += part; hides *= 1.0 - dense * 0.5;
    }
  }
  let cover = smoothstep(0.0, 0.94, 1.0 - hides);
  let streak = vec2f(across.x * 0.9 + across.y * 0.35, across.y * 2.2 - across.x * 0.5) * 0.32 + origin.zw;
  let combed = landFractal(streak + vec2f(landNoise(streak * 0.7), landNoise(streak * 0.7 + 9.0)) * 0.9, 5);
  let wisps = smoothstep(0.02, 0.55, combed + 0.1) * highs;
  return vec4f(cover, light / max(seen, 0.001), wisps, 1.0 - abs(cover * 2.0 - 1.0));`;

/**
 * The clouds as a picture around the eye: red how much cloud hides the sky, green how lit it is, blue high thin streaks,
 * alpha how translucent its edge is. A thin layer of heaps is walked through along each line of sight.
 * `sun` points to the light relative to the picture's facing; `origin` is where in the endless cloud field it is taken.
 */
export function cloudBake(kind: CloudKind, sun: Triple, origin: readonly [number, number, number, number]): Bake {
  const node = shader(
    {
      uv: value('vec2f', screenUV),
      kind: value('vec4f', uniform(new Vector4(kind.cover, kind.grain, kind.depth, kind.torn))),
      bellies: value('f32', uniform(kind.gloom)),
      highs: value('f32', uniform(kind.wisps)),
      sun: value('vec4f', uniform(new Vector4(sun[0], sun[1], sun[2], 1 - sun[1]))),
      origin: value('vec4f', uniform(new Vector4(...origin))),
    },
    body,
    { functions: noiseFunctions },
  );
  return new Bake(node, 2048, 768);
}

/** A direction turned about the vertical by `turn` radians, seen from above clockwise. */
export function turned(direction: Triple, turn: number): Vector3 {
  return new Vector3(...direction).applyAxisAngle(new Vector3(0, 1, 0), turn);
}
