import type { Vector3 } from '@onereel/spec';
import { mix } from '../../../curves/easing.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { type Coat, ellipsoid } from '../../../shapes/solids.ts';
import { hull, moulding, skinPatch } from './hull.ts';
import { heightOnHull, hullPoint, type HullForm } from './hull-form.ts';
import { line, spar } from './lines.ts';
import { loft } from '../../../shapes/loft.ts';
import { jib } from './sail.ts';
import type { Vessel, VesselColours } from './vessel.ts';

const form: HullForm = {
  length: 8.6,
  beam: 2.7,
  draught: 0.7,
  transom: 0.62,
  tumblehome: 0.02,
  rake: [-0.15, 0.45],
  stations: Array.from({ length: 22 }, (_, at) => at / 21),
  rail: (s) => 0.82 + 0.5 * (s - 0.35) ** 2 * 1.6 + 0.1 * s,
  // A cockpit aft, a deck flush with the rail before it.
  deck: (s) => form.rail(s) - (s < 0.34 ? 0.42 : 0.06),
};

const white: Coat = { colour: [0.62, 0.62, 0.6], surface: [0.95, 0.6, 0, 0] };
const metal: Coat = { colour: [0.3, 0.31, 0.33], surface: [0.95, 0.75, 0, 0] };
const mastAt = 1.15;

/** A low cabin with rounded shoulders and dark windows. */
function cabin(builder: ShapeBuilder, glow: number): void {
  builder.add(
    loft(
      (u, v) => {
        const s = mix(0.345, 0.7, u);
        const z = hullPoint(form, s, heightOnHull(form, s, form.deck(s)), 0)[2];
        const wide = mix(0.92, 0.5, u ** 1.6);
        const angle = mix(-1, 1, v) * 1.5;
        const high = 0.52 * Math.sin(Math.PI * Math.min(0.5, 0.04 + (1 - u) * 1.4));
        return [Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** 0.75 * wide, form.deck(s) + Math.cos(angle) ** 0.45 * high, z];
      },
      () => white,
      { columns: 14, rows: 14, flip: true },
    ),
  );
  const face = hullPoint(form, 0.345, 1, 0)[2];
  builder.add(
    loft(
      (u, v) => [mix(-0.9, 0.9, u), mix(form.deck(0.3), form.deck(0.36) + 0.5 * (1 - Math.abs(u * 2 - 1) ** 3), v), face + 0.01],
      () => ({ colour: [0.2, 0.12, 0.06], surface: [0.8, 0.4, 0.3, 0] }),
      { columns: 10, rows: 2, flip: true },
    ),
  );
  for (const side of [1, -1]) {
    for (let window = 0; window < 2; window++)
      builder.add(
        ellipsoid(
          [0.03, 0.09, 0.27],
          { colour: [0.02, 0.025, 0.03], surface: [1, 0.9, 0, glow] },
          { around: 10, down: 6, centre: [side * (0.86 - window * 0.09), form.deck(0.45) + 0.22, -0.55 + window * 0.85] },
        ),
      );
  }
}

/** A sloop: white hull, one mast, mainsail and jib. */
export function sailboat(colours: VesselColours, glow: number): Vessel {
  const builder = new ShapeBuilder();
  const canvas = new ShapeBuilder();
  builder.add(hull(form, colours));
  cabin(builder, glow);
  for (const side of [1, -1]) {
    builder.add(skinPatch(form, side, [0.01, 0.985], [0.12, 0.26], 0.012, { colour: colours.flag, surface: [0.9, 0.6, 0, 0] }, [24, 1]));
    builder.add(moulding(form, side, (s) => form.rail(s) - 0.12, 0.03, { colour: colours.trim, surface: [0.9, 0.5, 0, 0] }));
  }
  const foot: Vector3 = [0, form.deck(0.6) + 0.2, mastAt];
  const top: Vector3 = [0, 12, mastAt - 0.15];
  const bow = hullPoint(form, 0.985, 1, 0);
  const stern = hullPoint(form, 0, 1, 0);
  builder.add(spar(foot, top, (at) => mix(0.085, 0.045, at), metal));
  builder.add(spar([0, 2.1, mastAt - 0.05], [-0.55, 2.15, mastAt - 3.9], () => 0.055, metal));
  for (const side of [1, -1]) {
    const chain = hullPoint(form, 0.58, 1, side);
    builder.add(line(chain, [0, 11.4, mastAt], 0.02));
    builder.add(spar([0, 7, mastAt], [side * 0.7, 6.9, mastAt - 0.15], () => 0.02, metal, { around: 4, steps: 1 }));
  }
  builder.add(line(stern, top, 0.02));
  builder.add(line(bow, [0, 11.4, mastAt], 0.022));
  // A rail around the bow, and the tiller.
  for (const side of [1, -1]) {
    const at = hullPoint(form, 0.84, 1, side);
    builder.add(line(at, [at[0] * 0.95, at[1] + 0.5, at[2]], 0.016, metal, 4));
    builder.add(line([at[0] * 0.95, at[1] + 0.5, at[2]], [0, bow[1] + 0.5, bow[2]], 0.016, metal, 4));
  }
  builder.add(
    line(
      [0, form.deck(0) + 0.5, stern[2] + 0.1],
      [0.1, form.deck(0.1) + 0.62, stern[2] + 1.3],
      0.025,
      { colour: [0.16, 0.08, 0.035], surface: [0.9, 0.5, 0, 0] },
      5,
    ),
  );
  const mainTack: Vector3 = [-0.02, 2.3, mastAt - 0.12];
  canvas.add(jib(mainTack, [-0.02, 11.8, mastAt - 0.2], [-0.55, 2.32, mastAt - 3.8], -0.55, colours.canvas, 1, 4));
  canvas.add(jib([0, bow[1] + 0.25, bow[2] - 0.15], [0, 10.7, mastAt + 0.32], [-0.7, 1.75, mastAt + 0.2], -0.42, colours.canvas, 2, 9));
  return {
    form,
    wood: builder.build(),
    canvas: canvas.build(),
    joints: [
      { name: 'main', at: mainTack },
      { name: 'jib', at: [0, bow[1] + 0.25, bow[2] - 0.15] },
    ],
    flags: [{ name: 'top', at: [0, 12.25, mastAt - 0.15], length: 0.8, height: 0.3, taper: 0.3 }],
    extent: [2.8, 12.4, 9],
    mastTop: 12,
    anchors: { bow, stern, helm: [0, 1.2, -2.8], head: [0, 4, 0], deck: [0, 1.2, -1], flag: [0, 12, mastAt] },
  };
}
