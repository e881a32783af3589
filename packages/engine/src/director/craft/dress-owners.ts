import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast } from '../lexicon/match-noun.ts';
import { isBodyPart } from '../reading/body-parts.ts';
import type { Reading } from '../reading/reading.ts';
import { garmentMatch } from './garments.ts';

/** Who knits a scarf or irons a shirt has it in the hands, not on. */
const handled = /^(knit|crochet|sew|stitch|mend|weave|embroider|iron|fold|hang|design|polish|shine|tie|lace|wash|repair|dye|spin)$/;

/** `their dress shoes clicking on the ground`: what somebody has on is worn, and nothing by itself. */
export function dressOwners({ things, deeds }: Reading, lexicon: Lexicon): void {
  const isMade = (thing: Reading['things'][number]): boolean =>
    deeds.some(({ verb, object }) => object === thing && handled.test(verb.split(' ')[0]!));
  for (const thing of things) {
    // "blows her hair and skirt": the skirt is hers, too
    const isLoose =
      thing.owner === undefined &&
      !isMade(thing) &&
      thing.roles.has('object') &&
      matchCast(thing.noun, lexicon) === undefined &&
      !things.some(({ wears, holds }) => wears.includes(thing) || holds.includes(thing));
    const owner = isLoose ? things.find((other) => matchCast(other.noun, lexicon)?.row.family === 'human') : thing.owner;
    if (
      owner === undefined ||
      (thing.roles.has('object') && !isLoose) ||
      isBodyPart(thing.noun) ||
      garmentMatch(thing.noun) === 'substitute'
    )
      continue;
    if (!/^(human|quadruped|bird|creature|robot|monster|skeleton|dragon)$/.test(matchCast(owner.noun, lexicon)?.row.family ?? '')) continue;
    if (!owner.wears.includes(thing)) owner.wears.push(thing);
    for (let index = deeds.length - 1; index >= 0; index--)
      if (deeds[index]!.subjects.length > 0 && deeds[index]!.subjects.every((subject) => subject === thing)) deeds.splice(index, 1);
  }
}
