import type { Vector3 } from '@onereel/spec';
import { mixColour } from '../../../shapes/colour.ts';
import { roundedBox } from '../../../shapes/prism.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import type { Forge } from './forge.ts';

/** A robot's head in metres: the middle of its face, and half its width, height and depth. */
interface HeadMeasures {
  readonly scale: number;
  readonly face: Vector3;
  readonly wide: number;
  readonly high: number;
  readonly deep: number;
}

function measure({ figure: { headScale: scale }, design, ofHead }: Forge): HeadMeasures {
  const [wide, high, deep] = design.head;
  return { scale, face: ofHead([0, 0.015, -0.005]), wide: wide * scale, high: high * scale, deep: deep * scale };
}

function eyes(forge: Forge): Shape[] {
  const { design, metal } = forge;
  const { scale, face, deep } = measure(forge);
  const eye = (side: number): Shape[] => [
    ellipsoid([0.026 * scale, 0.026 * scale, 0.012 * scale], metal('head', [0.01, 0.012, 0.015], 0.8), {
      centre: [0.036 * scale * side, face[1] + 0.012 * scale, face[2] + deep * (design.boxy ? 0.98 : 0.96)],
      around: 20,
      down: 12,
    }),
    ellipsoid([0.017 * scale, 0.017 * scale, 0.012 * scale], metal('head', design.eyes, 0.4, 1.8), {
      centre: [0.036 * scale * side, face[1] + 0.012 * scale, face[2] + deep * (design.boxy ? 1.03 : 1.01)],
      around: 18,
      down: 12,
    }),
  ];
  return [...eye(1), ...eye(-1)];
}

/** The jaw and the bars of its grille. */
function mouth(forge: Forge): Shape[] {
  const { likeness, design, metal } = forge;
  const { colour, second } = likeness;
  const { scale, face, deep } = measure(forge);
  return [
    roundedBox([0.075 * scale, 0.016 * scale, 0.014 * scale], metal('jaw', second, 0.4), 0.005 * scale, [
      0,
      face[1] - 0.052 * scale,
      face[2] + deep * (design.boxy ? 1 : 0.86),
    ]),
    ...[-2, -1, 0, 1, 2].map((step) =>
      roundedBox([0.006 * scale, 0.012 * scale, 0.008 * scale], metal('jaw', mixColour(colour, [0.8, 0.8, 0.8], 0.5)), 0.002 * scale, [
        step * 0.013 * scale,
        face[1] - 0.052 * scale,
        face[2] + deep * (design.boxy ? 1.08 : 0.94),
      ]),
    ),
  ];
}

/** A thin rod with a red lamp on top, where the design has one. */
function antenna(forge: Forge): Shape[] {
  const { likeness, design, metal } = forge;
  const { second } = likeness;
  const { scale, face, high } = measure(forge);
  if (!design.antenna) return [];
  return [
    tube(
      [
        [0, face[1] + high, face[2]],
        [0, face[1] + high + 0.07 * scale, face[2]],
      ],
      () => 0.005 * scale,
      () => metal('head', second),
    ),
    ellipsoid([0.016 * scale, 0.016 * scale, 0.016 * scale], metal('head', [1, 0.12, 0.05], 0.5, 1.2), {
      centre: [0, face[1] + high + 0.078 * scale, face[2]],
    }),
  ];
}

/** A robot's head: shell or box, an android's dark visor, eyes, mouth, ears and what stands on it. */
export function robotHead(forge: Forge): Shape[] {
  const { likeness, metal, block, pair } = forge;
  const { colour, second } = likeness;
  const { scale, face, wide, high, deep } = measure(forge);
  return [
    block('head', [wide, high, deep], face, colour),
    ...(likeness.design === 'android'
      ? [
          ellipsoid([wide * 0.86, high * 0.72, deep * 0.5], metal('head', [0.012, 0.014, 0.02], 0.95), {
            centre: [0, face[1] - 0.006, face[2] + deep * 0.62],
            around: 28,
            down: 20,
          }),
        ]
      : []),
    ...eyes(forge),
    ...mouth(forge),
    ...pair(
      tube(
        [
          [wide * 0.95, face[1], face[2]],
          [wide * 1.25, face[1], face[2]],
        ],
        (along) => (along < 0.5 ? 0.026 : 0.02) * scale,
        () => metal('head', second, 0.6),
        { around: 16 },
      ),
    ),
    ...antenna(forge),
  ];
}
