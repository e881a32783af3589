import { CustomBlending, type NodeMaterial, OneFactor, OneMinusSrcAlphaFactor, ZeroFactor } from 'three/webgpu';
import { attribute, cameraViewMatrix, modelWorldMatrix, positionGeometry, varying } from 'three/tsl';
import type { Matter } from './matter.ts';
import { shader, value } from './shader.ts';

/** Turns a mote's square toward the eye: about its own middle, or about `way` when it has one. In the body's own space. */
const facing = `
  let own = mat3x3f(frame[0].xyz, frame[1].xyz, frame[2].xyz);
  let right0 = normalize(vec3f(sight[0].x, sight[1].x, sight[2].x) * own);
  let up0 = normalize(vec3f(sight[0].y, sight[1].y, sight[2].y) * own);
  let back = normalize(vec3f(sight[0].z, sight[1].z, sight[2].z) * own);
  let cosine = cos(form.z); let sine = sin(form.z);
  var right = right0 * cosine + up0 * sine; var up = up0 * cosine - right0 * sine;
  let flat = way - back * dot(way, back);
  if (dot(flat, flat) > 0.000001) { up = normalize(flat); right = cross(up, back); }
  return centre + right * corner.x * form.x + up * corner.y * form.y;`;

/** How much of a mote is there at `part` (−1 to 1 both ways). Each leaves `thick` and may change `tint`. `own` differs from mote to mote. */
const sprites = {
  /** Soft round light. */
  glow: 'let round2 = clamp(1.0 - dot(part, part), 0.0, 1.0); thick = round2 * round2;',
  /** A puff of smoke, dust or cloud with an uneven edge, lighter on top. */
  puff: `let wave = sin(part.x * 4.1 + own * 41.0) * sin(part.y * 3.7 + own * 23.0) + 0.5 * sin(part.x * 9.3 - own * 17.0 + part.y * 3.0) * sin(part.y * 8.1 + own * 31.0);
    thick = smoothstep(1.0, 0.15, length(part) + 0.2 * wave + 0.12); tint *= 0.86 + 0.2 * part.y + 0.1 * wave;`,
  /** A tongue of flame: bright and broad below, drawn out to a point. */
  tongue: `let high = part.y * 0.5 + 0.5; let sway = part.x + 0.22 * sin(high * 5.0 + own * 6.2832) * high;
    let half = pow(max(high, 0.001), 0.45) * pow(1.0 - high, 0.85) * 1.35; let inside = clamp(1.0 - abs(sway) / max(half, 0.001), 0.0, 1.0);
    thick = smoothstep(0.0, 0.75, inside) * smoothstep(0.0, 0.12, high); tint = mix(tint, tint * vec3f(1.5, 1.9, 3.0), inside * inside * (1.0 - high));`,
  /** A short bright line. */
  spark: 'thick = clamp(1.0 - abs(part.x), 0.0, 1.0) * clamp(1.0 - part.y * part.y, 0.0, 1.0);',
  /** A snow crystal with six arms. */
  flake: `let far = length(part); var arm = 9.0;
    for (var turn = 0; turn < 3; turn++) { let angle = f32(turn) * 1.0472; let along = dot(part, vec2f(cos(angle), sin(angle))); let off = abs(dot(part, vec2f(-sin(angle), cos(angle))));
      let twig = abs(abs(abs(along) - 0.62) - off * 0.6 * sign(abs(along) - 0.62)); arm = min(arm, off); if (off < 0.26 && abs(along) > 0.3) { arm = min(arm, abs(off - (abs(along) - 0.42) * 0.75)); arm = min(arm, abs(off - (abs(along) - 0.68) * 0.75)); } }
    thick = smoothstep(0.075, 0.035, arm) * step(far, 0.97);`,
  /** A leaf or petal. */
  leaf: 'let edge = (1.0 - part.y * part.y) * (0.62 + 0.2 * part.y); thick = smoothstep(0.0, 0.05, edge - abs(part.x)); tint *= 0.8 + 0.35 * step(part.x, 0.0) - 0.3 * smoothstep(0.06, 0.0, abs(part.x));',
  /** A piece of paper. */
  paper: 'thick = 1.0; tint *= 0.85 + 0.2 * part.y;',
  /** A drop or bubble: a dark rim, a bright window in it. */
  drop: `let far = length(part); thick = smoothstep(1.0, 0.9, far) * (0.3 + 0.6 * far * far); let window = smoothstep(0.3, 0.16, length(part - vec2f(-0.35, 0.42)));
    tint = tint * (0.6 + 0.6 * smoothstep(0.4, -0.8, part.y)) + vec3f(1.4) * window; thick = max(thick, window);`,
  /** A soap bubble. */
  bubble: `let far = length(part); let rim = smoothstep(0.72, 0.97, far) * smoothstep(1.0, 0.965, far); let window = smoothstep(0.2, 0.1, length((part - vec2f(-0.4, 0.45)) * vec2f(1.0, 1.4))) + 0.5 * smoothstep(0.12, 0.05, length(part - vec2f(0.42, -0.46)));
    tint = tint * (0.65 + 0.5 * cos(6.28318 * (far * 1.3 + part.y * 0.3 + own + vec3f(0.0, 0.33, 0.67)))) + vec3f(1.1) * window; thick = clamp(rim * 0.85 + window + 0.07 * step(far, 0.97), 0.0, 1.0);`,
  /** A point of light with four rays. */
  star: `let ray = exp(-abs(part.x) * 26.0) * (1.0 - abs(part.y)) + exp(-abs(part.y) * 26.0) * (1.0 - abs(part.x)); let core = clamp(1.0 - length(part) * 2.4, 0.0, 1.0);
    thick = clamp(ray * clamp(1.0 - length(part), 0.0, 1.0) + core * core * 1.6, 0.0, 1.0);`,
} as const;

/** What a mote looks like. */
export type Sprite = keyof typeof sprites;

const made = new WeakMap<Matter, Map<Sprite, NodeMaterial>>();

/**
 * The material of motes: squares that face the eye. A corner carries `colour` (linear light) and `surface` (cover; how far it adds
 * its light instead of covering; how far the light is its own; what differs from mote to mote). Made once per stage and sprite.
 */
export function moteMaterial(matter: Matter, sprite: Sprite): NodeMaterial {
  const known = made.get(matter) ?? new Map<Sprite, NodeMaterial>();
  made.set(matter, known);
  const found = known.get(sprite);
  if (found) return found;
  const vertex = {
    centre: value('vec3f', positionGeometry),
    corner: value('vec2f', attribute('corner', 'vec2')),
    form: value('vec4f', attribute('form', 'vec4')),
    way: value('vec3f', attribute('way', 'vec3')),
    sight: value('mat4x4f', cameraViewMatrix),
    frame: value('mat4x4f', modelWorldMatrix),
  };
  const material = matter.painted(
    `var thick = 0.0; var tint = moteColour; let own = moteLook.w; ${sprites[sprite]}
     let shade = skyColour * 0.8 + keyColour * 0.38 + bounceColour * 0.3; thick *= moteLook.x;
     let colour = mix(tint * shade, tint, moteLook.z) * thick; let cover = thick * (1.0 - moteLook.y);`,
    {
      veil: true,
      twoSided: true,
      position: shader(vertex, facing, { result: 'vec3f' }),
      inputs: {
        part: value('vec2f', varying(attribute('corner', 'vec2') as never)),
        moteColour: value('vec3f', varying(attribute('colour', 'vec3') as never)),
        moteLook: value('vec4f', varying(attribute('surface', 'vec4') as never)),
      },
    },
  );
  material.blending = CustomBlending;
  material.blendSrc = OneFactor;
  material.blendDst = OneMinusSrcAlphaFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
  known.set(sprite, material);
  return material;
}
