import type { Look, Vector3 } from '@onereel/spec';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { normalise } from '../../../shapes/vector.ts';
import type { Lamp, Lighting } from '../../light/lighting.ts';
import { cloudCover } from '../../light/times-of-day.ts';
import type { RoomRow } from './room.ts';

/** The light outside the windows and how far the lamps inside are up. */
export interface Daylight {
  readonly sun: Linear;
  /** Light of a window's whole area. */
  readonly sky: Linear;
  /** Colours seen through a window: at the top, at the horizon. */
  readonly high: Linear;
  readonly low: Linear;
  /** How steeply the sun falls in: its height over the way it goes. */
  readonly fall: number;
  readonly lamps: number;
  readonly ambient: number;
  readonly night: number;
}

const day: Daylight = {
  sun: [5.2, 4.5, 3.5], sky: [2.5, 2.9, 3.5], high: [0.42, 0.66, 1.15], low: [1.25, 1.4, 1.55], fall: 0.72, lamps: 0.3, ambient: 1, night: 0,
}; // prettier-ignore

const hours: Readonly<Record<string, Daylight>> = {
  day,
  morning: { ...day, sun: [5.6, 4.3, 2.9], fall: 0.5 },
  sunrise: { ...day, sun: [6, 3.4, 1.8], sky: [1.9, 1.7, 1.8], high: [0.5, 0.52, 0.8], low: [1.9, 1.15, 0.75], fall: 0.36, lamps: 0.5, ambient: 0.8 },
  sunset: { ...day, sun: [6.4, 2.6, 0.95], sky: [1.6, 1.15, 1.1], high: [0.38, 0.34, 0.58], low: [2.1, 0.9, 0.4], fall: 0.3, lamps: 0.65, ambient: 0.68 },
  dusk: { ...day, sun: [0, 0, 0], sky: [0.34, 0.4, 0.72], high: [0.1, 0.14, 0.34], low: [0.5, 0.36, 0.46], lamps: 0.95, ambient: 0.45, night: 0.8 },
  night: { ...day, sun: [0, 0, 0], sky: [0.1, 0.14, 0.28], high: [0.012, 0.02, 0.055], low: [0.035, 0.05, 0.1], lamps: 1, ambient: 0.34, night: 1 },
}; // prettier-ignore

const sameHour: Readonly<Record<string, string>> = {
  dawn: 'sunrise', noon: 'day', midday: 'day', afternoon: 'day', daytime: 'day', evening: 'dusk', 'golden-hour': 'sunset', 'golden hour': 'sunset', twilight: 'dusk',
  'blue-hour': 'dusk', midnight: 'night',
}; // prettier-ignore

/** The daylight of a look: clouds take the sun's patches away. */
export function daylightOf({ timeOfDay, weather }: Pick<Look, 'timeOfDay' | 'weather'>): Daylight {
  const hour = hours[timeOfDay] ?? hours[sameHour[timeOfDay] ?? 'day']!;
  const cover = cloudCover(weather);
  const grey = (colour: Linear): Linear => {
    const level = (colour[0] + colour[1] + colour[2]) / 3;
    return mixColour(colour, [level * 0.9, level, level * 1.08], cover * 0.8);
  };
  const clear = Math.max(0, 1 - cover * 1.25);
  return {
    ...hour,
    sun: scaleColour(hour.sun, clear),
    sky: scaleColour(grey(hour.sky), 1 - cover * 0.25),
    high: scaleColour(grey(hour.high), 1 - cover * 0.2),
    low: scaleColour(grey(hour.low), 1 - cover * 0.35),
    lamps: Math.min(1, hour.lamps + cover * 0.35),
  };
}

/** Moonlight through a window: cold shafts, and most lamps out. */
export function moonlit(night: Daylight): Daylight {
  return {
    ...night,
    sun: [1.5, 2.1, 3.6],
    sky: [0.3, 0.42, 0.8],
    high: [0.03, 0.05, 0.14],
    low: [0.1, 0.15, 0.3],
    fall: 0.8,
    lamps: 0.22,
    ambient: 0.5,
  };
}

/** Toward the sun as it falls in through the first row of windows; from above where there are none. */
export function sunward(row: RoomRow, { fall }: Daylight): Vector3 {
  const wall = row.windows?.[0]?.wall;
  if (wall === 'left') return normalise([-1, fall, -0.32]);
  if (wall === 'right') return normalise([1, fall, -0.32]);
  if (wall === 'back') return normalise([-0.42, fall, -1]);
  return normalise([-0.25, 1, 0.3]);
}

/** The lamps of a room at an hour. */
export function lampsOf(row: RoomRow, daylight: Daylight): Lamp[] {
  const power = (row.windows?.length ?? 0) === 0 || row.alwaysLit ? 1 : daylight.lamps;
  return row.lamps.slice(0, 4).map(({ at, colour, power: own, reach = 9 }) => ({
    place: at,
    colour: scaleColour(linear(colour), own * power),
    reach,
  }));
}

/** How far the lamps' own shades glow. */
export const shadeGlow = (row: RoomRow, daylight: Daylight): number =>
  (row.windows?.length ?? 0) === 0 || row.alwaysLit ? 1 : 0.25 + 0.75 * daylight.lamps;

/** The light without direction that fills a room. */
export function ambientOf(row: RoomRow, daylight: Daylight): Linear {
  const open = (row.windows?.length ?? 0) > 0 && !row.alwaysLit;
  const tone = linear(row.tone ?? (open && daylight.night < 0.5 ? '#f3f3f2' : '#f0dcc4'));
  return scaleColour(tone, 0.42 * (row.ambient ?? 1) * (open ? daylight.ambient : 0.8));
}

/** The light that members of the cast stand in, from what a point at head height receives from each side. */
export function lightingIn(row: RoomRow, daylight: Daylight, received: (at: Vector3, normal: Vector3) => Linear): Lighting {
  const at: Vector3 = [0, 1.35, 0];
  const [up, down, front] = [received(at, [0, 1, 0]), received(at, [0, -1, 0]), received(at, [0, 0.2, 0.98])];
  const sun = sunward(row, daylight);
  const toKey = normalise([sun[0] * 0.8 || -0.4, Math.max(0.75, sun[1]), Math.max(0.5, sun[2] + 0.75)]);
  const key = received(at, normalise([sun[0], 0.25, sun[2]]));
  const dark = mixColour(key, up, 0.35);
  return {
    key: { direction: toKey, colour: scaleColour(dark, 1.05) },
    sky: scaleColour(up, 0.55),
    bounce: mixColour(scaleColour(down, 0.5), scaleColour(up, 0.28), 0.5),
    fill: { direction: normalise([-toKey[0], 0.3, 0.85]), colour: scaleColour(front, 0.5) },
    rim: scaleColour(mixColour(key, [0.6, 0.62, 0.66], 0.3), 0.5),
    haze: { colour: scaleColour(mixColour(up, daylight.low, 0.15), 0.3), glow: scaleColour(key, 0.4), density: row.haze ?? 0.004, fall: 0 },
    lamps: [],
    shadow: 0.72,
    wet: 0,
  };
}
