import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

const goes = /^(walk|run|pass-by|cross|move|rush|approach|leave|fly|float|drift|follow|chase|explore|circle|sneak|jump)$/;
const walks = /^(walk|run|stroll|march|step|jog|sprint|tiptoe|wander|crawl)$/;

/** Whether somebody swims who goes under water: people and animals on legs, unless they are said to walk there. */
function swimsThere(member: CastMember): boolean {
  return manifest.cast.some(({ kind, family }) => kind === member.kind && /^(human|quadruped)$/.test(family));
}

/** A screenplay in which nobody walks over the sea bed who is only said to go: under water people swim. */
export function withSwimmers(screenplay: Screenplay): Screenplay {
  const { cast, setting, shots } = screenplay;
  if (setting.kind !== 'underwater') return screenplay;
  const swimmers = new Set(cast.filter(swimsThere).map(({ id }) => id));
  if (swimmers.size === 0) return screenplay;
  const swum = (beat: Beat): Beat =>
    swimmers.has(beat.who) && goes.test(beat.action) && !walks.test(beat.verb) ? { ...beat, action: 'swim' } : beat;
  return { ...screenplay, shots: shots.map((shot) => ({ ...shot, beats: shot.beats.map(swum) })) };
}
