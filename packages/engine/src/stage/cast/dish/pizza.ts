import type { Metres, Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { addSteam } from '../prop/steam.ts';

/** One eighth of a pizza, its tip at the origin, its rim toward −z. */
function pizzaWedge(work: Sculpt, radius: Metres, from: number, to: number, high: Metres): void {
  const steps = Math.max(3, Math.round(((to - from) / Math.PI) * 30));
  const wedge = (size: number): (readonly [number, number])[] => [
    ...(to - from > 6.2 ? [] : [[0, 0] as const]),
    ...Array.from({ length: to - from > 6.2 ? steps : steps + 1 }, (_, k) => {
      const a = from + ((to - from) * k) / steps;
      return [Math.sin(a) * size, Math.cos(a) * size] as const;
    }),
  ];
  work.slab('flesh', wedge(radius), 0.9, { lying: true, colour: '#dba85c', at: [0, high + 0.45, 0] });
  work.slab('glaze', wedge(radius * 0.9), 0.2, { lying: true, colour: '#b5301a', at: [0, high + 0.95, 0], gloss: 0.5 });
  work.slab('glaze', wedge(radius * 0.86), 0.3, { lying: true, at: [0, high + 1.08, 0], colour: '#f2c862', gloss: 0.55 });
  const rim = Array.from({ length: steps + 1 }, (_, k): Vector3 => {
    const a = from + ((to - from) * k) / steps;
    return [Math.sin(a) * radius * 0.955, high + 0.9, -Math.cos(a) * radius * 0.955];
  });
  work.rod('flesh', rim, (along) => 1.15 + 0.12 * Math.sin(along * (to - from) * 9), {
    around: 12,
    steps: 2,
    paint: (at) => blend('#d89a4a', '#7a3d12', mottle(at, 0.5) ** 2 * 1.1),
  });
  for (let spot = 0; spot < 60; spot++) {
    const a = (spot * 2.39996) % (Math.PI * 2);
    const r = Math.sqrt((spot + 1.5) / 60) * radius * 0.78;
    const inside = (margin: number): boolean => a > from + margin / r && a < to - margin / r;
    const at: Vector3 = [Math.sin(a) * r, high + 1.25, -Math.cos(a) * r];
    if (spot % 4 === 1 && inside(1.6)) {
      work.spun(
        'glaze',
        [
          [0, 0],
          [1.55, 0],
          [1.6, 0.2],
          [1.4, 0.34],
          [0, 0.22],
        ],
        { colour: '#a8281a', gloss: 0.6, at, around: 20, paint: (p) => blend('#a8281a', '#d8694a', grains(p, 2.2) ** 4 * 0.7) },
      );
    } else if (spot % 4 === 3 && inside(1))
      work.blade(
        'leaf',
        { long: 1.9, wide: 1.1, lean: 1.35, curl: 0.4, cup: 0.3 },
        { colour: '#3a7a26', turn: [0, spot, 0], at: [at[0], at[1] + 0.1, at[2]] },
      );
    else if (inside(0.9))
      work.ball('glaze', [0.9, 0.16, 0.75], {
        colour: spot % 3 ? '#f8e3a6' : '#e0a83a',
        gloss: 0.6,
        turn: [0, spot, 0],
        at: [at[0], at[1] - 0.02, at[2]],
        around: 10,
        down: 6,
      });
  }
}

/** Pizza, whole and by the slice. Centimetres. */
export const pizza: Designs = {
  pizza(work) {
    work.spun(
      'wood',
      [
        [0, 0],
        [17.6, 0],
        [18, 0.4],
        [18, 0.8],
        [17.6, 1.2],
        [0, 1.2],
      ],
      { colour: '#9a6a3c', around: 48 },
    );
    work.block('wood', [4.5, 1.2, 10], { colour: '#9a6a3c', at: [0, 0.6, 21.5] });
    pizzaWedge(work, 15.5, 0.42, Math.PI * 2 - 0.36, 1.2);
    const before = work.parts.length;
    pizzaWedge(work, 15.5, -0.36, 0.36, 0);
    for (const part of work.parts.splice(before)) work.add(part.substance, part.shape, { turn: [0.1, 0, 0], at: [0.5, 3.2, -4.6] });
    return { pose: addSteam(work, [0, 2, 0], 8, 14) };
  },
  'pizza-slice'(work) {
    pizzaWedge(work, 17, -0.4, 0.4, 0);
  },
};
