import type { Vector3 } from '@onereel/spec';
import { type Linear, linear } from '../../../shapes/colour.ts';
import { colourIn } from './asked-garments.ts';
import type { Figure } from './figure.ts';
import { fingertips } from './hand.ts';

/** What is drawn on the skin itself. */
export interface Marks {
  readonly freckles: boolean;
  readonly tattoos: boolean;
  /** The colour of painted nails. */
  readonly nails: Linear | null;
}

/** Marks that words tell: `freckled`, `tattooed`, `red nails`. */
export function marksIn(said: string): Marks {
  const nails = /((?:[\w#-]+ +){0,3})(?:finger)?nails?\b/.exec(said);
  const painted = nails && (colourIn(nails[1]!) ?? (/painted|polish|manicure/.test(said) ? linear('#c8141e') : null));
  return { freckles: /freckle/.test(said), tattoos: /tattoo/.test(said), nails: painted ?? null };
}

/** WGSL of light that spreads beneath the skin: the edge of its shadows is soft and warm, and its hollows are not as dark. */
export const softSkin = `{
  let facing = dot(normal, keyDirection); let edge = facing * 3.2; let spread = 1.0 / (1.0 + edge * edge);
  albedo *= mix(vec3f(1.0), vec3f(1.14, 0.98, 0.92), spread);
  occlusion = mix(occlusion, 1.0, 0.22);
  normal = normalize(normal + keyDirection * (0.1 + 0.16 * spread));
}`;

const number = (value: number): string => value.toFixed(5);
const vector = (value: Vector3): string => `vec3f(${value.map(number).join(', ')})`;

/** WGSL that draws marks on bare skin; empty where there are none. */
export function marksPaint({ freckles, tattoos, nails }: Marks, figure: Figure): string {
  const parts: string[] = [];
  if (freckles)
    parts.push(`let cheek = (rest - ${vector(figure.headCentre)}) / ${number(figure.headScale)};
      if (cheek.z > 0.045 && cheek.y < 0.012 && cheek.y > -0.052) {
        let cell = floor(cheek.xy * 165.0); let chanceOf = fract(sin(dot(cell, vec2f(12.9898, 78.233))) * 437.585);
        let spot = fract(cheek.xy * 165.0) - 0.5 - (vec2f(chanceOf, fract(chanceOf * 7.3)) - 0.5) * 0.7;
        let here = (1.0 - smoothstep(0.02, 0.034, abs(cheek.y + 0.02))) * (1.0 - smoothstep(0.045, 0.06, abs(cheek.x)));
        albedo *= mix(vec3f(1.0), vec3f(0.74, 0.58, 0.5), (1.0 - smoothstep(0.1, 0.32, length(spot))) * step(0.42, chanceOf) * here);
      }`);
  if (tattoos) {
    const fine = 1.72 / figure.height;
    parts.push(`let arm = rest * ${number(34 * fine)};
      if (abs(rest.x) > ${number(figure.shoulder[0] * 0.98)} && abs(rest.x) < ${number(figure.wrist[0] - 0.008 * figure.height)} && rest.y > ${number(figure.wrist[1])}) {
        let swirl = sin(arm.x * 1.5 + 2.3 * sin(arm.y * 0.9 + arm.z * 0.7)) + sin(arm.y * 1.7 + 2.0 * sin(arm.x * 0.8 - arm.z * 1.2));
        let ink = max(1.0 - smoothstep(0.12, 0.26, abs(swirl)), smoothstep(1.25, 1.4, swirl));
        albedo = mix(albedo, albedo * 0.18 + vec3f(0.004, 0.01, 0.016), ink * 0.88);
      }`);
  }
  if (nails) {
    const { tips, palm, round } = fingertips(figure);
    const nearest = tips.map((tip) => `length(hand - ${vector(tip)})`).reduce((least, one) => `min(${least}, ${one})`);
    parts.push(`let hand = vec3f(abs(rest.x), rest.yz);
      if (hand.x > ${number(figure.wrist[0])} && hand.y < ${number(figure.wrist[1])} && ${nearest} < ${number(round)} && dot(hand - ${vector(tips[1]!)}, ${vector(palm)}) < ${number(round * 0.5)}) {
        albedo = vec3f(${nails.map(number).join(', ')}); gloss = 0.9;
      }`);
  }
  return parts.map((part) => `{ ${part} }`).join('\n');
}
