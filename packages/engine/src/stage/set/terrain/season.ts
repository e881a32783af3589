import { traitColour } from '../../cast/traits.ts';
import type { SetBrief } from '../set.ts';
import type { Cover } from './covers.ts';

/** Four numbers that a cover's shader reads: on rock the snow line in metres and how green it is, on grass its colour and dryness. */
export type LandSeason = readonly [number, number, number, number];

const grasses: Readonly<Record<string, LandSeason>> = {
  spring: [0.046, 0.074, 0.019, 0],
  summer: [0.052, 0.068, 0.02, 0.25],
  autumn: [0.095, 0.068, 0.026, 0.8],
  winter: [0.075, 0.068, 0.036, 1],
};

/** Moss, needles and thin grass in the shade of trees. */
const forestFloor: LandSeason = [0.042, 0.044, 0.016, 0.5];

/** The season as the land shows it. A colour that the prompt gives to the setting tints the grass. */
export function landSeason(cover: Cover, { kind, look, setting }: SetBrief): LandSeason {
  if (cover === 'rock')
    return look.season === 'winter' || look.weather === 'snow'
      ? [-60, 0.5, 0, 0]
      : look.season === 'autumn'
        ? [150, 0.9, 0, 0]
        : [165, 1, 0, 0];
  const season = kind.family === 'forest' ? forestFloor : (grasses[look.season] ?? grasses['summer']!);
  const asked = cover === 'grass' ? traitColour(setting.traits) : null;
  if (!asked) return season;
  const level = 0.12 / (asked[0] + asked[1] + asked[2] + 0.05);
  return [
    season[0] * 0.6 + asked[0] * level * 0.4,
    season[1] * 0.6 + asked[1] * level * 0.4,
    season[2] * 0.6 + asked[2] * level * 0.4,
    season[3],
  ];
}
