import type { DrawUp } from '../layout.ts';
import { airfield } from './airfield.ts';
import { beyondLayouts } from './beyond.ts';
import { builtLayouts } from './built.ts';
import { countrysideLayouts } from './countryside.ts';
import { fieldLayouts } from './fields.ts';
import { groundLayouts } from './grounds.ts';
import { market } from './market.ts';
import { parkLayouts } from './park.ts';
import { peak } from './peak.ts';
import { waterLayouts } from './waters.ts';
import { wildLayouts } from './wilds.ts';
import { yardLayouts } from './yards.ts';

/** Every layout by the name that the manifest's rows use. */
export const layouts: ReadonlyMap<string, DrawUp> = new Map(
  Object.entries({
    ...parkLayouts,
    ...waterLayouts,
    ...countrysideLayouts,
    ...fieldLayouts,
    ...wildLayouts,
    ...groundLayouts,
    ...builtLayouts,
    ...beyondLayouts,
    ...yardLayouts,
    airfield,
    market,
    peak,
  }),
);
