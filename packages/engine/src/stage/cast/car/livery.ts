import type { CarForm } from './car-form.ts';

/** What is painted on a body, and what stands on its roof. */
export interface Livery {
  /** WGSL that changes `albedo` from `rest`, `sideways`, `aside`. */
  readonly paint: string;
  readonly sign: 'none' | 'taxi' | 'police' | 'wreck';
  /** Bumpers and sills below this height are dark, metres. */
  readonly skirt: number;
  /** How brightly the cabin is lit at night. */
  readonly cabinLight: number;
  /** Whether its lamps burn in the dark. */
  readonly lit: boolean;
}

/** WGSL: the distance `ink` of `pen` to the word TAXI, one unit high and about 3.1 wide around the origin. */
export const taxiInk = `var ink = 9.0; var strokes = array<vec4f, 8>(
    vec4f(-1.55, 0.5, -0.85, 0.5), vec4f(-1.2, 0.5, -1.2, -0.5),
    vec4f(-0.75, -0.5, -0.4, 0.5), vec4f(-0.4, 0.5, -0.05, -0.5), vec4f(-0.62, -0.16, -0.18, -0.16),
    vec4f(0.2, 0.5, 0.9, -0.5), vec4f(0.9, 0.5, 0.2, -0.5), vec4f(1.3, 0.5, 1.3, -0.5));
  for (var number = 0; number < 8; number++) {
    let line = strokes[number]; let way = line.zw - line.xy; let off = pen - line.xy;
    ink = min(ink, length(off - way * clamp(dot(off, way) / dot(way, way), 0.0, 1.0)));
  }`;

/** The checked band of a cab below its windows, and its name on the doors. */
function cabPaint({ glass }: CarForm): string {
  const high = glass.low - 0.075;
  return `
    if (sideways) {
      let band = rest.y - ${high.toFixed(3)} - rest.z * ${(glass.slope * 0.8).toFixed(4)};
      if (abs(band) < 0.05 && rest.z < 1.75 && rest.z > -1.95) {
        let check = floor(rest.z / 0.05) + floor(band / 0.05);
        let black = step(0.5, abs(fract(check * 0.5)) * 2.0 - 0.25);
        albedo = mix(albedo, mix(vec3f(0.62), vec3f(0.008), black), smoothstep(0.05, 0.05 - pixel, abs(band)));
      }
      let pen = vec2f(-(rest.z - 0.42) * sign(rest.x), rest.y - 0.62) / 0.2;
      if (abs(pen.x) < 2.0 && abs(pen.y) < 0.9) {
        ${taxiInk} albedo = mix(albedo, vec3f(0.008), 1.0 - smoothstep(0.1, 0.1 + pixel * 10.0 + 0.02, ink));
      }
    }`;
}

const policePaint = `
  if (sideways && rest.z < 0.98 && rest.z > -1.08 && rest.y < 0.93) {
    albedo = vec3f(0.62);
  } else if (rest.y < 0.93 || rest.z > 1.1 || rest.z < -1.8) {
    albedo = vec3f(0.008, 0.009, 0.012);
  }
  if (sideways && abs(rest.y - 0.7) < 0.05 && rest.z < 1.9 && rest.z > -1.9) {
    albedo = vec3f(0.02, 0.06, 0.35);
  }`;

/** Rust that has eaten into the paint. */
const rusty = `
  let stain = sin(rest.x * 7.1 + sin(rest.z * 5.3) * 2.0) * sin(rest.y * 9.7 + rest.z * 3.1) + 0.5
    * sin(rest.z * 23.0 + rest.y * 31.0);
  albedo = mix(albedo, vec3f(0.16, 0.055, 0.02), smoothstep(-0.35, 0.5, stain));
  coat = 0.1;
  gloss = 0.15;`;

/** The livery of a body for a sign that a preset names. */
export function liveryOf(form: CarForm, body: string, sign: string): Livery {
  const skirt = /bus|double/.test(body)
    ? 0.5
    : body === 'cab' || body === 'pickup'
      ? 0.62
      : body === 'suv'
        ? 0.5
        : body === 'truck'
          ? 0.62
          : body === 'van'
            ? 0.46
            : body === 'sports'
              ? 0.2
              : 0.29;
  if (sign === 'taxi') return { paint: cabPaint(form), sign, skirt, cabinLight: 1, lit: true };
  if (sign === 'police') return { paint: policePaint, sign, skirt, cabinLight: 0.6, lit: true };
  if (sign === 'wreck') return { paint: rusty, sign: 'wreck', skirt, cabinLight: 0, lit: false };
  return {
    paint: body === 'bus' ? 'if (sideways && abs(rest.y - 1.08) < 0.06) { albedo = vec3f(0.62, 0.6, 0.56); }' : '',
    sign: 'none',
    skirt,
    cabinLight: /bus|double/.test(body) ? 14 : 0.6,
    lit: true,
  };
}
