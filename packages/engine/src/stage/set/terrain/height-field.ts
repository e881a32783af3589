import type { Metres } from '@onereel/spec';
import { createChance } from '../../../chance/chance.ts';
import { mix, smooth } from '../../../curves/easing.ts';
import { fractal, ridged } from '../../../curves/noise.ts';
import type { Cache } from '../../../host/host.ts';
import { between, erode, slump } from './erosion.ts';
import type { Relief } from './relief.ts';

/** A square of finished land: heights in rows from north (−z) to south, each row from west to east. */
export interface HeightField {
  readonly heights: Float32Array;
  readonly samples: number;
  readonly west: Metres;
  readonly north: Metres;
  readonly side: Metres;
  /** The finished height anywhere; held at the edges. */
  at(x: Metres, z: Metres): Metres;
}

function sample(relief: Relief, samples: number): Float32Array {
  const heights = new Float32Array(samples * samples);
  const cell = relief.side / (samples - 1);
  for (let row = 0; row < samples; row++) {
    for (let column = 0; column < samples; column++)
      heights[row * samples + column] = relief.ground(relief.west + column * cell, relief.north + row * cell);
  }
  return heights;
}

/** Adds what is finer than the erosion: broken rock on high and steep ground. */
function refine(coarse: Float32Array, half: number, relief: Relief): Float32Array {
  const { samples, west, north, side } = relief;
  const fine = new Float32Array(samples * samples);
  const cell = side / (samples - 1);
  const step = (half - 1) / (samples - 1);
  for (let row = 0; row < samples; row++) {
    for (let column = 0; column < samples; column++) {
      const x = west + column * cell;
      const z = north + row * cell;
      const height = between(coarse, half, column * step, row * step);
      const high = smooth(20, 200, height);
      fine[row * samples + column] =
        height + (1.2 + 6 * high) * (ridged(x * 0.028, z * 0.028, 3) - 0.42) + 0.8 * fractal(x * 0.13, z * 0.13, 2);
    }
  }
  return fine;
}

/** Brings the summit to the height that the plan promised, and lets nothing around it stand higher. */
function crown(heights: Float32Array, relief: Relief): void {
  if (!relief.summit) return;
  const [x, top, z] = relief.summit;
  const cell = relief.side / (relief.samples - 1);
  const column = (x - relief.west) / cell;
  const row = (z - relief.north) / cell;
  const lack = top - between(heights, relief.samples, column, row);
  const reach = Math.ceil(420 / cell);
  for (let down = Math.max(0, Math.floor(row) - reach); down <= Math.min(relief.samples - 1, row + reach); down++) {
    for (let across = Math.max(0, Math.floor(column) - reach); across <= Math.min(relief.samples - 1, column + reach); across++) {
      const far = Math.hypot(across - column, down - row) * cell;
      const at = down * relief.samples + across;
      const raised = heights[at]! + lack * Math.exp(-((far / 60) ** 2));
      // Rivals nearby are pressed down, not cut off, so that they keep their shape.
      const most = top - Math.min(far * 0.5, 90);
      heights[at] = raised > most ? most + (raised - most) * (far < 30 ? 0 : 0.2) : raised;
    }
  }
}

function sculpt(relief: Relief): Float32Array {
  if (!relief.eroded) return sample(relief, relief.samples);
  const half = relief.samples / 2;
  const coarse = sample(relief, half);
  erode(coarse, half, relief.side / (half - 1), 140000, createChance(77));
  slump(coarse, half, relief.side / (half - 1), 1.35, 10);
  const heights = refine(coarse, half, relief);
  crown(heights, relief);
  return heights;
}

/** The finished land of a relief. `name` tells it apart from all others in the cache; only eroded land is kept there. */
export async function heightField(relief: Relief, name: string, cache: Cache): Promise<HeightField> {
  const { samples, west, north, side, near } = relief;
  const kept = relief.eroded ? await cache.read(name) : null;
  const heights = kept && kept.byteLength === samples * samples * 4 ? new Float32Array(kept.slice().buffer) : sculpt(relief);
  if (relief.eroded && !kept) await cache.write(name, new Uint8Array(heights.buffer));
  const scale = (samples - 1) / side;
  return {
    heights,
    samples,
    west,
    north,
    side,
    at(x, z) {
      const away = relief.eroded ? smooth(near, near * 2, Math.hypot(x, z)) : 0;
      const planned = away < 1 ? relief.ground(x, z) : 0;
      return away <= 0 ? planned : mix(planned, between(heights, samples, (x - west) * scale, (z - north) * scale), away);
    },
  };
}
