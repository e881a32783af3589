import type { Vector3 } from '@onereel/spec';
import { type Linear, scaleColour } from '../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { ellipsoid } from '../../../shapes/solids.ts';
import type { Numbering } from '../creature/creature-family.ts';
import { onSide, sheet, taper } from '../creature/parts.ts';
import { hue } from './colouring.ts';
import type { BirdPlan, Measures } from './measures.ts';

const red: Linear = [0.55, 0.018, 0.014];

function ball(centre: Vector3, half: Vector3, colour: Linear, binding: Binding): Shape {
  return ellipsoid(half, { colour, surface: [0.9, 0.35, 0.3, 0], binding }, { around: 12, down: 8, centre });
}

/** What stands on a bird's head and hangs from it: solids. */
export function crestSolids(plan: BirdPlan, { head }: Measures, number: Numbering): Shape[] {
  const { form } = plan;
  const [hx, hy, hz] = form.head;
  const binding: Binding = [[number('head'), 1]];
  const jaw: Binding = [[number('jaw'), 1]];
  const colour = plan.colours['crest'];
  const at = (x: number, y: number, z: number): Vector3 => [x * hx, head[1] + y * hy, head[2] + z * hz];
  switch (form.crest) {
    case 'peak':
      if (!colour) return [];
      return [0, 1, 2].map((row) =>
        taper(
          [at(0, 0.55, 0.35 - row * 0.3), at(0, 1.25 - row * 0.12, 0.0 - row * 0.35), at(0, 1.75 - row * 0.3, -0.6 - row * 0.4)],
          (t) => hx * 0.42 * (1 - t) ** 0.7 + 0.003,
          (t) => scaleColour(colour, 1 - 0.25 * t),
          binding,
          { flatten: 0.6, gloss: 0.2, glow: plan.glow },
        ),
      );
    case 'comb':
      return [
        ...[1, -1].map((sign) => ball(at(sign * 0.35, -1.15, 0.72), [hx * 0.22, hy * 0.55, hz * 0.3], red, jaw)),
        ...[0, 1, 2, 3, 4].map((tooth) => {
          const high = plan.form.tailForm === 'sickle' ? 1.9 - 0.12 * Math.abs(tooth - 2) : 1.45;
          return taper(
            [at(0, 0.75, 0.75 - tooth * 0.36), at(0, 1.15, 0.72 - tooth * 0.38), at(0, high, 0.66 - tooth * 0.44)],
            (t) => hz * (0.3 * (1 - t) + 0.06),
            () => red,
            binding,
            { flatten: 0.4, up: [1, 0, 0.01], gloss: 0.35 },
          );
        }),
      ];
    case 'snood':
      return [
        ball(at(0, -1.5, 0.5), [hx * 0.4, hy * 1.1, hz * 0.4], red, jaw),
        taper(
          [at(0, 0.3, 1.0), at(0.25, -0.3, 1.5), at(0.35, -1.4, 1.3)],
          (t) => hx * 0.2 * (1.1 - t * 0.6),
          () => red,
          binding,
        ),
      ];
    case 'crown':
      return [-2, -1, 0, 1, 2].flatMap((plume) => {
        const tip = at(plume * 0.12, 2.9 - Math.abs(plume) * 0.12, -0.4 + plume * 0.5);
        return [
          taper(
            [at(0, 0.9, 0), tip],
            () => 0.0045,
            () => hue(plan, 'neck', 'head'),
            binding,
            { around: 5 },
          ),
          ball(tip, [0.014, 0.026, 0.022], hue(plan, 'neck', 'head'), binding),
        ];
      });
    case 'knob':
      return plan.colours['knob'] ? [ball(at(0, 0.32, 0.98), [hx * 0.36, hy * 0.34, hz * 0.3], plan.colours['knob'], binding)] : [];
    case 'tufts':
      return colour
        ? [1, -1].map((sign) =>
            taper(
              [at(sign * 0.48, 0.62, 0.3), at(sign * 0.62, 1.05, 0.22), at(sign * 0.78, 1.5, 0.05)],
              (t) => hx * 0.2 * (1 - t) + 0.004,
              () => colour,
              binding,
              { flatten: 0.7, gloss: 0.15 },
            ),
          )
        : [];
    case 'streamer':
      return colour
        ? [
            taper(
              [at(0, 0.6, 0.2), at(0, 0.75, -0.9), at(0, 0.3, -2.6)],
              (t) => hx * 0.4 * (1 - t) + 0.003,
              () => colour,
              binding,
            ),
          ]
        : [];
    default:
      return [];
  }
}

/** The skin between the toes of a foot that swims, and the toes themselves. */
export function footShapes(plan: BirdPlan, { ankle, foot }: Measures, number: Numbering): Shape[] {
  const { form } = plan;
  const skin = hue(plan, 'legs');
  const reach = form.feet === 'web' ? 0.085 + form.leg * 0.12 : 0.075 + form.leg * 0.14;
  const grip = form.feet === 'strong' ? 1.25 : 1;
  return [1, -1].flatMap((sign) => {
    const name = sign > 0 ? 'L' : 'R';
    const binding: Binding = [[number(`foot${name}`), 1]];
    const toes = [-0.55, 0, 0.55, Math.PI].map((turn) => {
      const far = reach * (turn > 3 ? 0.55 : 1);
      const tip: Vector3 = [foot[0] + Math.sin(turn) * far, foot[1] * 0.35, foot[2] + Math.cos(turn) * far];
      const middle: Vector3 = [foot[0] + Math.sin(turn) * far * 0.5, foot[1] * 0.95, foot[2] + Math.cos(turn) * far * 0.5];
      return taper(
        [onSide(foot, sign), onSide(middle, sign), onSide(tip, sign)],
        (t) => form.thick * grip * (0.72 - 0.5 * t),
        (t) => (t > 0.86 ? scaleColour(skin, 0.3) : skin),
        binding,
        { steps: 6, around: 6, gloss: 0.35 },
      );
    });
    const shank = taper(
      [onSide(ankle, sign), onSide(foot, sign)],
      (t) => form.thick * (0.95 - 0.15 * Math.sin(t * Math.PI)) * (form.leg > 0.8 && t < 0.08 ? 1.35 : 1),
      () => skin,
      [[number(`shin${name}`), 1]],
      { steps: 6, around: 8, gloss: 0.35 },
    );
    return [shank, ...toes];
  });
}

/** The webs of both feet. */
export function webs(plan: BirdPlan, { foot }: Measures, number: Numbering): Shape[] {
  if (plan.form.feet !== 'web') return [];
  const reach = 0.085 + plan.form.leg * 0.12;
  const skin = scaleColour(hue(plan, 'legs'), 0.85);
  const tip = (turn: number, far: number): Vector3 => [foot[0] + Math.sin(turn) * far, foot[1] * 0.45, foot[2] + Math.cos(turn) * far];
  return [1, -1].map((sign) =>
    sheet(
      [onSide(foot, sign), onSide([foot[0], foot[1], foot[2] + 0.002], sign)],
      [-0.55, -0.28, 0, 0.28, 0.55].map((turn) => onSide(tip(turn, reach * (Math.abs(turn) === 0.28 ? 0.84 : 0.97)), sign)),
      () => skin,
      () => [[number(`foot${sign > 0 ? 'L' : 'R'}`), 1]],
      { columns: 3, rows: 8 },
    ),
  );
}
