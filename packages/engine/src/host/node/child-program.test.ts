import { expect, test } from 'vitest';
import { childArguments } from './child-program.ts';
import { isDriverNoise } from './driver-noise.ts';

test('a child runs the same source as its parent, without the parent being debugged twice', () => {
  expect(childArguments(['--inspect', '--conditions=@onereel/source', '--require', 'loader'])).toEqual(['--conditions=@onereel/source']);
  expect(childArguments([])).toEqual(['--conditions=@onereel/source']);
});

test.each([
  [
    'Warning: maxDynamicUniformBuffersPerPipelineLayout artificially reduced from 1000000 to 16 to fit dynamic offset allocation limit.',
    true,
  ],
  ['error: XDG_RUNTIME_DIR is invalid or not set in the environment.', true],
  ['Warning: vkCreateInstance: Found no drivers!', true],
  ['', true],
  ['Error while parsing WGSL: :3:1 error: unresolved type', false],
  ['TypeError: stage.at is not a function', false],
])('%j is noise: %s', (line, expected) => {
  expect(isDriverNoise(line)).toBe(expected);
});
