import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { type Linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';
import { tube } from '../../../../shapes/solids.ts';
import { add, normalise, scale } from '../../../../shapes/vector.ts';
import { addLump } from '../../terrain/plants/lump.ts';

const bark: Linear = [0.05, 0.038, 0.028];

/** A bush: a heap of leafy lumps; `flower` strews blossoms over it. */
export function addBush(
  builder: ShapeBuilder,
  at: Vector3,
  size: Metres,
  colour: Linear,
  chance: Chance,
  flower: Linear | null = null,
  tall = 0.8,
): void {
  for (let lump = 0; lump < 4; lump++) {
    const angle = lump * 2.4 + chance.next();
    const out = lump === 0 ? 0 : size * 0.42;
    const own = size * chance.between(0.5, 0.72);
    const middle: Vector3 = [at[0] + Math.sin(angle) * out, at[1] + own * 0.6 * tall, at[2] + Math.cos(angle) * out];
    addLump(builder, { at: middle, size: [own, own * tall, own], uneven: 0.5, low: scaleColour(colour, 0.35), high: colour, core: at, cuts: 1, through: -0.2 }, chance); // prettier-ignore
    addSprays(builder, middle, own, colour, chance, 44, 0.11);
    if (flower) addSprays(builder, middle, own * 1.06, flower, chance, 16, 0.1);
  }
}

/** Small leaves around a ball. */
export function addSprays(
  builder: ShapeBuilder,
  middle: Vector3,
  size: Metres,
  colour: Linear,
  chance: Chance,
  count: number,
  wide: number,
): void {
  for (let leaf = 0; leaf < count; leaf++) {
    const out = normalise([chance.bell(), chance.bell() * 0.8 + 0.3, chance.bell()]);
    const at = add(middle, scale(out, size * chance.between(0.86, 1.14)));
    const u = normalise([chance.bell(), chance.bell(), chance.bell()]);
    const v = normalise([chance.bell(), chance.bell(), chance.bell()]);
    const half = size * wide * chance.between(0.7, 1.3);
    const tint = scaleColour(colour, chance.between(0.75, 1.4));
    const corners = ([[u, 1], [v, 0.6], [u, -1], [v, -0.6]] as const).map(([way, factor]) =>
      builder.vertex({ position: add(at, scale(way, half * factor)), normal: out, colour: tint, surface: [0.95, 0.1, 0.4, -0.4] })); // prettier-ignore
    builder.quad(corners[0]!, corners[1]!, corners[2]!, corners[3]!);
  }
}

/** A clipped hedge along x: a box of leaves. */
export function addHedge(
  builder: ShapeBuilder,
  at: Vector3,
  long: Metres,
  tall: Metres,
  wide: Metres,
  colour: Linear,
  chance: Chance,
  turn = 0,
): void {
  const along: Vector3 = [Math.cos(turn), 0, -Math.sin(turn)];
  const across: Vector3 = [Math.sin(turn), 0, Math.cos(turn)];
  const steps = Math.max(3, Math.round(long / 0.45));
  const outline = [[-0.5, 0], [-0.53, 0.3], [-0.52, 0.7], [-0.46, 0.93], [-0.3, 1], [0, 1.02], [0.3, 1], [0.46, 0.93], [0.52, 0.7], [0.53, 0.3], [0.5, 0]] as const; // prettier-ignore
  const base = builder.count;
  const bed = tall * -0.02;
  for (let step = 0; step <= steps; step++) {
    const end = step === 0 || step === steps ? 0.86 : 1;
    const far = (step / steps - 0.5) * long;
    for (const [side, up] of outline) {
      const grow = end * (1 + chance.bell() * 0.05);
      const place = add(at, add(scale(along, far + chance.bell() * 0.06), scale(across, side * wide * grow)));
      const normal = normalise(add(scale(across, side * 1.6 * (1 - up * 0.4)), add([0, up ** 3 * 1.2 + 0.1, 0], scale(along, end < 1 ? Math.sign(far) * 1.2 : chance.bell() * 0.25)))); // prettier-ignore
      builder.vertex({ position: [place[0], at[1] + bed + up * tall * (end < 1 ? 0.95 : 1) * (1 + chance.bell() * 0.02), place[2]], normal, colour: scaleColour(colour, (0.5 + 0.5 * up) * chance.between(0.75, 1.2)), surface: [0.45 + 0.55 * up, 0.05, 1, -0.15] }); // prettier-ignore
    }
  }
  const round = outline.length;
  for (let step = 0; step < steps; step++) {
    for (let side = 0; side < round - 1; side++) {
      const corner = base + step * round + side;
      builder.quad(corner, corner + 1, corner + round + 1, corner + round);
    }
  }
  for (const end of [base, base + steps * round]) {
    for (let side = 1; side < round - 1; side++) {
      if (end === base) builder.triangle(end, end + side + 1, end + side);
      else builder.triangle(end, end + side, end + side + 1);
    }
  }
  for (let spray = 0; spray < steps; spray++) {
    const middle = add(at, add(scale(along, ((spray + 0.5) / steps - 0.5) * long), [0, tall * 0.52, 0]));
    addSprays(builder, middle, Math.max(wide, tall) * 0.56, colour, chance, 12, 0.07);
  }
}

function limb(builder: ShapeBuilder, points: readonly Vector3[], thick: Metres, thin: Metres, colour: Linear, around = 6): void {
  builder.add(tube(points, (t) => thick + (thin - thick) * t, () => ({ colour, surface: [0.7, 0.03, 1, 0] }), { around, up: [0.21, 0.1, 0.97] })); // prettier-ignore
}

/** A tree without leaves: boughs that fork. `droop` lets moss hang from them. */
export function addBareTree(
  builder: ShapeBuilder,
  at: Vector3,
  height: Metres,
  chance: Chance,
  { moss = false, colour = bark }: { moss?: boolean; colour?: Linear } = {},
): void {
  const grow = (from: Vector3, way: Vector3, long: Metres, thick: Metres, level: number): void => {
    const bend: Vector3 = [chance.bell() * 0.3, chance.bell() * 0.15, chance.bell() * 0.3];
    const middle = add(from, scale(normalise(add(way, scale(bend, 0.5))), long * 0.5));
    const end = add(middle, scale(normalise(add(way, bend)), long * 0.5));
    limb(builder, [from, middle, end], thick, thick * 0.55, colour, level === 0 ? 8 : 4);
    if (moss && level > 0) {
      for (let strand = 0; strand < 2; strand++) {
        const top = add(from, scale([end[0] - from[0], end[1] - from[1], end[2] - from[2]], chance.next()));
        const down = chance.between(0.5, 1.7);
        const wide = chance.between(0.06, 0.2);
        const tint: Linear = scaleColour([0.06, 0.066, 0.04], chance.between(0.7, 1.4));
        const corner = (x: number, y: number): number => builder.vertex({ position: [top[0] + x, top[1] + y, top[2] + x * 0.4], normal: [0, 0.3, 0.95], colour: tint, surface: [0.8, 0, 1, -0.4] }); // prettier-ignore
        builder.quad(corner(-wide * 0.3, -down), corner(wide * 0.2, -down * 0.9), corner(wide, 0), corner(-wide, 0));
      }
    }
    if (level >= 3) return;
    const forks = level === 0 ? 4 : 3;
    for (let fork = 0; fork < forks; fork++) {
      const angle = fork * 2.1 + chance.between(0, 1.4);
      const lean = level === 0 ? 0.8 : 0.9;
      grow(level === 0 ? add(from, scale([end[0] - from[0], end[1] - from[1], end[2] - from[2]], chance.between(0.6, 1))) : end, normalise([way[0] + Math.sin(angle) * lean, way[1] * 0.8 + 0.15, way[2] + Math.cos(angle) * lean]), long * chance.between(0.5, 0.72), thick * 0.5, level + 1); // prettier-ignore
    }
  };
  grow([at[0], at[1] - 0.3, at[2]], [chance.bell() * 0.08, 1, chance.bell() * 0.08], height * 0.42, height * 0.035, 0);
}

/** An umbrella thorn: a bare forked trunk under a flat crown. */
export function addAcacia(builder: ShapeBuilder, at: Vector3, height: Metres, chance: Chance): void {
  const crown = at[1] + height * 0.86;
  const wide = height * chance.between(0.62, 0.78);
  limb(builder, [[at[0], at[1] - 0.3, at[2]], [at[0] + height * 0.02, at[1] + height * 0.3, at[2]], [at[0] - height * 0.01, at[1] + height * 0.46, at[2]]], height * 0.034, height * 0.026, [0.07, 0.05, 0.034], 8); // prettier-ignore
  const colour: Linear = [0.062, 0.07, 0.022];
  for (let bough = 0; bough < 7; bough++) {
    const angle = bough * 0.9 + chance.between(-0.2, 0.2);
    const out = wide * chance.between(0.4, 0.9) * 0.8;
    const end: Vector3 = [at[0] + Math.sin(angle) * out, crown + chance.between(-0.05, 0.03) * height, at[2] + Math.cos(angle) * out];
    limb(builder, [[at[0], at[1] + height * 0.44, at[2]], [at[0] + Math.sin(angle) * out * 0.45, at[1] + height * 0.68, at[2] + Math.cos(angle) * out * 0.45], end], height * 0.016, height * 0.006, [0.07, 0.05, 0.034], 5); // prettier-ignore
    const size = wide * chance.between(0.34, 0.46);
    addLump(builder, { at: end, size: [size, size * 0.24, size], uneven: 0.5, low: scaleColour(colour, 0.3), high: colour, core: [at[0], at[1] + height * 0.5, at[2]], cuts: 1, through: -0.15 }, chance); // prettier-ignore
    for (let leaf = 0; leaf < 3; leaf++)
      addSprays(
        builder,
        [end[0] + chance.bell() * size * 0.4, end[1] + size * 0.05, end[2] + chance.bell() * size * 0.4],
        size * 0.4,
        colour,
        chance,
        22,
        0.16,
      );
  }
}

/** A tuft of long blades or stems: reeds, sedge, maize. `heads` puts brown clubs on top. */
export function addReeds(
  builder: ShapeBuilder,
  at: Vector3,
  tall: Metres,
  count: number,
  spread: Metres,
  colour: Linear,
  chance: Chance,
  heads: Linear | null = null,
): void {
  for (let stem = 0; stem < count; stem++) {
    const x = at[0] + chance.bell() * spread;
    const z = at[2] + chance.bell() * spread;
    const high = tall * chance.between(0.65, 1.15);
    const turn = chance.between(0, 6.28);
    const lean = high * chance.between(0.05, 0.25);
    const wide = Math.max(0.012, tall * 0.012);
    const tint = scaleColour(colour, chance.between(0.7, 1.35));
    const across: Vector3 = [Math.cos(turn) * wide, 0, Math.sin(turn) * wide];
    const point = (rise: number, side: number, shade: number): number =>
      builder.vertex({ position: [x + across[0] * side + Math.sin(turn) * lean * rise * rise, at[1] + high * rise, z + across[2] * side + Math.cos(turn) * lean * rise * rise], normal: normalise([Math.sin(turn) * 0.4, 0.7, 0.6]), colour: scaleColour(tint, shade), surface: [0.35 + 0.65 * rise, 0.1, 0.2, -0.4] }); // prettier-ignore
    const a = [point(0, -1, 0.5), point(0, 1, 0.5), point(0.55, 1, 1), point(0.55, -1, 1), point(1, 0, 1.25)];
    builder.quad(a[0]!, a[1]!, a[2]!, a[3]!);
    builder.triangle(a[3]!, a[2]!, a[4]!);
    if (heads && chance.flip(0.5)) builder.add(tube([[x + Math.sin(turn) * lean * 0.8, at[1] + high * 0.92, z + Math.cos(turn) * lean * 0.8], [x + Math.sin(turn) * lean, at[1] + high * 1.06, z + Math.cos(turn) * lean]], () => wide * 1.7, () => ({ colour: heads, surface: [0.9, 0.05, 0.6, 0] }), { around: 5, up: [0.3, 0.1, 0.9] })); // prettier-ignore
  }
}

/** A rosette of great arching leaves: banana, fern, bird of paradise. */
export function addGreatLeaves(
  builder: ShapeBuilder,
  at: Vector3,
  long: Metres,
  count: number,
  colour: Linear,
  chance: Chance,
  broad = 0.16,
  rise = 0.9,
): void {
  for (let leaf = 0; leaf < count; leaf++) {
    const angle = leaf * 2.399 + chance.between(-0.3, 0.3);
    const own = long * chance.between(0.7, 1.1);
    const tint = scaleColour(colour, chance.between(0.7, 1.35));
    const up = rise * chance.between(0.7, 1.15);
    let before: [number, number, number] | undefined;
    for (let step = 0; step <= 6; step++) {
      const t = step / 6;
      const out = own * t * (0.35 + 0.45 * t);
      const high = own * up * (t - 0.62 * t * t);
      const half = own * broad * Math.sin(Math.PI * Math.min(1, t * 0.94 + 0.06)) ** 0.8;
      const centre: Vector3 = [at[0] + Math.sin(angle) * out, at[1] + high, at[2] + Math.cos(angle) * out];
      const side: Vector3 = [Math.cos(angle) * half, half * 0.35, -Math.sin(angle) * half];
      const normal = normalise([-Math.sin(angle) * 0.3, 0.9, -Math.cos(angle) * 0.3]);
      const surface = [0.4 + 0.6 * t, 0.3, 0.1, -0.45] as const;
      const now: [number, number, number] = [
        builder.vertex({
          position: [centre[0] - side[0], centre[1] + side[1], centre[2] - side[2]],
          normal,
          colour: scaleColour(tint, 1.1),
          surface,
        }),
        builder.vertex({ position: centre, normal, colour: mixColour(scaleColour(tint, 0.7), [0.12, 0.16, 0.05], 0.3), surface }),
        builder.vertex({ position: [centre[0] + side[0], centre[1] + side[1], centre[2] + side[2]], normal, colour: tint, surface }),
      ];
      if (before) {
        builder.quad(before[0], before[1], now[1], now[0]);
        builder.quad(before[1], before[2], now[2], now[1]);
      }
      before = now;
    }
  }
}

/** A tall tree of the rainforest: buttressed trunk, high crown, vines. */
export function addJungleTree(builder: ShapeBuilder, at: Vector3, height: Metres, chance: Chance): void {
  const trunk: Linear = [0.062, 0.052, 0.04];
  const wide = height * 0.028;
  limb(builder, [[at[0], at[1] - 0.4, at[2]], [at[0], at[1] + height * 0.12, at[2]], [at[0] + chance.bell() * 0.4, at[1] + height * 0.8, at[2]]], wide * 1.3, wide * 0.7, trunk, 9); // prettier-ignore
  for (let root = 0; root < 5; root++) {
    const angle = root * 1.26 + chance.next();
    limb(builder, [[at[0], at[1] + height * 0.1, at[2]], [at[0] + Math.sin(angle) * wide * 1.6, at[1] + height * 0.03, at[2] + Math.cos(angle) * wide * 1.6], [at[0] + Math.sin(angle) * wide * 3.4, at[1] - 0.2, at[2] + Math.cos(angle) * wide * 3.4]], wide * 0.7, wide * 0.25, trunk, 6); // prettier-ignore
  }
  const colour: Linear = scaleColour([0.03, 0.058, 0.014], chance.between(0.8, 1.3));
  for (let clump = 0; clump < 7; clump++) {
    const angle = clump * 2.4;
    const out = clump === 0 ? 0 : height * 0.16;
    const size = height * chance.between(0.1, 0.15);
    const middle: Vector3 = [at[0] + Math.sin(angle) * out, at[1] + height * chance.between(0.76, 0.94), at[2] + Math.cos(angle) * out];
    addLump(builder, { at: middle, size: [size, size * 0.66, size], uneven: 0.5, low: scaleColour(colour, 0.3), high: colour, core: [at[0], at[1] + height * 0.7, at[2]], cuts: 1, through: -0.1 }, chance); // prettier-ignore
    addSprays(builder, middle, size * 1.1, colour, chance, 50, 0.16);
  }
  for (let vine = 0; vine < 3; vine++) {
    const angle = chance.between(0, 6.28);
    const x = at[0] + Math.sin(angle) * height * 0.1;
    const z = at[2] + Math.cos(angle) * height * 0.1;
    limb(builder, [[x, at[1] + height * 0.85, z], [x + chance.bell() * 0.5, at[1] + height * 0.5, z], [x + chance.bell(), at[1] + chance.between(0.5, 3), z + chance.bell() * 0.5]], 0.035, 0.02, [0.04, 0.045, 0.02], 4); // prettier-ignore
  }
}

/** A bamboo cane with its joints and leaves. */
export function addBamboo(builder: ShapeBuilder, at: Vector3, height: Metres, chance: Chance): void {
  const colour: Linear = scaleColour(mixColour([0.075, 0.13, 0.03], [0.16, 0.15, 0.05], chance.next() * 0.6), chance.between(0.8, 1.2));
  const lean = chance.bell() * 0.04 * height;
  const thick = chance.between(0.035, 0.06);
  const path = Array.from({ length: 9 }, (_, step): Vector3 => [at[0] + lean * (step / 8) ** 2, at[1] + (height * step) / 8, at[2]]);
  builder.add(tube(path, (t) => thick * (1 - 0.5 * t), (t) => ({ colour: scaleColour(colour, 0.75 + 0.5 * (Math.abs((t * 20) % 1) < 0.2 ? 0 : 1)), surface: [0.8, 0.4, 0.1, 0] }), { around: 6, up: [0.2, 0.1, 0.97] })); // prettier-ignore
  for (let spray = 0; spray < 4; spray++) {
    const t = chance.between(0.5, 1);
    addSprays(
      builder,
      [at[0] + lean * t * t + chance.bell() * 0.4, at[1] + height * t, at[2] + chance.bell() * 0.4],
      0.7,
      [0.06, 0.105, 0.025],
      chance,
      16,
      0.22,
    );
  }
}

/** A slim cypress or poplar. */
export function addPoplar(builder: ShapeBuilder, at: Vector3, height: Metres, colour: Linear, chance: Chance): void {
  for (let lump = 0; lump < 5; lump++) {
    const t = (lump + 0.6) / 5;
    const size = height * 0.1 * Math.sin(Math.PI * (0.2 + 0.72 * t)) ** 0.7;
    const middle: Vector3 = [at[0], at[1] + height * t * 0.95, at[2]];
    addLump(
      builder,
      { at: middle, size: [size, height * 0.15, size], uneven: 0.4, low: scaleColour(colour, 0.5), high: colour, cuts: 1 },
      chance,
    );
    addSprays(builder, middle, size * 1.1, colour, chance, 30, 0.2);
  }
}
