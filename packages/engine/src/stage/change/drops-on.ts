import type { Vector3 as Place } from '@onereel/spec';
import type { Linear } from '../../shapes/colour.ts';
import { part } from '../cast/effect/cycle.ts';
import { swarmMesh } from '../cast/prop/motes.ts';
import { placeOf, pointsOn } from './surface-points.ts';
import { spanOf, type Trapping, type Wearer } from './trapping.ts';

/** Drops that hang on one wet body or fall from it. */
const count = 26;

/** Drops that gather under what is wet and fall, in the colour of what melts; water has its own. */
export function dropsOn({ object, measures, matter }: Wearer, colour: Linear | null): Trapping {
  const { low, height } = measures;
  const span = spanOf(measures);
  const points = pointsOn(object, count, ({ y }, normal) => (y > low + height * 0.08 ? Math.max(0, 0.25 - normal.y) : 0));
  const places = points.map((): Place => [0, 0, 0]);
  let [amount, ground, soft] = [0, low, 0];
  const tint: Linear = colour ?? [0.5, 0.6, 0.7];
  const drops = swarmMesh(
    {
      sprite: 'drop',
      count: points.length,
      mote({ seconds }, index) {
        if (amount === 0) return null;
        const own = (index * 0.618) % 1;
        // It gathers for half of its time, then it falls.
        const course = part(seconds * (0.55 + 0.3 * own) + own * 7);
        const [x, y, z] = places[index]!;
        const from = low + (y - low) * (1 - soft);
        const falling = Math.max(0, course - 0.5) / 0.5;
        const at = from - 4.9 * (falling * 0.75) ** 2;
        if (at < ground) return null;
        const size = Math.min(0.016, span * 0.009) * Math.min(1, course * 2.4) * (0.7 + 0.6 * own);
        return { at: [x, at - size, z], size, tall: 1.25 + falling * 1.2, colour: tint, cover: 0.9 * amount };
      },
    },
    matter,
  );
  return {
    objects: [drops.object],
    at(state, moment, inverse) {
      amount = Math.min(1, state.wet * 1.5) * (state.melted > 0.9 || state.dissolved > 0.5 ? 0 : 1);
      drops.object.visible = amount > 0;
      if (amount === 0) return;
      soft = state.melted;
      ground = Math.min(low, low + moment.ground(moment.place[0], moment.place[2]) - moment.place[1]);
      points.forEach((point, index) => {
        const { x, y, z } = placeOf(point, inverse);
        places[index] = [x, y, z];
      });
      drops.pose(moment);
    },
    dispose: () => drops.object.geometry.dispose(),
  };
}
