import type { CarForm } from './car-form.ts';
import type { Livery } from './livery.ts';

const number = (value: number): string => value.toFixed(4);
const point = (values: readonly number[]): string => `vec${values.length}f(${values.map(number).join(', ')})`;

/** Where the windows are. Declares `glassAt` (metres, negative inside) for sides and screens. */
export function windows({ glass, screens, lean }: CarForm): string {
  const slant = ([low, high]: readonly [number, number], sign: 1 | -1): string => {
    const [dz, dy] = [high - low, glass.high - glass.low];
    const size = Math.hypot(dz, dy);
    // The line's normal points out of the window: toward the nose in front, toward the tail behind.
    return `dot(vec2f(rest.z - ${number(low)}, rest.y - ${number(glass.low)}), ${point([(sign * dy) / size, (-sign * dz) / size])})`;
  };
  const side = [
    `${number(glass.low)} + rest.z * ${number(glass.slope)} - rest.y`,
    `
      rest.y - ${number(glass.high)} - rest.z * ${number(glass.slope * 0.5)} + 0.035 * (rest.z + 0.3) * (rest.z + 0.3)
        * ${glass.posts.length > 3 ? '0.0' : '1.0'}`,
    slant(glass.front, 1),
    slant(glass.rear, -1),
  ];
  const posts = glass.posts.map((at) => `glassAt = max(glassAt, 0.036 - abs(rest.z - ${number(at)}));`).join(' ');
  const screen = (span: readonly [number, number]): string =>
    `max(max(${number(span[0])} - rest.y, rest.y - ${number(span[1])}), aside - screenHalf + ${number(screens.inset)})`;
  return `
    let aside = abs(rest.x);
    let screenHalf = halfAtShoulder - 0.05 - ${number(lean)} * max(rest.y - shoulder, 0.0);
    let sideways = abs(restNormal.x) > 0.62;
    var glassAt = 1.0;
    if (sideways) {
      let corner = max(max(${side[2]}, ${side[3]}), max(${side[0]}, ${side[1]}));
      glassAt = corner;
      ${posts}
    } else if (rest.z > ${number((glass.front[1] + glass.rear[1]) / 2)}) {
      glassAt = ${screen(screens.front)};
    } else {
      glassAt = ${screen(screens.rear)};
    }`;
}

/** Door lines and the edges of bonnet and boot: darkens `albedo`, dulls `coat`. */
export function seams({ doors, glass, wheels, deck }: CarForm): string {
  const high = glass.low - 0.02;
  const low = Math.min(wheels.radius, 0.4) - 0.03;
  const front = deck.at(-1)![0];
  const lines = doors.map(
    (at) => `gap = min(gap, max(abs(rest.z - ${number(at)}), max(${number(low)} - rest.y, rest.y - ${number(high)})));`,
  );
  const span =
    doors.length > 1
      ? `
        gap = min(gap, max(abs(rest.y - ${number(low)}),
          max(${number(Math.min(...doors))} - rest.z, rest.z - ${number(Math.max(...doors))})));`
      : '';
  return `
  var gap = 1.0;
  if (sideways) { ${lines.join(' ')} ${span}
    if (rest.z > ${number(front - 0.75)}) { gap = min(gap, abs(rest.y - shoulder + 0.11)); }
  } else if (rest.y < ${number(glass.low + 0.1)}) {
    gap = min(gap, max(abs(aside - halfAtShoulder + 0.13), ${number(glass.front[0] + 0.2)} - abs(rest.z)));
  }
  let wideGap = 0.0045 + pixel * 0.6;
  let seam = 1.0 - smoothstep(wideGap * 0.5, wideGap * 1.5, gap);
  albedo = mix(albedo, vec3f(0.006), seam * 0.85 * min(1.0, 0.006 / (pixel + 0.002))); coat *= 1.0 - seam;`;
}

/** Lamps, grille and plates at nose and tail: changes `albedo`, `coat`, `shine`. */
export function endLamps({ lamps, grille, deck }: CarForm, livery: Livery): string {
  const [front, back] = [deck.at(-1)![0], deck[0]![0]];
  const lamp = ([x, y, halfX, halfY]: readonly [number, number, number, number]): string =>
    `length(max(abs(vec2f(aside - ${number(x)}, rest.y - ${number(y)})) - ${point([halfX - 0.03, halfY - 0.03])}, vec2f(0.0))) - 0.03`;
  return `
    if (rest.z > ${number(front - 0.55)} && restNormal.z > 0.12) {
      let lampAt = ${lamp(lamps.front)};
      let bulb = length(vec2f(aside - ${number(lamps.front[0] + lamps.front[2] * 0.15)}, (rest.y - ${number(lamps.front[1])})
        * 1.2)) / ${number(lamps.front[3])};
      if (lampAt < 0.0) {
        albedo = mix(vec3f(0.5, 0.52, 0.55), vec3f(0.9), smoothstep(1.0, 0.3, bulb)) * (0.55 + 0.45 * abs(sin(aside * 90.0)));
        coat = 0.6;
        shine = vec3f(1.0, 0.93, 0.8) * (0.35 + 9.0 * smoothstep(1.1, 0.2, bulb))
          * mix(0.12, ${livery.lit ? '1.0' : '0.02'}, night);
      } else if (lampAt < 0.012) {
        albedo = vec3f(0.012);
      }
      let grilleAt = max(max(${number(grille[0])} - rest.y, rest.y - ${number(grille[1])}), aside - ${number(grille[2])}
        + (rest.y - ${number(grille[0])}) * 0.2);
      if (grilleAt < 0.0) {
        let bar = abs(fract(rest.y * 26.0) - 0.5);
        albedo = mix(vec3f(0.006), vec3f(0.2), smoothstep(0.32, 0.42, bar));
        coat = 0.25;
        occlusion *= 0.7;
      } else if (grilleAt < 0.014) {
        albedo = vec3f(0.5);
      }
      if (abs(rest.y - ${number(grille[0] - 0.02)}) < 0.055 && aside < 0.26) {
        albedo = vec3f(0.62, 0.6, 0.5);
        coat = 0.15;
        if (abs(rest.y - ${number(grille[0] - 0.02)}) < 0.032 && aside < 0.21 && fract(aside * 16.0 + 0.2) < 0.55) {
          albedo = vec3f(0.02, 0.02, 0.05);
        }
      }
    }
    if (rest.z < ${number(back + 0.5)} && restNormal.z < -0.12) {
      let lampAt = ${lamp(lamps.rear)};
      if (lampAt < 0.0) {
        albedo = vec3f(0.30, 0.008, 0.006) * (0.7 + 0.5 * step(0.5, fract(rest.y * 30.0)));
        coat = 0.7;
        shine = vec3f(1.0, 0.035, 0.02) * mix(0.10, ${livery.lit ? '3.2' : '0.05'}, night);
      }
      if (abs(rest.y - ${number((lamps.rear[1] + grille[0]) / 2 + 0.04)}) < 0.058 && aside < 0.26) {
        albedo = vec3f(0.62, 0.6, 0.5);
        coat = 0.15;
      }
    }
    if (rest.y < ${number(livery.skirt)}) {
      albedo = mix(albedo, vec3f(0.014), 0.9);
      coat *= 0.25;
    }`;
}

/** WGSL: distance `seat` to what sits inside, seen squarely from the side; reads `rest`. */
export function seats({ glass }: CarForm, livery: Livery): string {
  const { posts } = glass;
  const rows =
    posts.length > 3
      ? posts.map((at) => at + 0.5).reverse()
      : [glass.front[1] - 0.42, ...(glass.rear[1] < -0.6 ? [glass.front[1] - 1.4] : [])];
  const low = posts.length > 3 ? glass.low + 0.22 : glass.low;
  const one = (at: number, driver: boolean): string => `
    seat = min(seat, length(max(abs(vec2f(sit - ${number(at)}, rest.y - ${number(low + 0.02)})) - vec2f(0.06, 0.13),
      vec2f(0.0))) - 0.05);
    seat = min(seat, length(max(abs(vec2f(sit - ${number(at - 0.02)}, rest.y - ${number(low + 0.235)})) - vec2f(0.02, 0.03),
      vec2f(0.0))) - 0.035);
    ${
      driver
        ? `
      seat = min(seat, length((vec2f(sit - ${number(at + 0.15)}, rest.y - ${number(low + 0.235)})) * vec2f(1.1, 0.88)) - 0.095);
      seat = min(seat, length((vec2f(sit - ${number(at + 0.12)}, rest.y - ${number(low - 0.02)})) * vec2f(0.8, 1.0)) - 0.15);`
        : ''
    }`;
  return `var seat = 9.0; let sit = rest.z;${rows.map((at, index) => one(at, index === 0 && livery.lit)).join('')}`;
}
