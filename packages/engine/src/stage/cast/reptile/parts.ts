import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { loft } from '../../../shapes/loft.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import type { Numbering } from '../creature/creature-family.ts';
import { along, bothSides, onSide, type sheet as makeSheet, taper } from '../creature/parts.ts';
import { headOf, type ReptilePlan, tailJoints } from './plan.ts';
import type { ReptileForm } from './form.ts';

const bone: Linear = [0.62, 0.55, 0.42];

/** How high the top of a turtle's shell stands. */
export function shellHeight({ trunk, broad }: ReptileForm): number {
  return trunk[1]![0] + trunk[1]![2] * (broad > 1.7 && trunk[1]![0] > 0.22 ? 2.1 : 1.55);
}

/** A turtle's shell: a dome of plates with a rim, and the flat shield below. */
function shell(plan: ReptilePlan, number: Numbering): Shape[] {
  const { form, colours } = plan;
  const [, middle] = [form.trunk[0]!, form.trunk[1]!];
  const base = middle[0] - middle[2] * 0.35;
  const high = shellHeight(form) - base;
  const [wide, long] = [middle[2] * form.broad * 1.38, 0.5];
  const colour = colours['shell']!;
  const seam = colours['seam'] ?? scaleColour(colour, 0.35);
  const binding: Binding = [[number('body'), 1]];
  const dome = loft(
    (u, v) => {
      const turn = u * Math.PI * 2;
      const far = Math.min(1, v * 1.06);
      const rim = v > 0.94 ? (v - 0.94) / 0.06 : 0;
      const lift = Math.sqrt(Math.max(0, 1 - far ** 2.4)) * high - rim * 0.02;
      const heart = 1 - 0.1 * Math.max(0, -Math.cos(turn)) * far;
      return [Math.sin(turn) * far * wide * heart * (1 + rim * 0.03), base + lift, Math.cos(turn) * far * long];
    },
    (u, v) => {
      // A row of plates along the middle, a ring of large ones about it, small ones at the rim.
      const turn = u * Math.PI * 2;
      const [x, z] = [Math.sin(turn) * v, Math.cos(turn) * v];
      const inMiddle = Math.abs(x) < 0.27;
      const edges =
        v > 0.84
          ? [Math.abs(((u * 22) % 1) - 0.5) * 2 > 0.86 ? 0 : 1, Math.abs(v - 0.84) / 0.02]
          : inMiddle
            ? [Math.abs((((z + 1) * 2.6) % 1) - 0.5) > 0.44 ? 0 : 1, (0.27 - Math.abs(x)) / 0.025]
            : [Math.abs((((Math.atan2(z, Math.abs(x)) + 1.57) * 1.28) % 1) - 0.5) > 0.45 ? 0 : 1, (Math.abs(x) - 0.27) / 0.025];
      const line = Math.min(1, ...edges.map((edge) => Math.abs(edge)));
      const ring = 0.86 + 0.14 * Math.sin(v * 40);
      return {
        colour: mixColour(seam, scaleColour(colour, ring), smooth(0.2, 0.9, line)),
        surface: [0.75 + 0.25 * (1 - v), 0.45, 0.35, 0],
        binding,
      };
    },
    { columns: 88, rows: 44, flip: true },
  );
  const under = loft(
    (u, v) => [Math.sin(u * Math.PI * 2) * v * wide * 0.97, base - 0.05 * (1 - v * v) - 0.012, Math.cos(u * Math.PI * 2) * v * long * 0.97],
    () => ({ colour: colours['belly'] ?? bone, surface: [0.5, 0.3, 0.3, 0], binding }),
    { columns: 40, rows: 6 },
  );
  return [dome, under];
}

/** The line of the back from the neck to the end of the tail, with the joint that carries each place. */
function backLine({ form }: ReptilePlan, number: Numbering): (share: number) => { at: Vector3; binding: Binding; radius: number } {
  const all = [...form.trunk, ...form.tail];
  const hips = (form.trunk.length - 0.6) / (all.length - 1);
  return (share) => {
    const [up, forward] = along(
      all.map(([y, z]): Vector3 => [y, z, 0]),
      share,
    );
    const index = share * (all.length - 1);
    const low = Math.min(all.length - 2, Math.floor(index));
    const radius = all[low]![2] + (all[low + 1]![2] - all[low]![2]) * (index - low);
    const part = Math.min(tailJoints - 1, Math.floor(((share - hips) / (1 - hips)) * tailJoints));
    return { at: [0, up, forward], radius, binding: [[number(share < hips ? 'body' : `tail${Math.max(0, part)}`), 1]] };
  };
}

/** What is hard on a reptile: shell, horns, plates, spikes, teeth. */
export function reptileParts(plan: ReptilePlan, number: Numbering): Shape[] {
  const { form, colours } = plan;
  const head = headOf(form);
  const { long, wide, high, snout, tip } = form.head;
  const skull: Binding = [[number('head'), 1]];
  const line = backLine(plan, number);
  const shapes: Shape[] = [];
  const horn = (points: readonly Vector3[], thick: number, colour: Linear = bone, binding: Binding = skull): Shape =>
    taper(
      points,
      (t) => thick * (1 - t) ** 0.8 + 0.003,
      (t) => scaleColour(colour, 0.75 + 0.25 * t),
      binding,
      { steps: 8, around: 9 },
    );
  if (form.parts.includes('shell')) shapes.push(...shell(plan, number));
  if (form.parts.includes('horns')) {
    shapes.push(
      horn(
        [
          [0, head[1] + high * 0.35, head[2] + long * 0.6 + snout * 0.6],
          [0, head[1] + high * 1.0, head[2] + long * 0.6 + snout * 0.8],
        ],
        0.035,
      ),
    );
    for (const [, sign] of bothSides)
      shapes.push(
        horn(
          [
            onSide([wide * 0.55, head[1] + high * 0.75, head[2] + long * 0.35], sign),
            onSide([wide * 0.8, head[1] + high * 1.9, head[2] + long * 0.9], sign),
            onSide([wide * 0.85, head[1] + high * 2.3, head[2] + long * 2.1], sign),
          ],
          0.042,
        ),
      );
  }
  if (form.parts.includes('casque'))
    shapes.push(
      taper(
        [
          [0, head[1] + high * 0.3, head[2] - long * 0.1],
          [0, head[1] + high * 1.15, head[2] - long * 0.75],
          [0, head[1] + high * 1.35, head[2] - long * 1.15],
        ],
        (t) => high * 0.75 * (1 - t) + 0.01,
        () => colours['back']!,
        skull,
        { flatten: 0.55 },
      ),
    );
  if (form.parts.includes('teeth'))
    for (const [, sign] of bothSides)
      for (let tooth = 0; tooth < 9; tooth++) {
        const share = tooth / 8;
        const x = sign * (wide * 0.72 * (1 - share) + tip * 0.75 * share);
        const z = head[2] + long * 0.35 + (snout + long * 0.2) * share;
        const y = head[1] - high * 0.48;
        const far = high * (0.22 + 0.1 * ((tooth * 5) % 3)) * (form.gait === 'stride' ? 1 : 1.3);
        shapes.push(
          taper(
            [
              [x, y + high * 0.08, z],
              [x * 0.98, y - far, z + 0.004],
            ],
            (t) => high * 0.055 * (1 - t) + 0.001,
            () => [0.8, 0.76, 0.62],
            skull,
            { steps: 2, around: 5 },
          ),
        );
      }
  if (form.parts.includes('plates'))
    for (let plate = 0; plate < 15; plate++) {
      const share = 0.02 + plate * 0.056;
      const { at, radius, binding } = line(share);
      const size = 0.36 * Math.sin(Math.PI * Math.min(1, 0.16 + plate * 0.058)) + 0.04;
      const off = (plate % 2 === 0 ? 1 : -1) * 0.05;
      const y = at[1] + radius * 0.86;
      shapes.push(
        loft(
          (u, v) => {
            const turn = v * Math.PI * 2;
            const half = Math.sin(Math.PI * Math.min(1, 0.18 + u * 0.82)) * size * 0.42;
            return [off * (1 + u * 1.2) + Math.cos(turn) * 0.014 * (1 - u), y + u * size - 0.03, at[2] + Math.sin(turn) * half - u * 0.05];
          },
          (u) => ({
            colour: mixColour(
              colours['plate'] ?? colours['back']!,
              scaleColour(colours['plate'] ?? colours['back']!, 0.4),
              smooth(0.35, 1, u),
            ),
            surface: [0.7 + 0.3 * u, 0.3, 0.5, 0],
            binding,
          }),
          { columns: 10, rows: 14, flip: true },
        ),
      );
    }
  if (form.parts.includes('spikes') && form.parts.includes('plates'))
    for (const [, sign] of bothSides)
      for (const share of [0.9, 0.96]) {
        const { at, binding } = line(share);
        shapes.push(horn([at, [sign * 0.16, at[1] + 0.16, at[2] - 0.14]], 0.026, bone, binding));
      }
  else if (form.parts.includes('spikes'))
    for (const [, sign] of bothSides)
      for (let row = 0; row < 26; row++) {
        const share = 0.03 + row * 0.036;
        const { at, radius, binding } = line(share);
        const thin = share > 0.6;
        const y = at[1] + radius * 0.93;
        shapes.push(
          taper(
            [
              [sign * radius * (thin ? 0.05 : 0.45), y - 0.015, at[2]],
              [sign * radius * (thin ? 0.05 : 0.5), y + (thin ? 0.06 : 0.03) * (1 - share * 0.5), at[2] - 0.03],
            ],
            (t) => 0.022 * (1 - t) + 0.002,
            () => scaleColour(colours['back']!, 0.75),
            binding,
            { steps: 3, around: 6 },
          ),
        );
      }
  return shapes;
}

/** What is thin on a reptile: sails, crests, frills, flippers. */
export function reptileSheets(plan: ReptilePlan, number: Numbering, sheet: typeof makeSheet): Shape[] {
  const { form, colours } = plan;
  const head = headOf(form);
  const { long, wide, high } = form.head;
  const line = backLine(plan, number);
  const shapes: Shape[] = [];
  const back = colours['back']!;
  const ridge = (from: number, to: number, rise: (share: number) => number, colour: Linear): Shape => {
    const count = 24;
    const places = Array.from({ length: count + 1 }, (_, step) => line(from + ((to - from) * step) / count));
    return sheet(
      places.map(({ at, radius }): Vector3 => [0, at[1] + radius * 0.9, at[2]]),
      places.map(({ at, radius }, step): Vector3 => [0, at[1] + radius * 0.9 + rise(step / count), at[2] - 0.02]),
      (across) => mixColour(scaleColour(colour, 0.7), colour, across),
      (_, share) => places[Math.min(count, Math.round(share * count))]!.binding,
      { columns: 4, rows: 72, glow: -0.2 },
    );
  };
  if (form.parts.includes('sail'))
    shapes.push(ridge(0.0, 0.55, (share) => 0.5 * Math.sin(Math.PI * share) ** 0.7, colours['plate'] ?? back));
  if (form.parts.includes('crest'))
    shapes.push(
      ridge(
        0.0,
        form.parts.includes('casque') ? 0.4 : 0.75,
        (share) => (0.07 - 0.04 * share) * (0.45 + 0.55 * Math.abs(Math.sin(share * 60))),
        colours['crest'] ?? back,
      ),
    );
  if (form.parts.includes('dewlap'))
    shapes.push(
      sheet(
        [
          [0, head[1] - high * 0.8, head[2] + long * 0.7],
          [0, head[1] - high * 0.8, head[2] - long * 0.6],
        ],
        [
          [0, head[1] - high * 1.2, head[2] + long * 0.6],
          [0, head[1] - high * 2.1, head[2] + long * 0.1],
          [0, head[1] - high * 1.3, head[2] - long * 0.8],
        ],
        () => colours['crest'] ?? back,
        () => [[number('head'), 1]],
        { rows: 10 },
      ),
    );
  if (form.parts.includes('frill')) {
    const turns = Array.from({ length: 17 }, (_, step) => (step / 16 - 0.5) * 3.9);
    const ring = (far: number, behind: number): Vector3[] =>
      turns.map((turn, step) => [
        Math.sin(turn) * wide * far * 1.0,
        head[1] + high * 0.2 + Math.cos(turn) * high * far + (step % 2 ? 0.012 * far : 0),
        head[2] - long * behind,
      ]);
    shapes.push(
      sheet(
        ring(0.85, 0.2),
        ring(2.5, 1.35),
        (across, share) =>
          mixColour(
            mixColour(
              back,
              colours['mark'] ?? scaleColour(back, 0.6),
              smooth(0.3, 0.6, across) * smooth(0.95, 0.8, across) * (0.5 + 0.5 * Math.cos(share * 40)),
            ),
            scaleColour(back, 0.8),
            smooth(0.86, 0.95, across),
          ),
        () => [[number('head'), 1]],
        { columns: 12, rows: 48, glow: 0, detail: 0.7 },
      ),
    );
  }
  if (form.parts.includes('flippers'))
    for (const [name, leg] of [
      ['fore', form.fore],
      ['hind', form.hind],
    ] as const)
      for (const [side, sign] of bothSides) {
        if (!leg) continue;
        const way = (at: Vector3): Vector3 => onSide(at, sign);
        const front = name === 'fore';
        const reach = front ? 1 : 0.45;
        shapes.push(
          sheet(
            [way([leg.root[0], leg.root[1], leg.root[2] + 0.08 * reach]), way(leg.knee), way(leg.foot)],
            [
              way([leg.root[0] + 0.02, leg.root[1], leg.root[2] - 0.14 * reach]),
              way([leg.knee[0] + 0.02, leg.knee[1] - 0.01, leg.knee[2] - 0.26 * reach]),
              way([leg.foot[0] - 0.02, leg.foot[1], leg.foot[2] - 0.05 * reach]),
            ],
            (across, share) =>
              scaleColour(
                mixColour(back, colours['belly'] ?? back, 0.2),
                0.75 + 0.4 * Math.abs(Math.sin(share * 11) * Math.cos(across * 9)),
              ),
            (_, share) => [[number(share < 0.45 ? `${name}${side}` : `${name}Low${side}`), 1]],
            { columns: 8, rows: 16, glow: 0, detail: 0.7 },
          ),
        );
      }
  return shapes;
}
