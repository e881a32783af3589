import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
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
    addLump(
      builder,
      {
        at: middle,
        size: [own, own * tall, own],
        uneven: 0.5,
        low: scaleColour(colour, 0.35),
        high: colour,
        core: at,
        cuts: 1,
        through: -0.2,
      },
      chance,
    );
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
    const corners = (
      [
        [u, 1],
        [v, 0.6],
        [u, -1],
        [v, -0.6],
      ] as const
    ).map(([way, factor]) =>
      builder.vertex({ position: add(at, scale(way, half * factor)), normal: out, colour: tint, surface: [0.95, 0.1, 0.4, -0.4] }),
    );
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
  const outline = [
    [-0.5, 0],
    [-0.53, 0.3],
    [-0.52, 0.7],
    [-0.46, 0.93],
    [-0.3, 1],
    [0, 1.02],
    [0.3, 1],
    [0.46, 0.93],
    [0.52, 0.7],
    [0.53, 0.3],
    [0.5, 0],
  ] as const;
  const base = builder.count;
  const bed = tall * -0.02;
  for (let step = 0; step <= steps; step++) {
    const end = step === 0 || step === steps ? 0.86 : 1;
    const far = (step / steps - 0.5) * long;
    for (const [side, up] of outline) {
      const grow = end * (1 + chance.bell() * 0.05);
      const place = add(at, add(scale(along, far + chance.bell() * 0.06), scale(across, side * wide * grow)));
      const normal = normalise(
        add(
          scale(across, side * 1.6 * (1 - up * 0.4)),
          add([0, up ** 3 * 1.2 + 0.1, 0], scale(along, end < 1 ? Math.sign(far) * 1.2 : chance.bell() * 0.25)),
        ),
      );
      builder.vertex({
        position: [place[0], at[1] + bed + up * tall * (end < 1 ? 0.95 : 1) * (1 + chance.bell() * 0.02), place[2]],
        normal,
        colour: scaleColour(colour, (0.5 + 0.5 * up) * chance.between(0.75, 1.2)),
        surface: [0.45 + 0.55 * up, 0.05, 1, -0.15],
      });
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

export function limb(builder: ShapeBuilder, points: readonly Vector3[], thick: Metres, thin: Metres, colour: Linear, around = 6): void {
  builder.add(
    tube(
      points,
      (t) => thick + (thin - thick) * t,
      () => ({ colour, surface: [0.7, 0.03, 1, 0] }),
      { around, up: [0.21, 0.1, 0.97] },
    ),
  );
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
        const corner = (x: number, y: number): number =>
          builder.vertex({
            position: [top[0] + x, top[1] + y, top[2] + x * 0.4],
            normal: [0, 0.3, 0.95],
            colour: tint,
            surface: [0.8, 0, 1, -0.4],
          });
        builder.quad(corner(-wide * 0.3, -down), corner(wide * 0.2, -down * 0.9), corner(wide, 0), corner(-wide, 0));
      }
    }
    if (level >= 3) return;
    const forks = level === 0 ? 4 : 3;
    for (let fork = 0; fork < forks; fork++) {
      const angle = fork * 2.1 + chance.between(0, 1.4);
      const lean = level === 0 ? 0.8 : 0.9;
      grow(
        level === 0 ? add(from, scale([end[0] - from[0], end[1] - from[1], end[2] - from[2]], chance.between(0.6, 1))) : end,
        normalise([way[0] + Math.sin(angle) * lean, way[1] * 0.8 + 0.15, way[2] + Math.cos(angle) * lean]),
        long * chance.between(0.5, 0.72),
        thick * 0.5,
        level + 1,
      );
    }
  };
  grow([at[0], at[1] - 0.3, at[2]], [chance.bell() * 0.08, 1, chance.bell() * 0.08], height * 0.42, height * 0.035, 0);
}

/** An umbrella thorn: a bare forked trunk under a flat crown. */
export function addAcacia(builder: ShapeBuilder, at: Vector3, height: Metres, chance: Chance): void {
  const crown = at[1] + height * 0.86;
  const wide = height * chance.between(0.62, 0.78);
  limb(
    builder,
    [
      [at[0], at[1] - 0.3, at[2]],
      [at[0] + height * 0.02, at[1] + height * 0.3, at[2]],
      [at[0] - height * 0.01, at[1] + height * 0.46, at[2]],
    ],
    height * 0.034,
    height * 0.026,
    [0.07, 0.05, 0.034],
    8,
  );
  const colour: Linear = [0.062, 0.07, 0.022];
  for (let bough = 0; bough < 7; bough++) {
    const angle = bough * 0.9 + chance.between(-0.2, 0.2);
    const out = wide * chance.between(0.4, 0.9) * 0.8;
    const end: Vector3 = [at[0] + Math.sin(angle) * out, crown + chance.between(-0.05, 0.03) * height, at[2] + Math.cos(angle) * out];
    limb(
      builder,
      [
        [at[0], at[1] + height * 0.44, at[2]],
        [at[0] + Math.sin(angle) * out * 0.45, at[1] + height * 0.68, at[2] + Math.cos(angle) * out * 0.45],
        end,
      ],
      height * 0.016,
      height * 0.006,
      [0.07, 0.05, 0.034],
      5,
    );
    const size = wide * chance.between(0.34, 0.46);
    addLump(
      builder,
      {
        at: end,
        size: [size, size * 0.24, size],
        uneven: 0.5,
        low: scaleColour(colour, 0.3),
        high: colour,
        core: [at[0], at[1] + height * 0.5, at[2]],
        cuts: 1,
        through: -0.15,
      },
      chance,
    );
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
      builder.vertex({
        position: [
          x + across[0] * side + Math.sin(turn) * lean * rise * rise,
          at[1] + high * rise,
          z + across[2] * side + Math.cos(turn) * lean * rise * rise,
        ],
        normal: normalise([Math.sin(turn) * 0.4, 0.7, 0.6]),
        colour: scaleColour(tint, shade),
        surface: [0.35 + 0.65 * rise, 0.1, 0.2, -0.4],
      });
    const a = [point(0, -1, 0.5), point(0, 1, 0.5), point(0.55, 1, 1), point(0.55, -1, 1), point(1, 0, 1.25)];
    builder.quad(a[0]!, a[1]!, a[2]!, a[3]!);
    builder.triangle(a[3]!, a[2]!, a[4]!);
    if (heads && chance.flip(0.5))
      builder.add(
        tube(
          [
            [x + Math.sin(turn) * lean * 0.8, at[1] + high * 0.92, z + Math.cos(turn) * lean * 0.8],
            [x + Math.sin(turn) * lean, at[1] + high * 1.06, z + Math.cos(turn) * lean],
          ],
          () => wide * 1.7,
          () => ({ colour: heads, surface: [0.9, 0.05, 0.6, 0] }),
          { around: 5, up: [0.3, 0.1, 0.9] },
        ),
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
