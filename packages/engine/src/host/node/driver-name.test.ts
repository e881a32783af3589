import { expect, test } from 'vitest';
import { driverKind, driverName } from './driver-name.ts';

// As Dawn describes them.
const llvmpipe = {
  vendor: 'mesa',
  architecture: 'software',
  device: 'llvmpipe-llvm-15-0-6-256-bits-',
  description: 'llvmpipe: Mesa 25.0.7-2~bpo12+1 (LLVM 15.0.6) 0.0.1',
};
const swiftShader = {
  vendor: 'google',
  architecture: 'swiftshader',
  device: 'swiftshader-device-subzero-',
  description: 'SwiftShader driver 5.0.0',
};
const h200 = { vendor: 'nvidia', architecture: 'hopper', device: 'nvidia-h200', description: 'NVIDIA: 570.86.15' };
const radeon = { vendor: 'amd', architecture: 'rdna-3', device: 'amd-radeon-rx-7900', description: 'radv: Mesa 24.2.8' };

test('names drivers as people know them', () => {
  expect([llvmpipe, swiftShader, h200, radeon].map(driverName)).toEqual([
    'lavapipe (Mesa 25.0.7)',
    'SwiftShader',
    'NVIDIA H200',
    'AMD Radeon RX 7900 (Mesa 24.2.8)',
  ]);
});

test('tells the families apart', () => {
  expect([llvmpipe, swiftShader, h200, radeon].map(driverKind)).toEqual(['lavapipe', 'swiftshader', 'hardware', 'hardware']);
});
