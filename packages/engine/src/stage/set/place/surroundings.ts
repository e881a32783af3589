import type { Chance } from '../../../chance/chance.ts';
import { addBoulder } from '../terrain/plants/boulder.ts';
import type { Dressing } from './dressing.ts';
import type { Layout, Site } from './layout.ts';
import { dwelling } from './pieces/buildings.ts';
import { grove, leafColour } from './pieces/grove.ts';
import { addBush } from './pieces/plants.ts';

/** Half the angle that a layout's own things stand in. */
const front = 0.8;

/**
 * What stands behind and beside the camera's usual place, for films whose camera goes round: woods and bushes about a green
 * place, boulders about a bare one, houses about one where people live.
 */
export function dressRound(dressing: Dressing, layout: Layout, site: Site, name: string, chance: Chance): void {
  const { water, lane, avenue, cover, arena = { side: 12, back: 10, front: 7 } } = layout;
  const isFree = (x: number, z: number): boolean => {
    const dry = !water || dressing.height(x, z) > water.level + 0.4;
    const beside = (avenue === undefined || Math.abs(x - avenue) > 7) && (!lane || Math.abs(lane[0]) < 0.5 || Math.abs(z) > 9);
    const ahead = Math.abs(Math.atan2(x, 8 - z)) < front && z < 8;
    const apart = Math.abs(x) > arena.side + 3 || z > arena.front + 12 || z < -arena.back - 3;
    return dry && beside && apart && !ahead && dressing.isFree(x, z);
  };
  const spots = (count: number, near: number, far: number): readonly (readonly [number, number])[] =>
    Array.from({ length: count }, () => {
      const [angle, away] = [chance.between(-Math.PI, Math.PI), near * (far / near) ** chance.next()];
      return [Math.sin(angle) * away, 8 - Math.cos(angle) * away] as const;
    }).filter(([x, z]) => isFree(x, z));
  if (cover !== 'grass') {
    for (const [x, z] of spots(60, 16, 120))
      addBoulder(dressing.foliage, [x, dressing.height(x, z), z], chance.between(0.4, 1.8), false, chance, site.snowy ? 0.8 : 0);
    return;
  }
  if (/^(village|harbour|castle|park|playground|stadium)$/.test(name))
    for (let at = -3; at <= 3; at++)
      if (Math.abs(at) > (avenue === undefined ? -1 : 0))
        dressing.set(dwelling(chance), at * 14, 46 + Math.abs(at) * 3, Math.PI + at * 0.06);
  grove(
    dressing,
    site,
    { count: 90, near: 24, far: 130, half: Math.PI, tall: [8, 13], fits: isFree, conifers: site.wooded ? 0.7 : 0.25 },
    chance,
  );
  for (const [x, z] of spots(50, 14, 60))
    addBush(dressing.foliage, [x, dressing.height(x, z), z], chance.between(0.5, 1.2), leafColour(site), chance);
}
