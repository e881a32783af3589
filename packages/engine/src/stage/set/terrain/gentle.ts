import type { Chance } from '../../../chance/chance.ts';
import { smooth } from '../../../curves/easing.ts';
import { fractal, noise, ridged } from '../../../curves/noise.ts';
import type { Relief } from './relief.ts';

const open = { near: 1e6, reach: 1500, west: -1600, north: -1900, side: 3200, samples: 800, eroded: false, summit: null } as const;

/** Rolling fields that rise to hills at the horizon. `lift` is the hills' height in metres. */
export function gentleRelief(chance: Chance, lift: number): Relief {
  const draw = chance.spawn('gentle');
  const sx = draw.between(-300, 300);
  const sz = draw.between(-300, 300);
  const shape = (x: number, z: number): number => {
    const far = Math.hypot(x, z);
    const soft =
      0.3 * noise(x * 0.07 + sx, z * 0.07 + sz) * smooth(3, 30, far) + 2.6 * noise(x * 0.013 + sx, z * 0.013 - sz) * smooth(10, 90, far);
    const hills = lift * smooth(160, 900, far) * (0.42 + 1.3 * fractal(x * 0.0026 + sz, z * 0.0026 + sx, 4));
    return soft + hills - 2.2 * smooth(20, 90, far) * (1 - smooth(90, 260, far));
  };
  const base = shape(0, 0);
  return { ...open, ground: (x, z) => shape(x, z) - base };
}

/** Snow blown into soft drifts, hills far behind. */
export function driftRelief(chance: Chance): Relief {
  const draw = chance.spawn('drifts');
  const sx = draw.between(-300, 300);
  const sz = draw.between(-300, 300);
  const shape = (x: number, z: number): number => {
    const far = Math.hypot(x, z);
    const bend = 2.4 * noise(x * 0.04 + sx, z * 0.04 + sz);
    const drift = Math.sin(x * 0.16 + z * 0.34 + bend) * 0.5 + 0.5;
    const soft = (0.07 + 0.26 * smooth(6, 40, far)) * drift * drift + 0.12 * noise(x * 0.3 + sz, z * 0.3) * smooth(3, 12, far);
    const rolls = 2.4 * noise(x * 0.014 - sx, z * 0.014 + sz) * smooth(12, 90, far);
    const hills = 95 * smooth(240, 1000, far) * (0.3 + 1.5 * fractal(x * 0.0024 + sz, z * 0.0024 + sx, 4));
    return soft + rolls + hills;
  };
  const base = shape(0, 0);
  return { ...open, ground: (x, z) => shape(x, z) - base };
}

/** Dunes with sharp crests, taller with distance. */
export function duneRelief(chance: Chance): Relief {
  const draw = chance.spawn('dunes');
  const sx = draw.between(-300, 300);
  const sz = draw.between(-300, 300);
  const crestLine = (x: number, z: number, scale: number, seed: number): number => {
    const bend = 1.15 * noise(x * scale * 0.55 + sx + seed, z * scale * 0.55 + sz) + 0.3 * noise(x * scale * 1.7 + seed, z * scale * 1.7);
    const phase = x * scale * 0.42 + z * scale + bend;
    const part = phase - Math.floor(phase);
    // The windward side rises slowly, the lee side falls at the angle of repose; the foot is rounded.
    const rise = part < 0.7 ? part / 0.7 : (1 - part) / 0.3;
    return rise * rise * (1.9 - 0.9 * rise);
  };
  const shape = (x: number, z: number): number => {
    const far = Math.hypot(x, z);
    const small = 1.5 * crestLine(x, z, 0.04, 7) * smooth(5, 40, far);
    const large = 24 * crestLine(x, z, 0.0095, 3) * smooth(24, 120, far) * (0.55 + 0.6 * noise(x * 0.004 + sz, z * 0.004));
    const giant = 70 * smooth(350, 1200, far) * (ridged(x * 0.0022 + sx, z * 0.0022, 3) - 0.15);
    return small + large + giant + 0.25 * noise(x * 0.05, z * 0.05 + sx);
  };
  const base = shape(0, 0);
  return { ...open, ground: (x, z) => shape(x, z) - base };
}
