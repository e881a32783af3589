import { type BufferAttribute, type Mesh, Vector3 } from 'three/webgpu';
import { attribute, uniform } from 'three/tsl';
import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { hazeOver } from '../../light/shading.ts';
import { mesh } from '../../matter/mesh.ts';
import type { Matter } from '../../matter/matter.ts';
import { type Inputs, picture, value } from '../../matter/shader.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { HullForm } from './hull-form.ts';
import { outlineAt } from './hull.ts';
import { loft } from '../../../shapes/loft.ts';

/** The foam that a hull raises: a churning collar along its sides, and the sheet it leaves behind. */
export interface Wake {
  readonly meshes: readonly Mesh[];
  /** Brings it to a moment; `size` is the vessel's own scale. */
  at(moment: Moment, size: number): void;
}

const lather = `
  let lather = skyColour * 0.9 + keyColour * (max(keyDirection.y, 0.0) * 0.5 + 0.15) + fillColour * 0.6 + rimColour * 0.12;
  var colour = vec3f(0.74, 0.78, 0.8) * lather * (0.7 + 0.5 * fine.z);`;

/** `look` is along (0 bow to 1), across or up (0 to 1), strength. */
const collarPaint = `
  let fine = textureSample(foamMap, foamMapSampler, vec2f(rest.z * 0.11 + drift * 0.07, rest.y * 0.16 + look.y * 0.2 - drift * 0.012));
  let wide = textureSample(foamMap, foamMapSampler, vec2f(rest.z * 0.034 + drift * 0.03, rest.y * 0.06));
  let reach = look.z * force * (0.35 + 1.1 * wide.z) * smoothstep(0.0, 0.05, look.x);
  var cover = smoothstep(0.0, 0.4, reach - look.y) * smoothstep(0.42, 0.75, fine.z * 0.8 + (reach - look.y) * 0.55) * 0.95;
  ${lather}${hazeOver}`;
const sheetPaint = `
  let fine = textureSample(foamMap, foamMapSampler, vec2f(rest.x * 0.11, (rest.z + drift) * 0.055));
  let wide = textureSample(foamMap, foamMapSampler, vec2f(rest.x * 0.04 + 0.3, (rest.z + drift) * 0.021));
  let middle = 1.0 - abs(look.y * 2.0 - 1.0);
  let arms = smoothstep(0.02, 0.13, middle) * smoothstep(0.42, 0.16, middle);
  let churn = smoothstep(0.45, 0.9, middle) * smoothstep(0.3, 0.42, look.x);
  let fade = (1.0 - look.x); let amount = clamp(arms * 0.85 + churn, 0.0, 1.0) * mix(fade, fade * fade, 0.6) * force;
  var cover = smoothstep(0.58, 0.95, fine.z * 0.55 + wide.z * 0.25 + amount * 0.55) * smoothstep(0.0, 0.25, amount) * 0.9;
  ${lather}${hazeOver}`;

const shadePaint = `
  let wide = textureSample(foamMap, foamMapSampler, vec2f(rest.x * 0.05, rest.z * 0.05 + drift * 0.02));
  let out = vec2f(look.x * 2.0 - 1.0, look.y * 2.0 - 1.0);
  let inner = 1.0 - smoothstep(0.2, 1.0, length(out) + (wide.z - 0.5) * 0.3);
  var cover = inner * 0.84;
  var colour = (skyColour * 0.022 + keyColour * 0.004) * vec3f(1.0, 0.8, 0.65);
  ${hazeOver}`;

type Sheet = Mesh & { readonly calm: Float32Array };

const rows = 48;
const columns = 12;
/** How far the sheets float over the water for each metre of the hull, so that the coarser far sea does not swallow them. */
const lift = 0.0066;

/** Makes the foam of a hull. The sheet lies on the water that `Moment.ground` tells of, point by point. */
export function createWake(form: HullForm, matter: Matter): Wake {
  const drift = uniform(0);
  const force = uniform(1);
  const inputs = {
    ...picture('foamMap', matter.details.get('rough')),
    look: value('vec4f', attribute('surface', 'vec4')),
    drift: value('f32', drift),
    force: value('f32', force),
  };
  const collarMaterial = matter.painted(collarPaint, { inputs, veil: true, twoSided: true });
  const collars = [1, -1].map((side) => mesh(collar(form, side), collarMaterial, { layer: 'veil' }));
  const flat = sheetPoints(form, form.length * 2.3);
  const foam = sheetOf((u, v) => sheetPlace(flat, u, v), sheetPaint, inputs, matter);
  // What the hull mirrors and shades: without it a vessel looks laid on the water, not into it.
  const shade = sheetOf(
    (u, v) => [(v * 2 - 1) * form.beam * 2.2, 0, (0.5 - u) * form.length * 1.45 + form.rake[1]],
    shadePaint,
    inputs,
    matter,
  );
  shade.renderOrder = -1;
  return {
    meshes: [...collars, shade, foam],
    at(moment, size) {
      drift.value = moment.travelled / size;
      force.value = clamp(0.3 + moment.speed / 6, 0.3, 1.15);
      for (const sheet of [shade, foam]) layOnWater(sheet, moment, form.length);
    },
  };
}

/** A sheet on the water: keeps its places on calm water in `calm`. */
function sheetOf(surface: (u: number, v: number) => [number, number, number], paint: string, inputs: Inputs, matter: Matter): Sheet {
  const shape = loft(surface, (u, v) => ({ colour: [1, 1, 1], surface: [u, v, 1, 0] }), { columns: rows, rows: columns, flip: true });
  const sheet = mesh(shape, matter.painted(paint, { inputs, veil: true, twoSided: true }), { layer: 'veil' });
  return Object.assign(sheet, { calm: new Float32Array(shape.position) });
}

/** Foam that clings to one side: from well under the water up to a crest that is highest at the bow. */
function collar(form: HullForm, side: number): ReturnType<typeof loft> {
  const scale = form.length / 33;
  return loft(
    (u, v) => {
      const s = 1 - u;
      const bow = smooth(0.72, 1, s);
      const y = mix(-2.4, mix(1.3, 2.7, bow), v) * scale;
      const [half, z] = outlineAt(form, Math.min(0.995, s), Math.min(y, 1.2 * scale));
      const off = (0.1 + Math.max(0, v - 0.4) * mix(0.5, 2.3, bow)) * scale;
      return [side * (half + off), y, z + bow * (0.5 - v * 0.8) * scale];
    },
    (u, v) => ({ colour: [1, 1, 1], surface: [u, v, mix(0.5, 1, smooth(0.3, 0, u)) + 0.12 * smooth(0.85, 1, u), 0] }),
    { columns: 40, rows: 8, flip: side < 0 },
  );
}

function sheetPoints(form: HullForm, reach: number): readonly { half: number; z: number }[] {
  return Array.from({ length: 33 }, (_, index) => {
    const behind = (index / 32) * reach;
    const beside = Math.min(1, behind / form.length);
    return { half: form.beam * (0.06 + 0.6 * smooth(0, 0.5, beside)) + behind * 0.16, z: form.length / 2 + form.rake[1] * 2 - behind };
  });
}

function sheetPlace(points: readonly { half: number; z: number }[], u: number, v: number): [number, number, number] {
  const place = clamp(u) * (points.length - 1);
  const low = Math.min(points.length - 2, Math.floor(place));
  const share = place - low;
  const half = mix(points[low]!.half, points[low + 1]!.half, share);
  return [(v * 2 - 1) * half, 0, mix(points[low]!.z, points[low + 1]!.z, share)];
}

/** Lifts every point of the sheet onto the water: the vessel heaves and leans, the sheet must not. */
function layOnWater(sheet: Sheet, moment: Moment, reach: number): void {
  const { calm } = sheet;
  sheet.updateWorldMatrix(true, false);
  const back = sheet.matrixWorld.clone().invert();
  const scale = sheet.getWorldScale(new Vector3()).x;
  const cosine = Math.cos(moment.heading) * scale;
  const sine = Math.sin(moment.heading) * scale;
  const position = sheet.geometry.getAttribute('position') as BufferAttribute;
  const point = new Vector3();
  const water = waterAround(moment, reach * scale);
  for (let vertex = 0; vertex < position.count; vertex++) {
    const x = calm[vertex * 3]!;
    const z = calm[vertex * 3 + 2]!;
    point.set(moment.place[0] + x * cosine + z * sine, 0, moment.place[2] + z * cosine - x * sine);
    point.y = water(point.x, point.z, z * scale) + lift * reach * scale;
    point.applyMatrix4(back);
    position.setXYZ(vertex, point.x, point.y, point.z);
  }
  position.needsUpdate = true;
}

/**
 * The height of the water around the vessel. Where the ground tells nothing of the swell (it is level), the water is
 * taken to lie in the vessel's own plane near it and level further off, within a few times `reach` metres.
 */
function waterAround(moment: Moment, reach: number): (x: number, z: number, ahead: number) => number {
  const [placeX, placeY, placeZ] = moment.place;
  const level = moment.ground(placeX, placeZ);
  if (moment.ground(placeX + 7.3, placeZ - 3.1) !== level) return moment.ground;
  const rise = Math.tan(moment.pitch);
  return (x, z, ahead) => {
    const far = Math.hypot(x - placeX, z - placeZ) / (reach * 1.1);
    return level + (placeY - level + rise * ahead) * Math.exp(-far * far);
  };
}
