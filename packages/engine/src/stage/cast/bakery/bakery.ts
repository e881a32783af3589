import { designFamily } from '../prop/design-family.ts';
import { breads } from './breads.ts';
import { cakes } from './cakes.ts';

/** Bread, cakes and pastry. */
export const bakeryFamily = designFamily({ family: 'bakery', designs: { ...breads, ...cakes } });
