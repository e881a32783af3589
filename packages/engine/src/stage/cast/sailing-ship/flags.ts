import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import type { Joint, Rig } from '../../matter/skin.ts';
import { loft } from '../../../shapes/loft.ts';

/** A flag on its staff's top, flying with the wind. */
export interface FlagPlan {
  readonly name: string;
  /** The upper corner at the staff. */
  readonly at: Vector3;
  readonly length: Metres;
  readonly height: Metres;
  /** Height of the flying end as a share of the staff's end: 1 for a flag, small for a pennant. */
  readonly taper: number;
}

const links = 6;
/** Where the wind carries flags, about the vertical: over the bow and to the side. */
const downwind = -0.5;

/** The joints of a flag, from the staff outward; `root` is what the staff stands on. */
export function flagJoints(flag: FlagPlan, root: string): readonly Joint[] {
  return Array.from({ length: links }, (_, link) => ({
    name: `${flag.name}-flag${link}`,
    parent: link === 0 ? root : `${flag.name}-flag${link - 1}`,
    at: [flag.at[0], flag.at[1], flag.at[2] + (flag.length * link) / links] as const,
  }));
}

/** The cloth of flags, each bound to its joints in `rig`; they lie along +z at rest. */
export function flagCloth(flags: readonly FlagPlan[], colour: Linear, rig: Rig): Shape {
  const builder = new ShapeBuilder();
  for (const flag of flags) {
    const first = rig.number(`${flag.name}-flag0`);
    builder.add(
      loft(
        (u, v) => [flag.at[0], flag.at[1] - flag.height * (0.5 + (v - 0.5) * (1 + (flag.taper - 1) * u)), flag.at[2] + u * flag.length],
        (u) => {
          const place = Math.min(links - 1, Math.max(0, u * links - 0.5));
          const low = Math.min(links - 2, Math.floor(place));
          const share = place - low;
          return {
            colour,
            surface: [1, 0.15, 0.5, -0.5],
            binding: [
              [first + low, 1 - share],
              [first + low + 1, share],
            ],
          };
        },
        { columns: 18, rows: 6 },
      ),
    );
  }
  return builder.build();
}

/** Bends the flags to a moment: waves run along them toward the flying end. */
export function waveFlags(flags: readonly FlagPlan[], rig: Rig, seconds: number): void {
  flags.forEach((flag, serial) => {
    for (let link = 0; link < links; link++) {
      const joint = rig.joint(`${flag.name}-flag${link}`);
      const swing = Math.sin(seconds * 9 - link * 1.25 + serial * 2.1) * 0.42 + Math.sin(seconds * 5.3 - link * 0.8 + serial) * 0.2;
      joint.rotation.set(
        Math.sin(seconds * 3.1 - link * 0.7 + serial) * 0.05 + 0.015,
        link === 0 ? downwind : swing * Math.min(1, 0.45 + link * 0.2),
        0,
      );
    }
  });
}
