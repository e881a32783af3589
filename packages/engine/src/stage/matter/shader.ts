import type { Node } from 'three/webgpu';
import { sampler, texture, wgslFn } from 'three/tsl';
import type { Texture } from 'three/webgpu';

/** A value that a shader reads: its type in the shading language and the node that gives it. */
export interface Input {
  readonly type: string;
  readonly node: Node;
}

/** The inputs of a shader by the name they have in its text. */
export type Inputs = Readonly<Record<string, Input>>;

/** A number, vector or matrix input. `type` is a WGSL type such as `vec3f`. */
export function value(type: string, node: unknown): Input {
  return { type, node: node as Node };
}

/** A picture that a shader samples: gives `NAME` and `NAMESampler`. */
export function picture(name: string, map: Texture): Inputs {
  const node = texture(map);
  return {
    [name]: { type: 'texture_2d<f32>', node: node as unknown as Node },
    [`${name}Sampler`]: { type: 'sampler', node: sampler(node) as unknown as Node },
  };
}

type Written = ReturnType<typeof wgslFn>;

/**
 * The functions that were written so far, by their text. What is written twice is one function: materials that are alike
 * then have the same program, which the renderer and the driver make once, and find again from film to film.
 */
const written = new Map<string, Written>();

/** A name from a text: the same in every process, whatever was written before (FNV-1a, twice 32 bits). */
function nameOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return `onereel${(one >>> 0).toString(16)}${(other >>> 0).toString(16)}`;
}

function write(head: string, body: string, functions: readonly Written[]): Written {
  const text = `${head} {\n${body}\n}`;
  // A function that leans on others is written anew: they may be others.
  const make = (): Written => wgslFn(`fn ${nameOf(text)}${text}`, functions as never[]);
  if (functions.length > 0) return make();
  const held = written.get(text) ?? make();
  written.set(text, held);
  return held;
}

/**
 * A shading node from a piece of WGSL that uses its inputs by name and returns `result` (a WGSL type).
 * `functions` are helper functions in full, each named once across the engine.
 */
export function shader(
  inputs: Inputs,
  body: string,
  { functions = [], result = 'vec4f' }: { functions?: readonly ReturnType<typeof wgslFn>[]; result?: string } = {},
): Node {
  // Only inputs whose name stands in the text are passed: an unused texture would still cost a binding.
  const used = Object.entries(inputs).filter(([name]) => new RegExp(`\\b${name}\\b`).test(body));
  const signature = used.map(([name, input]) => `${name}: ${input.type}`).join(', ');
  const call = write(`(${signature}) -> ${result}`, body, functions);
  return call(Object.fromEntries(used.map(([name, input]) => [name, input.node])) as never) as unknown as Node;
}

/** A helper function in WGSL for `shader`. */
export function shaderFunction(text: string): ReturnType<typeof wgslFn> {
  return wgslFn(text);
}
