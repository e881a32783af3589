import { craftedFamily } from '../prop/crafted-family.ts';
import { seats } from './seats.ts';

/** What one sits on: chairs, sofas, benches, swings. */
export const chairFamily = craftedFamily({ family: 'chair', styles: { ...seats } });
