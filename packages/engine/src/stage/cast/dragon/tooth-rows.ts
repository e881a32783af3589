import type { Metres, Vector3 } from '@onereel/spec';
import { mix } from '../../../curves/easing.ts';

/** One tooth: where its root meets the gum (on the +x side, in the skull's space, jaw shut), how thick and how long it is. */
export interface Tooth {
  readonly at: Vector3;
  readonly radius: Metres;
  readonly length: Metres;
}

function along(line: readonly Vector3[], share: number): Vector3 {
  const step = Math.min(line.length - 2, Math.floor(share * (line.length - 1)));
  const rest = share * (line.length - 1) - step;
  const [a, b] = [line[step]!, line[step + 1]!];
  return [mix(a[0], b[0], rest), mix(a[1], b[1], rest), mix(a[2], b[2], rest)];
}

/** Teeth along a line, `[share, size]` each: size 0 is the smallest, 1 the great fang. */
function row(line: readonly Vector3[], teeth: readonly (readonly [share: number, size: number])[], fang: Metres): readonly Tooth[] {
  return teeth.map(([share, size]) => ({ at: along(line, share), radius: mix(0.026, 0.066, size), length: mix(0.085, fang, size) }));
}

/** The upper row from the corner of the mouth to the tip of the snout. */
export const upperTeeth: readonly Tooth[] = row(
  [
    [0.375, -0.11, 0.5],
    [0.285, -0.1, 0.92],
    [0.215, -0.13, 1.28],
    [0.165, -0.125, 1.56],
    [0.04, -0.15, 1.82],
  ],
  [
    [0.02, 0.1],
    [0.12, 0.2],
    [0.21, 0.12],
    [0.3, 0.38],
    [0.38, 0.15],
    [0.46, 0.22],
    [0.55, 0.55],
    [0.63, 0.2],
    [0.725, 1],
    [0.81, 0.25],
    [0.9, 0.42],
    [0.985, 0.3],
  ],
  0.44,
);

/** The lower row, in the same order. */
export const lowerTeeth: readonly Tooth[] = row(
  [
    [0.345, -0.13, 0.5],
    [0.28, -0.16, 0.9],
    [0.215, -0.165, 1.2],
    [0.16, -0.16, 1.48],
    [0.04, -0.16, 1.7],
  ],
  [
    [0.03, 0.08],
    [0.13, 0.16],
    [0.23, 0.3],
    [0.33, 0.12],
    [0.43, 0.2],
    [0.52, 0.42],
    [0.61, 0.15],
    [0.7, 0.25],
    [0.82, 0.95],
    [0.91, 0.22],
    [0.98, 0.38],
  ],
  0.4,
);
