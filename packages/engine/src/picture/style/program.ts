import { type Bindings, declare, namesIn } from './prelude.ts';

/** A compute program with what it is bound to, ready to run over a picture. */
export interface Program {
  readonly pipeline: GPUComputePipeline;
  readonly group: GPUBindGroup;
  /** Texels it runs over. */
  readonly size: readonly [width: number, height: number];
}

/** Makes a program of a text that names its bindings. `before` stands in front of it. */
export function computeProgram(
  device: GPUDevice,
  { before, text, bindings, size }: { before: string; text: string; bindings: Bindings; size: readonly [number, number] },
): Program {
  const module = device.createShaderModule({ code: `${declare(text, bindings)}\n${before}\n${text}` });
  const pipeline = device.createComputePipeline({ layout: 'auto', compute: { module, entryPoint: 'main' } });
  return { pipeline, size, group: groupOf(device, pipeline, text, bindings) };
}

/** The resources that a text names, as its pipeline wants them. */
export function groupOf(
  device: GPUDevice,
  pipeline: GPUComputePipeline | GPURenderPipeline,
  text: string,
  bindings: Bindings,
): GPUBindGroup {
  return device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: namesIn(text, bindings).map((name, binding) => ({ binding, resource: bindings[name]!.resource })),
  });
}

/** Runs programs one after another. */
export function runPrograms(commands: GPUCommandEncoder, programs: readonly Program[]): void {
  for (const { pipeline, group, size } of programs) {
    const pass = commands.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(Math.ceil(size[0] / 64), size[1]);
    pass.end();
  }
}
