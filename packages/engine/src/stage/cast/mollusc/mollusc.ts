import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { loft } from '../../../shapes/loft.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Joint } from '../../matter/skin.ts';
import { grainOf, presetColours, weightOf } from '../creature/choosing.ts';
import { type Anatomy, creatureFamily, type Numbering } from '../creature/creature-family.ts';
import { along, bothSides, eye, onSide, sheet, taper } from '../creature/parts.ts';
import type { Poser } from '../skeleton/poser.ts';
import { presetNumber, presetWord, sizeFactor, traitColour } from '../traits.ts';
import { armJoints, armsOf, type Build, coil, fleshOf } from './build.ts';
import { molluscWearForms } from './wear-form.ts';

/** Everything that makes one mollusc, jellyfish or starfish besides its size. */
export interface MolluscPlan {
  readonly build: Build;
  readonly colours: Readonly<Record<string, Linear>>;
  readonly size: number;
  readonly rhythm: number;
}

function armShapes({ build, colours }: MolluscPlan, number: Numbering): Shape[] {
  const back = colours['back']!;
  const tip = colours['tip'] ?? scaleColour(back, 0.8);
  return armsOf(build).map(({ path, thick }, one) =>
    taper(
      path,
      (t) =>
        thick * (build === 'jellyfish' && thick > 0.02 ? (0.6 + 0.5 * Math.abs(Math.sin(t * 22))) * (1 - t * 0.6) : (1 - t) ** 0.75 + 0.05),
      (t) => mixColour(back, tip, t),
      (t) => {
        const at = Math.min(armJoints - 1.001, t * (armJoints - 1));
        const low = Math.floor(at);
        return [
          [number(`arm${one}-${low}`), 1 - (at - low)],
          [number(`arm${one}-${low + 1}`), at - low],
        ];
      },
      { steps: 22, around: build === 'jellyfish' ? 6 : 10, gloss: 0.6, glow: build === 'jellyfish' ? 0.15 : 0, detail: 0.3 },
    ),
  );
}

function suckers({ build, colours }: MolluscPlan, number: Numbering): Shape[] {
  if (build !== 'octopus') return [];
  return armsOf(build).flatMap(({ path, thick }, one) =>
    Array.from({ length: 11 }, (_, cup) => {
      const share = 0.34 + cup * 0.058;
      const at = along(path, share);
      const size = thick * (1 - share) * 0.55;
      return taper(
        [
          [at[0], at[1] - thick * (1 - share) * 0.8, at[2]],
          [at[0], at[1] - thick * (1 - share) * 1.1 - 0.004, at[2]],
        ],
        () => size,
        () => colours['tip'] ?? [0.7, 0.5, 0.45],
        [[number(`arm${one}-${Math.min(armJoints - 1, Math.round(share * (armJoints - 1)))}`), 1]],
        { steps: 1, around: 6 },
      );
    }),
  );
}

function solidsOf(plan: MolluscPlan, number: Numbering): Shape[] {
  const { build, colours } = plan;
  const body: Binding = [[number('body'), 1]];
  const iris = colours['iris'] ?? [0.6, 0.45, 0.12];
  const shapes = [...armShapes(plan, number), ...suckers(plan, number)];
  if (build === 'octopus')
    shapes.push(
      ...bothSides.map(([, sign]) =>
        eye([sign * 0.125, 0.445, 0.105], 0.044, { iris, outward: [sign * 0.66, 0.2, 0.72], pupil: 0.6, binding: body }),
      ),
    );
  if (build === 'squid')
    shapes.push(
      ...bothSides.map(([, sign]) =>
        eye([sign * 0.076, 0.262, 0.15], 0.036, { iris, outward: [sign, 0.05, 0.1], pupil: 0.6, binding: body }),
      ),
    );
  const shell = colours['shell'] ?? [0.4, 0.22, 0.1];
  const mark = colours['mark'] ?? scaleColour(shell, 0.4);
  if (build === 'snail')
    shapes.push(coil([0, 0.31, -0.06], 0.3, { turns: 3.1, climb: 0.3, colour: shell, mark, binding: [[number('shell'), 1]], lean: -0.02 }));
  if (build === 'conch') shapes.push(coil([-0.22, 0.27, 0], 0.36, { turns: 4.2, climb: 1.6, colour: shell, mark, binding: body }));
  if (build === 'snail' || build === 'slug') {
    const top = build === 'snail' ? 0.18 : 0.13;
    for (const [side, sign] of bothSides) {
      const stalk: Binding = [[number(`stalk${side}`), 1]];
      const tip: Vector3 = [sign * 0.075, top + 0.17, 0.47];
      shapes.push(
        taper(
          [[sign * 0.03, top, 0.42], tip],
          (t) => 0.016 - 0.006 * t,
          () => colours['back']!,
          stalk,
          { steps: 5, gloss: 0.6 },
        ),
        eye(tip, 0.021, { iris: [0.02, 0.016, 0.014], outward: [sign * 0.3, 0.1, 0.95], binding: stalk }),
        taper(
          [
            [sign * 0.03, top - 0.08, 0.45],
            [sign * 0.045, top - 0.1, 0.52],
          ],
          (t) => 0.011 - 0.004 * t,
          () => colours['back']!,
          [[number('head'), 1]],
          { steps: 3 },
        ),
      );
    }
  }
  return shapes;
}

function sheetsOf(plan: MolluscPlan, number: Numbering): Shape[] {
  const { build, colours } = plan;
  const back = colours['back']!;
  const mantle: Binding = [[number('mantle'), 1]];
  if (build === 'squid')
    return bothSides.map(([, sign]) =>
      sheet(
        [
          [0, 0.27, -0.24],
          [0, 0.27, -0.5],
        ],
        [[0, 0.27, -0.2], onSide([0.16, 0.27, -0.33], sign), onSide([0.13, 0.27, -0.44], sign), [0, 0.27, -0.53]],
        () => back,
        () => mantle,
        { columns: 6, rows: 18, glow: -0.3 },
      ),
    );
  if (build !== 'jellyfish') return [];
  const dome = (far: number, high: number, glow: number, colour: (v: number, u: number) => Linear): Shape =>
    loft(
      (u, v) => {
        const turn = u * Math.PI * 2;
        const polar = v * 1.75;
        const scallop = 1 + 0.035 * smooth(0.8, 1, v) * Math.cos(turn * 16);
        return [
          Math.sin(turn) * Math.sin(polar) * far * scallop,
          0.7 + Math.cos(polar) * high * scallop,
          Math.cos(turn) * Math.sin(polar) * far * scallop,
        ];
      },
      (u, v) => ({ colour: colour(v, u), surface: [1, 0.75, 0, glow], binding: mantle }),
      { columns: 48, rows: 22, flip: true },
    );
  const tip = colours['tip'] ?? [0.9, 0.8, 0.9];
  return [
    dome(0.36, 0.32, -0.8, (v, u) =>
      mixColour(
        mixColour(tip, back, smooth(0, 0.7, v)),
        tip,
        smooth(0.3, 0.05, Math.abs(Math.sin(u * Math.PI * 16))) * smooth(0.3, 0.9, v) * 0.6,
      ),
    ),
    dome(0.2, 0.2, 0.25, () => mixColour(back, tip, 0.5)),
  ];
}

function pose(poser: Poser, plan: MolluscPlan, moment: Moment): Vector3 {
  const { build } = plan;
  const seconds = moment.seconds + plan.rhythm;
  const turn = (moment.gait.name === 'swim' ? moment.gait.phase : seconds * 0.45) * Math.PI * 2;
  const pulse = Math.sin(turn) * 0.5 + 0.5;
  const lively = 1 + weightOf(moment, 'dance', 'wave', 'swim') + Math.min(1, moment.speed * 2);
  armsOf(build).forEach((_, one) => {
    for (let joint = 0; joint < armJoints; joint++) {
      const wave = Math.sin(turn - joint * 0.9 + one * 1.9);
      const reach = build === 'octopus' ? 0.075 * lively : build === 'squid' ? 0.05 : 0.11;
      poser.bend(
        `arm${one}-${joint}`,
        wave * reach,
        Math.cos(turn * 0.7 - joint * 0.7 + one) * reach,
        Math.sin(turn * 0.8 - joint * 0.8 + one * 2.7) * reach,
      );
    }
  });
  const mantle = poser.rig.joint('mantle');
  if (build === 'jellyfish') mantle.scale.set(0.86 + 0.22 * pulse, 1.1 - 0.16 * pulse, 0.86 + 0.22 * pulse);
  else mantle.scale.set(1 + 0.04 * pulse, 1 + 0.03 * pulse, 1 + 0.04 * pulse);
  if (build === 'octopus') poser.bend('mantle', -0.1 + 0.06 * Math.sin(seconds * 0.9), 0.08 * Math.sin(seconds * 0.6), 0);
  if (build === 'snail' || build === 'slug') {
    poser.bend('head', 0.05 * Math.sin(seconds * 0.9), 0.18 * Math.sin(seconds * 0.5), 0);
    for (const [side, sign] of bothSides)
      poser.bend(`stalk${side}`, 0.16 * Math.sin(seconds * 1.1 + sign), 0, 0.14 * Math.sin(seconds * 0.8 + sign * 2));
    poser.bend('shell', 0.03 * Math.sin(seconds * 1.3), 0, 0.04 * Math.sin(seconds * 0.9));
  }
  return [0, build === 'jellyfish' ? 0.06 + 0.06 * Math.sin(turn - 1.2) : build === 'squid' ? 0.02 * Math.sin(turn) : 0, 0];
}

function anatomy(plan: MolluscPlan): Anatomy {
  const { build, colours } = plan;
  const back = colours['back']!;
  const top = build === 'snail' ? 0.18 : 0.13;
  const joints: Joint[] = [
    { name: 'body', parent: null, at: [0, 0.25, 0] },
    { name: 'mantle', parent: 'body', at: build === 'jellyfish' ? [0, 0.8, 0] : build === 'squid' ? [0, 0.26, 0.02] : [0, 0.42, -0.05] },
    { name: 'head', parent: 'body', at: [0, 0.08, 0.22] },
    { name: 'shell', parent: 'body', at: [0, 0.12, -0.05] },
    ...bothSides.map(([side, sign]): Joint => ({ name: `stalk${side}`, parent: 'head', at: [sign * 0.03, top, 0.42] })),
    ...armsOf(build).flatMap(({ path }, one) =>
      Array.from({ length: armJoints }, (_, joint): Joint => ({
        name: `arm${one}-${joint}`,
        parent: joint === 0 ? 'body' : `arm${one}-${joint - 1}`,
        at: along(path, joint / (armJoints - 1)),
      })),
    ),
  ];
  const extent = (
    {
      octopus: [1.3, 0.85, 1.3],
      squid: [0.4, 0.4, 1.2],
      jellyfish: [0.8, 1.12, 0.8],
      starfish: [0.95, 0.16, 0.95],
      snail: [0.32, 0.62, 1],
      slug: [0.22, 0.32, 1],
      conch: [1, 0.62, 0.7],
    } as const
  )[build];
  return {
    joints,
    flesh: fleshOf(build),
    blend: 0.06,
    cell: build === 'octopus' ? 0.02 : 0.017,
    spread: 0.04,
    paint: ([x, y, z], normal) => {
      const mottle = 0.85 + 0.25 * noise(x * 22 + 3, z * 22 + y * 15);
      let colour = mixColour(colours['belly'] ?? scaleColour(back, 1.3), back, smooth(-0.6, 0.0, normal[1]));
      if (build === 'starfish')
        colour = mixColour(colour, colours['tip'] ?? scaleColour(back, 1.6), smooth(0.22, 0.34, noise(x * 34, z * 34 + 2)));
      if (colours['mark'] && build !== 'snail')
        colour = mixColour(colour, colours['mark'], smooth(0.15, 0.35, noise(x * 14 + 9, z * 14 + y * 12)) * 0.7);
      return { colour: scaleColour(colour, mottle), gloss: build === 'starfish' ? 0.25 : 0.65, detail: build === 'starfish' ? 1 : 0.5 };
    },
    solids: (number) => solidsOf(plan, number),
    ...(build === 'squid' || build === 'jellyfish' ? { sheets: (number: Numbering) => sheetsOf(plan, number) } : {}),
    ...(molluscWearForms[build] ? { wears: molluscWearForms[build] } : {}),
    texture: { detail: 'rough', repeat: 2.4, relief: 0.8 },
    extent,
    pose: (poser, moment) => pose(poser, plan, moment),
    anchors: {
      head: ['body', [0, extent[1] * 0.6, 0.1]],
      face: ['body', [0, extent[1] * 0.55, 0.15]],
      eyes: ['body', [0, extent[1] * 0.6, 0.15]],
      mouth: ['body', [0, extent[1] * 0.3, 0.2]],
    },
  };
}

const builds = new Set<string>(['octopus', 'squid', 'jellyfish', 'starfish', 'snail', 'slug', 'conch']);

/** Octopuses, squids, jellyfish, starfish, snails, slugs and their shells: bodies without bones. */
export const molluscFamily = creatureFamily<MolluscPlan>({
  family: 'mollusc',
  choose(chance, kind, member) {
    const named = presetWord(kind, 'form', 'snail');
    const build = (builds.has(named) ? named : 'snail') as Build;
    const size = presetNumber(kind, 'scale', kind.extent[2]) * sizeFactor(member) * (member.count > 1 ? chance.between(0.8, 1.15) : 1);
    const asked = traitColour(member.traits);
    const own = { back: linear('#a8543a'), ...presetColours(kind) };
    return {
      plan: {
        build,
        colours: asked
          ? {
              ...own,
              ...(build === 'snail' || build === 'conch' ? { shell: asked } : { back: asked, tip: mixColour(asked, [1, 1, 1], 0.4) }),
            }
          : own,
        size,
        rhythm: chance.between(0, 20),
      },
      size,
      grain: grainOf(member),
    };
  },
  anatomy,
  movement({ plan, size }) {
    const crawls = plan.build === 'snail' || plan.build === 'slug' || plan.build === 'starfish' || plan.build === 'conch';
    const rate = (speed: number): number => (0.5 + Math.min(1, speed)) / Math.sqrt(Math.max(0.1, size));
    const usual = crawls ? size * 0.16 : 0.15 + size * 0.5;
    return {
      gaits: [{ name: 'swim', from: 0, stride: (speed) => Math.max(0.02, speed) / rate(speed), rate, duty: 0, touches: [], sound: null }],
      speeds: { default: usual, walk: usual, crawl: usual, swim: usual, slide: usual, float: usual * 0.3, drift: usual * 0.3 },
      inertia: 0.5,
      lean: 0,
    };
  },
});
