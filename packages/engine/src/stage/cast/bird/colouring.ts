import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Look } from '../creature/creature-family.ts';
import { type BirdPlan, type Measures, onNeck } from './measures.ts';

const grey: Linear = [0.2, 0.18, 0.16];

/** A colour of a bird by name, or the first that it has among others. */
export function hue({ colours }: BirdPlan, ...names: readonly string[]): Linear {
  for (const name of names) if (colours[name]) return colours[name];
  return grey;
}

/** How far along the neck a point is (0 root to 1 head) and how far from its middle line. */
function beside(measures: Measures, [x, y, z]: Vector3): { share: number; off: number } {
  let best = { share: 0, off: Infinity };
  for (let step = 0; step <= 12; step++) {
    const at = onNeck(measures, step / 12);
    const off = Math.hypot(x - at[0], y - at[1], z - at[2]);
    if (off < best.off) best = { share: step / 12, off };
  }
  return best;
}

function headColour(plan: BirdPlan, { head }: Measures, base: Linear, [x, y, z]: Vector3, normal: Vector3): Linear {
  const [hx, hy, hz] = plan.form.head;
  const [u, v, w] = [x / hx, (y - head[1]) / hy, (z - head[2]) / hz];
  let colour = base;
  if (plan.colours['cap']) colour = mixColour(colour, plan.colours['cap'], smooth(0.12, 0.34, v - w * 0.12));
  if (plan.colours['face'])
    colour = mixColour(colour, plan.colours['face'], smooth(-0.2, 0.2, w) * smooth(0.5, 0.1, v) * smooth(0.1, 0.4, Math.abs(u)));
  if (plan.colours['mask']) colour = mixColour(colour, plan.colours['mask'], smooth(0.92, 0.72, Math.hypot(u * 0.9, v + 0.1, w - 1)));
  if (plan.colours['disc']) {
    // An owl's face: two pale discs with a dark rim, the brow between them.
    const disc = Math.min(Math.hypot(u - 0.42, v * 0.85), Math.hypot(u + 0.42, v * 0.85));
    const front = smooth(0.1, 0.4, normal[2]);
    colour = mixColour(colour, plan.colours['disc'], smooth(0.66, 0.56, disc) * front);
    colour = mixColour(
      colour,
      scaleColour(plan.colours['back'] ?? grey, 0.35),
      smooth(0.56, 0.64, disc) * smooth(0.76, 0.68, disc) * front,
    );
  }
  return colour;
}

/** How each point of a bird's flesh looks. */
export function featherPaint(plan: BirdPlan, measures: Measures): (position: Vector3, normal: Vector3) => Look {
  const { form, colours, pattern } = plan;
  const { centre, axis, head } = measures;
  const [, s, c] = axis;
  const headReach = Math.max(...form.head) * 1.25;
  const long = form.neck.length > 2;
  return (position, normal) => {
    const [x, y, z] = position;
    const dy = y - centre[1];
    const dz = z - centre[2];
    const level = dy * c - dz * s;
    const forward = dz * c + dy * s;
    const above = normal[1] * c - normal[2] * s;
    // Below the trunk are the thighs.
    if (y < measures.hip[1] - 0.03 && level < -form.deep * 0.5 && Math.abs(x) > 0.03)
      return { colour: hue(plan, 'thigh', 'belly', 'breast'), detail: 0.7 };
    let colour = mixColour(hue(plan, 'breast'), hue(plan, 'back'), smooth(-0.05, 0.42, above + level * 0.8));
    if (colours['belly']) colour = mixColour(colour, colours['belly'], smooth(0.16, -0.02, forward) * smooth(0.1, -0.25, above));
    if (colours['rump']) colour = mixColour(colour, colours['rump'], smooth(-0.28, -0.4, forward));
    if (pattern === 'bars')
      colour = mixColour(
        colour,
        hue(plan, 'mark', 'back'),
        smooth(0.35, 0.1, above) * 0.75 * smooth(0.25, 0.7, Math.sin(level * 55 + noise(x * 20, y * 20) * 3)),
      );
    if (pattern === 'spots')
      colour = mixColour(colour, hue(plan, 'mark', 'back'), 0.8 * smooth(0.3, 0.5, noise(x * 26 + 3, y * 22 + z * 9)));
    const { share, off } = beside(measures, position);
    const within = long
      ? smooth(0.08, 0.22, share) * smooth(form.neckRadius[0] * 1.7, form.neckRadius[0] * 1.2, off)
      : smooth(0.3, 0.65, share);
    if (colours['neck']) colour = mixColour(colour, colours['neck'], within);
    else colour = mixColour(colour, hue(plan, 'head', 'back'), within);
    if (colours['collar']) colour = mixColour(colour, colours['collar'], smooth(0.06, 0.14, share) * smooth(0.32, 0.24, share));
    if (colours['bib'])
      colour = mixColour(
        colour,
        colours['bib'],
        smooth(0.1, 0.5, normal[2]) * smooth(0.1, 0.25, forward) * smooth(head[1] - form.head[1] * 0.2, head[1] - form.head[1] * 0.6, y),
      );
    const toHead = Math.hypot(x, y - head[1], z - head[2]);
    const onHead = smooth(headReach, headReach * 0.82, toHead);
    if (onHead > 0) colour = mixColour(colour, headColour(plan, measures, hue(plan, 'head', 'back'), position, normal), onHead);
    const mottle = 0.93 + 0.1 * noise(x * 30 + 7, (y + z) * 24);
    return { colour: scaleColour(colour, mottle), gloss: 0.16, detail: 0.75, glow: plan.glow };
  };
}
