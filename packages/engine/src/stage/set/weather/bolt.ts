import { BufferAttribute, BufferGeometry } from 'three/webgpu';
import type { Metres, Vector3 } from '@onereel/spec';
import { type Chance, createChance } from '../../../chance/chance.ts';
import { add, cross, normalise, scale, subtract } from '../../../shapes/vector.ts';

interface Stretch {
  readonly from: Vector3;
  readonly to: Vector3;
  readonly width: number;
}

/** A crooked way from one point to another by halving it and pushing the middle aside, `folds` times. */
function crooked(from: Vector3, to: Vector3, folds: number, sway: Metres, side: Vector3, chance: Chance): Vector3[] {
  if (folds === 0) return [from, to];
  const middle: Vector3 = add(
    add(scale(from, 0.5), scale(to, 0.5)),
    add(scale(side, chance.bell() * sway), [0, chance.bell() * sway * 0.25, 0]),
  );
  const first = crooked(from, middle, folds - 1, sway * 0.53, side, chance);
  return [...first, ...crooked(middle, to, folds - 1, sway * 0.53, side, chance).slice(1)];
}

function stretches(way: readonly Vector3[], width: number, taper: number): Stretch[] {
  return way.slice(1).map((to, step) => ({ from: way[step]!, to, width: width * (1 - (taper * step) / way.length) }));
}

/** The stretches of a bolt from the cloud to the ground, with branches that do not reach it. */
function branches(top: Vector3, foot: Vector3, side: Vector3, seed: number): Stretch[] {
  const chance = createChance(seed);
  const tall = top[1] - foot[1];
  const trunk = crooked(top, foot, 6, tall * 0.07, side, chance);
  const all = stretches(trunk, 1, 0.25);
  for (let branch = 0; branch < 7; branch++) {
    const start = chance.whole(4, 46);
    const from = trunk[start]!;
    const reach = tall * chance.between(0.1, 0.32);
    const to = add(from, add(scale(side, (chance.flip() ? 1 : -1) * reach * chance.between(0.35, 0.8)), [0, -reach, 0]));
    const way = crooked(from, to, 4, reach * 0.1, side, chance);
    all.push(...stretches(way, 0.45, 0.8));
    if (branch < 4) {
      const twig = way[8]!;
      all.push(
        ...stretches(
          crooked(twig, add(twig, add(scale(side, chance.bell() * reach * 0.25), [0, -reach * 0.4, 0])), 3, reach * 0.05, side, chance),
          0.25,
          0.9,
        ),
      );
    }
  }
  return all;
}

/**
 * A bolt of lightning as ribbons that face the eye: `across` runs from −1 to 1 over a ribbon, `power` is 1 in the trunk and
 * less in branches. `pixel` is the width that the bright core needs to be seen, metres.
 */
export function boltGeometry(top: Vector3, foot: Vector3, eye: Vector3, pixel: Metres, seed: number): BufferGeometry {
  const toward = normalise(subtract(eye, foot));
  const side = normalise(cross([0, 1, 0], toward));
  const position: number[] = [];
  const ribbon: number[] = [];
  const index: number[] = [];
  for (const { from, to, width } of branches(top, foot, side, seed)) {
    const along = normalise(subtract(to, from));
    const across = scale(normalise(cross(along, toward)), pixel * 11 * (0.4 + 0.6 * width));
    const more = scale(along, pixel * 0.8);
    const corner = position.length / 3;
    for (const [end, sign] of [
      [subtract(from, more), -1],
      [subtract(from, more), 1],
      [add(to, more), 1],
      [add(to, more), -1],
    ] as const) {
      position.push(...add(end, scale(across, sign)));
      ribbon.push(sign, width);
    }
    index.push(corner, corner + 1, corner + 2, corner, corner + 2, corner + 3);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(position.length), 3));
  geometry.setAttribute('ribbon', new BufferAttribute(new Float32Array(ribbon), 2));
  geometry.setIndex(index);
  return geometry;
}
