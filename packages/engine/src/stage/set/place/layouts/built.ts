import type { DrawUp } from '../layout.ts';
import { castle } from './castle.ts';
import { temple } from './temple.ts';
import { bridge } from './bridge.ts';
import { harbour } from './harbour.ts';
import { rooftop } from './rooftop.ts';
import { parking } from './parking.ts';
import { railway } from './railway.ts';
import { greatWall } from './great-wall.ts';
import { rink } from './rink.ts';
import { scrapyard } from './scrapyard.ts';
import { slope } from './slope.ts';
import { waterfront } from './waterfront.ts';
import { western } from './western.ts';

/** What people built. */
export const builtLayouts: Readonly<Record<string, DrawUp>> = {
  castle,
  temple,
  bridge,
  harbour,
  rooftop,
  parking,
  railway,
  'great-wall': greatWall,
  rink,
  waterfront,
  western,
  scrapyard,
  slope,
};
