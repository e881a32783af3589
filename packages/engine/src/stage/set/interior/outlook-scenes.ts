import type { Outlook } from './room.ts';

/** A throw of the dice for a place, 0 to 1. */
const hash = (at: string): string => `fract(sin(dot(${at}, vec2f(12.9898, 78.233))) * 43758.5453)`;

/** The sky with thin clouds: declares `colour`. */
const sky = `
  let rise = look.y;
  var colour = mix(low, high, smoothstep(0.0, 0.55, rise));
  {
    let cloud = sin(look.x * 5.0 / (rise + 0.25) + sin(look.z * 4.0 / (rise + 0.25)) * 1.7)
      * sin(look.z * 3.0 / (rise + 0.25) + 1.0);
    colour = mix(colour, low * 1.15, smoothstep(0.2, 0.9, cloud) * 0.5 * smoothstep(0.02, 0.2, rise));
  }`;

/** A wall of scenery so many metres beyond the pane: `spot` on it, `run` along it. */
const beyond = (metres: string): string =>
  `let out = -normalIn;
      let way = ${metres} / max(dot(look, out), 0.06);
      let spot = place + look * way;
      let run = select(spot.x, spot.z, abs(out.x) > 0.5);`;

/** What lies outside a window: WGSL that declares `colour` for the view along `look`. */
export const scenes: Readonly<Record<Outlook, string>> = {
  sky,
  garden: `
    ${sky}
    {
      ${beyond('14.0')}
      let crown = 2.6 + 1.3 * sin(run * 0.55) + 0.7 * sin(run * 1.7 + 1.0) + 0.35 * sin(run * 4.3)
        + 0.2 * sin(run * 9.0 + sin(spot.y * 6.0));
      let leafy = sin(run * 7.0 + sin(spot.y * 9.0) * 1.6) * sin(spot.y * 8.0 + sin(run * 5.0));
      let green = mix(vec3f(0.05, 0.11, 0.03), vec3f(0.2, 0.3, 0.09), clamp(spot.y / 3.5, 0.0, 1.0) + leafy * 0.22)
        * (low * 0.55 + 0.02);
      colour = mix(colour, mix(green, low, 0.16), smoothstep(0.15, -0.15, spot.y - crown));
      let lawn = vec3f(0.16, 0.27, 0.07) * (low * 0.6 + 0.015);
      colour = mix(colour, lawn, smoothstep(0.1, -0.3, spot.y));
    }`,
  city: `
    ${sky}
    {
      ${beyond('38.0')}
      let block = floor(run / 7.0);
      let tall = 3.0 + 19.0 * ${hash('vec2f(block, 1.7)')};
      let stone = 0.1 + 0.16 * ${hash('vec2f(block, 5.0)')};
      let cell = vec2f(run / 1.5, spot.y / 1.9);
      let inside = abs(fract(cell) - 0.5);
      let glass = step(inside.x, 0.3) * step(inside.y, 0.28);
      let on = step(0.52, ${hash('floor(cell) + block')}) * night;
      let warm = mix(vec3f(1.3, 0.85, 0.42), vec3f(0.75, 0.95, 1.2), step(0.8, ${hash('floor(cell) * 1.7')}));
      let wall = mix(vec3f(stone, stone * 0.96, stone * 0.92) * (low * 0.7 + 0.03), low, 0.2);
      let front = mix(wall, mix(low * 0.4, warm * 1.3, on), glass);
      colour = mix(colour, front, step(spot.y, tall));
    }`,
  mountains: `
    ${sky}
    {
      ${beyond('60.0')}
      let ridge = 7.0 + 5.0 * sin(run * 0.06) + 3.0 * sin(run * 0.17 + 1.0) + 1.2 * sin(run * 0.5)
        + 0.5 * abs(sin(run * 1.3));
      let rock = mix(vec3f(0.14, 0.17, 0.22), vec3f(0.8, 0.84, 0.9), smoothstep(7.0, 11.0, spot.y + sin(run * 0.9) * 1.2))
        * (low * 0.6 + 0.02);
      colour = mix(colour, mix(rock, low, 0.35), step(spot.y, ridge));
      colour = mix(colour, vec3f(0.08, 0.13, 0.06) * (low + 0.03), smoothstep(1.6, 0.4, spot.y));
    }`,
  road: `
    ${sky}
    {
      ${beyond('24.0')}
      let slide = run + seconds.x * 14.0 * (1.0 - forward);
      let tree = 1.7 + 1.4 * sin(slide * 0.21) + 1.1 * sin(slide * 0.63 + 1.0) + 0.4 * sin(slide * 1.9);
      let green = vec3f(0.07, 0.12, 0.045) * (low * 0.6 + 0.02);
      colour = mix(colour, mix(green, low, 0.22), smoothstep(0.2, -0.2, spot.y - tree));
      let down = max(-look.y, 0.004);
      let reach = (place.y + 0.3) / down;
      let ground = place + look * reach;
      let at = select(vec2f(ground.x + seconds.x * 14.0, ground.z), vec2f(ground.z - seconds.x * 17.0, ground.x), forward > 0.5);
      let side = abs(at.y);
      let dash = step(fract(at.x / 7.0), 0.5) * smoothstep(0.13, 0.09, abs(side - 0.0));
      let edge = smoothstep(0.1, 0.06, abs(side - 3.6));
      let asphalt = vec3f(0.085, 0.085, 0.09) * (0.9 + 0.2 * ${hash('floor(at * 3.0)')});
      let grass = vec3f(0.1, 0.15, 0.05) * (0.85 + 0.3 * ${hash('floor(at * 0.8)')});
      let land = mix(mix(asphalt, vec3f(0.75), max(dash, edge)), grass, smoothstep(4.2, 4.6, side)) * (low * 0.7 + 0.035);
      colour = mix(colour, mix(land, low, 1.0 - exp(-reach * 0.008)), smoothstep(0.0, 0.02, -look.y));
    }`,
  dark: `
    var colour = vec3f(0.006, 0.007, 0.009);
    {
      ${beyond('1.6')}
      let lampAt = fract((run + seconds.x * 13.0) / 11.0) - 0.5;
      colour += vec3f(1.1, 0.9, 0.6) * smoothstep(0.06, 0.0, abs(lampAt)) * smoothstep(0.12, 0.0, abs(spot.y - 2.1));
      let pipe = abs(fract(spot.y * 1.7) - 0.5);
      colour += vec3f(0.02) * smoothstep(0.1, 0.02, pipe);
    }`,
  sea: `
    ${sky}
    {
      let down = max(-look.y, 0.004);
      let reach = 7.0 / down;
      let at = (place + look * reach).xz;
      let fade = exp(-reach * 0.0022);
      let swell = sin(at.x * 0.35 + sin(at.y * 0.21 + seconds.x * 0.5) * 2.0 + seconds.x * 0.6) * sin(at.y * 0.5 - seconds.x * 0.8);
      let crest = smoothstep(0.82, 1.0, swell) * fade;
      let water = mix(vec3f(0.03, 0.14, 0.2), vec3f(0.07, 0.28, 0.34), 0.5 + 0.5 * swell * fade) * (low * 0.55 + 0.02);
      colour = mix(colour, mix(mix(water, low * 0.8, 1.0 - fade), low * 0.9 + 0.02, crest * 0.7), smoothstep(0.004, -0.004, look.y));
    }`,
  hall: `
    var colour = vec3f(0.0);
    {
      ${beyond('2.2')}
      let lit = 0.5 + 0.6 * exp(-length(vec2f(run * 0.7, spot.y - 1.7)) * 0.9);
      colour = vec3f(0.62, 0.47, 0.3) * lit * (0.5 + 0.3 * low);
      colour = mix(colour, vec3f(0.5, 0.42, 0.32) * lit * 0.8, step(spot.y, 0.95));
      let down = max(-look.y, 0.004);
      let ground = place + look * (place.y / down);
      let board = 0.85 + 0.3 * fract(sin(floor(ground.x / 0.17) * 12.9898) * 43758.5453);
      colour = mix(colour, vec3f(0.26, 0.14, 0.06) * board * lit, step(spot.y, 0.0));
    }`,
  milk: `var colour = mix(low, high, 0.3) * (0.85 + 0.15 * look.y) * 1.1 + vec3f(0.02);`,
  stained: `
    var colour = vec3f(0.0);
    {
      let run = select(rest.x, rest.z, abs(normalIn.x) > 0.5);
      let cell = vec2f(run * 3.4, rest.y * 2.6);
      let shift = vec2f(${hash('floor(cell)')}, ${hash('floor(cell) + 9.0')}) * 0.3;
      let inside = abs(fract(cell + shift * 0.0) - 0.5);
      let lead = max(smoothstep(0.42, 0.47, inside.x), smoothstep(0.42, 0.47, inside.y));
      let cut = smoothstep(0.05, 0.02, abs(inside.x - inside.y));
      let dice = ${hash('floor(cell) + step(inside.x, inside.y)')};
      let hue = vec3f(0.5) + 0.5 * cos(6.2832 * (vec3f(0.0, 0.33, 0.67) + floor(dice * 6.0) / 6.0));
      colour = pow(hue, vec3f(2.2)) * (low * 1.5 + 0.06) * (0.7 + 0.6 * dice);
      colour = mix(colour, vec3f(0.008), max(lead, cut * 0.8));
    }`,
  stars: `
    var colour = vec3f(0.004, 0.006, 0.014);
    {
      let cell = look * 60.0;
      let dice = ${hash('floor(cell.xy) + floor(cell.z) * 7.1')};
      let off = length(fract(cell) - 0.5);
      colour += vec3f(0.9, 0.95, 1.1) * step(0.93, dice) * smoothstep(0.4, 0.05, off) * dice;
      let ball = normalize(vec3f(0.34, -0.06, -1.0));
      let near = length(cross(look, ball));
      let round = sqrt(max(1.0 - near * near / 0.05, 0.0));
      let side = smoothstep(-0.5, 0.6, dot(normalize(look - ball), vec3f(-0.8, 0.5, 0.2)) );
      let seas = sin(look.x * 30.0 + sin(look.y * 22.0) * 2.0) * sin(look.y * 27.0 + look.x * 9.0);
      let world = mix(vec3f(0.05, 0.16, 0.36), vec3f(0.3, 0.32, 0.2), smoothstep(0.1, 0.4, seas))
        + vec3f(0.7) * smoothstep(0.55, 0.9, sin(look.x * 17.0 + look.y * 41.0));
      colour = mix(colour, world * (0.04 + 1.3 * side) * (0.4 + 0.6 * round), smoothstep(0.224, 0.222, near) * step(look.z, 0.0));
      colour += vec3f(0.1, 0.25, 0.6) * exp(-abs(near - 0.225) * 60.0) * side * step(look.z, 0.0);
    }`,
};

/** Raindrops that run down the pane. */
export const drops = `{
  let run = select(rest.x, rest.z, abs(normalIn.x) > 0.5);
  let column = floor(run * 34.0);
  let dice = ${hash('vec2f(column, 2.0)')};
  let fall = fract(rest.y * (0.5 + dice * 0.4) + seconds.x * (0.25 + dice * 0.5) + dice * 7.0);
  let streak = smoothstep(0.12, 0.0, fall) * step(0.55, dice) * smoothstep(0.5, 0.1, abs(fract(run * 34.0) - 0.5));
  let bead = ${hash('floor(rest.xy * 70.0 + rest.zz * 70.0)')};
  colour = colour * (0.82 + 0.3 * step(0.9, bead)) + (low * 0.5 + 0.04) * streak;
}`;

/** Snow that falls behind the pane. */
export const flakes = `{
  let run = select(rest.x, rest.z, abs(normalIn.x) > 0.5);
  for (var sheet = 0; sheet < 3; sheet++) {
    let size = 7.0 + f32(sheet) * 5.0;
    let cell = vec2f(run + sin(seconds.x * 0.7 + rest.y * 2.0) * 0.06, rest.y + seconds.x * (0.9 - f32(sheet) * 0.2)) * size;
    let dice = ${hash('floor(cell) + f32(sheet) * 17.0')};
    let off = fract(cell) - vec2f(0.3 + 0.4 * dice, 0.5);
    colour = mix(colour, low * 1.25 + 0.08, smoothstep(0.2, 0.06, length(off)) * step(0.6, dice));
  }
}`;
