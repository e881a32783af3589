import type { Phone, Seconds } from '@onereel/spec';
import { clamp } from '../../curves/easing.ts';
import { type Moment, silentMouth } from './moment.ts';

type Mouth = Moment['mouth'];

const shape = (open: number, wide: number, round: number, closed = 0): Mouth => ({ open, wide, round, closed });

/** Mouth shapes by phone (CMU names): the usual groups of visemes. */
const groups: readonly (readonly [string, Mouth])[] = [
  ['p b m', shape(0, 0.1, 0.05, 1)],
  ['f v', shape(0.12, 0.25, 0, 0.45)],
  ['th dh', shape(0.25, 0.3, 0)],
  ['t d n l', shape(0.28, 0.3, 0)],
  ['k g ng hh', shape(0.35, 0.25, 0)],
  ['ch jh sh zh', shape(0.22, 0, 0.6)],
  ['s z', shape(0.14, 0.55, 0)],
  ['r er', shape(0.3, 0, 0.45)],
  ['aa aa ae ah ax ay aw', shape(0.95, 0.35, 0)],
  ['eh ey', shape(0.6, 0.6, 0)],
  ['ih iy y', shape(0.35, 0.85, 0)],
  ['ao ow oy', shape(0.75, 0, 0.75)],
  ['uh uw w', shape(0.35, 0, 1)],
];
const visemes: ReadonlyMap<string, Mouth> = new Map(
  groups.flatMap(([phones, mouth]) => phones.split(' ').map((phone) => [phone, mouth] as const)),
);

/** Lips lead the sound a little and take this long from one shape to the next. */
const lead = 0.03;
const ease = 0.07;
/** Lips that meet stay together for one frame at 24 a second at least: a closing that no frame shows is not seen. */
const shortest = 0.044;

/** The mouth at a moment of speech, eased between the shapes of its phones. */
export function mouthAt(phones: readonly Phone[], seconds: Seconds): Mouth {
  const sum = { open: 0, wide: 0, round: 0, closed: 0 };
  let weight = 0,
    pressed = 0;
  for (const phone of phones) {
    const from = phone.at - lead;
    const to = from + phone.seconds;
    if (to < seconds - ease || from > seconds + ease) continue;
    const share = clamp((Math.min(to, seconds + ease / 2) - Math.max(from, seconds - ease / 2)) / ease);
    const mouth = visemes.get(phone.phone) ?? silentMouth;
    if (mouth.closed === 1) {
      const reach = Math.max(phone.seconds, shortest) / 2;
      pressed = Math.max(pressed, clamp(1 - (Math.abs(seconds - (from + to) / 2) - reach) / (ease / 2)));
    }
    sum.open += mouth.open * share;
    sum.wide += mouth.wide * share;
    sum.round += mouth.round * share;
    sum.closed += mouth.closed * share;
    weight += share;
  }
  if (weight < 1e-6) return silentMouth;
  const rest = Math.max(1, weight);
  return {
    open: (sum.open / rest) * (1 - pressed),
    wide: sum.wide / rest,
    round: sum.round / rest,
    closed: Math.max(pressed, sum.closed / rest),
  };
}
