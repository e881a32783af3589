import { functionsIn } from './finish-program.ts';
import { lines, type Sizes } from './prelude.ts';
import type { Line, Style } from './style.ts';

const main = (body: string, size = 'halfSize'): string => `
  @compute @workgroup_size(64, 1) fn main(@builtin(global_invocation_id) id: vec3u) {
    let at = vec2i(id.xy); if (at.x >= ${size}.x || at.y >= ${size}.y) { return; }
    ${body}
  }`;

/** The picture at half size, and how near things are there: one over metres, 0 for the sky. */
export const reduceProgram = main(`
    let first = at * 2; let last = outer - 1;
    let r0 = min(first.y, last.y) * outerStride; let r1 = min(first.y + 1, last.y) * outerStride; let c0 = min(first.x, last.x); let c1 = min(first.x + 1, last.x);
    let colour = (unpack4x8unorm(screen[r0 + c0]) + unpack4x8unorm(screen[r0 + c1]) + unpack4x8unorm(screen[r1 + c0]) + unpack4x8unorm(screen[r1 + c1])) * 0.25;
    small[at.y * halfSize.x + at.x] = pack4x8unorm(colour);
    let depth = textureLoad(depthMap, min(vec2i((vec2f(at) + 0.5) * vec2f(inner) / vec2f(halfSize)), inner - 1), 0);
    near[at.y * halfSize.x + at.x] = select((moment.w - depth * (moment.w - moment.z)) / (moment.w * moment.z), 0.0, depth >= 1.0);`);

/**
 * Evens out within edges: of the four corners around a texel the calmest counts most (Kuwahara and others 1976; weighed after
 * Papari and others 2007).
 */
export function smoothProgram(from: string, to: string, reach: number, sizes: Sizes): string {
  const stride = Math.max(1, Math.round(reach / lines(sizes) / 4));
  const steps = [-2, -1, 0, 1, 2];
  const name = (x: number, y: number): string => `t${x + 2}${y + 2}`;
  const reads = steps
    .map(
      (y) =>
        `let r${y + 2} = clamp(at.y + ${y * stride}, 0, halfSize.y - 1) * halfSize.x;\n${steps.map((x) => `let ${name(x, y)} = unpack4x8unorm(${from}[r${y + 2} + clamp(at.x + ${x * stride}, 0, halfSize.x - 1)]).xyz;`).join(' ')}`,
    )
    .join('\n');
  const corner = (left: number, top: number): string => {
    const names = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => name(left + x, top + y)));
    return `{ let mean = (${names.join(' + ')}) / 9.0; let square = (${names.map((texel) => `dot(${texel}, ${texel})`).join(' + ')}) / 9.0;
      let spread = max(square - dot(mean, mean), 0.0) + 0.00004; let calm = 1.0 / (spread * spread * spread); sum += mean * calm; weight += calm; }`;
  };
  return main(`${reads}
    var sum = vec3f(0.0); var weight = 0.0;
    ${[corner(-2, -2), corner(0, -2), corner(-2, 0), corner(0, 0)].join('\n')}
    ${to}[at.y * halfSize.x + at.x] = pack4x8unorm(vec4f(sum / weight, 0.0));`);
}

/** One way of a blur at an eighth of the size. */
export interface Blur {
  readonly from: 'small' | 'softAcross';
  readonly to: string;
  /** Pixels of a 1080-line picture. */
  readonly reach: number;
  readonly down: boolean;
  /** Keeps only what is brighter. */
  readonly above?: number;
  /** Whether it stays within areas of one colour (a bilateral filter: Tomasi and Manduchi 1998). */
  readonly within?: boolean;
}

/** The program of one way of a blur. */
export function softProgram({ from, to, reach, down, above = 0, within = false }: Blur, sizes: Sizes): string {
  const stride = Math.max(0, reach / lines(sizes) / 8 / 5);
  const read =
    from === 'small'
      ? `let spot = clamp(vec2i((vec2f(at) + vec2f(${down ? '0.0, offset' : 'offset, 0.0'}) + 0.5) * 4.0), vec2i(0), halfSize - 1);
        let found = unpack4x8unorm(small[spot.y * halfSize.x + spot.x]).xyz;`
      : `let spot = clamp(vec2i(round(vec2f(at) + vec2f(${down ? '0.0, offset' : 'offset, 0.0'}))), vec2i(0), eighth - 1);
        let found = unpack4x8unorm(softAcross[spot.y * eighth.x + spot.x]).xyz;`;
  const keep = from === 'small' && above > 0 ? `max(found - ${above.toFixed(3)}, vec3f(0.0)) * ${(1 / (1 - above)).toFixed(3)}` : 'found';
  return main(
    `var sum = vec3f(0.0); var weight = 0.0;
    ${
      within
        ? `var middle = vec3f(0.0); { let offset = 0.0; ${read} middle = found; }
    // In the dark smaller steps part two areas.
    let level = 0.3 + brightness(middle); let alike = 25.0 / (level * level);`
        : ''
    }
    for (var step = -7; step <= 7; step++) {
      let offset = f32(step) * ${stride.toFixed(4)};
      ${read}
      let falls = exp(-f32(step * step) / 18.0${within ? ' - dot(found - middle, found - middle) * alike' : ''});
      sum += ${keep} * falls; weight += falls;
    }
    ${to}[at.y * eighth.x + at.x] = pack4x8unorm(vec4f(sum / weight, 1.0));`,
    'eighth',
  );
}

function lineAt(line: Line, from: string, sizes: Sizes): string {
  const reach = Math.max(1, Math.round(line.width / lines(sizes) / 2));
  const ways = [
    ['W', `clamp(at.x - ${reach}, 0, halfSize.x - 1)`, 'at.y'],
    ['E', `clamp(at.x + ${reach}, 0, halfSize.x - 1)`, 'at.y'],
    ['N', 'at.x', `clamp(at.y - ${reach}, 0, halfSize.y - 1)`],
    ['S', 'at.x', `clamp(at.y + ${reach}, 0, halfSize.y - 1)`],
  ] as const;
  const reads = ways
    .map(
      ([way, x, y]) =>
        `let i${way} = (${y}) * halfSize.x + ${x}; let n${way} = near[i${way}]; let t${way} = unpack4x8unorm(${from}[i${way}]).xyz;`,
    )
    .join('\n');
  // One over the distance runs straight across a plane in the picture, so only edges and creases bend it.
  // Beyond a quarter of a kilometre lines fade, and the horizon has none.
  const depth = `let own = near[here]; let most = max(max(max(nW, nE), max(nN, nS)), max(own, 0.004));
    let bend = max(abs(nW + nE - 2.0 * own), abs(nN + nS - 2.0 * own)) / most;
    line = max(line, smoothstep(${line.depth.toFixed(3)}, ${(line.depth * 2.2).toFixed(3)}, bend));`;
  const colour = `let slope = length(tE - tW) + length(tS - tN);
    line = max(line, smoothstep(${line.colour.toFixed(3)}, ${(line.colour * 2).toFixed(3)}, slope));`;
  return `${reads}\n${line.depth > 0 ? depth : ''}\n${line.colour > 0 ? colour : ''}`;
}

/** Large areas become one: what is close to the colour far around it takes that. */
const levelled = `{ let wide = blurred(spot); colour = mix(wide, colour, smoothstep(0.12, 0.28, length(colour - wide) / (0.3 + brightness(wide)))); }`;

/** A line parts two areas: blades on a meadow have the same on both sides, and lines around them would be specks. */
const onlyBetween = `{ let off = 8.0 / lines; let across = blurred(spot + vec2f(off, 0.0)) - blurred(spot - vec2f(off, 0.0)); let down = blurred(spot + vec2f(0.0, off)) - blurred(spot - vec2f(0.0, off));
      line *= smoothstep(0.08, 0.2, max(length(across), length(down)) / (0.2 + brightness(colour))); }`;

/** Evening out would take the eyes and the mouth out of a face, so skin stays as it was seen. */
const faces = 'let skin = skinOf(colour); colour = mix(colour, unpack4x8unorm(small[here]).xyz, skin * 0.9);';

/** Lines and tones at half size: colours as the style has them, the line in alpha. */
export function toneProgram(style: Style, from: string, to: string, sizes: Sizes): string {
  const body = `let here = at.y * halfSize.x + at.x; let spot = vec2f(at) * 2.0 + 1.0;
    let p = (vec2f(at) * 2.0 + 1.0) * lines; let nearness = near[here];
    var colour = unpack4x8unorm(${from}[here]).xyz; var line = 0.0;
    ${style.flat ? levelled : ''}
    ${style.smooth ? faces : ''}
    ${style.line ? lineAt(style.line, from, sizes) : ''}
    ${style.line && style.flat ? onlyBetween : ''}
    ${(style.tone ?? []).join('\n').replaceAll('SOURCE', from)}
    ${style.smooth && style.marks ? 'line = max(line, skin * 0.5);' : ''}
    ${to}[here] = pack4x8unorm(vec4f(colour, line));`;
  return `${functionsIn(body)}\n${main(body)}`;
}

/** Which way the picture runs: the structure tensor (Bigün and Granlund 1987) of each eighth-size texel. */
export const slopeProgram = main(
  `var xx = 0.0; var yy = 0.0; var xy = 0.0;
    for (var step = 0; step < 4; step++) {
      let spot = clamp(at * 4 + vec2i(step & 1, step >> 1) * 2, vec2i(1), halfSize - 2);
      let row = spot.y * halfSize.x + spot.x;
      let x = brightness(unpack4x8unorm(small[row + 1]).xyz) - brightness(unpack4x8unorm(small[row - 1]).xyz);
      let y = brightness(unpack4x8unorm(small[row + halfSize.x]).xyz) - brightness(unpack4x8unorm(small[row - halfSize.x]).xyz);
      xx += x * x; yy += y * y; xy += x * y;
    }
    slopes[at.y * eighth.x + at.x] = vec4f(xx - yy, 2.0 * xy, xx + yy, 0.0);`,
  'eighth',
);

/** Along what the marks run: along the picture's own edges, and in eddies where it has none. */
export function flowProgram(swirl: number): string {
  return main(
    `var sum = vec3f(0.0);
    for (var y = -3; y <= 3; y++) { for (var x = -3; x <= 3; x++) {
      let spot = clamp(at + vec2i(x, y), vec2i(0), eighth - 1); sum += slopes[spot.y * eighth.x + spot.x].xyz / (1.0 + f32(x * x + y * y) * 0.2);
    } }
    let p = (vec2f(at) + 0.5) * 8.0 * lines;
    // Eddies: each large cell has one that turns what is near; between them a slow drift.
    var drift = vec2f(1.0, (smoothNoise(p / 260.0, 5u) - 0.5) * 2.4) * 0.35;
    for (var y = -1; y <= 1; y++) { for (var x = -1; x <= 1; x++) {
      let cell = vec2i(floor(p / 420.0)) + vec2i(x, y);
      let middle = (vec2f(cell) + 0.2 + 0.6 * vec2f(chance(cell, 1u), chance(cell, 2u))) * 420.0;
      let away = p - middle; let far = length(away) / (110.0 + 130.0 * chance(cell, 3u)); let turn = select(-1.0, 1.0, chance(cell, 4u) > 0.4);
      drift += vec2f(-away.y, away.x) / max(length(away), 1.0) * turn * 1.6 * exp(-far * far);
    } }
    let eddy = normalize(drift + vec2f(0.001, 0.0)) ;
    // Doubled angles: a direction and its opposite are the same stroke.
    let double = vec2f(eddy.x * eddy.x - eddy.y * eddy.y, 2.0 * eddy.x * eddy.y) * ${swirl.toFixed(3)} * 0.02 + vec2f(0.00002, 0.0);
    let own = -sum.xy / (1.0 + ${swirl.toFixed(3)} * 2.0);
    let axis = own + double; let turned = atan2(axis.y, axis.x) * 0.5;
    flow[at.y * eighth.x + at.x] = vec2f(cos(turned), sin(turned));`,
    'eighth',
  );
}
