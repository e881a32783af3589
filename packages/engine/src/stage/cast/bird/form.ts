import type { BirdForm } from './build.ts';
import { huntingForms } from './hunting-forms.ts';
import { perchingForms } from './perching-forms.ts';
import { swimmingForms } from './swimming-forms.ts';
import { walkingForms } from './walking-forms.ts';

/** The builds of birds by the name that presets use. */
export const birdForms: Readonly<Record<string, BirdForm>> = {
  ...perchingForms,
  ...huntingForms,
  ...swimmingForms,
  ...walkingForms,
};
