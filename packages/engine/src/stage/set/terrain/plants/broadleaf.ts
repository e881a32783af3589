import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';
import { addLump } from './lump.ts';

/** Leaves by season: below and above. */
const leaves: Readonly<Record<string, readonly Linear[]>> = {
  spring: [[0.05, 0.085, 0.02], [0.065, 0.09, 0.025]],
  summer: [[0.03, 0.052, 0.014], [0.042, 0.062, 0.017], [0.026, 0.044, 0.015]],
  autumn: [[0.16, 0.065, 0.015], [0.2, 0.1, 0.02], [0.13, 0.035, 0.014], [0.07, 0.06, 0.02]],
  winter: [[0.05, 0.045, 0.035]],
};

function addTrunk(builder: ShapeBuilder, [x, y, z]: Vector3, height: Metres, lean: number): void {
  const base = builder.count;
  const rings = [[-0.4, 0.036], [0.12, 0.022], [0.5, 0.014]] as const;
  for (const [up, wide] of rings) {
    for (let side = 0; side < 6; side++) {
      const angle = (side / 6) * Math.PI * 2;
      builder.vertex({ position: [x + Math.sin(angle) * wide * height + lean * up * height, y + Math.max(-0.4, up * height), z + Math.cos(angle) * wide * height], normal: [Math.sin(angle), 0.1, Math.cos(angle)], colour: [0.045, 0.034, 0.026], surface: [up > 0.3 ? 0.3 : 0.75, 0, 1, 0] });
    }
  }
  for (let ring = 0; ring < 2; ring++) {
    for (let side = 0; side < 6; side++) {
      const next = (side + 1) % 6;
      builder.quad(base + ring * 6 + side, base + ring * 6 + next, base + ring * 6 + 6 + next, base + ring * 6 + 6 + side);
    }
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
    addLump(builder, {
      at: [core[0] + Math.sin(angle) * out, at[1] + height * (0.36 + rise * 0.5), core[2] + Math.cos(angle) * out],
      size: [size * 1.12, size * 0.86, size * 1.12], uneven: 0.5, low: scaleColour(colour, 0.5), high: scaleColour(colour, 1.35), core, cuts: 1, through: -0.12,
    }, chance);
  }
}
