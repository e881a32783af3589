import type { Metres, Radians, Unit, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { noise } from '../../../../curves/noise.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Field } from '../../../../shapes/distance-field.ts';
import type { Binding, Shape } from '../../../../shapes/shape.ts';
import { ellipsoid } from '../../../../shapes/solids.ts';
import type { Figure } from '../figure.ts';
import type { Numbering } from '../numbering.ts';
import { panels } from '../skeleton.ts';
import { around, sheetShape } from './sheets.ts';
import { skirtBinding } from './skirt.ts';
import { opening } from './opening.ts';
import { bodyBinding } from './trunk.ts';

/** Turns through which the layers of the front overlap where it is buttoned, and the gap they leave at the hem. */
const overlap: Radians = 0.2;
const parting: Radians = 0.16;

/** A place of the coat: around the body from the front toward the left, and from its upper seam down. */
type Place = (angle: Radians, down: Unit) => Vector3;

/**
 * What a coat has below the lapels: one cloth around the body, buttoned in front from the chest to below the hips and open
 * beneath, with buttons and two pockets. Its upper seam lies on the trunk under the chest.
 */
export function coatTails(
  figure: Figure,
  torso: Field,
  { hem, colour }: { hem: Metres; colour: Linear },
  bone: Numbering,
): readonly Shape[] {
  const h = figure.height;
  const top = opening(figure).bottom + 0.012 * h;
  const hipDown = (top - figure.hip[1]) / (top - hem);
  const place = cut(figure, torso, top, hem, hipDown);
  const hang = hanging(figure, (y) => (top - y) / (top - hem), hipDown, bone);
  const spread = (down: Unit): Radians => mix(overlap, -parting, smooth(hipDown + 0.1, 1.05, down));
  const rows = 25;
  const height = (down: Unit): Unit => Math.min(1, (down * rows) / (rows - 1));
  const angleOf = (across: Unit, down: Unit): Radians => mix(-spread(down), Math.PI * 2 + spread(down), across);
  const cloth = sheetShape({
    columns: 68,
    rows,
    at: (across, whole) => {
      const down = height(whole);
      const [x, y, z] = place(angleOf(across, down), down);
      // The outer layer stands off the inner one, the rim turns in, and so does the hem.
      const apart = 0.0065 + 0.009 * smooth(hipDown, hipDown + 0.2, down);
      const layer =
        apart * smooth(0.92, 0.95, across) -
        0.006 * smooth(0.995, 1, across) -
        apart * 0.7 * smooth(0.07, 0.04, across) * smooth(0.05, 0.15, down);
      const out = 1 + layer / 0.13 - (whole > 0.99 ? 0.06 : 0);
      return [x * out, y, z * out];
    },
    colour: (across, down) => scaleColour(colour, mix(1.02, 0.9, down) * (across > 0.99 ? 0.75 : 1)),
    occlusion: (across, down) => {
      if (down > 0.99) return 0.35;
      // The outer layer darkens the inner one where they overlap; the top is darkened by what is above it.
      const under = mix(0.42, 1, Math.max(smooth(0.03, 0.075, across), smooth(overlap * 0.7, 0, spread(height(down)))));
      return under * mix(0.74, 1, smooth(0, 0.16, down)) * (0.78 + 0.22 * wave(angleOf(across, height(down)), height(down)));
    },
    binding: (position, across, down) => {
      const angle = angleOf(across, height(down));
      // Each edge of the front swings with its own panel, so that it opens over a stride.
      const own = Math.PI / panels;
      const parted = smooth(overlap * 0.25, -parting * 0.6, spread(height(down)));
      return hang(
        position,
        mix(angle, across < 0.25 ? Math.max(angle, own) : across > 0.75 ? Math.min(angle, Math.PI * 2 - own) : angle, parted),
      );
    },
  });
  const lowest = hipDown + 0.06;
  const knobs = Array.from({ length: 4 }, (_, step): Shape => {
    const down = mix(0.05, lowest, step / 3);
    const [x, y, z] = place(overlap * 0.45, down);
    const centre: Vector3 = [x, y, z + 0.0085];
    return ellipsoid(
      [0.0085 * h, 0.0085 * h, 0.0035 * h],
      { colour: scaleColour(colour, 0.22), surface: [0.95, 0.5, 0, 0], binding: hang(centre, overlap * 0.45 + Math.PI * 2) },
      { around: 12, down: 6, centre },
    );
  });
  return [cloth, ...knobs, ...[1, -1].map((side) => pocket(place, hang, { side, down: hipDown * 0.72, colour }))];
}

/** How the cloth waves around the body: 0 in a fold to 1 on a crest. */
function wave(angle: Radians, down: Unit): Unit {
  return 0.5 + 0.5 * Math.sin(angle * 7 + 1.3 * noise(Math.cos(angle) * 2 + 3, Math.sin(angle) * 2 + down)) * smooth(0.2, 0.9, down);
}

function cut(figure: Figure, torso: Field, top: Metres, hem: Metres, hipDown: Unit): Place {
  const h = figure.height;
  const { body, seat } = girthOf(figure, torso, top, hipDown, hem);
  // How far the cloth hangs from the body's axis: never nearer than the trunk, straight down from its widest.
  const reach = (angle: Radians, down: Unit): number => {
    const near = body(angle, Math.min(down, hipDown));
    const straight =
      seat(angle) * mix(0.93, 1.04, Math.min(1, down / hipDown)) + (down > hipDown ? ((down - hipDown) / (1 - hipDown)) * 0.034 * h : 0);
    const ease = mix(0.0016, 0.009, smooth(0, 0.35, down));
    const loose = smooth(0, 0.32, down);
    return Math.max(down < hipDown ? near + ease : 0, straight * loose + (near + ease) * (1 - loose));
  };
  return (angle, down) => {
    const far = reach(angle, down) + (wave(angle, down) - 0.5) * 0.016 * smooth(0.3, 1, down) * (h / 1.7);
    return [Math.sin(angle) * far, mix(top, hem, down), Math.cos(angle) * far];
  };
}

/** How far the trunk reaches from its axis, told by angle and by how far down; measured on a grid and read between its points. */
function girthOf(
  { hip }: Figure,
  torso: Field,
  top: Metres,
  hipDown: Unit,
  hem: Metres,
): { body: (angle: Radians, down: Unit) => Metres; seat: (angle: Radians) => Metres } {
  const [columns, rows] = [48, 12];
  const measured = Array.from({ length: (rows + 1) * columns }, (_, at) => {
    const row = Math.floor(at / columns);
    const y = row === rows ? hip[1] : mix(top, hem, (row / rows) * hipDown);
    const [x, , z] = around(torso, y, ((at % columns) / columns) * Math.PI * 2, 0);
    return Math.hypot(x, z);
  });
  const body = (angle: Radians, down: Unit): Metres => {
    const column = (((angle / (Math.PI * 2)) % 1) + 1) * columns;
    const row = Math.min(rows - 1e-6, (down / hipDown) * rows);
    const at = (i: number, j: number): Metres => measured[Math.min(rows, i) * columns + (j % columns)]!;
    const [i, j, share] = [Math.floor(row), Math.floor(column), column - Math.floor(column)];
    return mix(mix(at(i, j), at(i, j + 1), share), mix(at(i + 1, j), at(i + 1, j + 1), share), row - i);
  };
  return { body, seat: (angle) => body(angle, hipDown) };
}

/** Above the hips the cloth goes with the trunk, below it swings in panels. */
function hanging(
  figure: Figure,
  downOf: (y: Metres) => Unit,
  hipDown: Unit,
  bone: Numbering,
): (position: Vector3, angle: Radians) => Binding {
  const trunk = bodyBinding(figure, bone, 0.03 * figure.height);
  return (position, angle) => {
    const down = downOf(position[1]);
    if (down > hipDown * 0.75) return skirtBinding(angle, (down - hipDown * 0.75) / (1 - hipDown * 0.75), bone);
    const low = smooth(0.35, 0.75, down / hipDown);
    const own = trunk([position[0] * 0.8, position[1], position[2]]);
    return [[bone('pelvis'), low], ...own.slice(0, 3).map(([joint, weight]) => [joint, weight * (1 - low)] as const)];
  };
}

/** A pocket's flap on the hip. */
function pocket(
  place: Place,
  hang: (position: Vector3, angle: Radians) => Binding,
  { side, down, colour }: { side: number; down: Unit; colour: Linear },
): Shape {
  const middle = side > 0 ? 0.78 : Math.PI * 2 - 0.78;
  return sheetShape({
    columns: 8,
    rows: 5,
    at: (across, whole) => {
      const [x, y, z] = place(middle + (across - 0.5) * 0.52, down + whole * 0.075 + (across - 0.5) * side * 0.02);
      const rim = Math.max(Math.abs(across * 2 - 1), whole) > 0.95 ? -0.004 : 0.0045;
      return [x * (1 + rim / 0.13), y, z * (1 + rim / 0.13)];
    },
    colour: (across, whole) => scaleColour(colour, Math.max(Math.abs(across * 2 - 1), whole) > 0.95 ? 0.55 : 1.04),
    occlusion: (across, whole) => (Math.max(Math.abs(across * 2 - 1), whole) > 0.95 ? 0.5 : 0.95),
    binding: (position) => hang(position, middle),
  });
}
