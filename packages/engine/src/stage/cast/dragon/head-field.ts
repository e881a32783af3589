import type { Unit, Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import {
  capsule,
  ellipsoidField,
  type Field,
  limb,
  mirrored,
  neighbourhood,
  smoothSubtraction,
  smoothUnion,
  turned,
  withBlend,
} from '../../../shapes/distance-field.ts';
import { hingeAt, restGape } from './anatomy.ts';
import { lowerTeeth, upperTeeth } from './tooth-rows.ts';

const soft = (one: Field, blend: number): Field => withBlend(one, blend);
const rod = (a: Vector3, b: Vector3, from: number, to: number, blend: number): Field => soft(capsule(a, b, from, to), blend);

/** Where an eyeball sits on the +x side, its radius and where it looks. */
export const eye = { at: [0.348, 0.315, 0.78] as Vector3, radius: 0.118, toward: [0.66, 0.06, 0.75] as Vector3 };

function skull(): Field {
  const half = smoothUnion(
    [
      rod([0.14, 0.05, 0.75], [0.075, 0.02, 1.72], 0.19, 0.11, 0.12),
      rod([0.42, 0.1, 0.05], [0.44, 0.06, 0.42], 0.2, 0.15, 0.14), // cheek muscle
      soft(
        limb(
          [
            [[0.47, 0.13, 0.35], 0.11],
            [[0.43, 0.155, 0.76], 0.085],
            [[0.3, 0.17, 1.0], 0.055],
            [[0.2, 0.16, 1.3], 0.04],
          ],
          0.05,
        ),
        0.06,
      ), // cheek bone, the lower lid
      rod([0.4, 0.02, -0.05], [0.4, -0.18, 0.14], 0.24, 0.17, 0.14), // hinge of the jaw
      soft(
        limb(
          [
            [[0.4, 0.58, 0.12], 0.1],
            [[0.47, 0.57, 0.42], 0.11],
            [[0.475, 0.525, 0.68], 0.115],
            [[0.41, 0.435, 0.9], 0.095],
            [[0.27, 0.36, 1.08], 0.085],
            [[0.16, 0.31, 1.28], 0.045],
          ],
          0.06,
        ),
        0.07,
      ), // brow
      rod([0.4, 0.38, 0.05], [0.36, 0.36, 0.55], 0.16, 0.12, 0.1), // temple
      rod([0.34, 0.06, 0.45], [0.25, 0.07, 1.05], 0.13, 0.1, 0.08), // hollow of the cheek
      rod([0.24, 0.52, -0.1], [0.3, 0.62, -0.3], 0.19, 0.17, 0.12), // root of the horn
      rod([0.085, 0.43, 0.7], [0.055, 0.225, 1.6], 0.075, 0.05, 0.045), // ridge of the snout
      rod([0.115, 0.16, 1.58], [0.125, 0.13, 1.71], 0.085, 0.065, 0.05), // nostril
      soft(
        limb(
          [
            [[0.42, -0.06, 0.34], 0.085],
            [[0.31, -0.04, 0.85], 0.075],
            [[0.215, -0.075, 1.3], 0.07],
            [[0.185, -0.06, 1.55], 0.072],
            [[0.06, -0.08, 1.84], 0.07],
          ],
          0.05,
        ),
        0.06,
      ), // lip
    ],
    0.1,
  );
  const whole = smoothUnion(
    [
      rod([0, 0.28, -0.1], [0, 0.3, 0.45], 0.4, 0.38, 0.2),
      rod([0, 0.34, 0.45], [0, 0.26, 0.95], 0.32, 0.24, 0.2),
      rod([0, 0.2, 0.9], [0, 0.08, 1.72], 0.225, 0.12, 0.16),
      rod([0, 0.08, 1.78], [0, -0.07, 1.9], 0.12, 0.06, 0.08), // beak
      mirrored(half),
    ],
    0.12,
  );
  const holes = mirrored(smoothUnion([capsule([0.215, 0.19, 1.78], [0.115, 0.155, 1.66], 0.03, 0.042)], 0.05));
  const sockets = mirrored(ellipsoidField([eye.at[0] + 0.06, eye.at[1], eye.at[2] + 0.05], [0.125, 0.085, 0.14]));
  return smoothSubtraction(smoothSubtraction(whole, holes, 0.03), sockets, 0.05);
}

/** The closed jaw; it is opened by `restGape` when it joins the skull. */
function jaw(): Field {
  const half = smoothUnion(
    [
      soft(
        limb(
          [
            [[0.37, -0.17, 0.08], 0.17],
            [[0.335, -0.25, 0.6], 0.13],
            [[0.24, -0.255, 1.1], 0.105],
            [[0.165, -0.25, 1.5], 0.1],
            [[0.0, -0.25, 1.72], 0.105],
          ],
          0.08,
        ),
        0.1,
      ),
      rod([0.28, -0.36, 0.25], [0.1, -0.36, 1.2], 0.1, 0.07, 0.1),
    ],
    0.1,
  );
  return smoothUnion(
    [rod([0, -0.34, 0.1], [0, -0.34, 1.25], 0.2, 0.13, 0.14), rod([0, -0.33, 1.52], [0, -0.46, 1.56], 0.1, 0.055, 0.08), mirrored(half)],
    0.12,
  );
}

const gum = (roots: readonly { readonly at: Vector3; readonly radius: number; readonly length: number }[], rise: number): Field =>
  mirrored(
    smoothUnion(
      roots.flatMap(({ at, radius }, tooth) => {
        const next = roots[tooth + 1];
        const low: Vector3 = [at[0], at[1] + rise * 0.05, at[2]];
        const bump = capsule([at[0] * 0.97, at[1] + rise * 0.06, at[2]], [at[0], at[1] - rise * 0.012, at[2]], radius * 1.35, radius * 1.2);
        return next ? [bump, capsule(low, [next.at[0], next.at[1] + rise * 0.05, next.at[2]], 0.045)] : [bump];
      }),
      0.035,
    ),
  );

const tongue = (): Field =>
  smoothUnion(
    [
      mirrored(
        limb(
          [
            [[0.05, -0.3, 0.1], 0.13],
            [[0.06, -0.24, 0.5], 0.12],
            [[0.055, -0.22, 0.9], 0.1],
            [[0.035, -0.17, 1.2], 0.07],
            [[0.025, -0.09, 1.42], 0.03],
          ],
          0.05,
        ),
      ),
    ],
    0.05,
  );

/** The head in the skull's own space, with the jaw open by `restGape`, and what each point of its surface is. */
export interface HeadField {
  /** Skull, jaw and gums without the throat, which goes down into the neck. */
  readonly solid: Field;
  readonly throat: Field;
  readonly tongue: Field;
  /** How much a point is wet flesh, tongue, and carried by the jaw. */
  about(position: Vector3, normal: Vector3): { readonly flesh: Unit; readonly tongue: Unit; readonly jaw: Unit };
}

/** Turns a field of the closed jaw to where the modelled head has it. */
export const opened = (closed: Field): Field => turned(closed, [1, 0, 0], restGape, hingeAt);

/** The head as a field. */
export function headField(): HeadField {
  const bone = skull();
  const upperGum = gum(upperTeeth, 1);
  const lowerGum = opened(gum(lowerTeeth, -1));
  const palate = limb(
    [
      [[0, -0.19, 0.05], 0.28],
      [[0, -0.17, 0.6], 0.24],
      [[0, -0.15, 1.1], 0.155],
      [[0, -0.15, 1.55], 0.085],
      [[0, -0.16, 1.7], 0.05],
    ],
    0.08,
  );
  const trough = opened(
    limb(
      [
        [[0, -0.08, 0.2], 0.24],
        [[0, -0.1, 0.6], 0.23],
        [[0, -0.1, 1.1], 0.16],
        [[0, -0.12, 1.5], 0.1],
      ],
      0.08,
    ),
  );
  const throat = limb(
    [
      [[0, -0.25, 0.45], 0.23],
      [[0, -0.22, 0.0], 0.21],
      [[0, -0.2, -0.5], 0.15],
    ],
    0.1,
  );
  const gullet = capsule([0, -0.36, 0.16], [0, -0.3, -0.75], 0.27, 0.36);
  const lick = opened(tongue());
  const shut = jaw();
  const mandible = opened(shut);
  const fold = mirrored(
    smoothUnion(
      [capsule([0.4, -0.05, 0.42], [0.385, -0.34, 0.28], 0.05, 0.06), capsule([0.42, -0.05, 0.22], [0.4, -0.3, 0.18], 0.12, 0.12)],
      0.12,
    ),
  );
  const upper = smoothUnion([smoothSubtraction(bone, palate, 0.06), upperGum], 0.04);
  const lower = smoothUnion([smoothSubtraction(mandible, trough, 0.06), lowerGum], 0.04);
  const inside = smoothUnion([palate, trough, throat], 0.01);
  const close = (one: Field) => neighbourhood(one, 0.16);
  const near = {
    inside: close(inside),
    lick: close(lick),
    upperGum: close(upperGum),
    lowerGum: close(lowerGum),
    bone: close(bone),
    mandible: close(mandible),
  };
  return {
    solid: smoothUnion([upper, soft(lower, 0.1), soft(fold, 0.12), soft(gullet, 0.2)], 0.1),
    throat,
    tongue: lick,
    about([x, y, z], [nx, ny, nz]) {
      const hollows = near.inside(x, y, z);
      const hollow = hollows.at(x, y, z);
      const licked = near.lick(x, y, z).at(x, y, z);
      const [upperGums, lowerGums] = [near.upperGum(x, y, z).at(x, y, z), near.lowerGum(x, y, z).at(x, y, z)];
      const above = near.bone(x, y, z).at(x, y, z);
      const skin = near.mandible(x, y, z).at(x, y, z);
      const below = Math.min(skin, lowerGums, licked);
      const gums = Math.min(upperGums, lowerGums);
      // A thin wall has flesh on its inner side only: there the hollow deepens along the normal.
      const inward = Math.max(
        smooth(-0.002, -0.02, hollow),
        smooth(0.2, 0.6, (hollow - hollows.at(x + nx * 0.03, y + ny * 0.03, z + nz * 0.03)) / 0.03),
      );
      return {
        flesh: Math.max(smooth(0.07, 0.02, hollow) * inward, smooth(0.03, 0.005, gums) * smooth(0.004, 0.03, Math.min(above, skin))),
        tongue: smooth(0.03, 0.005, licked),
        jaw: smooth(-0.13, 0.13, Math.min(above, upperGums) - below),
      };
    },
  };
}
