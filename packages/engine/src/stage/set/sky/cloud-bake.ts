import { screenUV, uniform } from 'three/tsl';
import { Vector3, Vector4 } from 'three/webgpu';
import type { Vector3 as Triple } from '@onereel/spec';
import { shader, value } from '../../matter/shader.ts';
import { Bake } from '../bake.ts';
import type { CloudKind } from './cloud-kinds.ts';
import { noiseTile, tileFunction } from './shader-noise.ts';
import { directionAt } from './sky-map.ts';

/** Steps through the cloud layer. */
const steps = 16;

const body = `
  ${directionAt}
  let low = rise + 0.05;
  let across = look.xz / low;
  let torn = kind.w;
  // How wide a texel is on the layer: far away only the average of bumps matters.
  let span = kind.y * 0.0016 / (low * low);
  let warpAt = across * kind.y * 0.55 + origin.yx + 31.0;
  let warp = landTile(tile, tileSampler, warpAt, span * 0.6);
  let moved = vec2f(warp.x, warp.w * 0.6) * (0.35 + torn * 0.8);
  let jitter = fract(sin(dot(uv, vec2f(1271.9, 3117.3))) * 4375.85);
  var hides = 1.0; var light = 0.0; var seen = 0.0;
  for (var step = 0; step < ${steps}; step++) {
    let height = (f32(step) + 0.35 + jitter * 0.3) / ${steps}.0;
    let at = across * (1.0 + height * kind.z) * kind.y + origin.xy + moved;
    let large = landTile(tile, tileSampler, at * 0.43 + 11.0, span * 0.43);
    let bump = landTile(tile, tileSampler, at, span).x * 0.9 + large.x * 0.8 + landTile(tile, tileSampler, at * 2.9, span * 2.9).x * (0.24 + torn * 0.1);
    let fill = bump - (0.5 - kind.x) * 0.95 - height * height * 0.42 - pow(1.0 - height, 6.0) * 0.05;
    let dense = smoothstep(0.0, 0.11, fill);
    if (dense > 0.002) {
      let toward = at + sun.xz * kind.y * 0.36;
      let behind = landTile(tile, tileSampler, toward, max(span, 0.03)).x * 0.9 + landTile(tile, tileSampler, toward * 0.43 + 11.0, span * 0.43).x * 0.8;
      let bright = clamp(0.44 + (bump - behind) * (0.9 + sun.w * 0.4) + height * 0.62 - bump * (0.30 + bellies * 1.3) - large.x * bellies * 1.1, 0.0, 1.0);
      let part = dense * 0.42 * hides; light += bright * part; seen += part; hides *= 1.0 - dense * 0.42;
    }
  }
  let cover = smoothstep(0.0, 0.93, 1.0 - hides);
  let streak = vec2f(across.x * 0.9 + across.y * 0.35, across.y * 2.2 - across.x * 0.5) * 0.32 + origin.zw;
  let comb = landTile(tile, tileSampler, streak * 0.7, span * 0.5);
  let combed = landTile(tile, tileSampler, streak + comb.xw * vec2f(1.1, 0.5), span).x * 1.3;
  let wisps = smoothstep(0.0, 0.62, combed + 0.08) * highs;
  return vec4f(cover, light / max(seen, 0.001), wisps, 1.0 - abs(cover * 2.0 - 1.0));`;

/**
 * The clouds as a picture around the eye: red how much cloud hides the sky, green how lit it is, blue high thin streaks,
 * alpha how translucent its edge is. A thin layer of heaps is walked through along each line of sight.
 * `sun` points to the light relative to the picture's facing; `origin` is where in the endless cloud field it is taken.
 */
export function cloudBake(kind: CloudKind, sun: Triple, origin: readonly [number, number, number, number]): Bake {
  const tile = noiseTile();
  const node = shader(
    {
      ...tile.inputs,
      uv: value('vec2f', screenUV),
      kind: value('vec4f', uniform(new Vector4(kind.cover, kind.grain, kind.depth, kind.torn))),
      bellies: value('f32', uniform(kind.gloom)),
      highs: value('f32', uniform(kind.wisps)),
      sun: value('vec4f', uniform(new Vector4(sun[0], sun[1], sun[2], 1 - sun[1]))),
      origin: value('vec4f', uniform(new Vector4(...origin))),
    },
    body,
    { functions: [tileFunction] },
  );
  const name = `clouds 1 ${JSON.stringify([kind, sun, origin])} ${body}`;
  return new Bake(node, 2048, 768, { mips: false, tile, name });
}

/** A direction turned about the vertical by `turn` radians, seen from above clockwise. */
export function turned(direction: Triple, turn: number): Vector3 {
  return new Vector3(...direction).applyAxisAngle(new Vector3(0, 1, 0), turn);
}
