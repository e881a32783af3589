import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../../manifest/manifest.ts';
import type { Box } from '../../layout/box.ts';
import { project } from '../../layout/fit.ts';
import type { Layout } from '../../layout/layout.ts';
import type { SetPlan } from '../../set/set.ts';
import { frameBeforeGiant, setBack } from './before-giant.ts';

const plan: SetPlan = {
  kind: manifest.settings.find((row) => row.kind === 'meadow')!,
  ground: () => 0,
  landmarks: [],
  centre: [0, 0, 0],
  arena: { side: 30, back: 30, front: 8 },
  eyeHeight: 1.5,
};
const camera = { size: 'wide', angle: 'low-angle', move: 'static', lens: '35mm' };
const aspect = 16 / 9;
const box = (x: number, z: number, wide: number, high: number): Box => ({
  low: [x - wide / 2, 0, z - wide / 2],
  high: [x + wide / 2, high, z + wide / 2],
});
const moved = ({ low, high }: Box, z: number): Box => ({ low: [low[0], low[1], low[2] + z], high: [high[0], high[1], high[2] + z] });

describe('small ones before a giant', () => {
  it('keeps the small large and the giant whole', () => {
    fc.assert(
      fc.property(
        fc.record({
          tall: fc.double({ min: 0.5, max: 2, noNaN: true }),
          times: fc.double({ min: 4, max: 8, noNaN: true }),
          aside: fc.double({ min: -2, max: 2, noNaN: true }),
        }),
        ({ tall, times, aside }) => {
          const small = box(0, 0, tall * 0.5, tall);
          const giant = box(aside, -tall * times * 0.5, tall * times * 0.5, tall * times);
          const layout = { marks: new Map([['giant', [aside, 0, -tall * times * 0.5]]]) } as unknown as Layout;
          const settled = setBack(layout, { id: 'giant', small: [small], giant }, camera, { plan, aspect });
          const far = moved(giant, settled.marks.get('giant')![2] + tall * times * 0.5);
          const frame = frameBeforeGiant(camera, { small: [small], giant: far }, plan, aspect);
          const at = (x: number, y: number, z: number): readonly [number, number] => project([x, y, z], frame)!;
          const [foot, head] = [at(0, 0, 0), at(0, tall, 0)];
          expect((head[1] - foot[1]) / 2).toBeGreaterThan(0.17);
          expect(foot[1]).toBeGreaterThan(-1);
          const top = at((far.low[0] + far.high[0]) / 2, far.high[1], (far.low[2] + far.high[2]) / 2);
          expect(Math.max(Math.abs(top[0]), Math.abs(top[1]))).toBeLessThan(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
