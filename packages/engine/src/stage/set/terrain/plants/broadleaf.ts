import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';
import { add, normalise, scale, subtract } from '../../../../shapes/vector.ts';
import { addLump } from './lump.ts';

/** Leaves by season: below and above. */
const leaves: Readonly<Record<string, readonly Linear[]>> = {
  spring: [
    [0.05, 0.085, 0.02],
    [0.065, 0.09, 0.025],
  ],
  summer: [
    [0.039, 0.074, 0.017],
    [0.055, 0.088, 0.02],
    [0.034, 0.062, 0.018],
  ],
  autumn: [
    [0.32, 0.114, 0.018],
    [0.4, 0.175, 0.024],
    [0.26, 0.061, 0.017],
    [0.14, 0.105, 0.024],
  ],
  winter: [[0.05, 0.045, 0.035]],
};

function addTrunk(builder: ShapeBuilder, [x, y, z]: Vector3, height: Metres, lean: number): void {
  const base = builder.count;
  const rings = [
    [-0.4, 0.036],
    [0.12, 0.022],
    [0.5, 0.014],
  ] as const;
  for (const [up, wide] of rings) {
    for (let side = 0; side < 6; side++) {
      const angle = (side / 6) * Math.PI * 2;
      builder.vertex({
        position: [
          x + Math.sin(angle) * wide * height + lean * up * height,
          y + Math.max(-0.4, up * height),
          z + Math.cos(angle) * wide * height,
        ],
        normal: [Math.sin(angle), 0.1, Math.cos(angle)],
        colour: [0.045, 0.034, 0.026],
        surface: [up > 0.3 ? 0.3 : 0.75, 0, 1, 0],
      });
    }
  }
  for (let ring = 0; ring < 2; ring++) {
    for (let side = 0; side < 6; side++) {
      const next = (side + 1) % 6;
      builder.quad(base + ring * 6 + side, base + ring * 6 + next, base + ring * 6 + 6 + next, base + ring * 6 + 6 + side);
    }
  }
}

/** Sprays of leaves around a clump: small ragged kites that face every way and shade as the whole crown does. */
function addLeaves(
  builder: ShapeBuilder,
  middle: Vector3,
  size: Metres,
  core: Vector3,
  colour: Linear,
  chance: Chance,
  count: number,
): void {
  for (let leaf = 0; leaf < count; leaf++) {
    const out = normalise([chance.bell(), chance.bell() * 0.9 + 0.25, chance.bell()]);
    const reach = size * chance.between(0.8, 1.18);
    const at: Vector3 = [middle[0] + out[0] * reach, middle[1] + out[1] * reach * 0.8, middle[2] + out[2] * reach];
    const normal = normalise(add(scale(out, 0.5), add(scale(normalise(subtract(at, core)), 0.8), [0, 0.15, 0])));
    const u = normalise([chance.bell(), chance.bell(), chance.bell()]);
    const v = normalise([chance.bell(), chance.bell(), chance.bell()]);
    const wide = size * chance.between(0.1, 0.2);
    const open = 0.42 + 0.58 * Math.min(1, Math.max(0, ((at[1] - middle[1]) / size) * 0.5 + 0.55));
    const tint = scaleColour(colour, chance.between(0.75, 1.6) * (0.75 + 0.35 * Math.max(0, out[1])));
    const corners = (
      [
        [u, 1],
        [v, 0.55],
        [u, -1],
        [v, -0.55],
      ] as const
    ).map(([way, factor]) =>
      builder.vertex({ position: add(at, scale(way, wide * factor)), normal, colour: tint, surface: [open, 0.1, 0.5, -0.35] }),
    );
    builder.quad(corners[0]!, corners[1]!, corners[2]!, corners[3]!);
  }
}

/** Adds a broad-leaved tree `height` metres tall: a trunk under a heap of leaf clumps. */
export function addBroadleaf(builder: ShapeBuilder, at: Vector3, height: Metres, season: string, chance: Chance, clumps = 11): void {
  const lean = chance.between(-0.08, 0.08);
  addTrunk(builder, at, height, lean);
  const colour = scaleColour(chance.pick(leaves[season] ?? leaves['summer']!), chance.between(0.85, 1.15));
  const core: Vector3 = [at[0] + lean * height * 0.6, at[1] + height * 0.58, at[2]];
  const wide = height * chance.between(0.3, 0.38);
  for (let clump = 0; clump < clumps; clump++) {
    const angle = clump * 2.399 + chance.between(-0.3, 0.3);
    const rise = clump / (clumps - 1);
    const out = wide * Math.sqrt(Math.max(0, 1 - (rise * 1.7 - 0.75) ** 2)) * chance.between(0.45, 0.8);
    const size = height * chance.between(0.14, 0.2) * (1 - rise * 0.25);
    const middle: Vector3 = [core[0] + Math.sin(angle) * out, at[1] + height * (0.36 + rise * 0.5), core[2] + Math.cos(angle) * out];
    addLump(
      builder,
      {
        at: middle,
        size: [size, size * 0.76, size],
        uneven: 0.55,
        low: scaleColour(colour, 0.3),
        high: scaleColour(colour, 0.8),
        core,
        cuts: 1,
        through: -0.1,
      },
      chance,
    );
    addLeaves(builder, middle, size * 1.12, core, colour, chance, clumps > 12 ? 110 : clumps < 6 ? 24 : 62);
  }
}
