import { BackSide, type BufferGeometry, Mesh, type Node, type NodeMaterial } from 'three/webgpu';
import { cameraPosition, cameraProjectionMatrix, cameraViewMatrix, modelWorldMatrix, positionGeometry, vec3, vec4 } from 'three/tsl';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import type { Inputs } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import type { CarForm } from './car-form.ts';
import { imageShading } from './car-shading.ts';
import type { Livery } from './livery.ts';

/** How far over the road the image lies, so that the road does not hide it. */
const lift = 0.01;

/**
 * The material of a body's image in the wet road: its mirror image under the ground, drawn onto the ground along the lines of sight,
 * so that depth sorts it like a puddle. It fades with height, as rough asphalt blurs; nothing is drawn in the dry.
 */
export function imageMaterial(form: CarForm, livery: Livery, matter: Matter, inputs: Inputs): NodeMaterial {
  const origin = modelWorldMatrix.mul(vec4(0, 0, 0, 1)).xyz;
  const material = matter.painted(
    `if (lightManner.y < 0.05) { return vec4f(0.0); }
    ${imageShading(form, livery)}
    let lies = place.x * 9.0 + rest.y * 31.0; let broken = 0.72 + 0.28 * sin(lies + 2.0 * sin(rest.y * 57.0 + rest.z * 5.0));
    let cover = lightManner.y * bodyPaint * exp(-rest.y * 1.5) * 0.62 * broken;`,
    { veil: true, inputs },
  );
  const image = modelWorldMatrix.mul(vec4(positionGeometry.mul(vec3(1, -1, 1)), 1)).xyz;
  const way = image.sub(cameraPosition);
  const share = cameraPosition.y.sub(origin.y).sub(lift).div(cameraPosition.y.sub(image.y).max(0.01));
  const onGround = cameraPosition.add(way.mul(share));
  material.vertexNode = cameraProjectionMatrix.mul(cameraViewMatrix).mul(vec4(onGround, 1)) as unknown as Node as never;
  material.side = BackSide;
  return material;
}

/** A body's image in the wet road. */
export function carReflection(body: BufferGeometry, material: NodeMaterial): Mesh {
  const made = posed(new Mesh(body, material));
  made.layers.set(layers.veil);
  made.renderOrder = 1;
  return made;
}
