import type { Beat, Screenplay, Seconds, Unit } from '@onereel/spec';
import { mix, smooth } from '../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../shapes/colour.ts';
import type { Lighting } from './lighting.ts';
import { mixLighting } from './passing-hours.ts';
import { normalise } from '../../shapes/vector.ts';
import type { Vector3 } from '@onereel/spec';
import { gradeFor, lightingFor } from './times-of-day.ts';

/** Beats that change the light, the picture or the season, by what they change. Times in seconds of the film. */
export function lightBeats({ shots }: Pick<Screenplay, 'shots'>, trait: string): Beat[] {
  return shots
    .flatMap(({ beats }) => beats)
    .filter(({ action, change }) => action === 'change-light' && change?.trait === trait)
    .sort((one, other) => one.start - other.start);
}

const doneAt = ({ start, seconds }: Beat, at: Seconds): Unit => smooth(start, start + Math.max(0.05, seconds), at);

/** How a value goes from beat to beat: each takes it from its `from` to its `to`. */
function along(beats: readonly Beat[], valueOf: (word: unknown) => number): ((at: Seconds) => number) | null {
  const first = beats[0];
  if (!first) return null;
  return (at) => beats.reduce((value, beat) => mix(value, valueOf(beat.change!.to), doneAt(beat, at)), valueOf(first.change!.from));
}

/** A lamp that fails: on and off again by no rhythm. */
const flickering = (at: Seconds): Unit => {
  const wave = Math.sin(at * 23.7) + Math.sin(at * 37.1 + 1.3) + Math.sin(at * 9.3 + 0.4);
  return wave > 0.4 ? 1 : wave > -0.6 ? 0.55 : 0.06;
};

const tones: Readonly<Record<string, number>> = { bright: 1, light: 1, dim: 0.3, dark: 0.07 };

/** What changes of the light during a film, as functions of its moments. */
export interface ChangingLight {
  /** The light between hours, and how much longer than at first the picture is exposed; null where none passes. */
  readonly hours: ((at: Seconds) => { readonly lighting: Lighting; readonly exposure: number }) | null;
  /** How far the lamps of the place are on. */
  readonly lamps: ((at: Seconds) => Unit) | null;
  /** How bright the picture is besides: rooms that darken, screens that go black. */
  readonly exposure: ((at: Seconds) => number) | null;
}

/** How far the lamps of a place are on that is called dark or dim. */
export function lampsOfTone({ traits }: Screenplay['setting']): Unit {
  const tone = traits?.['tone'];
  return tone === 'dark' ? 0.12 : tone === 'dim' ? 0.45 : 1;
}

/** Reads a film's changes of light. Under a roof hours only change how bright it is. */
export function changingLight(screenplay: Pick<Screenplay, 'cast' | 'shots' | 'setting'>, weather: string, isRoom: boolean): ChangingLight {
  const hours = lightBeats(screenplay, 'hour');
  const own = new Set(screenplay.cast.map(({ id }) => id));
  // A lamp that nobody plays is one of the place's own.
  const switches = [...lightBeats(screenplay, 'lamps'), ...lightBeats(screenplay, 'lit').filter(({ who }) => !own.has(who))];
  const flickers = switches.find(({ change }) => change!.to === 'flickering');
  const dark = isRoom && switches.length === 0 ? lampsOfTone(screenplay.setting) : 1;
  const lamps = along(switches, (word) => (word === 'off' ? 0 : 1)) ?? (dark < 1 ? () => dark : null);
  const tone = along(lightBeats(screenplay, 'brightness'), (word) => tones[String(word)] ?? 1);
  const picture = along(lightBeats(screenplay, 'picture'), (word) => (word === 'black' ? 0 : 1));
  const indoors = isRoom ? along(hours, (word) => roomAt[String(word)] ?? 1) : null;
  const start = indoors?.(0) ?? 1;
  const levels = [tone, picture, indoors && ((at: Seconds) => indoors(at) / start)].filter((one) => one !== null);
  return {
    hours: hours.length > 0 && !isRoom ? hoursOf(hours, weather) : null,
    lamps: flickers ? (at) => (at < flickers.start || at > flickers.start + flickers.seconds ? 1 : flickering(at)) : lamps,
    exposure: levels.length === 0 ? null : (at) => levels.reduce((all, level) => all * level(at), 1),
  };
}

/** How bright a room is by what comes through its windows, day being 1. */
const roomAt: Readonly<Record<string, number>> = { day: 1, sunrise: 0.7, sunset: 0.6, dusk: 0.3, night: 0.14 };

function hoursOf(beats: readonly Beat[], weather: string): NonNullable<ChangingLight['hours']> {
  const named = [String(beats[0]!.change!.from), ...beats.map(({ change }) => String(change!.to))];
  const lights = named.map((hour) => lightingFor(hour, weather));
  const exposures = named.map((hour) => gradeFor(hour, '').exposure / gradeFor(named[0]!, '').exposure);
  return (at) =>
    beats.reduce(
      (light, beat, index) => {
        const done = doneAt(beat, at);
        return {
          lighting: done === 0 ? light.lighting : passed(light.lighting, lights[index + 1]!, done),
          exposure: mix(light.exposure, exposures[index + 1]!, done),
        };
      },
      { lighting: lights[0]!, exposure: 1 },
    );
}

const power = ({ key }: Lighting): number => key.colour[0] + key.colour[1] + key.colour[2];
/** Height of the light's direction when sun and moon come and go, and how far below where it seems to hang its disc is then, radians. */
const horizon = 0.06;
const gone = 0.13;

const atHeight = ([x, , z]: Vector3, height: number): Vector3 => normalise([x, height, z]);

/**
 * The light between two hours. Where the sun gives way to the moon (or the other way round) it does not wander across: one goes
 * down, then the other comes up.
 */
function passed(from: Lighting, to: Lighting, amount: Unit): Lighting {
  const mixed = mixLighting(from, to, amount);
  const [before, after] = [power(from), power(to)];
  if (Math.max(before, after) < 2 * Math.min(before, after)) return { ...mixed, sunk: (from.sunk ?? 0) * (1 - amount) };
  // The brighter of the two takes the larger part of the time.
  const turn = before > after ? 0.62 : 0.38;
  const going = amount < turn;
  const part = going ? 1 - amount / turn : (amount - turn) / (1 - turn);
  const { direction, colour } = (going ? from : to).key;
  // The afterglow stays where the sun has set.
  const low = !going && after < before && Math.abs(direction[0] - from.key.direction[0]) < 0.2;
  return {
    ...mixed,
    key: {
      direction: atHeight(direction, mix(horizon, low ? horizon : direction[1], part)),
      colour: scaleColour(colour, smooth(0, 0.45, part)),
    },
    sunk: low ? gone : gone * (1 - part),
  };
}

/** What is left of a room's light when its lamps are out: a little blue from outside. */
const leftover: Linear = [0.055, 0.075, 0.125];

/** The light with the lamps of the place as far on as `level`: inside also what they give to all. */
export function withLampsAt(lighting: Lighting, level: Unit, isRoom: boolean): Lighting {
  const lamps = lighting.lamps.map((lamp) => ({ ...lamp, colour: scaleColour(lamp.colour, level) }));
  if (!isRoom) return { ...lighting, lamps, lampsOn: level };
  const by = mixColour(leftover, [1, 1, 1], level);
  const dimmed = ([red, green, blue]: Linear): Linear => [red * by[0], green * by[1], blue * by[2]];
  return {
    ...lighting,
    key: { ...lighting.key, colour: dimmed(lighting.key.colour) },
    sky: dimmed(lighting.sky),
    bounce: dimmed(lighting.bounce),
    fill: { ...lighting.fill, colour: dimmed(lighting.fill.colour) },
    rim: dimmed(lighting.rim),
    haze: { ...lighting.haze, colour: dimmed(lighting.haze.colour), glow: dimmed(lighting.haze.glow) },
    lamps,
    lampsOn: level,
  };
}
