import type { Metres, Unit, Vector3 } from '@onereel/spec';
import { mix, ramp, smooth } from '../../../curves/easing.ts';

/** The lines of a hull. `s` runs from the stern (0) to the stem (1), `v` from the keel (0) to the rail (1). */
export interface HullForm {
  readonly length: Metres;
  readonly beam: Metres;
  /** How deep the keel lies under the water. */
  readonly draught: Metres;
  /** Width of the stern as a share of the beam. */
  readonly transom: Unit;
  /** How far the sides lean inward above their widest line, as a share of the breadth. */
  readonly tumblehome: number;
  /** How far stem and stern lean out for each metre of height. */
  readonly rake: readonly [stern: number, stem: number];
  /** Stations where the hull is cut, from 0 to 1; close together where the rail steps. */
  readonly stations: readonly number[];
  /** Height of the rail over the water. */
  rail(s: Unit): Metres;
  /** Height of the deck inside. */
  deck(s: Unit): Metres;
}

/** Half the breadth at the widest line of a station. */
export function halfBreadth(form: HullForm, s: Unit): Metres {
  const aft = mix(form.transom, 1, smooth(0, 0.45, s));
  const fore = s < 0.5 ? 1 : Math.max(0, 1 - ((s - 0.5) / 0.5) ** 2.5) ** 0.75;
  return (form.beam / 2) * aft * fore;
}

/** How wide a section is at `v`, as a share of its widest line. */
function section(form: HullForm, s: Unit, v: Unit): number {
  const widest = 0.56;
  if (v < widest) {
    // Full amidships, a wedge toward the ends.
    const ends = Math.max(ramp(0.25, 0, s), ramp(0.62, 1, s));
    const full = mix(3.4, 1.25, ends);
    return (1 - (1 - v / widest) ** full) ** mix(0.62, 0.95, ends);
  }
  const above = (v - widest) / (1 - widest);
  const flare = smooth(0.68, 0.95, s) * 0.3;
  return 1 + (flare - form.tumblehome) * above ** 1.5;
}

/** A point of the hull's skin; `side` 1 is +x, −1 is −x, and anything between lies inside. */
export function hullPoint(form: HullForm, s: Unit, v: Unit, side: number): Vector3 {
  const top = form.rail(s);
  // The keel rises toward both ends.
  const keel = -form.draught * (1 - 0.75 * Math.max(ramp(0.12, 0, s), smooth(0.78, 1, s)) ** 2);
  const y = mix(keel, top, v);
  const lean =
    s < 0.5 ? -form.rake[0] * (y + form.draught) * ramp(0.3, 0, s) ** 2 : form.rake[1] * (y + form.draught * 0.4) * smooth(0.7, 1, s);
  return [side * halfBreadth(form, s) * section(form, s, v), y, (s - 0.5) * form.length + lean];
}

/** How high on the skin (`v`) a height over the water lies at a station. */
export function heightOnHull(form: HullForm, s: Unit, y: Metres): Unit {
  const low = hullPoint(form, s, 0, 1)[1];
  return (y - low) / (form.rail(s) - low);
}
