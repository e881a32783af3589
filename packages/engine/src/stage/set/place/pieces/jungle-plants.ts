import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { type Linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';
import { tube } from '../../../../shapes/solids.ts';
import { normalise } from '../../../../shapes/vector.ts';
import { addLump } from '../../terrain/plants/lump.ts';
import { addSprays, limb } from './plants.ts';

/** A rosette of great arching leaves: banana, fern, bird of paradise. */
export function addGreatLeaves(
  builder: ShapeBuilder,
  at: Vector3,
  long: Metres,
  count: number,
  colour: Linear,
  chance: Chance,
  broad = 0.16,
  rise = 0.9,
): void {
  for (let leaf = 0; leaf < count; leaf++) {
    const angle = leaf * 2.399 + chance.between(-0.3, 0.3);
    const own = long * chance.between(0.7, 1.1);
    const tint = scaleColour(colour, chance.between(0.7, 1.35));
    const up = rise * chance.between(0.7, 1.15);
    let before: [number, number, number] | undefined;
    for (let step = 0; step <= 6; step++) {
      const t = step / 6;
      const out = own * t * (0.35 + 0.45 * t);
      const high = own * up * (t - 0.62 * t * t);
      const half = own * broad * Math.sin(Math.PI * Math.min(1, t * 0.94 + 0.06)) ** 0.8;
      const centre: Vector3 = [at[0] + Math.sin(angle) * out, at[1] + high, at[2] + Math.cos(angle) * out];
      const side: Vector3 = [Math.cos(angle) * half, half * 0.35, -Math.sin(angle) * half];
      const normal = normalise([-Math.sin(angle) * 0.3, 0.9, -Math.cos(angle) * 0.3]);
      const surface = [0.4 + 0.6 * t, 0.3, 0.1, -0.45] as const;
      const now: [number, number, number] = [
        builder.vertex({
          position: [centre[0] - side[0], centre[1] + side[1], centre[2] - side[2]],
          normal,
          colour: scaleColour(tint, 1.1),
          surface,
        }),
        builder.vertex({ position: centre, normal, colour: mixColour(scaleColour(tint, 0.7), [0.12, 0.16, 0.05], 0.3), surface }),
        builder.vertex({ position: [centre[0] + side[0], centre[1] + side[1], centre[2] + side[2]], normal, colour: tint, surface }),
      ];
      if (before) {
        builder.quad(before[0], before[1], now[1], now[0]);
        builder.quad(before[1], before[2], now[2], now[1]);
      }
      before = now;
    }
  }
}

/** A tall tree of the rainforest: buttressed trunk, high crown, vines. */
export function addJungleTree(builder: ShapeBuilder, at: Vector3, height: Metres, chance: Chance): void {
  const trunk: Linear = [0.062, 0.052, 0.04];
  const wide = height * 0.028;
  limb(
    builder,
    [
      [at[0], at[1] - 0.4, at[2]],
      [at[0], at[1] + height * 0.12, at[2]],
      [at[0] + chance.bell() * 0.4, at[1] + height * 0.8, at[2]],
    ],
    wide * 1.3,
    wide * 0.7,
    trunk,
    9,
  );
  for (let root = 0; root < 5; root++) {
    const angle = root * 1.26 + chance.next();
    limb(
      builder,
      [
        [at[0], at[1] + height * 0.1, at[2]],
        [at[0] + Math.sin(angle) * wide * 1.6, at[1] + height * 0.03, at[2] + Math.cos(angle) * wide * 1.6],
        [at[0] + Math.sin(angle) * wide * 3.4, at[1] - 0.2, at[2] + Math.cos(angle) * wide * 3.4],
      ],
      wide * 0.7,
      wide * 0.25,
      trunk,
      6,
    );
  }
  const colour: Linear = scaleColour([0.03, 0.058, 0.014], chance.between(0.8, 1.3));
  for (let clump = 0; clump < 7; clump++) {
    const angle = clump * 2.4;
    const out = clump === 0 ? 0 : height * 0.16;
    const size = height * chance.between(0.1, 0.15);
    const middle: Vector3 = [at[0] + Math.sin(angle) * out, at[1] + height * chance.between(0.76, 0.94), at[2] + Math.cos(angle) * out];
    addLump(
      builder,
      {
        at: middle,
        size: [size, size * 0.66, size],
        uneven: 0.5,
        low: scaleColour(colour, 0.3),
        high: colour,
        core: [at[0], at[1] + height * 0.7, at[2]],
        cuts: 1,
        through: -0.1,
      },
      chance,
    );
    addSprays(builder, middle, size * 1.1, colour, chance, 50, 0.16);
  }
  for (let vine = 0; vine < 3; vine++) {
    const angle = chance.between(0, 6.28);
    const x = at[0] + Math.sin(angle) * height * 0.1;
    const z = at[2] + Math.cos(angle) * height * 0.1;
    limb(
      builder,
      [
        [x, at[1] + height * 0.85, z],
        [x + chance.bell() * 0.5, at[1] + height * 0.5, z],
        [x + chance.bell(), at[1] + chance.between(0.5, 3), z + chance.bell() * 0.5],
      ],
      0.035,
      0.02,
      [0.04, 0.045, 0.02],
      4,
    );
  }
}

/** A bamboo cane with its joints and leaves. */
export function addBamboo(builder: ShapeBuilder, at: Vector3, height: Metres, chance: Chance): void {
  const colour: Linear = scaleColour(mixColour([0.075, 0.13, 0.03], [0.16, 0.15, 0.05], chance.next() * 0.6), chance.between(0.8, 1.2));
  const lean = chance.bell() * 0.04 * height;
  const thick = chance.between(0.035, 0.06);
  const path = Array.from({ length: 9 }, (_, step): Vector3 => [at[0] + lean * (step / 8) ** 2, at[1] + (height * step) / 8, at[2]]);
  builder.add(
    tube(
      path,
      (t) => thick * (1 - 0.5 * t),
      (t) => ({ colour: scaleColour(colour, 0.75 + 0.5 * (Math.abs((t * 20) % 1) < 0.2 ? 0 : 1)), surface: [0.8, 0.4, 0.1, 0] }),
      { around: 6, up: [0.2, 0.1, 0.97] },
    ),
  );
  for (let spray = 0; spray < 4; spray++) {
    const t = chance.between(0.5, 1);
    addSprays(
      builder,
      [at[0] + lean * t * t + chance.bell() * 0.4, at[1] + height * t, at[2] + chance.bell() * 0.4],
      0.7,
      [0.06, 0.105, 0.025],
      chance,
      16,
      0.22,
    );
  }
}
