import type { Beat, CastMember, Relation, Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { sizeFactor } from '../cast/traits.ts';
import { withFittingThings } from './fitting.ts';
import { withHatching } from './hands/hatching.ts';
import { clinging, withClimbs } from './journey/clinging.ts';

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
