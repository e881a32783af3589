import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/** Icing that runs down the side of a round cake in tongues. */
export function icing(work: Sculpt, radius: Metres, high: Metres, colour: Linear | string, drip: Metres): void {
  work.spun(
    'glaze',
    [
      [radius * 1.015, high - drip],
      [radius * 1.03, high - drip * 0.9],
      [radius * 1.03, high - 0.3],
      [radius * 0.96, high + 0.25],
      [0, high + 0.25],
    ],
    {
      colour,
      gloss: 0.6,
      around: 72,
      steps: 3,
      bend: ([x, y, z]) => {
        const a = Math.atan2(x, z);
        const tongue = 0.5 + 0.3 * Math.sin(a * 9) + 0.25 * Math.sin(a * 14 + 2);
        return [x, y < high - 0.2 ? high - (high - y) * (0.25 + 0.75 * tongue) : y, z];
      },
    },
  );
}

/** A piped rosette of cream. */
export function rosette(work: Sculpt, at: Vector3, size: Metres, colour: Linear | string): void {
  work.spun(
    'glaze',
    [
      [0, 0],
      [1, 0],
      [1.05, 0.35],
      [0.75, 0.8],
      [0.35, 1.25],
      [0, 1.6],
    ],
    {
      colour,
      gloss: 0.35,
      size,
      at,
      around: 18,
      steps: 2,
      bend: ([x, y, z]) => {
        const k = 1 + 0.16 * Math.cos(Math.atan2(x, z) * 6 + y * 3);
        return [x * k, y, z * k];
      },
    },
  );
}

/** A burning candle; its flame flickers by the name given. */
export function candle(work: Sculpt, at: Vector3, high: Metres, colour: string, name: string): void {
  const [x, y, z] = at;
  work.bar('wax', [x, y, z], [x, y + high, z], 0.32, { colour, around: 10 });
  for (let turn = 0; turn < 4; turn++)
    work.hoop('wax', 0.33, 0.07, {
      colour: '#ffffff',
      at: [x, y + high * (0.15 + turn * 0.23), z],
      turn: [0.35, turn, 0],
      around: 8,
      section: 4,
    });
  work.bar('bark', [x, y + high, z], [x, y + high + 0.5, z], 0.05, { colour: '#221a14', around: 5 });
  work.moving(name, [x, y + high + 0.45, z], () =>
    work.spun(
      'light',
      [
        [0, -0.1],
        [0.3, 0.35],
        [0.34, 0.7],
        [0.16, 1.4],
        [0, 1.9],
      ],
      { colour: '#ffb648', glow: 5, at: [x, y + high + 0.35, z], around: 10, steps: 3 },
    ),
  );
}

/** Flames that flicker, and go out when somebody blows. */
export const flicker =
  (names: readonly string[]) =>
  ({ seconds, actions }: { seconds: number; actions: ReadonlyMap<string, { readonly progress: number }> }) => {
    const out = actions.get('blow-out') ?? actions.get('extinguish');
    return Object.fromEntries(
      names.map((name, at) => {
        const beat = Math.sin(seconds * 11 + at * 2.3) * 0.5 + Math.sin(seconds * 17 + at * 4.1) * 0.5;
        return [
          name,
          {
            size: [1 - beat * 0.08, 1 + beat * 0.18, 1 - beat * 0.08] as const,
            turn: [beat * 0.1, 0, Math.sin(seconds * 7 + at) * 0.12] as const,
            hidden: (out?.progress ?? 0) > 0.5,
          },
        ];
      }),
    );
  };
