import { lines, type Sizes } from './prelude.ts';
import type { Marks } from './style.ts';

/** Pieces that a stroke is bent out of: long ones bend. */
const piecesOf = (marks: Marks): number => ((marks.length ?? 0) > 40 ? 4 : 2);

/** How many vertices one mark has: strokes and dots are strips of triangles, facets two triangles. */
export function verticesOf(marks: Marks): number {
  return marks.shape === 'facet' ? 6 : marks.shape === 'dot' ? 4 : (piecesOf(marks) + 1) * 2;
}

/** Columns and rows of a layer's marks, one more than fits on every side. */
export function gridOf(marks: Marks, { outer }: Sizes): readonly [number, number] {
  const spacing = marks.spacing * Math.max(0.4, Math.min(...outer) / 1080);
  return [Math.ceil(outer[0] / spacing) + 2, Math.ceil(outer[1] / spacing) + 2];
}

/** A step through a grid's cells that meets all of them in a scattered order, so that marks do not lie like tiles on a roof. */
function scatter(count: number): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  let step = Math.floor(count * 0.618) | 1;
  while (common(step, count) !== 1) step += 2;
  return step;
}

const stroke = (pieces: number): string => `
    let side = select(-1.0, 1.0, (vertex & 1u) == 1u); let node = i32(vertex >> 1u) - ${pieces / 2};
    var spot = middle; var way = flowAt(middle); let lean = (chance(cell, seed + 7u) - 0.5) * 0.35;
    way = vec2f(way.x - way.y * lean, way.y + way.x * lean); way = select(-way, way, node >= 0);
    for (var step = 0; step < abs(node); step++) {
      spot += way * length * ${(1 / pieces).toFixed(3)};
      let next = flowAt(spot); way = normalize(way + next * select(-1.0, 1.0, dot(next, way) >= 0.0));
    }
    let forward = select(-way, way, node >= 0); let across = vec2f(-forward.y, forward.x);
    spot += across * side * width * 0.5;
    out.local = vec2f(f32(node) / ${(pieces / 2).toFixed(1)}, side); out.across = across;`;

const dot = `
    let local = vec2f(select(-1.0, 1.0, (vertex & 1u) == 1u), select(-1.0, 1.0, vertex >= 2u));
    let spot = middle + local * width * 0.5 * (0.75 + 0.5 * chance(cell, seed + 8u)); out.local = local; out.across = vec2f(0.0, 1.0);`;

/** Corners of facets move to where the picture has lines, so that facets end where things end. */
const facet = `
    let corner = i32(vertex); let flip = ((cell.x + cell.y) & 1) == 1;
    let a = cornerAt(cell); let b = cornerAt(cell + vec2i(1, 0)); let c = cornerAt(cell + vec2i(1, 1)); let d = cornerAt(cell + vec2i(0, 1));
    let second = corner >= 3; let turn = corner % 3;
    // Two ways to cut a square in two.
    let p0 = select(a, b, flip); let p1 = select(select(b, c, flip), select(c, d, flip), second); let p2 = select(select(c, d, flip), select(d, a, flip), second);
    let spot = select(select(p0, p1, turn == 1), p2, turn == 2); middle = (p0 + p1 + p2) / 3.0; out.local = vec2f(0.0); out.across = vec2f(0.0);
    brighter = (chance(cell, select(11u, 12u, second)) - 0.5) * STRAY;`;

const fragments: Readonly<Record<Marks['shape'], string>> = {
  stroke: `
    let hair = (seen.local.y * 0.5 + 0.5) * 7.0; let lane = floor(hair);
    let h0 = fract(sin(lane * 12.9898 + seen.seed * 78.233) * 43758.547); let h1 = fract(sin((lane + 1.0) * 12.9898 + seen.seed * 78.233) * 43758.547);
    let bristle = mix(h0, h1, fract(hair));
    let ends = 1.0 - smoothstep(0.78, 0.86 + bristle * 0.14, abs(seen.local.x) + (1.0 - bristle) * 0.12);
    let cover = ends * (1.0 - smoothstep(0.74, 1.0, abs(seen.local.y)));
    let ridge = seen.local.y * seen.local.y * seen.local.y * 0.8 + (h1 - h0) * 0.5;
    let lit = 1.0 + RELIEF * (-ridge * (seen.across.x * 0.6 + seen.across.y * 0.8) + (bristle - 0.5) * 0.5);
    return vec4f(seen.colour * lit, cover);`,
  dot: `
    let far = dot(seen.local, seen.local);
    return vec4f(seen.colour * (1.0 + RELIEF * (seen.local.y * -0.3 - seen.local.x * 0.3)), 1.0 - smoothstep(0.7, 0.95, far));`,
  facet: 'return vec4f(seen.colour, 1.0);',
};

/** The program that draws one layer of marks: every instance is a mark, with its colour out of the picture below it. */
export function marksProgram(marks: Marks, sizes: Sizes, seed: number): string {
  const [columns, rows] = gridOf(marks, sizes);
  const spacing = marks.spacing * Math.max(0.4, 1 / lines(sizes));
  const ratio = spacing / marks.spacing;
  const number = (value: number): string => value.toFixed(4);
  return `
  struct Seen { @builtin(position) place: vec4f, @location(0) local: vec2f, @location(1) @interpolate(flat) colour: vec3f, @location(2) @interpolate(flat) seed: f32, @location(3) across: vec2f };
  const spacing = ${number(spacing)};
  fn below(spot: vec2f) -> vec4f { let at = clamp(vec2i(spot * 0.5), vec2i(0), halfSize - 1); return unpack4x8unorm(toned[at.y * halfSize.x + at.x]); }
  ${marks.shape === 'stroke' ? 'fn flowAt(spot: vec2f) -> vec2f { let at = clamp(vec2i(spot * 0.125), vec2i(0), eighth - 1); return flow[at.y * eighth.x + at.x]; }' : ''}
  fn cornerAt(cell: vec2i) -> vec2f {
    var best = vec2f(0.0); var most = -1.0;
    for (var trial = 0u; trial < 9u; trial++) {
      let spot = (vec2f(cell) - 1.0 + 0.5 + 0.72 * (vec2f(chance(cell, 20u + trial), chance(cell, 40u + trial)) - 0.5)) * spacing;
      let line = below(spot).w; if (line > most + 0.02) { most = line; best = spot; }
    }
    return best;
  }
  @vertex fn place(@builtin(vertex_index) vertex: u32, @builtin(instance_index) instance: u32) -> Seen {
    var out: Seen;
    let order = i32((u32(instance) * ${scatter(columns * rows)}u) % ${columns * rows}u); let cell = vec2i(order % ${columns}, order / ${columns});
    let seed = ${seed}u + u32(moment.y) * 101u;
    var middle = (vec2f(cell) - 0.5 + 0.9 * (vec2f(chance(cell, seed), chance(cell, seed + 1u)) - 0.5)) * spacing;
    let length = ${number((marks.length ?? 10) * ratio)} * (0.7 + 0.6 * chance(cell, seed + 2u)); let width = ${number((marks.width ?? 10) * ratio)};
    var brighter = (chance(cell, seed + 3u) - 0.5) * ${number(marks.stray ?? 0)};
    ${{ stroke: stroke(piecesOf(marks)), dot, facet }[marks.shape].replaceAll('STRAY', number(marks.stray ?? 0))}
    let found = below(middle); var colour = found.xyz;
    let hue = (0.3 + 0.7 * brightness(colour)) * (vec3f(chance(cell, seed + 4u), chance(cell, seed + 5u), chance(cell, seed + 6u)) - 0.5) * ${number(marks.hue ?? 0)};
    colour = clamp(colour * (1.0 + brighter) + brighter * 0.12 + hue, vec3f(0.0), vec3f(1.0));
    out.colour = colour; out.seed = chance(cell, 9u);
    out.place = vec4f(spot / vec2f(outer) * vec2f(2.0, -2.0) + vec2f(-1.0, 1.0), 0.0, 1.0);
    ${marks.detail ? `if (found.w < ${number(marks.detail)}) { out.place = vec4f(3.0, 3.0, 0.0, 1.0); }` : ''}
    return out;
  }
  @fragment fn paint(seen: Seen) -> @location(0) vec4f {${fragments[marks.shape].replaceAll('RELIEF', number(marks.relief ?? 0))}
  }`;
}
