import type { Metres } from '@onereel/spec';

/** The street's measures: it runs along x, the near lane's middle is z = 0, the far row of houses looks toward +z. */
export const street = {
  /** Height of the pavements over the road. */
  kerb: 0.15,
  /** Where the near pavement begins. */
  nearKerb: 4.3,
  /** The line between the lanes. */
  middle: -1.75,
  /** Where the far pavement begins, behind a row of parked cars. */
  farKerb: -7.6,
  /** The face of the far row of houses. */
  front: -11.8,
  /** How far the row reaches to both sides. */
  reach: 78,
  /** The side street that opens in the far row, and how deep it goes. */
  gap: [-3.6, 6.8] as readonly [Metres, Metres],
  sideKerb: 1.9,
  depth: -100,
} as const;

/** Height of what stands or drives at a place. */
export function streetGround(x: Metres, z: Metres): Metres {
  if (z > street.nearKerb) return street.kerb;
  if (z > street.farKerb) return 0;
  const [left, right] = street.gap;
  return x > left + street.sideKerb && x < right - street.sideKerb ? 0 : street.kerb;
}
