import type { Look, Setting, Metres, Radians, Unit } from '@onereel/spec';

/** How the sea goes: what weather and place make of it. */
export interface SeaState {
  /** Significant height: trough to crest of the higher third of the waves. */
  readonly height: Metres;
  readonly longest: Metres;
  readonly shortest: Metres;
  /** How steep the crests are: 0 round, 1 about to break. */
  readonly sharpness: Unit;
  /** Where the wind blows: 0 toward +x (the viewer's right), a quarter turn toward the viewer. */
  readonly wind: Radians;
  /** How far single waves run off the wind. */
  readonly spread: Radians;
  /** Amplitude grows with the wavelength to this power: high for long swell, low for chop. */
  readonly roll: number;
  /** How much breaks: 0 none, 1 white all over. */
  readonly foam: Unit;
  /** How strongly the wind ruffles the surface between the waves. */
  readonly ruffle: Unit;
}

const calm: SeaState = {
  height: 0.45,
  longest: 26,
  shortest: 1.9,
  sharpness: 0.55,
  wind: 0.95,
  spread: 0.9,
  roll: 0.85,
  foam: 0,
  ruffle: 0.4,
};
const fair: SeaState = { ...calm, height: 0.8, longest: 34, shortest: 2.2, sharpness: 0.65, ruffle: 0.55 };

const rough: SeaState = { ...fair, height: 3.4, longest: 64, shortest: 3, sharpness: 0.9, roll: 1.05, foam: 0.55, ruffle: 0.85 };

const states: Readonly<Record<string, SeaState>> = {
  calm,
  clear: fair,
  sunny: fair,
  cloudy: { ...fair, height: 1, foam: 0.15 },
  overcast: { ...fair, height: 1.1, foam: 0.15 },
  fog: calm,
  mist: calm,
  snow: fair,
  wind: { ...fair, height: 1.7, longest: 48, sharpness: 0.85, foam: 0.45, ruffle: 0.85 },
  rain: { ...fair, height: 1.5, longest: 44, shortest: 2.6, sharpness: 0.8, foam: 0.3, ruffle: 0.9 },
  storm: { height: 5, longest: 62, shortest: 4, sharpness: 1, wind: 0.9, spread: 1, roll: 1.15, foam: 1, ruffle: 1 },
};
const sameWeather: Readonly<Record<string, string>> = { thunderstorm: 'storm', blizzard: 'storm', snowstorm: 'storm', hurricane: 'storm' };

/** Waters that the wind has little room to raise. */
const sheltered: Readonly<Record<string, number>> = {
  lake: 0.35,
  lagoon: 0.3,
  harbour: 0.35,
  harbor: 0.35,
  bay: 0.55,
  river: 0.25,
  pond: 0.12,
};

/** Whether high waves are asked for, whatever the weather is. */
const isRough = ({ features, traits }: Pick<Setting, 'features' | 'traits'>): boolean =>
  [...features.filter(({ kind }) => kind === 'wave'), { noun: '', traits }].some(({ noun, traits: own }) =>
    /\b(heavy|huge|giant|gigantic|enormous|massive|towering|monstrous|big|high|tall|rough|wild|raging|stormy|choppy|mountainous|turbulent)\b/.test(
      [noun, ...[own?.['words']].flat(), own?.['size']].join(' '),
    ),
  );

/** The sea that a look asks for on a water of this name. A calm mood lays the waves of a fair day; waves that are called high are. */
export function seaState(look: Look, noun: string, setting: Pick<Setting, 'features' | 'traits'> = { features: [] }): SeaState {
  const weather = sameWeather[look.weather] ?? look.weather;
  const open = isRough(setting)
    ? weather === 'storm'
      ? states['storm']!
      : rough
    : look.mood === 'calm' && (weather === 'clear' || weather === 'sunny')
      ? calm
      : (states[weather] ?? fair);
  const shelter = sheltered[noun.toLowerCase().split(' ').at(-1) ?? ''] ?? 1;
  if (shelter === 1) return open;
  return {
    ...open,
    height: open.height * shelter,
    longest: open.longest * (0.3 + 0.7 * shelter),
    foam: open.foam * shelter,
    ruffle: open.ruffle * 0.8,
  };
}
