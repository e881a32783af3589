import type { Metres } from '@onereel/spec';
import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { coatOf } from '../../../matter/substance.ts';
import { prism } from '../../../../shapes/prism.ts';
import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { bar, block, type Pair, wire } from '../pieces/street.ts';

/** How steeply the run falls to the right, metres a metre. */
const fall = 0.17;

/** A ski run that falls from left to right between firs, a chairlift over it, peaks behind. */
export const slope: DrawUp = (site) => {
  const run = (x: Metres): Metres => -fall * Math.max(-150, Math.min(150, x));
  const height = (x: Metres, z: Metres): Metres =>
    run(x) +
    0.12 * noise(x * 0.2, z * 0.2) * smooth(3, 12, Math.hypot(x, z)) +
    0.16 * Math.max(0, -z - 16) * smooth(-16, -60, z) +
    190 * smooth(150, 620, -z) * (0.15 + Math.abs(fractal(x * 0.0042, z * 0.0042 + 2, 5)) * 1.5);
  const lift = { z: -13, every: 34, tall: 6.6 } as const;
  const cable = (x: Metres): Metres => run(x) + lift.tall;
  return {
    height,
    cover: 'snow',
    reach: 900,
    zones: `{ let groomed = smoothstep(-11.0, -9.0, site.y) * smoothstep(12.0, 9.0, site.y); albedo *= 1.0 - 0.07 * groomed * smoothstep(0.55, 0.8, fract(site.y * 1.6 + 0.2 * sin(site.x * 0.08))); let crag = smoothstep(0.5, 0.72, steep) * smoothstep(30.0, 70.0, spot.y); albedo = mix(albedo, vec3f(0.12, 0.125, 0.14) * (1.0 + 0.5 * fine + 0.4 * broad), crag); }`,
    arena: { side: 20, back: 5, front: 6 },
    lane: [1, 0, 0],
    dress(dressing) {
      const { chance } = site;
      const yard = 15;
      for (let at = -3; at <= 3; at++) {
        const x = at * lift.every + 9;
        const y = run(x) - 0.5;
        if (!dressing.isFree(x, lift.z)) continue;
        dressing.add(...bar('steel', [x, y, lift.z], [x, cable(x) + 0.9, lift.z], 0.3, '#8b9298', 10));
        dressing.add(...block('steel', [0.4, 0.34, 4.6], [x, cable(x) + 0.6, lift.z], '#8b9298'));
        for (const side of [-2.1, 2.1]) dressing.add(...block('iron', [1.8, 0.3, 0.22], [x, cable(x) + 0.22, lift.z + side], '#23282c')); // prettier-ignore
      }
      for (const side of [-2.1, 2.1]) {
        for (let at = -4; at < 4; at++) {
          const [from, to] = [at * lift.every + 9, (at + 1) * lift.every + 9];
          dressing.add(...wire([from, cable(from), lift.z + side], [to, cable(to), lift.z + side], 0.5, 0.05));
        }
        for (let at = -8; at < 8; at++) {
          const x = at * yard + (side > 0 ? 4 : 10);
          dressing.set(chair(), x, lift.z + side, 0, 1, cable(x) - 0.3);
        }
      }
      // Poles with flags mark the edge of the run.
      for (let at = -6; at < 7; at++) {
        const [x, z] = [at * 8 + 3, -8.4];
        dressing.set([bar('plastic', [0, 0, 0], [0, 1.7, 0], 0.025, at % 2 ? '#c8322a' : '#2a55a8', 6), block('cloth', [0.5, 0.4, 0.02], [0.26, 1.45, 0], at % 2 ? '#c8322a' : '#2a55a8')], x, z); // prettier-ignore
      }
      const firs = { conifers: 1, fits: (_: Metres, z: Metres) => z < -19 || z > 30 };
      grove(dressing, site, { count: 70, near: 20, far: 60, half: 1.1, tall: [6, 11], ...firs }, chance);
      grove(dressing, site, { count: 170, near: 55, far: 230, half: 0.95, tall: [8, 13], ...firs }, chance);
    },
  };
};

/** A seat for two that hangs from its cable at the origin. */
function chair(): Pair[] {
  const side = prism([[-0.5, -3.1], [0.1, -3.05], [0.22, -2.3], [0.16, -2.28], [0.02, -2.95], [-0.5, -3]], 0.06, coatOf('steel', '#5d666c')); // prettier-ignore
  return [
    bar('steel', [0, 0.3, 0], [0, -2.3, 0], 0.05, '#6d757b', 6),
    block('plastic', [0.5, 0.09, 1.7], [-0.22, -3, 0], '#1f3f78'),
    block('plastic', [0.08, 0.7, 1.7], [0.14, -2.62, 0], '#1f3f78'),
    block('steel', [0.06, 0.06, 1.8], [0, -2.3, 0], '#6d757b'),
    ['steel', side],
  ];
}
