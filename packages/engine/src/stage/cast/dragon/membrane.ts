import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { tube } from '../../../shapes/solids.ts';
import { cross, normalise, subtract } from '../../../shapes/vector.ts';
import { fingerBends, fingerPoint, sides, wing } from './anatomy.ts';
import type { Linear } from '../../../shapes/colour.ts';

/** A line from the arm outward that carries the sail: its points and what they hang on. */
interface Rib {
  at(along: number): Vector3;
  on(along: number): readonly (readonly [joint: string, weight: number])[];
}

const straight =
  (a: Vector3, b: Vector3) =>
  (along: number): Vector3 => [mix(a[0], b[0], along), mix(a[1], b[1], along), mix(a[2], b[2], along)];

/** The share of a finger's three bones at a point along it. */
export function fingerWeights(finger: number, along: number): readonly (readonly [joint: string, weight: number])[] {
  const soft = 0.1;
  const toMiddle = Math.min(1, Math.max(0, (along - fingerBends[1] + soft) / (soft * 2)));
  const toTip = Math.min(1, Math.max(0, (along - fingerBends[2] + soft) / (soft * 2)));
  const shares: readonly (readonly [joint: string, weight: number])[] = [
    [`finger${finger}-base`, 1 - toMiddle],
    [`finger${finger}-middle`, toMiddle * (1 - toTip)],
    [`finger${finger}-tip`, toTip],
  ];
  return shares.filter(([, weight]) => weight > 0.001);
}

const finger = (number: number): Rib => ({ at: (along) => fingerPoint(number, along), on: (along) => fingerWeights(number, along) });
const trailing: Rib = {
  at: straight(wing.elbow, wing.trail),
  on: (along) => [
    ['elbow', 1 - along],
    ['finger3-tip', along * 0.5],
    ['pelvis', along * 0.5],
  ],
};
const flank: Rib = {
  at: straight([0.6, 0.75, 0.9], wing.hip),
  on: (along) => [
    ['chest', 1 - along],
    ['pelvis', along],
  ],
};
const ribs: readonly Rib[] = [finger(0), finger(1), finger(2), finger(3), trailing, flank];

/** Rows across and along one panel of the sail. */
const across = 13;
const outward = 17;

type Name = (joint: string) => number;

function blend(parts: readonly (readonly [Rib, number, number])[], name: Name): [number, number][] {
  const weights = new Map<number, number>();
  for (const [rib, along, share] of parts)
    for (const [joint, weight] of rib.on(along)) weights.set(name(joint), (weights.get(name(joint)) ?? 0) + weight * share);
  return [...weights];
}

/** One panel between two lines. Its vertices' colour tells the shader where they are: across, along, panel. */
function panel(builder: ShapeBuilder, a: Rib, b: Rib, number: number, sign: number, name: Name): void {
  const place = (row: number, column: number): Vector3 => {
    const share = row / (across - 1);
    const along = column / (outward - 1);
    const scallop = (number < 4 ? 0.2 : 0.1) * 4 * share * (1 - share) * (1 + 0.12 * Math.sin(share * 21 + number * 5));
    const reach = along * (1 - scallop);
    const [p, q] = [a.at(reach), b.at(reach)];
    const sag = Math.sin(share * Math.PI) * Math.sin(Math.min(1, along * 1.05) * Math.PI * 0.75) * 0.16;
    return [mix(p[0], q[0], share), mix(p[1], q[1], share) + sag, mix(p[2], q[2], share)];
  };
  const first = builder.count;
  for (let row = 0; row < across; row++) {
    for (let column = 0; column < outward; column++) {
      const share = row / (across - 1);
      const along = column / (outward - 1);
      const near = (step: number, most: number): [number, number] => [Math.max(0, step - 1), Math.min(most, step + 1)];
      const [r0, r1] = near(row, across - 1);
      const [c0, c1] = near(column, outward - 1);
      const normal = normalise(cross(subtract(place(row, c1), place(row, c0)), subtract(place(r1, column), place(r0, column))));
      const up: Vector3 = normal[1] < 0 ? [-normal[0], -normal[1], -normal[2]] : normal;
      const billow = Math.sin(share * Math.PI) * Math.sin(Math.min(1, along * 1.1) * Math.PI * 0.8) * 0.62;
      // Behind the arm the sail starts along the bone, not only at its ends.
      const onBone = number === 3 || number === 4 ? smooth(0.32, 0, along) * smooth(0, 0.3, share) * smooth(1, 0.8, share) : 0;
      const held = [
        ...blend(
          [
            [a, along, (1 - share) * (1 - onBone)],
            [b, along, share * (1 - onBone)],
          ],
          name,
        ),
        [name(number === 4 ? 'wing' : 'elbow'), onBone] as [number, number],
      ].map(([bone, weight]): [number, number] => [bone, weight * (1 - billow)]);
      const binding: Binding = [...held, [name(`sail${number}`), billow]];
      const [x, y, z] = place(row, column);
      builder.vertex({
        position: [x * sign, y, z],
        normal: [up[0] * sign, up[1], up[2]],
        colour: [share, along, number],
        surface: [1, 0.3, 1, 0],
        binding,
      });
    }
  }
  for (let row = 0; row < across - 1; row++) {
    for (let column = 0; column < outward - 1; column++) {
      const corner = first + row * outward + column;
      const ring = [corner, corner + outward, corner + outward + 1, corner + 1] as const;
      // Corners run clockwise seen from above on the +x side, which is the mirror image of the other.
      if (sign > 0) builder.quad(ring[0], ring[3], ring[2], ring[1]);
      else builder.quad(...ring);
    }
  }
}

/** The small sail in front of the arm, from the neck to the wrist. */
const leading: readonly [Rib, Rib] = [
  {
    at: (along) => (along < 0.5 ? straight([0.75, 0.85, 1.2], wing.elbow)(along * 2) : straight(wing.elbow, wing.wrist)(along * 2 - 1)),
    on: (along) => (along < 0.5 ? [['wing', 1]] : [['elbow', 1]]),
  },
  {
    at: (along) => {
      const [x, y, z] = straight([0.5, 0.8, 1.75], wing.wrist)(along);
      return [x, y, z - Math.sin(along * Math.PI) * 0.35];
    },
    on: (along) => [
      ['chest', (1 - along) * 0.6],
      ['wing', (1 - along) * 0.4],
      ['elbow', along],
    ],
  },
];

/** Both sails as sheets seen from both sides, hung on the wing's joints. `number` gives a joint's number by name. */
export function membrane(number: Name): Shape {
  const builder = new ShapeBuilder();
  for (const [side, sign] of sides) {
    const name: Name = (joint) => number(joint === 'chest' || joint === 'pelvis' ? joint : `${joint}-${side}`);
    for (let index = 0; index < 5; index++) panel(builder, ribs[index]!, ribs[index + 1]!, index, sign, name);
    panel(builder, leading[1], leading[0], 5, sign, (joint) => name(joint === 'sail5' ? 'wing' : joint));
  }
  return builder.build();
}

/** The bones that spread the sails: thick at the knuckles, thin at the end. */
export function fingers(number: Name, colour: Linear): Shape {
  const builder = new ShapeBuilder();
  const steps = 18;
  for (const [side, sign] of sides) {
    for (let index = 0; index < 4; index++) {
      const points = Array.from({ length: steps }, (_, step): Vector3 => {
        const [x, y, z] = fingerPoint(index, step / (steps - 1));
        return [x * sign, y + 0.01, z];
      });
      const knuckle = (along: number): number =>
        fingerBends.reduce((sum: number, bend) => sum + Math.exp(-(((along - bend) / 0.045) ** 2)), 0) * 0.32;
      builder.add(
        tube(
          points,
          (along) => mix(0.1, 0.026, along ** 0.8) * (1 + knuckle(along)),
          (along) => ({
            colour,
            surface: [0.75 + 0.25 * along, 0.4, 0.3, 0],
            binding: fingerWeights(index, along).map(([joint, weight]) => [number(`${joint}-${side}`), weight] as const),
          }),
          { around: 8, up: [0.03, 1, 0.05] },
        ),
      );
    }
  }
  return builder.build();
}
