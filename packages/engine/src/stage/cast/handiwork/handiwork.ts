import { craftedFamily } from '../prop/crafted-family.ts';
import { tools } from './implements.ts';
import { materials } from './materials.ts';

/** What hands work on and with that changes under them: dough, knitting, planks, what a knife cuts off. */
export const handiworkFamily = craftedFamily({ family: 'handiwork', styles: { ...tools, ...materials } });
