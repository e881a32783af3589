import type { Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';
import type { Height } from '../layout.ts';

const hues: readonly Linear[] = [
  [0.5, 0.14, 0.015],
  [0.56, 0.27, 0.025],
  [0.36, 0.045, 0.016],
  [0.3, 0.15, 0.04],
];

/** Strews `count` fallen leaves over the ground before the viewer, thick in drifts, thin between them. */
export function strewLeaves(builder: ShapeBuilder, ground: Height, chance: Chance, count = 2600): void {
  const drifts = Array.from({ length: 34 }, () => spot(chance));
  for (let leaf = 0; leaf < count; leaf++) {
    const drift = drifts[leaf % drifts.length]!;
    const [x, z] = leaf % 3 === 0 ? spot(chance) : [drift[0] + chance.bell() * 1.1, drift[1] + chance.bell() * 0.9];
    const size = chance.between(0.045, 0.085) * (1 + Math.max(0, -z) * 0.03);
    const turn = chance.between(0, Math.PI * 2);
    const tilt = chance.bell() * 0.35;
    const colour = scaleColour(chance.pick(hues), chance.between(0.65, 1.25));
    const y = ground(x, z) + 0.012 + Math.abs(tilt) * size + chance.next() * 0.012;
    const corner = (along: number, side: number): number =>
      builder.vertex({
        position: [
          x + (Math.sin(turn) * along + Math.cos(turn) * side) * size,
          y + along * tilt * size,
          z + (Math.cos(turn) * along - Math.sin(turn) * side) * size,
        ],
        normal: [Math.sin(turn) * -tilt * 0.6, 1, Math.cos(turn) * -tilt * 0.6] as Vector3,
        colour,
        surface: [0.95, 0.1, 0.2, -0.3],
      });
    builder.quad(corner(1, 0), corner(-0.1, -0.62), corner(-1, 0), corner(-0.1, 0.62));
  }
}

/** A place on the ground in the view, nearer ones likelier. */
function spot(chance: Chance): readonly [x: number, z: number] {
  const away = 2.2 * (26 / 2.2) ** chance.next();
  return [chance.between(-0.75, 0.75) * (away + 2), 6 - away];
}
