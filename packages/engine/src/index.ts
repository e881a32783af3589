/** From a prompt to an MP4. @module */
export { type Chance, createChance } from './chance/chance.ts';
