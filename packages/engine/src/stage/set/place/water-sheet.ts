import {
  DataTexture,
  FloatType,
  LinearFilter,
  Mesh,
  NearestFilter,
  PlaneGeometry,
  RedFormat,
  RepeatWrapping,
  RGFormat,
  type Texture,
  Vector3,
  Vector4,
} from 'three/webgpu';
import { uniform, uv, varying } from 'three/tsl';
import type { Seconds } from '@onereel/spec';
import { castShadow, hazeOver } from '../../light/shading.ts';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { picture, value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import { waterTexture } from '../sea/water-texture.ts';
import type { Fan } from '../terrain/fan.ts';
import type { Shade } from '../terrain/plants/shade-spots.ts';
import type { Height, WaterLay } from './layout.ts';

const bedSamples = 160;
const bedSide = 128;
const headings = 512;

/** Depth of the bed around the action: what makes shallow water clear. */
function bedMap(water: WaterLay, height: Height): DataTexture {
  const depth = new Float32Array(bedSamples * bedSamples);
  for (let row = 0; row < bedSamples; row++)
    for (let column = 0; column < bedSamples; column++) {
      const x = (column / (bedSamples - 1) - 0.5) * bedSide;
      const z = (row / (bedSamples - 1) - 0.5) * bedSide - 30;
      depth[row * bedSamples + column] = water.level - height(x, z);
    }
  const map = new DataTexture(depth, bedSamples, bedSamples, RedFormat, FloatType);
  map.magFilter = map.minFilter = NearestFilter;
  map.needsUpdate = true;
  return map;
}

/** How steeply land and what grows on it rise over the horizon, by heading: the mirror image's outline. */
function outline(water: WaterLay, height: Height, fan: Fan, shades: readonly Shade[]): DataTexture {
  const rise = new Float32Array(headings * 2);
  for (let step = 0; step < headings; step++) {
    const angle = (step / headings - 0.5) * Math.PI * 2;
    for (let far = 12; far < 700; far *= 1.14) {
      const ground = height(fan.x + Math.sin(angle) * far, fan.z - Math.cos(angle) * far) - water.level;
      rise[step * 2] = Math.max(rise[step * 2]!, ground / far);
      if (ground > 0.3 && far > 40)
        rise[step * 2 + 1] = Math.max(rise[step * 2 + 1]!, ((ground + (water.trees ?? 0) * 0.6) / far) * (far < 300 ? 1 : 0));
    }
  }
  for (const { at, wide, tall } of shades) {
    const x = at[0] - fan.x;
    const z = at[2] - fan.z;
    const far = Math.hypot(x, z);
    if (far < 8) continue;
    const middle = Math.atan2(x, -z);
    const half = Math.atan(wide / far);
    for (let turn = -half; turn <= half; turn += 0.006) {
      const step = Math.floor(((((middle + turn) / (Math.PI * 2) + 0.5) % 1) + 1) * headings) % headings;
      const crown = (at[1] + tall * Math.sqrt(Math.max(0, 1 - (turn / half) ** 2 * 0.8)) - water.level) / far;
      rise[step * 2 + 1] = Math.max(rise[step * 2 + 1]!, crown);
    }
  }
  const map = new DataTexture(rise, headings, 1, RGFormat, FloatType);
  map.wrapS = RepeatWrapping;
  map.magFilter = map.minFilter = NearestFilter;
  map.needsUpdate = true;
  return map;
}

const look = (flow: string, ice = ''): string => `
  let toEye = eye - place; let far = length(toEye); let view = toEye / far; let at = place.xz;
  var flow = at + vec2f(moment * 0.05, moment * 0.03); ${flow}
  let broad = textureSample(waterMap, waterMapSampler, flow * 0.041 + 0.3);
  let fine = textureSampleBias(waterMap, waterMapSampler, flow * vec2f(0.23, 0.19) + (broad.xy - 0.5) * 0.15 + vec2f(moment * 0.02, -moment * 0.015), -0.8);
  let fade = 1.0 / (1.0 + far * 0.012);
  let slope = ((fine.xy - 0.5) * 0.5 + (broad.xy - 0.5) * 0.22) * water.x * fade;
  let normal = normalize(vec3f(slope.x, 1.0, slope.y));
  let facing = max(dot(normal, view), 0.0);
  let fresnel = clamp(0.03 + 0.97 * pow(1.0 - facing, 4.0 + water.x), 0.0, 0.94);
  var mirror = reflect(-view, normal); mirror.y = max(abs(mirror.y), 0.004);
  let up = mirror.y / max(length(mirror.xz), 0.001);
  let turn = fract(atan2(mirror.x, -mirror.z) / 6.2831853 + 0.5);
  let rise = textureLoad(rises, vec2i(i32(turn * ${headings}.0), 0), 0).xy;
  let sunFlat = normalize(vec3f(keyDirection.x, max(keyDirection.y, 0.0) * 0.4 + 0.05, keyDirection.z));
  let sunward = max(dot(mirror, sunFlat), 0.0); let sunward2 = sunward * sunward;
  let low = mix(hazeColour, hazeGlow, sunward2 * sunward2 * 0.8);
  var seen = mix(low, skyColour * vec3f(0.72, 0.85, 1.0), smoothstep(0.0, 0.7, mirror.y));
  let soft = 0.012 + 0.04 * water.x;
  seen = mix(seen, mix(low, vec3f(0.05, 0.07, 0.03) * (skyColour + keyColour * 0.3), 0.45), smoothstep(rise.x + soft, rise.x - soft * 0.5, up));
  seen = mix(seen, vec3f(0.028, 0.042, 0.016) * (skyColour * 1.1 + keyColour * 0.35 + 0.02), smoothstep(rise.y + soft, rise.y - soft * 0.5, up) * step(0.001, rise.y));
  let daylight = skyColour * 0.55 + keyColour * max(keyDirection.y, 0.0) * 0.3;
  var inside = tint * daylight;
  let cell = (at - vec2f(0.0, -30.0)) / ${bedSide}.0 + 0.5; let texel = clamp(cell, vec2f(0.0), vec2f(0.999)) * ${bedSamples - 1}.0;
  let base = vec2i(texel); let part = fract(texel);
  let d0 = mix(textureLoad(beds, base, 0).x, textureLoad(beds, base + vec2i(1, 0), 0).x, part.x); let d1 = mix(textureLoad(beds, base + vec2i(0, 1), 0).x, textureLoad(beds, base + vec2i(1, 1), 0).x, part.x);
  let within = step(max(abs(cell.x - 0.5), abs(cell.y - 0.5)), 0.499);
  let deep = mix(3.0, mix(d0, d1, part.y), within);
  let clear = exp(-max(deep, 0.0) * 2.3);
  inside = mix(inside, bed * (0.7 + 0.6 * fine.w) * daylight, clear * 0.85);
  var colour = mix(inside, seen, fresnel);
  let halfway = normalize(keyDirection + view);
  colour += keyColour * pow(max(dot(normal, halfway), 0.0), 160.0) * (1.2 + water.x);
  let lace = smoothstep(0.55, 0.9, fine.z * 0.7 + broad.z * 0.5);
  let foam = clamp(water.y * smoothstep(0.72, 1.02, broad.w * 0.55 + fine.z * 0.6 + water.y * 0.2) * 1.6 + lace * water.y * 0.25 + (smoothstep(0.14, 0.0, deep) * step(-0.2, deep) * (0.1 + 0.35 * fine.z)) * min(1.0, water.x * 2.0), 0.0, 0.95);
  colour = mix(colour, vec3f(0.62) * (skyColour + keyColour * max(keyDirection.y, 0.1) * 0.6), foam);
  ${ice}
  ${hazeOver}`;

/** Ice instead of water, after the mirror was worked out: blown clear in places, snow in drifts and along the shore, cracks that run far. */
const iceLook = `
  let warp = at + (broad.xy - 0.5) * 4.0 + (fine.xy - 0.5) * 0.35;
  let split1 = sin(warp.x * 0.37 + sin(warp.y * 0.23) * 1.9) * cos(warp.y * 0.31 - warp.x * 0.12); let split2 = sin(warp.y * 0.9 + warp.x * 0.55 + sin(warp.x * 0.71) * 1.3) - 0.2;
  let crack = (1.0 - smoothstep(0.5, 1.6, abs(split1) / max(fwidth(split1), 0.012))) * 0.9 + (1.0 - smoothstep(0.3, 1.2, abs(split2) / max(fwidth(split2), 0.02))) * 0.5;
  let drift = smoothstep(0.46, 0.66, broad.w * 0.75 + fine.w * 0.25 + 0.06 * sin(at.x * 0.21 + at.y * 0.13)); let brim = smoothstep(0.85, 0.1, deep + (fine.w - 0.5) * 0.3);
  let snowy = clamp(max(drift * 0.85, brim), 0.0, 1.0);
  let pane = mix(vec3f(0.10, 0.20, 0.26), vec3f(0.34, 0.47, 0.53), clamp(broad.z * 0.6 + fine.z * 0.5, 0.0, 1.0));
  colour = mix(pane * (daylight * 1.5), seen, fresnel * 0.55);
  colour = mix(colour, vec3f(0.72, 0.8, 0.84) * daylight * 1.6, clamp(crack, 0.0, 1.0) * (1.0 - snowy) * smoothstep(160.0, 20.0, far));
  colour = mix(colour, vec3f(0.82, 0.86, 0.9) * (skyColour * 0.75 + keyColour * max(keyDirection.y, 0.05) * 0.42) * (0.9 + 0.2 * fine.w), snowy);
  colour += keyColour * pow(max(dot(normal, halfway), 0.0), 60.0) * 0.3 * (1.0 - snowy);
  ${castShadow}
  colour *= 0.5 + 0.5 * lit;`;

/** A rink: smooth ice with what stands around it dimly mirrored, arcs and scratches of blades, finely ground snow in them. */
const rinkLook = `
  var cut = 0.0; let px = max(fwidth(at.x), fwidth(at.y));
  for (var layer = 0; layer < 3; layer++) {
    let pitch = 3.1 + f32(layer) * 1.7; let grid = at / pitch + vec2f(f32(layer) * 7.3, f32(layer) * 3.1); let cell = floor(grid); let in = (fract(grid) - 0.5) * pitch;
    let dice = fract(sin(vec3f(dot(cell, vec2f(12.9898, 78.233)), dot(cell, vec2f(39.35, 11.13)), dot(cell, vec2f(73.16, 52.24))) + f32(layer) * 5.1) * 43758.5453);
    let radius = pitch * (0.6 + 1.6 * dice.z); let turn = dice.x * 6.2831853; let ring = abs(length(in - vec2f(cos(turn), sin(turn)) * (radius + (dice.y - 0.5) * pitch * 0.6)) - radius);
    let edge = smoothstep(0.5, 0.3, max(abs(in.x), abs(in.y)) / pitch);
    cut += edge * (1.0 - smoothstep(0.004, 0.012 + px * 0.8, min(ring, abs(ring - 0.12)))) * (0.15 + 0.6 * dice.y);
  }
  cut *= smoothstep(0.1, 0.012, px);
  let ground0 = smoothstep(0.42, 0.75, broad.w * 0.7 + fine.w * 0.35);
  let sheet = mix(vec3f(0.30, 0.42, 0.48), vec3f(0.52, 0.61, 0.66), 0.5 * ground0 + 0.4 * clamp(broad.z + fine.z * 0.4, 0.0, 1.0)) * (skyColour * 0.72 + keyColour * max(keyDirection.y, 0.06) * 0.34);
  colour = mix(sheet, seen, clamp(0.1 + fresnel * 0.75, 0.0, 0.72) * (1.0 - 0.35 * ground0));
  colour = mix(colour, vec3f(0.86, 0.9, 0.93) * (skyColour * 0.8 + keyColour * max(keyDirection.y, 0.06) * 0.42), clamp(cut * 0.75 + ground0 * 0.12, 0.0, 0.85));
  colour += keyColour * pow(max(dot(normal, halfway), 0.0), 220.0) * 0.9;
  ${castShadow}
  colour *= 0.55 + 0.45 * lit;`;

const fallLook = `let run = vec2f(at.x * 3.0, at.y * 1.1 + moment * 0.62); let long = textureSample(waterMap, waterMapSampler, run * vec2f(1.3, 0.22)); let fine = textureSample(waterMap, waterMapSampler, run * vec2f(3.7, 0.5) + 0.3);
  let ragged = abs(at.x - 0.5) * 2.0 + (long.w - 0.5) * 0.5; let thread = smoothstep(0.42, 0.8, long.z * 0.6 + fine.z * 0.5 + (long.w - 0.4) * 0.5);
  let spray = exp(-at.y * 9.0); var cover = clamp(smoothstep(1.0, 0.72, ragged) * (0.45 + 0.6 * thread) + spray * smoothstep(1.15, 0.3, abs(at.x - 0.5) * 2.0) * 0.7, 0.0, 0.96);
  var colour = mix(vec3f(0.09, 0.15, 0.165), vec3f(0.52, 0.56, 0.58), clamp(thread * 0.9 + spray, 0.0, 1.0)) * (skyColour * 0.8 + keyColour * 0.2); ${hazeOver}`;

/** Falling water: a sheet that bends out over the edge, white threads running down it. */
function fallSheet(matter: Matter, water: WaterLay, ripples: Texture, moment: ReturnType<typeof uniform>): Mesh {
  const { x, z, wide, tall } = water.fall!;
  const flat = new PlaneGeometry(wide, tall, 1, 16);
  const places = flat.getAttribute('position');
  for (let at = 0; at < places.count; at++) {
    const down = 0.5 - places.getY(at) / tall;
    places.setXYZ(
      at,
      places.getX(at) * (1 + 0.3 * down),
      places.getY(at),
      0.9 * Math.sqrt(Math.max(0, down)) - 1.6 * Math.max(0, 0.12 - down) * 10,
    );
  }
  const material = matter.painted(fallLook, {
    veil: true,
    twoSided: true,
    inputs: { ...picture('waterMap', ripples), moment: value('f32', moment), at: value('vec2f', varying(uv() as never)) },
  });
  const made = posed(new Mesh(flat, material));
  made.position.set(x, water.level + tall / 2 - 0.2, z);
  made.layers.set(layers.veil);
  made.renderOrder = -4;
  return made;
}

/** A level sheet of water that mirrors sky, hills and trees. It is drawn after the land, so only where it shows. */
export function waterSheet(
  matter: Matter,
  water: WaterLay,
  height: Height,
  fan: Fan,
  shades: readonly Shade[],
): { object: Mesh; fall: Mesh | null; at(seconds: Seconds): void; dispose(): void } {
  const moment = uniform(0);
  const ripples = waterTexture(matter.texels);
  ripples.magFilter = LinearFilter;
  const beds = bedMap(water, height);
  const rises = outline(water, height, fan, shades);
  const material = matter.painted(look(water.flow ?? '', water.ice === undefined ? '' : water.ice === 'rink' ? rinkLook : iceLook), {
    inputs: {
      ...picture('waterMap', ripples),
      ...picture('beds', beds),
      ...picture('rises', rises),
      moment: value('f32', moment),
      water: value('vec4f', uniform(new Vector4(water.ruffle, water.foam ?? 0, 0, 0))),
      tint: value('vec3f', uniform(new Vector3(...water.tint))),
      bed: value('vec3f', uniform(new Vector3(...(water.bed ?? [0.1, 0.085, 0.06])))),
    },
  });
  const object = posed(new Mesh(new PlaneGeometry(1600, 1600, 24, 24).rotateX(-Math.PI / 2), material));
  object.position.y = water.level;
  object.layers.set(layers.moving);
  object.castShadow = false;
  object.renderOrder = 700;
  return {
    object,
    fall: water.fall ? fallSheet(matter, water, ripples, moment) : null,
    at(seconds) {
      moment.value = water.ice ? 0 : seconds;
    },
    dispose() {
      for (const map of [ripples, beds, rises]) map.dispose();
    },
  };
}
