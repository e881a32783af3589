import { Quaternion, Vector3 } from 'three/webgpu';
import type { Vector3 as Place } from '@onereel/spec';
import { createChance } from '../../chance/chance.ts';
import { clamp } from '../../curves/easing.ts';
import { embers, type Own, tongue } from '../cast/effect/flames.ts';
import type { Glow } from '../cast/family.ts';
import { type Swarm, swarmMesh } from '../cast/prop/motes.ts';
import { addSmoke } from '../cast/prop/smoke.ts';
import { placeOf, pointsOn } from './surface-points.ts';
import { spanOf, type Trapping, type Wearer } from './trapping.ts';

/** Tongues of flame on one burning body. */
const count = 84;

/** Flames all over what burns, mostly where they can stand: on what faces up, at edges and tips. They never cover what burns. */
export function flamesOn({ object, measures, matter, alive }: Wearer): Trapping {
  const { low, height } = measures;
  const span = spanOf(measures);
  const chance = createChance(11).spawn('flames');
  const points = pointsOn(object, count, ({ y }, normal) => 0.22 + Math.max(0, normal.y) + 0.5 * clamp((y - low) / height));
  const own = points.map((): Own => [chance.next(), chance.next(), chance.next()]);
  const places = points.map((): Place => [0, 0, 0]);
  // What is low catches fire first, but not evenly.
  const catches = points.map(({ rest }, index) => 0.55 * clamp((rest.y - low) / height) + 0.35 * own[index]![1]);
  let level = 0;
  let way: Place = [0, 1, 0];
  const swarms: Swarm[] = [
    {
      sprite: 'tongue',
      count: points.length,
      mote({ seconds }, index) {
        const burning = clamp((level - catches[index]!) * 5);
        if (burning === 0) return null;
        const size = span * (0.6 + 0.8 * own[index]![2] ** 2) * (0.4 + 0.6 * burning);
        return tongue(seconds, places[index]!, way, { wide: size * 0.105, high: size * 0.3, own: own[index]! });
      },
    },
    dimmed(embers(chance, [0, low + height * 0.7, 0], Math.min(measures.reach * 1.6, span), span * 1.3, 18), () => level),
  ];
  if (!alive)
    swarms.push(
      dimmed(
        addSmoke(chance, [0, low + height * 0.92, 0], span * 0.26, span * 1.9, {
          count: 16,
          cover: 0.3,
          colour: [0.05, 0.045, 0.042],
          speed: 0.22,
        }),
        () => level,
      ),
    );
  const meshes = swarms.map((swarm) => swarmMesh(swarm, matter));
  const up = new Vector3();
  let beat = 0;
  return {
    objects: meshes.map((mesh) => mesh.object),
    at(state, moment, inverse) {
      level = state.flames * (1 - state.dissolved);
      for (const { object: mesh } of meshes) mesh.visible = level > 0;
      if (level === 0) return;
      up.set(0, 1, 0).applyQuaternion(object.getWorldQuaternion(new Quaternion()).invert());
      // Flames stay behind what moves.
      up.z -= Math.min(1.6, moment.speed * 0.3);
      up.normalize();
      way = [up.x, up.y, up.z];
      points.forEach((point, index) => {
        const { x, y, z } = placeOf(point, inverse).addScaledVector(point.normal, point.mesh.palette ? 0 : span * 0.02);
        places[index] = [x, y, z];
      });
      beat = level * (0.85 + 0.15 * Math.sin(moment.seconds * 9.1) * Math.sin(moment.seconds * 5.7 + 1));
      for (const mesh of meshes) mesh.pose(moment);
    },
    light: (): Glow | null =>
      level === 0
        ? null
        : { at: [0, low + height * 0.8, measures.reach * 0.7], colour: [beat * 3, beat * 1.5, beat * 0.5], reach: 2 + span * 5 },
    dispose: () => meshes.forEach((mesh) => mesh.object.geometry.dispose()),
  };
}

/** A swarm that is there only as far as `level` says. */
function dimmed({ mote, ...swarm }: Swarm, level: () => number): Swarm {
  return {
    ...swarm,
    mote(moment, index) {
      const one = mote(moment, index);
      return one && { ...one, cover: one.cover * level() };
    },
  };
}
