import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Plan } from '../prop/design-family.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { addSteam } from '../prop/steam.ts';

/** The level surface of a soup or sauce in a bowl. */
export function broth(work: Sculpt, radius: Metres, high: Metres, colour: Linear | string, gloss = 0.9): void {
  work.spun(
    'glaze',
    [
      [radius * 0.55, high - radius * 0.3],
      [radius, high],
      [radius, high],
      [radius * 0.9, high + 0.06],
      [0, high + 0.08],
    ],
    { colour, gloss, steps: 1, around: 44 },
  );
}

/** Strands that wind about at `high`, in a heap `lift` high. */
export function strands(
  work: Sculpt,
  count: number,
  radius: Metres,
  high: Metres,
  lift: Metres,
  thick: Metres,
  colour: Linear | string,
): void {
  for (let strand = 0; strand < count; strand++) {
    const start = work.chance.between(0, 6.28);
    const turn = work.chance.between(-2.6, 2.6);
    const wide = radius * work.chance.between(0.15, 0.95);
    const way = Array.from({ length: 6 }, (_, k): Vector3 => {
      const a = start + (turn * k) / 5;
      const r = wide + Math.sin(k * 1.9 + strand) * radius * 0.12;
      const heap = lift * Math.sqrt(Math.max(0, 1 - (r / radius) ** 2));
      return [Math.sin(a) * r, high + heap + Math.sin(k * 2.3 + strand * 1.7) * thick * 1.4, Math.cos(a) * r];
    });
    work.rod('glaze', way, thick, { colour: blend(colour, '#ffffff', work.chance.between(-0.05, 0.14)), gloss: 0.5, around: 5, steps: 2 });
  }
}

/** Half a boiled egg, its yolk up. */
export function halfEgg(work: Sculpt, at: Vector3, size: Metres, turn: Vector3): void {
  work.ball('flesh', [size, size * 0.8, size * 1.25], {
    colour: '#f7f3e8',
    at,
    turn,
    gloss: 0.5,
    bend: ([x, y, z]) => [x, Math.min(0, y), z],
  });
  work.spun(
    'flesh',
    [
      [1, 0],
      [0, 0.02],
    ],
    { steps: 1, size: [size * 0.99, size, size * 1.24], colour: '#fbf8ee', at, turn, gloss: 0.5 },
  );
  work.ball('glaze', [size * 0.55, size * 0.16, size * 0.58], { colour: '#f0a020', at, turn, gloss: 0.8 });
}

/** A fried egg: its white run out, its yolk round. */
export function friedEgg(work: Sculpt, at: Vector3, size: Metres): void {
  work.slab(
    'glaze',
    Array.from({ length: 44 }, (_, k) => {
      const a = (k / 44) * Math.PI * 2;
      const r = 6.6 + Math.sin(a * 2 + 0.4) * 0.9 + Math.sin(a * 5) * 0.45 + Math.sin(a * 9 + 2) * 0.18;
      return [Math.cos(a) * r * size, Math.sin(a) * r * size] as const;
    }),
    0.7 * size,
    {
      lying: true,
      bevel: 0.28 * size,
      at: [at[0], at[1] + 0.4 * size, at[2]],
      gloss: 0.6,
      paint: (_at, n) => blend('#fdfbf4', '#d8a860', n[1] > 0.5 ? 0 : 0.45),
    },
  );
  work.ball('glaze', [2.5 * size, 1.5 * size, 2.5 * size], {
    colour: '#f5a817',
    gloss: 1,
    at: [at[0] + 0.5 * size, at[1] + 0.9 * size, at[2]],
    around: 28,
    down: 18,
  });
}

/** A pair of chopsticks laid across a bowl. */
export function chopsticks(work: Sculpt, radius: Metres, high: Metres): void {
  for (const side of [-0.35, 0.35])
    work.rod(
      'lacquer',
      [
        [radius * 1.5, high + radius * 0.25, -radius * 0.5 + side],
        [-radius * 0.85, high + 0.35, radius * 0.55 + side * 1.6],
      ],
      (along) => 0.34 - along * 0.14,
      { colour: '#5a2418', around: 8 },
    );
}

/** How a full bowl is held and what may be put in it; it steams where asked. */
export const inBowl = (work: Sculpt, radius: Metres, high: Metres, steam: boolean): Plan => {
  const pose = steam ? addSteam(work, [0, high, 0], radius * 0.9, radius * 1.6) : undefined;
  return {
    perches: [
      { name: 'inside', at: [0, high, 0], room: [radius * 1.4, radius * 1.4] },
      { name: 'grip', at: [0, 0, 0], room: [radius * 2, radius * 2], hold: 'palm' },
    ],
    ...(pose ? { pose } : {}),
  };
};
