import type { Metres, Vector3 } from '@onereel/spec';
import type { Mount } from '../family.ts';
import { add, cross, mixVector, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { Poser } from '../skeleton/poser.ts';
import type { Figure } from './figure.ts';
import { handLength } from './hand.ts';
import { type Side, sign } from './skeleton.ts';

/** How far from the wrist, along the hand and out of the palm, the middle of what it closes around is, in lengths of the hand. */
const grip = { along: 0.46, out: 0.085 } as const;

/** From the wrist to the middle of a grip on something `round` metres thick, for a hand turned so. */
export function wristToGrip(figure: Figure, along: Vector3, palm: Vector3, round: Metres): Vector3 {
  const long = handLength(figure);
  return add(scale(along, grip.along * long), scale(palm, grip.out * long + round));
}

/** A hand's own directions in the body's space after it was posed: where fingers, palm and thumb point. */
interface HandFrame {
  readonly wrist: Vector3;
  readonly fingers: Vector3;
  readonly palm: Vector3;
  readonly thumb: Vector3;
}

/** How a hand stands now. */
function handNow(poser: Poser, side: Side): HandFrame {
  const rest = normalise(poser.bone(`forearm${side}`, `hand${side}`));
  const fingers = normalise(poser.carried(`hand${side}`, rest));
  const palm = normalise(poser.carried(`hand${side}`, scale(cross(rest, [0, 0, 1]), sign(side))));
  return { wrist: poser.where(`hand${side}`), fingers, palm, thumb: scale(cross(palm, fingers), sign(side)) };
}

/** The middle of a hand's grip now. */
function gripNow(poser: Poser, figure: Figure, side: Side, round: Metres): Vector3 {
  const { wrist, fingers, palm } = handNow(poser, side);
  return add(wrist, wristToGrip(figure, fingers, palm, round));
}

/** A vector without its part along a direction of length 1. */
export function across(vector: Vector3, direction: Vector3): Vector3 {
  const along = vector[0] * direction[0] + vector[1] * direction[1] + vector[2] * direction[2];
  return normalise(subtract(vector, scale(direction, along)));
}

/** Where something hangs on a person now: in a hand, between both, before the chest. */
export function mountOf(poser: Poser, figure: Figure, where: 'left' | 'right' | 'both' | 'chest', round: Metres): Mount {
  if (where === 'chest') {
    const turned = (direction: Vector3): Vector3 => poser.carried('chest', direction);
    const shoulders = mixVector(poser.rest('upperArmL'), poser.rest('upperArmR'), 0.5);
    return { at: poser.where('chest', shoulders), thumb: turned([0, 1, 0]), fingers: turned([0, 0, 1]), palm: turned([1, 0, 0]) };
  }
  if (where !== 'both') {
    const side = where === 'left' ? 'L' : 'R';
    const { thumb, fingers, palm } = handNow(poser, side);
    return { at: gripNow(poser, figure, side, round), thumb, fingers, palm };
  }
  const [left, right] = [gripNow(poser, figure, 'L', 0), gripNow(poser, figure, 'R', 0)];
  const aside = normalise(subtract(left, right));
  const fingers = across(add(handNow(poser, 'L').fingers, handNow(poser, 'R').fingers), aside);
  return { at: mixVector(left, right, 0.5), thumb: cross(fingers, aside), fingers, palm: aside };
}
