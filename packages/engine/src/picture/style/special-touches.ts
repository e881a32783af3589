import { rgb } from './touches.ts';

/** Ben-Day dots where it is neither light nor dark, in rows turned by a quarter of a right angle. */
export const halftone = (pitch: number, hex: string, amount: number): string =>
  `{
    let turned = vec2f(p.x + p.y, p.x - p.y) * ${(0.7071 / pitch).toFixed(5)};
    let away = length(fract(turned) - 0.5);
    let tone = 1.0 - brightness(colour);
    let wide = 0.62 * sqrt(clamp(tone * 1.25 - 0.12, 0.0, 1.0));
    colour = mix(colour, ${rgb(hex)}, (1.0 - smoothstep(wide - 0.07, wide + 0.07, away)) * ${amount.toFixed(3)});
  }`;

/** Dots of paper white in flat colours. */
export const paperDots = (pitch: number, amount: number): string =>
  `{
    let turned = vec2f(p.x + p.y, p.x - p.y) * ${(0.7071 / pitch).toFixed(5)};
    let away = length(fract(turned) - 0.5);
    let level = brightness(colour);
    let wide = 0.48 * smoothstep(0.25, 0.95, level);
    colour = mix(colour, vec3f(0.98, 0.97, 0.93), (1.0 - smoothstep(wide - 0.08, wide + 0.08, away)) * ${amount.toFixed(3)}
      * step(0.1, wide));
  }`;

/** Hatching: tone as pencil strokes in up to three ways, wavering, drawn anew with every drawing. */
export const hatching = (pencil: string, sheet: string): string =>
  `{
    let tone = 1.0 - brightness(colour);
    let waver = sheetSmooth(p * 0.11 + tick * vec2f(53.0, 17.0));
    let press = sheetAt(p * 0.9 + tick * vec2f(31.0, 57.0)).x;
    let q = p + (vec2f(waver.z, waver.x) - 0.5) * 7.0;
    var dark = 0.0;
    let a = abs(fract((q.x * 0.72 + q.y * 0.69) / 7.5) - 0.5) * 2.0;
    dark += (1.0 - smoothstep(0.12, 0.75, a)) * smoothstep(0.22, 0.5, tone) * 0.55;
    let b = abs(fract((q.x * 0.9 - q.y * 0.43) / 8.5) - 0.5) * 2.0;
    dark += (1.0 - smoothstep(0.12, 0.75, b)) * smoothstep(0.45, 0.7, tone) * 0.5;
    let c = abs(fract((q.x * 0.2 + q.y * 0.98) / 6.5) - 0.5) * 2.0;
    dark += (1.0 - smoothstep(0.15, 0.8, c)) * smoothstep(0.66, 0.9, tone) * 0.5;
    dark += smoothstep(0.3, 1.0, tone) * 0.16;
    dark = clamp(dark * (0.45 + press * 1.1) + smoothstep(0.12, 0.6, line) * (0.55 + press * 0.6), 0.0, 0.94);
    let inside = min(min(p.x, size.x - p.x), min(p.y, size.y - p.y));
    dark *= smoothstep(8.0, 120.0, inside + (waver.z - 0.5) * 130.0);
    colour = mix(${rgb(sheet)}, ${rgb(pencil)}, dark);
  }`;

/** Charcoal: tone rubbed into the tooth of the paper in broad soft strokes, edges pressed hard, the sheet bare toward its rim. */
export const charcoal = (coal: string, sheet: string): string =>
  `{
    let tone = 1.0 - brightness(colour);
    let shift = tick * vec2f(53.0, 17.0);
    let tooth = sheetAt(p * 0.8 + shift).x * 0.65 + sheetAt(p * 2.1 + shift).x * 0.35;
    let rub = sheetSmooth(vec2f(p.x * 0.06 + p.y * 0.05, p.y * 0.02 - p.x * 0.015) + shift);
    let stroke = sheetAt(vec2f((p.x + p.y * 0.8) * 0.35, (p.y - p.x * 0.8) * 0.028) + shift).y;
    let full = smoothstep(0.16, 0.84, tone + (rub.z - 0.5) * 0.22);
    let grain0 = smoothstep(tooth * 0.8, tooth * 0.8 + 0.34, full * (0.82 + 0.36 * stroke));
    var dark = mix(full * 0.8, grain0, 0.6) * 0.93;
    dark = max(dark, smoothstep(0.12, 0.5, line) * (0.72 + 0.4 * tooth) * (0.55 + 0.75 * rub.x));
    let inside = min(min(p.x, size.x - p.x), min(p.y, size.y - p.y));
    dark *= smoothstep(4.0, 90.0, inside + (rub.x - 0.5) * 90.0 + (tooth - 0.5) * 40.0);
    colour = mix(${rgb(sheet)}, ${rgb(coal)}, clamp(dark, 0.0, 0.97));
  }`;

/** Chalk on a dark board: edges and lights drawn in chalk that keeps a little of the colour, over the smear of the sponge. */
export const chalk = (board: string): string =>
  `{
    let shift = tick * vec2f(31.0, 57.0);
    let tooth = sheetAt(p * 1.1 + shift).x;
    let waver = sheetSmooth(p * 0.09 + shift);
    let smear = sheetSmooth(vec2f(p.x * 0.012, p.y * 0.03));
    let tone = brightness(colour);
    let q = p + (vec2f(waver.z, waver.x) - 0.5) * 8.0;
    let a = abs(fract((q.x * 0.78 + q.y * 0.62) / 9.0) - 0.5) * 2.0;
    let hatch = (1.0 - smoothstep(0.2, 0.85, a)) * smoothstep(0.4, 0.85, tone) * 0.75;
    let press = clamp((hatch + smoothstep(0.68, 1.0, tone) * 0.34) * (0.3 + 1.1 * tooth) + smoothstep(0.1, 0.5, line) * (0.62 + 0.55 * tooth), 0.0, 1.0);
    let tint = clamp(mix(vec3f(tone), colour, 1.7) / max(tone, 0.12) * 0.62, vec3f(0.0), vec3f(1.0));
    let stick = mix(vec3f(0.94, 0.94, 0.9), tint, 0.5);
    colour = mix(${rgb(board)} * (0.86 + 0.34 * smear.z) + tone * 0.05, stick, press);
  }`;

/** A plan in white lines on blue, over a grid, with thin tone. */
export const plan = (ground: string, lineColour: string): string =>
  `{
    let tone = brightness(colour);
    let narrowCell = abs(fract(p / 24.0) - 0.5) * 24.0; let wideCell = abs(fract(p / 120.0) - 0.5) * 120.0;
    let squares = max(smoothstep(1.1, 0.3, 12.0 - max(narrowCell.x, narrowCell.y)) * 0.10, smoothstep(1.5, 0.4, 60.0 - max(wideCell.x, wideCell.y)) * 0.2);
    let slant = (1.0 - smoothstep(0.25, 0.55, abs(fract((p.x + p.y) / 9.0) - 0.5) * 2.0)) * smoothstep(0.45, 0.2, tone) * 0.2;
    let creased = 1.0 - 0.12 * smoothstep(3.0, 0.0, abs(p.x - size.x * 0.5)) - 0.12 * smoothstep(3.0, 0.0, abs(p.y - size.y * 0.5));
    colour = mix(${rgb(ground)} * (0.82 + 0.3 * tone) * creased, ${rgb(lineColour)}, clamp(squares + slant + smoothstep(0.1, 0.45, line) * 0.95, 0.0, 1.0));
  }`;

/** Leaves and grass shine as they do in infrared light, the sky goes dark; `leaf` is what green becomes. */
export const infrared = (leaf: string): string =>
  `{
    let green = smoothstep(0.0, 0.13, colour.y - max(colour.x, colour.z) * 0.98 + 0.015) * smoothstep(0.03, 0.12, brightness(colour));
    let level = brightness(colour);
    let other = mix(vec3f(level), colour.zyx, 0.4) * mix(vec3f(1.0), vec3f(0.5, 0.62, 0.8), smoothstep(0.02, 0.2, colour.z - colour.x));
    colour = mix(other, mix(${rgb(leaf)} * 0.5, ${rgb(leaf)}, pow(clamp(level * 2.3, 0.0, 1.0), 0.6)) + 0.12 * level, green);
  }`;

/** Three colours from the shadows over the middle to the lights. */
export const tritone = (dark: string, middle: string, light: string, amount: number): string =>
  `{ let level = brightness(colour); let tint = mix(mix(${rgb(dark)}, ${rgb(middle)}, smoothstep(0.0, 0.5, level)), ${rgb(light)}, smoothstep(0.42, 0.95, level)); colour = mix(colour, tint, ${amount.toFixed(3)}); }`;

/** Tubes of light along the edges, each in the colour of what it goes around, before the dark. */
export const tubes = (dim: number): string =>
  `{
    let level = max(brightness(colour), 0.03); let hue = clamp((colour / level - 1.0) * 1.6 + 1.0, vec3f(0.0), vec3f(2.5));
    let turn = 0.5 + 0.5 * sin(p.x * 0.004 + p.y * 0.006); let lamp = mix(mix(vec3f(1.0, 0.12, 0.62), vec3f(0.1, 0.85, 1.0), turn), hue * 0.8, clamp((max(hue.x, max(hue.y, hue.z)) - 1.25) * 1.4, 0.0, 0.85));
    let core = smoothstep(0.28, 0.7, line); let halo = smoothstep(0.02, 0.5, line);
    colour = colour * ${dim.toFixed(3)} * vec3f(0.55, 0.5, 1.0) + lamp * halo * 0.55 + (lamp * 0.6 + 0.55) * core;
  }`;

/** Cells of coloured glass or stone, each of one colour, with a joint between them (Worley 1996). */
export const cells = (
  spacing: number,
  { scatter, joint, hex, shine }: { scatter: number; joint: number; hex: string; shine: number },
): string =>
  `{
    let q = p / ${spacing.toFixed(3)};
    let base = vec2i(floor(q));
    var first = 9.0;
    var second = 9.0;
    var middle = q;
    var chosen = base;
    for (var y = -1; y <= 1; y++) {
      for (var x = -1; x <= 1; x++) {
        let cell = base + vec2i(x, y);
        let found = vec2f(cell) + 0.5 + (vec2f(chance(cell, 1u), chance(cell, 2u)) - 0.5) * ${scatter.toFixed(3)};
        let away = found - q;
        let far = dot(away, away);
        second = min(second, max(first, far));
        chosen = select(chosen, cell, far < first);
        middle = select(middle, found, far < first);
        first = min(first, far);
      }
    }
    let gap = (sqrt(second) - sqrt(first)) * ${spacing.toFixed(3)};
    let here = painted(middle * ${spacing.toFixed(3)} / lines);
    colour = here.xyz * (0.86 + 0.28 * chance(chosen, 3u));
    let slope = q - middle;
    colour *= 1.0 + ${shine.toFixed(3)} * (-slope.x - slope.y) ;
    colour = mix(${rgb(hex)}, colour, smoothstep(${(joint * 0.6).toFixed(3)}, ${(joint * 1.2).toFixed(3)}, gap));
  }`;

/** A film gate that is never quite still: begins with the drawn picture a little off its place, and soft. */
export const gateWeave = (reach: number): string =>
  `{
    let sway = (vec2f(chance(vec2i(i32(tick), 1), 7u), chance(vec2i(i32(tick), 2), 8u)) - 0.5) * ${(reach * 2).toFixed(3)} / lines;
    colour = mix(sharp(spot + sway), painted(spot + sway).xyz, 0.55);
  }`;

/** Scratches along the film, dust on it, and light that flickers. */
export const wear = (amount: number): string =>
  `{
    let strip = vec2i(i32(tick), 11);
    colour *= 1.0 + (chance(strip, 1u) - 0.5) * ${(0.13 * amount).toFixed(3)};
    for (var scratch = 0u; scratch < 3u; scratch++) {
      let x = chance(vec2i(i32(floor(tick / (2.0 + f32(scratch) * 3.0))), 4), scratch) * size.x
        + (chance(strip, 9u + scratch) - 0.5) * 3.0;
      let seen = step(0.35, chance(strip, 20u + scratch));
      colour += (1.0 - smoothstep(0.4, 1.5, abs(p.x - x + sin(p.y * 0.006 + f32(scratch)) * 2.0))) * seen
        * ${(0.26 * amount).toFixed(3)} * (0.4 + 0.6 * sheetSmooth(vec2f(p.y * 0.4, f32(scratch) * 40.0)).z);
    }
    for (var speck = 0u; speck < 5u; speck++) {
      let away = p - vec2f(chance(strip, 30u + speck), chance(strip, 40u + speck)) * size;
      let lint = length(away * vec2f(1.0, 0.6 + chance(strip, 50u + speck))) + (sheetSmooth(p * 0.9).z - 0.5) * 9.0;
      let seen = (1.0 - smoothstep(2.0, 4.5, lint - chance(strip, 60u + speck) * 2.5)) * step(0.45, chance(strip, 70u + speck))
        * ${amount.toFixed(3)};
      colour = mix(colour, vec3f(select(0.05, 0.92, speck > 2u)), clamp(seen, 0.0, 0.9));
    }
  }`;

/** The rounded window of a small film gate. */
export const gate = (inset: number, round: number): string =>
  `{
    let half2 = size * 0.5 - ${inset.toFixed(1)};
    let away = abs(p - size * 0.5) - half2 + ${round.toFixed(1)};
    let outside = length(max(away, vec2f(0.0))) + min(max(away.x, away.y), 0.0) - ${round.toFixed(1)};
    let ragged = (sheetSmooth(p * 0.5).z - 0.5) * 6.0;
    colour = mix(colour, vec3f(0.015, 0.012, 0.01), smoothstep(-5.0, 4.0, outside + ragged));
  }`;

/** Colours that part toward the picture's edge, as in a cheap or broken lens. Begins with the drawn picture. */
export const parting = (reach: number): string =>
  `{ let off = (uv - 0.5) * ${(reach * 2).toFixed(3)} / lines; colour = vec3f(sharp(spot + off).x, sharp(spot).y, sharp(spot - off).z); }`;

/** What a player shows while it plays, five by seven points a letter: the rows of "PLAY" and an arrow. */
const playing = [
  '11110 10000 01110 10001 10000',
  '10001 10000 10001 10001 11000',
  '10001 10000 10001 01010 11100',
  '11110 10000 11111 00100 11110',
  '10000 10000 10001 00100 11100',
  '10000 10000 10001 00100 11000',
  '10000 11111 10001 00100 10000',
].map((row) => `${Number.parseInt(row.replaceAll(' ', '0'), 2)}u`);

/** Video tape: colour that bleeds to the right, lines, torn rows, a rolling band, noise at the foot, what the player shows. */
export const tape = `{
  let row = floor(p.y / 3.0);
  let torn = step(0.985, chance(vec2i(i32(row / 14.0), i32(tick)), 1u)) * 14.0 + (chance(vec2i(i32(row), i32(tick)), 2u) - 0.5)
    * 2.6;
  let foot = smoothstep(size.y - 56.0, size.y - 20.0, p.y + sin(seconds * 5.0) * 6.0);
  let roll = p.y / size.y - fract(0.62 + seconds * 0.11) * 1.2 + 0.1;
  let rolled = smoothstep(0.05, 0.0, abs(roll));
  let sway = (torn + foot * (chance(vec2i(i32(row), i32(tick)), 3u) - 0.3) * 120.0 + rolled
    * (16.0 + 22.0 * chance(vec2i(i32(row), i32(tick)), 4u))) / lines;
  let level = brightness(mix(sharp(spot + vec2f(sway, 0.0)), painted(spot + vec2f(sway - 3.0 / lines, 0.0)).xyz, 0.6));
  let red = painted(spot + vec2f(sway - 15.0 / lines, 2.0)).xyz;
  let blue = painted(spot + vec2f(sway + 9.0 / lines, -2.0)).xyz;
  let tint = mix(blue, red, vec3f(1.0, 0.5, 0.0));
  colour = (tint - brightness(tint)) * 1.5 + level;
  colour = mix(colour, colour * vec3f(1.06, 0.96, 1.1) + vec3f(0.05, 0.02, 0.08), 0.8);
  colour *= 0.86 + 0.14 * sin(p.y * 2.094);
  let specks = chance(vec2i(i32(p.x / 7.0), i32(row)), seed);
  colour += (foot * step(0.72, specks) + rolled * step(0.9, specks)) * 0.6;
  let q = vec2i(floor((p + vec2f(sway * lines - 74.0, -62.0)) / 7.0));
  var rows = array<u32, 7>(${playing.join(', ')});
  if (all(q >= vec2i(0)) && q.x < 29 && q.y < 7) {
    colour = mix(colour, vec3f(0.96, 0.98, 1.0), f32((rows[q.y] >> u32(28 - q.x)) & 1u) * 0.94);
  }
}`;

/** Things against the sky: the nearer, the darker; the sky in two colours. */
export const backlit = (near: string, low: string, high: string): string =>
  `{
    let nearness = nearAt(spot);
    let below = nearAt(spot + vec2f(0.0, 6.0 / lines));
    let above = nearAt(spot - vec2f(0.0, 6.0 / lines));
    // What lies flat comes nearer downward in the picture, what stands does not.
    let flat2 = smoothstep(0.012, 0.03, (below - above) / max(nearness, 0.0001))
      * smoothstep(0.5, 0.3, (below - above) / max(nearness, 0.0001)) * step(0.0001, above);
    let away = clamp(1.0 - log2(1.0 + nearness * 260.0) / 3.6, 0.0, 1.0);
    let sky = mix(${rgb(high)}, ${rgb(low)}, smoothstep(0.0, 0.72, uv.y)) * (0.75 + 0.5 * brightness(painted(spot).xyz));
    let sun = length((uv - vec2f(0.64, 0.4)) * vec2f(size.x / size.y, 1.0));
    let lit = sky + vec3f(1.0, 0.72, 0.36) * (exp(-sun * sun * 9.0) * 0.45 + (1.0 - smoothstep(0.085, 0.09, sun)) * 0.5
      * step(nearness, 0.002));
    colour = mix(${rgb(near)}, lit, max(away * away * select(0.62, 1.0, nearness <= 0.0), flat2
      * (0.2 + 0.5 * exp(-abs(uv.x - 0.62) * 3.0))));
  }`;

/** Layers of cut paper: every step in distance throws a shadow on what lies behind it, and shows the white of its cut. */
export const cutLayers = (amount: number): string =>
  `{
    let own = nearAt(spot);
    var shade = 0.0;
    for (var step = 1; step <= 6; step++) {
      let there = nearAt(spot + vec2f(-4.4, -4.8) * f32(step) / lines);
      shade += smoothstep(1.07, 1.16, (there + 0.004) / (own + 0.004)) * 0.1667;
    }
    colour *= 1.0 - shade * ${amount.toFixed(3)};
    let behind = nearAt(spot + vec2f(-3.6, -3.6) / lines);
    let under = nearAt(spot + vec2f(3.6, 3.6) / lines);
    colour = mix(colour, vec3f(1.0, 0.99, 0.96), smoothstep(1.07, 1.16, (own + 0.004) / (behind + 0.004)) * 0.9);
    colour *= 1.0 - smoothstep(1.07, 1.16, (own + 0.004) / (under + 0.004)) * 0.3;
  }`;

/** Corners and creases darken, as where light from all around is counted: what lies hollow between two opposite neighbours. */
export const hollows = (amount: number): string =>
  `{
    let own = max(nearAt(spot), 0.0005);
    var shade = 0.0;
    for (var tap = 0; tap < 6; tap++) {
      let turn = f32(tap) * 0.5236 + chance(at, 3u) * 0.5;
      let reach = vec2f(cos(turn), sin(turn)) * (9.0 + 17.0 * f32(tap & 1)) / lines;
      let hollow = (nearAt(spot + reach) + nearAt(spot - reach)) * 0.5 / own - 1.0;
      shade += smoothstep(0.0015, 0.03, hollow) * smoothstep(0.3, 0.08, hollow);
    }
    colour *= 1.0 - shade * ${(amount / 6).toFixed(3)};
  }`;

/** Modelled by hand: lit from the upper left by its own relief, lumpy, with the prints of fingers. */
export const modelled = `{
  let drift = vec2f(chance(vec2i(i32(tick), 1), 3u), chance(vec2i(i32(tick), 2), 4u)) * 30.0;
  let thumb = floor((p + drift) / 104.0);
  let middle = (thumb + 0.5 + (vec2f(chance(vec2i(thumb), 5u), chance(vec2i(thumb), 6u)) - 0.5) * 0.4) * 104.0 - drift;
  let away = (p - middle) * vec2f(1.0, 0.7 + 0.6 * chance(vec2i(thumb), 7u));
  let whorl = sin(length(away) * 0.8 + (sheetSmooth(p * 0.3 + drift).z - 0.5) * 14.0);
  let pressed = smoothstep(50.0, 22.0, length(away)) * step(0.38, chance(vec2i(thumb), 8u));
  let dent = smoothstep(56.0, 30.0, length(away + 5.0)) - smoothstep(56.0, 30.0, length(away - 5.0));
  let lumps = sheetSmooth(p * 0.8 + drift * 3.0).z - sheetSmooth((p + vec2f(4.0, 4.0)) * 0.8 + drift * 3.0).z;
  let up = vec2f(5.0, 5.0) / lines;
  let slope = brightness(painted(spot + up).xyz) - brightness(painted(spot - up).xyz);
  colour *= 1.0 + whorl * pressed * 0.13 + dent * 0.12 * step(0.38, chance(vec2i(thumb), 8u)) + lumps * 1.1
    - clamp(slope, -0.3, 0.3) * 0.9;
  colour += clamp(-slope - 0.05, 0.0, 0.25) * 0.6;
}`;

/** Bends the picture like water and turns its hues; begins with the drawn picture. */
export const dreamBend = `{
  let q = uv * vec2f(size.x / size.y, 1.0);
  let slow = seconds * 0.6;
  let bend = vec2f(sin(q.y * 7.0 + slow) + sin(q.y * 13.0 - slow * 1.3 + q.x * 4.0) * 0.5, cos(q.x * 6.0 - slow)
    + cos(q.x * 11.0 + q.y * 5.0 + slow) * 0.5) * 30.0 * smoothstep(0.02, 0.2, length(uv - 0.5));
  // Everything drips: columns of the picture hang down, each its own way, more the lower they are.
  let hang = sheetSmooth(vec2f(p.x * 0.11, 7.0)).z * 0.6 + sheetSmooth(vec2f(p.x * 0.45, 31.0)).z * 0.4;
  let drip = smoothstep(0.42, 0.72, hang) * (60.0 + 20.0 * sin(slow + q.x * 3.0)) * smoothstep(0.15, 0.6, uv.y);
  colour = sharp(spot + (bend - vec2f(0.0, drip)) / lines);
  let level = brightness(blurred(spot));
  let turn = sin(q.x * 1.7 + q.y * 2.3 + slow * 0.7) * 1.5 + (1.0 - uv.y) * 2.2 - 0.6 + level * 2.6;
  // A hue can only turn where there is one.
  colour += (vec3f(0.5) + 0.5 * cos(6.2832 * (level * 2.2 + q.y * 0.5 + slow * 0.1) + vec3f(0.0, 2.1, 4.2)) - 0.5) * 0.2
    * smoothstep(0.0, 0.25, brightness(colour));
  let k = vec3f(0.57735);
  colour = clamp(colour * cos(turn) + cross(k, colour) * sin(turn) + k * dot(k, colour) * (1.0 - cos(turn)), vec3f(0.0),
    vec3f(1.0));
}`;

/** Motes of light that rise slowly. */
export const motes = (hex: string): string =>
  `
    for (var layer = 0; layer < 2; layer++) {
      let scale = 150.0 + f32(layer) * 90.0;
      let q = (p + vec2f(sin(seconds * 0.7 + p.y * 0.004) * 14.0, seconds * (26.0 + f32(layer) * 14.0))) / scale;
      let cell = vec2i(floor(q));
      let seeded = u32(layer) * 17u;
      let away = (fract(q) - 0.25 - 0.5 * vec2f(chance(cell, seeded + 1u), chance(cell, seeded + 2u))) * scale;
      let wide = 2.0 + 5.0 * chance(cell, seeded + 3u);
      let beat = 0.55 + 0.45 * sin(seconds * 3.0 + chance(cell, seeded + 4u) * 40.0);
      colour += ${rgb(hex)} * step(0.45, chance(cell, seeded + 5u)) * beat
        * (exp(-dot(away, away) / (wide * wide)) * 0.9 + exp(-dot(away, away) / (wide * wide * 14.0)) * 0.16);
    }`;

/** The shadow of a blind across the picture. */
export const blinds = (amount: number): string =>
  `{
    let q = p.y + p.x * 0.22;
    let slat = smoothstep(0.42, 0.5, abs(fract(q / 74.0) - 0.5) * 1.0) + smoothstep(0.30, 0.22, abs(fract(q / 74.0) - 0.5));
    let placed = smoothstep(0.75, 0.3, abs(uv.x - 0.36) + abs(uv.y - 0.42) * 0.5);
    colour *= 1.0 - (1.0 - clamp(slat, 0.0, 1.0)) * placed * ${amount.toFixed(3)};
  }`;

/** Sky that darkens toward the top in one colour, as a printer wipes his block. */
export const wipedSky = (hex: string, amount: number): string =>
  `colour = mix(colour, ${rgb(hex)}, smoothstep(0.26, 0.0, uv.y) * ${amount.toFixed(3)} * select(0.0, 1.0, nearAt(spot) <= 0.0004));`;

/** A red seal with pale strokes at the lower left or the upper right. */
export const seal = (wide: number, high: number, corner: 'low' | 'high'): string =>
  `{
    let middle = ${corner === 'low' ? 'vec2f(110.0, size.y - 120.0)' : 'vec2f(size.x - 118.0, 178.0)'};
    let away = (p - middle) / vec2f(${wide.toFixed(1)}, ${high.toFixed(1)});
    let inside = step(max(abs(away.x), abs(away.y)), 1.0 + (sheetAt(p * 0.5).x - 0.5) * 0.08);
    let strokes = step(0.62, abs(fract(away.x * 1.5 + 0.25 * sin(floor(away.y * 4.0) * 2.4)) - 0.5) * 2.0)
      * step(abs(away.x), 0.78) * step(abs(away.y), 0.86)
      + step(0.7, abs(fract(away.y * ${((high / wide) * 2.2).toFixed(2)}) - 0.5) * 2.0) * step(abs(away.x), 0.7)
      * step(abs(away.y), 0.86);
    colour = mix(colour, mix(vec3f(0.72, 0.13, 0.09), vec3f(0.95, 0.88, 0.76), clamp(strokes, 0.0, 1.0) * 0.85), inside * 0.92);
  }`;

/** Ink and water: only tones of ink on paper; what is far fades into it. */
export const wash = (sheet: string): string =>
  `{
    let tone = brightness(colour);
    let clouds = sheetSmooth(p * 0.16).z;
    let fibre = sheetAt(p * 0.8).x;
    let far = smoothstep(0.014, 0.0008, nearAt(spot));
    let step3 = smoothstep(0.1, 0.24, tone) * 0.4 + smoothstep(0.3, 0.46, tone) * 0.32 + smoothstep(0.52, 0.7, tone) * 0.28;
    var dark = (1.0 - step3) * (0.62 + (clouds - 0.5) * 0.7);
    dark = mix(dark, dark * 0.22, far);
    let edge = smoothstep(0.12, 0.55, line) * smoothstep(0.18, 0.5, clouds * 0.6 + fibre * 0.4) * mix(1.0, 0.35, far);
    dark = clamp(max(dark, edge * 0.94), 0.0, 0.97);
    let inside = min(min(p.x, size.x - p.x), min(p.y, size.y - p.y));
    dark *= smoothstep(0.0, 150.0, inside + (clouds - 0.5) * 160.0);
    colour = mix(${rgb(sheet)}, vec3f(0.06, 0.065, 0.075), dark);
    colour *= 1.0 + (fibre - 0.5) * 0.07;
  }`;

/** Pigment in water: darker at its rims, bleeding, with bare paper between. */
export const pigment = (sheet: string): string =>
  `{
    let clouds = sheetSmooth(p * 0.2).z;
    let fine = sheetSmooth(p * 0.75).z;
    let tooth = sheetAt(p * 0.62).x;
    let rim = smoothstep(0.1, 0.75, line);
    var thin = vec3f(1.0) - colour;
    thin *= 0.74 + (clouds - 0.5) * 0.85 + (fine - 0.5) * 0.35 + rim * 0.5;
    thin *= 1.0 + (tooth - 0.5) * 0.3;
    colour = ${rgb(sheet)} * clamp(vec3f(1.0) - thin, vec3f(0.03), vec3f(1.0));
  }`;

/** Blocks of `block` pixels, aligned, taken from their middles; dithered in a four-by-four pattern (Bayer 1973). For the tone pass. */
export const blocks = (block: number, strength: number): string =>
  `
    let wide = max(2, i32(round(${(block / 2).toFixed(3)} / lines)));
    let cell = at / wide;
    {
      let middle = min(cell * wide + wide / 2, halfSize - 1);
      colour = unpack4x8unorm(SOURCE[middle.y * halfSize.x + middle.x]).xyz;
      let x = u32(cell.x) & 3u;
      let y = u32(cell.y) & 3u;
      let m = x ^ y;
      let order = ((m & 1u) << 3u) | ((y & 1u) << 2u) | ((m & 2u)) | ((y & 2u) >> 1u);
      colour += (f32(order) / 16.0 - 0.47) * ${strength.toFixed(3)};
    }`;

/** Single texels of the tone pass, unsmoothed. */
export const asBlocks =
  '{ let to = at / 2; let found = unpack4x8unorm(toned[to.y * halfSize.x + to.x]); colour = found.xyz; line = found.w; }';
