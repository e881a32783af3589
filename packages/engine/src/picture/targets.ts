import {
  ClampToEdgeWrapping,
  DepthTexture,
  FloatType,
  HalfFloatType,
  LinearFilter,
  NearestFilter,
  RenderTarget,
  type TextureDataType,
} from 'three/webgpu';

/** A picture to draw into, in linear light with half floats, with depth. Alpha carries motion and must not be blended. */
export function sceneTarget(width: number, height: number): RenderTarget {
  const target = new RenderTarget(width, height, { type: HalfFloatType, generateMipmaps: false, depthTexture: depth(width, height) });
  target.texture.minFilter = target.texture.magFilter = LinearFilter;
  return target;
}

function depth(width: number, height: number): DepthTexture {
  return new DepthTexture(width, height, FloatType);
}

/** A picture without depth. `sharp` reads single texels. */
export function flatTarget(width: number, height: number, { type = HalfFloatType as TextureDataType, sharp = false } = {}): RenderTarget {
  const target = new RenderTarget(Math.max(1, width), Math.max(1, height), { type, depthBuffer: false, generateMipmaps: false });
  target.texture.minFilter = target.texture.magFilter = sharp ? NearestFilter : LinearFilter;
  target.texture.wrapS = target.texture.wrapT = ClampToEdgeWrapping;
  return target;
}
