import type { Vector3 } from '@onereel/spec';
import { rotate, rotation } from '../../../shapes/rotation.ts';
import { Bench } from '../prop/bench.ts';
import { grip, type Style } from '../prop/crafted-family.ts';
import type { PropForm } from '../prop/prop-form.ts';

/** How a tool is shown: flat on its side, tip up, tip down, or as it was made. */
type Lie = 'flat' | 'laid' | 'up' | 'down' | 'side';

const turns: Readonly<Record<Lie, readonly [number, number, number]>> = {
  // Tipped a little to the viewer, so that a thin thing shows its face.
  flat: [-Math.PI / 2 + 0.4, 0, 0],
  laid: [-Math.PI / 2, 0, 0],
  up: [0, 0, Math.PI / 2],
  down: [0, 0, -Math.PI / 2],
  side: [0, 0, 0],
};

/**
 * A tool made along x, its tip at +x and its flat side in the plane of x and y, then laid or stood up. `hold` is where the
 * hand goes along x and `tip` the far end: from the one to the other runs the tool's axis.
 */
export function tool(lie: Lie, { hold, tip }: { hold: number; tip: number }, make: (bench: Bench, form: PropForm) => void): Style {
  const turn = turns[lie];
  const axis: Vector3 = turn[0] === 0 ? [0, 0, 1] : [1, 0, 0];
  const turning = rotation(axis, turn[0] === 0 ? turn[2] : turn[0]);
  return (bench, form) => {
    const made = new Bench();
    make(made, form);
    for (const { substance, shape } of made.parts) bench.add(substance, shape, { turn });
    const held = rotate(turning, [hold, 0, 0]);
    return { anchors: { grip: held, tip: rotate(turning, [tip, 0, 0]) }, perches: [grip(held)] };
  };
}
