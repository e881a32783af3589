/**
 * Pieces of WGSL out of which styles are put together. Those of the tone pass (half size) and of the finishing pass both have
 * `colour` (screen values), `line` (0 to 1) and `p` (the place in pixels of a 1080-line picture); those of the finishing pass also `spot`
 * (pixels), `uv`, `size` (of the picture, in the measure of `p`), `seconds`, `tick`, `seed`.
 */

const number = (value: number): string => value.toFixed(5);

/** A colour of the screen, `#rrggbb`, as WGSL. */
export function rgb(hex: string): string {
  const part = (from: number): string => number(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  return `vec3f(${part(1)}, ${part(3)}, ${part(5)})`;
}

/** Begins with the developed picture as it is. */
export const asDrawn = 'colour = sharp(spot);';

/** Begins with the picture and the lines of the tone pass. */
export const asToned = '{ let found = painted(spot); colour = found.xyz; line = found.w; }';

/** Begins with the marks, and between them with what they were painted over. */
export const asMarked =
  '{ let found = markAt(at); colour = found.xyz; for (var bare = found.w < 0.98; bare; bare = false) { colour += painted(spot).xyz * (1.0 - found.w); } }';

/** Begins with the tone pass bent by `reach` pixels along clouds `wide` pixels large, as by a hand or by wet paper. */
export const asBent = (reach: number, wide: number, boils = false): string =>
  `{ let drift = ${boils ? 'tick * vec2f(37.0, 91.0)' : 'vec2f(0.0)'}; let q = p * ${number(512 / 8 / wide)} + drift;
    let bend = vec2f(sheetSmooth(q).z, sheetSmooth(q + vec2f(201.0, 83.0)).z) - 0.5; let found = painted(spot + bend * ${number(reach * 2)} / lines); colour = found.xyz; line = found.w; }`;

/** More or less colour. */
export const saturate = (amount: number): string =>
  `colour = clamp(mix(vec3f(brightness(colour)), colour, ${number(amount)}), vec3f(0.0), vec3f(1.0));`;

/** Sets the darkest and the brightest value and how the middle lies (below 1 brighter). */
export const levels = (dark: number, bright: number, middle = 1): string =>
  `colour = pow(clamp((colour - ${number(dark)}) / ${number(bright - dark)}, vec3f(0.0), vec3f(1.0)), vec3f(${number(middle)}));`;

/** An S-curve, 0 for none. */
export const contrast = (amount: number): string => `colour = mix(colour, colour * colour * (3.0 - 2.0 * colour), ${number(amount)});`;

/** Colours of the shadows and of the lights, laid over by `amount`. */
export const split = (shadows: string, lights: string, amount: number): string =>
  `{ let level = brightness(colour); let tint = mix(${rgb(shadows)}, ${rgb(lights)}, level); colour = clamp(mix(colour, 2.0 * colour * tint / max(brightness(tint) * 2.0, 0.2), ${number(amount)}), vec3f(0.0), vec3f(1.0)); }`;

/** Grey, then from one colour to another. */
export const duotone = (dark: string, light: string): string => `colour = mix(${rgb(dark)}, ${rgb(light)}, brightness(colour));`;

/**
 * Flat bands of brightness that keep the hue; `soft` is how wide a step's edge is, of the band. Belongs into the finishing pass:
 * bands of a half-size picture blur into each other. The darkest band is not black, the brightest not white.
 */
export const bands = (count: number, soft = 0.04): string =>
  `{ let level = max(brightness(colour), 0.004); let fine = max(level * ${number(count)} - 0.5, 0.0);
    let band = min(floor(fine) + smoothstep(0.5 - ${number(soft)}, 0.5 + ${number(soft)}, fract(fine)), ${number(count - 1)}); let step = (band + 0.4) / ${number(count - 0.4)};
    // A colour that would get too bright pales: cut off, it would have another brightness than its band.
    let lifted = colour * (step / level); let most = max(lifted.x, max(lifted.y, lifted.z));
    colour = clamp(mix(vec3f(step), lifted, min(1.0, (1.0 - step) / max(most - step, 0.001))), vec3f(0.0), vec3f(1.0)); }`;

/** The nearest of a few colours, by `amount`: hue counts more than brightness, so that light and shade do not change what a thing is. */
export const palette = (colours: readonly string[], amount = 1): string =>
  `{ var best = 9.0; var found = colour;
    ${colours.map((hex) => `{ let apart = colour - ${rgb(hex)}; let level = brightness(apart); let tint = apart - level; let far = level * level * 1.1 + dot(tint, tint) * 1.5; found = select(found, ${rgb(hex)}, far < best); best = min(best, far); }`).join('\n')}
    colour = mix(colour, found, ${number(amount)}); }`;

/** Lines in a colour; `low` to `high` is where a line begins and is full. */
export const ink = (hex: string, { strength = 1, low = 0.25, high = 0.6 } = {}): string =>
  `colour = mix(colour, ${rgb(hex)}, smoothstep(${number(low)}, ${number(high)}, line) * ${number(strength)});`;

/** Lines that are a darker shade of what they part. */
export const ownInk = (strength: number): string =>
  `colour = mix(colour, colour * colour * vec3f(0.35, 0.28, 0.38), smoothstep(0.2, 0.6, line) * ${number(strength)});`;

/** The tooth of paper; `scale` above 1 is coarser. */
export const paper = (amount: number, scale = 1): string => `colour *= 1.0 + (sheetAt(p / ${number(scale)}).x - 0.5) * ${number(amount)};`;

/** The threads of a canvas. */
export const canvas = (amount: number, scale = 1): string => `colour *= 1.0 + (sheetAt(p / ${number(scale)}).y - 0.5) * ${number(amount)};`;

/** Clouds of more and less pigment. */
export const blooms = (amount: number, wide: number): string =>
  `colour = clamp(colour + (sheetSmooth(p * ${number(64 / wide)}).z - 0.5) * ${number(amount)} * (1.2 - brightness(colour)), vec3f(0.0), vec3f(1.0));`;

/** Grain of film, new with every drawing; `scale` above 1 is coarser. */
export const grain = (amount: number, scale = 1): string =>
  `{ let shift = vec2f(chance(vec2i(i32(tick), 3), 1u), chance(vec2i(i32(tick), 5), 2u)) * 512.0; let specks = sheetAt(p / ${number(scale)} + shift); colour += (specks.w + specks.x - 1.0) * ${number(amount)} * (1.1 - brightness(colour)); }`;

/** Dark toward the corners. */
export const vignette = (amount: number): string =>
  `{ let away = (uv - 0.5) * vec2f(1.0, 0.85); colour *= 1.0 - smoothstep(0.08, 0.5, dot(away, away)) * ${number(amount)}; }`;

/** The blurred picture added as light. */
export const glow = (hex: string, amount: number): string =>
  `{ let light = blurred(spot) * ${rgb(hex)} * ${number(amount)}; colour = colour + light - colour * clamp(light, vec3f(0.0), vec3f(1.0)); }`;

/** A rough border of bare paper, `width` pixels. */
export const border = (hex: string, width: number, rough: number): string =>
  `{ let inside = min(min(p.x, size.x - p.x), min(p.y, size.y - p.y)); let wobble = (sheetSmooth(p * 0.22).z - 0.5) * ${number(rough * 2)} + (sheetSmooth(p * 1.3).z - 0.5) * ${number(rough * 0.6)};
    colour = mix(${rgb(hex)}, colour, smoothstep(-1.5, 1.5 + ${number(rough * 0.08)}, inside - ${number(width)} + wobble)); }`;

/** A printed frame: bare paper outside, a thin line around the picture. */
export const frame = (hex: string, lineHex: string, width: number): string =>
  `{ let inside = min(min(p.x, size.x - p.x), min(p.y, size.y - p.y)); colour = mix(${rgb(hex)}, mix(colour, ${rgb(lineHex)}, step(inside, ${number(width + 4)})), step(${number(width)}, inside)); }`;
