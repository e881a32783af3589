import { expect, test } from 'vitest';
import type { Cache } from '../../host/host.ts';
import { createChance } from '../../chance/chance.ts';
import { ShapeBuilder, type Shape } from '../../shapes/shape.ts';
import { fingerprint } from './fingerprint.ts';
import { KeptShapes } from './kept-shapes.ts';

function memory(): Cache & { readonly entries: Map<string, Uint8Array> } {
  const entries = new Map<string, Uint8Array>();
  return { entries, read: async (name) => entries.get(name) ?? null, write: async (name, bytes) => void entries.set(name, bytes) };
}

function triangles(seed: number, bound: boolean): Shape {
  const chance = createChance(seed);
  const builder = new ShapeBuilder();
  const corner = (): number =>
    builder.vertex({
      position: [chance.next(), chance.next(), chance.next()],
      normal: [0, 1, 0],
      colour: [chance.next(), 0, 1],
      surface: [1, 0, 0, 0],
      ...(bound
        ? {
            binding: [
              [3, 0.25],
              [1, 0.75],
            ] as const,
          }
        : {}),
    });
  for (let round = 0; round < 5; round++) builder.triangle(corner(), corner(), corner());
  return builder.build();
}

async function build(cache: Cache, name: string): Promise<{ shapes: Shape[]; made: number }> {
  let made = 0;
  const kept = await KeptShapes.open(cache, name);
  const make = (seed: number, bound: boolean) => (): Shape => {
    made++;
    return triangles(seed, bound);
  };
  const shapes = [kept.keep('skin 1', make(1, true)), kept.keep('cloth 1', make(2, false))];
  await kept.close();
  return { shapes, made };
}

test('gives back the very shapes that were made, and makes them once', async () => {
  const cache = memory();
  const cold = await build(cache, 'dragon {"size":1}');
  const warm = await build(cache, 'dragon {"size":1}');
  expect([cold.made, warm.made]).toEqual([2, 0]);
  expect(warm.shapes).toEqual(cold.shapes);
  expect((await build(cache, 'dragon {"size":2}')).made).toBe(2);
});

test('tells data apart by a single bit', () => {
  const data = new Float32Array(1000).map((_, at) => Math.sin(at));
  const before = fingerprint(data);
  expect(fingerprint(data.slice())).toBe(before);
  new Uint32Array(data.buffer)[500]! ^= 1;
  expect(fingerprint(data)).not.toBe(before);
  expect(fingerprint(data.subarray(0, 999))).not.toBe(fingerprint(data));
});
