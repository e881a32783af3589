import type { Mesh } from 'three/webgpu';
import type { Metres, Seconds } from '@onereel/spec';
import { type Chance, createChance } from '../../../chance/chance.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import type { Burst } from '../../cues/bursts.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import type { SetBrief } from '../set.ts';
import { addBoulder } from '../terrain/plants/boulder.ts';
import { inlandAt, sandAt, seaLevel, shoreAt, surfPeriod } from './shoreline.ts';

const saidOf = ({ setting }: Pick<SetBrief, 'setting'>): string =>
  [setting.noun, ...([setting.traits?.['words']].flat() as unknown[]), ...setting.features.map(({ kind, noun }) => `${kind} ${noun}`)].join(
    ' ',
  );

/** Whether the prompt asks for rocks on this shore. */
export function isRocky(brief: Pick<SetBrief, 'setting'>): boolean {
  return /\b(rocky|rocks?|boulders?|craggy|stony|reefs?|cliffs?|stones?)\b/.test(saidOf(brief));
}

/** Whether it asks for cliffs: then the headland is one. */
export function isSteep(brief: Pick<SetBrief, 'setting'>): boolean {
  return /\bcliffs?\b/.test(saidOf(brief));
}

/** A great rock that stands in the surf. */
interface SeaRock {
  readonly x: Metres;
  readonly z: Metres;
  readonly size: Metres;
}

/** The great rocks in the surf: thick on both sides, farther out in the middle, where somebody may be. */
const great: readonly SeaRock[] = [
  { x: -8.6, z: -9.5, size: 4.2 },
  { x: -11.5, z: -7.2, size: 3.4 },
  { x: -6.2, z: -12.6, size: 3 },
  { x: -10.4, z: -14.5, size: 5 },
  { x: -14.5, z: -11, size: 5.4 },
  { x: 7.4, z: -12, size: 3.6 },
  { x: 9.6, z: -15.5, size: 5 },
  { x: 12.4, z: -18, size: 4.4 },
  { x: 5.2, z: -16.4, size: 2.8 },
  { x: -2.6, z: -19, size: 3.4 },
  { x: 1.2, z: -21.5, size: 4.2 },
  { x: -5.4, z: -23, size: 4.6 },
  { x: 4, z: -27, size: 3.6 },
];

/** Boulders in the surf and on the sand, thickest at the water's edge, the middle of the action free; for `steep` shores a cliff runs out to sea. */
export function createRocks(matter: Matter, chance: Chance, steep = false): Mesh {
  const builder = new ShapeBuilder();
  for (const { x, z, size } of great) addBoulder(builder, [x, Math.max(sandAt(x, z), seaLevel - 0.9), z], size, true, chance);
  for (let number = 0; number < 90; number++) {
    const beside = great[number % great.length]!;
    const x = beside.x + chance.bell() * 2.6;
    const z = beside.z + chance.bell() * 2.2 + 0.6;
    if (z > -10 && Math.abs(x) < 5) continue;
    const size = chance.between(0.5, 1.7);
    addBoulder(builder, [x, sandAt(x, z) - size * 0.08, z], size, z > -12, chance);
  }
  for (let number = 0; steep && number < 46; number++) {
    const x = 13 + (number % 23) * 1.5 + chance.bell();
    const upper = number >= 23;
    const z = shoreAt(x) + (upper ? 7 : 1.5) + chance.bell() * 1.6;
    const size = (upper ? 15 : 11) * chance.between(0.8, 1.15);
    addBoulder(builder, [x + (upper ? 2 : 0), (upper ? 2.6 : seaLevel - 0.5) + chance.bell() * 0.6, z], size, true, chance);
  }
  return mesh(builder.build(), matter.solid({ detail: 'rough', repeat: 0.5, relief: 1 }), { layer: 'still' });
}

/** How long a breaker takes from one rock to the next, seconds: its front is not one straight line. */
const lag = 0.35;

/** Where and when the surf breaks on the great rocks: as each breaker of the shore's surf comes by, the higher the rougher the sea is. */
export function breakersOn(height: Metres, seconds: Seconds): Burst[] {
  const chance = createChance(11).spawn('breakers');
  return great
    .flatMap(({ x, z, size }, index): Burst[] => {
      // The surf's own clock: breakers leave 46 m out and come 23 m nearer in a period (`surfShader`).
      const age = (1 + inlandAt(x, z - size * 0.3) / 46) * 2;
      const uneven = Math.sin(x * 0.061 + 0.8) * 0.35 + Math.sin(x * 0.147) * 0.16;
      const first = surfPeriod * ((age % 1) - 0.15 * uneven) + (index % 3) * lag;
      // The surge that runs back off the shore throws up the water a second time.
      const turns = 2 * Math.ceil(seconds / surfPeriod) + 2;
      return Array.from({ length: turns }, (_, turn): Burst => {
        const at = first + (turn / 2 - 1) * surfPeriod + chance.bell() * 0.4;
        const high = size * (0.6 + 0.3 * chance.next()) * (0.8 + Math.min(1.4, height * 0.6));
        return { at, place: [x + size * 0.12, seaLevel + 0.1, z - size * 0.3], height: high, reach: size * 0.75 };
      });
    })
    .filter(({ at }) => at > -0.8 && at < seconds);
}
