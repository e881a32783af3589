import type { Person } from '../person.ts';
import { ofHead } from '../skeleton.ts';
import { cutOf } from './cuts.ts';
import { opening } from './opening.ts';
import { layers, patternPaint } from './patterns.ts';

const number = (value: number): string => value.toFixed(5);

/**
 * Cloth is rough: seen at a grazing angle its threads hide the light from behind, and its inside lies in the dark.
 */
const drape = `let seenAt = dot(normalize(normalIn), view); occlusion *= mix(0.1, 1.0, smoothstep(0.1, 0.8, abs(seenAt))); if (seenAt < -0.05) { albedo *= 0.6; occlusion *= 0.55; }`;

/**
 * WGSL that draws what is cut too finely for vertices: the shirt that shows in the opening of a coat or jacket,
 * and the line where it closes.
 */
export function tailoring({ figure, outfit }: Person): string {
  const { front } = cutOf(outfit.top);
  const prints = patternPaint(outfit.prints, figure, outfit.shown);
  if (!front) return `${prints} ${drape}`;
  const { bottom, top, half } = opening(figure);
  const hem = front === 'tails' ? bottom - 0.02 * figure.height : figure.hip[1] - 0.06 * figure.height;
  const [red, green, blue] = outfit.under.map(number);
  const chin = ofHead(figure, [0, -0.13, 0])[1];
  // A tie widens downward from its knot.
  const tie = outfit.tie
    ? ` if (abs(rest.x) < mix(${number(0.0145 * figure.height)}, ${number(0.0065 * figure.height)}, clamp(up, 0.0, 1.0)) + ${number(0.004 * figure.height)} * smoothstep(0.86, 0.9, up)) { albedo = vec3f(${outfit.tie.map(number).join(', ')}) * (0.6 + 0.4 * smoothstep(0.0, 0.012, inside)); }`
    : '';
  return `${prints} ${drape} if (rest.z > 0.03 && rest.y < ${number(chin)} && rest.y > ${number(hem)} && abs(rest.x) < ${number(half * 1.6)}) {
    let up = clamp((rest.y - ${number(bottom)}) / ${number(top - bottom)}, 0.0, 1.2);
    let inside = up * ${number(half + 0.006)} - abs(rest.x);
    if (inside > 0.0 && abs(vertexSurface.z - ${number(layers.top)}) < 0.01) {
      albedo = vec3f(${red}, ${green}, ${blue}) * 0.8 * (0.4 + 0.6 * smoothstep(0.0, 0.03, inside)) * (0.8 + 0.2 * smoothstep(0.0, 0.0025, abs(rest.x)));${tie}
    }
    if (rest.y < ${number(bottom)}) { albedo *= 0.45 + 0.55 * smoothstep(0.0, 0.0035, abs(rest.x - 0.002)); }
  }`;
}
