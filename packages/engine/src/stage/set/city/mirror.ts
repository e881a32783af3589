import {
  Color,
  DepthTexture,
  FloatType,
  HalfFloatType,
  LinearFilter,
  type Node,
  NodeMaterial,
  type Object3D,
  PerspectiveCamera,
  QuadMesh,
  RenderTarget,
  type Texture,
  Vector4,
  type WebGPURenderer,
} from 'three/webgpu';
import { screenUV, uniform } from 'three/tsl';
import type { Linear } from '../../../shapes/colour.ts';
import { layers } from '../../matter/mesh.ts';
import { picture, shader, value } from '../../matter/shader.ts';
import type { CameraSample } from '../set.ts';
import { street } from './street-measure.ts';

const size = [1024, 512] as const;

/** What the wet road mirrors: the houses as seen from below the ground, sharp for puddles and drawn out upward for asphalt. */
export interface Mirror {
  readonly sharp: Texture;
  readonly drawn: Texture;
  /** Left edge, width, low edge, height in the plane of the house fronts, as a uniform. */
  readonly box: unknown;
  /** Draws both, once. */
  draw(renderer: WebGPURenderer, houses: Object3D, sky: Linear): void;
  dispose(): void;
}

/** Each texel takes light from far above and below and a little from beside, as a rough wet surface does. */
const drawOut = `
  var sum = vec3f(0.0); var weight = 0.0;
  for (var step = -20; step <= 20; step++) {
    let reach = f32(step) / 20.0; let up = sign(reach) * reach * reach * 0.34; let share = exp(-abs(reach) * 2.6) * (abs(reach) + 0.06);
    for (var side = -1; side <= 1; side++) {
      let at = uv + vec2f(f32(side) * 0.0035 * (0.4 + abs(reach)), up);
      sum += min(textureSampleLevel(source, sourceSampler, clamp(at, vec2f(0.0), vec2f(1.0)), 0.0).xyz, vec3f(6.0)) * share; weight += share;
    }
  }
  return vec4f(sum / weight, 1.0);`;

function target(depth: boolean): RenderTarget {
  // The same formats as the picture's own target: what is compiled for one is ready for the other.
  const made = new RenderTarget(...size, {
    type: HalfFloatType,
    generateMipmaps: false,
    ...(depth ? { depthTexture: new DepthTexture(...size, FloatType) } : { depthBuffer: false }),
  });
  made.texture.minFilter = made.texture.magFilter = LinearFilter;
  return made;
}

/** Prepares the mirror for a camera: it is exact where the camera stands most, and near enough when it moves. */
export function createMirror(camera: readonly CameraSample[]): Mirror {
  const count = Math.max(1, camera.length);
  const mean = camera.reduce(
    (sum, { place }) => [sum[0] + place[0] / count, sum[1] + place[1] / count, sum[2] + place[2] / count] as [number, number, number],
    [0, 0, 0] as [number, number, number],
  );
  const eye: readonly [number, number, number] =
    camera.length === 0 ? [0, 1.5, 10] : [mean[0], Math.max(0.3, mean[1]), Math.max(mean[2], street.front + 3)];
  const wide = Math.max(46, (eye[2] - street.front) * 2.1);
  const [left, low, high] = [eye[0] - wide / 2, -Math.min(eye[1], 6) * 0.98, 17];
  const [sharp, drawn] = [target(true), target(false)];
  const material = new NodeMaterial();
  material.depthTest = material.depthWrite = false;
  material.fragmentNode = shader(
    { ...picture('source', sharp.texture), uv: value('vec2f', screenUV as unknown as Node) },
    drawOut,
  ) as never;
  return {
    sharp: sharp.texture,
    drawn: drawn.texture,
    box: uniform(new Vector4(left, wide, low, high - low)),
    draw(renderer, houses, sky) {
      const view = new PerspectiveCamera();
      const away = eye[2] - street.front;
      const near = Math.max(0.5, away - 6.5);
      const scale = near / away;
      // Else the renderer would lay its own projection over this one.
      view.coordinateSystem = renderer.coordinateSystem;
      view.position.set(eye[0], -eye[1], eye[2]);
      view.layers.set(layers.still);
      view.layers.enable(layers.moving);
      view.layers.enable(layers.veil);
      view.updateMatrixWorld(true);
      view.projectionMatrix.makePerspective(
        (left - eye[0]) * scale,
        (left + wide - eye[0]) * scale,
        (high + eye[1]) * scale,
        (low + eye[1]) * scale,
        near,
        400,
        view.coordinateSystem,
      );
      view.projectionMatrixInverse.copy(view.projectionMatrix).invert();
      const before = renderer.getRenderTarget();
      const clear = renderer.getClearColor(new Color() as never);
      const alpha = renderer.getClearAlpha();
      renderer.setClearColor(new Color().setRGB(...(sky as [number, number, number])), 1);
      renderer.setRenderTarget(sharp);
      renderer.render(houses, view);
      renderer.setClearColor(clear as never, alpha);
      renderer.setRenderTarget(drawn);
      new QuadMesh(material).render(renderer);
      renderer.setRenderTarget(before);
    },
    dispose() {
      sharp.dispose();
      drawn.dispose();
      material.dispose();
    },
  };
}
