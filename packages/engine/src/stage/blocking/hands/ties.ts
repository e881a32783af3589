import type { Beat, CastMember, Screenplay, Vector3 } from '@onereel/spec';
import type { Perch } from '../../cast/family.ts';
import type { Pour } from '../../pouring/pour.ts';
import type { Actor } from '../actor.ts';
import type { Bonds, Course, Flight, Holding, Labour, Rest, Seating } from './bonds.ts';
import type { Deed } from './deed.ts';
import type { Player } from '../groups.ts';

/** What ties are made from. */
export interface TieBrief {
  readonly screenplay: Screenplay;
  readonly players: readonly Player[];
  readonly actors: readonly Actor[];
  readonly eye: Vector3;
  /** On what a member stands, if not on the ground. */
  readonly supportOf: (id: string) => string | null;
}

/** A tie in the making. */
export interface Draft {
  readonly deeds: Map<Beat, Deed>;
  readonly things: Map<Beat, string>;
  readonly holdings: Holding[];
  readonly held: Holding[];
  readonly flights: Flight[];
  course: Course | null;
  readonly worked: Labour[];
  readonly rests: Rest[];
  readonly pours: Pour[];
  seating: Seating | null;
  unseen: boolean;
  post: Bonds['post'];
}

/** A draft that ties nobody to anything. */
export function emptyDraft(): Draft {
  return {
    deeds: new Map(),
    things: new Map(),
    holdings: [],
    held: [],
    flights: [],
    course: null,
    worked: [],
    rests: [],
    pours: [],
    seating: null,
    unseen: false,
    post: null,
  };
}

/** All the ties of a film in the making, with who is meant by a name. */
export class Ties {
  readonly brief: TieBrief;
  readonly #drafts: ReadonlyMap<string, Draft>;

  constructor(brief: TieBrief, drafts: ReadonlyMap<string, Draft>) {
    this.brief = brief;
    this.#drafts = drafts;
  }

  draftOf(actor: Actor): Draft {
    return this.draftNamed(actor.name);
  }

  draftNamed(name: string): Draft {
    return this.#drafts.get(name)!;
  }

  /** The first of a member's bodies, or the one with a number. */
  actorOf(id: string | undefined, number = 0): Actor | null {
    return this.brief.actors.find((one) => one.member.id === id && one.number === number) ?? null;
  }

  perchesOf(actor: Actor): readonly Perch[] {
    return this.brief.players.find((player) => player.member.id === actor.member.id)?.perches ?? [];
  }
}

/** The nouns of what a member holds. */
export function heldNouns(member: CastMember): string[] {
  return (member.holds ?? []).map((thing) => (typeof thing === 'string' ? thing : thing.noun));
}

/** The id of a thing that the screenplay gives somebody to hold without casting it. */
export function heldId(member: CastMember, noun: string): string {
  return `${member.id}'s ${noun}`;
}
