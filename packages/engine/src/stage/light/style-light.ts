import type { Look } from '@onereel/spec';
import { scaleColour } from '../../shapes/colour.ts';
import type { Grade, Lighting } from './lighting.ts';

/** What a style changes of the light and of how the picture is developed; numbers multiply what is there. */
interface StyleLight {
  /** The hour and weather that it asks for where the screenplay has only the plain ones. */
  readonly look?: Partial<Pick<Look, 'timeOfDay' | 'weather'>>;
  readonly key?: number;
  readonly sky?: number;
  readonly fill?: number;
  readonly rim?: number;
  readonly haze?: number;
  readonly shadow?: number;
  /** At least this wet. */
  readonly wet?: number;
  readonly exposure?: number;
  readonly saturation?: number;
  readonly bloom?: number;
  readonly contrast?: number;
}

/** Drawn and painted pictures bring their own grain and corners; those of film would only disturb them. */
const drawn: StyleLight = { haze: 0.6, exposure: 0.86 };

const flat: StyleLight = { haze: 0.35, fill: 1.4, sky: 1.1, shadow: 0.9, contrast: 0.8, exposure: 0.86 };

const styles: Readonly<Record<string, StyleLight>> = {
  cartoon: { ...flat, key: 1.1, bloom: 0.3 },
  comic: { ...flat, key: 1.1, bloom: 0.3 },
  anime: { ...flat, bloom: 0.6 },
  sticker: flat,
  cyberpunk: { look: { timeOfDay: 'night', weather: 'clear' }, rim: 2, haze: 2, wet: 0.9, exposure: 1.15, bloom: 1.6 },
  'sci-fi': { look: { timeOfDay: 'dusk' }, rim: 1.7, haze: 1.4, exposure: 1.15, bloom: 1.2 },
  fantasy: { look: { timeOfDay: 'golden-hour' }, rim: 1.4, haze: 1.6, bloom: 1.4 },
  noir: {
    look: { timeOfDay: 'night', weather: 'clear' },
    key: 1.3,
    sky: 0.7,
    fill: 7,
    rim: 3,
    shadow: 1.25,
    haze: 1,
    exposure: 1.4,
    contrast: 1.2,
  },
  'van-gogh': drawn,
  impressionism: { ...drawn, sky: 1.15 },
  pointillism: { ...drawn, sky: 1.1 },
  'oil-painting': { ...drawn, fill: 0.8 },
  'ukiyo-e': flat,
  watercolour: { ...flat, haze: 1 },
  sketch: flat,
  charcoal: { ...flat, shadow: 1.05, contrast: 1 },
  pastel: drawn,
  chalkboard: flat,
  blueprint: flat,
  neon: { ...flat, bloom: 0.5 },
  vaporwave: { look: { timeOfDay: 'sunset' }, bloom: 1.4 },
  'art-deco': flat,
  renaissance: flat,
  'pop-art': flat,
  'pixel-art': flat,
  'low-poly': { haze: 0.5, fill: 0.9, shadow: 1.1 },
  clay: { haze: 0.3, key: 0.8, sky: 1.35, fill: 1.5, shadow: 0.85, bloom: 0.5, contrast: 0.8 },
  paper: { ...flat, bloom: 0.2 },
  ink: { ...flat, haze: 2 },
  mosaic: drawn,
  'stained-glass': drawn,
  cubism: drawn,
  minimalist: { ...flat, bloom: 0.2 },
  silhouette: { look: { timeOfDay: 'sunset' }, fill: 0.1, haze: 1.3 },
  miniature: { haze: 0.2, sky: 1.2, bloom: 0.7 },
  '3d-render': { haze: 0.2, rim: 2.4, fill: 1.6, sky: 1.25, bloom: 0.6, contrast: 0.8 },
};

/** Those that are no photographs: no grain, no dark corners. */
const photographs = new Set(['cyberpunk', 'sci-fi', 'fantasy', 'noir', 'silhouette']);

/** The look with the hour and weather that its style asks for, where it has only the plain ones. */
export function lookInStyle(look: Look): Look {
  const asked = styles[look.style]?.look;
  if (!asked || look.timeOfDay !== 'day' || look.weather !== 'clear') return look;
  return { ...look, ...asked };
}

/** The light as a style wants it. */
export function lightInStyle(lighting: Lighting, style: string): Lighting {
  const asked = styles[style];
  if (!asked) return lighting;
  const { key = 1, sky = 1, fill = 1, rim = 1, haze = 1, shadow = 1, wet = 0 } = asked;
  return {
    ...lighting,
    key: { ...lighting.key, colour: scaleColour(lighting.key.colour, key) },
    sky: scaleColour(lighting.sky, sky),
    bounce: scaleColour(lighting.bounce, sky),
    fill: { ...lighting.fill, colour: scaleColour(lighting.fill.colour, fill) },
    rim: scaleColour(lighting.rim, rim),
    haze: { ...lighting.haze, density: lighting.haze.density * haze },
    shadow: Math.min(1, lighting.shadow * shadow),
    wet: Math.max(lighting.wet, wet),
  };
}

/** How the picture is developed for a style, before it is treated. A given picture keeps its colours. */
export function gradeInStyle(grade: Grade, style: string): Grade {
  const asked = styles[style];
  if (!asked || grade.plain) return grade;
  const { exposure = 1, saturation = 1, bloom = 1, contrast = 1 } = asked;
  const bare = photographs.has(style) ? {} : { grain: 0, vignette: 0 };
  return {
    ...grade,
    exposure: grade.exposure * exposure,
    saturation: grade.saturation * saturation,
    bloom: grade.bloom * bloom,
    contrast: grade.contrast * contrast,
    ...bare,
  };
}
