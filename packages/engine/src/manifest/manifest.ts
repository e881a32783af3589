import { actions } from './actions.ts';
import { angles, focuses, lenses, moves, sizes, speeds, times, transitions } from './camera.ts';
import { cast } from './cast/cast.ts';
import { colours } from './colours.ts';
import { features } from './features.ts';
import { moods, seasons, styles, timesOfDay, weathers } from './looks.ts';
import { settings } from './settings/settings.ts';
import { sounds } from './sounds.ts';

/** The one list of everything that can be cast, built, done, heard and shot. */
export const manifest = {
  cast,
  settings,
  features,
  actions,
  sounds,
  colours,
  camera: { sizes, angles, moves, lenses, focuses, speeds, times, transitions },
  looks: { styles, timesOfDay, weathers, seasons, moods },
} as const;
