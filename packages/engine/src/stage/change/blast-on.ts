import { createChance } from '../../chance/chance.ts';
import type { Moment } from '../blocking/moment.ts';
import { blast } from '../cast/effect/blast.ts';
import type { Glow } from '../cast/family.ts';
import { type Swarm, swarmMesh } from '../cast/prop/motes.ts';
import { spanOf, type Trapping, type Wearer } from './trapping.ts';

/** Metres that the blast is made for. */
const made = 6;

/** The ball of fire and the smoke of what explodes, a little larger than itself. */
export function blastOn({ measures, matter }: Wearer): Trapping {
  const { swarms, light } = blast(createChance(3).spawn('blast'));
  const size = (Math.max(spanOf(measures), measures.reach) * 1.5) / made;
  const fitted = swarms.map(({ mote, ...swarm }): Swarm => ({
    ...swarm,
    mote(moment, index) {
      const one = mote(moment, index);
      return one && { ...one, at: [one.at[0] * size, measures.low + one.at[1] * size * 0.55, one.at[2] * size], size: one.size * size };
    },
  }));
  const meshes = fitted.map((swarm) => swarmMesh(swarm, matter));
  let glow: Glow | null = null;
  return {
    objects: meshes.map(({ object }) => object),
    at({ burst }, moment) {
      for (const { object } of meshes) object.visible = burst > 0;
      glow = null;
      if (burst === 0) return;
      const since = { progress: 0, since: burst, seconds: 1, weight: 1 };
      const bursting: Moment = { ...moment, actions: new Map([['explode', since]]) };
      for (const mesh of meshes) mesh.pose(bursting);
      const shone = light(bursting);
      glow = shone && { ...shone, at: [0, measures.low + shone.at[1] * size, measures.reach], reach: shone.reach * Math.max(0.3, size) };
    },
    light: () => glow,
    dispose: () => meshes.forEach(({ object }) => object.geometry.dispose()),
  };
}
