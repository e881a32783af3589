import type { DrawUp } from '../layout.ts';
import { jungle, swamp } from './jungle.ts';
import { arctic } from './arctic.ts';
import { canyon } from './canyon.ts';
import { volcano } from './volcano.ts';
import { island } from './island.ts';
import { cave } from './cave.ts';
import { graveyard } from './graveyard.ts';

/** Woods, ice, rock and fire. */
export const wildLayouts: Readonly<Record<string, DrawUp>> = { jungle, swamp, arctic, canyon, volcano, island, cave, graveyard };
