import type { Beat, Metres, Radians, Seconds, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { add } from '../../../shapes/vector.ts';

/** Seconds of one turn: whoever skates turns fast, whoever weighs much slowly. */
const turnOf = { skater: 0.72, person: 1.25, heavy: 1.9 } as const;
/** Seconds that a flip through the air or a cartwheel takes, and the rest before the next one. */
const flip = { takes: 0.95, rests: 0.5 } as const;

/** A flip is seen from the side. */
const sideOn: Radians = 1.1;

const flips = /\b(?:back ?flip|front ?flip|flip|somersault|cartwheel|handspring)s?\b/;
const sideways = /cartwheel/;
const backward = /back/;

/** How a body is turned about itself at a moment, besides the way it goes: added to its heading, pitch and bank. */
export interface Whirl {
  readonly heading: Radians;
  readonly pitch: Radians;
  readonly bank: Radians;
  /** By how much its place is moved, so that it turns about its middle and not about its feet. */
  readonly shift: Vector3;
}

/** Whether a beat turns whoever does it about itself: a pirouette, a flip. */
export function isWhirl({ action }: Beat): boolean {
  return action === 'spin';
}

/** Whether a beat sends whoever does it head over heels. */
export function isTumble(beat: Beat): boolean {
  return isWhirl(beat) && flips.test(saidOf(beat));
}

/** All that is said of a beat, in small letters. */
const saidOf = (beat: Beat): string => `${beat.verb} ${beat.target ?? ''} ${beat.manner ?? ''}`.toLowerCase();

/** How far a body has turned about itself at a moment of a beat that whirls it; null while it does not. */
export function whirlAt(beat: Beat, seconds: Seconds, height: Metres, noun: string): Whirl | null {
  const since = seconds - beat.start;
  if (since < 0 || since > beat.seconds) return null;
  const said = saidOf(beat);
  if (flips.test(said)) return flipAt(said, since, height);
  const period = /skat/.test(noun) ? turnOf.skater : height > 2.2 ? turnOf.heavy : turnOf.person;
  // A soft beginning; the end of the beat finds it turning.
  const gone = since < 0.6 ? (since * since) / 1.2 : since - 0.3;
  return { heading: (gone / period) * Math.PI * 2, pitch: 0, bank: 0, shift: [0, 0, 0] };
}

function flipAt(said: string, since: Seconds, height: Metres): Whirl {
  const round = since % (flip.takes + flip.rests);
  const amount = clamp((round - flip.rests * 0.6) / flip.takes);
  const turned = smooth(0, 1, amount) * Math.PI * 2;
  const onHands = sideways.test(said);
  const middle = height * 0.55;
  // Off the ground as long as it is head over heels; on the hands it is as high as the arms are long.
  const lift = onHands ? Math.sin(amount * Math.PI) * height * 0.12 : Math.sin(amount * Math.PI) * height * 0.42;
  const [sine, cosine] = [Math.sin(turned), Math.cos(turned)];
  const up = middle - middle * cosine + lift;
  if (onHands) return { heading: 0, pitch: 0, bank: turned, shift: [-sine * middle, up, 0] };
  const way = backward.test(said) ? 1 : -1;
  return { heading: sideOn, pitch: turned * way, bank: 0, shift: [0, up, sine * middle * way] };
}

/** A place moved by a whirl's shift, which is told in the body's own directions. */
export function shifted(place: Vector3, { shift }: Whirl, heading: Radians): Vector3 {
  const [sine, cosine] = [Math.sin(heading), Math.cos(heading)];
  return add(place, [shift[0] * cosine + shift[2] * sine, shift[1], shift[2] * cosine - shift[0] * sine]);
}
