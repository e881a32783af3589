import { mix } from '../../../curves/easing.ts';
import type { Rig } from '../../matter/skin.ts';
import { sides } from './anatomy.ts';

/** How the wings are held and beaten. Angles in radians. */
export interface WingBeat {
  /** Cycles of the beat; 0 is the top, 0.25 the middle of the downstroke, 0.5 the bottom. */
  readonly phase: number;
  /** How far they swing to either side of `raise`. */
  readonly swing: number;
  readonly raise: number;
  /** 0 flat as in gliding to 1 with the sails facing forward. */
  readonly face: number;
  /** 0 spread to 1 swept back along the body. */
  readonly sweep: number;
  /** 1 spreads the fingers like a fan, to look large. */
  readonly display: number;
  /** Difference between the left and the right wing in a turn. */
  readonly bank: number;
}

/** Sets the joints of both wings: the arm leads, the hand and the fingers follow later and bend with the air. */
export function poseWings(rig: Rig, { phase, swing, raise, face, sweep, display, bank }: WingBeat): void {
  const angle = phase * Math.PI * 2;
  const down = Math.sin(angle);
  const upstroke = Math.max(0, -Math.sin(angle + 0.35)) * Math.min(1, swing / 0.4);
  const power = swing / 0.6;
  for (const [side, sign] of sides) {
    const joint = (name: string) => rig.joint(`${name}-${side}`);
    const lift = raise + swing * Math.cos(angle) + bank * sign;
    joint('wing').rotation.set(-face * 0.95 - 0.1 * down * power, sign * (sweep * 0.55 + upstroke * 0.16), sign * lift);
    joint('elbow').rotation.set(
      -face * 0.12,
      -sign * (sweep * 0.35 + upstroke * 0.3 - display * 0.22),
      sign * (0.3 * power * Math.cos(angle - 0.75) - 0.04),
    );
    joint('hand').rotation.set(
      -face * 0.1 - 0.12 * down * power,
      sign * (sweep * 0.75 + upstroke * 0.42 - display * 0.42),
      sign * (0.34 * power * Math.cos(angle - 1.25) - 0.06 + display * 0.16),
    );
    for (let finger = 0; finger < 4; finger++) {
      const gather = (sweep * 0.5 + upstroke * 0.22) * (1 - finger / 3) - display * 0.1 * (1 - finger / 3);
      const give = 0.13 * power * Math.sin(angle - 0.35 - finger * 0.12);
      joint(`finger${finger}-base`).rotation.set(0, sign * gather, sign * give * 0.5);
      joint(`finger${finger}-middle`).rotation.set(0, sign * (0.05 + 0.1 * upstroke), sign * (give - 0.05));
      joint(`finger${finger}-tip`).rotation.set(0, sign * (0.04 + 0.12 * upstroke), sign * (give * 1.5 - 0.06));
    }
    const billow = power * mix(0.1, 0.62, 0.5 + 0.5 * Math.sin(angle - 0.2)) - 0.12 * power + face * 0.25 + 0.1;
    for (let sail = 0; sail < 5; sail++) joint(`sail${sail}`).position.y += billow * (sail === 4 ? 0.5 : 1);
  }
}
