import type { FootStep, Reach } from '../motif.ts';

/** A flat, open hand. */
export const flat = { curl: 0.05, index: 0, thumb: -0.15 } as const;
/** A fist around a handle. */
export const fist = { curl: 0.85, index: 0.85, thumb: 0.5 } as const;
/** A hand lightly bent, as when it works. */
export const easy = { curl: 0.4, index: 0.3, thumb: 0.2 } as const;
/** Thumb and finger hold something thin. */
export const pinch = { curl: 0.62, index: 0.5, thumb: 0.42 } as const;

/** Feet apart, one before the other: ready to put weight into something. */
export const brace: { readonly rightFoot: FootStep; readonly leftFoot: FootStep } = {
  rightFoot: { at: [0.075, 0.048, -0.12] },
  leftFoot: { at: [0.07, 0.048, 0.13] },
};

/** Feet a little wider than the hips. */
export const apart: FootStep = { at: [0.1, 0.048, -0.005] };

/** A hand that holds something upright before the body. */
export const before: Reach = {
  at: [-0.005, -0.155, 0.15],
  elbow: [0.7, -1, -0.4],
  fingers: [-0.25, 0.18, 1],
  palm: [-1, 0, -0.2],
  ...easy,
};

/** A hand that holds something long beside the body, clear of the face. */
export const beside: Reach = {
  at: [0.085, -0.235, 0.125],
  elbow: [0.5, -0.4, -1],
  fingers: [0.12, -0.05, 1],
  palm: [-1, 0, 0],
  ...easy,
};

/** A hand that rests on a lap. */
export const onLap: Reach = { at: [-0.04, -0.235, 0.17], elbow: [0.8, 0, -1], fingers: [-0.25, -0.15, 1], palm: [-0.1, -1, 0], ...flat };
