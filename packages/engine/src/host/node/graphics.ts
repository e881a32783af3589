import { OnereelError } from '@onereel/spec';
import { create } from 'webgpu';
import type { Graphics } from '../host.ts';
import { driverKind, driverName } from './driver-name.ts';
import { installGlobals } from './globals.ts';

/** The limits that large meshes, baked textures and compute passes run into; the rest stay at WebGPU's defaults. */
const raisedLimits = [
  'maxTextureDimension2D',
  'maxTextureArrayLayers',
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxUniformBufferBindingSize',
  'maxSampledTexturesPerShaderStage',
  'maxSamplersPerShaderStage',
  'maxStorageBuffersPerShaderStage',
  'maxStorageTexturesPerShaderStage',
  'maxVertexBuffers',
  'maxVertexAttributes',
  'maxColorAttachmentBytesPerSample',
  'maxInterStageShaderVariables',
  'maxComputeWorkgroupStorageSize',
  'maxComputeInvocationsPerWorkgroup',
  'maxComputeWorkgroupSizeX',
  'maxComputeWorkgroupSizeY',
] as const satisfies readonly (keyof GPUSupportedLimits)[];

/** Features that are taken where the adapter has them. None is required. */
const wantedFeatures: readonly GPUFeatureName[] = [
  'float32-filterable',
  'rg11b10ufloat-renderable',
  'indirect-first-instance',
  'float32-blendable',
];

function limitsOf(adapter: GPUAdapter): Record<string, GPUSize64> {
  const limits: Record<string, GPUSize64> = {};
  for (const name of raisedLimits) {
    const limit = adapter.limits[name];
    if (typeof limit === 'number') limits[name] = limit;
  }
  return limits;
}

/** What may happen to a graphics device later. */
export interface GraphicsWatch {
  /** Hears why the device was lost. */
  readonly onLost?: (reason: string) => void;
  /** Hears each command that the device refused. A picture drawn after that is not to be trusted. */
  readonly onRefused?: (reason: string) => void;
}

/**
 * Opens the graphics device of this process with the highest useful limits and puts WebGPU's names on the global object
 * for three. Throws `OnereelError` `no_driver` if there is no adapter
 * and `driver_failed` if it gives no device.
 */
export async function openGraphics({ onLost, onRefused = console.error }: GraphicsWatch = {}): Promise<Graphics> {
  const gpu = create([]);
  installGlobals(gpu);
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) {
    throw new OnereelError(
      'no_driver',
      'A graphics driver was asked for, but none of those installed can be used: run "npm run onereel -- doctor".',
    );
  }
  const driver = driverName(adapter.info);
  const device = await adapter
    .requestDevice({ requiredLimits: limitsOf(adapter), requiredFeatures: wantedFeatures.filter((name) => adapter.features.has(name)) })
    .catch((cause: unknown) => {
      throw new OnereelError('driver_failed', `The graphics driver ${driver} gave no device: ${String(cause)}.`, { cause });
    });
  void device.lost.then((lost) => {
    if (lost.reason !== 'destroyed') onLost?.(lost.message || 'no reason given');
  });
  device.addEventListener('uncapturederror', ({ error }) => onRefused(error.message));
  const software = driverKind(adapter.info) !== 'hardware' || adapter.info.isFallbackAdapter;
  return { gpu, adapter, device, driver, software };
}
