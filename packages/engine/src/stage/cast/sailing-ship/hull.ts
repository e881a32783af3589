import type { Vector3 } from '@onereel/spec';
import { mixColour, scaleColour, type Linear } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { type Coat, tube } from '../../../shapes/solids.ts';
import { mix } from '../../../curves/easing.ts';
import { along, loft } from '../../../shapes/loft.ts';
import { halfBreadth, heightOnHull, hullPoint, type HullForm } from './hull-form.ts';

/** The colours of a hull. */
export interface HullColours {
  readonly side: Linear;
  /** A painted band below the rail. */
  readonly band: Linear;
  /** Below the water. */
  readonly bottom: Linear;
  readonly trim: Linear;
  readonly deck: Linear;
}

const sides = [1, -1] as const;

/** A strip of the skin lifted off it by `off` metres: doors, ports, windows, bands. `v` is given by heights over the water. */
export function skinPatch(
  form: HullForm,
  side: number,
  s: readonly [number, number],
  y: readonly [number, number],
  off: number,
  coat: Coat,
  faces: readonly [number, number] = [1, 1],
): Shape {
  return loft(
    (u, v) => {
      const at = mix(s[0], s[1], u);
      const point = hullPoint(form, at, heightOnHull(form, at, mix(y[0], y[1], v)), side);
      return [point[0] + side * off, point[1], point[2]];
    },
    () => coat,
    { columns: faces[0], rows: faces[1], flip: side > 0 },
  );
}

/** A moulding along the side at a height that follows the rail: `drop` metres below it, or at a height if `level` is given. */
export function moulding(
  form: HullForm,
  side: number,
  height: (s: number) => number,
  radius: number,
  coat: Coat,
  span: readonly [number, number] = [0, 0.995],
): Shape {
  const points = Array.from({ length: 33 }, (_, index): Vector3 => {
    const s = mix(span[0], span[1], index / 32);
    return hullPoint(form, s, heightOnHull(form, s, height(s)), side);
  });
  return tube(
    points,
    () => radius,
    () => coat,
    { around: 5 },
  );
}

function skin(form: HullForm, colours: HullColours, side: number): Shape {
  return loft(
    (u, v) => hullPoint(form, along(form.stations, u), v, side),
    (u, v) => {
      const s = along(form.stations, u);
      const y = hullPoint(form, s, v, side)[1];
      const banded = v > 0.74 && v < 0.9 ? 1 : 0;
      const dry = y > 0.35 ? mixColour(colours.side, colours.band, banded) : colours.bottom;
      return { colour: dry, surface: [mix(0.55, 1, Math.min(1, Math.max(0, y / 2.5))), y > 0.35 ? 0.36 : 0.6, 0.75, 0] };
    },
    { columns: (form.stations.length - 1) * 2, rows: 22, flip: side > 0 },
  );
}

/** The inside of the bulwark, from the rail down to the deck. */
function bulwark(form: HullForm, colours: HullColours, side: number): Shape {
  return loft(
    (u, v) => {
      const s = along(form.stations, u) * 0.985;
      const y = mix(form.deck(s), form.rail(s), v);
      const point = hullPoint(form, s, heightOnHull(form, s, y), side);
      return [point[0] - side * Math.min(0.14, Math.abs(point[0]) * 0.9), y, point[2] - 0.02];
    },
    (_u, v) => ({ colour: scaleColour(colours.side, 1.15), surface: [mix(0.5, 0.85, v), 0.25, 0.8, 0] }),
    { columns: form.stations.length - 1, rows: 2, flip: side < 0 },
  );
}

function deckSheet(form: HullForm, colours: HullColours): Shape {
  return loft(
    (u, v) => {
      const s = mix(0.004, 0.982, along(form.stations, u));
      const y = form.deck(s);
      const edge = hullPoint(form, s, heightOnHull(form, s, y), 1);
      const x = mix(-edge[0], edge[0], v) * 0.985;
      // The deck is cambered so that water runs off.
      return [x, y + 0.12 * (1 - (x / Math.max(0.3, edge[0])) ** 2), edge[2]];
    },
    (_u, v) => ({ colour: colours.deck, surface: [0.55 + 0.4 * (1 - Math.abs(v * 2 - 1)), 0.3, 0.7, 0] }),
    { columns: (form.stations.length - 1) * 2, rows: 6 },
  );
}

function transomSheet(form: HullForm, colours: HullColours): Shape {
  return loft(
    (u, v) => hullPoint(form, 0, v, mix(-1, 1, u)),
    (_u, v) => ({
      colour: v > 0.45 ? mixColour(colours.side, colours.band, 0.35) : colours.bottom,
      surface: [0.6 + 0.4 * v, 0.35, 0.75, 0],
    }),
    { columns: 8, rows: 20, flip: true },
  );
}

/** The hull: skin, bulwarks, deck, transom and rails. */
export function hull(form: HullForm, colours: HullColours): Shape {
  const builder = new ShapeBuilder();
  const trim: Coat = { colour: colours.trim, surface: [0.9, 0.4, 0.4, 0] };
  for (const side of sides) {
    builder.add(skin(form, colours, side));
    builder.add(bulwark(form, colours, side));
    const rail = form.stations.map((s): Vector3 => {
      const point = hullPoint(form, Math.min(0.995, s), 1, side);
      return [point[0] - side * 0.06, point[1] + 0.02, point[2]];
    });
    builder.add(
      tube(
        rail,
        () => Math.min(0.13, form.beam * 0.018),
        () => trim,
        { around: 6 },
      ),
    );
  }
  builder.add(deckSheet(form, colours));
  builder.add(transomSheet(form, colours));
  const across = [-1, -0.5, 0, 0.5, 1].map((x): Vector3 => hullPoint(form, 0, 1, x));
  builder.add(
    tube(
      across,
      () => Math.min(0.15, form.beam * 0.02),
      () => trim,
      { around: 6 },
    ),
  );
  return builder.build();
}

/** Half the breadth of the deck's outline at the water, for foam: the outline of the hull at a height. */
export function outlineAt(form: HullForm, s: number, y: number): readonly [half: number, z: number] {
  const point = hullPoint(form, s, Math.max(0, heightOnHull(form, s, y)), 1);
  return [Math.max(point[0], halfBreadth(form, s) * 0.05), point[2]];
}
