import { Group } from 'three/webgpu';
import { vec3 } from 'three/tsl';
import type { Metres } from '@onereel/spec';
import { type Chance, createChance } from '../../../chance/chance.ts';
import { type Linear, linear } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { mesh } from '../../matter/mesh.ts';
import { value } from '../../matter/shader.ts';
import { Rig } from '../../matter/skin.ts';
import { addBranching } from '../../set/terrain/plants/branching.ts';
import { addConifer } from '../../set/terrain/plants/conifer.ts';
import type { Family } from '../family.ts';
import { presetWord, sizeFactor, traitColour, traitWord } from '../traits.ts';
import { growthOf } from '../../set/terrain/plants/habits.ts';
import { addPalm } from './palm.ts';
import { addFestive, addLog, addStump } from './timber.ts';

/** What a tree is: how it grows, how tall, of what colour its leaves are (null for its own). */
export interface Tree {
  readonly habit: string;
  readonly height: Metres;
  readonly leaves: Linear | null;
  /** `spring`, `summer`, `autumn` or `winter`. */
  readonly season: string;
  readonly seed: number;
}

/** The tree itself, standing at the origin. */
function grown({ habit, height, season, leaves }: Tree, chance: Chance): Shape {
  const builder = new ShapeBuilder();
  if (habit === 'palm') addPalm(builder, [0, 0, 0], height, chance, { fronds: 19, leaflets: 22 });
  else if (habit === 'conifer')
    addConifer(builder, { at: [0, 0, 0], height, snow: season === 'winter' ? 0.85 : 0, tiers: 26, spokes: 19 }, chance);
  else if (habit === 'festive') addFestive(builder, height, chance);
  else if (habit === 'log') addLog(builder, height, chance);
  else if (habit === 'stump') addStump(builder, height, chance);
  else addBranching(builder, [0, 0, 0], height, growthOf(habit, season, leaves), chance);
  return builder.build();
}

const timber: ReadonlySet<string> = new Set(['log', 'stump']);

/** How wide and deep a habit is, shares of its height. */
function spread(habit: string): readonly [wide: number, deep: number] {
  if (habit === 'log') return [4.8, 1.1];
  if (habit === 'stump') return [2.2, 2.2];
  const wide = habit === 'conifer' || habit === 'festive' ? 0.42 : habit === 'palm' ? 0.6 : growthOf(habit, 'summer', null).wide * 2;
  return [wide, wide];
}

/** Hangs every point on three bones: the foot, the swaying top and the fluttering rim, by its height and its distance from the trunk. */
function hung(shape: Shape, height: Metres, limber: number): Shape {
  const count = shape.position.length / 3;
  const bones = new Uint16Array(count * 4);
  const weights = new Float32Array(count * 4);
  for (let point = 0; point < count; point++) {
    const up = Math.min(1, Math.max(0, shape.position[point * 3 + 1]! / height));
    const out = Math.min(1, Math.hypot(shape.position[point * 3]!, shape.position[point * 3 + 2]!) / (height * 0.45));
    const top = up * up * limber;
    const rim = top * out * 0.6;
    bones.set([0, 1, 2, 0], point * 4);
    weights.set([1 - top, top - rim, rim, 0], point * 4);
  }
  return { ...shape, bones, weights };
}

/** Trees that stand alone: broad-leaved, coniferous, palms. They sway in the wind. */
export const treeFamily: Family<Tree> = {
  family: 'tree',
  choose(chance, kind, member) {
    return {
      habit: presetWord(kind, 'habit', 'broad'),
      height: kind.extent[1] * sizeFactor(member),
      leaves: traitColour(member.traits) ?? (presetWord(kind, 'leaves', '') ? linear(presetWord(kind, 'leaves', '')) : null),
      season: traitWord(member.traits, 'season') ?? presetWord(kind, 'season', 'summer'),
      seed: chance.whole(0, 0x7fffffff),
    };
  },
  build(tree, matter) {
    const { height } = tree;
    const object = new Group();
    const rig = new Rig([
      { name: 'foot', parent: null, at: [0, 0, 0] },
      { name: 'top', parent: 'foot', at: [0, height * 0.1, 0] },
      { name: 'rim', parent: 'top', at: [0, height * 0.5, 0] },
    ]);
    // Where leaves are asked in a colour, all that is greener than wood takes it, as bright as it was.
    const painted = tree.leaves && (tree.habit === 'palm' || tree.habit === 'conifer');
    const tint = painted ? 'if (albedo.y > albedo.x * 1.02) { albedo = leafColour * clamp(albedo.y * 9.0, 0.25, 1.4); }' : '';
    const inputs = painted ? { leafColour: value('vec3f', vec3(...(tree.leaves as [number, number, number]))) } : {};
    const drawn = mesh(
      hung(grown(tree, createChance(tree.seed)), height, timber.has(tree.habit) ? 0 : 1),
      matter.solid({ bones: rig.count, twoSided: true, detail: 'rough', repeat: 0.6, relief: 0.6, paint: tint, inputs }),
      { rig },
    );
    object.add(drawn);
    const [wide, deep] = spread(tree.habit);
    const own = (tree.seed % 1000) / 159;
    return {
      object,
      extent: [height * wide, height, height * deep],
      pose({ seconds }) {
        rig.rest();
        const gust = Math.sin(seconds * 0.9 + own) * 0.6 + Math.sin(seconds * 1.7 + own * 2) * 0.4;
        rig.joint('top').rotation.set(gust * 0.012, 0, (0.3 + gust) * 0.016);
        rig
          .joint('rim')
          .rotation.set(
            Math.sin(seconds * 2.6 + own) * 0.014,
            Math.sin(seconds * 1.9 + own * 3) * 0.02,
            Math.cos(seconds * 2.3 + own) * 0.014,
          );
        rig.apply();
      },
      anchor: (name) => (name === 'head' || name === 'top' ? [0, height, 0] : [0, height * 0.5, 0]),
      dispose: () => drawn.geometry.dispose(),
    };
  },
  movement: () => ({ gaits: [], speeds: { default: 0.3 }, inertia: 1, lean: 0 }),
};
