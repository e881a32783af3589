import type { Vector3 } from '@onereel/spec';
import { mixColour, scaleColour, type Linear } from '../../shapes/colour.ts';
import { normalise } from '../../shapes/vector.ts';
import type { Grade, Lighting } from './lighting.ts';

type Hour = Omit<Lighting, 'lamps' | 'wet'> & { readonly exposure: number; readonly tint: { shadows: Linear; highlights: Linear } };

const toward = (x: number, y: number, z: number): Vector3 => normalise([x, y, z]);
const fillFrom = toward(0.35, 0.35, 0.85);

/** Clear-sky light by time of day. Key light comes from behind and beside the scene (−z), as a photographer would wait for it. */
export const hours: Readonly<Record<string, Hour>> = {
  day: {
    key: { direction: toward(-0.62, 0.62, 0.35), colour: [3.5, 3.15, 2.7] },
    sky: [0.48, 0.62, 0.85],
    bounce: [0.2, 0.18, 0.14],
    fill: { direction: fillFrom, colour: [0.22, 0.24, 0.27] },
    rim: [0.35, 0.35, 0.35],
    haze: { colour: [0.55, 0.66, 0.8], glow: [0.95, 0.88, 0.74], density: 0.0012, fall: 0.006 },
    shadow: 0.78,
    exposure: 0.85,
    tint: { shadows: [0.98, 1, 1.03], highlights: [1.02, 1, 0.97] },
  },
  sunrise: {
    key: { direction: toward(0.62, 0.2, -0.55), colour: [4.2, 2.35, 1.25] },
    sky: [0.42, 0.43, 0.58],
    bounce: [0.2, 0.15, 0.12],
    fill: { direction: fillFrom, colour: [0.85, 0.68, 0.6] },
    rim: [1.3, 0.8, 0.45],
    haze: { colour: [0.66, 0.5, 0.5], glow: [1.5, 0.85, 0.42], density: 0.0022, fall: 0.012 },
    shadow: 0.6,
    exposure: 0.92,
    tint: { shadows: [0.97, 0.98, 1.06], highlights: [1.05, 1, 0.94] },
  },
  sunset: {
    key: { direction: toward(-0.55, 0.16, -0.62), colour: [4.6, 2.05, 0.85] },
    sky: [0.4, 0.36, 0.52],
    bounce: [0.22, 0.14, 0.11],
    fill: { direction: fillFrom, colour: [1.05, 0.78, 0.66] },
    rim: [1.6, 0.8, 0.38],
    haze: { colour: [0.42, 0.34, 0.4], glow: [1.9, 0.86, 0.3], density: 0.0018, fall: 0.01 },
    shadow: 0.6,
    exposure: 0.92,
    tint: { shadows: [0.96, 0.97, 1.08], highlights: [1.07, 0.99, 0.92] },
  },
  dusk: {
    key: { direction: toward(-0.5, 0.3, -0.5), colour: [0.75, 0.6, 0.85] },
    sky: [0.2, 0.22, 0.42],
    bounce: [0.1, 0.08, 0.1],
    fill: { direction: fillFrom, colour: [0.16, 0.16, 0.22] },
    rim: [0.4, 0.36, 0.6],
    haze: { colour: [0.2, 0.19, 0.34], glow: [0.6, 0.36, 0.4], density: 0.0018, fall: 0.01 },
    shadow: 0.4,
    exposure: 1.2,
    tint: { shadows: [0.93, 0.97, 1.12], highlights: [1.03, 0.98, 1] },
  },
  night: {
    key: { direction: toward(0.45, 0.55, -0.5), colour: [0.55, 0.7, 1.05] },
    sky: [0.1, 0.13, 0.22],
    bounce: [0.04, 0.047, 0.066],
    fill: { direction: fillFrom, colour: [0.13, 0.155, 0.22] },
    rim: [0.55, 0.7, 1.05],
    haze: { colour: [0.035, 0.05, 0.09], glow: [0.11, 0.15, 0.24], density: 0.0016, fall: 0.01 },
    shadow: 0.5,
    exposure: 1.45,
    tint: { shadows: [0.9, 0.97, 1.14], highlights: [0.98, 1, 1.04] },
  },
  studio: {
    key: { direction: toward(-0.3, 0.9, 0.32), colour: [2.15, 2.02, 1.86] },
    sky: [0.28, 0.3, 0.34],
    bounce: [0.12, 0.11, 0.1],
    fill: { direction: toward(0.8, 0.25, 0.5), colour: [0.35, 0.4, 0.48] },
    rim: [0.9, 0.95, 1.05],
    haze: { colour: [0.05, 0.055, 0.065], glow: [0.09, 0.09, 0.1], density: 0.004, fall: 0 },
    shadow: 0.72,
    exposure: 0.9,
    tint: { shadows: [0.97, 1, 1.05], highlights: [1.02, 1, 0.98] },
  },
};

const sameHour: Readonly<Record<string, string>> = {
  dawn: 'sunrise',
  morning: 'sunrise',
  noon: 'day',
  midday: 'day',
  afternoon: 'day',
  evening: 'sunset',
  'golden-hour': 'sunset',
  'golden hour': 'sunset',
  twilight: 'dusk',
  'blue-hour': 'dusk',
  midnight: 'night',
  daytime: 'day',
};

function overcast(hour: Hour, amount: number, murk: number): Hour {
  const grey = (colour: Linear, factor: number): Linear => {
    const level = (colour[0] + colour[1] + colour[2]) / 3;
    return scaleColour(mixColour(colour, [level * 0.95, level, level * 1.06], amount), factor);
  };
  return {
    ...hour,
    key: { ...hour.key, colour: grey(hour.key.colour, 1 - amount * 0.72) },
    sky: grey(hour.sky, 1 - amount * 0.1),
    rim: grey(hour.rim, 1 - amount * 0.5),
    haze: {
      ...hour.haze,
      colour: grey(hour.haze.colour, 1 - amount * 0.35),
      glow: grey(hour.haze.glow, 1 - amount * 0.5),
      density: hour.haze.density * murk,
    },
    shadow: hour.shadow * (1 - amount * 0.65),
  };
}

const weathers: Readonly<Record<string, { cover: number; murk: number; wet: number }>> = {
  clear: { cover: 0, murk: 1, wet: 0 },
  sunny: { cover: 0, murk: 0.8, wet: 0 },
  cloudy: { cover: 0.34, murk: 1.2, wet: 0 },
  overcast: { cover: 0.85, murk: 1.5, wet: 0 },
  rain: { cover: 0.9, murk: 2.6, wet: 1 },
  storm: { cover: 0.95, murk: 2.8, wet: 1 },
  thunderstorm: { cover: 0.95, murk: 2.8, wet: 1 },
  snow: { cover: 0.75, murk: 2.4, wet: 0 },
  snowstorm: { cover: 0.95, murk: 9, wet: 0 },
  rainbow: { cover: 0.35, murk: 1.4, wet: 0.4 },
  fog: { cover: 0.66, murk: 9, wet: 0.2 },
  mist: { cover: 0.5, murk: 7, wet: 0.1 },
  sandstorm: { cover: 0.85, murk: 15, wet: 0 },
  wind: { cover: 0.2, murk: 1.1, wet: 0 },
  blizzard: { cover: 0.95, murk: 9, wet: 0 },
};

/** How much of the sky the weather covers, 0 to 1. */
export function cloudCover(weather: string): number {
  return weathers[weather]?.cover ?? 0.1;
}

/** Light that comes through blown sand: the same brightness in its colour. */
const sandy = (colour: Linear): Linear => {
  const level = 0.3 * colour[0] + 0.5 * colour[1] + 0.2 * colour[2];
  return mixColour(colour, [level * 1.5, level * 0.93, level * 0.44], 0.9);
};

/** The light of a time of day in a weather; unknown words give a clear day. */
export function lightingFor(timeOfDay: string, weather: string): Lighting {
  const base = hours[timeOfDay] ?? hours[sameHour[timeOfDay] ?? 'day']!;
  const sky = weathers[weather] ?? weathers['clear']!;
  const hour = overcast(base, sky.cover, sky.murk);
  // Fog is lit from inside: it takes the colour of a low sun.
  const veiled = /fog|mist/.test(weather);
  const haze = veiled
    ? { ...hour.haze, colour: mixColour(hour.haze.colour, base.haze.glow, 0.22), glow: mixColour(hour.haze.glow, base.haze.glow, 0.6) }
    : weather === 'sandstorm'
      ? { ...hour.haze, colour: sandy(hour.haze.colour), glow: sandy(hour.haze.glow) }
      : hour.haze;
  return {
    key: hour.key,
    sky: weather === 'sandstorm' ? sandy(hour.sky) : hour.sky,
    bounce: hour.bounce,
    fill: hour.fill,
    rim: hour.rim,
    haze,
    shadow: hour.shadow,
    lamps: [],
    wet: sky.wet,
  };
}

const moods: Readonly<Record<string, Partial<Grade>>> = {
  dark: { saturation: 0.85, contrast: 0.62, vignette: 1.3 },
  menacing: { exposure: 0.72, saturation: 1.05, contrast: 0.66, vignette: 1.35, shadows: [0.9, 0.97, 1.1], highlights: [1.08, 1, 0.9] },
  eerie: { saturation: 0.7, contrast: 0.55, vignette: 1.3, shadows: [0.9, 1.02, 1.06] },
  tense: { saturation: 0.85, contrast: 0.48 },
  joyful: { saturation: 1.12, contrast: 0.3 },
  romantic: { saturation: 1.05, bloom: 1.3 },
  sad: { saturation: 0.75 },
  epic: { saturation: 0.98, contrast: 0.45 },
};

/** How the picture is developed for a time of day and a mood. */
export function gradeFor(timeOfDay: string, mood: string): Grade {
  const hour = hours[timeOfDay] ?? hours[sameHour[timeOfDay] ?? 'day']!;
  return {
    exposure: hour.exposure,
    saturation: 1,
    contrast: 0.36,
    shadows: hour.tint.shadows,
    highlights: hour.tint.highlights,
    bloom: 1,
    vignette: 0.9,
    grain: 0.016,
    ...moods[mood],
  };
}
