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

/** `A bright blue paint on a house fading to pale`: the house is blue, and it is the house that fades. */
export function paintOver(reading: Reading): void {
  for (const { subject: paint, preposition, object } of reading.links) {
    if (paint.noun !== 'paint' || preposition !== 'on') continue;
    object.adjectives.push(...paint.adjectives);
    object.roles.add('subject');
    for (const deed of reading.deeds) deed.subjects = deed.subjects.map((subject) => (subject === paint ? object : subject));
    reading.things.splice(reading.things.indexOf(paint), 1);
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
