import { Vector3 as Three } from 'three/webgpu';
import type { Seconds, Vector3 } from '@onereel/spec';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { Body } from '../cast/family.ts';
import { lampCount } from './light-rig.ts';
import type { Lamp, Lighting } from './lighting.ts';

const power = ({ colour }: Lamp): number => colour[0] + colour[1] + colour[2];

/** How much a lamp gives at a place. */
function given(lamp: Lamp, [x, y, z]: Vector3): number {
  const far = Math.hypot(lamp.place[0] - x, lamp.place[1] - y, lamp.place[2] - z);
  return power(lamp) / (1 + (far / lamp.reach) ** 2);
}

/** Somebody with a body that may throw light. */
export interface Shining {
  readonly actor: Actor;
  readonly body: Pick<Body, 'object' | 'light'>;
}

/** Levels that a flickering light takes, so that what stands still need not be drawn anew for differences nobody sees. */
const levels = 24;

function lampOf({ actor, body }: Shining, seconds: Seconds): Lamp | null {
  const glow = body.light?.(momentOf(actor, seconds));
  if (!glow || !body.object.visible) return null;
  body.object.updateMatrixWorld(true);
  const { x, y, z } = new Three(...glow.at).applyMatrix4(body.object.matrixWorld);
  const [red, green, blue] = glow.colour;
  const top = Math.max(red, green, blue, 1e-6);
  const held = Math.round(top * levels) / levels / top;
  const round = (metres: number): number => Math.round(metres * 100) / 100;
  return {
    place: [round(x), round(y), round(z)],
    colour: [red * held, green * held, blue * held],
    reach: glow.reach * body.object.scale.x,
  };
}

/** The light of a moment with that of the bodies that shine: as many lamps as there can be, those that give most at `centre`. */
export function withBodyLight(lighting: Lighting, bodies: readonly Shining[], seconds: Seconds, centre: Vector3): Lighting {
  const own = bodies.flatMap((one) => lampOf(one, seconds) ?? []).filter((lamp) => power(lamp) > 0.01);
  if (own.length === 0) return lighting;
  const lamps = [...lighting.lamps, ...own].sort((a, b) => given(b, centre) - given(a, centre)).slice(0, lampCount);
  return { ...lighting, lamps };
}
