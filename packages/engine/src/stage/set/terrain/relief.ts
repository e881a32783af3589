import type { Metres, Vector3 } from '@onereel/spec';

/** The shape of a stretch of land before it is sculpted. All functions are pure; the viewer stands near the origin and looks to −z. */
export interface Relief {
  /** Height of the ground; exact within `near` of the origin, rough beyond. */
  ground(x: Metres, z: Metres): Metres;
  readonly near: Metres;
  /** How far the land is drawn. */
  readonly reach: Metres;
  /** The square that is sculpted: its low corner, its side, and how many samples a side has. */
  readonly west: Metres;
  readonly north: Metres;
  readonly side: Metres;
  readonly samples: number;
  /** Whether water has cut it; then finer rock is added too. */
  readonly eroded: boolean;
  /** The highest summit, which the finished land keeps exactly. */
  readonly summit: Vector3 | null;
}
