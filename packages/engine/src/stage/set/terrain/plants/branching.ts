import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { clamp, mix } from '../../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../../shapes/solids.ts';
import { add, cross, mixVector, normalise, scale, subtract } from '../../../../shapes/vector.ts';

/** How a broad-leaved tree grows: shares are of its height unless said otherwise. */
export interface Growth {
  /** Half the width of the crown. */
  readonly wide: number;
  /** How far up the lowest branch sits. */
  readonly bare: number;
  /** How thick the trunk is at its foot (radius). */
  readonly thick: number;
  /** How far up the trunk itself reaches. */
  readonly trunk: number;
  /** How many boughs, and how many twigs on each. */
  readonly boughs: number;
  readonly twigs: number;
  /** How steeply the lowest and the highest boughs rise, radians. */
  readonly rise: readonly [number, number];
  /** How far twigs hang: 0 they reach up, 1 they fall like a willow's. */
  readonly hang: number;
  /** How much the wood winds. */
  readonly gnarl: number;
  readonly bark: Linear;
  /** Dark bands across a pale bark. */
  readonly banded?: boolean;
  /** The greens (or reds) of its leaves; none when it is bare. */
  readonly leaves: readonly Linear[];
  /** Leaves in one cluster, and how long one is, metres over the height. */
  readonly cluster: number;
  readonly leaf: number;
  /** Fruit among the leaves. */
  readonly fruit?: { readonly colour: Linear; readonly count: number; readonly size: Metres };
  /** Snow on the upper sides, 0 to 1. */
  readonly snow?: number;
}

interface Limb {
  readonly from: Vector3;
  readonly way: Vector3;
  readonly long: Metres;
  readonly radius: Metres;
  readonly steps: number;
  readonly around: number;
  /** How its way turns up (positive) or down along its length. */
  readonly lift: number;
  readonly end: number;
}

const snowWhite: Linear = [0.72, 0.76, 0.82];

/** Draws one limb and gives the points of its middle. */
function limb(
  builder: ShapeBuilder,
  { from, way, long, radius, steps, around, lift, end }: Limb,
  growth: Growth,
  chance: Chance,
): Vector3[] {
  const points: Vector3[] = [from];
  let heading = way;
  for (let step = 1; step <= steps; step++) {
    heading = normalise(
      add(heading, [chance.bell() * growth.gnarl, lift / steps + chance.bell() * growth.gnarl * 0.4, chance.bell() * growth.gnarl]),
    );
    points.push(add(points[step - 1]!, scale(heading, long / steps)));
  }
  const snow = growth.snow ?? 0;
  builder.add(
    tube(
      points,
      (along) => radius * mix(1, end, along),
      (along, angle) => {
        const band = growth.banded && Math.sin(along * 61 + Math.sin(along * 17 + angle * 2) * 3) > 0.72;
        const wood = scaleColour(band ? [0.05, 0.045, 0.04] : growth.bark, 0.8 + 0.35 * Math.sin(angle * 3 + along * 9) ** 2);
        const lying = Math.abs(way[1]) < 0.85 ? clamp(Math.sin(angle) * 2 - 0.2, 0, 1) * snow : 0;
        return { colour: mixColour(wood, snowWhite, lying), surface: [0.72, 0, 1 - lying, 0] };
      },
      { around },
    ),
  );
  return points;
}

/** A cluster of leaves about a point: kites that face outward from the crown, darker within. */
function addCluster(
  builder: ShapeBuilder,
  middle: Vector3,
  size: Metres,
  growth: Growth,
  colour: Linear,
  crown: Crown,
  chance: Chance,
): void {
  const long = growth.leaf * crown.height;
  for (let leaf = 0; leaf < growth.cluster; leaf++) {
    const out = normalise([chance.bell(), chance.bell() * 0.75, chance.bell()]);
    const reach = size * Math.cbrt(chance.next());
    const fall = growth.hang * 0.9;
    const at = add(middle, [out[0] * reach, out[1] * reach * mix(0.75, 1.9, growth.hang), out[2] * reach]);
    const away = subtract(at, crown.core);
    const open = clamp(Math.hypot(away[0] / crown.wide, away[1] / crown.tall, away[2] / crown.wide), 0, 1);
    const normal = normalise(add(add(scale(out, 0.55), scale(normalise(away), 0.75)), [0, 0.25, 0]));
    const u = normalise(add([chance.bell() * 0.6, chance.bell() * 0.6 - fall * 2.4, chance.bell() * 0.6], scale(out, 0.5)));
    const v = normalise(cross(u, [chance.bell(), chance.bell() + 0.6, chance.bell()]));
    const big = long * chance.between(0.7, 1.25);
    const lit = mix(0.62, 1.12, open * open) * chance.between(0.78, 1.3) * (0.86 + 0.26 * out[1]);
    const tint = mixColour(scaleColour(colour, lit), snowWhite, (growth.snow ?? 0) * clamp(out[1] * 1.6 + 0.2, 0, 1));
    const surface = [clamp(0.22 + 0.78 * open * (0.75 + 0.25 * out[1]), 0.15, 1), 0.12, 0.3, -0.4] as const;
    const corner = (along: number, side: number): number =>
      builder.vertex({ position: add(at, add(scale(u, big * along), scale(v, big * side))), normal, colour: tint, surface });
    const corners = [corner(-0.5, 0), corner(0.05, 0.3), corner(0.5, 0), corner(0.05, -0.3)] as const;
    const face = cross(u, v);
    const front = face[0] * normal[0] + face[1] * normal[1] + face[2] * normal[2] < 0;
    builder.quad(corners[0], corners[front ? 1 : 3], corners[2], corners[front ? 3 : 1]);
  }
}

interface Crown {
  readonly core: Vector3;
  readonly wide: Metres;
  readonly tall: Metres;
  readonly height: Metres;
}

/** Adds a tree with a trunk, boughs, twigs and clusters of leaves on them, `height` metres tall at `at`. */
export function addBranching(builder: ShapeBuilder, at: Vector3, height: Metres, growth: Growth, chance: Chance): void {
  const reach = growth.trunk * height;
  const trunk = limb(builder, { from: add(at, [0, -0.3, 0]), way: normalise([chance.bell() * 0.05, 1, chance.bell() * 0.05]), long: reach + 0.3, radius: growth.thick * height, steps: 8, around: 10, lift: 1.2, end: 0.28 }, { ...growth, gnarl: growth.gnarl * 0.28 }, chance); // prettier-ignore
  rootFlare(builder, at, growth, height, chance);
  const crown: Crown = {
    core: add(at, [0, height * mix(growth.bare, 1, 0.42), 0]),
    wide: growth.wide * height,
    tall: height * (1 - growth.bare) * 0.6,
    height,
  };
  const clusters: { at: Vector3; size: Metres }[] = [];
  for (let bough = 0; bough < growth.boughs; bough++) {
    const up = (bough + 0.5) / growth.boughs;
    const level = mix(growth.bare, growth.trunk, up) / growth.trunk;
    const spot = level * (trunk.length - 1);
    const from = mixVector(trunk[Math.floor(spot)]!, trunk[Math.min(trunk.length - 1, Math.floor(spot) + 1)]!, spot % 1);
    const angle = bough * 2.39996 + chance.between(-0.35, 0.35);
    const rise = mix(growth.rise[0], growth.rise[1], up) + chance.between(-0.12, 0.12);
    const long = growth.wide * height * mix(1, 0.55, up ** 1.6) * chance.between(0.8, 1.08);
    const way: Vector3 = [Math.sin(angle) * Math.cos(rise), Math.sin(rise), Math.cos(angle) * Math.cos(rise)];
    const radius = growth.thick * height * mix(0.46, 0.2, up);
    const points = limb(
      builder,
      { from, way, long, radius, steps: 4, around: 5, lift: 0.35 - growth.hang * 0.3, end: 0.3 },
      growth,
      chance,
    );
    clusters.push({ at: points[4]!, size: height * 0.085 });
    for (let twig = 0; twig < growth.twigs; twig++) {
      const along = mix(0.32, 0.97, (twig + chance.between(0.1, 0.9)) / growth.twigs) * 4;
      const root = mixVector(points[Math.floor(along)]!, points[Math.min(4, Math.floor(along) + 1)]!, along % 1);
      const side = normalise(
        add(
          add(scale(way, 0.7), [chance.bell() * 0.9, chance.bell() * 0.6 + 0.35 * (1 - growth.hang * 3), chance.bell() * 0.9]),
          [0, 0, 0],
        ),
      );
      const fall = growth.hang * 3;
      const tip = limb(builder, { from: root, way: side, long: long * chance.between(0.36, 0.56) * (1 + growth.hang * 0.9), radius: radius * 0.3, steps: growth.hang > 0.4 ? 4 : 2, around: 3, lift: 0.2 - fall, end: 0.4 }, growth, chance); // prettier-ignore
      for (let point = 1; point < tip.length; point++) clusters.push({ at: tip[point]!, size: height * chance.between(0.07, 0.1) });
    }
  }
  clusters.push({ at: trunk.at(-1)!, size: height * 0.1 });
  if (growth.leaves.length > 0) {
    const own = chance.pick(growth.leaves);
    for (const { at: middle, size } of clusters) addCluster(builder, middle, size, growth, scaleColour(mixColour(own, chance.pick(growth.leaves), 0.5), chance.between(0.85, 1.15)), crown, chance); // prettier-ignore
  }
  if (growth.fruit) hangFruit(builder, clusters, growth.fruit, crown, chance);
}

/** Roots that run out of the foot into the ground. */
function rootFlare(builder: ShapeBuilder, at: Vector3, growth: Growth, height: Metres, chance: Chance): void {
  const thick = growth.thick * height;
  for (let root = 0; root < 5; root++) {
    const angle = (root / 5) * Math.PI * 2 + chance.between(-0.3, 0.3);
    const out = (distance: number, up: number): Vector3 => [
      at[0] + Math.sin(angle) * thick * distance,
      at[1] + up * thick,
      at[2] + Math.cos(angle) * thick * distance,
    ];
    builder.add(tube([out(0.5, 1.6), out(0.95, 0.5), out(1.9, -0.25)], (along) => thick * mix(0.5, 0.2, along), () => ({ colour: growth.bark, surface: [0.6, 0, 1, 0] }), { around: 5 })); // prettier-ignore
  }
}

/** Fruit at the outer, lower sides of the clusters. */
function hangFruit(
  builder: ShapeBuilder,
  clusters: readonly { at: Vector3; size: Metres }[],
  fruit: NonNullable<Growth['fruit']>,
  crown: Crown,
  chance: Chance,
): void {
  for (let number = 0; number < fruit.count; number++) {
    const { at, size } = clusters[Math.floor((number / fruit.count) * clusters.length)]!;
    const away = normalise(subtract(at, crown.core));
    const centre = add(at, add(scale(away, size * 0.85), [chance.bell() * size * 0.5, -size * 0.45, chance.bell() * size * 0.5]));
    builder.add(ellipsoid([fruit.size, fruit.size * 0.95, fruit.size], { colour: scaleColour(fruit.colour, chance.between(0.8, 1.2)), surface: [0.95, 0.6, 0, 0] }, { around: 8, down: 6, centre })); // prettier-ignore
  }
}
