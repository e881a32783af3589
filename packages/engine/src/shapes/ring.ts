import type { Metres } from '@onereel/spec';
import { type Shape, ShapeBuilder } from './shape.ts';
import type { Coat } from './solids.ts';

/** A ring (torus) about y: `radius` to the middle of its tube, `tube` the tube's own; `arc` in radians for a part of it. */
export function ring(radius: Metres, tube: Metres, coat: Coat, { around = 32, section = 10, arc = Math.PI * 2 } = {}): Shape {
  const builder = new ShapeBuilder();
  for (let step = 0; step <= around; step++) {
    const angle = (step / around) * arc;
    for (let side = 0; side <= section; side++) {
      const turn = (side / section) * Math.PI * 2;
      const out = Math.cos(turn);
      builder.vertex({
        position: [Math.sin(angle) * (radius + out * tube), Math.sin(turn) * tube, Math.cos(angle) * (radius + out * tube)],
        normal: [Math.sin(angle) * out, Math.sin(turn), Math.cos(angle) * out],
        colour: coat.colour,
        surface: coat.surface ?? [1, 0.3, 0, 0],
        ...(coat.binding ? { binding: coat.binding } : {}),
      });
    }
  }
  const width = section + 1;
  for (let step = 0; step < around; step++) {
    for (let side = 0; side < section; side++) {
      const a = step * width + side;
      builder.quad(a, a + width, a + width + 1, a + 1);
    }
  }
  return builder.build();
}
