import { mix, smooth } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import { panelAngle, panels } from './skeleton.ts';
import type { Stance } from './stance.ts';

/** How far a thigh is swung forward, radians, seen from the pelvis. */
function swung(poser: Poser, side: 'L' | 'R'): number {
  const [, y, z] = poser.carried(`thigh${side}`, [0, -1, 0]);
  return Math.atan2(z, -y);
}

/** Lets a skirt follow the legs inside it: they push it in front and behind, speed drags its hem back. The legs must stand already. */
export function poseDrape(poser: Poser, moment: Moment, stance: Stance): void {
  const legs = { L: swung(poser, 'L'), R: swung(poser, 'R') };
  const drag = Math.min(0.35, moment.speed * 0.045) * stance.going;
  const flow = Math.sin(moment.seconds * 1.1) * 0.015;
  for (let panel = 0; panel < panels; panel++) {
    const angle = panelAngle(panel);
    const front = Math.cos(angle);
    const left = smooth(-0.45, 0.45, Math.sin(angle));
    const push = mix(legs.R, legs.L, left);
    const pushed =
      front > 0
        ? Math.max(0.35 * push, push) * (0.5 + (0.62 + 0.2 * stance.running) * front)
        : Math.min(0.25 * push, push) * (0.4 + 0.62 * -front);
    const forward = pushed - drag * (0.6 - 0.3 * front) + flow;
    const ripple = stance.going * 0.13 * Math.sin(stance.turn * 2 + panel * 0.9) - drag * 0.8;
    const lag = front > 0 ? Math.max(ripple, -0.04) : ripple;
    poser.bend(`hem${panel}`, -forward, 0, stance.going * 0.04 * Math.sin(stance.turn + 0.8));
    poser.bend(`hemLow${panel}`, -(lag - Math.max(0, forward - 0.5) * 0.75), 0, stance.going * 0.06 * Math.sin(stance.turn + 0.1));
  }
  poser.bend(
    'ponytail',
    -0.05 - drag * 1.2 + stance.going * 0.12 * Math.sin(stance.turn * 2 + 1),
    0,
    stance.going * 0.16 * Math.sin(stance.turn - 0.6),
  );
}
