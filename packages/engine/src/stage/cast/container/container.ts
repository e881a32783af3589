import { craftedFamily } from '../prop/crafted-family.ts';
import { backpack, basket, envelope, handbag, leatherCase, purse, shoppingBag, suitcase } from './bags.ts';
import { bin, dumpster } from './bins.ts';
import { cage, carton, chest, coffin, crate, gift, hatch, toolbox } from './boxes.ts';
import { nest } from './nest.ts';

/** Boxes, bags, baskets, cases and cages: what things are carried and kept in. Lids open. */
export const containerFamily = craftedFamily({
  family: 'container',
  styles: {
    carton,
    gift,
    hatch,
    chest,
    crate,
    coffin,
    toolbox,
    dumpster,
    bin,
    cage,
    suitcase,
    'leather-case': leatherCase,
    backpack,
    handbag,
    'shopping-bag': shoppingBag,
    purse,
    basket,
    envelope,
    nest,
  },
});
