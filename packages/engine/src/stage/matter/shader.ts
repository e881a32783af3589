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

let serial = 0;

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
  const call = wgslFn(`fn onereelShader${serial++}(${signature}) -> ${result} {\n${body}\n}`, functions as never[]);
  return call(Object.fromEntries(used.map(([name, input]) => [name, input.node])) as never) as unknown as Node;
}

/** A helper function in WGSL for `shader`. */
export function shaderFunction(text: string): ReturnType<typeof wgslFn> {
  return wgslFn(text);
}
