import type { Linear } from '../../../../shapes/colour.ts';
import type { Figure } from '../figure.ts';

/** What is drawn on cloth in a second colour. */
export type Pattern =
  | 'stripes'
  | 'bars'
  | 'checks'
  | 'dots'
  | 'number'
  | 'bib'
  | 'panels'
  | 'emblem'
  | 'space'
  | 'reflective'
  | 'vest'
  | 'waistcoat'
  | 'sash'
  | 'braces'
  | 'breasted'
  | 'bibbed'
  | 'crossed'
  | 'plates'
  | 'lames'
  | 'mail'
  | 'splashes'
  | 'camouflage'
  | 'patches'
  | 'bandages'
  | 'scales';

/** The layers of clothes as the fine texture's share tells them apart: top, skirt, legs. */
export const layers = { top: 0.22, skirt: 0.26, legs: 0.24 } as const;

/** A pattern on one layer, or on everything. */
export interface Printed {
  readonly pattern: Pattern;
  readonly second: Linear;
  readonly layer: keyof typeof layers | 'all';
}

const number = (value: number): string => value.toFixed(5);

/** Which of seven bars show for a digit: top, upper left, upper right, middle, lower left, lower right, bottom. */
const bars = ['1110111', '0010010', '1011101', '1011011', '0111010', '1101011', '1101111', '1010010', '1111111', '1111011'] as const;
const barPlaces = [
  [0, 1, 0.5, 0.14],
  [-0.5, 0.5, 0.14, 0.5],
  [0.5, 0.5, 0.14, 0.5],
  [0, 0, 0.5, 0.14],
  [-0.5, -0.5, 0.14, 0.5],
  [0.5, -0.5, 0.14, 0.5],
  [0, -1, 0.5, 0.14],
] as const;

/** WGSL that sets `part` to 1 inside the figures of a number, `at` the middle, `tall` metres high. */
function digits(shown: number, at: readonly [x: number, y: number], tall: number): string {
  const text = String(shown);
  return [...text]
    .map((digit, place) => {
      const x = at[0] + (place - (text.length - 1) / 2) * tall * 0.72;
      const lit = barPlaces.filter((_, bar) => bars[Number(digit)]![bar] === '1');
      return `{ let spot = (vec2f(rest.x * select(-1.0, 1.0, rest.z > 0.0) - ${number(x)}, rest.y - ${number(at[1])})) * ${number(2.28 / tall)};
        ${lit.map(([bx, by, wide, high]) => `if (abs(spot.x - ${number(bx)}) < ${number(wide + 0.12)} && abs(spot.y - ${number(by)}) < ${number(high + 0.12)}) { part = 1.0; }`).join(' ')} }`;
    })
    .join(' ');
}

/** WGSL that finds how much of the second colour shows (`part`), and may change `ink` (the second colour), `gloss` and `occlusion`. */
function drawn(pattern: Pattern, figure: Figure, shown: number): string {
  const { height: h, chest, waist, neckBase, shoulder, hip } = figure;
  const y = (value: number): string => number(value);
  switch (pattern) {
    case 'stripes':
      return `part = smoothstep(0.46, 0.54, abs(fract(rest.y * ${number(1 / (0.042 * h))}) - 0.5) * 2.0);`;
    case 'bars':
      return `part = smoothstep(0.46, 0.54, abs(fract(rest.x * ${number(1 / (0.052 * h))}) - 0.5) * 2.0);`;
    case 'checks':
      return `let grid = abs(fract(vec2f(rest.x + rest.z * 0.6, rest.y) * ${number(1 / (0.056 * h))}) - 0.5) * 2.0;
        part = 0.5 * smoothstep(0.5, 0.56, grid.x) + 0.5 * smoothstep(0.5, 0.56, grid.y);`;
    case 'dots':
      return `let cell = rest.xy * ${number(1 / (0.046 * h))} + vec2f(0.5 * floor(fract(rest.y * ${number(0.5 / (0.046 * h))}) * 2.0), 0.0);
        part = 1.0 - smoothstep(0.24, 0.3, length(fract(cell) - 0.5));`;
    case 'number':
      return `${digits(shown, [0, chest + 0.025 * h], 0.115 * h)} if (abs(rest.x) > ${y(shoulder[0] * 1.25)} && abs(fract(rest.y * ${number(1 / (0.03 * h))}) - 0.5) < 0.12 && rest.y > ${y(figure.elbow[1] + 0.03 * h)} && rest.y < ${y(figure.elbow[1] + 0.08 * h)}) { part = 1.0; }`;
    case 'bib':
      return `if (rest.z > 0.0 && abs(rest.x) < ${y(0.062 * h)} && abs(rest.y - ${y(chest - 0.025 * h)}) < ${y(0.045 * h)}) { albedo = vec3f(0.82); ink = vec3f(0.02); ${digits(shown, [0, chest - 0.025 * h], 0.055 * h)} }`;
    case 'panels':
      return `part = smoothstep(${y(figure.ribs[0] * 0.72)}, ${y(figure.ribs[0] * 0.76)}, abs(rest.x)) * smoothstep(${y(shoulder[0] * 1.45)}, ${y(shoulder[0] * 1.4)}, abs(rest.x));`;
    case 'emblem':
      return `let spot = vec2f(rest.x, rest.y - ${y(chest + 0.028 * h)}) / ${number(0.05 * h)}; let turn = atan2(spot.x, spot.y);
        let star = length(spot) * (1.0 + 0.42 * cos(turn * 5.0 + 3.14159) * 0.9);
        if (rest.z > 0.02) { part = 1.0 - smoothstep(0.72, 0.78, star); if (length(spot) > 1.02 && length(spot) < 1.2) { part = 1.0; } }
        if (abs(rest.y - ${y(hip[1] + 0.055 * h)}) < ${y(0.016 * h)} && abs(rest.x) < ${y(figure.hips[0] * 1.3)}) { part = 1.0; }`;
    case 'space':
      return `if (rest.z > 0.0 && abs(rest.x) < ${y(0.05 * h)} && abs(rest.y - ${y(chest - 0.02 * h)}) < ${y(0.035 * h)}) { albedo = vec3f(0.23, 0.25, 0.28);
        let knob = fract(vec2f(rest.x, rest.y - ${y(chest - 0.005 * h)}) * ${number(1 / (0.025 * h))}) - 0.5; if (length(knob) < 0.3) { albedo = select(vec3f(0.6, 0.1, 0.06), vec3f(0.1, 0.3, 0.55), rest.x > 0.0); } }
        if (abs(rest.x) > ${y(shoulder[0] * 1.2)} && abs(rest.y - ${y(figure.elbow[1] + 0.06 * h)}) < ${y(0.012 * h)}) { part = 1.0; }
        if (rest.z > 0.0 && abs(rest.x - ${y(0.055 * h)}) < ${y(0.022 * h)} && abs(rest.y - ${y(chest + 0.065 * h)}) < ${y(0.013 * h)}) { part = 1.0; ink = vec3f(0.05, 0.12, 0.45); }
        occlusion *= 0.75 + 0.25 * smoothstep(0.0, 0.2, abs(fract(rest.y * ${number(1 / (0.06 * h))}) - 0.5));`;
    case 'reflective':
      return `let low = min(abs(rest.y - ${y(waist + 0.02 * h)}), min(abs(rest.y - ${y(figure.elbow[1] - 0.05 * h)}) + select(1.0, 0.0, abs(rest.x) > ${y(shoulder[0] * 1.3)}), abs(rest.y - ${y(figure.ankle[1] + 0.08 * h)})));
        let chestBand = abs(rest.y - ${y(chest + 0.03 * h)}); let band = min(low, chestBand);
        if (band < ${y(0.017 * h)}) { part = 1.0; } if (band < ${y(0.007 * h)}) { ink = vec3f(0.75); }`;
    case 'vest':
      return `let vee = max(0.0, (rest.y - ${y(chest)}) * 0.42); if (abs(rest.x) < ${y(shoulder[0] * 0.98)} && (rest.z < 0.0 || abs(rest.x) > vee)) { part = 1.0;
        if (abs(rest.y - ${y(waist + 0.03 * h)}) < ${y(0.012 * h)} || (abs(abs(rest.x) - ${y(0.06 * h)}) < ${y(0.011 * h)} && rest.y > ${y(waist + 0.03 * h)})) { ink = vec3f(0.8, 0.82, 0.75); } if (rest.z > 0.0 && abs(rest.x) < 0.003) { ink = ink * 0.3; } }`;
    case 'waistcoat':
      return `let vee = max(0.0, (rest.y - ${y(waist + 0.05 * h)}) * 0.36); if (abs(rest.x) < ${y(shoulder[0] * 0.92)} && (rest.z < 0.0 || abs(rest.x) > vee)) { part = 1.0;
        if (rest.z > 0.0 && abs(rest.x) < 0.003 && vee < 0.001) { ink = ink * 0.3; } if (abs(rest.x) < vee + 0.006) { ink = ink * 0.55; }
        let knob = vec2f(rest.x - 0.012, (fract(rest.y * ${number(1 / (0.028 * h))}) - 0.5) * ${number(0.028 * h)}); if (rest.z > 0.0 && length(knob) < ${y(0.0045 * h)} && rest.y < ${y(waist + 0.055 * h)}) { ink = vec3f(0.5, 0.4, 0.2); gloss = 0.7; } }`;
    case 'sash':
      return `let slant = rest.x * 0.75 * select(-1.0, 1.0, rest.z > 0.0) + (rest.y - ${y(chest - 0.01 * h)}) * 0.66; if (abs(slant) < ${y(0.028 * h)} && abs(rest.x) < ${y(shoulder[0])}) { part = 1.0; if (abs(slant) > ${y(0.022 * h)}) { ink = ink * 1.5; } }`;
    case 'braces':
      return `if (abs(abs(rest.x) - ${y(0.05 * h)}) < ${y(0.009 * h)} && rest.y < ${y(neckBase)}) { part = 1.0; }`;
    case 'breasted':
      return `if (rest.z > 0.0) { let edge = abs(rest.x + ${y(0.045 * h)}); if (edge < 0.0025 && rest.y < ${y(neckBase - 0.02 * h)}) { part = 0.35; }
        let knob = vec2f(abs(rest.x + ${y(0.01 * h)}) - ${y(0.028 * h)}, (fract(rest.y * ${number(1 / (0.05 * h))}) - 0.5) * ${number(0.05 * h)}); if (length(knob) < ${y(0.0065 * h)} && rest.y < ${y(neckBase - 0.03 * h)}) { part = 0.9; gloss = 0.5; } }`;
    case 'bibbed':
      return `let upper = rest.y - ${y(chest + 0.03 * h)}; let wide = select(${y(0.06 * h)}, 1.0, rest.y < ${y(waist - 0.015 * h)});
        if (abs(rest.x) < wide && abs(rest.x) < ${y(shoulder[0] * 1.05)} && upper < 0.0) { part = 1.0; if (rest.z > 0.0 && abs(rest.x) < ${y(0.028 * h)} && abs(upper + ${y(0.035 * h)}) < ${y(0.022 * h)} ) { ink = ink * 0.8; } if (upper > ${y(-0.005 * h)} || abs(rest.x) > wide - 0.005) { ink = ink * 0.7; } }
        if (upper >= 0.0 && abs(abs(rest.x) - ${y(0.05 * h)}) < ${y(0.011 * h)}) { part = 1.0; }
        if (rest.z > 0.0 && length(vec2f(abs(rest.x) - ${y(0.05 * h)}, upper + 0.008)) < ${y(0.008 * h)}) { part = 1.0; ink = vec3f(0.6, 0.45, 0.15); gloss = 0.8; }`;
    case 'crossed':
      return `if (rest.z > 0.0 && rest.y > ${y(waist + 0.01 * h)} && abs(rest.x) < ${y(0.12 * h)}) { let up = (rest.y - ${y(waist)}) / ${y(neckBase - waist)}; let edge = mix(${y(-0.075 * h)}, ${y(0.042 * h)}, up);
        if (up > 0.64 && abs(rest.x) < edge - ${y(0.004 * h)}) { part = 1.0; ink = ink * 1.0; occlusion *= 0.6; albedo = ink; }
        if (abs(rest.x - edge) < ${y(0.012 * h)} || (abs(rest.x + edge) < ${y(0.012 * h)} && up > 0.64)) { part = 1.0; occlusion *= 0.85 + 0.15 * smoothstep(0.0, 0.01, abs(rest.x - edge)); } }`;
    case 'plates':
      return `let lame = abs(fract(rest.y * ${number(1 / (0.046 * h))}) - 0.5); let belly = select(0.0, 1.0, rest.y < ${y(waist + 0.03 * h)} || abs(rest.x) > ${y(shoulder[0] * 1.2)}); part = (1.0 - smoothstep(0.0, 0.07, lame)) * belly * 0.9;
        part = max(part, 1.0 - smoothstep(0.0, 0.004, abs(rest.y - ${y(waist + 0.032 * h)}))); part = max(part, 0.5 * (1.0 - smoothstep(0.0, 0.006, abs(rest.x))) * select(0.0, 1.0, rest.z > 0.0));`;
    case 'lames':
      return `let lame = fract(rest.y * ${number(1 / (0.026 * h))}); part = 1.0 - smoothstep(0.1, 0.2, abs(lame - 0.5)); let tie = abs(fract((rest.x + rest.z) * ${number(1 / (0.02 * h))}) - 0.5); if (tie < 0.12 && lame > 0.5) { part = 0.0; albedo = vec3f(0.55, 0.38, 0.1); }`;
    case 'mail':
      return `part = 1.0 - smoothstep(0.2, 0.42, length(fract(vec2f(rest.x + rest.z * 0.7, rest.y) * ${number(1 / (0.009 * h))} + vec2f(0.5 * floor(fract(rest.y * ${number(0.5 / (0.009 * h))}) * 2.0), 0.0)) - 0.5)); gloss = 0.6;`;
    case 'splashes':
      return `let cell = floor(rest.xy * ${number(1 / (0.05 * h))}); let chanceOf = fract(sin(dot(cell, vec2f(12.9898, 78.233))) * 437.585); let spot = fract(rest.xy * ${number(1 / (0.05 * h))}) - 0.5 - (vec2f(chanceOf, fract(chanceOf * 7.3)) - 0.5) * 0.5;
        part = (1.0 - smoothstep(0.14, 0.17, length(spot) * (1.0 + 0.2 * sin(atan2(spot.y, spot.x) * 5.0)))) * select(0.0, 1.0, chanceOf > 0.55); ink = select(select(vec3f(0.05, 0.2, 0.6), vec3f(0.7, 0.45, 0.04), fract(chanceOf * 31.0) > 0.4), ink, fract(chanceOf * 13.0) > 0.5);`;
    case 'camouflage':
    case 'patches': {
      const fine = pattern === 'camouflage' ? 34 : 22;
      return `let wander = sin(rest.x * ${number(fine)} + 2.0 * sin(rest.y * ${number(fine * 0.8)} + rest.z * 11.0)) + sin(rest.y * ${number(fine * 1.2)} + 2.2 * sin(rest.x * ${number(fine * 0.7)} + 1.0)); part = smoothstep(0.55, 0.65, wander); if (wander < -0.8) { albedo = albedo * 1.5; }`;
    }
    case 'bandages':
      return `let wrap = fract((rest.y + 0.25 * rest.x + 0.012 * sin(rest.x * 40.0 + rest.z * 30.0)) * ${number(1 / (0.03 * h))}); part = 1.0 - smoothstep(0.0, 0.14, wrap); occlusion *= 0.72 + 0.28 * smoothstep(0.0, 0.4, wrap); albedo *= 0.85 + 0.2 * sin(floor((rest.y + 0.25 * rest.x) * ${number(1 / (0.03 * h))}) * 2.3);`;
    case 'scales':
      return `let row = rest.y * ${number(1 / (0.024 * h))}; let scale = fract(vec2f(atan2(rest.x, rest.z) * 7.0 + 0.5 * floor(fract(row * 0.5) * 2.0), row)) - vec2f(0.5, 0.9); part = smoothstep(0.62, 0.72, length(scale * vec2f(1.2, 0.8))); gloss = 0.6;`;
  }
}

/** WGSL that draws patterns on the layers of an outfit. `shown` is the number on a jersey. */
export function patternPaint(printed: readonly Printed[], figure: Figure, shown: number): string {
  return printed
    .map(({ pattern, second, layer }) => {
      const here = layer === 'all' ? 'true' : `abs(vertexSurface.z - ${number(layers[layer])}) < 0.008`;
      return `if (${here}) { var part = 0.0; var ink = vec3f(${second.map(number).join(', ')}); ${drawn(pattern, figure, shown)} albedo = mix(albedo, ink, clamp(part, 0.0, 1.0)); }`;
    })
    .join('\n');
}
