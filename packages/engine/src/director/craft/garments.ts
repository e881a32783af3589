import type { Match } from '@onereel/spec';
import { garmentOf } from '../../stage/cast/human/outfit.ts';

/** Garments of the wardrobe that share the cut of another, so that what is seen is only like them. */
const alike =
  /\b(?:cardigan|windbreaker|tailcoat|polo|burqa|abaya|sari|saree|hanbok|yukata|bikini|pelt|fur|heels|pumps|loafers|sandals?|slippers?|(?:ballet|pointe) shoes|galoshes|swimming trunks|denim jacket|leather jacket|frock|cassock)$/;

/** Words for clothes as such. */
const any = /^(?:clothes|clothing|outfit|attire|wear|garment|costume)$/;

/** How close what people are dressed in comes to a noun: the stage's wardrobe knows it, knows one like it, or has nothing of the kind. */
export function garmentMatch(noun: string): Match {
  if (garmentOf(noun) !== null) return alike.test(noun) ? 'broader' : 'exact';
  return any.test(noun.split(' ').at(-1)!) ? 'broader' : 'substitute';
}
