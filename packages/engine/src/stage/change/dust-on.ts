import { createChance } from '../../chance/chance.ts';
import { swarmMesh } from '../cast/prop/motes.ts';
import type { Trapping, Wearer } from './trapping.ts';

const count = 34;

/** Seconds until the dust has settled. */
const lasting = 5;

/** The dust that rises where something large falls to pieces. */
export function dustOn({ measures, matter }: Wearer): Trapping {
  const { low, height, reach } = measures;
  const chance = createChance(5).spawn('dust');
  const own = Array.from({ length: count }, () => [chance.next(), chance.next(), chance.next(), chance.next()] as const);
  const big = Math.max(reach, height * 0.22);
  let since = 0;
  const dust = swarmMesh(
    {
      sprite: 'puff',
      count,
      mote(_moment, index) {
        const [one, two, three, four] = own[index]!;
        const t = since - two * 0.8;
        if (since === 0 || t <= 0) return null;
        const grown = 1 - Math.exp(-t * 1.4);
        const angle = one * 6.2832;
        const far = reach * 0.4 + big * (0.5 + 1.3 * three) * grown;
        return {
          at: [Math.sin(angle) * far, low + big * 0.12 + big * 0.55 * four * grown + t * big * 0.03, Math.cos(angle) * far],
          size: big * (0.22 + 0.5 * grown) * (0.7 + 0.5 * three),
          colour: [0.5, 0.46, 0.4],
          cover: 0.5 * Math.min(1, t * 4) * Math.max(0, 1 - t / lasting),
          turn: one * 6 + t * 0.2,
          own: two,
        };
      },
    },
    matter,
  );
  return {
    objects: [dust.object],
    at({ burst }, moment) {
      since = burst;
      dust.object.visible = burst > 0 && burst < lasting + 1;
      dust.pose(moment);
    },
    dispose: () => dust.object.geometry.dispose(),
  };
}
