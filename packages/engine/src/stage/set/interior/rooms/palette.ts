import { paint } from '../finish.ts';

/** Whitewashed plaster, as in shops and offices. */
export const white = paint('#efece4', 'plaster');

/** The colour of daylight lamps. */
export const cold = '#eef4ff';

/** The colour of lamps at home and in the evening. */
export const warm = '#ffc88a';
