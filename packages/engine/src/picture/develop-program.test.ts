import { expect, test } from 'vitest';
import { developProgram } from './develop-program.ts';
import { packProgram } from './pack-program.ts';

const sizes = { inner: [320, 180], innerStride: 320, outer: [320, 180], outerStride: 320 } as const;

test('reads single texels at the film’s own size and averages at another', () => {
  expect(developProgram(sizes, 9)).not.toContain('mix(above, below');
  expect(developProgram({ ...sizes, inner: [480, 270], innerStride: 480 }, 9)).toContain('mix(above, below');
});

test('leaves out what a quality does not ask for', () => {
  expect(developProgram(sizes, 9)).toContain('streaks');
  expect(developProgram(sizes, 0)).not.toContain('streaks');
  expect(packProgram([320, 180], [320, 184], { smoothEdges: false, as: 'planes' })).not.toContain('= smoothed(');
});

test('reads the texture itself where no buffer can hold the picture', () => {
  expect(developProgram({ ...sizes, innerStride: null }, 9)).toContain('textureLoad(scene');
  expect(developProgram(sizes, 9)).not.toContain('textureLoad(scene');
});
