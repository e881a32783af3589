import type { Look, Seconds, Unit } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';

/** How thick the air of a weather gets before a picture, 0 to 1. */
const thickness: Readonly<Record<string, number>> = {
  clear: 0.05,
  sunny: 0.04,
  cloudy: 0.08,
  overcast: 0.12,
  wind: 0.07,
  rain: 0.26,
  storm: 0.32,
  thunderstorm: 0.32,
  snow: 0.26,
  snowstorm: 0.6,
  blizzard: 0.6,
  fog: 0.8,
  mist: 0.55,
  haze: 0.4,
  smoke: 0.6,
  dust: 0.5,
};

/** How much darker a weather makes a picture, and how much less colourful. */
const gloom: Readonly<Record<string, number>> = {
  overcast: 0.1,
  rain: 0.16,
  storm: 0.3,
  thunderstorm: 0.3,
  snow: 0.06,
  snowstorm: 0.16,
  blizzard: 0.16,
  fog: 0.06,
};

/** What lives in a picture's light and air at a moment. All of it is nothing at the film's start. */
export interface Living {
  /** Light that wanders over the picture. */
  readonly light: Unit;
  readonly haze: Unit;
  readonly gloom: Unit;
}

/** Over how long weather comes up: the first frame is the picture as it is. */
export const weatherRise: Seconds = 1.6;

/** The life of a picture at a moment of the film. */
export function livingAt(look: Look, seconds: Seconds): Living {
  const risen = smooth(0, weatherRise, seconds);
  return { light: smooth(0, 1, seconds), haze: risen * (thickness[look.weather] ?? 0.06), gloom: risen * (gloom[look.weather] ?? 0) };
}

/**
 * WGSL, at the corners of the relief: how much lighter it is there at the moment, and how thick the haze. Waves that bend one
 * another (domain warping) are enough for what is as soft as light and mist.
 */
export const driftAtCorner = `
  let way = corner - stand; let at = vec2f(way.x, way.y) / -way.z * sight.y;
  let t = living.w; let bend = vec2f(sin(at.y * 2.3 + t * 0.31), sin(at.x * 1.9 - t * 0.27 + 1.7));
  let slow = sin(at.x * 1.7 + bend.x + t * 0.42) * sin(at.y * 1.3 + bend.y - t * 0.23 + 0.9);
  let flow = at + vec2f(t * -0.11, 0.0) + 0.45 * bend;
  let wisp = 0.5 + 0.28 * sin(flow.x * 3.1 + 2.0 * sin(flow.y * 2.1 + t * 0.2)) + 0.22 * sin(flow.y * 5.3 - flow.x * 2.2 + 1.6 * sin(flow.x * 4.3 - t * 0.33));
  return vec2f(0.022 * sin(t * 1.25) + 0.055 * slow, clamp(0.4 + 1.0 * wisp * wisp, 0.0, 1.15));`;

/**
 * WGSL: a picture seen from a moved camera, with light and air that live. `sight` holds one over the opening's tangents across
 * and up; `living` is light, haze, gloom and the moment; `air` the nearest and farthest distance and a flash of lightning; `drift` what `driftAtCorner` gives.
 */
export const livingPicture = `
  let way = place - stand; let far = -way.z;
  let at = vec2f(0.5) + vec2f(way.x, -way.y) / far * sight.xy * 0.5;
  var colour = textureSample(shown, shownSampler, at).xyz;
  if (living.x > 0.0) {
    let nearness = clamp((1.0 / far - 1.0 / air.y) / (1.0 / air.x - 1.0 / air.y), 0.0, 1.0); let beyond = 1.0 - nearness;
    colour *= 1.0 + living.x * drift.x;
    let grey = dot(colour, vec3f(0.2126, 0.7152, 0.0722));
    colour = mix(colour, vec3f(grey) * vec3f(0.96, 1.0, 1.05), living.z * 0.8) * (1.0 - living.z);
    let veil = living.y * (0.18 + 0.82 * beyond) * drift.y;
    colour = mix(colour, hazeColour * (1.0 - living.z * 0.6), clamp(veil, 0.0, 0.92));
    colour *= vec3f(1.0) + air.z * (0.35 + 0.65 * beyond) * vec3f(0.9, 1.0, 1.25);
  }`;
