import { type Linear, linear } from '../../../shapes/colour.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { once } from '../../light/shading.ts';

/** What surfaces of a room are finished with: a number that vertices carry where other bodies carry their detail. */
const codes = {
  plain: 0,
  planks: 1,
  tiles: 2,
  metro: 3,
  carpet: 4,
  brick: 5,
  plaster: 6,
  checker: 7,
  grain: 8,
  rough: 9,
  ashlar: 10,
  stripes: 11,
  screen: 12,
} as const;

/** A finish by name. */
export type Finish = keyof typeof codes;

const glosses: Readonly<Record<Finish, number>> = {
  plain: 0.3,
  planks: 0.55,
  tiles: 0.7,
  metro: 0.75,
  carpet: 0.03,
  brick: 0.08,
  plaster: 0.1,
  checker: 0.8,
  grain: 0.45,
  rough: 0.12,
  ashlar: 0.14,
  stripes: 0.12,
  screen: 0.5,
};

/** The look of one part of a room. */
export interface Paint {
  readonly colour: Linear;
  readonly finish: Finish;
  /** 0 chalk to 1 mirror. */
  readonly gloss: number;
  /** Light given off, in multiples of the colour. */
  readonly glow: number;
}

/** A paint from a colour such as `#8a5a34`. */
export function paint(hex: string, finish: Finish = 'plain', { gloss = glosses[finish], glow = 0 } = {}): Paint {
  return { colour: linear(hex), finish, gloss, glow };
}

/** The number that stands for a finish in a vertex. */
export const finishCode = (finish: Finish): number => codes[finish];

const hash = (at: string): string => `fract(sin(dot(${at}, vec2f(12.9898, 78.233))) * 43758.5453)`;

/** WGSL by finish. In scope besides what `finishShading` names: `on` (metres in the surface's plane), `pixel` (a pixel's size there). */
const work: Readonly<Partial<Record<Finish, string>>> = {
  planks: `let board = on.x / 0.17; let row = floor(board); let end = on.y / 1.9 + ${hash('vec2f(row, 3.1)')}; let dice = ${hash('vec2f(row, floor(end))')};
     let seam = max(smoothstep(0.5 - 0.02 - pixel / 0.17, 0.5, abs(fract(board) - 0.5)), smoothstep(0.5 - 0.002 - pixel / 1.9, 0.5, abs(fract(end) - 0.5)));
     let streak = sin(on.x * 170.0 + dice * 40.0 + sin(on.y * 3.0 + dice * 9.0) * 4.0) * exp(-far * 0.14);
     albedo *= (0.72 + 0.44 * dice + 0.07 * streak) * (1.0 - 0.55 * seam); gloss *= 0.8 + 0.3 * dice;`,
  tiles: `let cell = on / 0.5; let dice = ${hash('floor(cell)')}; let inside = abs(fract(cell) - 0.5);
     let grout = smoothstep(0.5 - 0.012 - pixel / 0.5, 0.5 - 0.004, max(inside.x, inside.y));
     albedo = mix(albedo * (0.9 + 0.16 * dice), albedo * 0.42, grout); gloss *= 1.0 - 0.8 * grout;`,
  metro: `let row = floor(on.y / 0.11); let cell = vec2f(on.x / 0.22 + fract(row * 0.5), on.y / 0.11); let dice = ${hash('floor(cell)')}; let inside = abs(fract(cell) - 0.5);
     let grout = max(smoothstep(0.5 - 0.02 - pixel / 0.22, 0.49, inside.x), smoothstep(0.5 - 0.04 - pixel / 0.11, 0.48, inside.y)) * exp(-far * 0.04);
     albedo = mix(albedo * (0.93 + 0.12 * dice), albedo * 0.5, grout); gloss *= 1.0 - 0.8 * grout;`,
  carpet: `let tuft = ${hash('floor(on * 90.0)')} * exp(-far * 0.12); albedo *= 0.9 + 0.2 * tuft + 0.05 * sin(on.x * 5.0 + sin(on.y * 4.0));`,
  brick: `let row = floor(on.y / 0.085); let cell = vec2f(on.x / 0.25 + fract(row * 0.5), on.y / 0.085); let dice = ${hash('floor(cell)')}; let inside = abs(fract(cell) - 0.5);
     let joint = max(smoothstep(0.5 - 0.03 - pixel / 0.25, 0.49, inside.x), smoothstep(0.5 - 0.09 - pixel / 0.085, 0.46, inside.y));
     albedo = mix(albedo * (0.68 + 0.6 * dice), vec3f(0.28, 0.26, 0.23), joint * 0.62 * exp(-far * 0.03));`,
  plaster: `albedo *= 0.97 + 0.035 * sin(on.x * 1.7 + sin(on.y * 2.3) * 1.6) * sin(on.y * 1.3 + on.x * 0.6);`,
  checker: `let cell = on / 0.62; let dice = ${hash('floor(cell)')}; let odd = fract((floor(cell.x) + floor(cell.y)) * 0.5) > 0.25;
     let vein = smoothstep(0.9, 1.0, abs(sin(on.x * 4.0 + sin(on.y * 5.0 + on.x * 2.0) * 2.4 + dice * 20.0)));
     albedo = select(albedo * (1.0 - 0.2 * vein), albedo * 0.1 + vec3f(0.03) * vein, odd); gloss *= 0.9 + 0.1 * dice;`,
  grain: `let wave = sin(on.x * 2.1 + on.y * 31.0 + sin(on.x * 3.7 + on.y * 5.0) * 2.2) + 0.5 * sin(on.y * 90.0 + on.x * 4.0) * exp(-far * 0.3);
     albedo *= 0.93 + 0.08 * wave; gloss *= 0.95 + 0.06 * wave;`,
  rough: `let speck = ${hash('floor(on * 46.0)')} * exp(-far * 0.16); let cloud = sin(on.x * 1.9 + sin(on.y * 2.7 + place.z) * 2.0) * sin(on.y * 1.7 + on.x * 0.8 + place.z * 1.3);
     albedo *= 0.84 + 0.16 * speck + 0.15 * cloud;`,
  ashlar: `let row = floor(on.y / 0.42); let cell = vec2f(on.x / 0.85 + fract(row * 0.37), on.y / 0.42); let dice = ${hash('floor(cell)')}; let inside = abs(fract(cell) - 0.5);
     let joint = max(smoothstep(0.5 - 0.016 - pixel / 0.85, 0.49, inside.x), smoothstep(0.5 - 0.03 - pixel / 0.42, 0.48, inside.y));
     albedo *= (0.72 + 0.42 * dice + 0.08 * sin(on.x * 9.0 + sin(on.y * 11.0) * 2.0)) * (1.0 - 0.5 * joint);`,
  stripes: `let band = smoothstep(0.2, 0.2 + pixel * 8.0, abs(fract(on.x / 0.36) - 0.5)); albedo *= 0.86 + 0.16 * band;`,
  screen: `let line = floor(on.y / 0.055); let run = ${hash('vec2f(line, floor(on.x / 0.4))')}; let word = step(fract(on.x / 0.4 * (1.0 + floor(run * 3.0))), 0.7) * step(0.3, run) * step(0.35, fract(on.y / 0.055));
     albedo *= 0.35 + 0.9 * word;`,
};

/** The finishes that a shape's vertices carry. */
export function finishesOf({ surface }: Pick<Shape, 'surface'>): ReadonlySet<Finish> {
  const found = new Set<number>();
  for (let at = 2; at < surface.length; at += 4) found.add(Math.round(surface[at]!));
  return new Set((Object.keys(codes) as Finish[]).filter((finish) => found.has(codes[finish])));
}

/**
 * WGSL: lays a vertex's finish over `albedo` and `gloss`. In scope: `place`, `normal`, `vertexSurface`, `far` (metres from the
 * eye). Patterns fade where they would be finer than a pixel. Only those `used` are in it: each costs every pixel a look.
 */
export function finishShading(used: ReadonlySet<Finish>): string {
  const each = (Object.keys(work) as Finish[])
    .filter((finish) => used.has(finish))
    .map((finish) => once(`abs(vertexSurface.z - ${codes[finish]}.0) < 0.25`, work[finish]!));
  return `let flatNormal = abs(normal); let level = flatNormal.y > 0.6; let sideways = flatNormal.x > flatNormal.z;
  let on = select(select(place.xy, place.zy, sideways), place.xz, level); let pixel = far * 0.0012;
  ${each.join('\n  ')}`;
}
