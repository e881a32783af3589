import type { Radians, Shot } from '@onereel/spec';

/**
 * How far the camera of each shot goes around. Two shots of the same in the same size from the same side look like a mistake:
 * the second is taken from half a radian aside (the 30° rule), by turns to both sides and never across the line of action.
 */
export function turnsOf(shots: readonly Shot[]): Radians[] {
  const turns: Radians[] = [];
  const alike = (one: Shot, other: Shot): boolean =>
    one.camera.size === other.camera.size && one.camera.angle === other.camera.angle && one.camera.subject === other.camera.subject;
  shots.forEach((shot, index) => {
    const before = shots[index - 1];
    if (!before || !alike(before, shot) || shot.transition === 'jump-cut' || shot.transition === 'match') turns.push(0);
    else turns.push(turns[index - 1] === 0 ? 0.55 : turns[index - 1]! > 0 ? -0.3 : 0.55);
  });
  return turns;
}
