import { craftedFamily } from '../prop/crafted-family.ts';
import * as kitchen from './kitchen.ts';
import * as long from './long.ts';
import * as study from './study.ts';
import * as workshop from './workshop.ts';

const { mirrored: _edge, ...cooking } = kitchen;

/** What hands work with: cutlery, tools of the workshop, of the desk and of the garden. */
export const handToolFamily = craftedFamily({ family: 'hand-tool', styles: { ...cooking, ...workshop, ...study, ...long } });
