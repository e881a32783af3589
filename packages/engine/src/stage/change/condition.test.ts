import { expect, test } from 'vitest';
import type { Beat, CastMember } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { type Change, changesOf } from './changes.ts';
import { burstAt, conditionAt, sound } from './condition.ts';
import { successorOf, withSuccessors } from './succession.ts';

const kindOf = (name: string) => manifest.cast.find(({ kind }) => kind === name)!;
const member = (kind: string): CastMember => ({ id: kind, noun: kind, kind, match: 'exact', count: 1, traits: {} });
const beat = (who: string, action: string, verb: string, more: Partial<Beat> = {}): Beat => ({
  start: 1,
  seconds: 2,
  who,
  action,
  verb,
  match: 'exact',
  ...more,
});
const changed = (kind: string, ...beats: Beat[]): Change[] => changesOf(member(kind), kindOf(kind), beats);

test('nothing has become of anybody before the first beat', () => {
  expect(conditionAt(changed('snowman', beat('snowman', 'melt', 'melt')), 0.9)).toEqual(sound);
});

test('what has become of something stays', () => {
  const changes = changed('snowman', beat('snowman', 'melt', 'melt'));
  expect(conditionAt(changes, 2).melted).toBeGreaterThan(0.2);
  expect(conditionAt(changes, 2).melted).toBeLessThan(0.9);
  expect(conditionAt(changes, 60).melted).toBe(1);
});

test('a colour goes from the one that the prompt names to the other', () => {
  const changes = changed('banana', beat('banana', 'transform', 'ripen', { change: { trait: 'colour', from: '#00ff00', to: '#ffff00' } }));
  expect(conditionAt(changes, 0).tint).toEqual({ colour: [0, 1, 0], amount: 1 });
  expect(conditionAt(changes, 4).tint).toEqual({ colour: [1, 1, 0], amount: 1 });
});

test('a thing freezes over, a person only stands still', () => {
  expect(changed('car', beat('car', 'stop', 'freeze')).map(({ name }) => name)).toEqual(['freeze']);
  expect(changed('man', beat('man', 'stop', 'freeze'))).toEqual([]);
});

test('something that breaks is whole until it bursts, and a balloon bursts harder than a vase', () => {
  const [vase] = changed('vase', beat('vase', 'break', 'shatter'));
  const [balloon] = changed('balloon', beat('balloon', 'break', 'pop'));
  expect(conditionAt([vase!], burstAt(vase!) - 0.01).burst).toBe(0);
  expect(conditionAt([vase!], burstAt(vase!) + 0.5).burst).toBeCloseTo(0.5, 6);
  expect(conditionAt([balloon!], 9).force).toBeGreaterThan(conditionAt([vase!], 9).force);
});

test('who becomes another goes while the other comes, and the camera minds the larger', () => {
  const cast = [member('frog')];
  const becoming = beat('frog', 'transform', 'turn', { change: { trait: 'form', from: 'frog', to: 'horse' } });
  const screenplay = withSuccessors({
    cast,
    relations: [],
    shots: [{ start: 0, seconds: 4, camera: { size: 'wide', subject: 'frog' }, beats: [becoming] }],
  } as never);
  const heir = screenplay.cast[1]!;
  expect(heir.kind).toBe('horse');
  expect(screenplay.shots[0]!.camera.subject).toBe(heir.id);
  const comes = successorOf(heir.id, screenplay);
  const goes = changed('frog', becoming);
  expect(conditionAt(comes, 0).dissolved).toBe(1);
  expect(conditionAt(comes, 4).dissolved).toBe(0);
  expect(conditionAt(goes, 0).dissolved).toBe(0);
  expect(conditionAt(goes, 4).dissolved).toBe(1);
});
