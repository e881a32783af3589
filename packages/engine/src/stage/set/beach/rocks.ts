import type { Mesh } from 'three/webgpu';
import type { Chance } from '../../../chance/chance.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import type { SetBrief } from '../set.ts';
import { addBoulder } from '../terrain/plants/boulder.ts';
import { sandAt } from './shoreline.ts';

/** Whether the prompt asks for rocks on this shore. */
export function isRocky({ setting }: Pick<SetBrief, 'setting'>): boolean {
  const words = [setting.noun, ...([setting.traits?.['words']].flat() as unknown[])].join(' ');
  return (
    /\b(rocky|rocks?|craggy|stony|reefs?|cliffs?)\b/.test(words) ||
    setting.features.some(({ kind }) => /rock|boulder|cliff|stone/.test(kind))
  );
}

/** Boulders in the surf and on the sand, thickest at the water's edge, the middle of the action free. */
export function createRocks(matter: Matter, chance: Chance): Mesh {
  const builder = new ShapeBuilder();
  for (let number = 0; number < 72; number++) {
    const z = number % 4 === 0 ? chance.between(-3, 5) : chance.between(-22, -4);
    const x = chance.bell() * (12 + Math.max(0, -z));
    if (z > -6 && Math.abs(x) < 4.5) continue;
    const size = chance.between(0.5, 1.5) * (z < -5 ? 1.9 : 1) * (number % 9 === 0 ? 1.7 : 1);
    addBoulder(builder, [x, sandAt(x, z) - size * 0.1, z], size, z > -9, chance);
  }
  return mesh(builder.build(), matter.solid({ detail: 'rough', repeat: 0.5, relief: 1 }), { layer: 'still' });
}
