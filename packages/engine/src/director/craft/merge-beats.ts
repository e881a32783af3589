import type { Note } from '@onereel/spec';
import type { UntimedBeat } from './beats.ts';

const together = (one: UntimedBeat, other: UntimedBeat): boolean =>
  one !== other && one.beat.who === other.beat.who && one.step === other.step && one.shot === other.shot;

/** `pedals …, moving from left to right`: a bare `move` is the same journey, told with its direction. */
const bareMoves = /^(move|go|travel|head|proceed|make)$/;

function mergeJourneys(beats: readonly UntimedBeat[]): UntimedBeat[] {
  const gone = new Set<UntimedBeat>();
  const merged = beats.map((item) => {
    if (item.motion !== 'travel' || bareMoves.test(item.beat.verb)) return item;
    const bare = beats.find(
      (other) => together(item, other) && other.motion === 'travel' && bareMoves.test(other.beat.verb) && !gone.has(other),
    );
    if (bare === undefined) return item;
    gone.add(bare);
    const { direction, from, to, manner } = bare.beat;
    return {
      ...item,
      beat: {
        ...(direction === undefined ? {} : { direction }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(manner === undefined ? {} : { manner }),
        ...item.beat,
      },
    };
  });
  return merged.filter((item) => !gone.has(item));
}

/** "We see it's coming" adds nothing to a rush toward the camera at the same time: it is stress, not a second journey. */
function dropEchoes(beats: readonly UntimedBeat[], notes: Note[]): UntimedBeat[] {
  return beats.filter((item) => {
    const { beat } = item;
    if (!/^(approach|leave)$/.test(beat.action) || beat.target !== undefined) return true;
    const journey = beats.find((other) => together(item, other) && other.motion === 'travel' && other.beat.direction === beat.direction);
    if (journey === undefined) return true;
    notes.push({
      words: beat.verb,
      note: `"${beat.verb}" is taken as stress on "${journey.beat.verb}": the ${beat.who.replaceAll('-', ' ')} does it once, to the end.`,
    });
    return false;
  });
}

/** Makes one beat of those that tell the same journey twice. */
export function mergeBeats(beats: readonly UntimedBeat[], notes: Note[]): UntimedBeat[] {
  return dropEchoes(mergeJourneys(beats), notes);
}
