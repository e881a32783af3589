import type { Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Joint } from '../../matter/skin.ts';
import { gapeOf, gazeOf, grainOf, presetColours } from '../creature/choosing.ts';
import { type Anatomy, creatureFamily, type Numbering } from '../creature/creature-family.ts';
import { along, bothSides, eye, profile, sheet, taper } from '../creature/parts.ts';
import type { Poser } from '../skeleton/poser.ts';
import { presetNumber, presetWord, sizeFactor, traitColour } from '../traits.ts';
import { type SnakeForm, snakeForms } from './form.ts';
import { snakeWearForm } from './wear-form.ts';

/** Everything that makes one snake, worm or caterpillar besides its size. */
export interface SnakePlan {
  readonly form: SnakeForm;
  readonly colours: Readonly<Record<string, Linear>>;
  /** `diamonds`, `bands`, `rings`, `blotches` or `plain`. */
  readonly pattern: string;
  readonly size: number;
  readonly rhythm: number;
}

const count = 16;

function chain(share: number, number: Numbering): Binding {
  const at = clamp(share * (count - 1), 0, count - 1);
  const low = Math.min(count - 2, Math.floor(at));
  return [
    [number(`spine${low}`), 1 - (at - low)],
    [number(`spine${low + 1}`), at - low],
  ];
}

function skinAt({ colours, pattern }: SnakePlan, share: number, up: number): Linear {
  const back = colours['back']!;
  const mark = colours['mark'] ?? scaleColour(back, 0.35);
  let colour = mixColour(colours['belly'] ?? scaleColour(back, 1.5), back, smooth(-0.65, -0.25, up));
  if (pattern === 'diamonds') colour = mixColour(colour, mark, smooth(0.0, 0.25, Math.sin(share * 95) * 0.7 + up * 0.75 - 0.45));
  if (pattern === 'bands') colour = mixColour(colour, mark, smooth(0.0, 0.3, Math.sin(share * 110)) * smooth(0.08, 0.1, share));
  if (pattern === 'rings') colour = mixColour(colour, mark, smooth(0.5, 0.8, Math.sin(share * Math.PI * 26)));
  if (pattern === 'blotches') colour = mixColour(colour, mark, smooth(0.05, 0.2, noise(share * 34, up * 2.2 + 3)));
  return colour;
}

function bodyShape(plan: SnakePlan, number: Numbering): Shape {
  const { form } = plan;
  const rings = form.segments > 0 ? form.segments * 8 : 110;
  const points = Array.from({ length: rings + 1 }, (_, step) => along(form.path, step / rings));
  return tube(
    points,
    (share) => {
      const bulge = form.segments > 0 ? 0.86 + 0.16 * Math.abs(Math.sin(share * Math.PI * form.segments)) : 1;
      return Math.max(0.0015, profile(form.radius, share) * bulge);
    },
    (share, angle) => {
      const up = Math.sin(angle);
      return {
        colour: skinAt(plan, share, up),
        surface: [0.62 + 0.38 * smooth(-0.9, 0.2, up), form.gloss, form.segments > 0 ? 0.2 : 0.7, 0],
        binding: chain(share, number),
      };
    },
    { around: 20, flatten: form.flatten, up: [0.001, 1, 0.002] },
  );
}

function headSolids(plan: SnakePlan, number: Numbering): Shape[] {
  const { form, colours } = plan;
  const skull: Binding = [[number('spine0'), 1]];
  const head = form.head;
  const shapes: Shape[] = [];
  if (form.eye > 0)
    shapes.push(
      ...bothSides.map(([, sign]) =>
        eye([sign * form.eyeAt[0], head[1] + form.eyeAt[1], head[2] + form.eyeAt[2]], form.eye, {
          iris: colours['iris'] ?? [0.6, 0.4, 0.05],
          outward: [sign * 0.88, 0.3, 0.36],
          pupil: 0.6,
          slit: form.segments > 0 ? 1 : 0.5,
          binding: skull,
        }),
      ),
    );
  if (form.tongue)
    shapes.push(
      taper(
        [
          [0, head[1] - 0.004, head[2] + 0.02],
          [0, head[1] - 0.004, head[2] + 0.06],
        ],
        () => 0.0022,
        () => [0.3, 0.01, 0.02],
        [[number('tongue'), 1]],
        { steps: 2, around: 5 },
      ),
      ...bothSides.map(([, sign]) =>
        taper(
          [
            [0, head[1] - 0.004, head[2] + 0.06],
            [sign * 0.008, head[1] - 0.002, head[2] + 0.085],
          ],
          (t) => 0.0018 * (1 - t * 0.7),
          () => [0.3, 0.01, 0.02],
          [[number('tongue'), 1]],
          { steps: 2, around: 5 },
        ),
      ),
    );
  // Stubby legs and feelers of a caterpillar.
  for (let pair = 0; pair < form.legs; pair++) {
    const share = pair < 3 ? 0.1 + pair * 0.06 : 0.38 + (pair - 3) * 0.11;
    const at = along(form.path, share);
    const radius = profile(form.radius, share);
    for (const [, sign] of bothSides)
      shapes.push(
        ellipsoid(
          [radius * 0.3, radius * 0.5, radius * 0.3],
          { colour: scaleColour(colours['legs'] ?? colours['back']!, 0.7), surface: [0.8, 0.3, 0, 0], binding: chain(share, number) },
          { centre: [sign * radius * 0.6, at[1] - radius * 0.62, at[2]], around: 10, down: 8 },
        ),
      );
  }
  if (form.legs > 0)
    shapes.push(
      ...bothSides.map(([, sign]) =>
        taper(
          [
            [sign * 0.03, head[1] + 0.05, head[2]],
            [sign * 0.06, head[1] + 0.13, head[2] + 0.03],
          ],
          (t) => 0.009 - 0.005 * t,
          () => [0.02, 0.015, 0.012],
          skull,
        ),
      ),
    );
  if (form.crown)
    for (let spike = 0; spike < 5; spike++)
      shapes.push(
        taper(
          [
            [0, head[1] + 0.05, head[2] - 0.02 - spike * 0.018],
            [(spike - 2) * 0.012, head[1] + 0.12 - Math.abs(spike - 2) * 0.012, head[2] - 0.04 - spike * 0.02],
          ],
          (t) => 0.014 * (1 - t) + 0.002,
          () => colours['back']!,
          skull,
          { around: 6 },
        ),
      );
  return shapes;
}

function sheetsOf(plan: SnakePlan, number: Numbering): Shape[] {
  const { form, colours } = plan;
  const back = colours['back']!;
  if (form.crown)
    return [
      sheet(
        [
          [0, 0.56, -0.06],
          [0, 0.42, -0.09],
        ],
        [
          [0, 0.6, -0.2],
          [0, 0.5, -0.24],
          [0, 0.4, -0.19],
        ],
        (across, share) => mixColour(back, colours['belly'] ?? back, across * (0.6 + 0.4 * Math.abs(Math.sin(share * 30)))),
        () => chain(0.5, number),
        { rows: 20 },
      ),
    ];
  if (!form.hood) return [];
  // A cobra's hood: broad skin at both sides of the raised neck.
  return bothSides.map(([, sign]) => {
    const shares = [0.025, 0.05, 0.08, 0.11, 0.15, 0.19];
    const wide = [0.018, 0.07, 0.105, 0.1, 0.062, 0.02];
    return sheet(
      shares.map((share) => along(form.path, share)),
      shares.map((share, step): Vector3 => {
        const [, y, z] = along(form.path, share);
        return [sign * wide[step]!, y, z + 0.012];
      }),
      (across, share) => mixColour(back, colours['belly'] ?? back, smooth(0.2, 0.7, across) * 0.35 * smooth(0.9, 0.5, share)),
      (_, share) => chain(0.025 + share * 0.165, number),
      { columns: 8, rows: 24, glow: -0.1, detail: 0.8, bulge: [0, 0, -0.02] },
    );
  });
}

function pose(poser: Poser, plan: SnakePlan, moment: Moment): Vector3 {
  const { form } = plan;
  const seconds = moment.seconds + plan.rhythm;
  const moving = moment.gait.name === 'slither' ? moment.gait.weight : 0;
  const turn = (moment.gait.name === 'slither' ? moment.gait.phase : seconds * 0.12) * Math.PI * 2;
  const { yaw, pitch } = gazeOf(moment, form.head[1] * plan.size);
  if (form.wave > 0) {
    let before = 0;
    for (let step = 0; step < count; step++) {
      const share = step / (count - 1);
      const flat = smooth(form.raised, form.raised + 0.08, share);
      // The wave stands on the ground while the body runs through it.
      const angle = form.wave * flat * Math.sin(turn - share * form.waves * Math.PI * 2) * (share < 0.1 && form.raised === 0 ? 0.5 : 1);
      poser.bend(`spine${step}`, 0, angle - before, 0);
      before = angle;
    }
  }
  if (form.segments > 0 && form.arch > 0)
    for (let step = 1; step < count; step++)
      poser.bend(`spine${step}`, moving * form.arch * Math.sin(turn - (step / count) * 9), 0.04 * Math.sin(seconds * 0.8 - step * 0.4), 0);
  const strike = Math.max(gapeOf(moment), 0);
  poser.bend('spine0', -pitch * 0.5 - strike * 0.15 + 0.04 * Math.sin(seconds * 1.2), yaw * 0.5, 0);
  if (form.tongue) {
    const flick = Math.max(strike, smooth(0.72, 0.8, Math.sin(seconds * 1.9)));
    poser.rig.joint('tongue').scale.set(1, 1, Math.max(0.02, flick));
    poser.bend('tongue', 0.3 * Math.sin(seconds * 38) * flick, 0, 0);
  }
  return [0, form.crown ? 0.06 + 0.03 * Math.sin(seconds * 1.4) : 0, 0];
}

function anatomy(plan: SnakePlan): Anatomy {
  const { form } = plan;
  const joints: Joint[] = [
    ...Array.from({ length: count }, (_, step): Joint => ({
      name: `spine${step}`,
      parent: step === 0 ? null : `spine${step - 1}`,
      at: along(form.path, step / (count - 1)),
    })),
    { name: 'tongue', parent: 'spine0', at: [form.head[0], form.head[1] - 0.004, form.head[2] + 0.02] },
  ];
  const thick = Math.max(...form.radius);
  const top = Math.max(...form.path.map(([, y]) => y)) + thick;
  return {
    joints,
    flesh: [],
    blend: 0.02,
    cell: 0.02,
    spread: 0.02,
    paint: () => ({ colour: [1, 1, 1] }),
    solids: (number) => [bodyShape(plan, number), ...headSolids(plan, number)],
    ...(form.hood || form.crown ? { sheets: (number: Numbering) => sheetsOf(plan, number) } : {}),
    texture: { detail: form.segments > 0 ? 'rough' : 'scales', repeat: 3.5, relief: 0.6 },
    extent: [Math.max(thick * 2, form.wave * 0.35), top, form.crown ? 0.5 : 1],
    wears: snakeWearForm(form.path, form.radius, form.head, form.eyeAt, form.eye),
    pose: (poser, moment) => pose(poser, plan, moment),
    anchors: {
      head: ['spine0', form.head],
      face: ['spine0', form.head],
      eyes: ['spine0', form.head],
      mouth: ['spine0', [0, form.head[1], form.head[2] + 0.03]],
      tail: [`spine${count - 1}`],
    },
  };
}

/** Snakes, worms, caterpillars and seahorses: bodies without limbs that bend along their length. */
export const snakeFamily = creatureFamily<SnakePlan>({
  family: 'snake',
  choose(chance, kind, member) {
    const form = snakeForms[presetWord(kind, 'form', 'snake')] ?? snakeForms['snake']!;
    const size =
      presetNumber(kind, 'length', form.crown ? kind.extent[1] : kind.extent[2]) *
      sizeFactor(member) *
      (member.count > 1 ? chance.between(0.85, 1.1) : 1);
    const asked = traitColour(member.traits);
    const own = { back: linear('#4f6a2a'), ...presetColours(kind) };
    return {
      plan: {
        form,
        colours: asked ? { ...own, back: asked, belly: mixColour(asked, [1, 1, 1], 0.35), mark: scaleColour(asked, 0.4) } : own,
        pattern: presetWord(kind, 'pattern', 'plain'),
        size,
        rhythm: chance.between(0, 20),
      },
      size,
      grain: grainOf(member),
    };
  },
  anatomy,
  movement({ plan, size }) {
    const usual = plan.form.segments > 0 ? size * 0.25 : 0.08 + size * 0.3;
    return {
      gaits: [
        {
          name: 'slither',
          from: 0,
          stride: () => (plan.form.segments > 0 ? 0.22 : 0.8 / Math.max(1, plan.form.waves)) * size,
          duty: 1,
          touches: [],
          sound: null,
        },
      ],
      speeds: { default: usual, walk: usual, crawl: usual, slide: usual, rush: usual * 4 },
      inertia: 0.3,
      lean: 0,
    };
  },
});
