import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../../curves/easing.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import { ellipsoidField, type Field, smoothSubtraction, smoothUnion, withBlend } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { box, ellipsoid, tube } from '../../../../shapes/solids.ts';
import type { Numbering } from '../numbering.ts';
import type { Headwear } from './headwear.ts';

/** What encloses the head and leaves a window for the face. */
interface Cowl {
  /** Half measures of the shell around the head, and its middle. */
  readonly shell: Vector3;
  readonly at: Vector3;
  /** Half width, half height of the window and the height of its middle. */
  readonly window: readonly [wide: number, high: number, y: number];
  /** How far it falls over neck and shoulders: half measures of what hangs there. */
  readonly drape?: Vector3;
  readonly gloss: number;
  readonly detail: number;
}

/** What encloses the head, by name. */
export const cowls = {
  hood: {
    shell: [0.106, 0.118, 0.122],
    at: [0, 0.018, -0.02],
    window: [0.078, 0.102, -0.005],
    drape: [0.115, 0.1, 0.085],
    gloss: 0.05,
    detail: 0.6,
  },
  headscarf: {
    shell: [0.09, 0.105, 0.112],
    at: [0, 0.025, -0.014],
    window: [0.062, 0.085, -0.02],
    drape: [0.098, 0.085, 0.075],
    gloss: 0.08,
    detail: 0.5,
  },
  wimple: {
    shell: [0.098, 0.11, 0.12],
    at: [0, 0.026, -0.02],
    window: [0.066, 0.085, -0.02],
    drape: [0.135, 0.15, 0.075],
    gloss: 0.05,
    detail: 0.5,
  },
  balaclava: {
    shell: [0.084, 0.1, 0.106],
    at: [0, 0.024, -0.01],
    window: [0.066, 0.024, 0.004],
    drape: [0.07, 0.08, 0.062],
    gloss: 0.05,
    detail: 0.6,
  },
  bandages: {
    shell: [0.084, 0.098, 0.106],
    at: [0, 0.024, -0.01],
    window: [0.055, 0.015, 0.001],
    drape: [0.064, 0.08, 0.056],
    gloss: 0.05,
    detail: 0.6,
  },
  'space-helmet': { shell: [0.148, 0.156, 0.152], at: [0, 0.012, -0.004], window: [0.1, 0.088, 0.012], gloss: 0.55, detail: 0 },
  'knight-helmet': {
    shell: [0.098, 0.122, 0.122],
    at: [0, 0.022, -0.008],
    window: [0.075, 0.011, 0.008],
    drape: [0.075, 0.075, 0.072],
    gloss: 0.85,
    detail: 0,
  },
  helmet: { shell: [0.11, 0.128, 0.132], at: [0, 0.018, -0.008], window: [0.084, 0.04, 0.006], gloss: 0.8, detail: 0 },
  'football-helmet': { shell: [0.11, 0.118, 0.126], at: [0, 0.022, -0.014], window: [0.074, 0.1, -0.045], gloss: 0.75, detail: 0 },
} as const satisfies Readonly<Record<string, Cowl>>;

/** Whether a piece of headwear encloses the head. */
export function isCowl(wear: Headwear): wear is keyof typeof cowls {
  return wear in cowls;
}

/** What encloses the head, in the model head's space; what hangs from it follows neck and chest. */
export function cowl(wear: keyof typeof cowls, colour: Linear, second: Linear | null, neckEnd: number, bone: Numbering): readonly Shape[] {
  const { shell, at, window, drape, gloss, detail }: Cowl = cowls[wear];
  const [wide, high, y] = window;
  const thick = drape ? 0.0115 : 0.02;
  const whole: Field = smoothUnion(
    [
      ellipsoidField(at, shell),
      ...(drape ? [withBlend(ellipsoidField([0, Math.max(-neckEnd, -0.17) + drape[1] * 0.45, -0.03], drape), 0.06)] : []),
    ],
    0.02,
  );
  const open = smoothSubtraction(whole, ellipsoidField([0, y, 0.12], [wide, high, 0.115]), 0.008);
  // A shell, not a block: the head is inside. Thicker than a cell, or it would be meshed with holes.
  const hollow = smoothSubtraction(
    open,
    ellipsoidField([at[0], at[1], at[2] + 0.002], [shell[0] - thick, shell[1] - thick, shell[2] - thick]),
    0.004,
  );
  const trim = second ?? scaleColour(colour, 0.7);
  const made = fieldShape({
    field: hollow,
    cell: 0.0085,
    reach: 0.05,
    paint: (position, _normal, occlusion) => {
      const [x, py, z] = position;
      const rim = smooth(1.28, 1.08, Math.hypot(x / wide, (py - y) / high)) * smooth(0.03, 0.06, z);
      const below = smooth(-0.09, -neckEnd - 0.02, py);
      return {
        colour: mixColour(colour, wear === 'wimple' ? linear('#e8e6e0') : trim, rim * (wear === 'wimple' ? 1 : 0.8)),
        surface: [Math.max(0.22, occlusion), gloss, detail, 0],
        binding: [
          [bone('head'), 1 - below],
          [bone('neck'), below * 0.4],
          [bone('chest'), below * 0.6],
        ],
      };
    },
  });
  const stiff = { binding: [[bone('head'), 1]] as const };
  if (wear === 'space-helmet')
    return [
      made,
      ellipsoid(
        [0.115, 0.104, 0.05],
        { colour: [0.09, 0.055, 0.02], surface: [1, 0.96, 0, 0], ...stiff },
        { centre: [0, 0.012, 0.1], around: 32, down: 20 },
      ),
      tube(
        ringAround(0.11, -0.125, 0.0),
        () => 0.02,
        () => ({ colour: linear('#8a9098'), surface: [0.8, 0.6, 0, 0], ...stiff }),
        { around: 10 },
      ),
      box([0.03, 0.05, 0.05], { colour: linear('#b8bcc2'), surface: [0.9, 0.5, 0, 0], ...stiff }, [0.148, 0.03, 0.02]),
      box([0.03, 0.05, 0.05], { colour: linear('#b8bcc2'), surface: [0.9, 0.5, 0, 0], ...stiff }, [-0.148, 0.03, 0.02]),
    ];
  if (wear === 'football-helmet')
    return [
      made,
      ...[-0.05, -0.085].map((height) =>
        tube(
          Array.from({ length: 13 }, (_, step): Vector3 => {
            const angle = ((step - 6) / 6) * 1.15;
            return [Math.sin(angle) * 0.1, height, Math.cos(angle) * 0.1 + 0.042];
          }),
          () => 0.005,
          () => ({ colour: linear('#c8c8cc'), surface: [0.9, 0.6, 0, 0], ...stiff }),
          { around: 8 },
        ),
      ),
    ];
  if (wear === 'helmet')
    return [
      made,
      // The visor, pushed up over the window.
      tube(
        Array.from({ length: 17 }, (_, step): Vector3 => {
          const angle = ((step - 8) / 8) * 1.25;
          return [Math.sin(angle) * 0.104, 0.066, Math.cos(angle) * 0.122 - 0.006];
        }),
        () => 0.024,
        () => ({ colour: [0.012, 0.014, 0.02], surface: [0.95, 0.95, 0, 0], ...stiff }),
        { around: 10, flatten: 0.4, up: [0, 1, 0] },
      ),
    ];
  if (wear === 'knight-helmet')
    return [
      made,
      tube(
        [
          [0, 0.1, 0.1],
          [0, 0.02, 0.125],
          [0, -0.1, 0.1],
        ],
        () => 0.007,
        () => ({ colour: scaleColour(colour, 0.9), surface: [0.9, 0.85, 0, 0], ...stiff }),
      ),
      tube(
        [
          [0, 0.13, 0.03],
          [0, 0.19, -0.02],
          [0, 0.17, -0.1],
          [0, 0.06, -0.16],
        ],
        (along) => 0.012 + 0.02 * Math.sin(along * 3),
        () => ({ colour: linear('#a3181a'), surface: [0.9, 0.1, 0.8, 0], ...stiff }),
        { flatten: 0.5 },
      ),
    ];
  return [made];
}

function ringAround(radius: number, y: number, z: number): Vector3[] {
  return Array.from({ length: 29 }, (_, step): Vector3 => [
    Math.sin((step / 28) * Math.PI * 2) * radius,
    y,
    Math.cos((step / 28) * Math.PI * 2) * radius + z,
  ]);
}
