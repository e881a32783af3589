import type { Metres, Radians, Seconds } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { SeaState } from './sea-state.ts';

/** One train of the swell: a trochoidal (Gerstner) wave on deep water. */
export interface Wave {
  /** Unit vector on the ground in which it runs. */
  readonly direction: readonly [x: number, z: number];
  /** Radians per metre. */
  readonly number: number;
  readonly amplitude: Metres;
  /** Radians per second: √(g·k), the dispersion of deep water. */
  readonly pace: number;
  readonly phase: Radians;
  /** How far water sways to and fro, as a multiple of the amplitude: sharpens the crests. */
  readonly sway: number;
}

/** The surface over one place of the calm sea. */
export interface SurfacePoint {
  readonly height: Metres;
  /** Rise per metre along x and along z. */
  readonly slope: readonly [x: number, z: number];
}

const gravity = 9.81;
const waveCount = 14;
/**
 * How closely the crests would crowd if all met in one point, where 1 is a fold. They hardly ever meet: at 1.5 a crest
 * that folds is five times rarer than one in a thousand.
 */
const sharpest = 1.5;

/** Draws the waves of a sea: from the longest down, shorter ones running more astray. */
export function chooseWaves(state: SeaState, chance: Chance): readonly Wave[] {
  const raw = Array.from({ length: waveCount }, (_, index) => {
    const along = index / (waveCount - 1);
    const wavelength = state.longest * (state.shortest / state.longest) ** along * chance.between(0.9, 1.1);
    const astray = chance.between(-1, 1) * (0.2 + 0.8 * along) * state.spread;
    const angle = state.wind + astray;
    return {
      direction: [Math.cos(angle), Math.sin(angle)] as const,
      number: (Math.PI * 2) / wavelength,
      amplitude: wavelength ** state.roll * chance.between(0.75, 1.25),
      phase: chance.between(0, Math.PI * 2),
    };
  });
  // The significant height of a sum of waves is four times the root of half the sum of squares.
  const height = 4 * Math.sqrt(raw.reduce((sum, wave) => sum + wave.amplitude ** 2 / 2, 0));
  const scale = state.height / height;
  const crowding = raw.reduce((sum, wave) => sum + wave.amplitude * scale * wave.number, 0);
  const sway = Math.min(1, (sharpest * state.sharpness) / crowding);
  return raw.map((wave) => ({ ...wave, amplitude: wave.amplitude * scale, pace: Math.sqrt(gravity * wave.number), sway }));
}

/**
 * The surface over the point x, z of the ground. `broad` leaves out waves shorter than that length, as a long hull does.
 * The water sways sideways too; the particle that is over the point now is found by four steps of a fixed-point iteration.
 */
export function surfaceAt(waves: readonly Wave[], x: Metres, z: Metres, seconds: Seconds, broad: Metres = 0): SurfacePoint {
  let homeX = x;
  let homeZ = z;
  for (let step = 0; step < 4; step++) {
    const [swayX, swayZ] = swayAt(waves, homeX, homeZ, seconds, broad);
    homeX = x - swayX;
    homeZ = z - swayZ;
  }
  let height = 0;
  let slopeX = 0;
  let slopeZ = 0;
  for (const wave of waves) {
    const share = felt(wave, broad);
    const turn = phaseAt(wave, homeX, homeZ, seconds);
    height += wave.amplitude * share * Math.sin(turn);
    const steep = wave.amplitude * share * wave.number * Math.cos(turn);
    slopeX += wave.direction[0] * steep;
    slopeZ += wave.direction[1] * steep;
  }
  return { height, slope: [slopeX, slopeZ] };
}

/** How much of a wave a hull of this length feels: all of what is much longer, nothing of what is shorter. */
function felt(wave: Wave, broad: Metres): number {
  if (broad <= 0) return 1;
  const half = (wave.number * broad) / 2;
  // The mean of a sine over the hull's length (sinc), without the lobes that follow.
  return half >= Math.PI ? 0 : half < 1e-6 ? 1 : Math.sin(half) / half;
}

function phaseAt(wave: Wave, x: Metres, z: Metres, seconds: Seconds): Radians {
  return wave.number * (wave.direction[0] * x + wave.direction[1] * z) - wave.pace * seconds + wave.phase;
}

function swayAt(waves: readonly Wave[], x: Metres, z: Metres, seconds: Seconds, broad: Metres): [number, number] {
  let swayX = 0;
  let swayZ = 0;
  for (const wave of waves) {
    const reach = wave.sway * wave.amplitude * felt(wave, broad) * Math.cos(phaseAt(wave, x, z, seconds));
    swayX += wave.direction[0] * reach;
    swayZ += wave.direction[1] * reach;
  }
  return [swayX, swayZ];
}
