import type { Radians, Vector3 } from '@onereel/spec';
import { add, scale } from '../../../shapes/vector.ts';
import type { Actor } from '../actor.ts';
import type { Draft, Ties } from './ties.ts';
import { worktopOf } from './worktop.ts';

/** How who works at a table is turned from the viewer, so that face and hands are both seen, radians: sitting behind a screen, standing. */
const turns = { seated: 0.72, standing: 0.3 } as const;
/** From the body's middle to the table's edge, metres. */
const edges = { seated: 0.2, standing: 0.15 } as const;
/** What is written on, or has keys, is turned to who sits at it. */
const facesItsUser = /^(screen|gadget|book|toy|machine)$/;

const isSheet = ({ extent, kind }: Actor): boolean => kind.family === 'book' && extent[1] > extent[2] * 2;

/** Puts the table somebody works at before them, the chair under them and what they work on within reach. True when there is such a table. */
export function standAtWorktop(ties: Ties, actor: Actor, draft: Draft): boolean {
  const whose = (one: Actor): boolean => one.member.traits[worktopOf] === actor.member.id;
  const table = ties.brief.actors.find((one) => whose(one) && one.kind.family !== 'chair');
  if (!table) return false;
  if (actor.member.count === 2) return sitAcross(ties, actor, draft, table, whose);
  if (actor.number > 0) return false;
  const chair = ties.brief.actors.find((one) => whose(one) && one.kind.family === 'chair');
  const way = chair ? 'seated' : 'standing';
  // An animal that sits up has its belly before it.
  const edge = actor.movement.deed ? edges[way] : Math.max(edges[way], 0.34 * actor.extent[2]);
  const home = actor.track.place(0);
  const { eye } = ties.brief;
  const heading: Radians = Math.atan2(eye[0] - home[0], eye[2] - home[2]) + turns[way];
  const ahead = (far: number, high: number): Vector3 => add(home, [Math.sin(heading) * far, high, Math.cos(heading) * far]);
  if (chair) ties.draftOf(chair).post = { place: home, heading };
  else draft.post = { place: home, heading };
  ties.draftOf(table).post = { place: ahead(edge + table.extent[2] / 2, 0), heading };
  const top = topOf(ties, table);
  lay(ties, table, (thing, high, aside) => {
    const turned = heading + (facesItsUser.test(thing.kind.family) ? Math.PI : 0);
    // What is deeper than the table lies over its middle.
    const near = edge + Math.min(Math.max(chair ? 0.2 : 0.17, thing.extent[2] / 2 + 0.05), Math.max(0.2, table.extent[2] / 2));
    // An animal's paws are before its belly.
    const far = actor.movement.deed ? near : edge + table.extent[2] / 2;
    // A letter is made standing; it is written on lying.
    return isSheet(thing)
      ? { place: ahead(edge + 0.08, top + high + 0.004), heading: turned, pitch: Math.PI / 2 }
      : { place: add(ahead(far, top + high), [Math.cos(heading) * aside, 0, -Math.sin(heading) * aside]), heading: turned };
  });
  return true;
}

/** Two at one table: across it, in profile, what they play or work on between them. */
function sitAcross(ties: Ties, actor: Actor, draft: Draft, table: Actor, whose: (one: Actor) => boolean): boolean {
  const pair = ties.brief.actors.filter(({ member }) => member.id === actor.member.id).map((one) => one.track.place(0));
  const middle = scale(
    pair.reduce<Vector3>((sum, one) => add(sum, one), [0, 0, 0]),
    1 / pair.length,
  );
  const side = actor.number === 0 ? -1 : 1;
  const chair = ties.brief.actors.find((one) => whose(one) && one.kind.family === 'chair' && one.number === actor.number);
  const half = table.extent[2] / 2 + edges[chair ? 'seated' : 'standing'];
  // A little open to the viewer, so that neither hides the table.
  const heading = side < 0 ? Math.PI / 2 - 0.25 : -Math.PI / 2 + 0.25;
  const place: Vector3 = [middle[0] + side * half, middle[1], middle[2] - 0.05];
  if (chair) ties.draftOf(chair).post = { place, heading };
  else draft.post = { place, heading };
  ties.draftOf(table).post = { place: middle, heading: Math.PI / 2 };
  const top = topOf(ties, table);
  lay(ties, table, (_thing, high, aside) => ({ place: add(middle, [0, top + high, aside]), heading: Math.PI / 2 }));
  return true;
}

type Where = (thing: Actor, high: number, aside: number) => NonNullable<Draft['post']>;

/** What of a thing's room those that are in it share. */
const filled = 0.55;

/** Lays what is on or in a thing side by side, and what is on that: `where` gives its place for how high it lies over the first, and how far aside. */
function lay(ties: Ties, on: Actor, where: Where, base: { readonly high: number; readonly aside: number } = { high: 0, aside: 0 }): void {
  const { actors, screenplay } = ties.brief;
  const here = screenplay.relations.filter(({ relation, object }) => /^(on|in)$/.test(relation) && object === on.member.id);
  const isIn = (thing: Actor): boolean => here.some(({ subject, relation }) => subject === thing.member.id && relation === 'in');
  const inside = ties.perchesOf(on).find(({ name }) => name === 'inside');
  const things = actors.filter((one) => one.kind.family !== 'human' && here.some(({ subject }) => subject === one.member.id));
  const gap = 0.06;
  const wides = things.map((thing) =>
    isIn(thing) && inside ? Math.min(thing.extent[0], (inside.room[0] * filled) / things.length) : thing.extent[0] + gap,
  );
  let from = base.aside - (wides.reduce((sum, wide) => sum + wide, 0) - gap * Number(!inside)) / 2;
  for (const [index, thing] of things.entries()) {
    const low = isIn(thing) && inside ? inside.at[1] - topOf(ties, on) : 0;
    const aside = from + (wides[index]! - (isIn(thing) && inside ? 0 : gap)) / 2;
    ties.draftOf(thing).post = where(thing, base.high + low, aside);
    lay(ties, thing, where, { high: base.high + low + topOf(ties, thing), aside });
    from += wides[index]!;
  }
}

/** How high what is on a thing lies over its foot. */
function topOf(ties: Ties, thing: Actor): number {
  return ties.perchesOf(thing).find(({ name }) => name === 'top')?.at[1] ?? thing.extent[1];
}
