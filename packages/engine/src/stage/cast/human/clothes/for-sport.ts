import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../../shapes/solids.ts';
import { add, mixVector, normalise, scale, subtract } from '../../../../shapes/vector.ts';
import { handLength } from '../hand.ts';
import { around, onFront } from './sheets.ts';
import { bodyBinding } from './trunk.ts';
import { piecesFor, type Wearer } from './wearer.ts';

/** A climber's harness: a band around the hips, loops around the thighs, and rings with a bight of rope in front. */
export function harness(colour: Linear, second: Linear | null, wearer: Wearer): readonly Shape[] {
  const { figure, trunk, bone } = wearer;
  const { h, coat, pair } = piecesFor(wearer);
  const { hip, knee, waist, girth } = figure;
  const onPelvis: Binding = [[bone('pelvis'), 1]];
  const onThigh: Binding = [[bone('thighL'), 1]];
  const rope = second ?? scaleColour(colour, 0.5);
  const height = waist - 0.035 * h;
  const band = tube(
    Array.from({ length: 41 }, (_, step): Vector3 => around(trunk, height, (step / 40) * Math.PI * 2, 0.008)),
    () => 0.011 * h,
    () => coat(colour, 0.15, 0.4, onPelvis),
    { around: 8, flatten: 0.5 },
  );
  const middle = mixVector(hip, knee, 0.3);
  const loop = tube(
    Array.from({ length: 25 }, (_, step): Vector3 => {
      const angle = (step / 24) * Math.PI * 2;
      const far = 0.053 * h * girth + 0.008 * h;
      return add(middle, [Math.sin(angle) * far, (Math.sin(angle) * 0.02 - Math.cos(angle) * 0.006) * h, Math.cos(angle) * far]);
    }),
    () => 0.0095 * h,
    () => coat(colour, 0.15, 0.4, onThigh),
    { around: 8 },
  );
  const front = onFront(trunk, 0.004, height, 0.016);
  const strap = tube(
    [front, add(middle, [-0.02 * h, -0.01 * h, 0.055 * h * girth + 0.01 * h])],
    () => 0.006 * h,
    () => coat(colour, 0.15, 0.4, onPelvis),
    { around: 6 },
  );
  const bight = tube(
    Array.from({ length: 21 }, (_, step): Vector3 => {
      const along = step / 20;
      return add(front, [
        Math.sin(along * Math.PI * 2) * 0.035 * h,
        -Math.sin(along * Math.PI) * 0.17 * h,
        0.02 * h * Math.sin(along * Math.PI),
      ]);
    }),
    () => 0.0065 * h,
    () => coat(rope, 0.1, 0.6, onPelvis),
    { around: 8 },
  );
  const rings = [0.07, 0.1].map((x) => {
    const [px, py, pz] = around(trunk, height, Math.asin(Math.min(0.95, (x * h) / (figure.hips[0] * 1.2))), 0.014);
    return tube(
      Array.from({ length: 13 }, (_, step): Vector3 => {
        const angle = (step / 12) * Math.PI * 2;
        return [px + Math.sin(angle) * 0.011 * h, py - 0.026 * h + Math.cos(angle) * 0.022 * h, pz + 0.004];
      }),
      () => 0.003 * h,
      () => coat([0.5, 0.52, 0.55], 0.8, 0, onPelvis),
      { around: 6 },
    );
  });
  return [band, ...pair(loop), ...pair(strap), bight, ...rings.flatMap((ring) => pair(ring))];
}

/** A pompom in each hand: strips that stand out all round. */
export function pompoms(colour: Linear, second: Linear | null, wearer: Wearer): readonly Shape[] {
  const { figure, bone } = wearer;
  const { h, coat, pair } = piecesFor(wearer);
  const way = normalise(subtract(figure.wrist, figure.elbow));
  const centre = add(figure.wrist, scale(way, handLength(figure) * 0.55));
  const onHand: Binding = [[bone('handL'), 1]];
  const count = 90;
  return Array.from({ length: count }, (_, number) => {
    // Evenly over a ball (the golden angle).
    const up = 1 - ((number + 0.5) / count) * 2;
    const turn = number * 2.399963;
    const flat = Math.sqrt(1 - up * up);
    const out: Vector3 = [Math.cos(turn) * flat, up, Math.sin(turn) * flat];
    const far = (0.062 + 0.012 * Math.sin(number * 7.1)) * h;
    return tube(
      [centre, add(centre, scale(out, far * 0.6)), add(add(centre, scale(out, far)), [0, -0.012 * h, 0])],
      (along) => (0.005 + 0.004 * along) * h,
      () => coat(number % 3 === 0 && second ? second : scaleColour(colour, 0.85 + 0.15 * Math.sin(number)), 0.35, 0, onHand),
      { around: 4, flatten: 0.4 },
    );
  })
    .concat(ellipsoid([0.03 * h, 0.03 * h, 0.03 * h], coat(scaleColour(colour, 0.6), 0.2, 0, onHand), { centre }))
    .flatMap(pair);
}

/** A coil of rope slung from one shoulder to the other hip. */
export function ropeCoil(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { figure, trunk, bone } = wearer;
  const { h, coat } = piecesFor(wearer);
  const bind = bodyBinding(figure, bone, 0.03 * h);
  const [high, low] = [figure.shoulder[1] + 0.012 * h, figure.waist - 0.03 * h];
  const turns = 4;
  return Array.from({ length: turns }, (_, turn) => {
    const points = Array.from({ length: 41 }, (_unused, step): Vector3 => {
      const angle = (step / 40) * Math.PI * 2;
      const up = 0.5 + 0.5 * Math.sin(angle);
      return around(trunk, low + (high - low) * up - turn * 0.011 * h * (1 - up), angle, (0.01 + 0.004 * Math.sin(turn * 2.1 + step)) * h);
    }).map(([x, y, z]): Vector3 => [x * (1 - 0.03 * turn * smooth(figure.chest, high, y)), y, z]);
    return tube(
      points,
      () => 0.0085 * h,
      (along) => ({
        ...coat(scaleColour(colour, 0.75 + 0.25 * Math.sin(along * 240) ** 2), 0.1, 0.6),
        binding: bind(points[Math.round(along * 40)]!),
      }),
      { around: 7 },
    );
  });
}
