import { isBodyPart } from '../reading/body-parts.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { changeOf } from './change.ts';

/** `The face is morphing from a chimpanzee into a human`: the chimpanzee is what changes, and a face is but where one looks. */
export function changeItself({ deeds }: Reading): void {
  for (const deed of deeds) {
    const [subject] = deed.subjects;
    const from = deed.places.find(({ preposition }) => preposition === 'from')?.thing;
    if (subject === undefined || from === undefined || !isBodyPart(subject.noun) || changeOf(deed)?.trait !== 'form') continue;
    deed.subjects = [from, ...deed.subjects.slice(1)];
    subject.owner ??= from;
    from.calledBy = subject.noun;
  }
}

/** What passes by a traveller does nothing itself: the trees beside a road. */
export function leaveSceneryStill({ deeds }: Reading, isScenery: (thing: Thing) => boolean): void {
  for (let index = deeds.length - 1; index >= 0; index--) {
    const { verb, subjects } = deeds[index]!;
    if (
      subjects.length > 0 &&
      /^(pass|rush|blur|whiz|zip|flash|streak|fly|speed|slide|line|surround|flank|dot)$/.test(verb) &&
      subjects.every(isScenery)
    )
      deeds.splice(index, 1);
  }
}
