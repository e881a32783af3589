import { type CameraDirection, type Screenplay, type Seconds, type Shot, type Vector3 } from '@onereel/spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChance } from '../../chance/chance.ts';
import { manifest } from '../../manifest/manifest.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import { block, type FramedShot } from '../blocking/block.ts';
import type { Player } from '../blocking/groups.ts';
import { project } from '../layout/fit.ts';
import type { SetPlan } from '../set/set.ts';
import { inStoryTime } from '../time/story.ts';
import { type TimeMap, timeMapOf } from '../time/time-map.ts';
import type { CameraMoment, CameraTrack } from './camera-moment.ts';
import { planCamera } from './camera-track.ts';

const studio = manifest.settings.find((row) => row.kind === 'studio')!;
const field: SetPlan = {
  kind: studio,
  ground: () => 0,
  landmarks: [],
  centre: [0, 0, 0],
  arena: { side: 30, back: 30, front: 8 },
  eyeHeight: 1.5,
};
const aspect = 16 / 9;

interface Asked {
  readonly camera?: Partial<CameraDirection>;
  readonly cast?: Readonly<Record<string, string>>;
  readonly seconds?: Seconds;
  readonly time?: string;
  readonly beats?: Shot['beats'];
  readonly plan?: SetPlan;
  readonly shots?: number;
}

interface Filmed {
  readonly camera: CameraTrack;
  readonly actors: readonly Actor[];
  readonly shots: readonly FramedShot[];
  readonly time: TimeMap;
  readonly seconds: Seconds;
}

function film({ camera = {}, cast = { her: 'woman' }, seconds = 4, time, beats = [], plan = field, shots = 1 }: Asked): Filmed {
  const direction = { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm', subject: Object.keys(cast)[0]!, ...camera };
  const planned: Screenplay = {
    version: 1,
    title: '',
    prompt: '',
    seed: 1,
    seconds,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
    cast: Object.entries(cast).map(([id, kind]) => ({ id, noun: kind, kind, match: 'exact' as const, count: 1, traits: {} })),
    relations: [],
    shots: Array.from({ length: shots }, (_, index) => ({
      start: (index * seconds) / shots,
      seconds: seconds / shots,
      camera: direction,
      beats: index === 0 ? beats : [],
      ...(time ? { time } : {}),
    })),
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  };
  const map = timeMapOf(planned.shots);
  const screenplay = inStoryTime(planned, map);
  const players = screenplay.cast.map((member): Player => ({
    member,
    kind: manifest.cast.find((row) => row.kind === member.kind)!,
    movement: { gaits: [], speeds: { default: 1.4 }, inertia: 0.3, lean: 0 },
  }));
  const blocking = block({ screenplay, plan, players, dialogue: [], aspect, chance: createChance(1) });
  return {
    camera: planCamera(blocking.shots, blocking.actors, plan, planned.shots, map),
    actors: blocking.actors,
    shots: blocking.shots,
    time: map,
    seconds,
  };
}

const seen = (place: Vector3, { place: eye, target, view }: CameraMoment): readonly [number, number] =>
  project(place, { eye, target, view, aspect }) ?? [9, 9];

/** Where the subject's head and feet are seen at a moment. */
function subjectAt({ camera, actors, time }: Filmed, at: Seconds) {
  const [actor] = actors;
  const { place } = momentOf(actor!, time.story(at));
  const moment = camera(at);
  const high: Vector3 = [place[0], place[1] + actor!.extent[1] * 0.95, place[2]];
  const middle: Vector3 = [place[0], place[1] + actor!.extent[1] / 2, place[2]];
  const [top, foot] = [seen(high, moment), seen(place, moment)];
  return { moment, middle: seen(middle, moment), top, height: Math.hypot(top[0] - foot[0], top[1] - foot[1]) };
}

function ends(asked: Asked) {
  const filmed = film(asked);
  return { filmed, first: subjectAt(filmed, 0), last: subjectAt(filmed, filmed.seconds - 0.001) };
}

const speeds = [undefined, 'slow', 'fast'];
const kinds = ['woman', 'car', 'dog'];

test('a camera that comes to another begins on one and ends on the other', () => {
  const filmed = film({ camera: { subject: 'it', until: 'her', size: 'medium' }, cast: { it: 'dog', her: 'woman' } });
  const middle = (index: number, at: Seconds): readonly [number, number] => {
    const actor = filmed.actors[index]!;
    const [x, y, z] = momentOf(actor, at).place;
    return seen([x, y + actor.extent[1] / 2, z], filmed.camera(at));
  };
  expect(Math.abs(middle(0, 0)[0])).toBeLessThan(0.2);
  expect(Math.abs(middle(1, 3.99)[0])).toBeLessThan(0.2);
  expect(Math.abs(middle(1, 0)[0])).toBeGreaterThan(0.3);
});

describe('moves of the camera', () => {
  for (const speed of speeds)
    for (const kind of kinds) {
      const move = (name: string) => ends({ camera: { move: name, ...(speed ? { speed } : {}) }, cast: { it: kind } });
      const named = `${speed ?? 'usual'} ${kind}`;
      test(`pans shift the picture by a quarter: ${named}`, () => {
        const left = move('pan-left');
        expect((left.last.middle[0] - left.first.middle[0]) / 2).toBeGreaterThan(0.25);
        const right = move('pan-right');
        expect((right.first.middle[0] - right.last.middle[0]) / 2).toBeGreaterThan(0.25);
      });
      test(`trucks shift what they pass: ${named}`, () => {
        const left = move('truck-left');
        expect((left.last.middle[0] - left.first.middle[0]) / 2).toBeGreaterThan(0.25);
        const right = move('truck-right');
        expect((right.first.middle[0] - right.last.middle[0]) / 2).toBeGreaterThan(0.25);
      });
      test(`tilts shift the picture by a quarter: ${named}`, () => {
        const up = move('tilt-up');
        expect((up.first.middle[1] - up.last.middle[1]) / 2).toBeGreaterThan(0.25);
        const down = move('tilt-down');
        expect((down.last.middle[1] - down.first.middle[1]) / 2).toBeGreaterThan(0.25);
      });
      test(`zooms and dollies enlarge by 1.6: ${named}`, () => {
        for (const name of ['zoom-in', 'push-in']) {
          const { first, last } = move(name);
          expect(last.height / first.height, name).toBeGreaterThan(1.6);
        }
        for (const name of ['zoom-out', 'pull-out']) {
          const { first, last } = move(name);
          expect(first.height / last.height, name).toBeGreaterThan(1.6);
        }
      });
      test(`an orbit goes a quarter around at least: ${named}`, () => {
        for (const name of ['orbit-left', 'orbit-right']) expect(around(move(name).filmed), name).toBeGreaterThan(Math.PI / 2);
        expect(around(move('orbit-360').filmed)).toBeCloseTo(Math.PI * 2, 1);
      });
      test(`a crane rises by a third of its distance: ${named}`, () => {
        const { first, last } = move('crane-up');
        const far = Math.hypot(...first.moment.place.map((part, axis) => part - first.moment.target[axis]!));
        expect(last.moment.place[1] - first.moment.place[1]).toBeGreaterThan(far / 3);
        const down = move('crane-down');
        expect(down.first.moment.place[1] - down.last.moment.place[1]).toBeGreaterThan(far / 3);
      });
    }

  test('a dolly zoom keeps the size of its subject while the lens widens', () => {
    const { first, last } = ends({ camera: { move: 'dolly-zoom' } });
    expect(last.height / first.height).toBeGreaterThan(0.9);
    expect(last.height / first.height).toBeLessThan(1.1);
    expect(last.moment.view / first.moment.view).toBeGreaterThan(1.5);
  });

  test('moves combine: pan left while zooming in', () => {
    const { first, last } = ends({ camera: { move: 'pan-left zoom-in' } });
    expect((last.middle[0] - first.middle[0]) / 2).toBeGreaterThan(0.25);
    expect(last.height / first.height).toBeGreaterThan(1.6);
  });

  test('a reveal begins without its subject and ends on it', () => {
    const { first, last } = ends({ camera: { move: 'reveal' } });
    expect(Math.abs(first.middle[0])).toBeGreaterThan(1);
    expect(Math.abs(last.middle[0])).toBeLessThan(0.4);
  });

  test('a dutch angle leans, a roll turns the picture', () => {
    expect(Math.abs(film({ camera: { angle: 'dutch' } }).camera(1).up[0])).toBeGreaterThan(0.15);
    const { first, last } = ends({ camera: { move: 'roll' } });
    expect(Math.abs(last.moment.up[0] - first.moment.up[0])).toBeGreaterThan(0.6);
  });

  test('a static camera stands still', () => {
    const { first, last } = ends({});
    expect(last.moment.place).toEqual(first.moment.place);
  });
});

/** How far the camera goes around its subject, radians. */
function around({ camera, actors, seconds, time }: Filmed): number {
  let sum = 0;
  let before: number | null = null;
  for (let at = 0; at < seconds; at += 0.02) {
    const { place } = momentOf(actors[0]!, time.story(at));
    const eye = camera(at).place;
    const angle = Math.atan2(eye[0] - place[0], eye[2] - place[2]);
    if (before !== null) sum += Math.atan2(Math.sin(angle - before), Math.cos(angle - before));
    before = angle;
  }
  return Math.abs(sum);
}

describe('what holds for every move', () => {
  const names = manifest.camera.moves.map(({ term }) => term);
  const angles = manifest.camera.angles.map(({ term }) => term);
  const sizes = manifest.camera.sizes.map(({ term }) => term);
  const hills: SetPlan = { ...field, ground: (x, z) => 1.2 * Math.sin(x * 0.4) * Math.cos(z * 0.3) };
  const room: SetPlan = { ...field, room: { low: [-3, 0, -3], high: [3, 2.8, 3] } };

  test('the camera stays above ground, inside the room, outside of bodies, and moves softly', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...angles),
        fc.constantFrom(...sizes),
        fc.constantFrom(...kinds),
        fc.constantFrom(hills, room, field),
        (move, angle, size, kind, plan) => {
          if (plan === room && kind === 'car') return;
          const { camera, actors } = film({ camera: { move, angle, size }, cast: { it: kind }, plan });
          let before = camera(0);
          for (let at = 0; at < 4; at += 1 / 24) {
            const moment = camera(at);
            const [x, y, z] = moment.place;
            expect([x, y, z, ...moment.target, ...moment.up, moment.view].every(Number.isFinite)).toBe(true);
            expect(y).toBeGreaterThan(plan.ground(x, z) + 0.03);
            if (plan === room) {
              expect(Math.max(Math.abs(x), Math.abs(z))).toBeLessThan(3);
              expect(y).toBeLessThan(2.8);
            }
            if (!moment.hidden) expect(insideBody(actors[0]!, at, moment.place)).toBe(false);
            const far = Math.hypot(...moment.place.map((part, axis) => part - moment.target[axis]!));
            const step = Math.hypot(...moment.place.map((part, axis) => part - before.place[axis]!));
            expect(step).toBeLessThan(0.25 + far * 0.3);
            before = moment;
          }
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  test('the subject is in the picture in the middle of every move', () => {
    for (const move of names) {
      const filmed = film({ camera: { move } });
      const { middle } = subjectAt(filmed, move === 'whip-pan' || move === 'reveal' ? 3.5 : 2);
      expect(Math.max(Math.abs(middle[0]), Math.abs(middle[1])), move).toBeLessThan(0.95);
    }
  });

  test('a hill between camera and subject is looked over', () => {
    const ridge: SetPlan = { ...field, ground: (_x, z) => 2.5 * Math.exp(-((z - 3) ** 2)) };
    const filmed = film({ plan: ridge });
    const { place, target } = filmed.camera(1);
    for (let part = 0; part < 0.8; part += 0.05) {
      const [x, y, z] = place.map((from, axis) => from + (target[axis]! - from) * part) as [number, number, number];
      expect(y).toBeGreaterThan(ridge.ground(x, z));
    }
  });
});

function insideBody(actor: Actor, at: Seconds, eye: Vector3): boolean {
  const { place, heading } = momentOf(actor, at);
  const [x, z] = [eye[0] - place[0], eye[2] - place[2]];
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  const [width, height, depth] = actor.extent;
  const far = Math.hypot((x * cos - z * sin) / (width / 2), (x * sin + z * cos) / (depth / 2));
  return far < 0.99 && eye[1] < place[1] + height && eye[1] > place[1];
}

describe('where the camera stands', () => {
  const height = (angle: string) => film({ camera: { angle } }).camera(1).place[1];
  test('angles are what they are called', () => {
    expect(height('worms-eye')).toBeLessThan(0.2);
    expect(height('low-angle')).toBeLessThan(0.4);
    expect(height('high-angle')).toBeGreaterThan(2.5);
    const { place, target } = film({ camera: { angle: 'top-down' } }).camera(1);
    expect((place[1] - target[1]) / Math.hypot(place[0] - target[0], place[2] - target[2])).toBeGreaterThan(5);
    expect(film({ camera: { angle: 'back' } }).camera(1).place[2]).toBeLessThan(-1);
  });

  test('a point of view has the eyes of its subject, who is not seen', () => {
    const { camera, actors } = film({ camera: { angle: 'pov' }, cast: { her: 'woman', it: 'dog' } });
    const { place, hidden } = camera(1);
    expect(hidden).toBe('her');
    expect(place[1]).toBeCloseTo(actors[0]!.extent[1] * 0.93, 1);
  });

  test('over the shoulder both are in the picture, the near one larger', () => {
    const { camera, actors } = film({ camera: { angle: 'over-the-shoulder', size: 'medium' }, cast: { her: 'woman', him: 'man' } });
    const moment = camera(1);
    const far = (actor: Actor): number =>
      Math.hypot(...momentOf(actor, 1).place.map((part, axis) => (axis === 1 ? 0 : part - moment.place[axis]!)));
    expect(far(actors[0]!)).toBeLessThan(far(actors[1]!));
    const face = momentOf(actors[1]!, 1).place;
    const [x, y] = seen([face[0], actors[1]!.extent[1] * 0.86, face[2]], moment);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(0.6);
  });

  test('shots of the same from the same side are turned by thirty degrees and keep their side', () => {
    const { camera, seconds } = film({ shots: 3, seconds: 9 });
    const eyes = [1, 4, 7].map((at) => camera(Math.min(at, seconds)).place);
    const bearings = eyes.map(([x, , z]) => Math.atan2(x, z));
    expect(Math.abs(bearings[1]! - bearings[0]!)).toBeGreaterThan(0.5);
    expect(Math.abs(bearings[2]! - bearings[1]!)).toBeGreaterThan(0.5);
    for (const bearing of bearings) expect(Math.abs(bearing)).toBeLessThan(Math.PI / 2);
  });

  test('a rack pulls the focus from one to the other', () => {
    const { camera } = film({ camera: { focus: 'rack' }, cast: { her: 'woman', it: 'dog' } });
    const [early, late] = [camera(0.2).focus!, camera(3.8).focus!];
    expect(Math.abs(early.distance - late.distance)).toBeGreaterThan(0.01);
    expect(film({}).camera(1).focus).toBeUndefined();
    expect(film({ camera: { focus: 'shallow' } }).camera(1).focus!.aperture).toBeGreaterThan(0.3);
  });
});
