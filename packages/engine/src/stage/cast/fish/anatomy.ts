import type { Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { loft } from '../../../shapes/loft.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { ellipsoid } from '../../../shapes/solids.ts';
import type { Joint } from '../../matter/skin.ts';
import type { Anatomy, Numbering } from '../creature/creature-family.ts';
import { bothSides, eye, onSide, profile as read, sheet, taper } from '../creature/parts.ts';
import type { FishForm } from './form.ts';
import { type FishPlan, middleOf, spineJoints } from './plan.ts';
import { poseFish } from './pose.ts';
import { fishWearForm } from './wear-form.ts';

const jointPlace = (step: number): number => 0.28 - (step / (spineJoints - 1)) * 0.72;

/** Where the mouth opens, on the skin under the nose, and how far: half its width, height and depth. */
function mawOf({ mouth: [deep], wide, high, line }: FishForm): { readonly at: Vector3; readonly half: Vector3 } {
  const back = Math.max(0.035, deep * 0.4);
  const [w, h] = [read(wide, back), read(high, back)];
  return {
    at: [0, read(line, back) - h * 0.55, 0.5 - back],
    half: [Math.max(0.018, w * 0.6), Math.max(0.018, h * 0.42), Math.max(0.016, deep * 0.3)],
  };
}

/** The open mouth: a dark throat in a rim of lip. It lies flat inside the head until the joint `maw` opens it. */
function mawShapes({ form, colours }: FishPlan, number: Numbering): Shape[] {
  const { at, half } = mawOf(form);
  const binding: Binding = [[number('maw'), 1]];
  const round = (grown: number, forward: number, colour: Linear, gloss: number): Shape =>
    ellipsoid(
      half.map((size) => size * grown) as [number, number, number],
      { colour, surface: [0.8, gloss, 0, 0], binding },
      { centre: [at[0], at[1] - half[1] * forward, at[2] + half[2] * forward], around: 18, down: 10 },
    );
  const lip = scaleColour(colours['lip'] ?? colours['belly'] ?? colours['back']!, 0.8);
  return [round(1.15, 0, lip, 0.5), round(0.95, 0.32, [0.05, 0.012, 0.014], 0.3)];
}

/** Hangs a point on the spine by how far back it is, on the jaw, and on the broad sides of a ray by how far out. */
function bindingAt(form: FishForm, number: Numbering, [x, , z]: Vector3): Binding {
  const at = clamp(((0.28 - z) / 0.72) * (spineJoints - 1), 0, spineJoints - 1);
  const low = Math.min(spineJoints - 2, Math.floor(at));
  const spine: Binding = [
    [number(`spine${low}`), 1 - (at - low)],
    [number(`spine${low + 1}`), at - low],
  ];
  if (form.swims !== 'wings') return spine;
  const out = smooth(0.1, 0.5, Math.abs(x));
  return [...spine.map(([bone, weight]) => [bone, weight * (1 - out)] as const), [number(`fin${x > 0 ? 'L' : 'R'}`), out]];
}

/** How a point of the skin looks: `back` 0 nose to 1 tail, `up` −1 belly to 1 back. */
function skinAt({ colours, pattern, form }: FishPlan, [x, y, z]: Vector3, back: number, up: number): Linear {
  const upper = colours['back']!;
  const under = colours['belly'] ?? upper;
  const side = colours['side'] ?? mixColour(upper, under, 0.5);
  let colour = up > 0 ? mixColour(side, upper, smooth(0.1, 0.65, up)) : mixColour(side, under, smooth(0.05, -0.5, up));
  const mark = colours['mark'] ?? upper;
  const rim = colours['rim'] ?? mark;
  if (pattern === 'bands') {
    for (const [at, half] of [
      [0.24, 0.045],
      [0.5, 0.055],
      [0.79, 0.03],
    ] as const) {
      const off = Math.abs(back - at - 0.03 * Math.sin(up * 2.5));
      colour = mixColour(colour, rim, smooth(half + 0.03, half + 0.012, off));
      colour = mixColour(colour, mark, smooth(half + 0.006, half - 0.006, off));
    }
  }
  if (pattern === 'stripes')
    colour = mixColour(colour, mark, smooth(-0.1, 0.35, Math.sin(back * 46 + Math.sin(up * 3) * 1.2)) * smooth(0.12, 0.22, back));
  if (pattern === 'lines') colour = mixColour(colour, mark, smooth(0.1, 0.5, Math.sin(up * 16)) * smooth(0.16, 0.26, back));
  if (pattern === 'patches')
    colour = mixColour(colour, mark, smooth(0.02, 0.12, noise(back * 5 + 2.3, x * 9 + up * 0.6 + 1.1)) * smooth(-0.5, -0.1, up));
  if (pattern === 'spots')
    colour = mixColour(colour, mark, smooth(0.25, 0.42, noise(back * 22, up * 5 + (x > 0 ? 4 : 9))) * smooth(-0.35, 0.0, up));
  if (pattern === 'grooves')
    colour = scaleColour(colour, 1 - 0.45 * smooth(-0.1, -0.3, up) * smooth(0.55, 0.4, back) * smooth(0.2, 0.8, Math.sin(x * 260)));
  if (pattern === 'orca') {
    const patch = Math.hypot((back - 0.185) / 0.06, (y - form.line[1]! - 0.035) / 0.02);
    colour = mixColour(colour, under, smooth(1.1, 0.9, patch));
    const flank = Math.hypot((back - 0.66) / 0.1, (up + 0.35) / 0.32);
    colour = mixColour(colour, under, smooth(1.1, 0.92, flank));
  }
  // The gill's edge and the mouth.
  if (form.swims === 'aside')
    colour = scaleColour(
      colour,
      1 - 0.35 * smooth(0.012, 0.004, Math.abs(back - 0.225 + 0.05 * up * up)) * smooth(0.75, 0.4, Math.abs(up)),
    );
  const [deep, level] = form.mouth;
  const lip = Math.abs(y - level - (0.5 - z < deep ? 0 : (back - deep) * 0.2));
  const inMouth = smooth(deep * 1.05, deep * 0.92, back) * smooth(0.011, 0.004, lip);
  return mixColour(colour, [0.03, 0.016, 0.016], inMouth * 0.9);
}

function bodyShape(plan: FishPlan, number: Numbering): Shape {
  const { form } = plan;
  const place = (u: number, v: number): Vector3 => {
    // More rings toward the nose, whose curve is tighter.
    const back = u ** 1.35 * 0.98;
    const turn = v * Math.PI * 2;
    const round = Math.min(1, (back / 0.05) ** 0.5);
    const [w, h] = [read(form.wide, back), read(form.high, back)].map((half) => half * (0.25 + 0.75 * round)) as [number, number];
    const sine = Math.sin(turn);
    const flat = form.edge === 1 ? sine : Math.sign(sine) * Math.abs(sine) ** form.edge;
    return [Math.cos(turn) * w, read(form.line, back) + flat * h, 0.5 - back];
  };
  return loft(
    place,
    (u, v) => {
      const at = place(u, v);
      const up = Math.sin(v * Math.PI * 2);
      const gloss = plan.form.swims === 'aside' ? 0.5 : 0.42;
      return {
        colour: skinAt(plan, at, u ** 1.35 * 0.98, up),
        surface: [0.72 + 0.28 * smooth(-0.9, 0.3, up), gloss, plan.form.swims === 'aside' ? 0.45 : 0.2, 0],
        binding: bindingAt(form, number, at),
      };
    },
    { columns: 72, rows: 40 },
  );
}

function capShape(plan: FishPlan, number: Numbering): Shape {
  const { form } = plan;
  const [w, h] = [form.wide[0]! * 0.25, form.high[0]! * 0.25];
  return ellipsoid(
    [Math.max(0.004, w), Math.max(0.004, h), 0.006],
    { colour: plan.colours['back']!, surface: [0.9, 0.4, 0, 0], binding: [[number('spine0'), 1]] },
    { around: 16, down: 8, centre: [0, form.line[0]!, 0.5] },
  );
}

function extraSolids(plan: FishPlan, number: Numbering): Shape[] {
  const { form, part, colours } = plan;
  const head: Binding = [[number('spine0'), 1]];
  if (part === 'tusk')
    return [
      taper(
        [
          [0.015, 0.0, 0.47],
          [0.016, 0.005, 0.7],
          [0.018, 0.012, 0.98],
        ],
        (t) => 0.011 * (1 - t * 0.85),
        (t) => scaleColour([0.75, 0.68, 0.52], 0.85 + 0.15 * Math.sin(t * 90)),
        head,
        { steps: 30 },
      ),
    ];
  if (part === 'tusks')
    return bothSides.flatMap(([, sign]) => [
      taper(
        [
          [sign * 0.032, 0.115, 0.475],
          [sign * 0.036, 0.05, 0.49],
          [sign * 0.03, -0.03, 0.47],
        ],
        (t) => 0.012 * (1 - t * 0.75),
        () => [0.78, 0.72, 0.58],
        head,
      ),
      ellipsoid(
        [0.036, 0.036, 0.036],
        { colour: scaleColour(colours['back']!, 1.15), surface: [0.9, 0.2, 0.5, 0], binding: head },
        { centre: [sign * 0.028, 0.13, 0.475], around: 12, down: 8 },
      ),
    ]);
  if (part === 'whiskers')
    return [
      ellipsoid(
        [0.016, 0.011, 0.011],
        { colour: [0.01, 0.01, 0.01], surface: [1, 0.8, 0, 0], binding: head },
        { centre: [0, 0.165, 0.503], around: 10, down: 8 },
      ),
      ...bothSides.flatMap(([, sign]) => [
        ellipsoid(
          [0.026, 0.022, 0.022],
          { colour: scaleColour(colours['back']!, 1.25), surface: [0.9, 0.2, 0.5, 0], binding: head },
          { centre: [sign * 0.02, 0.138, 0.487], around: 12, down: 8 },
        ),
        ...[0, 1, 2].map((row) =>
          taper(
            [
              [sign * 0.035, 0.142 - row * 0.008, 0.49],
              [sign * 0.09, 0.135 - row * 0.016, 0.485],
            ],
            () => 0.0012,
            () => [0.6, 0.58, 0.55],
            head,
            { around: 4, steps: 3 },
          ),
        ),
      ]),
    ];
  if (part === 'spines') {
    const thorns: Shape[] = [];
    for (let ring = 1; ring < 9; ring++)
      for (let one = 0; one < 14; one++) {
        const back = 0.14 + ring * 0.075;
        const turn = ((one + (ring % 2) * 0.5) / 14) * Math.PI * 2;
        const [w, h, y] = [read(form.wide, back), read(form.high, back), read(form.line, back)];
        const base: Vector3 = [Math.cos(turn) * w * 0.97, y + Math.sin(turn) * h * 0.97, 0.5 - back];
        const way: Vector3 = [Math.cos(turn), Math.sin(turn), (0.46 - back) * 0.9];
        thorns.push(
          taper(
            [base, [base[0] + way[0] * 0.055, base[1] + way[1] * 0.055, base[2] + way[2] * 0.055]],
            (t) => 0.009 * (1 - t) + 0.001,
            () => colours['fin'] ?? colours['belly']!,
            head,
            { around: 5, steps: 2 },
          ),
        );
      }
    return thorns;
  }
  if (part === 'lure') {
    const path: Vector3[] = [
      [0, 0.26, 0.3],
      [0, 0.46, 0.4],
      [0, 0.5, 0.58],
      [0, 0.38, 0.68],
    ];
    const teeth = Array.from({ length: 16 }, (_, one): Shape => {
      const turn = (one / 15 - 0.5) * 2.6;
      const lower = one % 2 === 0;
      const base: Vector3 = [Math.sin(turn) * 0.15, lower ? -0.1 : 0.06, 0.36 + Math.cos(turn) * 0.13];
      return taper(
        [base, [base[0] * 1.02, base[1] + (lower ? 0.12 : -0.1), base[2] + 0.02]],
        (t) => 0.009 * (1 - t) + 0.001,
        () => [0.75, 0.76, 0.68],
        head,
        { around: 5, steps: 2 },
      );
    });
    return [
      taper(
        path,
        (t) => 0.013 * (1 - t * 0.6),
        () => colours['back']!,
        head,
      ),
      ellipsoid([0.034, 0.034, 0.034], { colour: [0.5, 0.9, 0.85], surface: [1, 0.5, 0, 3], binding: head }, { centre: path[3]! }),
      ellipsoid(
        [0.155, 0.085, 0.06],
        { colour: [0.012, 0.008, 0.01], surface: [0.4, 0.3, 0, 0], binding: head },
        { centre: [0, -0.02, 0.44], around: 20, down: 12 },
      ),
      ...teeth,
    ];
  }
  return [];
}

/** A swimmer's anatomy from its plan: a body of rings on a spine, fins as sheets. */
export function fishAnatomy(plan: FishPlan): Anatomy {
  const { form, colours } = plan;
  const fin = colours['fin'] ?? colours['back']!;
  const finTip = colours['finTip'] ?? scaleColour(fin, form.swims === 'aside' ? 1.1 : 0.8);
  const thick = form.swims !== 'aside' || form.rate < 1;
  const middle = middleOf(plan);
  const reach = Math.max(...form.wide, ...form.fins.flatMap((one) => (one.pair ? one.rim.map(([x]) => x) : [])));
  const joints: Joint[] = [
    { name: 'spine0', parent: null, at: [0, 0, jointPlace(0)] },
    ...Array.from({ length: spineJoints - 1 }, (_, step): Joint => ({
      name: `spine${step + 1}`,
      parent: `spine${step}`,
      at: [0, 0, jointPlace(step + 1)],
    })),
    ...bothSides.map(([side, sign]): Joint => {
      const pair = form.fins.find((one) => one.pair)?.root[0] ?? [0.08, 0, 0.2];
      return { name: `fin${side}`, parent: 'spine0', at: form.swims === 'wings' ? [sign * 0.12, 0, 0] : onSide(pair, sign) };
    }),
    { name: 'maw', parent: 'spine0', at: mawOf(form).at },
  ];
  return {
    joints,
    flesh: [],
    blend: 0.02,
    cell: 0.02,
    spread: 0.02,
    paint: () => ({ colour: [1, 1, 1] }),
    solids: (number) => [
      bodyShape(plan, number),
      capShape(plan, number),
      ...mawShapes(plan, number),
      ...bothSides.map(([, sign]) =>
        eye(onSide(form.eye.at, sign), form.eye.size, {
          iris: colours['iris'] ?? [0.02, 0.015, 0.012],
          outward: [sign * 0.94, 0.2, 0.28],
          pupil: 0.66,
          binding: bindingAt(form, number, form.eye.at),
        }),
      ),
      ...extraSolids(plan, number),
    ],
    sheets: (number) =>
      form.fins.flatMap((one, index) =>
        (one.pair ? [1, -1] : [1]).map((sign) => {
          const bone =
            one.pair && (index < 4 || form.swims !== 'aside') && form.swims !== 'wings' ? number(`fin${sign > 0 ? 'L' : 'R'}`) : -1;
          const root = one.root.map((at) => onSide(at, sign));
          const rim = one.rim.map((at) => onSide(at, sign));
          return sheet(
            root,
            rim,
            (across, share) => {
              const rays = thick ? 1 : 0.82 + 0.22 * Math.abs(Math.sin(share * 38));
              const edge = colours['finRim']
                ? mixColour(mixColour(fin, finTip, across), colours['finRim'], smooth(0.8, 0.92, across))
                : mixColour(fin, finTip, smooth(0.1, 1, across));
              return scaleColour(edge, rays);
            },
            (across, share) => {
              const at = root[Math.min(root.length - 1, Math.round(share * (root.length - 1)))]!;
              const far = rim[Math.min(rim.length - 1, Math.round(share * (rim.length - 1)))]!;
              const here: Vector3 = [at[0] + (far[0] - at[0]) * across, 0, at[2] + (far[2] - at[2]) * across];
              if (bone >= 0) return across < 0.05 ? bindingAt(form, number, here) : [[bone, 1]];
              return bindingAt(form, number, here);
            },
            { columns: 8, rows: 20, glow: thick ? 0 : -0.35, gloss: 0.4 },
          );
        }),
      ),
    texture: { detail: form.swims === 'aside' && form.rate > 1 ? 'scales' : 'rough', repeat: form.rate > 1 ? 2.6 : 1.4, relief: 0.35 },
    extent: [Math.max(0.2, reach * 2), middle + Math.max(...form.high) + (form.swims === 'wings' ? 0.15 : 0.06), 1.08],
    wears: fishWearForm(form),
    pose: (poser, moment) => poseFish(poser, plan, moment),
    anchors: {
      head: ['spine0', [0, form.line[1]!, 0.38]],
      face: ['spine0', [0, form.line[1]!, 0.42]],
      eyes: ['spine0', form.eye.at],
      mouth: ['spine0', [0, form.mouth[1], 0.5]],
      tail: [`spine${spineJoints - 1}`, [0, 0, -0.48]],
    },
  };
}
