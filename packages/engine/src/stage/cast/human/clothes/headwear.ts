import { type Linear } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { place } from '../../../../shapes/transform.ts';
import type { Numbering } from '../numbering.ts';
import { caps } from './caps.ts';
import { cowl, type cowls, isCowl } from './cowls.ts';
import { crowns } from './crowns.ts';
import { type HatProfile, hatProfiles } from './hat-profiles.ts';
import { hats } from './hats.ts';
import { Hatter } from './hatter.ts';
import { helmets } from './helmets.ts';
import { wigs } from './wigs.ts';

const bare = ['halo', 'horns', 'bunny-ears', 'cat-ears', 'wig', 'judge-wig', 'headphones', 'headdress', 'bridal-veil', 'hair-bow'] as const;

/** What is worn on the head. */
export type Headwear = keyof typeof hatProfiles | keyof typeof cowls | (typeof bare)[number];

const metals: ReadonlySet<string> = new Set([
  'crown',
  'tiara',
  'hard-hat',
  'fire-helmet',
  'bike-helmet',
  'army-helmet',
  'horned-helmet',
  'kabuto',
  'crested-helmet',
]);
/** What hides the hair altogether. */
const closed: ReadonlySet<string> = new Set([
  'skull-cap',
  'balaclava',
  'space-helmet',
  'helmet',
  'knight-helmet',
  'football-helmet',
  'wig',
  'judge-wig',
  'wimple',
  'headscarf',
  'hood',
  'bandages',
]);
/** What sits low and hides hair that stands up. */
const flattening: ReadonlySet<string> = new Set(
  Object.keys(hatProfiles).filter((name) => !['tiara', 'wreath', 'headband', 'crown', 'nurse-cap'].includes(name)),
);

/** How much hair shows under it: none, what hangs down, or all of it. */
export function hairUnder(wear: Headwear | null): 'none' | 'flat' | 'all' {
  return wear === null ? 'all' : closed.has(wear) ? 'none' : flattening.has(wear) ? 'flat' : 'all';
}

/** What a piece of headwear has besides what is turned on a lathe. */
const details: Readonly<Partial<Record<Headwear, (hatter: Hatter) => readonly Shape[]>>> = {
  ...hats,
  ...caps,
  ...helmets,
  ...crowns,
  ...wigs,
};

/** How much lower hats sit than they are drawn, metres: down to over the brows, if they are high enough to cover the skull there. */
function sinkOf(profile: HatProfile): number {
  const high = Math.max(...profile.map(([, height]) => height));
  return Math.min(0.015, Math.max(0, high - 0.06));
}

/** What is worn on the head, in the model head's space. */
export function headwearShapes(wear: Headwear, colour: Linear, second: Linear | null, neckEnd: number, bone: Numbering): readonly Shape[] {
  if (isCowl(wear)) return cowl(wear, colour, second, neckEnd, bone);
  const hatter = new Hatter(colour, second, bone('head'));
  const profile: HatProfile | undefined = (hatProfiles as Readonly<Record<string, HatProfile>>)[wear];
  const main = profile ? [hatter.round(profile, colour, metals.has(wear))] : [];
  const whole = [...main, ...(details[wear]?.(hatter) ?? [])];
  return profile ? whole.map((shape) => place(shape, { at: [0, -sinkOf(profile), 0] })) : whole;
}
