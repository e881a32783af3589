import type { Ambience, Screenplay } from '@onereel/spec';
import type { SetPlan } from '../set/set.ts';

const bySetting: Readonly<Record<string, string>> = {
  mountains: 'mountain-wind',
  'snow-field': 'wind',
  meadow: 'meadow',
  sea: 'sea',
  beach: 'surf',
  'city-street': 'city',
  forest: 'forest',
  desert: 'desert-wind',
  studio: 'room',
  sky: 'wind',
};

/** Beds for words that a screenplay may ask for besides what its place has by itself. */
const byWord: Readonly<Record<string, string>> = {
  wind: 'wind',
  rain: 'rain',
  waves: 'surf',
  city: 'city',
  birds: 'dawn-birds',
  insects: 'night-crickets',
  forest: 'forest',
  fire: 'fire',
  'room-tone': 'room',
  storm: 'storm',
};

/** Words that a bed already contains. */
const contains: Readonly<Record<string, readonly string[]>> = {
  'mountain-wind': ['wind'],
  wind: ['wind'],
  blizzard: ['wind'],
  meadow: ['wind', 'birds', 'insects'],
  'dawn-birds': ['birds', 'wind'],
  sea: ['waves', 'wind'],
  'storm-sea': ['waves', 'wind', 'storm'],
  surf: ['waves', 'wind'],
  city: ['city'],
  'rain-city': ['city', 'rain'],
  rain: ['rain'],
  storm: ['storm', 'rain', 'wind'],
  forest: ['forest', 'birds', 'wind'],
  'desert-wind': ['wind'],
  room: ['room-tone'],
};

/** The beds of sound of a film: its place, its weather, its hour, and what the prompt asks for. */
export function ambienceOf(screenplay: Screenplay, plan: SetPlan): Ambience[] {
  const { timeOfDay, weather } = screenplay.look;
  const stormy = /storm|thunder/.test(weather);
  const rainy = stormy || weather === 'rain';
  const beds: { kind: string; gain: number }[] = [];
  const place = plan.kind.kind;
  if (place === 'sea') beds.push({ kind: stormy ? 'storm-sea' : 'sea', gain: 1 });
  else if (place === 'city-street') beds.push({ kind: rainy ? 'rain-city' : 'city', gain: 1 });
  else if (place === 'snow-field' && (weather === 'blizzard' || stormy)) beds.push({ kind: 'blizzard', gain: 1 });
  else if (place === 'meadow' && timeOfDay === 'sunrise') beds.push({ kind: 'dawn-birds', gain: 1 });
  else if (place !== 'picture') beds.push({ kind: bySetting[place] ?? plan.kind.ambience[0] ?? 'wind', gain: 1 });
  if (stormy) beds.push({ kind: 'storm', gain: 0.8 });
  else if (rainy && place !== 'city-street') beds.push({ kind: 'rain', gain: 0.9 });
  if (timeOfDay === 'night' && !rainy && (place === 'meadow' || place === 'forest' || place === 'desert'))
    beds.push({ kind: 'night-crickets', gain: 0.8 });
  for (const word of screenplay.sound.ambience) {
    if (beds.some((bed) => bed.kind === word || contains[bed.kind]?.includes(word))) continue;
    beds.push({ kind: byWord[word] ?? word, gain: 0.8 });
  }
  return beds.map((bed) => ({ ...bed, at: 0, seconds: screenplay.seconds }));
}
