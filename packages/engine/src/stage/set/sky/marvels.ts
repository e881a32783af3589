import type { Feature } from '@onereel/spec';

/** What happens in the sky now and then, and is looked at when it does. */
export type Marvel = 'moons' | 'eclipse' | 'meteor-shower' | 'comet' | 'milky-way';

const kinds: ReadonlySet<string> = new Set<Marvel>(['eclipse', 'meteor-shower', 'comet', 'milky-way']);

/** Which marvels a place's features ask for. */
export function marvelsOf(features: readonly Pick<Feature, 'kind' | 'count'>[] = []): ReadonlySet<Marvel> {
  return new Set(
    features
      .map(({ kind, count = 1 }) => (kind === 'moon' && count > 1 ? 'moons' : kind))
      .filter((kind): kind is Marvel => kind === 'moons' || kinds.has(kind)),
  );
}

/** Half the width of a covered sun, radians: larger than life, as a long lens shows it. */
const covered = 0.05;

/** Axes of the picture about `marvel.xyz`: `beside` radians to the right of it, `over` radians above. */
const axes = `let right9 = normalize(cross(marvel.xyz, vec3f(0.0, 1.0, 0.0))); let upward9 = cross(right9, marvel.xyz);
    let ahead9 = max(dot(look, marvel.xyz), 0.0); let beside = dot(look, right9); let over = dot(look, upward9);`;

/** The moon before the sun: a black disc, a thin bright ring with one bead, and streamers of the corona. */
const eclipse = `{ ${axes}
    let off = length(vec2f(beside, over)) / ${covered}; let turn9 = atan2(over, beside);
    let streamer = 0.6 + 0.25 * sin(turn9 * 2.0 + 0.7) + 0.12 * sin(turn9 * 7.0 + 1.3) + 0.08 * sin(turn9 * 17.0 + sin(turn9 * 5.0));
    let outside = max(off - 1.0, 0.0);
    let corona = (exp(-outside * 14.0) * 2.6 + exp(-outside * 3.2 / streamer) * 0.95 + exp(-outside * 0.9) * 0.16) * step(0.5, ahead9);
    let bead = exp(-dot(vec2f(beside, over) / ${covered} - vec2f(0.71, 0.69), vec2f(beside, over) / ${covered} - vec2f(0.71, 0.69)) * 46.0);
    colour = colour * (0.5 + 0.5 * smoothstep(0.0, 0.5, 1.0 - ahead9)) + vec3f(1.0, 0.95, 0.86) * corona + vec3f(1.0, 0.97, 0.9) * bead * 5.0;
    colour = mix(colour, vec3f(0.004, 0.005, 0.008), smoothstep(1.0, 0.965, off) * step(0.5, ahead9));
  }`;

/** Two moons of different size, lit from one side, seen by day too. */
const moons = `{ ${axes}
    let outward = select(-1.0, 1.0, sin(atan2(marvel.x, -marvel.z) - turn0) > 0.0);
    for (var one = 0; one < 2; one++) {
      let big = one == 0; let size = select(0.032, 0.072, big); let at9 = vec2f(beside - outward * 0.01, over + 0.012) - select(vec2f(outward * 0.118, 0.052), vec2f(0.0), big);
      let flat9 = at9 / size; let off9 = dot(flat9, flat9);
      let bulge = vec3f(flat9, sqrt(max(1.0 - off9, 0.0))); let shade9 = max(dot(bulge, normalize(vec3f(-0.55, 0.5, 0.6))), 0.0);
      let pits = 0.82 + 0.18 * sin(flat9.x * 7.0 + sin(flat9.y * 9.0) * 2.0) * sin(flat9.y * 8.0 + sin(flat9.x * 6.0 + 1.0) * 2.0);
      let face9 = select(vec3f(0.62, 0.72, 0.9), vec3f(0.95, 0.78, 0.62), big) * pits * (0.1 + 0.95 * shade9);
      colour = mix(colour, face9 + colour * 0.25, smoothstep(1.0, 0.94, off9) * step(0.3, ahead9));
      colour += vec3f(0.3, 0.3, 0.36) * exp(-max(sqrt(off9) - 1.0, 0.0) * 5.0) * 0.12 * step(0.3, ahead9);
    }
  }`;

/** Streaks that come one after the other out of one part of the sky and leave a fading trail. */
const meteors = `{ ${axes}
    for (var one = 0; one < 7; one++) {
      let k = f32(one); let beat = marvel.w * (0.42 + 0.03 * k) + k * 0.391; let turn9 = floor(beat); let age = fract(beat) * 2.1;
      let dice = fract(sin(vec2f(turn9 * 12.99 + k * 78.2, turn9 * 39.3 + k * 11.1)) * 43758.55);
      let fall = -0.62 - 0.3 * dice.y; let way9 = vec2f(cos(fall) * select(-1.0, 1.0, dice.x > 0.25), sin(fall));
      let start9 = vec2f((dice.x - 0.5) * 1.25 - way9.x * 0.2, 0.04 + (dice.y - 0.35) * 0.3 + 0.06);
      let head = start9 + way9 * 0.5 * age; let to = vec2f(beside, over) - head;
      let along = -dot(to, way9); let aside = abs(dot(to, vec2f(-way9.y, way9.x)));
      let long = 0.16 + 0.16 * dice.y; let wide = 0.0026 * max(1.0 - along / long, 0.0) + 0.0007;
      let trail = smoothstep(-0.004, 0.006, along) * max(1.0 - along / long, 0.0) * exp(-aside * aside / (wide * wide));
      let lit9 = smoothstep(0.0, 0.12, age) * smoothstep(1.0, 0.6, age);
      colour += (vec3f(0.75, 0.88, 1.0) * trail * 1.7 + vec3f(1.0, 0.95, 0.85) * exp(-dot(to, to) * 42000.0) * 2.6) * lit9 * step(0.3, ahead9);
    }
  }`;

/** A bright head with a broad tail of dust and a thin straight one of gas; it moves slowly. */
const comet = `{ ${axes}
    let head = vec2f(-0.05 + marvel.w * 0.006, -0.02 - marvel.w * 0.002); let to = vec2f(beside, over) - head; let way9 = vec2f(0.83, 0.557);
    let along = dot(to, way9); let aside = dot(to, vec2f(-way9.y, way9.x)); let run = max(along, 0.0);
    let bent = aside - run * run * 0.55; let wide = 0.006 + run * 0.15;
    let dust = exp(-bent * bent / (wide * wide)) * exp(-run * 5.2) * smoothstep(-0.008, 0.004, along);
    let thin = 0.004 + run * 0.03; let gas = exp(-(aside + run * 0.05) * (aside + run * 0.05) / (thin * thin)) * exp(-run * 3.4) * smoothstep(-0.006, 0.004, along);
    let near9 = dot(to, to);
    colour += (vec3f(1.0, 0.9, 0.7) * dust * 1.05 + vec3f(0.35, 0.6, 1.0) * gas * 0.8 + vec3f(1.0, 0.97, 0.9) * (exp(-near9 * 26000.0) * 4.0 + exp(-near9 * 1700.0) * 0.75)) * step(0.3, ahead9);
  }`;

/** A band of countless stars that rises from the horizon, brightest along its middle and cut by dark lanes. */
const milkyWay = `{ ${axes}
    let lean = vec2f(0.45, 0.893); let aside = beside * lean.y - over * lean.x; let along = beside * lean.x + over * lean.y;
    let wave = sin(along * 9.0 + 1.0) * 0.02 + sin(along * 23.0) * 0.008; let off = aside - wave;
    let grain = sin(along * 31.0 + sin(aside * 47.0) * 2.0) * sin(aside * 53.0 + sin(along * 27.0 + 2.0) * 2.0);
    let fine9 = sin(along * 97.0 + sin(aside * 131.0) * 2.4) * sin(aside * 149.0 + sin(along * 83.0) * 2.2);
    let body = exp(-off * off * 42.0); let core = exp(-off * off * 190.0) * (0.7 + 0.5 * exp(-(along + 0.05) * (along + 0.05) * 9.0));
    let lane = smoothstep(0.1, 0.75, exp(-(off - 0.018 - 0.03 * grain) * (off - 0.018 - 0.03 * grain) * 900.0) + 0.25 * fine9);
    let glow9 = (vec3f(0.16, 0.2, 0.34) * body * (0.8 + 0.3 * grain) + vec3f(0.46, 0.4, 0.42) * core * (0.8 + 0.3 * grain + 0.2 * fine9)) * (1.0 - 0.72 * lane);
    colour += glow9 * step(0.1, ahead9) * (1.0 - cover) * smoothstep(0.0, 0.1, rise);
    let cell9 = floor(vec2f(beside, over) * 210.0); let dice9 = fract(sin(vec2f(dot(cell9, vec2f(12.9, 78.2)), dot(cell9, vec2f(39.3, 11.1)))) * 43758.5);
    let spot9 = fract(vec2f(beside, over) * 210.0) - 0.25 - 0.5 * dice9;
    colour += vec3f(0.9, 0.94, 1.0) * exp(-dot(spot9, spot9) * 120.0) * step(0.62, dice9.x) * (0.15 + 1.1 * dice9.y * dice9.y) * body * smoothstep(0.02, 0.15, rise) * step(0.1, ahead9);
  }`;

const drawn: Readonly<Record<Marvel, string>> = { moons, eclipse, 'meteor-shower': meteors, comet, 'milky-way': milkyWay };

/** WGSL that adds the marvels to `colour`: reads `look`, `rise`, `cover` and `marvel` (the direction they are seen in, seconds). */
export function marvelShading(marvels: ReadonlySet<Marvel> | undefined): string {
  return [...(marvels ?? [])].map((one) => drawn[one]).join('\n');
}
