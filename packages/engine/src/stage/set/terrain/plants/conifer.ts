import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { mixColour, type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';

/** A fir: where, how tall, how much snow lies on it (0 to 1) and how finely it is built. */
export interface Conifer {
  readonly at: Vector3;
  readonly height: Metres;
  readonly snow: number;
  readonly tiers: number;
  readonly spokes: number;
  /** Share of the trunk below the lowest boughs, for trees that stand in a wood; 0 by default. */
  readonly bare?: number;
}

const needles: Linear = [0.016, 0.028, 0.016];
const frost: Linear = [0.36, 0.385, 0.42];
const bark: Linear = [0.035, 0.026, 0.02];

function addTrunk(builder: ShapeBuilder, [x, y, z]: Vector3, height: Metres, bare: number): void {
  const base = builder.count;
  const sides = bare > 0 ? 8 : 5;
  for (let side = 0; side < sides; side++) {
    const angle = (side / sides) * Math.PI * 2;
    for (const [up, wide] of [
      [-0.4, bare > 0 ? 0.017 : 0.024],
      [height * (bare > 0 ? 0.9 : 0.3), bare > 0 ? 0.003 : 0.016],
    ] as const) {
      builder.vertex({
        position: [x + Math.sin(angle) * wide * height, y + up, z + Math.cos(angle) * wide * height],
        normal: [Math.sin(angle), 0, Math.cos(angle)],
        colour: bark,
        surface: [0.6, 0, 1, 0],
      });
    }
  }
  for (let side = 0; side < sides; side++) {
    const next = (side + 1) % sides;
    builder.quad(base + side * 2, base + next * 2, base + next * 2 + 1, base + side * 2 + 1);
  }
}

/** One skirt of boughs: an inner ring under the skirt above, an outer ring of ragged tips that hang. */
function addSkirt(builder: ShapeBuilder, { at, height, snow, spokes, bare = 0 }: Conifer, low: number, chance: Chance, tone: number): void {
  const reach = ((1 - low) ** 0.82 * 0.21 * (1 - bare * 0.85) + 0.012) * height;
  const deep = (height * 0.34) / 2.1;
  const base = builder.count;
  const twist = chance.between(0, 6);
  const lowest = Math.max(0.03, bare);
  const top = at[1] + height * (lowest + low * (0.98 - lowest)) + deep * 0.52;
  for (let spoke = 0; spoke < spokes * 2; spoke++) {
    const angle = twist + (spoke / (spokes * 2)) * Math.PI * 2;
    const tip = spoke % 2 === 0;
    const out = reach * (tip ? chance.between(0.84, 1.16) : chance.between(0.5, 0.66));
    const down = deep * (tip ? chance.between(0.5, 0.66) : 0.3);
    const white = snow * (tip ? chance.between(0.25, 0.75) : chance.between(0.5, 0.95));
    builder.vertex({
      position: [at[0] + Math.sin(angle) * out, top - down, at[2] + Math.cos(angle) * out],
      normal: [Math.sin(angle) * 0.75, 0.66, Math.cos(angle) * 0.75],
      colour: mixColour(scaleColour(needles, tone * (tip ? 1.5 : 0.9)), frost, white),
      surface: [tip ? 1 : 0.62, 0.05, 1, 0],
    });
  }
  for (let spoke = 0; spoke < spokes; spoke++) {
    const angle = twist + ((spoke + 0.25) / spokes) * Math.PI * 2;
    builder.vertex({
      position: [at[0] + Math.sin(angle) * reach * 0.1, top, at[2] + Math.cos(angle) * reach * 0.1],
      normal: [Math.sin(angle) * 0.5, 0.86, Math.cos(angle) * 0.5],
      colour: mixColour(scaleColour(needles, tone * 0.45), frost, snow * 0.45),
      surface: [0.28, 0.05, 1, 0],
    });
  }
  const inner = base + spokes * 2;
  for (let spoke = 0; spoke < spokes; spoke++) {
    const tip = base + spoke * 2;
    const next = base + ((spoke * 2 + 2) % (spokes * 2));
    const own = inner + spoke;
    const after = inner + ((spoke + 1) % spokes);
    builder.triangle(tip, tip + 1, own);
    builder.triangle(tip + 1, next, after);
    builder.triangle(tip + 1, after, own);
  }
}

/** Adds a fir. Its boughs are to be drawn from both sides. */
export function addConifer(builder: ShapeBuilder, fir: Conifer, chance: Chance): void {
  addTrunk(builder, fir.at, fir.height, fir.bare ?? 0);
  const tone = chance.between(0.75, 1.3);
  for (let tier = 0; tier < fir.tiers; tier++) addSkirt(builder, fir, (tier / fir.tiers) ** 0.93, chance, tone);
}
