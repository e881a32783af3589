import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import type { SetBrief } from '../set.ts';
import { alpineRelief } from './alpine.ts';
import { between, erode, slump } from './erosion.ts';
import { addBoulder } from './plants/boulder.ts';
import { addLump } from './plants/lump.ts';
import { fanOf } from './fan.ts';
import { polarGrid } from './polar-grid.ts';
import { terrainFamily } from './terrain.ts';

const brief = (kind: string, seed = 1): SetBrief => ({
  kind: manifest.settings.find((row) => row.kind === kind)!,
  setting: { noun: kind, kind, match: 'exact', features: [] },
  look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
  chance: createChance(seed),
  seconds: 4,
});

describe('terrain plans', () => {
  it.each(['mountains', 'snow-field', 'meadow', 'desert'])(
    '%s: the same seed gives the same ground, level where the action starts',
    (kind) => {
      const one = terrainFamily.plan(brief(kind));
      const other = terrainFamily.plan(brief(kind));
      for (let step = 0; step < 60; step++) {
        const x = step * 7.3 - 200;
        const z = 40 - step * 11.1;
        expect(one.ground(x, z)).toBe(other.ground(x, z));
        expect(Number.isFinite(one.ground(x, z))).toBe(true);
      }
      for (const [x, z] of [
        [0, 0],
        [4, 0],
        [-4, 2],
        [0, 8],
        [3, -6],
      ] as const)
        expect(Math.abs(one.ground(x, z))).toBeLessThan(1.2);
    },
  );

  it('gives the mountains one summit that stands out, before the viewer and about a kilometre away', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const plan = terrainFamily.plan(brief('mountains', seed));
      const [x, top, z] = plan.landmarks[0]!.top;
      expect(-z).toBeGreaterThan(700);
      expect(-z).toBeLessThan(1100);
      expect(Math.abs(x)).toBeLessThan(320);
      for (let angle = 0; angle < 6; angle += 0.2)
        expect(plan.ground(x + Math.cos(angle) * 320, z + Math.sin(angle) * 320)).toBeLessThan(top * 0.85);
    }
  });
});

describe('land under water and weight', () => {
  it('erosion lowers crests, keeps numbers finite and is the same each time', () => {
    const make = (): Float32Array => {
      const field = new Float32Array(96 * 96).map((_, at) => 40 - Math.hypot((at % 96) - 48, Math.floor(at / 96) - 48));
      erode(field, 96, 2, 4000, createChance(5));
      return field;
    };
    const field = make();
    expect(field.every(Number.isFinite)).toBe(true);
    expect(between(field, 96, 48, 48)).toBeLessThan(40);
    expect(make()).toEqual(field);
  });

  it('slumping brings a wall down toward the slope that holds and moves nothing away', () => {
    const field = new Float32Array(32 * 32).map((_, at) => (at % 32 < 16 ? 30 : 0));
    const before = field.reduce((sum, height) => sum + height, 0);
    slump(field, 32, 1, 1, 200);
    let steepest = 0;
    for (let column = 4; column < 28; column++) steepest = Math.max(steepest, field[16 * 32 + column]! - field[16 * 32 + column + 1]!);
    expect(steepest).toBeLessThan(3);
    expect(field.reduce((sum, height) => sum + height, 0)).toBeCloseTo(before, 0);
  });
});

describe('the fan', () => {
  const relief = alpineRelief(createChance(1));
  const camera = [0, 4].map((at) => ({ at, place: [0, 1.6, 8] as const, target: [0, 6, -20] as const, view: 0.66 }));

  it('lies on the land, faces up, spends rows where the picture shows land', () => {
    const fan = fanOf(camera, 16 / 9, 1.6);
    const grid = polarGrid(relief.ground, fan, { columns: 40, rows: 60, reach: relief.reach, nearEnd: 70 });
    const position = grid.whole.getAttribute('position');
    const index = grid.whole.getIndex()!;
    for (let vertex = 0; vertex < position.count; vertex += 7)
      expect(position.getY(vertex)).toBeCloseTo(relief.ground(position.getX(vertex), position.getZ(vertex)), 3);
    let up = 0;
    for (let at = 0; at < index.count; at += 3) {
      const [a, b, c] = [0, 1, 2].map((corner) => index.getX(at + corner)) as [number, number, number];
      const ux = position.getX(b) - position.getX(a);
      const uz = position.getZ(b) - position.getZ(a);
      const vx = position.getX(c) - position.getX(a);
      const vz = position.getZ(c) - position.getZ(a);
      if (uz * vx - ux * vz > 0) up++;
    }
    expect(up / (index.count / 3)).toBeGreaterThan(0.97);
    const far = Array.from({ length: position.count }, (_, vertex) => Math.hypot(position.getX(vertex), position.getZ(vertex))).filter(
      (away) => away > 400,
    ).length;
    expect(far / position.count).toBeGreaterThan(0.25);
    expect(grid.near.getIndex()!.count + grid.far.getIndex()!.count).toBe(index.count);
  });

  it('opens wide enough for every place the camera looks at', () => {
    const turning = [-0.5, 0, 0.5].map((angle, at) => ({
      at,
      place: [0, 1.6, 8] as const,
      target: [Math.sin(angle) * 20, 1.6, 8 - Math.cos(angle) * 20] as const,
      view: 0.66,
    }));
    expect(fanOf(turning, 16 / 9, 1.6).half).toBeGreaterThan(0.5 + Math.atan(Math.tan(0.33) * (16 / 9)));
  });
});

describe('what lies on it', () => {
  it.each([
    ['boulder', (builder: ShapeBuilder) => addBoulder(builder, [0, 0, 0], 1, true, createChance(3))],
    [
      'lump',
      (builder: ShapeBuilder) =>
        addLump(builder, { at: [0, 0, 0], size: [1, 0.8, 1], uneven: 0.4, low: [0, 0, 0], high: [1, 1, 1] }, createChance(3)),
    ],
  ])('a %s faces outward', (_name, add) => {
    const builder = new ShapeBuilder();
    add(builder);
    const { position, index } = builder.build();
    let outward = 0;
    for (let at = 0; at < index.length; at += 3) {
      const [a, b, c] = [0, 1, 2].map((corner) => Array.from(position.subarray(index[at + corner]! * 3, index[at + corner]! * 3 + 3))) as [
        number[],
        number[],
        number[],
      ];
      const u = b.map((value, axis) => value - a[axis]!);
      const v = c.map((value, axis) => value - a[axis]!);
      const face = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
      if (face.reduce((sum, value, axis) => sum + value * (a[axis]! + b[axis]! + c[axis]!), 0) > 0) outward++;
    }
    expect(outward / (index.length / 3)).toBeGreaterThan(0.97);
  });
});
