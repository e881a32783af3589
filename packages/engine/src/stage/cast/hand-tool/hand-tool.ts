import { craftedFamily } from '../prop/crafted-family.ts';
import * as kitchen from './kitchen.ts';
import { long } from './long.ts';
import { study } from './study.ts';
import { workshop } from './workshop.ts';

const { mirrored: _edge, ...cooking } = kitchen;

/** What hands work with: cutlery, tools of the workshop, of the desk and of the garden. */
export const handToolFamily = craftedFamily({ family: 'hand-tool', styles: { ...cooking, ...workshop, ...study, ...long } });
