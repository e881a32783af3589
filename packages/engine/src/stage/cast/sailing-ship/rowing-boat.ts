import type { Vector3 } from '@onereel/spec';
import { mix } from '../../../curves/easing.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { box, type Coat, ellipsoid } from '../../../shapes/solids.ts';
import { hull, moulding } from './hull.ts';
import { heightOnHull, hullPoint, type HullForm } from './hull-form.ts';
import { spar } from './lines.ts';
import type { Vessel, VesselColours } from './vessel.ts';

const form: HullForm = {
  length: 4.6,
  beam: 1.65,
  draught: 0.22,
  transom: 0.7,
  tumblehome: -0.06,
  rake: [0.25, 0.5],
  stations: Array.from({ length: 18 }, (_, at) => at / 17),
  rail: (s) => 0.42 + 0.95 * (s - 0.42) ** 2,
  deck: () => 0.05,
};

/** An open boat of lapped planks with thwarts and a pair of oars. */
export function rowingBoat(colours: VesselColours): Vessel {
  const builder = new ShapeBuilder();
  builder.add(hull(form, colours));
  const plank: Coat = { colour: colours.deck, surface: [0.85, 0.35, 0.8, 0] };
  for (const s of [0.16, 0.45, 0.7]) {
    const y = form.rail(s) - 0.16;
    const [x, , z] = hullPoint(form, s, heightOnHull(form, s, y), 1);
    builder.add(box([x * 1.92, 0.04, 0.24], plank, [0, y, z]));
  }
  const trim: Coat = { colour: colours.trim, surface: [0.9, 0.4, 0.3, 0] };
  for (const side of [1, -1]) {
    for (const drop of [0.13, 0.26]) builder.add(moulding(form, side, (s) => form.rail(s) - drop, 0.014, trim));
    const lock = hullPoint(form, 0.5, 1, side);
    const inner: Vector3 = [side * 0.22, lock[1] + 0.2, lock[2] - 0.5];
    const tip: Vector3 = [side * 2.15, -0.02, lock[2] + 0.55];
    builder.add(spar(inner, tip, (at) => mix(0.026, 0.018, at), plank, { around: 6 }));
    builder.add(ellipsoid([0.34, 0.055, 0.075], plank, { around: 10, down: 6, centre: [tip[0] + side * 0.05, tip[1] - 0.02, tip[2]] }));
    builder.add(box([0.05, 0.1, 0.05], trim, [lock[0], lock[1] + 0.04, lock[2]]));
  }
  return {
    form,
    wood: builder.build(),
    canvas: null,
    joints: [],
    flags: [],
    extent: [1.8, 0.9, 5],
    mastTop: 1,
    anchors: { bow: [0, 0.7, 2.3], stern: [0, 0.5, -2.2], head: [0, 0.6, 0], deck: [0, 0.3, 0] },
  };
}
