import type { Unit, Vector3 } from '@onereel/spec';
import { mix } from '../../curves/easing.ts';
import { mixColour } from '../../shapes/colour.ts';
import { mixVector, normalise } from '../../shapes/vector.ts';
import type { Lighting } from './lighting.ts';
import { gradeFor, lightingFor } from './times-of-day.ts';

/** The light between two moments of a day. */
export function mixLighting(from: Lighting, to: Lighting, amount: Unit): Lighting {
  const direction = (one: Vector3, other: Vector3): Vector3 => {
    const [x, y, z] = mixVector(one, other, amount);
    return normalise([x, Math.max(0.06, y), z]);
  };
  return {
    ...from,
    key: { direction: direction(from.key.direction, to.key.direction), colour: mixColour(from.key.colour, to.key.colour, amount) },
    sky: mixColour(from.sky, to.sky, amount),
    bounce: mixColour(from.bounce, to.bounce, amount),
    fill: { direction: direction(from.fill.direction, to.fill.direction), colour: mixColour(from.fill.colour, to.fill.colour, amount) },
    rim: mixColour(from.rim, to.rim, amount),
    haze: {
      colour: mixColour(from.haze.colour, to.haze.colour, amount),
      glow: mixColour(from.haze.glow, to.haze.glow, amount),
      density: mix(from.haze.density, to.haze.density, amount),
      fall: mix(from.haze.fall, to.haze.fall, amount),
    },
    shadow: mix(from.shadow, to.shadow, amount),
  };
}

/** Which hours follow, and how much of the way to the last one passes. A day stays a day: its sun goes from one side to the other. */
const following: Readonly<Record<string, { readonly hours: readonly string[]; readonly part: Unit }>> = {
  sunrise: { hours: ['sunrise', 'day'], part: 1 },
  day: { hours: ['day', 'afternoon', 'sunset'], part: 0.72 },
  sunset: { hours: ['sunset', 'dusk', 'night'], part: 0.85 },
  dusk: { hours: ['dusk', 'night'], part: 1 },
  night: { hours: ['night', 'late'], part: 1 },
};

const asNamed: Readonly<Record<string, string>> = {
  dawn: 'sunrise',
  morning: 'sunrise',
  evening: 'sunset',
  'golden-hour': 'sunset',
  twilight: 'dusk',
  'blue-hour': 'dusk',
  midnight: 'night',
};

/** Turned about the vertical: where the sun or the moon has gone to. */
function moved(lighting: Lighting, x: number, height: number): Lighting {
  const [, y, z] = lighting.key.direction;
  return { ...lighting, key: { ...lighting.key, direction: normalise([x, y * height, z]) } };
}

function lightOf(hour: string, weather: string): Lighting {
  if (hour === 'afternoon') return moved(lightingFor('day', weather), 0.55, 0.8);
  if (hour === 'late') return moved(lightingFor('night', weather), -0.5, 0.7);
  // It sets on the side to which it went.
  return hour === 'sunset' ? lightingFor('sunset', weather) : lightingFor(hour, weather);
}

/** What hours that pass do to the light: the light itself, and how much longer the picture is exposed than it was at their start. */
export function passingHours(
  timeOfDay: string,
  weather: string,
): (amount: Unit) => { readonly lighting: Lighting; readonly exposure: number } {
  const { hours, part } = following[timeOfDay] ?? following[asNamed[timeOfDay] ?? 'day']!;
  const lights = hours.map((hour) => lightOf(hour, weather));
  // The sun of an afternoon stands on the side on which it will set.
  const exposures = hours.map((hour) => gradeFor(hour === 'late' ? 'night' : hour, '').exposure);
  return (amount) => {
    const at = amount * part * (hours.length - 1);
    const index = Math.min(hours.length - 2, Math.floor(at));
    return {
      lighting: mixLighting(lights[index]!, lights[index + 1]!, at - index),
      exposure: mix(exposures[index]!, exposures[index + 1]!, at - index) / exposures[0]!,
    };
  };
}
