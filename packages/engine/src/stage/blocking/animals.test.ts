import type { Beat, CastMember, Relation, Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { sizeFactor } from '../cast/traits.ts';
import { withFittingThings } from './fitting.ts';
import { hangingPerch } from './hanging.ts';
import { withHatching } from './hands/hatching.ts';
import { clinging, withClimbs } from './journey/clinging.ts';
import { offeredHand, personPerch } from './person-perch.ts';

const member = (kind: string, count = 1): CastMember => ({ id: kind, noun: kind, kind, match: 'exact', count, traits: {} });

/** A film of one shot in a meadow, as far as animals and their things need one. */
function film(cast: readonly CastMember[], told: Partial<Beat> = {}, relations: readonly Relation[] = []): Screenplay {
  const beat: Beat = { start: 0, seconds: 4, who: cast[0]!.id, action: 'stand', verb: 'be', match: 'exact', ...told };
  const camera = { size: 'medium', angle: 'eye-level', move: 'static', lens: '50mm', subject: cast[0]!.id };
  return {
    cast,
    relations,
    shots: [{ start: 0, seconds: 4, camera, beats: [beat] }],
    setting: { noun: 'meadow', kind: 'meadow', match: 'exact', features: [] },
  } as unknown as Screenplay;
}

const sizeOf = ({ cast }: Screenplay, kind: string): number => sizeFactor(cast.find((one) => one.kind === kind)!);

describe('animals and the things they use', () => {
  it('a basket is large enough for all who are in it', () => {
    const relations: Relation[] = [{ subject: 'kitten', relation: 'in', object: 'basket' }];
    const many = withFittingThings(film([member('kitten', 9), member('basket')], {}, relations));
    expect(sizeOf(many, 'basket')).toBeGreaterThan(1.5);
    expect(many.cast.find(({ kind }) => kind === 'kitten')!.count).toBe(9);
  });
  it('instruments and boards fit who plays and rides them', () => {
    const plays = { action: 'play', verb: 'play', target: 'guitar' };
    expect(sizeOf(withFittingThings(film([member('hamster'), member('guitar')], plays)), 'guitar')).toBeLessThan(0.4);
    expect(sizeOf(withFittingThings(film([member('man'), member('guitar')], plays)), 'guitar')).toBe(1);
    const rides = { action: 'ride', verb: 'ride', target: 'skateboard' };
    expect(sizeOf(withFittingThings(film([member('bear'), member('skateboard')], rides)), 'skateboard')).toBeGreaterThan(1.5);
  });
});

describe('small animals', () => {
  it('look out of what is deep, and sleep on in it', () => {
    const relations: Relation[] = [{ subject: 'kitten', relation: 'in', object: 'box' }];
    const verb = (told: Partial<Beat>): string => withFittingThings(film([member('kitten', 3), member('box')], told, relations)).shots[0]!.beats[0]!.verb; // prettier-ignore
    expect(verb({})).toBe('peek out');
    expect(verb({ action: 'lie', verb: 'sleep' })).toBe('sleep');
  });
  it('insects bear a load of their own size', () => {
    const ants: CastMember = { ...member('ant', 4), holds: [{ noun: 'leaf', match: 'exact' }] };
    const told = withFittingThings(film([ants], { action: 'hold', verb: 'carry', target: 'leaf' }));
    const leaf = told.cast.find(({ kind }) => kind === 'leaf')!;
    expect(told.relations).toContainEqual({ subject: leaf.id, relation: 'on', object: 'ant' });
    expect(sizeFactor(leaf)).toBeLessThan(1);
    expect(sizeOf(told, 'ant')).toBeGreaterThan(2);
  });
  it('hang from a bough that is there or thought of', () => {
    const told = withFittingThings(film([member('monkey')], { action: 'sway', verb: 'swing' }));
    const bough = told.cast.find(({ kind }) => kind === 'bough')!;
    const top = { name: 'top', at: [0, 2, 0], room: [1, 1] } as const;
    expect(told.relations).toContainEqual({ subject: 'monkey', relation: 'on', object: bough.id });
    expect(hangingPerch(bough, [top], told)!.at[1]).toBeLessThan(2);
    expect(withFittingThings(film([member('dog')], { action: 'sway', verb: 'swing' })).cast).toHaveLength(1);
  });
  it('sit where on a person they are told to sit', () => {
    const relations: Relation[] = [{ subject: 'parrot', relation: 'on', object: 'woman' }];
    const at = (part: string) => {
      const told = film([member('parrot'), member('woman')], { action: 'sit', verb: 'sit', target: part }, relations);
      return { perch: personPerch(member('woman'), [0.5, 1.7, 0.3], told), hand: offeredHand(member('woman'), 1.7, told) };
    };
    expect(at('shoulder').perch!.at[1]).toBeGreaterThan(1.3);
    expect(at('shoulder').hand).toBeNull();
    expect(at('finger').hand![2]).toBeGreaterThan(0.2);
    expect(at('woman').perch).toBeNull();
  });
});

describe('climbing animals', () => {
  it('have the tree under their bellies, nose up', () => {
    const climbs = withClimbs(film([member('leopard')], { action: 'climb', verb: 'climb', target: 'tree' }));
    const tree = climbs.relations.find(({ subject, relation }) => subject === 'leopard' && relation === 'on')!.object;
    expect(climbs.cast.some(({ id, kind }) => id === tree && /tree/.test(kind))).toBe(true);
    expect(climbs.shots[0]!.beats[0]!.direction).toBe('up');
    expect(clinging('leopard', climbs)?.pitch).toBeCloseTo(Math.PI / 2);
  });
  it('hold on to leaves when they crawl; people and those who walk do not cling', () => {
    const crawls = { action: 'crawl', verb: 'crawl', target: 'leaf' };
    expect(clinging('ladybug', withClimbs(film([member('ladybug'), member('leaf')], crawls)))).not.toBeNull();
    expect(clinging('boy', withClimbs(film([member('boy')], { action: 'climb', verb: 'climb', target: 'tree' })))).toBeNull();
    expect(clinging('dog', withClimbs(film([member('dog'), member('tree')], { action: 'walk', verb: 'walk', target: 'tree' })))).toBeNull();
  });
});

describe('hatching', () => {
  it('begins with an egg that breaks and ends with who was in it', () => {
    const told = withHatching(film([member('duckling'), member('egg')], { action: 'rise', verb: 'hatch', target: 'egg' }));
    const beats = told.shots.flatMap((shot) => shot.beats);
    expect(beats.filter(({ who }) => who === 'egg').map(({ action }) => action)).toEqual(['transform', 'break']);
    expect(beats.find(({ action }) => action === 'transform')!.target).toBe('duckling');
    expect(sizeOf(told, 'egg')).toBeGreaterThan(1);
  });
});
