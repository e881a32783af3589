/** A grid of hills under a noisy light: some 40,000 triangles, four texture reads and one pass over every pixel, like a simple shot. */
const shader = /* wgsl */ `
struct Corner { @builtin(position) place: vec4f, @location(0) ground: vec2f }

@group(0) @binding(0) var rock: texture_2d<f32>;
@group(0) @binding(1) var filtering: sampler;

fn height(ground: vec2f) -> f32 { return sin(ground.x * 9.0) * cos(ground.y * 7.0) * 0.15; }

@vertex fn placeCorner(@builtin(vertex_index) index: u32) -> Corner {
  let corner = array<vec2u, 6>(vec2u(0, 0), vec2u(1, 0), vec2u(0, 1), vec2u(0, 1), vec2u(1, 0), vec2u(1, 1))[index % 6u];
  let cell = vec2u((index / 6u) % 142u, index / 852u) + corner;
  let ground = vec2f(cell) / 142.0;
  let away = 0.5 + ground.y * 3.0;
  return Corner(vec4f((ground.x * 2.0 - 1.0) * 2.0, height(ground * 2.0) - 0.6 + ground.y, away - 0.4, away), ground);
}

@fragment fn shade(corner: Corner) -> @location(0) vec4f {
  var light = 0.0;
  var scale = 1.0;
  for (var octave = 0; octave < 5; octave++) {
    light += height(corner.ground * scale) / scale;
    scale *= 2.1;
  }
  var grain = vec4f(0.0);
  for (var layer = 1; layer < 5; layer++) {
    grain += textureSample(rock, filtering, corner.ground * f32(layer * layer));
  }
  return vec4f(vec3f(0.3) + vec3f(1.0, 0.8, 0.6) * light + grain.xyz * 0.1, 1.0);
}`;

const corners = 142 * 142 * 6;

const rockSize = 256;

/** A texture with something in every pixel, from a formula. */
function createRock(device: GPUDevice): GPUTexture {
  const pixels = Uint8Array.from({ length: rockSize * rockSize * 4 }, (_, index) => Math.imul(index + 1, 2654435761) >>> 24);
  const size = [rockSize, rockSize];
  const texture = device.createTexture({ size, format: 'rgba8unorm', usage: GPUTextureUsage.TEXTURE_BINDING | GPUTextureUsage.COPY_DST });
  device.queue.writeTexture({ texture }, pixels, { bytesPerRow: rockSize * 4 }, size);
  return texture;
}

interface Drawing {
  draw(): Promise<Uint8Array>;
}

function prepareDrawing(device: GPUDevice, width: number, height: number): Drawing {
  const module = device.createShaderModule({ code: shader });
  const pipeline = device.createRenderPipeline({
    layout: 'auto',
    vertex: { module, entryPoint: 'placeCorner' },
    fragment: { module, entryPoint: 'shade', targets: [{ format: 'rgba8unorm' }] },
    depthStencil: { format: 'depth24plus', depthWriteEnabled: true, depthCompare: 'less' },
  });
  const sampler = device.createSampler({ addressModeU: 'repeat', addressModeV: 'repeat', magFilter: 'linear', minFilter: 'linear' });
  const entries = [
    { binding: 0, resource: createRock(device).createView() },
    { binding: 1, resource: sampler },
  ];
  const group = device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
  const size = [width, height];
  const colour = device.createTexture({ size, format: 'rgba8unorm', usage: GPUTextureUsage.RENDER_ATTACHMENT | GPUTextureUsage.COPY_SRC });
  const depth = device.createTexture({ size, format: 'depth24plus', usage: GPUTextureUsage.RENDER_ATTACHMENT });
  const bytesPerRow = Math.ceil((width * 4) / 256) * 256;
  const pixels = device.createBuffer({ size: bytesPerRow * height, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ });
  return {
    async draw() {
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginRenderPass({
        colorAttachments: [{ view: colour.createView(), clearValue: [0, 0, 1, 1], loadOp: 'clear', storeOp: 'store' }],
        depthStencilAttachment: { view: depth.createView(), depthClearValue: 1, depthLoadOp: 'clear', depthStoreOp: 'discard' },
      });
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, group);
      pass.draw(corners);
      pass.end();
      encoder.copyTextureToBuffer({ texture: colour }, { buffer: pixels, bytesPerRow }, size);
      device.queue.submit([encoder.finish()]);
      await pixels.mapAsync(GPUMapMode.READ);
      const copy = new Uint8Array(pixels.getMappedRange().slice(0));
      pixels.unmap();
      return copy;
    },
  };
}

/** Whether the device draws at all: a sky-blue corner above, and something other than sky below. */
export async function drawsPicture(device: GPUDevice): Promise<boolean> {
  const pixels = await prepareDrawing(device, 64, 64).draw();
  const isSky = (at: number): boolean => pixels[at] === 0 && pixels[at + 1] === 0 && pixels[at + 2] === 255;
  let ground = 0;
  for (let at = 0; at < pixels.length; at += 4) if (!isSky(at)) ground++;
  return isSky(0) && ground > 64;
}

/** How long one 1920×1080 picture takes from the first command to its pixels in memory: the median of five, in milliseconds. */
export async function measureFrame(device: GPUDevice): Promise<number> {
  const drawing = prepareDrawing(device, 1920, 1080);
  await drawing.draw();
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    await drawing.draw();
    times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other)[2]!;
}
