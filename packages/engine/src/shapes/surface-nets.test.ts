import { describe, expect, it } from 'vitest';
import { capsule, ellipsoidField, limb, mirrored, roundedBox, smoothSubtraction, smoothUnion, turned } from './distance-field.ts';
import { bindTo } from './field-binding.ts';
import { fieldShape } from './field-shape.ts';
import { surfaceNets } from './surface-nets.ts';
import { outwardShare } from './outward.ts';

const grey = { colour: [0.5, 0.5, 0.5], surface: [1, 0.3, 0, 0] } as const;
const body = smoothSubtraction(
  smoothUnion(
    [
      limb(
        [
          [[0, 0, -2], 0.4],
          [[0, 0.3, 0], 0.7],
          [[0, 0, 2], 0.3],
        ],
        0.3,
      ),
      mirrored(capsule([0.3, 0, 0], [1.6, 0.4, 0.3], 0.4, 0.15)),
      roundedBox([0, 1, 0], [0.3, 0.3, 0.3], 0.1),
    ],
    0.3,
  ),
  turned(ellipsoidField([0, 0.2, 0.9], [0.3, 0.5, 0.3]), [1, 0, 0], 0.5),
  0.1,
);

describe('surfaceNets', () => {
  it('gives a closed surface that lies on the field', () => {
    const net = surfaceNets(body, { cell: 0.08 });
    const edges = new Map<string, number>();
    for (let at = 0; at < net.index.length; at += 3) {
      for (let side = 0; side < 3; side++) {
        const [a, b] = [net.index[at + side]!, net.index[at + ((side + 1) % 3)]!];
        edges.set(`${a}-${b}`, (edges.get(`${a}-${b}`) ?? 0) + 1);
      }
    }
    expect([...edges.keys()].every((key) => edges.has(key.split('-').reverse().join('-')))).toBe(true);
    for (let at = 0; at < net.position.length; at += 3)
      expect(Math.abs(body.at(net.position[at]!, net.position[at + 1]!, net.position[at + 2]!))).toBeLessThan(0.04);
    expect(net.index.length).toBeGreaterThan(3000);
  });

  it('finds the same surface with and without leaving parts out', () => {
    const whole = { ...body, within: () => whole };
    expect(surfaceNets(body, { cell: 0.1 }).index).toEqual(surfaceNets(whole, { cell: 0.1 }).index);
  });

  it('measures a ball', () => {
    const { position } = surfaceNets(ellipsoidField([1, 2, 3], [1, 1, 1]), { cell: 0.15 });
    for (let at = 0; at < position.length; at += 3)
      expect(Math.hypot(position[at]! - 1, position[at + 1]! - 2, position[at + 2]! - 3)).toBeCloseTo(1, 2);
  });
});

describe('fieldShape', () => {
  it('faces outward and darkens creases', () => {
    const shape = fieldShape({
      field: body,
      cell: 0.08,
      paint: (_position, _normal, occlusion) => ({ ...grey, surface: [occlusion, 0.3, 0, 0] }),
    });
    expect(outwardShare(shape)).toBeGreaterThan(0.995);
    const occlusions = [...shape.surface].filter((_value, at) => at % 4 === 0);
    expect(Math.min(...occlusions)).toBeLessThan(0.6);
    expect(Math.max(...occlusions)).toBe(1);
  });

  it('binds to the nearest parts', () => {
    const bind = bindTo(
      [
        { bone: 0, field: capsule([0, 0, 0], [1, 0, 0], 0.2) },
        { bone: 3, field: capsule([1, 0, 0], [2, 0, 0], 0.2) },
      ],
      0.1,
    );
    expect(bind([0.2, 0.2, 0])).toEqual([[0, 1]]);
    expect(bind([1, 0.2, 0]).map(([bone]) => bone)).toEqual([0, 3]);
  });
});
