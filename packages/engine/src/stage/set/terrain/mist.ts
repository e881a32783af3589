import { Mesh, PlaneGeometry, Vector4 } from 'three/webgpu';
import { uniform, uv, varying } from 'three/tsl';
import type { Metres, Seconds } from '@onereel/spec';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { picture, value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import type { Fan } from './fan.ts';

/** A bank of mist that lies across the view. */
export interface MistBank {
  /** How far from the camera. */
  readonly far: Metres;
  /** Height of its foot and how tall it is. */
  readonly foot: Metres;
  readonly tall: Metres;
  /** 0 to 1. */
  readonly cover: number;
}

const look = `
  let flow = vec2f(at.x * bank.x, at.y * bank.y) + vec2f(clock.x * 0.004, 0.0);
  let soft = textureSample(clouds, cloudsSampler, flow).w; let fine = textureSample(clouds, cloudsSampler, flow * vec2f(2.7, 1.9) - vec2f(clock.x * 0.003, 0.2)).w;
  let body = smoothstep(0.0, 0.34, at.y) * smoothstep(1.0, 0.42 + 0.3 * soft, at.y) * smoothstep(0.0, 0.16, at.x) * smoothstep(1.0, 0.84, at.x);
  let look = normalize(place - eye);
  let sunward = max(dot(look, normalize(vec3f(keyDirection.x, max(keyDirection.y, 0.0) * 0.4 + 0.05, keyDirection.z))), 0.0);
  var colour = mix(hazeColour, hazeGlow, sunward * sunward * sunward * 0.8) * 0.92 + skyColour * 0.12 + keyColour * 0.03;
  var cover = body * smoothstep(0.1, 0.75, soft * 0.7 + fine * 0.45) * bank.z;`;

/** Banks of mist as sheets across the view, drifting slowly. */
export function mist(matter: Matter, fan: Fan, banks: readonly MistBank[]): { objects: Mesh[]; at(seconds: Seconds): void } {
  const clock = new Vector4();
  const objects = banks.map(({ far, foot, tall, cover }, number) => {
    const wide = 2 * far * Math.tan(Math.min(1.1, fan.half + 0.15));
    const material = matter.painted(look, {
      veil: true,
      twoSided: true,
      inputs: {
        ...picture('clouds', matter.details.get('rough')),
        at: value('vec2f', varying(uv() as never)),
        bank: value('vec4f', uniform(new Vector4(wide / (tall * 9), 0.34, cover, 0))),
        clock: value('vec4f', uniform(clock)),
      },
    });
    const sheet = posed(new Mesh(new PlaneGeometry(wide, tall), material));
    sheet.position.set(fan.x + Math.sin(fan.heading) * far, foot + tall / 2, fan.z - Math.cos(fan.heading) * far);
    sheet.rotation.y = -fan.heading;
    sheet.layers.set(layers.veil);
    sheet.renderOrder = -5 + number;
    return sheet;
  });
  return {
    objects,
    at(seconds) {
      clock.x = seconds;
    },
  };
}

/** What drifts over water and grass in fog, far ones first. */
const nearBanks: readonly MistBank[] = [
  { far: 62, foot: -1.6, tall: 7, cover: 0.5 },
  { far: 38, foot: -1.1, tall: 4, cover: 0.44 },
  { far: 24, foot: -0.8, tall: 2.4, cover: 0.36 },
];

/** The mist of a kind of land at a time of day: deep in the valleys, thin over meadows in the morning. Far banks come first. */
export function mistBanks(alpine: boolean, timeOfDay: string, weather: string): MistBank[] {
  const thick = /fog|mist/.test(weather) ? 1.5 : 1;
  if (alpine)
    return [
      { far: 640, foot: -48, tall: 120, cover: 0.62 * thick },
      { far: 330, foot: -44, tall: 46, cover: 0.5 * thick },
    ];
  // In fog the land goes away in layers: low banks between the near and the far.
  const layers = thick > 1 ? nearBanks : [];
  if (/sunrise|dawn|morning/.test(timeOfDay) || thick > 1)
    return [{ far: 250, foot: -4, tall: 26, cover: 0.6 * thick }, { far: 95, foot: -2.5, tall: 9, cover: 0.34 * thick }, ...layers];
  return [];
}
