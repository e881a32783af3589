import type { Vector3 } from '@onereel/spec';
import type { Sculpt } from '../prop/sculpt.ts';

/** Cords between two edges given by points: a net of `count` meshes each way. */
export function net(
  work: Sculpt,
  corner: (u: number, v: number) => Vector3,
  across: number,
  down: number,
  thick: number,
  colour = '#f2efe8',
): void {
  for (let line = 0; line <= across; line++)
    work.rod(
      'cloth',
      [0, 0.34, 0.67, 1].map((v) => corner(line / across, v)),
      thick,
      { colour, around: 3, steps: 2 },
    );
  for (let line = 0; line <= down; line++)
    work.rod(
      'cloth',
      Array.from({ length: 7 }, (_, k) => corner(k / 6, line / down)),
      thick,
      { colour, around: 3, steps: 2 },
    );
}
