import type { CastKind } from '../entry.ts';
import { animals } from './animals.ts';
import { birds } from './birds.ts';
import { buildings } from './buildings.ts';
import { creatures } from './creatures.ts';
import { devices } from './devices.ts';
import { effects } from './effects.ts';
import { food } from './food.ts';
import { furniture } from './furniture.ts';
import { installations } from './installations.ts';
import { lettering } from './lettering.ts';
import { people } from './people.ts';
import { plants } from './plants.ts';
import { things } from './things.ts';
import { tools } from './tools.ts';
import { toys } from './toys.ts';
import { vehicles } from './vehicles.ts';
import { vessels } from './vessels.ts';
import { waterlife } from './waterlife.ts';

/** Everything that can be cast, one row each. The last row is the stand-in for what nobody has built yet. */
export const cast: readonly CastKind[] = [
  ...animals,
  ...birds,
  ...waterlife,
  ...creatures,
  ...people,
  ...vehicles,
  ...plants,
  ...buildings,
  ...effects,
  ...furniture,
  ...vessels,
  ...tools,
  ...lettering,
  ...devices,
  ...installations,
  ...food,
  ...toys,
  ...things,
];
