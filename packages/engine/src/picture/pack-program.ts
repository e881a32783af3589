/** Pixels of a block, which one invocation finishes. */
const wide = 8;

const columns = Array.from({ length: wide + 2 }, (_, column) => column - 1);
const name = (column: number, row: number): string => `t${column + 1}${row + 1}`;

/** Reads the block and the ring around it. */
function reads(smoothEdges: boolean): string {
  const rows = smoothEdges ? [-1, 0, 1, 2] : [0, 1];
  const across = smoothEdges ? columns : columns.slice(1, -1);
  return rows
    .map(
      (row) =>
        `let r${row + 1} = clamp(y + ${row}, 0, lastRow) * stride;\n${across.map((column) => `let ${name(column, row)} = unpack4x8unorm(screen[r${row + 1} + clamp(x + ${column}, 0, lastColumn)]).xyz;`).join('\n')}`,
    )
    .join('\n');
}

/**
 * Smooths stairs: where brightness jumps (green stands for it, after the tone curve, as the eye sees it), a pixel takes over
 * a part of the neighbours across the jump, most where it is alone against them. After the "subpixel aliasing" part of
 * FXAA (Lottes 2009).
 */
const smoothed = `fn smoothed(middle: vec3f, north: vec3f, south: vec3f, west: vec3f, east: vec3f) -> vec3f {
  let low = min(middle.y, min(min(north.y, south.y), min(west.y, east.y))); let high = max(middle.y, max(max(north.y, south.y), max(west.y, east.y)));
  let range = high - low;
  let upright = abs(north.y + south.y - 2.0 * middle.y); let level = abs(west.y + east.y - 2.0 * middle.y);
  let across = select((west + east) * 0.5, (north + south) * 0.5, upright >= level);
  let alone = clamp(abs((north.y + south.y + west.y + east.y) * 0.25 - middle.y) / max(range, 0.001), 0.0, 1.0);
  let part = select(0.0, min(alone * 1.15, 0.62), range > 0.07 * high + 0.02);
  return mix(middle, across, part);
}`;

function pixels(smoothEdges: boolean): string {
  return [0, 1]
    .flatMap((row) =>
      Array.from(
        { length: wide },
        (_, column) =>
          `let c${column}${row} = ${smoothEdges ? `smoothed(${name(column, row)}, ${name(column, row - 1)}, ${name(column, row + 1)}, ${name(column - 1, row)}, ${name(column + 1, row)})` : name(column, row)};`,
      ),
    )
    .join('\n');
}

/**
 * RGB to BT.709 limited-range Y′CbCr, 4:2:0 (ITU-R BT.709-6 §3, 8 bit: Y 16–235, C 16–240), eight by two pixels at a time.
 * Done on the device: an encoder that is fed RGB tags and converts it wrongly, and a third of the bytes come back.
 */
function planes(words: number, height: number): string {
  const lumas = [0, 1].flatMap((row) =>
    [0, 1].map(
      (word) =>
        `planes[first + ${row * words + word}] = pack4x8unorm(vec4f(${[0, 1, 2, 3].map((slot) => `luma(c${word * 4 + slot}${row})`).join(', ')}));`,
    ),
  );
  const means = [0, 1, 2, 3].map(
    (pair) => `let m${pair} = (c${pair * 2}0 + c${pair * 2 + 1}0 + c${pair * 2}1 + c${pair * 2 + 1}1) * 0.25;`,
  );
  const chroma = (weights: string): string =>
    `pack4x8unorm(128.0 / 255.0 + vec4f(${[0, 1, 2, 3].map((pair) => `dot(m${pair}, ${weights})`).join(', ')}))`;
  return `let first = y * ${words} + x / 4;
    ${lumas.join('\n')}
    ${means.join('\n')}
    let chroma = ${words * height} + i32(id.y) * ${words / 2} + i32(id.x);
    planes[chroma] = ${chroma('vec3f(-0.10064373, -0.33857195, 0.43921569)')};
    planes[chroma + ${(words * height) / 4}] = ${chroma('vec3f(0.43921569, -0.39894216, -0.04027352)')};`;
}

function bytes(stride: number): string {
  return [0, 1]
    .map((row) =>
      Array.from(
        { length: wide },
        (_, column) => `planes[(y + ${row}) * ${stride} + x + ${column}] = pack4x8unorm(vec4f(c${column}${row}, 1.0));`,
      ).join('\n'),
    )
    .join('\n');
}

/**
 * The compute program of the last pass over `screen` (bytes, `stride` pixels a row): smooth edges where asked, then either
 * I420 planes or plain pixels. `packed` is the size of what is written, whole blocks.
 */
export function packProgram(
  [width, height]: readonly [number, number],
  packed: readonly [number, number],
  { smoothEdges, as }: { smoothEdges: boolean; as: 'planes' | 'pixels' },
): string {
  return `@group(0) @binding(0) var<storage, read> screen: array<u32>;
  @group(0) @binding(1) var<storage, read_write> planes: array<u32>;
  const stride = ${packed[0]}; const lastColumn = ${width - 1}; const lastRow = ${height - 1};
  fn luma(c: vec3f) -> f32 { return 16.0 / 255.0 + dot(c, vec3f(0.18258588, 0.61423059, 0.06200706)); }
  ${smoothed}
  @compute @workgroup_size(2, 32) fn main(@builtin(global_invocation_id) id: vec3u) {
    let x = i32(id.x) * ${wide}; let y = i32(id.y) * 2; if (x >= ${packed[0]} || y >= ${packed[1]}) { return; }
    ${reads(smoothEdges)}
    ${pixels(smoothEdges)}
    ${as === 'planes' ? planes(packed[0] / 4, packed[1]) : bytes(packed[0])}
  }`;
}
