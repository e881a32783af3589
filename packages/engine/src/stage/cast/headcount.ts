import type { CastMember, Note } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { mostAlike } from '../blocking/groups.ts';

/** How many bodies a film can have in all. */
const mostBodies = 220;

/** Whether one body of a kind is a whole display already: fireworks are many shells. */
function isMany(kind: string): boolean {
  return manifest.cast.find((row) => row.kind === kind)?.preset['many'] === true;
}

/** The members with as many of each as can be shown, and a note for each number that is less than was asked for. */
export function headcount(asked: readonly CastMember[]): { members: CastMember[]; notes: Note[] } {
  const members = asked.map((member) => (isMany(member.kind) ? { ...member, count: 1 } : member));
  const alike = members.map(({ count }) => Math.min(count, mostAlike));
  const whole = alike.reduce((sum, count) => sum + count, 0);
  const share = Math.min(1, Math.max(0, mostBodies - members.length) / Math.max(1, whole - members.length));
  const shown = alike.map((count) => (whole <= mostBodies ? count : 1 + Math.floor((count - 1) * share)));
  return {
    members: members.map((member, index) => (shown[index] === member.count ? member : { ...member, count: shown[index]! })),
    notes: members.flatMap(({ noun, count }, index) =>
      shown[index] === count ? [] : [{ words: noun, note: `${count} were asked for; ${shown[index]} are shown.` }],
    ),
  };
}
