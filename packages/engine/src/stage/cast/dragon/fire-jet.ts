import { Group, type Mesh } from 'three/webgpu';
import { modelWorldMatrix, uniform } from 'three/tsl';
import type { Metres, Seconds, Unit } from '@onereel/spec';
import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { picture, value } from '../../matter/shader.ts';
import { hazeOver } from '../../light/shading.ts';

/** How far the fire reaches, metres. */
const reach: Metres = 11;

/** A jet along +z from the mouth: narrow at first, rolling wide, closing at its end. `width` 1 is the outer flame. */
function jet(width: number): Shape {
  const builder = new ShapeBuilder();
  const around = 28;
  const rings = 22;
  const radius = (along: number): Metres => width * (0.1 + 1.75 * along ** 0.85) * Math.sqrt(Math.max(0, 1 - along ** 6));
  for (let ring = 0; ring <= rings; ring++) {
    const along = ring / rings;
    const slope = (radius(along + 0.01) - radius(along - 0.01 < 0 ? 0 : along - 0.01)) / (0.02 * reach);
    for (let side = 0; side <= around; side++) {
      const angle = (side / around) * Math.PI * 2;
      const size = Math.hypot(1, slope);
      builder.vertex({
        position: [Math.cos(angle) * radius(along), Math.sin(angle) * radius(along), along * reach * mix(0.92, 1, width)],
        normal: [Math.cos(angle) / size, Math.sin(angle) / size, -slope / size],
        colour: [1, 0.5, 0.1],
        surface: [1, 0, 0, 1],
      });
    }
  }
  for (let ring = 0; ring < rings; ring++) {
    for (let side = 0; side < around; side++) {
      const corner = ring * (around + 1) + side;
      builder.quad(corner, corner + 1, corner + around + 2, corner + around + 1);
    }
  }
  return builder.build();
}

/** WGSL of the flames: torn by noise that runs outward, hot within, smoky at the end. Reads `flow` (seconds), `front` and `heat` (0 to 1). */
const flames = `
  let view = normalize(eye - place); let facing = abs(dot(normalize(normalIn), view));
  let along = rest.z / ${reach.toFixed(1)}; let turn = atan2(rest.y, rest.x) / 6.2831853;
  let axis = normalize((jetPlace * vec4f(0.0, 0.0, 1.0, 0.0)).xyz); let ahead = smoothstep(0.45, 0.95, abs(dot(axis, view)));
  let wrapped = vec2f(turn + flow * 0.11, along * 0.9 - flow * 1.15); let flat = rest.xy * 0.2 + vec2f(flow * 0.4, along * 0.5 - flow * 0.7);
  let across = smoothstep(0.2, 0.8, ahead); let shift = vec2f(-flow * 0.3, 0.37);
  let coarse = mix(textureSampleLevel(noiseMap, noiseMapSampler, wrapped, 0.0), textureSampleLevel(noiseMap, noiseMapSampler, flat, 0.0), across);
  let finer = mix(textureSampleLevel(noiseMap, noiseMapSampler, wrapped * 2.0 + shift, 0.0), textureSampleLevel(noiseMap, noiseMapSampler, flat * 2.0 + shift, 0.0), across);
  let torn = coarse.z * 0.62 + finer.z * 0.5;
  let rim = smoothstep(0.35, 1.0, length(rest.xy) / 1.85) * ahead;
  let edge = max(smoothstep(0.0, 0.75, facing), ahead * smoothstep(0.02, 0.5, facing)) * (1.0 - rim * 0.55);
  let body = torn * edge + 0.42 * (1.0 - along) * (1.0 - ahead * 0.7) - along * along * 0.35 * (1.0 - ahead) - rim * 0.22 + ahead * 0.12;
  let dense = smoothstep(0.22, 0.62, body);
  let hot = clamp(body * 1.35 - along * 0.75 + 0.12, 0.0, 1.0);
  var colour = mix(vec3f(0.55, 0.05, 0.008), vec3f(2.2, 0.6, 0.07), smoothstep(0.05, 0.5, hot));
  colour = mix(colour, vec3f(3.2, 1.75, 0.5), smoothstep(0.5, 1.0, hot));
  colour = mix(colour, vec3f(0.05, 0.035, 0.03), smoothstep(0.72, 1.0, along + (0.5 - torn) * 0.5) * 0.7);
  ${hazeOver}
  let cover = dense * smoothstep(0.0, 0.03, along) * (1.0 - smoothstep(front - 0.22, front, along)) * heat * 0.94;`;

/** Fire out of a mouth. */
export interface FireJet {
  readonly object: Group;
  /** Shows the fire at `seconds`: `heat` how strong, `since` seconds after it began. */
  show(heat: Unit, since: Seconds, seconds: Seconds): void;
  dispose(): void;
}

/** A jet of flames along its own +z, about 11 m long; unseen until it is shown. */
export function fireJet(matter: Matter): FireJet {
  const flow = uniform(0);
  const front = uniform(0);
  const heat = uniform(0);
  const material = matter.painted(flames, {
    veil: true,
    twoSided: true,
    inputs: {
      ...picture('noiseMap', matter.details.get('rough')),
      jetPlace: value('mat4x4f', modelWorldMatrix),
      flow: value('f32', flow),
      front: value('f32', front),
      heat: value('f32', heat),
    },
  });
  const drawn: Mesh[] = [1, 0.55].map((width) => mesh(jet(width), material, { layer: 'veil' }));
  const object = new Group();
  object.add(...drawn);
  object.visible = false;
  return {
    object,
    show(strength, since, seconds) {
      object.visible = strength > 0.01;
      heat.value = smooth(0, 0.3, strength);
      front.value = clamp(since * 1.7, 0, 1.25);
      flow.value = seconds;
    },
    dispose: () => drawn.forEach((one) => one.geometry.dispose()),
  };
}
