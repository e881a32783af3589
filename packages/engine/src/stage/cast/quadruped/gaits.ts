import type { Gait, Movement } from '../family.ts';
import type { Breed } from './breed.ts';
import { type End, frameOf, type Side } from './frame.ts';

/** When in the cycle each foot lands, and how long it stays, by gait: footfalls after Hildebrand, "The quadrupedal gaits of vertebrates", 1989. */
export const footfalls: Readonly<Record<string, { readonly duty: number; readonly lands: Readonly<Record<`${End}${Side}`, number>> }>> = {
  walk: { duty: 0.62, lands: { HindL: 0, ForeL: 0.24, HindR: 0.5, ForeR: 0.74 } },
  trot: { duty: 0.44, lands: { HindL: 0, ForeR: 0.01, HindR: 0.5, ForeL: 0.51 } },
  gallop: { duty: 0.27, lands: { HindL: 0, HindR: 0.1, ForeL: 0.46, ForeR: 0.58 } },
  hop: { duty: 0.4, lands: { HindL: 0, HindR: 0, ForeL: 0.74, ForeR: 0.8 } },
};

/** Stride by speed and height of the hips, alike for all sizes (Alexander, "Estimates of speeds of dinosaurs", 1976). */
export function strideOf(speed: number, hip: number): number {
  return 2.05 * hip * (Math.max(0.02, speed) ** 2 / (9.81 * hip)) ** 0.3;
}

/** How a beast of this breed and size moves. */
export function beastMovement(breed: Breed, size: number): Movement {
  const frame = frameOf(breed);
  const hip = size * (0.88 - breed.low);
  const unit = Math.sqrt(9.81 * hip);
  const heavy = breed.feet === 'column';
  const weight = Math.round(110 * size ** 3 * breed.leg);
  const sound = {
    kind: breed.feet === 'hoof' ? 'hoof' : 'paw',
    parameters: { weight: breed.feet === 'hoof' ? Math.min(1200, Math.max(30, weight)) : Math.max(1, weight) },
    gain: Math.min(1, 0.35 + size * 0.4),
  };
  const gait = (name: 'walk' | 'trot' | 'gallop' | 'hop', from: number, usual: number): Gait => {
    const { duty, lands } = footfalls[name]!;
    const ahead = (duty * strideOf(usual, hip)) / 2;
    return {
      name,
      from,
      duty,
      stride: (speed) => strideOf(speed, hip),
      sound,
      touches: (Object.entries(lands) as [`${End}${Side}`, number][])
        .filter(([foot]) => breed.stance === 'four' || foot.startsWith('Hind'))
        .map(([foot, phase]) => {
          const [x, , z] = foot.startsWith('Fore') ? frame.fore.foot : frame.hind.foot;
          return { foot, phase, offset: [(foot.endsWith('L') ? -x : x) * size, z * size + ahead] as const };
        }),
    };
  };
  const gaits =
    breed.gait === 'hop'
      ? [gait('hop', 0.03, 1.2 * unit)]
      : [
          gait('walk', 0.03, 0.45 * unit),
          gait('trot', 0.68 * unit, 1.05 * unit),
          ...(heavy ? [] : [gait('gallop', 1.5 * unit, 2.2 * unit)]),
        ];
  const run = heavy ? 1.25 * unit : 2.1 * unit;
  return {
    gaits,
    speeds: {
      default: 0.45 * unit,
      walk: 0.45 * unit,
      run,
      rush: run * 1.2,
      chase: run,
      follow: 0.6 * unit,
      crawl: 0.12 * unit,
      jump: 1.4 * unit,
      approach: 0.5 * unit,
      swim: 0.4 * unit,
    },
    inertia: 0.35 + size * 0.2,
    lean: 0.35,
  };
}
