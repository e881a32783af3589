import type { Stuff } from './mason.ts';

/** Boards of a colour. */
export const plank = (colour: string): Stuff => ['boards', colour];
