import { designFamily } from '../prop/design-family.ts';
import { arcade } from './arcade.ts';
import { carousel } from './carousel.ts';
import { gameTables } from './game-tables.ts';
import { playground } from './playground.ts';

/** What people play on, at and around: rides of the fair and the playground, machines for coins, tables for games. */
export const amusementFamily = designFamily({ family: 'amusement', designs: { carousel, ...playground, ...arcade, ...gameTables } });
