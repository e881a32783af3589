import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { mixColour, scaleColour } from '../../../shapes/colour.ts';
import { loft } from '../../../shapes/loft.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { along, onSide } from '../creature/parts.ts';
import { hue } from './colouring.ts';
import type { BirdPlan } from './measures.ts';

/** A wing folded along the flank, in the trunk's level space: feathers in rows, the long ones over the tail. */
export function foldedWing(plan: BirdPlan, sign: 1 | -1, bone: number): Shape {
  const { deep, wide, fold } = plan.form;
  const flipper = plan.form.wings === 'flipper';
  const down = plan.form.wings === 'short' && plan.form.tailForm !== 'fan' ? 0.1 : 0;
  const line: Vector3[] = flipper
    ? [
        [wide * 0.8, deep * 0.1, 0.36],
        [wide * 1.18, deep * 0.15, 0.12],
        [wide * 1.2, deep * 0.2, -0.14],
        [wide * 1.06, deep * 0.3, -0.36],
      ]
    : [
        [wide * 0.74, deep * 0.26, 0.36],
        [wide * 0.98, deep * 0.14, 0.12],
        [wide * 0.88, deep * (0.16 - down), -0.24],
        [wide * 0.2, deep * 0.34, -fold],
      ];
  const high = (u: number): number =>
    flipper
      ? deep * (0.16 + 0.3 * Math.sin(Math.PI * (0.15 + 0.6 * u))) * (1 - u ** 6)
      : deep * 0.66 * Math.sin(Math.PI * Math.min(1, 0.16 + u * 0.8)) ** 0.8 * (1 - 0.9 * smooth(0.5, 1, u)) + 0.006;
  const coverts = hue(plan, 'coverts', 'wing', 'back');
  const base = hue(plan, 'wing', 'back');
  const tips = hue(plan, 'tips', 'wing', 'back');
  const bar = plan.colours['bar'];
  return loft(
    (u, v) => {
      const turn = v * Math.PI * 2;
      const at = along(line, u);
      const thick = 0.045 * Math.sin(Math.PI * Math.min(1, 0.1 + u * 0.86)) ** 0.6 * (1 - 0.6 * u) + 0.004;
      const lower = Math.sin(turn) < 0 ? 0.85 : 1;
      return onSide(
        [at[0] + Math.cos(turn) * thick, at[1] + Math.sin(turn) * high(u) * lower, at[2] - (flipper ? Math.sin(turn) * 0.05 : 0)],
        sign,
      );
    },
    (u, v) => {
      const height = Math.sin(v * Math.PI * 2);
      const row = u * 1.05 - height * 0.16;
      let colour = mixColour(coverts, base, smooth(0.34, 0.46, row));
      if (bar) colour = mixColour(colour, bar, smooth(0.36, 0.41, row) * smooth(0.52, 0.47, row));
      colour = mixColour(colour, tips, smooth(0.6, 0.76, row));
      // The edges of the feathers: rounded rows before, long lines behind.
      const scallop = (((row * 9 + Math.abs(Math.sin(v * 26)) * 0.35) % 1) + 1) % 1;
      const lines = (((height * 5 + u * 2) % 1) + 1) % 1;
      const edge = row < 0.42 ? smooth(0.82, 0.98, scallop) : smooth(0.78, 0.95, lines);
      return {
        colour: scaleColour(colour, 1 - (flipper ? 0 : 0.34) * edge),
        surface: [0.62 + 0.38 * smooth(-0.9, 0.2, height), 0.25, 0.5, plan.glow],
        binding: [[bone, 1]],
      };
    },
    { columns: 34, rows: 22, flip: sign < 0 },
  );
}
