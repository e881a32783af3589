import { presets } from './preset.ts';

/** Bottles, cups, bowls, pans, boxes, bags. */
export const vessels = presets({ family: 'vessel', medium: 'ground', extent: [0.2, 0.35, 0.2], preset: {} }, { vase: { preset: { style: 'vase' } } });
