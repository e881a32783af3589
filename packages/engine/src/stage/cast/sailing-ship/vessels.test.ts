import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../shapes/shape.ts';
import { outwardShare } from '../../../shapes/outward.ts';
import { galleon } from './galleon.ts';
import { rowingBoat } from './rowing-boat.ts';
import { sailboat } from './sailboat.ts';
import type { VesselColours } from './vessel.ts';

const grey = [0.3, 0.3, 0.3] as const;
const colours: VesselColours = { side: grey, band: grey, bottom: grey, trim: grey, deck: grey, canvas: grey, flag: grey };

describe.each([
  ['galleon', () => galleon(colours, 3)],
  ['sailboat', () => sailboat(colours, 1)],
  ['rowing boat', () => rowingBoat(colours)],
] as const)('the %s', (_name, build) => {
  const vessel = build();
  const shapes = [vessel.wood, vessel.canvas].filter((shape): shape is Shape => shape !== null);

  it('faces outward', () => {
    for (const shape of shapes) expect(outwardShare(shape)).toBeGreaterThan(0.97);
  });

  it('has no holes in its numbers and fits its budget', () => {
    for (const shape of shapes) {
      for (const values of [shape.position, shape.normal, shape.colour, shape.surface]) expect(values.every(Number.isFinite)).toBe(true);
    }
    expect(shapes.reduce((sum, shape) => sum + shape.index.length / 3, 0)).toBeLessThan(50_000);
  });

  it('is alike on both sides and floats: keel under water, rail above', () => {
    const heights = vessel.form.stations.map((s) => vessel.form.rail(s));
    expect(Math.min(...heights)).toBeGreaterThan(0.2);
    expect(Math.min(...vessel.wood.position.filter((_, at) => at % 3 === 1))).toBeLessThan(-0.1);
  });
});
