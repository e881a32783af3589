import { describe, expect, it } from 'vitest';
import type { Screenplay } from '@onereel/spec';
import { direct } from './director/direct.ts';
import { manifest } from './manifest/manifest.ts';
import { changesOf } from './stage/change/changes.ts';
import { conditionAt } from './stage/change/condition.ts';
import { changingLight, lampsOfTone, withLampsAt } from './stage/light/changing-light.ts';
import type { Lighting } from './stage/light/lighting.ts';
import { lightingFor } from './stage/light/times-of-day.ts';

const of = (prompt: string): Promise<Screenplay> => direct(prompt, { seed: 1 });
const power = ({ key, sky }: Lighting): number => [...key.colour, ...sky].reduce((sum, part) => sum + part, 0);

describe('changingLight', () => {
  it('passes from day over sunset to night', async () => {
    const { hours } = changingLight(await of('a beach changes from day to sunset to night'), 'clear', false);
    expect(hours!(0).lighting).toEqual(lightingFor('day', 'clear'));
    expect(power(hours!(2).lighting)).toBeCloseTo(power(lightingFor('sunset', 'clear')), 6);
    expect(power(hours!(4).lighting)).toBeCloseTo(power(lightingFor('night', 'clear')), 3);
    expect(hours!(4).exposure).toBeGreaterThan(1);
  });

  it('lets the sun go down and the moon come up instead of wandering across', async () => {
    const { hours } = changingLight(await of('night falls over the village'), 'clear', false);
    const heights = [0, 1, 2].map((at) => hours!(at).lighting.key.direction[1]);
    expect(heights).toEqual(heights.toSorted((one, other) => other - one));
    const darkest = Math.min(...Array.from({ length: 41 }, (_, step) => hours!(step / 10).lighting.key.colour[0]));
    expect(darkest).toBeLessThan(0.1);
    expect(hours!(3.99).lighting.sunk ?? 0).toBeLessThan(0.01);
  });

  it('turns lamps off at their beat and leaves the room nearly dark', async () => {
    const { lamps } = changingLight(await of('the lights go out in a living room'), 'clear', true);
    expect(lamps!(0)).toBe(1);
    expect(lamps!(3.9)).toBe(0);
    const day = lightingFor('day', 'clear');
    expect(power(withLampsAt(day, 0, true))).toBeLessThan(power(day) * 0.12);
    expect(withLampsAt(day, 0, false)).toMatchObject({ key: day.key, lampsOn: 0 });
  });

  it('darkens a room that is told to, and blackens the picture', async () => {
    const room = changingLight(await of('a room changes from bright to dark'), 'clear', true);
    expect(room.exposure!(0)).toBe(1);
    expect(room.exposure!(4)).toBeLessThan(0.1);
    const picture = changingLight(await of('a woman smiles, then the screen goes black'), 'clear', false);
    expect(picture.exposure!(1)).toBe(1);
    expect(picture.exposure!(4)).toBe(0);
  });

  it('switches the lamp that is played, and the room where nobody plays it', async () => {
    const played = await of('a boy turns on a lamp in a bedroom');
    expect(changingLight(played, 'clear', true).lamps).toBeNull();
    const lamp = played.cast.find(({ id }) => id === 'lamp')!;
    const beats = played.shots.flatMap((shot) => shot.beats).filter(({ who }) => who === 'lamp');
    const changes = changesOf(
      lamp,
      manifest.cast.find(({ kind }) => kind === lamp.kind)!,
      beats,
    );
    expect(conditionAt(changes, 0).unlit).toBe(1);
    expect(conditionAt(changes, 4).unlit).toBe(0);
  });

  it('changes nothing where nothing is said', async () => {
    expect(changingLight(await of('a dog runs on a beach'), 'clear', false)).toEqual({ hours: null, lamps: null, exposure: null });
    expect(lampsOfTone((await of('a candle in a dark room')).setting)).toBeLessThan(0.2);
  });
});
