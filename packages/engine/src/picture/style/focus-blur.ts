import type { Focus } from '../../stage/stage.ts';
import type { Easel } from './easel.ts';
import { bufferOf } from './prelude.ts';
import { type Program, runPrograms } from './program.ts';

/** Points on a disc, evenly spread by the golden angle. */
const points = Array.from({ length: 20 }, (_, index) => {
  const far = Math.sqrt((index + 0.5) / 20);
  const turn = index * 2.399963;
  return { x: Math.cos(turn) * far, y: Math.sin(turn) * far, far };
});

/**
 * The radius of a point out of focus, in half-size texels: grows with the difference of one over the distances (thin lens).
 * Beyond a fifteenth of the picture's height twenty points would show as twenty.
 */
const circle = `fn circleOf(nearness: f32, row: i32) -> f32 {
    let away = abs((f32(row) + 0.5) / f32(halfSize.y) - focus.w);
    return min(abs(nearness - focus.x) * focus.y, 36.0 / lines) + smoothstep(0.1, 0.5, away) * focus.z;
  }`;

const gather = `${circle}
  @compute @workgroup_size(64, 1) fn main(@builtin(global_invocation_id) id: vec3u) {
    let at = vec2i(id.xy); if (at.x >= halfSize.x || at.y >= halfSize.y) { return; }
    let here = at.y * halfSize.x + at.x; let own = circleOf(near[here], at.y);
    var sum = unpack4x8unorm(small[here]).xyz; var weight = 1.0;
    for (var wanted = own > 0.5; wanted; wanted = false) {
      ${points
        .map(
          ({ x, y, far }) =>
            `{ let to = clamp(at + vec2i(floor(0.5 + vec2f(${x.toFixed(4)}, ${y.toFixed(4)}) * own)), vec2i(0), halfSize - 1); let there = to.y * halfSize.x + to.x; let found = unpack4x8unorm(small[there]).xyz; let wide = circleOf(near[there], to.y);
      let counts = clamp(wide - own * ${far.toFixed(4)} + 1.0, 0.0, 1.0) * (1.0 + dot(found, found) * dot(found, found) * 0.6); sum += found * counts; weight += counts; }`,
        )
        .join('\n')}
    }
    gathered[here] = pack4x8unorm(vec4f(sum / weight, clamp(own / 2.0, 0.0, 1.0)));
  }`;

/** Closes the gaps between the points of wide discs: small lights would show as patterns of twenty. */
const close = `${circle}
  @compute @workgroup_size(64, 1) fn main(@builtin(global_invocation_id) id: vec3u) {
    let at = vec2i(id.xy); if (at.x >= halfSize.x || at.y >= halfSize.y) { return; }
    let here = at.y * halfSize.x + at.x; let own = circleOf(near[here], at.y) * 0.3;
    let middle = unpack4x8unorm(gathered[here]); var sum = middle.xyz; var weight = 1.0;
    for (var wanted = own > 0.7; wanted; wanted = false) {
      ${points
        .filter((_, index) => index % 2 === 1)
        .map(
          ({ x, y }) =>
            `{ let to = clamp(at + vec2i(floor(0.5 + vec2f(${x.toFixed(4)}, ${y.toFixed(4)}) * own)), vec2i(0), halfSize - 1); let there = to.y * halfSize.x + to.x; let counts = step(own * 2.0, circleOf(near[there], to.y)); sum += unpack4x8unorm(gathered[there]).xyz * counts; weight += counts; }`,
        )
        .join('\n')}
    }
    closed[here] = pack4x8unorm(vec4f(sum / weight, middle.w));
  }`;

const lay = `
  @compute @workgroup_size(64, 1) fn main(@builtin(global_invocation_id) id: vec3u) {
    let at = vec2i(id.xy); if (at.x >= outer.x || at.y >= outer.y) { return; }
    let to = (vec2f(at) + 0.5) * 0.5 - 0.5; let first = clamp(vec2i(floor(to)), vec2i(0), halfSize - 2); let part = clamp(to - vec2f(first), vec2f(0.0), vec2f(1.0)); let row = first.y * halfSize.x + first.x;
    let soft = mix(mix(unpack4x8unorm(closed[row]), unpack4x8unorm(closed[row + 1]), part.x), mix(unpack4x8unorm(closed[row + halfSize.x]), unpack4x8unorm(closed[row + halfSize.x + 1]), part.x), part.y);
    let place = at.y * outerStride + at.x; let sharp = unpack4x8unorm(developed[place]);
    developed[place] = pack4x8unorm(vec4f(mix(sharp.xyz, soft.xyz, soft.w), 1.0));
  }`;

/** A shallow depth of field, or a tilted lens: gathers at half size what is out of focus and lays it over the picture. */
export class FocusBlur {
  readonly #easel: Easel;
  readonly #focus: GPUBuffer;
  readonly #programs: readonly Program[];

  constructor(easel: Easel) {
    this.#easel = easel;
    const { sizes, device } = easel;
    this.#focus = device.createBuffer({ size: 16, usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST });
    const [gathered, closed] = [easel.hold(sizes.half[0] * sizes.half[1] * 4), easel.hold(sizes.half[0] * sizes.half[1] * 4)];
    const focus = { declaration: 'var<uniform> NAME: vec4f', resource: { buffer: this.#focus } };
    this.#programs = [
      easel.program(gather, sizes.half, { focus, gathered: bufferOf(gathered, 'u32', true) }),
      easel.program(close, sizes.half, { focus, gathered: bufferOf(gathered, 'u32'), closed: bufferOf(closed, 'u32', true) }),
      easel.program(lay, sizes.outer, { closed: bufferOf(closed, 'u32'), developed: bufferOf(easel.screen, 'u32', true) }),
    ];
  }

  /** Blurs the picture that the easel has: by distance, and by `tilt` (0 to 1) above and below the middle. */
  draw(commands: GPUCommandEncoder, focus: Focus | null, tilt = 0): void {
    const { half, outer } = this.#easel.sizes;
    const distance = Math.max(focus?.distance ?? 1, 0.05);
    // Infinitely far away a point is a disc of a fifteenth of the height: a radius of a thirtieth, at the difference 1 / distance.
    const wide = focus ? (focus.aperture * half[1] * distance) / 30 : 0;
    const tilted = (tilt * 14 * Math.min(...outer)) / 1080;
    const numbers = [1 / distance, wide, tilted, 0.54];
    this.#easel.device.queue.writeBuffer(this.#focus, 0, new Float32Array(numbers));
    runPrograms(commands, this.#programs);
  }

  /** Frees what the easel does not hold. */
  dispose(): void {
    this.#focus.destroy();
  }
}
