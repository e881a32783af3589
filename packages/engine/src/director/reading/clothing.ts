import { isKindOf } from '../lexicon/match-noun.ts';
import type { Attachment } from './attachment.ts';

const clothing = ['clothing', 'footwear', 'headdress', 'garment', 'eyeglasses', 'jewelry', 'clothes'];
const ownClothes = new Set([
  'coat',
  'suit',
  'dress',
  'apron',
  'hat',
  'glasses',
  'sunglasses',
  'scarf',
  'helmet',
  'uniform',
  'costume',
  'outfit',
  'clothes',
  'armor',
  'armour',
  'mask',
  'crown',
  'jeans',
  'shorts',
  'pajamas',
  'goggles',
  'boot',
  'shoe',
  'tie',
  'bow tie',
  'cape',
  'hoodie',
  'overalls',
  'tuxedo',
  'wear',
  'attire',
]);

/** Whether a noun is something to wear. */
export function isClothing(noun: string, state: Attachment): boolean {
  return (
    ownClothes.has(noun) || ownClothes.has(noun.split(' ').at(-1)!) || clothing.some((broader) => isKindOf(noun, broader, state.lexicon))
  );
}
