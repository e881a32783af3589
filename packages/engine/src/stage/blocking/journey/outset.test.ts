import type { Beat, Relation, Screenplay } from '@onereel/spec';
import { describe, expect, test } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import type { Gait, Movement } from '../../cast/family.ts';
import { project } from '../../layout/fit.ts';
import type { SetPlan } from '../../set/set.ts';
import { type Actor, momentOf } from '../actor.ts';
import { block, type Blocking } from '../block.ts';
import { withFlight } from './flight.ts';
import type { Player } from '../groups.ts';
import { intoPicture } from './in-picture.ts';

const field: SetPlan = {
  kind: manifest.settings.find((row) => row.kind === 'studio')!,
  ground: () => 0,
  landmarks: [],
  centre: [0, 0, 0],
  arena: { side: 30, back: 30, front: 8 },
  eyeHeight: 1.5,
};

const wings: Gait = {
  name: 'fly',
  from: 0,
  stride: () => 1,
  rate: () => 3,
  duty: 0,
  touches: [{ foot: 'wings', phase: 0.5, offset: [0, 0] }],
  sound: null,
};
const winged: Movement = { gaits: [wings], speeds: { default: 6, rise: 2.5 }, inertia: 0.4, lean: 1, standing: 0.2 };
const legged: Movement = { gaits: [], speeds: { default: 2 }, inertia: 0.2, lean: 0 };

interface Asked {
  readonly kind: string;
  readonly flies?: boolean;
  readonly count?: number;
  readonly extent?: readonly [number, number, number];
}

function play(cast: Readonly<Record<string, Asked>>, beats: readonly Beat[], relations: readonly Relation[] = []): Blocking {
  const screenplay: Screenplay = withFlight({
    version: 1,
    title: '',
    prompt: '',
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
    cast: Object.entries(cast).map(([id, { kind, count = 1 }]) => ({ id, noun: kind, kind, match: 'exact' as const, count, traits: {} })),
    relations: [...relations],
    shots: [{ start: 0, seconds: 4, camera: { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm' }, beats: [...beats] }],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  });
  const players = screenplay.cast.map((member): Player => {
    const { flies = false, extent } = cast[member.id]!;
    const row = manifest.cast.find((one) => one.kind === member.kind)!;
    return {
      member,
      kind: { ...row, medium: flies ? 'air' : 'ground', extent: extent ?? row.extent },
      movement: flies ? winged : legged,
    };
  });
  return block({ screenplay, plan: field, players, dialogue: [], aspect: 16 / 9, chance: createChance(1) });
}

const beat = (who: string, action: string, start: number, seconds: number, more: Partial<Beat> = {}): Beat => ({
  start,
  seconds,
  who,
  action,
  verb: action,
  match: 'exact',
  ...more,
});
const named = ({ actors }: Blocking, id: string): Actor => actors.find((one) => one.member.id === id)!;

/** Where an actor is in the picture as it was composed, and how high above the ground. */
function seenAt(film: Blocking, id: string, seconds: number): { x: number; y: number; height: number } {
  const { place } = momentOf(named(film, id), seconds);
  const seen = project(place, film.shots[0]!.frame)!;
  return { x: seen[0], y: seen[1], height: place[1] };
}

describe('before its first way', () => {
  const heron: Asked = { kind: 'heron', flies: true, extent: [1.8, 0.6, 0.9] };

  test('a bird that takes off later stands there, wings at rest, and stays in the picture while it climbs', () => {
    const film = play({ man: { kind: 'man' }, heron, reed: { kind: 'grass', extent: [0.4, 1, 0.4] } }, [
      beat('man', 'wave', 0, 2),
      beat('heron', 'rise', 2, 2, { verb: 'take', direction: 'up', from: { relation: 'from', object: 'reed' } }),
    ]);
    const bird = named(film, 'heron');
    for (const at of [0, 1, 1.9]) {
      expect(momentOf(bird, at).place[1]).toBeCloseTo(0.2, 3);
      expect(momentOf(bird, at).gait.name).toBe('stand');
    }
    expect(bird.track.landings.every(({ at }) => at > 1.8)).toBe(true);
    expect(Math.abs(film.layout.marks.get('heron')![0] - film.layout.marks.get('reed')![0])).toBeLessThan(1.2);
    for (let at = 0; at <= 4; at += 0.25) {
      const { x, y } = seenAt(film, 'heron', at);
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(0.95);
    }
    expect(momentOf(bird, 4).place[1]).toBeGreaterThan(1);
  });

  test('who takes off at once has stood as well; who is above something has not', () => {
    const at = (film: Blocking): number => momentOf(named(film, 'heron'), 0).place[1];
    expect(at(play({ heron }, [beat('heron', 'rise', 0, 4, { verb: 'take', direction: 'up' })]))).toBeCloseTo(0.2, 2);
    const above: Relation = { subject: 'heron', relation: 'above', object: 'house', when: 'start' };
    expect(at(play({ heron, house: { kind: 'house' } }, [beat('heron', 'fly', 2, 2)], [above]))).toBeGreaterThan(0.5);
  });

  test('who goes from one side of a thing to the other is on each when it is told', () => {
    const sides: Relation[] = [
      { subject: 'dog', relation: 'left-of', object: 'sofa', when: 'start' },
      { subject: 'dog', relation: 'right-of', object: 'sofa', when: 'end' },
    ];
    for (const action of ['run', 'walk', 'jump', 'roll']) {
      const film = play({ dog: { kind: 'dog' }, sofa: { kind: 'sofa' } }, [beat('dog', action, 2, 2, { target: 'sofa' })], sides);
      const sofa = seenAt(film, 'sofa', 0).x;
      expect(seenAt(film, 'dog', 0.5).x, action).toBeLessThan(sofa - 0.05);
      expect(seenAt(film, 'dog', 4).x, action).toBeGreaterThan(sofa + 0.05);
    }
  });

  test('who jumps onto a thing has stood on the ground', () => {
    const film = play(
      { cat: { kind: 'cat' }, table: { kind: 'table' } },
      [beat('cat', 'jump', 2, 2, { target: 'table' })],
      [{ subject: 'cat', relation: 'on', object: 'table', when: 'end' }],
    );
    expect(seenAt(film, 'cat', 1).height).toBeCloseTo(0, 3);
    expect(seenAt(film, 'cat', 4).height).toBeGreaterThan(0.5);
  });

  test('who walks later waits on its mark; who arrives was not there', () => {
    const film = play({ man: { kind: 'man' }, woman: { kind: 'woman' } }, [beat('man', 'wave', 0, 2), beat('woman', 'walk', 2, 2)]);
    const mark = film.layout.marks.get('woman')!;
    expect(
      Math.hypot(momentOf(named(film, 'woman'), 1).place[0] - mark[0], momentOf(named(film, 'woman'), 1).place[2] - mark[2]),
    ).toBeLessThan(0.01);
    const arrival = play({ man: { kind: 'man' }, bus: { kind: 'bus' } }, [
      beat('man', 'wave', 0, 2),
      beat('bus', 'approach', 2, 2, { verb: 'arrive' }),
    ]);
    expect(Math.abs(seenAt(arrival, 'bus', 1).x)).toBeGreaterThan(1);
    expect(Math.abs(seenAt(arrival, 'bus', 4).x)).toBeLessThan(0.8);
    const entry = play({ man: { kind: 'man' }, dog: { kind: 'dog' } }, [
      beat('man', 'wave', 0, 2),
      beat('dog', 'walk', 2, 2, { verb: 'enter' }),
    ]);
    expect(Math.abs(seenAt(entry, 'dog', 1).x)).toBeGreaterThan(1);
    expect(Math.abs(seenAt(entry, 'dog', 4).x)).toBeLessThan(0.8);
  });
});

describe('an unequal chase', () => {
  test('both are in the picture as they are composed, and the camera goes along', () => {
    const film = play({ elephant: { kind: 'elephant' }, mouse: { kind: 'mouse' } }, [beat('elephant', 'chase', 0, 4, { target: 'mouse' })]);
    expect(film.shots[0]!.shot.camera.move).toBe('tracking');
    const [large, small] = [named(film, 'elephant'), named(film, 'mouse')];
    const gone = (actor: Actor): number => momentOf(actor, 3).place[0] - momentOf(actor, 1).place[0];
    expect(gone(small)).toBeGreaterThan(0.5);
    expect(gone(large)).toBeCloseTo(gone(small), 3);
  });
});

describe('what is only acted on', () => {
  test('is cut by the picture, so that who acts is seen', () => {
    const panda = (beats: readonly Beat[]): number => {
      const film = play({ panda: { kind: 'panda', extent: [0.4, 0.5, 0.9] }, bamboo: { kind: 'bamboo', extent: [2, 6, 2] } }, beats);
      return 0.5 / film.shots[0]!.frame.half.height;
    };
    expect(panda([beat('panda', 'eat', 0, 4, { target: 'bamboo' })])).toBeGreaterThan(panda([beat('panda', 'stand', 0, 4)]) * 1.5);
  });
});

describe('a flight of geese', () => {
  test('is a V whose point is ahead, the same way as they fly', () => {
    const film = play({ geese: { kind: 'goose', flies: true, extent: [1.6, 0.5, 0.9], count: 7 } }, [beat('geese', 'fly', 0, 4)]);
    const xs = film.actors.map((actor) => momentOf(actor, 2).place[0]);
    expect(xs[0]).toBe(Math.max(...xs));
    expect(momentOf(film.actors[0]!, 3).place[0]).toBeGreaterThan(xs[0]!);
  });
});

describe('what is kept', () => {
  test('who lay down lies until something makes it get up', () => {
    const lying = named(play({ fox: { kind: 'fox' } }, [beat('fox', 'sleep', 0, 2)]), 'fox');
    for (const at of [1, 2, 2.1, 3.9]) expect(momentOf(lying, at).actions.get('sleep')?.weight, `${at} s`).toBeCloseTo(1, 3);
    const up = named(play({ fox: { kind: 'fox' } }, [beat('fox', 'sleep', 0, 2), beat('fox', 'run', 2, 2)]), 'fox');
    expect(momentOf(up, 3).actions.has('sleep')).toBe(false);
  });

  test('a place out of the picture is brought to its edge at the same depth', () => {
    const { frame } = play({ man: { kind: 'man' } }, []).shots[0]!;
    const far = intoPicture([60, 40, 0], frame);
    const seen = project(far, frame)!;
    expect(seen[0]).toBeCloseTo(0.8, 6);
    expect(seen[1]).toBeCloseTo(0.72, 6);
    expect(intoPicture(frame.target, frame)).toEqual(frame.target);
  });
});
