import type { Mesh } from 'three/webgpu';
import type { Seconds, Vector3 } from '@onereel/spec';
import type { Moment } from '../../blocking/moment.ts';
import { type Mote, swarmMesh } from '../../cast/prop/motes.ts';
import type { Burst } from '../../cues/bursts.ts';
import type { Matter } from '../../matter/matter.ts';

/** How many puffs of white water and how many drops one burst throws up, and how many bursts are in the air at once. */
const [puffs, drops, atOnce] = [58, 84, 12];
const gravity = 9.81;

/** A number from 0 to 1 that is one's own, another for each turn. */
function own(index: number, turn: number): number {
  const value = Math.sin(index * 127.1 + turn * 311.7) * 43758.5453;
  return value - Math.floor(value);
}

/** How long a burst is seen, seconds: up and down again, and a while as foam. */
function lasting({ height }: Burst): Seconds {
  return 2 * Math.sqrt((2 * height) / gravity) + 0.5;
}

/** A puff of white water or a drop of one burst, so many seconds after it began. */
function thrown({ place, height, reach = height * 0.5 }: Burst, since: Seconds, index: number, salt: number): Mote | null {
  const drop = index >= puffs;
  const [one, two, three, four] = [1, 2, 3, 4].map((turn) => own(index + 1, turn + salt)) as [number, number, number, number];
  const late = two * 0.12;
  const t = since - late;
  if (t <= 0) return null;
  const top = height * (drop ? 0.35 + 0.85 * three : 0.15 + 0.6 * three * three);
  const up = Math.sqrt(2 * gravity * top);
  const rise = up * t - (gravity * t * t) / 2;
  const angle = one * Math.PI * 2;
  const air = (2 * up) / gravity;
  const far = reach * (0.15 + (drop ? 1.1 : 0.75) * four) * Math.min(1.15, t / Math.max(0.2, air));
  if (rise < -0.1 * height || (drop && rise < 0)) {
    if (drop) return null;
  }
  const sunk = Math.max(0, rise);
  const left = 1 - Math.min(1, Math.max(0, t - air * 0.7) / (air * 0.5 + 0.35));
  if (left <= 0) return null;
  const at: Vector3 = [place[0] + Math.cos(angle) * far, place[1] + sunk + 0.02, place[2] + Math.sin(angle) * far * 0.7];
  return drop
    ? {
        at,
        size: Math.min(0.05, height * 0.02) * (0.5 + own(index, salt + 5)) + 0.004,
        colour: [0.9, 0.93, 0.95],
        cover: 0.9 * left,
        own: one,
      }
    : {
        at,
        size: height * (0.05 + 0.11 * own(index, salt + 5)) * (0.7 + 0.8 * Math.min(1, t / 0.5)),
        colour: [0.84, 0.88, 0.91],
        cover: 0.82 * Math.min(1, t * 12) * left,
        turn: one * 6,
        own: two,
      };
}

/** White water over the sea: every burst of the film, as sheets that face the eye. `at` brings it to a moment. */
export function createSpray(
  bursts: readonly Burst[],
  matter: Matter,
): { readonly objects: readonly Mesh[]; at(seconds: Seconds): void; dispose(): void } | null {
  if (bursts.length === 0) return null;
  let seconds = 0;
  let live: readonly { readonly burst: Burst; readonly number: number }[] = [];
  const swarm = (from: number, count: number): ReturnType<typeof swarmMesh> =>
    swarmMesh(
      {
        sprite: 'puff',
        count: count * Math.min(atOnce, bursts.length),
        mote(_moment, index) {
          const found = live[Math.floor(index / count)];
          return found ? thrown(found.burst, seconds - found.burst.at, from + (index % count), found.number * 7) : null;
        },
      },
      matter,
    );
  const swarms = [swarm(0, puffs), swarm(puffs, drops)];
  return {
    objects: swarms.map(({ object }) => object),
    at(now) {
      seconds = now;
      live = bursts
        .map((burst, number) => ({ burst, number }))
        .filter(({ burst }) => now >= burst.at && now < burst.at + lasting(burst))
        .slice(0, atOnce);
      for (const { object, pose } of swarms) {
        object.visible = live.length > 0;
        if (live.length > 0) pose({ seconds: now } as Moment);
      }
    },
    dispose() {
      for (const { object } of swarms) object.geometry.dispose();
    },
  };
}
