import type { Vector3 } from '@onereel/spec';
import { type Linear, mixColour } from '../../../shapes/colour.ts';
import type { Designs } from '../prop/design-family.ts';
import { part } from './cycle.ts';

const reach = 6;
const foam: Linear = [0.74, 0.82, 0.86];
const deep: Linear = [0.004, 0.016, 0.026];
const open: Linear = [0.005, 0.02, 0.03];

/** How high the turning water stands at a distance from the middle: a swell around a funnel. The funnel's floor is its darkness. */
const rise = (far: number): number => {
  const r = far / reach;
  return r > 0.7 ? 0.42 - 0.6 * ((r - 0.7) / 0.3) ** 1.5 : 0.12 + 0.3 * Math.sin((r / 0.7) * Math.PI * 0.5);
};

/** How much foam there is: arms that wind into the middle, the more the nearer. */
function foamAt(far: number, angle: number, arms: number): number {
  const r = far / reach;
  const wind = angle * arms + Math.log(Math.max(0.05, r)) * 4.6;
  const arm = Math.max(0, Math.sin(wind)) ** 4 + 0.5 * Math.max(0, Math.sin(wind * 2 + 1.3)) ** 8;
  const ragged = 0.6 + 0.4 * Math.sin(far * 7 + angle * 9) * Math.sin(angle * 17 - far * 3);
  return Math.min(1, arm * ragged) * (r < 0.12 ? r / 0.12 : 1) * Math.min(1, (1.02 - r) * 5);
}

/** Water that turns around a hole. Metres. */
export const whirls: Designs = {
  whirlpool: (work) => {
    const layer = (name: string, from: number, to: number, arms: number, lift: number): void =>
      work.moving(name, [0, 0, 0], () =>
        work.sheet(
          'glaze',
          (u, v) => {
            const far = reach * (from + (to - from) * v);
            return [Math.sin(u * Math.PI * 2) * far, rise(far) + lift, Math.cos(u * Math.PI * 2) * far];
          },
          {
            columns: 120,
            rows: 30,
            flip: true,
            gloss: 0.35,
            paint: ([x, , z]: Vector3): Linear => {
              const far = Math.hypot(x, z);
              const water = mixColour(deep, open, Math.min(1, (far / reach) ** 1.6 * 1.5));
              return mixColour(water, foam, foamAt(far, Math.atan2(x, z), arms));
            },
          },
        ),
      );
    layer('outer', 0.56, 1, 3, 0);
    layer('middle', 0.26, 0.57, 3, 0.012);
    layer('inner', 0.003, 0.27, 2, 0.024);
    const own = Array.from({ length: 90 }, () => [work.chance.next(), work.chance.next(), work.chance.next()] as const);
    return {
      bounds: { low: [-reach, 0, -reach], high: [reach, 0.42, reach] },
      pose: ({ seconds }) => ({
        outer: { turn: [0, seconds * 0.7, 0] },
        middle: { turn: [0, seconds * 1.2, 0] },
        inner: { turn: [0, seconds * 2.1, 0] },
      }),
      swarms: [
        {
          sprite: 'puff',
          count: own.length,
          mote({ seconds }, index) {
            const [one, two, three] = own[index]!;
            const course = part(one + seconds * 0.16);
            const far = reach * (0.95 - 0.8 * course);
            const angle = two * 6.2832 + seconds * (0.7 + course * 1.6) + course * 3;
            return {
              at: [Math.sin(angle) * far, rise(far) + 0.06 + 0.1 * three, Math.cos(angle) * far],
              size: 0.12 + 0.26 * three * (1 - course),
              tall: 0.6,
              colour: [0.85, 0.92, 0.96],
              cover: 0.3 * Math.min(1, course * 6, (1 - course) * 4),
              own: three,
            };
          },
        },
      ],
    };
  },
};
