import type { Cue, Vector3 } from '@onereel/spec';
import type { Weather } from '../set/weather/weather.ts';
import { spot } from './path-of.ts';

/** Metres that sound travels in a second (at 20 °C). */
const speedOfSound = 343;

/** How far off lightning is taken to be by the ear: nearer than it is drawn, so that its thunder falls into a short film. */
const heardAt = 170;

/** Thunder after every flash: a crack and a roll, as late as sound takes for the distance. */
export function thunder(weather: Weather | null, eye: Vector3): Cue[] {
  return (weather?.flashes ?? []).flatMap((flash): Cue[] => {
    const distance = heardAt * (1.6 - flash.strength * 0.6);
    const at = flash.at + distance / speedOfSound;
    const place: Vector3 = [eye[0] + flash.side * 120, eye[1] + 60, eye[2] - 150];
    return [
      {
        at,
        seconds: 1,
        kind: 'lightning-crack',
        position: spot(at, place),
        gain: 0.8 * flash.strength,
        parameters: { distance: Math.min(400, distance) },
      },
      { at: at + 0.05, seconds: 4, kind: 'thunder', position: spot(at, place), gain: flash.strength, parameters: { distance: 300 } },
    ];
  });
}
