import type { Seconds, Unit, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { Lamp, Lighting } from '../../light/lighting.ts';

/** One stroke of lightning. */
export interface Flash {
  readonly at: Seconds;
  /** 0 to 1. */
  readonly strength: Unit;
  /** Where it stands in the picture: −1 left edge to 1 right edge. */
  readonly side: number;
  /** Moments after `at` at which it flares up, the first 0. */
  readonly strokes: readonly Seconds[];
  /** Seed of its branches. */
  readonly seed: number;
}

/** When a beat of the screenplay asks for lightning. */
export interface LightningBeat {
  readonly start: Seconds;
  readonly seconds: Seconds;
}

function flash(at: Seconds, strength: Unit, chance: Chance): Flash {
  const strokes = [0];
  const count = chance.whole(1, 3);
  for (let stroke = 0; stroke < count; stroke++) strokes.push(strokes[stroke]! + chance.between(0.045, 0.12));
  return { at, strength, side: chance.between(-0.55, 0.55), strokes, seed: chance.whole(1, 1e9) };
}

/**
 * When lightning strikes: in every beat that asks for it at once and then every second or so; a storm without such beats
 * has one now and then. Sorted by time. Thunder follows from the same list.
 */
export function lightningFlashes(
  seconds: Seconds,
  chance: Chance,
  beats: readonly LightningBeat[],
  { storm = false }: { storm?: boolean } = {},
): Flash[] {
  const draw = chance.spawn('lightning');
  const found: Flash[] = [];
  const spans =
    beats.length > 0 ? beats.map((beat) => ({ ...beat, gap: 1.15 })) : storm ? [{ start: 0.4, seconds: seconds - 0.4, gap: 2.6 }] : [];
  for (const span of spans) {
    for (
      let at = span.start + draw.between(0.25, 0.5);
      at < Math.min(seconds, span.start + span.seconds) - 0.15;
      at += span.gap * draw.between(0.75, 1.3)
    ) {
      found.push(flash(at, found.length === 0 ? 1 : draw.between(0.6, 1), draw));
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** How bright a flash is at a moment, 0 to about 1: each stroke flares within a frame and dies in a twelfth of a second, over a slower glow. */
export function flashLight({ at, strength, strokes }: Flash, seconds: Seconds): number {
  let light = 0;
  strokes.forEach((stroke, number) => {
    const since = seconds - at - stroke;
    if (since < -0.02) return;
    const rise = since < 0 ? 1 + since / 0.02 : 1;
    const fall = Math.max(0, since);
    light = Math.max(light, rise * (number === 0 ? 1 : 0.8) * (0.62 * Math.exp(-fall / 0.08) + 0.38 * Math.exp(-fall / 0.3)));
  });
  return light < 0.004 ? 0 : light * strength;
}

/** The light of a moment with a flash of brightness `light` at `place` in it. The lamp comes first among the lamps. */
export function withFlash(lighting: Lighting, light: number, place: Vector3, centre: Vector3): Lighting {
  if (light <= 0) return lighting;
  const add = (colour: readonly [number, number, number], red: number, green: number, blue: number): [number, number, number] => [
    colour[0] + red * light,
    colour[1] + green * light,
    colour[2] + blue * light,
  ];
  const far2 = (place[0] - centre[0]) ** 2 + (place[1] - centre[1]) ** 2 + (place[2] - centre[2]) ** 2;
  // The shading's lamps fall off as 1 / (0.06 d² + 1); this is what the lamp must give to arrive at full strength.
  const power = light * (far2 * 0.06 + 1);
  const bolt: Lamp = { place, colour: [1.5 * power, 1.65 * power, 2.2 * power], reach: Math.max(6000, Math.sqrt(far2) * 8) };
  return {
    ...lighting,
    sky: add(lighting.sky, 0.16, 0.18, 0.27),
    rim: add(lighting.rim, 1.3, 1.4, 2),
    haze: { ...lighting.haze, colour: add(lighting.haze.colour, 0.05, 0.06, 0.1), glow: add(lighting.haze.glow, 0.07, 0.08, 0.13) },
    lamps: [bolt, ...lighting.lamps].slice(0, 4),
  };
}
