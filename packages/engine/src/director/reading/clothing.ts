import { garmentMatch } from '../craft/garments.ts';
import { isKindOf } from '../lexicon/match-noun.ts';
import type { Attachment } from './attachment.ts';
import { isBodyPart } from './body-parts.ts';

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
  'headphones',
  'eyepatch',
  'headset',
  'earphones',
  'backpack',
  'gloves',
  'glove',
  'mittens',
  'stockings',
  'gold chain',
  'earring',
  'earrings',
]);

/** What can be worn and is as often something else. */
const alsoElsewhere =
  /\b(?:(?<!(?:tank|crop|vest|halter|tube|tracksuit) )top|mail|horns|halo|fangs|wings|tail|tank|shell|cap|fin|fins|strap|belt|bag|purse|satchel|handbag|hood|wreath|shade|shades|badge|medal|habit|gown of a judge)$/;

/** Whether a noun is something to wear. */
export function isClothing(noun: string, state: Attachment): boolean {
  return (
    ownClothes.has(noun) ||
    ownClothes.has(noun.split(' ').at(-1)!) ||
    (garmentMatch(noun) === 'exact' && !isBodyPart(noun) && !alsoElsewhere.test(noun)) ||
    clothing.some((broader) => isKindOf(noun, broader, state.lexicon))
  );
}
